// f.name and f.length of functions and classes that are named where they stand, and object.constructor.name: what the
// source says, as constants. Of the name of a function that is a value only the running program would know.
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType, numberType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { findClass, lowerClassType } from "../classes/classes.ts";
import { derivedOf, namedClass } from "../classes/named-classes.ts";
import { isStaticMember } from "../classes/static-receivers.ts";
import { makeNumber, makeString } from "../expressions/literals.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { type ClassNode, nameInJavaScript } from "../objects/object-entry.ts";
import { lengthOf } from "./function-lengths.ts";
import { namedFunction } from "./function-uses.ts";
import { isReassigned } from "./functions.ts";

/** Undefined for any other property. */
export function lowerFunctionName(
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  name: string,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (!ts.isPropertyAccessExpression(node) || (name !== "name" && name !== "length")) return undefined;
  const declaration = to.symbolOf(node.name)?.declarations?.[0];
  if (declaration === undefined || !to.isLibrary(declaration)) return undefined;
  const { expression } = node;
  const isConstructor = ts.isPropertyAccessExpression(expression) && expression.name.text === "constructor";
  if (isConstructor && name === "name") return lowerClassName(expression, node, to);
  const type = to.checker.getTypeAtLocation(expression);
  if (type.getCallSignatures().length + type.getConstructSignatures().length === 0) return undefined;
  const found = namedClass(expression, to) ?? functionAt(expression, to);
  if (found === undefined && name === "length" && type.getCallSignatures().length > 0)
    return lowerLength(expression, node.name, to);
  if (found === undefined)
    return to.refuse(
      "unsupported-property",
      node.name,
      { name },
      {
        help: ts.isMetaProperty(node.expression)
          ? "of an object it is `this.constructor.name`"
          : "it is known of a function that is named here, not of one that is a value",
      },
    );
  return name === "name" ? makeString(nameOf(found), node, to) : makeNumber(lengthOf(found), node, to);
}

/** hello.length of a value: what all functions that it may be have in common, which only the whole program tells. */
function lowerLength(value: ts.Expression, name: ts.Node, to: Lowering): Expr<Lowered> {
  const operand = to.expr(value);
  if (operand.type.kind !== "function") return to.refuse("unsupported-property", name, { name: "length" });
  return { kind: "function-length", operand, type: numberType, span: to.spanOf(name) };
}

function functionAt(node: ts.Expression, to: Lowering): ts.SignatureDeclaration | undefined {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  const symbol = ts.isIdentifier(name) ? to.symbolOf(name) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return undefined;
  if (ts.isParameter(declaration)) return givenAtOnce(declaration, symbol, to);
  if (ts.isMethodDeclaration(declaration) && isStaticMember(declaration)) return declaration;
  return namedFunction(declaration);
}

/** ((f) => f.length)((x) => x): the function that the only call of another one gives it. */
function givenAtOnce(
  param: ts.ParameterDeclaration,
  symbol: ts.Symbol,
  to: Lowering,
): ts.SignatureDeclaration | undefined {
  const maker = param.parent;
  const isPlain = ts.isArrowFunction(maker) || (ts.isFunctionExpression(maker) && maker.name === undefined);
  if (!isPlain || param.dotDotDotToken !== undefined || isReassigned(symbol, to)) return undefined;
  let callee: ts.Node = maker;
  while (ts.isParenthesizedExpression(callee.parent)) callee = callee.parent;
  const call = callee.parent;
  if (!ts.isCallExpression(call) || call.expression !== callee) return undefined;
  const before = call.arguments.slice(0, maker.parameters.indexOf(param) + 1);
  const given = before[maker.parameters.indexOf(param)];
  if (given === undefined || before.some(ts.isSpreadElement)) return undefined;
  return ts.isArrowFunction(given) || ts.isFunctionExpression(given) ? given : undefined;
}

/** What JavaScript calls a function: its own name, or that of the constant that it is given to. */
function nameOf(node: ts.SignatureDeclaration | ClassNode): string {
  if (ts.isClassLike(node)) return nameInJavaScript(node) ?? "";
  if (node.name !== undefined) return ts.isComputedPropertyName(node.name) ? "" : node.name.getText();
  if (ts.isVariableDeclaration(node.parent) && ts.isIdentifier(node.parent.name))
    return node.parent.name.text;
  return ts.isCallExpression(node.parent) ? "" : "default";
}

/** object.constructor.name  =>  object instanceof Derived ? "Derived" : "Base", the farthest class first */
function lowerClassName(
  { expression }: ts.PropertyAccessExpression,
  node: ts.PropertyAccessExpression,
  to: Lowering,
): Expr<Lowered> {
  const type = to.checker.getTypeAtLocation(expression);
  const own = findClass(type);
  const classes = own === undefined ? [] : [own, ...derivedOf(own, to)];
  const isGeneric = (one: ClassNode): boolean => one.typeParameters !== undefined;
  if (own === undefined || hasDefault(classes))
    return to.refuse(
      "unsupported-property",
      node.expression,
      { name: "constructor" },
      {
        help: "give the class a field or a getter for its name",
      },
    );
  const span = to.spanOf(node);
  // Of a generic class all instances have its name, and only the whole program has all instances.
  if (classes.length > 1 && classes.some(isGeneric)) return lowerGenericName(to.expr(expression), node, to);
  return bindOnce(to.expr(expression), to, (operand) => {
    const last: Expr<Lowered> = {
      kind: "comma",
      first: operand,
      second: makeString(nameOf(own), node, to),
      type: stringType,
      span,
    };
    const isSteady = operand.kind === "read" || operand.kind === "this";
    return classes.slice(1).reduce<Expr<Lowered>>(
      (no, derived) => {
        const entry = lowerClassType(to.checker.getTypeAtLocation(derived), derived, node, to);
        const test: Expr<Lowered> = {
          kind: "instance-of",
          operand,
          class: entry.id,
          type: booleanType,
          span,
        };
        return {
          kind: "conditional",
          test,
          yes: makeString(nameOf(derived), node, to),
          no,
          type: stringType,
          span,
        };
      },
      isSteady ? last.second : last,
    );
  });
}

function lowerGenericName(object: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const { type, span } = object;
  if (type.kind !== "object") return to.refuse("unsupported-property", node, { name: "constructor" });
  const slot = to.makeSlot({ name: "object", type, span, role: "temporary", mutable: false });
  const operand: Expr<Lowered> = { kind: "read", slot, type, span };
  const name = (of: Expr<Lowered>): Expr<Lowered> => ({
    kind: "class-name",
    operand: of,
    class: type.id,
    type: stringType,
    span,
  });
  if (object.kind === "this" || object.kind === "read") return name(object);
  return { kind: "bind", slot, value: object, body: name(operand), type: stringType, span };
}

/** A constructor without a name of its own. */
function hasDefault(classes: readonly ClassNode[]): boolean {
  return classes.some((one) =>
    one.members.some((member) => isStaticMember(member) && member.name?.getText() === "name"),
  );
}
