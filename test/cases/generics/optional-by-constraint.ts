// @run
// A constraint names properties that what is given for the type parameter lacks: there they are undefined, unless the object has them.
interface Body {
  pos: number;
  vel?: number;
  tag?: string;
  on?: (pos: number) => void;
  sub?: { a: number };
}
function speed<T extends Body>(body: T): number {
  return body.vel ?? 0;
}
function describe<T extends Body>(body: T): string {
  if (body.tag !== undefined) return `${body.tag.toUpperCase()} ${body.pos}`;
  return `${body.pos} ${body.sub?.a} ${body["vel"]} ${body.vel === undefined}`;
}
function fire<T extends Body>(body: T): void {
  body.on?.(body.pos);
}
function total<T extends Body>(bodies: readonly T[]): number {
  let sum = 0;
  for (const body of bodies) {
    const vel = body.vel;
    if (vel === undefined) continue;
    sum += vel;
  }
  return sum;
}

const full = { pos: 1, vel: 3, tag: "full", on: (pos: number) => console.log("on", pos) };
const part: { pos: number } = full;
const own = { pos: 4 };
console.log(speed(full), speed(part), speed(own), speed({ pos: 2, sub: { a: 1 } }));
console.log(describe(full), describe(part), describe(own), describe({ pos: 2, sub: { a: 1 } }));
for (const one of [part, own]) fire(one);

class Ball {
  constructor(public pos: number) {}
}
class Fast extends Ball {
  vel = 9;
  tag?: string;
}
const balls: Ball[] = [new Ball(1), new Fast(2)];
for (const ball of balls) console.log(speed(ball));
console.log(describe(new Fast(2)), total([own, part]), total(balls), total([full]));

class World<T extends { pos: number; vel?: number }> {
  constructor(readonly items: T[]) {}
  step(): void {
    for (const item of this.items) item.pos += item.vel ?? 1;
  }
}
const slow = new World([{ pos: 1 }]);
const quick = new World([{ pos: 1, vel: 5 }]);
slow.step();
quick.step();
console.log(slow.items, quick.items);
const moved = <T extends { pos: number; vel?: number }>(item: T): T => ({
  ...item,
  pos: item.pos + (item.vel ?? 1),
});
console.log(moved({ pos: 1 }), moved({ pos: 2, vel: 2 }), moved({ pos: 3, name: "n" }));
