// What of JavaScript's own library tsino refuses, with the way to do it instead.

export const unsupportedLibrary = {
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
} as const;
