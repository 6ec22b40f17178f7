// @run
// Patterns of rest parameters: names, defaults, nested ones, and what remains.
function a(...[x, , y = x]: [number, string, number?]): string { return `${x}/${y}`; }
console.log(a(1, "q"), a(1, "q", 2));
function b(...[x, { n, m: [p] }]: [number, { n: number; m: number[] }]): number { x += 1; return x + n + p!; }
console.log(b(1, { n: 2, m: [3] }));
function c(...[x, ...more]: [number, string, string]): string { return more.join() + x; }
console.log(c(1, "a", "b"));
function d(...[x, ...more]: [number, ...string[]]): string { return more.join() + x; }
console.log(d(1, "a", "b"), d(2));
function e(...[x, y]: [number, ...string[]]): string { return x + (y as string | undefined ?? "-"); }
console.log(e(1, "a", "b"));
const f = (...[x, y]: [number, string]) => () => x + y;
console.log(f(1, "z")());
