// Runs passes: names, times and dumps them. A pass is a plain function; its name is the function's own.
export interface Trace {
  readonly time: boolean;
  readonly dump: string | undefined;
  readonly line: (text: string) => void;
  readonly now: () => number;
}

export type Run = <Args extends readonly unknown[], Result>(
  pass: (...args: Args) => Result,
  ...args: Args
) => Result;

export function makeRun(trace: Trace): Run {
  return (pass, ...args) => {
    const start = trace.now();
    const result = pass(...args);
    if (trace.time) trace.line(`${pass.name.padEnd(16)} ${(trace.now() - start).toFixed(1).padStart(8)} ms`);
    if (trace.dump === pass.name) trace.line(dump(result));
    return result;
  };
}

/** Any stage as text: maps as entries, spans as offsets. */
function dump(value: unknown): string {
  const replace = (key: string, inner: unknown): unknown => {
    if (key === "trivia") return undefined;
    if (inner instanceof Map) return Object.fromEntries(inner);
    if (inner instanceof Set) return [...inner];
    if (key === "span" && typeof inner === "object" && inner !== null && "start" in inner && "end" in inner) {
      return `${inner.start}-${inner.end}`;
    }
    return inner;
  };
  return JSON.stringify(value, replace, 1) ?? String(value);
}
