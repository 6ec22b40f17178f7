// A loop in which the program relies on a type that only its first round has.
const long = { a: "b", b: "c", c: "d", d: "a" } as const;
let state: keyof typeof long = "a";
for (let i = 0; i < 4; i++) {
  if (state !== "a" && state !== "b") {
    const none: never = state;
    console.log(none);
  }
  state = long[state]; //~ unsupported-narrowing
}
