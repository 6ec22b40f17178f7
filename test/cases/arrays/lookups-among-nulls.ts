// @run
// Elements that may be null: no element is `undefined`, an element that is null is `null`.
type Slot = string | null;
const slots: Slot[] = ["a", null, "c"];
const kind = (slot: Slot | undefined): string =>
  slot === undefined ? "none" : slot === null ? "null" : slot;

console.log(slots[1] === undefined, slots[1] === null, slots[1] == null);
console.log(slots[9] === undefined, slots[9] === null, slots[9] == null);
console.log(slots[9] ?? "nothing", slots[1] ?? "nothing", slots[0] ?? "nothing");
console.log(typeof slots[0], typeof slots[1], typeof slots[9]);

for (const index of [0, 1, 3, -1, -2, -3, -4]) console.log(index, kind(slots.at(index)));
console.log(kind(slots.find((slot) => slot === "c")), kind(slots.find((slot) => slot === "x")));
console.log(kind(slots.find((slot) => slot === null)), kind(slots.findLast((slot) => slot !== null)));

const second = slots[1];
const ninth = slots[9];
if (second === undefined) console.log("wrong");
if (ninth === undefined) console.log("there is no ninth");
const [first, , , fourth] = slots;
console.log(kind(first), kind(fourth), fourth === undefined);
const [, middle = "instead"] = slots;
const [, , , , fifth = "instead"] = slots;
console.log(middle, fifth);

// Each call happens once, and what is looked for is asked in order.
let calls = 0;
const take = (): Slot[] => {
  calls += 1;
  return slots;
};
let asked = "";
console.log(
  kind(
    take().find((slot, index) => {
      asked += `${index}`;
      return slot === null;
    }),
  ),
  asked,
  calls,
);

while (slots.length > 0) {
  const last = slots.pop();
  console.log(kind(last), slots.length);
}
console.log(kind(slots.pop()), kind(slots.shift()), kind(slots.at(0)), calls);

// Queues of jobs, of which null says that there is a pause.
interface Job {
  readonly name: string;
}
const queue: (Job | null)[] = [{ name: "wash" }, null, { name: "dry" }];
for (let job = queue.shift(); job !== undefined; job = queue.shift()) console.log(job?.name ?? "pause");
const numbers: (number | null)[] = [0, null];
console.log(numbers.shift() ?? -1, numbers.shift() ?? -1, numbers.shift() ?? -1);
const lists: (number[] | null)[] = [[1], null];
const shared = lists.at(0);
if (shared) shared.push(2);
console.log(lists[0]?.length, lists[1]?.length, lists[2]?.length, lists.at(2) === undefined);
// at() cuts fractions off and takes NaN as 0, also where there is nothing.
const none: Slot[] = [];
const two: Slot[] = ["a", null];
for (const index of [Number.NaN, -0.5, 1.9, -2.5, -3.5, Infinity])
  console.log(kind(two.at(index)), kind(none.at(index)));
