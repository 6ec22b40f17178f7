import type { Sized } from "./types.ts";
export const area = ({ width, height }: Sized) => width * height;
export const outline = ({ width, height }: Sized) => 2 * (width + height);
