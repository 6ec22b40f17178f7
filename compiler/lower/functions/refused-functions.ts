// What to write instead of a function that has no form as a value.
import type { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

interface Help {
  readonly help?: string;
}

/** Of `<A>(r: Reducer<A>) => Reducer<A>`, that a function gives or a variable holds; of several signatures. */
export function helpOfFunction(type: ts.Type): Help {
  const [signature, more] = type.getCallSignatures();
  if (signature === undefined) return {};
  if (more !== undefined) return { help: "it has several signatures: give each a function of its own" };
  const names = signature.typeParameters?.map(({ symbol }) => symbol.name).join(", ");
  if (names === undefined || names === "") return {};
  const help = `it is generic itself, and made anew for each \`<${names}>\`: write \`<${names}>\` at the function around it, or the types that it is used with`;
  return { help };
}

/** Of `((n: number) => number) & { calls: () => number }`. */
export function helpOfProperties(type: ts.Type, to: Lowering): Help {
  const [first] = to.checker.getPropertiesOfType(type);
  if (first === undefined) return {};
  const help = `a function with properties has no form in C++: make an object that has the function beside \`${first.name}\`, or a class with a method`;
  return { help };
}
