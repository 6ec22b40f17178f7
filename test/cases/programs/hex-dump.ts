// @run
// Hexadecimal columns with toString(16), padStart and a text column with dots for the unprintable.
function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

function dump(bytes: number[], width: number): void {
  for (let offset = 0; offset < bytes.length; offset += width) {
    let codes = "";
    let text = "";
    for (let column = 0; column < width; column++) {
      const index = offset + column;
      if (index >= bytes.length) {
        codes += "   ";
        continue;
      }
      const byte = bytes[index];
      codes += hex(byte, 2) + " ";
      text += byte >= 32 && byte < 127 ? String.fromCharCode(byte) : ".";
    }
    console.log(`${hex(offset, 4)}  ${codes} |${text}|`);
  }
}

const bytes: number[] = [];
const line = "GET /index.html HTTP/1.1";
for (let i = 0; i < line.length; i++) bytes.push(line.charCodeAt(i));
bytes.push(13, 10, 0, 127, 128, 255);
dump(bytes, 8);
dump(bytes.slice(-5), 16);
dump([], 16);
console.log(hex(0xdead, 8), hex(0, 1), (255).toString(16).toUpperCase());
