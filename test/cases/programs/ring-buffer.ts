// @run
// Head and tail indices that wrap by modulo over a global array; optional results for "empty".
const size = 5;
const slots = [0, 0, 0, 0, 0];
let head = 0;
let count = 0;
let lost = 0;

function put(value: number): boolean {
  if (count === size) {
    lost++;
    return false;
  }
  slots[(head + count) % size] = value;
  count++;
  return true;
}

function take(): number | undefined {
  if (count === 0) return undefined;
  const value = slots[head];
  head = (head + 1) % size;
  count--;
  return value;
}

for (let i = 1; i <= 7; i++) {
  console.log("put", i * 11, put(i * 11));
}
console.log(take(), take(), take());
put(-1);
put(-2);
console.log("slots", slots.join(), "head", head, "count", count);
let value = take();
while (value !== undefined) {
  console.log("took", value);
  value = take();
}
console.log("lost", lost, "left", count, "empty", take());
console.log((take() ?? 100) + 1);
