// Statements that hold no loop: variables, blocks, conditions, returns.

import type { Expr, Lowered, Stmt, Type } from "../../hir/index.ts";
import { booleanType, dynamicType, mayBeUndefined, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { lowerClassOfTurn } from "../classes/class-values.ts";
import { lowerClassStatement } from "../classes/classes.ts";
import { declareKept, isKept } from "../classes/kept-variables.ts";
import { heldAtFirst, leavesUnset } from "../classes/said-nothing.ts";
import { lowerStaticPattern } from "../classes/static-patterns.ts";
import { declaredClass } from "../classes/static-receivers.ts";
import { isKeptWalk } from "../collections/kept-walks.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import { knownTest, lowerKnownIf } from "../expressions/known-tests.ts";
import { makeUndefined } from "../expressions/literals.ts";
import { lowerDiscarded } from "../functions/discarded.ts";
import { isReassigned } from "../functions/functions.ts";
import { findGeneric } from "../functions/generics.ts";
import { makeValue } from "../functions/nested-functions.ts";
import type { Lowering } from "../lowering.ts";
import { isDefaultValue, qualifiedName, statementsOf } from "../modules/module-statements.ts";
import { declareDefault, lowerNamespacePattern } from "../modules/modules.ts";
import { lowerMissingTuple } from "../patterns/missing-tuples.ts";
import { lowerPairs, lowerPattern, nameOfValue, namesOf } from "../patterns/patterns.ts";
import { lowerWalkedValue } from "../patterns/walked-patterns.ts";
import { isBrand } from "../refused.ts";
import { type StmtTable, statements } from "../table.ts";
import { lowerSlotType } from "../types/types.ts";
import { orKeptNothing } from "../unions/as-kept.ts";
import { typeOfAskedCast } from "../unions/asked-casts.ts";
import { handedOnVariable } from "../unions/handed-on.ts";
import { isLate, lowerPartType, mayBeMissing, startsOpen } from "../unions/questioned.ts";
import { isOnlyAsked } from "../unions/read-by-name.ts";
import { joinTypes } from "../unions/unions.ts";
import { checkBlockScoped, isRedeclared } from "./var-lists.ts";

const K = ts.SyntaxKind;

function lowerVariables(node: ts.VariableStatement, to: Lowering): readonly Stmt<Lowered>[] {
  const lowered = lowerDeclarationList(node.declarationList, to);
  const trivia = to.comments.trivia(node);
  const [first, ...rest] = lowered;
  if (first === undefined) return [];
  if (rest.length === 0) return [{ ...first, trivia }];
  return [{ kind: "group", body: lowered, span: to.spanOf(node), trivia }];
}

export function lowerDeclarationList(
  list: ts.VariableDeclarationList,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  checkBlockScoped(list, to);
  if ((list.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using)
    return to.refuse("unsupported-using", list.getFirstToken() ?? list, {});
  return list.declarations.flatMap((declaration) => lowerDeclaration(declaration, to));
}

function lowerDeclaration(node: ts.VariableDeclaration, to: Lowering): readonly Stmt<Lowered>[] {
  if (!ts.isIdentifier(node.name)) return lowerDestructuring(node, node.name, to);
  const named = node.initializer && to.instance.functionAt(node.initializer);
  if (named !== undefined) return makeValue(node.name, named, to);
  if (findGeneric(node, to) !== undefined) return [];
  if (isKeptWalk(node, to)) return [{ kind: "group", body: [], span: to.spanOf(node), trivia: noTrivia }];
  if (node.initializer && ts.isClassExpression(node.initializer) && declaredClass(node) !== undefined)
    return lowerClassConstant(node.initializer, to);
  const symbol = to.symbolOf(node.name) ?? to.refuse("unsupported-name", node.name, { name: node.name.text });
  // A function that was refused where functions are found.
  if (isFunctionValue(node.initializer)) to.checkRefused(symbol, node);
  // The initialiser first: it can't see the variable, and its own mistakes say more than its type.
  const given = node.initializer && to.expr(node.initializer);
  if (isKept(symbol, to)) return declareKept(node, symbol, given, to);
  const known = isRedeclared(symbol) ? undefined : to.slotOf(symbol);
  const type = known === undefined ? lowerTypeOf(node, node.name, to) : to.typeOfSlot(known);
  // let display: Display = null!;  =>  Display display;
  const isSet = node.initializer !== undefined && !leavesUnset(node.initializer, type);
  const initial =
    isSet && given
      ? coerce(
          mayBeUndefined(type) ? orKeptNothing(given, node.initializer, to) : given,
          type,
          node.initializer,
          to,
        )
      : undefined;
  const isGlobal = to.owner === undefined && to.depth === 0;
  const slot =
    known ??
    to.declareSlot(symbol, {
      name: node.name.text,
      type,
      span: to.spanOf(node.name),
      role: isGlobal ? "global" : "local",
      mutable: isReassigned(symbol, to),
    });
  const value =
    initial ?? (type.kind === "optional" ? coerce(makeUndefined(node, to), type, node, to) : undefined);
  return [{ kind: "let", slot, value, span: to.spanOf(node), trivia: noTrivia }];
}

/** const { a, b } = value */
function lowerDestructuring(
  node: ts.VariableDeclaration,
  pattern: ts.BindingPattern,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const { initializer } = node;
  const pairs = lowerPairs(pattern, initializer, to);
  if (pairs !== undefined) return pairs;
  const statics = initializer && lowerStaticPattern(pattern, initializer, to);
  if (statics !== undefined) return statics;
  const members = initializer && lowerNamespacePattern(pattern, initializer, to);
  if (members !== undefined) return members;
  if (initializer === undefined) return to.refuseQuietly(node);
  const value =
    lowerWalkedValue(pattern, initializer, to) ??
    lowerMissingTuple(pattern, initializer, to) ??
    to.expr(initializer);
  return lowerPattern(pattern, value, nameOfValue(initializer), to);
}

function isFunctionValue(node: ts.Expression | undefined): boolean {
  return node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
}

/** The type of a variable; its message stands at the annotation, or at the name. */
function lowerTypeOf(node: ts.VariableDeclaration, name: ts.Identifier, to: Lowering): Type {
  const whole = to.source.doubts.typeOfConstant(node);
  const handedOn = handedOnVariable(node, to);
  if (handedOn !== undefined) return handedOn;
  if (isOnlyAsked(node, to)) return dynamicType;
  const type = lowerSlotType(whole ?? to.checker.getTypeAtLocation(name), node.type ?? name, to);
  if (whole !== undefined) return type;
  const symbol = to.symbolOf(name);
  const isAsked = symbol !== undefined && to.questioned.has(symbol);
  if (isAsked && isLate(node) && (type.kind !== "optional" || isNullOrLate(type, symbol, to)))
    return joinTypes([type, heldAtFirst(node)], undefined, name, to) ?? type;
  const isQuestioned = node.type === undefined && isAsked;
  const isGuessed = isQuestioned && node.initializer !== undefined && mayBeMissing(node.initializer, to);
  if (!isGuessed && !startsOpen(node, to)) return type;
  const cast = node.initializer && typeOfAskedCast(node.initializer, type, to);
  if (cast !== undefined) return cast;
  return joinTypes([type, undefinedType], undefined, name, to) ?? type;
}

/** `let current: Dog | null;`, which is neither of the two at first. */
function isNullOrLate(
  { absent }: Extract<Type, { kind: "optional" }>,
  symbol: ts.Symbol,
  to: Lowering,
): boolean {
  return absent === "null" && to.source.lateVariables.has(symbol);
}

/** Globals exist before the functions that use them are lowered; what is wrong with one is said at its own turn. */
export function declareGlobals(file: ts.SourceFile, to: Lowering): void {
  for (const statement of statementsOf(file)) {
    if (isDefaultValue(statement)) declareDefault(statement, to);
    if (!ts.isVariableStatement(statement) || isBrand(statement)) continue;
    for (const declaration of statement.declarationList.declarations) {
      const { name, initializer } = declaration;
      if (!ts.isIdentifier(name)) {
        declareGlobalNames(name, to);
        continue;
      }
      if (initializer && to.instance.functionAt(initializer)) continue;
      if (findGeneric(declaration, to) !== undefined || isKeptWalk(declaration, to)) continue;
      if (initializer && ts.isClassExpression(initializer)) continue;
      const symbol = to.symbolOf(name);
      if (symbol === undefined) continue;
      const type = to.quietly(() => lowerTypeOf(declaration, name, to));
      if (type === undefined) {
        to.refused.add(name);
        continue;
      }
      const mutable = isReassigned(symbol, to);
      const global = qualifiedName(name.text, statement);
      to.declareSlot(symbol, { name: global, type, span: to.spanOf(name), role: "global", mutable });
    }
  }
}

function declareGlobalNames(pattern: ts.BindingPattern, to: Lowering): void {
  for (const name of namesOf(pattern)) {
    const symbol = to.symbolOf(name);
    const type = to.quietly(() => lowerPartType(name, to));
    if (symbol === undefined || type === undefined) {
      to.refused.add(name);
      continue;
    }
    const mutable = isReassigned(symbol, to);
    const global = qualifiedName(name.text, name);
    const { open } = to.dynamic;
    const more = open.of(symbol);
    // const { port } = config; where the port may be undefined though its type does not say so
    const wider = more.length === 0 ? undefined : joinTypes([type, ...more], undefined, name, to);
    const place = { name: global, span: to.spanOf(name), role: "global" } as const;
    open.note(
      to.declareSlot(symbol, { ...place, type: wider ?? type, mutable }),
      symbol,
      wider !== undefined,
    );
  }
}

function lowerIf(node: ts.IfStatement, to: Lowering): readonly Stmt<Lowered>[] {
  const test = to.condition(node.expression);
  const known = knownTest(test, to);
  if (known !== undefined) return lowerKnownIf(node, known, to);
  const then = to.body(node.thenStatement);
  const otherwise = node.elseStatement && to.body(node.elseStatement);
  return [{ kind: "if", test, then, else: otherwise, ...to.placed(node) }];
}

function lowerReturn(node: ts.ReturnStatement, to: Lowering): readonly Stmt<Lowered>[] {
  const result = to.owner?.result;
  const type = result === undefined ? undefined : to.typeOfSlot(result);
  if (to.owner?.wants === "truth") {
    const value: Expr<Lowered> = node.expression
      ? to.condition(node.expression)
      : { kind: "boolean", value: false, type: booleanType, span: to.spanOf(node) };
    return [{ kind: "return", value, ...to.placed(node) }];
  }
  if (node.expression === undefined) {
    const mayLack = type?.kind === "optional" || (type !== undefined && mayBeUndefined(type));
    const value = mayLack ? coerce(makeUndefined(node, to), type, node, to) : undefined;
    return [{ kind: "return", value, ...to.placed(node) }];
  }
  if (type !== undefined)
    return [{ kind: "return", value: to.coerced(node.expression, type), ...to.placed(node) }];
  const value = lowerDiscarded(node.expression, to);
  // return report();  =>  report(); return;
  const leave: Stmt<Lowered> = { kind: "return", value: undefined, span: to.spanOf(node), trivia: noTrivia };
  if (value.kind === "undefined") return [{ ...leave, ...to.placed(node) }];
  const effect: Stmt<Lowered> = { kind: "expression", value, span: value.span, trivia: noTrivia };
  if (isLast(node)) return [{ ...effect, ...to.placed(node) }];
  return [{ kind: "group", body: [effect, leave], ...to.placed(node) }];
}

/** The end of its function comes next. */
function isLast(node: ts.ReturnStatement): boolean {
  const { parent } = node;
  return ts.isBlock(parent) && ts.isFunctionLike(parent.parent) && parent.statements.at(-1) === node;
}

function lowerExpressionStatement(node: ts.ExpressionStatement, to: Lowering): readonly Stmt<Lowered>[] {
  if (ts.isStringLiteral(node.expression)) return []; // "use strict"
  return [{ kind: "expression", value: lowerDiscarded(node.expression, to), ...to.placed(node) }];
}

function isIgnored(node: ts.Node): node is ts.Statement {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEmptyStatement(node);
}

/** const Point = class { … };  =>  a class of that name */
function lowerClassConstant(
  node: ts.ClassExpression | ts.ClassDeclaration,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const done = lowerClassStatement(node, to);
  const statics = done.flatMap((item) => (item.kind === "statement" ? [item.statement] : []));
  return [...lowerClassOfTurn(node, to), ...statics];
}

export const plainStatements: StmtTable = [
  // Its body is lowered with its block.
  statements(ts.isFunctionDeclaration, [K.FunctionDeclaration], () => []),
  statements(ts.isVariableStatement, [K.VariableStatement], lowerVariables),
  statements(ts.isBlock, [K.Block], (node, to) => [
    { kind: "block", body: to.block(node), ...to.placed(node) },
  ]),
  statements(ts.isIfStatement, [K.IfStatement], lowerIf),
  statements(ts.isReturnStatement, [K.ReturnStatement], lowerReturn),
  statements(ts.isExpressionStatement, [K.ExpressionStatement], lowerExpressionStatement),
  statements(ts.isClassDeclaration, [K.ClassDeclaration], lowerClassConstant),
  statements(isIgnored, [K.InterfaceDeclaration, K.TypeAliasDeclaration, K.EmptyStatement], () => []),
];
