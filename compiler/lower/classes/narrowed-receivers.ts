// Methods of a generic class that only some of its objects have: `sum(this: List<number>): number` of a `List<T>`. Nobody may
// call them on others, in whose types they would make no sense, so they are made where they are called, as generic methods are.
import type { Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { FunctionEntry } from "../functions/function-entry.ts";
import { isThisParameter } from "../functions/loose-methods.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode, ObjectEntry } from "../objects/object-entry.ts";
import { concreteType } from "../types/concrete.ts";
import { lowerType, sameType } from "../types/types.ts";
import { findClass, lowerClassType } from "./classes.ts";

export function narrowsReceiver(
  member: ts.MethodDeclaration,
  node: ClassNode,
  checker: ts.TypeChecker,
): boolean {
  const written = member.parameters.find(isThisParameter)?.type;
  if (written === undefined || node.typeParameters === undefined) return false;
  const type = checker.getTypeFromTypeNode(written);
  // `this: this` and `this: List<T>` say nothing new.
  return (type.flags & ts.TypeFlags.TypeParameter) === 0 && type !== checker.getTypeAtLocation(node);
}

/** `keys(this: List<string | number>)` of a `List<number>` would see its numbers as what they are not in C++. */
export function checkReceiver(
  member: ts.MethodDeclaration,
  entry: FunctionEntry,
  owner: ObjectEntry,
  call: ts.CallExpression,
  to: Lowering,
): void {
  const written = member.parameters.find(isThisParameter)?.type;
  if (written === undefined || owner.node === undefined || !narrowsReceiver(member, owner.node, to.checker))
    return;
  const type = to.checker.getTypeAtLocation(written);
  if (to.withInstance(entry.instance, () => to.quietly(() => fits(owner, type, written, to))) !== true)
    to.refuse(
      "unsupported-this",
      call.expression,
      {},
      { help: `\`this: ${written.getText()}\` must name the very types that the object has` },
    );
}

function fits(owner: ObjectEntry, wanted: ts.Type, node: ts.Node, to: Lowering): boolean {
  const declaration = findClass(wanted);
  if (declaration === undefined)
    return to.checker.getPropertiesOfType(wanted).every((property) => {
      const field = owner.fieldOf(property.name);
      return (
        field === undefined || isAlike(to.typeOfSlot(field), to.checker.getTypeOfSymbol(property), node, to)
      );
    });
  for (let one: ObjectEntry | undefined = owner; one !== undefined; one = one.base)
    if (one.node === declaration) return ofAlikeTypes(one, wanted, node, to);
  return lowerClassType(wanted, declaration, node, to).extends(owner);
}

/** List<Dog> for List<Named> */
function ofAlikeTypes({ instance }: ObjectEntry, wanted: ts.Type, node: ts.Node, to: Lowering): boolean {
  const { target } = wanted as Partial<ts.TypeReference>; // only references to generic classes have one
  const args = target === undefined ? [] : to.checker.getTypeArguments(wanted as ts.TypeReference);
  return (target?.typeParameters ?? []).every(({ symbol }, position) => {
    const [own, arg] = [instance.typeOf(symbol), args[position]];
    return own !== undefined && arg !== undefined && isAlike(own, arg, node, to);
  });
}

function isAlike(own: Type, wanted: ts.Type, node: ts.Node, to: Lowering): boolean {
  const given = concreteType(wanted, to);
  // Objects may have more fields.
  if (own.kind === "object" && isObject(given, to)) return true;
  const [element] = to.checker.isArrayType(given)
    ? to.checker.getTypeArguments(given as ts.TypeReference) // arrays are references to Array<T>
    : [];
  if (own.kind === "array" && element !== undefined)
    return isAlike(to.typeOfSlot(own.element), element, node, to);
  return sameType(own, lowerType(wanted, node, to), to);
}

function isObject(type: ts.Type, to: Lowering): boolean {
  if (type.isUnion()) return type.types.every((part) => isObject(part, to));
  return (type.flags & ts.TypeFlags.Object) !== 0 && !to.checker.isArrayType(type);
}
