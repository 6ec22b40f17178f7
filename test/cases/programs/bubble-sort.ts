// @run
// Sorting in place through a parameter: the caller's array must change, a copy must not.
function swap(values: number[], i: number, j: number): void {
  const kept = values[i];
  values[i] = values[j];
  values[j] = kept;
}

function bubbleSort(values: number[]): number {
  let swaps = 0;
  let end = values.length;
  let changed = true;
  while (changed) {
    changed = false;
    for (let i = 1; i < end; i++) {
      if (values[i - 1] > values[i]) {
        swap(values, i - 1, i);
        swaps++;
        changed = true;
      }
    }
    end--;
  }
  return swaps;
}

const readings = [42, -7, 19, 0, 88, 19, -100, 3];
const before = readings.slice();
const alias = readings;
console.log("swaps", bubbleSort(readings));
console.log("sorted", readings.join(", "));
console.log("alias ", alias.join(", "));
console.log("before", before.join(", "));
console.log("again", bubbleSort(readings), "one", bubbleSort([5]), "none", bubbleSort([]));

const voltages = [3.3, 2.75, 3.05, -0.5];
bubbleSort(voltages);
console.log(voltages.join(" "));
