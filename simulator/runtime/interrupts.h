// Where the board looks whether a pin's interrupt waits.
#pragma once

namespace tsino {

/** Some pin has a handler; without one nobody needs to look. */
extern bool hasInterrupts;

/** Runs the handlers of all edges that there were since the last look. */
void takeInterrupts();
inline void lookForInterrupts() {
  if (hasInterrupts) takeInterrupts();
}

/** What the host has just said, behind the edges that came before: who asked it may rely on them. */
template <class T>
inline T behindInterrupts(T said) {
  lookForInterrupts();
  return said;
}

/** As host_sleep, with the handlers of the edges that come meanwhile. */
void sleepWithInterrupts(double micros);

}  // namespace tsino
