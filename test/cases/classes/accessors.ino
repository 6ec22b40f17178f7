// accessors: written by tsino from accessors.ts
// Change the TypeScript, not this file.
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Thermostat;

// @run
// Getters and setters with checks, read-only ones, static ones, and assignment operators through them.
struct Thermostat : tsino::Object {
  double celsius = 0;
  int32_t changes = 0;
  void construct();
  double get_celsius();
  double get_fahrenheit();
  bool get_isWarm();
  void set_celsius(double value);
  void set_fahrenheit(int32_t value);
};

double Thermostat::get_celsius() {
  return this->celsius;
}

void Thermostat::set_celsius(double value) {
  if (value == this->celsius) return;
  this->celsius = tsino::minimum(30.0, tsino::maximum(5.0, value));
  this->changes++;
}

double Thermostat::get_fahrenheit() {
  return this->get_celsius() * 1.8 + 32.0;
}

void Thermostat::set_fahrenheit(int32_t value) {
  this->set_celsius((value - 32) / 1.8);
}

bool Thermostat::get_isWarm() {
  return this->celsius > 22.0;
}

void Thermostat::construct() {
  this->celsius = 20.0;
  this->changes = 0;
}
String Thermostat_defaultName = "room";

String Thermostat_get_defaultName() {
  return Thermostat_defaultName;
}

void Thermostat_set_defaultName(const String& name) {
  Thermostat_defaultName = tsino::trim(name);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Thermostat> t = tsino::make<Thermostat>();
  tsino::inspect(Serial, t->get_celsius());
  Serial.print(F(" "));
  tsino::inspect(Serial, t->get_fahrenheit());
  Serial.print(F(" "));
  Serial.println(t->get_isWarm() ? F("true") : F("false"));
  t->set_celsius(t->get_celsius() + 5.0);
  t->set_celsius(t->get_celsius() + 1.0);
  tsino::inspect(Serial, t->get_celsius());
  Serial.print(F(" "));
  Serial.print(t->get_isWarm() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(t->changes);
  t->set_fahrenheit(50);
  tsino::inspect(Serial, t->get_celsius());
  Serial.print(F(" "));
  Serial.println(t->changes);
  int32_t value = ((void)t->set_celsius(99.0), 99);
  Serial.print(value);
  Serial.print(F(" "));
  tsino::inspect(Serial, t->get_celsius());
  Serial.println();
  t->set_celsius(t->get_celsius() - 100.0);
  t->set_celsius(5.0);
  double celsiusResult = t->get_celsius();
  int32_t changes = t->changes;
  double celsiusResult2 = t->get_celsius();
  t->set_celsius(celsiusResult2 - 1.0);
  double value2 = celsiusResult2;
  double value3 = t->get_celsius() - 1.0;
  t->set_celsius(value3);
  double value4 = value2 - value3;
  tsino::inspect(Serial, celsiusResult);
  Serial.print(F(" "));
  Serial.print(changes);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.println();
  Thermostat_set_defaultName(F("  kitchen "));
  Thermostat_set_defaultName(tsino::concat(Thermostat_get_defaultName(), F("!")));
  Serial.println(Thermostat_get_defaultName());
  const tsino::Ref<Thermostat> other = tsino::make<Thermostat>();
  other->set_celsius(((void)t->set_celsius(7.5), 7.5));
  tsino::inspect(Serial, other->get_celsius());
  Serial.print(F(" "));
  tsino::inspect(Serial, t->get_fahrenheit());
  Serial.print(F(" "));
  Serial.println(other->changes);
}

void loop() {}
