// @run
// What an assignment gives lies where it was assigned: in RAM, though a literal is written there.
function show(label: string, times: number): void {
  for (let i = 0; i < times; i++) console.log(label, label.length);
}
const state = { mode: "a", count: 1 };
let last = "";
show((state.mode = "literal"), 1);
show((last = "other"), 2);
show("plain", state.count);
const words = ["x", "y"];
show((words[1] = "element"), 1);
state.mode += "!";
last += state.mode;
console.log(state, last, words);
const pick = (on: boolean): string => (on ? (last = "chosen") : "not chosen");
show(pick(true), 1);
show(pick(false), 1);
console.log(last);
