// `tsino setup` without a network: from a bundle that was made elsewhere, or from a release that the user has.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { canSetUp, listTools, makeMirror, setup } from "./tools/setup-bench.ts";
import type { SetupMirror } from "./tools/setup-mirror.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const host = `${process.platform}-${process.arch}`;
const core = "arduino/packages/esp8266/hardware/esp8266/3.1.2/boards.txt";
const program = "arduino-cli/1.5.1/arduino-cli";

describe.skipIf(!canSetUp)("--bundle and --from", () => {
  /** A bundle, and a computer that has no network. */
  async function makeBundle() {
    const mirror = await makeMirror();
    const path = join(makeFolder(), "tools.tar");
    const made = await setup(mirror, { request: { bundle: path } });
    const requests = mirror.requests.length;
    const data = makeFolder();
    const offline = { TSINO_DATA_DIR: data };
    return {
      mirror,
      path,
      made,
      data,
      requests,
      from: () => setup(mirror, { request: { from: path, yes: false }, env: offline }),
    };
  }

  test("everything in one file, for a computer without network", async () => {
    const { mirror, path, made, data, requests, from } = await makeBundle();
    expect([made.status, made.stderr]).toEqual([
      0,
      expect.stringContaining(
        `✓ wrote ${path}; on the other computer: tsino setup --board nodemcuv2 --from FILE\n`,
      ),
    ]);
    expect(listTools(mirror.data)).toEqual([]);
    expect(readdirSync(join(path, ".."))).toEqual(["tools.tar"]);
    const { status, stderr } = await from();
    expect([status, stderr]).toEqual([0, expect.stringContaining("✓ ready.")]);
    expect(listTools(data)).toEqual(expect.arrayContaining([core, program, "arduino-cli.yaml"]));
    expect(listTools(data).filter((name) => name.startsWith("downloads"))).toEqual([]);
    expect(mirror.requests.length).toBe(requests);
  });

  test("a flipped byte in a bundle is noticed", async () => {
    const { path, mirror, data, from } = await makeBundle();
    const bytes = readFileSync(path);
    const release = Buffer.from(mirror.files.get(mirror.paths.release) ?? "");
    const at = bytes.indexOf(release.subarray(0, 64)) + 1000;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const { status, stderr } = await from();
    expect([status, stderr]).toEqual([6, expect.stringContaining("✗ download-damaged")]);
    expect(listTools(data).filter((name) => name.startsWith("arduino-cli"))).toEqual([]);
  });

  test("a bundle that was cut off", async () => {
    const { path, data, from } = await makeBundle();
    writeFileSync(path, readFileSync(path).subarray(0, 50_000));
    const { status, stderr } = await from();
    expect([status, stderr]).toEqual([3, expect.stringContaining("✗ from-broken")]);
    expect(listTools(data)).toEqual([]);
  });

  test("a bundle for another computer, or for another board", async () => {
    const { path, data, mirror, from } = await makeBundle();
    const uno = await setup(mirror, { request: { from: path, board: "uno" }, env: { TSINO_DATA_DIR: data } });
    expect([uno.status, uno.stderr]).toEqual([
      3,
      expect.stringContaining("it has the core esp8266:esp8266, and the board needs arduino:avr"),
    ]);
    const bytes = readFileSync(path, "latin1").replace(`"host":"${host}"`, '"host":"win32-x64"');
    writeFileSync(path, bytes, "latin1");
    const { status, stderr } = await from();
    expect([status, stderr]).toEqual([
      3,
      expect.stringContaining(`it is for win32-x64, and this computer is ${host}`),
    ]);
    expect(listTools(data)).toEqual([]);
  });

  test("--bundle asks, too, and names itself", async () => {
    const mirror = await makeMirror();
    const { status, stderr } = await setup(mirror, { request: { bundle: "x.tar", yes: false } });
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining("tsino setup --board nodemcuv2 --bundle x.tar --yes"),
    ]);
  });

  test("a bundle that can't be written", async () => {
    const mirror = await makeMirror();
    const { status, stderr } = await setup(mirror, { request: { bundle: "/no/such/x.tar" } });
    expect([status, stderr]).toEqual([3, expect.stringContaining("✗ folder-not-writable: `/no/such/x.tar`")]);
  });

  const saveRelease = (mirror: SetupMirror, name: string, checksums: boolean) => {
    const folder = makeFolder({ [name]: mirror.files.get(mirror.paths.release) ?? "" });
    const list = mirror.files.get(mirror.paths.checksums) ?? "";
    if (checksums) writeFileSync(join(folder, basename(mirror.paths.checksums)), list);
    return join(folder, name);
  };

  test("a release that the user has, checked where it can be", async () => {
    const mirror = await makeMirror();
    mirror.faults.set(mirror.paths.release, { kind: "status", status: 500 });
    const from = saveRelease(mirror, basename(mirror.paths.release), true);
    const { status, stderr } = await setup(mirror, { request: { from } });
    expect([status, stderr]).toEqual([0, expect.stringContaining("  ✓ installed arduino-cli 1.5.1\n")]);
    expect(stderr).not.toContain("not checked");
    expect(listTools(mirror.data)).toEqual(expect.arrayContaining([core, program]));
    await setup(mirror, { request: { remove: true } });
    const unchecked = await setup(mirror, {
      request: { from: saveRelease(mirror, "download (1).tar.gz", false) },
    });
    expect(unchecked.status).toBe(0);
    expect(unchecked.stderr).toContain("  ! download (1).tar.gz was not checked");
  });

  test("a release that the user has, damaged", async () => {
    const mirror = await makeMirror();
    const from = saveRelease(mirror, basename(mirror.paths.release), true);
    const bytes = readFileSync(from);
    bytes[500] = (bytes[500] ?? 0) ^ 1;
    writeFileSync(from, bytes);
    const { status, stderr } = await setup(mirror, { request: { from } });
    expect([status, stderr]).toEqual([
      3,
      expect.stringContaining("it is damaged: 1.5.1-checksums.txt has another"),
    ]);
    expect(listTools(mirror.data)).toEqual([]);
  });

  test.each([
    ["nothing.tar", undefined, 2, "✗ no-such-file"],
    ["text.tar", "hello", 3, "it is no archive"],
    ["empty.tar", "", 3, "it is no archive"],
    ["half.tar.gz", Buffer.from([0x1f, 0x8b, 8, 0]), 6, "✗ program-broken"],
  ])("%s", async (name, content, exit, words) => {
    const mirror = await makeMirror();
    const folder = makeFolder(content === undefined ? {} : { [name]: content });
    const { status, stderr } = await setup(mirror, { request: { from: join(folder, name) } });
    expect([status, stderr]).toEqual([exit, expect.stringContaining(words)]);
    expect(listTools(mirror.data)).toEqual([]);
  });

  test("options that exclude each other", async () => {
    const mirror = await makeMirror();
    expect((await setup(mirror, { request: { remove: true, from: "x" } })).status).toBe(2);
    expect((await setup(mirror, { request: { bundle: "x", from: "x" } })).status).toBe(2);
  });
});
