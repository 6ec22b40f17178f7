// Lists whose elements may be anything, lists among it.
const mixed: unknown[] = [1, [2, 3], undefined];
console.log(mixed.flat()); //~ unsupported-library
console.log([1, 2].flatMap((n): unknown => (n > 1 ? [n, n] : undefined))); //~ unsupported-library
