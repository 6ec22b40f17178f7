import { count } from "./state.ts";
export { count };
export const total = (): number => count * 100;
