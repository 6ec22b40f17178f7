// @run
// Tuples of several lengths where a list is wanted, in a program that changes no element: methods, loops, trees.
type Msg = readonly ["ping"] | readonly ["text", string] | readonly ["move", number, number];
const log: Msg[] = [["ping"], ["text", "hi"], ["move", 1, 2.5]];
for (const msg of log) {
  for (const part of msg) console.log(typeof part, part);
  console.log(msg.map((part) => `<${part}>`).join(""), msg.slice(1));
}
console.log(log.map((msg) => [...msg].reverse()), Array.from<string | number>(log[2]!), new Set<string | number>(log[1]));
const total = (msg: Msg): number => msg.filter((part) => typeof part === "number").length;
console.log(log.map(total));

type Expr = ["num", number] | ["var", string] | ["neg", Expr] | ["add", Expr, Expr] | ["mul", Expr, Expr] | ["pi"];
function evaluate(expr: Expr, names: ReadonlyMap<string, number>): number {
  switch (expr[0]) {
    case "num":
      return expr[1];
    case "var":
      return names.get(expr[1]) ?? 0;
    case "neg":
      return -evaluate(expr[1], names);
    case "add":
      return evaluate(expr[1], names) + evaluate(expr[2], names);
    case "mul": {
      const [, left, right] = expr;
      return evaluate(left, names) * evaluate(right, names);
    }
    case "pi":
      return 3.25;
  }
}
function derive(expr: Expr): Expr {
  switch (expr[0]) {
    case "num":
    case "pi":
      return ["num", 0];
    case "var":
      return ["num", 1];
    case "neg":
      return ["neg", derive(expr[1])];
    case "add":
      return ["add", derive(expr[1]), derive(expr[2])];
    case "mul":
      return ["add", ["mul", derive(expr[1]), expr[2]], ["mul", expr[1], derive(expr[2])]];
  }
}
function show(expr: Expr): string {
  if (expr.length === 1) return "pi";
  if (expr[0] === "num" || expr[0] === "var") return `${expr[1]}`;
  if (expr[0] === "neg") return `-${show(expr[1])}`;
  return `(${show(expr[1])} ${expr[0] === "add" ? "+" : "*"} ${show(expr[2])})`;
}
const tree: Expr = ["add", ["mul", ["num", 2], ["var", "x"]], ["neg", ["add", ["pi"], ["num", 1]]]];
console.log(show(tree), evaluate(tree, new Map([["x", 4]])), show(derive(tree)));
console.log(tree);
console.log(JSON.stringify(tree));
