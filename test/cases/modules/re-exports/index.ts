export { LIMIT, limitTo as clamp } from "./limits.ts";
export * from "./units.ts";
export { default as encode } from "./codec.ts";
import { limitTo } from "./limits.ts";

export function wave(step: number): number {
  return limitTo((step % 4) * 40 - 10);
}
