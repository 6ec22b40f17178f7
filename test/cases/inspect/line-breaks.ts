// @run
// Objects are broken over lines when they are longer than 72 characters or hold too much.
console.log({ first: "0123456789", second: "0123456789", third: "0123456789", n: 1 });
console.log({ first: "0123456789", second: "0123456789", third: "0123456789", fourth: 12345 });
console.log({ a: { b: { c: 1 } }, list: [1, 2, 3], text: "short" });
console.log({ outer: { name: "a name that is long", values: [1, 2, 3], inner: { deep: true, text: "more text" } } });
console.log([{ id: 1, name: "first item", price: 9.99 }, { id: 2, name: "second item", price: 19.5 }]);
console.log([["aaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbb"], ["cccccccccccccccccccccccccccccc"]]);
console.log({ text: "a text that is longer than the whole line of seventy-six characters, and still one piece" });
console.log({ lines: "one\ntwo\nthree", list: ["a\nb"] });
console.log([1.5, { a: 1 }, [2, [3]]]);
console.log({ empty: {}, none: [], nested: { empty: {} } });
