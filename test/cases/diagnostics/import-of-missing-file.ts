import { helper } from "./no-such-module.ts"; //~ import-of-missing-file

helper();
