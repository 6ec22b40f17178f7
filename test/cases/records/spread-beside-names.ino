// spread-beside-names: written by tsino from spread-beside-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> step(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& from) {
  const tsino::Optional<tsino::Shared<tsino::Record<String>>> wifi = from->get(F("wifi"));
  const auto rest = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<String>>>>(
      from->copy());
  rest->remove(F("wifi"));
  return !wifi.has() ? from : [&] {
    const auto value = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<String>>>>(
        rest->copy());
    const auto value2 = tsino::makeShared<tsino::Record<String>>(wifi.value()->copy());
    tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = rest->get(F("network"));
    value2->assign(
        *(!getResult.has() ? tsino::makeShared<tsino::Record<String>>() : getResult.value()));
    value->set(F("network"), value2);
    return value;
  }();
}

tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> apply(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& value, const tsino::Function<tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>&)>& change) {
  return change(value);
}

void setup() {
  Serial.begin(115200);
  const auto ini = tsino::makeRecord<tsino::Shared<tsino::Record<String>>>(
      {
          {F("wifi"), tsino::makeRecord<String>({{F("host"), F("h")}})},
          {F("device"), tsino::makeRecord<String>({{F("name"), F("d")}})}});
  tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> moved = apply(
      ini,
      tsino::Function<tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>&)>::of<decltype(step), step>());
  tsino::inspect(Serial, moved);
  Serial.print(F(" "));
  Serial.println(ini->keys().join());
  tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> stamped = apply(
      moved,
      [](const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& from) -> tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> {
        const auto value = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<String>>>>(
            from->copy());
        tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = from->get(F(""));
        const auto value2 = tsino::makeShared<tsino::Record<String>>(
            (!getResult.has() ? tsino::makeShared<tsino::Record<String>>() : getResult.value())->copy());
        value2->set(F("version"), F("2"));
        value->set(F(""), value2);
        return value;
      });
  tsino::inspect(Serial, stamped);
  Serial.print(F(" "));
  Serial.print(stamped->size());
  Serial.print(F(" "));
  Serial.println(!moved->has(F("")) ? F("true") : F("false"));
  stamped->at(F("device"))->set(F("name"), F("shared"));
  tsino::inspect(Serial, moved->get(F("device")));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(stamped->at(F("network"))->get(F("host"))));
  tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = moved->get(F("device"));
  const auto value = tsino::makeShared<tsino::Record<String>>(
      (!getResult.has() ? tsino::makeShared<tsino::Record<String>>() : getResult.value())->copy());
  value->set(F("colour"), F("red"));
  tsino::Shared<tsino::Record<String>> more = value;
  more->set(
      F("colour"),
      tsino::concat(
          tsino::toText(
              more->has(F("colour")) ? tsino::Union<tsino::Undefined, String>(
                  more->at(F("colour"))) : tsino::Union<tsino::Undefined, String>(
                  tsino::Undefined{})),
          F("!")));
  Serial.print(tsino::withoutFormat(tsino::optionalText(more->get(F("colour")))));
  Serial.print(F(" "));
  Serial.print(more->keys().join());
  Serial.print(F(" "));
  tsino::inspect(Serial, more);
  Serial.println();
}

void loop() {}
