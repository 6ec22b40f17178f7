// @run
// Accessors that a base class only names, setters too: what derives from it has them.
abstract class Channel {
  abstract get level(): number;
  abstract set level(value: number);
  bump(by: number): number {
    this.level += by;
    return this.level;
  }
}
class Dimmer extends Channel {
  #level = 0;
  get level(): number { return this.#level; }
  set level(value: number) { this.#level = Math.max(0, Math.min(255, value)); }
}
class Switch extends Channel {
  private on = false;
  get level(): number { return this.on ? 255 : 0; }
  set level(value: number) { this.on = value > 127; }
}
class Loud extends Dimmer {
  override set level(value: number) { console.log("set", value); super.level = value; }
  override get level(): number { return super.level; }
}
const channels: Channel[] = [new Dimmer(), new Switch(), new Loud()];
for (const channel of channels) {
  console.log(channel.bump(100), channel.bump(100), channel.bump(-20));
  channel.level = 300;
  console.log(channel.level++, channel.level);
}
abstract class Only { abstract set mode(m: string); go() { this.mode = "x"; } }
class Impl extends Only { seen: string[] = []; set mode(m: string) { this.seen.push(m); } }
const i = new Impl();
i.go();
i.mode = "y";
console.log(i.seen);
