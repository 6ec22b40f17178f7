// lacking-beside-null: written by tsino from lacking-beside-null.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Shown;
struct Make;
struct Device;
struct Board;

struct Shown : tsino::Object {
  String kind;
  int16_t place_of_kind = 0;
  int16_t places = 0;
  tsino::Union<tsino::Undefined, tsino::Null, String> why;
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<int32_t>>> list;
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Make>> sub;
  int16_t place_of_why = 0;
  int16_t place_of_list = 0;
  int16_t place_of_sub = 0;
  void construct(String kind, int16_t place_of_kind, int16_t places, tsino::Union<tsino::Undefined, tsino::Null, String> why = tsino::Union<tsino::Undefined, tsino::Null, String>{}, tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<int32_t>>> list = tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<int32_t>>>{}, tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Make>> sub = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Make>>{}, int16_t place_of_why = 0, int16_t place_of_list = 0, int16_t place_of_sub = 0) {
    this->kind = tsino::moved(kind);
    this->place_of_kind = place_of_kind;
    this->places = places;
    this->why = tsino::moved(why);
    this->list = tsino::moved(list);
    this->sub = tsino::moved(sub);
    this->place_of_why = place_of_why;
    this->place_of_list = place_of_list;
    this->place_of_sub = place_of_sub;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_kind == place) out.field(F("kind"), this->kind);
      if (this->place_of_why == place) out.field(F("why"), this->why);
      if (this->place_of_list == place) out.field(F("list"), this->list);
      if (this->place_of_sub == place) out.field(F("sub"), this->sub);
    }
    out.end();
  }
};

struct Make : tsino::Object {
  String key;
  void construct(String key) {
    this->key = tsino::moved(key);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("key"), this->key);
    out.end();
  }
};

struct Device : tsino::Object {
  tsino::Optional<String> name;
  int32_t level = 0;
  void construct();
  tsino::Optional<String> get_name();
  tsino::Union<double, String> get_level();
  void set_name(const tsino::Optional<String>& name);
  void set_level(const tsino::Union<double, String>& level);
};

struct Board : tsino::Object {
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>>> cells;
  void construct();
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>> put(int32_t at, tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>> cell = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>>(
      tsino::Undefined{}));
};

tsino::Ref<Shown> make(int32_t n) {
  if (n == 0) return tsino::make<Shown>(F("shown"), 1, 1);
  if (n == 1) return tsino::make<Shown>(F("hidden"), 1, 1);
  if (n == 2) {
    return tsino::make<Shown>(
        F("hidden"),
        1,
        3,
        tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
        tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<int32_t>>>(
            tsino::Undefined{}),
        tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Make>>{},
        2,
        3);
  }
  return tsino::make<Shown>(
      F("hidden"),
      1,
      4,
      tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::concat(F("because of "), String(n))),
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<int32_t>>>(
          tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{n, n + 1})),
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Make>>(
          tsino::make<Make>(tsino::concat(F("key "), String(n)))),
      2,
      3,
      4);
}

tsino::Optional<String> Device::get_name() {
  return this->name;
}

void Device::set_name(const tsino::Optional<String>& name) {
  this->name = name.has() && tsino::truthy(tsino::trim(name.value())) ? tsino::Optional<String>(
      tsino::trim(name.value())) : tsino::Optional<String>{};
}

tsino::Union<double, String> Device::get_level() {
  return tsino::Union<double, String>((double)this->level);
}

void Device::set_level(const tsino::Union<double, String>& level) {
  this->level = level.is<String>() ? tsino::length(level.get<String>()) : tsino::exactInt(
      level.get<double>());
}

void Device::construct() {
  this->name = {};
  this->level = 0;
}

tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>> Board::put(int32_t at, tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>> cell) {
  const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>> old = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>>, tsino::Undefined>(
      this->cells.get(at));
  this->cells.set(at, tsino::moved(cell));
  return old;
}

void Board::construct() {
  this->cells = tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>>>{
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>>(
          tsino::make<Shown>(F("hidden"), 1, 1)),
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>>(tsino::Undefined{}),
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>>(tsino::Null{})};
}

