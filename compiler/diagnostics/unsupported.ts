// The edge of the language: one entry for each construct that tsino refuses, with the way to do it instead.

/** Objects, lists and functions have no conversion that could be written. */
const whereMade = "write its type where it is made: at the variable, or as the result of the function";

/** `number | undefined`: nothing but what `String(x)` and `Number(x)` take. */
function isPlain(type: string | number | undefined): boolean {
  return /^(string|number|boolean|null|undefined|void|enum)( \| \w+)*$/.test(String(type));
}

export const unsupported = {
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
  "unsupported-regexp": {
    level: "error",
    message: "regular expressions need an engine that a board has no room for",
    help: "use `indexOf`, `startsWith`, `slice` and `charCodeAt`",
  },
  "unsupported-bigint": {
    level: "error",
    message: "`bigint` is not supported",
    help: 'use `u64` or `i64` from "tsino" for whole numbers up to 64 bits',
  },
  "unsupported-symbol": {
    level: "error",
    message: "`Symbol` is not supported",
    help: "use an enum for names that must differ",
  },
  "unsupported-date": {
    level: "error",
    message: "`Date` is not supported",
    help: "use `millis()` for time that passes",
  },
  "unsupported-proxy": {
    level: "error",
    message: "`Proxy` and `Reflect` need objects that can change their shape while the program runs",
    help: "write a function that does what the trap would do",
  },
  "unsupported-prototype": {
    level: "error",
    message: "prototypes need objects that look up their members by name while the program runs",
    help: "declare a class, with `extends` for the one whose members it takes over",
  },
  "unsupported-eval": {
    level: "error",
    message: "code made at run time needs a JavaScript engine on the board",
    help: "write the commands as cases of a `switch`",
  },
  "unsupported-timer": {
    level: "error",
    message: "`{name}` is not supported yet",
    help: "compare `millis()` with the time of the last turn in `loop()`",
  },
  "unsupported-promise": {
    level: "error",
    message: "`Promise` is not supported yet",
    help: "do a little in each turn of `loop()`",
  },
  "unsupported-async": {
    level: "error",
    message: "`async` functions and loops are not supported yet",
    help: "do a little in each turn of `loop()`, or wait with `delay()`",
  },
  "unsupported-await": {
    level: "error",
    message: "`await` is not supported yet",
    help: "wait with `delay()`, or look again in the next turn of `loop()`",
  },
  "unsupported-generator": {
    level: "error",
    message: "generator functions are not supported yet",
    help: "return an array, or call a function for each step",
  },
  "unsupported-iterator": {
    level: "error",
    message: "an iterator can't be kept",
    help: "walk it where it is made: `for (const key of map.keys())`",
  },
  "unsupported-iterable": {
    level: "error",
    message: "objects with an iterator of their own are not supported",
    help: "write a method that returns an array, `items(): readonly Item[]`, and walk through that, or one that takes a function: `forEach(action)`",
  },
  "unsupported-collection": {
    level: "error",
    message: "`{name}` is not supported: it would need to see what else is alive",
    help: "use a `Map` or `Set`, and `delete` what is no longer needed",
  },
  "unsupported-json": {
    level: "error",
    message: "`JSON` with {what} is not supported",
    help: "docs/language.md says what JSON can write and read",
  },
  "unsupported-wrapper": {
    level: "error",
    message: "`{name}` is an object around a value, not the value",
    help: "write the type `{plain}` in lowercase, and convert with `{name}(x)` without `new`",
  },
  "unsupported-tagged-template": {
    level: "error",
    message: "a template with this before it or in it is not supported",
    help: "put a plain function of the program before it, and only escapes that stand for something into it",
  },
  "unsupported-delete": {
    level: "error",
    message: "`delete` is not supported",
    help: "assign `undefined`",
  },
  "unsupported-this": {
    level: "error",
    message: "`this` is not supported here",
    help: "pass what the function needs as parameters, or give it its object by `call` or `bind`",
  },
  "unsupported-arguments": {
    level: "error",
    message: "`arguments` is not supported",
    help: "use a rest parameter: `...values: number[]`",
  },
  "unsupported-in": {
    level: "error",
    message: "`{operator}` is not supported yet",
    help: "use arrays with `includes`, or an enum that says what a value is",
  },
  "unsupported-import-meta": {
    level: "error",
    message: "`import.meta` and `new.target` are not supported",
    help: "there are no modules left when the sketch runs",
  },
  "unsupported-dynamic-import": {
    level: "error",
    message: "a board can't load modules while it runs",
    help: "use an `import` statement at the top of the file",
  },
  "unsupported-import-equals": {
    level: "error",
    message: "`import … = …` is not supported",
    help: "use an `import … from` statement",
  },
  "unsupported-for-in": {
    level: "error",
    message: "`for … in` does not walk this",
    help: "walk it with `for (const x of xs)`",
  },
  "unsupported-declare": {
    level: "error",
    message: "`declare` promises a value that nobody makes",
    help: "import it, or give it a value",
  },
  "unsupported-merging": {
    level: "error",
    message: "`{name}` is declared in several places",
    help: "join its declarations to one",
  },
  "unsupported-default-value": {
    level: "error",
    message: "a default export of a variable that changes later is not supported",
    help: "export the variable by its name, or a constant",
  },
  "unsupported-debugger": {
    level: "error",
    message: "there is no debugger on the board",
    help: "print what you want to see",
  },
  "unsupported-with": {
    level: "error",
    message: "`with` is not supported",
    help: "name the object each time",
  },
  "unsupported-nested-enum": {
    level: "error",
    message: "an enum inside a function is not supported",
    help: "move it to the top level",
  },
  "unsupported-enum-value": {
    level: "error",
    message: "the value of an enum member must be a constant number or text",
    help: "give each member a number that is written out",
  },
  "unsupported-var": {
    level: "error",
    message: "`var` is not supported where it is more than `let`",
    help: "use `let` or `const`",
  },
  "unsupported-using": {
    level: "error",
    message: "`using` is not supported",
    help: "call the clean-up at the end of the block",
  },
  "unsupported-case-scope": {
    level: "error",
    message: "`{name}` is declared in another case of this `switch`",
    help: "declare it before the `switch`",
  },
  "unsupported-duplicate-case": {
    level: "error",
    message: "this `switch` has two cases for `{value}`",
    help: "take this one away, it is never reached",
  },
  "unsupported-iteration": {
    level: "error",
    message: "this can't be walked through",
    help: "arrays, text, Maps and Sets can: make one of these",
  },
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
