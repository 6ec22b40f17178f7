// The ways in which a program stops by itself: C's abort and assert, C++'s impossible calls, and stopProgram for
// the rest of the runtime.
#include <stdio.h>
#include <string.h>

#include "trap.h"

extern "C" __attribute__((import_module("engine"), import_name("trap"), noreturn)) void engine_trap(
    const char* kind, uint32_t kindLength, const char* detail, uint32_t detailLength, const char* file,
    uint32_t fileLength, uint32_t line, uint32_t column);

namespace tsino {
void stopProgram(const char* kind, const char* detail, const Site& site) {
  const char* file = site.file == nullptr ? "" : site.file;
  engine_trap(kind, strlen(kind), detail, strlen(detail), file, strlen(file), site.line, site.column);
}

void stopProgram(const char* kind, const char* detail) { stopProgram(kind, detail, Site{nullptr, 0, 0}); }
}  // namespace tsino

namespace {
/** A global that has a destructor. The list lies outside of the board's heap. */
struct Ending {
  void (*end)(void*);
  void* object;
};
constexpr int endingRoom = 4096;
Ending endings[endingRoom];
int endingCount = 0;
}  // namespace

extern "C" {
void abort() { tsino::stopProgram("abort", "abort() was called; without --release the simulator says why"); }

_Noreturn void __assert_fail(const char* expression, const char*, int, const char*) {
  char detail[160];
  snprintf(detail, sizeof detail, "the assertion `%s` does not hold", expression);
  tsino::stopProgram("abort", detail);
}

[[noreturn]] void __cxa_pure_virtual() { tsino::stopProgram("abort", "a pure virtual function was called"); }
[[noreturn]] void __cxa_deleted_virtual() { tsino::stopProgram("abort", "a deleted virtual function was called"); }

// A board never leaves main, so destructors of globals run only when a script is through. Of more than there is room
// for, the others stay: they would count as never freed.
int __cxa_atexit(void (*end)(void*), void* object, void*) {
  if (endingCount < endingRoom) endings[endingCount++] = {end, object};
  return 0;
}
}

namespace tsino {
void endGlobals() {
  while (endingCount > 0) {
    const Ending& last = endings[--endingCount];
    last.end(last.object);
  }
}
}  // namespace tsino
