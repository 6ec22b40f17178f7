// @run
// `%` takes the sign of the left side and works on fractions; a true modulo is built on top of it.
function modulo(a: number, n: number): number {
  return ((a % n) + n) % n;
}

function wrapAngle(degrees: number): number {
  const turned = degrees % 360;
  return turned < 0 ? turned + 360 : turned;
}

for (const a of [7, -7, 5, -5, 13, -1]) {
  console.log(a, a % 3, a % -3, modulo(a, 3));
}
console.log(5.5 % 2, -5.5 % 2, 5.5 % -2, -1.5 % 1, 0.3 % 0.1);
console.log(modulo(-0.25, 1), modulo(2.75, 1));
for (const angle of [0, 359, 360.5, -90, -450, 725]) {
  console.log(angle, wrapAngle(angle));
}
console.log(5 % 0, Infinity % 3, 3 % Infinity, -3 % Infinity);
console.log(2147483647 % 1000, 4294967295 % 1000, 10000000000 % 7);

let minutes = 1439;
minutes += 2;
minutes %= 1440;
console.log("minute of the day", minutes);
let beat = -3;
for (let i = 0; i < 6; i++) {
  console.log(beat, beat % 2 === 0, beat % 2 !== 0);
  beat++;
}
