import { Room } from "./room.ts";
import { note } from "./log.ts";

note("house starts");
export class House {
  rooms: Room[] = [];
  constructor(readonly name: string) {}
  add(name: string, size: number): Room {
    return new Room(name, size, this);
  }
  describe(): string {
    return `${this.name}(${this.rooms.map((room) => room.name).join()})`;
  }
  clear(): void {
    for (const room of this.rooms) room.house = undefined;
    this.rooms = [];
  }
}
export const total = (houses: House[]) => houses.flatMap((house) => house.rooms).reduce((sum, room) => sum + room.size, 0);
note("house ends");
