export { area, outline as perimeter } from "./measure.ts";
export { default as Box } from "./box.ts";
