// behind-promised-fields: written by tsino from behind-promised-fields.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
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

struct Part;
struct Holder;

struct Part : tsino::Object {
  int32_t id = 0;
  tsino::Function<int32_t()> twice;
  void construct(int32_t id, tsino::Function<int32_t()> twice) {
    this->id = id;
    this->twice = tsino::moved(twice);
  }
};

struct Holder : tsino::Chained {
  tsino::Optional<tsino::Ref<Part>> part;
  tsino::Optional<String> name;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list;
  tsino::Optional<tsino::Ref<Holder>> other;
  void construct(const String& key);
  const __FlashStringHelper* isWhole();
  tsino::Optional<int32_t> otherId();
};

const auto parts = tsino::makeMap<String, tsino::Ref<Part>>(
    {{"k", tsino::make<Part>(3, []() -> int32_t { return 6; })}});
const auto names = tsino::makeMap<String, String>({{"k", "key"}});
const auto lists = tsino::makeMap<String, tsino::Shared<tsino::Array<uint8_t>>>(
    {{"k", tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})}});

void Holder::construct(const String& key) {
  this->part = parts->get(key);
  this->name = names->get(key);
  this->list = lists->get(key);
}

const __FlashStringHelper* Holder::isWhole() {
  return !(!this->part.has()) && this->name.has() && this->list.has() ? F("whole") : F("not whole");
}

tsino::Optional<int32_t> Holder::otherId() {
  return this->other.has() ? tsino::Optional<int32_t>(this->other.value()->part.value()->id) : tsino::Optional<int32_t>{};
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Ref<Holder>> holders{
      tsino::make<Holder>(F("k")),
      tsino::make<Holder>(F("q"))};
  tsino::Array<uint8_t> list{0, 7};
  for (const int32_t at : list) {
    const tsino::Optional<tsino::Ref<Holder>> holder = holders.at(at);
    Serial.print(
        tsino::optionalText(
            holder.has() ? tsino::Optional<int32_t>(holder.value()->part.value()->id) : tsino::Optional<int32_t>{}));
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(
            holder.has() ? tsino::Optional<int32_t>(tsino::length(holder.value()->name.value())) : tsino::Optional<int32_t>{}));
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(
            holder.has() ? holder.value()->list.value()->get(0) : tsino::Optional<uint8_t>{}));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        holder.has() ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
            tsino::makeShared<tsino::Array<uint8_t>>(
                holder.value()->list.value()->map<uint8_t>(
                    [](int32_t x) -> int32_t { return x + 1; }))) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{});
    Serial.println();
    Serial.print(
        tsino::optionalText(
            holder.has() ? tsino::Optional<int32_t>(holder.value()->part.value()->twice()) : tsino::Optional<int32_t>{}));
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(
            holder.has() ? tsino::Optional<String>(holder.value()->isWhole()) : tsino::Optional<String>{}));
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(
            holder.has() ? tsino::Optional<String>(
                tsino::toUpperCase(tsino::slice(holder.value()->name.value(), 1))) : tsino::Optional<String>{}));
    if (holder.has() && holder.value()->part.value()->id == 3) Serial.println(F("three"));
  }
  tsino::Optional<tsino::Ref<Holder>> getResult = holders.get(1);
  tsino::Optional<tsino::Ref<Holder>> findResult = holders.find(
      [](const tsino::Ref<Holder>& one) -> bool { return one->name == F("none"); });
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              getResult.has() ? tsino::Optional<String>(getResult.value()->isWhole()) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          findResult.has() ? tsino::Optional<int32_t>(findResult.value()->part.value()->twice()) : tsino::Optional<int32_t>{}));
  holders[0]->other = holders.get(1);
  tsino::Optional<tsino::Ref<Holder>> atResult = holders.at(5);
  Serial.print(tsino::optionalText(holders[1]->otherId()));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !atResult.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)atResult.value()->part.value()->id));
  Serial.println();
  holders[1]->other = tsino::make<Holder>(F("k"));
  Serial.println(tsino::optionalText(holders[1]->otherId()));
}

void loop() {}
