// Promises that are taken back, and what follows from that: places that get a wider type, and values that are promised where
// they are needed. TypeScript's errors say which.
import { ts } from "../../typescript.ts";
import { valuesOfError } from "../relied-values.ts";
import { castTo, promise, type Undo } from "../syntax-edits.ts";
import { absencesOf, type Missing, saidMissing } from "./absences.ts";
import type { Beginning } from "./beginnings.ts";
import type { Flow } from "./flow.ts";
import { goalOf, type Place } from "./places.ts";
import { acceptedBy, nameType, typeRing, widenPlace } from "./wider-places.ts";

const roundsAllowed = 12;

/** 'next' implicitly has type 'any' because it is referenced in its own initializer. */
const isAnyByItself = 7022;

export class Attempt {
  readonly #flow: Flow;
  readonly #files: readonly ts.SourceFile[];
  readonly #undos: Undo[] = [];
  readonly #missing = new Map<Place, ReadonlySet<Missing>>();
  readonly #blamed = new Set<Place>();
  readonly #blamedStatements = new Set<ts.Node>();

  constructor(flow: Flow, files: readonly ts.SourceFile[]) {
    this.#flow = flow;
    this.#files = files;
  }

  /** @returns the program without errors; undefined with some that can't be mended, and `isBlamed` says what they are about */
  run(
    beginnings: readonly Beginning[],
    first: ts.TypeChecker,
    again: () => ts.Program,
    isRight: (checker: ts.TypeChecker) => boolean = () => true,
  ): ts.Program | undefined {
    this.#begin(beginnings, first);
    for (let round = 0; round < roundsAllowed; round += 1) {
      const program = again();
      const errors = this.#files.flatMap((file) => program.getSemanticDiagnostics(file));
      const checker = program.getTypeChecker();
      if (errors.length === 0) return isRight(checker) ? program : undefined;
      const mended = new Set<ts.Node>();
      const rings = errors.filter(({ code }) => code === isAnyByItself);
      if (rings.length > 0 && rings.every((error) => this.#add(typeRing(error, this.#missingOf, first))))
        continue;
      const left = errors.filter((error) => !this.#mend(error, mended, checker));
      if (left.length > 0) {
        for (const error of left) this.#blame(error, checker);
        return undefined;
      }
    }
    return undefined;
  }

  /** Whether the errors name what a value goes to, or where it stands. */
  isBlamed({ value, place }: Beginning): boolean {
    if (place !== undefined && this.#blamed.has(this.#flow.groupOf(place))) return true;
    return ts.findAncestor(value, (node) => this.#blamedStatements.has(node)) !== undefined;
  }

  undo(): void {
    for (const undo of this.#undos.reverse()) undo();
  }

  #begin(beginnings: readonly Beginning[], checker: ts.TypeChecker): void {
    for (const { place, missing: kinds } of beginnings)
      if (place !== undefined && kinds.length > 0)
        for (const one of this.#flow.tiedTo(place))
          this.#missing.set(one, new Set([...this.#missingOf(one), ...kinds, ...this.#flow.saidOf(one)]));
    // Types are asked before anything changes.
    const wider = [...this.#missing].map(([place, kinds]) => {
      const accepted = acceptedBy(place, checker);
      return { place, lacking: [...kinds].filter((kind) => !accepted.includes(kind)) };
    });
    for (const { place, lacking } of wider)
      if (lacking.length > 0) this.#add(widenPlace(place, lacking, checker));
    for (const { place, lacking } of wider) if (lacking.length > 0) this.#forgetStart(place);
    for (const { make } of beginnings) this.#undos.push(...make());
  }

  readonly #missingOf = (place: Place): readonly Missing[] => [...(this.#missing.get(place) ?? [])];

  #add(undo: Undo | undefined): boolean {
    if (undo !== undefined) this.#undos.push(undo);
    return undo !== undefined;
  }

  #mend(error: ts.Diagnostic, mended: Set<ts.Node>, checker: ts.TypeChecker): boolean {
    for (const value of valuesOfError(error)) {
      // const { name, boss } = find(id): two errors about one value
      if (mended.has(ts.isNonNullExpression(value) ? value.expression : value)) return true;
      const made = madeByMap(value);
      const lost = made === undefined ? [] : absencesOf(checker.getTypeAtLocation(made.body));
      if (made !== undefined && lost.length > 0) {
        const isNew = !mended.has(made);
        mended.add(made);
        const isWider = isNew && this.#flow.asked.has(made) && this.#widen(made, lost, mended, checker);
        if (isNew && !isWider) this.#add(promise(made.body));
        return true;
      }
      const sieve = siftedBy(value, checker);
      if (sieve !== undefined && this.#flow.elements !== undefined && !mended.has(value)) {
        mended.add(value);
        return this.#add(castTo(value, sieve));
      }
      const missing = absencesOf(checker.getTypeAtLocation(value));
      if (missing.length === 0) {
        if (this.#promiseSpreads(value, mended, checker)) return true;
        continue;
      }
      const place = goalOf(value, checker) ?? this.#flow.elements?.goalOf(value);
      // Another value that goes to a place whose type has changed since this program was made.
      if (place !== undefined && mended.has(place)) return true;
      const wanted = checker.getContextualType(value);
      const accepted = [...(place ? acceptedBy(place, checker) : []), ...(wanted ? absencesOf(wanted) : [])];
      const lacking = missing.filter((kind) => !accepted.includes(kind));
      if (lacking.length === 0) continue;
      if (place !== undefined && this.#flow.asked.has(place) && this.#widen(place, lacking, mended, checker))
        return true;
      // Of what may be either, `!` would take both away.
      if (lacking.length < missing.length) return false;
      mended.add(value);
      return this.#add(promise(value));
    }
    return false;
  }

  /** return { ...find(id) }, where all that is in there is needed */
  #promiseSpreads(value: ts.Expression, mended: Set<ts.Node>, checker: ts.TypeChecker): boolean {
    const open = listSpreadGivers(value).filter(
      (one) => absencesOf(checker.getTypeAtLocation(one)).length > 0,
    );
    for (const one of open) if (!mended.has(one)) this.#add(promise(one));
    for (const one of open) mended.add(one);
    return open.length > 0;
  }

  /** A place, and what is tied to it. */
  #widen(place: Place, missing: readonly Missing[], mended: Set<ts.Node>, checker: ts.TypeChecker): boolean {
    let isDone = false;
    for (const one of this.#flow.tiedTo(place)) {
      if (mended.has(one)) continue;
      const accepted = acceptedBy(one, checker);
      const lacking = missing.filter((kind) => !accepted.includes(kind));
      if (lacking.length === 0) continue;
      // What the place got before as null is not undefined now.
      const said = this.#flow.saidOf(one).filter((kind) => ![...accepted, ...lacking].includes(kind));
      if (!this.#add(widenPlace(one, [...lacking, ...new Set(said)], checker))) continue;
      mended.add(one);
      this.#forgetStart(one);
      isDone = true;
    }
    return isDone;
  }

  /** let job: Job | null = null!  =>  let job: Job | null = null! as Job | null, of which TypeScript would take the `never` */
  #forgetStart(place: Place): void {
    if (!ts.isVariableDeclaration(place) || place.initializer === undefined || place.type === undefined)
      return;
    if (saidMissing(place.initializer) !== undefined) this.#add(castTo(place.initializer, place.type));
  }

  /** What stands in the statement of an error. */
  #blame({ file, start, length = 0 }: ts.Diagnostic, checker: ts.TypeChecker): void {
    if (file === undefined || start === undefined) return;
    const visit = (part: ts.Node, isNear: boolean): void => {
      if (part.end < start || part.pos > start + length) return;
      const near = isNear || (ts.isStatement(part) && !ts.isBlock(part) && !holdsBlock(part));
      if (near && !isNear) this.#blamedStatements.add(part);
      if (ts.isIdentifier(part) && near) {
        const declaration = checker.getSymbolAtLocation(part)?.valueDeclaration;
        const value =
          declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
        for (const one of [declaration, value])
          if (one !== undefined) this.#blamed.add(this.#flow.groupOf(one as Place)); // others are in no group
      }
      ts.forEachChild(part, (child) => visit(child, near));
    };
    ts.forEachChild(file, (child) => visit(child, false));
  }
}

/** const there: User[] = users.filter((user) => user.isOn): the type that is wanted of the list */
function siftedBy(value: ts.Expression, checker: ts.TypeChecker): ts.TypeNode | undefined {
  if (!ts.isCallExpression(value) || !ts.isPropertyAccessExpression(value.expression)) return undefined;
  if (value.expression.name.text !== "filter") return undefined;
  const wanted = checker.getContextualType(value);
  return wanted && checker.isArrayType(wanted) ? nameType(wanted, value, checker) : undefined;
}

/** `find(id)` of `{ ...find(id) }` */
function listSpreadGivers(value: ts.Expression): readonly ts.Expression[] {
  if (ts.isParenthesizedExpression(value)) return listSpreadGivers(value.expression);
  if (ts.isConditionalExpression(value)) return [value.whenTrue, value.whenFalse].flatMap(listSpreadGivers);
  if (!ts.isObjectLiteralExpression(value)) return [];
  const spread = value.properties.flatMap((one) => (ts.isSpreadAssignment(one) ? [one.expression] : []));
  return spread.filter((one) => ts.isCallExpression(one) || ts.isPropertyAccessExpression(one));
}

/** const users: User[] = ids.map((id) => find(id)): the callback, whose body is what it gives */
function madeByMap(value: ts.Expression): (ts.ArrowFunction & { readonly body: ts.Expression }) | undefined {
  if (!ts.isCallExpression(value) || !ts.isPropertyAccessExpression(value.expression)) return undefined;
  const [callback] = value.arguments;
  if (value.expression.name.text !== "map" || callback === undefined || !ts.isArrowFunction(callback))
    return undefined;
  return callback.type === undefined && isShort(callback) ? callback : undefined;
}

function isShort(node: ts.ArrowFunction): node is ts.ArrowFunction & { readonly body: ts.Expression } {
  return ts.isExpression(node.body);
}

function holdsBlock(node: ts.Node): boolean {
  return (
    ts.forEachChild(node, (child) => ts.isBlock(child) || ts.isClassElement(child) || undefined) ?? false
  );
}
