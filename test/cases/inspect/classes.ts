// @run
// Instances: fields of the base first, parameter properties before other fields, no private ones, no methods.
class Sensor {
  #raw = 512;
  unit: string;
  readonly history: number[] = [];
  last?: number;
  protected offset = 0.5;
  constructor(
    readonly pin: number,
    private gain = 2,
    unit = "V",
  ) {
    this.unit = unit;
  }
  get volts(): number {
    return this.#raw * this.gain;
  }
  read(): number {
    this.last = this.volts + this.offset;
    this.history.push(this.last);
    return this.last;
  }
}
const sensor = new Sensor(4);
console.log(sensor);
console.log(sensor.read(), sensor);

class Animal {
  legs = 4;
  constructor(public name: string) {}
  describe(): void {
    console.log(this);
  }
}
class Bird extends Animal {
  override legs = 2;
  wings = true;
  mate: Bird | null = null;
}
class Parrot extends Bird {
  words: string[] = ["hello"];
  inspect(): string {
    return "a method of its own";
  }
}
const tweety = new Bird("Tweety");
const polly = new Parrot("Polly");
polly.mate = tweety;
const zoo: Animal[] = [new Animal("Rex"), tweety, polly];
for (const animal of zoo) animal.describe();
console.log(zoo, polly.inspect());

class Empty {}
class Box<T> {
  constructor(
    public content: T,
    public count: number,
  ) {}
}
console.log(new Empty(), [new Empty()], new Box("text", 1), new Box(2.5, 2), new Box(new Box(true, 3), 4));

interface Named {
  name: string;
}
function show(thing: Named): void {
  console.log(thing, thing.name);
}
show(polly);
show({ name: "literal" });

abstract class Task {
  static made = 0;
  id = ++Task.made;
  abstract run(): void;
}
class Blink extends Task {
  times: number[] = [];
  run(): void {
    this.times.push(this.id);
    console.log("run", this);
  }
}
const tasks: Task[] = [new Blink(), new Blink()];
for (const task of tasks) task.run();
console.log({ tasks });
