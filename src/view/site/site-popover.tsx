import { render } from 'preact';
import { adoptStyles } from '../adopt-styles.ts';
import type { OpenView } from '../extras.ts';
import { focusedIn } from '../focused-in.ts';
import { makePopover } from '../popover.ts';
import { notOnThisSite } from './not-on-this-site.ts';
import css from './site.css?inline';
import type { Addition, SiteControl, SiteState } from './site-control.ts';

/** Opens the site's popover under its button in the bar, which opens and closes it from then on. */
export function openSite(view: OpenView, button: HTMLButtonElement, control: SiteControl): void {
  adoptStyles(view.dialog, css);
  const label = view.texts.translate('viewSite');
  const popover = makePopover(view, button, { name: 'site-popover', label });
  const draw = (state: SiteState, said: Addition | null = null) => {
    const act = async (work: Promise<Addition | null>) => {
      const answer = await work;
      draw(await control.read(), answer);
    };
    render(
      <SiteForm
        view={view}
        control={control}
        state={state}
        said={said}
        onAdd={() => void act(control.add())}
        onRemove={() => notOnThisSite(view, control)}
      />,
      popover,
    );
    // What was pressed may have gone, and the first choices come when they are known.
    if (!popover.contains(focusedIn(view.dialog))) popover.querySelector('button')?.focus();
  };
  const refresh = () => void control.read().then((state) => draw(state));
  popover.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') refresh();
  });
  view.closing.addEventListener('abort', () => render(null, popover));
  popover.showPopover({ source: button });
}

interface SiteFormProps {
  view: OpenView;
  control: SiteControl;
  state: SiteState;
  /** What came of the last press. */
  said: Addition | null;
  onAdd(): void;
  onRemove(): void;
}

function SiteForm({ view, control, state, said, onAdd, onRemove }: SiteFormProps) {
  const { translate } = view.texts;
  const { site, line } = state;
  if (!site) return <p>{translate('siteNone')}</p>;
  return (
    <>
      <p class="site-name">
        <bdi>{site}</bdi>
      </p>
      <p role="status">{translate(messageOf(state, said))}</p>
      {line ? (
        <div class="site-choices">
          <button type="button" onClick={() => view.dialog.close()}>
            {translate('siteNotOnThisPage')}
          </button>
          <button type="button" onClick={onRemove}>
            {translate('siteNotOnThisSite')}
          </button>
        </div>
      ) : (
        <button type="button" class="primary" onClick={onAdd}>
          {translate('siteAlways', site)}
        </button>
      )}
      <button type="button" class="plain" onClick={() => control.openOptions()}>
        {translate('siteAllSites')}
      </button>
    </>
  );
}

function messageOf({ line }: SiteState, said: Addition | null) {
  if (line) return 'siteIsAutomatic';
  if (said === 'refused') return 'siteRefused';
  return said === 'asked' ? 'siteAsked' : 'siteIsNotAutomatic';
}
