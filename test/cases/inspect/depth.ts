// @run
// Nesting beyond two levels is shown as [Object] and [Array].
console.log({ a: { b: { c: { d: 1 } } } });
console.log({ a: { b: { c: {} } } });
console.log([[[[1]]]]);
console.log([[[[]]]]);
console.log({ list: [{ items: [{ id: 1 }] }] });
console.log([{ a: [{ b: 1 }, [2]] }]);
console.log({ l1: { l2: { l3: [1, 2, 3], l3b: { x: 1 }, l3c: "text", l3d: [] } } });
interface Tree {
  value: number;
  children: Tree[];
}
const leaf = (value: number, ...children: Tree[]): Tree => ({ value, children });
console.log(leaf(1));
console.log(leaf(1, leaf(2)));
console.log(leaf(1, leaf(2, leaf(3, leaf(4)))));
interface Cell {
  n: number;
  next: Cell | null;
}
let list: Cell | null = null;
for (let n = 5; n > 0; n--) list = { n, next: list };
console.log(list);
