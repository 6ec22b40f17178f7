// @run
// @waits-for unsupported-class
// Each call makes a class of its own, with static members of its own.
function makeClass(prefix: string) {
  let made = 0;
  return class Tagged {
    readonly id = `${prefix}${++made}`;
    static describe(): string {
      return prefix + " made " + made;
    }
  };
}
const A = makeClass("a");
const B = makeClass("b");
console.log(new A().id, new A().id, new B().id, A.describe(), B.describe());
