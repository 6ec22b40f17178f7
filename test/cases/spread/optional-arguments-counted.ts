// @run
// `...args` of a tuple type with optional elements: what a call leaves out is no element.
function count(...args: [number, string?]): number {
  return args.length;
}
console.log(count(1), count(1, "x"));

// What wraps any function sees what it was called with, and passes just that on.
const memo = <A extends unknown[], R>(f: (...args: A) => R) => {
  const calls: A[] = [];
  const called = (...args: A): R => {
    calls.push(args);
    console.log(args.length, JSON.stringify(args), args);
    return f(...args);
  };
  return { called, calls };
};
const greet = memo((name: string, n?: number) => name.repeat(n ?? 1));
console.log(greet.called("hi"), greet.called("hi", 2));
console.log(greet.calls, greet.calls.map((call) => call.length));
const outer = memo((...all: [id: number, on?: boolean, note?: string]) => [...all, all.length]);
console.log(outer.called(1), outer.called(2, false), outer.called(3, undefined, "n"));

class Logger {
  readonly lines: string[] = [];
  log(...args: [level: string, text?: string]): void {
    if (args.length === 1) args = ["info", args[0]];
    const [level, text] = args;
    this.lines.push(`${level}: ${text}`);
  }
}
const logger = new Logger();
logger.log("hello");
logger.log("warn", "hot");
console.log(logger.lines);

type Listener = (...args: [topic: string, value?: number]) => void;
const seen: string[] = [];
const listeners: Listener[] = [
  (topic, value) => seen.push(`${topic}=${value}`),
  (...args) => seen.push(args.join("/")),
  (topic, ...more) => seen.push(topic + more.length),
  (...args) => {
    for (const arg of args) seen.push(typeof arg);
  },
];
for (const listener of listeners) {
  listener("x");
  listener("y", 2);
}
console.log(seen.join());

// Defaults are those of the function that is called in the end.
function scale(x: number, by = 5): number {
  return x * by;
}
const counted = (...args: Parameters<typeof scale>) => `${args.length}: ${scale(...args)}`;
console.log(counted(1), counted(1, 2));

function tail(...args: [id: number, note?: string, ...flags: boolean[]]): string {
  return `${args.length} ${args.join()}`;
}
console.log(tail(1), tail(1, "x"), tail(1, "x", true), tail(1, undefined, false));

function sum(...numbers: (number | undefined)[]): string {
  return `${numbers.length} of ${numbers.join("+")}`;
}
const pass = (...args: [a: number, b?: number]) => `${sum(...args)}, ${sum(0, ...args)}`;
console.log(pass(1), pass(1, 2));

// Kept for later, and given on as they were.
class Deferred<A extends unknown[]> {
  private readonly calls: A[] = [];
  constructor(private readonly f: (...args: A) => void) {}
  call(...args: A): void {
    this.calls.push(args);
  }
  flush(): void {
    for (const args of this.calls.splice(0)) this.f(...args);
  }
}
const deferred = new Deferred((...job: [id: number, note?: string]) => console.log(job.length, job));
deferred.call(1);
deferred.call(2, "x");
deferred.flush();
