import { render } from 'preact';
import type { Texts } from '../view/texts.ts';

/** Draws what Galley does, on a sample, and how to have its button in sight. `keys`: the shortcut, '' if there is none. */
export function showWelcome(root: HTMLElement, texts: Texts, keys: string): void {
  render(<Welcome texts={texts} keys={keys} />, root);
}

function Welcome({ texts, keys }: { texts: Texts; keys: string }) {
  const { translate } = texts;
  const isChromium = location.protocol === 'chrome-extension:';
  return (
    <main class="page welcome">
      <p class="page-brand">{translate('viewBrand')}</p>
      <h1>{translate('welcomeTitle')}</h1>
      <p class="lead">{translate('welcomeLead')}</p>
      <div class="sample-pair">
        <figure>
          <figcaption>{translate('welcomeBefore')}</figcaption>
          <SamplePage texts={texts} />
        </figure>
        <figure>
          <figcaption>{translate('welcomeAfter')}</figcaption>
          <SampleReading texts={texts} />
        </figure>
      </div>
      <h2>{translate('welcomePin')}</h2>
      <p>{translate(isChromium ? 'welcomePinChromium' : 'welcomePinFirefox')}</p>
      <p>{keys ? translate('welcomeUse', keys) : translate('welcomeUseNoKeys')}</p>
      <p class="quiet">{translate('welcomePrivate')}</p>
    </main>
  );
}

/** As a news page is: the story between what it is to sell. */
function SamplePage({ texts: { translate } }: { texts: Texts }) {
  return (
    <div class="sample-page">
      <p class="sample-title">{translate('sampleTitle')}</p>
      <p>{translate('sampleFirst')}</p>
      <p class="sample-promo">{translate('welcomePromoOne')}</p>
      <p>{translate('sampleSecond')}</p>
      <p class="sample-promo">{translate('welcomePromoTwo')}</p>
    </div>
  );
}

/** The same, as Galley shows it: promos out, the person named marked. */
function SampleReading({ texts: { translate } }: { texts: Texts }) {
  const name = translate('samplePerson');
  const [before = '', ...after] = translate('sampleSecond').split(name);
  return (
    <div class="sample-page clean">
      <p class="sample-title">{translate('sampleTitle')}</p>
      <p>{translate('sampleFirst')}</p>
      <p>
        {before}
        {after.length > 0 && <mark>{name}</mark>}
        {after.join(name)}
      </p>
    </div>
  );
}
