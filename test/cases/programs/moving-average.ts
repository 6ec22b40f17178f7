// @run
// Smoothing a series three ways: window over a ring, exponential, and the median of three.
const series = [12, 15, 11, 80, 14, 13, 12, 16, 15, 14, -40, 13];
const windowSize = 4;
const ring = [0, 0, 0, 0];
let filled = 0;
let position = 0;
let sum = 0;

function windowAverage(sample: number): number {
  sum += sample - ring[position];
  ring[position] = sample;
  position = (position + 1) % windowSize;
  if (filled < windowSize) filled++;
  return sum / filled;
}

let smooth: number | undefined;

function exponential(sample: number, weight = 0.25): number {
  smooth = smooth === undefined ? sample : smooth + weight * (sample - smooth);
  return smooth;
}

function medianOf3(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

for (let i = 0; i < series.length; i++) {
  const median = i < 2 ? series[i] : medianOf3(series[i - 2], series[i - 1], series[i]);
  console.log(series[i], windowAverage(series[i]), exponential(series[i]).toFixed(3), median);
}
let low = series[0];
let high = series[0];
for (const sample of series) {
  low = Math.min(low, sample);
  high = Math.max(high, sample);
}
console.log("range", low, high, "span", high - low, "middle", (high + low) / 2);
