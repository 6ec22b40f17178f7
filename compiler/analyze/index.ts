// All facts about a lowered program, gathered in the order in which they need each other. Nothing is rewritten.
import type { Flavour } from "../extern/extern.ts";
import type { FunctionId, Lowered, Places, Program, SlotId } from "../hir/index.ts";
import { type ArrayFacts, inferArrays } from "./arrays.ts";
import { type EffectFacts, inferEffects } from "./effects.ts";
import { type Elements, unifyElements } from "./elements.ts";
import { findEndangeredRows } from "./endangered-rows.ts";
import { findWidthHints } from "./hints.ts";
import { findInterrupts, type InterruptFacts } from "./interrupts.ts";
import { calledByJson } from "./json-calls.ts";
import { type JsonCall, replacedSlots } from "./json-visitors.ts";
import { inferNumbers, type NumberFacts } from "./numbers.ts";
import { PropertyFacts } from "./properties.ts";
import { findPlaces } from "./said-properties.ts";
import { findTargets } from "./targets.ts";
import { inferTexts, type TextFacts } from "./texts.ts";
import { Reach } from "./within.ts";
import { inferZeroBytes, type ZeroByteFacts } from "./zero-bytes.ts";

export { arithmetic, isBitwise } from "./arithmetic.ts";
export { callbackFlows, callbackOf, callbacksOf, elementOf, folderSlot, storedSlot } from "./callbacks.ts";
export { findCalledByName } from "./called-by-name.ts";
export { reprOfRange } from "./declared-ranges.ts";
export { conflicts, type Effect, type EffectFacts, inferEffects, isPure } from "./effects.ts";
export { type Elements, unifyElements } from "./elements.ts";
export { FrozenPlaces, mayBeOne } from "./frozen-places.ts";
export { inheritedAs } from "./inherited-properties.ts";
export type { InterruptFacts } from "./interrupts.ts";
export { calledByJson, picksProperties } from "./json-calls.ts";
export { forEachLoop, isLongLoop } from "./loops.ts";
export { attaches, isLate } from "./makers.ts";
export { refuseNestedLists } from "./nested-lists.ts";
export { findOpenFields } from "./open-fields.ts";
export { PropertyFacts } from "./properties.ts";
export type { Properties, Property, Wanted } from "./property.ts";
export { isIndexName } from "./property-order.ts";
export type { Range } from "./range.ts";
export { type Signature, typeOfFunction } from "./signatures.ts";
export { findStandIns } from "./stand-ins.ts";
export { type Call, findTargets, type Targets } from "./targets.ts";
export {
  collectionType,
  elementSlot,
  entrySlots,
  escapingCaptures,
  passedSlot,
  placeSlot,
  walkUses,
} from "./uses.ts";
export { Reach } from "./within.ts";

export interface Facts {
  readonly elements: Elements;
  readonly numbers: NumberFacts;
  readonly arrays: ArrayFacts;
  readonly texts: TextFacts;
  readonly zeroBytes: ZeroByteFacts;
  readonly effects: EffectFacts;
  readonly widths: ReadonlyMap<SlotId, Flavour>;
  readonly reach: Reach;
  readonly properties: PropertyFacts;
  readonly interrupts: InterruptFacts;
  /** Of objects that say where their properties stand: all fields that say so, by each of them. */
  readonly places: ReadonlyMap<SlotId, Places>;
  /** What JSON.stringify or JSON.parse calls meanwhile. */
  jsonCallsOf(expr: JsonCall): readonly FunctionId[];
}

export function analyze(program: Program<Lowered>): Facts {
  const elements = unifyElements(program);
  const reach = new Reach(program, elements);
  const places = findPlaces(program, elements);
  const effects = inferEffects(program, elements, reach, places);
  const rows = findEndangeredRows(program, elements, effects);
  const arrays = inferArrays(
    program,
    elements,
    new Set([...rows, ...replacedSlots(program, elements, reach)]),
  );
  return {
    elements,
    arrays,
    numbers: inferNumbers(program, elements),
    texts: inferTexts(program, elements, arrays),
    zeroBytes: inferZeroBytes(program, elements),
    effects,
    widths: findWidthHints(program),
    reach,
    properties: new PropertyFacts(program, elements),
    interrupts: findInterrupts(program, elements),
    places,
    jsonCallsOf: (expr) => calledByJson(expr, program, elements, reach, findTargets(program, elements)),
  };
}
