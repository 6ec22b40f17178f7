// All of numbers to text and back. A sketch may include just the part that it needs; unused functions cost nothing.
#pragma once
#if __SIZEOF_DOUBLE__ == 8
#include "number-format.h"
#include "number-parse.h"
#include "number-radix.h"
#endif
#include "to-text.h"
