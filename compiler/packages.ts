// How the compiler gets at the packages that it needs at run time, and all that it knows of Node: `require`, because
// `import` of a CommonJS file searches its text for names of exports, which takes longer than loading it.
import { createRequire } from "node:module";

export interface TypescriptLocation {
  /** Absolute path of the file. */
  readonly path: string;
  /** `require` as that file's neighbours see it; what is in its `cache` under `path` is not loaded again. */
  readonly require: NodeJS.Require;
}

export const requirePackage: NodeJS.Require = createRequire(import.meta.url);

/** Where the TypeScript is that ts-morph brings along. */
export function locateTypescript(): TypescriptLocation {
  const require = createRequire(requirePackage.resolve("ts-morph"));
  return { path: require.resolve("@ts-morph/common/dist/typescript.js"), require };
}
