import { fold } from './fold.ts';

/**
 * The source of a regular expression for a phrase in the syntax of `Phrases`, to be used on folded text:
 * "(read|see) [our] # stories" → `(?:read|see) (?:(?:our) )?\p{Nd}[\p{Nd}.,]* stories`.
 */
export function patternSource(phrase: string): string {
  const escaped = fold(phrase).replace(/[\\^$.*+?{}]/g, '\\$&');
  return escaped
    .replace(/\[([^\]]*)\] /g, '(?:(?:$1) )?')
    .replace(/ \[([^\]]*)\]/g, '(?: (?:$1))?')
    .replace(/\[([^\]]*)\]/g, '(?:$1)?')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/#/g, '\\p{Nd}[\\p{Nd}.,]*');
}
