// @run
// @leaks
// Singletons, registries of classes' factories, private constructors, pools that reuse objects.
class Logger {
  private static instance: Logger | undefined;
  private lines: string[] = [];
  private constructor(readonly created: number) {}
  static get(): Logger {
    Logger.instance ??= new Logger(Logger.instances++);
    return Logger.instance;
  }
  static instances = 0;
  static drop(): void {
    this.instance = undefined;
  }
  log(line: string): number {
    return this.lines.push(line);
  }
}
const kept = Logger.get();
console.log(Logger.get().log("a"), Logger.get().log("b"), kept === Logger.get());
Logger.drop();
console.log(Logger.get().log("c"), kept.log("d"), kept === Logger.get(), Logger.instances);

interface Plugin {
  run(): string;
}
class Blink implements Plugin {
  constructor(private readonly pin: number) {}
  run = () => "blink " + this.pin;
}
class Beep implements Plugin {
  run(): string {
    return "beep";
  }
}
const factories: Record<string, (argument: number) => Plugin> = {
  blink: (pin) => new Blink(pin),
  beep: () => new Beep(),
};
console.log(Object.keys(factories).map((name) => factories[name]!(13).run()).join());

class Pool {
  private free: Particle[] = [];
  made = 0;
  take(): Particle {
    return this.free.pop() ?? new Particle(++this.made);
  }
  give(particle: Particle): void {
    particle.age = 0;
    this.free.push(particle);
  }
}
class Particle {
  age = 0;
  constructor(readonly id: number) {}
}
const pool = new Pool();
const [x, y] = [pool.take(), pool.take()];
x.age = 5;
pool.give(x);
pool.give(y);
console.log(pool.take().id, pool.take().age, pool.take().id, pool.made);
