const a = new Uint8Array([1, 2, 3]);
const b = a.subarray(0, 2);
if (a === b) console.log("one view"); //~ unsupported-array-identity
const views: Uint8Array[] = [a, b];
console.log(views.indexOf(b)); //~ unsupported-array-identity
const names = new Map<Uint8Array, string>(); //~ unsupported-array-identity
names.set(a, "a");
const found = names.get(b);
const data = new DataView(a.buffer);
const again = data;
if (data === again) console.log("one"); //~ unsupported-array-identity
console.log(found, a[0] === b[0], new Int8Array(1) === new Int8Array(1));
