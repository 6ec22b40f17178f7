// @run
// `namespace` in modules: nested, merged with others of its name, exported, with private parts, types and classes.
import { Units, Geometry } from "./units.ts";
import * as Text from "./text.ts";

namespace Local {
  const hidden = 3;
  export const shown = hidden * 2;
  export let counter = 0;
  export function next(): number {
    return (counter += shown);
  }
  export namespace Inner {
    export const value = shown + 1;
    export const deep = () => next() + value;
  }
}
console.log(Local.shown, Local.next(), Local.counter, Local.Inner.value, Local.Inner.deep());
Local.counter = 100;
console.log(Local.next(), Units.toFahrenheit(100), Units.Kind.Celsius, Units.name(Units.Kind.Kelvin));
const point: Geometry.Point = { x: 3, y: 4 };
console.log(Geometry.length(point), new Geometry.Circle(point, 2).describe(), Geometry.origin.x);
console.log(Text.Case.upper("a"), Text.plain, Text.Case.lower("B"));
const { upper } = Text.Case;
console.log(upper("alias"));
