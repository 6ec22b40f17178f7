// @run
// One name at every level: module, parameters, blocks, loops, closures, methods, catch, inner functions.
let x = "module";
const result: string[] = [];
function f(x: number): number {
  result.push(String(x));
  {
    const x = "block";
    result.push(x);
    {
      let x = true;
      x = !x;
      result.push(String(x));
    }
  }
  for (let x = 0; x < 1; x++) {
    const y = x;
    for (let x = 10; x < 11; x++) result.push(`${y}${x}`);
  }
  const g = (x: string) => {
    const h = () => x + "inner";
    {
      const x = "unused by h";
      result.push(h() + x.length);
    }
    return x;
  };
  result.push(g("g"));
  try {
    throw new Error("e");
  } catch (x) {
    result.push((x as Error).message);
  }
  if (x > 0) {
    const f = (n: number) => n * 2;
    return f(x);
  }
  return x;
}
console.log(f(5), x, result.join());
x += "!";
class C {
  x = "field";
  show(x = "parameter"): string {
    const self = this.x;
    return [x, self, ((x) => x)("arrow")].join("/");
  }
}
console.log(new C().show(), new C().show("given"), x);
switch (x.length) {
  case 7: {
    const x = 1;
    console.log(x);
    break;
  }
  default: {
    const x = 2;
    console.log(x);
  }
}
const console2 = { log: (x: string) => x.length };
const log = console2.log("abc");
console.log(log);
const Math2 = ((Math: { max: number }) => Math.max)({ max: 9 });
const names = ["a", "b"].map((name, i, names) => `${name}${i}${names.length}`);
console.log(Math2, names.join());
function outer(): string {
  const outer = "own name";
  function inner(inner: string): string {
    return inner + outer;
  }
  return inner("x");
}
console.log(outer());
const self = (self: number): number => (self > 0 ? self - 1 : self);
console.log(self(self(3)));
