// `throw new Error(…)` whose message is joined of parts. The simulator makes it apart from who throws it, so that a function
// which never comes to its `throw` has no room for the texts; on a board that would be more code.
// Cost: that of the texts and of the error, where it is thrown.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "error.h"
#include "text-build.h"

namespace tsino {

inline const String& errorPart(const String& part) { return part; }
inline const __FlashStringHelper* errorPart(const __FlashStringHelper* part) { return part; }
inline const char* errorPart(const char* part) { return part; }
inline char errorPart(char part) { return part; }
inline String errorPart(int32_t part) { return String(part); }
inline String errorPart(uint32_t part) { return String(part); }
#ifdef ARDUINO_ARCH_AVR
/** A literal such as 0 has 16 bits there. */
inline String errorPart(int part) { return String(part); }
#endif

#ifdef TSINO_SIMULATOR
/** Numbers and literals are handed over as they are, texts where they lie. */
template <class Part> struct ErrorPart { typedef Part type; };
template <> struct ErrorPart<String> { typedef const String& type; };

template <class Kind, class... Parts> TSINO_SELDOM Ref<Error> joinError(Parts... parts) {
  return make<Kind>(concat(errorPart(parts)...));
}

/** `new Error(a + b + …)`: the parts are String, F("…") or whole numbers. */
template <class Kind, class... Parts> Ref<Error> makeError(const Parts&... parts) {
  return joinError<Kind, typename ErrorPart<Parts>::type...>(parts...);
}
#else
template <class Kind, class... Parts> __attribute__((always_inline)) inline Ref<Error> makeError(const Parts&... parts) {
  return make<Kind>(concat(errorPart(parts)...));
}
#endif

}  // namespace tsino
