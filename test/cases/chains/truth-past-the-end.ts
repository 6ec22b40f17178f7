// @run
// The truth of an element that is not there is false, as JavaScript has it; where the index is looked after, nothing is asked.
const levels = [1, 2];
const words = ["a", "b"];
const flags = [true, false, true];
const levelsEnd = levels.length;
console.log(!levels[levelsEnd], !words[levelsEnd], !flags[9], levels[levelsEnd] ? 1 : 2, words[levelsEnd] ? 1 : 2, !!levels[-1]);

// Lists that end by themselves.
let count = 0;
while (words[count]) count++;
for (let i = 0; words[i]; i++) console.log(words[i], count);
console.log(words[count] && "x", words[0] && "x", (words[count] && "x") || "none");

// Neighbours, also beyond the edges.
const around = (cells: boolean[], x: number): number => (cells[x - 1] ? 1 : 0) + (cells[x + 1] ? 1 : 0);
console.log(flags.map((_, x) => around(flags, x)));
function neighbours(cells: Uint8Array, width: number, x: number, y: number): number {
  let found = 0;
  for (const dy of [-1, 0, 1])
    for (const dx of [-1, 0, 1])
      if (x + dx >= 0 && x + dx < width && cells[(y + dy) * width + x + dx]) found++;
  return found;
}
console.log(neighbours(new Uint8Array([1, 0, 1, 1]), 2, 0, 0), neighbours(new Uint8Array([1, 0, 1, 1]), 2, 1, 1));

// What a command leaves out; the index runs once.
function run(args: string[]): string {
  if (!args[0]) return "nothing to do";
  return args[1] ? `${args[0]} ${args[1].toUpperCase()}` : args[0];
}
console.log(run([]), run(["led"]), run(["led", "on"]));
let calls = 0;
const next = (): number => calls++;
if (levels[next() + 5] || !flags[next()]) console.log("no");
console.log(calls, "ab"[calls] ? "text" : "no text", "ab"[1] ? "text" : "no text");
class Board {
  readonly cells: number[][] = [[0, 1], [1]];
  isFree(x: number, y: number): boolean { return !this.cells[y][x]; }
  has<T>(list: T[], at: number): boolean { return list[at] ? true : false; }
}
const board = new Board();
console.log(board.isFree(1, 0), board.isFree(1, 1), board.has([1], 0), board.has(["a"], 3), board.has([{ n: 1 }], 0));

// Bounded by their loop, or by what was asked before: plain elements.
const sieve = Array.from({ length: 20 }, () => true);
for (let n = 2; n * n < 20; n++) if (sieve[n]) for (let m = n * n; m < 20; m += n) sieve[m] = false;
for (let n = 2; n < sieve.length; n++) if (sieve[n]) console.log(n);
const isOn = (i: number): boolean => {
  if (i < 0 || i >= flags.length) return false;
  return flags[i] ? true : false;
};
console.log(isOn(-1), isOn(0), isOn(1), isOn(3));
