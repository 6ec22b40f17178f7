// Text functions of the runtime headers, judged by JavaScript on random ASCII, mixed and hostile texts. A result
// that would hold half a surrogate pair must stop the program instead.
import { beforeAll, describe, expect, test } from "vitest";
import { RuntimeModule } from "../fixtures/runtime/build-module.ts";
import { Dice } from "../fixtures/runtime/dice.ts";

let cpp: RuntimeModule;
beforeAll(async () => {
  cpp = await RuntimeModule.load("all.cpp", { checked: true });
}, 300_000);

const ascii = ["a", "b", "ab", "c", " ", "\n", "0", "-", "aba"];
const mixed = [
  ...ascii,
  "é",
  "ß",
  "€",
  "\u00a0",
  "\ufeff",
  "\u2028",
  "\u3000",
  "日",
  "😀",
  "𝒳",
  "\ue000",
  "\uffff",
];
const alphabets = [
  ascii,
  mixed,
  ["a", "😀"],
  ["\u00a0", " ", "\u180e", "\u1680", "\u202f", "\u205f", "x", "\u200b"],
];

const loneHalf = /[\ud800-\udfff]/u;

function check(got: unknown, wanted: unknown, what: () => string): void {
  if (!Object.is(got, wanted)) {
    expect.fail(`${what()}: C++ gives ${JSON.stringify(got)}, JavaScript ${JSON.stringify(wanted)}`);
  }
}

/** The text of an export, or the kind of the trap that it ended in. */
function textOrTrap(name: string, ...args: number[]): string | undefined {
  try {
    return cpp.text(name, ...args);
  } catch (error) {
    return `trap ${error instanceof Error ? error.message.split(":")[0] : "?"}`;
  }
}

/** Like check, where JavaScript's lone halves are C++'s traps. */
function checkText(name: string, args: number[], wanted: string | undefined, what: () => string): void {
  const lone = wanted !== undefined && loneHalf.test(wanted);
  check(textOrTrap(name, ...args), lone ? "trap lone-surrogate" : wanted, what);
}

const show = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join(", ");

/** Runs `judge` with many texts and indices around their edges. */
function forTexts(seed: number, rounds: number, judge: (text: string, dice: Dice) => void): void {
  const dice = new Dice(seed);
  for (let round = 0; round < rounds; round++) {
    const text = dice.text(dice.pick(alphabets), dice.pick([3, 8, 40]));
    judge(text, dice);
  }
}

const somewhere = (text: string, dice: Dice): number => dice.below(2 * text.length + 6) - text.length - 3;

describe("units", () => {
  test("length, charAt, charCodeAt, at, codePointAt and text[i]", () => {
    forTexts(1, 4000, (text, dice) => {
      cpp.input(text);
      check(cpp.call("length"), text.length, () => `length ${show(text)}`);
      for (let i = 0; i < 6; i++) {
        const at = somewhere(text, dice);
        checkText("char_at", [at], text.charAt(at), () => `charAt ${show(text, at)}`);
        checkText("text_at", [at], text.at(at), () => `at ${show(text, at)}`);
        check(cpp.call("char_code_at", at), text.charCodeAt(at), () => `charCodeAt ${show(text, at)}`);
        check(
          cpp.call("code_point_at", at),
          text.codePointAt(at) ?? -1,
          () => `codePointAt ${show(text, at)}`,
        );
        if (at < 0 || at >= text.length) {
          check(textOrTrap("element_at", at), "trap out-of-range", () => `element ${show(text, at)}`);
          check(textOrTrap("code_at", at), "trap out-of-range", () => `codeAt ${show(text, at)}`);
        } else {
          checkText("element_at", [at], text.charAt(at), () => `element ${show(text, at)}`);
          check(cpp.call("code_at", at), text.charCodeAt(at), () => `codeAt ${show(text, at)}`);
        }
      }
    });
  });

  test("the message names index and length in code units", () => {
    cpp.input("é😀");
    expect(() => cpp.call("code_at", 7)).toThrow("out-of-range: index 7 of 3");
  });

  test("fromCharCode and fromCodePoint", () => {
    const units = [
      0x41, 0, 0x7f, 0x80, 0x7ff, 0x800, 0xfffd, 0xffff, 0x10041, -1, 0xd83d, 0xde00, 0xdbff, 0xdc00,
    ];
    for (const a of units) {
      for (const b of units) {
        for (const c of units) {
          checkText(
            "from_char_code",
            [a, b, c],
            String.fromCharCode(a, b, c),
            () => `fromCharCode ${show(a, b, c)}`,
          );
        }
      }
    }
    for (const point of [0, 0x41, 0xe9, 0x20ac, 0x1f600, 0x10ffff, 0xd800]) {
      checkText("from_code_point", [point], String.fromCodePoint(point), () => `fromCodePoint ${point}`);
    }
    expect(() => cpp.call("from_code_point", 0x110000)).toThrow("out-of-range: code point 1114112");
  });
});

