// @run
// Function values and getters inside of objects and arrays, and alone.
const double = (n: number) => n * 2;
function named(): void {}
class Thing {
  run = () => 1;
  n = 1;
}
console.log(double, named);
console.log([double, named], { double, other: named });
console.log({ method() {}, arrow: () => 1, f: function () {} });
console.log({ get x() { return 1; } });
console.log({ get x() { return 1; }, set x(value: number) {} });
console.log({ set y(value: number) {} });
console.log(new Thing());
console.log((() => 1), [() => 1], Thing);
class Base {}
class Derived extends Base {}
console.log(Derived, [Base], { Derived });
console.log(Math.max, [parseInt]);
