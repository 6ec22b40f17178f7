// What a new Map, Set or record holds is what its place is declared to hold: TypeScript looks at its first entries alone.
//   const levels: Map<string, number | null> = new Map([["a", null]])   is no Map<string, null>
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { isRecordType } from "./records.ts";

/** The type that is declared for the place of a new collection; undefined where none is, or where the new one says it. */
export function findWantedType(node: ts.NewExpression, to: Lowering): ts.Type | undefined {
  const context = node.typeArguments === undefined ? to.checker.getContextualType(node) : undefined;
  if (context === undefined || isInferred(node, to)) return undefined;
  const own = to.checker.getTypeAtLocation(node).symbol?.name;
  const members = context.isUnion() ? context.types : [context];
  const [wanted, more] = members.filter(
    ({ symbol }) => own !== undefined && (symbol?.name === own || symbol?.name === `Readonly${own}`),
  );
  return more === undefined ? wanted : undefined;
}

/** As `findWantedType`, of `Object.fromEntries(…)`. */
export function findWantedRecord(node: ts.CallExpression, to: Lowering): ts.Type | undefined {
  const context = node.typeArguments === undefined ? to.checker.getContextualType(node) : undefined;
  if (context === undefined || isInferred(node, to)) return undefined;
  const members = context.isUnion() ? context.types : [context];
  const [wanted, more] = members.filter((member) => isRecordType(member, to));
  return more === undefined ? wanted : undefined;
}

/** Whether it is given to a generic function or class, whose type is only known by what it gets. */
function isInferred(node: ts.Node, to: Lowering): boolean {
  const { parent } = node;
  if (parent === undefined || ts.isStatement(parent) || ts.isPropertyDeclaration(parent)) return false;
  if (ts.isFunctionLike(parent) && parent.type !== undefined) return false;
  const isGiven = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== node;
  if (isGiven && isGeneric(to.checker.getResolvedSignature(parent)?.declaration)) return true;
  return isInferred(parent, to);
}

function isGeneric(declaration: ts.Node | undefined): boolean {
  if (declaration === undefined || !ts.isFunctionLike(declaration)) return true;
  const owner = ts.isConstructorDeclaration(declaration) ? declaration.parent : undefined;
  return (declaration.typeParameters ?? owner?.typeParameters) !== undefined;
}
