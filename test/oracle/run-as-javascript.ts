// The oracle: a case's modules with their types erased, run by Node itself, so that the order of modules, the formatting
// of console.log and everything else are JavaScript's. One worker serves all cases; a program that hangs costs it its life.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { ts } from "ts-morph";

const timeLimit = 20_000;

/** Imports the module at each URL that it is sent, and answers with what was printed or with the error. */
const workerCode = `
const { parentPort } = require("node:worker_threads");
const { Console } = require("node:console");
const { Writable } = require("node:stream");
parentPort.on("message", async (url) => {
  const printed = [];
  const write = (chunk, _encoding, done) => { printed.push(chunk); done(); };
  globalThis.console = new Console({ stdout: new Writable({ write }), colorMode: false });
  try {
    await import(url);
    parentPort.postMessage({ text: Buffer.concat(printed).toString() });
  } catch (error) {
    parentPort.postMessage({ error: String(error && error.stack) });
  }
});`;

interface Answer {
  readonly text?: string;
  readonly error?: string;
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  isolatedModules: true,
  rewriteRelativeImportExtensions: true,
};

export class JavaScriptOracle {
  readonly #folder = mkdtempSync(join(tmpdir(), "tsino-cases-"));
  #worker: Worker | undefined;
  #runs = 0;

  constructor() {
    writeFileSync(join(this.#folder, "package.json"), `{ "type": "module" }`);
  }

  /**
   * What the program prints whose modules are `sources` (path -> text, all in or below the entry's folder).
   * Rejects when it throws or takes longer than 20 s. One run at a time.
   */
  async run(entry: string, sources: ReadonlyMap<string, string>): Promise<string> {
    const folder = join(this.#folder, String(this.#runs++));
    for (const [path, source] of sources) writeModule(join(folder, relative(dirname(entry), path)), source);
    const main = join(folder, relative(dirname(entry), entry)).replace(/\.ts$/, ".js");
    const { text, error } = await this.#ask(pathToFileURL(main).href);
    if (text === undefined) throw new Error(`JavaScript failed: ${error}`);
    return text;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #ask(url: string): Promise<Answer> {
    this.#worker ??= new Worker(workerCode, { eval: true });
    const worker = this.#worker;
    return new Promise((resolve) => {
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        worker.off("message", settle);
        worker.off("error", failed);
        resolve(answer);
      };
      const giveUp = (error: string): void => {
        this.#worker = undefined;
        void worker.terminate();
        settle({ error });
      };
      const failed = (error: unknown): void => giveUp(String(error));
      const timer = setTimeout(() => giveUp(`still running after ${timeLimit / 1000} s`), timeLimit);
      worker.on("message", settle);
      worker.on("error", failed);
      worker.postMessage(url);
    });
  }
}

function writeModule(path: string, source: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (path.endsWith("package.json")) return writePackage(path, source);
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  writeFileSync(path.replace(/\.ts$/, ".js"), outputText);
}

/** Node does not run the TypeScript of packages: theirs is JavaScript here, too. */
function writePackage(path: string, source: string): void {
  const manifest = JSON.parse(source.replaceAll('.ts"', '.js"')) as object; // a package's manifest is an object
  writeFileSync(path, JSON.stringify({ ...manifest, type: "module" }));
}
