// @run
// Names that are C++ keywords, Arduino macros or core globals, in every position, must not break the sketch.
let register = 1;
let byte = 2;
const auto = "auto";
const int = 32;
let B1 = 100;
const F = "f";
const struct = [1, 2];

function min(a: number, b: number): number {
  return a < b ? a : b;
}

function max(unsigned: number, signed: number): number {
  return unsigned > signed ? unsigned : signed;
}

function map(x: number, inMin: number, inMax: number, outMin: number, outMax: number): number {
  return ((x - inMin) * (outMax - outMin)) / (inMax - inMin) + outMin;
}

function delay(template: number): number {
  register += template;
  return register;
}

function main(): string {
  let union = "";
  for (let char = 0; char < 3; char++) union += char;
  return union;
}

function random(operator: number, private_ = 1): number {
  const goto = operator * 7 + private_;
  const NULL = goto % 5;
  return NULL;
}

enum Pin {
  LOW = 10,
  HIGH = 20,
  OUTPUT = 30,
}

const PI = 3;
const word = byte + B1;
B1 = word;
byte++;
console.log(register, byte, auto, int, B1, F, struct.join());
console.log(min(3, 2), max(3, 2), map(5, 0, 10, 0, 255), delay(5), main(), random(9), random(1, 2));
console.log(Pin.LOW, Pin.HIGH, Pin.OUTPUT, PI, Math.round(Math.PI * 1000), Math.min(1, 2), Math.abs(-int));
{
  const double = 0.5;
  const float = double / 2;
  const long = 4294967295;
  const short = -1;
  const bool = true;
  const String_ = "s";
  const and = 1;
  const or = 0;
  const not = and - or;
  console.log(double, float, long, short, bool, String_, and, or, not);
}
function abs(sizeof: number): number {
  return sizeof < 0 ? -sizeof : sizeof;
}
const volatile = abs(-3);
const nullptr = "no";
const std = ["a"];
const Serial = 9600;
const loop_ = "x";
const bit = 1 << volatile;
console.log(volatile, nullptr, std[0], Serial, loop_, bit);
