// Fields that are read while the object is still being made: a base's constructor calls a method that a subclass replaces,
// an initialiser one that reads a later field. JavaScript has `undefined` there: such a field keeps that where the program
// asks for it, and is refused elsewhere, as far as the calls on `this` can be followed. What functions inside of methods do
// is only looked at where the library calls them at once (`forEach`), and a branch counts as run.
import { ts } from "../../typescript.ts";
import { plain } from "../doubt/narrowed-place.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode } from "../objects/object-entry.ts";
import { isAsked } from "../unions/questioned.ts";
import { saidNothing } from "./said-nothing.ts";
import { isStaticMember } from "./static-receivers.ts";

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
}

/** No object is of that class and of no other. */
function isAbstractClass(node: ClassNode): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) === true;
}

/** One object of a class from its first field to the end of its constructor. */
class Making {
  readonly #checker: ts.TypeChecker;
  readonly #found: { readonly asked: Set<ts.Node>; readonly reads: EarlyRead[] };
  readonly #name: string;
  /** The class and those that it extends, itself first. */
  readonly #classes: readonly ClassNode[];
  readonly #set = new Set<string>();
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
    const classes: ClassNode[] = [];
    for (
      let one: ClassNode | undefined = node;
      one !== undefined && !classes.includes(one);
      one = baseOf(one, checker)
    )
      classes.push(one);
    this.#classes = classes;
  }

  run(): void {
    for (const node of [...this.#classes].reverse()) this.#construct(node);
  }

  #construct(node: ClassNode): void {
    for (const member of node.members) {
      if (!ts.isPropertyDeclaration(member) || isShared(member)) continue;
      if (member.initializer !== undefined) this.#visit(member.initializer, node);
      // Without a value it is what the base made of it.
      if (member.initializer !== undefined && saidNothing(member.initializer) === undefined)
        this.#set.add(nameOf(member.name));
    }
    const written = node.members.find(
      (member): member is ts.ConstructorDeclaration =>
        ts.isConstructorDeclaration(member) && member.body !== undefined,
    );
    for (const { initializer } of written?.parameters ?? [])
      if (initializer !== undefined) this.#visit(initializer, node);
    for (const param of written?.parameters ?? [])
      if (written && ts.isParameterPropertyDeclaration(param, written)) this.#set.add(param.name.getText());
    if (written?.body !== undefined) this.#visit(written.body, node);
  }

  /** @returns whether what follows may not run: a guard has asked for a field without a value. */
  #visit(node: ts.Node, owner: ClassNode): boolean {
    if (ts.isClassLike(node)) return false;
    if (ts.isFunctionLike(node)) {
      if (ts.isArrowFunction(node) && this.#runsAtOnce(node)) this.#visit(node.body, owner);
      return false;
    }
    if (ts.isIfStatement(node) && this.#asksEarly(node.expression)) return true;
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
    } else if (isOwn(node)) this.#assign(node.name.text);
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

  /** if (!this.ready) return; `undefined` is as good as `false`. */
  #asksEarly(condition: ts.Expression): boolean {
    const plain = ts.isPrefixUnaryExpression(condition) ? condition.operand : condition;
    if (!ts.isPropertyAccessExpression(plain) || !isOwn(plain)) return false;
    return isPrimitive(this.#checker.getTypeAtLocation(plain)) && this.#isEarly(plain.name.text);
  }

  /** this.step.bind(this), which somebody may call later */
  #isBound(node: ts.PropertyAccessExpression): boolean {
    const { parent } = node;
    if (!ts.isPropertyAccessExpression(parent) || parent.name.text !== "bind") return false;
    const call = parent.parent;
    if (!ts.isCallExpression(call) || call.expression !== parent) return false;
    return (this.#checker.getSymbolAtLocation(node.name)?.flags ?? 0) & ts.SymbolFlags.Method
      ? !this.#runsAtOnce(call)
      : false;
  }

  /** Whether a function is called, or given to a method of the library, such as `forEach`. */
  #runsAtOnce(node: ts.Expression): boolean {
    const { parent } = node;
    if (ts.isParenthesizedExpression(parent)) return this.#runsAtOnce(parent);
    if (!ts.isCallExpression(parent)) return false;
    if (parent.expression === node) return true;
    const declaration = this.#checker.getResolvedSignature(parent)?.declaration;
    return (
      declaration !== undefined &&
      ts.isMethodSignature(declaration) &&
      declaration.getSourceFile().isDeclarationFile
    );
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
          nameOf(other.name) === name.text &&
          !ts.isSetAccessorDeclaration(other),
      );
      if (member === undefined) continue;
      if (ts.isPropertyDeclaration(member)) return this.#read(node);
      if (ts.isMethodDeclaration(member) || ts.isGetAccessor(member)) return this.#run(member, one);
    }
  }

  #assign(name: string): void {
    for (const one of this.#classes) {
      const setter = one.members
        .filter(ts.isSetAccessorDeclaration)
        .find((other) => nameOf(other.name) === name);
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
    if (!this.#isEarly(node.name.text) || this.#said.has(node)) return;
    const written = this.#checker.getTypeAtLocation(node);
    const symbol = this.#checker.getSymbolAtLocation(node.name);
    if (mayBeUndefined(this.#checker.getTypeOfSymbol(symbol ?? written.symbol))) return;
    this.#said.add(node);
    const field = symbol?.valueDeclaration;
    if (field !== undefined && isAsked(node)) this.#found.asked.add(field);
    else this.#found.reads.push({ node, owner: this.#name });
  }

  #isEarly(name: string): boolean {
    if (this.#set.has(name)) return false;
    return this.#classes.some(({ members }) =>
      members.some(
        (one) =>
          ts.isPropertyDeclaration(one) && !isShared(one) && nameOf(one.name) === name && !isAbstract(one),
      ),
    );
  }
}

/** `a` of `"a" = 1` */
function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteralLike(name) ? name.text : name.getText();
}

function isShared(member: ts.Node): boolean {
  return isStaticMember(member);
}

function baseOf(node: ClassNode, checker: ts.TypeChecker): ClassNode | undefined {
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const declaration = base && checker.getTypeAtLocation(base).symbol?.valueDeclaration;
  return declaration !== undefined &&
    ts.isClassLike(declaration) &&
    !declaration.getSourceFile().isDeclarationFile
    ? declaration
    : undefined;
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

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function isAbstract(node: ts.PropertyDeclaration): boolean {
  return (ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Abstract | ts.ModifierFlags.Ambient)) !== 0;
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
