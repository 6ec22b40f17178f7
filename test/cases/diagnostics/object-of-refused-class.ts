// What a static method of a class that is refused gives: the class is reported, and its object nowhere.
class Room {
  constructor(items: Iterable<string>) { //~ unsupported-type
    new Set(items);
  }
  static make(items: string[]): Room {
    return new Room(items);
  }
  get size(): number {
    return 1;
  }
}
const hall = Room.make(["a"]);
console.log(hall.size);
const rooms = [hall, Room.make([])];
for (const room of rooms) console.log(room.size);
