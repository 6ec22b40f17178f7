// The simulator's C++ tools as programs of this machine: the clang and the linker in the Zig toolchain, of the same major
// version as the engine's own, take a third of its time. They see the same files under the same names, below a folder
// instead of the root. `.ci/install-tools` gets them from PyPI; without them the tests use the engine's own.
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { unpackTar } from "modern-tar/fs";
import { hashParts } from "../../simulator/engine/cache.ts";
import { ClangClient } from "../../simulator/engine/clang-client.ts";
import type { ClangJob, ClangReply, ToolCommand } from "../../simulator/engine/clang-messages.ts";
import type { CppTools } from "../../simulator/engine/cpp-tools.ts";
import { headerFolder } from "../../simulator/engine/flags.ts";
import type { FileMap } from "../../simulator/engine/header-files.ts";
import { root } from "../oracle/find-cases.ts";
import { zig, zigVersion } from "./real-tools.ts";
import { findRunFolder } from "./run-folder.ts";
import { quoteWord, Shell } from "./shell.ts";

let found: CppTools | undefined;

/** This machine's tools where they are installed, else the engine's own; the same for all test files of a process, with
 * which they end. */
export function findCppTools(): CppTools {
  found ??= existsSync(zig) ? new NativeClang() : new ClangClient();
  return found;
}

/** What Zig calls the tools that jobs name. */
const toolNames: Readonly<Record<string, string>> = { "clang++": "clang", "wasm-ld": "wasm-ld" };

/** What the tools of a job say. */
const logFile = "said.txt";

type Job = Omit<ClangJob, "kind" | "id">;

/** Runs jobs one after another in one folder. */
export class NativeClang implements CppTools {
  /** For tools that Zig lacks: the symbolizer, which tells where a program stopped. */
  readonly #own = new ClangClient();
  /** What all processes' tools share. */
  readonly #sharedFolder: string;
  /** The C library is that of the engine's own compiler. What was precompiled finds its headers in one checkout only. */
  readonly version: string;
  readonly #mounts = new Map<string, FileMap>();
  /** What lies in the folder, by path. */
  #placed: Record<string, string | Uint8Array> = {};
  #folder: string | undefined;
  #shell: Shell | undefined;
  #shared: { readonly headers: ReadonlyMap<string, string | Uint8Array>; readonly folder: string } = {
    headers: new Map(),
    folder: "",
  };
  #last: Promise<unknown> = Promise.resolve();

  constructor(sharedFolder = join(root, "node_modules", ".cache")) {
    this.#sharedFolder = sharedFolder;
    this.version = `zig ${zigVersion}, ${this.#own.version}, in ${sharedFolder}`;
  }

  start(): void {}

  mount(mount: string, files: FileMap): void {
    this.#mounts.set(mount, files);
  }

  run(job: Job): Promise<ClangReply> {
    if (job.commands.some(({ args: [tool = ""] }) => toolNames[tool] === undefined))
      return this.#own.run(job);
    const reply = this.#last.then(() => this.#runJob(job));
    this.#last = reply.catch(() => {});
    return reply;
  }

  close(): void {
    this.#own.close();
    this.#shell?.close();
    this.#shell = undefined;
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
    this.#placed = {};
  }

  async #runJob(job: Job): Promise<ClangReply> {
    this.#folder ??= mkdtempSync(join(findRunFolder(), "clang-"));
    const folder = this.#folder;
    const printed = job.commands.flatMap(({ stdoutTo = [] }) => stdoutTo);
    const mounted = job.mounts.map((mount) => this.#mounts.get(mount) ?? {});
    const files: FileMap = Object.assign({}, ...mounted, job.files);
    const isHeader = ([path, content]: [string, string | Uint8Array]): boolean =>
      path.startsWith(`${headerFolder}/`) && typeof content === "string";
    const headers = Object.entries(files).filter(isHeader);
    const shared = await this.#share(headers);
    await this.#placeFiles(folder, Object.fromEntries(Object.entries(files).filter((one) => !isHeader(one))));
    for (const name of [...printed, ...job.outputs]) delete this.#placed[name];
    for (const name of printed) mkdirSync(dirname(join(folder, name)), { recursive: true });
    this.#shell ??= new Shell();
    const commands = job.commands.map((command) => writeCommand(command, folder, shared));
    const status = await this.#shell.run(
      `cd ${quoteWord(folder)} && : >${logFile} && ${commands.join(" && ")}`,
    );
    const said = await readFile(join(folder, logFile), "utf8");
    const log = said.replaceAll(`${folder}/`, "/").replaceAll(`${shared}/`, "/");
    if (status > 128) throw new Error(`a tool broke (signal ${status - 128}):\n${log}`);
    if (status !== 0) return { id: 0, ok: false, log, outputs: {} };
    const outputs = job.outputs.map(async (name) => [name, await readFile(join(folder, name))] as const);
    return { id: 0, ok: true, log, outputs: Object.fromEntries(await Promise.all(outputs)) };
  }

  /** The folder of `headers`, which are mostly those of the job before. */
  async #share(headers: readonly (readonly [string, string | Uint8Array])[]): Promise<string> {
    const known = this.#shared;
    const isSame =
      headers.length === known.headers.size &&
      headers.every(([path, content]) => known.headers.get(path) === content);
    if (!isSame) {
      const folder = await shareHeaders(Object.fromEntries(headers), this.#own.version, this.#sharedFolder);
      this.#shared = { headers: new Map(headers), folder };
    }
    return this.#shared.folder;
  }

  /** Writes what is new in `files`, and removes what isn't in them. */
  async #placeFiles(folder: string, files: FileMap): Promise<void> {
    const gone = Object.keys(this.#placed).filter((path) => files[path] === undefined);
    const changed = Object.entries(files).filter(([path, content]) => this.#placed[path] !== content);
    this.#placed = { ...files };
    await Promise.all(gone.map((path) => rm(join(folder, path), { force: true })));
    for (const [path] of changed) mkdirSync(dirname(join(folder, path)), { recursive: true });
    await Promise.all(changed.map(([path, content]) => writeFile(join(folder, path), content)));
  }
}

