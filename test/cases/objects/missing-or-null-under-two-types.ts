// @run
// A property that one type says may be missing, the other that it may be null, too: one memory.

interface P {
  seq: number;
  body?: number[] | null;
  name?: string | null;
}
type R<T> = { ok: true; value: T } | { ok: false; error: string };
const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
function make(n: number): R<P> {
  const body: number[] = [n];
  const plain = { seq: n, ...(n > 0 && { body }), ...(n > 1 && { name: `p${n}` }) };
  console.log(plain.body?.length, plain.name ?? "-", plain.body === undefined);
  return ok(plain);
}
const text = (r: R<P>): string =>
  r.ok ? (r.value.body ? r.value.body.join() : `${r.value.body}`) + (r.value.name ?? "?") : r.error;
console.log(
  text(make(0)),
  text(make(1)),
  text(make(2)),
  text({ ok: true, value: { seq: 1, body: null } }),
  text({ ok: false, error: "e" }),
);
const list: P[] = [
  { seq: 1, name: null },
  { seq: 2, name: "n", body: [] },
];
for (const r of [make(0), make(3)]) if (r.ok) list.push(r.value);
list[2].body = null;
list[3].name = undefined;
for (const { seq, body, name } of list)
  console.log(
    seq,
    body === null ? "null" : body === undefined ? "none" : body.length,
    name === null ? "null" : (name ?? "none"),
  );
