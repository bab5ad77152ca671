import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isMeant, parsePattern, splitAddress } from '../../sites/pattern.ts';
import type { MessageKey } from '../../strings.ts';
import type { Texts } from '../../view/texts.ts';
import { FAULTS } from './faults.ts';

interface AddSiteFormProps {
  texts: Texts;
  lines: readonly string[];
  /** What stands in the field at first. */
  before?: string;
  action?: MessageKey;
  onAdd(line: string): void;
}

/** A line for the list, checked as it is typed, with an example address to try it on. */
export function AddSiteForm({ texts, lines, before = '', action, onAdd }: AddSiteFormProps) {
  const { translate } = texts;
  const [line, setLine] = useState(before);
  const [example, setExample] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (before) field.current?.focus();
  }, [before]);
  const name = before || 'new';
  const fault = faultOf(line, lines, before);
  const isShown = fault !== null && line.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (fault) return;
        onAdd(line.trim());
        if (!before) setLine('');
      }}
    >
      <label class="named" for={`site-${name}`}>
        {before ? translate('optionsEditNamed', before) : translate('optionsSiteLine')}
      </label>
      <div class="line">
        <input
          class="grow pattern"
          id={`site-${name}`}
          ref={field}
          type="text"
          dir="ltr"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={line}
          aria-invalid={isShown}
          aria-describedby={`site-${name}-fault`}
          onInput={({ currentTarget }) => setLine(currentTarget.value)}
        />
        <button type="submit" class="primary" disabled={fault !== null}>
          {translate(action ?? 'optionsAdd')}
        </button>
      </div>
      <p class="fault" id={`site-${name}-fault`} role="status">
        {isShown && translate(fault)}
      </p>
      <details>
        <summary>{translate('optionsSiteForms')}</summary>
        <Forms translate={translate} />
        <label class="named" for={`example-${name}`}>
          {translate('optionsExampleAddress')}
        </label>
        <input
          id={`example-${name}`}
          type="url"
          dir="ltr"
          placeholder="https://news.example/world/story"
          value={example}
          onInput={({ currentTarget }) => setExample(currentTarget.value)}
        />
        <p class="hint" role="status">
          {example && translate(triedOn(line, example))}
        </p>
      </details>
    </form>
  );
}

function faultOf(line: string, lines: readonly string[], before: string): MessageKey | null {
  const parsed = parsePattern(line);
  if ('fault' in parsed) return FAULTS[parsed.fault];
  return line.trim() !== before && lines.includes(line.trim()) ? 'faultTwice' : null;
}

function triedOn(line: string, example: string): MessageKey {
  if (!URL.canParse(example)) return 'optionsExampleWrong';
  const address = splitAddress(example);
  const parsed = parsePattern(line);
  if ('fault' in parsed) return FAULTS[parsed.fault];
  if (!address || !isMeant(parsed.pattern, address)) return 'optionsExampleNotMeant';
  return parsed.pattern.isException ? 'optionsExampleExcepted' : 'optionsExampleMeant';
}

const FORMS: [string, MessageKey][] = [
  ['news.example', 'formSite'],
  ['*.news.example', 'formSubdomains'],
  ['news.example/world/*', 'formPath'],
  ['https://news.example/*/story-*', 'formWildcards'],
  ['!news.example/live/*', 'formException'],
  ['news.example /\\/\\d{4}\\//', 'formExpression'],
];

function Forms({ translate }: Pick<Texts, 'translate'>) {
  return (
    <dl class="examples">
      {FORMS.map(([form, meaning]) => (
        <Fragment key={form}>
          <dt>
            <code dir="ltr">{form}</code>
          </dt>
          <dd>{translate(meaning)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
