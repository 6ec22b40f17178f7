const scale = (x: number, by = 10): number => x * by;
const plain: (x: number) => number = scale;
console.log(plain(2), [1, 2].map(plain)); //~ unsupported-function-shape
const first: (text: string) => number = parseInt;
console.log(["10", "10"].map(first)); //~ unsupported-function-shape
