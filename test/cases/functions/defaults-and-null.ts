// @run
// A default stands for undefined, not for null.
function f(x: number | null = 5): void { console.log(x); }
f(); f(null); f(undefined); f(3);
function k(): number { return 6; }
function g(x: number | null = k()): void { console.log(x); }
g(); g(null); g(undefined); g(3);
class A { m(x: string | null = "d"): void { console.log(x); } }
new A().m(); new A().m(null);
function o(x: number | undefined = 4): void { console.log(x); }
o(); o(undefined); o(1);
function n(x: A | null = null): void { console.log(x === null); }
n(); n(null); n(undefined); n(new A());
