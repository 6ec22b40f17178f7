// @run
// A text adventure: rooms as a record of literals, items with optional behaviour, a parser with synonyms, a scripted play.
const directions = ["north", "south", "east", "west", "up", "down"] as const;
type Direction = (typeof directions)[number];

interface Item {
  name: string;
  description: string;
  portable: boolean;
  lit?: boolean;
  use?: (game: Game) => string;
}

interface Room {
  title: string;
  description: string;
  exits: Partial<Record<Direction, string>>;
  items: Item[];
  dark?: boolean;
  visits: number;
}

type Action =
  | { verb: "go"; direction: Direction }
  | { verb: "take" | "drop" | "use" | "look"; noun: string }
  | { verb: "inventory" }
  | { verb: "score" }
  | { verb: "unknown"; words: string[] };

const synonyms = new Map<string, string>([
  ["get", "take"],
  ["grab", "take"],
  ["walk", "go"],
  ["i", "inventory"],
  ["examine", "look"],
  ["x", "look"],
  ["light", "use"],
  ["open", "use"],
]);

function isDirection(word: string | undefined): word is Direction {
  return directions.some((direction) => direction === word);
}

function understand(line: string): Action {
  const words = line
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== "" && !["the", "a", "at", "to"].includes(word))
    .map((word) => synonyms.get(word) ?? word);
  const [verb = "", noun = ""] = words;
  if (isDirection(verb)) return { verb: "go", direction: verb };
  const short = directions.find((direction) => direction[0] === verb);
  if (short) return { verb: "go", direction: short };
  switch (verb) {
    case "go":
      return isDirection(noun) ? { verb, direction: noun } : { verb: "unknown", words };
    case "take":
    case "drop":
    case "use":
    case "look":
      return { verb, noun };
    case "inventory":
    case "score":
      return { verb };
    default:
      return { verb: "unknown", words };
  }
}

const lamp: Item = {
  name: "lamp",
  description: "An old oil lamp.",
  portable: true,
  lit: false,
  use() {
    lamp.lit = !lamp.lit;
    lamp.description = lamp.lit ? "A burning lamp." : "An old oil lamp.";
    return lamp.lit ? "The lamp burns." : "The lamp goes out.";
  },
};

const rooms: Record<string, Room> = {
  hall: {
    title: "Hall",
    description: "Dust and a broken clock.",
    exits: { north: "library", down: "cellar" },
    items: [lamp, { name: "clock", description: "It stands at ten past four.", portable: false }],
    visits: 0,
  },
  library: {
    title: "Library",
    description: "Shelves without books.",
    exits: { south: "hall" },
    items: [
      {
        name: "key",
        description: "A small brass key.",
        portable: true,
        use: (game) => (game.here.title === "Cellar" ? game.unlock() : "Nothing to unlock."),
      },
    ],
    visits: 0,
  },
  cellar: {
    title: "Cellar",
    description: "Wet walls and a locked chest.",
    exits: { up: "hall" },
    items: [{ name: "chest", description: "Oak and iron.", portable: false }],
    dark: true,
    visits: 0,
  },
};

class Game {
  here: Room = rooms.hall;
  moves = 0;
  #points = 0;
  #inventory: Item[] = [];
  #unlocked = false;

  get over(): boolean {
    return this.#points >= 20;
  }

  get dark(): boolean {
    const lights = [...this.#inventory, ...this.here.items].some((item) => item.lit === true);
    return (this.here.dark ?? false) && !lights;
  }

  unlock(): string {
    if (this.dark) return "You can't find the lock.";
    if (this.#unlocked) return "It is open.";
    this.#unlocked = true;
    this.here.items.push({ name: "coin", description: "Gold!", portable: true });
    this.#points += 5;
    return "The chest opens. A coin lies inside.";
  }

  describe(): string {
    if (this.dark) return "It is dark.";
    const first = this.here.visits++ === 0;
    const { title, description, items, exits } = this.here;
    const parts = [first ? `${title}. ${description}` : `${title}.`];
    if (items.length > 0) parts.push(`Here: ${items.map(({ name }) => name).join(", ")}.`);
    parts.push(`Exits: ${Object.keys(exits).join(", ")}.`);
    return parts.join(" ");
  }

  play(line: string): string {
    this.moves++;
    const action = understand(line);
    switch (action.verb) {
      case "go": {
        const next = this.here.exits[action.direction];
        if (next === undefined) return `You can't go ${action.direction}.`;
        this.here = rooms[next];
        return this.describe();
      }
      case "take": {
        if (this.dark) return "You feel around in vain.";
        const index = this.here.items.findIndex((item) => item.name === action.noun);
        if (index < 0) return `No ${action.noun || "such thing"} here.`;
        if (!this.here.items[index].portable) return "Too heavy.";
        const [item] = this.here.items.splice(index, 1);
        this.#inventory.push(item);
        if (item.name === "coin") this.#points += 15;
        return `Taken: ${item.name}.`;
      }
      case "drop": {
        const item = this.#inventory.find((each) => each.name === action.noun);
        if (!item) return "You don't have that.";
        this.#inventory = this.#inventory.filter((each) => each !== item);
        this.here.items.unshift(item);
        return `Dropped: ${item.name}.`;
      }
      case "use":
        return this.#reach(action.noun)?.use?.(this) ?? `You can't use ${action.noun === "" ? "that" : action.noun}.`;
      case "look":
        return action.noun === ""
          ? this.describe()
          : (this.#reach(action.noun)?.description ?? "You see no such thing.");
      case "inventory":
        return this.#inventory.map(({ name, lit }) => (lit ? `${name} (lit)` : name)).join(", ") || "Empty hands.";
      case "score":
        return `${this.#points} points in ${this.moves} moves.`;
      case "unknown":
        return `I don't know how to ${action.words.join(" ") || "do nothing"}.`;
    }
  }

  #reach(name: string): Item | undefined {
    return [...this.#inventory, ...(this.dark ? [] : this.here.items)].find((item) => item.name === name);
  }
}

const game = new Game();
console.log(game.describe());
const script = `look|take clock|x the clock|go down|take chest|up|i|get lamp|n|grab key|use key|take|w|s
light lamp|down|x chest|use key|use key|i|take coin|score|drop lamp|light lamp|light lamp|up|score`;
for (const line of script.split("\n").flatMap((part) => part.split("|"))) {
  console.log(`> ${line}`);
  console.log(game.play(line));
  if (game.over) break;
}
console.log(game.play("dance to a tune"), game.play("  "), game.play("go home"), game.play("drop"));
console.log(game.play("drop lamp"), game.play("use lamp"), game.play("look"), game.play("take coin"));
console.log(
  Object.values(rooms)
    .map(({ title, visits }) => `${title}:${visits}`)
    .join(" "),
  game.moves,
);
