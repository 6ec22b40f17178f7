// @run
// Number, parseInt and parseFloat differ on junk, blanks, prefixes, bases and emptiness.
const texts = ["42", " 17 ", "3.75", "-7.5", "1e3", "12px", "px", "", "0x1f", "-12", "+8", ".5", "5.", "1 2", "Infinity", "1_000", "0b101", "-"];
for (const text of texts) {
  console.log(`[${text}]`, Number(text), parseInt(text), parseFloat(text));
}
console.log(parseInt("ff", 16), parseInt("0xff", 16), parseInt("101", 2), parseInt("z", 36), parseInt("19", 8));
console.log(parseInt("9", 8), parseInt("-1010", 2), parseInt("7fffffff", 16), parseInt("ffffffff", 16));

function readPort(text: string): number {
  const port = parseInt(text, 10);
  if (isNaN(port) || port < 1 || port > 65535) return 80;
  return port;
}
console.log(readPort("8888"), readPort("http"), readPort("70000"), readPort("23 # telnet"));

let sum = 0;
for (const text of ["1", "2.5", "x", "4"]) {
  const value = Number(text);
  if (!isNaN(value)) sum += value;
}
console.log(sum, Number(true), Number(false));
