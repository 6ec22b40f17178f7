// @run
// Shortest way through a maze given as lines of text: a queue of positions, distances, and the way back.
const maze = [
  "##########",
  "#S...#...#",
  "#.##.#.#.#",
  "#.#....#.#",
  "#.####.#.#",
  "#......#E#",
  "##########",
];
const width = maze[0].length;
const distance: number[] = [];
const cameFrom: number[] = [];

function cell(index: number): string {
  return maze[Math.floor(index / width)][index % width];
}

function find(mark: string): number {
  for (let y = 0; y < maze.length; y++) {
    const x = maze[y].indexOf(mark);
    if (x >= 0) return y * width + x;
  }
  return -1;
}

function search(start: number, goal: number): boolean {
  for (let i = 0; i < width * maze.length; i++) {
    distance.push(-1);
    cameFrom.push(-1);
  }
  distance[start] = 0;
  const queue = [start];
  while (queue.length > 0) {
    const here = queue.shift();
    if (here === undefined || here === goal) break;
    for (const step of [1, -1, width, -width]) {
      const there = here + step;
      if (cell(there) === "#" || distance[there] >= 0) continue;
      distance[there] = distance[here] + 1;
      cameFrom[there] = here;
      queue.push(there);
    }
  }
  return distance[goal] >= 0;
}

const start = find("S");
const goal = find("E");
console.log(start, goal, find("?"), search(start, goal), distance[goal]);
const way: number[] = [];
for (let at = goal; at !== -1; at = cameFrom[at]) way.unshift(at);
console.log(way.length, way[0] === start, way.slice(0, 5).join(" "));
for (let y = 0; y < maze.length; y++) {
  let line = "";
  for (let x = 0; x < width; x++) {
    const index = y * width + x;
    line += cell(index) === "." && way.includes(index) ? "o" : cell(index);
  }
  console.log(line);
}
