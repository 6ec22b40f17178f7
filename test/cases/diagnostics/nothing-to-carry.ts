// What has no value: an object into which `null` is copied, a fold that gives nothing.
const readings = [1, 2, 3];
let sum = 0;
readings.reduce<void>((_, one) => { sum += one; }, undefined); //~ unsupported-library
console.log(sum, Object.assign({}, null)); //~ unsupported-library
console.log(Object.assign({ a: 1 }, { b: 2 }, undefined)); //~ unsupported-library
