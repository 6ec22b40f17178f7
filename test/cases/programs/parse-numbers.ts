// @run
// A hand-written number reader over charCodeAt: signs, fractions, and undefined for nonsense.
let position = 0;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function readDigits(text: string): number | undefined {
  const start = position;
  let value = 0;
  while (position < text.length && isDigit(text.charCodeAt(position))) {
    value = value * 10 + text.charCodeAt(position) - 48;
    position++;
  }
  return position > start ? value : undefined;
}

function parseNumber(text: string): number | undefined {
  position = 0;
  let sign = 1;
  if (text.startsWith("-")) {
    sign = -1;
    position = 1;
  } else if (text.startsWith("+")) position = 1;
  const whole = readDigits(text);
  if (whole === undefined) return undefined;
  if (position === text.length) return sign * whole;
  if (text.charAt(position) !== ".") return undefined;
  position++;
  const start = position;
  const fraction = readDigits(text);
  if (fraction === undefined || position !== text.length) return undefined;
  return sign * (whole + fraction / 10 ** (position - start));
}

for (const text of ["0", "42", "-17", "+5", "3.25", "-0.5", "12.", ".5", "1e3", "--1", "", "9999999999", "7x"]) {
  const value = parseNumber(text);
  if (value === undefined) console.log(`"${text}" is no number`);
  else console.log(`"${text}" is`, value, value === Number(text));
}
