// `undefined!` and `null!` hold the place of a variable, field or result, not of an element or entry.
const xs: number[] = [1, undefined!, 3]; //~ unsupported-conversion
const names = new Map<string, string>();
names.set("a", undefined!); //~ unsupported-conversion
const text = (): string => null as unknown as string; //~ unsupported-conversion
console.log(xs.length, names.size, text());
