// @run
// A parser as a machine of tagged states, whose data differ per state and which return the next state.
type State =
  | { at: "start" }
  | { at: "number"; digits: string; negative: boolean }
  | { at: "word"; letters: string[] }
  | { at: "error"; message: string; position: number };
const tokens: (string | number)[] = [];
function finish(state: State): State {
  if (state.at === "number") tokens.push((state.negative ? -1 : 1) * Number(state.digits));
  else if (state.at === "word") tokens.push(state.letters.join(""));
  return { at: "start" };
}
function step(state: State, char: string, position: number): State {
  const isDigit = char >= "0" && char <= "9";
  const isLetter = char >= "a" && char <= "z";
  if (char === " ") return finish(state);
  switch (state.at) {
    case "start":
      if (char === "-") return { at: "number", digits: "", negative: true };
      if (isDigit) return { at: "number", digits: char, negative: false };
      return isLetter ? { at: "word", letters: [char] } : { at: "error", message: `bad ${char}`, position };
    case "number":
      return isDigit ? { ...state, digits: state.digits + char } : { at: "error", message: "digit expected", position };
    case "word":
      if (!isLetter) return finish(state), step({ at: "start" }, char, position);
      state.letters.push(char);
      return state;
    case "error":
      return state;
  }
}
function tokenize(text: string): string {
  tokens.length = 0;
  let state: State = { at: "start" };
  for (let i = 0; i < text.length && state.at !== "error"; i++) state = step(state, text[i]!, i);
  if (state.at === "error") return `${state.message} at ${state.position}`;
  finish(state);
  return tokens.map((token) => `${typeof token === "number" ? "n" : "w"}:${token}`).join(" ");
}
for (const text of ["12 abc -7", "a1 b", "1x", "", "ok ?", "  -  "]) console.log(`[${tokenize(text)}]`);
