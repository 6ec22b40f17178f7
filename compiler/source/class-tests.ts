// `r instanceof Ok` of a generic class: TypeScript knows the class from there on, but of its types nothing, `Ok<any>`. What is
// known of `r` says them, `Res<number>`, and that is written in before the program is checked once more:
// r instanceof Ok  =>  r instanceof (Ok as unknown as abstract new (...p: never[]) => Ok<number>)
import { ts } from "../typescript.ts";
import type { Insertion, Insertions } from "./containers/insertions.ts";
import { writeType } from "./containers/type-texts.ts";
import type { Source } from "./containers/untyped-containers.ts";

/** @returns the same source where nothing is to be said, or what is said would not fit the program */
export function typeClassTests(source: Source): Source {
  const { program: plain, listFiles, again } = source;
  const insertions = new Map<string, Insertion[]>();
  const done = new Set<string>();
  let program = plain;
  // What a test says may be what the next one asks: `if (t instanceof Node) { if (t.left instanceof Node) … }`.
  for (let round = 0; round < 5; round += 1) {
    const found = listFiles(program).flatMap((file) => findTests(file, program.getTypeChecker(), done));
    if (found.length === 0) break;
    for (const { path, added } of found) insertions.set(path, [...(insertions.get(path) ?? []), ...added]);
    program = again(plain, insertions);
  }
  if (insertions.size === 0) return source;
  const hasErrors = listFiles(program).some((file) => program.getSemanticDiagnostics(file).length > 0);
  if (hasErrors) return source;
  return { program, listFiles, again: (_, more) => again(plain, joinInsertions(insertions, more)) };
}

function joinInsertions(own: Insertions, more: Insertions): Insertions {
  const paths = [...new Set([...own.keys(), ...more.keys()])];
  return new Map(paths.map((path) => [path, [...(own.get(path) ?? []), ...(more.get(path) ?? [])]]));
}

interface Found {
  readonly path: string;
  readonly added: readonly Insertion[];
}

