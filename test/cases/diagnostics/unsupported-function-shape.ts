const ask = (f: (name: string, unit?: string) => number): number => f("speed");
console.log(ask((...parts: (string | undefined)[]) => parts.length)); //~ unsupported-function-shape
class Named {
  tell(name: string, unit?: string): string {
    return name + (unit ?? "");
  }
}
class Listed extends Named {
  override tell(...parts: (string | undefined)[]): string { //~ unsupported-function-shape
    return parts.join();
  }
}
console.log(new Listed().tell("a"));
