// @run
// Functions that never come back and are values: fields, parameters, methods of interfaces, lists, called where they stand.
interface Log {
  fail(message: string): never;
  quit: (code: number) => never;
}
const log: Log = {
  fail(message) {
    throw new TypeError(message);
  },
  quit: (code) => {
    throw new RangeError(`quit ${code}`);
  },
};
const checks = {
  f: (key: string): never => {
    throw new RangeError(`no ${key}`);
  },
};
const bail: (why: string) => never = (why) => {
  throw new Error(`bail ${why}`);
};
class Reader {
  constructor(private die: (why: string) => never) {}
  get(n?: number): number {
    return n ?? this.die("get");
  }
  name(kind: number): string {
    switch (kind) {
      case 1:
        return "one";
      default:
        return this.die("kind");
    }
  }
}
const reader = new Reader((why) => {
  throw new Error(why);
});
const field = (n?: number): number => n ?? checks.f("field");
const given = (ok: boolean, die: () => never): string => (ok ? "ok" : die());
const maybe = (die?: () => never): string => {
  die?.();
  return "went on";
};
const inPlace = (n?: number): number =>
  n ??
  (() => {
    throw new Error("in place");
  })();
function need(s: string | null): string {
  if (s === null) log.fail("need");
  return s ?? log.quit(3);
}
function last(n: number): number {
  if (n > 0) return n;
  bail("last");
}
const part = ({ a = bail("part") }: { a?: number }): number => a;
const sum = (n?: number): number => 1 + (n ?? log.quit(4)) * 2;
function tidy(n?: number): number {
  try {
    return n ?? bail("tidy");
  } finally {
    console.log("tidied");
  }
}
const list: (() => never)[] = [
  () => {
    throw new Error("of a list");
  },
];
const listed = (s?: string): string => `${s ?? list[0]?.()}!`;
const attempt = (f: () => unknown): void => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e instanceof RangeError, (e as Error).message);
  }
};
const stop = (): never => {
  throw new Error("stop");
};
for (const n of [1, undefined]) {
  attempt(() => field(n));
  attempt(() => inPlace(n));
  attempt(() => reader.get(n));
  attempt(() => reader.name(n ?? 2));
  attempt(() => last(n ?? 0));
  attempt(() => part({ a: n }));
  attempt(() => sum(n));
  attempt(() => tidy(n));
  attempt(() => need(n === 1 ? "s" : null));
  attempt(() => given(n === 1, stop));
  attempt(() => maybe(n === 1 ? undefined : stop));
  attempt(() => listed(n === 1 ? "s" : undefined));
}
