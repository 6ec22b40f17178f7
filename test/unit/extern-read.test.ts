// What the shipped declarations say of C++, and which mistakes in a declaration are found.
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { declarationKey, type ExternFunction, type ExternTable } from "../../compiler/extern/extern.ts";
import { readExterns } from "../../compiler/extern/read.ts";
import type { LoadedProgram } from "../../compiler/source/load.ts";
import { loadClean } from "./types-host.ts";

const program = loadClean(`
import { bit, delay, digitalRead, digitalWrite, ESP, HIGH, IPAddress, millis, PI, Serial, SERIAL_8N1 } from "Arduino";
import { D4 } from "board";
import { WIFI_SCAN_FAILED, WIFI_STA, WiFi, WiFiClient, WiFiServer, WL_CONNECTED } from "ESP8266WiFi";
const server = new WiFiServer(8888);
const client: WiFiClient = server.accept();
digitalWrite(D4, HIGH); delay(1); millis(); bit(3); digitalRead(D4);
Serial.begin(9600, SERIAL_8N1); Serial.print("x"); Serial.println(1, 2); Serial.println(WiFi.localIP()); Serial.println();
WiFi.begin("a", ""); WiFi.mode(WIFI_STA); WiFi.status() === WL_CONNECTED; WiFi.SSID(); WiFi.SSID(1);
client.write([1]); client.read(); client.available(); client.connect("h", 1); client.stop(); client.remoteIP().toString();
new IPAddress(1, 2, 3, 4); ESP.getFreeHeap(); PI; WIFI_SCAN_FAILED;
`);
const externs = readExterns(program);

/** What each call and each name of the program stands for, by its text. */
function findUses({ entry, checker }: LoadedProgram, table: ExternTable): ReadonlyMap<string, unknown> {
  const uses = new Map<string, unknown>();
  const keyOf = (node: ts.Node): string => declarationKey(node.getSourceFile().fileName, node.getStart());
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const declaration = checker.getResolvedSignature(node)?.declaration;
      uses.set(node.getText(), declaration && table.functionAt.get(keyOf(declaration)));
    }
    if (ts.isIdentifier(node) && !ts.isImportSpecifier(node.parent)) {
      const symbol = checker.getSymbolAtLocation(node);
      const target =
        symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const declaration = target?.declarations?.[0];
      const found =
        declaration && (table.constantAt.get(keyOf(declaration)) ?? table.classAt.get(keyOf(declaration)));
      if (found !== undefined) uses.set(node.text, found);
    }
    ts.forEachChild(node, visit);
  };
  visit(entry);
  return uses;
}

const uses = findUses(program, externs);
const core = ["<Arduino.h>"];
const wifi = ["<ESP8266WiFi.h>"];

const expected: Readonly<Record<string, Partial<ExternFunction>>> = {
  "delay(1)": {
    cpp: "delay",
    form: "call",
    effect: "io",
    yields: true,
    headers: core,
    result: { kind: "void" },
  },
  "millis()": { effect: "read", yields: false, result: { kind: "number", flavour: "u32" }, params: [] },
  "bit(3)": { effect: "none" },
  "digitalRead(D4)": { effect: "read", result: { kind: "number", flavour: "i8" } },
  "new WiFiServer(8888)": {
    form: "construct",
    cpp: "WiFiServer",
    result: { kind: "class", id: "ESP8266WiFi.WiFiServer" },
  },
  "server.accept()": {
    form: "method",
    cpp: "accept",
    yields: true,
    result: { kind: "class", id: "ESP8266WiFi.WiFiClient" },
  },
  "Serial.begin(9600, SERIAL_8N1)": { form: "method", headers: core, prints: undefined },
  'Serial.print("x")': { prints: "print", text: "flash" },
  "Serial.println(1, 2)": { prints: "println", result: { kind: "number", flavour: "u32" } },
  "Serial.println(WiFi.localIP())": {
    prints: "println",
    params: [
      { name: "value", type: { kind: "class", id: "Arduino.Printable" }, optional: false, rest: false },
    ],
  },
  "Serial.println()": { prints: undefined, params: [] },
  'WiFi.begin("a", "")': {
    text: "pointer",
    headers: wifi,
    result: { kind: "class", id: "ESP8266WiFi.wl_status_t" },
    params: [
      { name: "ssid", type: { kind: "string" }, optional: false, rest: false },
      { name: "passphrase", type: { kind: "string" }, optional: true, rest: false },
      { name: "channel", type: { kind: "number", flavour: "i32" }, optional: true, rest: false },
    ],
  },
  "WiFi.SSID()": { params: [], result: { kind: "string" } },
  "WiFi.SSID(1)": {
    params: [{ name: "network", type: { kind: "number", flavour: "u8" }, optional: false, rest: false }],
  },
  "client.write([1])": { params: [{ name: "bytes", type: { kind: "bytes" }, optional: false, rest: false }] },
  "client.read()": { result: { kind: "number", flavour: "i16" }, effect: "io" },
  "client.available()": { result: { kind: "number", flavour: "i32" }, effect: "read", yields: true },
  "client.stop()": { result: { kind: "void" } },
  "client.remoteIP().toString()": { cpp: "toString", result: { kind: "string" }, headers: wifi },
  "new IPAddress(1, 2, 3, 4)": { form: "construct", cpp: "IPAddress", headers: wifi },
  "ESP.getFreeHeap()": { result: { kind: "number", flavour: "u32" }, effect: "read" },
};

