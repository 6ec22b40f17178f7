// Interrupts of pins. Wasm has one thread, so a handler runs where the board looks at its world: where it reads or writes a
// pin or the clock, waits, yields, and before each turn of loop(). As on the chip none runs inside of another one, and while
// interrupts are held back each pin remembers one edge.
#include "interrupts.h"

#include <Arduino.h>
#include <host.h>

namespace {
constexpr uint8_t pinCount = EXTERNAL_NUM_INTERRUPTS;
void (*handlers[pinCount])();
bool heldBack = false;
bool isRunning = false;

void take() {
  if (isRunning) return;
  isRunning = true;
  for (;;) {
    const int32_t pin = host_interrupt_next(heldBack);
    if (pin < 0) break;
    if (handlers[pin] != nullptr) handlers[pin]();
  }
  isRunning = false;
}

void sleep(double micros) {
  if (heldBack || isRunning) return host_sleep(micros);
  take();
  for (double left = micros; left > 0;) {
    left = host_doze(left);
    take();
  }
}

constexpr tsino::InterruptActions actions = {take, sleep};
}  // namespace

const tsino::InterruptActions* tsino::interruptActions = nullptr;

extern "C" {
void attachInterrupt(uint8_t pin, void (*handler)(void), int mode) {
  if (pin >= pinCount) return;
  // What happened before is no edge for it.
  tsino::lookForInterrupts();
  handlers[pin] = handler;
  host_interrupt_mode(pin, mode);
  tsino::interruptActions = &actions;
}

void detachInterrupt(uint8_t pin) {
  if (pin >= pinCount) return;
  handlers[pin] = nullptr;
  host_interrupt_mode(pin, 0);
}

void noInterrupts() {
  tsino::lookForInterrupts();
  heldBack = true;
}
void interrupts() {
  // What came until now waits once for each pin.
  tsino::lookForInterrupts();
  heldBack = false;
  tsino::lookForInterrupts();
}
}
