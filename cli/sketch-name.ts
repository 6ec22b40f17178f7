// The name of the sketch for a program's file. Arduino wants the folder and the `.ino` to have the same name:
// letters, digits, `_`, `-` and `.`, beginning with a letter or digit, at most 63 characters.
import { posix } from "node:path";

const maxLength = 63;
const nothingSaid = new Set(["main", "index", "sketch", "app"]);
const plainFolders = new Set(["src", "lib", "source", ""]);
// Windows keeps these names for devices.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * `examples/tcp-socket-server.ts` is `tcp-socket-server`; `bridge/src/main.ts`, whose own name says nothing, is
 * `bridge`.
 * @param file absolute path with forward slashes
 */
export function nameSketch(file: string): string {
  const own = posix.basename(file).replace(/\.[mc]?ts$/i, "");
  if (!nothingSaid.has(own)) return makeValid(own);
  const folders = posix.dirname(file).split("/").reverse();
  const telling = folders.find((folder) => !plainFolders.has(folder) && !/^[a-z]:$/i.test(folder));
  return makeValid(telling ?? own);
}

function makeValid(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^A-Za-z0-9_.-]+/g, "_")
    .replace(/^[^A-Za-z0-9]+/, "")
    .slice(0, maxLength)
    .replace(/[._-]+$/, "");
  if (plain === "") return "sketch";
  return reserved.test(plain.split(".")[0] ?? "") ? `sketch_${plain}` : plain;
}
