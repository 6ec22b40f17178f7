// @run
// One name for a list in one variant and for an object in another: each is shown, copied and written as what it is.
type Message =
  | { kind: "pair"; body: [string, number] }
  | { kind: "named"; body: { key: string } }
  | { kind: "empty" };

const messages: Message[] = [
  { kind: "pair", body: ["a", 1] },
  { kind: "named", body: { key: "v" } },
  { kind: "empty" },
];
console.log(messages);
console.log(JSON.stringify(messages));

function describe(message: Message): string {
  switch (message.kind) {
    case "pair":
      return `${message.body[0]}=${message.body[1]} of ${message.body.length}`;
    case "named":
      return `${message.body.key} of ${Object.keys(message.body).join()}`;
    default:
      return "nothing";
  }
}
for (const message of messages) console.log(describe(message), message);

// Two instances of one generic union, printed side by side.
type Result<T> = { ok: true; value: T } | { ok: false; error: string };
const pair: Result<[string, number]> = { ok: true, value: ["x", 2] };
const named: Result<{ key: string }> = { ok: true, value: { key: "y" } };
const failed: Result<[string, number]> = { ok: false, error: "late" };
console.log(pair, named, failed);
console.log(JSON.stringify([pair, failed]), JSON.stringify(named));
if (pair.ok) {
  pair.value[1] += 40;
  const [name, value] = pair.value;
  console.log(name, value, pair);
}

// A mistake goes on under another type: the variant without a value fits everywhere.
function map<T, U>(result: Result<T>, change: (value: T) => U): Result<U> {
  return result.ok ? { ok: true, value: change(result.value) } : result;
}
const nameOf = ([name]: [string, number]): { name: string } => ({ name });
for (const result of [pair, failed]) console.log(map(result, nameOf));
