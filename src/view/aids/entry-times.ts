/** Longer lines say more than when. */
const MAX_CHARACTERS = 40;

/** Marks the lines that say only when an entry of a live blog was written: `<p><time>19:40</time></p>`, not a time within a sentence. */
export function markEntryTimes(body: HTMLElement): void {
  for (const time of body.querySelectorAll('p > time, div > time')) {
    const line = time.parentElement;
    const text = line?.textContent.trim() ?? '';
    if (text !== '' && text.length < MAX_CHARACTERS && text === time.textContent.trim())
      line?.classList.add('entry-time');
  }
}
