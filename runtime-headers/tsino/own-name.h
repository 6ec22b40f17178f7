// Names that are looked up in an object: every object has some from Object, which tsino's objects don't have.
// Cost: nothing on a board.
#pragma once
#include <Arduino.h>
#include <string.h>

#include "check.h"

namespace tsino {

#ifdef TSINO_CHECKED
inline bool isWord(const String& name, const char* word) {
  return strlen(word) == name.length() && memcmp(word, name.c_str(), name.length()) == 0;
}

/** Stops where JavaScript would find what every object has. */
inline void requireOwnName(const String& name) {
  static const char* const inherited[] = {"constructor",          "hasOwnProperty",   "isPrototypeOf",
                                          "propertyIsEnumerable", "toLocaleString",   "toString",
                                          "valueOf",              "__defineGetter__", "__defineSetter__",
                                          "__lookupGetter__",     "__lookupSetter__", "__proto__"};
  for (const char* const word : inherited)
    if (isWord(name, word))
      fail("inherited-name", Detail().say("every object has a `").say(word).say("` of its own").text());
}

/** Stops where JavaScript might find a property that the object's type says nothing of. */
inline void requireOther(const String& name, const __FlashStringHelper* other) {
  const char* word = reinterpret_cast<const char*>(other);
  if (isWord(name, word)) fail("null", Detail().say("`").say(word).say("` is not in the type of the key").text());
}
#else
inline void requireOwnName(const String&) {}
inline void requireOther(const String&, const __FlashStringHelper*) {}
#endif

/** The name itself. */
inline const String& ownName(const String& name) {
  requireOwnName(name);
  return name;
}

/** The name itself, which none of the others is: properties that the object may have, and its type does not name. */
template <class... Others>
const String& ownName(const String& name, const __FlashStringHelper* other, const Others*... more) {
  requireOther(name, other);
  return ownName(name, more...);
}

}  // namespace tsino
