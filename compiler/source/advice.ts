// Help for TypeScript's errors that tsino knows more about: a name that only has to be imported, a pin that the board
// does not have. Reads the shipped declarations as text, and only after an error.
import type { Host } from "../host.ts";
import { findClosestName } from "./closest-name.ts";
import { listShippedModules } from "./resolve.ts";
import type { AdviseError } from "./type-errors.ts";

const unknownName = /^Cannot find name '([^']+)'/;
const unknownExport = /^(?:Module '"([^"']+)"'|'"([^"']+)"') has no exported member (?:named )?'([^']+)'/;

const unknownMember = /^Property '([^']+)' does not exist on type '[^']*(?:Serial|Client|Print|Stream)/;

const format = `a template makes the text: \`\${value.toFixed(2)} volts\``;
const ofBrowsers =
  "a board has only what tsino's own library declares: nothing of a browser, nothing of Node";
const ofEdges = "an interrupt comes when a pin changes: `FALLING`, `RISING` or `CHANGE`";
/** What people know from C++, browsers and Node. */
const insteadOf: Readonly<Record<string, string>> = {
  ...{ printf: format, sprintf: format, snprintf: format, printf_P: format },
  ...{ window: ofBrowsers, navigator: ofBrowsers, fetch: ofBrowsers, localStorage: ofBrowsers },
  globalThis: "import what you need by its name",
  structuredClone: "copy an object with `{ ...object }`, an array with `[...list]`",
  Intl: "numbers are formatted with `toFixed`, `toString` and `padStart`",
  ...{ ONLOW: ofEdges, ONHIGH: ofEdges },
  attachInterruptArg: "`attachInterrupt` takes a function that uses variables of the top level",
};

/** Parameters, rest parameters, variables and elements that have the type `any` because nothing says another. */
const implicitAny = new Set([7005, 7006, 7019, 7031, 7034]);

/** @param board id of a known board */
export function makeAdvice(host: Host, board: string): AdviseError {
  return (code, message) => {
    if (implicitAny.has(code)) return "write its type behind it: `x: number`";
    const missing = unknownMember.exec(message)?.[1] ?? unknownName.exec(message)?.[1];
    if (missing !== undefined && Object.hasOwn(insteadOf, missing)) return insteadOf[missing];
    const name = unknownName.exec(message)?.[1];
    if (name !== undefined) return adviseImport(name, host, board);
    const found = unknownExport.exec(message);
    const module = found?.[1] ?? found?.[2];
    if (found?.[3] !== undefined && Object.hasOwn(insteadOf, found[3])) return insteadOf[found[3]];
    if (module === undefined || message.includes("Did you mean")) return undefined;
    return adviseExport(module, found?.[3] ?? "", host, board);
  };
}

/** Serial is not defined  =>  write `import { Serial } from "Arduino"` */
function adviseImport(name: string, host: Host, board: string): string | undefined {
  const modules = listShippedModules(host, board);
  for (const [module, file] of modules) {
    if (listExports(host, file).includes(name)) return `write \`import { ${name} } from "${module}"\``;
  }
  for (const [module, file] of modules) {
    const closest = findClosestName(name, listExports(host, file));
    if (closest === undefined) continue;
    return `did you mean \`${closest}\`? Write \`import { ${closest} } from "${module}"\``;
  }
  return undefined;
}

function adviseExport(module: string, name: string, host: Host, board: string): string | undefined {
  const modules = listShippedModules(host, board);
  const file = modules.get(module);
  if (file === undefined) return undefined;
  for (const [other, otherFile] of modules) {
    if (listExports(host, otherFile).includes(name)) return `\`${name}\` is in "${other}"`;
  }
  const names = listExports(host, file);
  if (module === "board") return `the board \`${board}\` has ${names.map((one) => `\`${one}\``).join(", ")}`;
  const closest = findClosestName(name, names);
  return closest === undefined ? undefined : `did you mean \`${closest}\`?`;
}

function listExports(host: Host, file: string): readonly string[] {
  const text = host.readAsset(`types/${file}`);
  const declarations = /^\s*export (?:abstract )?(?:const|function|class|interface|type) (\w+)/gm;
  return [...text.matchAll(declarations)].map((match) => match[1] ?? "");
}
