import { useRef, useState } from 'preact/hooks';
import { forgetEverything } from '../../forget-everything.ts';
import type { OptionsDeps } from '../show-options.tsx';

/** The button that ends it all, and the question before. */
export function ForgetEverything({ deps }: { deps: OptionsDeps }) {
  const { translate } = deps.texts;
  const question = useRef<HTMLDialogElement>(null);
  const [givesBack, setGivesBack] = useState(true);
  const [said, setSaid] = useState('');
  const forget = async () => {
    question.current?.close();
    await forgetEverything(deps, { givesBack });
    setSaid(translate('optionsForgotten'));
  };
  return (
    <>
      <h3>{translate('optionsForget')}</h3>
      <p class="quiet">{translate('optionsForgetHint')}</p>
      <button type="button" class="danger" onClick={() => question.current?.showModal()}>
        {translate('optionsForgetAll')}
      </button>
      <p role="status" class="hint">
        {said}
      </p>
      <dialog class="question" ref={question} aria-labelledby="forget-title">
        <h3 id="forget-title">{translate('optionsForgetAll')}</h3>
        <p>{translate('optionsForgetSynced')}</p>
        <label class="tick">
          <input
            type="checkbox"
            checked={givesBack}
            onChange={({ currentTarget }) => setGivesBack(currentTarget.checked)}
          />
          <span>{translate('optionsForgetPermissions')}</span>
        </label>
        <div class="line">
          <button type="button" class="danger" onClick={() => void forget()}>
            {translate('optionsForgetSure')}
          </button>
          <button type="button" onClick={() => question.current?.close()}>
            {translate('optionsCancel')}
          </button>
        </div>
      </dialog>
    </>
  );
}
