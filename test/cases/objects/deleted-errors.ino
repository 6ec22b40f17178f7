// deleted-errors: written by tsino from deleted-errors.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct Cell;
struct Spare;
struct CycleError;

struct Cell : tsino::Object {
  String text;
  tsino::Optional<double> value;
  tsino::Optional<tsino::Ref<tsino::Error>> error;
  void construct(String text, tsino::Optional<double> value, tsino::Optional<tsino::Ref<tsino::Error>> error) {
    this->text = tsino::moved(text);
    this->value = tsino::moved(value);
    this->error = tsino::moved(error);
  }
};

struct Spare : tsino::Object {
  tsino::Optional<tsino::Ref<tsino::RangeError>> last;
  tsino::Optional<String> note;
  void construct(tsino::Optional<tsino::Ref<tsino::RangeError>> last, tsino::Optional<String> note) {
    this->last = tsino::moved(last);
    this->note = tsino::moved(note);
  }
};

// @run
// An optional property that holds an error is taken away as any other.
struct CycleError : tsino::Error {
  tsino::Shared<tsino::Array<String>> path;
  void construct(tsino::Shared<tsino::Array<String>> path);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

void CycleError::construct(tsino::Shared<tsino::Array<String>> path) {
  tsino::Error::construct(path->join(F(" > ")));
  this->path = tsino::moved(path);
  this->name = F("CycleError");
}
const auto cells = tsino::makeShared<tsino::Map<String, tsino::Ref<Cell>>>();

double compute(const String& name, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& pathGiven = {}) {
  tsino::Shared<tsino::Array<String>> path = pathGiven.has() ? pathGiven.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  const tsino::Optional<tsino::Ref<Cell>> cell = cells->get(name);
  if (!cell.has()) {
    tsino::raise(tsino::makeError<tsino::ReferenceError>(F("no cell "), name));
    return 0.0;
  }
  if (path->includes(name)) {
    tsino::raise(
        tsino::make<CycleError>(
            tsino::makeShared<tsino::Array<String>>(
                tsino::Array<String>{tsino::allOf(*path), name})));
    return 0.0;
  }
  cell.value()->error = {};
  cell.value()->value = {};
  {
    const double total = tsino::split(cell.value()->text, F("+")).reduce<double>(
        [&](double sum, const String& part) -> double {
          if (tsino::thrown()) return 0.0;
          const double number = tsino::toNumber(part);
          double value;
          if (isnan(number)) {
            value = compute(
                part,
                tsino::makeShared<tsino::Array<String>>(
                    tsino::Array<String>{tsino::allOf(*path), name}));
            if (tsino::thrown()) return 0.0;
          } else {
            value = number;
          }
          return sum + value;
        },
        0.0);
    if (tsino::thrown()) goto caught;
    cell.value()->value = total;
    return total;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    if (error->isA(tsino::Error::classId)) cell.value()->error = error;
    tsino::raise(error);
    return 0.0;
  }
}

void show(const String& name) {
  {
    double computeResult = compute(name);
    if (tsino::thrown()) goto caught;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    tsino::inspect(Serial, computeResult);
    Serial.println();
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(error->toString());
  }
  const tsino::Optional<tsino::Ref<Cell>> cell = cells->get(name);
  tsino::inspect(Serial, cell.has() ? cell.value()->value : tsino::Optional<double>{});
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          cell.has() && cell.value()->error.has() ? tsino::Optional<String>(
              cell.value()->error.value()->message) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::isInstance<CycleError>(
          cell.has() ? cell.value()->error : tsino::Optional<tsino::Ref<tsino::Error>>{}) ? F("true") : F("false"));
}

tsino::Shared<tsino::Map<String, tsino::Ref<Cell>>> set(const String& name, const __FlashStringHelper* text) {
  tsino::Optional<tsino::Ref<Cell>> getResult = cells->get(name);
  return (void)cells->set(
      name,
      tsino::make<Cell>(
          text,
          getResult.has() ? getResult.value()->value : tsino::Optional<double>{},
          getResult.has() ? getResult.value()->error : tsino::Optional<tsino::Ref<tsino::Error>>{})), cells;
}

void setup() {
  Serial.begin(115200);
  set(F("a"), F("1+b"));
  show(F("a"));
  set(F("b"), F("a+2"));
  show(F("a"));
  set(F("b"), F("3+4"));
  show(F("a"));
  const tsino::Ref<Spare> spare = tsino::make<Spare>(
      tsino::Optional<tsino::Ref<tsino::RangeError>>(tsino::make<tsino::RangeError>(F("far"))),
      tsino::Optional<String>(F("x")));
  const bool gone = ((void)(spare->last = {}), true);
  tsino::Array<String> names;
  if (spare->last.has()) names.push(F("last"));
  names.push(F("note"));
  Serial.print(gone ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!spare->last.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(spare->last.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.println();
}

void loop() {}
