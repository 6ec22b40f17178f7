import type { Sized } from "./types.ts";
export default class Box implements Sized {
  constructor(public width: number, public height: number) {}
}
