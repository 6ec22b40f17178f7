// @run
// Two closures and their maker all see one variable, whichever of them wrote it last.
function makeCell(initial: number) {
  let value = initial;
  const get = () => value;
  const set = (next: number) => {
    const old = value;
    value = next;
    return old;
  };
  value += 1;
  return { get, set, swap: (other: { get: () => number; set: (n: number) => number }) => set(other.set(get())) };
}

const left = makeCell(10);
const right = makeCell(20);
console.log(left.get(), right.get(), left.set(5), left.get());
console.log(left.swap(right), left.get(), right.get());
console.log(left.swap(left), left.get());

function history(): [push: (text: string) => number, show: () => string] {
  let text = "";
  let length = 0;
  return [
    (part) => {
      text = text === "" ? part : `${text},${part}`;
      return ++length;
    },
    () => `${length}:${text}`,
  ];
}
const [push, show] = history();
push("a");
console.log(push("b"), show(), push("c"), show());

function parameterIsCaptured(limit: number, step: number): () => number | undefined {
  return () => {
    if (limit <= 0) return undefined;
    limit -= step;
    return limit;
  };
}
const draw = parameterIsCaptured(5, 2);
console.log(draw(), draw(), draw(), draw());
