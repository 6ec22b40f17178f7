// The doors of the module: the host calls board_start once (global constructors), then board_setup and board_loop.
#include <Arduino.h>
#include "interrupts.h"
#include "trap.h"

#define EXPORT(name) extern "C" __attribute__((export_name(name)))

extern "C" void __wasm_call_ctors();

EXPORT("board_start") void tsinoBoardStart() { __wasm_call_ctors(); }
EXPORT("board_setup") void tsinoBoardSetup() { setup(); }
/** A script is through: its globals end. */
EXPORT("board_end") void tsinoBoardEnd() { tsino::endGlobals(); }
EXPORT("board_loop") void tsinoBoardLoop() {
  tsino::lookForInterrupts();
  loop();
}