describe("search and order", () => {
  test("indexOf, lastIndexOf, includes, startsWith, endsWith", () => {
    forTexts(2, 6000, (text, dice) => {
      const start = dice.below(text.length + 1);
      const part = text.slice(start, start + dice.below(4));
      const wanted = dice.below(2) && !loneHalf.test(part) ? part : dice.text(dice.pick(alphabets), 2);
      cpp.input(text, wanted);
      for (const from of [0, somewhere(text, dice), somewhere(text, dice)]) {
        const what = (name: string) => () => `${name} ${show(text, wanted, from)}`;
        check(cpp.call("index_of", from), text.indexOf(wanted, from), what("indexOf"));
        check(cpp.call("last_index_of", from), text.lastIndexOf(wanted, from), what("lastIndexOf"));
        check(cpp.call("includes", from), Number(text.includes(wanted, from)), what("includes"));
        check(cpp.call("starts_with", from), Number(text.startsWith(wanted, from)), what("startsWith"));
        check(cpp.call("ends_with", from), Number(text.endsWith(wanted, from)), what("endsWith"));
      }
      const all = 0x7fffffff;
      check(
        cpp.call("last_index_of", all),
        text.lastIndexOf(wanted),
        () => `lastIndexOf ${show(text, wanted)}`,
      );
      check(cpp.call("ends_with_all"), Number(text.endsWith(wanted)), () => `endsWith ${show(text, wanted)}`);
    });
  });

  test("compare orders by code units, not by bytes", () => {
    forTexts(3, 6000, (text, dice) => {
      const other = dice.below(2) ? text.slice(0, dice.below(3)) + dice.pick(mixed) : dice.text(mixed, 3);
      if (loneHalf.test(other)) return;
      cpp.input(text, other);
      const order = text < other ? -1 : text > other ? 1 : 0;
      check(Math.sign(cpp.call("compare")), order, () => `compare ${show(text, other)}`);
    });
  });
});

describe("parts", () => {
  test("slice, substring, substr", () => {
    forTexts(4, 5000, (text, dice) => {
      cpp.input(text);
      const from = somewhere(text, dice);
      const to = dice.below(8) ? somewhere(text, dice) : 0x7fffffff;
      checkText("slice", [from, to], text.slice(from, to), () => `slice ${show(text, from, to)}`);
      checkText("substring", [from, to], text.substring(from, to), () => `substring ${show(text, from, to)}`);
      checkText("substr", [from, to], text.substr(from, to), () => `substr ${show(text, from, to)}`);
    });
  });

  test("trim, trimStart, trimEnd", () => {
    forTexts(5, 5000, (text) => {
      cpp.input(text);
      check(cpp.text("trim"), text.trim(), () => `trim ${show(text)}`);
      check(cpp.text("trim_start"), text.trimStart(), () => `trimStart ${show(text)}`);
      check(cpp.text("trim_end"), text.trimEnd(), () => `trimEnd ${show(text)}`);
    });
  });

  test("every code point is white space exactly when JavaScript trims it", () => {
    for (let point = 0; point < 0x11000; point++) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const text = String.fromCodePoint(point);
      cpp.input(text);
      check(cpp.text("trim"), text.trim(), () => `trim U+${point.toString(16)}`);
    }
  });

  test("split", () => {
    forTexts(6, 4000, (text, dice) => {
      const separator = dice.text(dice.pick(alphabets), 2);
      const limit = dice.below(3) ? 0x7fffffff : dice.below(5);
      cpp.input(text, separator);
      const parts = text.split(separator, limit);
      const wanted = [String(parts.length), ...parts].join("\x01");
      // An empty separator refuses a pair even where the limit would spare it; that is the only difference.
      checkText("split", [limit], wanted, () => `split ${show(text, separator, limit)}`);
    });
  });
});

