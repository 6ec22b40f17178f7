// A list that may be of text stays one of both, though TypeScript knows what was assigned; nor becomes one of text one of both.
let either: string[] | number[] = [1, 2];
console.log(either.reduce((a, b) => a + b)); //~ unsupported-conversion
const list: number[] = either; //~ unsupported-conversion
console.log(list, Math.max(...either)); //~ unsupported-conversion
either = ["x"];
const texts = ["a"];
const wide: (string | number)[] = texts; //~ unsupported-conversion
console.log(wide, texts);
