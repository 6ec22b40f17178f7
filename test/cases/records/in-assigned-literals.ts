// @run
// A literal with a record in it is assigned as a whole: to a variable, a field, an element, an entry.
interface Room {
  name: string;
  sensors: Record<string, number>;
  limits?: Record<string, { low: number; high: number }>;
}
let room: Room = { name: "hall", sensors: {} };
console.log(room);
room = { name: "attic", sensors: { heat: 31, 10: 2, air: 4 } };
console.log(room, Object.keys(room.sensors));
room.sensors = { noise: 5 };
room.sensors.extra = 6;
room.limits = { heat: { low: 10, high: 30 } };
console.log(room, "extra" in room.sensors);
const rooms: Room[] = [];
if (rooms.length < 1) rooms[0] = { name: "cellar", sensors: { water: 1 }, limits: { water: { low: 0, high: 1 } } };
rooms[1] = room;
room = { ...room, name: "copied", sensors: { ...room.sensors, more: 7 } };
console.log(rooms, room, rooms[1] === room);
class House {
  main: Room = { name: "main", sensors: {} };
  byName = new Map<string, Room>();
  all: Record<string, Room> = {};
  measure(n: number): void {
    this.main = { name: `main ${n}`, sensors: { count: n } };
    this.all[this.main.name] = { name: "kept", sensors: { [`s${n}`]: n } };
    this.byName.set("last", { name: "last", sensors: { n } });
  }
}
const house = new House();
for (let i = 1; i < 3; i++) house.measure(i);
console.log(house.main, house.all, house.byName.get("last")?.sensors["n"]);
const reset = (): void => {
  room = { name: "none", sensors: { a: 1 } };
};
reset();
let again: Room;
const first = (again = room);
console.log(room.sensors["a"], first === again, again.sensors);
