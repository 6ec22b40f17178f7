// A property that some objects of a struct keep in one form and some in another: what says which of them an object has?
// A tag, a field of its own, or its form, which may be empty; where nothing does, only running would tell.
import type { Properties, Property } from "./property.ts";

/** The properties, if each name is one of them at a time. */
export function checkNames(found: Properties): Properties {
  if (found.kind === "unknown") return found;
  const { list } = found;
  const twice = list.find((one, at) => list.slice(at + 1).some((other) => areBoth(one, other)));
  if (twice === undefined) return found;
  return { kind: "unknown", why: `\`${twice.name}\` is of several types` };
}

function areBoth(one: Property, other: Property): boolean {
  if (one.name !== other.name || one.slot === other.slot) return false;
  if (!saysItself(one) || !saysItself(other)) return true;
  return one.presence !== undefined && one.presence === other.presence;
}

function saysItself({ presence, mayLack, tags }: Property): boolean {
  return presence !== undefined || mayLack || tags !== undefined;
}
