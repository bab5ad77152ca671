// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { describe as describePerson } from '../../../src/people/describe/describe.ts';

/** The role of the person whose mentions stand in [brackets]; other people's stand in {braces}. */
function roleIn(marked: string): string | null {
  const mentions: { start: number; end: number; isThem: boolean }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\]|\{[^}]+\})/)) {
    const name = /^[[{](.*)[\]}]$/.exec(part)?.[1];
    if (name !== undefined) {
      const isThem = part.startsWith('[');
      mentions.push({ start: text.length, end: text.length + name.length, isThem });
    }
    text += name ?? part;
  }
  const own = mentions.filter(({ isThem }) => isThem);
  return describePerson(
    text,
    { name: '', role: null, mentions: own },
    new Set(mentions.map(({ start }) => start)),
  );
}

describe('describe', () => {
  it.each([
    // before the name
    [
      'White House National Security Council spokesman [John Kirby] said so.',
      'White House National Security Council spokesman',
    ],
    ['A visit by Iranian President [Ibrahim Raisi] is planned.', 'Iranian President'],
    ['US President [Ann Bell] flew in.', 'US President'],
    ['He met China’s Foreign Minister [Li Wen] on Monday.', 'China’s Foreign Minister'],
    ['the country’s defence minister [Ada Orr] left', 'defence minister'],
    ['He saw then finance minister [Ada Orr] there.', 'then finance minister'],
    ['U.S. Secretary of State [Ann Bell] spoke.', 'U.S. Secretary of State'],
    ['Republican Sen. [Ann Bell] of Ohio voted.', 'Republican Sen.'],
    ['Foreign Minister Dr [Ann Bell] spoke.', 'Foreign Minister'],
    ['Prime Minister Gen [Somchai Dee] spoke.', 'Prime Minister'],
    ['Attorney General [Ann Bell] spoke.', 'Attorney General'],
    ['The founder and director [Ann Bell] spoke.', 'founder and director'],
    ['the Trade and Industry Minister [Ann Bell]', 'Trade and Industry Minister'],
    ['His Majesty Sultan [Ali] left.', 'Sultan'],
    ['the council jailed President [Ann Bell]', 'President'],
    ['human rights lawyer [Ann Bell] said', 'human rights lawyer'],
    ['University of Leeds historian [Ann Bell] said', 'University of Leeds historian'],
    ['Former South Air (SA) board chair [Ann Bell] left.', 'Former South Air board chair'],
    ['then-National Party (NP) lawmaker [Ann Bell] left', 'then-National Party lawmaker'],
    ['FORMER police chief [Ann Bell] left', 'former police chief'],
    [
      'The former commerce and industry chief [Ann Bell] left',
      'former commerce and industry chief',
    ],
    ['A law student named [Bo Ek] left.', 'law student'],
    ['The Hill Tours founder and CEO, [Ann Bell] says no.', 'Hill Tours founder and CEO'],
    // after it
    ['[Ann Bell], a legal aid lawyer leading the talks, argues so.', 'legal aid lawyer'],
    [
      '[Ann Bell], a student and left-wing activist affiliated with the union, said no.',
      'student and left-wing activist',
    ],
    [
      '“No,” said [Gao Shi], a farm analyst and investor who lives there.',
      'farm analyst and investor',
    ],
    ['[Ann Bell], 51, senior director of Hill Tours, said no.', 'senior director of Hill Tours'],
    ['[Ann Bell] (Director of Exams at the college) came.', 'Director of Exams at the college'],
    [
      '[Ann Bell], the president of the union on the eve of the strike, said no.',
      'president of the union',
    ],
    ['[Ann Bell], chair of the union and {Bo Ek}, his rival.', 'chair of the union'],
    [
      '[Bell], who is a researcher in art, music and culture at the college, said',
      'researcher in art, music and culture at the college',
    ],
    ['[Ann Bell] is the leader of the Farmers’ Party.', 'leader of the Farmers’ Party'],
    ['The head of the provincial police, [Liu Wen], died.', 'head of the provincial police'],
    ['Former President of Costa Rica, [Ann Bell], spoke.', 'Former President of Costa Rica'],
    // a fuller role beats a bare title, wherever it stands
    ['President [Bell] left. Later Kenyan President [Ann Bell] spoke.', 'Kenyan President'],
  ])('%s', (marked, role) => {
    expect(roleIn(marked)).toBe(role);
  });

  it.each([
    ['no role anywhere', '[Ann Bell] walked home.'],
    ['courtesy is no role', 'Mr [Bell] and Dr [Bell] are one.'],
    ['kin is no role', 'his son [Ann Bell] spoke'],
    [
      'the phrase is the next sentence’s subject',
      'They praised [Ann Bell], the president told reporters.',
    ],
    ['the phrase goes on to a verb', 'After he saw [Ann Bell], the president of the bank left.'],
    ['the phrase is somebody else’s title', 'With [Ann Bell], President {Bo Ek} spoke.'],
    ['the title is in the sentence before', 'He is a lawyer. [Ann Bell] is not.'],
    ['a plural names several', 'actors [Ann Bell] and {Bo Ek}'],
    ['a judgement among others', '[Ann Bell] was the first president to resign.'],
    ['a bare word that says nothing', 'the member [Ann Bell] spoke'],
    [
      'the phrase is a subject with a clause in between',
      'was seen with [Ann Bell], a former anchor living in the city has said',
    ],
    [
      'after a clause it is somebody else',
      'After the talks with the union head, [Ann Bell] said no',
    ],
    ['an apposition that names no role', '[Ann Bell], a man of few words, spoke.'],
  ])('says nothing: %s', (_why, marked) => {
    expect(roleIn(marked)).toBeNull();
  });
});
