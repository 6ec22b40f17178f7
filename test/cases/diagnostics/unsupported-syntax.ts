function blink(): number {
  return 1;
}

void blink(); //~ unsupported-syntax
