// @run
// Patterns that take apart what a guard has let through.

type Ok = { ok: true; value: string };
type Err = { ok: false; error: string };
const isOk = (r: Ok | Err): r is Ok => r.ok;
const rs: (Ok | Err)[] = [
  { ok: true, value: "a" },
  { ok: false, error: "e" },
];
for (const { value } of rs.filter(isOk)) console.log(value.length);
rs.filter(isOk).forEach(({ value }) => console.log(value));
console.log(rs.filter(isOk).map(({ value }) => value));
const [{ value }] = rs.filter(isOk);
console.log(value);
const oks = rs.filter(isOk);
for (const { value } of oks) console.log(value);
