// The whole compiler on one screen: what goes in, what comes out, in which order.

import { findBaud } from "./analyze/baud.ts";
import { analyze, findOpenFields, findStandIns, refuseNestedLists } from "./analyze/index.ts";
import { bug } from "./bug.ts";
import { Reporter } from "./diagnostics/reporter.ts";
import { checkVoidValues, dispatch } from "./dispatch/index.ts";
import { elaborate } from "./elaborate/index.ts";
import { emit } from "./emit/index.ts";
import { render } from "./emit/render.ts";
import { makeLocate } from "./emit/source-place.ts";
import { trace } from "./emit/trace.ts";
import { readExterns } from "./extern/read.ts";
import { verifyExplicit } from "./hir/verify.ts";
import { verifyOnce } from "./hir/verify-once.ts";
import { type CachingHost, cacheReads, type Host } from "./host.ts";
import type { CompileOptions, CompileResult } from "./index.ts";
import { findStale } from "./lower/doubt/doubts.ts";
import { lower } from "./lower/index.ts";
import { makeRun } from "./pass.ts";
import { addPresence } from "./presence/index.ts";
import { loadProgram } from "./source/load.ts";
import { findDeepest, isStackFull } from "./source/nesting.ts";
import { unwind } from "./unwind/index.ts";

/**
 * @param entry absolute path of the entry module, with forward slashes
 * @returns the sketch where no error was reported, and everything that was
 */
export function compile(host: Host, entry: string, options: CompileOptions): CompileResult {
  const files = cacheReads(host);
  try {
    return compileFiles(files, entry, options);
  } catch (error) {
    const sources = files.listTexts();
    const deepest = isStackFull(error) ? findDeepest(sources) : undefined;
    if (deepest === undefined) throw error;
    const reporter = new Reporter();
    reporter.report("nested-too-deep", deepest, {});
    return { sketch: undefined, diagnostics: reporter.diagnostics, sources };
  }
}

function compileFiles(host: CachingHost, entry: string, options: CompileOptions): CompileResult {
  const reporter = new Reporter();
  const run = makeRun({
    time: options.time ?? false,
    dump: options.dump,
    line: options.trace ?? (() => {}),
    now: () => performance.now(),
  });
  const failed = (): CompileResult => ({ sketch: undefined, diagnostics: reporter.diagnostics, sources });

  const loaded = run(loadProgram, host, entry, options.board, reporter, findStale, options.parsed);
  const sources = loaded?.texts ?? host.listTexts();
  if (loaded === undefined || reporter.hasErrors) return failed();
  const externs = run(readExterns, loaded);
  const input = { files: loaded.modules, checker: loaded.checker, externs };
  const program = run(lower, input, reporter.report, { findOpenFields, findStandIns });
  if (program === undefined || reporter.hasErrors) return failed();
  if (options.verify === true) for (const { span, message } of run(verifyOnce, program)) bug(span, message);
  const dispatched = run(dispatch, program, reporter.report);
  run(checkVoidValues, dispatched, reporter.report);
  const unwound = run(unwind, dispatched);
  const complete = run(addPresence, unwound);
  const facts = run(analyze, complete);
  run(refuseNestedLists, complete, facts, reporter.report);
  if (reporter.hasErrors) return failed();
  const explicit = run(elaborate, complete, facts, externs.board.intBits, reporter.report);
  if (reporter.hasErrors) return failed();
  if (options.verify === true)
    for (const { span, message } of run(verifyExplicit, explicit)) bug(span, message);
  const { checked = false, release = false } = options;
  const plain = run(emit, explicit, release);
  const unit = checked ? run(trace, plain, makeLocate(entry, sources)) : plain;
  const source = entry.split("/").at(-1) ?? entry;
  const { ino, files, map } = run(render, unit, options.name, source, host, checked);
  const { kind, secrets } = program;
  const sketch = { kind, files, ino, map, secrets, baud: findBaud(program), fqbn: externs.board.fqbn };
  return { sketch, diagnostics: reporter.diagnostics, sources };
}
