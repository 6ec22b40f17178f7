export interface Reading {
  value: number;
  unit: "C" | "K";
}
export type Status = "ok" | "alarm";
export enum Level {
  Low,
  High,
}
