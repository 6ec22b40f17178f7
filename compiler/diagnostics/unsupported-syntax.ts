// Statements, declarations and keywords that tsino refuses, with the way to do it instead.

export const unsupportedSyntax = {
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
} as const;
