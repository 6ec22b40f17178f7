// Pins, time and random numbers over the host.
#include <Arduino.h>
#include <host.h>

#include "heap.h"
#include "interrupts.h"

namespace {
constexpr uint32_t fullDuty = 255;
uint32_t dutyRange = fullDuty;

// The generator of the board's C library, so that a seed gives the same numbers there.
uint64_t seededState = 0;
bool seeded = false;
// Stands in for the chip's noise until randomSeed() is called.
uint32_t noiseState = 0;

/** A yield that follows a look at the clock may be a poll, of which the host must know. All others only ask whether the
 *  run is to stop, which the host is asked every 64th time. */
constexpr uint32_t turnsPerLook = 64;

uint32_t nextNoise() {
  if (noiseState == 0) noiseState = static_cast<uint32_t>(static_cast<uint64_t>(host_micros())) | 1u;
  noiseState ^= noiseState << 13;
  noiseState ^= noiseState >> 17;
  noiseState ^= noiseState << 5;
  return noiseState;
}

uint32_t nextRandom() {
  if (!seeded) return nextNoise();
  seededState = seededState * 6364136223846793005ull + 1;
  return static_cast<uint32_t>(seededState >> 32) & 0x7FFFFFFFu;
}

long below(uint32_t value, long bound) {
  return bound == 0 ? 0 : static_cast<long>(value % static_cast<unsigned long>(bound));
}
}  // namespace

extern "C" {
void pinMode(uint8_t pin, uint8_t mode) {
  host_pin_mode(pin, mode);
  tsino::lookForInterrupts();
}
void digitalWrite(uint8_t pin, uint8_t level) {
  host_pin_write(pin, level == LOW ? 0 : 1);
  tsino::lookForInterrupts();
}
int digitalRead(uint8_t pin) {
  tsino::lookForInterrupts();
  return host_pin_read(pin);
}
int analogRead(uint8_t pin) { return tsino::behindInterrupts(host_analog_read(pin)); }

void analogWrite(uint8_t pin, int duty) {
  const uint32_t wanted = duty < 0 ? 0 : static_cast<uint32_t>(duty);
  const uint32_t limited = wanted > dutyRange ? dutyRange : wanted;
  host_analog_write(pin, static_cast<int32_t>(limited * fullDuty / dutyRange));
}
void analogWriteRange(uint32_t range) {
  if (range >= 15 && range <= 65535) dutyRange = range;
}
void analogWriteResolution(int bits) {
  if (bits >= 4 && bits <= 16) dutyRange = (1u << bits) - 1;
}
void analogWriteFreq(uint32_t) {}
void analogWriteMode(uint8_t pin, int duty, bool) { analogWrite(pin, duty); }
void analogReference(uint8_t) {}
void enablePhaseLockedWaveform() {}

void shiftOut(uint8_t dataPin, uint8_t clockPin, uint8_t bitOrder, uint8_t value) {
  for (int i = 0; i < 8; i++) {
    const int shift = bitOrder == LSBFIRST ? i : 7 - i;
    digitalWrite(dataPin, value >> shift & 1);
    digitalWrite(clockPin, HIGH);
    digitalWrite(clockPin, LOW);
  }
}
uint8_t shiftIn(uint8_t dataPin, uint8_t clockPin, uint8_t bitOrder) {
  unsigned value = 0;
  for (int i = 0; i < 8; i++) {
    digitalWrite(clockPin, HIGH);
    const unsigned level = digitalRead(dataPin) == LOW ? 0 : 1;
    value |= level << (bitOrder == LSBFIRST ? i : 7 - i);
    digitalWrite(clockPin, LOW);
  }
  return static_cast<uint8_t>(value);
}

uint64_t micros64() {
  tsinoYieldsLeft = 0;
  tsino::lookForInterrupts();
  return static_cast<uint64_t>(host_micros());
}
unsigned long micros() { return static_cast<unsigned long>(micros64()); }
unsigned long millis() { return static_cast<unsigned long>(micros64() / 1000); }
uint32_t tsinoYieldsLeft = turnsPerLook - 1;
void tsinoYield() {
  tsinoYieldsLeft = turnsPerLook - 1;
  host_yield();
  tsino::lookForInterrupts();
}
void optimistic_yield(uint32_t) {
  host_yield();
  tsino::lookForInterrupts();
}
void delay(unsigned long milliseconds) {
  if (milliseconds == 0) {
    host_yield();
    tsino::lookForInterrupts();
  } else {
    tsino::sleepWithInterrupts(milliseconds * 1000.0);
  }
}
void delayMicroseconds(unsigned int microseconds) { tsino::sleepWithInterrupts(microseconds); }
}

void tone(uint8_t pin, unsigned int frequency, unsigned long duration) {
  if (frequency == 0) return noTone(pin);
  if (pin > 16) return;
  pinMode(pin, OUTPUT);
  host_pin_tone(pin, frequency, duration);
}
void tone(uint8_t pin, int frequency, unsigned long duration) {
  tone(pin, static_cast<unsigned int>(frequency), duration);
}
void tone(uint8_t pin, double frequency, unsigned long duration) {
  tone(pin, frequency < 1 ? 0 : static_cast<unsigned int>(frequency + 0.5), duration);
}
void noTone(uint8_t pin) {
  if (pin > 16) return;
  host_pin_tone(pin, 0, 0);
  digitalWrite(pin, LOW);
}

void randomSeed(unsigned long seed) {
  if (seed == 0) return;
  seededState = seed;
  seeded = true;
}
long random(long bound) { return below(nextRandom(), bound); }
long random(long low, long high) {
  return low >= high ? low : random(high - low) + low;
}
long secureRandom(long bound) { return below(nextNoise(), bound); }
long secureRandom(long low, long high) {
  return low >= high ? low : secureRandom(high - low) + low;
}

EspClass ESP;

void EspClass::reset() { host_restart(); }
void EspClass::restart() { host_restart(); }
uint32_t EspClass::getFreeHeap() { return tsino::freeHeapBytes(); }
uint32_t EspClass::getCycleCount() { return static_cast<uint32_t>(micros64() * (F_CPU / 1000000)); }
uint32_t EspClass::random() { return nextNoise(); }
String EspClass::getResetReason() { return String(host_restarted() ? F("Software/System restart") : F("Power On")); }
