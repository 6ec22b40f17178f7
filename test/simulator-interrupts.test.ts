// Interrupts on the simulated board: every edge counts, whatever the sketch is doing, in the order in which they came.
import { expect, test } from "vitest";
import { start } from "./simulator-sketches.ts";

const counter = `
volatile int falls = 0, changes = 0;
void onFall() { falls++; }
void onChange() { changes++; }
void say() { Serial.print(falls); Serial.print(","); Serial.print(changes); Serial.print(";"); }
`;

test("none of many fast edges is lost, also while the sketch computes, and two pins are told apart", async () => {
  const simulation = await start(`${counter}
void setup() {
  Serial.begin(9600);
  pinMode(4, INPUT_PULLUP);
  pinMode(5, INPUT);
  attachInterrupt(digitalPinToInterrupt(4), onFall, FALLING);
  attachInterrupt(digitalPinToInterrupt(5), onChange, CHANGE);
  Serial.print("up;");
  while (Serial.available() == 0) {}
  say();
  while (changes < 20020) yield();
  delay(20);
  say();
}
void loop() {}
`);
  await simulation.serial.expect("up;");
  const button = simulation.pin(4);
  const signal = simulation.pin(5);
  // Each third turn leaves the signal high, where the next one finds it.
  const turn = (times: number): void => {
    for (let i = 0; i < times; i++) {
      button.drive(0);
      signal.drive(1);
      button.release();
      signal.drive(i % 3 === 0 ? 1 : 0);
    }
  };
  turn(15);
  await simulation.serial.write("x");
  await simulation.serial.expect("15,20;");
  // More than the ring between the threads holds.
  turn(15_000);
  await simulation.serial.expect("15015,20020;");
  await simulation.stop();
});

test("an edge wakes a sketch that waits, which waits on for the rest", async () => {
  const simulation = await start(`
volatile unsigned long at = 0;
void onRise() { at = millis(); }
void setup() {
  Serial.begin(9600);
  attachInterrupt(4, onRise, RISING);
  Serial.print("up;");
  const unsigned long start = millis();
  delay(600);
  const unsigned long end = millis();
  Serial.print(at != 0 && end - at > 200);
  Serial.print(end - start >= 600 && end - start < 1500);
  Serial.print(";");
}
void loop() {}
`);
  await simulation.serial.expect("up;");
  simulation.pin(4).drive(1);
  await simulation.serial.expect("11;");
  await simulation.stop();
});

test("interrupts that are held back come later, once for each pin", async () => {
  const simulation = await start(`${counter}
void setup() {
  Serial.begin(9600);
  pinMode(4, INPUT_PULLUP);
  attachInterrupt(4, onFall, FALLING);
  attachInterrupt(5, onChange, CHANGE);
  noInterrupts();
  Serial.print("held;");
  while (Serial.available() == 0) digitalRead(4);
  Serial.read();
  say();
  interrupts();
  say();
  while (Serial.available() == 0) {}
  say();
}
void loop() {}
`);
  await simulation.serial.expect("held;");
  for (let i = 0; i < 5; i++) {
    simulation.pin(4).drive(0);
    simulation.pin(4).release();
  }
  await simulation.serial.write("x");
  await simulation.serial.expect("0,0;1,0;");
  simulation.pin(4).drive(0);
  await simulation.serial.write("x");
  await simulation.serial.expect("2,0;");
  await simulation.stop();
});

test("a handler ends with detachInterrupt, another one takes its place, and what came before is forgotten", async () => {
  const simulation = await start(`${counter}
void wait() { while (Serial.available() == 0) {} Serial.read(); say(); }
void setup() {
  Serial.begin(9600);
  pinMode(4, INPUT_PULLUP);
  attachInterrupt(4, onFall, FALLING);
  Serial.print("up;");
  wait();
  detachInterrupt(4);
  Serial.print("off;");
  wait();
  attachInterrupt(4, onFall, FALLING);
  attachInterrupt(4, onChange, CHANGE);
  Serial.print("on;");
  wait();
  attachInterrupt(16, onFall, CHANGE);
  attachInterrupt(digitalPinToInterrupt(16), onFall, CHANGE);
  Serial.print("none;");
  wait();
}
void loop() {}
`);
  const press = async (pin: number, after: string, said: string): Promise<void> => {
    await simulation.serial.expect(after);
    simulation.pin(pin).drive(0);
    simulation.pin(pin).release();
    await simulation.serial.write("x");
    await simulation.serial.expect(said);
  };
  await press(4, "up;", "1,0;");
  await press(4, "off;", "1,0;");
  await press(4, "on;", "1,2;");
  // Pin 16 can't interrupt.
  await press(16, "none;", "1,2;");
  await simulation.stop();
});

test("an output of the sketch calls its own handler at once, and none runs inside of another one", async () => {
  const simulation = await start(
    `
volatile int depth = 0, deepest = 0, runs = 0;
void onChange() {
  depth++;
  if (depth > deepest) deepest = depth;
  runs++;
  if (runs == 2) digitalWrite(5, HIGH);
  depth--;
}
void setup() {
  Serial.begin(9600);
  pinMode(5, OUTPUT);
  attachInterrupt(5, onChange, CHANGE);
  digitalWrite(5, HIGH);
  Serial.print(runs);
  digitalWrite(5, HIGH);
  Serial.print(runs);
  digitalWrite(5, LOW);
  Serial.print(runs);
  Serial.print(deepest);
}
void loop() {}
`,
    { script: true },
  );
  await simulation.done;
  expect(simulation.serial.text).toBe("1131");
});

test("handlers see the pins as they were at their edge: a quadrature encoder that turns fast", async () => {
  const simulation = await start(`
volatile int position = 0;
void onA() { position += digitalRead(4) == digitalRead(5) ? -1 : 1; }
void setup() {
  Serial.begin(9600);
  attachInterrupt(4, onA, CHANGE);
  Serial.print("up;");
  while (Serial.available() == 0) {}
  Serial.print(position);
  Serial.print(";");
}
void loop() {}
`);
  await simulation.serial.expect("up;");
  const turn = (first: number, second: number, steps: number): void => {
    for (let i = 0; i < steps; i++)
      for (const [pin, level] of [
        [first, 1],
        [second, 1],
        [first, 0],
        [second, 0],
      ] as const)
        simulation.pin(pin).drive(level);
  };
  turn(4, 5, 500);
  turn(5, 4, 180);
  await simulation.serial.write("x");
  await simulation.serial.expect("640;");
  await simulation.stop();
});

test("a loop that waits for a flag and a loop that only turns are interrupted", async () => {
  const simulation = await start(`
volatile bool pressed = false;
volatile int count = 0;
void onPress() { pressed = true; count++; }
void setup() {
  Serial.begin(9600);
  pinMode(0, INPUT_PULLUP);
  attachInterrupt(0, onPress, FALLING);
  Serial.print("up;");
  while (!pressed) yield();
  Serial.print("pressed;");
}
void loop() {
  static int said = 1;
  if (count == said) return;
  said = count;
  Serial.print(said);
  Serial.print(";");
}
`);
  await simulation.serial.expect("up;");
  await simulation.pin(0).press(1);
  await simulation.serial.expect("pressed;");
  for (const said of ["2;", "3;"]) {
    await simulation.pin(0).press(1);
    await simulation.serial.expect(said);
  }
  await simulation.stop();
});
