// Types, functions, classes and literals that tsino refuses, with the way to do it instead.

export const unsupportedTypes = {
  "unsupported-any": {
    level: "error",
    message: "this has type `any`, so its form in C++ can't be known",
    help: "write the type: `number`, `string`, `boolean`, `number[]`",
  },
  "unsupported-unknown": {
    level: "error",
    message: "a value that may be anything can't be used like this: {why}",
    help: "write the type that it really has, or several: `number | string`",
  },
  "unsupported-type": {
    level: "error",
    message: "values of type `{type}` are not supported",
    help: "use numbers, text, booleans, enums, arrays of them, and the classes of the board's libraries",
  },
  "unsupported-union": {
    level: "error",
    message: "a value of type `{type}` has several forms that can't be told apart",
    help: "put each into an object with a field that says what it is",
  },
  "unsupported-nested-lists": {
    level: "error",
    message: "what this holds flows into lists that hold lists of the same form, which has no end",
    help: "write a type that holds lists of itself: `type Nested = number | Nested[]`",
  },
  "unsupported-tuple": {
    level: "error",
    message: "a tuple with a rest element like this is not supported",
    help: "let the list come last and be of one kind, or use an object with a field for it",
  },
  "unsupported-generic": {
    level: "error",
    message: "this type parameter stands for no type, or for ever new ones",
    help: "write the function once for each type that it is used with",
  },
  "unsupported-function-value": {
    level: "error",
    message: "this function can't be used as a value",
    help: "wrap it: `(x: number) => Math.abs(x)`",
  },
  "unsupported-interrupt-handler": {
    level: "error",
    message:
      "an interrupt can only call a function that is known here, has no parameters and uses nothing of a function, block or object around it",
    help: "give the name of a function of the top level, or an arrow that uses nothing but variables of the top level",
  },
  "unsupported-in-interrupt": {
    level: "error",
    message: "{what} can't be used in an interrupt",
    help: "count or set a flag there, and do the rest in `loop`",
  },
  "unsupported-bind": {
    level: "error",
    message: "`{name}` of this function, with this object, is not supported",
    help: "write an arrow that calls it: `(x) => object.method(x)`",
  },
  "unsupported-void-value": {
    level: "error",
    message: "what this call gives is used, and though its type is `void` it may be a value",
    help: "say in the function's type what it gives, or write `undefined`",
  },
  "unsupported-function-shape": {
    level: "error",
    message: "this function has parameters or a result of other kinds than the place that it goes to",
    help: "declare it with the types of that place, or keep an arrow around it",
  },
  "unsupported-class": {
    level: "error",
    message: "a class {what} is not supported",
    help: "declare it at the top level of a module, with fields, methods and accessors",
  },
  "unsupported-inherited-static": {
    level: "error",
    message: "the static member `{name}` may be another one in a class that extends `{owner}`",
    help: "name the class that it is of: `{owner}.{name}`",
  },
  "unsupported-object-literal": {
    level: "error",
    message: "this accessor of an object literal is not supported",
    help: "write each field by its name, and getter and setter where both are used",
  },
  "unsupported-destructuring": {
    level: "error",
    message: "a pattern can't take this from a value of this type",
    help: "a pattern takes fields of objects, elements of arrays and tuples, `length`, and the characters of text",
  },
  "unsupported-spread": {
    level: "error",
    message: "`...` can't be used here",
    help: "it stands in array literals, for rest parameters and in `push`, `concat`, `Math.max` and their like",
  },
  "unsupported-object-spread": {
    level: "error",
    message: "what `...` copies here is not known before the program runs: {why}",
    help: "write the type of the new object, or its fields one by one",
  },
  "unsupported-hole": {
    level: "error",
    message: "an array can't have holes",
    help: "write every element",
  },
} as const;
