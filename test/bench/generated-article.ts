const WHO = [
  'Marten Osei',
  'Ms Velde',
  'Karin Solvang',
  'President Aldo Ferrant',
  'Ines Okoro-Lund',
  'Mr Osei',
];
const DID = [
  'counted the sacks',
  'mended the gate',
  'wrote to the county',
  'waited for the rain to end',
  'asked what the new road would cost',
];
const WHERE = [
  'by the weir',
  'under the old bridge',
  'at the edge of the moor',
  'in the hall at Brenholm',
];
const PROMO_EVERY = 12;

/** A page with one long story, of about so many bytes: named people, a promo now and then. The same for the same size. */
export function generatedArticle(bytes: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < bytes; i++) {
    const part = i % PROMO_EVERY === PROMO_EVERY - 1 ? promo(i) : paragraph(i);
    parts.push(part);
    length += part.length;
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A chronicle of the valley</title><main><article>${parts.join('\n')}</article></main></html>`;
}

function paragraph(i: number): string {
  const year = 1000 + i;
  return (
    `<p>In the year ${year}, as the <a href="/chronicle/${year}">chronicle of the valley</a> has it, ${pick(WHO, i)} ${pick(DID, i)} ${pick(WHERE, i)}, ` +
    `and nobody who lived there thought that it was worth another word. “We were not asked,” ${pick(WHO, i + 1)} said, ` +
    `“and when we were asked at last, the ${pick(DID, i + 2)} part was over.”</p>`
  );
}

function promo(i: number): string {
  return `<p>Also read: <a href="/farms/${i}">What became of farm number ${i} on the far side of the river</a></p>`;
}

/** Lists of different lengths give many different paragraphs. */
function pick(list: string[], i: number): string {
  return list[i % list.length] ?? '';
}
