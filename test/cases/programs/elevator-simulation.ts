// @run
// An event loop over ticks with two enums, queues of calls, and a log of what happened.
enum Door {
  Closed,
  Open,
}

enum Motion {
  Down = -1,
  Still = 0,
  Up = 1,
}

const calls: number[] = [];
const log: string[] = [];
let floor = 0;
let door: Door = Door.Closed;
let motion: Motion = Motion.Still;
let openFor = 0;
let travelled = 0;

function call(to: number): void {
  if (!calls.includes(to)) calls.push(to);
}

function anyAhead(): boolean {
  for (const to of calls) {
    if (motion === Motion.Up ? to > floor : to < floor) return true;
  }
  return false;
}

function choose(): Motion {
  if (calls.length === 0) return Motion.Still;
  if (motion !== Motion.Still && anyAhead()) return motion;
  return calls[0] > floor ? Motion.Up : Motion.Down;
}

function tick(): void {
  if (door === Door.Open) {
    if (--openFor === 0) {
      door = Door.Closed;
      log.push("close");
    }
    return;
  }
  const here = calls.indexOf(floor);
  if (here >= 0) {
    calls.splice(here, 1);
    door = Door.Open;
    openFor = 2;
    log.push(`open ${floor}`);
    return;
  }
  motion = choose();
  floor += motion;
  if (motion !== Motion.Still) travelled++;
}

call(3);
call(5);
for (let time = 0; time < 60; time++) {
  if (time === 4) call(1);
  if (time === 5) call(4);
  if (time === 6) call(4);
  if (time === 20) call(0);
  tick();
}
console.log(log.join(", "));
console.log("floor", floor, "travelled", travelled, "waiting", calls.length, motion === Motion.Still);
