// @run
// JSON.stringify of every kind of value: numbers, texts with escapes, null, undefined, arrays, nesting.
console.log(JSON.stringify(1), JSON.stringify(-0.5), JSON.stringify(1e21), JSON.stringify(NaN), JSON.stringify(-Infinity), JSON.stringify(-0));
console.log(JSON.stringify("a"), JSON.stringify(""), JSON.stringify('quote " and \\ back'), JSON.stringify("line\nbreak\ttab\r\b\f"));
console.log(JSON.stringify("\u0000\u001f\x7f"), JSON.stringify("ä😀"), JSON.stringify("</script>'"));
console.log(JSON.stringify(true), JSON.stringify(null), JSON.stringify([]), JSON.stringify({}));
console.log(JSON.stringify([1, "a", null, false]), JSON.stringify([undefined, NaN]), JSON.stringify([[], [[1]]]));
console.log(JSON.stringify({ a: 1, b: "x", c: [true], d: { e: null } }));
console.log(JSON.stringify({ "key with space": 1, 'quo"te': 2, "": 3, 10: 4 }));
interface Options {
  name: string;
  size?: number;
  note?: string | null;
}
const options: Options[] = [{ name: "a" }, { name: "b", size: undefined, note: null }, { name: "c", size: 0.25 }];
console.log(JSON.stringify(options));
options[0]!.size = 7;
console.log(JSON.stringify(options[0]), JSON.stringify({ ...options[2], name: "copy" }));
const record: Record<string, number> = { z: 1 };
record["a"] = 2;
console.log(JSON.stringify(record), JSON.stringify(Object.entries(record)), JSON.stringify([...new Map([["m", 1]])]));
const pair: [string, number] = ["t", 1];
console.log(JSON.stringify(pair), JSON.stringify({ f: () => 1, kept: 1 }), JSON.stringify([() => 1]));
