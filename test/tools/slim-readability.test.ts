// @vitest-environment node
import { expect, test } from 'vitest';
import { slim } from '../../tools/slim-readability.ts';

test('debugging talk becomes dead code, private names become short, the same for the same', () => {
  expect(slim('this.log("a", b); this._flags = x; this._grab(node._flags)')).toBe(
    '0 && ("a", b); this._0 = x; this._1(node._0)',
  );
});

test('files that share their names get the same short ones', () => {
  const names = new Map<string, string>();
  expect(slim('this._first(this._second)', names)).toBe('this._0(this._1)');
  expect(slim('super._second(this._third)', names)).toBe('super._1(this._2)');
});

test('other names and the logger itself stay', () => {
  const code =
    'this.log = function () {}; function f(_, p1) { return x.__JSDOMParser__ + a_b + "and_so"; }';
  expect(slim(code)).toBe(code);
});

test('what stands under a condition that never holds goes', () => {
  expect(slim('if (this._debug) { a } if (this._docJSDOMParser && b) { c }')).toBe(
    'if (0) { a } if (0 && b) { c }',
  );
});
