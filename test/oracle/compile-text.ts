// Compiles a program that is given as text, as if it stood alone in a file.
import { readdirSync, readFileSync } from "node:fs";
import { type CompileResult, compile, type ParsedTypes } from "../../compiler/index.ts";
import { root } from "./find-cases.ts";

/** Where the program is said to be; no such file need exist. */
export const textPath = "/text/program.ts";

const parsed: ParsedTypes = new Map();

export function compileText(source: string, release = false): CompileResult {
  const host = {
    readFile: (file: string) => (file === textPath ? source : undefined),
    readAsset: (asset: string) => readFileSync(`${root}/${asset}`, "utf8"),
    listAssets: (folder: string) => readdirSync(`${root}/${folder}`),
  };
  return compile(host, textPath, { board: "nodemcuv2", name: "program", verify: true, release, parsed });
}
