// Shipped declarations -> ExternTable. Input: the `.d.ts` files of a program and its board's. Output: tables by the place of
// each declaration. A module without `@header` is the compiler's own and stays out; a function that takes a
// callback stays out too, unless it is one for interrupts: calling it is refused.

import { bug } from "../bug.ts";
import { ts } from "../typescript.ts";
import { DocComments } from "./doc-comment.ts";
import {
  type Board,
  declarationKey,
  type ExternClass,
  type ExternConstant,
  type ExternFunction,
  type ExternParam,
  type ExternTable,
  type ExternType,
} from "./extern.ts";
import {
  callback,
  classId,
  flavourOfLiteral,
  readConstantValue,
  readType,
  type Scopes,
} from "./extern-types.ts";
import { type Declared, failAt, findType, type ModuleScope, readScopes } from "./scope.ts";
import { parseTags, type Tags } from "./tags.ts";

interface Tables {
  readonly classes: Map<string, ExternClass>;
  readonly functionAt: Map<string, ExternFunction>;
  readonly constantAt: Map<string, ExternConstant>;
  readonly classAt: Map<string, ExternClass>;
}

/** What reading one module shares. */
interface Reading {
  readonly scope: ModuleScope;
  readonly scopes: Scopes;
  readonly docs: DocComments;
  /** Header -> the one that includes it anyway. */
  readonly covered: ReadonlyMap<string, string>;
  readonly headers: readonly string[];
  readonly tables: Tables;
}

export interface ExternSources {
  readonly declarations: readonly ts.SourceFile[];
  /** Of the chosen board; it may be among the declarations too. */
  readonly boardFile: ts.SourceFile;
  readonly board: string;
}

export function readExterns(sources: ExternSources): ExternTable {
  const scopes = readScopes(sources.declarations);
  const docs = new Map([...scopes.values()].map((scope) => [scope, new DocComments(scope.file)] as const));
  const moduleTags = new Map([...docs].map(([scope, doc]) => [scope, readModuleTags(scope, doc)] as const));
  const covered = new Map<string, string>();
  for (const { header, includes = [] } of moduleTags.values())
    for (const one of includes) if (header !== undefined) covered.set(one, header);
  const tables: Tables = {
    classes: new Map(),
    functionAt: new Map(),
    constantAt: new Map(),
    classAt: new Map(),
  };
  for (const [scope, doc] of docs) {
    const header = moduleTags.get(scope)?.header;
    if (header === undefined) continue;
    const reading = { scope, scopes, docs: doc, covered, headers: [header], tables };
    for (const node of scope.declarations) readDeclaration(node, reading);
    doc.checkAllRead();
  }
  return { ...tables, board: readBoardFile(sources.boardFile, sources.board) };
}

function readModuleTags(scope: ModuleScope, docs: DocComments): Tags {
  return parseTags(docs.takeTags(scope.node), scope.name === "board" ? "board" : "module");
}

/** Facts of a board, from the tags of its module. */
export function readBoardFile(boardFile: ts.SourceFile, board: string): Board {
  const scope =
    readScopes([boardFile]).get("board") ?? bug(undefined, `${boardFile.fileName} declares no board`);
  const { title, fqbn, int, flash, ram } = readModuleTags(scope, new DocComments(boardFile));
  if (
    title === undefined ||
    fqbn === undefined ||
    int === undefined ||
    flash === undefined ||
    ram === undefined
  )
    return failAt(scope.node, scope, "a board needs `@title @fqbn @int @flash @ram`");
  return { id: board, title, fqbn, intBits: int, flash, ram };
}

function readDeclaration(node: Declared, reading: Reading): void {
  if (ts.isFunctionDeclaration(node)) readCallable(node, undefined, reading);
  else if (ts.isVariableStatement(node)) readConstants(node, reading);
  else if (ts.isTypeAliasDeclaration(node)) parseTags(reading.docs.takeTags(node), "type");
  else readClass(node, reading);
}

function headersOf(tags: Tags, fallback: readonly string[], { covered }: Reading): readonly string[] {
  return tags.header === undefined ? fallback : [covered.get(tags.header) ?? tags.header];
}

