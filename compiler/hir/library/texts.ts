// The methods of text, and what makes text.
import { boolean, count, index, int, type Row, string } from "./row.ts";

const text = "tsino/text.h";

// Parameters: a `?` marks optional ones, `...` a repeated last one. C++ names: `<element>` and `<result>` are types.
export const textRows: readonly Row[] = [
  ["string.length", "string", count, "none", "tsino::length", text],
  ["string.charAt", "string int", string, "none", "tsino::charAt", text],
  ["string.charCodeAt", "string int", int(0, 65535), "none", "tsino::codeAt", text],
  ["string.element", "string int", string, "none", "tsino::elementAt", text],
  ["string.get", "string index", { kind: "optional-string" }, "none", "tsino::elementOrNone", text],
  ["string.at", "string int", { kind: "optional-string" }, "none", "tsino::textAt", text],
  ["string.indexOf", "string string int?", index, "none", "tsino::indexOf", text],
  ["string.lastIndexOf", "string string int?", index, "none", "tsino::lastIndexOf", text],
  ["string.includes", "string string int?", boolean, "none", "tsino::includes", text],
  ["string.startsWith", "string string int?", boolean, "none", "tsino::startsWith", text],
  ["string.endsWith", "string string int?", boolean, "none", "tsino::endsWith", text],
  ["string.slice", "string int? int?", string, "none", "tsino::slice", text],
  ["string.substring", "string int int?", string, "none", "tsino::substring", text],
  ["string.trim", "string", string, "none", "tsino::trim", text],
  ["string.trimStart", "string", string, "none", "tsino::trimStart", text],
  ["string.trimEnd", "string", string, "none", "tsino::trimEnd", text],
  ["string.toUpperCase", "string", string, "none", "tsino::toUpperCase", text],
  ["string.toLowerCase", "string", string, "none", "tsino::toLowerCase", text],
  ["string.repeat", "string int", string, "none", "tsino::repeat", text],
  ["string.padStart", "string int string?", string, "none", "tsino::padStart", text],
  ["string.padEnd", "string int string?", string, "none", "tsino::padEnd", text],
  ["string.replace", "string string string", string, "none", "tsino::replace", text],
  ["string.replaceAll", "string string string", string, "none", "tsino::replaceAll", text],
  ["string.concat", "string ...string", string, "none", "tsino::concat", text],
  ["string.split", "string string int32?", { kind: "strings" }, "none", "tsino::split", "tsino/text-split.h"],
  ["string.codePointAt", "string int", { kind: "optional-int" }, "none", "tsino::codePointAt", text],
  [
    "string.localeCompare",
    "string string",
    int(-1, 1),
    "none",
    "tsino::localeCompare",
    "tsino/text-collate.h",
  ],
  [
    "string.characters",
    "string",
    { kind: "strings" },
    "none",
    "tsino::characters",
    "tsino/text-characters.h",
  ],
  ["dynamic.typeof", "anything", string, "none", "tsino::typeOf", "tsino/dynamic.h"],
  ["console.withoutFormat", "string", string, "none", "tsino::withoutFormat", "tsino/console.h"],
  ["String.fromCharCode", "...int", string, "none", "tsino::fromCharCode", text],
  ["String.fromCodePoint", "...index", string, "none", "tsino::fromCodePoint", text],
];
