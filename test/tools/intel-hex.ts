// Reads Intel HEX, the form in which avrdude gets a program.

/** The bytes from address 0; gaps are 0xff, as in an erased flash. */
export function readIntelHex(text: string): Buffer {
  const parts: (readonly [number, Buffer])[] = [];
  for (const line of text.split(/\r?\n/).filter((one) => one !== "")) {
    if (!line.startsWith(":")) throw new Error(`not Intel HEX: ${line}`);
    const bytes = Buffer.from(line.slice(1), "hex");
    const sum = bytes.reduce((all, byte) => (all + byte) & 0xff, 0);
    if (sum !== 0) throw new Error(`wrong sum: ${line}`);
    const [count = 0, kind] = [bytes[0], bytes[3]];
    if (kind === 0) parts.push([bytes.readUInt16BE(1), bytes.subarray(4, 4 + count)]);
    else if (kind !== 1 && kind !== 3) throw new Error(`more than 64 KB: ${line}`);
  }
  const size = Math.max(...parts.map(([address, data]) => address + data.length));
  const memory = Buffer.alloc(size, 0xff);
  for (const [address, data] of parts) data.copy(memory, address);
  return memory;
}
