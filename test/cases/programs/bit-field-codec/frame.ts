// Frames on the wire: start byte, length, message, CRC-8; bytes that look like a start are escaped.
import { BitReader, BitWriter } from "./bits.ts";
import type { Layout, Values } from "./fields.ts";

const START = 0x7e;
const ESCAPE = 0x7d;

export function crc8(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = crc & 0x80 ? ((crc << 1) ^ 0x07) & 0xff : crc << 1;
  }
  return crc;
}

export function encodeFrame(layout: Layout, values: Values, sequence: number): number[] {
  const writer = new BitWriter().write(layout.type, 4).write(sequence & 15, 4);
  layout.write(writer, values);
  const body = writer.align().bytes;
  const content = [body.length, ...body, crc8(body)];
  return [START, ...content.flatMap((byte) => (byte === START || byte === ESCAPE ? [ESCAPE, byte ^ 0x20] : [byte]))];
}

export type Received =
  | { readonly ok: true; readonly layout: Layout; readonly sequence: number; readonly values: Values }
  | { readonly ok: false; readonly reason: string };

export class FrameReader {
  private content: number[] | null = null;
  private escaped = false;

  constructor(
    private readonly layouts: readonly Layout[],
    private readonly receive: (received: Received) => void,
  ) {}

  take(byte: number): void {
    if (byte === START) {
      if (this.content !== null && this.content.length > 0) this.fail("cut off");
      this.content = [];
      this.escaped = false;
      return;
    }
    if (this.content === null) return;
    if (byte === ESCAPE) {
      this.escaped = true;
      return;
    }
    this.content.push(this.escaped ? byte ^ 0x20 : byte);
    this.escaped = false;
    const [length] = this.content;
    if (this.content.length === length + 2) this.finish(this.content);
  }

  private finish(content: number[]): void {
    this.content = null;
    const body = content.slice(1, -1);
    const [sum, expected] = [crc8(body), content[content.length - 1]];
    if (sum !== expected) return this.fail(`checksum ${sum} is not ${expected}`);
    const reader = new BitReader(body);
    const type = reader.read(4);
    const layout = this.layouts.find((each) => each.type === type);
    if (layout === undefined) return this.fail(`unknown type ${type}`);
    try {
      this.receive({ ok: true, layout, sequence: reader.read(4), values: layout.read(reader) });
    } catch (error) {
      if (error instanceof RangeError) this.fail(error.message);
      else throw error;
    }
  }

  private fail(reason: string): void {
    this.content = null;
    this.receive({ ok: false, reason });
  }
}
