import article from './article.css?inline';
import controls from './controls.css?inline';
import layout from './layout.css?inline';
import marks from './marks.css?inline';
import media from './media.css?inline';
import people from './people.css?inline';
import print from './print.css?inline';
import removals from './removals.css?inline';
import titleBlock from './title-block.css?inline';
import tokens from './tokens.css?inline';

const sheets = [tokens, layout, controls, titleBlock, article, media, removals, marks, people];

/** The view's style sheet; print comes last, because it takes back what the others set. */
export const viewCss = [...sheets, print].join('\n');
