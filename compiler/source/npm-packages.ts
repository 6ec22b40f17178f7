// `import { crc8 } from "crc-tools"`: a package of npm that is written in TypeScript, looked up as Node does, in the
// `node_modules` of the importer's folder and of those around it. Of what its `package.json` names, the first that is
// TypeScript counts: JavaScript and declarations can't be compiled for a board.
import type { Host } from "../host.ts";
import type { Resolution } from "./resolve.ts";

/** @param resolveFile a path without or with an ending */
export function resolvePackage(
  host: Host,
  specifier: string,
  importer: string,
  resolveFile: (path: string) => Resolution,
): Resolution {
  const [, name, inside] = /^((?:@[^/]+\/)?[^@./#:][^/:]*)(\/.+)?$/.exec(specifier) ?? [];
  if (name === undefined) return { kind: "unknown-module" };
  for (let at = importer.lastIndexOf("/"); at >= 0; at = importer.lastIndexOf("/", at - 1)) {
    const root = `${importer.slice(0, at)}/node_modules/${name}`;
    const manifest = readManifest(host, `${root}/package.json`);
    if (manifest !== undefined) return resolveInside(manifest, root, inside, specifier, resolveFile);
    if (at === 0) break;
  }
  return { kind: "unknown-module" };
}

type Manifest = Readonly<Record<string, unknown>>;

function readManifest(host: Host, path: string): Manifest | undefined {
  const text = host.readFile(path);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Manifest {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function resolveInside(
  manifest: Manifest,
  root: string,
  inside: string | undefined,
  specifier: string,
  resolveFile: (path: string) => Resolution,
): Resolution {
  const named = manifest.exports !== undefined;
  const targets = named ? targetsOf(manifest.exports, `.${inside ?? ""}`) : plainTargets(manifest, inside);
  // What a package does not export is not there.
  if (targets.length === 0) return { kind: "unknown-module" };
  for (const target of targets) {
    const found = resolveFile(`${root}/${target.replace(/^\.?\//, "")}`);
    if (found.kind === "file") return found;
  }
  return { kind: "not-typescript", path: specifier };
}

function plainTargets(manifest: Manifest, inside: string | undefined): readonly string[] {
  if (inside !== undefined) return [inside];
  const fields = [manifest.source, manifest.types, manifest.module, manifest.main];
  return [...fields.filter((field) => typeof field === "string"), "index.ts"];
}

/** `exports`: a path, conditions, or an object of both by what is asked for. */
function targetsOf(exported: unknown, asked: string): readonly string[] {
  const isByName = isRecord(exported) && Object.keys(exported).some((key) => key.startsWith("."));
  if (!isByName) return asked === "." ? pathsOf(exported) : [];
  if (exported[asked] !== undefined) return pathsOf(exported[asked]);
  for (const [pattern, value] of Object.entries(exported)) {
    const [before, after] = pattern.split("*");
    if (before === undefined || after === undefined) continue;
    const middle = asked.slice(before.length, asked.length - after.length);
    if (middle !== "" && asked === `${before}${middle}${after}`)
      return pathsOf(value).map((path) => path.replaceAll("*", middle));
  }
  return [];
}

const conditions: ReadonlySet<string> = new Set(["source", "types", "import", "module", "default"]);

function pathsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(pathsOf);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([condition, inner]) =>
    conditions.has(condition) ? pathsOf(inner) : [],
  );
}
