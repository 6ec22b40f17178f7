// @run
// Exceptions that leave map, forEach, sort, reduce, closures, getters and event handlers.
const values = [1, 2, 3, 4];
let seen = "";
try {
  values.forEach((value) => {
    if (value === 3) throw new Error("stop at " + value);
    seen += value;
  });
} catch (error) {
  console.log(seen, (error as Error).message);
}
const half = (n: number) => {
  if (n % 2 !== 0) throw new RangeError(n + " is odd");
  return n / 2;
};
function attempt<T>(f: () => T, fallback: T): T {
  try {
    return f();
  } catch (error) {
    console.log("!", (error as Error).message);
    return fallback;
  }
}
console.log(attempt(() => [2, 4].map(half).join(), "none"), attempt(() => values.map(half).join(), "none"));
console.log(attempt(() => values.reduce((a, b) => a + half(b), 0), -1), attempt(() => values.find((n) => half(n * 2) === 2), 0));
console.log(attempt(() => [...values].sort((a, b) => (a === 4 || b === 4 ? half(1) : a - b)).length, -1));

class Lazy {
  #value: number | undefined;
  constructor(private readonly compute: () => number) {}
  get value(): number {
    return (this.#value ??= this.compute());
  }
}
let tries = 0;
const lazy = new Lazy(() => {
  if (++tries < 3) throw new Error("try " + tries);
  return 42;
});
for (let i = 0; i < 4; i++) console.log(attempt(() => lazy.value, 0));
console.log(tries);

const handlers: ((text: string) => void)[] = [(text) => console.log("first", text), () => half(3), (text) => console.log("third", text)];
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
console.log(emit("event"));
const retry = <T>(times: number, action: (attempt: number) => T): T => {
  for (let i = 1; ; i++) {
    try {
      return action(i);
    } catch (error) {
      if (i >= times) throw error;
    }
  }
};
console.log(retry(3, (n) => half(n)), attempt(() => retry(2, () => half(7)), -7));
