// @run
// What was done before the throw stays done: variables, fields, arrays, partly evaluated expressions.
const log: string[] = [];
const step = (name: string, fail = false): number => {
  log.push(name);
  if (fail) throw new Error(name);
  return log.length;
};
let total = 100;
const list = [1];
const box = { n: 5, text: "a" };
function attempt(action: () => void): void {
  try {
    action();
    console.log("done", total, list.join(), box.n, box.text, log.join());
  } catch (error) {
    console.log("threw", (error as Error).message, total, list.join(), box.n, box.text, log.join());
  }
  log.length = 0;
}
attempt(() => {
  total = step("a") + step("b", true);
});
attempt(() => {
  total += step("a");
  total += step("b", true);
});
attempt(() => {
  list.push(step("x"), step("y", true));
});
attempt(() => {
  list.push(step("x"));
  list[step("i")] = step("v", true);
});
attempt(() => {
  box.n = step("n", true);
});
attempt(() => {
  box.text += `${step("p")}${step("q", true)}`;
});
attempt(() => {
  const { n } = box;
  box.n = n + step("ok");
  if (step("test") > 1 && step("and", true)) box.n = 0;
});
attempt(() => {
  [list[0], total] = [step("l"), step("r")];
});
let depth = 0;
function recurse(n: number): number {
  depth++;
  try {
    if (n === 0) throw new Error("bottom");
    return recurse(n - 1) + 1;
  } finally {
    depth--;
  }
}
try {
  recurse(20);
} catch (error) {
  console.log((error as Error).message, depth);
}
