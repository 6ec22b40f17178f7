// lists-of-null-or-nothing: written by tsino from lists-of-null-or-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Either;
struct Report;
struct First;
struct Log;
struct Pair;
struct Nested;
struct Nested_;

struct Either : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>> list;
  int32_t z = 0;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>> list, int32_t z) {
    this->list = tsino::moved(list);
    this->z = z;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->z == 1) {
      if (this->list.has()) {
        out.fieldOrNull(F("list"), this->list.value());
      } else {
        out.fieldText(F("list"), F("undefined"));
      }
    }
    out.field(F("z"), this->z);
    out.end();
  }
};

struct Report : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>> data;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>> list;
  tsino::Optional<tsino::Shared<tsino::Map<String, tsino::Optional<String>>>> byName;
  tsino::Optional<tsino::Ref<First>> pair;
  int16_t place_of_data = 0;
  int16_t place_of_list = 0;
  int16_t place_of_byName = 0;
  int16_t place_of_pair = 0;
  int16_t places = 0;
  void construct(tsino::Optional<tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>> data, tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>> list, tsino::Optional<tsino::Shared<tsino::Map<String, tsino::Optional<String>>>> byName, tsino::Optional<tsino::Ref<First>> pair, int16_t place_of_data, int16_t place_of_list, int16_t place_of_byName, int16_t place_of_pair, int16_t places) {
    this->data = tsino::moved(data);
    this->list = tsino::moved(list);
    this->byName = tsino::moved(byName);
    this->pair = tsino::moved(pair);
    this->place_of_data = place_of_data;
    this->place_of_list = place_of_list;
    this->place_of_byName = place_of_byName;
    this->place_of_pair = place_of_pair;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_data == place) {
        if (this->data.has()) {
          out.fieldOrNull(F("data"), this->data.value());
        } else {
          out.fieldText(F("data"), F("undefined"));
        }
      }
      if (this->place_of_list == place) {
        if (this->list.has()) {
          out.fieldOrNull(F("list"), this->list.value());
        } else {
          out.fieldText(F("list"), F("undefined"));
        }
      }
      if (this->place_of_byName == place) {
        if (this->byName.has()) {
          out.fieldOrNull(F("byName"), this->byName.value());
        } else {
          out.fieldText(F("byName"), F("undefined"));
        }
      }
      if (this->place_of_pair == place) out.field(F("pair"), this->pair);
    }
    out.end();
  }
};

struct First : tsino::Object {
  int32_t item0 = 0;
  tsino::Optional<String> item1;
  void construct(int32_t item0, tsino::Optional<String> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.elementOrNull(this->item1);
    out.end();
  }
};

struct Log : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>> list;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<String>>>> rows;
  tsino::Ref<Pair> pair;
  void construct();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Log"), *this);
    if (this->list.has()) {
      out.field(F("list"), this->list.value());
    } else {
      out.fieldText(F("list"), F("null"));
    }
    if (this->rows.has()) {
      out.fieldOrNull(F("rows"), this->rows.value());
    } else {
      out.fieldText(F("rows"), F("undefined"));
    }
    out.field(F("pair"), this->pair);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Log"), *this);
    out.fieldOrNull(F("list"), this->list);
    out.field(F("rows"), this->rows);
    out.field(F("pair"), this->pair);
    out.end();
  }
};

struct Pair : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>> item0;
  int32_t item1 = 0;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>> item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    if (this->item0.has()) {
      out.elementOrNull(this->item0.value());
    } else {
      out.elementText(F("undefined"));
    }
    out.element(this->item1);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
};

struct Nested : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Nested_>> inner;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Nested_>> inner) {
    this->inner = tsino::moved(inner);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("inner"), this->inner);
    out.end();
  }
};

struct Nested_ : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>> list;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>> list) {
    this->list = tsino::moved(list);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->list.has()) {
      out.fieldOrNull(F("list"), this->list.value());
    } else {
      out.fieldText(F("list"), F("undefined"));
    }
    out.end();
  }
};

