// Which archives a core consists of, for one computer: read from the lists ("indexes") that arduino-cli reads, by its
// rules, so that what is downloaded and shown is what it will install.
import { getField, getList, getNumber, getText, type Json } from "../json.ts";
import type { Host } from "./arduino-release.ts";
import { type Checksum, parseChecksum } from "./checksum.ts";
import { compareVersions } from "./compare-versions.ts";

export interface Archive {
  /** `esp8266:esp8266@3.1.2` */
  readonly name: string;
  readonly url: string;
  /** Name that arduino-cli looks for among its downloads. */
  readonly file: string;
  readonly size: number;
  readonly checksum: Checksum;
  /** Made for another processor, which this one can imitate. */
  readonly foreign: boolean;
}

export type CoreArchives =
  | { readonly kind: "found"; readonly version: string; readonly archives: readonly Archive[] }
  /** No index has the core. */
  | { readonly kind: "unknown" }
  /** The core has no compiler for this computer. */
  | { readonly kind: "no-tools"; readonly tool: string };

/** @param core `esp8266:esp8266` @param indexes as they were downloaded; later ones are asked later */
export function findCoreArchives(core: string, indexes: readonly Json[], host: Host): CoreArchives {
  const packages = indexes.flatMap((index) => getList(index, "packages"));
  const [vendor = "", architecture = ""] = core.split(":");
  const releases = packages
    .filter((one) => getText(one, "name") === vendor)
    .flatMap((one) => getList(one, "platforms"))
    .filter((one) => getText(one, "architecture") === architecture)
    .sort((a, b) => compareVersions(getText(b, "version") ?? "", getText(a, "version") ?? ""));
  let missing: string | undefined;
  for (const release of releases) {
    const version = getText(release, "version") ?? "";
    const platform = readArchive(release, `${core}@${version}`, false);
    const tools = listTools(release).map((tool) => findTool(tool, packages, host));
    const lacking = tools.find((tool) => typeof tool === "string");
    if (typeof lacking === "string" || platform === undefined) missing ??= lacking ?? core;
    else {
      const archives = tools.filter((tool) => typeof tool !== "string");
      return { kind: "found", version, archives: [platform, ...archives] };
    }
  }
  return missing === undefined ? { kind: "unknown" } : { kind: "no-tools", tool: missing };
}

/** The tools that arduino-cli itself wants, whatever the core: the newest of each that fits this computer. */
export function findBuiltinArchives(indexes: readonly Json[], host: Host): readonly Archive[] {
  const packages = indexes.flatMap((index) => getList(index, "packages"));
  const names = packages
    .filter((one) => getText(one, "name") === "builtin")
    .flatMap((one) => getList(one, "tools"))
    .map((tool) => getText(tool, "name") ?? "");
  return [...new Set(names)]
    .map((name) => findTool({ packager: "builtin", name, version: undefined }, packages, host))
    .filter((tool) => typeof tool !== "string");
}

interface ToolName {
  readonly packager: string;
  readonly name: string;
  /** undefined for the newest one. */
  readonly version: string | undefined;
}

/** Without those of arduino-cli itself, which are had anyhow and are no reason to refuse a core. */
function listTools(release: Json): readonly ToolName[] {
  const exact = getList(release, "toolsDependencies").map((tool) => readToolName(tool, true));
  const newest = ["discoveryDependencies", "monitorDependencies"].flatMap((key) =>
    getList(release, key).map((tool) => readToolName(tool, false)),
  );
  return [...exact, ...newest].filter(({ packager }) => packager !== "builtin");
}

function readToolName(json: Json, exact: boolean): ToolName {
  const version = exact ? getText(json, "version") : undefined;
  return { packager: getText(json, "packager") ?? "", name: getText(json, "name") ?? "", version };
}

/** The tool's archive; its name when there is none for this computer. */
function findTool(
  { packager, name, version }: ToolName,
  packages: readonly Json[],
  host: Host,
): Archive | string {
  const [release] = packages
    .filter((one) => getText(one, "name") === packager)
    .flatMap((one) => getList(one, "tools"))
    .filter((one) => getText(one, "name") === name)
    .filter((one) => version === undefined || getText(one, "version") === version)
    .sort((a, b) => compareVersions(getText(b, "version") ?? "", getText(a, "version") ?? ""));
  const label = `${packager}:${name}@${getText(release, "version") ?? version ?? "?"}`;
  const systems = getList(release, "systems");
  for (const [rank, wanted] of listSystems(host).entries()) {
    const system = systems.find((one) => isFor(getText(one, "host") ?? "", wanted));
    const archive = system === undefined ? undefined : readArchive(system, label, rank > 0);
    if (archive !== undefined) return archive;
  }
  return label;
}

function readArchive(json: Json, name: string, foreign: boolean): Archive | undefined {
  const [url, file] = [getText(json, "url"), getText(json, "archiveFileName")];
  const checksum = parseChecksum(getText(json, "checksum") ?? "");
  // A name with folders or a drive in it would lead out of the folder of downloads.
  if (url === undefined || file === undefined || !/^[^/\\:.][^/\\:]*$/.test(file)) return undefined;
  if (checksum === undefined || getField(json, "size") === undefined) return undefined;
  return { name, url, file, size: getNumber(json, "size") ?? 0, checksum, foreign };
}

/** What runs here, the best first. */
function listSystems({ platform, arch }: Host): readonly string[] {
  const own = `${platform}-${arch}`;
  return [own, ...(imitated[own] ?? [])];
}

const imitated: Readonly<Record<string, readonly string[]>> = {
  // Its arduino-cli is the one for x64, which takes tools of its own kind.
  "win32-arm64": ["win32-x64", "win32-ia32"],
  "win32-x64": ["win32-ia32"],
  "darwin-arm64": ["darwin-x64", "darwin-ia32"],
  "darwin-x64": ["darwin-ia32"],
};

/** @param host as compilers name computers: `x86_64-pc-linux-gnu` */
function isFor(host: string, system: string): boolean {
  if (host === "all") return true;
  const arch = architectures.find(([pattern]) => pattern.test(host))?.[1];
  const platform = platforms.find(([pattern]) => pattern.test(host))?.[1];
  return `${platform}-${arch}` === system;
}

const architectures: readonly (readonly [RegExp, string])[] = [
  [/^(x86_64|amd64)-/, "x64"],
  [/^i?[3-6]86-/, "ia32"],
  [/^(aarch64|arm64)-/, "arm64"],
  [/^arm/, "arm"],
  [/^riscv64-/, "riscv64"],
];

const platforms: readonly (readonly [RegExp, string])[] = [
  [/linux-gnu(eabihf)?$/, "linux"],
  [/mingw32|cygwin/, "win32"],
  [/apple-darwin/, "darwin"],
  [/freebsd/, "freebsd"],
];
