// @run
// @leaks
// text adventure: rooms, inventory, commands with aliases
type Direction = "north" | "south" | "east" | "west";
type Item = { id: string; name: string; weight: number; use?: (game: Game) => string };
type Room = { title: string; exits: Partial<Record<Direction, string>>; items: Item[]; visited: boolean; locked?: boolean };
const opposite: Record<Direction, Direction> = { north: "south", south: "north", east: "west", west: "east" };
const isDirection = (s: string): s is Direction => s in opposite;
class Game {
  private at: string;
  private readonly inventory = new Map<string, Item>();
  moves = 0;
  over = false;
  constructor(private readonly rooms: Record<string, Room>, start: string, private readonly out: (line: string) => void = console.log) {
    this.at = start;
    this.look(true);
  }
  get room(): Room { return this.rooms[this.at]!; }
  get load(): number { return [...this.inventory.values()].reduce((sum, { weight }) => sum + weight, 0); }
  unlock(name: string): boolean { const r = this.rooms[name]; if (!r?.locked) return false; r.locked = false; return true; }
  private look(full = !this.room.visited): void {
    const { title, exits, items } = this.room;
    this.out(full ? `== ${title} ==` : title);
    if (full) {
      const ways = Object.keys(exits).sort().join(", ") || "none";
      this.out(`exits: ${ways}`);
      for (const { name } of items) this.out(`there is ${/* article */ "aeiou".includes(name[0] ?? "") ? "an" : "a"} ${name} here`);
    }
    this.room.visited = true;
  }
  private readonly commands: { [verb: string]: (this: void, rest: string[]) => void } = {
    look: () => this.look(true),
    go: ([where = ""]) => {
      if (!isDirection(where)) return this.out(`where is "${where}"?`);
      const next = this.room.exits[where];
      if (next === undefined) return this.out("no way");
      if (this.rooms[next]?.locked) return this.out("locked");
      this.at = next;
      this.moves++;
      this.look();
    },
    take: ([what]) => {
      const i = this.room.items.findIndex((it) => it.id === what);
      if (i < 0) return this.out("no such thing");
      const [item] = this.room.items.splice(i, 1);
      if (item === undefined) return;
      if (this.load + item.weight > 10) { this.room.items.push(item); return this.out("too heavy"); }
      this.inventory.set(item.id, item);
      this.out(`taken (${this.load}/10)`);
    },
    drop: ([what = ""]) => {
      const item = this.inventory.get(what);
      if (!item) return this.out("you have no such thing");
      this.inventory.delete(what);
      this.room.items.push(item);
      this.out("dropped");
    },
    use: ([what = ""]) => this.out(this.inventory.get(what)?.use?.(this) ?? "nothing happens"),
    inventory: () => this.out([...this.inventory.keys()].join(" ") || "empty hands"),
    quit: () => { this.over = true; this.out(`bye after ${this.moves} move${this.moves === 1 ? "" : "s"}`); },
  };
  private readonly aliases = new Map(Object.entries({ n: "go north", s: "go south", e: "go east", w: "go west", i: "inventory", l: "look" }));
  run(line: string): void {
    const words = (this.aliases.get(line.trim()) ?? line).trim().toLowerCase().split(" ").filter((w) => w !== "" && w !== "the");
    const [verb, ...rest] = words;
    if (verb === undefined) return;
    const command = this.commands[verb];
    if (command) command(rest);
    else this.out(`I don't know how to ${verb}`);
  }
}
const rooms: Record<string, Room> = {
  hall: { title: "Hall", exits: { north: "vault", east: "yard" }, items: [], visited: false },
  yard: { title: "Yard", exits: { west: "hall" }, items: [
    { id: "key", name: "iron key", weight: 1, use: (g) => (g.unlock("vault") ? "click" : "it is open already") },
    { id: "anvil", name: "anvil", weight: 10 },
  ], visited: false },
  vault: { title: "Vault", exits: { [opposite.north]: "hall" }, items: [{ id: "gold", name: "gold", weight: 4 }], visited: false, locked: true },
};
const lines: string[] = [];
const game = new Game(rooms, "hall", (l) => { lines.push(l); console.log(l); });
for (const c of ["n", "go up", "e", "take the key", "take anvil", "drop sword", "use key", "use key", "w", "n", "take gold", "i", "dance", "", "l", "drop key", "look", "quit"]) {
  if (game.over) break;
  console.log(`> ${c}`);
  game.run(c);
}
console.log(lines.length, rooms.vault?.items.map((x) => x.id), rooms.yard?.items.length);