void Log::construct() {
  this->list = {};
  this->pair = tsino::make<Pair>(
      tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>{},
      1);
}

tsino::Ref<Either> either(bool flag) {
  return flag ? tsino::make<Either>(
      tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>{},
      1) : tsino::make<Either>(
      tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>{},
      2);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Report> first = tsino::make<Report>(
      tsino::Optional<tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>>(
          tsino::makeRecord<tsino::Optional<int32_t>>(
              {{F("a"), tsino::Optional<int32_t>(1)}, {F("b"), tsino::Optional<int32_t>{}}})),
      tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>{},
      tsino::Optional<tsino::Shared<tsino::Map<String, tsino::Optional<String>>>>{},
      tsino::Optional<tsino::Ref<First>>{},
      1,
      0,
      0,
      0,
      1);
  const tsino::Ref<Report> second = tsino::make<Report>(
      tsino::Optional<tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>>{},
      tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>(
          tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
              tsino::Array<tsino::Optional<int32_t>>{
                  tsino::Optional<int32_t>(1),
                  tsino::Optional<int32_t>{}})),
      tsino::Optional<tsino::Shared<tsino::Map<String, tsino::Optional<String>>>>(
          tsino::makeMap<String, tsino::Optional<String>>({{F("k"), tsino::Optional<String>{}}})),
      tsino::Optional<tsino::Ref<First>>{},
      0,
      1,
      2,
      0,
      2);
  tsino::inspect(Serial, first);
  Serial.print(F(" "));
  tsino::inspect(Serial, second);
  Serial.println();
  second->list = {};
  second->place_of_list = second->place_of_list == 0 ? ++second->places : second->place_of_list;
  second->pair = tsino::make<First>(1, tsino::Optional<String>{});
  second->place_of_pair = second->place_of_pair == 0 ? ++second->places : second->place_of_pair;
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Report>>{
          first,
          second,
          tsino::make<Report>(
              tsino::Optional<tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>>{},
              tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>{},
              tsino::Optional<tsino::Shared<tsino::Map<String, tsino::Optional<String>>>>{},
              tsino::Optional<tsino::Ref<First>>{},
              0,
              0,
              0,
              0,
              0)});
  Serial.println();
  first->data = {};
  tsino::dropPlace(
      first->place_of_data,
      first->places,
      first->place_of_data,
      first->place_of_list,
      first->place_of_byName,
      first->place_of_pair);
  tsino::inspect(Serial, first);
  Serial.println();
  const tsino::Ref<Log> log = tsino::make<Log>();
  tsino::inspect(Serial, log);
  Serial.println();
  log->list = tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
      tsino::Array<tsino::Optional<int32_t>>{
          tsino::Optional<int32_t>(1),
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>(3)});
  log->rows = tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
      tsino::Array<tsino::Optional<String>>{
          tsino::Optional<String>(F("a")),
          tsino::Optional<String>{}});
  log->pair = tsino::make<Pair>(
      tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>(
          tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
              tsino::Array<tsino::Optional<int32_t>>{
                  tsino::Optional<int32_t>{},
                  tsino::Optional<int32_t>(2)})),
      2);
  tsino::inspect(Serial, log);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(log));
  tsino::inspect(Serial, either(true));
  Serial.print(F(" "));
  tsino::inspect(Serial, either(false));
  Serial.println();
  const tsino::Ref<Nested> nested = tsino::make<Nested>(
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Nested_>>(
          tsino::make<Nested_>(
              tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>{})));
  tsino::inspect(Serial, nested);
  Serial.println();
  nested->inner = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Nested_>>(tsino::Null{});
  tsino::inspect(Serial, nested);
  Serial.println();
  nested->inner = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Nested_>>(
      tsino::make<Nested_>(
          tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>(
              tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
                  tsino::Array<tsino::Optional<int32_t>>{
                      tsino::Optional<int32_t>{},
                      tsino::Optional<int32_t>(3)}))));
  tsino::inspect(Serial, nested);
  Serial.println();
}

void loop() {}
