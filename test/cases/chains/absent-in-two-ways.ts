// @run
// null, undefined and values of several types at the end of a chain.
interface Inner { call?: (n: number) => string; v: number | null; next?: Inner; u: string | number | undefined }
function called(n: number): string { return "called " + n; }
let evaluated = 0;
function effect(n: number): number { evaluated++; return n; }
const leaf: Inner = { v: null, u: 5 };
const root: Inner = { v: 3, next: leaf, u: "text" };
console.log(root.call?.(effect(5)), leaf.call?.(effect(6)), evaluated);
console.log(root.next?.call?.(1), root.next?.next?.call?.(effect(2)), evaluated);
console.log(root.next?.v, root.v, leaf.next?.v, root.next?.v === null, leaf.next?.v === undefined, leaf.next?.v == null);
console.log(root?.u, leaf?.u, leaf.next?.u, root.next?.u ?? "nothing", leaf.next?.u ?? "nothing", leaf.next?.v ?? true);
const v = root.next?.v;
console.log(v === undefined, v === null, v);
const w = root.next?.v ?? "none";
console.log(w, typeof w);
if (root.next?.v) console.log("no"); else console.log("falsy");
const n: number | string = root.v ?? "x";
console.log(n);
const list: Inner[] | null = Math.random() > 2 ? null : [root, leaf];
console.log(list?.length, list?.[0]?.v, list?.[1]?.v, list?.[2]?.v, list?.[0].next?.u, list?.at(-1)?.u);
function pick(x: Inner | null | undefined): number | null | undefined { return x?.v; }
console.log(pick(root), pick(leaf), pick(null), pick(undefined));
let text: string | undefined | null = "abc";
console.log(text?.length, text?.[0], text?.toUpperCase().padEnd(5) + "|");
text = evaluated > 0 ? null : "q";
console.log(text?.length, text?.[0], text?.toUpperCase().padEnd(5));
class A { b?: B; total(): number { return this.b?.value() ?? 0; } }
class B { constructor(readonly a: A) {} value(): number { return 4; } up(): B | undefined { return this.a.b; } }
const a = new A(); console.log(a.total(), a.b?.up()?.up()?.value()); a.b = new B(a); console.log(a.total(), a.b?.up()?.up()?.value());
a.b = undefined;
