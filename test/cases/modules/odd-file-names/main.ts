// @run
// Files whose names are no identifiers: digits first, dashes, dots, keywords, blanks, names of the runtime.
import { value as digits } from "./2d-grid.ts";
import { value as dots } from "./a.b.c.ts";
import { value as keyword, make } from "./class.ts";
import { value as blank } from "./with blank.ts";
import { value as string, count } from "./String.ts";
import { value as std } from "./std.ts";
import * as arduino from "./Arduino.h.ts";
import { value as upper } from "./SETUP.ts";
import { value as under } from "./__init__.ts";
import { value as umlaut } from "./größe.ts";
import { value as nested } from "./sub folder/index.ts";

const value = "main";
console.log(value, digits, dots, keyword, blank, string, std, arduino.value, upper, under, umlaut, nested);
console.log(make(3), count(), count(), arduino.setup(), arduino.loop());
