// Which object something is, for printing: objects in place may share their address with the one that holds them, so
// the type counts, too. Cost: one byte of RAM per type that is asked.
#pragma once

namespace tsino {

struct Identity {
  const void* address;
  const void* type;
  friend bool operator==(const Identity& a, const Identity& b) { return a.address == b.address && a.type == b.type; }
};

template <class T> struct TypeMark { static const char mark; };
template <class T> const char TypeMark<T>::mark = 0;

template <class T> Identity identityOf(const T& object) { return Identity{&object, &TypeMark<T>::mark}; }

}  // namespace tsino
