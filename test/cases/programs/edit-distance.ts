// @run
// Levenshtein distance with two rows that change roles, and the closest command to a misspelt one.
function distance(a: string, b: string): number {
  let previous: number[] = [];
  for (let j = 0; j <= b.length; j++) previous.push(j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      current.push(Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost));
    }
    previous = current;
  }
  return previous[b.length];
}

const commands = ["status", "start", "stop", "reset", "reboot", "help"];

function suggest(typed: string): string | undefined {
  let best: string | undefined;
  let least = 4;
  for (const command of commands) {
    const d = distance(typed, command);
    if (d < least) {
      least = d;
      best = command;
    }
  }
  return best;
}

console.log(distance("", ""), distance("abc", ""), distance("", "ab"), distance("kitten", "sitting"), distance("same", "same"));
for (const typed of ["stats", "strat", "stpo", "rebot", "hlep", "xyzzyx", ""]) {
  const suggestion = suggest(typed);
  console.log(typed, "->", suggestion === undefined ? "no idea" : `did you mean ${suggestion}?`);
}
