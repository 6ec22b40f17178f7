// @run
// Loops that step by a fraction drift: the number of turns and the last value are JavaScript's.
let turns = 0;
for (let x = 0; x < 1; x += 0.1) turns++;
console.log("turns", turns);

let sum = 0;
for (let i = 0; i < 10; i++) sum += 0.1;
console.log(sum, sum === 1, Math.abs(sum - 1) < Number.EPSILON * 4);

function lerp(from: number, to: number, t: number): number {
  return from + (to - from) * t;
}

for (let step = 0; step <= 8; step++) {
  console.log(step, lerp(-10, 15, step / 8), lerp(0, 255, step / 8) | 0);
}

function squareRoot(x: number): number {
  let guess = x / 2;
  for (let i = 0; i < 30; i++) {
    const next = (guess + x / guess) / 2;
    if (next === guess) break;
    guess = next;
  }
  return guess;
}

console.log(squareRoot(2), squareRoot(49), Math.abs(squareRoot(10) - Math.sqrt(10)) < 1e-15);
let temperature = 80;
let minutes = 0;
while (temperature > 30) {
  temperature -= (temperature - 20) * 0.05;
  minutes += 1;
}
console.log(minutes, temperature);
