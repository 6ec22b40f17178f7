// Makes @yowasp/clang start about three times faster in the process that does nothing else. It takes the place of
// three globals that the package loads its 105 MB through, which is why it must never run in any other process:
// files go to V8 without a copy through fetch bodies, only the needed part of the sysroot is unpacked, and V8
// compiles each function of the compiler when it is first called, without optimizing it.
import { setFlagsFromString } from "node:v8";

/** What of the sysroot a sketch can need: C headers, the C library and the compiler's own arithmetic. */
const needed =
  /^(include\/(wasm32-wasip1\/(?!c\+\+)|std|__std|limits|float|__float|inttypes|iso646)|lib\/wasm32-(unknown-)?wasip1\/(libc\.a|libclang_rt\.builtins\.a))/;

/** Call once, before the package is imported. */
export function prepareClangStartup(): void {
  setFlagsFromString("--liftoff-only");
  setFlagsFromString("--wasm-lazy-compilation");
  setFlagsFromString("--wasm-lazy-validation");
  // The package asks the environment on each of its millions of calls; a plain object answers faster.
  Object.defineProperty(process, "env", { value: {} });
  Object.defineProperty(globalThis, "Response", { value: FileResponse });
  Object.defineProperty(globalThis, "TransformStream", { value: class {} });
  Object.defineProperty(WebAssembly, "compileStreaming", {
    value: (response: FileResponse) => WebAssembly.compile(response.data),
  });
}

/** Stands in for fetch's Response round one file; the package wraps it twice to report progress. */
class FileResponse {
  readonly data: Buffer;
  readonly body: { pipeThrough(): Buffer };

  constructor(data: Buffer) {
    this.data = data;
    this.body = { pipeThrough: () => data };
  }

  /** Only asked for the sysroot archive. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    const kept = keepNeededEntries(this.data);
    const copy = new ArrayBuffer(kept.length);
    new Uint8Array(copy).set(kept);
    return copy;
  }
}

/** A tar archive with only the entries that are needed; directories stay. */
export function keepNeededEntries(archive: Buffer): Buffer {
  const block = 512;
  const directory = "5".charCodeAt(0);
  const kept: Buffer[] = [];
  let offset = 0;
  while (offset + block <= archive.length && archive[offset] !== 0) {
    const nameEnd = archive.indexOf(0, offset);
    const name = archive.toString("latin1", offset, Math.min(nameEnd, offset + 100));
    const size = Number.parseInt(archive.toString("latin1", offset + 124, offset + 135), 8);
    const next = offset + block + Math.ceil(size / block) * block;
    if (archive[offset + 156] === directory || needed.test(name)) kept.push(archive.subarray(offset, next));
    offset = next;
  }
  kept.push(Buffer.alloc(2 * block));
  return Buffer.concat(kept);
}
