// @run
// Getters and setters run at each access, once per evaluation, also in compound assignment and destructuring.
let log = "";
const meter = {
  raw: 5,
  get value(): number {
    log += "g";
    return this.raw;
  },
  set value(next: number) {
    log += "s";
    this.raw = next > 100 ? 100 : next;
  },
};
console.log(meter.value + meter.value, log);
log = "";
meter.value += 10;
console.log(meter.raw, log);
log = "";
meter.value++;
console.log(meter.value--, meter.raw, log);
log = "";
meter.value *= 50;
console.log(meter.raw, log);
log = "";
const { value } = meter;
const { value: again = 3, raw } = meter;
console.log(value, again, raw, log);
log = "";
const copy = { ...meter };
copy.value = 7;
console.log(copy.value, meter.raw, log);

class Lazy {
  static made = 0;
  #list: number[] | undefined;
  get list(): number[] {
    if (this.#list === undefined) {
      Lazy.made++;
      this.#list = [1, 2, 3];
    }
    return this.#list;
  }
}
const lazy = new Lazy();
console.log(Lazy.made, lazy.list.length, lazy.list.push(4), lazy.list.length, Lazy.made);
const chosen = (log = "", log.length === 0) ? meter.value : -1;
console.log(chosen, log);
