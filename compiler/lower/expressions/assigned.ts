// Which variables are written after their declaration: the mutable ones.
import { ts } from "../../typescript.ts";
import { findAbstracted } from "../classes/abstract-fields.ts";
import { type EarlyFields, findEarlyFields } from "../classes/early-fields.ts";
import { type EarlyWrites, findEarlyWrites } from "../classes/early-writes.ts";
import { findGenericMethods } from "../classes/generic-methods.ts";
import { findLatePlaces } from "../classes/late-places.ts";
import { findExtended, findStaticUses, type StaticUses } from "../classes/static-receivers.ts";
import { Doubts } from "../doubt/doubts.ts";
import { findIncomplete } from "../objects/incomplete-literals.ts";
import type { ClassNode } from "../objects/object-entry.ts";
import { type Believed, findBelieved } from "../unions/believed.ts";
import { type Changes, findChanges } from "../unions/changes.ts";
import { isValueList } from "../unions/listed-methods.ts";
import { findQuestioned } from "../unions/questioned.ts";
import { findQuestionedFields } from "../unions/questioned-fields.ts";
import { findRuledOut, takesNothing } from "../unions/ruled-out.ts";

export interface Assigned {
  readonly variables: ReadonlySet<ts.Symbol>;
  readonly questioned: ReadonlySet<ts.Symbol>;
  /** Fields that may hold nothing though their type does not say so, since the program asks that. */
  readonly questionedFields: ReadonlySet<ts.Declaration>;
  readonly believed: Believed;
  /** What may have changed since TypeScript knew what it is, and what the author only says. */
  readonly doubts: Doubts;
  /** Fields that may be looked at before they have a value, though their type says that they always have one. */
  readonly late: ReadonlySet<ts.Node>;
  /** Of these, variables. */
  readonly lateVariables: ReadonlySet<ts.Symbol>;
  /** Properties that a literal lacks of which the author says that it has them. */
  readonly incomplete: ReadonlySet<ts.Symbol>;
  /** Looks at such fields that take a value for granted, while the object is being made. */
  readonly earlyReads: EarlyFields["reads"];
  readonly earlyWrites: EarlyWrites;
  /** Declarations of properties, but for those that only their constructor sets. */
  readonly members: ReadonlySet<ts.Node>;
  /** Names of properties that are assigned to, or taken away. */
  readonly assignedNames: ReadonlySet<string>;
  /** Whether the author says somewhere of a value what TypeScript does not know: `x as T`, guards. */
  readonly asserts: boolean;
  /** Whether there is a `new Array(n)`. */
  readonly makesHoles: boolean;
  /** Whether there is an `Object.values` or `Object.entries`. */
  readonly listsValues: boolean;
  /** Whether an element of a tuple, or of something that may be one, is assigned to. */
  readonly tuplesChange: boolean;
  /** Names under which an object may have a getter: looking at such a property may run something. */
  readonly accessors: ReadonlySet<string>;
  /** Abstract fields for which a subclass has an accessor. */
  readonly abstracted: ReadonlySet<ts.Node>;
  /** Classes that others extend, with those. */
  readonly extended: ReadonlyMap<ts.Symbol, readonly ClassNode[]>;
  /** Generic methods of classes and interfaces. */
  readonly genericMethods: ReadonlyMap<string, readonly ts.SignatureDeclaration[]>;
  readonly statics: StaticUses;
  /** What is changed in objects and lists, and which are compared. */
  readonly changes: () => Changes;
  /** What parameters of the type `never` get. */
  readonly ruledOut: ReadonlyMap<ts.Node, readonly ts.Expression[]>;
}

