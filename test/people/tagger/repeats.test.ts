// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { clustersFrom } from '../../../src/people/tagger/clusters.ts';
import { documentOf } from '../../../src/people/tagger/document.ts';
import { LABEL } from '../../../src/people/tagger/labels.ts';
import { repeatNames } from '../../../src/people/tagger/repeats.ts';
import { mentionsOf } from '../../../src/people/tagger/spans.ts';

const clusters = clustersFrom(new Uint16Array(1 << 22), new Uint8Array(1024));

/** The names of a text after `repeatNames`, given the full names of two words and the names of one that the model found. */
function names(text: string, found: string[]): string[] {
  const doc = documentOf(text, clusters);
  const labels = new Uint8Array(doc.tokens.length);
  doc.tokens.forEach(({ start }, i) => {
    for (const name of found) {
      if (!text.startsWith(name, start)) continue;
      labels[i] = name.includes(' ') ? LABEL.B : LABEL.U;
      if (name.includes(' ')) labels[i + 1] = LABEL.L;
    }
  });
  repeatNames(doc, labels);
  return mentionsOf(doc, labels).map(({ start, end }) => text.slice(start, end));
}

const STORY = '\n\nOn Monday the envoy said that Joe Bloggs met Pang for talks.';

describe('repeatNames', () => {
  it.each([
    ['a surname and a short name', `BLOGGS AND PANG MEET${STORY}`, ['BLOGGS', 'PANG']],
    ['a full name', `WHERE JOE BLOGGS LIVES${STORY}`, ['JOE BLOGGS']],
    ['nothing where the line is not in capitals', `Bloggs leaves town${STORY}`, []],
    ['nothing that the story does not name', `JANE ROE LEAVES${STORY}`, []],
  ])('finds %s', (_, text, expected) => {
    expect(names(text, ['Joe Bloggs', 'Pang'])).toEqual([...expected, 'Joe Bloggs', 'Pang']);
  });
});
