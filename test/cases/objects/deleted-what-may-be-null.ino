// deleted-what-may-be-null: written by tsino from deleted-what-may-be-null.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"

struct Entry;
struct Command;
struct Box;
struct Box_;

struct Entry : tsino::Object {
  int32_t id = 0;
  tsino::Union<tsino::Undefined, tsino::Null, String> note;
  tsino::Optional<tsino::Union<double, String>> level;
  tsino::Union<tsino::Undefined, tsino::Null, double, String> limit;
  int16_t place_of_id = 0;
  int16_t place_of_note = 0;
  int16_t place_of_level = 0;
  int16_t place_of_limit = 0;
  int16_t places = 0;
  void construct(int32_t id, tsino::Union<tsino::Undefined, tsino::Null, String> note, tsino::Optional<tsino::Union<double, String>> level, tsino::Union<tsino::Undefined, tsino::Null, double, String> limit, int16_t place_of_id, int16_t place_of_note, int16_t place_of_level, int16_t place_of_limit, int16_t places) {
    this->id = id;
    this->note = tsino::moved(note);
    this->level = tsino::moved(level);
    this->limit = tsino::moved(limit);
    this->place_of_id = place_of_id;
    this->place_of_note = place_of_note;
    this->place_of_level = place_of_level;
    this->place_of_limit = place_of_limit;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_id == place) out.field(F("id"), this->id);
      if (this->place_of_note == place) out.field(F("note"), this->note);
      if (this->place_of_level == place) out.field(F("level"), this->level);
      if (this->place_of_limit == place) out.field(F("limit"), this->limit);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_id == place) out.field(F("id"), this->id);
      if (this->place_of_note == place) out.field(F("note"), this->note);
      if (this->place_of_level == place) out.field(F("level"), this->level);
      if (this->place_of_limit == place) out.field(F("limit"), this->limit);
    }
    out.end();
  }
};

struct Command : tsino::Object {
  String kind;
  tsino::Union<tsino::Undefined, tsino::Null, double> time;
  bool has_time = false;
  String text;
  void construct(String kind, tsino::Union<tsino::Undefined, tsino::Null, double> time, bool has_time, String text = String{}) {
    this->kind = tsino::moved(kind);
    this->time = tsino::moved(time);
    this->has_time = has_time;
    this->text = tsino::moved(text);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    if (this->has_time) out.field(F("time"), this->time);
    if (this->kind == F("say")) out.field(F("text"), this->text);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("kind"), this->kind);
    if (this->has_time) out.field(F("time"), this->time);
    if (this->kind == F("say")) out.field(F("text"), this->text);
    out.end();
  }
};

struct Box : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, double> value;
  int32_t id = 0;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, double> value, int32_t id) {
    this->value = tsino::moved(value);
    this->id = id;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("value"), this->value);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct Box_ : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, String> value;
  int32_t id = 0;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, String> value, int32_t id) {
    this->value = tsino::moved(value);
    this->id = id;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("value"), this->value);
    out.field(F("id"), this->id);
    out.end();
  }
};

void show(const tsino::Ref<Entry>& entry) {
  tsino::Array<String> names;
  for (int16_t place = 1; place <= entry->places; ++place) {
    if (entry->place_of_id == place) names.push(F("id"));
    if (entry->place_of_note == place) names.push(F("note"));
    if (entry->place_of_level == place) names.push(F("level"));
    if (entry->place_of_limit == place) names.push(F("limit"));
  }
  Serial.print(tsino::withoutFormat(tsino::moved(names).join()));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(entry));
  Serial.print(F(" "));
  Serial.print(entry->place_of_note != 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::printUnion(Serial, entry->note);
  Serial.print(F(" "));
  tsino::inspect(Serial, entry);
  Serial.println();
}

// As a value, of a member of a union, in a generic function.
bool strip(const tsino::Ref<Entry>& one) {
  return (void)((void)(one->note = tsino::Union<tsino::Undefined, tsino::Null, String>{}), tsino::dropPlace(
      one->place_of_note,
      one->places,
      one->place_of_id,
      one->place_of_note,
      one->place_of_level,
      one->place_of_limit)), true;
}

tsino::Ref<Command> reset(const tsino::Ref<Command>& command) {
  if (command->kind == F("wait")) {
    command->time = tsino::Union<tsino::Undefined, tsino::Null, double>{};
    command->has_time = false;
  }
  return command;
}

