// @run
// Imports renamed to names that main also uses in inner scopes, and exports under another name.
import { read as readSensor, unit as sensorUnit, min, max } from "./sensor.ts";
import { describe } from "./text.ts";

function read(): string {
  const max = 3;
  let text = "";
  for (let i = 0; i < max; i++) text += readSensor(i) + sensorUnit + " ";
  return text;
}

console.log(read());
console.log(min, max, describe(max - min), describe(-max));
{
  const min = "inner";
  console.log(min, min.length);
}
