/** One labelled block: which evidence it has (indices), whether it is a promo (1) or not (0), and how much it counts. */
export interface Example {
  evidence: number[];
  isPromo: 0 | 1;
  weight: number;
}

/**
 * Fits a logistic model with a ridge penalty by Newton's method (iteratively reweighted least squares).
 * Gives the weights of evidence 0 … `size`-1, and the bias last. Deterministic.
 */
export function fitLogistic(examples: Example[], size: number, ridge: number): Float64Array {
  const n = size + 1;
  const weights = new Float64Array(n);
  for (let step = 0; step < 25; step++) {
    const gradient = new Float64Array(n);
    const hessian = Array.from({ length: n }, () => new Float64Array(n));
    for (const { evidence, isPromo, weight } of examples) {
      const active = [...evidence, size];
      const probability = 1 / (1 + Math.exp(-active.reduce((sum, i) => sum + at(weights, i), 0)));
      const curvature = weight * probability * (1 - probability);
      for (const i of active) {
        gradient[i] = at(gradient, i) + weight * (isPromo - probability);
        const row = hessian[i];
        if (row) for (const j of active) row[j] = at(row, j) + curvature;
      }
    }
    for (let i = 0; i < size; i++) {
      gradient[i] = at(gradient, i) - ridge * at(weights, i);
      const row = hessian[i];
      if (row) row[i] = at(row, i) + ridge;
    }
    const change = solve(hessian, gradient);
    for (let i = 0; i < n; i++) weights[i] = at(weights, i) + at(change, i);
    if (change.every((value) => Math.abs(value) < 1e-6)) break;
  }
  return weights;
}

const at = (values: Float64Array, i: number) => values[i] ?? 0;

/** Solves `matrix` x = `vector` by Gaussian elimination with row exchange; both are used up. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const n = vector.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(cell(matrix, row, column)) > Math.abs(cell(matrix, pivot, column))) pivot = row;
    }
    swap(matrix, pivot, column);
    swap(vector, pivot, column);
    const divisor = cell(matrix, column, column) || 1e-12;
    for (let row = column + 1; row < n; row++) {
      const factor = cell(matrix, row, column) / divisor;
      const target = matrix[row];
      if (!factor || !target) continue;
      for (let k = column; k < n; k++) target[k] = at(target, k) - factor * cell(matrix, column, k);
      vector[row] = at(vector, row) - factor * at(vector, column);
    }
  }
  const solution = new Float64Array(n);
  for (let row = n - 1; row >= 0; row--) {
    let sum = at(vector, row);
    for (let k = row + 1; k < n; k++) sum -= cell(matrix, row, k) * at(solution, k);
    solution[row] = sum / (cell(matrix, row, row) || 1e-12);
  }
  return solution;
}

const cell = (matrix: Float64Array[], row: number, column: number) => matrix[row]?.[column] ?? 0;

function swap<T>(list: { [index: number]: T }, a: number, b: number): void {
  const kept = list[a] as T;
  list[a] = list[b] as T;
  list[b] = kept;
}
