import { render } from 'preact';
import { adoptStyles } from '../adopt-styles.ts';
import { copyText } from '../copy-text.ts';
import type { OpenView } from '../extras.ts';
import { picturesIn } from '../pictures-in.ts';
import { makePopover } from '../popover.ts';
import { articleToCopy } from './copy-article.ts';
import css from './keep.css?inline';
import { ADAPT, type Format, fileOf } from './keep-file.ts';
import { KeepForm } from './keep-form.tsx';
import type { KeepState } from './keep-state.ts';
import { type KeptArticle, keepArticle } from './kept-article.ts';
import { isSandboxed, offerFile } from './offer-file.ts';
import { type LoadPicture, loadPictures, pictureAddresses } from './pictures/embed-pictures.ts';

/** Opens what can be done to keep the article under its button, which opens and closes it from then on. */
export function openKeep(view: OpenView, button: HTMLButtonElement, load: LoadPicture): void {
  const { dialog, texts, closing } = view;
  adoptStyles(dialog, css);
  const popover = makePopover(view, button, { name: 'keep', label: texts.translate('viewKeep') });
  const page = dialog.ownerDocument;
  let state: KeepState = { type: 'idle' };
  let hasPictures = false;
  let running: AbortController | null = null;

  const say = (next: KeepState) => {
    state = next;
    if (!closing.aborted) draw();
  };
  const copy = async () => {
    try {
      const { html, text } = articleToCopy(keepArticle(view), texts);
      say({ type: (await copyText(dialog, text, html)) ? 'copied' : 'notCopied' });
    } catch {
      say({ type: 'notCopied' });
    }
  };
  const save = async (format: Format) => {
    if (isSandboxed(page)) return say({ type: 'sandboxed' });
    const stop = new AbortController();
    running = stop;
    const signal = AbortSignal.any([stop.signal, closing]);
    try {
      say(await saveAs(format, signal));
    } catch {
      say({ type: signal.aborted ? 'stopped' : 'failed' });
    }
  };
  const saveAs = async (format: Format, signal: AbortSignal): Promise<KeepState> => {
    const kept = keepArticle(view);
    const { pictures, missing } = await picturesFor(format, kept, signal);
    const file = fileOf(format, kept, texts, pictures);
    return { type: 'saved', name: file.name, bytes: offerFile(page, file, closing), missing };
  };
  const picturesFor = async (format: Format, { body }: KeptArticle, signal: AbortSignal) => {
    const addresses = pictureAddresses(body);
    if (format === 'md' || !hasPictures) return { pictures: new Map(), missing: 0 };
    const pictures = await loadPictures(addresses, load, ADAPT[format], signal, (progress) =>
      say({ type: 'loading', progress }),
    );
    return { pictures, missing: addresses.length - pictures.size };
  };
  const draw = () =>
    render(
      <KeepForm
        {...{ texts, state, hasPictures }}
        pictures={picturesIn(dialog).length}
        onPictures={(wanted) => {
          hasPictures = wanted;
          draw();
        }}
        onCopy={() => void copy()}
        onSave={(format) => void save(format)}
        onStop={() => running?.abort()}
      />,
      popover,
    );
  draw();
  closing.addEventListener('abort', () => render(null, popover));
  popover.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'open') return;
    if (state.type !== 'loading') say({ type: 'idle' });
    popover.querySelector('button')?.focus();
  });
  popover.showPopover({ source: button });
}
