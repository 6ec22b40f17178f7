// Prototypes, which are refused wherever a program names them: in C++ a class has its members for good.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

/** { __proto__: base }: no property of that name, but the object whose members the new one takes over. */
export function refuseGivenPrototype(node: ts.ObjectLiteralExpression, to: Lowering): void {
  for (const property of node.properties)
    if (ts.isPropertyAssignment(property) && isProto(property.name))
      to.refuse("unsupported-prototype", property.name, {});
}

function isProto(name: ts.PropertyName): boolean {
  return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === "__proto__";
}

/** Dog.prototype */
export function refusePrototypeOf(key: ts.Node, to: Lowering): void {
  const flags = to.symbolOf(key)?.flags ?? 0;
  if ((flags & ts.SymbolFlags.Prototype) !== 0) to.refuse("unsupported-prototype", key, {});
}
