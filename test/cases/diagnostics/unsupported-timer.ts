function blink(): void {
  console.log("blink");
}

setTimeout(blink, 500); //~ unsupported-timer
setInterval(blink, 1000); //~ unsupported-timer
