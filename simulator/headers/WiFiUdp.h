// UDP of the board. The simulator has none yet: a sketch that uses it is refused at compile time.
#pragma once
#include <Stream.h>

class __attribute__((unavailable("the simulator has no UDP yet"))) WiFiUDP;
