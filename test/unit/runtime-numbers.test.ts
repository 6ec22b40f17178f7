// Number text and arithmetic of the runtime headers, judged by JavaScript on random and on hard values.
import { beforeAll, describe, expect, test } from "vitest";
import { RuntimeModule } from "../fixtures/runtime/build-module.ts";
import { Dice, hardNumbers } from "../fixtures/runtime/dice.ts";

let cpp: RuntimeModule;
beforeAll(async () => {
  cpp = await RuntimeModule.load("all.cpp", { checked: true });
}, 300_000);

/** Numbers that programs have and numbers that break printers. */
function* manyNumbers(dice: Dice, count: number): Generator<number> {
  yield* hardNumbers;
  for (let i = 0; i < count; i++) {
    yield dice.double();
    yield dice.decimal();
    yield dice.integer();
  }
}

/** Compares without building a matcher per value: there are many thousands. */
function check(got: unknown, wanted: unknown, what: () => string): void {
  if (!Object.is(got, wanted))
    expect.fail(`${what()}: C++ gives ${String(got)}, JavaScript ${String(wanted)}`);
}

describe("text of numbers", () => {
  test("String(x)", () => {
    for (const x of manyNumbers(new Dice(1), 20_000))
      check(cpp.text("to_text", x), String(x), () => `String(${x})`);
  });

  test("String(x) at every power of two and of ten, and beside them", () => {
    const beside = (x: number): number[] => {
      const view = new DataView(new ArrayBuffer(8));
      view.setFloat64(0, x);
      const bits = view.getBigInt64(0);
      return [-1n, 0n, 1n].map((step) => {
        view.setBigInt64(0, bits + step);
        return view.getFloat64(0);
      });
    };
    for (let power = -1073; power < 1024; power++) {
      for (const x of beside(2 ** power)) check(cpp.text("to_text", x), String(x), () => `String(${x})`);
    }
    for (let power = -322; power < 309; power++) {
      for (const x of beside(Number(`1e${power}`)))
        check(cpp.text("to_text", x), String(x), () => `String(${x})`);
    }
  });

  test("toFixed", () => {
    const dice = new Dice(2);
    for (const x of manyNumbers(dice, 4000)) {
      for (const digits of [0, 1, 2, 3, dice.below(101)]) {
        check(cpp.text("to_fixed", x, digits), x.toFixed(digits), () => `(${x}).toFixed(${digits})`);
      }
    }
  });

  test("toFixed of ties and carries", () => {
    const values = [
      0.5, 1.5, 2.5, 0.05, 0.15, 1.005, 9.5, 99.95, 0.95, 0.095, 999999.5, 1e20, 1e21, 123.456, 0.000001,
    ];
    for (const x of values) {
      for (let digits = 0; digits < 12; digits++) {
        check(cpp.text("to_fixed", -x, digits), (-x).toFixed(digits), () => `(${-x}).toFixed(${digits})`);
        check(cpp.text("to_fixed", x, digits), x.toFixed(digits), () => `(${x}).toFixed(${digits})`);
      }
    }
    check(cpp.text("to_fixed", -0, 2), (-0).toFixed(2), () => "-0");
  });

  test("toPrecision and toExponential", () => {
    const dice = new Dice(3);
    for (const x of manyNumbers(dice, 4000)) {
      for (const digits of [1, 2, 6, 1 + dice.below(100)]) {
        check(
          cpp.text("to_precision", x, digits),
          x.toPrecision(digits),
          () => `(${x}).toPrecision(${digits})`,
        );
        const decimals = digits - 1;
        const wanted = x.toExponential(decimals);
        check(cpp.text("to_exponential", x, decimals), wanted, () => `(${x}).toExponential(${decimals})`);
      }
      check(cpp.text("to_exponential", x, -1), x.toExponential(), () => `(${x}).toExponential()`);
    }
  });

  test("toString(radix)", () => {
    const dice = new Dice(4);
    for (const x of manyNumbers(dice, 1500)) {
      for (const radix of [2, 16, 36, 2 + dice.below(35)]) {
        check(cpp.text("to_radix", x, radix), x.toString(radix), () => `(${x}).toString(${radix})`);
      }
      const whole = x | 0;
      check(cpp.text("to_radix_int", whole, 16), whole.toString(16), () => `(${whole}).toString(16)`);
      check(cpp.text("to_radix_int", whole, 2), whole.toString(2), () => `(${whole}).toString(2)`);
    }
  });

  test("print writes the same, and inspect keeps the sign of zero", () => {
    expect(cpp.text("print", -0)).toBe("-0 0false7");
    expect(cpp.text("print", 0.1)).toBe("0.1 0.1true7");
    expect(cpp.text("integers_text")).toBe(
      "-2147483648 4294967295 -9223372036854775808 18446744073709551615 truefalse",
    );
  });

  test.each([
    ["to_fixed", 101, "out-of-range: toFixed() digits 101, allowed are 0 to 100"],
    ["to_precision", 0, "out-of-range: toPrecision() digits 0, allowed are 1 to 100"],
    ["to_radix", 37, "out-of-range: toString() radix 37, allowed are 2 to 36"],
  ])("%s refuses %i", (name, digits, message) => {
    expect(() => cpp.text(name, 1.5, digits)).toThrow(message);
  });
});

