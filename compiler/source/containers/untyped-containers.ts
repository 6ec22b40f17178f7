// `new Set()`, `new Map()`, `Array(n)`: TypeScript says that they hold anything. What the program puts into them says more, and
// that is written in before the program is checked once more: `new Set()`  =>  `new Set<string>()`.
import { ts } from "../../typescript.ts";
import { type Manner, writeContents } from "./contents.ts";
import { followContainers, type Site } from "./flow.ts";
import type { Insertion, Insertions } from "./insertions.ts";
import { assertLookup } from "./loose-lookups.ts";
import { writeType } from "./type-texts.ts";

export interface Source {
  readonly program: ts.Program;
  /** The files of the user. */
  readonly listFiles: (program: ts.Program) => readonly ts.SourceFile[];
  readonly again: (program: ts.Program, insertions: Insertions) => ts.Program;
}

type Style = Pick<Manner, "isWide" | "hasTuples" | "hasAsked" | "hasUnset">;

/** From the narrowest types to the widest: a program may rely on them, or not fit into them. */
const styles: readonly Style[] = [
  { isWide: false, hasTuples: false, hasAsked: false, hasUnset: true },
  { isWide: false, hasTuples: false, hasAsked: true, hasUnset: true },
  { isWide: true, hasTuples: false, hasAsked: true, hasUnset: false },
  { isWide: true, hasTuples: true, hasAsked: true, hasUnset: false },
];

/** @returns a program without type errors where containers hold what they were found to; the given one where that is none */
export function typeContainers(source: Source): ts.Program {
  for (const style of styles) {
    const found = new Attempt(source, style);
    const program = found.run();
    if (program !== undefined) return program;
    if (!found.hasInsertions) break;
  }
  return source.program;
}

class Attempt {
  readonly #source: Source;
  readonly #style: Style;
  readonly #insertions = new Map<string, Insertion[]>();
  #program: ts.Program;

  constructor(source: Source, style: Style) {
    this.#source = source;
    this.#style = style;
    this.#program = source.program;
  }

  get hasInsertions(): boolean {
    return this.#insertions.size > 0;
  }

  run(): ts.Program | undefined {
    // What one holds may come from another: `names.add(owners.get(id))`.
    for (let round = 0; round < 6 && this.#typeSites(); round += 1) this.#renew();
    if (!this.hasInsertions) return undefined;
    for (let round = 0; round < 5; round += 1) {
      const errors = listErrors(this.#program, this.#source);
      if (errors.length === 0) return this.#program;
      if (!this.#assertLookups(errors)) return undefined;
      this.#renew();
    }
    return undefined;
  }

  #renew(): void {
    this.#program = this.#source.again(this.#source.program, this.#insertions);
  }

  #typeSites(): boolean {
    const checker = this.#program.getTypeChecker();
    const sites = followContainers(this.#source.listFiles(this.#program), checker);
    const written = sites.flatMap((site) => {
      const found = writeContents(site.contents, { ...this.#style, checker, at: site.node });
      return found === undefined || isKnown(site, found.args, checker) ? [] : [{ site, ...found }];
    });
    const whole = written.filter(({ isWhole }) => isWhole);
    const chosen = whole.length > 0 ? whole : written;
    for (const { site, args } of chosen) {
      const name = site.node.expression;
      this.#add(name.getSourceFile().fileName, {
        at: name.end,
        text: `<${args}>`,
        place: { pos: name.pos, end: name.end },
      });
    }
    return chosen.length > 0;
  }

  #assertLookups(errors: readonly ts.Diagnostic[]): boolean {
    const before = new Set(listErrors(this.#source.program, this.#source).map(placeOf));
    if (errors.some((error) => before.has(placeOf(error)))) return false;
    const checker = this.#program.getTypeChecker();
    const done = new Set<string>();
    for (const error of errors) {
      const assertion = assertLookup(error, checker);
      if (assertion === undefined) return false;
      const place = `${assertion.path}:${assertion.insertions[0]?.at}`;
      if (!done.has(place))
        for (const insertion of assertion.insertions) this.#add(assertion.path, insertion);
      done.add(place);
    }
    return true;
  }

  #add(path: string, insertion: Insertion): void {
    this.#insertions.set(path, [...(this.#insertions.get(path) ?? []), insertion]);
  }
}

/** Array(n).fill(0) is one of numbers without any help. */
function isKnown({ node }: Site, args: string, checker: ts.TypeChecker): boolean {
  let whole: ts.Expression = node;
  const isFilled = ({ parent }: ts.Node): boolean =>
    ts.isParenthesizedExpression(parent) ||
    (ts.isPropertyAccessExpression(parent) && parent.name.text === "fill") ||
    (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(whole));
  while (isFilled(whole)) whole = whole.parent as ts.Expression; // as just asked
  if (whole === node) return false;
  const [element] = checker.getTypeArguments(checker.getTypeAtLocation(whole) as ts.TypeReference); // fill gives a list
  const isNothing = !element || (element.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0;
  return !isNothing && writeType(element, { checker, at: node, isWide: true }) === args;
}

function listErrors(program: ts.Program, { listFiles }: Source): readonly ts.Diagnostic[] {
  return listFiles(program).flatMap((file) => program.getSemanticDiagnostics(file));
}

function placeOf({ file, start, code }: ts.Diagnostic): string {
  return `${file?.fileName}:${start}:${code}`;
}
