// What happens when the program breaks a rule: in checked builds (the simulator) it stops with a kind and a detail.
// Others stop without a word where they would read or write what is not there, an element, a key, a value: an ESP8266 says
// `abort()` on Serial and begins anew, an AVR stands still. That is a comparison each: 1.5 % of the code of 143 scripts.
// What only gives another number or letter, and would cost more (overflow, halves of characters), they do not look at.
// In checked builds somebody must define `host_trap`.
#pragma once
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef TSINO_CHECKED
#ifdef TSINO_SIMULATOR
#include <host.h>
#else
extern "C" __attribute__((noreturn)) void host_trap(const char* kind, uint32_t kindLength, const char* detail,
                                                    uint32_t detailLength);
#endif
#endif

namespace tsino {

#ifdef TSINO_CHECKED

/** Stops the program. `kind` is a slug such as `out-of-range`, `detail` says with which values. */
__attribute__((noreturn)) inline void fail(const char* kind, const char* detail) {
  host_trap(kind, static_cast<uint32_t>(strlen(kind)), detail, static_cast<uint32_t>(strlen(detail)));
}

#ifdef TSINO_SIMULATOR
/** As `fail`, for what happened at another place of the sketch. */
__attribute__((noreturn)) inline void failAt(const char* kind, const char* detail, const char* file, uint32_t line,
                                             uint32_t column) {
  host_trap_at(kind, static_cast<uint32_t>(strlen(kind)), detail, static_cast<uint32_t>(strlen(detail)), file,
               static_cast<uint32_t>(strlen(file)), line, column);
}
#endif

/** A short message built of words and integers; longer ones are cut. Checked builds only. */
class Detail {
 public:
  Detail() : size_(0) { text_[0] = 0; }
  Detail& say(const char* words) {
    while (*words && size_ < sizeof text_ - 1) text_[size_++] = *words++;
    text_[size_] = 0;
    return *this;
  }
  Detail& say(int32_t number) {
    char digits[12];
    char* at = digits + sizeof digits;
    *--at = 0;
    uint32_t rest = number < 0 ? 0u - static_cast<uint32_t>(number) : static_cast<uint32_t>(number);
    do *--at = static_cast<char>('0' + rest % 10);
    while ((rest /= 10) != 0);
    if (number < 0) *--at = '-';
    return say(at);
  }
  const char* text() const { return text_; }

 private:
  char text_[80];
  uint32_t size_;
};

/** Stops with `out-of-range`, "index 7 of 5". */
__attribute__((noreturn, noinline)) inline void failIndex(int32_t index, int32_t length) {
  fail("out-of-range", Detail().say("index ").say(index).say(" of ").say(length).text());
}

/** Demands 0 <= index < length. */
inline void requireIndex(int32_t index, int32_t length) {
  if (static_cast<uint32_t>(index) >= static_cast<uint32_t>(length)) failIndex(index, length);
}

/** Demands low <= value <= high; `what` names the value in the message. */
inline void requireRange(int32_t value, int32_t low, int32_t high, const char* what) {
  if (value < low || value > high)
    fail("out-of-range", Detail().say(what).say(" ").say(value).say(", allowed are ").say(low).say(" to ").say(high).text());
}

/** Stops: the heap is used up. */
__attribute__((noreturn)) inline void outOfMemory() { fail("out-of-memory", "no room on the heap"); }

#else

inline void fail(const char*, const char*) {}
__attribute__((noreturn)) inline void failIndex(int32_t, int32_t) { abort(); }
inline void requireIndex(int32_t index, int32_t length) {
  if (static_cast<uint32_t>(index) >= static_cast<uint32_t>(length)) abort();
}
inline void requireRange(int32_t value, int32_t low, int32_t high, const char*) {
  if (value < low || value > high) abort();
}

/** Resets the board (an AVR stands still): going on without memory would give wrong results. */
__attribute__((noreturn)) inline void outOfMemory() { abort(); }

#endif

/** As `fail`, but a release build stops, too, without a word. */
__attribute__((noreturn)) inline void failAnywhere(const char* kind, const char* detail) {
#ifdef TSINO_CHECKED
  fail(kind, detail);
#else
  (void)kind, (void)detail;
  abort();
#endif
}

/**
 * Demands an object where a reference must have one. In the ESP8266 nothing lies where null points to (each address below
 * 0x20000000 raises the exception LoadProhibited or StoreProhibited), so it stops without a test.
 */
inline void requirePresent(bool present, const char* detail) {
#if defined(ESP8266) && !defined(TSINO_CHECKED) && !defined(TSINO_SIMULATOR)
  (void)present, (void)detail;
#else
  if (!present) failAnywhere("null", detail);
#endif
}

}  // namespace tsino
