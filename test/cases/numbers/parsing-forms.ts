// @run
// Number, parseInt, parseFloat, unary plus: blanks, signs, exponents, prefixes, rubbish behind, empty.
const texts = ["12", " 12 ", "12px", "", "  ", "-5.5", "+3", "1e3", "1e", ".5", "5.", "0x1F", "-0x1F", "1_000", "Infinity", "-Infinity", "abc", "1 2", "--1", "\n7\t", "0.1.2", "1e-2x", "007"];
for (const text of texts) console.log(JSON.stringify(text), Number(text), parseInt(text), parseFloat(text), +text);
console.log(parseInt("ff", 16), parseInt("0xff", 16), parseInt("12", 3), parseInt("12", 1), parseInt("12", 37), parseInt("12", 0), parseInt("-zz", 36), parseInt("9", 9));
console.log(parseInt("123456789012"), parseInt("1e3"), parseInt("3.9"), parseInt("-0"), parseFloat("3.14abc"), parseFloat("-.5e1"), parseFloat("e5"));
console.log(Number(true), Number(false), Number(null), Number(undefined), Number("0.1") + Number("0.2"), Number.parseFloat("2.5"), Number.parseInt("101", 2));
console.log(isNaN(parseInt("x")), Number.isNaN(Number("")), Number.isInteger(5.0), Number.isInteger(5.1), Number.isSafeInteger(2 ** 53), Number.isFinite(1 / 0), isFinite(NaN));
const toInt = (text: string, fallback: number) => {
  const value = parseInt(text, 10);
  return Number.isNaN(value) ? fallback : value;
};
console.log(toInt("42", 0), toInt("x", -1), toInt("7up", 0), toInt("", 9) + 1);
console.log("3" + 4, +"3" + 4, -"3" + 4, Number("3") * Number("4"), parseInt("12abc") + parseFloat("0.5abc"));
