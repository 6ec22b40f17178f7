// The decisions of `tsino setup` that need no network: folders, proxies, versions, checksums, archives for a computer.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderState } from "../../cli/setup-progress.ts";
import { findArduinoCli } from "../../toolchain/find-arduino-cli.ts";
import {
  arduinoCliVersion,
  findRelease,
  locateArduinoIndex,
  locateCoreIndex,
} from "../../toolchain/setup/arduino-release.ts";
import { findChecksum, parseChecksum } from "../../toolchain/setup/checksum.ts";
import { compareVersions } from "../../toolchain/setup/compare-versions.ts";
import { findBuiltinArchives, findCoreArchives } from "../../toolchain/setup/index-archives.ts";
import { chooseFolders } from "../../toolchain/setup/private-folders.ts";
import { findProxy } from "../../toolchain/setup/proxy-for-url.ts";
import { locateTools } from "../../toolchain/setup/tools-folder.ts";
import { root } from "../oracle/find-cases.ts";
import { makeFolder } from "../tools/temporary-folder.ts";

describe("folders", () => {
  test.each([
    ["linux", { HOME: "/home/ann" }, "/home/ann/.local/share/tsino/tools"],
    ["linux", { HOME: "/home/ann", XDG_DATA_HOME: "/data" }, "/data/tsino/tools"],
    ["darwin", { HOME: "/Users/ann" }, "/Users/ann/Library/tsino/tools"],
    [
      "win32",
      { LOCALAPPDATA: "C:\\Users\\Ann\\AppData\\Local" },
      "C:\\Users\\Ann\\AppData\\Local\\tsino\\tools",
    ],
    ["win32", { USERPROFILE: "C:\\Users\\Ann" }, "C:\\Users\\Ann\\AppData\\Local\\tsino\\tools"],
    ["win32", { TSINO_DATA_DIR: "D:\\t" }, "D:\\t\\tools"],
    ["linux", { HOME: "/home/ann", TSINO_DATA_DIR: "/opt/t" }, "/opt/t/tools"],
  ] as const)("%s %j", (platform, env, path) => expect(locateTools(env, platform).root).toBe(path));

  const program = process.platform === "win32" ? "arduino-cli.exe" : "arduino-cli";
  const makeTools = (core: string) =>
    makeFolder({
      [`tools/arduino-cli/1.5.1/${program}`]: "",
      "tools/arduino-cli.yaml": "{}",
      [`tools/arduino/packages/${core}/boards.txt`]: "",
    });

  test("a core that setup installed is used from there; another one from where the user has it", () => {
    const data = makeTools("esp8266/hardware/esp8266/3.1.2");
    const env = {
      TSINO_DATA_DIR: data,
      ARDUINO_DIRECTORIES_DATA: "/theirs",
      ARDUINO_DIRECTORIES_USER: "/books",
    };
    expect(chooseFolders("/usr/bin/arduino-cli", "esp8266:esp8266:nodemcuv2", env)).toEqual({
      TSINO_DATA_DIR: data,
      ARDUINO_CONFIG_FILE: join(data, "tools", "arduino-cli.yaml"),
      ARDUINO_DIRECTORIES_DATA: join(data, "tools", "arduino"),
      ARDUINO_DIRECTORIES_USER: "/books",
    });
    expect(chooseFolders("/usr/bin/arduino-cli", "arduino:avr", env)).toBe(env);
  });

  test("tsino's own arduino-cli keeps to its folders, unless it is told others", () => {
    const data = makeTools("esp8266/hardware/esp8266/3.1.2");
    const own = join(data, "tools", "arduino-cli", "1.5.1", program);
    const env = { TSINO_DATA_DIR: data };
    expect(chooseFolders(own, "arduino:avr", env).ARDUINO_CONFIG_FILE).toContain("arduino-cli.yaml");
    expect(chooseFolders("/usr/bin/arduino-cli", "arduino:avr", env)).toBe(env);
    const told = { ...env, ARDUINO_CONFIG_FILE: "/theirs.yaml" };
    expect(chooseFolders(own, "arduino:avr", told)).toBe(told);
  });

  test.skipIf(process.platform === "win32")("TSINO_ARDUINO_CLI, then tsino's own, then PATH", async () => {
    const { chmodSync } = await import("node:fs");
    const data = makeTools("");
    const bin = makeFolder({ "arduino-cli": "", told: "" });
    const own = join(data, "tools", "arduino-cli", "1.5.1", "arduino-cli");
    for (const path of [own, join(bin, "arduino-cli"), join(bin, "told")]) chmodSync(path, 0o755);
    const find = (env: Record<string, string>) => findArduinoCli({ env, platform: process.platform });
    const env = { TSINO_DATA_DIR: data, PATH: bin };
    expect(find(env)).toEqual({ kind: "found", path: own });
    expect(find({ ...env, TSINO_ARDUINO_CLI: join(bin, "told") })).toEqual({
      kind: "found",
      path: join(bin, "told"),
    });
    expect(find({ ...env, TSINO_DATA_DIR: bin })).toEqual({ kind: "found", path: join(bin, "arduino-cli") });
  });
});

