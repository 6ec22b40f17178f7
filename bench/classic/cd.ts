// Finds aircraft that come too close to each other: red-black trees, vectors with fractions, closures.

class Vector3 {
  constructor(
    readonly x: number,
    readonly y: number,
    readonly z: number,
  ) {}

  plus(that: Vector3): Vector3 {
    return new Vector3(this.x + that.x, this.y + that.y, this.z + that.z);
  }

  minus(that: Vector3): Vector3 {
    return new Vector3(this.x - that.x, this.y - that.y, this.z - that.z);
  }

  times(factor: number): Vector3 {
    return new Vector3(this.x * factor, this.y * factor, this.z * factor);
  }

  dot(that: Vector3): number {
    return this.x * that.x + this.y * that.y + this.z * that.z;
  }

  length(): number {
    return Math.sqrt(this.dot(this));
  }
}

class Entry<K, V> {
  left: Entry<K, V> | null = null;
  right: Entry<K, V> | null = null;
  isRed = true;

  constructor(
    readonly key: K,
    public value: V,
  ) {}
}

/** A sorted map: a red-black tree whose red entries lean to the left. */
class SortedMap<K, V> {
  private root: Entry<K, V> | null = null;
  private replaced: V | undefined;
  size = 0;

  constructor(private readonly compare: (a: K, b: K) => number) {}

  /** Sets a value; returns the one that was there. */
  put(key: K, value: V): V | undefined {
    this.replaced = undefined;
    this.root = this.insert(this.root, key, value);
    this.root.isRed = false;
    return this.replaced;
  }

  get(key: K): V | undefined {
    let entry = this.root;
    while (entry !== null) {
      const order = this.compare(key, entry.key);
      if (order === 0) return entry.value;
      entry = order < 0 ? entry.left : entry.right;
    }
    return undefined;
  }

  forEach(action: (value: V, key: K) => void): void {
    const walk = (entry: Entry<K, V> | null): void => {
      if (entry === null) return;
      walk(entry.left);
      action(entry.value, entry.key);
      walk(entry.right);
    };
    walk(this.root);
  }

  private insert(at: Entry<K, V> | null, key: K, value: V): Entry<K, V> {
    if (at === null) {
      this.size++;
      return new Entry(key, value);
    }
    const order = this.compare(key, at.key);
    if (order < 0) {
      at.left = this.insert(at.left, key, value);
    } else if (order > 0) {
      at.right = this.insert(at.right, key, value);
    } else {
      this.replaced = at.value;
      at.value = value;
    }
    return this.balance(at);
  }

  private balance(entry: Entry<K, V>): Entry<K, V> {
    let top = entry;
    if (isRed(top.right) && !isRed(top.left)) top = rotateLeft(top);
    if (isRed(top.left) && isRed(top.left?.left ?? null)) top = rotateRight(top);
    if (top.left !== null && top.right !== null && top.left.isRed && top.right.isRed) {
      top.isRed = true;
      top.left.isRed = false;
      top.right.isRed = false;
    }
    return top;
  }
}

function isRed<K, V>(entry: Entry<K, V> | null): boolean {
  return entry?.isRed ?? false;
}

function rotateLeft<K, V>(entry: Entry<K, V>): Entry<K, V> {
  const top = entry.right;
  if (top === null) return entry;
  entry.right = top.left;
  top.left = entry;
  top.isRed = entry.isRed;
  entry.isRed = true;
  return top;
}

function rotateRight<K, V>(entry: Entry<K, V>): Entry<K, V> {
  const top = entry.left;
  if (top === null) return entry;
  entry.left = top.right;
  top.right = entry;
  top.isRed = entry.isRed;
  entry.isRed = true;
  return top;
}

interface Aircraft {
  readonly callSign: number;
  readonly place: Vector3;
}

/** An aircraft's way from one frame to the next. */
interface Motion {
  readonly callSign: number;
  readonly from: Vector3;
  readonly to: Vector3;
}

interface Collision {
  readonly first: number;
  readonly second: number;
  readonly place: Vector3;
}

const tooClose = 1;
const cellSize = 2 * tooClose;

/** Where two aircraft come too close during a frame, if they do. */
function intersect(one: Motion, two: Motion): Vector3 | null {
  const start = one.from.minus(two.from);
  const speed = one.to.minus(one.from).minus(two.to.minus(two.from));
  const a = speed.dot(speed);
  if (a === 0) return start.length() <= tooClose ? middle(one.from, two.from) : null;
  // |start + speed t| = tooClose is a quadratic equation for the time t, which must touch 0 to 1.
  const b = 2 * start.dot(speed);
  const c = start.dot(start) - tooClose * tooClose;
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return null;
  const root = Math.sqrt(discriminant);
  const enter = (-b - root) / (2 * a);
  const leave = (-b + root) / (2 * a);
  if (leave < 0 || enter > 1) return null;
  const time = Math.max(enter, 0);
  return middle(
    one.from.plus(one.to.minus(one.from).times(time)),
    two.from.plus(two.to.minus(two.from).times(time)),
  );
}

