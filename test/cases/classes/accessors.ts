// @run
// Getters and setters with checks, read-only ones, static ones, and assignment operators through them.
class Thermostat {
  #celsius = 20;
  changes = 0;
  get celsius(): number {
    return this.#celsius;
  }
  set celsius(value: number) {
    if (value === this.#celsius) return;
    this.#celsius = Math.min(30, Math.max(5, value));
    this.changes++;
  }
  get fahrenheit(): number {
    return this.celsius * 1.8 + 32;
  }
  set fahrenheit(value: number) {
    this.celsius = (value - 32) / 1.8;
  }
  get isWarm(): boolean {
    return this.#celsius > 22;
  }
  static #defaultName = "room";
  static get defaultName(): string {
    return this.#defaultName;
  }
  static set defaultName(name: string) {
    this.#defaultName = name.trim();
  }
}
const t = new Thermostat();
console.log(t.celsius, t.fahrenheit, t.isWarm);
t.celsius += 5;
t.celsius++;
console.log(t.celsius, t.isWarm, t.changes);
t.fahrenheit = 50;
console.log(t.celsius, t.changes);
console.log((t.celsius = 99), t.celsius);
t.celsius -= 100;
t.celsius = 5;
console.log(t.celsius, t.changes, t.celsius-- - --t.celsius);
Thermostat.defaultName = "  kitchen ";
Thermostat.defaultName += "!";
console.log(Thermostat.defaultName);
const other = new Thermostat();
other.celsius = t.celsius = 7.5;
console.log(other.celsius, t.fahrenheit, other.changes);
