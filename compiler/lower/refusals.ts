// How the lowering says no: it reports, leaves the statement by an exception, and the next statement is tried.
import { bug } from "../bug.ts";
import type { Params, Slug } from "../diagnostics/catalog.ts";
import type { Report, ReportExtras } from "../diagnostics/reporter.ts";
import { makeSpan, type Span } from "../span.ts";
import type { ts } from "../typescript.ts";
import { Ids } from "./ids.ts";

/** Thrown after an error was reported: the statement can't be lowered, the next one is tried. */
export class Refusal extends Error {}

export class Refusals extends Ids {
  readonly #report: Report;
  #reports = 0;
  #isQuiet = false;
  #quiet: ts.Node | undefined;

  constructor(report: Report) {
    super();
    this.#report = report;
  }

  /** Undefined when it was refused; the refusal has been reported. */
  tried<Result>(lower: () => Result): Result | undefined {
    try {
      return lower();
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  /** What is half done when something inside is refused must not be found by the next who asks. */
  orForget(lower: () => void, forget: () => void): void {
    try {
      lower();
    } catch (error) {
      forget();
      throw error;
    }
  }

  /** As `tried`, where the same refusal will be reported at another turn. */
  quietly<Result>(lower: () => Result): Result | undefined {
    const outer = this.#isQuiet;
    this.#isQuiet = true;
    try {
      return this.tried(lower);
    } finally {
      this.#isQuiet = outer;
    }
  }

  spanOf(node: ts.Node): Span {
    return makeSpan(node.getSourceFile().fileName, node.getStart(), node.getEnd());
  }

  report<S extends Slug>(slug: S, node: ts.Node, params: Params<S>, extras?: ReportExtras): void {
    if (this.#isQuiet) return;
    this.#reports += 1;
    this.#report(slug, this.spanOf(node), params, extras);
  }

  refuse<S extends Slug>(slug: S, node: ts.Node, params: Params<S>, extras?: ReportExtras): never {
    this.report(slug, node, params, extras);
    throw new Refusal(slug);
  }

  /** Refuses what only follows from a mistake that is reported at its own place. */
  refuseQuietly(node: ts.Node): never {
    this.#quiet ??= node;
    throw new Refusal("quiet");
  }

  /** Nothing may be left out of a program without a word. */
  checkReported(): void {
    if (this.#quiet !== undefined && this.#reports === 0)
      bug(this.spanOf(this.#quiet), "this was refused without a report");
  }
}
