function blink(times: number): void {
  for (let i = 0; i < times; i++) console.log("blink");
}

blink("3"); //~ TS2345
