// @run
// Euclid three ways (remainder, recursion, subtraction) and integer division that must truncate.
function gcd(a: number, b: number): number {
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return Math.abs(a);
}

function gcdRecursive(a: number, b: number): number {
  return b === 0 ? a : gcdRecursive(b, a % b);
}

function gcdSlow(a: number, b: number): number {
  while (a !== b) {
    if (a > b) a -= b;
    else b -= a;
  }
  return a;
}

function lcm(a: number, b: number): number {
  return (a / gcd(a, b)) * b;
}

function showFraction(top: number, bottom: number): string {
  const common = gcd(top, bottom);
  const whole = Math.trunc(top / bottom);
  const left = Math.abs(top % bottom) / common;
  const under = bottom / common;
  if (left === 0) return `${whole}`;
  return whole === 0 ? `${top < 0 ? "-" : ""}${left}/${under}` : `${whole} ${left}/${under}`;
}

console.log(gcd(48, 36), gcd(17, 5), gcd(-48, 36), gcd(0, 9));
console.log(gcdRecursive(1071, 462), gcdSlow(1071, 462));
console.log(lcm(4, 6), lcm(21, 6), lcm(7, 13));
console.log(showFraction(22, 7), showFraction(6, 4), showFraction(3, 9), showFraction(-7, 2), showFraction(8, 4));
