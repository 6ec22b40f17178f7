// @run
// All arguments have their values before the first one is printed.
const list = [1];
console.log(list, list.push(2), list, list.pop(), list);
const state = { count: 0, log: ["start"] };
function next(): number {
  state.count += 1;
  state.log.push(`step ${state.count}`);
  return state.count;
}
console.log(state, next(), state.count, next(), state);
console.log("before", state.log, `${state.count}`, next(), state.log);
let current = [10];
function replace(): string {
  current = [20, 30];
  return "replaced";
}
console.log(current, replace(), current);
class Counter {
  value = 0;
  up(): this {
    this.value += 1;
    return this;
  }
}
const counter = new Counter();
console.log(counter.up(), counter.value, counter.up(), counter.up().value, counter);
const rows = [[1], [2]];
function grow(): number {
  rows[0] = [5, 6];
  rows.push([3]);
  return rows.length;
}
console.log(rows, grow());
console.log(state.count + next(), state);
function noisy(text: string): string[] {
  console.log("made", text);
  return [text];
}
console.log(noisy("a"), noisy("b"));
function nothing(): void {
  state.count = -1;
}
console.log(state, nothing(), state.count);
