// What runs clang and the linker for the engine. The package's own is `ClangClient`: compiled to wasm, so that it runs
// wherever Node does. The tests may bring another that does the same sooner.
import type { ClangJob, ClangReply } from "./clang-messages.ts";
import type { FileMap } from "./header-files.ts";

export interface CppTools {
  /** Stands for all that decides what objects look like: what one version made, another does not take. */
  readonly version: string;
  /** Gets ready for jobs, for a caller that expects some. */
  start(): void;
  /** Makes files known under a name, once; jobs name it in `mounts`. */
  mount(mount: string, files: FileMap): void;
  /** Runs a job; rejects only when a tool breaks, not when it refuses its input. */
  run(job: Omit<ClangJob, "kind" | "id">): Promise<ClangReply>;
  /** Ends what runs; open jobs are rejected. It can be used again afterwards. */
  close(): void;
}
