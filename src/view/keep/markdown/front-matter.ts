import type { KeptArticle } from '../kept-article.ts';

/** What is known of an article, as YAML between two lines of dashes. Every JSON string is one of YAML, too. */
export function frontMatter(kept: KeptArticle, now: Date): string {
  const facts = {
    title: kept.title,
    authors: kept.authors,
    site: kept.site,
    section: kept.section,
    published: kept.published,
    updated: kept.updated,
    source: kept.source,
    language: kept.language,
    direction: kept.direction,
    saved: now.toISOString(),
  };
  const lines = Object.entries(facts).flatMap(([name, value]) => {
    if (value === null || value.length === 0) return [];
    if (typeof value === 'string') return [`${name}: ${quoted(value)}`];
    return [`${name}:`, ...value.map((one) => `  - ${quoted(one)}`)];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

// JSON leaves these two as they are, which YAML takes for line breaks.
const quoted = (text: string) =>
  JSON.stringify(text).replace(/[\u2028\u2029]/g, (sign) => (sign === '\u2028' ? '\\L' : '\\P'));
