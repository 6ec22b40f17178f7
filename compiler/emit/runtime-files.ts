// The headers of runtime-headers that a sketch takes along: those it names and those that they include in turn.
import type { Host } from "../host.ts";

/** @returns path in the sketch folder -> text. arduino-cli only builds what lies in the root or in `src`. */
export function collectRuntime(headers: readonly string[], host: Host): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const open = headers.filter((header) => header.startsWith("tsino/"));
  for (let header = open.pop(); header !== undefined; header = open.pop()) {
    const path = `src/${header}`;
    if (files[path] !== undefined) continue;
    const text = host.readAsset(`runtime-headers/${header}`);
    files[path] = text;
    for (const [, included] of text.matchAll(/^#include "([^"]+)"/gm))
      if (included !== undefined) open.push(`tsino/${included}`);
  }
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => a.localeCompare(b)));
}
