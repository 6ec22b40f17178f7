// A method that takes its arguments one by one, of a class whose objects are passed for an interface that has a list of them:
// `run(a: string)` for `run(...args: string[])`. Where the class says that it implements the interface, lower has made
// what both need; elsewhere the author says so.
import type { Elements } from "../../analyze/index.ts";
import type { Report } from "../../diagnostics/reporter.ts";
import type { FunctionDecl, Lowered, Program, SignatureId, SlotId, Type } from "../../hir/index.ts";

export function checkListedArguments(program: Program<Lowered>, elements: Elements, report: Report): void {
  const signatureOf = ({ signature, params, result }: FunctionDecl<Lowered>): SignatureId =>
    elements.signatureOf({ signature, params: params.map(({ slot }) => slot), result }).id;
  const differs = (slot: SlotId): boolean => {
    const [own, stored] = [program.slots.get(slot)?.type, elements.storedType(slot)];
    return own !== undefined && isList(own) !== undefined && isList(own) === !isList(stored);
  };
  const methods = [...program.functions.values()].filter(({ method }) => method?.kind === "method");
  const bad = new Set<SignatureId>();
  for (const method of methods)
    if (method.params.some(({ slot }) => differs(slot))) bad.add(signatureOf(method));
  for (const { kind, fields } of program.objects.values())
    for (const { slot } of kind === "shape" ? fields : []) {
      const type = program.slots.get(slot)?.type;
      if (type?.kind === "function" && type.params.some(differs)) bad.add(elements.signatureOf(type).id);
    }
  if (bad.size === 0) return;
  for (const method of methods) {
    if (!bad.has(signatureOf(method))) continue;
    const help = `say which interface the class implements: \`class … implements …\`, and write \`${method.name}\` there`;
    report("unsupported-function-shape", method.span, {}, { help });
  }
}

/** Undefined where it may be something else, too. */
function isList(type: Type): boolean | undefined {
  if (type.kind === "optional") return isList(type.of);
  return type.kind === "union" || type.kind === "dynamic" ? undefined : type.kind === "array";
}
