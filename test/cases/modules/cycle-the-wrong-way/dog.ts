import * as all from "./animal.ts";
import { Animal, Animal as Base, Mode } from "./animal.ts";

export class Dog extends Base { //~ used-before-declared
  override hi(): string {
    return `dog ${super.hi()}`;
  }
}
export const first = Mode.Fast; //~ used-before-declared
export const one = new all.Animal(); //~ used-before-declared
const kinds = [Animal]; //~ used-before-declared
export const describe = (x: object): string => `${x instanceof Animal} ${Mode.Slow} ${kinds.length}`;
let held: Animal | undefined;
console.log(held === undefined);
