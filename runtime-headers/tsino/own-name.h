// Names that are looked up in an object: every object has some from Object, which tsino's objects don't have.
// Cost: nothing on a board.
#pragma once
#include <Arduino.h>
#include <string.h>

#include "check.h"

namespace tsino {

#ifdef TSINO_CHECKED
/** Stops where JavaScript would find what every object has. */
inline void requireOwnName(const String& name) {
  static const char* const inherited[] = {"constructor",          "hasOwnProperty",   "isPrototypeOf",
                                          "propertyIsEnumerable", "toLocaleString",   "toString",
                                          "valueOf",              "__defineGetter__", "__defineSetter__",
                                          "__lookupGetter__",     "__lookupSetter__", "__proto__"};
  for (const char* const word : inherited)
    if (strlen(word) == name.length() && memcmp(word, name.c_str(), name.length()) == 0)
      fail("inherited-name", Detail().say("every object has a `").say(word).say("` of its own").text());
}
#else
inline void requireOwnName(const String&) {}
#endif

/** The name itself. */
inline const String& ownName(const String& name) {
  requireOwnName(name);
  return name;
}

}  // namespace tsino
