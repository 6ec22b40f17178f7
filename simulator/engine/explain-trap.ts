// From numbers on the wasm stack to C++ positions. The line table is the linker's own, read by LLVM's symbolizer;
// addresses in it count from the start of the code section, those of the stack from the start of the module.
import { stripFolder } from "./cpp-diagnostics.ts";
import type { CppTools } from "./cpp-tools.ts";
import { moduleFile } from "./flags.ts";
import type { Frame, RawTrap, Trap, TrapSite, WasmFrame } from "./trap.ts";
import { findCodeOffset, readFunctionNames } from "./wasm-sections.ts";

/** Enough to leave any library code; a deep recursion repeats itself anyway. */
const frameLimit = 40;

/** One entry of the symbolizer's JSON. */
interface SymbolizerEntry {
  readonly Symbol?: readonly {
    readonly FunctionName: string;
    readonly FileName: string;
    readonly Line: number;
    readonly Column: number;
  }[];
}

/** Resolves the stack of `trap`, raised in `wasm`, built from a sketch whose `.ino` is `sketchName`. */
export async function explainTrap(
  wasm: Uint8Array,
  trap: RawTrap,
  sketchName: string,
  tools: CppTools,
): Promise<Trap> {
  const allFrames = await resolveFrames(wasm, trap, tools);
  const inSketch = allFrames.filter((frame) => frame.file === sketchName && frame.line > 0);
  const site = trap.site === undefined ? undefined : { ...trap.site, file: stripFolder(trap.site.file) };
  const frames = site?.file === sketchName ? withSite(inSketch, site, trap.kind) : inSketch;
  return { kind: trap.kind, detail: trap.detail, frames, allFrames };
}

function withSite(frames: readonly Frame[], site: TrapSite, kind: Trap["kind"]): readonly Frame[] {
  // The functions that an error came through are left already.
  if (kind === "uncaught") return [{ ...site, function: "" }, ...frames];
  // The sanitizer's own place is exact; the stack's first frame is the same place, less exact after optimization.
  return [{ ...site, function: frames[0]?.function ?? "" }, ...frames.slice(1)];
}

async function resolveFrames(wasm: Uint8Array, trap: RawTrap, tools: CppTools): Promise<Frame[]> {
  const codeOffset = findCodeOffset(wasm);
  const stack = trap.stack.slice(0, frameLimit);
  const addresses = stack.map((frame) => `0x${(frame.offset - codeOffset).toString(16)}`);
  if (addresses.length === 0) return [];
  const args = ["symbolizer", `--obj=${moduleFile}`, "--output-style=JSON", "--inlining", ...addresses];
  const reply = await tools.run({
    mounts: [],
    files: { [moduleFile]: wasm },
    commands: [{ args, stdoutTo: "frames.json" }],
    outputs: ["frames.json"],
  });
  const json = reply.outputs["frames.json"];
  if (json === undefined) throw new Error(`the positions of a trap can't be read:\n${reply.log}`);
  // The symbolizer's documented format.
  const entries = JSON.parse(Buffer.from(json).toString()) as readonly SymbolizerEntry[];
  const names = readFunctionNames(wasm);
  return entries.flatMap((entry, i) => {
    const symbols = entry.Symbol ?? [];
    return symbols
      .map((symbol, depth) => ({
        function: (depth === symbols.length - 1 ? nameOf(stack[i], names) : "") || symbol.FunctionName,
        file: stripFolder(symbol.FileName),
        line: symbol.Line,
        column: symbol.Column,
      }))
      .filter((frame) => frame.file !== "");
  });
}

/**
 * Only inlined functions have a name in the line table. Of the one that they went into the module knows it; the symbolizer
 * looks for that among the symbols, by an address of another kind, and finds some function's.
 */
function nameOf(frame: WasmFrame | undefined, names: ReadonlyMap<number, string>): string {
  return (frame && names.get(frame.functionIndex)) ?? "";
}
