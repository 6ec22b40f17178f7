// @run
// Loops, switches and conditions in try blocks; variables that are assigned in some of them.
function parse(text: string): number {
  let value: number;
  try {
    if (text === "") throw new Error("empty");
    value = Number(text);
    if (Number.isNaN(value)) throw new TypeError(text);
  } catch (error) {
    value = error instanceof TypeError ? -1 : -2;
  }
  return value;
}
console.log(["5", "", "x", "0.5"].map(parse).join());

let sum = 0;
let errors = 0;
for (const line of "1 2 oops 4 - 6".split(" ")) {
  try {
    switch (line) {
      case "-":
        break;
      case "4":
        continue;
      default: {
        const n = parseInt(line);
        if (isNaN(n)) throw new Error(line);
        sum += n;
      }
    }
    sum += 100;
  } catch {
    errors++;
  }
}
console.log(sum, errors);

function find(rows: number[][], wanted: number): string {
  try {
    for (const [r, row] of rows.entries()) {
      for (const [c, value] of row.entries()) {
        if (value < 0) throw new RangeError(`${r},${c}`);
        if (value === wanted) return `found at ${r},${c}`;
      }
    }
  } catch (error) {
    return "bad value at " + (error as Error).message;
  } finally {
    errors = 0;
  }
  return "nothing";
}
console.log(find([[1, 2], [3, 4]], 3), find([[1, -2], [3]], 3), find([], 0), errors);

let text = "";
do {
  try {
    text += "x";
    if (text.length < 3) continue;
    if (text.length === 3) throw new Error();
    text += "end";
  } catch {
    text += "c";
    continue;
  } finally {
    text += ".";
  }
} while (text.length < 12);
console.log(text);
try {
  const text = "inner";
  throw new Error(text + "!");
} catch (error) {
  const { message } = error as Error;
  console.log(message, text.length);
}
