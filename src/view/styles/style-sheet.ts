import article from './article.css?inline';
import controls from './controls.css?inline';
import layout from './layout.css?inline';
import marks from './marks.css?inline';
import media from './media.css?inline';
import people from './people.css?inline';
import print from './print.css?inline';
import removals from './removals.css?inline';
import black from './themes/black.css?inline';
import dark from './themes/dark.css?inline';
import light from './themes/light.css?inline';
import sepia from './themes/sepia.css?inline';
import titleBlock from './title-block.css?inline';
import tokens from './tokens.css?inline';

/** The theme for readers who follow the system: it is theirs who chose none. */
const systemDark = `@media (prefers-color-scheme: dark) {
${dark.replace(/\[data-theme=[^\]]+\]/, ':not([data-theme])')}
}`;
const paper = [light, sepia, dark, black, systemDark, tokens];
const sheets = [layout, controls, titleBlock, article, media, removals, marks, people];

/** Paper and ink alone, in all themes: for elements of class "paper" on our own pages. */
export const paperCss = paper.join('\n');

/** The view's style sheet; print comes last, because it takes back what the others set. */
export const viewCss = [paperCss, ...sheets, print].join('\n');
