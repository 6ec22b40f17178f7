// A Map, Set or record of other types than its place wants: they would be one memory with two forms.
const counts = new Map([["a", 1]]);
const wider: Map<string, number | null> = counts; //~ unsupported-conversion
const found = new Set<number>();
function size(given: ReadonlySet<number | string>) {
  return given.size;
}
console.log(wider.size, size(found)); //~ unsupported-conversion
const record: Record<string, number> = { a: 1 };
const open: Record<string, number | null> = record; //~ unsupported-conversion
console.log(open);
