// The number types of "tsino" as the checker keeps them through inference.
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { flavourOf } from "../../compiler/source/flavour.ts";
import { loadClean } from "./types-host.ts";

const text = `
import type { f32, i16, i8, u16, u32, u64, u8 } from "tsino";
import { digitalRead, HIGH, micros64, millis, type Pin, Serial } from "Arduino";
import { D3, D4 } from "board";
type Port = u16;
const u32_call = millis();
const none_difference = millis() - u32_call;
const u16_literal: u16 = 8888;
const u16_alias: Port = 1;
let u8_changed: u8 = 5;
u8_changed = u32_call; u8_changed += 1; u8_changed++; u8_changed = HIGH;
const none_plain: number = u8_changed;
const list: u8[] = [1, 2, 3];
const u8_element = list[0];
const u8_mapped = list.map((x) => x)[0];
const none_computed = list.map((x) => x + 1)[0];
const plain: number[] = list; const u8_back: u8 = plain[0];
function same<T>(value: T): T { return value; }
const u32_generic = same(u32_call);
const u64_micros = micros64();
const i16_read = Serial.read();
const i8_level = digitalRead(D3);
const u8_pin = D4;
let u8_pins = D4; u8_pins = D3;
const u8_either = Math.random() > 0.5 ? D3 : D4;
const u8_any: Pin = D3;
const u32_or_zero = Math.random() > 0.5 ? u32_call : 0;
const none_or_minus = Math.random() > 0.5 ? u32_call : -1;
const none_mixed = Math.random() > 0.5 ? u32_call : u8_changed;
const maybe: u8 | undefined = Math.random() > 0.5 ? 1 : undefined;
const none_maybe = [maybe];
if (maybe !== undefined) { const u8_stripped = maybe; console.log(u8_stripped); }
if (u32_call === 5) { const u32_narrowed = u32_call; console.log(u32_narrowed); }
if (!u32_call) { const u32_falsy = u32_call; console.log(u32_falsy); }
function give(u32_default: u32 = 5, ...rest: u8[]): u16 { return u32_default + rest.length; }
const u16_result = give(1.5, 3);
const u32_nullish = u32_call ?? 5;
const [u32_first, u16_second] = [u32_call, u16_literal];
const { u32_field } = { u32_field: u32_call };
const f32_value: f32 = 1.5; const i8_value: i8 = -1; const u64_value: u64 = 2 ** 40; const i16_value: i16 = i8_value;
const none_high = HIGH;
let none_text = "u8"; let none_flag = true;
console.log(none_difference, none_plain, u16_alias, u8_element, u8_mapped, none_computed, u8_back, u32_generic, u64_micros, i16_read, i8_level);
console.log(u8_mapped + u8_back);
console.log(u8_pin, u8_pins, u8_either, u8_any, u32_or_zero, none_or_minus, none_mixed, none_maybe, u16_result, u32_nullish, u32_first, u16_second);
console.log(u32_field, f32_value, u64_value, i16_value, none_high, none_text, none_flag, u32_call > u8_changed, -u32_call, u32_call.toFixed(1));
`;

const { checker, entry } = loadClean(text);

/** Name -> flavour, of all variables and parameters whose names say what they should be. */
function findFlavours(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    const named = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (named && ts.isIdentifier(node.name) && /^(?:none|[iuf]\d+)_/.test(node.name.text)) {
      found.set(node.name.text, flavourOf(checker.getTypeAtLocation(node.name)) ?? "none");
    }
    ts.forEachChild(node, visit);
  };
  visit(entry);
  return found;
}

const flavours = findFlavours();

test("every variable of the program is looked at", () => expect(flavours.size).toBe(38));

for (const [name, flavour] of flavours) {
  test(name, () => expect(flavour).toBe(name.slice(0, name.indexOf("_"))));
}

function describeType(name: string): string {
  const symbol = checker.getSymbolsInScope(entry, ts.SymbolFlags.Variable).find((one) => one.name === name);
  return symbol === undefined ? "" : checker.typeToString(checker.getTypeOfSymbol(symbol));
}

test("types read well", () => {
  expect(["u32_call", "u8_pin", "list", "u8_either"].map(describeType)).toEqual([
    "u32",
    "Pin<2>",
    "u8[]",
    "Pin<0> | Pin<2>",
  ]);
});

test("a number offers no marks to the editor", () => {
  const names = checker
    .getPropertiesOfType(checker.getTypeOfSymbol(symbolOf("none_plain")))
    .map((one) => one.name);
  expect(names.filter((name) => !name.startsWith("__@"))).toEqual([
    "toString",
    "toFixed",
    "toExponential",
    "toPrecision",
    "valueOf",
  ]);
});

function symbolOf(name: string): ts.Symbol {
  const symbol = checker.getSymbolsInScope(entry, ts.SymbolFlags.Variable).find((one) => one.name === name);
  if (symbol === undefined) throw new Error(name);
  return symbol;
}
