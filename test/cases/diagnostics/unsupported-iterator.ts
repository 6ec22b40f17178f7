const ages = new Map<string, number>([["anna", 31]]);
const names = ages.keys(); //~ unsupported-iterator
const values = (ages.values()); //~ unsupported-iterator
const set = new Set<number>([1]);
function first(): void {
  const all = set.values(); //~ unsupported-iterator
}
first();
console.log(ages.size);
const entries = ages.entries(); //~ unsupported-iterator
for (const [name] of entries) console.log(name);
for (const [name] of entries) console.log(name);
const indices = [1, 2].keys(); //~ unsupported-iterator
console.log(indices.next().value);