describe("building", () => {
  test("repeat and padding", () => {
    forTexts(7, 4000, (text, dice) => {
      const fill = dice.text(dice.pick(alphabets), 3);
      const units = dice.below(60) - 3;
      const count = dice.below(5);
      cpp.input(text, fill);
      checkText("repeat", [count], text.repeat(count), () => `repeat ${show(text, count)}`);
      checkText(
        "pad_start",
        [units],
        text.padStart(units, fill),
        () => `padStart ${show(text, units, fill)}`,
      );
      checkText("pad_end", [units], text.padEnd(units, fill), () => `padEnd ${show(text, units, fill)}`);
      const both = text.padStart(units).padEnd(units + 2);
      checkText("pad_both", [units], both, () => `pad with spaces ${show(text, units)}`);
    });
    expect(() => cpp.call("repeat", -1)).toThrow("out-of-range: repeat count -1");
  });

  test("replace and replaceAll", () => {
    const dollars = ["$", "$$", "$&", "$`", "$'", "$1", "x", "é", "😀", "$0"];
    forTexts(8, 6000, (text, dice) => {
      const start = dice.below(text.length + 1);
      const part = text.slice(start, start + dice.below(3));
      const wanted = loneHalf.test(part) ? "a" : part;
      const replacement = dice.text(dollars, 4);
      cpp.input(text, wanted, replacement);
      const what = (name: string) => () => `${name} ${show(text, wanted, replacement)}`;
      checkText("replace", [], text.replace(wanted, replacement), what("replace"));
      // Where the empty text would be replaced between the halves of a pair, even by nothing, it is refused.
      const inPair = wanted === "" && replacement !== "" && /[\ud800-\udbff]/.test(text);
      if (inPair) check(textOrTrap("replace_all"), "trap lone-surrogate", what("replaceAll"));
      else checkText("replace_all", [], text.replaceAll(wanted, replacement), what("replaceAll"));
    });
  });

  test("concat", () => {
    forTexts(9, 500, (text, dice) => {
      const other = dice.text(mixed, 30);
      cpp.input(text, other, text);
      check(cpp.text("concat"), `${text}<${other}>x${text}`, () => `concat ${show(text, other)}`);
    });
  });
});

describe("case", () => {
  test("every code point maps as in JavaScript or is refused", () => {
    let refused = 0;
    for (let point = 0; point < 0x20000; point++) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const text = `a${String.fromCodePoint(point)}Z`;
      cpp.input(text);
      for (const [name, wanted] of [
        ["upper", text.toUpperCase()],
        ["lower", text.toLowerCase()],
      ] as const) {
        const got = textOrTrap(name);
        if (got === "trap letter-case") refused++;
        else check(got, wanted, () => `${name} U+${point.toString(16)}`);
      }
    }
    expect(refused).toBeLessThan(9000);
  });

  test("the languages that are promised are never refused", () => {
    const alphabets = [
      "ABCXYZ",
      "ÀÖØÞàöøþÿß",
      "ĀĐĽŁŒŠŽŸąčđęłőœşšţűž",
      "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΤΥΦΧΨΩάέήίόύώϊϋ",
      "αβγδςσ",
      "АБВЯЁЂЇабвяёђї",
      "ҐґҒғҚқӘә",
      "ՀԱՅ",
      "ẠạẤấỹ",
      "× ÷ ½ ª µ 日本 😀 ⅓ ™",
    ];
    for (const letters of alphabets) {
      cpp.input(letters);
      check(cpp.text("upper"), letters.toUpperCase(), () => letters);
      cpp.input(letters.replaceAll("Σ", ""));
      check(cpp.text("lower"), letters.toLowerCase(), () => letters);
    }
  });
});

describe("bytes that are not UTF-8", () => {
  test("never lead out of the text, and each counts as one unit", () => {
    const dice = new Dice(10);
    const input = cpp.call("input_at", 0);
    for (let round = 0; round < 3000; round++) {
      const bytes = Buffer.from(
        Array.from({ length: dice.below(24) }, () => dice.pick([0, 65, 128, 191, 194, 226, 240, 255])),
      );
      cpp.bytes(input, bytes.length).set(bytes);
      cpp.call("set_input", 0, bytes.length);
      const units = cpp.call("length");
      expect(units).toBeLessThanOrEqual(bytes.length);
      for (const at of [0, 1, units - 1, units]) {
        const code = cpp.call("char_code_at", at);
        if (at < 0 || at >= units) expect(code).toBeNaN();
        else expect(code).toBeGreaterThanOrEqual(0);
      }
      for (const name of ["trim", "trim_start", "trim_end", "upper"]) {
        const got = textOrTrap(name);
        expect(got).toBeDefined();
      }
    }
  });
});
