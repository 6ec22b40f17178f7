// @run
// Two modules that import functions from each other: legal, as nothing is called before both are ready.
import { isEven } from "./even.ts";
import { isOdd } from "./odd.ts";

for (const n of [0, 1, 10, 13]) console.log(n, isEven(n), isOdd(n));
