// Object.freeze of what somebody may write to, by another name, in a method, behind the constructor, as a list or a table.
const a = { x: 1 };
const b = a;
Object.freeze(b); //~ unsupported-library
a.x = 2;

interface Player { name: string; points: number }
const players: Player[] = [];
function join(name: string): Player {
  const player = { name, points: 0 };
  players.push(player);
  return Object.freeze(player); //~ unsupported-library
}
for (const player of players) player.points++;

const list = [3, 1, 2];
const sorted = Object.freeze(list); //~ unsupported-library
list.sort();

class Counter {
  count = 0;
  up(): void {
    this.count++;
  }
}
const counter = Object.freeze(new Counter()) as Counter; //~ unsupported-library
counter.up();

class Shape {
  sides = 3;
  constructor() {
    Object.freeze(this); //~ unsupported-library
  }
}
class Square extends Shape {
  width = 2;
}

const codes: Record<string, string> = Object.freeze({ a: ".-" }); //~ unsupported-library
codes["b"] = "-...";

const wheel = { size: 5 };
const isFixed = Object.isFrozen(wheel); //~ unsupported-library
Object.freeze(wheel);
console.log(join("Ada"), sorted, new Square(), isFixed);
