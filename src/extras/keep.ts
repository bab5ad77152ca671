// Entry of the extra "keep": copying the article, and saving it as Markdown, HTML and EPUB.
import { registerExtra } from '../extra-registry.ts';
import { loadPicture } from '../load-picture.ts';
import { keepExtraWith } from '../view/keep/keep-extra.tsx';

registerExtra('keep', keepExtraWith(loadPicture));
