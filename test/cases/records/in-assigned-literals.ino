// in-assigned-literals: written by tsino from in-assigned-literals.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Room;
struct Room_;
struct House;

struct Room : tsino::Object {
  String name;
  tsino::Shared<tsino::Record<int32_t>> sensors;
  tsino::Optional<tsino::Shared<tsino::Record<tsino::Ref<Room_>>>> limits;
  void construct(String name, tsino::Shared<tsino::Record<int32_t>> sensors, tsino::Optional<tsino::Shared<tsino::Record<tsino::Ref<Room_>>>> limits = {}) {
    this->name = tsino::moved(name);
    this->sensors = tsino::moved(sensors);
    this->limits = tsino::moved(limits);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("sensors"), this->sensors);
    out.optionalField(F("limits"), this->limits);
    out.end();
  }
};

struct Room_ : tsino::Object {
  int32_t low = 0;
  int32_t high = 0;
  void construct(int32_t low, int32_t high) {
    this->low = low;
    this->high = high;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("low"), this->low);
    out.field(F("high"), this->high);
    out.end();
  }
};

struct House : tsino::Object {
  tsino::Ref<Room> main;
  tsino::Shared<tsino::Map<String, tsino::Ref<Room>>> byName;
  tsino::Shared<tsino::Record<tsino::Ref<Room>>> all;
  void construct();
  void measure(int32_t n);
};

tsino::Ref<Room> room = tsino::make<Room>("hall", tsino::makeShared<tsino::Record<int32_t>>());

void House::measure(int32_t n) {
  this->main = tsino::make<Room>(
      tsino::concat(F("main "), String(n)),
      tsino::makeRecord<int32_t>({{F("count"), n}}));
  this->all->set(
      this->main->name,
      tsino::make<Room>(
          F("kept"),
          tsino::makeRecord<int32_t>({{tsino::concat(F("s"), String(n)), n}})));
  this->byName->set(
      F("last"),
      tsino::make<Room>(F("last"), tsino::makeRecord<int32_t>({{F("n"), n}})));
}

void House::construct() {
  this->main = tsino::make<Room>(F("main"), tsino::makeShared<tsino::Record<int32_t>>());
  this->byName = tsino::makeShared<tsino::Map<String, tsino::Ref<Room>>>();
  this->all = tsino::makeShared<tsino::Record<tsino::Ref<Room>>>();
}

void reset() {
  room = tsino::make<Room>(F("none"), tsino::makeRecord<int32_t>({{F("a"), 1}}));
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(Serial, room);
  Serial.println();
  room = tsino::make<Room>(
      F("attic"),
      tsino::makeRecord<int32_t>({{F("heat"), 31}, {F("10"), 2}, {F("air"), 4}}));
  tsino::inspect(Serial, room);
  Serial.print(F(" "));
  tsino::inspect(Serial, room->sensors->keys());
  Serial.println();
  room->sensors = tsino::makeRecord<int32_t>({{F("noise"), 5}});
  room->sensors->set(F("extra"), 6);
  room->limits = tsino::makeRecord<tsino::Ref<Room_>>({{F("heat"), tsino::make<Room_>(10, 30)}});
  tsino::inspect(Serial, room);
  Serial.print(F(" "));
  Serial.println(room->sensors->has(F("extra")) ? F("true") : F("false"));
  tsino::Array<tsino::Ref<Room>> rooms;
  if (rooms.length() < 1) {
    rooms.set(
        0,
        tsino::make<Room>(
            F("cellar"),
            tsino::makeRecord<int32_t>({{F("water"), 1}}),
            tsino::Optional<tsino::Shared<tsino::Record<tsino::Ref<Room_>>>>(
                tsino::makeRecord<tsino::Ref<Room_>>({{F("water"), tsino::make<Room_>(0, 1)}}))));
  }
  rooms.set(1, room);
  const auto value = tsino::makeShared<tsino::Record<int32_t>>(room->sensors->copy());
  value->set(F("more"), 7);
  room = tsino::make<Room>(F("copied"), value, room->limits);
  tsino::inspect(Serial, rooms);
  Serial.print(F(" "));
  tsino::inspect(Serial, room);
  Serial.print(F(" "));
  Serial.println(rooms[1] == room ? F("true") : F("false"));
  const tsino::Ref<House> house = tsino::make<House>();
  for (int32_t i = 1; i < 3; i++) house->measure(i);
  tsino::Optional<tsino::Ref<Room>> getResult = house->byName->get(F("last"));
  tsino::inspect(Serial, house->main);
  Serial.print(F(" "));
  tsino::inspect(Serial, house->all);
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult.has() ? getResult.value()->sensors->get(F("n")) : tsino::Optional<int32_t>{}));
  reset();
  tsino::Ref<Room> again;
  const tsino::Ref<Room> first = again = room;
  Serial.print(tsino::optionalText(room->sensors->get(F("a"))));
  Serial.print(F(" "));
  Serial.print(first == again ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, again->sensors);
  Serial.println();
}

void loop() {}
