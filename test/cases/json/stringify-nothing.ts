// @run
// JSON.stringify of what may be undefined: undefined, not text, where something asks; ??= of what may be undefined or null.
function show(v: unknown): string { return JSON.stringify(v) ?? "nothing"; }
console.log(show(1), show(undefined), show([undefined, null]), show("x"), show({ a: 1 }));
let u: { a?: number } | undefined;
console.log(JSON.stringify(u), `${JSON.stringify(u)}!`, "<" + JSON.stringify(u) + ">");
console.log(JSON.stringify(u) === undefined, JSON.stringify(u, null, 2) ?? "none");
u = { a: 1 };
console.log(JSON.stringify(u).length);


function or(n: number | string | undefined): string { const s = JSON.stringify(n); return s === undefined ? "u" : s; }
console.log(or(1), or("b"));
if (JSON.stringify(u)) console.log("yes");
const text: string = JSON.stringify(u);
console.log(text, typeof JSON.stringify(u));
let w: string | undefined | null; w ??= null;
console.log(w);
let q: string | undefined | null = "s"; q ??= null; console.log(q);
