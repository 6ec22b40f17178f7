// @run
// The game of life on a torus in a flat array: two buffers that change roles each generation.
const width = 8;
const height = 6;
let cells: number[] = [];
let next: number[] = [];

function wrap(value: number, limit: number): number {
  return (value + limit) % limit;
}

function neighbours(x: number, y: number): number {
  let count = 0;
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      if (dx === 0 && dy === 0) continue;
      count += cells[wrap(y + dy, height) * width + wrap(x + dx, width)];
    }
  }
  return count;
}

function step(): number {
  let alive = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const around = neighbours(x, y);
      next[index] = around === 3 || (around === 2 && cells[index] === 1) ? 1 : 0;
      alive += next[index];
    }
  }
  const old = cells;
  cells = next;
  next = old;
  return alive;
}

function show(): void {
  for (let y = 0; y < height; y++) {
    let line = "";
    for (let x = 0; x < width; x++) line += cells[y * width + x] ? "#" : ".";
    console.log(line);
  }
}

for (let i = 0; i < width * height; i++) {
  cells.push(0);
  next.push(0);
}
for (const index of [1, 10, 16, 17, 18]) cells[index] = 1;
show();
for (let generation = 1; generation <= 40; generation++) {
  const alive = step();
  if (generation % 10 === 0) console.log("generation", generation, "alive", alive);
}
show();
console.log(cells.length, next.length);
