// Towers of Hanoi with linked disks: objects that move from one owner to another.

class Disk {
  below: Disk | null = null;

  constructor(readonly size: number) {}
}

class Puzzle {
  private readonly pegs: (Disk | null)[] = [null, null, null];
  moves = 0;

  constructor(disks: number) {
    for (let size = disks; size > 0; size--) this.put(new Disk(size), 0);
  }

  solve(disks: number, from: number, to: number): void {
    if (disks === 1) {
      this.move(from, to);
      return;
    }
    const spare = 3 - from - to;
    this.solve(disks - 1, from, spare);
    this.move(from, to);
    this.solve(disks - 1, spare, to);
  }

  /** Number of disks on a peg, 0 when they don't lie in order. */
  heightOf(peg: number): number {
    let height = 0;
    for (let disk = this.pegs[peg]; disk !== null; disk = disk.below) {
      if (disk.below !== null && disk.below.size <= disk.size) return 0;
      height++;
    }
    return height;
  }

  private move(from: number, to: number): void {
    this.put(this.take(from), to);
    this.moves++;
  }

  private put(disk: Disk, peg: number): void {
    const top = this.pegs[peg];
    if (top !== null && disk.size >= top.size) throw new Error(`disk ${disk.size} on a smaller one`);
    disk.below = top;
    this.pegs[peg] = disk;
  }

  private take(peg: number): Disk {
    const top = this.pegs[peg];
    if (top === null) throw new Error(`no disk on peg ${peg}`);
    this.pegs[peg] = top.below;
    top.below = null;
    return top;
  }
}

const disks = 14;
const rounds = 3000;

let moves = 0;
let heights = 0;
for (let round = 0; round < rounds; round++) {
  const puzzle = new Puzzle(disks);
  puzzle.solve(disks, 0, 2);
  moves += puzzle.moves;
  heights += puzzle.heightOf(2);
}
console.log(`towers: ${moves} moves, heights ${heights}`);
console.log(moves === rounds * (2 ** disks - 1) && heights === rounds * disks ? "ok" : "wrong");
