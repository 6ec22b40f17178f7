// A program that was built, as `tsino build` leaves it: its record, and a place for firmware. No compiler runs.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildRecord, findBuildRecord, hashSource } from "../../cli/build-record.ts";

/** `a.ts`, whose lines 4, 6, 7 and 8 are what lines 5, 8, 13 and 16 of the crash's C++ were made of. */
const program = `import { Serial } from "Arduino";
class Client {
  read(): number {
  return fd + 1;
  }}
  client.read();
  readLine();
  Serial.begin(9600);
`;
const origins: Readonly<Record<number, string>> = {
  5: "return fd",
  8: "client.read",
  13: "readLine();",
  16: "Serial.begin",
};

/** @returns the folder for firmware */
export function seedBuild(cwd: string, change: Partial<BuildRecord>): { readonly firmware: string } {
  const entry = join(cwd, "a.ts");
  writeFileSync(entry, program);
  const sketch = join(cwd, "build", "nodemcuv2", "a");
  const firmware = join(cwd, "build", "nodemcuv2", ".firmware", "a");
  for (const folder of [sketch, firmware, join(cwd, "build", "nodemcuv2", ".tsino")]) {
    mkdirSync(folder, { recursive: true });
  }
  const mappings = Object.entries(origins).map(([line, part]) => {
    const start = program.indexOf(part);
    return { line: Number(line), column: 1, span: { file: entry, start, end: start + part.length } };
  });
  const record: BuildRecord = {
    schema: 1,
    entry,
    board: "nodemcuv2",
    fqbn: "esp8266:esp8266:nodemcuv2",
    ino: "a.ino",
    baud: 115200,
    sources: [[entry, hashSource(program)]],
    mappings,
    firmware: true,
    ...change,
  };
  writeFileSync(findBuildRecord(sketch), JSON.stringify(record));
  return { firmware };
}
