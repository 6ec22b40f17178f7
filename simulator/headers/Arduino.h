// The Arduino language on the simulated ESP8266: what every sketch sees. Declarations and small inline functions
// only; the rest is compiled once (simulator/runtime). No C++ library headers, so that a sketch compiles in 0.1 s.
#pragma once
#include <math.h>
#include <new>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utility>

#include <binary.h>
#include <pgmspace.h>
#include <stdlib_noniso.h>

#define ARDUINO_ESP8266_NODEMCU_ESP12E
#define F_CPU 80000000L

#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x00
#define INPUT_PULLUP 0x02
#define INPUT_PULLDOWN_16 0x04
#define OUTPUT 0x01
#define OUTPUT_OPEN_DRAIN 0x03
#define WAKEUP_PULLUP 0x05
#define WAKEUP_PULLDOWN 0x07
#define SPECIAL 0xF8
#define FUNCTION_0 0x08
#define FUNCTION_1 0x18
#define FUNCTION_2 0x28
#define FUNCTION_3 0x38
#define FUNCTION_4 0x48

#define PI 3.1415926535897932384626433832795
#define HALF_PI 1.5707963267948966192313216916398
#define TWO_PI 6.283185307179586476925286766559
#define DEG_TO_RAD 0.017453292519943295769236907684886
#define RAD_TO_DEG 57.295779513082320876798154814105
#define EULER 2.718281828459045235360287471352

#define SERIAL 0x0
#define DISPLAY 0x1
#define LSBFIRST 0
#define MSBFIRST 1
#define RISING 0x01
#define FALLING 0x02
#define CHANGE 0x03
#define ONLOW 0x04
#define ONHIGH 0x05
#define DEFAULT 1
#define EXTERNAL 0
#define NOT_A_PIN -1
#define NOT_A_PORT -1
#define NOT_AN_INTERRUPT -1
#define NOT_ON_TIMER 0

#define constrain(value, low, high) ((value) < (low) ? (low) : ((value) > (high) ? (high) : (value)))
#define radians(degrees) ((degrees)*DEG_TO_RAD)
#define degrees(radians) ((radians)*RAD_TO_DEG)
#define sq(value) ((value) * (value))
#define clockCyclesPerMicrosecond() (F_CPU / 1000000L)
#define clockCyclesToMicroseconds(cycles) ((cycles) / clockCyclesPerMicrosecond())
#define microsecondsToClockCycles(micros) ((micros)*clockCyclesPerMicrosecond())
#define lowByte(value) ((uint8_t)((value)&0xff))
#define highByte(value) ((uint8_t)((value) >> 8))
#define bitRead(value, number) (((value) >> (number)) & 0x01)
#define bitSet(value, number) ((value) |= (1UL << (number)))
#define bitClear(value, number) ((value) &= ~(1UL << (number)))
#define bitWrite(value, number, on) ((on) ? bitSet(value, number) : bitClear(value, number))
#define bit(number) (1UL << (number))
#define _BV(number) (1UL << (number))
#define _NOP() \
  do {         \
  } while (0)
/** The simulator has no memory apart for what interrupts run. */
#define IRAM_ATTR
#define ICACHE_RAM_ATTR

typedef uint16_t word;
typedef uint8_t byte;
typedef bool boolean;

