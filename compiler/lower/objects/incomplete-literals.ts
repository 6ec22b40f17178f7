// `{} as Record<Colour, number>`, `{ name } as User`: literals of which the author says that they have more than is written.
// What they lack is added later, so those fields hold `undefined` until then, in all objects of that type.
import type { Expr, Field, Lowered } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { concreteType } from "../types/concrete.ts";
import type { ObjectEntry } from "./object-entry.ts";

/** The properties that some literal lacks, though their types say that they are always there. */
export function findIncomplete(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
): ReadonlySet<ts.Symbol> {
  const found = new Set<ts.Symbol>();
  const compare = (node: ts.Expression, type: ts.Type): void => {
    const literal = bareOf(node);
    const whole = checker.getNonNullableType(type);
    if (ts.isArrayLiteralExpression(literal)) {
      const element = checker.isArrayType(whole) && checker.getIndexTypeOfType(whole, ts.IndexKind.Number);
      if (element) for (const part of literal.elements) compare(part, element);
    }
    if (!ts.isObjectLiteralExpression(literal) || whole.isUnion()) return;
    const own = checker.getTypeAtLocation(literal);
    for (const property of checker.getPropertiesOfType(whole)) {
      const given = checker.getPropertyOfType(own, property.name);
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      if (!isOptional && (given === undefined || (given.flags & ts.SymbolFlags.Optional) !== 0))
        found.add(property);
    }
    for (const part of literal.properties) {
      const name = ts.isPropertyAssignment(part) ? checker.getSymbolAtLocation(part.name)?.name : undefined;
      const property = name === undefined ? undefined : checker.getPropertyOfType(whole, name);
      if (ts.isPropertyAssignment(part) && property !== undefined)
        compare(part.initializer, checker.getTypeOfSymbolAtLocation(property, part));
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isAssertionExpression(node) && !ts.isConstTypeReference(node.type))
      compare(node.expression, checker.getTypeAtLocation(node));
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

/** The names of the properties that an object is made with. */
export function givenBy(object: Expr<Lowered>, to: Lowering): ReadonlySet<string> {
  if (object.kind === "bind") return givenBy(object.body, to);
  return new Set(object.kind === "object" ? object.fields.map(({ field }) => to.slot(field).name) : []);
}

/** `{}` of `({} as unknown) as T` */
function bareOf(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isAssertionExpression(node)
    ? bareOf(node.expression)
    : node;
}

/** Of a type that only an instance of something generic knows nobody has looked: the program is lowered again. */
export function checkComplete(
  given: ReadonlySet<string>,
  node: ts.ObjectLiteralExpression,
  { fields, name: type }: ObjectEntry,
  said: ts.Type,
  to: Lowering,
): void {
  // Those of accessors are named otherwise.
  const written = new Set(node.properties.map(({ name }) => name?.getText()));
  const isMissing = ({ name, optional, accessor }: Field): boolean =>
    !optional && accessor === undefined && !given.has(name) && !written.has(name) && !name.startsWith("#");
  const [missing, ...more] = fields.filter(isMissing).map(({ name }) => name);
  if (missing === undefined) return;
  const own = concreteType(said, to);
  to.dynamic.wantIncomplete(
    [missing, ...more].flatMap((name) => to.checker.getPropertyOfType(own, name) ?? []),
  );
  to.refuse("unsupported-cast", node, { from: `an object without \`${missing}\``, to: type });
}
