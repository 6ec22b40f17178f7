// Look-alikes with overloads: what both have is no interface of C++.
class Meter {
  read(unit: string): string;
  read(digits: number): number;
  read(how: string | number): string | number {
    return how;
  }
}
class Gauge {
  read(unit: string): string;
  read(digits: number): number;
  read(how: string | number): string | number {
    return how;
  }
}
let meter = new Meter();
meter = new Gauge(); //~ unsupported-conversion
console.log(meter.read(2));
