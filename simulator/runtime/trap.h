// How the runtime stops a program: a kind from host.h and a sentence. Never returns; costs nothing until then.
#pragma once
#include <stddef.h>
#include <stdint.h>

namespace tsino {
/** Where a sanitizer check stands; what it writes when it fails is what its handler gets. */
struct Site {
  const char* file;
  uint32_t line;
  uint32_t column;
};

/** Stops the program; `kind` is one of host.h's words, `detail` a sentence without a full stop. */
[[noreturn]] void stopProgram(const char* kind, const char* detail);
[[noreturn]] void stopProgram(const char* kind, const char* detail, const Site& site);

/** Destroys the globals, the last one first; what is on the heap then, nothing leads to any more. */
void endGlobals();
}  // namespace tsino
