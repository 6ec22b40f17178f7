// @run
// Patterns in patterns: objects in arrays in objects, renamed, with defaults at every level.
interface Packet {
  header: { id: number; flags?: [boolean, boolean] };
  body: { items: [first?: { name: string }, second?: { name?: string }]; note?: string };
}
function summary({ header: { id, flags: [urgent, secret = false] = [true, true] }, body: { items: [first, { name: second = "?" } = { name: "missing" }], note: text = "no note" } }: Packet): string {
  return `${id} ${urgent} ${secret} ${first?.name} ${second} ${text}`;
}
console.log(summary({ header: { id: 1 }, body: { items: [{ name: "a" }, { name: "b" }] } }));
console.log(summary({ header: { id: 2, flags: [false, true] }, body: { items: [{ name: "a" }], note: "" } }));
console.log(summary({ header: { id: 3, flags: [true, false] }, body: { items: [] } }));

const matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
const [[a, , c], , [...last]] = matrix as [number[], number[], number[]];
console.log(a, c, last.join());
last[0] = 70;
console.log(matrix[2]![0]);

const tree = { value: 1, kids: [{ value: 2, kids: [{ value: 3 }] }, { value: 4, kids: [] as { value: number }[] }] };
const { value: root, kids: [{ value: left, kids: [{ value: deep } = { value: -1 }] }, { kids: [{ value: none } = { value: -2 }] }] } = tree as {
  value: number;
  kids: [{ value: number; kids: { value: number }[] }, { value: number; kids: { value: number }[] }];
};
console.log(root, left, deep, none);
const { length, [1]: middle = "-", 2: far = "far" }: { length: number; 1?: string; 2?: string } = { length: 2, 1: "y" };
console.log(length, middle, far);
