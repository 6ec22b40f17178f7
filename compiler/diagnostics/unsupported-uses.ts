// Operators, conversions and calls that tsino refuses for the values that they get, with the way to do it instead.

/** Objects, lists and functions have no conversion that could be written. */
const whereMade = "write its type where it is made: at the variable, or as the result of the function";

/** `number | undefined`: nothing but what `String(x)` and `Number(x)` take. */
function isPlain(type: string | number | undefined): boolean {
  return /^(string|number|boolean|null|undefined|void|enum)( \| \w+)*$/.test(String(type));
}

export const unsupportedUses = {
  "unsupported-loose-equality": {
    level: "error",
    message: "`{operator}` compares values of different types",
    help: "use `===` and `!==` with two values of one type",
  },
  "unsupported-array-identity": {
    level: "error",
    message: "whether these arrays are one can't be told here",
    help: "compare their elements, or the `buffer` and `byteOffset` of typed arrays",
  },
  "unsupported-object-identity": {
    level: "error",
    message: "two values of `{name}` can't be compared",
    help: "compare what they say of themselves",
  },
  "unsupported-operator": {
    level: "error",
    message: "`{operator}` can't be used here",
    help: "keep the value in a variable of its own, of the type `number` or `string`",
  },
  "unsupported-assignment-target": {
    level: "error",
    message: "`{target}` can't be assigned to",
    help: "assign to a variable or an element of an array",
  },
  "unsupported-field-form": {
    level: "error",
    message:
      "the field `{name}` is `{from}` in this object and `{to}` where it goes, which C++ keeps in different forms",
    help: "give the field one type in both places, or make a new object of its fields",
  },
  "unsupported-comparison": {
    level: "error",
    message: "objects and arrays can't be compared with `{op}`",
    help: "compare what tells them apart: `a.size < b.size`, `a.valueOf() < b.valueOf()`",
  },
  "unsupported-conversion": {
    level: "error",
    message: "a value of type `{from}` can't be used as `{to}`",
    help: "convert it: `String(x)`, `Number(x)`, `x !== 0`",
    helpFor: (holes: Readonly<Record<string, string | number>>) =>
      isPlain(holes.from) && isPlain(holes.to) ? undefined : whereMade,
  },
  "unsupported-narrowing": {
    level: "error",
    message:
      "`{name}` need not be `{type}` any more: what runs since that was known may put something else there",
    help: "keep the object that was asked: `const one = {name};` before, and go on with `one`",
  },
  "unsupported-cast": {
    level: "error",
    message: "`as` can't turn `{from}` into `{to}`",
    help: "an assertion changes what the checker believes, not the value: convert it instead",
  },
  "unsupported-undefined-argument": {
    level: "error",
    message: "functions of the board don't take `undefined`",
    help: "leave the argument out",
  },
  "unsupported-counted-argument": {
    level: "error",
    message:
      "`{name}` counts its arguments, and can't tell one that is `undefined` from one that is left out",
    help: "leave it out, or say that it is always given: `[number, string | undefined]`",
  },
  "unsupported-concat": {
    level: "error",
    message: "the elements of this array have another type than those of the first one",
    help: "append them one by one: `for (const x of more) xs.push(x)`",
  },
  "unsupported-name": {
    level: "error",
    message: "`{name}` can't be used as a value here",
    help: "write one of its members: `{name}.member`",
  },
  "unsupported-property": {
    level: "error",
    message: "the property `{name}` is not supported yet",
    help: "docs/language.md lists what JavaScript's library has here",
  },
  "unsupported-library": {
    level: "error",
    message: "`{name}` is not supported yet",
    help: "docs/language.md lists what JavaScript's library has here",
  },
  "unsupported-call": {
    level: "error",
    message: "`{callee}` can't be called like this",
    help: "call functions by their name, with the parameters they declare",
  },
  "unsupported-new": {
    level: "error",
    message: "`new {type}` is not supported",
    help: "name the class: `new Lamp(4)`; it is one of your own, of the library or of the board",
  },
  "unsupported-inspect": {
    level: "error",
    message: "`console.log` of {what} is not supported",
    help: "print what you want to know of it",
  },
  "unsupported-property-order": {
    level: "error",
    message: "which properties `{type}` has, in which order, is only known when the program runs: {why}",
    help: "make all such objects in one way, or name the properties one by one",
  },
  "unsupported-format": {
    level: "error",
    message: "format characters in a first argument of `console.log` are not supported",
    help: "put the values into a template text",
  },
  "unsupported-decorator": {
    level: "error",
    message: "decorators are not supported",
    help: "call the function directly",
  },
  "unsupported-syntax": {
    level: "error",
    message: "{syntax} is not supported",
  },
} as const;
