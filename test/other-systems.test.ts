// Windows and macOS, as far as this computer can tell: paths and ports in their forms, and that nothing outside of a few
// files takes a POSIX system for granted.
import { readFileSync } from "node:fs";
import { posix, win32 } from "node:path";
import { describe, expect, test } from "vitest";
import { locateFirmware } from "../cli/build-path.ts";
import { makeNodeHost, toHostPath } from "../cli/node-host.ts";
import { loadSettings } from "../cli/settings/load-settings.ts";
import { nameSketch } from "../cli/sketch-name.ts";
import { renderPlace, shortenPath } from "../compiler/diagnostics/render.ts";
import { compile } from "../compiler/index.ts";
import { findCacheFolder } from "../simulator/engine/cache.ts";
import { isLikelyBoard, mayExist } from "../toolchain/serial-ports.ts";
import { listFiles, root } from "./oracle/find-cases.ts";
import { makeCommandBench } from "./tools/command-bench.ts";

describe("paths", () => {
  test.each([
    ["src\\main.ts", "C:\\Users\\Ada\\p", "C:/Users/Ada/p/src/main.ts"],
    ["C:\\p\\main.ts", "D:\\", "C:/p/main.ts"],
    ["..\\main.ts", "C:\\Ünï çödé & space\\src", "C:/Ünï çödé & space/main.ts"],
    ["src/main.ts", "\\\\server\\share\\p", "//server/share/p/src/main.ts"],
  ])("of Windows: %s in %s", (path, cwd, expected) => expect(toHostPath(path, cwd, win32)).toBe(expected));

  test("elsewhere a backslash is a letter of a name", () => {
    expect(toHostPath("a\\b.ts", "/p", posix)).toBe("/p/a\\b.ts");
  });

  test.each([
    ["C:/Users/Ada/bridge/src/main.ts", "bridge"],
    ["C:/main.ts", "main"],
    ["//server/share/bridge/src/main.ts", "bridge"],
    ["C:/con/src/main.ts", "sketch_con"],
  ])("the sketch of %s is %s", (path, name) => expect(nameSketch(path)).toBe(name));

  test("are shown from the folder of the project", () => {
    expect(shortenPath("C:/p/src/main.ts", "C:/p")).toBe("src/main.ts");
    expect(shortenPath("D:/p/src/main.ts", "C:/p")).toBe("D:/p/src/main.ts");
  });

  test("caches lie where the system keeps such things", () => {
    expect(findCacheFolder({ LOCALAPPDATA: "L" }, "win32").replaceAll("\\", "/")).toBe("L/tsino/cache");
    expect(findCacheFolder({}, "darwin")).toMatch(/Library.Caches.tsino$/);
    expect(findCacheFolder({}, "linux")).toMatch(/\.cache.tsino$/);
    expect(findCacheFolder({ TSINO_CACHE_DIR: "C" }, "win32")).toBe("C");
  });
});

describe("objects and firmware", () => {
  const ada = {
    LOCALAPPDATA: "C:\\Users\\Ada\\AppData\\Local",
    TEMP: "C:\\Temp",
    PROGRAMDATA: "C:\\ProgramData",
  };
  const adaUmlaut = { ...ada, LOCALAPPDATA: "C:\\Users\\Ädä\\AppData\\Local", TEMP: "C:\\Users\\Ädä\\Temp" };
  const locate = (folder: string, env: Readonly<Record<string, string>>) =>
    locateFirmware(folder, { platform: "win32", env });
  const long = `C:\\${"deep\\".repeat(20)}build\\nodemcuv2\\bridge`;

  test("lie beside the sketch", () => {
    const env = { LOCALAPPDATA: "/x" };
    for (const platform of ["linux", "darwin"] as const) {
      expect(locateFirmware("/home/Ünï/p/build/uno/p", { platform, env })).toBe(
        "/home/Ünï/p/build/uno/.firmware/p",
      );
      expect(locateFirmware(`/${"a/".repeat(100)}p`, { platform, env })).toMatch(/a\/\.firmware\/p$/);
    }
    expect(locate("C:\\My Projects\\p\\build\\uno\\p", ada)).toBe(
      "C:\\My Projects\\p\\build\\uno\\.firmware\\p",
    );
    expect(locate("\\\\server\\share\\p\\build\\uno\\p", ada)).toBe(
      "\\\\server\\share\\p\\build\\uno\\.firmware\\p",
    );
  });

  test.each([
    ["C:\\Ünï çödé & space\\build\\uno\\p", ada, "C:\\Users\\Ada\\AppData\\Local"],
    [long, ada, "C:\\Users\\Ada\\AppData\\Local"],
    ["C:\\Users\\Ädä\\p\\build\\uno\\p", adaUmlaut, "C:\\ProgramData"],
    ["C:\\Users\\Ädä\\p\\build\\uno\\p", { LOCALAPPDATA: "C:\\Users\\Ädä", SYSTEMDRIVE: "D:" }, "D:\\"],
    ["D:\\проект\\build\\uno\\p", {}, "C:\\"],
    [long, { LOCALAPPDATA: `C:\\${"long".repeat(40)}`, TEMP: "T:\\" }, "T:\\"],
  ])("of %s on Windows lie in a short plain folder", (folder, env, base) => {
    const found = locate(folder, env);
    expect(found).toMatch(/\\tsino\\b\\[0-9a-f]{12}$/);
    expect(win32.join(found, "../../..")).toBe(win32.join(base));
    expect(locate(`${folder}2`, env)).not.toBe(found);
    // Windows' names don't tell capital letters apart.
    expect(
      locate(
        folder.replace(/^./, (drive) => drive.toLowerCase()),
        env,
      ),
    ).toBe(found);
  });
});

