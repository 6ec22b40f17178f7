// @run
// Own error classes: fields, methods, order of instanceof, names, causes, text.
class AppError extends Error {
  constructor(
    message: string,
    readonly code: number = 1,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "AppError";
  }
  describe(): string {
    return `${this.name}(${this.code}): ${this.message}`;
  }
}
class NetworkError extends AppError {
  retries = 0;
  constructor(readonly host: string) {
    super("no answer from " + host, 7);
    this.name = "NetworkError";
  }
  override describe(): string {
    return super.describe() + " after " + this.retries;
  }
}
class Plain extends Error {}
class Named extends RangeError {
  override name = "Named";
}
class Loud extends Plain {
  override toString(): string {
    return this.message.toUpperCase() + "!";
  }
}
class Counted extends Error {
  static count = 0;
  readonly id: number = ++Counted.count;
}
function raise(kind: number): never {
  switch (kind) {
    case 0:
      throw new AppError("app");
    case 1: {
      const error = new NetworkError("example");
      error.retries += 3;
      throw error;
    }
    case 2:
      throw new Plain("plain");
    case 3:
      throw new Named("named");
    case 4:
      throw new Loud("loud");
    case 5:
      throw new Counted();
    case 6:
      throw new AppError("with cause", 3, { cause: new Plain("the cause") });
    case 7:
      throw SyntaxError("called");
    default:
      throw new Error();
  }
}
for (let kind = 0; kind < 9; kind++) {
  try {
    raise(kind);
  } catch (error) {
    if (error instanceof NetworkError) console.log(error.host, error.describe(), error.code);
    else if (error instanceof AppError) console.log(error.describe());
    else if (error instanceof Loud) console.log(`${error}`, error.toString(), error.message);
    else if (error instanceof Counted) console.log(error.id, error.message.length);
    else if (error instanceof RangeError) console.log("range", error.name);
    else if (error instanceof Error) console.log(`${error}`, error.name, error.message === "");
    console.log(
      error instanceof AppError,
      error instanceof Plain,
      error instanceof Named,
      error instanceof SyntaxError,
      error instanceof Error,
    );
    if (error instanceof Error && error.cause instanceof Error) console.log("cause", String(error.cause));
  }
}
const unthrown = new NetworkError("later");
console.log(String(unthrown), unthrown.message.length, unthrown instanceof AppError);
const errors: Error[] = [unthrown, new TypeError("t"), new Loud("l"), new Counted("c")];
let names = "";
for (const error of errors) names += `${error.name} ${error}; `;
console.log(names);
unthrown.message = "changed";
unthrown.name = "";
console.log(`[${unthrown}]`, `[${new Error()}]`, `[${new Error(undefined)}]`);
function first<E extends Error>(list: E[], fallback: E): E {
  for (const error of list) return error;
  return fallback;
}
console.log(first([], new AppError("fallback", 9)).code);
console.log(first<Error>(errors, unthrown) === unthrown, errors.length);
