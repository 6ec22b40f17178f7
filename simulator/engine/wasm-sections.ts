// The two things about the format of wasm modules that positions of traps need: where the code section starts, and
// what the functions are called (the linker writes demangled names).

const customSection = 0;
const codeSection = 10;
const headerBytes = 8;
const functionNames = 1;

interface Section {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Byte offset at which the content of the code section starts. */
export function findCodeOffset(wasm: Uint8Array): number {
  for (const { id, start } of listSections(wasm, headerBytes, wasm.length)) {
    if (id === codeSection) return start;
  }
  throw new Error("a wasm module without code");
}

/** Function names by index, without their parameters; empty when the module has none. */
export function readFunctionNames(wasm: Uint8Array): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { id, start, end } of listSections(wasm, headerBytes, wasm.length)) {
    if (id !== customSection) continue;
    const title = readName(wasm, start);
    if (title.text !== "name") continue;
    for (const part of listSections(wasm, title.next, end)) {
      if (part.id === functionNames) readNameMap(wasm, part.start, names);
    }
  }
  return names;
}

function readNameMap(wasm: Uint8Array, start: number, names: Map<number, string>): void {
  const count = readUnsigned(wasm, start);
  let next = count.next;
  for (let i = 0; i < count.value; i++) {
    const index = readUnsigned(wasm, next);
    const name = readName(wasm, index.next);
    names.set(index.value, name.text.replace(/\(.*\)( const)?$/, ""));
    next = name.next;
  }
}

/** Sections, and the parts of the name section, have the same outline: id, size, content. */
function* listSections(wasm: Uint8Array, from: number, to: number): Generator<Section> {
  let offset = from;
  while (offset < to) {
    const size = readUnsigned(wasm, offset + 1);
    const end = size.next + size.value;
    yield { id: wasm[offset] ?? 0, start: size.next, end };
    offset = end;
  }
}

function readName(wasm: Uint8Array, start: number): { text: string; next: number } {
  const length = readUnsigned(wasm, start);
  const next = length.next + length.value;
  return { text: new TextDecoder().decode(wasm.subarray(length.next, next)), next };
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
