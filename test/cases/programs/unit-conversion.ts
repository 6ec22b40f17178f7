// @run
// Quantities with units as tagged unions: parsing, conversion along a table of factors, arithmetic with checks of the
// dimension, and formatting with the best prefix.
interface Length {
  readonly kind: "length";
  readonly metres: number;
}
interface Mass {
  readonly kind: "mass";
  readonly grams: number;
}
interface Temperature {
  readonly kind: "temperature";
  readonly kelvin: number;
}
interface Duration {
  readonly kind: "duration";
  readonly seconds: number;
}
interface Speed {
  readonly kind: "speed";
  readonly length: Length;
  readonly per: Duration;
}
type Quantity = Length | Mass | Temperature | Duration | Speed;
type Kind = Quantity["kind"];

type Failure = { readonly kind: "failure"; readonly reason: string };
const failure = (reason: string): Failure => ({ kind: "failure", reason });

function isFailure(value: Quantity | Failure): value is Failure {
  return value.kind === "failure";
}

const length = (metres: number): Length => ({ kind: "length", metres });
const mass = (grams: number): Mass => ({ kind: "mass", grams });
const temperature = (kelvin: number): Temperature => ({ kind: "temperature", kelvin });
const duration = (seconds: number): Duration => ({ kind: "duration", seconds });
const speed = (metres: number, seconds: number): Speed => ({
  kind: "speed",
  length: length(metres),
  per: duration(seconds),
});

interface Unit {
  readonly symbol: string;
  readonly make: (value: number) => Quantity;
  readonly read: (quantity: Quantity) => number | undefined;
}

const lengthUnit = (symbol: string, factor: number): Unit => ({
  symbol,
  make: (value) => length(value * factor),
  read: (quantity) => (quantity.kind === "length" ? quantity.metres / factor : undefined),
});
const massUnit = (symbol: string, factor: number): Unit => ({
  symbol,
  make: (value) => mass(value * factor),
  read: (quantity) => (quantity.kind === "mass" ? quantity.grams / factor : undefined),
});
const timeUnit = (symbol: string, factor: number): Unit => ({
  symbol,
  make: (value) => duration(value * factor),
  read: (quantity) => (quantity.kind === "duration" ? quantity.seconds / factor : undefined),
});
const heatUnit = (symbol: string, scale: number, zero: number): Unit => ({
  symbol,
  make: (value) => temperature((value + zero) * scale),
  read: (quantity) => (quantity.kind === "temperature" ? quantity.kelvin / scale - zero : undefined),
});
const speedUnit = (symbol: string, metres: number, seconds: number): Unit => ({
  symbol,
  make: (value) => speed(value * metres, seconds),
  read(quantity) {
    if (quantity.kind !== "speed") return undefined;
    const { length: way, per } = quantity;
    return ((way.metres / per.seconds) * seconds) / metres;
  },
});

const units: Unit[] = [
  ...(
    [
      ["mm", 0.001],
      ["cm", 0.01],
      ["m", 1],
      ["km", 1000],
      ["in", 0.0254],
      ["ft", 0.3048],
      ["mi", 1609.344],
    ] as const
  ).map(([symbol, factor]) => lengthUnit(symbol, factor)),
  ...[massUnit("mg", 0.001), massUnit("g", 1), massUnit("kg", 1000), massUnit("lb", 453.59237)],
  timeUnit("ms", 0.001),
  timeUnit("s", 1),
  timeUnit("min", 60),
  timeUnit("h", 3600),
  heatUnit("K", 1, 0),
  heatUnit("C", 1, 273.15),
  heatUnit("F", 5 / 9, 459.67),
  speedUnit("m/s", 1, 1),
  speedUnit("km/h", 1000, 3600),
  speedUnit("mph", 1609.344, 3600),
];
const bySymbol = new Map(units.map((unit) => [unit.symbol, unit]));

function parse(text: string): Quantity | Failure {
  const trimmed = text.trim();
  let end = 0;
  while (end < trimmed.length && "+-.0123456789e".includes(trimmed[end])) end++;
  const value = parseFloat(trimmed.slice(0, end));
  if (isNaN(value)) return failure(`no number in "${text}"`);
  const symbol = trimmed.slice(end).trim();
  return bySymbol.get(symbol)?.make(value) ?? failure(`unknown unit "${symbol}"`);
}

