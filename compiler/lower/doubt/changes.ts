// What runs with a call, and which variables and properties it may assign. TypeScript keeps what it knows of `this.socket`
// across `this.close()`; here it is asked whether that may be wrong. Nothing is lowered for the answer.

import { ts } from "../../typescript.ts";
import { namedFunction } from "../functions/function-uses.ts";
import type { ClassNode } from "../objects/object-entry.ts";
import type { Accessors } from "./getters.ts";
import { nameOfAccess, type Write, writesOf } from "./writes.ts";

const K = ts.SyntaxKind;

/** What a call runs: functions that are known, any that is used as a value, or just any. */
type Callee = ts.Node | "values" | "any";

interface Body {
  readonly writes: readonly Write[];
  readonly callees: readonly Callee[];
}

export class Changes {
  readonly #files: readonly ts.SourceFile[];
  readonly #checker: ts.TypeChecker;
  readonly #bodies = new Map<ts.Node, Body>();
  #found: Functions | undefined;

  constructor(files: readonly ts.SourceFile[], checker: ts.TypeChecker) {
    this.#files = files;
    this.#checker = checker;
  }

  /**
   * Whether what an expression runs besides its own parts makes a write that matters.
   * @param owner the function that has the variable: each call of it makes a new one
   */
  runs(node: ts.Node, matters: (write: Write) => boolean, owner: ts.Node | undefined): boolean {
    const seen = new Set<Callee>();
    const visit = (callee: Callee): boolean => {
      if (seen.has(callee) || callee === owner) return false;
      seen.add(callee);
      if (callee === "values") return [...this.#functions.values].some(visit);
      if (callee === "any") return [...this.#functions.all].some(visit);
      const { writes, callees } = this.#bodyOf(callee);
      return writes.some(matters) || callees.some(visit);
    };
    return this.#calleesOf(node).some(visit);
  }

  /** Whether anything in the program makes a write that matters. */
  hasWrite(matters: (write: Write) => boolean): boolean {
    return [...this.#files, ...this.#functions.all].some((one) => this.#bodyOf(one).writes.some(matters));
  }

  get accessors(): Accessors {
    return this.#functions.accessors;
  }

  get #functions(): Functions {
    this.#found ??= findFunctions(this.#files, this.#checker);
    return this.#found;
  }

  #bodyOf(owner: ts.Node): Body {
    const known = this.#bodies.get(owner);
    if (known !== undefined) return known;
    const writes: Write[] = [];
    const callees: Callee[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
      writes.push(...writesOf(node, this.#checker).filter(({ target }) => !isOfNewObject(target, owner)));
      callees.push(...this.#calleesOf(node));
      ts.forEachChild(node, visit);
    };
    if (ts.isClassLike(owner)) {
      // Its constructor, or that of what it extends, and what its fields start with.
      const made = owner.members.find(
        (member) => ts.isConstructorDeclaration(member) && member.body !== undefined,
      );
      callees.push(...(made === undefined ? this.#baseOf(owner) : [made]));
      for (const member of owner.members)
        if (ts.isPropertyDeclaration(member) && member.initializer !== undefined) visit(member.initializer);
    } else ts.forEachChild(owner, visit);
    const body = { writes, callees };
    this.#bodies.set(owner, body);
    return body;
  }

  #calleesOf(node: ts.Node): readonly Callee[] {
    if (ts.isCallExpression(node)) {
      const texts =
        node.expression.getText() === "String" ? node.arguments.flatMap((arg) => this.#textOf(arg)) : [];
      return [...this.#calledBy(node.expression), ...this.#given(node.arguments), ...texts];
    }
    if (ts.isTemplateSpan(node)) return this.#textOf(node.expression);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === K.PlusToken)
      return [node.left, node.right].flatMap((operand) => this.#textOf(operand));
    if (ts.isNewExpression(node))
      return [...this.#madeBy(node.expression), ...this.#given(node.arguments ?? [])];
    if (ts.isTaggedTemplateExpression(node)) return this.#calledBy(node.tag);
    if (ts.isYieldExpression(node) || ts.isAwaitExpression(node)) return ["any"];
    if (ts.isForOfStatement(node)) return this.#isList(node.expression) ? [] : ["any"];
    const name = nameOfAccess(node);
    if (name !== undefined && this.accessors.has(name)) return this.#functions.methods.get(name) ?? [];
    return [];
  }

  /** `${item}` runs the `toString` of its class. */
  #textOf(value: ts.Expression): readonly Callee[] {
    const isObject = (type: ts.Type): boolean =>
      type.isUnion()
        ? type.types.some(isObject)
        : (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.TypeParameter)) !== 0;
    return isObject(this.#checker.getTypeAtLocation(value))
      ? (this.#functions.methods.get("toString") ?? [])
      : [];
  }

  /** Functions among arguments are called, perhaps later. */
  #given(args: readonly ts.Expression[]): readonly Callee[] {
    return args.flatMap((arg) => {
      if (ts.isArrowFunction(arg) || ts.isFunctionExpression(arg)) return [arg];
      const isFunction = this.#checker.getTypeAtLocation(arg).getCallSignatures().length > 0;
      return isFunction ? this.#calledBy(arg) : [];
    });
  }

  #calledBy(callee: ts.Expression): readonly Callee[] {
    if (ts.isParenthesizedExpression(callee) || ts.isNonNullExpression(callee))
      return this.#calledBy(callee.expression);
    if (ts.isArrowFunction(callee) || ts.isFunctionExpression(callee)) return [callee];
    if (callee.kind === K.SuperKeyword) {
      const around = ts.findAncestor(callee, ts.isClassLike);
      return around === undefined ? ["values"] : this.#baseOf(around);
    }
    if (ts.isIdentifier(callee)) {
      const declaration = this.#declarationOf(callee);
      if (declaration === undefined) return ["values"];
      const named = namedFunction(declaration);
      if (named?.body !== undefined) return [named];
      return isOfLibrary(declaration) ? [] : ["values"];
    }
    if (!ts.isPropertyAccessExpression(callee)) return ["values"];
    const { name } = callee;
    const declaration = this.#declarationOf(name);
    if (declaration === undefined || /^(call|apply|bind)$/.test(name.text)) return ["values"];
    // What the board calls back, it may call whenever it is asked for something.
    if (declaration.getSourceFile().isDeclarationFile) return isOfLibrary(declaration) ? [] : ["values"];
    const named = namedFunction(declaration);
    if (named?.body !== undefined) return [named];
    const methods = this.#functions.methods.get(name.text) ?? [];
    return ts.isMethodDeclaration(declaration) ? methods : [...methods, "values"];
  }

  #madeBy(callee: ts.Expression): readonly Callee[] {
    const declaration = ts.isIdentifier(callee) ? this.#declarationOf(callee) : undefined;
    if (declaration === undefined) return ["any"];
    if (ts.isClassLike(declaration))
      return declaration.getSourceFile().isDeclarationFile ? [] : [declaration];
    if (
      ts.isVariableDeclaration(declaration) &&
      declaration.initializer &&
      ts.isClassLike(declaration.initializer)
    )
      return [declaration.initializer];
    return declaration.getSourceFile().isDeclarationFile ? [] : ["any"];
  }

  #baseOf(node: ClassNode): readonly Callee[] {
    const base = node.heritageClauses?.find(({ token }) => token === K.ExtendsKeyword)?.types[0];
    return base === undefined ? [] : this.#madeBy(base.expression);
  }

  #declarationOf(node: ts.Node): ts.Declaration | undefined {
    const symbol = this.#checker.getSymbolAtLocation(node);
    if (symbol === undefined) return undefined;
    const own = symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    return own.valueDeclaration ?? own.declarations?.[0];
  }

  /** What is walked through without the program's own iterators. */
  #isList(node: ts.Expression): boolean {
    const type = this.#checker.getTypeAtLocation(node);
    if (
      type.flags & ts.TypeFlags.StringLike ||
      this.#checker.isArrayType(type) ||
      this.#checker.isTupleType(type)
    )
      return true;
    const declaration = type.symbol?.declarations?.[0];
    return declaration?.getSourceFile().isDeclarationFile === true && type.symbol.name !== "Generator";
  }
}

/** this.name = name in a constructor: a new object, which nothing has been said of. */
function isOfNewObject(target: ts.Node, owner: ts.Node): boolean {
  const isOwn = ts.isPropertyAccessExpression(target) && target.expression.kind === K.ThisKeyword;
  return isOwn && ts.isConstructorDeclaration(owner);
}

function isOfLibrary(declaration: ts.Node): boolean {
  return /\/types\/lib[^/]*\.d\.ts$/.test(declaration.getSourceFile().fileName);
}

interface Functions {
  readonly all: ReadonlySet<ts.Node>;
  /** Those that a variable, a field or an argument may hold. */
  readonly values: ReadonlySet<ts.Node>;
  /** Methods, accessors and functions in properties, by name. */
  readonly methods: ReadonlyMap<string, readonly ts.Node[]>;
  readonly accessors: Accessors;
}

function findFunctions(files: readonly ts.SourceFile[], checker: ts.TypeChecker): Functions {
  const all = new Set<ts.Node>();
  const values = new Set<ts.Node>();
  const methods = new Map<string, ts.Node[]>();
  const accessors = new Map<string, ts.AccessorDeclaration[]>();
  const taken = new Set<string>();
  const note = (name: ts.Node | undefined, node: ts.Node): void => {
    const text = name === undefined ? "" : textOf(name);
    methods.set(text, [...(methods.get(text) ?? []), node]);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) all.add(node);
    if (ts.isMethodDeclaration(node) || ts.isAccessor(node)) note(node.name, node);
    if (ts.isAccessor(node) && node.body !== undefined) {
      const name = textOf(node.name);
      accessors.set(name, [...(accessors.get(name) ?? []), node]);
    }
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
      const { parent } = node;
      const isConstant = ts.isVariableDeclaration(parent) && namedFunction(parent) === node;
      if (!isConstant) values.add(node);
      if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) note(parent.name, node);
    }
    if (ts.isMethodDeclaration(node) && ts.isObjectLiteralExpression(node.parent)) values.add(node);
    if (ts.isIdentifier(node) && !isCalled(node)) {
      if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) taken.add(node.text);
      else {
        const symbol = checker.getSymbolAtLocation(node);
        const own = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        const named = own?.valueDeclaration && namedFunction(own.valueDeclaration);
        if (named !== undefined && named.name !== node && node.parent !== own?.valueDeclaration)
          values.add(named);
      }
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  // const stop = this.stop
  for (const name of taken) for (const method of methods.get(name) ?? []) values.add(method);
  return { all, values, methods, accessors };
}

/** get "pin"() has the name of `get pin()`. */
function textOf(name: ts.Node): string {
  return ts.isStringLiteralLike(name) ? name.text : name.getText();
}

/** f(), o.f() */
function isCalled(name: ts.Identifier): boolean {
  const { parent } = name;
  const callee = ts.isPropertyAccessExpression(parent) && parent.name === name ? parent : name;
  return ts.isCallExpression(callee.parent) && callee.parent.expression === callee;
}
