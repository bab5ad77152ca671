// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { clustersFrom } from '../../../src/people/tagger/clusters.ts';
import { documentOf } from '../../../src/people/tagger/document.ts';
import { withRightEdges } from '../../../src/people/tagger/edges.ts';

const clusters = clustersFrom(new Uint16Array(1 << 22), new Uint8Array(1024));

/** The name whose labels cover what stands in [brackets], with its edges set right. */
function name(marked: string): string | null {
  const text = marked.replace(/[[\]]/g, '');
  const doc = documentOf(text, clusters);
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const first = doc.tokens.findIndex(({ start }) => start === from);
  const last = doc.tokens.findIndex(({ end }) => end === to);
  const edges = withRightEdges(doc, { first, last });
  return edges && text.slice(doc.tokens[edges.first]?.start, doc.tokens[edges.last]?.end);
}

describe('withRightEdges', () => {
  it.each([
    ['He met [Dr Jane Roe] there', 'Jane Roe'],
    ['He met [MK Zvi Paz] there', 'Zvi Paz'],
    ['He met [Professor] there', null],
    ['He met AK [Abdul Momen] there', 'AK Abdul Momen'],
    ['He met S [Sakthi Roe] there', 'S Sakthi Roe'],
    ['He met Y.S. [Roe] there', 'Y.S. Roe'],
    ['He met van [Lieshout] there', 'van Lieshout'],
    ['He met van der [Berg] there', 'van der Berg'],
    ['The US [Jane Roe] knew', 'Jane Roe'],
    ['The CEO [Jane Roe] knew', 'Jane Roe'],
    ['A [Roe] by name', 'Roe'],
    ['In vitamin D, [Roe] said', 'Roe'],
  ])('%s: %s', (marked, expected) => {
    expect(name(marked)).toBe(expected);
  });
});
