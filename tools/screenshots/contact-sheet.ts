/** Pictures beside each other have this height on a sheet, in CSS pixels. */
const HEIGHT = 420;

/** A page that shows rows of pictures (addresses) side by side. */
export function contactSheet(rows: string[][]): string {
  const pictures = (row: string[]) => row.map((name) => `<img src="${name}" alt="">`).join('');
  return `<!doctype html>
<meta charset="utf-8">
<style>
body { margin: 12px; background: #777; inline-size: max-content; }
div { display: flex; gap: 12px; margin-block-end: 12px; }
img { block-size: ${HEIGHT}px; }
</style>
${rows.map((row) => `<div>${pictures(row)}</div>`).join('\n')}`;
}
