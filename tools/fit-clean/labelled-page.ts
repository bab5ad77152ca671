import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { blocksOf } from '../../src/article/blocks.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { gatherFacts, type PageFacts } from '../../src/clean/facts/facts.ts';
import { siteOf } from '../../src/clean/facts/links.ts';
import { type Findings, findAlone } from '../../src/clean/judge.ts';
import { outlineOf } from '../../src/clean/outline.ts';
import { choosePhrases } from '../../src/clean/phrases/choose-phrases.ts';
import { phraseMatcher } from '../../src/clean/phrases/match.ts';
import { openSavedPage } from '../saved-page.ts';

/** Labels of blocks: S story, R read-also promo, F furniture, N right either way, M both in one block. */
export type Label = 'S' | 'R' | 'F' | 'N' | 'M';

/** A saved page with the facts of its blocks and, for each, its label (undefined where the labels do not know the block). */
export interface LabelledPage {
  id: string;
  /** Pages of one publisher are never split between fitting and scoring. */
  publisher: string;
  facts: PageFacts;
  labels: (Label | undefined)[];
  /** How much its blocks count in fitting. */
  weight: number;
  /** The evidence on each block by itself. */
  alone: Findings[];
}

/** A page of a list, with its labels or without. */
interface ListedPage {
  id: string;
  url: string;
  file: string;
  blocks: { text: string; label: Label }[];
}

/** Labels kept apart from the texts: for each block's `hashOf` its label. */
type HashedLabels = Record<string, Label>;

/** Reads the pages of a list of labelled blocks (JSON lines); pages without an article are left out. */
export function readLabelledPages(list: string, directory: string): Promise<LabelledPage[]> {
  return readPages(
    list,
    directory,
    1,
    ({ blocks }) =>
      (texts) =>
        align(texts, blocks),
  );
}

/** Reads the pages of a list whose labels stand in a file of their own (JSON lines of `{id, labels}`). */
export function readPagesLabelledApart(
  list: string,
  directory: string,
  labelFile: string,
  weight: number,
): Promise<LabelledPage[]> {
  const labels = new Map<string, HashedLabels>();
  for (const line of linesOf(labelFile)) {
    const page = JSON.parse(line) as { id: string; labels: HashedLabels };
    labels.set(page.id, page.labels);
  }
  return readPages(list, directory, weight, ({ id }) => (texts) => {
    return texts.map((text) => labels.get(id)?.[hashOf(text)]);
  });
}

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** Eight digits tell the blocks of a page apart, and nothing of their text. */
function hashOf(text: string): string {
  return createHash('sha256').update(letters(text)).digest('hex').slice(0, 8);
}

type Labelling = (page: ListedPage) => (texts: string[]) => (Label | undefined)[];

async function readPages(list: string, directory: string, weight: number, labelling: Labelling) {
  const pages: LabelledPage[] = [];
  for (const line of linesOf(list)) {
    const listed = JSON.parse(line) as ListedPage;
    const page = readPage(listed, directory, labelling(listed));
    if (page) pages.push({ ...page, weight });
    await new Promise((next) => setImmediate(next)); // lets jsdom free the page
  }
  return pages;
}

function readPage(
  listed: ListedPage,
  directory: string,
  labelsOf: (texts: string[]) => (Label | undefined)[],
): Omit<LabelledPage, 'weight'> | null {
  const { window } = openSavedPage(`${directory}/${listed.file}`, listed.url);
  const article = readArticle(window.document);
  if (!article) return null;
  const blocks = blocksOf(article.body);
  const phrases = choosePhrases(article.body.textContent ?? '');
  const facts = gatherFacts(outlineOf(article, blocks), phraseMatcher(phrases));
  const labels = labelsOf(blocks.map(({ text }) => text));
  const publisher = URL.canParse(listed.url) ? siteOf(new URL(listed.url).hostname) : listed.url;
  window.close();
  const alone = facts.blocks.map((block) => findAlone(block, facts));
  return { id: listed.id, publisher, facts, labels, alone };
}

/** Both lists are in page order; blocks that only one of them knows are passed over. */
function align(texts: string[], gold: ListedPage['blocks']): (Label | undefined)[] {
  let next = 0;
  return texts.map((text) => {
    const wanted = letters(text);
    for (let at = next; at < Math.min(gold.length, next + LOOKAHEAD); at++) {
      if (letters(gold[at]?.text ?? '') === wanted) {
        next = at + 1;
        return gold[at]?.label;
      }
    }
    return undefined;
  });
}

const LOOKAHEAD = 6;

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
