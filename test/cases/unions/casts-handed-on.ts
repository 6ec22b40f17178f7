// @run
// A property behind a cast that objects may lack, where it is shown or goes to a place that may hold nothing: JavaScript goes
// on with `undefined`.
interface Labelled {
  label: string;
}
interface Sized {
  size: number;
}
type Item = Labelled | Sized;
const items: Item[] = [{ label: "a label that is a little longer" }, { size: 3 }];
for (const item of items) {
  console.log((item as Labelled).label, `${(item as Sized).size}`, "size: " + (item as Sized).size);
  const entry = { label: (item as Labelled).label };
  console.log(entry, entry.label);
}

function show(value: unknown, ...more: unknown[]): void {
  console.log("show", value, more.length);
}
const shown: unknown[] = [];
let last: string | undefined = "";
let text = "";
for (const item of items) {
  show((item as Labelled).label, (item as Sized).size);
  shown.push((item as Sized).size, (item as Labelled).label);
  last = (item as Labelled).label;
  text += (item as Labelled).label;
  console.log(last ?? "none");
}
console.log(shown, text);

const labelOf = (item: Item): string | undefined => (item as Labelled).label;
console.log(items.map(labelOf));
const [first, second] = items as [Item, Item];
// What it was when it was handed on.
const rename = (old: string | undefined, item: Labelled): string => {
  item.label = "renamed, and a little longer too";
  return `${old} => ${item.label}`;
};
console.log(rename((first as Labelled).label, first as Labelled));
const before = labelOf(first);
(first as Labelled).label += "!";
console.log(before, (first as Labelled).label, labelOf(second));
let turns = 0;
const next = (): Item => (turns++ % 2 === 0 ? first : second);
console.log((next() as Sized).size, (next() as Sized).size, turns);

function totalOf(list: Item[]): number {
  let total = 0;
  for (const item of list) if ((item as Sized).size !== undefined) total += (item as Sized).size;
  for (const item of list) total += "label" in item ? (item as Labelled).label.length : 0;
  return total;
}
console.log(totalOf(items));
