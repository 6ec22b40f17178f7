// @run
// Pairs of value and function, iterators as pairs, tuples reassigned as a whole, tuples of tuples.
function useState<T>(initial: T): [() => T, (next: T | ((old: T) => T)) => void] {
  let value = initial;
  return [
    () => value,
    (next) => {
      value = typeof next === "function" ? (next as (old: T) => T)(value) : next;
    },
  ];
}
const [count, setCount] = useState(0);
const [name, setName] = useState("a");
setCount(5);
setCount((n) => n * 2);
setName((text) => text + count());
console.log(count(), name());

let range: [number, number] = [0, 10];
const whole = range;
while (range[1] - range[0] > 1) {
  const middle = Math.floor((range[0] + range[1]) / 2);
  range = middle * middle > 42 ? [range[0], middle] : [middle, range[1]];
}
console.log(range.join(), whole.join(), whole === range);
let state: [number, string, boolean] = [1, "one", true];
for (let i = 0; i < 3; i++) state = [state[0] * 2, state[1] + i, !state[2]];
console.log(state.join());
[state[0], state[1]] = [state[0] + 1, `${state[0]}`];
console.log(state[0], state[1], state[2]);

type Tree = [left: Tree | null, value: number, right: Tree | null];
const insert = (tree: Tree | null, value: number): Tree => {
  if (tree === null) return [null, value, null];
  const [left, here, right] = tree;
  return value < here ? [insert(left, value), here, right] : [left, here, insert(right, value)];
};
const walk = (tree: Tree | null): number[] => (tree === null ? [] : [...walk(tree[0]), tree[1], ...walk(tree[2])]);
let tree: Tree | null = null;
for (const value of [5, 2, 8, 1, 9, 2]) tree = insert(tree, value);
const old = tree;
tree = insert(tree, 0);
console.log(walk(tree).join(), walk(old).join(), old![2] === tree![2], old![0] === tree![0]);
