// @run
// Swaps and rotations: each value is read before a target is written.
// swaps of everything, aliasing, sorts
class Item { constructor(public name: string, public next: Item | null = null) {} }
function reverse(xs: string[]): void { for (let i = 0, j = xs.length - 1; i < j; i++, j--) [xs[i], xs[j]] = [xs[j], xs[i]]; }
const words = ["alpha", "a rather long text that lives on the heap", "gamma", "delta"];
reverse(words); console.log(words.join());
[words[1], words[1]] = [words[1], words[1]]; console.log(words.join());
const items = [new Item("one"), new Item("two")];
[items[0], items[1]] = [items[1], items[0]];
console.log(items[0].name, items[1].name);
let p: Item | null = items[0], q: Item | null = null;
[p, q] = [q, p];
console.log(p === null, q?.name);
// reverse a linked list
let list: Item | null = new Item("a", new Item("b", new Item("c")));
let done: Item | null = null;
while (list !== null) [list.next, done, list] = [done, list, list.next];
let text = "";
for (let n: Item | null = done; n !== null; n = n.next) text += n.name;
console.log(text);
const rows = [[1, 2], [3, 4], [5, 6]];
const kept = rows[0];
[rows[0], rows[2]] = [rows[2], rows[0]];
console.log(rows[0].join(), rows[2] === undefined, kept.join(), rows[2].join());
kept[0] = 9; console.log(rows[2].join());
const bytes = [250, 3, 200];
let big = 70000;
[bytes[0], bytes[2]] = [bytes[2], bytes[0]];
[big, bytes[1]] = [bytes[1], big & 255];
console.log(big, bytes.join());
const floats = [0.5, -0.25]; [floats[0], floats[1]] = [floats[1], floats[0]]; console.log(floats.join());
const flags = { a: true, b: false }; [flags.a, flags.b] = [flags.b, flags.a]; console.log(flags.a, flags.b);
const opt: { a?: number; b?: number } = { a: 5 }; [opt.a, opt.b] = [opt.b, opt.a]; console.log(opt.a, opt.b);
function gcd(a: number, b: number): number { while (b) [a, b] = [b, a % b]; return a; }
console.log(gcd(84, 36));
function fib(n: number): number { let [a, b] = [0, 1]; for (let i = 0; i < n; i++) [a, b] = [b, a + b]; return a; }
console.log(fib(30));
let [x, y, z] = [1, 2, 3];
[x, [y, z]] = [y, [z, x]];
console.log(x, y, z);
({ x, y } = { x: y, y: x });
console.log(x, y);
[x, y = 50] = [7, undefined as number | undefined];
console.log(x, y);
let evaluated = "";
