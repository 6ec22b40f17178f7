// @run
// A state machine over a numeric enum: the switch has no default and the enum prints as a number.
enum Light {
  Red,
  RedAmber,
  Green,
  Amber,
}

let light = Light.Red;
let ticksLeft = 3;
let changes = 0;

function durationOf(state: Light): number {
  switch (state) {
    case Light.Red:
      return 3;
    case Light.RedAmber:
      return 1;
    case Light.Green:
      return 4;
    case Light.Amber:
      return 2;
  }
}

function enter(next: Light): void {
  light = next;
  ticksLeft = durationOf(next);
  changes++;
}

function tick(carWaiting: boolean): void {
  if (--ticksLeft > 0) return;
  switch (light) {
    case Light.Red:
      if (!carWaiting) {
        ticksLeft = 1;
        break;
      }
      enter(Light.RedAmber);
      break;
    case Light.RedAmber:
      enter(Light.Green);
      break;
    case Light.Green:
      enter(Light.Amber);
      break;
    case Light.Amber:
      enter(Light.Red);
      break;
  }
}

function isGreen(): boolean {
  return light === Light.Green;
}

let trace = "";
for (let time = 0; time < 30; time++) {
  tick(time % 7 !== 0);
  trace += light;
}
console.log(trace);
console.log("changes", changes, "now", light, isGreen());
