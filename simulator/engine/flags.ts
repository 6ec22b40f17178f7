// What the compiler and the linker are told. The front end is called directly (`-cc1`): the driver would only spend
// time on finding out these same arguments. The engine lets objects go to stdout: written to a file they are patched in
// place, which the package's file system answers with a copy of the whole file each time.
import { hostMathNames } from "./math-table.ts";

/** Folders in the compiler's memory. */
export const sketchFolder = "sketch";
export const headerFolder = "headers";
export const runtimeFolder = "runtime";
export const sketchObject = "sketch.o";
export const runtimeObject = "runtime.o";
export const moduleFile = "sketch.wasm";
/** The name by which the tools mean their standard output. */
export const standardOutput = "-";
export const precompiledHeader = `${headerFolder}/Arduino.pch`;

/**
 * The checks of a checked build. Left out on purpose: unsigned wrapping (unsigned types are modular), division of
 * floats by zero (JavaScript has infinities), shift-base (`1 << 31` is a value in JavaScript).
 */
const trappingChecks = [
  "signed-integer-overflow",
  "integer-divide-by-zero",
  "array-bounds",
  "null",
  "shift-exponent",
  "float-cast-overflow",
  "unreachable",
  "return",
  "builtin",
];
/** These recover, so that their handler can let unsigned targets wrap. */
const filteredChecks = ["implicit-signed-integer-truncation", "implicit-integer-sign-change"];

const common: readonly string[] = [
  "clang++",
  "-cc1",
  "-triple",
  "wasm32-unknown-wasip1",
  "-disable-free",
  // Looks for mistakes of clang itself, for a tenth of the time.
  "-disable-llvm-verifier",
  "-clear-ast-before-backend",
  "-mrelocation-model",
  "static",
  "-mframe-pointer=none",
  "-ffp-contract=off",
  "-fno-rounding-math",
  "-mconstructor-aliases",
  "-target-cpu",
  "generic",
  "-target-feature",
  "+bulk-memory",
  "-target-feature",
  "+sign-ext",
  "-target-feature",
  "+nontrapping-fptoint",
  "-fvisibility=hidden",
  "-resource-dir",
  "/usr",
  "-isysroot",
  "/usr",
  "-std=gnu++17",
  // As on the board: char is unsigned there, statics need no lock, nothing throws.
  "-fno-signed-char",
  "-fno-threadsafe-statics",
  // C++ may take for granted that what computes nothing ends, and leave it out; in JavaScript it goes on.
  "-fno-finite-loops",
  "-fno-rtti",
  "-fgnuc-version=4.2.1",
  "-ferror-limit",
  "50",
  "-DARDUINO=10819",
  "-DESP8266",
  "-DARDUINO_ARCH_ESP8266",
  "-DTSINO_SIMULATOR=1",
  ...hostMathNames.flatMap((name) => [`-fno-builtin-${name}`, `-fno-builtin-${name}f`]),
];

/** Not an error: what the author wrote so, and TypeScript allows: unused names, captured constants, values compared with themselves. */
const authored: readonly string[] = [
  "-Wno-unused-variable",
  "-Wno-unused-parameter",
  "-Wno-unused-but-set-variable",
  "-Wno-unused-but-set-parameter",
  "-Wno-unused-const-variable",
  "-Wno-unused-value",
  "-Wno-unused-lambda-capture",
  "-Wno-unused-comparison",
  "-Wno-self-assign",
  "-Wno-xor-used-as-pow",
  "-Wno-division-by-zero",
  // Of constants that are declared to be `i32`: it stops the program where it happens.
  "-Wno-integer-overflow",
  "-Wno-for-loop-analysis",
  "-Wno-tautological-compare",
  "-Wno-tautological-constant-compare",
  // It stops the program when the stack is full.
  "-Wno-infinite-recursion",
];
const warnings: readonly string[] = ["-Wall", "-Wextra", "-Werror", ...authored];
const lineTables: readonly string[] = ["-debug-info-kind=line-tables-only", "-dwarf-version=4"];

