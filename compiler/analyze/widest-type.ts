// The type of a memory that slots of several types share.
import type { ObjectId, Type } from "../hir/index.ts";
import { isEmpty, sortMembers } from "../hir/type.ts";
import { membersOf, strip } from "./type-parts.ts";

type CommonBase = (a: ObjectId, b: ObjectId) => ObjectId;

/** The type that holds the values of both. */
export function widestType(a: Type, b: Type, commonBase: CommonBase): Type {
  if (isEmpty(a) && isEmpty(b)) return a;
  if (isEmpty(a) !== isEmpty(b)) {
    const [nothing, other] = isEmpty(a) ? [a, b] : [b, a];
    const absent = nothing.kind === "optional" ? nothing.absent : "undefined";
    const holds = membersOf(other).some((member) => member.kind === "undefined" && member.written === absent);
    return other.kind === "optional" || holds ? other : { kind: "optional", of: other, absent };
  }
  if (strip(a).kind === "dynamic" || strip(b).kind === "dynamic") return { kind: "dynamic" };
  if (a.kind === "optional" || b.kind === "optional") {
    const absent = a.kind === "optional" ? a.absent : b.kind === "optional" ? b.absent : "undefined";
    const of = widestType(strip(a), strip(b), commonBase);
    // What may be undefined or null says which itself.
    const holds =
      of.kind === "union" && of.of.some((one) => one.kind === "undefined" && one.written === absent);
    return holds ? of : { kind: "optional", of, absent };
  }
  if (a.kind === "object" && b.kind === "object") return { kind: "object", id: commonBase(a.id, b.id) };
  if (a.kind === "union" || b.kind === "union") {
    const [own, more] = [membersOf(a), membersOf(b)];
    // NotFound beside string | Error  =>  string | Error
    const members = own.map((member) => {
      const other = more.find(({ kind }) => kind === member.kind);
      const areObjects = member.kind === "object" && other?.kind === "object";
      return areObjects ? widestType(member, other, commonBase) : member;
    });
    const others = more.filter((other) => !members.some((member) => member.kind === other.kind));
    return { kind: "union", of: sortMembers([...members, ...others]) };
  }
  return a;
}
