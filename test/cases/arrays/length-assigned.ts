// @run
// Cutting an array by its length, emptying it, and names that see it.
const list = [1, 2, 3, 4, 5];
const alias = list;
list.length = 3;
console.log(alias.join(), alias.length);
alias.length = 0;
console.log(list.length, list.join() === "");
list.push(7);
console.log(alias[0], alias.length);
list.length -= 1;
console.log(list.length, list.pop(), list.shift());
const words = ["a", "b", "c"];
words.length--;
console.log(words.join(), (words.length = 1), words.join());
const objects = [{ n: 1 }, { n: 2 }];
const kept = objects[1]!;
objects.length = 1;
kept.n++;
console.log(objects.length, kept.n, objects[0]!.n);
function truncate<T>(items: T[], to: number): T[] {
  if (items.length > to) items.length = to;
  return items;
}
console.log(truncate([1, 2, 3], 2).join(), truncate(["x"], 5).length, truncate([[1], [2]], 1)[0]!.length);
const queue = [1, 2, 3, 4, 5, 6];
let read = 0;
while (read < queue.length) {
  const item = queue[read++]!;
  if (item % 2 === 0) queue.length--;
}
console.log(queue.join(), read);
const state = { items: [1, 2, 3] };
const before = state.items;
state.items = [];
console.log(before.length, state.items.length);
before.length = 1;
state.items = before;
console.log(state.items.join());
