// @run
// Many parameters, cases, fields, elements, arguments and chained calls.
function many(a: number, b: number, c: string, d: boolean, e: number, f: number[], g: { x: number }, h: () => number, i: number, j: string, k: number, l: number, m = 13, n = 14, o?: number, ...p: number[]): string {
  return [a, b, c, d, e, f.length, g.x, h(), i, j, k, l, m, n, o ?? "-", p.length].join();
}
console.log(many(1, 2, "c", true, 5, [6], { x: 7 }, () => 8, 9, "j", 11, 12), many(1, 2, "c", false, 5, [], { x: 0 }, () => 1, 9, "j", 11, 12, 0, 0, 0, 1, 2, 3));
interface Big {
  f1: number; f2: string; f3: boolean; f4: number[]; f5?: number; f6: number; f7: string; f8: boolean; f9: { a: number };
  f10: number; f11: number; f12: number; f13: number; f14: number; f15: number; f16: string | null; f17: number; f18: number; f19: number; f20: number;
}
const big: Big = { f1: 1, f2: "2", f3: true, f4: [4], f6: 6, f7: "7", f8: false, f9: { a: 9 }, f10: 10, f11: 11, f12: 12, f13: 13, f14: 14, f15: 15, f16: null, f17: 17, f18: 18, f19: 19, f20: 20.5 };
const copy: Big = { ...big, f5: 5, f16: "16" };
console.log(Object.keys(copy).length, Object.values(big).length, copy.f20 + big.f1, copy.f16, big.f16, big.f5);
function dispatch(n: number): string {
  switch (n) {
    case 0: return "zero"; case 1: return "one"; case 2: return "two"; case 3: return "three"; case 4: return "four"; case 5: return "five"; case 6: return "six"; case 7: return "seven"; case 8: return "eight"; case 9: return "nine"; case 10: return "ten";
    case -1: return "minus one"; case 100: case 200: case 300: return "hundreds"; default: return n < 0 ? "negative" : "big";
  }
}
console.log([0, 5, 10, -1, 200, 11, -9].map(dispatch).join());
console.log([5, 3, 8, 1].map((x) => x + 1).filter((x) => x > 2).sort((a, b) => a - b).map(String).join("").split("").reverse().map(Number).reduce((a, b) => a * 10 + b, 0).toString().padStart(6, "0").slice(1).concat("!").toUpperCase().length);
const table = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49];
console.log(table.length, table.reduce((a, b) => a + b), Math.max(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16), table.slice(-3).join());
type Letter = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k" | "l" | "m" | "n" | "o" | "p";
const letters: Letter[] = ["a", "p", "h"];
const index = (letter: Letter) => "abcdefghijklmnop".indexOf(letter);
console.log(letters.map(index).join(), letters.includes("p"));
