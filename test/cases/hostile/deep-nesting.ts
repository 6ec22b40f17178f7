// @run
// Deeply nested expressions, parentheses, arrays, objects, blocks, conditions, calls and closures.
const n = 1;
console.log(((((((((((((((((((((((((((((((n + 1))))))))))))))))))))))))))))) + (((((((((((((2)))))))))))))));
const deep = [[[[[[[[[[[[[[[[n]]]]]]]]]]]]]]]];
console.log(deep.flat(3).length, deep[0]![0]![0]![0]![0]![0]![0]![0]![0]![0]![0]![0]![0]![0]![0]![0]);
const object = { a: { a: { a: { a: { a: { a: { a: { a: { a: { a: { v: 7 } } } } } } } } } } };
object.a.a.a.a.a.a.a.a.a.a.v++;
console.log(object.a.a.a.a.a.a.a.a.a.a.v);
{ { { { { { { { { { const inner = n; { { { { console.log(inner); } } } } } } } } } } } } } }
let text = "";
if (n > 0) if (n > -1) if (n > -2) if (n > -3) if (n > -4) if (n > -5) if (n > 5) text = "no"; else text = "dangling else";
console.log(text);
const chain = n > 9 ? "a" : n > 8 ? "b" : n > 7 ? "c" : n > 6 ? "d" : n > 5 ? "e" : n > 4 ? "f" : n > 3 ? "g" : n > 2 ? "h" : n > 1 ? "i" : n > 0 ? "j" : "k";
console.log(chain);
const id = (x: number) => x;
console.log(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(n + id(id(id(id(2)))))))))))))))))))));
const f = (a: number) => (b: number) => (c: number) => (d: number) => (e: number) => (g: number) => (h: number) => a + b + c + d + e + g + h;
console.log(f(1)(2)(3)(4)(5)(6)(7));
let sum = 0;
for (let a = 0; a < 2; a++) for (let b = 0; b < 2; b++) for (let c = 0; c < 2; c++) for (let d = 0; d < 2; d++) for (let e = 0; e < 2; e++) for (let g = 0; g < 2; g++) sum += a + b + c + d + e + g;
console.log(sum);
console.log(n + n * n - n / n + (n << n) - (n | n) + (n & n) - (n ^ n) + (n % (n + n)) - -n + +n - ~n + n ** n + (n > n ? n : n + n) + (n && n) + (n || n) + (n === n ? 1 : 0));
console.log(1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20 + "a" + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + `${`${`${`${`${n}`}`}`}`}`);
console.log(!!!!!!!!!n, - - - -n, ~~~~n, typeof typeof n, (id(n), id(n + 1)));
