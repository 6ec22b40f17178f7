// @run
// Arguments of text functions that may be undefined, or are: what is left out, and what is evaluated all the same.
console.log("a,b,c".split(",", 2), "a,b,c".split(",", -1), "a,b,c".split(",", 0), "abc".split("", 2), "a,b".split(",", undefined), "a,b,c".split(",", 1.9), "a,b,c".split(",", 2 ** 32), "a,b,c".split(",", 2 ** 32 + 1));
function cut(text: string, from?: number, to?: number): string { return text.slice(from, to) + "|" + text.substring(from ?? 0, to); }
console.log(cut("abcdef"), cut("abcdef", 2), cut("abcdef", 1, 3), cut("abcdef", undefined, 3), cut("abcdef", -2), cut("abcdef", 0.5, -1));
console.log("abc".slice(undefined, 2), "abc".slice(undefined, undefined), "abc".slice(NaN, 2), "abcabc".lastIndexOf("b", undefined), [1, 2, 1].lastIndexOf(1, undefined), [1, 2, 1].lastIndexOf(1), [1, 2, 3].slice(undefined, -1), "a".padStart(3, undefined), [1, 2].join(undefined), parseInt("12", undefined), (1.5).toFixed(undefined));
function pad(text: string, width?: number, fill?: string, sep?: string) { return text.padStart(width ?? 3, fill) + ["x", "y"].join(sep) + parseInt("077", width); }
console.log(pad("a"), pad("b", 8, "*", "-"), pad("c", 8, undefined, ""));
let n = 0; const first = (): number | undefined => { n++; return undefined; };
console.log("abc".slice(first(), n), n, "abc".slice((n++, undefined), n + 1));
