// @run
// Classes derived from Error with fields and methods, hierarchies, instanceof in order, toString.
class AppError extends Error {
  constructor(message: string, readonly code: number = 1) {
    super(message);
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
class Named extends Error {
  override name = "Named";
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
    default:
      throw new Error();
  }
}
for (let kind = 0; kind < 5; kind++) {
  try {
    raise(kind);
  } catch (error) {
    if (error instanceof NetworkError) console.log(error.host, error.describe(), error.code);
    else if (error instanceof AppError) console.log(error.describe());
    else if (error instanceof Error) console.log(`${error}`, error.name, error.message === "");
    console.log(error instanceof AppError, error instanceof Plain, error instanceof Named, error instanceof Error);
  }
}
const unthrown = new NetworkError("later");
console.log(String(unthrown), unthrown.message.length);
const errors: Error[] = [unthrown, new TypeError("t"), new SyntaxError("s")];
console.log(errors.map((error) => error.name).join(), errors.filter((error) => error instanceof AppError).length);
