import { useEffect, useRef } from 'preact/hooks';
import type { ReadingSettings } from '../settings/reading-settings.ts';
import { personStyle } from '../view/person-style.ts';
import { lookAs } from '../view/reading-look.ts';
import { viewCss } from '../view/styles/style-sheet.ts';
import type { Texts } from '../view/texts.ts';
import picture from './sample.svg?inline';

/** A piece of an article under the view's own style sheet, as the settings have it. */
export function ReadingPreview({ texts, reading }: { texts: Texts; reading: ReadingSettings }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element && !element.shadowRoot) raise(element, texts);
  }, [texts]);
  useEffect(() => {
    const paper = host.current?.shadowRoot?.querySelector<HTMLElement>('.paper');
    if (!paper) return;
    lookAs(paper, reading);
    paper.querySelector('.text')?.classList.toggle('quiet', !reading.showsHighlights);
  }, [reading]);
  return (
    <div class="preview" ref={host} role="img" aria-label={texts.translate('optionsPreview')} />
  );
}

function raise(host: HTMLElement, texts: Texts): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${viewCss}\n:host { display: block !important; } .paper { padding: 1.2em; }`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const figure = make('figure', { className: 'lead-picture' }, [
    make('img', { src: picture, alt: '' }),
  ]);
  const article = make('article', { lang: texts.locale }, [
    make('h1', { textContent: texts.translate('sampleTitle') }),
    figure,
    make('div', { className: 'text' }, paragraphs(texts)),
  ]);
  root.append(make('div', { className: 'paper' }, [article]));
}

function paragraphs({ translate }: Texts): HTMLElement[] {
  const name = translate('samplePerson');
  const mark = make('mark', { textContent: name });
  personStyle(0).apply(mark);
  const [before = '', ...after] = translate('sampleSecond').split(name);
  const marked = after.length > 0 ? [before, mark, after.join(name)] : [before];
  return [[translate('sampleFirst')], marked, [translate('sampleThird')]].map((nodes) =>
    make('p', {}, nodes),
  );
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  fields: Partial<HTMLElementTagNameMap[Name]>,
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), fields);
  element.append(...children);
  return element;
}
