// Where the board looks whether a pin's interrupt waits.
#pragma once
#include <host.h>

namespace tsino {

/** What only a sketch with a handler needs, and takes along. */
struct InterruptActions {
  /** Runs the handlers of all edges that there were since the last look. */
  void (*take)();
  /** As host_sleep, with the handlers of the edges that come meanwhile. */
  void (*sleep)(double micros);
};
/** Null as long as no pin has had a handler. */
extern const InterruptActions* interruptActions;

inline void lookForInterrupts() {
  if (interruptActions != nullptr) interruptActions->take();
}

/** What the host has just said, behind the edges that came before: who asked it may rely on them. */
template <class T>
inline T behindInterrupts(T said) {
  lookForInterrupts();
  return said;
}

inline void sleepWithInterrupts(double micros) {
  if (interruptActions != nullptr) {
    interruptActions->sleep(micros);
  } else {
    host_sleep(micros);
  }
}

}  // namespace tsino
