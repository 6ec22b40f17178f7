// Printed strings -> files, by Handlebars: whole files only, no expression goes through a template.

import { printDecls } from "../cpp/print.ts";
import type { Host } from "../host.ts";
import { SourceMap } from "../source-map.ts";
import { Handlebars } from "./handlebars.ts";
import type { Unit } from "./index.ts";
import { collectRuntime } from "./runtime-files.ts";

export interface RenderedSketch {
  readonly ino: string;
  readonly files: Readonly<Record<string, string>>;
  readonly map: SourceMap;
}

/** Stands for a section until its place is known. */
const bodyMark = "\u0001body\u0001";

/** @param source name of the entry file, without its folder. */
export function render(
  unit: Unit,
  name: string,
  source: string,
  host: Host,
  checked: boolean,
): RenderedSketch {
  const template = Handlebars.compile<Record<string, unknown>>(
    host.readAsset("compiler/emit/templates/sketch.hbs"),
    {
      noEscape: true,
      strict: true,
      knownHelpersOnly: true,
    },
  );
  const body = printDecls(unit.body);
  const bodyText = body.text.trimStart();
  const skipped = body.text.slice(0, body.text.length - bodyText.length).split("\n").length - 1;
  const rendered = template({
    name,
    source,
    checked,
    includes: orderIncludes(unit.headers),
    prototypes: printDecls(unit.prototypes).text.trimEnd(),
    body: bodyMark,
  });
  const at = rendered.indexOf(bodyMark);
  const offset = rendered.slice(0, at).split("\n").length - 1 - skipped;
  const ino = `${rendered.replace(bodyMark, () => bodyText).trimEnd()}\n`;
  const mappings = body.mappings
    .map((mapping) => ({ ...mapping, line: mapping.line + offset }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const inoName = `${name}.ino`;
  return {
    ino: inoName,
    files: { [inoName]: ino, ...collectRuntime(unit.headers, host) },
    map: new SourceMap(mappings),
  };
}

/** The core's headers, then tsino's, then the secrets. Arduino.h comes by itself; what it includes needs no line. */
function orderIncludes(headers: readonly string[]): readonly string[] {
  const core = headers.filter((header) => header.startsWith("<") && !implied.has(header));
  const own = headers.filter((header) => header.startsWith("tsino/")).map((header) => `"src/${header}"`);
  const local = headers.filter((header) => header.startsWith('"'));
  return [...core.sort(), ...own.sort(), ...local.sort()];
}

const implied: ReadonlySet<string> = new Set(["<Arduino.h>", "<math.h>", "<stdint.h>"]);
