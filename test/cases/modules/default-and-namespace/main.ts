// @run
// A default export beside named ones, a namespace import, and a default import under another name.
import average, { median } from "./statistics.ts";
import * as geometry from "./geometry.ts";
import mean from "./statistics.ts";

const samples = [4, 8, 15, 16, 23, 42];
console.log(average(samples), median(samples), mean([1, 2]), median([3, 9]));
console.log(geometry.area(2), geometry.scale, geometry.Shape.Square, geometry.names[geometry.Shape.Circle]);
geometry.grow(3);
console.log(geometry.scale, geometry.area(2), geometry.perimeter(geometry.Shape.Square, 2));
