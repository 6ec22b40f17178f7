// What may run while an object is being made, and what of it that may write: methods by the class of the object, functions that
// get it as an argument, callbacks that are handed on and called.
import { ts } from "../../typescript.ts";
import type { ClassNode } from "../objects/object-entry.ts";
import { isPlainAssignment, keyOf } from "./class-chain.ts";
import { isStaticMember } from "./static-receivers.ts";
import {
  bare,
  bodyOf,
  type Callback,
  hasBody,
  isAssignment,
  isBranch,
  isCallback,
  isGivenAtOnce,
  isNamed,
  isStep,
  mayDoNothing,
  runsAtOnce,
  runsLater,
} from "./when-code-runs.ts";

const K = ts.SyntaxKind;

/** What is known of the object at this time. */
export interface Turn {
  /** Where it is the same as before, the same code does the same again. */
  readonly progress: number;
  /** A field that nothing has written yet. */
  isMissing(name: ts.PropertyName): boolean;
  write(key: string, node: ts.Node, isSure: boolean): void;
  lose(node: ts.Node): void;
}

/** Whose code it is, for `super`; undefined where `this` is another object. */
type Owner = ClassNode | undefined;

export class Making {
  readonly #classes: readonly ClassNode[];
  readonly #checker: ts.TypeChecker;
  readonly #turn: Turn;
  readonly #done = new Map<ts.Node, number>();
  /** Parameters and constants that hold the object. */
  readonly #names = new Set<ts.Symbol>();
  /** Parameters that hold a function that knows it. */
  readonly #callbacks = new Map<ts.Symbol, readonly [Callback, Owner]>();
  /** Functions that somebody may keep. */
  readonly #kept = new Map<Callback, Owner>();
  /** The object went somewhere else: into a list, to the library. */
  #isLost = false;
  /** Branches, loops and functions around that may not run. */
  #branches = 0;
  /** A `return` in a branch came before. */
  #mayHaveLeft = false;

  constructor(classes: readonly ClassNode[], checker: ts.TypeChecker, turn: Turn) {
    this.#classes = classes;
    this.#checker = checker;
    this.#turn = turn;
  }

