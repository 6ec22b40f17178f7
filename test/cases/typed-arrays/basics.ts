// @run
// Made by length, from lists, from other typed arrays; values wrap to the width of the elements.
const bytes = new Uint8Array(4);
bytes[0] = 255;
bytes[1] = 256;
bytes[2] = -1;
bytes[3] = 3.9;
console.log(bytes.join(), bytes.length, bytes.byteLength, bytes.BYTES_PER_ELEMENT);
const signed = new Int8Array([127, 128, -129, 300]);
console.log(signed.join(), new Uint16Array([65536, -1, 65535]).join(), new Int16Array([32768, -32769]).join());
console.log(new Int32Array([2147483648, -1.9, 4294967295]).join(), new Uint32Array([-1, 4294967296]).join());
console.log(new Uint8ClampedArray([300, -5, 1.5, 2.5, NaN]).join(), new Float32Array([0.1, 1e40, 5]).join(), new Float64Array([0.1, 1 / 3]).join());
bytes[0]! += 2;
bytes[1]!--;
bytes[2]! <<= 4;
bytes[3]! *= 100;
console.log(bytes.join(), bytes[0]! + bytes[1]!, bytes.indexOf(44), bytes.includes(240));
const copy = new Uint8Array(bytes);
copy[0] = 99;
console.log(bytes[0], copy[0], new Int8Array(bytes).join(), Uint8Array.from([1, 2, 3]).join(), Uint8Array.of(7, 8).join(), Uint8Array.BYTES_PER_ELEMENT);
let sum = 0;
for (const byte of bytes) sum += byte;
for (let i = 0; i < bytes.length; i++) sum += bytes[i]! << 1;
console.log(sum, Math.max(...bytes), [...bytes].reverse().join(), bytes.at(-1), bytes.at(9));
console.log(Array.from(new Float32Array([0.5, 0.25]), (x) => x * 2).join(), new Uint8Array(0).length, Uint8Array.from(new Set([5, 5, 6])).join());