const systemHeaders: readonly string[] = [
  "-internal-isystem",
  `/${headerFolder}`,
  "-internal-isystem",
  `/${headerFolder}/std`,
  "-internal-isystem",
  "/usr/include/wasm32-wasip1",
  "-internal-isystem",
  "/usr/include",
];

/** How checked and release builds differ; the precompiled header must agree with the sketch in all of it. */
function modeArguments(checked: boolean): string[] {
  // V8 does not join functions of wasm, and each call looks at the stack: clang joins more of them than it does by itself.
  if (!checked)
    return ["-O2", "-fwrapv", "-vectorize-loops", "-vectorize-slp", "-mllvm", "-inline-threshold=1500"];
  return [
    "-O1",
    // A recursion that never ends is no loop: as in Node it fills the stack.
    "-fno-optimize-sibling-calls",
    "-DTSINO_CHECKED=1",
    `-fsanitize=${[...trappingChecks, ...filteredChecks].join(",")}`,
    `-fsanitize-recover=${filteredChecks.join(",")}`,
  ];
}

/**
 * Arguments that compile the sketch to `output`; `roots` are folders in the compiler's memory. Arduino.h comes from the
 * file `precompiled`, if there is one.
 */
export function sketchCompileArguments(
  name: string,
  checked: boolean,
  roots: readonly string[],
  { precompiled, output = sketchObject }: { readonly precompiled?: string; readonly output?: string } = {},
): string[] {
  const arduino =
    precompiled === undefined
      ? ["-include", "Arduino.h"]
      : ["-include-pch", precompiled, "-fno-validate-pch"];
  return [
    ...common,
    "-emit-obj",
    ...lineTables,
    ...modeArguments(checked),
    ...warnings,
    `-I/${sketchFolder}`,
    ...roots.map((root) => `-I/${root}`),
    ...systemHeaders,
    ...arduino,
    "-main-file-name",
    name,
    "-o",
    output,
    "-x",
    "c++",
    `${sketchFolder}/${name}`,
  ];
}

/** Arguments that precompile a header to stdout: reading Arduino.h anew would double the time that a sketch takes. */
export function headerCompileArguments(checked: boolean, header = `${headerFolder}/Arduino.h`): string[] {
  return [
    ...common,
    "-emit-pch",
    ...lineTables,
    ...modeArguments(checked),
    ...warnings,
    ...systemHeaders,
    "-main-file-name",
    "Arduino.h",
    "-o",
    "-",
    "-x",
    "c++-header",
    header,
  ];
}

/** Arguments that compile the runtime, whose sources `main` includes, to `output`; without positions. */
export function runtimeCompileArguments(main: string, output = runtimeObject): string[] {
  return [
    ...common,
    "-emit-obj",
    "-O2",
    "-fwrapv",
    ...warnings,
    ...systemHeaders,
    "-main-file-name",
    "runtime.cpp",
    "-o",
    output,
    "-x",
    "c++",
    main,
  ];
}

/**
 * Arguments that link objects. The stack lies at the bottom of memory, so that its overflow leaves the memory instead of
 * running into data. The memory may grow as far as addresses are positive for JavaScript, too; what a sketch gets of it
 * `heapBytes` says.
 */
export function linkArguments(
  objects: readonly string[] = [sketchObject, runtimeObject],
  stack = stackBytes,
): string[] {
  return [
    "wasm-ld",
    "-m",
    "wasm32",
    "--no-entry",
    "--stack-first",
    "-z",
    `stack-size=${stack}`,
    "--max-memory=2147483648",
    "--export=__stack_pointer",
    "-L/usr/lib/wasm32-wasip1",
    ...objects,
    "-lc",
    "/usr/lib/wasm32-unknown-wasip1/libclang_rt.builtins.a",
    "-o",
    moduleFile,
  ];
}

/** Far more than the board's 4 KB, since frames are larger here; deep recursion still ends in a `stack` trap. */
export const stackBytes = 131072;
