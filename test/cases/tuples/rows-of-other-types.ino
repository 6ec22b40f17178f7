// rows-of-other-types: written by tsino from rows-of-other-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Mixed;
struct Keymap;
struct Options;
struct Levels;
struct Levels_;
struct Holders;

struct Mixed : tsino::Object {
  String item0;
  tsino::Optional<tsino::Union<double, String>> item1;
  void construct(String item0, tsino::Optional<tsino::Union<double, String>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Keymap : tsino::Object {
  String item0;
  tsino::Optional<String> item1;
  void construct(String item0, tsino::Optional<String> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Options : tsino::Object {
  String name;
  tsino::Optional<tsino::Union<double, String>> fallback;
  void construct(String name, tsino::Optional<tsino::Union<double, String>> fallback) {
    this->name = tsino::moved(name);
    this->fallback = tsino::moved(fallback);
  }
};

struct Levels : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<String>> enemies;
  tsino::Optional<tsino::Ref<Levels_>> boss;
  void construct(String name, tsino::Shared<tsino::Array<String>> enemies, tsino::Optional<tsino::Ref<Levels_>> boss) {
    this->name = tsino::moved(name);
    this->enemies = tsino::moved(enemies);
    this->boss = tsino::moved(boss);
  }
};

struct Levels_ : tsino::Object {
  int32_t hp = 0;
  String name;
  void construct(int32_t hp, String name) {
    this->hp = hp;
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("hp"), this->hp);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct Holders : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> held;
  int32_t at = 0;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> held, int32_t at) {
    this->held = tsino::moved(held);
    this->at = at;
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Constant tables whose rows hold something else at the same place: each row is read in its own form.
  tsino::Array<tsino::Ref<Mixed>> mixed{
      tsino::make<Mixed>(
          F("a"),
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0))),
      tsino::make<Mixed>(
          F("b"),
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>(String(F("2"))))),
      tsino::make<Mixed>(F("c"), tsino::Optional<tsino::Union<double, String>>{})};
  for (const tsino::Ref<Mixed>& item : mixed) {
    const String& key = item->item0;
    const tsino::Optional<tsino::Union<double, String>>& value = item->item1;
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    tsino::printUnionOrNull(Serial, value);
    Serial.print(F(" "));
    Serial.print(
        value.has() && value.value().is<double>() ? F("number") : value.has()
            && value.value().is<String>() ? F("string") : F("object"));
    Serial.print(F(" "));
    Serial.println(tsino::optionalTextOrNull(value));
  }
  for (const tsino::Ref<Mixed>& row : mixed) {
    tsino::printFirstUnionOrNull(Serial, row->item1);
    Serial.print(F(" "));
    Serial.println(2);
  }
  for (int32_t index = 0; index < mixed.length(); index++) {
    const String& key = mixed[index]->item0;
    const tsino::Optional<tsino::Union<double, String>>& value = mixed[index]->item1;
    Serial.print(index);
    Serial.print(F(" "));
    Serial.print(key);
    Serial.print(F(" "));
    tsino::printUnionOrNull(Serial, value);
    Serial.println();
  }
  mixed.forEach(
      [](const tsino::Ref<Mixed>& given) {
        const String& key = given->item0;
        const tsino::Optional<tsino::Union<double, String>>& value = given->item1;
        Serial.print(tsino::withoutFormat(key));
        Serial.print(F(" "));
        tsino::printUnionOrNull(Serial, value);
        Serial.println();
      });
  Serial.print(tsino::optionalTextOrNull(((void)mixed[2]->item1, tsino::Optional<bool>{})));
  Serial.print(F(" "));
  Serial.print(tsino::length(mixed[1]->item1.value().get<String>()));
  Serial.print(F(" "));
  tsino::inspectOrNull(
      Serial,
      mixed.map<tsino::Optional<tsino::Union<double, String>>>(
          [](const tsino::Ref<Mixed>& given) -> tsino::Optional<tsino::Union<double, String>> {
            const tsino::Optional<tsino::Union<double, String>>& value = given->item1;
            return value;
          }));
  Serial.println();

