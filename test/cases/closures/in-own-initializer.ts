// @run
// @leaks
// Functions in the initializer of a variable that name the variable.
type Handler = (args: string[]) => string;
const commands: { [name: string]: { help: string; run: Handler } } = {
  one: { help: "a", run: () => "1" },
  help: {
    help: "help",
    run: () =>
      Object.keys(commands)
        .map((n) => n + "!")
        .join("; "),
  },
};
console.log(commands["help"]?.run([]));
const list: (() => number)[] = [() => list.length];
console.log(list[0]?.());
interface Node {
  name: string;
  size(): number;
}
const node: Node = { name: "n", size: () => node.name.length };
console.log(node.size());
const map: Map<string, () => number> = new Map<string, () => number>([["a", () => map.size]]);
console.log(map.get("a")?.());
{
  const inner: (() => number)[] = [() => inner.length + 1];
  console.log(inner[0]?.());
  const fact: (n: number) => number = (n) => (n <= 1 ? 1 : n * fact(n - 1));
  console.log(fact(5));
}
