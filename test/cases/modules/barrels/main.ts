// @run
// Barrels over barrels: star exports, renamed ones, a namespace of a module, conflicts that the nearer name wins.
import { area, Box, describe, perimeter, PI2, text, version, type Sized } from "./lib/index.ts";
import * as lib from "./lib/index.ts";

const box: Sized = new Box(2, 3);
console.log(area(box), perimeter(box), describe(box), PI2);
console.log(text.shout("hi"), text.count("a b c"), version);
console.log(lib.area === area, lib.version, lib.text.shout("x"), lib.local, lib.Box === Box);
console.log(lib.text.words("p q").join("+"), text.last());
