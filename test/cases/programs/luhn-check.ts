// @run
// Digits from the right, every second doubled; spaces skipped, other characters refused.
function isValid(card: string): boolean {
  let sum = 0;
  let double = false;
  let digits = 0;
  for (let i = card.length - 1; i >= 0; i--) {
    const ch = card.charAt(i);
    if (ch === " " || ch === "-") continue;
    if (ch < "0" || ch > "9") return false;
    let digit = card.charCodeAt(i) - "0".charCodeAt(0);
    if (double) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
    double = !double;
    digits++;
  }
  return digits > 1 && sum % 10 === 0;
}

function checkDigit(body: string): number {
  for (let digit = 0; digit < 10; digit++) {
    if (isValid(body + digit)) return digit;
  }
  return -1;
}

const cards = ["4539 1488 0343 6467", "8273-1232-7352-0569", "79927398713", "79927398710", "0", "12a4", ""];
for (const card of cards) {
  console.log(card.padEnd(20, "."), isValid(card) ? "ok" : "wrong");
}
console.log(checkDigit("7992739871"), checkDigit("123456"), checkDigit("x"));
