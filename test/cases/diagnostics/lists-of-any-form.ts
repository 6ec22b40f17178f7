// Lists whose elements may be lists, or nothing, or anything.
const mixed: (number | number[] | undefined)[] = [1, [2, 3], undefined];
console.log(mixed.flat()); //~ unsupported-library
console.log([1, 2].flatMap((n): number | number[] | undefined => (n > 1 ? [n, n] : undefined))); //~ unsupported-library
