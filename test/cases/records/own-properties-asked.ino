// own-properties-asked: written by tsino from own-properties-asked.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

enum class Level : uint8_t { Low, High };
struct Options;
struct Fixed;

struct Options : tsino::Object {
  int32_t speed = 0;
  tsino::Optional<String> name;
  void construct(int32_t speed, tsino::Optional<String> name = {}) {
    this->speed = speed;
    this->name = tsino::moved(name);
  }
};

struct Fixed : tsino::Object {
  int32_t x = 0;
  String y;
  void construct(int32_t x, String y) {
    this->x = x;
    this->y = tsino::moved(y);
  }
};

const auto ages = tsino::makeRecord<uint8_t>({{"ada", 36}, {"alan", 41}});

String describe(const tsino::Ref<Options>& options) {
  const bool named = options->name.has();
  return tsino::concat(
      named ? F("true") : F("false"),
      F(" "),
      options->name.has() ? F("true") : F("false"),
      F(" "),
      options->name.has() ? F("true") : F("false"),
      F(" "),
      true ? F("true") : F("false"));
}

int32_t asked = 0;

tsino::Shared<tsino::Record<uint8_t>> table() {
  asked += 1;
  return ages;
}

void setup() {
  Serial.begin(115200);
  const String key = F("alan");
  Serial.print(ages->hasOwn(F("ada")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(ages->hasOwn(key) ? F("true") : F("false"));
  Serial.print(ages->hasOwn(F("grace")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(ages->hasOwn(key) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(ages->hasOwn(F("toString")) ? F("true") : F("false"));
  for (const auto& entry : ages->entries()) {
    const String& name = entry.key();
    if (!ages->hasOwn(name)) continue;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(ages->get(name)));
  }

  const auto counts = tsino::makeShared<tsino::Record<int32_t>>();
  tsino::Array<String> list{F("x"), F("y"), F("x")};
  for (const String& word_ : list) {
    if (!counts->hasOwn(word_)) counts->set(word_, 0);
    counts->set(word_, counts->at(word_) + 1);
  }
  tsino::inspect(Serial, counts);
  Serial.println();
  const auto rooms = tsino::makeRecord<String>({{F("1"), F("hall")}});
  Serial.print(rooms->hasOwn(String(1)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(rooms->hasOwn(F("2")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(rooms->hasOwn(String(1)) ? F("true") : F("false"));
  Serial.println(describe(tsino::make<Options>(1)));
  Serial.println(describe(tsino::make<Options>(2, tsino::Optional<String>(F("motor")))));
  const tsino::Ref<Fixed> fixed = tsino::make<Fixed>(1, F("two"));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(false ? F("true") : F("false"));
  Serial.print(
      tsino::Array<String>{F("0"), F("1"), F("Low"), F("High")}.includes(F("High")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<String>{F("0"), F("1"), F("Low"), F("High")}.includes(F("Middle")) ? F("true") : F("false"));
  bool hasOwnResult = table()->hasOwn(F("ada"));
  bool hasOwnResult2 = table()->hasOwn(F("b"));
  Serial.print(hasOwnResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(hasOwnResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(asked);
}

void loop() {}
