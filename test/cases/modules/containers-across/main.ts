// @run
// Containers without a type, filled in one module and read in another, with classes that have no name here.
import * as registry from "./registry.ts";
import { makeSensor } from "./sensor.ts";

const sensors = new Map();
for (const name of ["door", "roof"]) sensors.set(name, makeSensor(name));
for (const sensor of sensors.values()) console.log(sensor.label(), sensor.level + 0.5);
registry.levels.set("door", 3);
registry.note("roof");
console.log(registry.levels, registry.total(), [...registry.noted].join());
