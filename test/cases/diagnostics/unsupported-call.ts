function on(pin: number): void {
  console.log("on", pin);
}

function off(pin: number): void {
  console.log("off", pin);
}

const level = 1;
(level > 0 ? on : off)(4); //~ unsupported-call
