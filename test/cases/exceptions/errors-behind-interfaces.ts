// @run
// Classes of errors that are passed, kept, thrown and narrowed as an interface.
interface HasCode {
  readonly code: number;
}
interface AppError extends HasCode {
  message: string;
  retry?: boolean;
  inner?: AppError | null;
}
class Failure extends Error implements AppError {
  constructor(message: string, readonly code: number, public inner: AppError | null = null) {
    super(message);
    this.name = "Failure";
  }
}
class NetFailure extends Failure {
  retry = true;
  constructor(message: string, inner?: AppError) {
    super(message, 503, inner);
  }
}
class Denied extends Error implements AppError {
  code = 403;
}

const log: AppError[] = [];
const byCode = new Map<number, AppError>();
function keep(error: AppError): AppError {
  log.push(error);
  byCode.set(error.code, error);
  return error;
}
keep(new NetFailure("down", keep(new Failure("no cable", 2))));
keep(new Denied("no"));
for (const e of log)
  console.log(e.code, e.message, e.retry ?? false, e.inner?.message ?? "none", e instanceof Failure, e instanceof Error);
console.log(byCode.get(503)?.inner?.code, byCode.get(9)?.code, log.map((e: HasCode) => e.code));

function fail(error: AppError): never {
  throw error;
}
for (const e of log) {
  try {
    fail(e);
  } catch (caught) {
    if (caught instanceof NetFailure) console.log("net", caught.name, caught.code);
    else if (caught instanceof Error) console.log(String(caught), caught instanceof Denied);
  }
}

type Result = { ok: true; value: number } | { ok: false; error: AppError };
const check = (n: number): Result =>
  n > 0 ? { ok: true, value: n } : { ok: false, error: n === 0 ? new Denied("zero") : new NetFailure("negative") };
for (const n of [1, 0, -1]) {
  const result = check(n);
  console.log(result.ok ? result.value : `${result.error.code} ${result.error.message}`);
}

interface ParseError extends Error {
  line: number;
}
class BadToken extends Error implements ParseError {
  constructor(token: string, public line: number) {
    super(`bad token ${token}`);
  }
}
const isParseError = (value: unknown): value is ParseError => value instanceof Error && "line" in value;
let last: ParseError | undefined;
for (const token of ["{", ""]) {
  try {
    throw token === "" ? new Error("empty") : new BadToken(token, 3);
  } catch (error) {
    if (isParseError(error)) last = error;
    else console.log(error instanceof Error ? error.message : "?");
  }
}
console.log(last?.line, last?.message, last instanceof BadToken);
