// @run
// Labels of blocks and of `if`: left early, from loops, switches and `finally`, with others of their name.
function classify(n: number): string {
  let text = "";
  checks: {
    text += "[";
    if (n < 0) break checks;
    size: {
      if (n > 100) break checks;
      if (n > 10) break size;
      text += "small ";
    }
    const double = n * 2;
    text += double;
    if (n % 2 === 0) {
      text += " even";
      break checks;
    }
    text += " odd";
  }
  return text + "]";
}
for (const n of [-1, 4, 7, 12, 13, 500]) console.log(n, classify(n));

function find(rows: number[][], wanted: number): string {
  search: {
    for (const row of rows) {
      for (const cell of row) {
        if (cell === wanted) break search;
        if (cell > 50) continue;
        switch (cell) {
          case 0:
            break;
          case 9:
            break search;
          default:
            if (cell === 8) return "eight";
        }
      }
    }
    return "none";
  }
  return "found";
}
console.log(find([[1, 2], [3]], 3), find([[1], [9]], 5), find([], 1), find([[0, 8]], 4), find([[60, 1]], 2));

const log: string[] = [];
function guarded(n: number): string {
  attempt: {
    try {
      if (n === 0) break attempt;
      if (n === 1) throw new Error("one");
      log.push(`try ${n}`);
      if (n === 2) return "returned";
    } catch (error) {
      log.push((error as Error).message);
      break attempt;
    } finally {
      log.push(`finally ${n}`);
    }
    log.push("behind");
  }
  return `end ${n}`;
}
for (let n = 0; n < 4; n++) log.push(guarded(n));
console.log(log.join());

let steps = "";
for (let i = 0; i < 4; i++) turn: {
  const name = `t${i}`;
  if (i === 1) break turn;
  if (i === 2) continue;
  steps += name;
}
again: for (const text of ["a", "b", "c"]) {
  inner: {
    if (text === "b") continue again;
    if (text === "c") break inner;
    steps += text;
  }
  steps += "!";
}
test: if (steps.length > 2) {
  if (steps.startsWith("t0")) break test;
  steps = "wrong";
} else steps = "short";
console.log(steps);

switch (steps.length) {
  case 6:
    first: {
      if (steps.includes("t3")) break first;
      console.log("not here");
      break;
    }
    console.log("falls");
  case 1:
    console.log("through");
    break;
  default:
    console.log("default", steps.length);
}
const makers: (() => string)[] = [];
same: {
  const word = "outer";
  makers.push(() => word);
  for (;;) {
    const word = "inner";
    makers.push(() => word);
    if (makers.length > 2) break same;
  }
}
console.log(makers.map((make) => make()).join());
empty: {
}
alone: break alone;
console.log("done");
