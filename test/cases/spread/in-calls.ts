// @run
// Spread arguments for rest parameters, Math.max, push, constructors and methods; evaluated left to right.
function show(...parts: (string | number)[]): string {
  return `${parts.length}:${parts.join("/")}`;
}
const numbers = [3, 8, -1];
console.log(Math.max(...numbers), Math.min(...numbers, -5), Math.max(...[]), Math.hypot(...[3, 4]));
console.log(show(...numbers), show(), show(...[]), show("a", ...numbers, "b", ..."xy"));

const target = [1];
console.log(target.push(...numbers, ...target), target.join());
target.unshift(...target.splice(2, 2));
console.log(target.join());
target.splice(1, 1, ...["7", "8"].map(Number));
console.log(target.join());

class Line {
  readonly points: number[];
  constructor(readonly name: string, ...points: number[]) {
    this.points = points;
  }
  with(...more: number[]): Line {
    return new Line(this.name + more.length, ...this.points, ...more);
  }
}
const line = new Line("l", ...numbers);
numbers[0] = 100;
console.log(line.points.join(), line.with(...line.points).points.length, line.with().name);

function three(a: number, b: number, c = 30): number {
  return a * 10000 + b * 100 + c;
}
const pair: [number, number] = [1, 2];
const triple: [number, number, number] = [4, 5, 6];
console.log(three(...pair), three(...triple), three(9, ...([8, 7] as [number, number])));
let log = "";
const note = (name: string, value: number[]) => {
  log += name;
  return value;
};
console.log(show(...note("a", [1]), note("b", [2]).length, ...note("c", [3])), log);
const apply = <A extends unknown[], R>(f: (...args: A) => R, ...args: A): R => f(...args);
console.log(apply(three, 1, 2, 3), apply(show, "x"), String.fromCharCode(...[72, 105]));
console.log([[1, 2], [3]].reduce((all, part) => [...all, ...part], [0]).join());
