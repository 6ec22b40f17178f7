// The engine of the simulator: sketches in, wasm modules and explained traps out. Import from here only
// (inside the worker that runs a sketch, import instance.ts alone: it loads no compiler).
export { findCacheFolder } from "./cache.ts";
export type { CppTools } from "./cpp-tools.ts";
export { Engine, type EngineOptions } from "./engine.ts";
export type {
  Board,
  HeapUse,
  HostFunction,
  HostImports,
  Outcome,
  RunOptions,
} from "./instance.ts";
export { runModule, StopRequest } from "./instance.ts";
export { findBuiltModule, findPackageRoot } from "./package-root.ts";
export { buildSketch, closeCompiler, explainTrap, warmUp } from "./shared-engine.ts";
export type { BuildOptions, BuildResult, BuiltModule, CppDiagnostic, Sketch } from "./sketch.ts";
export type { Frame, RawTrap, Trap, TrapKind, TrapSite, WasmFrame } from "./trap.ts";
