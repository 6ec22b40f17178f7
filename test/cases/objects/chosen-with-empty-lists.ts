// @run
// Literals with empty lists, one of which is chosen.
class P {
  constructor(readonly v: number) {}
}
interface Thing {
  n: number;
  d: P[];
}
const flag = [1].length > 0;
const map = new Map<string, Thing>([
  ["a", { n: 1, d: [] }],
  ["b", flag ? { n: 2, d: [] } : { n: 3, d: [] }],
]);
for (const t of map.values()) {
  t.d.push(new P(t.n));
  console.log(t);
}
const list: Thing[] = [];
list[list.length] = flag ? { n: 3, d: [] } : { n: 4, d: [] };
list[0]!.d.push(new P(7));
console.log(list);
const one: Thing | undefined = flag ? { n: 10, d: [] } : undefined;
one?.d.push(new P(1));
console.log(one);