for (const [text, facts] of Object.entries(expected)) {
  test(text, () => expect(uses.get(text)).toMatchObject(facts));
}

test("constants", () => {
  expect(uses.get("HIGH")).toEqual({
    name: "HIGH",
    cpp: "HIGH",
    type: { kind: "number", flavour: "i32" },
    value: 1,
    headers: core,
  });
  expect(uses.get("D4")).toMatchObject({ cpp: "D4", type: { kind: "number", flavour: "u8" }, value: 2 });
  expect(uses.get("PI")).toMatchObject({ type: { kind: "number", flavour: "f64" }, value: Math.PI });
  expect(uses.get("WIFI_SCAN_FAILED")).toMatchObject({ value: -2, headers: wifi });
  expect(uses.get("WL_CONNECTED")).toMatchObject({
    type: { kind: "class", id: "ESP8266WiFi.wl_status_t" },
    value: undefined,
  });
  expect(uses.get("Serial")).toMatchObject({ type: { kind: "class", id: "Arduino.HardwareSerial" } });
});

test("classes", () => {
  const facts = (id: string): unknown => {
    const { repr, toText, printable, stream, headers } = externs.classes.get(id) ?? {};
    return [repr, toText, printable, stream, headers];
  };
  expect(facts("ESP8266WiFi.WiFiServer")).toEqual(["object", undefined, false, false, wifi]);
  expect(facts("ESP8266WiFi.WiFiClient")).toEqual(["value", undefined, false, false, wifi]);
  expect(facts("ESP8266WiFi.wl_status_t")).toEqual(["enum", undefined, false, false, wifi]);
  expect(facts("Arduino.IPAddress")).toEqual(["value", "toString", true, false, wifi]);
  expect(facts("Arduino.HardwareSerial")).toEqual(["object", undefined, false, true, core]);
  expect(uses.get("WiFiClient")).toBe(externs.classes.get("ESP8266WiFi.WiFiClient"));
});

test("an address without Wi-Fi needs a header of its own", () => {
  const alone = readExterns(
    loadClean('import { IPAddress, Serial } from "Arduino"; Serial.println(new IPAddress(1));'),
  );
  expect(alone.classes.get("Arduino.IPAddress")?.headers).toEqual(["<IPAddress.h>"]);
});

test("a function for interrupts is a parameter of its own, and what they may call says so", () => {
  const named = (name: string) => [...externs.functionAt.values()].find((one) => one.name === name);
  expect(named("attachInterrupt")).toMatchObject({
    interrupt: "attach",
    params: [{ name: "pin" }, { name: "handler", type: { kind: "handler" } }, { name: "mode" }],
  });
  expect(
    ["millis", "digitalWrite", "detachInterrupt", "delay"].map((name) => named(name)?.interrupt),
  ).toEqual([...["safe", "safe", "detach"], undefined]);
});

test("what is the compiler's own is in no table", () => {
  const names = new Set([...externs.functionAt.values()].map((one) => one.name));
  expect(names.has("detachInterrupt")).toBe(true);
  expect(names.has("secret")).toBe(false);
});

test("a program without externs still has its board", () => {
  const { board, functionAt } = readExterns(loadClean("console.log(1);", { board: "uno" }));
  expect(functionAt.size).toBe(0);
  expect(board).toEqual({
    id: "uno",
    title: "Arduino Uno",
    fqbn: "arduino:avr:uno",
    intBits: 16,
    flash: 32256,
    ram: 2048,
  });
});

