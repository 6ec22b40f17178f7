// @run
// filter with a guard gives an array of what the guard lets through.
const isS = (v: string | number): v is string => typeof v === "string";
const mixed: (string | number)[] = ["a", 1, "b"];
console.log(mixed.filter(isS).map((s) => s.toUpperCase()).join());
const ys: (number | undefined)[] = [1, undefined, 2];
const zs: number[] = ys.filter((y): y is number => y !== undefined);
console.log(zs.map((z) => z + 1).join(), ys.filter((y) => y !== undefined).length);
