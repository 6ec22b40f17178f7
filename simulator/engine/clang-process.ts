// The compiler's own process: loads @yowasp/clang as soon as it starts, then runs jobs one after another. It is a
// process and not a thread because its V8 flags and globals must not touch anything else, and because 250 MB go back
// to the system when it ends. It ends when its parent does.
import type { ClangJob, ClangReply, ClangRequest } from "./clang-messages.ts";
import { prepareClangStartup } from "./clang-startup.ts";
import type { FileMap } from "./header-files.ts";

interface Folder {
  [name: string]: Folder | string | Uint8Array;
}

prepareClangStartup();
// Ctrl-C goes to every process of the terminal; the parent decides when this one ends.
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit(0));

const mounts = new Map<string, FileMap>();
const loading = loadTools();
let queue: Promise<unknown> = loading;

process.on("message", (message) => {
  // The only sender is ClangClient, which sends nothing else.
  const request = message as ClangRequest;
  if (request.kind === "mount") mounts.set(request.mount, encodeFiles(request.files));
  else queue = queue.then(() => runJob(request));
});

type RunTool = Awaited<typeof loading>;

async function loadTools() {
  const { runLLVM } = await import("@yowasp/clang");
  await runLLVM(undefined, {}, { fetchProgress: () => {} });
  return runLLVM;
}

async function runJob(job: ClangJob): Promise<void> {
  let reply: ClangReply;
  try {
    reply = await runCommands(await loading, job);
  } catch (error) {
    const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    reply = { id: job.id, ok: false, log: "", outputs: {}, crash };
  }
  process.send?.(reply);
}

async function runCommands(runTool: RunTool, job: ClangJob): Promise<ClangReply> {
  const tree: Folder = {};
  for (const mount of job.mounts) placeFiles(tree, mounts.get(mount) ?? {});
  placeFiles(tree, job.files);
  const log: Uint8Array[] = [];
  let files: Folder = tree;
  for (const command of job.commands) {
    const printed: Uint8Array[] = [];
    const collect = (into: Uint8Array[]) => (bytes: Uint8Array | null) => {
      if (bytes !== null) into.push(bytes.slice());
    };
    try {
      // A tool gives back the tree that it was given, with its results in it.
      files = ((await runTool([...command.args], files, {
        decodeASCII: false,
        stdout: collect(command.stdoutTo === undefined ? log : printed),
        stderr: collect(log),
      })) ?? files) as Folder;
    } catch (error) {
      if (!isToolExit(error)) throw error;
      return { id: job.id, ok: false, log: Buffer.concat(log).toString(), outputs: {} };
    }
    if (command.stdoutTo !== undefined) files[command.stdoutTo] = Buffer.concat(printed);
  }
  const outputs: Record<string, Uint8Array> = {};
  for (const name of job.outputs) {
    const output = files[name];
    if (output instanceof Uint8Array) outputs[name] = output;
  }
  return { id: job.id, ok: true, log: Buffer.concat(log).toString(), outputs };
}

/** True for the package's own "exited with status n". */
function isToolExit(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}

function placeFiles(tree: Folder, files: FileMap): void {
  for (const [path, content] of Object.entries(files)) {
    const parts = path.split("/");
    const name = parts.pop() ?? path;
    let folder = tree;
    for (const part of parts) {
      const next = folder[part];
      if (typeof next === "object" && !(next instanceof Uint8Array)) folder = next;
      else folder = folder[part] = {};
    }
    folder[name] = content;
  }
}

/** Text once and for all as bytes, which every run would otherwise encode anew. */
function encodeFiles(files: FileMap): FileMap {
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? encoder.encode(content) : content,
    ]),
  );
}
