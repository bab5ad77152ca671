/** An array of 32-bit integers that is written at its end. */
export interface GrowingArray {
  push(value: number): void;
  length(): number;
  /** A copy that is as long as what was written. */
  done(): Int32Array;
}

export function growingArray(): GrowingArray {
  let data = new Int32Array(1 << 16);
  let count = 0;
  return {
    push(value) {
      if (count === data.length) {
        const larger = new Int32Array(count * 2);
        larger.set(data);
        data = larger;
      }
      data[count++] = value;
    },
    length: () => count,
    done: () => data.slice(0, count),
  };
}
