// @run
// Cases that share a body, fall through on purpose, end by return or continue, and a default in the middle.
function daysIn(month: number, leap: boolean): number {
  switch (month) {
    case 2:
      return leap ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
    default:
      return 31;
  }
}

function steps(from: number): string {
  let out = "";
  switch (from) {
    case 3:
      out += "three ";
    case 2:
      out += "two ";
    default:
      out += "any ";
    case 1:
      out += "one ";
      break;
    case 0:
      out += "zero ";
  }
  return out.trim();
}

let line = "";
for (let month = 1; month <= 12; month++) line += daysIn(month, false) + " ";
console.log(line, daysIn(2, true));
for (const from of [3, 2, 1, 0, 7, -1]) console.log(from, steps(from));

let evens = 0;
let odds = 0;
for (let i = 0; i < 10; i++) {
  switch (i % 4) {
    case 0:
      evens++;
      break;
    case 1:
    case 3:
      odds++;
      continue;
    default: {
      const bonus = i * 10;
      evens += bonus;
    }
  }
  evens += 1000;
}
console.log(evens, odds);
