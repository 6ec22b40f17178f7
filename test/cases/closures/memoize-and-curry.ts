// @run
// Higher-order functions that people port from JavaScript: memoize, curry, partial, debounce by count.
function memoize<K, V>(compute: (key: K) => V): (key: K) => V {
  const cache = new Map<K, V>();
  return (key) => {
    if (!cache.has(key)) cache.set(key, compute(key));
    return cache.get(key)!;
  };
}

let computed = 0;
const slowSquare = memoize((n: number) => {
  computed++;
  return n * n;
});
console.log(slowSquare(4), slowSquare(4), slowSquare(5), computed);
const lengths = memoize((text: string) => `${text.length}`);
console.log(lengths("abc"), lengths("abc"), lengths(""));

function partial<A, B, R>(f: (a: A, b: B) => R, a: A): (b: B) => R {
  return (b) => f(a, b);
}
const repeat = (text: string, count: number) => text.repeat(count);
const dashes = partial(repeat, "-");
console.log(dashes(5), partial((a: number, b: number) => a - b, 10)(3));

function flip<A, B, R>(f: (a: A, b: B) => R): (b: B, a: A) => R {
  return (b, a) => f(a, b);
}
console.log(flip(repeat)(3, "ab"), flip(flip(repeat))("z", 2));

function everyNth(n: number, action: () => void): () => boolean {
  let count = 0;
  return () => {
    if (++count % n !== 0) return false;
    action();
    return true;
  };
}
let fired = 0;
const tick = everyNth(3, () => fired++);
const results: boolean[] = [];
for (let i = 0; i < 7; i++) results.push(tick());
console.log(results.join(), fired);
