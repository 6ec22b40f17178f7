// Modules that import each other: what runs first can't name classes and enums of the other, except in functions.
import { Animal } from "./animal.ts";

console.log(new Animal().make().hi());
