// @run
// The comma operator, conditional expressions with effects in one arm, and assignments inside conditions.
let a = 1;
let b = 2;
let trace = "";

function t(name: string): boolean {
  trace += name;
  return true;
}

function f(name: string): boolean {
  trace += name;
  return false;
}

const c = (a++, b += a, a + b);
console.log(a, b, c);
console.log((t("1"), f("2")) ? "yes" : "no", t("3") ? (f("4") ? "x" : "y") : (t("5"), "z"), trace);
trace = "";
const d = f("a") ? a++ : b++;
const e = t("b") ? ++a : ++b;
console.log(a, b, d, e, trace);

const queue = [3, 1, 2];
let item: number | undefined;
let seen = "";
while ((item = queue.pop()) !== undefined) seen += item;
console.log(seen, queue.length);

let n = 0;
if ((n = 5) > 4 && (n += 2)) console.log("n", n);
let lines = 0;
let at = -1;
const text = "one\ntwo\nthree";
while ((at = text.indexOf("\n", at + 1)) >= 0) lines++;
console.log("line breaks", lines, at);
for (let i = 0, j = 10; i < j; i += 3, j--) trace += `${i},${j};`;
console.log(trace);
let k = 3;
do trace = "" + k; while (k--, k > 0);
console.log(trace, k);
a = b = c;
b += a -= 2;
console.log(a, b, (a > b ? a : b) - (a < b ? a : b));
