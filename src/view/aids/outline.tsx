import type { Texts } from '../texts.ts';
import type { Heading } from './headings.ts';

interface OutlineProps {
  texts: Texts;
  headings: readonly Heading[];
  /** The index of the sub-head that the reader is under; -1 before the first. */
  current: number;
  onGo(target: HTMLElement): void;
}

/** The article's sub-heads as a way to them, the current one marked. */
export function Outline({ texts, headings, current, onGo }: OutlineProps) {
  return (
    <nav class="outline" aria-label={texts.translate('viewOutline')}>
      <ol>
        {headings.map(({ element, text, depth }, index) => (
          <li key={index} style={{ '--depth': depth }}>
            <button
              type="button"
              aria-current={index === current ? 'location' : undefined}
              onClick={() => onGo(element)}
            >
              <bdi>{text}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
