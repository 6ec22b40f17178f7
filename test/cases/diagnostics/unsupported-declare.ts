declare const threshold: number; //~ unsupported-declare
declare function readSensor(pin: number): number; //~ unsupported-declare

function isHigh(pin: number): boolean {
  return readSensor(pin) > threshold;
}

console.log(isHigh(3));
