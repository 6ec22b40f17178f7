// Errors, and the one that is on its way to a handler: C++ is built without exceptions, so `throw` leaves the error here
// and returns, and who calls what may throw looks at `thrown()` behind the call.
// Cost: 4 bytes of RAM, a load and a branch behind each such call; an error takes a heap block, its texts are Strings.
#pragma once
#include <Arduino.h>
#include <stdint.h>
#include <stdlib.h>

#include "check.h"
#include "memory.h"
#include "ref.h"

namespace tsino {

/** JavaScript's Error; what a program throws is one or derives from it. */
struct Error : Chained {
  typedef Optional<Ref<Error>> Cause;
  static constexpr uint8_t classId = 255;
  String name;
  String message;
  Cause cause;
#if defined(TSINO_CHECKED) && defined(TSINO_SIMULATOR)
  /** Where it was thrown last. */
  const char* file = nullptr;
  uint32_t line = 0;
  uint32_t column = 0;
#endif

  virtual ~Error() {}
  /** Whether it belongs to the class with that number. */
  virtual bool isA(uint8_t asked) const { return asked == classId; }
  virtual String toString() { return describe(); }
  /** console.log of one that can't be there (inspect-unshown.h). */
  template <class Out> void inspect(Out& out) const { inspectUnshown(out, *this); }
  void construct(String text = String(), const Cause& because = Cause()) { begin(F("Error"), moved(text), because); }

  /** `Error: the message`, as JavaScript's own toString says. */
  String describe() const {
    if (name.length() == 0) return message;
    if (message.length() == 0) return name;
    String text;
    text.reserve(name.length() + 2 + message.length());
    text += name;
    text += F(": ");
    text += message;
    return text;
  }

 protected:
  void begin(const __FlashStringHelper* kind, String&& text, const Cause& because) {
    name = kind;
    message = moved(text);
    cause = because;
  }
};

struct EvalError : Error {
  static constexpr uint8_t classId = 254;
  bool isA(uint8_t asked) const override { return asked == classId || Error::isA(asked); }
  void construct(String text = String(), const Cause& because = Cause()) {
    begin(F("EvalError"), moved(text), because);
  }
};

struct RangeError : Error {
  static constexpr uint8_t classId = 253;
  bool isA(uint8_t asked) const override { return asked == classId || Error::isA(asked); }
  void construct(String text = String(), const Cause& because = Cause()) {
    begin(F("RangeError"), moved(text), because);
  }
};

struct ReferenceError : Error {
  static constexpr uint8_t classId = 252;
  bool isA(uint8_t asked) const override { return asked == classId || Error::isA(asked); }
  void construct(String text = String(), const Cause& because = Cause()) {
    begin(F("ReferenceError"), moved(text), because);
  }
};

struct SyntaxError : Error {
  static constexpr uint8_t classId = 251;
  bool isA(uint8_t asked) const override { return asked == classId || Error::isA(asked); }
  void construct(String text = String(), const Cause& because = Cause()) {
    begin(F("SyntaxError"), moved(text), because);
  }
};

struct TypeError : Error {
  static constexpr uint8_t classId = 250;
  bool isA(uint8_t asked) const override { return asked == classId || Error::isA(asked); }
  void construct(String text = String(), const Cause& because = Cause()) {
    begin(F("TypeError"), moved(text), because);
  }
};

struct URIError : Error {
  static constexpr uint8_t classId = 249;
  bool isA(uint8_t asked) const override { return asked == classId || Error::isA(asked); }
  void construct(String text = String(), const Cause& because = Cause()) {
    begin(F("URIError"), moved(text), because);
  }
};

/** The error that was thrown and not caught yet, null when there is none. */
template <class E> struct Pending { static E* error; };
template <class E> E* Pending<E>::error = nullptr;

/** Whether an error is on its way: who called what may throw leaves, too. */
inline bool thrown() { return Pending<Error>::error != nullptr; }

/** Takes the error: it is no longer on its way. */
inline Ref<Error> caught() {
  Error* const error = Pending<Error>::error;
  Pending<Error>::error = nullptr;
  return Ref<Error>::adopt(error);
}

/** `throw error`: the error is on its way. */
#if defined(TSINO_CHECKED) && defined(TSINO_SIMULATOR)
TSINO_SELDOM inline void raise(Ref<Error> error, const char* file = __builtin_FILE(), uint32_t line = __builtin_LINE(),
                  uint32_t column = __builtin_COLUMN()) {
  error->file = file;
  error->line = line;
  error->column = column;
  Pending<Error>::error = error.detach();
}
#else
TSINO_SELDOM inline void raise(Ref<Error> error) { Pending<Error>::error = error.detach(); }
#endif

/** For a `finally` that calls what may throw itself: takes what is on its way, if anything is. */
inline Error::Cause setAside() { return thrown() ? Error::Cause(caught()) : Error::Cause(); }

/** The end of such a `finally`: what was held goes on its way. */
inline void resume(const Error::Cause& held) {
  if (!held.has()) return;
  Ref<Error> error(held.value());
  Pending<Error>::error = error.detach();
}

/** No handler is left. The simulator stops at the line of the `throw`; a board says why and resets (an AVR stands still). */
[[noreturn]] inline void uncaught() {
  const Ref<Error> error = caught();
#if defined(TSINO_CHECKED) && defined(TSINO_SIMULATOR)
  failAt("uncaught", error->describe().c_str(), error->file, error->line, error->column);
#elif defined(TSINO_CHECKED)
  fail("uncaught", error->describe().c_str());
#else
  Serial.print(F("Uncaught "));
  Serial.println(error->describe());
  Serial.flush();
  abort();
#endif
}

}  // namespace tsino
