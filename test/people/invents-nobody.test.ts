// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { recognise } from '../../tools/recogniser.ts';

const names = (text: string) => recognise(text).map(({ start, end }) => text.slice(start, end));

/** Beside each text without people one of the same kind that names one. */
describe('recognise', () => {
  it.each([
    [
      'a table of results',
      'Team Played Won Points\nLeeds United 10 7 23\nAjax 10 6 20\nReal Sociedad 10 5 17\nHamburger SV 10 4 16\n',
      [],
    ],
    [
      'results in sentences',
      'Results on Saturday: Arsenal 2, Chelsea 1; Everton 0, Fulham 0. Next week Lyon play Nantes and Roma meet Torino at the Olimpico.',
      [],
    ],
    [
      'a goal in a sentence',
      'Arsenal beat Chelsea 2-1 on Saturday after Marta Kowalska had scored twice.',
      ['Marta Kowalska'],
    ],
    [
      'code',
      'export class OrderManager extends BaseManager {\n  async getOrder(OrderId: string): Promise<Order> {\n    const Result = await this.factory.Create(OrderId);\n    if (!Result) throw new NotFoundError("Order not found");\n    return Result;\n  }\n}\n',
      [],
    ],
    [
      'a list of places',
      'The train stops in Leeds, York, Durham, Newcastle, Berwick, Dunbar and Edinburgh.\nLagos, Abuja, Kano, Ibadan, Kaduna, Benin City, Maiduguri, Zaria, Jos, Enugu.\n',
      [],
    ],
    [
      'a text in capitals',
      'THE COUNCIL HAS DECIDED TO CLOSE THE BRIDGE OVER THE RIVER FROM MONDAY. ALL TRAFFIC WILL BE SENT THROUGH THE CITY CENTRE UNTIL THE END OF THE YEAR.',
      [],
    ],
    [
      'a headline in capitals over a story',
      'PUTIN AND XI MEET IN BEIJING\n\nRussian President Vladimir Putin met Chinese President Xi Jinping on Monday.',
      ['PUTIN', 'XI', 'Vladimir Putin', 'Xi Jinping'],
    ],
    [
      'a site’s menu',
      'Home\nNews\nSport\nWeather\nBusiness\nOpinion\nSign In\nSubscribe\nPrivacy Policy\nTerms Of Use\nCookie Settings\nContact Us\n',
      [],
    ],
    [
      'teams and companies with people’s names',
      'Borussia Dortmund beat Manchester United; the Toronto Raptors lost to the San Antonio Spurs. Shares of Toyota and Tata Motors fell.',
      [],
    ],
    [
      'families',
      'The Obamas and the Clintons came to dinner at the embassy, officials said on Monday.',
      [],
    ],
    ['Russian', 'Президент Владимир Путин сказал в понедельник, что мост откроют.', []],
    ['Chinese', '习近平在北京会见了普京。', []],
    ['nothing', '', []],
    ['white space', ' \n\n\t ', []],
  ])('finds in %s who is there, and nobody else', (_what, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('takes processor time in proportion to the length of the text', () => {
    const sentence = 'On Monday Mr. Adeyemi met the mayor, Marta Kowalska, at the Bank of Ghana. ';
    const timeOf = (sentences: number) => {
      const text = sentence.repeat(sentences);
      const start = process.cpuUsage();
      expect(recognise(text)).toHaveLength(2 * sentences);
      return process.cpuUsage(start).user;
    };
    timeOf(500);
    expect(timeOf(4_000)).toBeLessThan(4 * 8 * timeOf(500));
  }, 120_000);
});
