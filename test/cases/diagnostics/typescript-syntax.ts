function blink(times: number): void {
  console.log("blink", times; //~ TS1005
}

blink(2);
