// Whether an object is of one class and of none that derives from it, by the table of its virtual methods, without a call.
// Only for sketches that the simulator optimizes: there, a call through such a table takes as long as five comparisons.
// Such a sketch declares `table$` in T, under the name that C++'s compilers give the table of a class (Itanium C++ ABI,
// 5.1.4 and 2.5.2). Cost: one load and one comparison.
#pragma once
#include <string.h>

namespace tsino {

/** What an object points to behind the two entries that its table begins with. */
template <class T> const void* tableOf() { return &T::table$[2]; }

/** @param object of a class with virtual methods, whose pointer to its table comes first. */
template <class T> bool isExactly(const void* object) {
  const void* table;
  // As bytes: the compiler takes a pointer to a table for one of a kind that no other access reads.
  memcpy(&table, object, sizeof table);
  return table == tableOf<T>();
}

}  // namespace tsino
