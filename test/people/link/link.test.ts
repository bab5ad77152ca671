// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { link } from '../../../src/people/link/link.ts';
import { markedText } from '../marked-text.ts';

/** The persons of a text as "name: mention | mention", in order of appearance. */
function linked(marked: string): string[] {
  const { text, mentions } = markedText(marked);
  return link(text, mentions).map(
    (person) =>
      `${person.name}: ${person.mentions.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );
}

/** How long it takes to link `count` people by the name of Kim, each named twice, in milliseconds. */
function linkKims(count: number): number {
  const letters = (i: number) => String(i).replace(/\d/g, (digit) => 'abcdefghij'.charAt(+digit));
  const kims = Array.from({ length: count }, (_, i) => `[Kim A${letters(i)}x] [Kim]`);
  const { text, mentions } = markedText(kims.join(', '));
  const start = performance.now();
  link(text, mentions);
  return performance.now() - start;
}

describe('link joins the names of one person', () => {
  it.each([
    [
      'surname, title, possessive',
      'President [Vladimir Putin] spoke. [Putin]’s bet. Mr [Putin] left.',
      ['Vladimir Putin: Vladimir Putin | Putin | Putin'],
    ],
    [
      'headline before the full name',
      '[Putin] turns\n\n[Vladimir Putin] spoke.',
      ['Vladimir Putin: Putin | Vladimir Putin'],
    ],
    ['capitals', 'By [ANN BELL]\n\n[Ann Bell] spoke.', ['Ann Bell: ANN BELL | Ann Bell']],
    ['first name', '[Jenna Marsh] sang. [Jenna] left.', ['Jenna Marsh: Jenna Marsh | Jenna']],
    ['initials', '[J. Bell] and then [John Bell] spoke.', ['John Bell: J. Bell | John Bell']],
    [
      'initials run together',
      '[J.K. Rowe] and [J. K. Rowe]',
      ['J.K. Rowe: J.K. Rowe | J. K. Rowe'],
    ],
    [
      'middle names',
      '[Otto Jesper] and [Jens Otto Harry Jesper]',
      ['Jens Otto Harry Jesper: Otto Jesper | Jens Otto Harry Jesper'],
    ],
    [
      'accents and their absence',
      '[Antonín Dvořák] met fans. [Dvorak] left.',
      ['Antonín Dvořák: Antonín Dvořák | Dvorak'],
    ],
    [
      'hyphens',
      '[Jean-Luc Nabb] spoke. [Jean Luc Nabb] left.',
      ['Jean-Luc Nabb: Jean-Luc Nabb | Jean Luc Nabb'],
    ],
    [
      'al-',
      '[Bashar al-Assad] spoke. [Assad] and [al-Assad] are one.',
      ['Bashar al-Assad: Bashar al-Assad | Assad | al-Assad'],
    ],
    [
      'van der',
      '[Rafael van der Vaart] ran. [Van der Vaart] fell. [Vaart] rose.',
      ['Rafael van der Vaart: Rafael van der Vaart | Van der Vaart | Vaart'],
    ],
    [
      'bin',
      '[Mohammed bin Salman] spoke. [Bin Salman] left.',
      ['Mohammed bin Salman: Mohammed bin Salman | Bin Salman'],
    ],
    [
      'de la',
      '[Oscar de la Cruz] spoke. [De la Cruz] left.',
      ['Oscar de la Cruz: Oscar de la Cruz | De la Cruz'],
    ],
    ['family name first', '[Xi Jinping] spoke. [Xi] left.', ['Xi Jinping: Xi Jinping | Xi']],
    [
      'first name, family name, given name',
      '[Simon Lee Siu-po] spoke. [Lee] left.',
      ['Simon Lee Siu-po: Simon Lee Siu-po | Lee'],
    ],
    [
      'order turned round',
      '[Higuchi Ichiyo] wrote. [Ichiyo Higuchi] died.',
      ['Higuchi Ichiyo: Higuchi Ichiyo | Ichiyo Higuchi'],
    ],
    [
      'nickname in quotes',
      '[Gerardo “Tata” Martín] spoke. [Tata Martín] left; [Tata] ran.',
      ['Gerardo “Tata” Martín: Gerardo “Tata” Martín | Tata Martín | Tata'],
    ],
    [
      'short form',
      '[William Bell] and [Bill Bell] are one.',
      ['William Bell: William Bell | Bill Bell'],
    ],
    [
      'suffix',
      '[Ferdinand Marcos Jr.] spoke. [Marcos] left.',
      ['Ferdinand Marcos Jr.: Ferdinand Marcos Jr. | Marcos'],
    ],
    [
      'another spelling',
      '[Volodymyr Zelensky] spoke. [Volodymyr Zelenskyy] left. [Zelenski] too.',
      ['Volodymyr Zelensky: Volodymyr Zelensky | Volodymyr Zelenskyy | Zelenski'],
    ],
    [
      'alias that the text gives',
      '[Ada Orr], known as [Lady Vox], sang. [Orr] left.',
      ['Ada Orr: Ada Orr | Lady Vox | Orr'],
    ],
    [
      'alias of one word',
      '[Kyaw Min Yu], better known as [Jimmy], spoke. [Jimmy] left.',
      ['Kyaw Min Yu: Kyaw Min Yu | Jimmy | Jimmy'],
    ],
    [
      'two surnames, one of them',
      '[Gabriel García Márquez] wrote. [García Márquez] won.',
      ['Gabriel García Márquez: Gabriel García Márquez | García Márquez'],
    ],
    [
      'initials alone',
      '[Mohammed bin Salman] spoke. [MBS] left.',
      ['Mohammed bin Salman: Mohammed bin Salman | MBS'],
    ],
    [
      'a middle name in the headline',
      '[Lula] wins\n\n[Luiz Inácio Lula da Silva] spoke. [Lula] left.',
      ['Luiz Inácio Lula da Silva: Lula | Luiz Inácio Lula da Silva | Lula'],
    ],
    ['a first name of royalty', 'Prince [Harry] came. [Harry] left.', ['Harry: Harry | Harry']],
    [
      'initials with stops, without, and in full',
      '[J. K. Rowe], [JK Rowe] and [J.K. Rowe] are [Joanne Rowe]; [Rowe] left.',
      ['J. K. Rowe: J. K. Rowe | JK Rowe | J.K. Rowe | Joanne Rowe | Rowe'],
    ],
    [
      'an initial, then the first name',
      '[S. Jaishankar] came. [Jaishankar] left. [Subrahmanyam Jaishankar] spoke.',
      ['Subrahmanyam Jaishankar: S. Jaishankar | Jaishankar | Subrahmanyam Jaishankar'],
    ],
    [
      'family name first, with and without accents',
      '[Viktor Orbán] spoke. [Orbán Viktor] left. [Orban] too.',
      ['Viktor Orbán: Viktor Orbán | Orbán Viktor | Orban'],
    ],
    [
      'spaces for hyphens',
      '[Kim Jong-un] and [Kim Jong Un]. [Kim] left.',
      ['Kim Jong-un: Kim Jong-un | Kim Jong Un | Kim'],
    ],
    [
      'a double name, half of it and its initials',
      '[Alexandria Ocasio-Cortez] spoke. [Ocasio-Cortez] left. [AOC] too.',
      ['Alexandria Ocasio-Cortez: Alexandria Ocasio-Cortez | Ocasio-Cortez | AOC'],
    ],
    [
      '“Van der Berg” where a sentence opens',
      '[Van der Berg] fell. [Jan van der Berg] rose. [van der Berg] slept.',
      ['Jan van der Berg: Van der Berg | Jan van der Berg | van der Berg'],
    ],
    [
      'al- in several ways',
      '[Bashar al-Assad] came. [Al-Assad], [Al Assad] and [el-Assad] left.',
      ['Bashar al-Assad: Bashar al-Assad | Al-Assad | Al Assad | el-Assad'],
    ],
    [
      'a nickname alone that has two words',
      '[Dwayne “The Rock” Johnson] came. [The Rock] left. [Johnson] ran.',
      ['Dwayne “The Rock” Johnson: Dwayne “The Rock” Johnson | The Rock | Johnson'],
    ],
    [
      'a headline in capitals',
      '[BIDEN] SPEAKS\n\nBy [ANN BELL]\n\n[Joe Biden] spoke. [Ann Bell] listened.',
      ['Joe Biden: BIDEN | Joe Biden', 'Ann Bell: ANN BELL | Ann Bell'],
    ],
    [
      'a title and the first name',
      'Sir [Keir Starmer] spoke. Sir [Keir] left. Prime Minister [Abiy Ahmed] came. Mr [Abiy] slept.',
      ['Keir Starmer: Keir Starmer | Keir', 'Abiy Ahmed: Abiy Ahmed | Abiy'],
    ],
    [
      'the given name of a Vietnamese',
      '[Nguyen Phu Trong] spoke. Mr [Trong] left.',
      ['Nguyen Phu Trong: Nguyen Phu Trong | Trong'],
    ],
    [
      'a suffix after initials and after a short form',
      '[Robert F. Kennedy Jr.] spoke. [RFK Jr.] left. [Bob Jr.] slept.',
      ['Robert F. Kennedy Jr.: Robert F. Kennedy Jr. | RFK Jr. | Bob Jr.'],
    ],
    [
      'a couple, where the text has both names in full',
      '[Bill] and [Hillary Clinton] came. [Bill Clinton] spoke. [Hillary] left.',
      ['Bill Clinton: Bill | Bill Clinton', 'Hillary Clinton: Hillary Clinton | Hillary'],
    ],
  ])('%s', (_what, marked, persons) => {
    expect(linked(marked)).toEqual(persons);
  });
});

describe('link keeps different people apart', () => {
  it.each([
    [
      'relatives',
      '[Joe Biden] spoke. His son [Hunter Biden] left.',
      ['Joe Biden: Joe Biden', 'Hunter Biden: Hunter Biden'],
    ],
    [
      'a surname goes to whom the story is about, not to kin in passing',
      '[Joe Biden] spoke. His son [Hunter Biden] left. [Biden] went home.',
      ['Joe Biden: Joe Biden | Biden', 'Hunter Biden: Hunter Biden'],
    ],
    [
      'a surname goes to whom the story has come to',
      `[Joe Biden] spoke.${' It rained on.'.repeat(90)} [Hunter Biden] was in court. [Biden] denied it.`,
      ['Joe Biden: Joe Biden', 'Hunter Biden: Hunter Biden | Biden'],
    ],
    [
      'first names tell relatives apart',
      '[Joe Biden] and [Hunter Biden] met. [Hunter] smiled. [Joe] did not.',
      ['Joe Biden: Joe Biden | Joe', 'Hunter Biden: Hunter Biden | Hunter'],
    ],
    [
      'Mr and Mrs',
      'Mr [Benoni Urey] left Mrs [Mai Urey]. Mr [Urey] wept. Mrs [Urey] sued.',
      ['Benoni Urey: Benoni Urey | Urey', 'Mai Urey: Mai Urey | Urey'],
    ],
    [
      'father and son',
      '[Donald Trump] and [Donald Trump Jr.] met.',
      ['Donald Trump: Donald Trump', 'Donald Trump Jr.: Donald Trump Jr.'],
    ],
    [
      'kings',
      '[Charles I] and [Charles III]',
      ['Charles I: Charles I', 'Charles III: Charles III'],
    ],
    [
      'a disciple is no spokesman',
      '[John Kirby] spoke. The apostle [John] wrote.',
      ['John Kirby: John Kirby', 'John: John'],
    ],
    [
      'a prince is no singer',
      '[Harry Styles] sang for Prince [Harry].',
      ['Harry Styles: Harry Styles', 'Harry: Harry'],
    ],
    [
      'a son of the same first name',
      '[John Kirby] spoke. Her son [John] slept.',
      ['John Kirby: John Kirby', 'John: John'],
    ],
    [
      'initials in small letters',
      '[Mohammed bin Salman] met [Mbs].',
      ['Mohammed bin Salman: Mohammed bin Salman', 'Mbs: Mbs'],
    ],
    [
      'two who are named side by side',
      '[Kyaw Min Yu], not [Jimmy], spoke.',
      ['Kyaw Min Yu: Kyaw Min Yu', 'Jimmy: Jimmy'],
    ],
    ['other initials', '[J. Bell] and [Ann Bell]', ['J. Bell: J. Bell', 'Ann Bell: Ann Bell']],
    [
      'a first name that looks like a particle',
      '[Ben Affleck] and [Casey Affleck]',
      ['Ben Affleck: Ben Affleck', 'Casey Affleck: Casey Affleck'],
    ],
    [
      'a feminine form',
      '[Martin Bell] and [Martina Bell]',
      ['Martin Bell: Martin Bell', 'Martina Bell: Martina Bell'],
    ],
    [
      'a colleague of the same first name',
      '[Paul Lamb] and [Paul Chan]',
      ['Paul Lamb: Paul Lamb', 'Paul Chan: Paul Chan'],
    ],
    [
      'father and son with other initials',
      '[George W. Bush] and [George H. W. Bush]',
      ['George W. Bush: George W. Bush', 'George H. W. Bush: George H. W. Bush'],
    ],
    [
      'two whose names are turned round, both first names',
      '[Mohamed Ali] met [Ali Mohamed].',
      ['Mohamed Ali: Mohamed Ali', 'Ali Mohamed: Ali Mohamed'],
    ],
    [
      'given names after one family name',
      '[Zhang Weiming] met [Zhang Weining].',
      ['Zhang Weiming: Zhang Weiming', 'Zhang Weining: Zhang Weining'],
    ],
    [
      'brother and sister, and sisters',
      '[Mario Rossi] and [Maria Rossi], [Julia Bell] and [Julie Bell]',
      [
        'Mario Rossi: Mario Rossi',
        'Maria Rossi: Maria Rossi',
        'Julia Bell: Julia Bell',
        'Julie Bell: Julie Bell',
      ],
    ],
    [
      'Mr and Mrs, told by first names alone',
      '[John Smith] came with [Jane Smith]. Mr [Smith] spoke. Ms [Smith] left.',
      ['John Smith: John Smith | Smith', 'Jane Smith: Jane Smith | Smith'],
    ],
    [
      'half of a couple whose surname the text does not give him',
      '[Bill] and [Hillary Clinton] came. Mr [Clinton] left.',
      ['Bill: Bill', 'Hillary Clinton: Hillary Clinton', 'Clinton: Clinton'],
    ],
    [
      'a surname from the namesake with a suffix',
      '[Donald Trump] spoke. [Donald Trump Jr.] left. [Trump Jr.] came. [Trump] slept.',
      ['Donald Trump: Donald Trump | Trump', 'Donald Trump Jr.: Donald Trump Jr. | Trump Jr.'],
    ],
    [
      'a surname from the wife named in passing',
      '[Barack Obama] spoke. His wife [Michelle] left. [Michelle Obama] wrote. [Obama] spoke.',
      ['Barack Obama: Barack Obama | Obama', 'Michelle Obama: Michelle | Michelle Obama'],
    ],
    [
      'an unknown of the same first name',
      '[John Kirby] saw a man named [John].',
      ['John Kirby: John Kirby', 'John: John'],
    ],
  ])('%s', (_what, marked, persons) => {
    expect(linked(marked)).toEqual(persons);
  });
});

describe('link', () => {
  it('takes time in proportion to the mentions, also where all share a word', () => {
    linkKims(500);
    const few = Math.min(linkKims(500), linkKims(500));
    expect(linkKims(4000)).toBeLessThan(8 * few * 4);
  }, 30_000);

  it('copes with names of nothing but punctuation', () => {
    expect(linked('[-] and [.]')).toHaveLength(2);
  });
});
