import type { FindPeople, KeepPeopleEdits, PeopleReply } from './messages.ts';
import { coverageOf } from './people/coverage.ts';
import { findPeopleInArticle } from './people/find-people.ts';
import type { Recognise } from './people/recognise.ts';
import type { PeopleEditsStore } from './people-edits-store.ts';

/** Answers a page's script that asks who is named in an article. */
export async function findPeople(
  message: FindPeople,
  loadRecogniser: () => Promise<Recognise>,
  store: Pick<PeopleEditsStore, 'load'>,
): Promise<PeopleReply> {
  const [recognise, edits] = await Promise.all([loadRecogniser(), store.load(message.address)]);
  const coverage = coverageOf([message.title, ...message.blocks].join('\n'));
  return { people: findPeopleInArticle(message, recognise), coverage, edits };
}

/** Keeps what the reader changed about an article's people; nothing of what they do in a private window. */
export async function keepPeopleEdits(
  { address, edits }: KeepPeopleEdits,
  store: Pick<PeopleEditsStore, 'keep'>,
  isPrivate: boolean,
): Promise<void> {
  if (!isPrivate) await store.keep(address, edits);
}
