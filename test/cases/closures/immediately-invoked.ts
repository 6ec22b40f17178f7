// @run
// Functions called where they are written, with values, with effects, and as the body of a module constant.
const table = (() => {
  const rows: number[] = [];
  for (let i = 0; i < 5; i++) rows.push(i * i);
  return rows;
})();
console.log(table.join());

const config = (function (level: number, name = "default") {
  return name + ":" + level;
})(3);
console.log(config);

let order = "";
const total = ((a: number, b: number) => a * 100 + b)(((order += "a"), 1), ((order += "b"), 2));
console.log(total, order);

const unique = (() => {
  let last = 0;
  return (prefix: string) => prefix + ++last;
})();
console.log(unique("id"), unique("id"), unique("x"));

(() => {
  const hidden = "only here";
  console.log(hidden.length);
})();

const value = ((n: number): string => {
  if (n > 2) return "many";
  switch (n) {
    case 0:
      return "none";
    default:
      return "few";
  }
})(table.length);
console.log(value, ((f) => f(f.length))((n: number) => n + 1));
