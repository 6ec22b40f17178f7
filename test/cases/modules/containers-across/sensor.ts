export class Sensor {
  level = 1;
  constructor(private readonly name: string) {}
  label(): string {
    return `<${this.name}>`;
  }
}

export function makeSensor(name: string): Sensor {
  return new Sensor(name);
}
