// Small programs and the slugs that checking them gives: the edge of our lib and of the board's API, as users meet it.
import { describe, expect, test } from "vitest";
import type { ParsedTypes } from "../../compiler/source/project.ts";
import { loadText } from "./types-host.ts";

const parsed: ParsedTypes = new Map();

function slugsOf(text: string): readonly string[] {
  return loadText(text, { parsed }).diagnostics.map((one) => one.slug);
}

const clean: Readonly<Record<string, string>> = {
  "empty file": "",
  "console only": 'console.log("a", 1, true); console.error("b"); console.warn(); console.info(2);',
  "own names of globals":
    "const name = 1; const process = 2; const Date = 3; console.log(name, process, Date);",
  "array methods": `
    const xs = [3, 1, 2];
    xs.push(4, 5); xs.sort((a, b) => a - b); xs.splice(1, 1, 9); xs.fill(0, 1, 2).reverse();
    const doubled: number[] = xs.map((x) => x * 2).filter((x) => x > 2).concat([1], 2).slice(-2);
    const sum: number = xs.reduce((a, b) => a + b, 0) + xs.reduceRight((a, b) => a + b);
    const text: string = xs.reduce((a, b) => a + b, "") + xs.join("-");
    const found: number | undefined = xs.find((x) => x > 1);
    const at: number | undefined = xs.at(-1);
    const flat: number[] = [[1], [2, 3]].flat().flatMap((x) => [x, x]);
    const all: boolean = xs.every((x) => x > 0) || xs.some(Boolean) || xs.includes(1);
    for (const [index, value] of xs.entries()) console.log(index, value);
    for (const key of xs.keys()) console.log(key);
    const copy = [...xs, ...doubled]; const [first, ...rest] = copy;
    console.log(sum, text, found, at, flat, all, first, rest, xs.indexOf(1), xs.findIndex((x) => x === 2), xs.pop(), xs.shift());
    const words: string[] = Array.from({ length: 3 }, (_, i) => String(i)); const filled = new Array<number>(3).fill(0);
    const narrowed: string[] = [1, "a"].filter((x): x is string => typeof x === "string");
    console.log(words, filled, narrowed, Array.isArray(xs), Array.of(1, 2), Array.from("ab"), Array.from(new Set([1])));`,
  "readonly arrays": `
    const table = [1, 2, 3] as const; const list: readonly number[] = table;
    console.log(list.map((x) => x + 1), list.includes(2), list.slice(1), list.concat([4]), table.length);
    function f(...xs: readonly string[]): number { return xs.length; } console.log(f("a", ...["b"]));`,
  "text methods": `
    const s = "a,b"; const parts: string[] = s.split(","); let t = s.padStart(5, "0").padEnd(9).trim().toUpperCase();
    t += s.charAt(0) + s[1] + s.slice(1, -1) + s.substring(1) + s.repeat(2) + s.replace("a", "b").replaceAll("b", "c");
    const code: number = s.charCodeAt(0) + (s.codePointAt(0) ?? 0) + s.indexOf("b") + s.lastIndexOf("b", 1) + s.length;
    const yes: boolean = s.startsWith("a") && s.endsWith("b", 3) && s.includes(",", 1);
    for (const c of s) console.log(c, [...s], String.fromCharCode(65, 66), String.fromCodePoint(128512), \`\${code}\`);
    console.log(parts, t, yes, s < "b", String(1), s.at(-1), String.raw\`\\n\`, s.trimStart().concat("x", "y"));`,
  "numbers and Math": `
    const n = Math.max(1, 2, ...[3]) + Math.floor(1.5) + Math.imul(2, 3) + Math.hypot(3, 4) + Math.trunc(2.5) ** 2;
    console.log(n.toFixed(2), n.toString(16), n.toPrecision(3), n.toExponential(), Number("1"), Number.isInteger(n), parseInt("ff", 16));
    console.log(parseFloat("1.5"), isNaN(n), isFinite(n), NaN, Infinity, Number.MAX_SAFE_INTEGER, Number.EPSILON, Math.PI, Math.random());
    let x = 5; x **= 2; x >>>= 1; x ??= 1; x ||= 2; console.log(x | 0, ~x, x >>> 0, 0b11, 0o17, 0xff, 1_000);`,
  "classes and generics": `
    abstract class Shape { static count = 0; #secret = 1; constructor(protected readonly name: string) { Shape.count++; }
      abstract get area(): number; toString(): string { return this.name + this.#secret; } }
    class Circle extends Shape { constructor(private r: number) { super("circle"); } override get area(): number { return Math.PI * this.r ** 2; } }
    function pick<T, K extends keyof T>(from: T, key: K): T[K] { return from[key]; }
    const c: Shape = new Circle(2); console.log(c.area, \`\${c}\`, c instanceof Circle, pick({ a: 1 }, "a"), Shape.count);
    interface P { x: number; y?: string } type R = Readonly<Partial<P>>; const p: R = { x: 1 }; const { x = 0, ...others } = p;
    const r: Record<string, number> = {}; r["a"] = 1; const u: Exclude<"a" | "b", "a"> = "b"; const nn: NonNullable<string | null> = "s";
    const om: Omit<P, "y"> = { x: 1 }; const pk: Pick<P, "x"> = om; const rt: ReturnType<typeof pick> = 1; const ps: Parameters<(a: number) => void> = [1];
    const q: Required<P> = { x: 1, y: "" }; const up: Uppercase<"a"> = "A"; console.log(x, others, r, u, nn, pk, rt, ps, q, up);
    console.log(Object.keys(p), Object.values(r), Object.entries(r), Object.assign({}, p), Object.freeze({ a: 1 }).a, Object.hasOwn(p, "x"));`,
  "maps, sets, iteration, generators": `
    const m = new Map<string, number>([["a", 1]]); m.set("b", 2).delete("a"); const s = new Set([1, 2]); s.add(3);
    for (const [k, v] of m) console.log(k, v, m.get(k), m.has(k), m.size); for (const v of s.values()) console.log(v, s.has(v));
    m.forEach((v, k) => console.log(v, k)); console.log([...m.keys()], [...m.entries()], Array.from(s));
    function* count(n: number): Generator<number> { for (let i = 0; i < n; i++) yield i; } for (const i of count(3)) console.log(i);
    class Range implements Iterable<number> { *[Symbol.iterator](): Iterator<number> { yield* [1, 2]; } } console.log([...new Range()], Math.max(...new Range()));
    const it = [1][Symbol.iterator](); const step = it.next(); if (!step.done) { const v: number = step.value; console.log(v); }`,
  "errors and promises": `
    class Own extends Error { constructor(readonly code: number) { super("own", { cause: 1 }); this.name = "Own"; } }
    try { throw new Own(3); } catch (e) { if (e instanceof Own) console.log(e.code, e.message, e.cause); else if (e instanceof Error) console.log(e.stack); } finally { console.log(1); }
    async function later(n: number): Promise<number> { await new Promise<void>((done) => setTimeout(done, n)); return n; }
    async function* ticks(): AsyncGenerator<number> { yield await later(1); }
    async function run(): Promise<void> { for await (const t of ticks()) console.log(t); const [a, b] = await Promise.all([later(1), Promise.resolve("x")]); const n: number = a; const s: string = b;
      console.log(n, s, await Promise.race([later(1)]), await Promise.allSettled([later(2)]), new RangeError("r") instanceof Error); }
    run().then(() => 1).catch((e) => e).finally(() => console.log("end")); const id = setInterval(() => {}, 5); clearInterval(id); queueMicrotask(() => {});`,
  "bytes and JSON": `
    const b = new Uint8Array([1, 2, 3]); b.set([9], 1); b[0] = 5; const v = new DataView(b.buffer, 1); v.setUint16(0, 1, true);
    const part: Uint8Array = b.subarray(1).slice(0, 1); for (const x of b) console.log(x); console.log(part.length, new Float32Array(4).fill(1.5).length, new Int16Array(b.buffer), Uint8Array.from([1]), [...b]);
    console.log(JSON.stringify({ a: [1, null] }, null, 2), JSON.parse("1") as number);`,
  "functions as values": `
    function f(this: { n: number }, a: number): number { return this.n + a; } const g = f.bind({ n: 1 }); console.log(g(2), f.call({ n: 1 }, 2), f.apply({ n: 1 }, [2]), f.name, f.length);
    function old(): number { return arguments.length; } console.log(old()); type Op = (a: number, b: number) => number; const ops: Record<string, Op> = { add: (a, b) => a + b }; console.log(ops["add"]?.(1, 2));`,
  "enums and namespaces of types":
    "enum Color { Red, Green = 5 } let c = Color.Red; if (Math.random() > 2) c = Color.Green; console.log(Color[c]);",
  "what the compiler refuses by itself": `
    console.log(eval("1"), new Date().getTime(), Date.now(), /a/.test("a"), "a".replace(/a/g, "b"), "a".match(/b/), 1n + 2n, Symbol("s"));
    console.log(new WeakMap(), new Proxy({}, {}), require("fs"), process.argv, new Function("return 1"), fetch("http://x"), "a".localeCompare("b"));`,
  "pins by name and by number": `
    import { analogRead, digitalRead, digitalWrite, HIGH, INPUT_PULLUP, LOW, OUTPUT, pinMode } from "Arduino";
    import { A0, D3, D4, LED_BUILTIN } from "board";
    pinMode(12, INPUT_PULLUP); pinMode(D4, OUTPUT); digitalWrite(LED_BUILTIN, LOW); digitalWrite(13, digitalRead(D3) === LOW ? HIGH : LOW);
    let led = D4; led = D3; let level = HIGH; level = LOW; for (const pin of [D3, D4, LED_BUILTIN]) digitalWrite(pin, level); console.log(analogRead(A0) / 1024, led);`,
  "Wi-Fi": `
    import { IPAddress, Serial } from "Arduino"; import { WIFI_AP_STA, WiFi, WiFiClient, WiFiServer, WiFiUDP, WL_CONNECTED, WL_IDLE_STATUS } from "ESP8266WiFi"; import { secret } from "tsino";
    const server = new WiFiServer(80); const clients: WiFiClient[] = []; const udp = new WiFiUDP();
    WiFi.mode(WIFI_AP_STA); let state = WiFi.begin(secret("SSID"), secret("PASSWORD")); state = WL_IDLE_STATUS;
    switch (WiFi.status()) { case WL_CONNECTED: Serial.println(WiFi.localIP()); break; default: Serial.println(WiFi.SSID(0), ); }
    const client = new WiFiClient(); if (client.connect("example.com", 80) || client.connect(new IPAddress(1, 2, 3, 4), 80)) clients.push(client, server.accept());
    client.print(1.5, 3); client.print("x"); client.println(true); client.println(); client.write(65); client.write("abc"); client.write([1, 2]); client.stop(); client.stop(100); client.flush();
    Serial.begin(9600); const byte = Serial.read(); if (byte >= 0) Serial.write(byte); Serial.println(\`\${client.remoteIP()} \${state === WL_CONNECTED}\`); udp.begin(53); udp.beginPacket("h", 1); udp.write(1); udp.endPacket();`,
};

