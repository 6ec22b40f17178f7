// What another function assigns TypeScript does not follow: the type must be written.
function last(commands: string[]) {
  let mode; //~ unsupported-any
  commands.forEach((command) => {
    mode = command;
  });
  return { mode };
}
console.log(last(["on", "off"]));

// Null here, undefined there, and nothing else.
function nothing(on: boolean) {
  let value; //~ unsupported-any
  if (on) value = null;
  return { value };
}
console.log(nothing(true));
