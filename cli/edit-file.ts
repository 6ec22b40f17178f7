// Changes the text of a small file byte for byte: whatever its encoding, line ends and byte order mark, what an edit leaves alone
// stays. A new text is there as a whole or not at all.
import { accessSync, constants, lstatSync, readFileSync } from "node:fs";
import { writeAtomically } from "./atomic-write.ts";

const byteOrderMark = "\u00ef\u00bb\u00bf";

/**
 * @param edit each character of the text is one byte; the text of a file that is not there is empty
 * @param newMode permissions of a file that was not there; those of others stay
 * @returns whether anything was written
 */
export function editFile(path: string, edit: (text: string) => string, newMode = 0o666): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  // A new file can be put in the place of one that may not be written: its owner did not mean that.
  if (stat !== undefined) accessSync(path, constants.W_OK);
  const before = stat === undefined ? "" : readFileSync(path, "latin1");
  const mark = before.startsWith(byteOrderMark) ? byteOrderMark : "";
  const after = mark + edit(before.slice(mark.length));
  if (after === before) return false;
  writeAtomically(path, Buffer.from(after, "latin1"), stat === undefined ? newMode : stat.mode & 0o777);
  return true;
}
