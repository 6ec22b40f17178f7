export let level: number;
export let name: string;
export let early: number;
export function setLevel(x: number): void {
  level = x;
}
export function describe(): string {
  return name + level;
}
export function peek(): number | string {
  return early ?? "nothing";
}
