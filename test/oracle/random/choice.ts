// The tree of choices that a random program is printed from, and how fast-check makes and shrinks such trees. Every tree
// is a program: a node says which form to take, its parts say the same of what stands inside; what is missing is simplest.
import fc from "fast-check";

export interface Choice {
  /** Which form, counted round. 0 is the simplest. */
  readonly form: number;
  /** Which variable, literal, operator … of that form. */
  readonly pick: number;
  readonly parts: readonly Choice[];
}

export const simplest: Choice = { form: 0, pick: 0, parts: [] };

/** Least and most parts of each section of a program. */
export type Sections = readonly (readonly [least: number, most: number])[];

const largest = 0x3fffffff;

/** Trees whose root has one part for each section. */
export class ChoiceArbitrary extends fc.Arbitrary<Choice> {
  readonly #sections: Sections;
  readonly #depth: number;

  constructor(sections: Sections, depth: number) {
    super();
    this.#sections = sections;
    this.#depth = depth;
  }

  generate(random: fc.Random): fc.Value<Choice> {
    const parts = this.#sections.map(([least, most]) => ({
      ...simplest,
      parts: Array.from({ length: random.nextInt(least, most) }, () => makeNode(random, this.#depth)),
    }));
    return new fc.Value({ ...simplest, parts }, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is Choice {
    return typeof value === "object";
  }

  shrink(root: Choice): fc.Stream<fc.Value<Choice>> {
    return fc.stream(shrinkRoot(root)).map((smaller) => new fc.Value(smaller, undefined));
  }
}

function makeNode(random: fc.Random, depth: number): Choice {
  const count = depth === 0 ? 0 : random.nextInt(depth > 2 ? 2 : 0, 4);
  return {
    form: random.nextInt(0, largest),
    pick: random.nextInt(0, largest),
    parts: Array.from({ length: count }, () => makeNode(random, depth - 1)),
  };
}

/** The sections stay; the last comes first, as it uses what the others declare. */
function* shrinkRoot(root: Choice): IterableIterator<Choice> {
  for (let position = root.parts.length - 1; position >= 0; position -= 1) {
    const section = root.parts[position] ?? simplest;
    for (const parts of shrinkParts(section.parts)) {
      yield { ...root, parts: root.parts.with(position, { ...section, parts }) };
    }
  }
}

/** Fewer parts first, large pieces before single ones, then smaller ones. */
function* shrinkParts(parts: readonly Choice[]): Iterable<readonly Choice[]> {
  for (let size = parts.length; size >= 1; size = Math.floor(size / 2)) {
    for (let end = parts.length; end > 0; end -= size) {
      yield [...parts.slice(0, Math.max(0, end - size)), ...parts.slice(end)];
    }
  }
  for (const [position, part] of parts.entries()) {
    for (const smaller of shrinkNode(part)) yield parts.with(position, smaller);
  }
}

function* shrinkNode(node: Choice): Iterable<Choice> {
  if (node.form === 0 && node.pick === 0 && node.parts.length === 0) return;
  yield simplest;
  yield* node.parts;
  if (node.form > 0) yield { ...node, form: 0 };
  if (node.pick > 0) yield { ...node, pick: 0 };
  for (const parts of shrinkParts(node.parts)) yield { ...node, parts };
}
