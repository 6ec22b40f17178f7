// @run
type Parser = (fields: string[]) => string | undefined;
const parsers: Record<string, Parser> = {
  GGA(fields) { return fields[0] === "" ? undefined : "gga " + fields[0]; },
  RMC: (fields) => "rmc " + fields.length,
  VTG() { return undefined; },
};
for (const key of ["GGA", "RMC", "VTG", "XXX"]) console.log(key, parsers[key]?.(["a", "b"]));
const key = "computed";
enum K { A = "first" }
const o = { [key]: 1, ["lit"]: 3, [K.A]() { return 5; }, 7: "seven", "with space"(n: number) { return n + 1; } };
console.log(o.computed, o.lit, o.first(), o[7], o["with space"](3), o[K.A]());
enum F { Low = "low", High = "high" }
const limits = { [F.Low]: 1, [F.High]: 9 };
const lk = "low";
limits[F.High] += 5;
limits[lk]++;
console.log(limits.low, limits[F.High], limits["high"], limits[lk]);
const pair: [string, number] = ["p", 4];
const second = 1;
pair[second] *= 2;
console.log(pair[0], pair[second]);
