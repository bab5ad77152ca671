import type { Article } from '../../article/article.ts';
import { formatPublished, formatUpdated } from '../published-date.ts';
import type { Length } from '../reading-time.ts';
import type { Texts } from '../texts.ts';

interface TitleBlockProps {
  texts: Texts;
  article: Article;
  length: Length;
}

/** Publication and section, title, authors, dates and length of the article. */
export function TitleBlock({ texts, article, length }: TitleBlockProps) {
  const published = formatPublished(article.published, texts.locale);
  const updated = formatUpdated(article.updated, article.published, texts.locale);
  const counted = length.unit === 'words' ? 'viewWords' : 'viewCharacters';
  return (
    <div class="title-block">
      <p class="site">
        <bdi>{article.site}</bdi>
        {article.section && <bdi class="section">{article.section}</bdi>}
      </p>
      <h1 id="title">{article.title}</h1>
      {article.byline && (
        <p class="byline">
          <bdi>{article.byline}</bdi>
        </p>
      )}
      <ul class="facts" lang={texts.locale}>
        {published && (
          <li>
            <time dateTime={article.published ?? ''}>
              <bdi>{published}</bdi>
            </time>
          </li>
        )}
        {updated && (
          <li>
            <time dateTime={article.updated ?? ''}>
              <bdi>{texts.translate('viewUpdated', updated)}</bdi>
            </time>
          </li>
        )}
        <li>
          <bdi>{texts.count('viewMinutes', length.minutes)}</bdi>
        </li>
        <li>
          <bdi>{texts.count(counted, length.count)}</bdi>
        </li>
        {article.isSelection && (
          <li>
            <bdi>{texts.translate('viewSelection')}</bdi>
          </li>
        )}
        {article.isExcerpt && (
          <li>
            <bdi>{texts.translate('viewExcerpt')}</bdi>
          </li>
        )}
      </ul>
    </div>
  );
}