export function findAssigned(files: readonly ts.SourceFile[], checker: ts.TypeChecker): Assigned {
  const assigned = new Set<ts.Symbol>();
  const members = new Set<ts.Node>();
  const accessors: ts.AccessorDeclaration[] = [];
  const assignedNames = new Set<string>();
  const markMember = (target: ts.PropertyAccessExpression): void => {
    assignedNames.add(target.name.text);
    const own = target.expression.kind === ts.SyntaxKind.ThisKeyword;
    if (own && ts.findAncestor(target, ts.isFunctionLike)?.kind === ts.SyntaxKind.Constructor) return;
    const symbol = checker.getSymbolAtLocation(target.name);
    // Namespace.count = 1
    if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Variable) assigned.add(symbol);
    for (const declaration of symbol?.declarations ?? []) members.add(declaration);
  };
  let tuplesChange = false;
  const mark = (target: ts.Node): void => {
    if (ts.isPropertyAccessExpression(target)) markMember(target);
    if (ts.isElementAccessExpression(target)) tuplesChange ||= !isListOrTable(target.expression, checker);
    if (ts.isIdentifier(target)) {
      const symbol = checker.getSymbolAtLocation(target);
      if (symbol !== undefined) assigned.add(symbol);
    } else if (ts.isParenthesizedExpression(target) || ts.isNonNullExpression(target))
      mark(target.expression);
    else if (ts.isArrayLiteralExpression(target)) target.elements.forEach(mark);
    else if (ts.isSpreadElement(target)) mark(target.expression);
    else if (ts.isObjectLiteralExpression(target)) target.properties.forEach(markProperty);
    else if (ts.isBinaryExpression(target)) mark(target.left);
  };
  /** `a`, `a = 1`, `key: a` and `...a` of `({ … } = value)` */
  const markProperty = (property: ts.ObjectLiteralElementLike): void => {
    if (ts.isPropertyAssignment(property)) mark(property.initializer);
    if (ts.isSpreadAssignment(property)) mark(property.expression);
    const symbol =
      ts.isShorthandPropertyAssignment(property) && checker.getShorthandAssignmentValueSymbol(property);
    if (symbol) assigned.add(symbol);
  };
  let asserts = false;
  let makesHoles = false;
  let listsValues = false;
  let rulesOut = false;
  const visit = (node: ts.Node): void => {
    const isCast = ts.isAssertionExpression(node) && !ts.isConstTypeReference(node.type);
    asserts ||= isCast || ts.isTypePredicateNode(node);
    makesHoles ||= ts.isIdentifier(node) && node.text === "Array" && isMade(node.parent);
    listsValues ||= isValueList(node);
    rulesOut ||= ts.isParameter(node) && takesNothing(node);
    if (ts.isAccessor(node)) accessors.push(node);
    if (ts.isDeleteExpression(node) && ts.isPropertyAccessExpression(node.expression))
      assignedNames.add(node.expression.name.text);
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) mark(node.left);
    else if (ts.isPostfixUnaryExpression(node)) mark(node.operand);
    else if (ts.isPrefixUnaryExpression(node)) {
      const { operator } = node;
      if (operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken)
        mark(node.operand);
    } else if (
      (ts.isForOfStatement(node) || ts.isForInStatement(node)) &&
      !ts.isVariableDeclarationList(node.initializer)
    ) {
      mark(node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  const late = findLatePlaces(files, checker);
  const early = findEarlyFields(files, checker);
  let changes: Changes | undefined;
  const earlyWrites = findEarlyWrites(files, checker, members);
  const shared = [...earlyWrites.shared].flatMap(([field, all]) => (late.fields.has(field) ? all : []));
  return {
    variables: assigned,
    changes: () => (changes ??= findChanges(files, checker)),
    questionedFields: findQuestionedFields(files, checker),
    questioned: new Set([...findQuestioned(files, checker), ...late.variables]),
    believed: findBelieved(files, checker),
    doubts: new Doubts(files, checker),
    late: new Set([...late.fields, ...early.asked, ...shared]),
    lateVariables: late.variables,
    incomplete: asserts ? findIncomplete(files, checker) : new Set(),
    earlyReads: early.reads,
    earlyWrites,
    members,
    assignedNames,
    asserts,
    makesHoles,
    listsValues,
    tuplesChange,
    accessors: new Set(accessors.map(({ name }) => checker.getSymbolAtLocation(name)?.name ?? "")),
    abstracted: findAbstracted(accessors, checker),
    extended: findExtended(files, checker),
    genericMethods: findGenericMethods(files),
    statics: findStaticUses(files, checker),
    ruledOut: rulesOut ? findRuledOut(files, checker) : new Map(),
  };
}

/** `new Array(n)`, `Array(n)` */
function isMade(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.arguments?.length === 1;
}

/** An array, a typed array or a record: no tuple. */
function isListOrTable(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  if (checker.isTupleType(type)) return false;
  return checker.isArrayType(type) || checker.getIndexInfosOfType(type).length > 0;
}

export function isAssignment(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}