for (const board of ["nodemcuv2", "d1_mini", "generic", "uno"]) {
  test(`every pin of ${board} is a u8 with its number`, () => {
    const loaded = loadClean('import * as board from "board"; board;', { board });
    const table = readExterns(loaded);
    const pins = [...table.constantAt].filter(([key]) => key.includes(`/boards/${board}.d.ts:`));
    expect(pins.length).toBeGreaterThan(15);
    for (const [, pin] of pins) {
      expect(pin.type).toEqual({ kind: "number", flavour: "u8" });
      expect(pin.value).toBeTypeOf("number");
      if (/^\d/.test(pin.cpp)) expect(pin.value).toBe(Number(pin.cpp));
    }
  });
}

function readText(body: string): ExternTable {
  const file = ts.createSourceFile("/~tsino/types/x.d.ts", body, ts.ScriptTarget.ESNext);
  const [text, name] = [
    '/** @title T\n * @fqbn a:b:c\n * @flash 1\n * @ram 1\n * @int 32\n */\ndeclare module "board" {}',
    "/b.d.ts",
  ];
  const boardFile = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext);
  return readExterns({ declarations: [file], boardFile, board: "b" });
}

const moduleOf = (inner: string): string => `/** @header <X.h> */\ndeclare module "X" {\n${inner}\n}\n`;

const mistakes: Readonly<Record<string, readonly [inner: string, message: string]>> = {
  "unknown tag": ["/** @efect read */\nexport function f(): void;", "there is no tag `@efect`"],
  "tag at a wrong place": [
    "/** @repr value */\nexport function f(): void;",
    "`@repr` can't stand at a callable",
  ],
  "wrong value": ["/** @effect maybe */\nexport function f(): void;", "`@effect` can't be `maybe`"],
  "missing value": ["/** @cpp */\nexport function f(): void;", "`@cpp` can't be ``"],
  "C++ in a name": ["/** @cpp {0}->f */\nexport function f(): void;", "`@cpp` can't be `{0}->f`"],
  "tag twice": ["/** @cpp a\n * @cpp b */\nexport function f(): void;", "`@cpp` stands here twice"],
  "class without repr": ["export class A {}", "/~tsino/types/x.d.ts:3: `A` needs `@repr`"],
  "unknown type": ["export function f(): Nothing;", "/~tsino/types/x.d.ts:3: there is no type `Nothing`"],
  "type without C++": ["export function f(x: unknown): void;", "no C++ type for `unknown`"],
  "result without a type": ["export function f();", "the type of the result is missing"],
  "constant without a type": ["export const x;", "`x` needs a type"],
  "comment that is not attached": [
    "/** @repr value */\nexport class A { /** @effect read */\n  f(): void; }",
    "/~tsino/types/x.d.ts:4: this comment belongs to no declaration, its tags are lost",
  ],
  "comment at the end": [
    "export function f(): void;\n/** @effect read */",
    "this comment belongs to no declaration",
  ],
  "tag in the middle of a line": [
    "/** Looks. @effect read */\nexport function f(): void;",
    "a tag must begin its line",
  ],
  "tag at a property": [
    "/** @repr value */\nexport class A {\n/** @effect read */\nx: string; }",
    "only methods have tags",
  ],
};

for (const [name, [inner, message]] of Object.entries(mistakes)) {
  test(`mistake: ${name}`, () => expect(() => readText(moduleOf(inner))).toThrow(message));
}

test("tags of functions and classes", () => {
  const table = readText(
    moduleOf(`
      /**
       * Not a tag: \`@code\`.
       * @repr object
       * @cpp tsino::Tape
       * @header "tsino/tape.h"
       */
      export class Tape {
        /**
         * @on
         * @cpp tsino::wind
         * @effect none
         */
        wind(turns?: number): string;
        private constructor();
      }
      /** @text string */
      export function label(tape: Tape, ...texts: string): boolean;
    `),
  );
  expect([...table.functionAt.values()]).toEqual([
    {
      name: "wind",
      cpp: "tsino::wind",
      params: [{ name: "turns", type: { kind: "number", flavour: "f64" }, optional: true, rest: false }],
      result: { kind: "string" },
      effect: "none",
      text: "pointer",
      yields: false,
      headers: ['"tsino/tape.h"'],
      form: "on",
      prints: undefined,
    },
    {
      name: "label",
      cpp: "label",
      params: [
        { name: "tape", type: { kind: "class", id: "X.Tape" }, optional: false, rest: false },
        { name: "texts", type: { kind: "string" }, optional: false, rest: true },
      ],
      result: { kind: "boolean" },
      effect: "io",
      text: "string",
      yields: false,
      headers: ["<X.h>"],
      form: "call",
      prints: undefined,
    },
  ]);
  expect(table.classes.get("X.Tape")?.cpp).toBe("tsino::Tape");
});
