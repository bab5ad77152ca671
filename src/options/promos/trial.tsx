import { useEffect, useId, useState } from 'preact/hooks';
import type { Removal } from '../../clean/removal.ts';
import { decisionsOn, type PromoSettings } from '../../settings/promo-settings.ts';
import { KIND_NAME } from '../../view/promos/kind-name.ts';
import { removedText } from '../../view/promos-state.ts';
import type { Texts } from '../../view/texts.ts';

/** The judgement takes some 50 ms: it is asked when the reader has stopped typing. */
const PAUSE_MS = 200;
const MAX_LENGTH = 2000;

/** A field for a text, and whether it would be taken out of an article, as what and why. */
export function Trial({ texts, promos }: { texts: Texts; promos: PromoSettings }) {
  const { translate } = texts;
  const [text, setText] = useState('');
  const removals = useJudgement(text, promos, texts);
  const id = useId();
  return (
    <>
      <h3>
        <label for={id}>{translate('optionsTrial')}</label>
      </h3>
      <p class="hint" id={`${id}-hint`}>
        {translate('optionsTrialHint')}
      </p>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        maxLength={MAX_LENGTH}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="trial" role="status">
        {removals?.length === 0 && <p>{translate('optionsTrialStays')}</p>}
        {removals?.map((removal, at) => (
          <Outcome key={at} texts={texts} text={text} removal={removal} />
        ))}
      </div>
    </>
  );
}

interface OutcomeProps {
  texts: Texts;
  /** All of what is tried. */
  text: string;
  removal: Removal;
}

function Outcome({ texts: { translate }, text, removal }: OutcomeProps) {
  const { kind, keptBy, evidence } = removal;
  const gone = removedText(removal);
  const isAll = gone.trim() === text.trim();
  const name = translate(KIND_NAME[kind]);
  const reasons = evidence.filter(({ weight }) => weight > 0).map(({ reason }) => reason);
  const told = new Set(
    (keptBy ? [keptBy] : reasons).map(({ key, args }) => translate(key, ...args)),
  );
  return (
    <>
      <p>
        {keptBy && translate('optionsTrialStays')}
        {!keptBy && isAll && translate('optionsTrialGoes', name)}
        {!keptBy && !isAll && translate('optionsTrialPart', gone, name)}
      </p>
      <ul>
        {[...told].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}

/** null: there is no text, or no answer yet. */
function useJudgement(text: string, promos: PromoSettings, texts: Texts): Removal[] | null {
  const [removals, setRemovals] = useState<Removal[] | null>(null);
  useEffect(() => {
    if (!text.trim()) return setRemovals(null);
    let isWanted = true;
    const timer = setTimeout(async () => {
      const { judgeText } = await import('./judge-text.ts');
      if (isWanted) setRemovals(judgeText(text, decisionsOn(promos, ''), texts));
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, promos, texts]);
  return removals;
}