  tsino::Array<tsino::Ref<Keymap>> keymap{
      tsino::make<Keymap>(F("w"), tsino::Optional<String>(F("up"))),
      tsino::make<Keymap>(F("q"), tsino::Optional<String>{})};
  const auto value = tsino::makeShared<tsino::Map<String, tsino::Optional<String>>>();
  keymap.forEach(
      [&](const tsino::Ref<Keymap>& value2) { value->set(value2->item0, value2->item1); });
  tsino::Shared<tsino::Map<String, tsino::Optional<String>>> actions = value;
  tsino::printFirstUnion(
      Serial,
      actions->has(F("w")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          actions->at(F("w"))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      actions->has(F("q")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          actions->at(F("q"))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      actions->has(F("z")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          actions->at(F("z"))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{}));
  Serial.println();
  for (const tsino::Ref<Keymap>& item : keymap) {
    const String& key = item->item0;
    const tsino::Optional<String>& action = item->item1;
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.println(tsino::optionalTextOrNull(action));
  }

  tsino::Array<tsino::Ref<Options>> options{
      tsino::make<Options>(F("a"), tsino::Optional<tsino::Union<double, String>>{}),
      tsino::make<Options>(
          F("b"),
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(5.0))),
      tsino::make<Options>(
          F("c"),
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>(String(F("x")))))};
  options.forEach(
      [](const tsino::Ref<Options>& given) {
        const String& name = given->name;
        const tsino::Optional<tsino::Union<double, String>>& fallback = given->fallback;
        Serial.print(tsino::withoutFormat(name));
        Serial.print(F(" "));
        tsino::printUnionOrNull(Serial, fallback);
        Serial.println();
      });
  for (const tsino::Ref<Options>& option : options) {
    const String& name = option->name;
    const tsino::Optional<tsino::Union<double, String>>& fallback = option->fallback;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    tsino::printUnionOrNull(Serial, fallback);
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        fallback.has() ? fallback.value() : tsino::Union<double, String>(String(F("none"))));
    Serial.println();
  }

  tsino::Array<tsino::Ref<Levels>> levels{
      tsino::make<Levels>(
          F("intro"),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("rat")}),
          tsino::Optional<tsino::Ref<Levels_>>{}),
      tsino::make<Levels>(
          F("cave"),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}),
          tsino::Optional<tsino::Ref<Levels_>>(tsino::make<Levels_>(50, F("ogre"))))};
  for (const tsino::Ref<Levels>& level : levels) {
    const String& name = level->name;
    const tsino::Shared<tsino::Array<String>>& enemies = level->enemies;
    const tsino::Optional<tsino::Ref<Levels_>>& boss = level->boss;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(enemies->length());
    Serial.print(F(" "));
    Serial.println(
        boss.has() ? tsino::concat(boss.value()->name, F(" "), String(boss.value()->hp)) : String(
            F("no boss")));
  }
  for (int32_t index = 0; index < levels.length(); index++) {
    const String& name = levels[index]->name;
    const tsino::Optional<tsino::Ref<Levels_>>& boss = levels[index]->boss;
    Serial.print(index);
    Serial.print(F(" "));
    Serial.print(name);
    Serial.print(F(" "));
    Serial.println(boss.has() ? boss.value()->hp : 0);
  }
  const tsino::Ref<Levels_> boss = levels[1]->boss.value();
  tsino::Optional<tsino::Ref<Levels>> findResult = levels.find(
      [](const tsino::Ref<Levels>& given) -> bool {
        const String& name = given->name;
        return name == F("cave");
      });
  Serial.print(boss->hp);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      findResult.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Levels_>>, tsino::Null>(
          findResult.value()->boss) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Levels_>>(
          tsino::Undefined{}));
  Serial.println();
  const tsino::Optional<bool> nobody = ((void)levels[0]->boss, tsino::Optional<bool>{});
  tsino::Shared<tsino::Array<String>> enemies = levels[0]->enemies;
  Serial.print(tsino::optionalTextOrNull(nobody));
  Serial.print(F(" "));
  Serial.println((*enemies)[0]);
  tsino::Array<tsino::Ref<Holders>> holders{
      tsino::make<Holders>(
          tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})),
          1),
      tsino::make<Holders>(tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{}, 2)};
  const tsino::Optional<bool> held = ((void)holders[1]->held, tsino::Optional<bool>{});
  tsino::Array<tsino::Optional<bool>> all{((void)holders[1]->held, tsino::Optional<bool>{})};
  Serial.print(tsino::optionalTextOrNull(held));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, all);
  Serial.println();
}

void loop() {}
