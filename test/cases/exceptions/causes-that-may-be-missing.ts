// @run
// The options of an error are chosen where they are given: `cause ? { cause } : undefined`.
class DeviceError extends Error {
  constructor(
    message: string,
    readonly code: number,
    from?: Error,
  ) {
    super(message, from ? { cause: from } : undefined);
    this.name = "DeviceError";
  }
}

class SensorError extends DeviceError {
  constructor(from?: Error) {
    super("sensor", 4, from);
  }
}

class ParseError extends Error {
  constructor(message: string, from?: Error) {
    super(message, from && { cause: from });
  }
}

class StoreError extends Error {
  constructor(message: string, from: Error | null) {
    super(message, from !== null ? { cause: from } : {});
  }
}

function show(error: Error): void {
  console.log(error.name, error.message, error.cause instanceof Error ? error.cause.message : "no cause");
}

show(new DeviceError("busy", 1, new RangeError("range")));
show(new DeviceError("gone", 2));
show(new SensorError(new DeviceError("bus", 3)));
show(new SensorError());
show(new ParseError("text", new Error("end")));
show(new ParseError("number"));
show(new StoreError("full", new Error("disk")));
show(new StoreError("locked", null));

function wrapped(error: unknown): Error {
  return new Error("wrapped", error instanceof Error ? { cause: error } : undefined);
}

try {
  throw new TypeError("kind");
} catch (error) {
  show(wrapped(error));
}
