// @run
// Functions that always throw, where a text is wanted of them.
function fail(text: string): never {
  throw new Error(`no ${text} here`);
}

const cleaners: ((text: string) => string)[] = [
  (text) => text.replace("b", (found) => fail(found)),
  (text) => text.replace("b", fail),
  (text) =>
    text.replaceAll("b", (found) => {
      throw new RangeError(found);
    }),
  (text) =>
    text.replaceAll("b", (found, at) => {
      if (at > 1) return fail(found);
      throw new Error(`early: ${at}`);
    }),
  (text) => text.replaceAll("b", (found, at) => (at > 1 ? fail(found) : found.toUpperCase())),
];

for (const clean of cleaners) {
  for (const text of ["a", "ab", "bb", "abb"]) {
    try {
      console.log(clean(text));
    } catch (error) {
      console.log(error instanceof Error ? `${error.name}: ${error.message}` : "?");
    }
  }
}
