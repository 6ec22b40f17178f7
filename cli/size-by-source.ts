// How much of the board's memories each TypeScript file takes, and what the rest is: tsino's own headers, the core, the
// libraries. Read from the firmware's names and lines. Pure: the firmware is given.
import { posix } from "node:path";
import type { CompiledSketch } from "../compiler/index.ts";
import { cutFirmware, type FirmwarePiece } from "../monitor/code-pieces.ts";
import type { ElfFile } from "../monitor/elf-file.ts";
import type { Memory } from "../toolchain/memory-use.ts";
import { findOrigin } from "./cpp-report.ts";

export interface SourceSize {
  /** A file of the user, absolute; else what it is: `tsino's headers`, `core`. */
  readonly source: string;
  readonly kind: "file" | "other";
  readonly bytes: { readonly [M in Memory]?: number };
}

const sketchItself = "the sketch";
const unknown = "others";

export function measureBySource(elf: ElfFile, sketch: CompiledSketch): readonly SourceSize[] {
  const sizes = new Map<string, { kind: SourceSize["kind"]; bytes: { [M in Memory]?: number } }>();
  const names = new NameFinder(sketch);
  for (const piece of cutFirmware(elf)) {
    const { source, kind } = findSource(piece, sketch, names);
    const size = sizes.get(source) ?? { kind, bytes: {} };
    sizes.set(source, size);
    for (const memory of listMemories(piece)) {
      size.bytes[memory] = (size.bytes[memory] ?? 0) + piece.bytes;
    }
  }
  const rank = (one: SourceSize) => (one.kind === "file" ? 0 : 1);
  const weight = ({ bytes }: SourceSize) => bytes.flash ?? 0;
  return [...sizes]
    .map(([source, size]) => ({ source, ...size }))
    .sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a));
}

const dataOfEsp8266 = [0x3ffe8000, 0x40000000] as const;
const codeOfEsp8266 = [0x40100000, 0x40110000] as const;
const dataOfAvr = [0x00800000, 0x00810000] as const;

/**
 * As the boards' own cores count. AVR's counts data that begins with a value in the flash, too, from where it is copied;
 * the ESP8266's counts only what stays there.
 */
function listMemories({ address, section }: FirmwarePiece): readonly Memory[] {
  const isIn = ([from, end]: readonly [number, number]) => address >= from && address < end;
  if (isIn(dataOfEsp8266)) return ["ram"];
  if (isIn(codeOfEsp8266)) return ["iram"];
  const inFlash: readonly Memory[] = section.bytes.length > 0 ? ["flash"] : [];
  return isIn(dataOfAvr) ? [...inFlash, "ram"] : inFlash;
}

function findSource(
  { symbol, place, kind }: FirmwarePiece,
  sketch: CompiledSketch,
  names: NameFinder,
): Pick<SourceSize, "source" | "kind"> {
  const other = (source: string) => ({ source, kind: "other" }) as const;
  if (kind === "data" || place === undefined) {
    const file = names.find(symbol);
    if (file !== undefined) return file === sketchItself ? other(file) : { source: file, kind: "file" };
    return other(/^_ZN?\d*5tsino/.test(symbol) ? "tsino's headers" : unknown);
  }
  const path = place.file.replaceAll("\\", "/");
  if (posix.basename(path) === posix.basename(sketch.ino)) {
    const file = findOrigin(place, sketch)?.file;
    return file === undefined ? other(sketchItself) : { source: file, kind: "file" };
  }
  if (path.includes("/src/tsino/")) return other("tsino's headers");
  const library = /\/libraries\/([^/]+)\//.exec(path)?.[1];
  if (library !== undefined) return other(`library ${library}`);
  return other(/\/(?:cores|variants)\//.test(path) ? "core" : unknown);
}

/** Finds where in the TypeScript a variable or function of the sketch was declared, by its name in the C++. */
class NameFinder {
  readonly #sketch: CompiledSketch;
  readonly #lines: readonly string[];
  readonly #found = new Map<string, string | undefined>();

  constructor(sketch: CompiledSketch) {
    this.#sketch = sketch;
    this.#lines = (sketch.files[sketch.ino] ?? "").split("\n");
  }

  /** Path of the file. @param symbol as the linker has it */
  find(symbol: string): string | undefined {
    const name = readPlainName(symbol);
    if (name === undefined) return undefined;
    if (!this.#found.has(name)) this.#found.set(name, this.#look(name));
    return this.#found.get(name);
  }

  #look(name: string): string | undefined {
    // A declaration at the left edge: `Meter meter(3);`, `void setup() {`.
    const declaration = new RegExp(`^(?![#/}])\\S.*\\b${name}\\b *[[({=;]`);
    const line = this.#lines.findIndex((text) => declaration.test(text));
    if (line < 0) return undefined;
    const column = (this.#lines[line] ?? "").indexOf(name) + 1;
    const { map } = this.#sketch;
    return (map.find(line + 1, column) ?? map.find(line + 1, 1))?.file ?? sketchItself;
  }
}

/** `meter` of `_ZL5meter`, `meter` and `meter.1234`; `setup` of `_ZZ5setupvE3__c`, a text in setup. */
function readPlainName(symbol: string): string | undefined {
  const [, length, rest = ""] = /^_Z(?:L|ZN?L?|N)?(\d+)(.*)$/.exec(symbol) ?? [];
  const name = length === undefined ? symbol.replace(/[.$].*$/, "") : rest.slice(0, Number(length));
  return /^\w+$/.test(name) && name !== "tsino" && !/^__/.test(name) ? name : undefined;
}
