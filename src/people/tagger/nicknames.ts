import type { Mention } from '../person.ts';

/** Between the names of one person: Joaquín “El Chapo” Guzmán, Ann (Nan) Bell. */
const BETWEEN = /^ (?:["“”][^"“”\n]{1,25}["“”]|[‘'][^‘’'\n]{1,25}[’']|\([^()\n]{1,25}\)) $/;
/** A nickname of at most three words in capitals, and the surname after it, which may be all that the model overlooked. */
const AFTER =
  /^ (?:["“”]\p{Lu}[^\s"“”]*(?: [^\s"“”]+){0,2}["“”]|[‘']\p{Lu}[^\s‘’']*(?: [^\s‘’']+){0,2}[’']) \p{Lu}[\p{L}\p{M}'’-]+/u;
const REACH = 60;

/** The mentions, in order, with those made one that stand around a nickname in quotes or brackets; the nickname is part of the name. */
export function joinNicknames(text: string, mentions: Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    let last = joined.at(-1);
    if (last && mention.start < last.end) continue;
    const before = joined.at(-2);
    if (before && BETWEEN.test(text.slice(before.end, mention.start))) {
      joined.pop();
      last = before;
    }
    if (last && BETWEEN.test(text.slice(last.end, mention.start))) last.end = mention.end;
    else joined.push({ ...mention });
    const own = joined.at(-1) as Mention;
    own.end += AFTER.exec(text.slice(own.end, own.end + REACH))?.[0].length ?? 0;
  }
  return joined;
}
