// The edge of the language: one entry for each construct that tsino refuses, with the way to do it instead.
import { unsupportedLibrary } from "./unsupported-library.ts";
import { unsupportedSyntax } from "./unsupported-syntax.ts";
import { unsupportedTypes } from "./unsupported-types.ts";
import { unsupportedUses } from "./unsupported-uses.ts";

export const unsupported = {
  ...unsupportedTypes,
  ...unsupportedLibrary,
  ...unsupportedSyntax,
  ...unsupportedUses,
} as const;
