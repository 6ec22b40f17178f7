// @run
// `"name" in value` where classes and object literals pass for one type, with fields, accessors and methods.
class Box {
  constructor(
    public width: number,
    public height: number,
  ) {}
  get area(): number {
    return this.width * this.height;
  }
}
type Drawn = { radius: number } | Box | { text: string; size?: number };
const drawn: Drawn[] = [{ radius: 1 }, new Box(2, 3), { text: "small" }, { text: "large", size: 40 }];
for (const one of drawn) {
  if ("radius" in one) console.log("circle", one.radius);
  else if ("area" in one) console.log("box", one.area, one.width);
  else console.log("text", one.text, "size" in one);
  console.log("width" in one, "text" in one, "size" in one, "toString" in one, "nothing" in one);
}

interface Sensor {
  id: number;
  read(): number;
}
interface Calibrated extends Sensor {
  offset: number;
}
interface Named extends Sensor {
  label: string;
}
class Thermometer implements Calibrated {
  offset = 2;
  constructor(readonly id: number) {}
  read(): number {
    return 20 + this.offset;
  }
}
class Hygrometer implements Named {
  label = "humidity";
  constructor(readonly id: number) {}
  read(): number {
    return 50;
  }
}
const sensors: (Sensor | Calibrated | Named)[] = [
  new Thermometer(1),
  new Hygrometer(2),
  { id: 3, read: () => 7 },
  {
    id: 4,
    label: "own",
    read() {
      return this.id * 100;
    },
  },
];
for (const sensor of sensors) {
  const parts = [`${sensor.id}: ${sensor.read()}`];
  if ("offset" in sensor) parts.push(`offset ${sensor.offset}`);
  if ("label" in sensor) parts.push(sensor.label);
  console.log(parts.join(", "), "read" in sensor, "id" in sensor);
}
const calibrated = sensors.filter((sensor): sensor is Calibrated => "offset" in sensor);
for (const sensor of calibrated) sensor.offset += 1;
console.log(calibrated.map((sensor) => sensor.read()));

interface Part {
  name: string;
  reset?(): void;
  note?: string;
}
class Motor implements Part {
  name = "motor";
  note?: string;
  reset(): void {
    this.name = "motor again";
  }
}
class Servo extends Motor {
  angle = 90;
}
class Wire implements Part {
  name = "wire";
}
const parts: Part[] = [new Motor(), new Servo(), new Wire(), { name: "led" }, { name: "lamp", note: "new" }];
for (const part of parts) {
  console.log(part.name, "note" in part, "reset" in part, "angle" in part, "name" in part);
  if ("reset" in part) part.reset?.();
}
console.log(parts.map(({ name }) => name));

class Ok<T> {
  constructor(readonly value: T) {}
}
class Failed {
  constructor(readonly error: string) {}
}
type Result<T> = Ok<T> | Failed;
const divide = (a: number, b: number): Result<number> => (b === 0 ? new Failed("division by 0") : new Ok(a / b));
for (const result of [divide(1, 4), divide(1, 0)])
  console.log("value" in result ? result.value * 2 : result.error.toUpperCase());
function unwrap<T>(result: Result<T>, other: T): T {
  return "error" in result ? other : result.value;
}
console.log(unwrap(divide(1, 0), -1), unwrap(new Ok("yes"), "no"));

class Shape {
  kind = "shape";
}
class Square extends Shape {
  side = 2;
  grow(by: number): void {
    this.side *= by;
  }
}
class Ring extends Shape {
  inner = 0.5;
  #secret = 5;
  get diameter(): number {
    return this.inner * this.#secret;
  }
}
const names = ["kind", "side", "grow", "inner", "diameter", "#secret"];
const has = (shape: Shape): boolean[] => [
  "kind" in shape,
  "side" in shape,
  "grow" in shape,
  "inner" in shape,
  "diameter" in shape,
  "#secret" in shape,
];
for (const shape of [new Shape(), new Square(), new Ring()])
  console.log(has(shape).flatMap((there, at) => (there ? [names[at]] : [])));
let made = 0;
const make = (): Shape => {
  made++;
  return new Square();
};
console.log("side" in make(), "inner" in make(), "kind" in make(), made);
