// @run
// Several typed arrays and DataViews over one ArrayBuffer see each other's writes; little endian as on all boards.
const buffer = new ArrayBuffer(8);
const bytes = new Uint8Array(buffer);
const words = new Uint16Array(buffer);
const tail = new Uint8Array(buffer, 4, 2);
words[0] = 0x1234;
words[2] = 0xabcd;
console.log(bytes.join(), tail.join(), tail.byteOffset, tail.length, buffer.byteLength, bytes.buffer === buffer);
tail[1] = 0xff;
console.log(words[2]!.toString(16), new Int32Array(buffer)[1], new Int32Array(buffer).length);
const view = new DataView(buffer);
view.setInt16(0, -2);
view.setUint32(4, 0xdeadbeef, true);
console.log(bytes.join(), view.getInt16(0), view.getInt16(0, true), view.getUint32(4).toString(16), view.getUint32(4, true).toString(16));
view.setFloat32(0, 1.5, true);
console.log(bytes.slice(0, 4).join(), view.getFloat32(0, true), new Float32Array(buffer, 0, 1)[0]);
view.setFloat64(0, Math.PI);
console.log(view.getFloat64(0), bytes[0], view.getUint8(0), view.getInt8(7));
const copy = buffer.slice(2, 6);
new Uint8Array(copy)[0] = 1;
console.log(copy.byteLength, bytes[2] === 1, new DataView(buffer, 6).byteLength);
function fill(target: Uint8Array, value: number): Uint8Array {
  for (let i = 0; i < target.length; i++) target[i] = value + i;
  return target;
}
console.log(fill(new Uint8Array(buffer, 3), 250).join(), bytes.join());
const other = new Float32Array(2);
new Uint8Array(other.buffer).set([0, 0, 128, 63, 0, 0, 32, 193]);
console.log(other.join());
