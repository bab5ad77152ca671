/** A picture that takes longer does not come. */
export const PICTURE_TIMEOUT_MS = 20_000;
/** No picture of a story is larger; what is would fill the memory. */
export const MAX_PICTURE_BYTES = 20_000_000;
