import { value as up } from "../2d-grid.ts";
export const value = "sub folder over " + up;
