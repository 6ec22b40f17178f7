import type { Sized } from "./geometry/types.ts";
export const version = "legacy";
export const local = "from legacy";
export function describe({ width, height }: Sized): string {
  return `${width} by ${height} (${version})`;
}
