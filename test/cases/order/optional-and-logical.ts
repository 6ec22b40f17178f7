// @run
// What is skipped is not evaluated: ?., ??, &&, ||, ternaries, defaults, with effects in every part.
let log = "";
const note = <T>(name: string, value: T): T => {
  log += name + " ";
  return value;
};
const flush = (...values: unknown[]) => {
  console.log(values.map(String).join(","), "|", log.trim());
  log = "";
};
interface Node {
  v: number;
  next?: Node;
  f?: (n: number) => number;
}
const node: Node = { v: 1, next: { v: 2, f: (n) => n + 1 } };
const get = (name: string, value: Node | undefined) => note(name, value);
flush(get("a", node)?.next?.f?.(note("arg", 5)));
flush(get("b", undefined)?.next?.f?.(note("arg", 5)));
flush(get("c", node)?.f?.(note("arg", 5)) ?? note("default", -1));
flush(note("d", false) && note("e", true), note("f", true) || note("g", false));
flush(note("h", 0) || note("i", "") || note("j", null) || note("k", 7));
flush(note("l", null) ?? note("m", undefined) ?? note("n", 0) ?? note("o", 1));
flush(note("p", true) ? note("q", 1) : note("r", 2), note("s", "") ? 1 : note("t", 2));
flush((note("u", 1), note("v", 2)) + note("w", 3));
let x: number | undefined;
x ??= note("y", 4);
x ??= note("z", 5);
flush(x, (x &&= note("A", 0)), (x ||= note("B", 6)), (x &&= x + note("C", 1)));
const f = (a = note("da", 1), b = note("db", a)) => a + b;
flush(f(note("E", undefined), note("F", 2)), f(note("G", 3)));
flush(!note("H", true) || (note("I", 1) > note("J", 2) && note("K", true)));
let i = 0;
const values = [i++ || i++, i++ && i++, i ? i++ : 0];
flush(...values, i);
switch (note<number>("S", 2)) {
  case note("c1", 1):
  case note("c2", 2):
    note("body", 0);
  case note("c3", 3):
    note("through", 0);
    break;
  default:
    note("never", 0);
}
flush("switch");
