// @run
// An object that JSON gave as `unknown` and that goes on but once may be changed under its own type.
interface State {
  count: number;
  log: string[];
}
function restore(text: string): State {
  const raw: unknown = JSON.parse(text);
  if (typeof raw !== "object" || raw === null) throw new Error("no state");
  return raw as State;
}
const state = restore('{"count":1,"log":["on"]}');
state.count++;
state.log.push("off");
console.log(state.count, state.log);
const same = state;
same.count = 9;
console.log(state === same, state);
