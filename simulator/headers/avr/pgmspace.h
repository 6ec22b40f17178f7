// The name under which AVR sketches include the flash macros; costs nothing of its own.
#pragma once
#include <pgmspace.h>
