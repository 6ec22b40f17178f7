// Bytes as rows of hexadecimal numbers with their text beside them. Pure.

const perRow = 16;

/** `48 65 6c 6c 6f 0d 0a                             |Hello..|`, a row for each 16 bytes. */
export function renderHexRows(bytes: Uint8Array): readonly string[] {
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; at += perRow) {
    const row = [...bytes.subarray(at, at + perRow)];
    const numbers = row.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const text = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".")).join("");
    rows.push(`${numbers.padEnd(perRow * 3 - 1)}  |${text}|`);
  }
  return rows;
}
