import { step } from "./log.ts";
import { first } from "./first.ts";

export const second = step("second") + first;
export let total = 0;
for (let i = 0; i < 3; i++) total += second * i;
console.log("second ready", second);
