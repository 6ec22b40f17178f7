// @run
// Values sorted into bins, with a vertical and a horizontal chart, mean, variance and deviation.
const samples = [3.1, 4.5, 2.2, 3.9, 5, 4.4, 3.3, 9.9, 1, 2.8, 4.1, 3.7, 0, 4.9, 6.2];
const bins = [0, 0, 0, 0, 0];
const width = 2;

for (const sample of samples) {
  const bin = Math.min(Math.floor(sample / width), bins.length - 1);
  bins[bin]++;
}

let tallest = 0;
for (let i = 0; i < bins.length; i++) {
  console.log(`${i * width}..${(i + 1) * width}`.padStart(6), "*".repeat(bins[i]), bins[i]);
  if (bins[i] > tallest) tallest = bins[i];
}
for (let level = tallest; level > 0; level -= 2) {
  let line = "";
  for (const count of bins) line += count >= level ? " # " : count === level - 1 ? " _ " : "   ";
  console.log(line + "|");
}

function mean(values: number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function variance(values: number[]): number {
  const middle = mean(values);
  let sum = 0;
  for (const value of values) sum += (value - middle) ** 2;
  return sum / (values.length - 1);
}

console.log(mean(samples).toFixed(4), variance(samples).toFixed(4), Math.sqrt(variance(samples)).toFixed(4));
console.log(mean(bins), variance(bins), mean([7]));