function middle(a: Vector3, b: Vector3): Vector3 {
  return a.plus(b).times(0.5);
}

/** A square of the map, seen from above. */
class Cell {
  constructor(
    readonly column: number,
    readonly row: number,
  ) {}

  static of(place: Vector3): Cell {
    return new Cell(Math.floor(place.x / cellSize), Math.floor(place.y / cellSize));
  }

  static compare(a: Cell, b: Cell): number {
    return a.column === b.column ? a.row - b.row : a.column - b.column;
  }

  /** Whether a way may come near this square. */
  isNear(motion: Motion): boolean {
    return (
      overlaps(this.column, motion.from.x, motion.to.x) && overlaps(this.row, motion.from.y, motion.to.y)
    );
  }
}

function overlaps(index: number, from: number, to: number): boolean {
  const low = index * cellSize - tooClose;
  const high = (index + 1) * cellSize + tooClose;
  return Math.max(from, to) >= low && Math.min(from, to) <= high;
}

/** Puts a way into all squares that it comes near, beginning with the one where it starts. */
function markCells(cells: SortedMap<Cell, Motion[]>, motion: Motion): void {
  const seen = new SortedMap<Cell, boolean>(Cell.compare);
  const visit = (cell: Cell): void => {
    if (!cell.isNear(motion) || seen.put(cell, true) === true) return;
    const motions = cells.get(cell);
    if (motions === undefined) cells.put(cell, [motion]);
    else motions.push(motion);
    for (let column = -1; column <= 1; column++) {
      for (let row = -1; row <= 1; row++) {
        if (column !== 0 || row !== 0) visit(new Cell(cell.column + column, cell.row + row));
      }
    }
  };
  visit(Cell.of(motion.from));
}

class CollisionDetector {
  private places = new SortedMap<number, Vector3>((a, b) => a - b);

  /** Pairs that come too close between the last frame and this one, each pair once. */
  handle(frame: readonly Aircraft[]): Collision[] {
    const collisions: Collision[] = [];
    const found = new Set<number>();
    for (const motions of this.groupByCell(this.follow(frame))) {
      motions.forEach((one, i) => {
        for (let j = i + 1; j < motions.length; j++) {
          const two = motions[j];
          const place = intersect(one, two);
          const pair = one.callSign * 1000 + two.callSign;
          if (place === null || found.has(pair)) continue;
          found.add(pair);
          collisions.push({ first: one.callSign, second: two.callSign, place });
        }
      });
    }
    return collisions;
  }

  /** Ways since the last frame; who is not in this one is forgotten. */
  private follow(frame: readonly Aircraft[]): Motion[] {
    const places = new SortedMap<number, Vector3>((a, b) => a - b);
    const motions = frame.map(({ callSign, place }): Motion => {
      places.put(callSign, place);
      return { callSign, from: this.places.get(callSign) ?? place, to: place };
    });
    this.places = places;
    return motions;
  }

  private groupByCell(motions: readonly Motion[]): Motion[][] {
    const cells = new SortedMap<Cell, Motion[]>(Cell.compare);
    for (const motion of motions) markCells(cells, motion);
    const groups: Motion[][] = [];
    cells.forEach((group) => {
      if (group.length > 1) groups.push(group);
    });
    return groups;
  }
}

/** Aircraft fly side by side and swing to and fro; some land for a while. */
function makeFrame(count: number, time: number): Aircraft[] {
  const frame: Aircraft[] = [];
  for (let callSign = 0; callSign < count; callSign += 2) {
    const lane = callSign * 3;
    frame.push({ callSign, place: new Vector3(time, Math.cos(time) * 2 + lane, 10) });
    const isLanded = callSign % 10 === 0 && Math.floor(time) % 4 === 3;
    if (!isLanded) {
      frame.push({ callSign: callSign + 1, place: new Vector3(time, Math.sin(time) * 2 + lane, 10) });
    }
  }
  return frame;
}

const aircraft = 100;
const frames = 1200;

let total = 0;
let pairs = 0;
let right = true;
const detector = new CollisionDetector();
for (let i = 0; i < frames; i++) {
  for (const { first, second, place } of detector.handle(makeFrame(aircraft, i / 10))) {
    total++;
    pairs = (pairs * 7 + first + second) % 100_003;
    if (Math.abs(place.z - 10) > 1e-9 || second !== first + 1) right = false;
  }
}
console.log(`cd: ${total} collisions, pairs ${pairs}`);
console.log(right && total === 14_910 ? "ok" : "wrong");
