// @run
// @leaks
// "Mixins" as plain functions over an interface, and composition of small objects in a class.
interface HasPosition {
  x: number;
  y: number;
}
interface HasLife {
  life: number;
}
const move = <T extends HasPosition>(thing: T, dx: number, dy: number): T => {
  thing.x += dx;
  thing.y += dy;
  return thing;
};
const hurt = <T extends HasLife>(thing: T, damage: number): boolean => (thing.life = Math.max(0, thing.life - damage)) > 0;

class Monster implements HasPosition, HasLife {
  x = 0;
  y = 0;
  life = 10;
  walk = (steps: number) => move(this, steps, -steps);
  hit = (damage: number) => hurt(this, damage);
}
class Rock implements HasPosition {
  constructor(public x: number, public y: number) {}
}
const monster = new Monster();
console.log(monster.walk(3).hit(4), monster.x, monster.y, monster.life);
console.log(monster.hit(100), monster.life, move(new Rock(1, 1), 5, 5).x);

function counted<A extends unknown[], R>(f: (...args: A) => R): { call: (...args: A) => R; count: () => number } {
  let count = 0;
  return {
    call: (...args) => {
      count++;
      return f(...args);
    },
    count: () => count,
  };
}
const walk = counted(monster.walk);
walk.call(1);
walk.call(-2);
console.log(walk.count(), monster.x);
const area = counted((w: number, h: number) => w * h);
console.log(area.call(2, 3) + area.call(4, 5), area.count());