function findTests(file: ts.SourceFile, checker: ts.TypeChecker, done: Set<string>): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) {
      const { right } = node;
      const key = `${file.fileName}:${right.end}`;
      const text = done.has(key) ? undefined : writeTested(node, checker);
      if (text !== undefined) {
        done.add(key);
        const place = { pos: right.pos, end: right.end };
        const as = ` as unknown as abstract new (...p: never[]) => ${text})`;
        const added = [
          { at: right.getStart(file), text: "(", place },
          { at: right.end, text: as, place },
        ];
        found.push({ path: file.fileName, added });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `Ok<number>`; undefined where TypeScript knows it by itself, or nothing does. */
function writeTested({ left, right }: ts.BinaryExpression, checker: ts.TypeChecker): string | undefined {
  if (!ts.isIdentifier(right) && !ts.isPropertyAccessExpression(right)) return undefined;
  const named = checker.getSymbolAtLocation(right);
  const symbol = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
  // Nothing else is asked of others: types that are looked at in another order may be named in another order.
  const isGeneric = (node: ts.Node): boolean => ts.isClassLike(node) && node.typeParameters !== undefined;
  if (symbol?.declarations?.some(isGeneric) !== true) return undefined;
  const tested = checker.getDeclaredTypeOfSymbol(symbol);
  const parameters = parametersOf(tested);
  if (!tested.isClass() || parameters.length === 0) return undefined;
  const whole = checker.getNonNullableType(checker.getTypeAtLocation(left));
  const texts = partsOf(whole, checker).flatMap((part) => {
    if (isOf(part, tested, checker)) return [];
    const types = inferTypes(tested, part, checker);
    if (types === undefined) return [];
    const args = parameters.map((parameter) => {
      const type = types.get(parameter);
      return type && writeType(type, { checker, at: right, isWide: false });
    });
    return [args.includes(undefined) ? undefined : `${right.getText()}<${args.join(", ")}>`];
  });
  const [text, ...others] = texts;
  return others.every((other) => other === text) ? text : undefined;
}

function partsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  if (type.isUnion()) return type.types.flatMap((part) => partsOf(part, checker));
  if ((type.flags & ts.TypeFlags.TypeParameter) === 0) return [type];
  // `this`, or what a type parameter extends
  const constraint = checker.getBaseConstraintOfType(type);
  return constraint === undefined || constraint === type ? [] : partsOf(constraint, checker);
}

/** Whether a value of that type is one of the class in any case. */
function isOf(type: ts.Type, tested: ts.InterfaceType, checker: ts.TypeChecker): boolean {
  const declared = declaredOf(type);
  if (declared === undefined) return false;
  return declared === tested || basesOf(declared, checker).some((base) => isOf(base, tested, checker));
}

/**
 * What the type parameters of a class stand for in an object that is known as some base or interface of it:
 * the T of `class Ok<T> extends Res<T>` in a `Res<number>` is number. Undefined where the object is no such thing.
 */
function inferTypes(
  own: ts.InterfaceType,
  known: ts.Type,
  checker: ts.TypeChecker,
): ReadonlyMap<ts.Type, ts.Type> | undefined {
  const types = new Map<ts.Type, ts.Type>();
  if (declaredOf(known) === own) {
    const args = argumentsOf(known, checker);
    parametersOf(own).forEach((parameter, at) => {
      const arg = args[at];
      if (arg !== undefined) types.set(parameter, arg);
    });
    return types;
  }
  let isRelated = false;
  for (const base of basesOf(own, checker)) {
    const declared = declaredOf(base);
    const found = declared && inferTypes(declared, known, checker);
    if (declared === undefined || found === undefined) continue;
    isRelated = true;
    const args = argumentsOf(base, checker);
    parametersOf(declared).forEach((parameter, at) => {
      const [pattern, actual] = [args[at], found.get(parameter)];
      if (pattern !== undefined && actual !== undefined)
        match(pattern, actual, parametersOf(own), types, checker);
    });
  }
  return isRelated ? types : undefined;
}

/** `T[]` where `number[]` is known says what T is. */
function match(
  pattern: ts.Type,
  actual: ts.Type,
  wanted: readonly ts.Type[],
  types: Map<ts.Type, ts.Type>,
  checker: ts.TypeChecker,
): void {
  if (wanted.includes(pattern)) {
    if (!types.has(pattern)) types.set(pattern, actual);
    return;
  }
  const declared = declaredOf(pattern);
  if (declared === undefined || declared !== declaredOf(actual)) return;
  const args = argumentsOf(actual, checker);
  argumentsOf(pattern, checker).forEach((inner, at) => {
    const arg = args[at];
    if (arg !== undefined) match(inner, arg, wanted, types, checker);
  });
}

/** The class or interface as it is declared. */
function declaredOf(type: ts.Type): ts.InterfaceType | undefined {
  const { target } = type as Partial<ts.TypeReference>; // only references to generic ones have it
  const declared = target ?? type;
  return declared.isClassOrInterface() ? declared : undefined;
}

function parametersOf(type: ts.Type): readonly ts.Type[] {
  return (type.isClassOrInterface() && type.localTypeParameters) || [];
}

function argumentsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const { target } = type as Partial<ts.TypeReference>; // only references to generic ones have it
  if (target === undefined) return [];
  return checker.getTypeArguments(type as ts.TypeReference).slice(target.outerTypeParameters?.length ?? 0);
}

/** What it extends and implements. */
function basesOf(declared: ts.InterfaceType, checker: ts.TypeChecker): readonly ts.Type[] {
  const nodes = declared.symbol.declarations ?? [];
  return nodes.flatMap((node) =>
    ts.isClassLike(node) || ts.isInterfaceDeclaration(node)
      ? (node.heritageClauses ?? []).flatMap(({ types }) =>
          types.map((type) => checker.getTypeAtLocation(type)),
        )
      : [],
  );
}
