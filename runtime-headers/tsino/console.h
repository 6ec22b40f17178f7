// The first of several arguments of console.log, where Node would fill in format characters such as %d.
// Cost: a search for '%' in checked builds, nothing in a release build.
#pragma once
#include <Arduino.h>

#include "check.h"

namespace tsino {

/** The text itself; in checked builds stops when it has a format character. */
inline const String& withoutFormat(const String& text) {
#ifdef TSINO_CHECKED
  for (unsigned i = 0; i + 1 < text.length(); ++i) {
    if (text[i] == '%' && strchr("sdifjoOc%", text[i + 1])) {
      fail("format", "console.log would fill in the format characters of its first text");
    }
  }
#endif
  return text;
}

}  // namespace tsino
