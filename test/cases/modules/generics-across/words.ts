import { Pool } from "./generic.ts";

let made = 0;
export class NotFound extends Error {
  override name = "NotFound";
  constructor(readonly key: string) {
    super(`no ${key} among ${made}`);
  }
}
class Words extends Pool<string> {
  find(word: string): string {
    const found = this.free.find((one) => one === word);
    if (found === undefined) throw new NotFound(word);
    return "found " + found;
  }
}
export const words = new Words(() => "w" + ++made);
words.give("w1");
words.give("first");
