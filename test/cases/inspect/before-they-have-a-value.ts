// @run
// Variables and fields that are printed before they have a value, by functions that TypeScript can't follow.
let later: number;
let label: string;
let on: boolean;
let list: number[];
let point: { x: number };
function show(): void {
  console.log(later, label, on);
  console.log(list, point);
  console.log(`${later} ${label} ${on}`, "" + later);
}
class A {
  name!: string;
  n!: number;
  show() { console.log(this.name, this.n, `${this.name}`); }
  set() { this.name = "n"; this.n = 2; }
}
const a = new A();
a.show();
a.set();
a.show();
show();
later = 5;
label = "l";
on = true;
list = [1];
point = { x: 1 };
show();
function f(): void {
  let inner: number;
  const g = () => console.log(inner);
  g();
  inner = 1;
  g();
}
f();
