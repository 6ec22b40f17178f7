// @run
// break and continue with labels out of loops in loops, also through a switch and a do-while.
function findPair(sum: number): string {
  let found = "none";
  search: for (let a = 1; a < 10; a++) {
    for (let b = a; b < 10; b++) {
      if (a * b > 40) continue search;
      if (a + b === sum && a * b > 20) {
        found = `${a}+${b}`;
        break search;
      }
    }
  }
  return found;
}

console.log(findPair(10), findPair(12), findPair(3), findPair(18));

let trace = "";
rows: for (let row = 0; row < 5; row++) {
  for (let col = 0; col < 5; col++) {
    switch ((row * 7 + col * 3) % 6) {
      case 0:
        continue rows;
      case 1:
        continue;
      case 2:
        break;
      case 5:
        if (row > 2) break rows;
    }
    trace += `${row}${col} `;
  }
  trace += "| ";
}
console.log(trace);

let n = 0;
let log = "";
outer: do {
  n++;
  let m = 0;
  while (true) {
    m++;
    if (m > n) continue outer;
    if (n === 4) break outer;
    log += n * m + ",";
  }
} while (n < 10);
console.log(log, n);
