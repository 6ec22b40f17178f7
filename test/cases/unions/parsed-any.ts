// @run
// What JSON.parse has made, of no written type, behind `Array.isArray`: a list of anything, and something else where it is none.
function sizeOf(text: string): number | string {
  const value = JSON.parse(text);
  if (!Array.isArray(value)) return typeof value;
  return value.length;
}

for (const text of ["[1,2,3]", '"text"', "{}", "5", "null", '["a",{"b":1}]']) {
  const value = JSON.parse(text);
  if (Array.isArray(value)) {
    for (const [at, element] of value.entries()) console.log(at, element, value.length);
  } else if (typeof value === "string") console.log(value.toUpperCase());
  else console.log(typeof value);
}
console.log(["[]", "[1]", "{}"].map(sizeOf));
