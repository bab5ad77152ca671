import type { Article } from '../../article/article.ts';
import type { Texts } from '../texts.ts';

/** The last line: where the article was published, with the address for those who print it. */
export function SourceLink({ texts, article }: { texts: Texts; article: Article }) {
  if (!/^https?:/.test(article.url)) return null;
  return (
    <footer class="source" lang={texts.locale} dir={texts.direction}>
      <a href={article.url}>{texts.translate('viewSource', article.site)}</a>
      <span class="address">{article.url}</span>
    </footer>
  );
}
