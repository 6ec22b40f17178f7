// @run
// Labelled loops of all kinds, labelled blocks, break and continue out of switch in loops.
let trace = "";
outer: for (let i = 0; i < 4; i++) {
  inner: while (true) {
    for (const c of "abc") {
      if (i === 1) continue outer;
      if (c === "b" && i === 0) break inner;
      if (i === 3) break outer;
      trace += i + c;
    }
    break;
  }
  trace += ".";
}
console.log(trace);

block: {
  if (trace.length > 3) break block;
  trace = "unreached";
}
console.log(trace.length);

const found: string[] = [];
rows: for (const row of [[1, 2, 3], [4, -1, 6], [7, 8, 9]]) {
  for (const cell of row) {
    switch (true) {
      case cell < 0:
        continue rows;
      case cell > 7:
        break rows;
      case cell % 2 === 0:
        break;
      default:
        found.push("odd" + cell);
    }
    found.push(String(cell));
  }
}
console.log(found.join());

let n = 0;
loop: do {
  n++;
  switch (n) {
    case 2:
      continue loop;
    case 5:
      break loop;
  }
  trace += n;
} while (n < 10);
console.log(n, trace);
const map = new Map([["a", new Set([1, 2])], ["b", new Set([3])]]);
search: for (const [key, set] of map) {
  for (const value of set) {
    if (value === 2) {
      console.log("found in", key);
      break search;
    }
  }
}
a: for (const x of [1, 2]) b: for (const y of [1, 2]) for (const z of [1, 2]) {
  if (z === 2) continue b;
  if (x === 2) break a;
  console.log(x, y, z);
}
