// @run
// What TypeScript rules out and what comes from outside all the same, given to helpers: parameters of the type `never` show it.
enum Kind { Ping, Data }
enum Port { Web = 80 }
type Level = "low" | "high";
function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
class Unhandled extends Error {
  constructor(readonly value: never, what = "value") {
    super(`unhandled ${what}: ${value}`);
    this.name = "Unhandled";
  }
}
class Check {
  static never(x: never): never { throw new RangeError("no such thing: " + x); }
}
const outer = (text: never): string => inner(text);
function inner(text: never): string { return `not ${text}`; }
function rank(level: Level): number {
  switch (level) {
    case "low": return 0;
    case "high": return 1;
    default: return assertNever(level);
  }
}
function nameOf(kind: Kind): string {
  switch (kind) {
    case Kind.Ping: return "ping";
    case Kind.Data: return "data";
    default: throw new Unhandled(kind, "kind");
  }
}
function service(port: Port): string {
  switch (port) {
    case Port.Web: return "web";
    default: return Check.never(port);
  }
}
interface Frame { level: Level; size: number }
function show(frame: Frame): string {
  if (frame.level === "low") return "l";
  if (frame.level === "high") return "h";
  const rest: never = frame.level;
  return frame.size > 1 ? `rest ${rest}` : outer(frame.level);
}
const check = (kind: Kind): string => {
  if (kind === Kind.Ping) return "ping";
  if (kind === Kind.Data) return "data";
  console.log("kind", kind satisfies never);
  throw new Error(kind satisfies never);
};
const given: { levels: Level[]; kinds: Kind[] } = JSON.parse('{"levels":["high","mid"],"kinds":[1,7]}');
for (const level of given.levels) {
  try { console.log(rank(level)); } catch (e) { console.log(String(e)); }
}
for (const kind of given.kinds) {
  try { console.log(nameOf(kind)); } catch (e) { console.log(e instanceof Unhandled, String(e)); if (e instanceof Unhandled) console.log(e.value); }
  try { console.log(service((kind * 80) as Port)); } catch (e) { console.log(String(e)); }
  try { console.log(check(kind)); } catch (e) { console.log(String(e)); }
}
for (const size of [1, 2]) console.log(show({ level: given.levels[1] ?? "low", size }), show({ level: "high", size }));
