// @run
// A class without a constructor hands on what it is given: its base's defaults are taken once, by the base.
let made = 0;
function next(what: string): number {
  made += 1;
  console.log(what, made);
  return made;
}

class Sensor {
  constructor(
    readonly id = next("id"),
    readonly pin = id * 2,
    public label = `#${id}@${pin}`,
  ) {}
}
class Filtered extends Sensor {
  last = next("last") + this.id;
}
class Shown extends Filtered {
  text = `${this.label}: ${this.last}`;
}
console.log(new Shown().text, new Shown(7).text, new Shown(undefined, 5).text, new Shown(1, undefined, "door").text);

let failures = 0;
class AppError extends Error {
  constructor(
    message = `failure ${++failures}`,
    readonly code = 100 + failures,
  ) {
    super(message);
  }
}
class NetError extends AppError {
  retry = this.code + 1;
}
for (const error of [new NetError(), new NetError("no route"), new NetError("late", 7)])
  console.log(error.message, error.code, error.retry);

// The type of a default is what the type parameter stands for in the base.
class Lazy<T> {
  constructor(
    readonly make: () => T,
    readonly first: T = make(),
    readonly all: T[] = [first, make()],
  ) {}
}
class Counted<T> extends Lazy<T> {
  count = this.all.length;
}
class Words extends Counted<string> {
  loud = this.first.toUpperCase();
}
let turn = 0;
const numbers = new Counted(() => ++turn);
console.log(numbers.first, numbers.all, numbers.count, turn);
console.log(new Words(() => `w${++turn}`).loud, new Words(() => "later", "now").all, turn);

interface Size {
  width?: number;
  height?: number;
}
class Area {
  readonly area: number;
  tags: string;
  constructor({ width = next("width"), height = width + 1 }: Size = {}, ...tags: string[]) {
    this.area = width * height;
    this.tags = tags.join("+");
  }
}
class Room extends Area {
  name = `${this.tags} ${this.area}`;
}
console.log(new Room().name, new Room({ width: 3 }).name, new Room({ height: 3 }, "a", "b").name);

class Trimmed {
  readonly text: string;
  constructor(text = ` ${next("text")} `) {
    text = text.trim();
    this.text = text + text;
  }
}
class Measured extends Trimmed {
  size = this.text.length;
}
console.log(new Measured(), new Measured(" ab "));
