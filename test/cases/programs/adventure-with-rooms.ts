// @run
// Text adventure with save/restore
type Direction = "north" | "south" | "east" | "west";
interface Item {
  readonly id: string;
  description: string;
  use?: (game: Game) => string;
}
interface Room {
  title: string;
  exits: Partial<Record<Direction, string>>;
  items: Item[];
  dark?: boolean;
}
const opposite: Record<Direction, Direction> = { north: "south", south: "north", east: "west", west: "east" };
function isDirection(s: string): s is Direction {
  return s in opposite;
}
class Game {
  private rooms = new Map<string, Room>();
  private here: string;
  private bag: Item[] = [];
  private moves = 0;
  private light = false;
  constructor(rooms: Record<string, Room>, start: keyof typeof rooms) {
    for (const [id, room] of Object.entries(rooms)) this.rooms.set(id, room);
    this.here = start;
  }
  get room(): Room {
    const room = this.rooms.get(this.here);
    if (!room) throw new Error(`no room ${this.here}`);
    return room;
  }
  turnOn(): void {
    this.light = true;
  }
  command(line: string): string {
    const [verb = "", ...rest] = line
      .trim()
      .toLowerCase()
      .split(/* space */ " ")
      .filter((w) => w !== "");
    const noun = rest.join(" ");
    this.moves++;
    if (isDirection(verb)) return this.go(verb);
    switch (verb) {
      case "go":
        return isDirection(noun) ? this.go(noun) : "Go where?";
      case "look":
      case "l":
        return this.look();
      case "take":
        return this.take(noun);
      case "drop": {
        const i = this.bag.findIndex((x) => x.id === noun);
        if (i < 0) return `You have no ${noun}.`;
        this.room.items.push(...this.bag.splice(i, 1));
        return "Dropped.";
      }
      case "use":
        return this.bag.find(({ id }) => id === noun)?.use?.(this) ?? "Nothing happens.";
      case "inventory":
      case "i":
        return this.bag.length ? this.bag.map((x) => "- " + x.description).join("\n") : "Empty-handed.";
      case "":
        return "?";
      default:
        return `I don't know how to ${verb}.`;
    }
  }
  private go(d: Direction): string {
    const to = this.room.exits[d];
    if (to === undefined) return `You can't go ${d}.`;
    this.here = to;
    return this.look();
  }
  private look(): string {
    const { title, exits, items, dark = false } = this.room;
    if (dark && !this.light) return "It is dark.";
    const ways = (Object.keys(exits) as Direction[]).sort();
    return (
      `${title}. Exits: ${ways.join(", ") || "none"}.` +
      (items.length > 0 ? ` You see ${items.map((i) => i.id).join(" and ")}.` : "")
    );
  }
  private take(id: string): string {
    const { items } = this.room;
    const index = items.findIndex((item) => item.id === id);
    const [item] = index >= 0 ? items.splice(index, 1) : [];
    if (!item) return `No ${id} here.`;
    this.bag.push(item);
    return `Taken: ${item.description}`;
  }
  save(): string {
    return JSON.stringify({
      here: this.here,
      bag: this.bag.map((b) => b.id),
      moves: this.moves,
      light: this.light,
    });
  }
}
const lamp: Item = {
  id: "lamp",
  description: "a brass lamp",
  use: (g) => {
    g.turnOn();
    return "It glows.";
  },
};
const game = new Game(
  {
    hall: { title: "Hall", exits: { north: "attic", east: "kitchen" }, items: [lamp] },
    attic: {
      title: "Attic",
      exits: { south: "hall" },
      items: [{ id: "key", description: "a rusty key" }],
      dark: true,
    },
    kitchen: { title: "Kitchen", exits: { west: "hall" }, items: [] },
  },
  "hall",
);
for (const line of [
  "look",
  "take lamp",
  "take lamp",
  "north",
  "use lamp",
  "l",
  "take key",
  "i",
  "south",
  "drop key",
  "look",
  "dance wildly",
  "go up",
  "go EAST",
  "  ",
  "use key",
  "drop sword",
])
  console.log("> " + line + "\n" + game.command(line));
console.log(game.save());
