// @run
// Elements that callbacks make, numbers or nothing, in arrays that hold fractions, too.
const xs = [1, 2, 3];
const ys: (number | undefined)[] = xs.map((x) => (x > 1 ? x : undefined));
ys.push(0.5);
const ws: (number | undefined)[] = Array.from({ length: 3 }, (_, i) => (i > 1 ? i : undefined));
ws.push(0.125);
const vs: (number | undefined)[] = Array.from(xs, (i) => (i > 1 ? i : undefined));
vs.push(0.125);
const us: (number | null)[] = xs.flatMap((x) => (x > 1 ? [x, null] : []));
us[0] = 0.5;
const f = (): number | undefined => undefined;
const ts: (number | undefined)[] = Array.from({ length: 2 }, f);
ts[1] = 1.5;
console.log(ys, ws, vs, us, ts);
const total = xs.reduce<number | undefined>((sum, x) => (x === 2 ? undefined : (sum ?? 0) + x), undefined);
const half = xs.reduce<number | undefined>((sum, x) => (x === 2 ? undefined : (sum ?? 0) + x), 0.5);
console.log(total, half);
const m = new Map<string, number | undefined>();
m.set("a", f());
m.set("b", 0.5);
console.log(m);
