// @run
// Text that grows at either end, is doubled, shared between names and passed on: strings are values.
function countDown(from: number): string {
  let text = "";
  for (let i = from; i > 0; i--) text += `${i}, `;
  return text + "go";
}

function reverse(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) out = text[i] + out;
  return out;
}

function isPalindrome(text: string): boolean {
  let clean = "";
  for (let i = 0; i < text.length; i++) {
    const ch = text[i].toLowerCase();
    if (ch >= "a" && ch <= "z") clean += ch;
  }
  return clean === reverse(clean);
}

function toBinary(n: number): string {
  if (n === 0) return "0";
  let bits = "";
  while (n > 0) {
    bits = (n % 2) + bits;
    n = Math.floor(n / 2);
  }
  return bits;
}

console.log(countDown(5), countDown(0));
console.log(reverse("Arduino"), reverse(""), isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("tsino"));
console.log(toBinary(0), toBinary(10), toBinary(255), toBinary(65536));
let a = "ab";
const b = a;
a += "c";
a = a + a;
console.log(a, b, a.length + b.length);
let long = "x";
for (let i = 0; i < 12; i++) long += long;
console.log(long.length, long === "x".repeat(4096), long.slice(-3));
long = long.slice(0, 4) + long.slice(0, 2).toUpperCase();
console.log(long);
