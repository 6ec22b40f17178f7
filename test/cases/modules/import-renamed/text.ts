import { unit as u } from "./sensor.ts";

const unit = "deg ";

export function describe(value: number): string {
  return `${value < 0 ? "minus " : ""}${Math.abs(value)} ${unit}${u}`;
}
