// @run
// Elements are stored in a byte here; what is searched for may not fit one.
const bytes = [1, 2, 200];
let wide = 200;
wide += 256;
console.log(bytes.indexOf(257), bytes.includes(258), bytes.lastIndexOf(-56), bytes.indexOf(wide));
console.log(bytes.indexOf(1.5), bytes.indexOf(1e12), bytes.includes(NaN), bytes.includes(200));
console.log(bytes.at(0) === 257, 257 === bytes.at(0), bytes.at(2) === wide, bytes.at(2) === 200);
console.log(bytes.at(9) ?? -1, bytes.at(9) ?? 500, bytes.at(9) ?? 0.5, bytes.at(0) ?? 0.5);
const large = [1, 70000];
console.log(large.includes(70000.5), large.indexOf(1e12), [0.5].indexOf(1));
