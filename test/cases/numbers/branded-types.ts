// @run
// Types with a brand keep numbers and texts of several kinds apart for TypeScript; when the program runs they are plain.
type Brand<T, Name extends string> = T & { readonly __brand: Name };
type Celsius = Brand<number, "celsius">;
type Fahrenheit = Brand<number, "fahrenheit">;
type NodeId = Brand<string, "node">;
type Armed = boolean & { readonly __armed: true };

const celsius = (degrees: number): Celsius => degrees as Celsius;
const toFahrenheit = (at: Celsius): Fahrenheit => (at * 1.8 + 32) as Fahrenheit;
function isNodeId(text: string): text is NodeId {
  return text.length === 3 && text.startsWith("n");
}
function nodeId(text: string): NodeId {
  if (!isNodeId(text)) throw new Error(`${text} is no node`);
  return text;
}

let warmest = celsius(-40);
const readings: Celsius[] = [21.5, 19, 23.25].map(celsius);
for (const reading of readings) if (reading > warmest) warmest = reading;
console.log(warmest, toFahrenheit(warmest).toFixed(1), readings);

const last = new Map<NodeId, Celsius>();
const [hall, attic] = [nodeId("n01"), nodeId("n02")];
last.set(hall, celsius(20)).set(attic, readings[1] ?? celsius(0));
console.log(last, last.get(nodeId("n02")), hall.toUpperCase(), attic === "n02");

interface Station {
  readonly id: NodeId;
  limit?: Celsius;
  armed: Armed;
}
const stations: Station[] = [
  { id: hall, limit: celsius(30), armed: true as Armed },
  { id: attic, armed: false as Armed },
];
for (const { id, limit = celsius(25), armed } of stations) console.log(`${id} ${limit} ${armed ? "armed" : "off"}`);

const names: Record<NodeId, string> = {};
names[hall] = "Hall";
console.log(names, names[hall], names[attic] ?? "nameless", Object.keys(names).length);

function show(value: Celsius | NodeId): string {
  return typeof value === "number" ? `${value} °C` : value;
}
function clamp<T extends number>(value: T, low: T, high: T): T {
  return value < low ? low : value > high ? high : value;
}
console.log(show(warmest), show(hall), clamp(warmest, celsius(0), celsius(22)), (warmest as number) + 1);
try {
  nodeId("x");
} catch (error) {
  console.log(error instanceof Error ? error.message : "?");
}
type Mode = "on" | "off" | (string & {});
const modes: Mode[] = ["on", "dim", "off"];
console.log(modes.map((mode) => (mode === "on" ? 1 : mode.length)));
