// @run
// A maze carved by a seeded random walk, solved by three strategies behind one abstract class, with the path drawn.
type Point = readonly [x: number, y: number];

const sides = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] } as const;
type Side = keyof typeof sides;
const allSides: Side[] = ["up", "right", "down", "left"];

function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

class Grid<T> {
  private readonly cells: T[];

  constructor(
    readonly width: number,
    readonly height: number,
    fill: T,
  ) {
    this.cells = new Array<T>(width * height).fill(fill);
  }

  has([x, y]: Point): boolean {
    return x >= 0 && y >= 0 && x < this.width && y < this.height;
  }

  at([x, y]: Point): T {
    return this.cells[y * this.width + x];
  }

  set([x, y]: Point, value: T): void {
    this.cells[y * this.width + x] = value;
  }

  count(test: (value: T) => boolean): number {
    return this.cells.filter(test).length;
  }
}

const step = ([x, y]: Point, side: Side): Point => {
  const [dx, dy] = sides[side];
  return [x + dx, y + dy];
};
const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];

class Maze {
  readonly walls: Grid<boolean>;
  readonly start: Point = [1, 1];
  readonly goal: Point;

  constructor(columns: number, rows: number, seed: number) {
    this.walls = new Grid(2 * columns + 1, 2 * rows + 1, true);
    this.goal = [2 * columns - 1, 2 * rows - 1];
    const random = createRandom(seed);
    this.walls.set(this.start, false);
    const stack: Point[] = [this.start];
    while (stack.length > 0) {
      const here = stack[stack.length - 1];
      const open = allSides.filter((side) => {
        const beyond = step(step(here, side), side);
        return this.walls.has(beyond) && this.walls.at(beyond);
      });
      if (open.length === 0) {
        stack.pop();
        continue;
      }
      const side = open[random(open.length)];
      const between = step(here, side);
      const next = step(between, side);
      this.walls.set(between, false);
      this.walls.set(next, false);
      stack.push(next);
    }
    // A few holes, so that there is more than one way.
    for (let holes = 0; holes < 3; ) {
      const hole: Point = [1 + random(2 * columns - 1), 1 + random(2 * rows - 1)];
      if (this.walls.at(hole) && (hole[0] % 2 === 0) !== (hole[1] % 2 === 0)) {
        this.walls.set(hole, false);
        holes++;
      }
    }
  }

  draw(path: Point[]): string {
    const marks = new Set(path.map(([x, y]) => `${x},${y}`));
    let text = "";
    for (let y = 0; y < this.walls.height; y++) {
      for (let x = 0; x < this.walls.width; x++) {
        text += this.walls.at([x, y]) ? "#" : marks.has(`${x},${y}`) ? "o" : " ";
      }
      text += "\n";
    }
    return text.trimEnd();
  }
}

interface Solution {
  path: Point[];
  visited: number;
}

abstract class Solver {
  static readonly limit = 2000;
  abstract readonly name: string;
  constructor(protected readonly maze: Maze) {}
  abstract solve(): Solution | null;

  protected open(point: Point): boolean {
    return this.maze.walls.has(point) && !this.maze.walls.at(point);
  }
}

abstract class GraphSolver extends Solver {
  protected abstract take(frontier: Point[]): Point | undefined;

  solve(): Solution | null {
    const { start, goal, walls } = this.maze;
    const from = new Grid<Point | null>(walls.width, walls.height, null);
    const frontier: Point[] = [start];
    from.set(start, start);
    for (let here = this.take(frontier); here !== undefined; here = this.take(frontier)) {
      if (same(here, goal)) {
        const path: Point[] = [here];
        for (let at = here; !same(at, start); ) {
          const before = from.at(at);
          if (before === null) throw new Error("the way back is lost");
          path.unshift(before);
          at = before;
        }
        return { path, visited: from.count((cell) => cell !== null) };
      }
      for (const side of allSides) {
        const next = step(here, side);
        if (this.open(next) && from.at(next) === null) {
          from.set(next, here);
          frontier.push(next);
        }
      }
    }
    return null;
  }
}

class BreadthFirst extends GraphSolver {
  readonly name = "breadth first";
  protected take(frontier: Point[]): Point | undefined {
    return frontier.shift();
  }
}

class Greedy extends GraphSolver {
  readonly name = "greedy";
  protected take(frontier: Point[]): Point | undefined {
    const [gx, gy] = this.maze.goal;
    const distance = ([x, y]: Point) => Math.abs(gx - x) + Math.abs(gy - y);
    frontier.sort((a, b) => distance(b) - distance(a));
    return frontier.pop();
  }
}

class RightHand extends Solver {
  readonly name = "right hand";

  solve(): Solution | null {
    let here = this.maze.start;
    let facing = 1;
    const path: Point[] = [here];
    const visited = new Set<string>([String(here)]);
    walking: while (!same(here, this.maze.goal)) {
      if (path.length > Solver.limit) return null;
      for (const turn of [1, 0, 3, 2]) {
        const side = allSides[(facing + turn) % 4];
        const next = step(here, side);
        if (!this.open(next)) continue;
        facing = (facing + turn) % 4;
        here = next;
        path.push(here);
        visited.add(here.join());
        continue walking;
      }
      return null;
    }
    return { path, visited: visited.size };
  }
}

for (const [columns, rows, seed] of [
  [9, 5, 7],
  [6, 6, 99],
  [4, 3, 2024],
]) {
  const maze = new Maze(columns, rows, seed);
  const solvers: Solver[] = [new BreadthFirst(maze), new Greedy(maze), new RightHand(maze)];
  console.log(`maze ${columns} x ${rows}, ${maze.walls.count((wall) => wall)} walls`);
  let best: Solution | undefined;
  for (const solver of solvers) {
    const solution = solver.solve();
    console.log(`  ${solver.name}: ${solution ? `${solution.path.length} steps, ${solution.visited} seen` : "lost"}`);
    if (solution && (best === undefined || solution.path.length < best.path.length)) best = solution;
  }
  if (best) {
    console.log(maze.draw(best.path));
    console.log(
      best.path
        .slice(0, 4)
        .map(([x, y]) => `(${x} ${y})`)
        .join("") + "...",
      String(best.path.at(-1)),
    );
  }
}
