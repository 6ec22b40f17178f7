// FPSTR, by which a text of the top level in flash is read as such; the ESP8266's core has it, AVR's has not.
// Costs nothing.
#pragma once
#include <Arduino.h>

#ifndef FPSTR
#define FPSTR(text) (reinterpret_cast<const __FlashStringHelper*>(text))
#endif
