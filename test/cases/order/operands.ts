// @run
// Operands run left to right: a variable that is read first keeps its old value although a later call changes it.
let x = 1;
let log = "";

function bump(): number {
  x += 10;
  return x;
}

function say(text: string): string {
  log += text;
  return text;
}

function reset(): number {
  const old = x;
  x = 0;
  return old;
}

console.log(x + bump(), bump() + x, x - bump() - x);
console.log(x * 2 + bump(), bump() * x, (x + 1) * (bump() + 1));
console.log(x < bump(), bump() < x, x === bump(), bump() === x);
console.log(x - reset(), x, (x = 4) * (x + 1), x + (x = 2) + x, x);
console.log(say("a") + say("b") + log, log + say("c"), say("d") === log.slice(-1));
console.log(`${x}${bump()}${x}`, x + "," + bump() + "," + x);
console.log((bump() & 15) | (x << 1), x ** 0 + bump(), -x + reset());
const old = x++ + x++ * 2 + x;
console.log(old, x, x-- - --x, x);
let t = "s";
const joined = t + (t += "u") + (t = t + "v");
console.log(joined, t);
console.log(x > 0 ? bump() : reset(), x > 0 && bump() > 0, log);
