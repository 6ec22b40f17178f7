// @run
// A snake on a small matrix display: a deque of cells, food from a seeded generator, a queue of key presses, game states
// as a union, an autopilot as a plain function, and replays.
const WIDTH = 10;
const HEIGHT = 6;

interface Cell {
  readonly x: number;
  readonly y: number;
}

const enum Heading {
  Up,
  Right,
  Down,
  Left,
}

const keys: Record<string, Heading> = { u: Heading.Up, r: Heading.Right, d: Heading.Down, l: Heading.Left };
const letters = "urdl";
const deltas: readonly Cell[] = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
];

type GameState =
  | { status: "running" }
  | { status: "over"; reason: "wall" | "tail"; at: Cell }
  | { status: "won"; moves: number };

class Deque<T> {
  private front: T[] = [];
  private back: T[] = [];

  get length(): number {
    return this.front.length + this.back.length;
  }

  pushFront(item: T): void {
    this.front.push(item);
  }

  popBack(): T | undefined {
    if (this.back.length === 0) {
      const half = Math.ceil(this.front.length / 2);
      this.back = this.front.splice(0, half).reverse();
    }
    return this.back.pop();
  }

  first(): T | undefined {
    return this.front.length > 0 ? this.front[this.front.length - 1] : this.back[0];
  }

  toArray(): T[] {
    return [...this.front].reverse().concat(this.back);
  }

  some(test: (item: T) => boolean): boolean {
    return this.front.some(test) || this.back.some(test);
  }
}

const sameCell = (a: Cell) => (b: Cell) => a.x === b.x && a.y === b.y;

class Game {
  readonly body = new Deque<Cell>();
  private heading = Heading.Right;
  private growing = 2;
  private readonly pressed: Heading[] = [];
  state: GameState = { status: "running" };
  food: Cell;
  moves = 0;
  eaten = 0;
  readonly record: string[] = [];

  constructor(private seed: number) {
    this.body.pushFront({ x: 2, y: 2 });
    this.food = this.placeFood();
  }

  private random(limit: number): number {
    this.seed = (Math.imul(this.seed, 1103515245) + 12345) & 0x7fffffff;
    return (this.seed >> 8) % limit;
  }

  private placeFood(): Cell {
    const free: Cell[] = [];
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++) {
        const cell = { x, y };
        if (!this.body.some(sameCell(cell))) free.push(cell);
      }
    }
    return free[this.random(free.length)];
  }

  get head(): Cell {
    const head = this.body.first();
    if (!head) throw new Error("the snake is gone");
    return head;
  }

  press(heading: Heading): void {
    const last = this.pressed.at(-1) ?? this.heading;
    if ((last + 2) % 4 !== heading && last !== heading && this.pressed.length < 3) this.pressed.push(heading);
  }

  ahead(heading: Heading = this.heading): Cell {
    const { x, y } = this.head;
    const delta = deltas[heading];
    return { x: x + delta.x, y: y + delta.y };
  }

  blocked(cell: Cell): "wall" | "tail" | null {
    const { x, y } = cell;
    if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) return "wall";
    return this.body.some(sameCell(cell)) ? "tail" : null;
  }

  step(): boolean {
    if (this.state.status !== "running") return false;
    this.heading = this.pressed.shift() ?? this.heading;
    this.record.push(letters[this.heading]);
    this.moves++;
    const next = this.ahead();
    if (this.growing > 0) this.growing--;
    else this.body.popBack();
    const reason = this.blocked(next);
    if (reason !== null) {
      this.state = { status: "over", reason, at: next };
      return false;
    }
    this.body.pushFront(next);
    if (sameCell(this.food)(next)) {
      this.eaten++;
      this.growing += 2;
      if (this.eaten === 8) this.state = { status: "won", moves: this.moves };
      else this.food = this.placeFood();
    }
    return this.state.status === "running";
  }

  draw(): string {
    const rows = Array.from({ length: HEIGHT }, () => new Array<string>(WIDTH).fill("."));
    rows[this.food.y][this.food.x] = "*";
    this.body.toArray().forEach(({ x, y }, i) => {
      rows[y][x] = i === 0 ? "@" : "o";
    });
    return rows.map((row) => row.join("")).join("\n");
  }

  get summary(): string {
    const { state, eaten, moves, body } = this;
    const base = `${eaten} eaten in ${moves} moves, length ${body.length}`;
    switch (state.status) {
      case "running":
        return `${base}, running`;
      case "over":
        return `${base}, hit the ${state.reason} at ${state.at.x},${state.at.y}`;
      case "won":
        return `${base}, won after ${state.moves}`;
    }
  }
}

type Pilot = (game: Game) => Heading | undefined;

/** Cells that can be reached from a cell, as far as `limit`. */
function room(game: Game, start: Cell, limit: number): number {
  const seen = new Set<number>();
  const stack = [start];
  while (stack.length > 0 && seen.size < limit) {
    const cell = stack.pop();
    if (cell === undefined || game.blocked(cell) !== null) continue;
    const key = cell.y * WIDTH + cell.x;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { x, y } of deltas) stack.push({ x: cell.x + x, y: cell.y + y });
  }
  return seen.size;
}

const hungry: Pilot = ({ head, food }) => {
  if (food.x !== head.x) return food.x > head.x ? Heading.Right : Heading.Left;
  return food.y > head.y ? Heading.Down : Heading.Up;
};

const careful: Pilot = (game) => {
  let best: Heading | undefined;
  let bestScore = -Infinity;
  for (const heading of [Heading.Up, Heading.Right, Heading.Down, Heading.Left]) {
    const next = game.ahead(heading);
    if (game.blocked(next)) continue;
    const distance = Math.abs(next.x - game.food.x) + Math.abs(next.y - game.food.y);
    const score = 10 * Math.min(room(game, next, 40), 40) - distance;
    if (score > bestScore) [best, bestScore] = [heading, score];
  }
  return best;
};

const circling: Pilot = ({ moves }) => (moves % 3 === 2 ? (((Math.floor(moves / 3) + 2) % 4) as Heading) : undefined);

function play(seed: number, pilot: Pilot, limit = 150): Game {
  const game = new Game(seed);
  do {
    const wish = pilot(game);
    if (wish !== undefined) game.press(wish);
  } while (game.step() && game.moves < limit);
  return game;
}

function replay(seed: number, record: string[]): Game {
  const game = new Game(seed);
  for (const letter of record) {
    game.press(keys[letter]);
    game.step();
  }
  return game;
}

const pilots = Object.entries({ hungry, careful, circling });
for (const [name, pilot] of pilots) {
  for (const seed of [1, 77]) {
    const game = play(seed, pilot);
    const again = replay(seed, game.record);
    console.log(`${name} ${seed}: ${game.summary}`);
    console.log(
      `  ${game.record.join("").slice(0, 40)} ${again.draw() === game.draw() && again.summary === game.summary}`,
    );
  }
}
const shown = play(5, careful, 60);
console.log(shown.draw());
console.log(shown.summary, shown.food, shown.state);
const manual = new Game(3);
for (const key of "lrduud") manual.press(keys[key]);
while (manual.step());
console.log(manual.record.join(""), manual.summary);
console.log(manual.draw());
