// @run
// class { … } as an argument, in lists and behind new, also one that extends another.
class Sensor {
  reads = 0;
  constructor(readonly pin = 2) {}
  read(): number {
    return ++this.reads * this.pin;
  }
}
const registered: (new () => Sensor)[] = [];
function register<Kind extends Sensor>(kind: new () => Kind): Kind {
  registered.push(kind);
  return new kind();
}
const slow = register(class extends Sensor { delay = 20; });
const fixed = register(
  class Fixed extends Sensor {
    override read(): number {
      return 7;
    }
  },
);
console.log(slow.delay, slow.read(), slow.read(), fixed.read(), registered.length);
console.log(registered[0] === registered[0], registered[0] === registered[1]);

const kinds: (new () => Sensor)[] = [class extends Sensor {}, class Late extends Sensor { override reads = 5; }];
console.log(kinds.map((Kind) => new Kind().read()).join());

function offset(by: number) {
  return class extends Sensor {
    extra = by;
    override read(): number {
      return super.read() + by;
    }
  };
}
const Low = offset(3);
const High = offset(40);
console.log(new Low(5).read(), new High().read(), new Low(1).extra, Low === High);
console.log([1, 2].map((n) => new (class { doubled = n * 2; })().doubled).join());
