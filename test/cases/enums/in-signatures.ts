// @run
// Enums as default parameters, optional results, array elements, loop variables and mixed with plain numbers.
enum Direction {
  North,
  East,
  South,
  West,
}

enum Turn {
  Left = -1,
  Straight = 0,
  Right = 1,
}

const names = ["north", "east", "south", "west"];
const dx = [0, 1, 0, -1];
const dy = [-1, 0, 1, 0];

function turn(from: Direction, by: Turn = Turn.Right): Direction {
  return (from + by + 4) % 4;
}

function opposite(direction: Direction): Direction {
  return turn(turn(direction));
}

function turnOf(letter: string): Turn | undefined {
  return letter === "L" ? Turn.Left : letter === "R" ? Turn.Right : undefined;
}

function walk(path: string): string {
  let x = 0;
  let y = 0;
  let facing: Direction = Direction.North;
  for (let i = 0; i < path.length; i++) {
    const turned = turnOf(path[i]);
    if (turned !== undefined) {
      facing = turn(facing, turned);
      continue;
    }
    x += dx[facing];
    y += dy[facing];
  }
  return `${x},${y} facing ${names[facing]}`;
}

console.log(turn(Direction.North), turn(Direction.North, Turn.Left), turn(Direction.West, Turn.Straight));
for (const direction of [Direction.North, Direction.East, Direction.South, Direction.West]) {
  console.log(names[direction], "<->", names[opposite(direction)]);
}
console.log(walk("FFRFF"), "|", walk("LFLFLFLF"), "|", walk(""), "|", walk("RRFFFL"));
for (let d: number = Direction.North; d <= Direction.West; d++) if (dx[d] === 0) console.log("vertical", d);
console.log(turnOf("x"), turnOf("L"), (turnOf("R") ?? 0) + 10);
