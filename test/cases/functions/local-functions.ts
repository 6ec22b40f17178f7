// @run
// Function declarations inside of functions: hoisted, nested, recursive, capturing, returned, in blocks and loops.
function outer(n: number): string {
  const before = helper(n);
  let calls = 0;
  function helper(k: number): number {
    return k * 2;
  }
  function count(): number {
    calls++;
    return calls + helper(calls);
  }
  function even(k: number): boolean {
    return k === 0 || odd(k - 1);
  }
  function odd(k: number): boolean {
    return k !== 0 && even(k - 1);
  }
  count();
  return `${before} ${count()} ${calls} ${even(n)}`;
}
console.log(outer(3), outer(4));
function makeStack() {
  const items: number[] = [];
  return { push, pop, size };
  function push(n: number): number {
    return items.push(n);
  }
  function pop(): number | undefined {
    return items.pop();
  }
  function size(): number {
    return items.length;
  }
}
const stack = makeStack();
const other = makeStack();
stack.push(1);
stack.push(2);
console.log(stack.pop(), stack.size(), other.pop(), other.size());
const results: (() => string)[] = [];
for (let i = 0; i < 3; i++) {
  function label(): string {
    return "turn" + i;
  }
  results.push(label);
}
console.log(results.map((f) => f()).join());
if (results.length > 2) {
  function inBlock(text: string): string {
    return text + twice("!");
    function twice(t: string): string {
      return t + t;
    }
  }
  console.log(inBlock("block"));
}
function walk(tree: { v: number; kids?: { v: number }[] }): number {
  let total = 0;
  visit(tree);
  return total;
  function visit(node: { v: number; kids?: { v: number }[] }): void {
    total += node.v;
    node.kids?.forEach(visit);
  }
}
console.log(walk({ v: 1, kids: [{ v: 2 }, { v: 3.5 }] }), walk({ v: 0 }));
