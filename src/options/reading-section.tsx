import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingSettings } from '../settings/reading-settings.ts';
import { applyEdit } from '../settings/settings-edit.ts';
import { lookAs } from '../view/reading-look.ts';
import { ReadingForm } from '../view/settings/reading-form.tsx';
import { viewCss } from '../view/styles/style-sheet.ts';
import type { OptionsPageProps } from './options-page.tsx';

/** How the view looks, with a piece of it that follows at once. */
export function ReadingSection({ deps, settings }: OptionsPageProps) {
  const [tried, setTried] = useState<Partial<ReadingSettings>>({});
  const reading = { ...settings.reading, ...tried };
  return (
    <div class="reading-parts">
      <ReadingForm
        texts={deps.texts}
        reading={reading}
        onTry={(fields) => setTried({ ...tried, ...fields })}
        onChange={(fields) => {
          setTried({});
          void deps.store.change((before) => applyEdit(before, { type: 'setReading', fields }));
        }}
      />
      <Preview {...deps} reading={reading} />
    </div>
  );
}

/** A piece of an article under the view's own style sheet. */
function Preview({
  texts,
  reading,
}: {
  texts: OptionsPageProps['deps']['texts'];
  reading: ReadingSettings;
}) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element && !element.shadowRoot) raisePreview(element, texts);
  }, [texts]);
  useEffect(() => {
    const paper = host.current?.shadowRoot?.querySelector<HTMLElement>('.paper');
    if (paper) lookAs(paper, reading);
  }, [reading]);
  return (
    <div class="preview" ref={host} role="img" aria-label={texts.translate('optionsPreview')} />
  );
}

function raisePreview(host: HTMLElement, { translate, locale }: OptionsPageProps['deps']['texts']) {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${viewCss}\n:host { display: block !important; } .paper { padding: 1.2em; }`);
  root.adoptedStyleSheets = [sheet];
  const create = (tag: string, text = '', parent?: Element) => {
    const element = document.createElement(tag);
    element.textContent = text;
    parent?.append(element);
    return element;
  };
  const paper = create('div');
  paper.className = 'paper';
  const article = create('article', '', paper);
  article.lang = locale;
  create('h1', translate('sampleTitle'), article);
  const body = create('div', '', article);
  body.className = 'body';
  for (const key of ['sampleFirst', 'sampleSecond', 'sampleThird'] as const) {
    create('p', translate(key), body);
  }
  root.append(paper);
}