function round(value: number, digits = 6): number {
  return Number(value.toPrecision(digits));
}

function convert(quantity: Quantity, symbol: string): string {
  const value = bySymbol.get(symbol)?.read(quantity);
  return value === undefined ? `no ${symbol} of ${quantity.kind}` : `${round(value)} ${symbol}`;
}

function add(a: Quantity, b: Quantity): Quantity | Failure {
  if (a.kind === "length" && b.kind === "length") return length(a.metres + b.metres);
  if (a.kind === "mass" && b.kind === "mass") return { ...a, grams: a.grams + b.grams };
  if (a.kind === "duration" && b.kind === "duration") return duration(a.seconds + b.seconds);
  if (a.kind === "speed" && b.kind === "speed") {
    return speed(a.length.metres * b.per.seconds + b.length.metres * a.per.seconds, a.per.seconds * b.per.seconds);
  }
  return failure(`${a.kind} + ${b.kind}`);
}

function divide(a: Quantity, b: Quantity): Quantity | number | Failure {
  if (a.kind === "length" && b.kind === "duration") return { kind: "speed", length: a, per: b };
  if (a.kind === "length" && b.kind === "speed") return duration((a.metres * b.per.seconds) / b.length.metres);
  if (a.kind !== b.kind) return failure(`${a.kind} / ${b.kind}`);
  switch (a.kind) {
    case "length":
      return a.metres / (b as Length).metres;
    case "mass":
      return a.grams / (b as Mass).grams;
    case "duration":
      return b.kind === "duration" ? a.seconds / b.seconds : NaN;
    case "temperature":
    case "speed":
      return failure(`${a.kind} / ${a.kind}`);
    default: {
      const rest: never = a;
      return rest;
    }
  }
}

const preferred: Record<Kind, string[]> = {
  length: ["km", "m", "cm", "mm"],
  mass: ["kg", "g", "mg"],
  temperature: ["C"],
  duration: ["h", "min", "s", "ms"],
  speed: ["km/h"],
};

function pretty(quantity: Quantity): string {
  const symbols = preferred[quantity.kind];
  const best = symbols.find((symbol) => Math.abs(bySymbol.get(symbol)?.read(quantity) ?? 0) >= 1);
  return convert(quantity, best ?? symbols[symbols.length - 1]);
}

function show(value: Quantity | number | Failure): string {
  if (typeof value === "number") return `${round(value)}`;
  return isFailure(value) ? `! ${value.reason}` : pretty(value);
}

const wishes = [
  "12 in>cm",
  "1mi>ft",
  "0.5 kg>lb",
  "100 C>F",
  "-40F>C",
  "0K>C",
  "90 min>h",
  "50 km/h>m/s",
  "60mph>km/h",
  "3 m>kg",
  "7 xy>m",
  "m>m",
  "1e3mm>m",
];
for (const wish of wishes) {
  const [from, to] = wish.split(">");
  const quantity = parse(from);
  console.log(`${wish.padEnd(14)} ${isFailure(quantity) ? `! ${quantity.reason}` : convert(quantity, to)}`);
}

const parsed = ["1500 m", "2500m", "90 s", "0.2 h", "450 g", "2 lb", "20 C", "36 km/h", "5 m/s"].map(parse);
const good = parsed.filter((value): value is Quantity => !isFailure(value));
console.log(good.map(pretty).join(" | "));
const [a, b, c, d, e, f, g, h, i] = good;
for (const result of [add(a, b), add(c, d), add(e, f), add(g, g), add(h, i), add(a, c)]) console.log("+", show(result));
for (const result of [
  divide(a, c),
  divide(b, a),
  divide(e, f),
  divide(d, c),
  divide(b, h),
  divide(g, g),
  divide(a, e),
]) {
  console.log("/", show(result));
}
const perKind = new Map<Kind, number>();
for (const { kind } of good) perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
console.log(perKind, h);
