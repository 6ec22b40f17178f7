// @run
// A 32-bit float against constants that no float is.
import type { f32 } from "tsino"; let f: f32 = Math.fround(0.3); if (Math.abs(f) > 2) f = 1; console.log(f === 0.1, f < 0.3, f !== 0.3, 0.7 === f);
