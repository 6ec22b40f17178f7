// @run
// Default exports of all kinds: a class, a function without a name, an arrow, an object, a number, a list.
import Counter, { zero } from "./counter.ts";
import double from "./double.ts";
import half, { quarter } from "./half.ts";
import settings from "./settings.ts";
import answer from "./answer.ts";
import names, * as all from "./names.ts";
import { default as renamed } from "./answer.ts";

const counter = new Counter(5);
counter.add(2).add(3);
console.log(counter.value, zero.value, Counter.made, zero instanceof Counter);
console.log(double(4), double("ab"), half(5), quarter(10));
settings.level++;
settings.tags.push("main");
console.log(settings.level, settings.describe(), answer + renamed);
names.push("late");
console.log(names.join(), all.default === names, all.count(), all.first);
