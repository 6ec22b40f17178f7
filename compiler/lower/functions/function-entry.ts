// A function that has a place in the program, before and after its body is lowered.
import type {
  Expr,
  FunctionDecl,
  FunctionId,
  Lowered,
  MethodFacts,
  SignatureId,
  SlotId,
} from "../../hir/index.ts";
import type { FunctionType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import type { Instance, ListedSlot } from "../instance.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode } from "../objects/object-entry.ts";

/** What a call must know of a function: the user's, or one of the runtime. */
export interface Callee {
  readonly id: FunctionId;
  readonly params: readonly SlotId[];
  /** Undefined for void. */
  readonly result: SlotId | undefined;
  readonly name: string;
  readonly parameters: readonly ts.ParameterDeclaration[];
  readonly signature: SignatureId;
  /** What `...args` of a tuple type takes, one by one; undefined where it is an array, or none is there. */
  listed?: readonly ListedSlot[] | undefined;
  /** A constructor that takes what Error's takes: its parameters are written nowhere. */
  readonly likeError: boolean;
  /** Its first parameter, which is its `this`; not among `params`. */
  givenThis?: SlotId | undefined;
}

/** A method of a class of the runtime, which has no body here. */
export type NativeMethod = FunctionDecl<Lowered>;

export interface FunctionEntry extends Callee {
  readonly params: SlotId[];
  /** A class stands for its constructor where that is not written. */
  readonly node: ts.FunctionLikeDeclaration | ClassNode;
  /** The statement of the top level that it stands in. */
  readonly statement: ts.Node;
  /** What its comments belong to; undefined inside of an expression. */
  readonly documented: ts.Node | undefined;
  /** The types that its type parameters stand for, and where its variables are found. */
  readonly instance: Instance;
  /** Of a method or constructor. */
  readonly method: MethodFacts | undefined;
  readonly nested: FunctionDecl<Lowered>["nested"];
  /** The function that it stands in. */
  readonly outer: FunctionEntry | undefined;
  /** Others may stand in its place, so its parameters can't have defaults of their own. */
  readonly isValue: boolean;
  /**
   * What a method of the library makes of its result: only its truth counts, nothing of it, or it is kept, if only nothing. A
   * text is one also of a function that always throws.
   */
  readonly wants: "truth" | "nothing" | "value" | "text" | undefined;
  /** Of a method: the variable by which the functions inside of it know the object. */
  self: SlotId | undefined;
  /** Of a function of an object literal: the variable that is `this`. */
  weakThis?: SlotId | undefined;
  /** How many arguments it is given is something that it looks at, though it names no list of them. */
  counts?: boolean;
  lowered: FunctionDecl<Lowered> | undefined;
}

/** Whether a function that is known by its name would see that it is given more than its type says. */
export function countsMore(callee: Expr<Lowered>, { entries }: Pick<Lowering, "entries">): boolean {
  if (callee.kind !== "function-value" && callee.kind !== "closure") return false;
  return entries.some(({ id, counts }) => id === callee.function && counts === true);
}

/** The type of a function as a value. */
export function typeOfEntry(entry: Callee): FunctionType {
  const { signature, params, result } = entry;
  return { kind: "function", signature, params, result, rest: takesList(entry) };
}

/** Whether its last parameter is an array of all further arguments. */
export function takesList({ parameters, listed }: Callee): boolean {
  if (listed !== undefined) return listed.at(-1)?.rest ?? false;
  return parameters.at(-1)?.dotDotDotToken !== undefined;
}
