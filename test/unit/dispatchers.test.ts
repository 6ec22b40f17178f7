// How the simulator's release build calls virtual methods, and that a sketch for a board knows nothing of it.
import { expect, test } from "vitest";
import { compileText } from "../oracle/compile-text.ts";

/** Classes that are shapes, each with an area of its own, all in one list. */
function drawing(count: number): string {
  const numbers = Array.from({ length: count }, (_, position) => position + 1);
  const classes = numbers.map(
    (number) => `class Shape${number} extends Shape { area(scale: number) { return scale * ${number}; } }`,
  );
  return `abstract class Shape { abstract area(scale: number): number; name() { return "shape"; } }
${classes.join("\n")}
const shapes: Shape[] = [${numbers.map((number) => `new Shape${number}()`).join(", ")}];
for (const shape of shapes) console.log(shape.name(), shape.area(2));
`;
}

function emitFor(source: string, release: boolean): string {
  const { sketch, diagnostics } = compileText(source, release);
  expect(diagnostics).toEqual([]);
  return sketch?.files[sketch.ino] ?? "";
}

test("a method of few forms is found by comparing classes", () => {
  const emitted = emitFor(drawing(2), true);
  expect(emitted).toContain(`inline int32_t Shape::area$(int32_t given0) {
  if (tsino::isExactly<Shape1>(this)) return static_cast<Shape1*>(this)->Shape1::area(given0);
  if (tsino::isExactly<Shape2>(this)) return static_cast<Shape2*>(this)->Shape2::area(given0);
  return this->area(given0);
}`);
  expect(emitted).toContain("shape->area$(2)");
  expect(emitted).toContain('static const void* const table$[] asm("_ZTV6Shape2");');
});

test("what is not virtual is called as ever", () => {
  expect(emitFor(drawing(2), true)).toContain("shape->name()");
});

test("a method of many forms keeps its table", () => {
  const emitted = emitFor(drawing(5), true);
  expect(emitted).toContain(`inline int32_t Shape::area$(int32_t given0) {
  return this->area(given0);
}`);
  expect(emitted).not.toContain("table$");
});

test("what an interface names as a field and its classes as a method", () => {
  const emitted = emitFor(
    `interface Sensor { read(): number; }
class Fixed implements Sensor { read() { return 7; } }
class Counter implements Sensor { count = 0; read() { return ++this.count; } }
const sensors: Sensor[] = [new Fixed(), new Counter()];
for (const sensor of sensors) console.log(sensor.read());
`,
    true,
  );
  expect(emitted).toContain("sensor->read$()");
  expect(emitted).toContain("tsino::isExactly<Counter>(this)");
});

test("a class of which no object is made is not asked for: it may have no table", () => {
  const emitted = emitFor(
    `${drawing(2)}class Unused extends Shape1 { area(scale: number) { return -scale; } }
const none: Unused[] = [];
console.log(none.length);
`,
    true,
  );
  expect(emitted).toContain("isExactly<Shape1>");
  expect(emitted).not.toContain("isExactly<Unused>");
});

/** One function or more, each by its name, to the field of a class that calls it. */
function sorter(...names: readonly string[]): string {
  return `class Sorter {
  constructor(private readonly compare: (a: number, b: number) => number) {}
  sort(a: number, b: number) { return this.compare(a, b); }
}
function up(a: number, b: number) { return a - b; }
function down(a: number, b: number) { return b - a; }
for (const sorter of [${names.map((name) => `new Sorter(${name})`).join(", ")}]) console.log(sorter.sort(1, 2));
`;
}

test("the only function that a field may hold is asked for by its name", () => {
  expect(emitFor(sorter("up", "up"), true)).toContain("this->compare.likely<decltype(up), up>(a, b)");
});

test("one of two functions, or a closure, is called as ever", () => {
  expect(emitFor(sorter("up", "down"), true)).toContain("this->compare(a, b)");
  expect(emitFor(sorter("(a, b) => a * b"), true)).toContain("this->compare(a, b)");
});

test("a method in the place of a field has no value that could be asked", () => {
  const emitted = emitFor(
    `interface Sensor { read(): number; }
class Fixed implements Sensor { read() { return 7; } }
function one() { return 1; }
const sensors: Sensor[] = [new Fixed(), { read: one }];
for (const sensor of sensors) console.log(sensor.read());
`,
    true,
  );
  expect(emitted).toContain("sensor->read$()");
});

test("a sketch for a board has virtual methods and plain calls of values alone", () => {
  expect(emitFor(sorter("up"), false)).toContain("this->compare(a, b)");
  expect(emitFor(drawing(2), false)).not.toContain("$");
});
