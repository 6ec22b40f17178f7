const texts: string[] = [];
const push = texts.push.bind(texts); //~ unsupported-bind
push("a");

function add(a: number, b: number): number {
  return a + b;
}
console.log(add.call(undefined, 1, 2), add.apply(undefined, [1, 2])); //~ unsupported-bind
