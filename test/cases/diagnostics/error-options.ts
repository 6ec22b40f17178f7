// Of an error's options only the cause is kept: nothing but an error can be made of them.
function fail(options?: ErrorOptions): Error {
  if (options !== undefined) console.log("with a cause"); //~ unsupported-type
  return new Error("no answer", options);
}

class Failure {
  constructor(private readonly options: ErrorOptions) {}
  make(): Error {
    return new Error("no answer", this.options);
  }
  isPlain(): boolean {
    return this.options === undefined; //~ unsupported-type
  }
}

function loop(): void {
  console.log(fail().message, new Failure({}).make().message, new Failure({}).isPlain());
}
