// The interface of everything that can print itself; costs one vtable pointer in the object.
#pragma once
#include <stdlib.h>

class Print;

class Printable {
 public:
  /** Writes the text of this object to `to`; returns the bytes written. */
  virtual size_t printTo(Print& to) const = 0;
};
