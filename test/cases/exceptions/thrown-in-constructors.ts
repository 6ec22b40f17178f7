// @run
// Exceptions out of constructors, field initialisers, super, static factories; objects half made are not seen.
let made = 0;
class Port {
  readonly id = ++made;
  constructor(readonly number: number) {
    if (number < 0) throw new RangeError("port " + number);
  }
}
class Server extends Port {
  readonly paths = ["/"];
  constructor(number: number, path: string) {
    super(number);
    if (!path.startsWith("/")) throw new Error("path " + path);
    this.paths.push(path);
  }
  static open(number: number, path: string): Server | string {
    try {
      return new Server(number, path);
    } catch (error) {
      return (error as Error).message;
    }
  }
}
let server: Server | undefined;
for (const [number, path] of [[80, "/a"], [-1, "/b"], [81, "c"]] as [number, string][]) {
  try {
    server = new Server(number, path);
    console.log("made", server.id, server.paths.join());
  } catch (error) {
    console.log((error as Error).message, "still", server?.number, made);
  }
}
const opened = [Server.open(1, "/x"), Server.open(-2, "/"), Server.open(3, "")];
console.log(opened.map((one) => (typeof one === "string" ? one : one.number)).join("; "));

class Pair {
  constructor(readonly left: Port, readonly right: Port) {}
}
const pairs: Pair[] = [];
for (const n of [1, -1]) {
  try {
    pairs.push(new Pair(new Port(5), new Port(n)));
  } catch {
    console.log("no pair", pairs.length);
  }
}
console.log(pairs.length, made);
class Config {
  readonly value: number;
  constructor(readonly text: string) {
    this.value = Config.parse(text);
  }
  static parse(text: string): number {
    const n = Number(text);
    if (Number.isNaN(n)) throw new SyntaxError("bad " + text);
    return n;
  }
}
const parsed = ["1", "x", "2.5"].map((text) => {
  try {
    return new Config(text).value;
  } catch (error) {
    return error instanceof SyntaxError ? -1 : -2;
  }
});
console.log(parsed.join());
