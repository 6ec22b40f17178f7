export enum Unit {
  Celsius = "C",
  Kelvin = "K",
}

export function unitName(unit: Unit): string {
  return unit === Unit.Celsius ? "degrees" : `absolute (${unit})`;
}
