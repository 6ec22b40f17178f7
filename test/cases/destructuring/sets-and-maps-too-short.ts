// @run
// A pattern asks a Map, a Set or an iterator for more than there is: the names are undefined where the program asks or prints them.
const m = new Map<string, number>();
const [first] = m.keys();
if (first !== undefined) console.log("has", first);
else console.log("none");
const [v] = m.values();
console.log(v ?? "no v");
const [x, y] = new Set([5]);
console.log(x, y ?? "no y");
const show = (t: Map<string, number>): string => {
  const [[k, n] = ["z", 0], other] = t;
  const [, [k2, n2] = []] = t.entries();
  return `${k} ${n} ${other === undefined ? "alone" : other[0]} ${k2} ${n2 ?? "-"}`;
};
console.log(show(m), show(new Map([["a", 1]])), show(new Map([["a", 1], ["b", 2]])));
function oldest(queue: Set<{ id: number }>): string {
  const [o, p] = queue;
  if (!o) return "empty";
  return p ? `${o.id} ${p.id}` : `${o.id}`;
}
console.log(oldest(new Set()), oldest(new Set([{ id: 4 }])), oldest(new Set([{ id: 4 }, { id: 5 }])));
const s = new Set<string>();
let [head, next] = s;
console.log(head === undefined, next ?? "no next");
head = "now";
console.log(head);
const [shown] = new Set<number>();
console.log(shown);
const [e0] = ([] as number[]).entries();
console.log(e0 === undefined);
const lru = new Map<string, number>([["a", 1], ["b", 2]]);
while (lru.size > 0) {
  const [k] = lru.keys();
  if (k !== undefined) {
    lru.delete(k);
    console.log("dropped", k);
  }
}
// What a function takes so and gives is asked by its callers.
const firstOf = (t: Set<string>) => {
  const [z] = t;
  return z;
};
console.log(firstOf(s) ?? "nothing", firstOf(s) === undefined, firstOf(new Set(["it"])));
const headOf = (list: number[]) => {
  const [z] = list;
  return z;
};
console.log(headOf([]) ?? "no head", headOf([3]));
