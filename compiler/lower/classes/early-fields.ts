// Fields that are read while the object is still being made: a base's constructor calls a method that a subclass replaces,
// an initialiser one that reads a later field. JavaScript has `undefined` there: such a field keeps that where the program
// asks for it, and is refused elsewhere, as far as the calls on `this` can be followed. What functions inside of methods do
// is only looked at where the library calls them at once (`forEach`), and a branch counts as run.
import { ts } from "../../typescript.ts";
import { plain } from "../doubt/narrowed-place.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode } from "../objects/object-entry.ts";
import { isAsked, isNothing } from "../unions/questioned.ts";
import {
  chainOf,
  constructorOf,
  isAbstractClass,
  isPlainAssignment as isAssignment,
  isOnlySaid,
  keyOf,
  ownFields,
  parameterFields,
} from "./class-chain.ts";
import { saidNothing } from "./said-nothing.ts";
import { isStaticMember } from "./static-receivers.ts";
import { runsAtOnce } from "./when-code-runs.ts";

const K = ts.SyntaxKind;

export interface EarlyFields {
  /** Fields of which an early look asks whether they have a value. */
  readonly asked: ReadonlySet<ts.Node>;
  /** Early looks that take a value for granted. */
  readonly reads: readonly EarlyRead[];
}

interface EarlyRead {
  readonly node: ts.PropertyAccessExpression;
  readonly owner: string;
}

export function findEarlyFields(files: readonly ts.SourceFile[], checker: ts.TypeChecker): EarlyFields {
  const found = { asked: new Set<ts.Node>(), reads: [] as EarlyRead[] };
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node) && !isAbstractClass(node)) new Making(node, checker, found).run();
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

export function reportEarlyReads(to: Lowering): void {
  for (const { node, owner } of to.source.earlyReads)
    to.report("read-before-initialised", node, { name: node.name.text, owner });
  const help =
    "in JavaScript the object does not have it before its base is made: give it its value after that";
  const reads = new Set<ts.Node>(to.source.earlyReads.map(({ node }) => node));
  for (const node of to.source.earlyWrites.privates)
    if (!reads.has(node)) to.report("used-before-declared", node, { name: node.getText() }, { help });
}

/** One object of a class from its first field to the end of its constructor. */
class Making {
  readonly #checker: ts.TypeChecker;
  readonly #found: { readonly asked: Set<ts.Node>; readonly reads: EarlyRead[] };
  readonly #name: string;
  /** The class and those that it extends, itself first. */
  readonly #classes: readonly ClassNode[];
  readonly #set = new Set<string>();
  /** Classes whose turn has come, and their fields. */
  readonly #entered = new Set<ClassNode>();
  readonly #begun = new Set<string>();
  readonly #done = new Map<ts.Node, number>();
  readonly #said = new Set<ts.Node>();

  constructor(
    node: ClassNode,
    checker: ts.TypeChecker,
    found: { readonly asked: Set<ts.Node>; readonly reads: EarlyRead[] },
  ) {
    this.#checker = checker;
    this.#found = found;
    this.#name = node.name?.text ?? "class";
    this.#classes = chainOf(node, checker);
  }

