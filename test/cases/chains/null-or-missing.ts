// @run
// What may be null, and may be missing though TypeScript does not say so: entries of a record and ends of `?.` chains.
// Tested, compared and printed they are null or undefined, whichever it is.
class Item {
  constructor(
    readonly name: string,
    private readonly inner: Item | null,
  ) {}

  open(): Item | null {
    return this.inner;
  }

  label(): string | null {
    return this.inner ? this.name : null;
  }
}

const words: Record<string, string | null> = { a: "A", b: null };
const counts: Record<string, number | null> = { zero: 0, one: 1, none: null };
const bean = new Item("bean", null);
const bag = new Item("bag", bean);
const items = [bean, bag];
const byName: Record<string, Item | null> = { bean, bag, nothing: null };
const places = new Map<string, { item: Item | null }>([["shelf", { item: bean }]]);

for (const key of ["a", "b", "c"]) {
  const word = words[key];
  if (!word) console.log("no word", word);
  console.log(word ? word : "none", !words[key], words[key] ? "some" : "none");
  console.log(words[key] ?? "nothing", words[key] ?? words["c"], words[key] || words["b"]);
  if (words[key] && !counts[key]) console.log("a word, no count");
}

for (const a of ["zero", "none", "gone"]) {
  const x = counts[a];
  const y = counts["none"];
  console.log(x === y, x !== y, x === undefined, x && y, x || y);
  console.log(counts[a] === counts["none"], counts[a] === counts["gone"], counts[a] === 0, counts[a] !== 1);
}

for (let i = 0; i < 3; i++) {
  const inner = items[i]?.open();
  if (inner) console.log("holds", inner.name);
  else console.log(inner === null ? "empty" : "not there");
  const label: string | null | undefined = items[i]?.label();
  console.log(label, label === undefined, label ? label.length : 0, items[i]?.label() || "plain");
  const shown = () => (inner ? inner.name : "nothing");
  console.log(shown(), items[i]?.open(), items[i]?.open()?.open() === null);
}

for (const name of ["bag", "nothing", "box"]) {
  console.log(byName[name] === bag, byName[name] === byName["nothing"], byName[name] === byName["bottle"]);
  console.log(byName[name]?.open() === places.get("shelf")?.item, byName[name]?.open() === places.get("box")?.item);
  if (byName[name]) console.log(byName[name].name);
}

function nameOf<T extends { name: string | null }>(all: readonly T[], at: number): string {
  const name = all[at]?.name;
  if (name) return name;
  return name === null ? "nameless" : "nobody";
}

const people = [{ name: "Ada" }, { name: null }];
console.log(nameOf(people, 0), nameOf(people, 1), nameOf(people, 2));
