// @run
// `{ ...this, … }` in a method copies the fields, not the methods, also where the result has no written type.
class Motor {
  speed = 1;
  label?: string;
  readonly limits: number[] = [0, 100];
  constructor(readonly name: string) {}

  get double() {
    return this.speed * 2;
  }
  get copy() {
    return { ...this, speed: 0 };
  }
  with(speed: number) {
    return { ...this, speed };
  }
  snapshot() {
    return { ...this, limits: this.limits.slice(), double: this.double };
  }
  whole() {
    return { ...this };
  }
  plain(): { name: string; speed: number } {
    return { ...this };
  }
}

const motor = new Motor("left");
const shot = motor.snapshot();
motor.limits.push(200);
motor.speed = 7;
console.log(motor.with(4).speed, motor.with(5).name, motor.copy.speed, motor.whole());
console.log(shot, shot.limits.length, motor.whole().limits === motor.limits);
motor.label = "M";
console.log(motor.with(3), Object.keys(motor.snapshot()), motor.plain().speed);
console.log(JSON.stringify(motor.whole()));

class Box<T> {
  constructor(public value: T, private readonly tag = "box") {}
  with(value: T) {
    return { ...this, value };
  }
  show() {
    return `${this.tag} ${this.with(this.value).value}`;
  }
}
console.log(new Box(1).show(), new Box("x").with("y").value, new Box([1, 2]).with([3]).value);
