import { expect, test } from 'vitest';
import { judgeArticle } from '../src/answer-judgement.ts';
import type { Article } from '../src/article/article.ts';
import { blocksOf } from '../src/article/blocks.ts';
import { outlineOf } from '../src/clean/outline.ts';
import type { JudgeArticle } from '../src/messages.ts';
import { DEFAULTS, type Settings } from '../src/settings/settings.ts';
import { bodyOf } from './article/body.ts';

const HTML = `
  <p>Der Hafen bleibt bis zum Freitag geschlossen, weil das Eis dicker ist als in allen Wintern, an die sich die Leute auf der Insel noch erinnern.</p>
  <p>Lesen Sie auch: <a href="/wetter/sturm-naht-der-kueste-12345.html">Sturm naht der Küste</a></p>
  <p>Die Fähre liegt seit Montag fest, und der Kaufmann sagt, dass er Brot und Milch nur noch für die nächsten drei Tage habe.</p>
  <p>Am Sonntag will ein Eisbrecher kommen, der vorher noch zwei andere Inseln zu versorgen hat, wie die Verwaltung am Abend mitteilte.</p>`;

function message(html = HTML): JudgeArticle {
  const body = bodyOf(html);
  const article = { ...({} as Article), body, url: 'https://news.example/insel/hafen' };
  const outline = outlineOf(article, blocksOf(body));
  // As it is sent: as JSON.
  return JSON.parse(
    JSON.stringify({ type: 'judgeArticle', site: 'news.example', language: 'en', outline }),
  );
}

const store = (promos: Partial<Settings['promos']> = {}) => ({
  load: async () => ({
    settings: { ...DEFAULTS, promos: { ...DEFAULTS.promos, ...promos } },
    repairs: [],
    unsynced: [],
  }),
});

test('a page is told its promos, by index, and its language where its words say another', async () => {
  const { removals, isValveOpen, language } = await judgeArticle(message(), store());
  expect(removals.map(({ block, part, kind }) => ({ block, part, kind }))).toEqual([
    { block: 1, part: null, kind: 'readAlso' },
  ]);
  expect(isValveOpen).toBe(false);
  expect(language).toBe('de');
});

test('what the reader decided for its site counts', async () => {
  const kept = { keptKinds: ['readAlso' as const], removedTexts: [], keptTexts: [] };
  const keptBy = async (site: string) => {
    const { removals } = await judgeArticle(message(), store({ bySite: { [site]: kept } }));
    return removals[0]?.keptBy?.key;
  };
  expect(await keptBy('news.example')).toBe('keptKind');
  expect(await keptBy('other.example')).toBeUndefined();
});

test('an article without words is judged, too', async () => {
  expect(await judgeArticle(message(''), store())).toEqual({
    removals: [],
    isValveOpen: false,
    language: 'en',
  });
});
