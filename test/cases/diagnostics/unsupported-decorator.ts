function logged(target: unknown, context: unknown): void {
  console.log("made");
}

@logged //~ unsupported-decorator
class Lamp {}

console.log(new Lamp() !== undefined);