/**
 * A folder with these headers and the C library's, the same for all processes: what one of them precompiles names the
 * files by their full paths, and serves in the others.
 */
async function shareHeaders(headers: FileMap, toolsVersion: string, cache: string): Promise<string> {
  const key = hashParts([toolsVersion, JSON.stringify(Object.entries(headers))]).slice(0, 16);
  const folder = join(cache, `tsino-headers-${key}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, "tsino-headers-made-"));
  for (const [path, content] of Object.entries(headers)) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), content);
    // Precompiled headers know the files also by their times, and may outlive this folder.
    utimesSync(join(made, path), 0, 0);
  }
  await unpackLibrary(join(made, "usr"));
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true });
    if (!existsSync(folder)) throw error; // else another process was first
  }
  return folder;
}

/** Headers and archives of the C library, from the engine's compiler package. */
async function unpackLibrary(folder: string): Promise<void> {
  const archive = join(
    dirname(createRequire(import.meta.url).resolve("@yowasp/clang")),
    "llvm-resources.tar",
  );
  const isWanted = ({ name }: { name: string }): boolean =>
    /^(\.\/)?(include|lib)\//.test(name) && !name.includes("c++");
  await pipeline(createReadStream(archive), unpackTar(folder, { filter: isWanted }));
}

/** A line of the shell, for the folder of a job. */
function writeCommand(
  { args: [tool = "", ...args], stdoutTo }: ToolCommand,
  folder: string,
  shared: string,
): string {
  const words = [zig, toolNames[tool] ?? tool, ...args.map((word) => placeArgument(word, folder, shared))];
  const printed = stdoutTo === undefined ? `>>${logFile}` : `>${quoteWord(stdoutTo)}`;
  return `${words.map(quoteWord).join(" ")} ${printed} 2>>${logFile}`;
}

/** A job's paths begin in two folders instead of the root: those of headers and the C library in the shared one. */
function placeArgument(word: string, folder: string, shared: string): string {
  if (word.startsWith(`${headerFolder}/`) && word.endsWith(".h")) return `${shared}/${word}`;
  const [, option = "", path] = /^(-[IL])?\/(.*)$/.exec(word) ?? [];
  if (path === undefined) return word;
  const isShared = ["usr", headerFolder].includes(path.split("/")[0] ?? "");
  return `${option}${isShared ? shared : folder}/${path}`;
}
