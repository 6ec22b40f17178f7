// @run
// Chains end where something is absent; what stands behind is not evaluated, what stands before once.
interface City { name: string; zip: number; twin?: City }
interface Person { name: string; city: City | undefined; tags: string[] | undefined; age?: number }
class Node2 {
  next: Node2 | null = null;
  hits = 0;
  constructor(readonly value: number) {}
  hit(by: number): Node2 | undefined { this.hits += by; console.log("hit", this.value, by); return by > 1 ? this : undefined; }
  nothing(): void { console.log("nothing", this.value); }
}
let calls = 0;
function find(p: Person | undefined): Person | undefined { calls++; return p; }
function one(): number { console.log("one"); return 1; }
function show(p: Person | undefined): void {
  console.log(p?.name);
  console.log(p?.city?.name, p?.city?.zip ?? -1, p?.city?.twin?.twin?.name ?? "no twin");
  console.log(p?.tags?.length, p?.tags?.[0], p?.tags?.[one()]);
  console.log(find(p)?.city?.name ?? "nowhere", find(p)?.age ?? 99, calls);
  if (p?.age) console.log("has age"); else console.log("no age");
  if (p?.city?.name === "Bern") console.log("capital");
  if (p?.city?.name !== "Bern") console.log("not the capital");
  if (p?.age === undefined) console.log("age unknown");
  if (p?.age != null) console.log("age known", p.age + 1);
  const length = p?.name.toUpperCase().length;
  console.log(`${length} ${p?.age} ${p?.city?.name.length}`);
  const up = p?.name.slice(0, 2)?.toUpperCase();
  console.log(up);
}
show({ name: "x", city: { name: "Bern", zip: 3000, twin: { name: "Rome", zip: 1 } }, tags: undefined });
show({ name: "abc", city: undefined, tags: ["q", "r"], age: 0 });
show(undefined);
let head: Node2 | null = new Node2(1);
head.next = new Node2(2);
head?.hit(1)?.hit(2);
head?.next?.hit(one() + 1)?.hit(3)?.next?.hit(4);
head?.next?.nothing();
head?.next?.next?.nothing();
console.log(head?.next?.hits, head.next?.next?.hits);
const r = head?.next?.hit(5)?.value ?? 7;
console.log(r);
for (let n: Node2 | null = head; n; n = n.next) console.log(n.value);
function drop(): number { head = null; return 9; }
head?.hit(drop());
console.log(head === null);
