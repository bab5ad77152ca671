import type { MessageKey } from '../../strings.ts';
import type { Texts } from '../texts.ts';
import { TopBar } from './top-bar.tsx';

/** Why there is nothing to read. */
export type Notice = 'noArticle' | 'pdf';

const WORDS: Record<Notice, { title: MessageKey; text: MessageKey }> = {
  noArticle: { title: 'noticeNoArticleTitle', text: 'noticeNoArticleText' },
  pdf: { title: 'noticePdfTitle', text: 'noticePdfText' },
};

interface NoticeViewProps {
  texts: Texts;
  notice: Notice;
  onClose(): void;
}

/** A friendly message in the view's place. */
export function NoticeView({ texts, notice, onClose }: NoticeViewProps) {
  const { translate } = texts;
  return (
    <div class="sheet">
      <TopBar texts={texts} onClose={onClose} />
      <main class="notice" tabIndex={-1}>
        <h1 id="title">{translate(WORDS[notice].title)}</h1>
        <p>{translate(WORDS[notice].text)}</p>
        <button type="button" class="back" onClick={onClose}>
          {translate('noticeBack')}
        </button>
      </main>
    </div>
  );
}
