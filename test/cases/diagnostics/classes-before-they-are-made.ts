// JavaScript stops where a class or enum is named before its declaration has run, also inside of a function that is called.
function makeProbe(): number {
  return new Probe().value;
}
const readMode = (): number => Mode.Fast;
const isProbe = (value: object): boolean => value instanceof Probe;

class Early {
  static first = makeProbe(); //~ used-before-declared
  mode = readMode();
}

class Registry {
  static all: Registry[] = makeAll(); //~ used-before-declared
  static copy = [new Registry(3)];
  constructor(readonly n: number) {}
}

function makeAll(): Registry[] {
  return [new Registry(1)];
}

console.log(new Early().mode, isProbe({})); //~ used-before-declared
// What is kept runs later.
const later: (() => number)[] = [];
later.push(() => new Late().size);

class Probe {
  value = 1;
}
enum Mode {
  Slow,
  Fast = 7,
}
class Late {
  size = 2;
}
console.log(later.map((run) => run()).join(), Registry.copy.length);
