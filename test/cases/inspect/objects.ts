// @run
// Object literals: their properties in the order of the literal, on one line or several.
interface Point {
  x: number;
  y: number;
}
interface Line {
  from: Point;
  to: Point;
  name: string;
}
const origin: Point = { x: 0, y: 0 };
console.log(origin);
const line: Line = { from: origin, to: { x: 2.5, y: -1 }, name: "short" };
console.log(line);
line.name = "a name that is so long that the object does not fit on one line any more";
console.log(line);
origin.x = 7;
console.log([line.from, line.to], { line: { line: { line: { line: 1 } } } });
console.log({}, { a: {} }, { list: [] as number[] }, { a: { b: { c: { d: 1 } } } });

function measure(id: number): { id: number; values: number[]; ok: boolean } {
  return { id, values: [id, id * 2], ok: id > 1 };
}
console.log(measure(1));
console.log([measure(2), measure(3)]);
const readings = [measure(4)];
readings[0].values.push(0.5);
readings.push(measure(5));
console.log(readings, readings.length);

console.log({ "two words": 1, valid_1: 2, $dollar: 3, "it's": 4, 7: "seven", 1: "one", "": "empty", ñ: 5 });
console.log({ class: 1, int: 2, delete: 3, out: 4, inspect: 5, String: 6 });
const text = "shorthand";
console.log({ text, length: text.length, nested: { text } });
console.log({
  zero: "0123456789",
  one: "0123456789",
  two: "0123456789",
  three: "0123456789",
  four: "0123456789",
});
