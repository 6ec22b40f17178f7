// @run
// Realistic state of a program: classes, maps, arrays and tuples within each other.
class Reading {
  constructor(readonly value: number, readonly unit: string) {}
}
class Sensor {
  readonly history: Reading[] = [];
  readonly limits: [number, number] = [0, 100];
  constructor(readonly id: string) {}
  add(value: number): this {
    this.history.push(new Reading(value, "C"));
    return this;
  }
}
class Station {
  readonly sensors = new Map<string, Sensor>();
  readonly tags = new Set<string>(["roof"]);
  private readonly log: string[] = [];
  open = true;
  register(sensor: Sensor): void {
    this.sensors.set(sensor.id, sensor);
    this.log.push("added " + sensor.id);
  }
}
const station = new Station();
console.log(station);
station.register(new Sensor("t1").add(20.5).add(21));
station.register(new Sensor("t2"));
console.log(station);
console.log(station.sensors.get("t1"));
console.log(station.sensors.get("t1")?.history, [...station.tags], [...station.sensors.keys()]);
console.log(Object.entries({ a: 1, b: [2] }));
console.log([...station.sensors.entries()].map(([id, sensor]) => ({ id, readings: sensor.history.length })));
