// @run
interface Node { name: string; call?: (n: number) => string; get: () => Node | null; find: (n: number) => string | undefined; both: () => number | null | undefined }
const leaf: Node = { name: "leaf", call: (n) => "called " + n, get: () => null, find: () => undefined, both: () => null };
const top2: Node = { name: "top", get: () => leaf, find: (n) => (n > 1 ? "more" : undefined), both: () => undefined };
const third: Node = { name: "third", get: () => top2, find: () => "x", both: () => 5 };
for (const n of [leaf, top2, third]) console.log(n.get()?.name, n.find(2), n.find(1) ?? "none", n.both(), n.call?.(3));
const handlers: ((n: number) => string | null)[] = [() => null, (n) => "n" + n];
console.log(handlers.map((h) => h(1)));
