// @run
// Results and options as unions of generic classes: their methods are generic, too, and give such unions again.

type Result<T, E> = Ok<T, E> | Err<T, E>;

class Ok<T, E> {
  readonly tag = "ok";
  constructor(public value: T) {}
  map<U>(change: (value: T) => U): Result<U, E> {
    return new Ok(change(this.value));
  }
  andThen<U>(next: (value: T) => Result<U, E>): Result<U, E> {
    return next(this.value);
  }
  mapError<F>(_: (error: E) => F): Result<T, F> {
    return new Ok(this.value);
  }
}

class Err<T, E> {
  readonly tag = "err";
  constructor(public error: E) {}
  map<U>(_: (value: T) => U): Result<U, E> {
    return new Err(this.error);
  }
  andThen<U>(_: (value: T) => Result<U, E>): Result<U, E> {
    return new Err(this.error);
  }
  mapError<F>(change: (error: E) => F): Result<T, F> {
    return new Err(change(this.error));
  }
}

function parse(text: string): Result<number, string> {
  const value = Number(text);
  return Number.isNaN(value) ? new Err(`"${text}" is no number`) : new Ok(value);
}

function inverse(value: number): Result<number, string> {
  return value === 0 ? new Err("division by zero") : new Ok(1 / value);
}

for (const text of ["4", "0", "x"]) {
  const result = parse(text).andThen(inverse).map((value) => `${value.toFixed(2)} per second`);
  console.log(result.tag === "ok" ? result.value : `failed: ${result.error}`);
  const counted = result.map((words) => words.length).mapError((why) => ({ why, length: why.length }));
  if (counted.tag === "err") console.log(counted.error.why, counted.error.length);
  else console.log(counted.value + 1);
}
console.log(parse("8").andThen(inverse), parse("?").mapError((why) => why.length));

// A class above both, one without a type of its own, and a state that the functions capture.
class Box<T> {
  constructor(readonly items: T[]) {}
  fold<A>(start: A, join: (sum: A, item: T) => A): A {
    return this.items.reduce(join, start);
  }
}
class Full<T> extends Box<T> {
  readonly kind = "full";
  override fold<A>(start: A, join: (sum: A, item: T) => A): A {
    return super.fold(join(start, this.items[0]), join);
  }
}
class Half<T> extends Box<T> {
  readonly kind = "half";
}
class Empty {
  readonly kind = "empty";
  fold<A>(start: A, _: (sum: A, item: number) => A): A {
    return start;
  }
}
let calls = 0;
const boxes: (Full<number> | Half<number> | Empty)[] = [new Full([3, 4]), new Half([5, 6]), new Empty()];
for (const box of boxes) {
  const sum = box.fold(0, (total, item) => {
    calls += 1;
    return total + item;
  });
  console.log(box.kind, sum, box.fold("", (text, item) => text + item), calls);
}
