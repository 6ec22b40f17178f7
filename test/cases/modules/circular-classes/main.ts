// @run
// Two modules whose classes use each other, and a third that makes both; only calls need the other side.
import { Room } from "./room.ts";
import { House, total } from "./house.ts";
import { log } from "./log.ts";

const house = new House("h");
const kitchen = house.add("kitchen", 12);
new Room("shed", 5, house);
console.log(house.describe(), kitchen.describe(), kitchen.house === house);
console.log(total([house, new House("empty")]), Room.made, log.join());
const moved = new House("other");
kitchen.moveTo(moved);
console.log(house.describe(), "|", moved.describe(), "|", kitchen.describe());
house.clear();
moved.clear();
