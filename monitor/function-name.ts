// The name of a C++ function as its author wrote it, from the name that the linker has: `_Z8readLinev` is `readLine`,
// `_ZN5Meter4readEv` is `Meter::read`. Parameters and templates are left out: the TypeScript has its own.

export function readFunctionName(linked: string): string {
  // What the compiler split off or cloned: `_Z4loopv.part.0`, `_Z4loopv$isra$0`.
  const name = linked.replace(/[.$].*$/, "");
  if (!name.startsWith("_Z")) return name === "" ? linked : name;
  const nested = /^_ZN[rVK]*[RO]?(.*)$/.exec(name)?.[1];
  const parts = readParts(nested ?? name.slice(2).replace(/^L/, ""), nested !== undefined);
  return parts.length === 0 ? linked : parts.join("::");
}

function readParts(text: string, nested: boolean): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  for (;;) {
    const length = /^L?(\d+)/.exec(rest);
    if (length !== null) {
      const start = length[0].length;
      parts.push(rest.slice(start, start + Number(length[1])));
      rest = rest.slice(start + Number(length[1]));
    } else if (/^[CD][0-5]/.test(rest)) {
      const last = parts.at(-1) ?? "";
      parts.push(rest.startsWith("D") ? `~${last}` : last);
      rest = rest.slice(2);
    } else if (rest.startsWith("I")) {
      rest = skipArguments(rest);
    } else {
      return parts;
    }
    if (!nested && !rest.startsWith("I")) return parts;
  }
}

/** What stands behind the arguments of a template, `I…E`. */
function skipArguments(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const length = /^\d+/.exec(text.slice(at));
    if (length !== null) {
      at += length[0].length + Number(length[0]) - 1;
    } else if ("INXJ".includes(text.charAt(at))) {
      depth++;
    } else if (text.charAt(at) === "E" && --depth === 0) {
      return text.slice(at + 1);
    }
  }
  return "";
}
