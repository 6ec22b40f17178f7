// Variables that interrupts change: what the rest of the program does with one in several steps is done at once.
// Cost: three or four instructions, for as long as interrupts wait. The simulator's interrupts come between two steps anyway.
#pragma once
#include <Arduino.h>
#include <stdint.h>

namespace tsino {

/** Holds interrupts back while it lives; then they are as they were. */
class InterruptLock {
 public:
#if defined(__AVR__)
  __attribute__((always_inline)) inline InterruptLock() : state_(SREG) { cli(); }
  __attribute__((always_inline)) inline ~InterruptLock() {
    __asm__ __volatile__("" ::: "memory");
    SREG = state_;
  }

 private:
  const uint8_t state_;
#elif defined(xt_rsil)
  __attribute__((always_inline)) inline InterruptLock() : state_(xt_rsil(15)) {}
  __attribute__((always_inline)) inline ~InterruptLock() { xt_wsr_ps(state_); }

 private:
  const uint32_t state_;
#else
  InterruptLock() {}
  ~InterruptLock() {}

 private:
#endif
  InterruptLock(const InterruptLock&) = delete;
  InterruptLock& operator=(const InterruptLock&) = delete;
};

/** Reads what a board with 8 bits reads byte by byte. */
template <class T> __attribute__((always_inline)) inline T load(const volatile T& place) {
  const InterruptLock lock;
  return place;
}

}  // namespace tsino
