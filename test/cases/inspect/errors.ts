// @run
// Errors inside of objects show their texts; their name and message are printed by hand here, as stacks differ.
class AppError extends Error {
  constructor(message: string, readonly code: number) {
    super(message);
    this.name = "AppError";
  }
}
const error = new AppError("broken", 7);
console.log(String(error), error.name, error.message, error.code);
console.log(`${new RangeError("r")}`, "" + new Error(), String(new TypeError("")));
console.log({ message: error.message, code: error.code });
console.log([error.name, error.message]);
console.log(error instanceof Error, { ok: false, reason: String(error) });
