// Fields that may be empty though TypeScript does not say so. Only the whole program tells which: it is lowered again, with
// fields of a wider type. What reads one of them believes TypeScript, except where it is only compared, asked or printed.
import type { Expr, Lowered, Program, SlotId, Type } from "../../hir/index.ts";
import { type Absence, absencesOf, nullType, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";

/** A property or variable; a tuple of `Object.entries`, for its second element; a call of `Object.values`, for those of its list. */
type Place = ts.Symbol | ts.Type | ts.Node;

/** What some places may hold beyond their types. */
export type Openings = ReadonlyMap<Place, readonly Absence[]>;

type Opening = readonly [Place, readonly Absence[]];

/** Finds the fields of a lowered program that may be empty against their types. */
export type FindOpen = (program: Program<Lowered>) => ReadonlyMap<SlotId, readonly Absence[]>;

export class OpenFields {
  readonly #known: Openings;
  readonly #places = new Map<SlotId, Place>();
  readonly #slots = new Set<SlotId>();
  readonly #wanted = new Map<Place, readonly Absence[]>();

  constructor(known: Openings) {
    this.#known = known;
  }

  /** What a place may hold, too. */
  of(place: Place): readonly Type[] {
    return (this.#known.get(place) ?? []).map((one) => (one === "null" ? nullType : undefinedType));
  }

  /** @param isOpen whether it was given a wider type than TypeScript says */
  note(slot: SlotId, place: Place | undefined, isOpen: boolean): void {
    if (place !== undefined) this.#places.set(slot, place);
    if (isOpen) this.#slots.add(slot);
  }

  /** A place that is made before what it gets is known: the next time it is as wide as that. */
  want(place: Place, type: Type): void {
    this.#wanted.set(place, absencesOf(type));
  }

  has(slot: SlotId | undefined): boolean {
    return slot !== undefined && this.#slots.has(slot);
  }

  /** Whether a value is such a field, or a variable that was made of one. */
  holds(expr: Expr<Lowered>): boolean {
    if (expr.kind === "read") return this.has(expr.slot);
    return expr.kind === "field" && this.has(expr.field);
  }

  /** With what was found in the program: properties first, then lists. Undefined where that is nothing new. */
  more(found: ReadonlyMap<SlotId, readonly Absence[]>): Openings | undefined {
    const places = [...found].flatMap(([slot, absences]): readonly Opening[] => {
      const place = this.#places.get(slot);
      return place === undefined ? [] : [[place, absences]];
    });
    return (
      this.#with(places.filter(([place]) => isProperty(place))) ?? this.#with([...places, ...this.#wanted])
    );
  }

  #with(found: readonly Opening[]): Openings | undefined {
    const all = new Map(this.#known);
    let isNew = false;
    for (const [place, absences] of found) {
      const before = all.get(place) ?? [];
      const together = [...new Set([...before, ...absences])];
      if (together.length > before.length) isNew = true;
      all.set(place, together);
    }
    return isNew ? all : undefined;
  }
}

function isProperty(place: Place): boolean {
  return "escapedName" in place;
}

/** The function gets the elements of `Object.values(o)`, of which the program knows that they may be undefined. */
export function takesOpen(param: ts.ParameterDeclaration, open: OpenFields): boolean {
  const call = param.parent.parent;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
  const { expression: list, name } = call.expression;
  const isFirst = param.parent.parameters.indexOf(param) === 0 && param.type === undefined;
  return isFirst && walks.has(name.text) && open.of(list).length > 0;
}

const walks: ReadonlySet<string> = new Set(["map", "filter", "forEach", "some", "every", "find", "flatMap"]);

/** Where a list of values may hold more than its type says: nobody keeps it under a name of that type. */
export function isWalkedAtOnce(call: ts.CallExpression): boolean {
  const { parent } = call;
  if (ts.isForOfStatement(parent)) return parent.expression === call;
  if (ts.isCallExpression(parent))
    return /^(console\.\w+|JSON\.stringify)$/.test(parent.expression.getText());
  return (
    ts.isPropertyAccessExpression(parent) && (walks.has(parent.name.text) || parent.name.text === "length")
  );
}
