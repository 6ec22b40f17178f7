// circular-classes: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct House;
struct Room;

struct House : tsino::Chained {
  String name;
  tsino::Shared<tsino::Array<tsino::Ref<Room>>> rooms;
  void construct(String name);
  tsino::Ref<Room> add(const __FlashStringHelper* name, int32_t size);
  String describe();
  void clear();
};

struct Room : tsino::Chained {
  String name;
  int32_t size = 0;
  tsino::Optional<tsino::Ref<House>> house;
  void construct(String name, int32_t size, const tsino::Ref<House>& house);
  String describe();
  void moveTo(const tsino::Ref<House>& target);
};

// --- log ---

tsino::Array<String> log_;

void note(const __FlashStringHelper* text) {
  log_.push(text);
}

// --- room ---

String Room::describe() {
  return tsino::concat(
      this->name,
      F(" in "),
      this->house.has() ? this->house.value()->name : String(F("nothing")));
}

void Room::moveTo(const tsino::Ref<House>& target) {
  if (this->house.has()) {
    this->house.value()->rooms = tsino::makeShared<tsino::Array<tsino::Ref<Room>>>(
        this->house.value()->rooms->filter(
            [&](const tsino::Ref<Room>& room) -> bool { return room != tsino::Ref<Room>(this); }));
  }
  this->house = target;
  target->rooms->push(tsino::Ref<Room>(this));
}
int32_t Room_made = 0;

void Room::construct(String name, int32_t size, const tsino::Ref<House>& house) {
  this->name = tsino::moved(name);
  this->size = size;
  Room_made++;
  this->house = house;
  house->rooms->push(tsino::Ref<Room>(this));
}

// --- house ---

void House::construct(String name) {
  this->rooms = tsino::makeShared<tsino::Array<tsino::Ref<Room>>>(tsino::Array<tsino::Ref<Room>>{});
  this->name = tsino::moved(name);
}

tsino::Ref<Room> House::add(const __FlashStringHelper* name, int32_t size) {
  return tsino::make<Room>(name, size, tsino::Ref<House>(this));
}

String House::describe() {
  return tsino::concat(
      this->name,
      F("("),
      this->rooms->map<String>([](const tsino::Ref<Room>& room) -> String { return room->name; }).join(),
      F(")"));
}

void House::clear() {
  for (const tsino::Ref<Room>& room : *this->rooms) room->house = {};
  this->rooms = tsino::makeShared<tsino::Array<tsino::Ref<Room>>>(tsino::Array<tsino::Ref<Room>>{});
}

int32_t total(const tsino::Array<tsino::Ref<House>>& houses) {
  return houses.flatMap<tsino::Ref<Room>>(
      [](const tsino::Ref<House>& house) -> tsino::Shared<tsino::Array<tsino::Ref<Room>>> {
        return house->rooms;
      }).reduce<int32_t>(
      [](int32_t sum, const tsino::Ref<Room>& room) -> int32_t { return sum + room->size; },
      0);
}
// @run
// Two modules whose classes use each other, and a third that makes both; only calls need the other side.

void setup() {
  Serial.begin(115200);

  note(F("room starts"));
  note(F("room ends"));

  note(F("house starts"));
  note(F("house ends"));

  const tsino::Ref<House> house = tsino::make<House>(F("h"));
  const tsino::Ref<Room> kitchen = house->add(F("kitchen"), 12);
  tsino::make<Room>(F("shed"), 5, house);
  Serial.print(tsino::withoutFormat(house->describe()));
  Serial.print(F(" "));
  Serial.print(kitchen->describe());
  Serial.print(F(" "));
  Serial.println(kitchen->house == house ? F("true") : F("false"));
  Serial.print(total(tsino::Array<tsino::Ref<House>>{house, tsino::make<House>(F("empty"))}));
  Serial.print(F(" "));
  Serial.print(Room_made);
  Serial.print(F(" "));
  Serial.println(log_.join());
  const tsino::Ref<House> moved = tsino::make<House>(F("other"));
  kitchen->moveTo(moved);
  Serial.print(tsino::withoutFormat(house->describe()));
  Serial.print(F(" | "));
  Serial.print(moved->describe());
  Serial.print(F(" | "));
  Serial.println(kitchen->describe());
  house->clear();
  moved->clear();
}

void loop() {}