describe("numbers in text", () => {
  const judge = (text: string, radix: number): void => {
    cpp.input(text);
    check(cpp.call("to_number"), Number(text), () => `Number(${JSON.stringify(text)})`);
    check(cpp.call("parse_float"), Number.parseFloat(text), () => `parseFloat(${JSON.stringify(text)})`);
    for (const base of [0, 10, radix]) {
      const wanted = Number.parseInt(text, base);
      check(cpp.call("parse_int", base), wanted, () => `parseInt(${JSON.stringify(text)}, ${base})`);
    }
  };

  test("the text of every number reads back", () => {
    const dice = new Dice(5);
    for (const x of manyNumbers(dice, 8000)) {
      judge(String(x), 2 + dice.below(35));
      judge(x.toExponential(), 16);
    }
  });

  test("long digits, right between two doubles and beside", () => {
    const dice = new Dice(6);
    for (let i = 0; i < 3000; i++) {
      const exact = dice.halfway();
      for (const text of [exact, `${exact}0000000001`, `${exact.slice(0, -1)}4999`]) judge(text, 3);
    }
  });

  test("random digits, points and exponents", () => {
    const dice = new Dice(7);
    for (let i = 0; i < 15_000; i++) judge(dice.numeral(), 2 + dice.below(35));
  });

  test("odd forms", () => {
    const forms =
      "|0|-0|+0|00012|.5|5.|.|-.|+|-|e5|1e|1e+|1e5|1E-5|1e5x|Infinity|-Infinity|+Infinity|infinity|Infinit|InfinityX|NaN|0x|0xg|0xFf|0XfF|-0x10|0b101|0b2|0B1|0o17|0o8|0O7|0b|0x1.8|0.0.1|1_000|1,5|  12  |12 3|\n\t42\u00a0\ufeff|\u2028 7|\u20003|\u180e1|\u200b1|1e400|-1e400|1e-400|1e99999999999|0e99999999999|1e-99999999999|0.0000000000000000000000000000000000000000001|9007199254740993|0x20000000000001|0x20000000000003|0x1fffffffffffff8|0xfffffffffffffbff|0xfffffffffffffc00|0b11111111111111111111111111111111111111111111111111111|true|é|１|0é|12é|- 5|--5|0x 5|zz|ZZtop|1n|08|0777|-08e1|1e1.5|0e|0.|.0|-.0e1|00x1|0X|0e5|0E5|0.5e1";
    for (const text of forms.split("|")) for (const radix of [2, 8, 16, 36, 7]) judge(text, radix);
    judge(`0x${"f".repeat(300)}`, 16);
    judge(`1${"0".repeat(400)}`, 36);
    judge("7".repeat(2000), 9);
    judge(`0.${"0".repeat(350)}1e340`, 3);
    judge(`1${"0".repeat(320)}e-320`, 4);
    for (const bad of [1, 37, -1]) {
      cpp.input("5");
      check(cpp.call("parse_int", bad), Number.parseInt("5", bad), () => `radix ${bad}`);
    }
  });
});

