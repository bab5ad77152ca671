import readingForm from '../../view/styles/reading-form.css?inline';
import { paperCss } from '../../view/styles/style-sheet.ts';
import controls from './controls.css?inline';
import page from './page.css?inline';
import sections from './sections.css?inline';

/** The style sheet of our own pages: the view's paper and ink, and what forms and lists need. */
export const pageCss = [paperCss, page, controls, sections, readingForm].join('\n');
