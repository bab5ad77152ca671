import article from './article.css?inline';
import layout from './layout.css?inline';
import people from './people.css?inline';
import print from './print.css?inline';
import removals from './removals.css?inline';
import tokens from './tokens.css?inline';

/** The view's style sheet; print comes last, because it takes back what the others set. */
export const viewCss = [tokens, layout, article, removals, people, print].join('\n');
