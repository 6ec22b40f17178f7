// @run
// Functions that return literals: fresh at each call, from conditions, from arrows, with inferred types.
interface Result {
  ok: boolean;
  value?: number;
  error?: string;
}
function parse(text: string): Result {
  const value = Number(text);
  return Number.isNaN(value) ? { ok: false, error: `not a number: ${text}` } : { ok: true, value };
}
for (const text of ["12", "x1", "-0.5"]) {
  const { ok, value, error } = parse(text);
  console.log(ok, value, error);
}
console.log(parse("1") === parse("1"));

const point = (x: number, y = x) => ({ x, y });
const p = point(3);
const q = point(3);
p.x++;
console.log(p.x, p.y, q.x, p === q);

function minMax(values: number[]) {
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max, span: max - min };
}
const { min, max, span } = minMax([3, -2, 8.5]);
console.log(min, max, span, minMax([]).span, minMax([1]).span);

const pick = (flag: boolean) => (flag ? p : { x: -1, y: -1 });
pick(true).x = 100;
pick(false).x = 200;
console.log(p.x, pick(false).x, pick(true) === p);
