// @run
// { ...instance }: fields of a class without a value are there, too, and replace what stands before.
class Sensor {
  name: string;
  unit?: string;
  readings?: number[];

  constructor(name: string) {
    this.name = name;
  }

  add(value: number): void {
    this.readings = [...(this.readings ?? []), value];
  }
}

interface Row {
  name: string;
  unit?: string;
  readings?: number[];
  isOpen?: boolean;
}

const sensor = new Sensor("door");
const row: Row = { unit: "C", ...sensor, isOpen: true };
console.log(row, row.unit, Object.keys(row), "readings" in row);
sensor.add(1);
sensor.add(0.5);
const later = { ...sensor };
console.log(later, JSON.stringify(later), later.readings === sensor.readings);
later.readings?.push(2);
console.log(sensor.readings, row.readings);
