// @run
// What remains of an object of which TypeScript knows which of several types it is: nothing that only the others have.
type Input =
  | { kind: "key"; code: number }
  | { kind: "mouse"; x: number; y: number }
  | { kind: "none" };

const inputs: Input[] = [{ code: 3, kind: "key" }, { kind: "mouse", x: 1, y: 2 }, { kind: "none" }];

for (const e of inputs) {
  if (e.kind === "mouse") {
    const { x, ...others } = e;
    console.log(x, others, JSON.stringify(others), Object.keys(others));
  }
  switch (e.kind) {
    case "key": {
      const { kind, ...rest } = e;
      console.log(kind, rest, { ...e, more: 1 });
      break;
    }
    case "none": {
      const { kind, ...rest } = e;
      console.log(kind, rest);
    }
  }
}

function move({ kind, ...at }: Extract<Input, { kind: "mouse" }>): void {
  console.log(kind, at);
}
for (const e of inputs) if (e.kind === "mouse") move(e);

type Result = { ok: true; value: number } | { ok: false; error: string };
const results: Result[] = [{ ok: true, value: 3 }, { ok: false, error: "e" }];
for (const r of results) {
  if (r.ok) {
    const { ok, ...more } = r;
    console.log(ok, more);
  } else {
    const { ok, ...more } = { ...r, at: 1 };
    console.log(ok, more);
  }
}

enum Side { Left, Right }
type Turn = { side: Side.Left; by: number } | { side: Side.Right; degrees: number };
const turned: Turn[] = [{ side: Side.Left, by: 1 }, { side: Side.Right, degrees: 2 }];
for (const t of turned) if (t.side === Side.Right) { const { side, ...rest } = t; console.log(side, rest); }

class Limits {
  static readonly inner = Object.freeze({ low: 1 });
  static readonly outer = { high: 9 };
}
console.log(Object.isFrozen(Limits.inner), Object.isFrozen(Limits.outer));
