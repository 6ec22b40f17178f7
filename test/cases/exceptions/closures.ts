// @run
// Errors out of closures, nested functions, function values in fields and lists; what they captured keeps its value.
type Action = () => number;
function attempt<T>(f: () => T, fallback: T): T {
  try {
    return f();
  } catch (error) {
    console.log("!", (error as Error).message);
    return fallback;
  }
}
function counter(limit: number): Action {
  let n = 0;
  return () => {
    n++;
    if (n > limit) throw new RangeError(`${n} is over ${limit}`);
    return n;
  };
}
const two = counter(2);
console.log(attempt(two, 0), attempt(two, 0), attempt(two, -1), attempt(two, -2));

const half = (n: number) => {
  if (n % 2 !== 0) throw new RangeError(n + " is odd");
  return n / 2;
};
const retry = <T>(times: number, action: (attempt: number) => T): T => {
  for (let i = 1; ; i++) {
    try {
      return action(i);
    } catch (error) {
      console.log("attempt", i);
      if (i >= times) throw error;
    }
  }
};
console.log(
  retry(3, (n) => half(n)),
  attempt(() => retry(2, () => half(7)), -7),
);

class Lazy {
  #value: number | undefined;
  constructor(private readonly compute: Action) {}
  get value(): number {
    return (this.#value ??= this.compute());
  }
}
let tries = 0;
const lazy = new Lazy(() => {
  if (++tries < 3) throw new Error("try " + tries);
  return 42;
});
for (let i = 0; i < 4; i++) console.log(attempt(() => lazy.value, 0), tries);

let heard = "";
const handlers: ((text: string) => void)[] = [
  (text) => {
    heard += "first " + text + ";";
  },
  () => {
    half(3);
  },
  (text) => {
    heard += "third " + text + ";";
    if (text === "bad") throw new TypeError(text);
  },
];
function emit(text: string): number {
  let failed = 0;
  for (const handler of handlers) {
    try {
      handler(text);
    } catch {
      failed++;
    }
  }
  return failed;
}
console.log(emit("event"), emit("bad"), heard);

function outer(limit: number): string {
  let log = "";
  function inner(n: number): number {
    log += n;
    if (n > limit) throw new Error("inner " + n);
    return n < 3 ? inner(n + 1) + n : n;
  }
  const guarded = (n: number): number => {
    try {
      return inner(n);
    } catch (error) {
      log += "!";
      if (n === 2) throw error;
      return -1;
    } finally {
      log += ".";
    }
  };
  try {
    return `${guarded(1)} ${guarded(2)} ${log}`;
  } catch (error) {
    return (error as Error).message + " " + log;
  }
}
console.log(outer(5), outer(2), outer(0));
const makers = [1, 2, 3].length;
const actions: Action[] = [];
for (let i = 0; i < makers; i++) {
  try {
    actions.push(() => {
      if (i === 1) throw new Error("action " + i);
      return i * 10;
    });
    if (i === 2) throw new Error("loop");
  } catch {
    actions.push(() => -i);
  }
}
let all = "";
for (const action of actions) all += attempt(action, 99) + " ";
console.log(all);
const nested = (): ((n: number) => Action) => {
  return (n) => {
    if (n < 0) throw new Error("no action");
    return () => half(n);
  };
};
console.log(
  attempt(() => nested()(4)(), 0),
  attempt(() => nested()(-1)(), 0),
  attempt(() => nested()(5)(), 0),
);
console.log(attempt(() => (() => half(9))(), 1));
