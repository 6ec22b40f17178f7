// @run
// @leaks
// Fields, getters and methods taken out of instances by patterns.
class Sensor {
  reads = 0;
  constructor(readonly name: string, private values: number[]) {}
  get value(): number {
    return this.values[this.reads++ % this.values.length]!;
  }
  get stats(): { min: number; max: number; list: number[] } {
    return { min: Math.min(...this.values), max: Math.max(...this.values), list: this.values };
  }
  bump = (by: number) => {
    this.reads += by;
    return this;
  };
}
const sensor = new Sensor("s1", [5, -2, 8]);
const { value, name, reads } = sensor;
const { value: second, reads: later } = sensor;
console.log(value, name, reads, second, later);
const { stats: { min, max, list } } = sensor;
list[0] = 50;
console.log(min, max, sensor.stats.max);
const { bump } = sensor;
console.log(bump(2) === sensor, sensor.reads, bump(1).value);

const sensors = [sensor, new Sensor("s2", [1])];
for (const { name, value, stats: { list: { length } } } of sensors) console.log(name, value, length);
const [, { name: other, bump: bumpOther }] = sensors as [Sensor, Sensor];
bumpOther(10);
console.log(other, sensors.map(({ reads }) => reads).join());
const { name: shown = "?", ...state } = { name: sensor.name, reads: sensor.reads, on: true };
console.log(shown, Object.keys(state).join(), state.on);