  run(): void {
    for (const node of [...this.#classes].reverse()) this.#construct(node);
  }

  #construct(node: ClassNode): void {
    this.#entered.add(node);
    for (const member of ownFields(node)) {
      if (member.initializer !== undefined) this.#visit(member.initializer, node);
      const key = this.#keyOf(member.name);
      this.#begun.add(key);
      if (member.initializer !== undefined && saidNothing(member.initializer) === undefined)
        this.#set.add(key);
      // Whatever the base made of it, it is undefined now.
      else if (!isOnlySaid(member)) this.#set.delete(key);
    }
    const written = constructorOf(node);
    for (const { initializer } of written?.parameters ?? [])
      if (initializer !== undefined) this.#visit(initializer, node);
    for (const { name } of parameterFields(node)) this.#set.add(name.text);
    if (written?.body !== undefined) this.#visit(written.body, node);
  }

  /** @returns whether what follows may not run: a guard has asked for a field without a value. */
  #visit(node: ts.Node, owner: ClassNode): boolean {
    if (ts.isClassLike(node)) return false;
    if (ts.isFunctionLike(node)) {
      if (ts.isArrowFunction(node) && runsAtOnce(node, this.#checker)) this.#visit(node.body, owner);
      return false;
    }
    const test = testOf(node);
    const answer = test && this.#answer(test);
    if (test !== undefined && answer !== undefined) {
      this.#ask(test, owner);
      const taken = takenOf(node, answer);
      return taken !== undefined && (this.#visit(taken, owner) || leaves(taken));
    }
    if (isAssignment(node)) {
      this.#visit(node.right, owner);
      this.#write(node.left, owner);
      return false;
    }
    if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
      this.#visit(node.expression, owner);
      if (ts.isVariableDeclarationList(node.initializer)) this.#visit(node.initializer, owner);
      else this.#write(node.initializer, owner);
      return this.#visit(node.statement, owner);
    }
    if (ts.isPropertyAccessExpression(node) && !this.#isBound(node)) this.#look(node, owner);
    let ended = false;
    ts.forEachChild(node, (child) => {
      ended ||= this.#visit(child, owner);
    });
    return ended;
  }

  /** [this.x, { y: this.y = 2 }] = pair: a field that is only written. */
  #write(target: ts.Node, owner: ClassNode): void {
    const node = plain(target);
    if (isAssignment(node)) {
      this.#visit(node.right, owner);
      this.#write(node.left, owner);
    } else if (isOwn(node)) this.#assign(this.#keyOf(node.name));
    else if (isOwnEntry(node)) this.#assign(node.argumentExpression.text);
    else if (ts.isSpreadElement(node)) this.#write(node.expression, owner);
    else if (ts.isArrayLiteralExpression(node))
      for (const element of node.elements) this.#write(element, owner);
    else if (ts.isObjectLiteralExpression(node))
      for (const part of node.properties) this.#writePart(part, owner);
    else this.#visit(node, owner);
  }

  #writePart(part: ts.ObjectLiteralElementLike, owner: ClassNode): void {
    if (ts.isPropertyAssignment(part)) {
      if (ts.isComputedPropertyName(part.name)) this.#visit(part.name, owner);
      this.#write(part.initializer, owner);
    } else if (ts.isSpreadAssignment(part)) this.#write(part.expression, owner);
    else this.#visit(part, owner);
  }

  /**
   * if (!this.ready) return; `undefined` is as good as `false`, and what asks for a field without a value knows the answer.
   * @returns undefined where only running tells
   */
  #answer(test: ts.Node): boolean | undefined {
    const node = plain(test);
    if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) {
      const answer = this.#answer(node.operand);
      return answer === undefined ? undefined : !answer;
    }
    if (isOwn(node))
      return isPrimitive(this.#checker.getTypeAtLocation(node)) && this.#lacks(node) ? false : undefined;
    if (!ts.isBinaryExpression(node)) return undefined;
    const { left, right, operatorToken } = node;
    const { kind } = operatorToken;
    if (kind === K.AmpersandAmpersandToken || kind === K.BarBarToken) {
      const ends = kind === K.BarBarToken;
      const answers = [this.#answer(left), this.#answer(right)];
      if (answers.includes(ends)) return ends;
      return answers.includes(undefined) ? undefined : !ends;
    }
    const [asked, nothing] = isNothing(left) ? [right, left] : [left, right];
    if (!isNothing(nothing) || !isOwn(asked) || !this.#lacks(asked)) return undefined;
    const isSame = kind === K.EqualsEqualsEqualsToken || kind === K.EqualsEqualsToken;
    if (!isSame && kind !== K.ExclamationEqualsEqualsToken && kind !== K.ExclamationEqualsToken)
      return undefined;
    const isStrict = kind === K.EqualsEqualsEqualsToken || kind === K.ExclamationEqualsEqualsToken;
    return isSame !== (isStrict && nothing.kind === K.NullKeyword);
  }

  /** Visits a test, but for fields of which it only asks whether they are true. */
  #ask(test: ts.Node, owner: ClassNode): void {
    const node = plain(test);
    const answer = this.#answer(node);
    if (isOwn(node) && answer !== undefined) return;
    if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken)
      return this.#ask(node.operand, owner);
    if (!ts.isBinaryExpression(node)) return void this.#visit(node, owner);
    const { left, right, operatorToken } = node;
    const isOr = operatorToken.kind === K.BarBarToken;
    if (!isOr && operatorToken.kind !== K.AmpersandAmpersandToken) return void this.#visit(node, owner);
    this.#ask(left, owner);
    if (this.#answer(left) !== isOr) this.#ask(right, owner);
  }

  /** A field without a value that the object has, or is going to have. */
  #lacks({ name }: ts.PropertyAccessExpression): boolean {
    return this.#isEarly(name) && !this.#isTooEarly(name);
  }

