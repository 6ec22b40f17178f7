// in-own-initializer: written by tsino from in-own-initializer.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Commands;
struct Node;

struct Commands : tsino::Object {
  String help;
  tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)> run;
  void construct(String help, tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)> run) {
    this->help = tsino::moved(help);
    this->run = tsino::moved(run);
  }
};

struct Node : tsino::Object {
  String name;
  tsino::Function<int32_t()> size;
  void construct(String name, tsino::Function<int32_t()> size) {
    this->name = tsino::moved(name);
    this->size = tsino::moved(size);
  }
};

tsino::Shared<tsino::Record<tsino::Ref<Commands>>> commands = tsino::makeRecord<tsino::Ref<Commands>>(
    {
        {
            "one",
            tsino::make<Commands>(
                "a",
                [](const tsino::Shared<tsino::Array<String>>&) -> String { return F("1"); })},
        {
            "help",
            tsino::make<Commands>(
                "help",
                [](const tsino::Shared<tsino::Array<String>>&) -> String {
                  return commands->keys().map<String>(
                      [](const String& n) -> String { return tsino::concat(n, F("!")); }).join(
                      F("; "));
                })}});
tsino::Array<tsino::Function<int32_t()>> list{[]() -> int32_t { return list.length(); }};
const tsino::Ref<Node> node = tsino::make<Node>(
    "n",
    []() -> int32_t { return tsino::length(node->name); });
tsino::Shared<tsino::Map<String, tsino::Function<int32_t()>>> map_ = tsino::makeMap<String, tsino::Function<int32_t()>>(
    {{"a", []() -> int32_t { return map_->size(); }}});

double fact(int32_t n) {
  return n <= 1 ? 1.0 : n * fact(n - 1);
}

void setup() {
  Serial.begin(115200);
  tsino::Optional<tsino::Ref<Commands>> getResult = commands->get(F("help"));
  Serial.println(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<String>(
              getResult.value()->run(
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))) : tsino::Optional<String>{}));
  tsino::Optional<tsino::Function<int32_t()>> getResult2 = list.get(0);
  Serial.println(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()()) : tsino::Optional<int32_t>{}));
  Serial.println(node->size());
  tsino::Optional<tsino::Function<int32_t()>> getResult3 = map_->get(F("a"));
  Serial.println(
      tsino::optionalText(
          getResult3.has() ? tsino::Optional<int32_t>(getResult3.value()()) : tsino::Optional<int32_t>{}));
  {
    tsino::Ref<tsino::Cell<tsino::Shared<tsino::Array<tsino::Function<int32_t()>>>>> inner = tsino::make<tsino::Cell<tsino::Shared<tsino::Array<tsino::Function<int32_t()>>>>>();
    inner->value = tsino::makeShared<tsino::Array<tsino::Function<int32_t()>>>(
        tsino::Array<tsino::Function<int32_t()>>{
            [inner]() -> int32_t { return inner->value->length() + 1; }});
    tsino::Optional<tsino::Function<int32_t()>> getResult4 = inner->value->get(0);
    Serial.println(
        tsino::optionalText(
            getResult4.has() ? tsino::Optional<int32_t>(getResult4.value()()) : tsino::Optional<int32_t>{}));
    tsino::inspect(Serial, fact(5));
    Serial.println();
  }
}

void loop() {}