/** `export const HIGH = 1`, `export const Serial: HardwareSerial`; a `const` that is not exported is a mark of a type. */
function readConstants(statement: ts.VariableStatement, reading: Reading): void {
  const { scope, scopes, tables } = reading;
  const tags = parseTags(reading.docs.takeTags(statement), "constant");
  if (!statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return;
  for (const node of statement.declarationList.declarations) {
    const name = node.name.getText(scope.file);
    const value = readConstantValue(node);
    const number: ExternType | undefined =
      value === undefined ? undefined : { kind: "number", flavour: flavourOfLiteral(value) };
    const type = node.type === undefined ? number : readType(node.type, scope, scopes);
    if (type === undefined || type === callback) return failAt(node, scope, `\`${name}\` needs a type`);
    const headers = headersOf(tags, reading.headers, reading);
    tables.constantAt.set(keyAt(node, scope), { name, cpp: tags.cpp ?? name, type, value, headers });
  }
}

type ClassNode = ts.ClassDeclaration | ts.InterfaceDeclaration;

function readClass(node: ClassNode, reading: Reading): void {
  const { scope, scopes, tables } = reading;
  const tags = parseTags(reading.docs.takeTags(node), "class");
  const name = node.name?.text ?? failAt(node, scope, "a class needs a name");
  const repr =
    tags.enum === true ? "enum" : (tags.repr ?? failAt(node, scope, `\`${name}\` needs \`@repr\``));
  const line = listAncestors(node, scope, scopes);
  const extern: ExternClass = {
    id: classId(scope.name, name),
    name,
    cpp: tags.cpp ?? name,
    repr,
    headers: headersOf(tags, reading.headers, reading),
    toText: line.some((one) => one.node.members.some((member) => isToText(member, one.scope)))
      ? "toString"
      : undefined,
    printable: line
      .slice(1)
      .some((one) => one.node.name?.text === "Printable" && one.scope.name === "Arduino"),
    stream: tags.stream === true,
  };
  tables.classes.set(extern.id, extern);
  tables.classAt.set(keyAt(node, scope), extern);
  for (const member of node.members) {
    if (isCallable(member)) readCallable(member, extern, reading);
    else if (reading.docs.takeTags(member).length > 0) failAt(member, scope, "only methods have tags");
  }
}

interface Ancestor {
  readonly node: ClassNode;
  readonly scope: ModuleScope;
}

/** The class itself, then what it extends and implements. */
function listAncestors(node: ClassNode, scope: ModuleScope, scopes: Scopes): readonly Ancestor[] {
  const parents = (node.heritageClauses ?? [])
    .flatMap((clause) => clause.types)
    .flatMap(({ expression }) => {
      if (!ts.isIdentifier(expression)) return failAt(expression, scope, "a base class has a plain name");
      const found = findType(expression, scope, scopes);
      return ts.isTypeAliasDeclaration(found.node) ? [] : listAncestors(found.node, found.scope, scopes);
    });
  return [{ node, scope }, ...parents];
}

function isToText(member: ts.Node, scope: ModuleScope): boolean {
  return ts.isMethodDeclaration(member) && member.name.getText(scope.file) === "toString";
}

type Callable =
  | ts.FunctionDeclaration
  | ts.MethodDeclaration
  | ts.MethodSignature
  | ts.ConstructorDeclaration;

function isCallable(node: ts.Node): node is Callable {
  return ts.isMethodDeclaration(node) || ts.isMethodSignature(node) || ts.isConstructorDeclaration(node);
}

function readCallable(node: Callable, owner: ExternClass | undefined, reading: Reading): void {
  const { scope, scopes, tables } = reading;
  const tags = parseTags(reading.docs.takeTags(node), "callable");
  if (node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.PrivateKeyword)) return;
  const constructs = ts.isConstructorDeclaration(node);
  const name = constructs ? (owner?.name ?? "") : (node.name?.getText(scope.file) ?? "");
  const params = readParams(node, tags, scope, scopes);
  const result =
    constructs && owner !== undefined
      ? ({ kind: "class", id: owner.id } as const)
      : readResult(node, reading);
  if (params === undefined || result === callback) return;
  tables.functionAt.set(keyAt(node, scope), {
    name,
    cpp: tags.cpp ?? (constructs && owner !== undefined ? owner.cpp : name),
    params,
    result,
    effect: tags.effect ?? "io",
    text: tags.text ?? "pointer",
    yields: tags.yields === true,
    headers: headersOf(tags, owner?.headers ?? reading.headers, reading),
    form: formOf(constructs, tags, owner),
    interrupt: tags.interrupt,
    prints: tags.prints,
  });
}

function formOf(constructs: boolean, tags: Tags, owner: ExternClass | undefined): ExternFunction["form"] {
  if (constructs) return "construct";
  if (owner === undefined) return "call";
  return tags.on === true ? "on" : "method";
}

function readResult(node: Callable, { scope, scopes }: Reading): ExternType | typeof callback {
  return node.type === undefined
    ? failAt(node, scope, "the type of the result is missing")
    : readType(node.type, scope, scopes);
}

/** undefined when a parameter takes a function that is not for interrupts. */
function readParams(
  node: Callable,
  tags: Tags,
  scope: ModuleScope,
  scopes: Scopes,
): readonly ExternParam[] | undefined {
  const params: ExternParam[] = [];
  for (const param of node.parameters) {
    const read = param.type && readType(param.type, scope, scopes);
    const isHandler = read === callback && tags.interrupt === "attach";
    const type = isHandler ? ({ kind: "handler" } as const) : read;
    if (type === undefined) return failAt(param, scope, "the type of the parameter is missing");
    if (type === callback) return undefined;
    params.push({
      name: param.name.getText(scope.file),
      type,
      optional: param.questionToken !== undefined,
      rest: param.dotDotDotToken !== undefined,
    });
  }
  return params;
}

function keyAt(node: ts.Node, scope: ModuleScope): string {
  return declarationKey(scope.file.fileName, node.getStart(scope.file));
}
