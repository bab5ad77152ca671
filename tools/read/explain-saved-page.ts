import { readArticle } from '../../src/article/read-article.ts';
import { cleanArticle, judgeArticle } from '../../src/clean/clean-article.ts';
import type { Verdict } from '../../src/clean/judge.ts';
import type { Removal } from '../../src/clean/removal.ts';
import { chooseRules } from '../../src/clean/rules.ts';
import { english } from '../english.ts';
import { openSavedPage } from '../saved-page.ts';
import type { SavedPage } from './saved-pages.ts';

/** Longer texts are cut: the page has them. */
const MAX_TEXT = 160;

/**
 * Why each block of a saved page stays or goes, in English, for developers: its decision, its score (above 0: a promo),
 * its text, and its evidence, the weightiest first. Never throws: what goes wrong is said instead.
 */
export function explainSavedPage({ id, file, url }: SavedPage): string {
  try {
    const { window } = openSavedPage(file, url);
    try {
      return [id, ...explain(window.document), ''].join('\n');
    } finally {
      window.close();
    }
  } catch (error) {
    return `${id}\n${error instanceof Error ? error.message : error}\n`;
  }
}

function explain(document: Document): string[] {
  const article = readArticle(document);
  if (!article) return ['There is no article on this page'];
  const rules = chooseRules(article.body.textContent ?? '');
  const { verdicts } = judgeArticle(article, rules);
  const { blocks, removals, isValveOpen } = cleanArticle(article, rules);
  const languages = rules.phrases.map(({ language }) => language).join(', ');
  return [
    `“${article.title}”: ${verdicts.length} blocks, ${removals.length} removals; phrases: ${languages}`,
    ...(isValveOpen ? ['The safety valve is open: too much would go, so all stays.'] : []),
    ...verdicts.flatMap((verdict, i) => {
      const own = removals.filter(({ block }) => block === blocks[i]);
      return ['', ...explainBlock(verdict, i, own)];
    }),
  ];
}

/**
 * @example
 * 4 GOES as readAlso, score 9.81, <p>: “Also read this”
 *     +10.00 readAlsoLabelAlone: Only announces: “Also read this”
 *      −0.19 nothing else: what is usual, and evidence that is not there
 */
function explainBlock({ block, score, evidence }: Verdict, i: number, own: Removal[]): string[] {
  const { tag, text } = block.block;
  const known = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const silent = evidence.flatMap(({ name, weight }) => (weight === 0 ? [name] : []));
  return [
    `${i} ${decision(block.block, own)}, score ${score.toFixed(2)}, <${tag}>: “${shortened(text)}”`,
    ...evidence
      .filter(({ weight }) => weight !== 0)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ name, weight, reason }) =>
        line(weight, `${name}: ${english(reason.key, ...reason.args)}`),
      ),
    line(score - known, 'the rest: what is usual, and evidence that is not there'),
    ...(silent.length ? [`            there, but worth nothing: ${silent.join(', ')}`] : []),
  ];
}

function decision(block: { text: string }, own: Removal[]): string {
  const whole = own.find(({ part }) => part === null);
  if (whole) return `GOES as ${whole.kind}`;
  const parts = own.flatMap(({ part }) => (part ? [block.text.slice(part.start, part.end)] : []));
  return parts.length ? `stays without ${parts.map((text) => `“${text}”`).join(', ')}` : 'stays';
}

function line(weight: number, words: string): string {
  const number = `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
  return `    ${number.padStart(7)} ${words}`;
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > MAX_TEXT ? `${plain.slice(0, MAX_TEXT - 1)}…` : plain;
}
