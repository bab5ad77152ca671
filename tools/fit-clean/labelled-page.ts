import { readFileSync } from 'node:fs';
import { blocksOf } from '../../src/article/blocks.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { gatherFacts, type PageFacts } from '../../src/clean/facts/facts.ts';
import { siteOf } from '../../src/clean/facts/links.ts';
import { type Findings, findAlone } from '../../src/clean/judge.ts';
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
  /** The evidence on each block by itself. */
  alone: Findings[];
}

interface GoldPage {
  id: string;
  url: string;
  file: string;
  blocks: { text: string; label: Label }[];
}

/** Reads the pages of a list of labelled blocks (JSON lines); pages without an article are left out. */
export async function readLabelledPages(list: string, directory: string): Promise<LabelledPage[]> {
  const pages: LabelledPage[] = [];
  for (const line of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
    const page = readLabelledPage(JSON.parse(line) as GoldPage, directory);
    if (page) pages.push(page);
    await new Promise((next) => setImmediate(next)); // lets jsdom free the page
  }
  return pages;
}

function readLabelledPage(gold: GoldPage, directory: string): LabelledPage | null {
  const { window } = openSavedPage(`${directory}/${gold.file}`, gold.url);
  const article = readArticle(window.document);
  if (!article) return null;
  const blocks = blocksOf(article.body);
  const phrases = choosePhrases(article.body.textContent ?? '');
  const facts = gatherFacts(article, blocks, phraseMatcher(phrases));
  const labels = align(
    blocks.map(({ text }) => text),
    gold.blocks,
  );
  const publisher = URL.canParse(gold.url) ? siteOf(new URL(gold.url).hostname) : gold.url;
  window.close();
  const alone = facts.blocks.map((block) => findAlone(block, facts));
  return { id: gold.id, publisher, facts, labels, alone };
}

/** Both lists are in page order; blocks that only one of them knows are passed over. */
function align(texts: string[], gold: GoldPage['blocks']): (Label | undefined)[] {
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
