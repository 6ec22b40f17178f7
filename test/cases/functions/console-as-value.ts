// @run
// console.log and its kin as values: a default, a field, an element, chosen, handed on.
class Logger {
  constructor(private readonly out: (line: string) => void = console.log) {}
  say(text: string): void {
    this.out(`> ${text}`);
  }
}
const kept: string[] = [];
new Logger().say("plain");
new Logger((line) => kept.push(line)).say("kept");
console.log(kept);

const both: (name: string, value: number) => void = console.log;
both("n", 1.5);
both("100%", 0);
const many: (...parts: (string | number)[]) => void = console.info;
many();
many("a", 2, "b");
const sinks: { [level: string]: (text: string) => void } = { info: console.info, warn: console.warn, error: console.error };
for (const [level, sink] of Object.entries(sinks)) sink(`at ${level}`);
const show: (o: { x: number; list: number[] }) => void = console.log;
show({ x: 1, list: [1, 2] });
const report = (quiet: boolean): ((text: string) => void) => (quiet ? () => {} : console.log);
report(false)("loud");
report(true)("never");
const each = <T>(list: readonly T[], f: (item: T) => void): void => {
  for (const item of list) f(item);
};
each([1, 2], console.log);
each(["x"], console.log);
let out: (text: string) => void = console.log;
out("before");
out = (text) => kept.push(text);
out("after");
console.log(kept);
