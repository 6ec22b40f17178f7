// Every runtime header stands alone, in the simulator's compiler and in GCC, also as C++11 (what AVR boards have);
// and release builds, where nothing is checked, replace what checked builds refuse.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isRuntimeFunction } from "../../compiler/cpp/runtime-functions.ts";
import { checkHeader, RuntimeModule } from "../fixtures/runtime/build-module.ts";
import { Dice } from "../fixtures/runtime/dice.ts";

const root = fileURLToPath(new URL("../../runtime-headers", import.meta.url));
const fixtures = fileURLToPath(new URL("../fixtures/runtime", import.meta.url));
const headers = readdirSync(`${root}/tsino`).filter((name) => name.endsWith(".h"));

test("every header compiles alone and twice, without warnings", { timeout: 300_000 }, async () => {
  for (const header of headers) expect(await checkHeader(header), header).toBe("");
});

test("headers include no C++ library and say what they cost", () => {
  const allowed = /^<(Arduino|stddef|stdint|string|math|stdlib|host)(\.h)>$|^"[a-z0-9-]+\.h"$/;
  for (const header of headers) {
    const text = readFileSync(`${root}/tsino/${header}`, "utf8");
    expect(text, header).toContain("#pragma once");
    for (const [, what = ""] of text.matchAll(/^\s*#include (.*)$/gm)) expect(what, header).toMatch(allowed);
    const opening = text.slice(0, text.indexOf("#pragma once"));
    expect(opening.toLowerCase(), header).toMatch(/cost/);
  }
});

test("the compiler knows every function of the headers by name and number of arguments", () => {
  const found = headers.flatMap((header) =>
    readFileSync(`${root}/tsino/${header}`, "utf8")
      .replaceAll("__attribute__((always_inline)) ", "")
      .split("\n")
      .map((line) => line.replace(/^template <(?:[^<>]|<[^<>]*>)*> ?/, ""))
      .filter(
        (line) => /^[a-z]/i.test(line) && !/^(?:namespace|struct|class|typedef|using|return)\b/.test(line),
      )
      .flatMap((line) => {
        const [head, name = ""] = /^[^(]*[\s&*]([a-z]\w*)\(/.exec(line) ?? [];
        if (head === undefined || ["new", "delete", "static_assert"].includes(name)) return [];
        return [{ name, count: countParameters(line.slice(head.length)) }];
      }),
  );
  expect(new Set(found.map(({ name }) => name)).size).toBeGreaterThan(200);
  expect(found.filter(({ name, count }) => !isRuntimeFunction(name, count))).toEqual([]);
});

/** Of a parameter list without its opening parenthesis. */
function countParameters(text: string): number {
  let depth = 1;
  let commas = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "(" || letter === "<") depth += 1;
    else if (letter === ")" || letter === ">") depth -= 1;
    else if (letter === "," && depth === 1) commas += 1;
    if (depth === 0) break;
  }
  return text.slice(0, at).trim() === "" ? 0 : commas + 1;
}

const gcc = spawnSync("g++", ["--version"]).status === 0;
if (!gcc) console.warn("skipped: there is no g++ here, so the runtime headers are not compiled by GCC");

test.skipIf(!gcc).each(["gnu++11", "gnu++17"])(
  "GCC compiles the headers as %s",
  { timeout: 300_000 },
  (standard) => {
    const warnings = ["-Wall", "-Wextra", "-Wconversion", "-Wsign-conversion", "-Werror"];
    const options = [
      `-std=${standard}`,
      "-fno-exceptions",
      "-fno-rtti",
      "-fsyntax-only",
      "-x",
      "c++",
      ...warnings,
    ];
    for (const mode of [[], ["-DTSINO_CHECKED"]]) {
      const source = headers.map((header) => `#include "tsino/${header}"\n`).join("");
      const args = [...options, ...mode, `-I${root}`, `-isystem${fixtures}/host`, "-"];
      const { status, stderr } = spawnSync("g++", args, { input: source, encoding: "utf8" });
      expect(stderr).toBe("");
      expect(status).toBe(0);
    }
  },
);

test("release builds put U+FFFD for half a pair and leave letters alone", { timeout: 300_000 }, async () => {
  const cpp = await RuntimeModule.load("texts.cpp", { checked: false });
  const dice = new Dice(11);
  // What Node prints for a lone half.
  const printed = (text: string): string => Buffer.from(text).toString();
  for (let round = 0; round < 1000; round++) {
    const text = dice.text(["a", "é", "😀"], 6);
    const [from, to] = [dice.below(12) - 3, dice.below(12) - 3];
    cpp.input(text, "😀");
    expect(cpp.text("slice", from, to)).toBe(printed(text.slice(from, to)));
    expect(cpp.text("substring", from, to)).toBe(printed(text.substring(from, to)));
    expect(cpp.text("char_at", from)).toBe(printed(text.charAt(from)));
    expect(cpp.text("pad_start", to)).toBe(printed(text.padStart(to, "😀")));
  }
  expect(cpp.text("from_char_code", 0xd83d, 0x41, 0xde00)).toBe("\ufffdA\ufffd");
  cpp.input("aᏣẞz");
  expect(cpp.text("lower")).toBe("aᏣẞz");
  expect(() => cpp.text("repeat", -1)).toThrow("abort");
});
