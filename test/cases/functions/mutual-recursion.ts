// @run
// Functions that call one another and are used before their declaration: a recursive-descent calculator.
const source = "2 * (3 + 4) - 10 / (1 + 1) * -0.5";
let at = 0;

console.log(source, "=", evaluate());
console.log(isEven(10), isOdd(7), isEven(0), isOdd(0));

function evaluate(): number {
  at = 0;
  return sum();
}

function sum(): number {
  let left = product();
  while (peek() === "+" || peek() === "-") {
    if (take() === "+") left += product();
    else left -= product();
  }
  return left;
}

function product(): number {
  let left = atom();
  while (peek() === "*" || peek() === "/") {
    if (take() === "*") left *= atom();
    else left /= atom();
  }
  return left;
}

function atom(): number {
  if (peek() === "-") {
    take();
    return -atom();
  }
  if (peek() === "(") {
    take();
    const inside = sum();
    take();
    return inside;
  }
  let digits = "";
  while ((peek() >= "0" && peek() <= "9") || peek() === ".") digits += take();
  return Number(digits);
}

function peek(): string {
  while (at < source.length && source[at] === " ") at++;
  return source.charAt(at);
}

function take(): string {
  const ch = peek();
  at++;
  return ch;
}

function isEven(n: number): boolean {
  return n === 0 ? true : isOdd(n - 1);
}

function isOdd(n: number): boolean {
  return n === 0 ? false : isEven(n - 1);
}