const wrong: Readonly<Record<string, readonly [text: string, ...slugs: string[]]>> = {
  "unknown name": ["console.log(nothing1234);", "TS2304"],
  "no DOM": ["document.title;", "TS2584"],
  "no Node": ['Buffer.from("a");', "TS2591"],
  "wrong argument": ["Math.sqrt('4');", "TS2345"],
  "strict null": ["const s: string = [''].at(0);", "TS2322"],
  "implicit any": ["function f(x) { return x; }", "TS7006"],
  "unknown method": ["[1].frobnicate();", "TS2339"],
  "methods after ES2022 are not there": ["'a'.isWellFormed();", "TS2550"],
  "syntax error comes alone": ["const n: number = '' +;", "TS1109"],
  "import that is not there": ['import { Serial2 } from "Arduino"; Serial2;', "TS2724"],
  "pin of another board": ['import { D15 } from "board"; D15;', "TS2305"],
  "text as a pin": ['import { pinMode } from "Arduino"; pinMode("D4", 1);', "TS2345"],
  "arguments the wrong way round": ['import { Serial } from "Arduino"; Serial.begin("115200");', "TS2345"],
  "a status is no number": ['import { WiFi } from "ESP8266WiFi"; WiFi.status() === 3;', "TS2367"],
  "a mode is no number": ['import { WiFi } from "ESP8266WiFi"; WiFi.mode(1);', "TS2345"],
  "a status is no mode": [
    'import { WiFi, WL_CONNECTED } from "ESP8266WiFi"; WiFi.mode(WL_CONNECTED);',
    "TS2345",
  ],
  "a literal object is no client": [
    'import { WiFiClient } from "ESP8266WiFi"; const c: WiFiClient = {}; c;',
    "TS2740",
  ],
  "the serial port cannot be made": [
    'import { HardwareSerial } from "Arduino"; new HardwareSerial();',
    "TS2673",
  ],
  "a stream cannot be made": ['import { Stream } from "Arduino"; new Stream();', "TS2511"],
  "what cannot be printed": ['import { Serial } from "Arduino"; Serial.println([1]);', "TS2769"],
  "text in a u8": ['import type { u8 } from "tsino"; const x: u8 = "a"; x;', "TS2322"],
  "marks are private": ['import { flavour } from "tsino"; flavour;', "TS2459"],
  "hidden errors": ["// @ts-ignore\nconst n: number = '';", "unsupported-ts-directive"],
  "hidden errors in a block comment": [
    "/* @ts-expect-error */\nconst n: number = '';",
    "unsupported-ts-directive",
  ],
};

