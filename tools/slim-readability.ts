import type { Plugin } from 'vite';

/**
 * Takes what nobody sees out of Readability's source when it is bundled: its debugging talk, its ways about a parser that is not a browser's, and the length
 * of its private names (`_cleanConditionally`), which no minifier dares to touch. One kilobyte, gzipped.
 */
export function slimReadability(): Plugin {
  return {
    name: 'slim-readability',
    transform: (code, id) =>
      /\/@mozilla\/readability\/Readability\.js$/.test(id) ? slim(code) : null,
  };
}

/**
 * `this.log("a", b);` → `0 && ("a", b);`, `if (this._debug)` → `if (0)`, which are dropped as dead code;
 * `this._flags` → `this._3`.
 */
export function slim(code: string): string {
  const names = new Map<string, string>();
  return code
    .replace(/\bthis\.log\(/g, '0 && (')
    .replace(/\bif \(this\._(?:debug|docJSDOMParser)\b/g, 'if (0')
    .replace(/\b_[a-z]\w+\b/gi, (name) => {
      const short = names.get(name) ?? `_${names.size.toString(36)}`;
      names.set(name, short);
      return short;
    });
}
