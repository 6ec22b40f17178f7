// @run
// Default exports without a name, of what already has one, through other modules, in the order of the modules.
import log, { order } from "./log.ts";
import Point from "./point-class.ts";
import identity from "./identity.ts";
import { again, list } from "./barrel.ts";
import Mode from "./mode.ts";
import later from "./later.ts";
import table from "./table.ts";

log("main");
const point = new Point(1, 2);
console.log(order.join(), point.sum(), point instanceof Point, Point.origin.sum());
console.log(identity(5) + 1, identity("x").toUpperCase());
again("barrel");
list.push(4);
console.log(order.length, list.join(), Mode.On, Mode[Mode.Off], later(), later());
console.log(table.get("b"), table.size, typeof later);
const kept = log;
kept("kept");
console.log(order.at(-1), kept === log);
export default point;
