// @run
// `| 0`, `>>> 0` and Math.imul must wrap like JavaScript, also where C++ calls overflow undefined.
function hashSigned(text: string): number {
  let hash = 17;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  }
  return hash;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

function djb2(text: string): number {
  let hash = 5381;
  for (let i = 0; i < text.length; i++) {
    hash = ((hash << 5) + hash + text.charCodeAt(i)) | 0;
  }
  return hash;
}

for (const word of ["", "a", "esp8266", "The quick brown fox"]) {
  console.log(`${word}:`, hashSigned(word), fnv1a(word), djb2(word));
}
console.log(Math.imul(65536, 65536), Math.imul(0x7fffffff, 2), Math.imul(-5, 12), Math.imul(123456789, 987654321));

let sum = 0;
for (let i = 0; i < 10; i++) sum = (sum + 1000000007) | 0;
console.log(sum, sum >>> 0);
let negative = 0;
for (let i = 0; i < 7; i++) negative = (negative - 999999937) | 0;
console.log(negative, negative >>> 0);
console.log((1 << 31) | 0, (1 << 31) >>> 0, ~0 >>> 0, -1 >>> 28);
