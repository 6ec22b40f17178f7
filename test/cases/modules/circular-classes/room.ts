import { House } from "./house.ts";
import { note } from "./log.ts";

note("room starts");
export class Room {
  static made = 0;
  house: House | undefined;
  constructor(readonly name: string, readonly size: number, house: House) {
    Room.made++;
    this.house = house;
    house.rooms.push(this);
  }
  describe(): string {
    return `${this.name} in ${this.house?.name ?? "nothing"}`;
  }
  moveTo(target: House): void {
    if (this.house) this.house.rooms = this.house.rooms.filter((room) => room !== this);
    this.house = target;
    target.rooms.push(this);
  }
}
note("room ends");
