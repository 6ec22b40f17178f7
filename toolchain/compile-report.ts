// What `arduino-cli compile --json` said, as plain data. Pure: the text is given.
import { join } from "node:path";
import { readAnswer } from "./answer.ts";
import type { BuildInputs } from "./build-inputs.ts";
import { getField, getList, getNumber, getText, type Json } from "./json.ts";
import { type MemoryUse, readEsp8266Table, readSections } from "./memory-use.ts";

/** A message of the C++ compiler at a place in C++. */
export interface ToolDiagnostic {
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  /** As the tool names it: mostly an absolute path. */
  readonly file: string;
  /** From 1; 0 when the tool named none. */
  readonly line: number;
  readonly column: number;
}

export type CompileOutcome =
  | { readonly kind: "compiled" }
  /** The firmware does not fit into the board. */
  | { readonly kind: "too-big" }
  /** The board's core is not installed: `esp8266:esp8266`. */
  | { readonly kind: "no-core"; readonly core: string }
  /** The installed core has no such board, or the board no such option. */
  | { readonly kind: "wrong-board"; readonly reason: string }
  /** A program that the core needs is not there: `python3`. */
  | { readonly kind: "no-program"; readonly program: string }
  | { readonly kind: "failed"; readonly reason: string };

export interface CompileReport {
  readonly outcome: CompileOutcome;
  readonly diagnostics: readonly ToolDiagnostic[];
  readonly memory: readonly MemoryUse[];
  /** All that the C++ tools printed on stderr. */
  readonly log: string;
  /** What it was compiled with; undefined when that is not told. */
  readonly inputs: BuildInputs | undefined;
}

/** @param status exit status of arduino-cli, undefined when a signal ended it. */
export function readCompileReport(
  stdout: string,
  stderr: string,
  status: number | undefined,
  fqbn: string,
): CompileReport {
  const { json, messages } = readAnswer(stdout, stderr);
  const result = getField(json, "builder_result");
  const log = [getText(json, "compiler_err"), messages].filter((text) => text !== undefined).join("\n");
  const output = getText(json, "compiler_out") ?? "";
  const sections = readSections(getList(result, "executable_sections_size").map(readSection));
  const memory = sections.length > 0 ? sections : readEsp8266Table(`${output}\n${log}`);
  const succeeded = status === 0 && getField(json, "success") !== false;
  // Another program may have that name.
  const isAnswer = json !== undefined || status !== 0;
  const strange = { kind: "failed", reason: "its answer can't be understood (is it arduino-cli?)" } as const;
  const failure = isAnswer ? explainFailure(json, log, status, fqbn) : strange;
  return {
    outcome: succeeded && isAnswer ? { kind: "compiled" } : failure,
    diagnostics: getList(result, "diagnostics").map(readDiagnostic),
    memory,
    log,
    inputs: readInputs(result),
  };
}

/** From the properties of the build, `build.core.path=…`, and the libraries that were found. */
function readInputs(result: Json | undefined): BuildInputs | undefined {
  const lines = getList(result, "build_properties").filter((one) => typeof one === "string");
  const properties = new Map(
    lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
  const read = (name: string) => properties.get(name) ?? "";
  const platforms = [read("runtime.platform.path"), read("build.core.platform.path")];
  const libraries = getList(result, "used_libraries").map((one) => getText(one, "install_dir") ?? "");
  const folders = [read("build.core.path"), ...libraries];
  const compiler = `${read("compiler.path")}${read("compiler.cpp.cmd")}`;
  // What still has a hole is no path.
  if ([...folders, ...platforms, compiler].some((one) => one === "" || one.includes("{"))) return undefined;
  const variant = read("build.variant.path");
  const tools = platforms.map((platform) => join(platform, "tools"));
  const all = [...folders, ...tools, ...(variant === "" ? [] : [variant])];
  return { folders: [...new Set(all)], platforms: [...new Set(platforms)], compiler };
}

// The words of arduino-cli's own check, and of the GNU linker.
const tooBig =
  /section exceeds available space|will not fit in region|region .* overflowed by|Sketch too big/i;
const wrongBoard = /Invalid FQBN: (.*)/;
const noProgram = /exec: "([^"]+)": executable file not found|fork\/exec (\S+): no such file/;
const noCore = /platform not installed|platform .* (?:is )?not (?:found|installed)/i;

function explainFailure(
  json: Json | undefined,
  log: string,
  status: number | undefined,
  fqbn: string,
): CompileOutcome {
  const end = status === undefined ? "it was ended from outside" : `it ended with status ${status}`;
  const reason = getText(json, "error") ?? lastLine(log) ?? end;
  const all = `${reason}\n${log}`;
  if (noCore.test(all)) return { kind: "no-core", core: fqbn.split(":").slice(0, 2).join(":") };
  if (tooBig.test(all)) return { kind: "too-big" };
  const refused = wrongBoard.exec(reason)?.[1];
  if (refused !== undefined) return { kind: "wrong-board", reason: refused };
  const [, named, placed] = noProgram.exec(reason) ?? [];
  const program = named ?? placed;
  if (program !== undefined) return { kind: "no-program", program };
  return { kind: "failed", reason };
}

function readSection(json: Json): { name: string; size: number; maxSize: number } {
  return {
    name: getText(json, "name") ?? "",
    size: getNumber(json, "size") ?? 0,
    maxSize: getNumber(json, "max_size") ?? 0,
  };
}

function readDiagnostic(json: Json): ToolDiagnostic {
  const severity = (getText(json, "severity") ?? "error").toLowerCase();
  return {
    severity: severity.includes("warning") ? "warning" : severity.includes("note") ? "note" : "error",
    message: getText(json, "message") ?? "",
    file: getText(json, "file") ?? "",
    line: getNumber(json, "line") ?? 0,
    column: getNumber(json, "column") ?? 0,
  };
}

function lastLine(text: string): string | undefined {
  return text.trimEnd().split(/\r?\n/).at(-1)?.trim() || undefined;
}
