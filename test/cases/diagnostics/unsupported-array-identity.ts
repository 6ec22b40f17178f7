const a = [1, 2];
const b = a;
if (a === b) console.log("one array"); //~ unsupported-array-identity
console.log(a[0] === b[0]);
