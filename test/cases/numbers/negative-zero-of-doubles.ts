// @run
// Minus zero of a fraction keeps its sign: it prints as -0, divides to -Infinity, and equals zero.
function describe(x: number): string {
  if (x === 0) return 1 / x < 0 ? "minus zero" : "plus zero";
  return x < 0 ? "below" : "above";
}

let tiny = -1e-300;
tiny *= 1e-300;
console.log(tiny, describe(tiny), tiny === 0);
console.log(`${tiny}`, "" + tiny, String(tiny));
const quotient = -1 / Infinity;
console.log(quotient, 1 / quotient, quotient + 0, quotient - 0.0);
console.log(describe(0.5 - 0.5), describe(quotient * -1), describe(quotient * 3.5), describe(-0.25), describe(0.25));
console.log(Math.abs(quotient), Math.sqrt(quotient), Math.max(quotient, -0.5) === 0);
console.log(-5.5 % 5.5, describe(-5.5 % 5.5), (-0.0001).toFixed(2));
