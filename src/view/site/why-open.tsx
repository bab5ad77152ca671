import { render } from 'preact';
import { adoptStyles } from '../adopt-styles.ts';
import type { OpenView } from '../extras.ts';
import { CloseIcon } from '../parts/icons.tsx';
import { notOnThisSite } from './not-on-this-site.ts';
import css from './site.css?inline';
import type { SiteControl } from './site-control.ts';

/** It stays so long, or as long as it is used. */
const SHOWN_MS = 10_000;

/** Says that the view opened by itself, with one click to have it otherwise. It goes after a while. */
export function sayWhyOpen(view: OpenView, control: SiteControl): void {
  const { openedBy: line, dialog, texts, closing } = view;
  if (!line) return;
  adoptStyles(dialog, css);
  const strip = dialog.ownerDocument.createElement('div');
  strip.className = 'why-open';
  strip.role = 'region';
  strip.ariaLabel = texts.translate('siteOpenedByItself');
  strip.lang = texts.locale;
  strip.dir = texts.direction;
  const remove = () => {
    render(null, strip);
    strip.remove();
  };
  render(
    <WhyOpen
      view={view}
      onPage={() => dialog.close()}
      onSite={() => notOnThisSite(view, control)}
      onHide={remove}
    />,
    strip,
  );
  dialog.append(strip);
  const timer = setInterval(() => {
    if (!strip.matches(':hover, :focus-within')) remove();
  }, SHOWN_MS);
  closing.addEventListener('abort', () => clearInterval(timer));
}

interface WhyOpenProps {
  view: OpenView;
  onPage(): void;
  onSite(): void;
  onHide(): void;
}

function WhyOpen({ view, onPage, onSite, onHide }: WhyOpenProps) {
  const { translate } = view.texts;
  return (
    <>
      <span>{translate('siteOpenedByItself')}</span>
      <button type="button" onClick={onPage}>
        {translate('siteNotOnThisPage')}
      </button>
      <button type="button" onClick={onSite}>
        {translate('siteNotOnThisSite')}
      </button>
      <button type="button" class="hide" aria-label={translate('siteHide')} onClick={onHide}>
        <CloseIcon />
      </button>
    </>
  );
}
