// @run
// Keys that look like members of objects or of C++: they are plain keys.
const record: Record<string, number> = {};
const names = ["length", "size", "keys", "get", "class", "int", "operator", "", " ", "a b", "ä", "😀", "0", "null", "true", "\n"];
names.forEach((name, i) => {
  record[name] = i;
});
console.log(Object.keys(record).length === names.length, record["length"], record["size"], record[""], record["ä"], record["😀"]);
for (const name of names) if (!(name in record)) console.log("missing", name);
console.log(record["int"]! + record["class"]!, record["null"], record["true"], record["\n"]);
delete record["length"];
console.log("length" in record, Object.keys(record)[0], Object.keys(record)[1]);
const nested: Record<string, Record<string, string>> = { size: { keys: "inner" } };
nested["get"] = nested["size"]!;
nested["get"]!["set"] = "added";
console.log(nested["size"]!["set"], Object.keys(nested["size"]!).join(), nested.size === nested.get);
const upper: Record<string, string> = {};
for (const word of ["One", "ONE", "one"]) upper[word.toLowerCase()] = word;
console.log(Object.keys(upper).join(), upper["one"]);
const byLength: { [length: number]: string[] } = {};
for (const word of ["a", "bb", "cc", ""]) (byLength[word.length] ??= []).push(word);
console.log(Object.keys(byLength).join(), byLength[2]!.join(), byLength[0]!.length, byLength[7] === undefined);
