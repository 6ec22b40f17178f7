// The oracle: a case's modules with their types erased, run by Node itself in a process of its own, so that the
// order of modules, the formatting of console.log and everything else are JavaScript's.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { ts } from "ts-morph";

const timeLimit = 20_000;

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  isolatedModules: true,
  rewriteRelativeImportExtensions: true,
};

/**
 * Prints of the program whose modules are `sources` (path -> text, all in or below the entry's folder).
 * Rejects when Node ends with an error, writes to stderr or takes longer than 20 s.
 */
export async function runAsJavaScript(entry: string, sources: ReadonlyMap<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "tsino-case-"));
  try {
    writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
    for (const [path, source] of sources) writeModule(join(folder, relative(dirname(entry), path)), source);
    const main = join(folder, relative(dirname(entry), entry)).replace(/\.ts$/, ".js");
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [main], {
      timeout: timeLimit,
      maxBuffer: 16 * 1024 * 1024,
      env: { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "" },
    });
    if (stderr !== "") throw new Error(`JavaScript wrote to stderr: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeModule(path: string, source: string): void {
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path.replace(/\.ts$/, ".js"), outputText);
}