String without(const tsino::Ref<Box>& box) {
  box->value = tsino::Union<tsino::Undefined, tsino::Null, double>{};
  return tsino::toJson(box);
}

String without_(const tsino::Ref<Box_>& box) {
  box->value = tsino::Union<tsino::Undefined, tsino::Null, String>{};
  return tsino::toJson(box);
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Entry> entry = tsino::make<Entry>(
      1,
      tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("x"))),
      tsino::Optional<tsino::Union<double, String>>{},
      tsino::Union<tsino::Undefined, tsino::Null, double, String>{},
      1,
      2,
      0,
      0,
      2);
  show(entry);
  entry->note = tsino::Union<tsino::Undefined, tsino::Null, String>{};
  tsino::dropPlace(
      entry->place_of_note,
      entry->places,
      entry->place_of_id,
      entry->place_of_note,
      entry->place_of_level,
      entry->place_of_limit);
  show(entry);
  entry->note = tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{});
  entry->place_of_note = entry->place_of_note == 0 ? ++entry->places : entry->place_of_note;
  show(entry);
  entry->level = tsino::Union<double, String>(3.0);
  entry->place_of_level = entry->place_of_level == 0 ? ++entry->places : entry->place_of_level;
  entry->limit = tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{});
  entry->place_of_limit = entry->place_of_limit == 0 ? ++entry->places : entry->place_of_limit;
  show(entry);
  entry->level = {};
  tsino::dropPlace(
      entry->place_of_level,
      entry->places,
      entry->place_of_id,
      entry->place_of_note,
      entry->place_of_level,
      entry->place_of_limit);
  entry->limit = tsino::Union<tsino::Undefined, tsino::Null, double, String>{};
  tsino::dropPlace(
      entry->place_of_limit,
      entry->places,
      entry->place_of_id,
      entry->place_of_note,
      entry->place_of_level,
      entry->place_of_limit);
  show(entry);

  tsino::Array<tsino::Ref<Entry>> all{
      tsino::make<Entry>(
          1,
          tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
          tsino::Optional<tsino::Union<double, String>>{},
          tsino::Union<tsino::Undefined, tsino::Null, double, String>{},
          1,
          2,
          0,
          0,
          2),
      tsino::make<Entry>(
          2,
          tsino::Union<tsino::Undefined, tsino::Null, String>{},
          tsino::Optional<tsino::Union<double, String>>{},
          tsino::Union<tsino::Undefined, tsino::Null, double, String>{},
          1,
          0,
          0,
          0,
          1),
      tsino::make<Entry>(
          3,
          tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("k"))),
          tsino::Optional<tsino::Union<double, String>>{},
          tsino::Union<tsino::Undefined, tsino::Null, double, String>{},
          1,
          2,
          0,
          0,
          2)};
  for (const tsino::Ref<Entry>& one : all) {
    one->note = tsino::Union<tsino::Undefined, tsino::Null, String>{};
    tsino::dropPlace(
        one->place_of_note,
        one->places,
        one->place_of_id,
        one->place_of_note,
        one->place_of_level,
        one->place_of_limit);
  }
  Serial.println(tsino::toJson(all));
  const tsino::Ref<Entry> last = tsino::make<Entry>(
      4,
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
      tsino::Optional<tsino::Union<double, String>>{},
      tsino::Union<tsino::Undefined, tsino::Null, double, String>{},
      1,
      2,
      0,
      0,
      2);
  bool stripResult = strip(last);
  Serial.print(stripResult ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, last);
  Serial.println();

  String withoutFormatResult = tsino::withoutFormat(
      tsino::toJson(
          reset(
              tsino::make<Command>(
                  F("wait"),
                  tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}),
                  true))));
  tsino::Ref<Command> value = reset(
      tsino::make<Command>(
          F("say"),
          tsino::Union<tsino::Undefined, tsino::Null, double>{},
          false,
          F("s")));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();

  String withoutResult = without_(
      tsino::make<Box_>(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("v"))), 2));
  Serial.print(
      tsino::withoutFormat(
          without(
              tsino::make<Box>(
                  tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}),
                  1))));
  Serial.print(F(" "));
  Serial.println(withoutResult);
}

void loop() {}
