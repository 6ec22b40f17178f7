// @run
// Variables, functions, classes and fields with names that the Arduino core defines as macros or functions.
const HIGH = "high";
const LOW = "low";
const INPUT = 7;
let PI = 3;
const F = (text: string) => text + "!";
function min(a: number, b: number): number {
  return a + b;
}
function constrain(value: number): number {
  return -value;
}
function map(values: number[]): number {
  return values.length;
}
function bit(n: number): string {
  return "bit" + n;
}
function random(): number {
  return 4;
}
class Serial {
  static available = 3;
  print(value: string): string {
    return `printed ${value}`;
  }
  begin = (baud: number) => baud / 2;
}
class Print {
  write = 1;
}
class String2 {
  B0 = 0;
  B1 = 1;
  round = 0.5;
  abs = -1;
}
PI++;
console.log(HIGH, LOW, INPUT, PI, F("text"), min(1, 2), constrain(5), map([1, 2]), bit(3), random());
const serial = new Serial();
console.log(serial.print(HIGH), Serial.available, serial.begin(9600), new Print().write, new String2().round + new String2().abs, new String2().B1);
const delay = 5;
const millis = () => delay * 2;
const yield_ = 1;
const _BV = (n: number) => 1 << n;
const word = { lowByte: 1, highByte: 2, sq: 3, digitalRead: () => "read" };
console.log(millis(), yield_, _BV(3), word.lowByte + word.sq, word.digitalRead());
let loops = 0;
const setupCount = () => ++loops;
const isr = { interrupts: 1, noInterrupts: 2, EEPROM: 3, Wire: 4, A0: 5, D1: 6, LED_BUILTIN: 7 };
console.log(setupCount(), Object.values(isr).reduce((a, b) => a + b, 0));
const NULL = "not null";
const EOF = 1;
const errno = 2;
const assert = 3;
const stdin = "in";
const true_ = false;
console.log(NULL, EOF + errno + assert, stdin, true_);

// The types that C++ gives to numbers, as names inside of functions.
function sizes(uint8_t: number, int32_t: number): number {
  let size_t = 0;
  for (const int16_t of [uint8_t, int32_t]) for (const uint32_t of [1, 2]) size_t += int16_t * uint32_t;
  return size_t;
}
console.log(sizes(200, 100000));
