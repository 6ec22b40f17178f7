// `tsino setup` where a core is there already: an older one than tsino is made for is named, and replaced after a question.
import { renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TsinoProcess } from "./tools/run-tsino.ts";
import { canSetUp, makeMirror, setup, surround } from "./tools/setup-bench.ts";
import type { SetupMirror } from "./tools/setup-mirror.ts";

/** As an earlier setup left it. */
const age = ({ data }: SetupMirror, version: string) => {
  const cores = join(data, "tools", "arduino", "packages", "esp8266", "hardware", "esp8266");
  renameSync(join(cores, "3.1.2"), join(cores, version));
};

describe.skipIf(!canSetUp)("tsino setup", () => {
  test("says that a core is older than what tsino is made for, and installs that", async () => {
    const mirror = await makeMirror();
    await setup(mirror);
    age(mirror, "2.7.4");
    const asked = await new TsinoProcess(["setup"], { env: surround(mirror) }).done;
    const says = "  esp8266:esp8266 2.7.4 is installed; tsino is made for 3.1.2 and newer\n";
    expect(asked).toMatchObject({ status: 2, stderr: expect.stringContaining("✗ download-not-confirmed") });
    expect(asked.stderr).toContain(says);
    const { status, stderr } = await setup(mirror);
    expect(stderr).toContain(`${says}  needed for nodemcuv2:\n    esp8266 core 3.1.2`);
    expect(stderr).toContain("  ✓ installed esp8266:esp8266 3.1.2 ");
    expect(status).toBe(0);
    expect((await setup(mirror)).stderr).toContain("  ✓ esp8266:esp8266 3.1.2\n");
  });

  test.each(["3.10.0", "git"])("leaves a core of version %s alone", async (version) => {
    const mirror = await makeMirror();
    await setup(mirror);
    age(mirror, version);
    mirror.requests.length = 0;
    expect((await setup(mirror)).stderr).toContain(`  ✓ esp8266:esp8266 ${version}\n`);
    expect(mirror.requests).toEqual([]);
  });
});
