// @run
let key: string;
for (const k of ["a", "b"]) key = k;
console.log(key!, key!.length);
let handler: () => number;
function fire(): number { return handler ? handler() : -1; }
console.log(fire());
handler = () => 3;
console.log(fire());
let later: string;
function show(): string { return later ?? "none"; }
console.log(show());
later = "now";
console.log(show(), later, later.length, later + "!");
let n: number;
const bump = () => { if (n === undefined) n = 0; n += 2; return n; };
console.log(bump(), bump());
n = 7;
n++;
console.log(n, n * 2);
let flag: boolean;
const isSet = () => (flag ? "set" : "not");
flag = true;
console.log(isSet());
let list: number[];
const add = (x: number) => { list ??= []; list.push(x); return list.length; };
console.log(add(1), add(2));
