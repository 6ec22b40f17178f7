// @run
// An array that may be missing is shared with whoever else holds it.
function make(count: number): number[] | undefined {
  return count > 0 ? [count] : undefined;
}
let kept: number[] | null = null;
function keep(list: number[]): void {
  kept = list;
}
function length(): number {
  return kept === null ? -1 : kept.length;
}

const one = make(1);
const none = make(0);
console.log(one === undefined, none === undefined, (one ?? []).length, (none ?? [7, 8]).length);
if (one) {
  one.push(2);
  keep(one);
  one.push(3);
}
console.log(length());
const either = none ?? one;
if (either) either.push(4);
console.log(one ? one.join() : "none", length());
const rows: (number[] | undefined)[] = [one, undefined];
const last = rows.pop();
const first = rows.pop();
console.log(last === undefined, first === undefined, first ? first.length : 0);