describe("programs that check", () => {
  for (const [name, text] of Object.entries(clean)) test(name, () => expect(slugsOf(text)).toEqual([]));
});

describe("programs that do not", () => {
  for (const [name, [text, ...slugs]] of Object.entries(wrong)) {
    test(name, () => expect(slugsOf(text)).toEqual(slugs));
  }
});

test("a pin by a number that is the name of another pin is warned of, and a pin all the same", () => {
  const text = `import { digitalWrite, HIGH, OUTPUT, pinMode } from "Arduino"; pinMode(0, OUTPUT); digitalWrite(2, HIGH);`;
  const { diagnostics } = loadText(text, { parsed });
  expect(diagnostics.map(({ slug, level, help }) => [slug, level, help])).toEqual([
    ["pin-is-a-number", "warning", "GPIO0 is D3, D0 is GPIO16: write `D3` or `D0`"],
    ["pin-is-a-number", "warning", "GPIO2 is D4, D2 is GPIO4: write `D4` or `D2`"],
  ]);
});

test("a directive inside of a text is text", () => {
  expect(slugsOf("console.log(`\n// @ts-ignore\n`, '// @ts-ignore');")).toEqual([]);
});

test("no advice that would not help", () => {
  const say = (text: string): unknown =>
    loadText(text, { parsed }).diagnostics.map(({ message, help }) => [message, help]);
  const help = "a board has only what tsino's own library declares: nothing of a browser, nothing of Node";
  expect(say("document.title;")).toEqual([["Cannot find name 'document'.", help]]);
  expect(say('Buffer.from("a");')).toEqual([["Cannot find name 'Buffer'.", help]]);
  expect(say('"a".isWellFormed();')).toEqual([
    ["Property 'isWellFormed' does not exist on type '\"a\"'.", help],
  ]);
});
