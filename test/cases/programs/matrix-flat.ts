// @run
// A matrix in a flat array with row-major indices; identity, product, transpose and determinant.
function identity(n: number): number[] {
  const m: number[] = [];
  for (let i = 0; i < n * n; i++) m.push(i % (n + 1) === 0 ? 1 : 0);
  return m;
}

function multiply(a: number[], b: number[], n: number): number[] {
  const result: number[] = [];
  for (let row = 0; row < n; row++) {
    for (let col = 0; col < n; col++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += a[row * n + k] * b[k * n + col];
      result.push(sum);
    }
  }
  return result;
}

function transposeInPlace(m: number[], n: number): void {
  for (let row = 0; row < n; row++) {
    for (let col = row + 1; col < n; col++) {
      const kept = m[row * n + col];
      m[row * n + col] = m[col * n + row];
      m[col * n + row] = kept;
    }
  }
}

function determinant3(m: number[]): number {
  return (
    m[0] * (m[4] * m[8] - m[5] * m[7]) - m[1] * (m[3] * m[8] - m[5] * m[6]) + m[2] * (m[3] * m[7] - m[4] * m[6])
  );
}

function show(name: string, m: number[], n: number): void {
  console.log(name);
  for (let row = 0; row < n; row++) {
    let line = "";
    for (let col = 0; col < n; col++) line += String(m[row * n + col]).padStart(6);
    console.log(line);
  }
}

const a = [2, -1, 0, 1, 3, 5, 0.5, 4, -2];
show("a", a, 3);
show("a * 1", multiply(a, identity(3), 3), 3);
show("a * a", multiply(a, a, 3), 3);
console.log("det", determinant3(a));
transposeInPlace(a, 3);
show("transposed", a, 3);
console.log("det", determinant3(a));
