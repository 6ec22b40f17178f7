// @run
// Conway's life with classes: a torus over a Uint8Array, rules as objects, patterns read from text, a subclass that keeps
// ages, and the search for a cycle in the history.
interface Rule {
  readonly name: string;
  next(alive: boolean, neighbours: number): boolean;
}

const conway: Rule = {
  name: "B3/S23",
  next: (alive, neighbours) => neighbours === 3 || (alive && neighbours === 2),
};

class ParsedRule implements Rule {
  private readonly born: ReadonlySet<number>;
  private readonly survives: ReadonlySet<number>;

  constructor(readonly name: string) {
    const [born, survives] = name.split("/").map((part) => new Set([...part.slice(1)].map(Number)));
    this.born = born;
    this.survives = survives;
  }

  next(alive: boolean, neighbours: number): boolean {
    return (alive ? this.survives : this.born).has(neighbours);
  }
}

class World {
  protected cells: Uint8Array;
  private spare: Uint8Array;
  generation = 0;

  constructor(
    readonly width: number,
    readonly height: number,
    protected readonly rule: Rule = conway,
  ) {
    this.cells = new Uint8Array(width * height);
    this.spare = new Uint8Array(width * height);
  }

  protected index(x: number, y: number): number {
    const column = (x + this.width) % this.width;
    const row = (y + this.height) % this.height;
    return row * this.width + column;
  }

  place(pattern: Pattern, left: number, top: number): this {
    for (const [x, y] of pattern.points) this.cells[this.index(left + x, top + y)] = 1;
    return this;
  }

  protected neighbours(x: number, y: number): number {
    let count = 0;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        if (dx !== 0 || dy !== 0) count += this.cells[this.index(x + dx, y + dy)];
      }
    }
    return count;
  }

  step(): void {
    const { width, height, spare } = this;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const at = this.index(x, y);
        const alive = this.cells[at] === 1;
        const next = this.rule.next(alive, this.neighbours(x, y));
        spare[at] = next ? 1 : 0;
        if (next !== alive) this.changed(at, next);
      }
    }
    [this.cells, this.spare] = [this.spare, this.cells];
    this.generation++;
  }

  protected changed(_at: number, _alive: boolean): void {}

  get population(): number {
    return this.cells.reduce((sum, cell) => sum + cell, 0);
  }

  get hash(): number {
    let hash = 0x811c9dc5;
    for (const cell of this.cells) hash = Math.imul(hash ^ (cell + 1), 0x01000193) >>> 0;
    return hash;
  }

  rows(): string[] {
    return Array.from({ length: this.height }, (_, y) =>
      Array.from(this.cells.slice(y * this.width, (y + 1) * this.width), (cell) => (cell ? "#" : ".")).join(""),
    );
  }
}

class ChangingWorld extends World {
  readonly births: Uint16Array = new Uint16Array(this.width * this.height);
  private deaths = 0;

  protected override changed(at: number, alive: boolean): void {
    super.changed(at, alive);
    if (alive) this.births[at]++;
    else this.deaths++;
  }

  get busiest(): { x: number; y: number; births: number } {
    let best = 0;
    this.births.forEach((births, at) => {
      if (births > this.births[best]) best = at;
    });
    return { x: best % this.width, y: Math.floor(best / this.width), births: this.births[best] };
  }

  get summary(): string {
    const births = this.births.reduce((a, b) => a + b, 0);
    return `+${births} -${this.deaths}`;
  }
}

class Pattern {
  readonly points: [number, number][] = [];

  constructor(
    readonly name: string,
    ...rows: string[]
  ) {
    rows.forEach((row, y) => {
      for (let x = 0; x < row.length; x++) if (row[x] === "#") this.points.push([x, y]);
    });
  }

  turned(): Pattern {
    const turned = new Pattern(`${this.name}'`);
    for (const [x, y] of this.points) turned.points.push([-y, x]);
    return turned;
  }
}

const glider = new Pattern("glider", ".#.", "..#", "###");
const blinker = new Pattern("blinker", "###");
const block = new Pattern("block", "##", "##");
const acorn = new Pattern("acorn", ".#.....", "...#...", "##..###");

function findCycle(world: World, limit: number): { start: number; period: number } | null {
  const seen = new Map<number, number>();
  for (let generation = 0; generation <= limit; generation++) {
    const { hash } = world;
    const before = seen.get(hash);
    if (before !== undefined) return { start: before, period: generation - before };
    seen.set(hash, generation);
    world.step();
  }
  return null;
}

const small = new World(8, 6).place(glider, 0, 0).place(blinker.turned(), 7, 2);
console.log(small.rows().join("\n"));
for (let i = 0; i < 4; i++) small.step();
console.log(`generation ${small.generation}, ${small.population} cells`);
console.log(small.rows().join("\n"));

for (const pattern of [glider, blinker, block, acorn, glider.turned()]) {
  const cycle = findCycle(new World(12, 12).place(pattern, 4, 4), 400);
  const text = cycle === null ? "no cycle" : `from ${cycle.start} every ${cycle.period}`;
  console.log(`${pattern.name.padEnd(8)} ${pattern.points.length} cells: ${text}`);
}

const rules: Rule[] = [conway, new ParsedRule("B3/S23"), new ParsedRule("B36/S23"), new ParsedRule("B2/S")];
for (const rule of rules) {
  const world = new ChangingWorld(16, 10, rule).place(acorn, 3, 3).place(block, 12, 7);
  const populations: number[] = [];
  while (world.generation < 30) {
    if (world.generation % 6 === 0) populations.push(world.population);
    world.step();
  }
  const { x, y, births } = world.busiest;
  console.log(`${rule.name}: ${populations.join(" ")} ${world.summary}, busiest ${x},${y} x${births}`);
}
console.log(conway.next(true, 2), conway.next(false, 2), rules[1].next(false, 3), new ParsedRule("B1/S").next(true, 1));
