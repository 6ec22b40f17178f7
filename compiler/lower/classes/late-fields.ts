// Fields that have no value yet when they are looked at, though their type says that they always have one.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

/** `this.name` of a class with `name!: string`, `lamp.level` of `const lamp = {} as { level: number }` */
export function isLateField(node: ts.Node, to: Lowering): boolean {
  if (!ts.isPropertyAccessExpression(node)) return false;
  const symbol = to.symbolOf(node.name);
  if (symbol === undefined) return false;
  if (to.source.incomplete.has(symbol) || to.dynamic.modes.incomplete.has(symbol)) return true;
  const { valueDeclaration } = symbol;
  return valueDeclaration !== undefined && to.source.late.has(valueDeclaration);
}
