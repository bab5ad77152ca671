import type { Plugin } from 'vite';

/**
 * Takes what nobody sees out of Readability's source when it is bundled: its debugging talk, its ways about a parser that is not a browser's, and the length
 * of its private names (`_cleanConditionally`), which no minifier dares to touch. One kilobyte, gzipped.
 */
export function slimReadability(): Plugin {
  const names = new Map<string, string>();
  return {
    name: 'slim-readability',
    transform: (code, id) => (SOURCE.test(id) ? slim(code, names) : null),
  };
}

/** Readability itself, and what tells some of its private steps anew. */
const SOURCE = /\/@mozilla\/readability\/Readability\.js$|\/src\/article\/quick-readability\.ts$/;

/**
 * `this.log("a", b);` → `0 && ("a", b);`, `if (this._debug)` → `if (0)`, which are dropped as dead code;
 * `this._flags` → `this._3`. `names`: those of the files before, and their short ones.
 */
export function slim(code: string, names = new Map<string, string>()): string {
  return code
    .replace(/\bthis\.log\(/g, '0 && (')
    .replace(/\bif \(this\._(?:debug|docJSDOMParser)\b/g, 'if (0')
    .replace(/\b_[a-z]\w+\b/gi, (name) => {
      const short = names.get(name) ?? `_${names.size.toString(36)}`;
      names.set(name, short);
      return short;
    });
}
