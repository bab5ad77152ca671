import { blockText } from '../../src/article/block-text.ts';
import type { Removal } from '../../src/clean/removal.ts';
import type { ArticlePerson } from '../../src/people/person.ts';
import type { Reading } from '../../src/view/reading.ts';

const BODY = `
  <p class="lead" style="color: red" id="top">The harbour of Sollund closes, <b>Per</b> <i>Haugen</i> said.</p>
  <p>Also read: <a href="https://news.example/towns">Ten coastal towns</a></p>
  <p>Haugen laughed. (Read more: our guide to cod.) Astrid Nordahl did not.<a href="#n1">1</a></p>
  <ul><li>The price of salt cod</li></ul>
  <p>Haugen and Nordahl met at the shop.</p>
  <p id="n1">One ballot was spoilt.</p>`;

function removal(reading: Reading, index: number, part: Removal['part'] = null): Removal {
  const block = reading.blocks[index];
  if (!block) throw new RangeError(`no block ${index}`);
  const reasons = [
    { name: 'story', weight: -1, reason: { key: 'kindPoll' as const, args: [] } },
    { name: 'label', weight: 3, reason: { key: 'viewMentionOf' as const, args: ['Also', 'read'] } },
    { name: 'link', weight: 4, reason: { key: 'kindTopics' as const, args: [] } },
  ];
  return { block, part, kind: 'readAlso', evidence: reasons };
}

/** A reading of invented news: a promo paragraph, a promo in brackets and a promo list are removed. */
export function sampleReading(): Reading {
  const body = new DOMParser().parseFromString(BODY, 'text/html').body;
  const elements = [...body.querySelectorAll<HTMLElement>('p, li')];
  const reading: Reading = {
    article: {
      url: 'https://news.example/harbour',
      title: 'Sollund closes its harbour',
      byline: 'Ingrid Solheim',
      authors: [],
      published: '2026-11-20',
      updated: null,
      site: 'The Harbour Gazette',
      section: null,
      canonical: 'https://news.example/a',
      language: 'en',
      direction: 'ltr',
      leadPicture: null,
      isExcerpt: false,
      isSelection: false,
      isJoined: false,
      publisherText: null,
      body,
    },
    blocks: elements.map((element) => ({
      element,
      tag: element.localName,
      text: blockText(element),
    })),
    removals: [],
    isValveOpen: false,
  };
  const start = reading.blocks[2]?.text.indexOf('(Read') ?? 0;
  const part = { start, end: start + '(Read more: our guide to cod.)'.length };
  reading.removals = [removal(reading, 1), removal(reading, 2, part), removal(reading, 3)];
  return reading;
}

/** A person of the sample, with every place where one of `forms` stands. */
export function personIn(reading: Reading, name: string, forms: RegExp): ArticlePerson {
  const mentions = reading.blocks.flatMap(({ text }, block) =>
    [...text.matchAll(forms)].map(({ index, 0: form }) => ({
      block,
      start: index,
      end: index + form.length,
    })),
  );
  return { name, role: null, mentions };
}
