// @run
// Literals with a key of which the type says several names, where anything may be.
enum Mode {
  On = "on",
  Off = "off",
}
type Key = "a" | "b";
function show(key: Key, count: 1 | 2): void {
  console.log({ [key]: 1 }, { x: 0, [key]: 1 }, { [count]: key }, { deep: { [key]: [count] } });
  console.log(JSON.stringify({ [key]: 2, tail: "t" }), { ...{ [key]: 5 } });
}
function switched(mode: Mode): void {
  console.log([{ [mode]: true }], { [mode]: 1, on: 9 });
}
switched(Mode.On);
switched(Mode.Off);
const named = <T extends string>(name: T): void => console.log({ [name]: name });
named("q");
named("r" as string);
const free: unknown = { [Mode.On]: 1, ["x" + 1]: 2 };
console.log(free);
show("a", 2);
show("b", 1);
