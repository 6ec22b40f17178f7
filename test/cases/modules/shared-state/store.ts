export const items: string[] = [];
export let size = 0;
export let last = "";

export function add(item: string): void {
  items.push(item);
  size = items.length;
  last = item;
}
