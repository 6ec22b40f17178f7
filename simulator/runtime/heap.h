// The board's heap as the simulator counts it; see heap.cpp.
#pragma once
#include <stddef.h>
#include <stdint.h>

namespace tsino {
/** Bytes that the board would still have. */
uint32_t freeHeapBytes();
}  // namespace tsino