  /** this.step.bind(this), which somebody may call later */
  #isBound(node: ts.PropertyAccessExpression): boolean {
    const { parent } = node;
    if (!ts.isPropertyAccessExpression(parent) || parent.name.text !== "bind") return false;
    const call = parent.parent;
    if (!ts.isCallExpression(call) || call.expression !== parent) return false;
    return (this.#checker.getSymbolAtLocation(node.name)?.flags ?? 0) & ts.SymbolFlags.Method
      ? !runsAtOnce(call, this.#checker)
      : false;
  }

  #look(node: ts.PropertyAccessExpression, owner: ClassNode): void {
    const { expression, name } = node;
    const isSuper = expression.kind === ts.SyntaxKind.SuperKeyword;
    if (!isSuper && expression.kind !== ts.SyntaxKind.ThisKeyword) return;
    const chain = isSuper ? this.#classes.slice(this.#classes.indexOf(owner) + 1) : this.#classes;
    for (const one of chain) {
      const member = one.members.find(
        (other) =>
          !isShared(other) &&
          other.name !== undefined &&
          this.#keyOf(other.name) === this.#keyOf(name) &&
          !ts.isSetAccessorDeclaration(other),
      );
      if (member === undefined) {
        if (parameterFields(one).some((param) => param.name.text === name.text)) return this.#read(node);
        continue;
      }
      if (ts.isPropertyDeclaration(member)) return this.#read(node);
      if (!ts.isMethodDeclaration(member) && !ts.isGetAccessor(member)) return;
      // An object lacks the private methods of a class until its base is through.
      if (ts.isPrivateIdentifier(name) && !this.#entered.has(one)) this.#refuse(node);
      return this.#run(member, one);
    }
  }

  #assign(name: string): void {
    for (const one of this.#classes) {
      const setter = one.members
        .filter(ts.isSetAccessorDeclaration)
        .find((other) => this.#keyOf(other.name) === name);
      if (setter !== undefined && !isShared(setter)) return this.#run(setter, one);
    }
    this.#set.add(name);
  }

  #run(member: ts.MethodDeclaration | ts.AccessorDeclaration, owner: ClassNode): void {
    // Where nothing was set since, it does the same again.
    if (member.body === undefined || this.#done.get(member) === this.#set.size) return;
    this.#done.set(member, this.#set.size);
    this.#visit(member.body, owner);
  }

  #read(node: ts.PropertyAccessExpression): void {
    if (!this.#isEarly(node.name) || this.#said.has(node)) return;
    const symbol = this.#checker.getSymbolAtLocation(node.name);
    const type = this.#checker.getTypeOfSymbol(symbol ?? this.#checker.getTypeAtLocation(node).symbol);
    const isPrivate = this.#isTooEarly(node.name);
    if (!isPrivate && mayBeUndefined(type)) return;
    const field = symbol?.valueDeclaration;
    if (isPrivate || field === undefined || !isAsked(node)) return this.#refuse(node);
    this.#said.add(node);
    this.#found.asked.add(field);
  }

  #refuse(node: ts.PropertyAccessExpression): void {
    if (this.#said.has(node)) return;
    this.#said.add(node);
    this.#found.reads.push({ node, owner: this.#name });
  }

  /** An object lacks a private field until its turn, and JavaScript throws. */
  #isTooEarly(name: ts.PropertyName): boolean {
    return ts.isPrivateIdentifier(name) && !this.#begun.has(this.#keyOf(name));
  }

  #isEarly(name: ts.PropertyName): boolean {
    const key = this.#keyOf(name);
    if (this.#set.has(key)) return false;
    return this.#classes.some(
      (one) =>
        ownFields(one).some((member) => !isOnlySaid(member) && this.#keyOf(member.name) === key) ||
        parameterFields(one).some((param) => param.name.text === key),
    );
  }

  #keyOf(name: ts.PropertyName): string {
    return keyOf(name, this.#checker);
  }
}

function isShared(member: ts.Node): boolean {
  return isStaticMember(member);
}

function isOwn(node: ts.Node): node is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;
}

/** this["x"] */
function isOwnEntry(
  node: ts.Node,
): node is ts.ElementAccessExpression & { readonly argumentExpression: ts.StringLiteralLike } {
  return (
    ts.isElementAccessExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ThisKeyword &&
    ts.isStringLiteralLike(node.argumentExpression)
  );
}

/** What chooses between parts of a node: only one of them runs. */
function testOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node)) return node.expression;
  if (ts.isConditionalExpression(node)) return node.condition;
  if (!ts.isBinaryExpression(node)) return undefined;
  const { kind } = node.operatorToken;
  return kind === K.AmpersandAmpersandToken || kind === K.BarBarToken ? node.left : undefined;
}

function takenOf(node: ts.Node, answer: boolean): ts.Node | undefined {
  if (ts.isIfStatement(node)) return answer ? node.thenStatement : node.elseStatement;
  if (ts.isConditionalExpression(node)) return answer ? node.whenTrue : node.whenFalse;
  if (!ts.isBinaryExpression(node)) return undefined;
  return answer === (node.operatorToken.kind === K.BarBarToken) ? undefined : node.right;
}

function leaves(node: ts.Node): boolean {
  if (ts.isBlock(node)) return node.statements.some(leaves);
  return ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakOrContinueStatement(node);
}

function isPrimitive(type: ts.Type): boolean {
  const primitive = ts.TypeFlags.NumberLike | ts.TypeFlags.StringLike | ts.TypeFlags.BooleanLike;
  return (type.flags & primitive) !== 0;
}

function mayBeUndefined(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(
    ({ flags }) => (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0,
  );
}
