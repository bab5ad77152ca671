import { inflateSync } from 'node:zlib';
import type { Tab } from './browsers/browser.ts';

const STREAM = /stream\r?\n(.*?)endstream/gs;
const PAGE = /\/Type\s*\/Page\b/g;

/** How many sheets of paper a page takes. */
export async function countSheets(tab: Tab): Promise<number> {
  const pdf = (await tab.pdf()).toString('latin1');
  // Firefox packs what says so.
  const packed = [...pdf.matchAll(STREAM)].map(([, data = '']) => unpacked(data));
  return [pdf, ...packed].join('\n').match(PAGE)?.length ?? 0;
}

function unpacked(data: string): string {
  try {
    return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  } catch {
    return ''; // a font or a picture
  }
}
