export const log: string[] = ["log"];
let count = 0;

export function step(name: string): number {
  count++;
  log.push(`${count}:${name}`);
  return count;
}
console.log("log ready");
