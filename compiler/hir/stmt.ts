// Statements of the tree, with the comments that the author wrote at them.
import type { Span } from "../span.ts";
import type { Expr, Lowered } from "./expr.ts";
import type { LabelId, SlotId } from "./type.ts";

/** Comments as written, with their marks. */
export interface Trivia {
  readonly leading: readonly string[];
  readonly trailing: string | undefined;
  readonly blankBefore: boolean;
}

export type Stmt<S extends Lowered> = StmtNode<S> & { readonly span: Span; readonly trivia: Trivia };
export type StmtKind = StmtNode<Lowered>["kind"];

export type StmtNode<S extends Lowered> =
  | { readonly kind: "expression"; readonly value: Expr<S> }
  | { readonly kind: "let"; readonly slot: SlotId; readonly value: Expr<S> | undefined }
  | { readonly kind: "block"; readonly body: readonly Stmt<S>[] }
  /** label: { body }, which `break label` leaves */
  | { readonly kind: "labelled"; readonly label: LabelId; readonly body: readonly Stmt<S>[] }
  /** Statements that belong together without a scope of their own: `let a = 1, b = 2;` */
  | { readonly kind: "group"; readonly body: readonly Stmt<S>[] }
  | {
      readonly kind: "if";
      readonly test: Expr<S>;
      readonly then: Stmt<S>;
      readonly else: Stmt<S> | undefined;
    }
  | {
      readonly kind: "while";
      readonly test: Expr<S>;
      readonly body: Stmt<S>;
      readonly label: LabelId | undefined;
    }
  | {
      readonly kind: "do-while";
      readonly test: Expr<S>;
      readonly body: Stmt<S>;
      readonly label: LabelId | undefined;
    }
  | {
      readonly kind: "for";
      readonly init: readonly Stmt<S>[];
      readonly test: Expr<S> | undefined;
      readonly update: Expr<S> | undefined;
      readonly body: Stmt<S>;
      readonly label: LabelId | undefined;
    }
  | {
      readonly kind: "for-of";
      readonly slot: SlotId;
      readonly iterable: Expr<S>;
      readonly body: Stmt<S>;
      readonly label: LabelId | undefined;
    }
  /** for (const [key, value] of map); `entry` is what C++ walks with, lent where nothing changes the collection. */
  | {
      readonly kind: "for-entries";
      readonly entry: SlotId;
      readonly key: SlotId | undefined;
      readonly value: SlotId | undefined;
      readonly iterable: Expr<S>;
      readonly body: Stmt<S>;
      readonly label: LabelId | undefined;
    }
  | {
      readonly kind: "switch";
      readonly subject: Expr<S>;
      readonly cases: readonly Case<S>[];
      readonly label: LabelId | undefined;
    }
  /** Without a label: the nearest loop (or switch, for break). */
  | { readonly kind: "break"; readonly label: LabelId | undefined }
  | { readonly kind: "continue"; readonly label: LabelId | undefined }
  | { readonly kind: "return"; readonly value: Expr<S> | undefined }
  /** `throw` and `try` are gone after the pass unwind, which makes checks and jumps of them. */
  | { readonly kind: "throw"; readonly value: Expr<S> }
  | {
      readonly kind: "try";
      readonly body: readonly Stmt<S>[];
      readonly handler: Handler<S> | undefined;
      readonly finalizer: readonly Stmt<S>[] | undefined;
    }
  /** Out of the blocks around it, to a label that stands behind one of them in this function. */
  | { readonly kind: "goto"; readonly label: LabelId; readonly way: Way }
  | { readonly kind: "label"; readonly label: LabelId; readonly way: Way }
  /** The end that TypeScript proves can't be reached. */
  | { readonly kind: "unreachable" };

/** What a label of unwind stands before. */
export type Way = "caught" | "finally";

/** catch (error) { body }, or catch { body } */
export interface Handler<S extends Lowered> {
  readonly slot: SlotId | undefined;
  readonly body: readonly Stmt<S>[];
}

/** `case a: case b: body`; `tests` is empty for a lone default. */
export interface Case<S extends Lowered> {
  readonly tests: readonly Expr<S>[];
  readonly isDefault: boolean;
  readonly body: readonly Stmt<S>[];
  readonly span: Span;
  readonly trivia: Trivia;
}
