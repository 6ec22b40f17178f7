const parse = parseInt; //~ unsupported-function-value
console.log(parse("12"));
["a", "b"].forEach(console.log); //~ unsupported-function-value

function makeStore<S>(state: S) {
  return {
    get: () => state,
    select<T>(pick: (state: S) => T): T { //~ unsupported-function-value
      return pick(state);
    },
  };
}
console.log(makeStore({ port: 80 }).select(({ port }) => port));
