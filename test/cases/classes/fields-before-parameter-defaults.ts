// @run
let log = "";
function note(name: string): number {
  log += name + " ";
  return 1;
}
class A {
  first = note("field");
  constructor(readonly rate = note("default")) {
    log += "body";
  }
}
new A();
console.log(log);

class B extends A {
  second = note("second");
  constructor(extra = note("extra")) {
    super();
    log += ` ${extra}`;
  }
}
log = "";
new B();
console.log(log);
