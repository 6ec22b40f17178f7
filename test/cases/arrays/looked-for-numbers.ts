// @run
// What an array of small or no numbers is asked for may be anything else: a fraction, NaN, too large.
const xs = [1, 2, 3];
console.log(xs.reduce((a, b) => a + b, 0.5));
console.log(xs.includes(xs.reduce((a, b) => a + b, 0.5)));
console.log(xs.indexOf(xs.length / 2), xs.includes(0.5), xs.lastIndexOf(xs.length > 2 ? 3.75 : 0.1));
const small: number[] = [];
console.log(small.indexOf(0.1), small.includes(NaN), xs.indexOf(NaN), xs.indexOf(4e9), xs.includes(-1));
const set = new Set([1, 2]);
console.log(set.has(1.5), set.has(xs.length / 3), set.has(4e9));
const map = new Map([[1, "a"]]);
console.log(map.get(1.5) ?? "none", map.has(0.5), map.get(xs.length / 3));
console.log(small.at(0) === 0.5, small.pop() === xs.length / 2, small.find((x) => x > 0) !== 1.5);
const big = [4000000000, 5];
console.log(big.indexOf(4000000000), big.includes(-1), big.indexOf(0.5), xs.indexOf(2 ** 31), xs.includes(2 ** 40));
