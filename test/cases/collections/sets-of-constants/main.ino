// sets-of-constants: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/console.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"

enum class Level : uint8_t { Low, High };
struct Menu;

struct Menu : tsino::Object {
  void construct();
};

// --- keys ---

const int32_t PORTS[] PROGMEM = {80, 443, 8080};
const char NAMES[][6] PROGMEM = {"http", "https"};

// --- main ---

// @run
// Sets made of constant lists that nothing changes.
const char WORDS[][4] PROGMEM = {"on", "off", "on"};
const bool FLAGS[] PROGMEM = {true, true};
const Level LEVELS[] PROGMEM = {Level::High, Level::Low, Level::High};
const double RATES[] PROGMEM = {0.5, 1.5, 0.5};
const int32_t WIDE[] PROGMEM = {1, 70000, 2};

void Menu::construct() {}
const char Menu_KEYS[][43] PROGMEM = {"up", "down", "a very long key that has no room in others"};

bool known(const String& name) {
  return tsino::makeShared<tsino::Set<String>>(tsino::Set<String>::from(tsino::eachText(NAMES)))->has(
      name);
}

tsino::Shared<tsino::Set<int32_t>> lazily() {
  return tsino::makeShared<tsino::Set<int32_t>>(tsino::Set<int32_t>::from(tsino::each(PORTS)));
}

void setup() {
  Serial.begin(115200);
  const auto words = tsino::makeShared<tsino::Set<String>>(
      tsino::Set<String>::from(tsino::eachText(WORDS)));
  Serial.print(words->size());
  Serial.print(F(" "));
  Serial.print(words->has(F("off")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(words->values().join());
  Serial.print(
      tsino::makeShared<tsino::Set<bool>>(tsino::Set<bool>::from(tsino::each(FLAGS)))->size());
  Serial.print(F(" "));
  Serial.print(
      tsino::makeShared<tsino::Set<bool>>(tsino::Set<bool>::from(tsino::each(FLAGS)))->has(false) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::makeShared<tsino::Set<Level>>(tsino::Set<Level>::from(tsino::each(LEVELS)))->has(
          Level::Low) ? F("true") : F("false"));
  Serial.print(
      tsino::withoutFormat(
          tsino::makeShared<tsino::Set<double>>(tsino::Set<double>::from(tsino::each(RATES)))->values().join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::makeShared<tsino::Set<int32_t>>(tsino::Set<int32_t>::from(tsino::each(WIDE)))->has(70000) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::makeShared<tsino::Set<int32_t>>(tsino::Set<int32_t>::from(tsino::each(WIDE)))->has(4464) ? F("true") : F("false"));
  const auto keys = tsino::makeShared<tsino::Set<String>>(
      tsino::Set<String>::from(tsino::eachText(Menu_KEYS)));
  keys->add(F("left"));
  keys->remove(F("up"));
  for (const String& key : *keys) Serial.println(key);
  const auto open = tsino::makeShared<tsino::Set<int32_t>>(
      tsino::Set<int32_t>::from(tsino::each(PORTS)));
  open->add(100000);
  Serial.print(open->has(443) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(open->has(100000) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(open->size());
  Serial.print(F(" "));
  Serial.println(3);
  Serial.print(known(F("http")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(known(F("ftp")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(known(F("")) ? F("true") : F("false"));
  Serial.println(lazily()->size());
}

void loop() {}
