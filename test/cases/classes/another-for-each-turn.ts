// @run
// A class in a function or a loop is another one for each turn: compared, in lists, Sets and Maps, with captured constants.
interface Sensor { read(): number; }
type Kind = new () => Sensor;
function kindOf(pin: number): Kind {
  class Fixed implements Sensor {
    read(): number {
      return pin * 10;
    }
  }
  return Fixed;
}
const left = kindOf(1);
const right = kindOf(2);
console.log(left === right, left === left, kindOf(1) === left, Object.is(left, right));
console.log(new left().read(), new right().read());

const kinds: Kind[] = [];
for (let pin = 0; pin < 3; pin++) {
  class Looped implements Sensor {
    read(): number {
      return 7;
    }
  }
  const again = Looped;
  kinds.push(Looped, again);
}
console.log(kinds[0] === kinds[1], kinds[1] === kinds[2], new Set(kinds).size, kinds.indexOf(kinds[3]!));

const names = new Map<Kind, string>([[left, "left"], [right, "right"]]);
console.log(names.get(right), names.get(kindOf(2)) ?? "none", names.size);

function pairOf(scale: number) {
  const Scaled = class {
    constructor(readonly raw: number, ...more: number[]) {
      this.value = (raw + more.length) * scale;
    }
    value: number;
  };
  return { Scaled, again: Scaled };
}
const one = pairOf(2);
const two = pairOf(3);
console.log(one.Scaled === one.again, one.Scaled === two.Scaled);
console.log(new one.Scaled(4).value, new two.again(4, 5, 6).value);

function chosen(kind: "slow" | "fast"): string {
  class Slow implements Sensor { read(): number { return 1; } }
  class Fast implements Sensor { read(): number { return 2; } }
  const made: Kind = kind === "slow" ? Slow : Fast;
  switch (made) {
    case Slow: return "slow";
    case Fast: return `fast ${new made().read()}`;
    default: return "none";
  }
}
console.log(chosen("slow"), chosen("fast"));

const depths = (n: number): Kind[] => {
  class Depth implements Sensor {
    read(): number {
      return n;
    }
  }
  return n === 0 ? [Depth] : [Depth, ...depths(n - 1)];
};
const all = depths(2);
console.log(all.map((Each) => new Each().read()).join(), all[0] === all[1], all.includes(all[2]!));
class Factory {
  private made: Kind[] = [];
  make(): Kind {
    class Own implements Sensor { read(): number { return 5; } }
    this.made.push(Own);
    return Own;
  }
  isLast(kind: Kind): boolean {
    return this.made.at(-1) === kind;
  }
}
const factory = new Factory();
const earlier = factory.make();
const latest = factory.make();
console.log(factory.isLast(latest), factory.isLast(earlier));