void setup() {
  Serial.begin(115200);

  for (int32_t n = 0; n < 4; n++) {
    const tsino::Ref<Shown> one = make(n);
    Serial.print(one->place_of_why != 0 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(one->place_of_list != 0 ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::inspect(Serial, one);
    Serial.println();
    if (one->kind == F("shown")) continue;
    Serial.print(one->why.is<tsino::Undefined>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(one->why.is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(
        one->why.is<tsino::Undefined>() || one->why.is<tsino::Null>() ? String(F("none")) : one->why.get<String>());
    Serial.print(F(" "));
    tsino::printUnion(Serial, one->why);
    Serial.println();
    if (tsino::truthy(one->why)) {
      const String why = one->why.get<String>();
      one->why = tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{});
      one->place_of_why = one->place_of_why == 0 ? ++one->places : one->place_of_why;
      Serial.print(tsino::withoutFormat(why));
      Serial.print(F(" "));
      Serial.print(tsino::length(why));
      Serial.print(F(" "));
      tsino::printUnion(Serial, one->why);
      Serial.println();
    }
    if (tsino::truthy(one->list)) {
      tsino::Shared<tsino::Array<int32_t>> list = one->list.get<tsino::Shared<tsino::Array<int32_t>>>();
      list->push(9);
      tsino::Shared<tsino::Array<int32_t>> list2 = one->list.get<tsino::Shared<tsino::Array<int32_t>>>();
      for (const int32_t x : *list2) Serial.println(x);
      Serial.println(list->length());
    }
    tsino::inspect(
        Serial,
        !(one->list.is<tsino::Undefined>() || one->list.is<tsino::Null>()) ? tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>(
            tsino::makeShared<tsino::Array<int32_t>>(
                one->list.get<tsino::Shared<tsino::Array<int32_t>>>()->map<int32_t>(
                    [](int32_t x) -> int32_t { return x * 2; }))) : tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{});
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(
            !(one->sub.is<tsino::Undefined>() || one->sub.is<tsino::Null>()) ? tsino::Optional<String>(
                one->sub.get<tsino::Ref<Make>>()->key) : tsino::Optional<String>{}));
    Serial.print(F(" "));
    Serial.println(one->sub.is<tsino::Undefined>() ? F("true") : F("false"));
    if (tsino::truthy(one->sub)) {
      const tsino::Ref<Make> sub = one->sub.get<tsino::Ref<Make>>();
      one->sub = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Make>>(tsino::Undefined{});
      one->place_of_sub = one->place_of_sub == 0 ? ++one->places : one->place_of_sub;
      Serial.print(tsino::withoutFormat(sub->key));
      Serial.print(F(" "));
      tsino::inspect(Serial, one->sub);
      Serial.print(F(" "));
      Serial.println(one->place_of_sub != 0 ? F("true") : F("false"));
    }
    tsino::inspect(Serial, one);
    Serial.println();
  }
  const tsino::Ref<Device> device = tsino::make<Device>();
  device->set_name(tsino::Optional<String>(F("   ")));
  Serial.println(tsino::optionalTextOrNull(device->get_name()));
  device->set_name(tsino::Optional<String>(F(" pump ")));
  Serial.print(tsino::withoutFormat(tsino::optionalTextOrNull(device->get_name())));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(device->get_name()));
  device->set_level(tsino::Union<double, String>(String(F("four"))));
  tsino::printFirstUnion(Serial, device->get_level());
  Serial.print(F(" "));
  Serial.print(tsino::toText(device->get_level()));
  Serial.print(F(" "));
  Serial.println(device->get_level().is<double>() ? F("number") : F("string"));

  // Past the end of a list of what may be undefined or null.
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double>> readings{
      tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}),
      tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{}),
      tsino::Union<tsino::Undefined, tsino::Null, double>(3.0)};
  tsino::printFirstUnion(Serial, readings[0]);
  Serial.print(F(" "));
  tsino::printUnion(Serial, readings[1]);
  Serial.print(F(" "));
  tsino::printUnion(Serial, readings[2]);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
          readings.get(9)));
  Serial.print(F(" "));
  Serial.println(
      tsino::toText(
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
              readings.get(7))));
  const tsino::Ref<Board> board = tsino::make<Board>();
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>> value = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>>, tsino::Undefined>(
      board->cells.get(99));
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>> value2 = board->put(0);
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>> value3 = board->put(
      0,
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>>(tsino::Null{}));
  tsino::inspectFirst(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shown>>, tsino::Undefined>(
          board->cells.get(0)));
  Serial.print(F(" "));
  Serial.println(board->cells.length());
  for (int32_t i = 0; i < board->cells.length(); i++) {
    tsino::inspect(Serial, board->cells[i]);
    Serial.println();
  }
}

void loop() {}
