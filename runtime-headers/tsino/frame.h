// Checked builds for a board (`tsino build --checked`): where the program is, as TypeScript lines, and what it says on
// Serial when it breaks a rule: what happened, and the calls that led there. Then it stands still.
// Cost: 6 bytes of stack for each call (12 where pointers have four), one store for each line, about 700 bytes of flash.
#pragma once
#include <Arduino.h>
#include <stdint.h>
#include <string.h>

#include "check.h"

namespace tsino {

/** One call. The variable lives as long as the call does. */
class Frame {
 public:
  /** @param place `readLine (main.ts:`, what is printed in front of the line */
  explicit Frame(const __FlashStringHelper* place) : place_(place), caller_(newest()), line_(0) { newest() = this; }
  ~Frame() { newest() = caller_; }

  void at(uint16_t line) { line_ = line; }
  void at(const __FlashStringHelper* place, uint16_t line) {
    place_ = place;
    line_ = line;
  }
  /** An error is thrown here; if nobody catches it, the calls are over by then. */
  void throws() const {
    thrownPlace() = place_;
    thrownLine() = line_;
  }

  /** The calls, the innermost first. */
  static void printTo(Print& out, bool isThrown) {
    if (isThrown && thrownLine() != 0) printLine(out, thrownPlace(), thrownLine());
    for (const Frame* frame = newest(); frame; frame = frame->caller_) printLine(out, frame->place_, frame->line_);
  }

 private:
  Frame(const Frame&) = delete;
  Frame& operator=(const Frame&) = delete;
  // Header-only C++11 has no variables of a class: these are as cheap.
  static Frame*& newest() {
    static Frame* frame = nullptr;
    return frame;
  }
  static const __FlashStringHelper*& thrownPlace() {
    static const __FlashStringHelper* place = nullptr;
    return place;
  }
  static uint16_t& thrownLine() {
    static uint16_t line = 0;
    return line;
  }
  static void printLine(Print& out, const __FlashStringHelper* place, uint16_t line) {
    out.print(F("  at "));
    out.print(place);
    out.print(line);
    out.print(F(")\r\n"));
  }

  const __FlashStringHelper* place_;
  Frame* caller_;
  uint16_t line_;
};

}  // namespace tsino

#if defined(TSINO_CHECKED) && !defined(TSINO_SIMULATOR)
/** Says what happened, and again every ten seconds for who opens the monitor later. */
extern "C" __attribute__((noreturn, noinline)) inline void host_trap(const char* kind, uint32_t, const char* detail,
                                                                     uint32_t) {
#ifdef UCSR0B
  const bool isOpen = (UCSR0B & (1 << TXEN0)) != 0;
#else
  const bool isOpen = static_cast<bool>(Serial);
#endif
  if (!isOpen) Serial.begin(115200);
  const bool isThrown = strcmp(kind, "uncaught") == 0;
  // Behind what stands in the line.
  Serial.println();
  for (;;) {
    Serial.print(F("tsino stopped the program: "));
    Serial.print(kind);
    Serial.print(F(": "));
    Serial.println(detail);
    tsino::Frame::printTo(Serial, isThrown);
    Serial.println(F("tsino: end"));
    for (uint8_t i = 0; i < 100; ++i) delay(100);
  }
}
#endif
