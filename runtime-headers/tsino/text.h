// All text functions but split. A sketch may include just the part that it needs; unused functions cost nothing.
#pragma once
#include "text-build.h"
#include "text-case.h"
#include "text-fill.h"
#include "text-replace.h"
#include "text-search.h"
#include "text-slice.h"
#include "text-trim.h"
#include "text-units.h"
