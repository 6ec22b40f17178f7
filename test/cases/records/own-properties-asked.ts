// @run
// hasOwnProperty in its three spellings, of tables, of objects with optional properties and of enums.
interface Options {
  speed: number;
  name?: string;
}
enum Level {
  Low,
  High,
}

const ages: Record<string, number> = { ada: 36, alan: 41 };
const key: string = "alan";
console.log(Object.prototype.hasOwnProperty.call(ages, "ada"), Object.prototype.hasOwnProperty.call(ages, key));
console.log(ages.hasOwnProperty("grace"), Object.hasOwn(ages, key), {}.hasOwnProperty.call(ages, "toString"));
for (const name in ages) {
  if (!Object.prototype.hasOwnProperty.call(ages, name)) continue;
  console.log(name, ages[name]);
}

const counts: { [word: string]: number } = {};
for (const word of ["x", "y", "x"]) {
  if (!counts.hasOwnProperty(word)) counts[word] = 0;
  counts[word] += 1;
}
console.log(counts);
const rooms: Record<number, string> = { 1: "hall" };
console.log(rooms.hasOwnProperty(1), rooms.hasOwnProperty("2"), Object.prototype.hasOwnProperty.call(rooms, 1));

function describe(options: Options): string {
  const named = Object.prototype.hasOwnProperty.call(options, "name");
  return `${named} ${options.hasOwnProperty("name")} ${Object.hasOwn(options, "name")} ${options.hasOwnProperty("speed")}`;
}
console.log(describe({ speed: 1 }));
console.log(describe({ speed: 2, name: "motor" }));
const fixed = { x: 1, y: "two" };
console.log(fixed.hasOwnProperty("x"), fixed.hasOwnProperty("z"), Object.prototype.hasOwnProperty.call(fixed, "toString"));
console.log(Level.hasOwnProperty("High"), Object.prototype.hasOwnProperty.call(Level, "Middle"));

let asked = 0;
function table(): Record<string, number> {
  asked += 1;
  return ages;
}
console.log(Object.prototype.hasOwnProperty.call(table(), "ada"), table().hasOwnProperty("b"), asked);
