// class Lamp extends Device { declare level: number }, where Device says `number | null`: by the wider type anything that it allows
// may be assigned, whatever those believe who read the field by the narrower one.
import { ts } from "../../typescript.ts";
import type { Changes } from "./changes.ts";
import { declaredAt } from "./narrowed-place.ts";

/** The type by which the program assigns something to a property that does not fit the one it is read by. */
export function widerTypeOf(node: ts.Node, changes: Changes, checker: ts.TypeChecker): ts.Type | undefined {
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const declaration = declaredAt(node, checker)?.valueDeclaration;
  const name = node.name.text;
  const wider = declaration && typesOfBases(ownerOf(declaration), name, checker);
  if (wider === undefined || wider.length === 0) return undefined;
  const own = checker.getTypeAtLocation(node);
  const whole = wider.find((type) => !isOfKinds(type, own, checker));
  if (whole === undefined) return undefined;
  const isAssigned = changes.hasWrite(
    (write) =>
      write.name === name &&
      write.symbol === undefined &&
      write.value !== undefined &&
      !isOfKinds(checker.getTypeAtLocation(write.value), own, checker),
  );
  return isAssigned ? whole : undefined;
}

/** Whether one type is another but for the classes of its objects, which a checked build asks for where it matters. */
function isOfKinds(given: ts.Type, wanted: ts.Type, checker: ts.TypeChecker): boolean {
  const isObject = ({ flags }: ts.Type): boolean => (flags & ts.TypeFlags.Object) !== 0;
  const holdsObjects = partsOf(wanted).some(isObject);
  return partsOf(given).every(
    (part) => (isObject(part) && holdsObjects) || checker.isTypeAssignableTo(part, wanted),
  );
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** The types that the classes and interfaces above say of a property that can be assigned by them. */
function typesOfBases(node: ts.Node, name: string, checker: ts.TypeChecker): readonly ts.Type[] {
  if (!ts.isClassLike(node) && !ts.isInterfaceDeclaration(node)) return [];
  const bases = (node.heritageClauses ?? []).flatMap(({ types }) =>
    types.map((one) => checker.getTypeAtLocation(one)),
  );
  return bases.flatMap((base) => {
    const property = checker.getPropertyOfType(base, name);
    const declaration = property?.valueDeclaration;
    if (property === undefined || declaration === undefined) return [];
    const isFixed = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0;
    const further = typesOfBases(ownerOf(declaration), name, checker);
    return isFixed || ts.isAccessor(declaration) ? further : [checker.getTypeOfSymbol(property), ...further];
  });
}

/** Of `constructor(public level: number)` the class, too. */
function ownerOf({ parent }: ts.Declaration): ts.Node {
  return ts.isConstructorDeclaration(parent) ? parent.parent : parent;
}
