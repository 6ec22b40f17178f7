// @run
// @leaks
// Arrow functions see the `this` of the method that made them, also after the method has returned.
class Lamp {
  level = 0;
  readonly log: string[] = [];
  constructor(readonly name: string) {}

  dimmer(step: number): () => number {
    return () => {
      this.level += step;
      this.log.push(`${this.name}=${this.level}`);
      return this.level;
    };
  }

  onEach(values: number[]): number {
    let sum = 0;
    values.forEach((value) => {
      this.level = value;
      sum += this.scaled();
    });
    return sum;
  }

  scaled(): number {
    return this.level * 2;
  }

  readonly reset = () => {
    this.level = 0;
    return this;
  };
}

const desk = new Lamp("desk");
const hall = new Lamp("hall");
const up = desk.dimmer(3);
const down = desk.dimmer(-1);
up();
up();
console.log(down(), desk.level, hall.dimmer(7)(), hall.level);
const reset = desk.reset;
console.log(reset() === desk, desk.level, hall.level);
console.log(desk.onEach([1, 2, 3]), desk.level, desk.log.join());

function makeDimmer(): () => number {
  return new Lamp("temporary").dimmer(5);
}
const kept = makeDimmer();
console.log(kept(), kept(), kept());