extern "C" {
void setup(void);
void loop(void);

void pinMode(uint8_t pin, uint8_t mode);
void digitalWrite(uint8_t pin, uint8_t level);
int digitalRead(uint8_t pin);
/** 0 to 1023. */
int analogRead(uint8_t pin);
/** 0 to the range, 255 unless set. */
void analogWrite(uint8_t pin, int duty);
void analogWriteRange(uint32_t range);
void analogWriteResolution(int bits);
void analogWriteFreq(uint32_t hertz);
/** An open drain is told like any other output. */
void analogWriteMode(uint8_t pin, int duty, bool openDrain);
/** The chip has one reference only: does nothing, as on the board. */
void analogReference(uint8_t mode);
void enablePhaseLockedWaveform(void);
void shiftOut(uint8_t dataPin, uint8_t clockPin, uint8_t bitOrder, uint8_t value);
uint8_t shiftIn(uint8_t dataPin, uint8_t clockPin, uint8_t bitOrder);

void delay(unsigned long milliseconds);
void delayMicroseconds(unsigned int microseconds);
/** Since the start; wraps after 49.7 days. */
unsigned long millis(void);
/** Since the start; wraps after 71.6 minutes. */
unsigned long micros(void);
uint64_t micros64(void);
/** How many yields may pass without asking the host: a call of it costs more than the loop around it. */
extern uint32_t tsinoYieldsLeft;
void tsinoYield(void);
inline void yield(void) {
  if (tsinoYieldsLeft != 0) {
    --tsinoYieldsLeft;
  } else {
    tsinoYield();
  }
}
void optimistic_yield(uint32_t microseconds);

/** Pins 0 to 15, at edges: RISING, FALLING, CHANGE. Handlers run where the board looks at pins or time, or waits. */
void attachInterrupt(uint8_t pin, void (*handler)(void), int mode);
void detachInterrupt(uint8_t pin);
void interrupts(void);
void noInterrupts(void);

#define TSINO_NOT_YET(what) __attribute__((unavailable("the simulator has no " what " yet")))
TSINO_NOT_YET("interrupts with an argument")
void attachInterruptArg(uint8_t pin, void (*handler)(void*), void* argument, int mode);
}

TSINO_NOT_YET("pulse measurement")
unsigned long pulseIn(uint8_t pin, uint8_t state, unsigned long timeout = 1000000L);
TSINO_NOT_YET("pulse measurement")
unsigned long pulseInLong(uint8_t pin, uint8_t state, unsigned long timeout = 1000000L);
TSINO_NOT_YET("wall clock")
void configTime(const char* zone, const char* server1, const char* server2 = nullptr, const char* server3 = nullptr);
TSINO_NOT_YET("wall clock")
void configTime(int zone, int daylight, const char* server1, const char* server2 = nullptr,
                const char* server3 = nullptr);
TSINO_NOT_YET("wall clock") void setTZ(const char* zone);
#undef TSINO_NOT_YET

/** A tone that is told, not heard; `duration` in milliseconds, 0 until noTone. Pins 0 to 16. */
void tone(uint8_t pin, unsigned int frequency, unsigned long duration = 0);
void tone(uint8_t pin, int frequency, unsigned long duration = 0);
void tone(uint8_t pin, double frequency, unsigned long duration = 0);
void noTone(uint8_t pin);

/** 0 to `bound` - 1; 0 when `bound` is 0. */
long random(long bound);
/** `low` to `high` - 1; `low` when the range is empty. */
long random(long low, long high);
void randomSeed(unsigned long seed);
long secureRandom(long bound);
long secureRandom(long low, long high);

inline long map(long value, long inLow, long inHigh, long outLow, long outHigh) {
  const long outSpan = outHigh - outLow;
  const long inSpan = inHigh - inLow;
  return ((value - inLow) * outSpan + inSpan / 2) / inSpan + outLow;
}

inline uint16_t makeWord(uint16_t value) { return value; }
inline uint16_t makeWord(byte high, byte low) { return static_cast<uint16_t>(high << 8 | low); }
#define word(...) makeWord(__VA_ARGS__)

namespace std {
template <class T>
constexpr const T& min(const T& a, const T& b) {
  return b < a ? b : a;
}
template <class T>
constexpr const T& max(const T& a, const T& b) {
  return a < b ? b : a;
}
}  // namespace std
using std::max;
using std::min;
#define _min(a, b)              \
  ({                            \
    decltype(a) tsinoA = (a);   \
    decltype(b) tsinoB = (b);   \
    tsinoA < tsinoB ? tsinoA : tsinoB; \
  })
#define _max(a, b)              \
  ({                            \
    decltype(a) tsinoA = (a);   \
    decltype(b) tsinoB = (b);   \
    tsinoA > tsinoB ? tsinoA : tsinoB; \
  })

#include <math-overloads.h>

#include <WCharacter.h>
#include <WString.h>

#include <HardwareSerial.h>
#include <Esp.h>
#include <pins_arduino.h>
