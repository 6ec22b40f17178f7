// @run
// Look-alikes with overloads: what both have is one method that takes and gives what any of the signatures does.
class Meter {
  n = 1;
  read(unit: string): string;
  read(digits: number): number;
  read(how: string | number): string | number {
    return typeof how === "number" ? how + this.n : how;
  }
}
class Gauge {
  n = 5;
  read(unit: string): string;
  read(digits: number): number;
  read(how: string | number): string | number {
    return typeof how === "number" ? how * this.n : `<${how}>`;
  }
}
let meter = new Meter();
const first = meter;
console.log(meter.read(2), meter.read("mm"));
meter = new Gauge();
console.log(meter.read(2) + 1, meter.read("mm").length, first.read("a"), meter instanceof Gauge);
const all: Meter[] = [new Meter(), new Gauge()];
for (const one of all) console.log(one.read(3), one.read("q"));
