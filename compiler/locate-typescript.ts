// Where the TypeScript compiler is that ts-morph brings along: the one way of finding it, for those who load it and
// those who prepare its loading.
import { createRequire } from "node:module";

export interface TypescriptLocation {
  /** Absolute path of the file. */
  readonly path: string;
  /** `require` as that file's neighbours see it; what is in its `cache` under `path` is not loaded again. */
  readonly require: NodeJS.Require;
}

export function locateTypescript(): TypescriptLocation {
  const morph = createRequire(import.meta.url).resolve("ts-morph");
  const require = createRequire(morph);
  return { path: require.resolve("@ts-morph/common/dist/typescript.js"), require };
}
