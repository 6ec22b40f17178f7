// @run
// Unary plus and minus turn texts and booleans into numbers; a reading is checked for NaN afterwards.
const fields = ["12", " 3.5 ", "", "x", "-7", "1e2"];
let sum = 0;
let bad = 0;

function isSet(text: string): boolean {
  return +text !== 0;
}

for (const field of fields) {
  const value = +field;
  console.log(`[${field}]`, value, 1 - +field, isSet(field));
  if (isNaN(value)) bad++;
  else sum += value;
}
console.log(sum, bad, +"5" + +"5", "5" + +"5", +true + +false, 2 - +true);
const hit = fields.length > 3;
console.log(+hit * 10, +!hit, +hit + 1);
