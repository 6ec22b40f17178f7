// `undefined!` and `null!` hold no place but that of a variable or field that gets its value later.
const xs: number[] = [1, undefined!, 3]; //~ unsupported-conversion
const options: { size: number } = { size: null! }; //~ unsupported-conversion
const names = new Map<string, string>();
names.set("a", undefined!); //~ unsupported-conversion
const text = (): string => null as unknown as string; //~ unsupported-conversion
console.log(xs.length, options.size, names.size, text());
