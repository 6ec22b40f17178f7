// @run
// `==` where no value is converted: it says what `===` says, but for null beside undefined.
enum Level {
  Low,
  High,
}
class Pin {
  constructor(readonly id: number) {}
}

console.log(null == undefined, undefined == undefined, null === undefined, undefined === undefined, null != undefined);

const isOn = (value: string | number | boolean): boolean => value == "on";
console.log(isOn("on"), isOn("off"), isOn(1), isOn(true));

const pin = new Pin(4);
const isSame = (a: Pin | null, b: Pin | undefined): boolean[] => [a == pin, b != pin, a != null, b == null];
console.log(isSame(pin, pin), isSame(null, undefined), isSame(new Pin(4), pin));

const isLow = (level: Level, name: string | null): boolean[] => [level == Level.Low, name == null, name == "low"];
console.log(isLow(Level.Low, "low"), isLow(Level.High, null));

const readings: (number | null)[] = [3, null];
console.log(readings.map((reading) => reading == null), readings[0] == 3, readings[1] != 3);
