// @run
// Two classes in one expression that have nothing in common but an interface.
interface Form { area(): number; }
class Sq implements Form { constructor(private s: number) {} area() { return this.s * this.s; } }
class Ci implements Form { constructor(private r: number) {} area() { return 3 * this.r ** 2; } }
const make = (n: number): Form => (n % 2 ? new Sq(n) : new Ci(n));
console.log([0, 1, 2, 3].map(make).map((s) => s.area()).join());
const pickSq = (n: number): Sq | undefined => (n > 0 ? new Sq(n) : undefined);
const or = (n: number): Form => pickSq(n) ?? new Ci(n);
const maybe = (n: number): Form | undefined => n > 5 ? undefined : pickSq(n) ?? new Ci(n);
console.log(or(2).area(), or(-1).area(), maybe(7)?.area(), maybe(0)?.area(), (pickSq(0) || new Ci(4)).area());
const lit: Form = { area: () => 0.5 };
const mix = (n: number): Form => (n ? lit : new Sq(9));
console.log(mix(0).area(), mix(1).area(), (pickSq(0) ?? lit).area());
