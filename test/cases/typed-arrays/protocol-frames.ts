// @run
// A frame codec with DataView: header, length, payload, checksum; written and read back, errors found.
interface Frame {
  kind: number;
  sequence: number;
  temperature: number;
  payload: number[];
}
function encode(frame: Frame): Uint8Array {
  const bytes = new Uint8Array(10 + frame.payload.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 0xa5);
  view.setUint8(1, frame.kind);
  view.setUint16(2, frame.sequence, true);
  view.setFloat32(4, frame.temperature);
  view.setUint8(8, frame.payload.length);
  bytes.set(frame.payload, 9);
  bytes[bytes.length - 1] = checksum(bytes.subarray(0, -1));
  return bytes;
}
function checksum(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => (sum + byte) & 0xff, 0) ^ 0xff;
}
function decode(bytes: Uint8Array): Frame | string {
  if (bytes.length < 10) return "too short";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(0) !== 0xa5) return "bad start";
  const length = view.getUint8(8);
  if (bytes.length !== 10 + length) return `length ${bytes.length} instead of ${10 + length}`;
  if (checksum(bytes.subarray(0, -1)) !== bytes[bytes.length - 1]) return "bad checksum";
  return { kind: view.getUint8(1), sequence: view.getUint16(2, true), temperature: view.getFloat32(4), payload: [...bytes.subarray(9, 9 + length)] };
}
const show = (result: Frame | string) => (typeof result === "string" ? result : `${result.kind} ${result.sequence} ${result.temperature} [${result.payload.join()}]`);
const bytes = encode({ kind: 7, sequence: 513, temperature: -2.5, payload: [1, 255, 3] });
console.log(Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join(" "));
console.log(show(decode(bytes)), show(decode(bytes.slice(1))), show(decode(bytes.subarray(0, 5))));
bytes[9]! ^= 1;
console.log(show(decode(bytes)), show(decode(encode({ kind: 0, sequence: 65536, temperature: 0, payload: [] }))));
const stream = new Uint8Array(40);
stream.set(encode({ kind: 1, sequence: 1, temperature: 0.5, payload: [9] }), 5);
console.log(show(decode(stream.subarray(5, 16))), show(decode(stream.subarray(4, 16))));
