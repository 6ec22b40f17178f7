// The monitor's parts without a port: lines of bytes, garbage, words of the boot ROM, times, rows of numbers.
import { describe, expect, test } from "vitest";
import { explainReset, isRomLine, readOpenText, splitNoise } from "../monitor/boot-noise.ts";
import { renderHexRows } from "../monitor/hex-rows.ts";
import { LineAssembler } from "../monitor/line-assembler.ts";
import { LineClock } from "../monitor/line-clock.ts";
import { LineReader } from "../monitor/line-reader.ts";
import { readOpenError } from "../monitor/serial-link.ts";

describe("lines", () => {
  test("are the same however the bytes are cut", () => {
    const bytes = Buffer.from("one\r\ntwö\n\nthree\r\nrest");
    for (let size = 1; size <= bytes.length; size++) {
      const assembler = new LineAssembler();
      const lines: string[] = [];
      for (let at = 0; at < bytes.length; at += size) {
        lines.push(...assembler.push(bytes.subarray(at, at + size), at).map((line) => line.bytes.toString()));
      }
      expect(lines).toEqual(["one", "twö", "", "three"]);
      expect(assembler.finish()?.bytes.toString()).toBe("rest");
      expect(assembler.finish()).toBeUndefined();
    }
  });

  test("have the time of their first byte", () => {
    const assembler = new LineAssembler();
    expect(assembler.push(Buffer.from("a"), 1)).toEqual([]);
    expect(assembler.push(Buffer.from("b\nc\nd"), 5).map(({ at }) => at)).toEqual([1, 5]);
    expect(assembler.open?.at).toBe(5);
  });

  test("without end don't fill the memory", () => {
    const assembler = new LineAssembler();
    expect(assembler.push(Buffer.alloc(70_000, 0x41), 0)).toHaveLength(1);
    expect(assembler.open).toBeUndefined();
  });
});

describe("garbage", () => {
  const garbage = Buffer.from([0xfe, 0x72, 0x6c, 0x9e, 0xe0, 0x7c, 0x02, 0x8c, 0x0c, 0x80, 0xf2]);

  test("in front of a line is taken off", () => {
    const { noise, text } = splitNoise(Buffer.concat([garbage, Buffer.from("Connecting to Wifi")]));
    expect(noise).toBe(garbage.length);
    expect(text).toBe("Connecting to Wifi");
  });

  test.each(["plain", "grün, 温度, 🌡", "\u001b[31mred\u001b[0m\tx", "a\u0000b", "\u0007bell"])(
    "%j is none",
    (text) => {
      expect(splitNoise(Buffer.from(text))).toEqual({ noise: 0, text });
    },
  );

  test("text whose last character is on its way is shown without it", () => {
    const bytes = Buffer.from("21 °C 🌡");
    expect(readOpenText(bytes.subarray(0, 4))).toBe("21 ");
    expect(readOpenText(bytes.subarray(0, bytes.length - 1))).toBe("21 °C ");
    expect(readOpenText(bytes)).toBe("21 °C 🌡");
    expect(readOpenText(garbage)).toBeUndefined();
  });
});

test("the boot ROM's lines, and why the board started", () => {
  const first = " ets Jan  8 2013,rst cause:4, boot mode:(3,6)";
  expect(explainReset(first)).toContain("watchdog");
  for (const line of [
    first,
    "load 0x4010f000, len 3424, room 16 ",
    "tail 0",
    "chksum 0x2e",
    "csum 0x2e",
    "~ld",
  ]) {
    expect(isRomLine(line)).toBe(true);
  }
  expect(isRomLine("load 3 percent")).toBe(false);
});

test("a reader tells lines, boot and garbage apart, in order", () => {
  const reader = new LineReader();
  const noise = Buffer.from([0xfe, 0x9e, 0x80, 0x8c, 0x0c]);
  const text = "\n ets Jan  8 2013,rst cause:2, boot mode:(3,6)\nAbort called\nhello\nop";
  const heard = reader.push(Buffer.concat([noise, Buffer.from(text)]), 7);
  expect(heard.map((one) => ("text" in one ? `${one.kind} ${one.text}` : one.kind))).toEqual([
    "noise",
    "rom ets Jan  8 2013,rst cause:2, boot mode:(3,6)",
    "line Abort called",
    "line hello",
  ]);
  expect(reader.open).toEqual({ text: "op", at: 7 });
  reader.push(Buffer.from("\r"), 8);
  expect(reader.open?.text).toBe("op");
  expect(reader.finish(9)).toEqual([{ kind: "line", text: "op", at: 7 }]);
});

test("times in front of lines", () => {
  const noon = new Date(2026, 0, 2, 12, 41, 7, 9).getTime();
  expect(new LineClock("wall", 0).stamp(noon)).toBe("12:41:07.009  ");
  const delta = new LineClock("delta", 1000);
  expect([delta.stamp(1012), delta.stamp(1512)]).toEqual(["     +12  ", "    +500  "]);
  const since = new LineClock("ms", 1000);
  expect([since.stamp(1012), since.stamp(61_000)]).toEqual(["      12  ", "   60000  "]);
  expect(new LineClock(undefined, 0).stamp(5)).toBe("");
});

test("rows of numbers", () => {
  expect(renderHexRows(Buffer.from("Hello\r\n"))).toEqual([
    "48 65 6c 6c 6f 0d 0a                             |Hello..|",
  ]);
  expect(renderHexRows(Buffer.alloc(17))).toHaveLength(2);
  expect(renderHexRows(Buffer.alloc(0))).toEqual([]);
});

test.each([
  ["Error: No such file or directory, cannot open /dev/ttyUSB0", "no-port"],
  ["Opening COM7: File not found", "no-port"],
  ["Error: Permission denied, cannot open /dev/ttyUSB0", "no-permission"],
  ["Error Resource temporarily unavailable Cannot lock port", "busy"],
  ["Opening COM7: Access denied", "busy"],
  ["Error: Inappropriate ioctl for device", "other"],
])("an opening that fails with «%s» is %s", (message, kind) => {
  expect(readOpenError(new Error(message)).kind).toBe(kind);
});
