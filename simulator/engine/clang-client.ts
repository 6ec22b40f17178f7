// The engine's side of the compiler process: starts it on first use, sends jobs, hands out replies. While jobs are
// open it keeps the program alive; an idle one does not.
import { type ChildProcess, fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ClangJob, ClangReply, ClangRequest } from "./clang-messages.ts";
import type { CppTools } from "./cpp-tools.ts";
import type { FileMap } from "./header-files.ts";
import { findBuiltModule } from "./package-root.ts";

interface OpenJob {
  resolve(reply: ClangReply): void;
  reject(error: Error): void;
}

/** One compiler process; `close` ends it, the next job starts another. */
export class ClangClient implements CppTools {
  private child: ChildProcess | undefined;
  private readonly open = new Map<number, OpenJob>();
  private readonly sent = new Set<string>();
  private nextId = 1;
  private knownVersion: string | undefined;

  get version(): string {
    this.knownVersion ??= readClangVersion();
    return this.knownVersion;
  }

  /** Starts the process (about a fifth of a second until it is ready) unless it runs already. */
  start(): void {
    if (this.child !== undefined) return;
    const env = { ...process.env };
    // Options meant for the parent (a debugger, coverage, a loader of a test runner) would only slow it down.
    delete env.NODE_OPTIONS;
    delete env.NODE_V8_COVERAGE;
    const child = fork(findBuiltModule("simulator/engine/clang-process.ts"), [], {
      serialization: "advanced",
      execArgv: [],
      env,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.on("message", (message) => this.settle(message as ClangReply)); // the process sends nothing else
    child.on("error", (error) => this.fail(child, error));
    child.on("exit", (code, signal) => {
      this.fail(child, new Error(`the C++ compiler's process ended unexpectedly (${signal ?? code})`));
    });
    this.child = child;
    this.keepAlive(false);
  }

  /** Makes files known to the process under a name, once. */
  mount(mount: string, files: FileMap): void {
    this.start();
    if (this.sent.has(mount)) return;
    this.sent.add(mount);
    this.send({ kind: "mount", mount, files });
  }

  /** Runs a job; rejects only when the process breaks, not when a tool refuses its input. */
  run(job: Omit<ClangJob, "kind" | "id">): Promise<ClangReply> {
    this.start();
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.open.set(id, { resolve, reject });
      this.keepAlive(true);
      this.send({ kind: "job", id, ...job });
    });
  }

  /** Ends the process at once; open jobs are rejected. */
  close(): void {
    const child = this.child;
    if (child === undefined) return;
    this.fail(child, new Error("the C++ compiler was closed"));
    child.kill("SIGKILL");
  }

  private send(request: ClangRequest): void {
    // An error here also arrives as the process's `error` or `exit`, which rejects the job.
    this.child?.send(request, () => {});
  }

  private settle(reply: ClangReply): void {
    const job = this.open.get(reply.id);
    this.open.delete(reply.id);
    if (this.open.size === 0) this.keepAlive(false);
    if (reply.crash === undefined) job?.resolve(reply);
    else job?.reject(new Error(`the C++ compiler broke: ${reply.crash}`));
  }

  private fail(child: ChildProcess, error: Error): void {
    if (this.child !== child) return;
    this.child = undefined;
    this.sent.clear();
    const jobs = [...this.open.values()];
    this.open.clear();
    for (const job of jobs) job.reject(error);
  }

  private keepAlive(on: boolean): void {
    if (this.child === undefined) return;
    if (on) {
      this.child.ref();
      this.child.channel?.ref();
    } else {
      this.child.unref();
      this.child.channel?.unref();
    }
  }
}

/** Of the compiler's package. */
function readClangVersion(): string {
  let folder = dirname(createRequire(import.meta.url).resolve("@yowasp/clang"));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return readFileSync(join(folder, "package.json"), "utf8");
}
