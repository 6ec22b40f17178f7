import { helper } from "./no-such-module.ts"; //~ TS2307

helper();
