// TypeScript leaves all of the names that the key may be in the rest, JavaScript takes one away.
const pins = { led: 1, relay: 2 };
const keys: ("led" | "relay")[] = ["led"];
const { [keys[0]!]: pin, ...rest } = pins; //~ unsupported-destructuring
console.log(pin, rest);
