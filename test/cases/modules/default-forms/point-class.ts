import log from "./log.ts";
log("point");
export default class {
  static readonly origin = { x: 0, y: 0, sum: () => 0.5 };
  constructor(
    readonly x: number,
    readonly y: number,
  ) {}
  sum(): number {
    return this.x + this.y;
  }
}
