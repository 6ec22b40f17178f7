// of-what-is-filtered: written by tsino from of-what-is-filtered.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Ok;

struct Ok : tsino::Object {
  bool ok = false;
  String value;
  String error;
  void construct(bool ok, String value, String error = String{}) {
    this->ok = ok;
    this->value = tsino::moved(value);
    this->error = tsino::moved(error);
  }
};

// @run
// Patterns that take apart what a guard has let through.

bool isOk(const tsino::Ref<Ok>& r) {
  return r->ok;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Ok>> rs{
      tsino::make<Ok>(true, F("a")),
      tsino::make<Ok>(false, String{}, F("e"))};
  tsino::Array<tsino::Ref<Ok>> list = rs.filter(
      [](const tsino::Ref<Ok>& r) -> bool { return isOk(r); });
  for (const tsino::Ref<Ok>& item : list) {
    const String& value = item->value;
    Serial.println(tsino::length(value));
  }
  rs.filter([](const tsino::Ref<Ok>& r) -> bool { return isOk(r); }).forEach(
      [](const tsino::Ref<Ok>& ok) {
        const String& value = ok->value;
        Serial.println(value);
      });
  tsino::inspect(
      Serial,
      rs.filter([](const tsino::Ref<Ok>& r) -> bool { return isOk(r); }).map<String>(
          [](const tsino::Ref<Ok>& ok) -> String {
            const String& value = ok->value;
            return value;
          }));
  Serial.println();
  tsino::Array<tsino::Ref<Ok>> filterResult = rs.filter(
      [](const tsino::Ref<Ok>& r) -> bool { return isOk(r); });
  const String value = filterResult[0]->value;
  Serial.println(value);
  tsino::Array<tsino::Ref<Ok>> oks = rs.filter(
      [](const tsino::Ref<Ok>& r) -> bool { return isOk(r); });
  for (const tsino::Ref<Ok>& ok : oks) {
    const String& value2 = ok->value;
    Serial.println(value2);
  }
}

void loop() {}