describe("a proxy", () => {
  const proxies = { HTTPS_PROXY: "http://secure:1", http_proxy: "plain:2" };
  test.each([
    ["https://a.b/", proxies, "http://secure:1"],
    ["http://a.b/", proxies, "http://plain:2"],
    ["https://a.b/", { ALL_PROXY: "http://all:3" }, "http://all:3"],
    ["https://a.b/", { https_proxy: "", HTTPS_PROXY: "http://x:1" }, "http://x:1"],
    ["https://a.b/", {}, undefined],
    ["https://a.b/", { ...proxies, NO_PROXY: "*" }, undefined],
    ["https://a.b/", { ...proxies, NO_PROXY: "c, a.b" }, undefined],
    ["https://x.a.b/", { ...proxies, no_proxy: ".a.b" }, undefined],
    ["https://x.a.b/", { ...proxies, no_proxy: "*.a.b" }, undefined],
    ["https://xa.b/", { ...proxies, no_proxy: "a.b" }, "http://secure:1"],
    ["https://A.B:8443/", { ...proxies, no_proxy: "a.b:8443" }, undefined],
    ["https://a.b/", { ...proxies, no_proxy: "a.b:443" }, undefined],
    ["https://a.b/", { ...proxies, no_proxy: "a.b:80" }, "http://secure:1"],
    ["http://[::1]:80/", { ...proxies, no_proxy: "::1" }, undefined],
    ["http://[::1]:80/", { ...proxies, no_proxy: "[::1]:80" }, undefined],
    ["http://127.0.0.1/", { ...proxies, no_proxy: "localhost" }, "http://plain:2"],
  ])("for %s with %j is %s", (url, env, proxy) => expect(findProxy(new URL(url), env)).toBe(proxy));
});

test.each([
  ["3.1.2", "3.1.10", -1],
  ["3.1.2", "3.1", 1],
  ["3.1.2", "3.1.2", 0],
  ["3.0.0-beta.2", "3.0.0-beta.10", -1],
  ["3.0.0-rc1", "3.0.0", -1],
  ["5.8-arduino11", "5.8-arduino10", 1],
  ["1.0.0+a", "1.0.0+b", 0],
])("%s against %s", (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(order);
  expect(Math.sign(compareVersions(b, a))).toBe(-order || 0);
});

