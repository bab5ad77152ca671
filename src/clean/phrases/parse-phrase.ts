/**
 * A place in a phrase: what may come next, and whether the phrase may end here. Phrases are looked for by walking places,
 * because one regular expression of a language's thousand phrases takes longer to compile than an article to judge.
 */
export interface Place {
  steps: { text: string; to: Place }[];
  isEnd: boolean;
}

/** Stands for any number in a step. */
export const NUMBER = '#';

const END: Place = { steps: [], isEnd: true };

/**
 * The first place of a phrase in the syntax of `Phrases`, already folded: "(read|see) [our] # stories".
 * What is unbalanced is taken as it stands.
 */
export function parsePhrase(folded: string): Place {
  const parser = { text: folded, at: 0 };
  return parseAlternatives(parser, '')(END);
}

interface Parser {
  text: string;
  at: number;
}

/** A piece of a phrase: given the place after it, the place before it. */
type Piece = (after: Place) => Place;

function parseAlternatives(parser: Parser, close: string): Piece {
  const alternatives: Piece[] = [];
  do {
    alternatives.push(parseSequence(parser, close));
  } while (parser.text[parser.at++] === '|');
  return (after) => merge(alternatives.map((piece) => piece(after)));
}

function parseSequence(parser: Parser, close: string): Piece {
  const pieces: Piece[] = [];
  while (parser.at < parser.text.length) {
    const sign = parser.text[parser.at] ?? '';
    if (sign === '|' || sign === close) break;
    pieces.push(parsePiece(parser, sign));
  }
  return (after) => pieces.reduceRight((place, piece) => piece(place), after);
}

function parsePiece(parser: Parser, sign: string): Piece {
  if (sign === '(') {
    parser.at += 1;
    return parseAlternatives(parser, ')');
  }
  if (sign === '[') {
    const startsWord = /^$|[\s(|[]/.test(parser.text.charAt(parser.at - 1));
    parser.at += 1;
    return optional(parseAlternatives(parser, ']'), startsWord && parser);
  }
  if (sign === NUMBER) {
    parser.at += 1;
    return literal(NUMBER);
  }
  // A space before an optional part goes with it: "stories [now]" is "stories" or "stories now".
  if (sign === ' ' && parser.text[parser.at + 1] === '[') {
    parser.at += 2;
    const part = parseAlternatives(parser, ']');
    return (after) => merge([literal(' ')(part(after)), after]);
  }
  const [run = sign] = /^.[^()[\]|# ]*/su.exec(parser.text.slice(parser.at)) ?? [];
  parser.at += run.length;
  return literal(run);
}

/** A space after an optional part that starts a word goes with it: "[the] stories", but "stor[ies] now". */
function optional(part: Piece, parser: Parser | false): Piece {
  const hasSpace = parser && parser.text[parser.at] === ' ';
  if (hasSpace) parser.at += 1;
  return (after) => merge([part(hasSpace ? literal(' ')(after) : after), after]);
}

const literal =
  (text: string): Piece =>
  (after) => ({ steps: [{ text, to: after }], isEnd: false });

function merge(places: Place[]): Place {
  return {
    steps: places.flatMap(({ steps }) => steps),
    isEnd: places.some(({ isEnd }) => isEnd),
  };
}
