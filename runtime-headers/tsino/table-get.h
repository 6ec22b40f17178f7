// Elements of constant tables at an index that may lie outside: undefined there, as in JavaScript.
// Cost: that of tableAt and one comparison; a text is copied from flash into a String.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "optional.h"
#include "table.h"

namespace tsino {

inline bool isInside(int32_t index, size_t size) { return index >= 0 && static_cast<size_t>(index) < size; }

/** `table[index]` of a table in flash, which may have no such element. */
template <class T, size_t size> Optional<T> tableGet(const T (&table)[size], int32_t index) {
  return isInside(index, size) ? Optional<T>(readTable(table + index)) : Optional<T>();
}

/** The same of a table of texts of one width. */
template <size_t size, size_t width> Optional<String> tableGet(const char (&table)[size][width], int32_t index) {
  return isInside(index, size) ? Optional<String>(String(tableText(table, index))) : Optional<String>();
}

}  // namespace tsino
