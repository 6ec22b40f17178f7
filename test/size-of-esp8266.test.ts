// `--size full` for the ESP8266: firmware of a whole program, made by the board's own compiler and laid out as its core
// does it, with a core and a library beside the sketch. Each byte counts once, in its memory, at where it came from.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeNodeHost } from "../cli/node-host.ts";
import { measureBySource } from "../cli/size-by-source.ts";
import { compile } from "../compiler/index.ts";
import { ElfFile } from "../monitor/elf-file.ts";
import type { Memory } from "../toolchain/memory-use.ts";
import { root } from "./oracle/find-cases.ts";
import { findMissing, runTool } from "./tools/real-tools.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const missing = findMissing(["gcc-xtensa-lx106", "libnewlib-dev"]);
const layout = `${root}/test/fixtures/esp8266-layout`;

const program = {
  "src/main.ts": `import { Serial } from "Arduino";
import { Meter } from "./meter.ts";

const meter = new Meter("inside");
export function setup(): void {
  Serial.begin(115200);
  Serial.println(\`\${meter.name} is ready\`);
}
export function loop(): void {
  meter.add(7);
  Serial.println(meter.mean());
}
`,
  "src/meter.ts": `export class Meter {
  private readings: number[] = [];
  constructor(readonly name: string) {}
  add(reading: number): void {
    this.readings.push(reading);
    if (this.readings.length > 20) this.readings.shift();
  }
  mean(): number {
    let sum = 0;
    for (const reading of this.readings) sum += reading;
    return Math.floor(sum / this.readings.length);
  }
}
`,
};

/** Builds it as arduino-cli and the core do; gives the firmware with debug information. */
function buildFirmware(folder: string, ino: string, files: Readonly<Record<string, string>>): string {
  const build = join(folder, "firmware");
  const [core, library] = [join(folder, "cores", "esp8266"), join(folder, "libraries", "Probe", "src")];
  for (const path of [build, core, library]) mkdirSync(path, { recursive: true });
  cpSync(`${layout}/core.cpp`, join(core, "core.cpp"));
  cpSync(`${layout}/probe.cpp`, join(library, "Probe.cpp"));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, "sketch", name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  }
  const sketch = join(folder, "sketch", `${ino}.cpp`);
  writeFileSync(sketch, `#include <Arduino.h>\n#line 1 "${join(folder, "sketch", ino)}"\n${files[ino]}`);
  const flags = ["-std=gnu++17", "-fno-exceptions", "-fno-rtti", "-Os", "-g", "-mlongcalls", "-DESP8266"];
  const sections = ["-mtext-section-literals", "-ffunction-sections", "-fdata-sections"];
  const includes = ["-isystem", "/usr/include/newlib", "-I", `${root}/test/fixtures/board`];
  const objects = [sketch, join(core, "core.cpp"), join(library, "Probe.cpp")].map((source, index) => {
    const object = join(build, `${index}.cpp.o`);
    runTool("xtensa-lx106-elf-g++", [...flags, ...sections, ...includes, "-c", source, "-o", object]);
    return object;
  });
  const elf = join(build, `${ino}.elf`);
  const link = ["--unresolved-symbols=ignore-all", "-T", `${layout}/layout.ld`, ...objects, "-o", elf];
  runTool("xtensa-lx106-elf-ld", link);
  return elf;
}

test("each byte of an ESP8266's firmware counts once, in its memory, at where it came from", ({ skip }) => {
  skip(missing !== undefined, missing);
  const folder = makeFolder(program);
  const options = { board: "nodemcuv2", name: "bridge" };
  const { sketch } = compile(makeNodeHost(), `${folder}/src/main.ts`, options);
  if (sketch === undefined) throw new Error("it does not compile");
  const elf = new ElfFile(readFileSync(buildFirmware(folder, sketch.ino, sketch.files)));
  const sizes = measureBySource(elf, sketch);
  const told = (memory: Memory) => sizes.reduce((sum, { bytes }) => sum + (bytes[memory] ?? 0), 0);
  const laidOut = (...names: readonly string[]) =>
    elf.sections.filter(({ name }) => names.includes(name)).reduce((sum, { size }) => sum + size, 0);
  // Constants in front of the code have no names and count with the function; at the end there may be a gap.
  expect(laidOut(".irom0.text") - told("flash")).toBeOneOf([0, 1, 2, 3]);
  expect(laidOut(".text1") - told("iram")).toBeOneOf([0, 1, 2, 3]);
  // What has no name: texts, and lists that only start-up code reads.
  expect(told("ram")).toBeLessThanOrEqual(laidOut(".data", ".rodata", ".bss", ".ctors", ".dtors"));
  const find = (source: string) => sizes.find((one) => one.source === source);
  expect(find(`${folder}/src/main.ts`)).toMatchObject({ kind: "file", bytes: { ram: 4 } });
  for (const source of [
    `${folder}/src/main.ts`,
    `${folder}/src/meter.ts`,
    "tsino's headers",
    "library Probe",
  ])
    expect([source, find(source)?.bytes.flash ?? 0]).toEqual([
      source,
      expect.toSatisfy((bytes) => bytes > 60),
    ]);
  expect(find("core")?.bytes).toMatchObject({ iram: told("iram"), flash: expect.any(Number) });
});
