class Plain {
  n = 1;
}
function count(next: number): number {
  class Counter {
    count = next++; //~ unsupported-class
  }
  return new Counter().count;
}
function isOwn(start: number, value: unknown): boolean {
  class Own {
    count = start;
  }
  return value instanceof Own || new Own().count === 5; //~ unsupported-class
}
function isOfThisTurn(value: unknown): boolean {
  class Turn {}
  return value instanceof Turn; //~ unsupported-class
}
function makerOf(start: number): boolean {
  class Made {
    count = start;
    kind(): unknown {
      return Made; //~ unsupported-class
    }
  }
  class Other {
    readonly kind: new () => Made = Made; //~ unsupported-class
  }
  return new Made().kind() === new Other().kind;
}
function sub(Kind: typeof Plain): number {
  class Derived extends Kind {} //~ unsupported-class
  return new Derived().n;
}
function failed(code: number): number {
  class Failed extends Error {
    code = code; //~ unsupported-class
  }
  return new Failed().code;
}
function counted(): number {
  class Counted { //~ unsupported-class
    static made = 0;
  }
  return ++Counted.made;
}
function called(start: number): number {
  function twice(): number {
    return start * 2;
  }
  class Caller {
    count = twice(); //~ unsupported-class
  }
  return new Caller().count;
}
console.log(isOwn(1, 2), isOfThisTurn(1), makerOf(1), sub(Plain), failed(1), counted(), called(1));

console.log(count(2));
class Counter {
  next(value: number): number {
    return value + 1;
  }
}
class Same extends Counter {
  override next<T>(value: T): T { //~ unsupported-class
    return value;
  }
}
console.log(new Same().next(1));

// JavaScript has both.
class Guarded {
  #level = 1;
  level(): number {
    return this.#level;
  }
}
class Twice extends Guarded {
  #level = 2; //~ unsupported-class
  own(): number {
    return this.#level;
  }
}
console.log(new Twice().level(), new Twice().own());
