// The machine's own clang serves tests beside and after each other: what one precompiled must fit the headers that
// another finds, wherever and whenever those were written.
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as flags from "../../simulator/engine/flags.ts";
import { NativeClang } from "../tools/native-clang.ts";
import { zig } from "../tools/real-tools.ts";

const headers = { [`${flags.headerFolder}/Arduino.h`]: "#pragma once\nstruct Pin {};\n" };
const sketch = { [`${flags.sketchFolder}/a.ino`]: '#include "Arduino.h"\nPin pin;\n' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tsino-native-clang-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function precompile(tools: NativeClang): Promise<Uint8Array> {
  const output = flags.precompiledHeader;
  const commands = [{ args: flags.headerCompileArguments(true), stdoutTo: output }];
  const { outputs, log } = await tools.run({ mounts: [], files: headers, commands, outputs: [output] });
  const made = outputs[output];
  if (made === undefined) throw new Error(log);
  return made;
}

/** What the compiler says to a sketch that includes the header which is precompiled already. */
async function compile(tools: NativeClang, precompiled: Uint8Array): Promise<string> {
  const options = { precompiled: flags.precompiledHeader, output: flags.standardOutput };
  const args = flags.sketchCompileArguments("a.ino", true, [], options);
  const files = { ...headers, ...sketch, [flags.precompiledHeader]: precompiled };
  const commands = [{ args, stdoutTo: flags.sketchObject }];
  const { ok, log } = await tools.run({ mounts: [], files, commands, outputs: [flags.sketchObject] });
  return ok ? log : `refused: ${log}`;
}

test.skipIf(!existsSync(zig))("what was precompiled serves after the headers were written anew", async () => {
  const first = new NativeClang(folder);
  const precompiled = await precompile(first);
  first.close();
  const written = readdirSync(folder);
  expect(written).toHaveLength(1);
  for (const name of written) {
    // A header of another time counts as another header; the test is too quick to have two times.
    for (const path of Object.keys(headers)) expect(statSync(join(folder, name, path)).mtimeMs).toBe(0);
    rmSync(join(folder, name), { recursive: true });
  }
  const second = new NativeClang(folder);
  expect(await compile(second, precompiled)).toBe("");
  expect(second.version).toBe(first.version);
  second.close();
});

test("what was precompiled for one checkout is not taken by another", () => {
  expect(new NativeClang(join(folder, "a")).version).not.toBe(new NativeClang(join(folder, "b")).version);
});
