// @run
// Results that hold a value or an error, wrappers of functions that throw, cleanups that always run.
class Result<T> {
  private constructor(
    private readonly value: T | undefined,
    private readonly error: Error | undefined,
  ) {}
  static of<U>(action: () => U): Result<U> {
    try {
      return new Result<U>(action(), undefined);
    } catch (error) {
      return new Result<U>(undefined, error as Error);
    }
  }
  get(): T {
    if (this.error !== undefined) throw new Error("no value", { cause: this.error });
    return this.value as T;
  }
  orElse(other: T): T {
    return this.error === undefined ? (this.value as T) : other;
  }
  then<U>(next: (value: T) => U): Result<U> {
    return Result.of(() => next(this.get()));
  }
  explain(): string {
    if (this.error === undefined) return "fine";
    const cause = this.error.cause;
    return this.error.message + (cause instanceof Error ? " because " + cause.message : "");
  }
}
function parse(text: string): number {
  const n = Number(text);
  if (Number.isNaN(n)) throw new SyntaxError(`"${text}" is no number`);
  return n;
}
for (const text of ["12", "x", "3.5"]) {
  const result = Result.of(() => parse(text));
  const doubled = result.then((n) => n * 2);
  const word = doubled.then((n) => "n" + n);
  console.log(result.orElse(-1), doubled.orElse(-1), word.orElse("none"), word.explain());
}
class Resource {
  static log = "";
  open = true;
  constructor(readonly name: string) {
    Resource.log += "+" + name;
  }
  use(work: number): number {
    if (!this.open) throw new Error(this.name + " is closed");
    if (work < 0) throw new RangeError(this.name + " got " + work);
    return work + 1;
  }
  close(): void {
    this.open = false;
    Resource.log += "-" + this.name;
  }
}
function using<T>(name: string, body: (resource: Resource) => T): T {
  const resource = new Resource(name);
  try {
    return body(resource);
  } finally {
    resource.close();
  }
}
function work(n: number): string {
  Resource.log = "";
  try {
    return "result " + using("a", (a) => using("b", (b) => a.use(b.use(n))));
  } catch (error) {
    return `${(error as Error).name} ${(error as Error).message}`;
  }
}
console.log(work(1), Resource.log);
console.log(work(-1), Resource.log);
const leaked = using("c", (c) => c);
try {
  leaked.use(1);
} catch (error) {
  console.log((error as Error).message);
}
function first<T>(list: readonly T[], test: (item: T) => boolean): T {
  for (const item of list) if (test(item)) return item;
  throw new RangeError("nothing found");
}
function orNull<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
const words = ["one", "three", "five"];
console.log(first(words, (w) => w.length > 3), orNull(() => first(words, (w) => w.length > 9)));
console.log(orNull(() => first([1, 2, 3], (n) => n > 2)), orNull(() => first<number>([], () => true)));
class Stack<T> {
  private readonly items: T[] = [];
  push(item: T): this {
    if (this.items.length >= 3) throw new RangeError("stack overflow");
    this.items.push(item);
    return this;
  }
  pop(): T {
    const item = this.items.pop();
    if (item === undefined) throw new RangeError("stack underflow");
    return item;
  }
}
const stack = new Stack<string>();
try {
  stack.push("a").push("b").push("c").push("d").push("e");
} catch (error) {
  console.log((error as Error).message, stack.pop());
}
try {
  for (;;) console.log(stack.pop() + stack.pop());
} catch (error) {
  console.log((error as Error).message);
}
