// @run
// Keys in the order of their making, integer-like keys first and sorted, as JavaScript has them.
const scores: Record<string, number> = {};
scores["zed"] = 1;
scores["ann"] = 2;
scores["zed"] = 3;
console.log(Object.keys(scores).join(), Object.values(scores).join());
scores["10"] = 4;
scores["9"] = 5;
scores["-1"] = 6;
scores["01"] = 7;
scores["1.5"] = 8;
console.log(Object.keys(scores).join(), Object.values(scores).join());
delete scores["zed"];
scores["zed"] = 9;
console.log(Object.keys(scores).join(), Object.entries(scores).length);
const byNumber: { [id: number]: string } = { 3: "three", 1: "one" };
byNumber[2] = "two";
byNumber[20] = "twenty";
console.log(Object.keys(byNumber).join(), byNumber[1 + 1], byNumber[4] ?? "none");
for (const key in scores) if (scores[key]! > 6) console.log(key, scores[key]);
const literal = { b: 1, 2: "x", a: 3, 1: "y" };
console.log(Object.keys(literal).join(), literal[2], literal.a);
const many: Record<string, number> = {};
for (let i = 0; i < 60; i++) many["k" + ((i * 7) % 60)] = i;
let text = "";
for (const key of Object.keys(many)) if (many[key]! % 13 === 0) text += key + " ";
console.log(text, Object.keys(many).length, many["k59"], many["k60"] ?? "none");
