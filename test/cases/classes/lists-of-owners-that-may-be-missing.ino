// lists-of-owners-that-may-be-missing: written by tsino from lists-of-owners-that-may-be-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Room;
struct Walker;

// @run
// A loop walks along a list of an object whose variable may be undefined, and may change while the loop runs.
struct Room : tsino::Chained {
  String name;
  tsino::Shared<tsino::Array<String>> items;
  tsino::Optional<tsino::Ref<Room>> next;
  void construct(String name, const tsino::Array<String>& items);
};

struct Walker : tsino::Object {
  tsino::Optional<tsino::Ref<Room>> room;
  void construct();
  void go();
  tsino::Array<String> tell();
};

void Room::construct(String name, const tsino::Array<String>& items) {
  this->items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  this->name = tsino::moved(name);
  this->items->pushAll(items);
}

tsino::Ref<Room> build() {
  const tsino::Ref<Room> first = tsino::make<Room>(
      F("hall"),
      tsino::Array<String>{F("lamp on a long table"), F("key")});
  first->next = tsino::make<Room>(
      F("cellar"),
      tsino::Array<String>{F("barrel full of old apples"), F("rope"), F("candle")});
  first->next.value()->next = tsino::make<Room>(
      F("attic"),
      tsino::Array<String>{F("a dusty trunk with letters")});
  return first;
}

tsino::Optional<tsino::Ref<Room>> current;

void leave() {
  current = current.has() ? current.value()->next : tsino::Optional<tsino::Ref<Room>>{};
}

void Walker::go() {
  this->room = this->room.has() ? this->room.value()->next : tsino::Optional<tsino::Ref<Room>>{};
}

tsino::Array<String> Walker::tell() {
  tsino::Array<String> told;
  if (this->room.has()) {
    tsino::Shared<tsino::Array<String>> list = this->room.value()->items;
    for (const String& item : *list) {
      this->go();
      told.push(
          tsino::concat(
              item,
              F(" ("),
              this->room.has() ? this->room.value()->name : String(F("out")),
              F(")")));
    }
  }
  while (this->room.has()) {
    {
      const tsino::Shared<tsino::Array<String>>& list = this->room.value()->items;
      for (int32_t i = 0; i < list->length(); i++) {
        const String& item = (*list)[i];
        told.push(tsino::concat(String(i), F(" "), item));
      }
    }
    this->go();
    yield();
  }
  return told;
}

void Walker::construct() {
  this->room = build();
}

void setup() {
  Serial.begin(115200);

  tsino::Array<String> seen;
  for (tsino::Optional<tsino::Ref<Room>> room = build(); room.has(); room = room.value()->next) {
    for (const String& item : *room.value()->items) {
      seen.push(tsino::concat(room.value()->name, F(": "), item));
    }
    yield();
  }
  Serial.println(seen.join(F("\n")));

  // The body gives the variable up: the list goes on as it was.
  tsino::Optional<tsino::Ref<Room>> open = build();
  tsino::Shared<tsino::Array<String>> list = open.value()->items;
  for (const String& item : *list) {
    open = open.has() ? open.value()->next : tsino::Optional<tsino::Ref<Room>>{};
    Serial.print(tsino::withoutFormat(item));
    Serial.print(F(" "));
    Serial.println(open.has() ? open.value()->name : String(F("nowhere")));
  }
  current = build();
  if (current.has()) {
    tsino::Shared<tsino::Array<String>> list2 = current.value()->items;
    for (const String& item : *list2) {
      leave();
      leave();
      leave();
      Serial.print(tsino::withoutFormat(item));
      Serial.print(F(" "));
      Serial.println(!current.has() ? F("true") : F("false"));
    }
  }
  tsino::inspect(Serial, tsino::make<Walker>()->tell());
  Serial.println();

  // The list itself grows and shrinks under the loop.
  const tsino::Optional<tsino::Ref<Room>> last = build()->next;
  if (last.has()) {
    for (int32_t i = 0; i < last.value()->items->length(); i++) {
      const String item = (*last.value()->items)[i];
      if (last.value()->items->length() < 6) last.value()->items->push(tsino::slice(item, 0, 3));
      if (item == F("rope")) last.value()->items->shift();
    }
    tsino::inspect(Serial, last.value()->items);
    Serial.println();
  }
}

void loop() {}
