// @run
// The functions and constants of Math that a maker uses; results that every libm agrees on are printed in full.
function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-12;
}

function distance(x1: number, y1: number, x2: number, y2: number): number {
  return Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
}

function dewPoint(celsius: number, humidity: number): number {
  const a = 17.62;
  const b = 243.12;
  const gamma = Math.log(humidity / 100) + (a * celsius) / (b + celsius);
  return (b * gamma) / (a - gamma);
}

console.log(Math.PI, Math.E, Math.SQRT2, Math.LN2, Math.LN10);
console.log(Math.sqrt(2), Math.sqrt(144), Math.cbrt(27), Math.hypot(3, 4));
console.log(Math.abs(-5), Math.abs(5.5), Math.abs(-0.25), Math.sign(-3), Math.sign(0), Math.sign(0.1));
console.log(Math.pow(2, 10), Math.pow(2, 0.5), Math.pow(9, -0.5), Math.pow(-8, 3));
console.log(near(Math.sin(Math.PI / 6), 0.5), near(Math.cos(Math.PI / 3), 0.5), near(Math.tan(Math.PI / 4), 1));
console.log(Math.sin(0), Math.cos(0), Math.atan2(0, 1), near(Math.atan2(1, 1) * 4, Math.PI));
console.log(near(Math.asin(1) * 2, Math.PI), near(Math.acos(0) * 2, Math.PI), near(Math.atan(1) * 4, Math.PI));
console.log(Math.exp(0), Math.log(1), near(Math.log(Math.E), 1), Math.log2(8), Math.log10(1000));
console.log(distance(0, 0, 3, 4), distance(-1, -1, 1, 1));
console.log(dewPoint(25, 60).toFixed(3), dewPoint(-5, 80).toFixed(3));
for (let degrees = 0; degrees <= 180; degrees += 45) {
  console.log(degrees, Math.sin((degrees * Math.PI) / 180).toFixed(4));
}