describe("a release", () => {
  test("is the one that the tests build", () => {
    const modules = readFileSync(`${root}/test/tools/go.mod`, "utf8");
    expect(modules).toContain(`github.com/arduino/arduino-cli v${arduinoCliVersion} `);
  });

  test.each([
    ["linux", "x64", "Linux_64bit.tar.gz"],
    ["linux", "arm64", "Linux_ARM64.tar.gz"],
    ["darwin", "arm64", "macOS_ARM64.tar.gz"],
    ["win32", "x64", "Windows_64bit.zip"],
    ["win32", "arm64", "Windows_64bit.zip"],
  ] as const)("for %s %s", (platform, arch, name) => {
    const archive = `arduino-cli_${arduinoCliVersion}_${name}`;
    expect(findRelease({ platform, arch }, {})).toEqual({
      archive,
      url: `https://downloads.arduino.cc/arduino-cli/${archive}`,
      checksums: `${arduinoCliVersion}-checksums.txt`,
      checksumsUrl: `https://downloads.arduino.cc/arduino-cli/${arduinoCliVersion}-checksums.txt`,
    });
  });

  test("there is none for every computer", () => {
    expect(findRelease({ platform: "freebsd", arch: "x64" }, {})).toBeUndefined();
  });

  test("mirrors", () => {
    const env = { TSINO_ARDUINO_URL: "http://m/a/", TSINO_ESP8266_INDEX: "http://m/e.json" };
    expect(findRelease({ platform: "linux", arch: "x64" }, env)?.url).toMatch(
      /^http:\/\/m\/a\/arduino-cli\/arduino/,
    );
    expect(locateArduinoIndex(env)).toBe("http://m/a/packages/package_index.json");
    expect(locateCoreIndex("esp8266:esp8266", env)).toBe("http://m/e.json");
    expect(locateCoreIndex("arduino:avr", env)).toBeUndefined();
    expect(locateCoreIndex("esp8266:esp8266")).toMatch(/^https:\/\/arduino\.esp8266\.com\//);
  });
});

test("checksums", () => {
  const hex = "0123456789abcdef".repeat(4);
  expect(parseChecksum(`SHA-256:${hex.toUpperCase()}`)).toEqual({ algorithm: "sha256", hex });
  expect(parseChecksum("MD5:00000000000000000000000000000000")?.algorithm).toBe("md5");
  expect(parseChecksum("CRC32:12345678")).toBeUndefined();
  expect(findChecksum(`${hex}  other.zip\r\n${hex.toUpperCase()} *a.zip\r\n`, "a.zip")?.hex).toBe(hex);
  expect(findChecksum(`${hex}  xa.zip\n`, "a.zip")).toBeUndefined();
});

describe("archives of a core", () => {
  const checksum = `SHA-256:${"0".repeat(64)}`;
  const archive = (file: string) => ({
    url: `http://m/${file}`,
    archiveFileName: file,
    checksum,
    size: "10",
  });
  const systems = (...hosts: string[]) => hosts.map((host) => ({ host, ...archive(`${host}.zip`) }));
  const index = {
    packages: [
      {
        name: "v",
        platforms: [
          {
            architecture: "a",
            version: "1.9.0",
            ...archive("core-1.9.zip"),
            toolsDependencies: [{ packager: "v", name: "gcc", version: "1" }],
          },
          {
            architecture: "a",
            version: "1.10.0",
            ...archive("core-1.10.zip"),
            toolsDependencies: [{ packager: "v", name: "gcc", version: "2" }],
            discoveryDependencies: [{ packager: "builtin", name: "serial-discovery" }],
          },
        ],
        tools: [
          { name: "gcc", version: "1", systems: systems("x86_64-pc-linux-gnu", "arm-linux-gnueabihf") },
          {
            name: "gcc",
            version: "2",
            systems: systems(
              "i686-mingw32",
              "x86_64-apple-darwin14",
              "x86_64-pc-linux-gnu",
              "aarch64-linux-gnu",
            ),
          },
        ],
      },
      {
        name: "builtin",
        tools: [
          { name: "ctags", version: "5.8-arduino11", systems: systems("all") },
          { name: "ctags", version: "5.8-arduino10", systems: systems("i686-linux-gnu") },
          { name: "dfu-discovery", version: "1", systems: systems("x86_64-mingw32") },
        ],
      },
    ],
  };
  const find = (platform: NodeJS.Platform, arch: string) => {
    const found = findCoreArchives("v:a", [index], { platform, arch });
    return found.kind === "found"
      ? [found.version, ...found.archives.map(({ file, foreign }) => file + (foreign ? " (foreign)" : ""))]
      : found;
  };

  test.each([
    ["linux", "x64", ["1.10.0", "core-1.10.zip", "x86_64-pc-linux-gnu.zip"]],
    ["linux", "arm64", ["1.10.0", "core-1.10.zip", "aarch64-linux-gnu.zip"]],
    ["win32", "x64", ["1.10.0", "core-1.10.zip", "i686-mingw32.zip (foreign)"]],
    ["darwin", "arm64", ["1.10.0", "core-1.10.zip", "x86_64-apple-darwin14.zip (foreign)"]],
    // The newest one for which there is a compiler.
    ["linux", "arm", ["1.9.0", "core-1.9.zip", "arm-linux-gnueabihf.zip"]],
    ["linux", "riscv64", { kind: "no-tools", tool: "v:gcc@2" }],
  ] as const)("for %s %s", (platform, arch, found) => expect(find(platform, arch)).toEqual(found));

  test("an unknown core", () => {
    expect(findCoreArchives("v:b", [index], { platform: "linux", arch: "x64" })).toEqual({ kind: "unknown" });
    expect(findCoreArchives("v:b", [{ packages: 1 }, null], { platform: "linux", arch: "x64" })).toEqual({
      kind: "unknown",
    });
  });

  test("a name that leads out of the folder is refused", () => {
    const changed = JSON.parse(JSON.stringify(index).replaceAll("core-1.10.zip", "../core.zip"));
    const found = findCoreArchives("v:a", [changed], { platform: "linux", arch: "x64" });
    expect(found).toMatchObject({ kind: "found", version: "1.9.0" });
  });

  test("tools of arduino-cli itself: the newest of each, where it is for this computer", () => {
    const names = (platform: NodeJS.Platform) =>
      findBuiltinArchives([index], { platform, arch: "x64" }).map(({ name }) => name);
    expect(names("linux")).toEqual(["builtin:ctags@5.8-arduino11"]);
    expect(names("win32")).toEqual(["builtin:ctags@5.8-arduino11", "builtin:dfu-discovery@1"]);
  });
});

test.each([
  [50, 100, 10, "██████████░░░░░░░░░░  50 %   10 B/s   0:05"],
  [100, 100, 2048, "████████████████████ 100 %   2.0 KB/s   0:00"],
  [0, 1e9, 1e5, "░░░░░░░░░░░░░░░░░░░░   0 %   97.7 KB/s   2:46:40"],
  [0, 10, 0, "░░░░░░░░░░░░░░░░░░░░   0 %"],
  [2048, undefined, 1024, "2.0 KB   1.0 KB/s"],
])("%d of %s at %d", (done, total, rate, text) => expect(renderState(done, total, rate)).toBe(text));
