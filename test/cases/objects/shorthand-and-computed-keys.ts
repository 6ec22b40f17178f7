// @run
// Shorthand fields, quoted and numeric names, computed constant names, trailing commas.
const width = 4;
const height = 2.5;
const key = "depth";
const size = { width, height, [key]: 3, "with space": true, 10: "ten", [`a${1}`]: "a1", };
console.log(size.width, size.height, size.depth, size["with space"], size[10], size["a1"]);
size.depth *= 2;
size["with space"] = !size["with space"];
size[10] += "!";
console.log(size["depth"], size["with space"], size[10]);

function area({ width, height }: { width: number; height: number }): number {
  return width * height;
}
console.log(area({ width, height }), area({ height: 1, width: 7 }));

let calls = "";
const note = (name: string, value: number) => {
  calls += name;
  return value;
};
const ordered = { b: note("b", 1), a: note("a", 2), c: note("c", 3) };
console.log(calls, Object.keys(ordered).join(), ordered.a);

const enum Field {
  Low = "low",
  High = "high",
}
const limits = { [Field.Low]: -5, [Field.High]: 5 };
console.log(limits.low, limits[Field.High], limits["high"]);
const names = { class: "c", int: 1, default: "d", new: "n", delete: 2 };
console.log(names.class, names.int + names.delete, names.default + names.new);
