/** Whether there is any voice to read with. Browsers find theirs some time after they were first asked. */
export function hasVoices(): boolean {
  return 'speechSynthesis' in globalThis && speechSynthesis.getVoices().length > 0;
}

/** Calls `onChange` whenever voices come or go, until `end`. */
export function watchVoices(end: AbortSignal, onChange: () => void): void {
  if (!('speechSynthesis' in globalThis)) return;
  speechSynthesis.addEventListener('voiceschanged', onChange, { signal: end });
}
