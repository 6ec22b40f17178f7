import { table } from "./table.js"; //~ not-typescript

console.log(table.length);
