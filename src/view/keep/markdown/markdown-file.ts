import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Texts } from '../../texts.ts';
import type { KeptArticle } from '../kept-article.ts';
import { keptPage } from '../kept-page.ts';
import { frontMatter } from './front-matter.ts';
import { HANDLERS } from './handlers.ts';
import { prepareForMarkdown } from './prepare.ts';

/** A kept article as GitHub's Markdown, with its facts as YAML before it. */
export function markdownFile(kept: KeptArticle, texts: Texts, now: Date): string {
  return `${frontMatter(kept, now)}\n${markdownOf(keptPage(kept, texts))}`;
}

/** An article's HTML (`keptPage`; it is changed) as Markdown. */
export function markdownOf(page: HTMLElement): string {
  prepareForMarkdown(page);
  const tree = toMdast(fromDom(page), { document: true, handlers: HANDLERS });
  return toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmStrikethroughToMarkdown(),
      gfmFootnoteToMarkdown(),
    ],
  });
}
