// @run
// Exhaustive switches over tags, literals and enums; functions that never return; unreachable helpers.
function fail(message: string): never {
  throw new Error(message);
}
type Token = { type: "num"; value: number } | { type: "op"; op: "+" | "-" | "*" | "/" } | { type: "end" };
function show(token: Token): string {
  switch (token.type) {
    case "num":
      return String(token.value);
    case "op":
      return ` ${token.op} `;
    case "end":
      return ";";
    default: {
      const never: never = token;
      return never;
    }
  }
}
const apply = (op: "+" | "-" | "*" | "/", a: number, b: number): number => {
  switch (op) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? fail("division by zero") : a / b;
  }
};
const tokens: Token[] = [{ type: "num", value: 7 }, { type: "op", op: "/" }, { type: "num", value: 2 }, { type: "end" }];
console.log(tokens.map(show).join(""));
function evaluate(tokens: Token[]): number {
  let result: number | undefined;
  let pending: "+" | "-" | "*" | "/" = "+";
  for (const token of tokens) {
    if (token.type === "end") return result ?? fail("empty");
    if (token.type === "op") pending = token.op;
    else result = apply(pending, result ?? 0, token.value);
  }
  return fail("no end");
}
for (const list of [tokens, [], [{ type: "end" }], [{ type: "num", value: 1 }, { type: "op", op: "/" }, { type: "num", value: 0 }]] as Token[][]) {
  try {
    console.log(evaluate(list));
  } catch (error) {
    console.log((error as Error).message);
  }
}
enum Light {
  Red,
  Yellow,
  Green,
}
const next = (light: Light): Light => {
  switch (light) {
    case Light.Red:
      return Light.Green;
    case Light.Green:
      return Light.Yellow;
    case Light.Yellow:
      return Light.Red;
  }
};
let light = Light.Red;
console.log(Array.from({ length: 5 }, () => Light[(light = next(light))]).join());
