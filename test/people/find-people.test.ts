// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findPeople, findPeopleInArticle } from '../../src/people/find-people.ts';
import { recognise } from '../../tools/recogniser.ts';

/** Invented, in the manner of an agency report pasted without care: sentences run together, promos gone. */
const REPORT = `Moscow has bought hundreds of drones from Tehran, officials in the White House believe, and more may follow.

Russian President Vladimir Putin, short of missiles, had to turn to Iran for help.It appears that he got it.White House National Security Council spokesman John Kirby said on Friday that trainers were sent in August.A recent report by the Institute for the Study of War agrees.

"We have seen it," Kirby told reporters. Mr Putin's staff denied it. Iranian President Ibrahim Raisi, who met Putin in Samarkand, called the claim a lie. Raisi's visit to Istan was put off. Israel, from Tel Aviv, keeps its weapons at home.`;

describe('findPeople', () => {
  it('finds exactly the people of a report, with their roles, most present first', () => {
    const people = findPeople(REPORT, recognise).map(({ name, role, mentions }) => [
      name,
      role,
      mentions.map(({ start, end }) => REPORT.slice(start, end)).join(' | '),
    ]);
    expect(people).toEqual([
      ['Vladimir Putin', 'Russian President', 'Vladimir Putin | Putin | Putin'],
      ['John Kirby', 'White House National Security Council spokesman', 'John Kirby | Kirby'],
      ['Ibrahim Raisi', 'Iranian President', 'Ibrahim Raisi | Raisi'],
    ]);
  });

  it('takes no letter by itself for a name', () => {
    const found = (text: string) => findPeople(text, () => [{ start: 0, end: text.length }]);
    expect(found('C')).toEqual([]);
    expect(found('K.')).toHaveLength(1);
  });

  it('finds nobody where nobody is named', () => {
    expect(
      findPeople('The Bank of Ghana said on Monday that New York rain fell.', recognise),
    ).toEqual([]);
    expect(findPeople('', recognise)).toEqual([]);
  });

  it.each([
    ['capitals without end', 'A'.repeat(300_000)],
    ['capitalised words without end', 'Ab '.repeat(30_000)],
    ['initials without end', 'A. '.repeat(30_000)],
    ['apostrophes without end', "O'".repeat(50_000)],
    ['one name again and again', 'President Ann Bell said. '.repeat(3_000)],
    ['no capital at all', 'word '.repeat(40_000)],
  ])('does not hang on %s', (_what, text) => {
    const start = performance.now();
    findPeople(text, recognise);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('findPeopleInArticle', () => {
  const blocks = [
    'Kenyan President Ann Bell flew in.',
    '',
    'Ms Bell left. “Bell again!” said Judge Bo Ek.',
  ];

  it('gives each mention its block and its offsets there', () => {
    const [bell, ek] = findPeopleInArticle(
      { title: 'Bell flies in', byline: null, blocks },
      recognise,
    );
    expect(bell).toEqual({
      name: 'Ann Bell',
      role: 'Kenyan President',
      mentions: [
        { block: 0, start: 17, end: 25 },
        { block: 2, start: 3, end: 7 },
        { block: 2, start: 15, end: 19 },
      ],
    });
    expect(ek).toMatchObject({ name: 'Bo Ek', mentions: [{ block: 2, start: 39, end: 44 }] });
  });

  it('leaves out whom only the title names', () => {
    const people = findPeopleInArticle(
      { title: 'President Cy Dorn falls', byline: null, blocks },
      recognise,
    );
    expect(people.map(({ name }) => name)).toEqual(['Ann Bell', 'Bo Ek']);
  });

  it('marks the author, whom the story names, and nobody else', () => {
    const people = findPeopleInArticle(
      { title: '', byline: 'By BO EK and Ada Orr', blocks },
      recognise,
    );
    expect(people.map(({ name, isAuthor }) => [name, isAuthor])).toEqual([
      ['Ann Bell', undefined],
      ['Bo Ek', true],
    ]);
  });
});
