// @run
// Iterators in a constant that are walked in one place: by a loop, a spread, Array.from, new Map.
const ages = new Map([
  ["ann", 31],
  ["bob", 27],
]);

function describe(map: Map<string, number>): string {
  const entries = map.entries();
  let text = "";
  for (const [name, age] of entries) text += `${name}:${age} `;
  return text;
}

console.log(describe(ages), describe(new Map()));

// It begins where it is walked, and sees what is added meanwhile.
const live = ages.keys();
ages.set("cyd", 40);
ages.delete("ann");
for (const name of live) {
  console.log(name);
  if (name === "bob") ages.set("dan", 19);
}

const values = ages.values();
console.log([...values].join());
const doubled = ages.values();
console.log(Array.from(doubled, (age) => age * 2).join());
const all = ages.entries();
const copy = new Map(all);
console.log(copy.size);

const marks = new Set(["u", "v"]);
const pairs = marks.entries();
for (const [first, second] of pairs) console.log(first, second);

const list = [10, 20];
const indexed = list.entries();
list.push(30);
for (const [i, x] of indexed) {
  if (i === 0) list.push(40);
  console.log(i, x);
}
const made = list.map((x) => x / 10).entries();
for (const [i, x] of made) console.log(i, x);

class Registry {
  private items = new Map<string, number>();

  add(name: string): void {
    this.items.set(name, name.length);
  }

  show(): void {
    // What comes first is shown first.
    const items = this.items.entries();
    for (const [name, length] of items) console.log(name, length);
    // A comment at the end stays, too.
  }
}

const registry = new Registry();
registry.add("led");
registry.add("relay");
registry.show();
