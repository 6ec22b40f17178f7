// @run
// Names of a pattern that a callback or a loop takes a list apart with, where some of the lists are too short: they print undefined.

const rows: string[][] = [["led", "on"], ["fan"]];

rows.forEach(([name, state]) => console.log(name, state));
rows.forEach(([name, state], at) => console.log(`${at} ${name}=${state}`));
for (const [name, state] of rows) console.log(name, state);
console.log(rows.map(([name, state]) => `${name}: ${state}`).join(", "));
console.log(rows.map(([name, state]) => [name, state].join("=")));

const flags: boolean[][] = [[true], [false, true], []];
flags.forEach(([first, second]) => console.log(first, second));

// Those that are sure to have both.
const pairs: [string, number][] = [["a", 1]];
pairs.forEach(([key, value]) => console.log(key, value));
for (const [key, value] of new Map([["b", 2]])) console.log(key, value);
for (const [key, value] of Object.entries({ c: 3 })) console.log(key, value);
