// Lists whose elements may be lists or not.
const mixed: (number | number[])[] = [1, [2, 3]];
console.log(mixed.flat()); //~ unsupported-library
console.log([1, 2].flatMap((n) => (n > 1 ? [n, n] : n))); //~ unsupported-library
