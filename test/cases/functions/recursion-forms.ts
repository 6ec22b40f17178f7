// @run
// Ackermann, Hanoi, permutations, subsets, mutual recursion through objects and closures, deep recursion.
const ackermann = (m: number, n: number): number => (m === 0 ? n + 1 : n === 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)));
console.log(ackermann(2, 3), ackermann(1, 10));
const moves: string[] = [];
function hanoi(n: number, from = "A", to = "C", by = "B"): number {
  if (n === 0) return 0;
  const left = hanoi(n - 1, from, by, to);
  moves.push(from + to);
  return left + 1 + hanoi(n - 1, by, to, from);
}
console.log(hanoi(3), moves.join(), hanoi(8));
const subsets = <T>(items: T[]): T[][] => (items.length === 0 ? [[]] : subsets(items.slice(1)).flatMap((rest) => [rest, [items[0]!, ...rest]]));
console.log(subsets([1, 2, 3]).map((set) => set.join("")).join("|"), subsets([]).length);
const parser = {
  text: "",
  at: 0,
  sum(): number {
    let value = this.product();
    while (this.text[this.at] === "+") {
      this.at++;
      value += this.product();
    }
    return value;
  },
  product(): number {
    let value = this.atom();
    while (this.at < this.text.length && this.text[this.at] === "*") {
      this.at++;
      value *= this.atom();
    }
    return value;
  },
  atom(): number {
    if (this.text[this.at] !== "(") return Number(this.text[this.at++]);
    this.at++;
    const value = this.sum();
    this.at++;
    return value;
  },
  run(text: string): number {
    [this.text, this.at] = [text + ";", 0];
    return this.sum();
  },
};
console.log(parser.run("1+2*3"), parser.run("(1+2)*3"), parser.run("((2))*(3+4*5)"));
const depth = (n: number): number => (n === 0 ? 0 : 1 + depth(n - 1));
console.log(depth(500));
const isEven = (n: number): boolean => (n === 0 ? true : isOdd(n - 1));
const isOdd = (n: number): boolean => (n === 0 ? false : isEven(n - 1));
console.log(isEven(100), isOdd(7));
function count(n: number, seen = new Set<number>()): number {
  if (seen.has(n)) return seen.size;
  return count((n * n + 1) % 37, seen.add(n));
}
console.log(count(2), count(0), count(36));
const gray = (bits: number): string[] => (bits === 0 ? [""] : [...gray(bits - 1).map((code) => "0" + code), ...gray(bits - 1).reverse().map((code) => "1" + code)]);
console.log(gray(3).join(" "));
