// All of numbers to text and back. A sketch may include just the part that it needs; unused functions cost nothing.
#pragma once
#include "number-format.h"
#include "number-parse.h"
#include "number-radix.h"
#include "to-text.h"
