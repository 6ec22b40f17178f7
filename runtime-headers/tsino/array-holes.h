// Elements of `new Array(n)` that were not assigned yet. JavaScript has nothing there; here a checked build knows of each and
// stops where one is read, a release build reads 0, an empty text or nothing. Cost: none in release builds; checked ones look
// at one flag for each access, and keep a bit for each element of such an array until the last is assigned.
#pragma once
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"

namespace tsino {

#ifdef TSINO_CHECKED

/** Which elements of one block are missing; the bits lie behind it. */
struct Holes {
  const void* items;
  int32_t count;
  int32_t left;
  /** A single one can be read: it is undefined, which the elements may be. */
  bool mayRead;
  Holes* next;

  uint8_t* bits() { return reinterpret_cast<uint8_t*>(this + 1); }
  bool has(int32_t index) { return index < count && ((bits()[index / 8] >> (index % 8)) & 1) != 0; }
};

inline Holes*& firstHoles() {
  static Holes* first = nullptr;
  return first;
}

/** The pointer to what is known of a block, or to nothing. */
inline Holes** findHoles(const void* items) {
  Holes** at = &firstHoles();
  while (*at && (*at)->items != items) at = &(*at)->next;
  return at;
}

inline void removeHoles(Holes** at) {
  Holes* gone = *at;
  *at = gone->next;
  free(gone);
}

inline void noteHoles(const void* items, int32_t count, bool mayRead) {
  if (count == 0) return;
  const size_t bytes = (static_cast<size_t>(count) + 7) / 8;
  Holes* added = static_cast<Holes*>(malloc(sizeof(Holes) + bytes));
  if (!added) outOfMemory();
  *added = Holes{items, count, count, mayRead, firstHoles()};
  memset(added->bits(), 255, bytes);
  firstHoles() = added;
}

/** From..to are assigned, or no longer there. */
inline void fillHoles(const void* items, int32_t from, int32_t to) {
  if (!firstHoles()) return;
  Holes** at = findHoles(items);
  if (!*at) return;
  for (; from < to && from < (*at)->count; ++from) {
    if (!(*at)->has(from)) continue;
    (*at)->bits()[from / 8] = static_cast<uint8_t>((*at)->bits()[from / 8] & ~(1u << (from % 8)));
    --(*at)->left;
  }
  if ((*at)->left == 0) removeHoles(at);
}

__attribute__((noreturn, noinline)) inline void failHole(int32_t index) {
  fail("hole", Detail().say("element ").say(index).say(" was never assigned").text());
}

/** Demands an element that was assigned, or may be undefined. */
inline void requireRead(const void* items, int32_t index) {
  if (!firstHoles()) return;
  Holes* found = *findHoles(items);
  if (found && !found->mayRead && found->has(index)) failHole(index);
}

/** Demands an element that was assigned: JavaScript would pass a hole over. */
inline void requireThere(const void* items, int32_t index) {
  if (!firstHoles()) return;
  Holes* found = *findHoles(items);
  if (found && found->has(index)) failHole(index);
}

/** Demands that all elements were assigned. */
inline void requireFilled(const void* items) {
  if (!firstHoles()) return;
  Holes* found = *findHoles(items);
  for (int32_t i = 0; found && i < found->count; ++i)
    if (found->has(i)) failHole(i);
}

/** What is known of a block that is about to be moved, or nothing. */
inline Holes* heldHoles(const void* items) { return firstHoles() ? *findHoles(items) : nullptr; }
/** The elements lie in another block now. */
inline void moveHoles(Holes* held, const void* to) {
  if (held) held->items = to;
}

#else

inline void noteHoles(const void*, int32_t, bool) {}
inline void fillHoles(const void*, int32_t, int32_t) {}
inline void requireRead(const void*, int32_t) {}
inline void requireThere(const void*, int32_t) {}
inline void requireFilled(const void*) {}
inline void* heldHoles(const void*) { return nullptr; }
inline void moveHoles(void*, const void*) {}

#endif

}  // namespace tsino