test("a program of several files on a Windows drive compiles, and its messages name the drive", () => {
  const folder = "C:/Users/Ada Ünï/p/src";
  const program = {
    [`${folder}/main.ts`]: 'import { twice } from "./deep/twice.ts";\nconsole.log(twice(21));\n',
    [`${folder}/deep/twice.ts`]:
      'import { two } from "../two.ts";\nexport const twice = (n: number): number => n * two;\n',
    [`${folder}/two.ts`]: "export const two = 2;\n",
  };
  const host = (files: Readonly<Record<string, string>>) => ({
    ...makeNodeHost(),
    readFile: (path: string) => files[path],
  });
  const options = { board: "nodemcuv2", name: "p" };
  const { sketch, diagnostics } = compile(host(program), `${folder}/main.ts`, options);
  expect([diagnostics, sketch?.ino]).toEqual([[], "p.ino"]);
  const wrong = { ...program, [`${folder}/two.ts`]: 'export const two = "2";\n' };
  const failed = compile(host(wrong), `${folder}/main.ts`, options);
  const [first] = failed.diagnostics;
  expect(first?.span && renderPlace(first.span, failed.sources, { base: "C:/Users/Ada Ünï/p" })).toMatch(
    /^src\/deep\/twice\.ts:2:\d+$/,
  );
});

describe("ports", () => {
  test.each(["COM3", "\\\\.\\COM12", "com1"])("%s may be there: Windows is to judge", (port) => {
    expect(mayExist(port)).toBe(true);
  });

  test("of macOS are told apart by name", () => {
    const isBoard = (path: string) => isLikelyBoard({ path, usb: undefined });
    expect(["/dev/cu.usbserial-1420", "/dev/cu.wchusbserial1", "/dev/tty.usbserial-1"].map(isBoard)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("come from the settings as they are written", async () => {
    const read = async (port: string) => {
      const { context } = makeCommandBench({ files: { "tsino.local.json": JSON.stringify({ port }) } });
      return (await loadSettings({}, context)).port;
    };
    for (const port of ["COM3", "\\\\.\\COM12", "/dev/cu.usbserial-1420", "usb:1a86:7523"]) {
      expect(await read(port)).toBe(port);
    }
  });
});

describe("a POSIX system is taken for granted", () => {
  /** Each with what it does for the others, or why it may. */
  const mayKnow: Readonly<Record<string, string>> = {
    "toolchain/machine.ts": "the folders of a system, which tests make up",
    "toolchain/end-program.ts": "has a branch for Windows",
    "toolchain/find-arduino-cli.ts":
      "asks whether a file can be run, which Windows answers with its being there",
    "toolchain/port-access.ts": "owners and groups, asked on Linux alone",
    "toolchain/port-lease.ts": "has a branch for Windows",
    "cli/refuse-port.ts": "what to type where groups own ports",
    "cli/doctor-tools.ts": "Python, asked where the core brings none of its own",
    "simulator/engine/flags.ts": "paths in the file system that clang sees, which is no system's",
  };
  const signs =
    /["'`](?:\/(?:dev|proc|sys|etc|tmp|usr|bin)\b|sudo |python3?["'`]|ps["'`]|sh["'`]|kill["'`])|\bX_OK\b|\.[ug]id\b|process\.kill\(/;
  const sources = ["cli", "compiler", "simulator", "toolchain", "monitor"]
    .flatMap((folder) => listFiles(`${root}/${folder}`))
    .map((path) => path.slice(root.length + 1))
    .filter((path) => path.endsWith(".ts"));

  /** Without comments and messages about ports in problem.ts, which name examples. */
  const readCode = (path: string) =>
    readFileSync(`${root}/${path}`, "utf8").replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");

  test("in files that say why, and in no others", () => {
    const found = sources.filter((path) => signs.test(readCode(path)) && !path.includes("/setup/"));
    expect(found.filter((path) => !(path in mayKnow))).toEqual([]);
    expect(Object.keys(mayKnow).filter((path) => !found.includes(path))).toEqual([]);
  });

  test("nothing is ever started through a shell", () => {
    const bad = sources.filter((path) =>
      /\bshell: *true|(?<!\.)\bexec(?:Sync)?\(\s*["'`]/.test(readCode(path)),
    );
    expect(bad).toEqual([]);
  });
});
