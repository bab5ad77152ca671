/** A role found in the text: offsets, end exclusive, and where it stood. */
export interface FoundRole {
  start: number;
  end: number;
  kind: 'before' | 'after' | 'reverse' | 'is';
}
