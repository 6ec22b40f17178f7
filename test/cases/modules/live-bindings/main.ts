// @run
// Imported variables show the current value; also through re-exports, namespaces, closures and defaults.
import { bump, count, current, describe, onChange, set, table } from "./state.ts";
import { count as again, total } from "./mirror.ts";
import * as state from "./state.ts";

const shown: number[] = [];
onChange(() => shown.push(count));
console.log(count, again, state.count, total());
bump();
bump(10);
console.log(count, again, state.count, total(), shown.join());
const before = count;
const read = () => count;
bump(-5);
console.log(before, read(), `${count}`, current.name, state.current.name);
const old = current;
set("new");
console.log(old.name, current.name, state.current === current, describe());
table.push(count);
state.table.push(-1);
console.log(table.join(), state.table === table, table.length);
