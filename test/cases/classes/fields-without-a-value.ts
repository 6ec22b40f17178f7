// @run
// Fields that get their value after the constructor: undefined until then, whatever their type says.
class A {
  name!: string;
  n!: number;
  o!: { x: number };
  list!: number[];
  fn!: () => number;
  made!: number;
  static total: number;
  static sure: number;
  static {
    A.sure = 3;
    this.sure = 4;
  }
  constructor() {
    this.init();
  }
  private init() {
    this.made = 3;
  }
  begin() {
    this.name = "x";
    this.n = 3;
    this.o = { x: 1 };
    this.list = [1];
    this.fn = () => 5;
  }
  show() {
    console.log(this.name, this.n, this.o, this.list.length, this.fn(), this.made);
    this.n++;
    this.n += 2;
    this.list.push(this.n);
    console.log(this.n * 2, this.list, `${this.name}!`);
  }
  ask() {
    console.log(
      this.name === undefined,
      this.n === undefined,
      this.o === undefined,
      this.list === undefined,
      this.fn === undefined,
      A.total === undefined,
      A.sure,
    );
    console.log(this.name ?? "none", this.o?.x ?? 7);
  }
}
const a = new A();
a.ask();
a.begin();
a.show();
a.ask();
A.total = 3;
A.total++;
console.log(A.total);
