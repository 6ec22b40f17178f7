// @run
// Functions whose `...rest` begins at another place than that of the type they are given for.
type Handler = (topic: string, ...values: number[]) => void;
const handlers: Handler[] = [];
const add = (handler: Handler): void => {
  handlers.push(handler);
};
add((topic) => console.log("topic", topic));
add((topic, first) => console.log("first", topic, first));
add((topic, first, ...rest) => console.log("first and rest", topic, first, rest));
add((topic, ...all) => console.log("rest", topic, all));
add((...everything) => console.log("everything", everything));
add((topic, first = 5, ...rest) => console.log("default", topic, first, rest.length));
for (const handler of handlers) {
  handler("none");
  handler("one", 1);
  handler("three", 1, 2, 3);
}

// Each call has a list of its own.
const kept: number[][] = [];
function collect(topic: string, first: number, ...rest: number[]): number {
  rest.push(100);
  kept.push(rest);
  return topic.length + first + rest.length;
}
const send = (handler: (topic: string, ...values: number[]) => number, values: number[]): number =>
  handler("to", ...values);
const mine = [1, 2, 3];
console.log(send(collect, mine), mine, kept);
const wide = (...all: (number | string)[]): number => {
  all[0] = "changed";
  return all.push("more");
};
console.log(send(wide, mine), mine);
const turned = (_topic: string, ...values: number[]): number => values.reverse()[0];
console.log(send(turned, mine), mine);

type Pair = (a: number, b: number) => string;
const use = (pair: Pair): string => pair(1, 2);
function joined(a: number, ...more: number[]): string {
  return `${a}: ${more.join()}`;
}
console.log(use((...both) => both.join("/")), use(joined), use((a, b, ...none) => `${a}${b}${none.length}`));

const commands: Record<string, (...words: string[]) => string> = {
  echo: (...words) => words.join(" "),
  set: (key, value = "on") => `${key}=${value}`,
  say: (first, ...others) => `${first} and ${others.length} more`,
  help: () => Object.keys(commands).join(),
};
for (const line of ["echo a b", "set led", "set led off", "say hello to all", "help"]) {
  const [name, ...words] = line.split(" ");
  console.log(commands[name](...words));
}
