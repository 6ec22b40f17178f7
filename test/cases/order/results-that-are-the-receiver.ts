// @run
// Methods that give the array itself, beside others that change it: what is printed or handed on is the array, not a copy.
const xs = [3, 1, 2];
console.log(xs.concat([1]), xs.reverse());
const ys: (number | string)[] = [3, "a", 2];
console.log(ys.concat([1]), ys.reverse());
const zs = ["q", "w"];
console.log(zs.concat("b"), zs.reverse(), zs.slice(), zs.sort());
const os = [{ a: 1 }, { a: 2 }];
console.log(os.concat([]), os.reverse(), os.fill({ a: 3 }));
function f(t: number[]): number[] {
  return t.reverse();
}
console.log(f(xs), xs, f(xs));
const c = { list: [1, 2] };
console.log(c.list.concat(5), c.list.reverse(), c.list.sort());
console.log(xs.sort(), xs.push(9), xs.reverse().length, [...xs].sort((a, b) => a - b), xs.copyWithin(0, 1));
let q = [1, 2];
console.log(q.concat([]), q.reverse(), (q = [5]), q);
let w = ["a", "b"];
function swap(): string[] {
  w = ["new"];
  return w;
}
console.log(w.concat("x"), w.sort().reverse(), swap(), w);
function couple(a: number[], b: number[], c: number): string {
  return a.join() + "|" + b.join() + "|" + c;
}
let e = [3, 2, 1];
console.log(couple(e.slice(), e.sort(), e.push(4)), couple(e.sort((a, b) => b - a), e.reverse(), e.shift() ?? 0));
const lists = [[2, 1], [4, 3]];
console.log(lists[0]!.concat(9), lists.reverse(), lists.length);
console.log([3, 1].concat([2]).sort(), [..."hello"].reverse().join(""), e.splice(0, 1), e.fill(0));
const made = [5, 6].reverse().concat(e.reverse(), e.fill(1));
console.log(made);
