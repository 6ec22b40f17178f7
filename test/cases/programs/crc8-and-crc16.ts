// @run
// Shifts, masks and conditional xor over an array of bytes: the C++ must keep 8 and 16 bits apart.
const message = [0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39];

function crc8(data: number[], polynomial: number): number {
  let crc = 0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      if ((crc & 0x80) !== 0) {
        crc = ((crc << 1) ^ polynomial) & 0xff;
      } else {
        crc = (crc << 1) & 0xff;
      }
    }
  }
  return crc;
}

function crc16(data: number[], start: number): number {
  let crc = start;
  for (let i = 0; i < data.length; i++) {
    crc ^= data[i] << 8;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc & 0x8000) !== 0 ? (crc << 1) ^ 0x1021 : crc << 1;
      crc &= 0xffff;
    }
  }
  return crc;
}

console.log("crc8", crc8(message, 0x07), crc8(message, 0x07).toString(16));
console.log("crc8 of nothing", crc8([], 0x07));
console.log("crc16 xmodem", crc16(message, 0).toString(16));
console.log("crc16 ccitt", crc16(message, 0xffff).toString(16));
for (let length = 1; length <= message.length; length += 2) {
  console.log(length, crc16(message.slice(0, length), 0));
}
