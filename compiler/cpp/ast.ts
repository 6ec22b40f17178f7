// C++ as data: just the forms that a sketch needs. Types are printed names (`const String&`); who chooses them is emit.
import type { Span } from "../span.ts";

export type Type = string;

export type Expr = ExprNode & { readonly origin?: Span | undefined };
export type ExprNode =
  /** Number, text, `F("…")`: printed as it stands, binds tighter than any operator. */
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "prefix"; readonly op: string; readonly operand: Expr }
  | { readonly kind: "postfix"; readonly op: string; readonly operand: Expr }
  | { readonly kind: "binary"; readonly op: BinaryOp; readonly left: Expr; readonly right: Expr }
  | { readonly kind: "assign"; readonly op: string; readonly target: Expr; readonly value: Expr }
  | { readonly kind: "conditional"; readonly test: Expr; readonly yes: Expr; readonly no: Expr }
  | { readonly kind: "call"; readonly callee: Expr; readonly args: readonly Expr[] }
  | { readonly kind: "member"; readonly object: Expr; readonly name: string }
  | { readonly kind: "index"; readonly object: Expr; readonly index: Expr }
  /** (type)operand */
  | { readonly kind: "cast"; readonly type: Type; readonly operand: Expr }
  /** type{items} */
  | { readonly kind: "brace"; readonly type: Type; readonly items: readonly Expr[] }
  /** [&] { body }, or [captures](params) { body } */
  | {
      readonly kind: "lambda";
      readonly captures?: readonly string[] | undefined;
      readonly isMutable?: boolean;
      readonly params?: readonly Param[] | undefined;
      readonly result: Type | undefined;
      readonly body: readonly Stmt[];
    };

export type BinaryOp =
  | "*"
  | "/"
  | "%"
  | "+"
  | "-"
  | "<<"
  | ">>"
  | "<"
  | "<="
  | ">"
  | ">="
  | "=="
  | "!="
  | "&"
  | "^"
  | "|"
  | "&&"
  | "||"
  | ",";

export interface Trivia {
  readonly leading: readonly string[];
  readonly trailing: string | undefined;
  readonly blankBefore: boolean;
}

export type Stmt = StmtNode & { readonly origin?: Span | undefined; readonly trivia?: Trivia | undefined };
export type StmtNode =
  | { readonly kind: "expression"; readonly value: Expr }
  | DeclareNode
  | { readonly kind: "block"; readonly body: readonly Stmt[] }
  /** Statements in a row without braces. */
  | { readonly kind: "group"; readonly body: readonly Stmt[] }
  | { readonly kind: "if"; readonly test: Expr; readonly then: Stmt; readonly else: Stmt | undefined }
  | { readonly kind: "while"; readonly test: Expr; readonly body: Stmt }
  | { readonly kind: "do-while"; readonly body: Stmt; readonly test: Expr }
  | {
      readonly kind: "for";
      readonly init: readonly Stmt[];
      readonly test: Expr | undefined;
      readonly update: Expr | undefined;
      readonly body: Stmt;
    }
  | {
      readonly kind: "range-for";
      readonly type: Type;
      readonly name: string;
      readonly range: Expr;
      readonly body: Stmt;
    }
  | { readonly kind: "switch"; readonly subject: Expr; readonly cases: readonly Case[] }
  | { readonly kind: "break" }
  | { readonly kind: "continue" }
  | { readonly kind: "return"; readonly value: Expr | undefined }
  | { readonly kind: "goto"; readonly label: string }
  | { readonly kind: "label"; readonly name: string }
  /** A comment that compilers read. */
  | { readonly kind: "remark"; readonly text: string }
  | { readonly kind: "empty" };

export interface DeclareNode {
  readonly kind: "declare";
  readonly type: Type;
  readonly name: string;
  /** Behind the name: `[3]`, `[] PROGMEM`. */
  readonly suffix: string;
  readonly init: Init;
}

export type Init =
  | { readonly kind: "none" }
  | { readonly kind: "value"; readonly value: Expr }
  /** name(args) */
  | { readonly kind: "construct"; readonly args: readonly Expr[] }
  /** name = {items} */
  | { readonly kind: "list"; readonly items: readonly Expr[] }
  /** name{items} */
  | { readonly kind: "braces"; readonly items: readonly Expr[] };

export interface Case {
  /** Undefined is `default:`. */
  readonly labels: readonly (Expr | undefined)[];
  readonly body: readonly Stmt[];
  readonly trivia?: Trivia | undefined;
}

export interface Param {
  readonly type: Type;
  readonly name: string;
  readonly default: Expr | undefined;
}

/** A line of a struct. */
export type Member =
  | {
      readonly kind: "field";
      readonly type: Type;
      readonly name: string;
      readonly initial: string | undefined;
    }
  | {
      readonly kind: "method";
      readonly virtual: boolean;
      readonly result: Type;
      readonly name: string;
      readonly params: readonly Param[];
      readonly isConst?: boolean | undefined;
      readonly override: boolean;
      /** Overrides, and nothing overrides it. */
      readonly isFinal?: boolean | undefined;
      /** `= 0` */
      readonly pure: boolean;
      /** Undefined where only the prototype stands here. */
      readonly body: readonly Stmt[] | undefined;
    }
  | { readonly kind: "line"; readonly text: string };

export type Decl =
  /** struct name; */
  | { readonly kind: "forward"; readonly name: string }
  | {
      readonly kind: "struct";
      readonly name: string;
      readonly base: Type | undefined;
      readonly members: readonly Member[];
      readonly trivia?: Trivia | undefined;
    }
  | {
      readonly kind: "function";
      readonly result: Type;
      /** Where it lies, if not in flash: `IRAM_ATTR`. */
      readonly attribute?: string | undefined;
      readonly name: string;
      readonly params: readonly Param[];
      readonly body: readonly Stmt[];
      readonly origin?: Span | undefined;
      readonly trivia?: Trivia | undefined;
    }
  | {
      readonly kind: "prototype";
      readonly result: Type;
      readonly name: string;
      readonly params: readonly Param[];
    }
  | {
      readonly kind: "enum";
      readonly name: string;
      readonly base: Type;
      readonly members: readonly {
        readonly name: string;
        readonly value: string | undefined;
        readonly trivia?: Trivia;
      }[];
      readonly trivia?: Trivia | undefined;
    }
  | { readonly kind: "statement"; readonly statement: Stmt }
  | { readonly kind: "comment"; readonly lines: readonly string[] };
