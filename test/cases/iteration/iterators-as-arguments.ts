// @run
// Iterators made in the arguments of functions that walk through them once.
function collect<T>(source: Iterable<T>): string {
  let text = "";
  for (const item of source) text += String(item) + ";";
  return text;
}
const listed = <T>(source: Iterable<T>): T[] => [...source];
console.log(collect([5, 6].entries()), collect(new Map([["k", 1]]).values()), collect(["q"].keys()), collect(new Set(["s"]).entries()));
console.log(listed(new Map([["k", 0.5]]).entries()), listed([1, 2].values()), listed(new Set([true]).values()), listed([].keys()));
const names = ["x"];
console.log(collect([...names, "y"].entries()), listed(new Map(names.entries()).keys()), collect([names, names].values()));
class Bag<T> {
  readonly items: T[] = [];
  addAll(source: Iterable<T>): this {
    for (const item of source) this.items.push(item);
    return this;
  }
}
console.log(new Bag<number>().addAll([4, 5].values()).addAll(new Map([[1, 6]]).values()).addAll([7]).items);
