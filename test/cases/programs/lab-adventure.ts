// @run
// text adventure-ish: string enums, nested records, switch fallthrough, labelled loops, early exits
enum Dir {
  North = "n",
  South = "s",
  East = "e",
  West = "w",
}
interface Room {
  title: string;
  exits: Partial<Record<Dir, string>>;
  items: string[];
  locked?: Dir[];
}
const rooms: Record<string, Room> = {
  hall: {
    title: "Hall",
    exits: { [Dir.North]: "lab", [Dir.East]: "yard" },
    items: ["key"],
    locked: [Dir.North],
  },
  lab: { title: "Lab", exits: { [Dir.South]: "hall" }, items: ["esp", "wire"] },
  yard: { title: "Yard", exits: { [Dir.West]: "hall" }, items: [] },
};
class Game {
  private at = "hall";
  private bag = new Set<string>();
  turns = 0;
  private get room(): Room {
    return rooms[this.at]!;
  }
  do(line: string): string {
    this.turns++;
    const [verb = "", ...rest] = line.toLowerCase().split(/* words */ " ");
    const noun = rest.join(" ");
    switch (verb) {
      case "go":
      case "walk": {
        const dir = (Object.values(Dir) as string[]).includes(noun[0] ?? "") ? (noun[0] as Dir) : undefined;
        if (!dir) return `where is ${noun || "nowhere"}?`;
        if (this.room.locked?.includes(dir) && !this.bag.has("key")) return "locked";
        const to = this.room.exits[dir];
        if (to === undefined) return "no way";
        this.at = to;
      }
      // falls through
      case "look":
        return `${this.room.title}: ${this.room.items.length ? this.room.items.join(", ") : "nothing"} [${Object.keys(this.room.exits).join("")}]`;
      case "take": {
        const i = this.room.items.findIndex((x) => x.startsWith(noun) && noun !== "");
        if (i === -1) return "no " + noun;
        const [item] = this.room.items.splice(i, 1);
        this.bag.add(item!);
        return `taken ${item}`;
      }
      case "drop":
        if (this.bag.delete(noun)) {
          this.room.items.push(noun);
          return "dropped";
        }
        return "not yours";
      case "inv":
        return [...this.bag].sort().join() || "empty";
      default:
        return verb ? `can't ${verb}` : "?";
    }
  }
}
const g = new Game();
for (const l of [
  "look",
  "go north",
  "take k",
  "inv",
  "go north",
  "take wire",
  "TAKE E",
  "go up",
  "walk south",
  "drop key",
  "drop key",
  "go n",
  "go east",
  "go east",
  "",
  "dance",
])
  console.log(`> ${l}\n${g.do(l)}`);
console.log(g.turns, rooms);
const grid = ["#..", ".#.", "..#"];
let found = "";
outer: for (let y = 0; y < grid.length; y++) {
  for (let x = 0; x < grid[y]!.length; x++) {
    if (x > y) continue outer;
    if (grid[y]![x] === "#") {
      found += `${x}${y} `;
      if (found.length > 5) break outer;
    }
  }
}
console.log(found);
