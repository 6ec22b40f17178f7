// Object.entries(clock), of an object of a class: to TypeScript its methods are among the values, in truth they are no
// properties of its own.  number | (() => void)  =>  number
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode } from "../objects/object-entry.ts";

/** The parts of a union without methods of classes, where the program lists values of objects. */
export function withoutMethods(union: ts.UnionType, to: Lowering): readonly ts.Type[] {
  const { types } = union;
  if (!to.source.listsValues) return types;
  const others = types.filter((part) => {
    const owner = classOfMethod(part);
    return owner === undefined || !holdsAllOf(owner, union, to.checker);
  });
  return others.some(isListed) ? others : types;
}

function classOfMethod(type: ts.Type): ClassNode | undefined {
  const declaration = type.symbol?.valueDeclaration;
  if (declaration === undefined || !ts.isMethodDeclaration(declaration)) return undefined;
  return ts.isClassLike(declaration.parent) ? declaration.parent : undefined;
}

/** Not `Clock["tick"] | string`, of which somebody may really have the method. */
function holdsAllOf(owner: ClassNode, union: ts.UnionType, checker: ts.TypeChecker): boolean {
  // What its type parameters are here is not known.
  if (owner.typeParameters !== undefined) return true;
  const own = checker.getPropertiesOfType(checker.getTypeAtLocation(owner));
  const isPublic = (property: ts.Symbol): boolean =>
    property.declarations?.every((one) => (ts.getCombinedModifierFlags(one) & hidden) === 0) ?? false;
  return own
    .filter(isPublic)
    .every((property) => checker.isTypeAssignableTo(checker.getTypeOfSymbol(property), union));
}

const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;

/** What a field holds. */
function isListed({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void)) === 0;
}

/** `Object.values`, `Object.entries` */
export function isValueList(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return false;
  return node.expression.text === "Object" && /^(values|entries)$/.test(node.name.text);
}
