const a = new Uint8Array([1, 2]);
const b = a;
if (a === b) console.log("one view"); //~ unsupported-array-identity
console.log(a[0] === b[0]);
