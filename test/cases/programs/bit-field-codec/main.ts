// @run
// A protocol of bit fields in four modules: layouts from field objects, frames with escapes and a checksum, and a link
// that damages some of them.
import { BitReader, BitWriter, signExtend } from "./bits.ts";
import { Enumerated, Layout, Scaled, Signed, Unsigned, type Values } from "./fields.ts";
import { crc8, encodeFrame, FrameReader, type Received } from "./frame.ts";

const weather = new Layout(
  1,
  "weather",
  new Scaled("temperature", 11, 0.1, "C"),
  new Unsigned("humidity", 7),
  new Enumerated("trend", "steady", "rising", "falling"),
  new Unsigned("battery", 4),
);
const motor = new Layout(
  2,
  "motor",
  new Enumerated("on", "off", "on"),
  new Signed("speed", 9),
  new Signed("steps", 20),
  new Unsigned("id", 32),
);
const layouts = [weather, motor];
for (const { title, type, width } of layouts) console.log(`${type} ${title}: ${width} bits`);

const hex = (bytes: readonly number[]) => bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");

const messages: [Layout, Values][] = [
  [weather, { temperature: 21.5, humidity: 48, trend: 1, battery: 15 }],
  [weather, { temperature: -7.26, humidity: 126, trend: 2 }],
  [motor, { on: 1, speed: -200, steps: -500000, id: 0xdeadbeef }],
  [motor, { speed: 255, steps: 0x7d7e, id: 0x7e7d7e7d }],
];
const frames: number[][] = [];
messages.forEach(([layout, values], sequence) => {
  const frame = encodeFrame(layout, values, 14 + sequence);
  frames.push(frame);
  console.log(`${layout.title}: ${hex(frame)}`);
});

const stats = { good: 0, bad: 0 };
function report(received: Received): void {
  if (received.ok) {
    stats.good++;
    const { layout, sequence, values } = received;
    console.log(`  #${sequence} ${layout.title}: ${layout.show(values)}`);
  } else {
    stats.bad++;
    console.log(`  bad: ${received.reason}`);
  }
}

const reader = new FrameReader(layouts, report);
const send = (...bytes: number[]) => bytes.forEach((byte) => reader.take(byte));

console.log("clean:");
send(1, 2, 3);
for (const frame of frames) send(...frame);

console.log("damaged:");
const flip = (frame: number[], at: number, mask: number) => frame.map((byte, i) => (i === at ? byte ^ mask : byte));
send(...flip(frames[0], 3, 0x01));
send(...frames[1].slice(0, 4), ...frames[0]);
send(...flip(frames[2], 2, 0x10), 0x7e);
const unknown = new BitWriter().write(9, 4).write(0, 4).bytes;
send(0x7e, unknown.length, ...unknown, crc8(unknown));
const short = [0x10, 0xff];
send(0x7e, short.length, ...short, crc8(short));
console.log(stats);

const tooLarge: Values[] = [{ humidity: 128 }, { humidity: -1 }, { battery: 1.5 }];
for (const values of tooLarge) {
  try {
    console.log(encodeFrame(weather, { temperature: 0, ...values }, 0).length);
  } catch (error) {
    console.log(error instanceof RangeError ? error.message : "another error");
  }
}

const bits = new BitWriter().write(5, 3).write(0, 1).write(0xffffffff, 32).align().write(0x2a, 7);
console.log(hex(bits.bytes));
const back = new BitReader(bits.bytes);
console.log(back.read(3), back.read(1), back.read(32), back.left);
back.align();
console.log(
  back.read(7),
  back.left,
  [0, 1, 127, 128, 255].map((value) => signExtend(value, 8)),
);
