// @run
// Functions that stand before a class use its static members.
function bump(): number {
  Registry.level += 2;
  Registry.level++;
  return Registry.level;
}
const peek = (): string => `${Registry.count}/${Registry.label}/${Registry["count"]}`;
function first(words: readonly string[]): string {
  return Registry.pick(words, 0);
}
function parts(): string {
  const { count, level } = Registry;
  return `${count} ${level}`;
}
const keep = (): (() => number) => () => Holder.next();
const later = (): string => Later.all.map(({ name }) => name).join();
namespace Deep {
  export function look(): number {
    return Inner.size;
  }
  export class Inner {
    static size = 9;
  }
}
// Only a pattern names it.
function only(): number {
  const { size } = Only;
  return size;
}

class Registry {
  static count = 1;
  static #level = 4;
  static get level(): number {
    return Registry.#level;
  }
  static set level(value: number) {
    Registry.#level = value * 10;
    this.count++;
  }
  static label?: string;
  static pick<T>(xs: readonly T[], at: number): T {
    const found = xs[at];
    if (found === undefined) throw new Error("none");
    return found;
  }
}
const Holder = class {
  static n = 0;
  static next(): number {
    return ++Holder.n;
  }
};
class Later {
  static all: Later[] = [new Later("a"), new Later("b")];
  constructor(readonly name: string) {}
}
class Only {
  static size = 3;
}
console.log(bump(), peek(), first(["x", "y"]), parts());
console.log(keep()(), keep()(), Deep.look(), later(), only());
