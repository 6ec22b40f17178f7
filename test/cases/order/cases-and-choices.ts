// @run
// A case that shares its body with default still runs its test; a printed choice is decided before anything is printed;
// names that nothing uses are no mistake.
let x = 1;

function say(value: number): number {
  console.log("say", value);
  return value;
}

function ignore(first: number, second: number): number {
  const third = 3;
  return first;
}

function choose(n: number): string {
  switch (n / 2) {
    case 0.5:
      return "half";
    case say(7) + (x = 100):
    default:
      return "other";
  }
}

console.log(choose(1), x, choose(4), x);
console.log(x, x > 50 ? say(1) : say(2), x);
console.log("a", x < 50 ? say(3) : 0.5, "b", ignore(say(4), say(5)));
switch (say(2)) {
  case 1:
    console.log("one");
    break;
  default:
}
console.log(((x = 7), x) + (x > 7 || (x -= 2) < 6 ? x : -x), x);
