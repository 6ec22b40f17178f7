// Finds the code section of a wasm module: the one thing about the format that positions of traps need.

const codeSection = 10;
const headerBytes = 8;

/** Byte offset at which the content of the code section starts. */
export function findCodeOffset(wasm: Uint8Array): number {
  let offset = headerBytes;
  while (offset < wasm.length) {
    const id = wasm[offset];
    const size = readUnsigned(wasm, offset + 1);
    if (id === codeSection) return size.next;
    offset = size.next + size.value;
  }
  throw new Error("a wasm module without code");
}

/** A LEB128 number and where it ends. */
function readUnsigned(bytes: Uint8Array, start: number): { value: number; next: number } {
  let value = 0;
  let scale = 1;
  for (let at = start; ; at++) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, next: at + 1 };
    scale *= 128;
  }
}
