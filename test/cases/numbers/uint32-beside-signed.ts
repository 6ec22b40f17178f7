// @run
// A uint32 beside negative and unknown integers: no comparison, choice, sum or division may read it as signed.
let z = -3;
const big = (z - 2) >>> 0;
console.log(big, big > z, z < big, big === -5, (big | 0) === -5, big >>> 31 === 1, (big >>> 4) > z);
console.log(z > 0 ? z : big, z < 0 ? z : big, Math.max(big, z), Math.min(big, z), Math.max(big, 7));
console.log(big - z, z - big, big + big, big * 2, -big, ~big, big ^ 1, big & z, Math.abs(z - 100));
console.log(big / 2, Math.floor(big / 2), Math.ceil(big / 2), Math.round(big / 10), Math.trunc(big / 3), big % 10);

function add(offset: number): number {
  return Math.trunc(3000000000 + offset) | 0;
}
console.log(add(z), add(1294967296), add(-2000000000));

let steps = 0;
for (let at = 0; at < 9000000000; at += 3000000000) steps++;
console.log(steps);

let half = 1000;
for (let n = 0; n < 3; n++) half /= 8;
console.log(Math.clz32(half), Math.imul(half * 1e10, 3), Math.imul(3000000000, z), Math.min(7, 1e10 % (z + 3)));
let wide = 2147483640;
while (wide < 2147483650) wide += 5;
console.log(wide);
z += 3;
console.log(z, big);