  /** super((widget) => …): the base may call it before this constructor goes on. */
  give(node: ts.ConstructorDeclaration | undefined, owner: ClassNode): void {
    for (const statement of node?.body?.statements ?? []) {
      if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) continue;
      const { expression, arguments: args } = statement.expression;
      if (expression.kind !== K.SuperKeyword) continue;
      const declaration = this.#checker.getResolvedSignature(statement.expression)?.declaration;
      if (declaration !== undefined) this.#bind(declaration.parameters, args, owner);
    }
  }

  construct(node: ts.ConstructorDeclaration | undefined, owner: ClassNode): void {
    for (const { initializer } of node?.parameters ?? [])
      if (initializer !== undefined) this.#maybe(initializer, owner);
    if (node?.body !== undefined) this.#body(node.body, owner);
  }

  /** @returns whether what follows does not run */
  visit(node: ts.Node, owner: Owner): boolean {
    if (ts.isClassLike(node) || ts.isTypeNode(node)) return false;
    if (ts.isFunctionLike(node)) {
      this.#keep(node, owner);
      return false;
    }
    if (ts.isIfStatement(node)) return this.#choose(node, owner);
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
      this.#assign(node, owner);
      return false;
    }
    if (isStep(node)) {
      this.#write(node.operand, owner);
      return false;
    }
    if (ts.isVariableDeclaration(node) && this.#name(node.name, node.initializer, owner)) return false;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      this.#call(node, owner);
      return false;
    }
    if (ts.isPropertyAccessExpression(node)) {
      this.#look(node, owner);
      if (this.#isObject(node.expression, owner)) return false;
    } else if (this.#isObject(node, owner)) this.#isLost ||= !isNamed(node);
    if (
      (ts.isForOfStatement(node) || ts.isForInStatement(node)) &&
      !ts.isVariableDeclarationList(node.initializer)
    )
      this.#write(node.initializer, owner);
    if (ts.isReturnStatement(node) || ts.isThrowStatement(node)) {
      if (node.expression !== undefined) this.visit(node.expression, owner);
      if (this.#branches > 0) this.#mayHaveLeft = true;
      return this.#branches === 0;
    }
    const branches = isBranch(node);
    if (branches) this.#branches += 1;
    let ended = false;
    ts.forEachChild(node, (child) => {
      ended ||= this.visit(child, owner);
    });
    if (branches) this.#branches -= 1;
    return ended && !branches;
  }

  /** if (!this.ready) return; `undefined` is as good as `false`. */
  #choose(node: ts.IfStatement, owner: Owner): boolean {
    const test = bare(node.expression);
    const negated = ts.isPrefixUnaryExpression(test) && test.operator === K.ExclamationToken;
    const asked = negated ? bare(test.operand) : test;
    this.visit(node.expression, owner);
    const { thenStatement, elseStatement } = node;
    if (ts.isPropertyAccessExpression(asked) && this.#isObject(asked.expression, owner)) {
      if (this.#turn.isMissing(asked.name)) {
        const taken = negated ? thenStatement : elseStatement;
        return taken !== undefined && this.visit(taken, owner);
      }
    }
    this.#maybe(thenStatement, owner);
    if (elseStatement !== undefined) this.#maybe(elseStatement, owner);
    return false;
  }

  #maybe(node: ts.Node, owner: Owner): void {
    this.#branches += 1;
    this.visit(node, owner);
    this.#branches -= 1;
  }

  #body(node: ts.Node, owner: Owner): void {
    const [branches, mayHaveLeft] = [this.#branches, this.#mayHaveLeft];
    // Of the branches around only the doubt counts inside.
    this.#mayHaveLeft ||= branches > 0;
    this.#branches = 0;
    this.visit(node, owner);
    [this.#branches, this.#mayHaveLeft] = [branches, mayHaveLeft];
  }

  #run(node: ts.Node, body: ts.Node | undefined, owner: Owner): void {
    const { progress } = this.#turn;
    const known = this.#names.size + this.#callbacks.size + this.#kept.size;
    const state = progress + known + (this.#isLost ? 1 : 0);
    if (body === undefined || this.#done.get(node) === state) return;
    this.#done.set(node, state);
    this.#body(body, owner);
  }

  /** A function that is written here: the library calls it at once, or somebody may keep it. */
  #keep(node: ts.SignatureDeclaration, owner: Owner): void {
    if (!isCallback(node)) return;
    const inner = ts.isArrowFunction(node) ? owner : undefined;
    if (runsAtOnce(node, this.#checker) && !runsLater(node)) this.#maybe(node.body, inner);
    else this.#kept.set(node, inner);
  }

  #assign({ left, right, operatorToken: { kind } }: ts.BinaryExpression, owner: Owner): void {
    if (kind !== K.EqualsToken) this.visit(left, owner);
    if (mayDoNothing(kind)) this.#branches += 1;
    this.visit(right, owner);
    this.#write(left, owner);
    if (mayDoNothing(kind)) this.#branches -= 1;
  }

  /** [this.x, { y: this.y = 2 }] = pair */
  #write(target: ts.Node, owner: Owner): void {
    const node = bare(target);
    if (isPlainAssignment(node)) {
      this.visit(node.right, owner);
      this.#write(node.left, owner);
    } else if (ts.isPropertyAccessExpression(node) && this.#isObject(node.expression, owner))
      this.#set(keyOf(node.name as ts.PropertyName, this.#checker), node); // all names of members are names of properties
    else if (ts.isElementAccessExpression(node) && this.#isObject(node.expression, owner)) {
      const { argumentExpression: key } = node;
      this.visit(key, owner);
      this.#setSome(this.#checker.getTypeAtLocation(key), node);
    } else if (ts.isSpreadElement(node)) this.#write(node.expression, owner);
    else if (ts.isArrayLiteralExpression(node))
      for (const element of node.elements) this.#write(element, owner);
    else if (ts.isObjectLiteralExpression(node))
      for (const part of node.properties) this.#writePart(part, owner);
    else this.visit(node, owner);
  }

  #writePart(part: ts.ObjectLiteralElementLike, owner: Owner): void {
    if (ts.isPropertyAssignment(part)) {
      this.visit(part.name, owner);
      this.#write(part.initializer, owner);
    } else if (ts.isSpreadAssignment(part)) this.#write(part.expression, owner);
    else this.visit(part, owner);
  }

  /** this[key] = value, of what the type of the key names */
  #setSome(key: ts.Type, node: ts.Node): void {
    const names = key.isUnion() ? key.types : [key];
    if (names.length > 1) this.#branches += 1;
    for (const name of names) if (name.isStringLiteral()) this.#set(name.value, node);
    if (names.length > 1) this.#branches -= 1;
  }

  #set(key: string, node: ts.Node): void {
    const found = this.#find(key, this.#classes, ts.isSetAccessorDeclaration);
    if (found !== undefined) this.#run(found[0], found[0].body, found[1]);
    else this.#turn.write(key, node, this.#branches === 0 && !this.#mayHaveLeft);
  }

  /** this.value, which may be a getter; calls are another matter */
  #look(node: ts.PropertyAccessExpression, owner: Owner): void {
    const found = this.#memberOf(node, owner, ts.isGetAccessorDeclaration);
    if (found !== undefined) this.#run(found[0], found[0].body, found[1]);
    // items.forEach(this.add, this), which somebody may call
    const method = this.#memberOf(node, owner, ts.isMethodDeclaration);
    if (method !== undefined && isGivenAtOnce(node, this.#checker))
      this.#run(method[0], method[0].body, method[1]);
  }

  #call(node: ts.CallExpression | ts.NewExpression, owner: Owner): void {
    const { expression } = node;
    const args = node.arguments ?? [];
    this.visit(expression, owner);
    for (const arg of args) if (!this.#isObject(arg, owner)) this.visit(arg, owner);
    const callee = bare(expression);
    // The constructor of a base is another of those that make the object.
    if (callee.kind === K.SuperKeyword) return;
    const known = this.#bodyBehind(callee, owner);
    if (known !== undefined) {
      this.#bind(known.node.parameters, args, owner);
      return this.#run(known.node, known.node.body, known.owner);
    }
    const declaration = this.#checker.getResolvedSignature(node)?.declaration;
    if (declaration?.getSourceFile().isDeclarationFile) return this.#callLibrary(node, owner);
    const body = declaration && bodyOf(declaration);
    if (declaration === undefined || body === undefined) return this.#callUnknown(node, owner);
    const isFollowed = this.#isLost || this.#kept.size > 0 || args.some((arg) => this.#isGiven(arg, owner));
    if (!isFollowed) return;
    this.#bind(declaration.parameters, args, owner);
    if (this.#isLost && ts.isMethodDeclaration(declaration)) this.#callOfLost(declaration);
    // Methods of other objects and functions: `this` is not the object there.
    this.#run(declaration, body, undefined);
  }

  /** this.add(…), super.add(…), a callback that was handed on, (() => …)() */
  #bodyBehind(
    callee: ts.Node,
    owner: Owner,
  ): { readonly node: ts.MethodDeclaration | Callback; readonly owner: Owner } | undefined {
    if (isCallback(callee)) return { node: callee, owner: ts.isArrowFunction(callee) ? owner : undefined };
    if (ts.isPropertyAccessExpression(callee)) {
      const [node, own] = this.#memberOf(callee, owner, ts.isMethodDeclaration) ?? [];
      return node && { node, owner: own };
    }
    const symbol = this.#symbolOf(callee);
    const [node, inner] = (symbol && this.#callbacks.get(symbol)) ?? [];
    return node && { node, owner: inner };
  }

  /** for (const one of all) one.start(): it may be the object */
  #callOfLost({ parent, name }: ts.MethodDeclaration): void {
    if (!this.#classes.some((one) => one === parent)) return;
    const found = this.#find(keyOf(name, this.#checker), this.#classes, ts.isMethodDeclaration);
    this.#branches += 1;
    if (found !== undefined) this.#run(found[0], found[0].body, found[1]);
    this.#branches -= 1;
  }

  /** Object.assign(this, given) */
  #callLibrary(node: ts.CallExpression | ts.NewExpression, owner: Owner): void {
    const [target, ...sources] = node.arguments ?? [];
    this.#isLost ||= [target, ...sources].some((arg) => arg !== undefined && this.#isObject(arg, owner));
    if (
      target === undefined ||
      node.expression.getText() !== "Object.assign" ||
      !this.#isObject(target, owner)
    )
      return;
    for (const source of sources)
      for (const { name } of this.#checker.getTypeAtLocation(source).getProperties()) this.#set(name, node);
  }

  /** done?.(this), options.start() */
  #callUnknown(node: ts.CallExpression | ts.NewExpression, owner: Owner): void {
    if (ts.isNewExpression(node)) return;
    if (node.arguments?.some((arg) => this.#isObject(arg, owner))) this.#turn.lose(node);
    for (const [callback, inner] of [...this.#kept]) {
      this.#branches += 1;
      this.#run(callback, callback.body, inner);
      this.#branches -= 1;
    }
  }

  #isGiven(node: ts.Node, owner: Owner): boolean {
    const value = bare(node);
    const symbol = this.#symbolOf(value);
    return (
      this.#isObject(value, owner) ||
      isCallback(value) ||
      (symbol !== undefined && this.#callbacks.has(symbol))
    );
  }

  #bind(parameters: readonly ts.Node[], args: readonly ts.Expression[], owner: Owner): void {
    args.forEach((arg, at) => {
      const parameter = parameters[at];
      if (parameter !== undefined && ts.isParameter(parameter)) this.#name(parameter.name, arg, owner);
    });
  }

  /**
   * const self = this; and what a parameter gets
   * @returns whether it is the object
   */
  #name(name: ts.BindingName, value: ts.Expression | undefined, owner: Owner): boolean {
    const given = value && bare(value);
    const symbol = ts.isIdentifier(name) ? this.#checker.getSymbolAtLocation(name) : undefined;
    if (given === undefined || symbol === undefined) return false;
    const known = this.#symbolOf(given);
    const callback = known && this.#callbacks.get(known);
    if (this.#isObject(given, owner)) this.#names.add(symbol);
    else if (isCallback(given))
      this.#callbacks.set(symbol, [given, ts.isArrowFunction(given) ? owner : undefined]);
    else if (callback !== undefined) this.#callbacks.set(symbol, callback);
    return this.#isObject(given, owner);
  }

  /** `this`, and names for it. */
  #isObject(node: ts.Node, owner: Owner): boolean {
    const value = bare(node);
    if (value.kind === K.ThisKeyword) return owner !== undefined;
    const symbol = this.#symbolOf(value);
    return symbol !== undefined && this.#names.has(symbol);
  }

  #symbolOf(node: ts.Node): ts.Symbol | undefined {
    return ts.isIdentifier(node) ? this.#checker.getSymbolAtLocation(node) : undefined;
  }

  #memberOf<Member extends ts.ClassElement>(
    node: ts.PropertyAccessExpression,
    owner: Owner,
    is: (member: ts.Node) => member is Member,
  ): readonly [Member, ClassNode] | undefined {
    const isSuper = node.expression.kind === K.SuperKeyword && owner !== undefined;
    if (!isSuper && !this.#isObject(node.expression, owner)) return undefined;
    const chain = isSuper ? this.#classes.slice(this.#classes.indexOf(owner) + 1) : this.#classes;
    return this.#find(keyOf(node.name as ts.PropertyName, this.#checker), chain, is); // all names of members are names of properties
  }

  #find<Member extends ts.ClassElement>(
    key: string,
    chain: readonly ClassNode[],
    is: (member: ts.Node) => member is Member,
  ): readonly [Member, ClassNode] | undefined {
    for (const one of chain) {
      const found = one.members.find((member) => {
        const { name } = member;
        const isOwn = name !== undefined && hasBody(member) && !isStaticMember(member);
        return isOwn && keyOf(name, this.#checker) === key && is(member);
      });
      if (found !== undefined && is(found)) return [found, one];
    }
    return undefined;
  }
}
