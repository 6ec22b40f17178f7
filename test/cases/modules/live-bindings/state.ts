export let count = 0;
export let current = { name: "old" };
export const table: number[] = [];
const listeners: (() => void)[] = [];
export function onChange(listener: () => void): void {
  listeners.push(listener);
}
export function bump(by = 1): number {
  count += by;
  for (const listener of listeners) listener();
  return count;
}
export function set(name: string): void {
  current = { name };
}
export let describe = (): string => {
  describe = () => "second";
  return "first of " + current.name;
};
