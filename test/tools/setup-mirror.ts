// What `tsino setup` downloads, made up and small, on a mirror of its own: a release of arduino-cli that is a script or
// the real program, the lists of cores, and a core with one tool.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { packTar, type TarEntry } from "modern-tar";
import { findRelease, thisHost } from "../../toolchain/setup/arduino-release.ts";
import { type FileMirror, startMirror } from "./file-mirror.ts";
import { makeFolder } from "./temporary-folder.ts";

export interface SetupMirror extends FileMirror {
  /** Environment in which `tsino setup` uses the mirror, and a folder of the test. */
  readonly env: Readonly<Record<string, string>>;
  /** TSINO_DATA_DIR */
  readonly data: string;
  readonly paths: SetupPaths;
}

export interface SetupPaths {
  readonly release: string;
  readonly checksums: string;
  readonly arduinoIndex: string;
  readonly coreIndex: string;
  readonly core: string;
  readonly tool: string;
  readonly builtin: string;
}

export interface SetupFiles {
  /** arduino-cli itself. */
  readonly program: Uint8Array;
  /** Files of the core, by path. */
  readonly core: Readonly<Record<string, string>>;
  /** ctags, which arduino-cli wants for itself. */
  readonly ctags?: Uint8Array;
}

export async function startSetupMirror(files: SetupFiles): Promise<SetupMirror> {
  const mirror = await startMirror();
  const data = makeFolder();
  const env = {
    TSINO_ARDUINO_URL: mirror.url,
    TSINO_ESP8266_INDEX: `${mirror.url}/package_esp8266com_index.json`,
    TSINO_DATA_DIR: data,
    NO_PROXY: "127.0.0.1",
  };
  const release = findRelease(thisHost, {});
  const [name, list] = [release?.archive ?? "", release?.checksums ?? ""];
  const paths: SetupPaths = {
    release: `/arduino-cli/${name}`,
    checksums: `/arduino-cli/${list}`,
    arduinoIndex: "/packages/package_index.json",
    coreIndex: "/package_esp8266com_index.json",
    core: "/core-3.1.2.tar.gz",
    tool: "/gcc-1.0.0.tar.gz",
    builtin: "/ctags.tar.gz",
  };
  // Bytes that can't be packed, so that the archive is of some size.
  const noise = createHash("shake256", { outputLength: 200_000 }).update("noise").digest();
  await put(paths.release, { "arduino-cli": files.program, "LICENSE.txt": noise });
  await put(paths.core, prefix("core", files.core));
  await put(paths.tool, { "gcc/bin/gcc": "a compiler" });
  await put(paths.builtin, { "ctags/ctags": files.ctags ?? "ctags" });
  mirror.files.set(paths.checksums, Buffer.from(`${sum(paths.release)}  ${name}\n`));
  const tools = (tool: string, version: string, path: string) => ({
    name: tool,
    version,
    systems: [{ host: "all", ...describe(path) }],
  });
  const builtin = { name: "builtin", tools: [tools("ctags", "5.8-arduino11", paths.builtin)] };
  putJson(paths.arduinoIndex, { packages: [builtin] });
  const platform = {
    name: "ESP8266 for tests",
    architecture: "esp8266",
    version: "3.1.2",
    category: "ESP8266",
    boards: [],
    ...describe(paths.core),
    toolsDependencies: [{ packager: "esp8266", name: "gcc", version: "1.0.0" }],
  };
  const esp8266 = { name: "esp8266", platforms: [platform], tools: [tools("gcc", "1.0.0", paths.tool)] };
  putJson(paths.coreIndex, { packages: [esp8266] });
  return Object.assign(mirror, { env, data, paths });

  async function put(path: string, entries: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    const all = Object.entries(entries).map(([entry, body]): TarEntry => {
      const bytes = Buffer.from(body);
      return { header: { name: entry, size: bytes.length, mode: 0o755, type: "file" }, body: bytes };
    });
    mirror.files.set(path, gzipSync(await packTar(all)));
  }

  function putJson(path: string, value: object): void {
    mirror.files.set(path, Buffer.from(JSON.stringify(value)));
  }

  function sum(path: string): string {
    return createHash("sha256")
      .update(mirror.files.get(path) ?? "")
      .digest("hex");
  }

  function describe(path: string): object {
    const size = String(mirror.files.get(path)?.length ?? 0);
    const archiveFileName = path.slice(1);
    return { url: `${mirror.url}${path}`, archiveFileName, checksum: `SHA-256:${sum(path)}`, size };
  }
}

function prefix(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}

/** Stands in for arduino-cli: tells its version, and installs a core from its downloads, if they are all there. */
export function makeFakeProgram(): Uint8Array {
  return Buffer.from(`#!${process.execPath}
const { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } = require("node:fs");
const [verb, action, what = ""] = process.argv.slice(2);
if (verb === "version") console.log('{"VersionString": "1.5.1"}');
else if (verb === "core" && action === "install") {
  const { directories } = JSON.parse(readFileSync(process.env.ARDUINO_CONFIG_FILE, "utf8"));
  const missing = ["core-3.1.2.tar.gz", "gcc-1.0.0.tar.gz"].filter((file) => !existsSync(directories.downloads + "/packages/" + file));
  if (missing.length > 0) {
    console.error(JSON.stringify({ error: "not there: " + missing.join(", ") }));
    process.exit(1);
  }
  const [, vendor, name, version] = /^(.*):(.*)@(.*)$/.exec(what);
  const folder = [directories.data, "packages", vendor, "hardware", name, version].join("/");
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + "/boards.txt", "");
} else process.exit(99);
`);
}

/** The real arduino-cli and ctags. */
export function readRealProgram(path: string): Uint8Array {
  return readFileSync(path);
}