describe("arithmetic", () => {
  const int32s = [0, 1, -1, 2, -2, 7, -7, 31, 32, 33, 65535, 65536, 2147483647, -2147483648, -2147483647];

  test("conversions to integers", () => {
    const edges = [
      2 ** 31,
      2 ** 31 - 0.5,
      -(2 ** 31) - 0.5,
      2 ** 32,
      2 ** 32 + 5.9,
      -(2 ** 32) - 7.9,
      2 ** 53 + 2,
    ];
    const huge = [2 ** 63, 2 ** 83, 2 ** 83 + 2 ** 40, 2 ** 84 + 2 ** 32, 1e300, -1e25];
    for (const x of [...edges, ...huge, ...manyNumbers(new Dice(8), 5000)]) {
      check(cpp.call("to_int32", x), x | 0, () => `${x} | 0`);
      check(cpp.call("to_uint32", x), x >>> 0, () => `${x} >>> 0`);
      check(cpp.call("clz32", x), Math.clz32(x), () => `clz32(${x})`);
    }
  });

  test("a double for an integer slot must be whole and fit", () => {
    expect(cpp.call("exact_int", -2147483648)).toBe(-2147483648);
    expect(() => cpp.call("exact_int", 2147483648)).toThrow("overflow: the number does not fit an int32");
    expect(() => cpp.call("exact_int", Number.NaN)).toThrow("overflow");
    expect(() => cpp.call("exact_int", 1.5)).toThrow("fraction: the number has a fraction");
  });

  test("integer functions", () => {
    for (const a of int32s) {
      for (const b of int32s) {
        check(cpp.call("shift_left", a, b), a << b, () => `${a} << ${b}`);
        check(cpp.call("shift_right", a, b), a >> b, () => `${a} >> ${b}`);
        check(cpp.call("shift_right_unsigned", a, b), a >>> b, () => `${a} >>> ${b}`);
        check(cpp.call("imul", a, b), Math.imul(a, b), () => `imul(${a}, ${b})`);
        check(cpp.call("wrap_add", a, b), (a + b) | 0, () => `${a} + ${b} | 0`);
        check(cpp.call("wrap_subtract", a, b), (a - b) | 0, () => `${a} - ${b} | 0`);
        if (b === 0 || (a === -2147483648 && b === -1)) continue;
        check(cpp.call("floor_div", a, b), Math.floor(a / b) + 0, () => `floor(${a} / ${b})`);
        check(cpp.call("ceil_div", a, b), Math.ceil(a / b) + 0, () => `ceil(${a} / ${b})`);
        check(cpp.call("floor_mod", a, b), a - b * Math.floor(a / b), () => `floorMod(${a}, ${b})`);
      }
    }
  });

  test("integers of every width keep their type", () => {
    expect(cpp.call("whole_signs")).toBe(1 - 10 - 100 + 3000 + 5000 - 5 + 40000);
  });

  test("Math", () => {
    const dice = new Dice(9);
    const values = [
      ...hardNumbers,
      1,
      -1,
      0.49999999999999994,
      4503599627370495.5,
      4503599627370497,
      -0.2,
      -0.5,
    ];
    for (let i = 0; i < 2000; i++) values.push(dice.double(), dice.decimal());
    for (const x of values) {
      check(cpp.call("round", x), Math.round(x), () => `round(${x})`);
      check(cpp.call("sign", x), Math.sign(x), () => `sign(${x})`);
      check(cpp.call("absolute", x), Math.abs(x), () => `abs(${x})`);
      check(cpp.call("is_integer", x), Number(Number.isInteger(x)), () => `isInteger(${x})`);
      check(cpp.call("fround", x), Math.fround(x), () => `fround(${x})`);
      for (const y of [...hardNumbers, 1, -1, dice.pick(values)]) {
        check(cpp.call("pow", x, y), x ** y, () => `${x} ** ${y}`);
        check(cpp.call("remainder", x, y), x % y, () => `${x} % ${y}`);
        check(cpp.call("minimum", x, y), Math.min(x, y), () => `min(${x}, ${y})`);
        check(cpp.call("maximum", x, y, 1), Math.max(x, y, 1), () => `max(${x}, ${y}, 1)`);
      }
    }
  });
});
