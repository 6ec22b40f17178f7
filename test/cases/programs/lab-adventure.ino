// lab-adventure: written by tsino from lab-adventure.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/unreachable.h"

struct Room;
struct Rooms;
struct Game;

struct Room : tsino::Object {
  String title;
  tsino::Ref<Rooms> exits;
  tsino::Shared<tsino::Array<String>> items;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> locked;
  void construct(String title, tsino::Ref<Rooms> exits, tsino::Shared<tsino::Array<String>> items, tsino::Optional<tsino::Shared<tsino::Array<String>>> locked = {}) {
    this->title = tsino::moved(title);
    this->exits = tsino::moved(exits);
    this->items = tsino::moved(items);
    this->locked = tsino::moved(locked);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("title"), this->title);
    out.field(F("exits"), this->exits);
    out.field(F("items"), this->items);
    out.optionalField(F("locked"), this->locked);
    out.end();
  }
};

struct Rooms : tsino::Object {
  tsino::Optional<String> n;
  tsino::Optional<String> s;
  tsino::Optional<String> e;
  tsino::Optional<String> w;
  void construct(tsino::Optional<String> n, tsino::Optional<String> s, tsino::Optional<String> e = {}, tsino::Optional<String> w = {}) {
    this->n = tsino::moved(n);
    this->s = tsino::moved(s);
    this->e = tsino::moved(e);
    this->w = tsino::moved(w);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("n"), this->n);
    out.optionalField(F("s"), this->s);
    out.optionalField(F("e"), this->e);
    out.optionalField(F("w"), this->w);
    out.end();
  }
};

struct Game : tsino::Object {
  String at;
  tsino::Shared<tsino::Set<String>> bag;
  int32_t turns = 0;
  void construct();
  String do_(const String& line);
  tsino::Ref<Room> get_room();
};

const auto rooms = tsino::makeRecord<tsino::Ref<Room>>(
    {
        {
            "hall",
            tsino::make<Room>(
                "Hall",
                tsino::make<Rooms>(
                    tsino::Optional<String>("lab"),
                    tsino::Optional<String>{},
                    tsino::Optional<String>("yard")),
                tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"key"}),
                tsino::Optional<tsino::Shared<tsino::Array<String>>>(
                    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"n"})))},
        {
            "lab",
            tsino::make<Room>(
                "Lab",
                tsino::make<Rooms>(tsino::Optional<String>{}, tsino::Optional<String>("hall")),
                tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"esp", "wire"}))},
        {
            "yard",
            tsino::make<Room>(
                "Yard",
                tsino::make<Rooms>(
                    tsino::Optional<String>{},
                    tsino::Optional<String>{},
                    tsino::Optional<String>{},
                    tsino::Optional<String>("hall")),
                tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))}});

tsino::Ref<Room> Game::get_room() {
  return rooms->at(this->at);
}

String Game::do_(const String& line) {
  this->turns++;
  /* words */
  tsino::Array<String> splitResult = tsino::split(tsino::toLowerCase(line), F(" "));
  tsino::Optional<String> getResult = splitResult.get(0);
  const String verb = getResult.has() ? getResult.value() : String(F(""));
  tsino::Array<String> rest = splitResult.slice(1);
  const String noun = rest.join(F(" "));
  switch (verb == F("go") ? 0 : verb == F("walk") ? 0 : verb == F("look") ? 1 : verb == F("take") ? 2 : verb
      == F("drop") ? 3 : verb == F("inv") ? 4 : 5) {
    case 0: {
      tsino::Optional<String> getResult2 = tsino::elementOrNone(noun, 0);
      const tsino::Optional<String> dir = tsino::Array<String>{F("n"), F("s"), F("e"), F("w")}.includes(
          getResult2.has() ? getResult2.value() : String(F(""))) ? tsino::elementOrNone(noun, 0) : tsino::Optional<String>{};
      if (!tsino::truthy(dir)) {
        return tsino::concat(
            F("where is "),
            tsino::truthy(noun) ? noun : String(F("nowhere")),
            F("?"));
      }
      tsino::Optional<tsino::Shared<tsino::Array<String>>> locked = this->get_room()->locked;
      if (locked.has() && locked.value()->includes(dir.value()) && !this->bag->has(F("key"))) {
        return F("locked");
      }
      tsino::Ref<Rooms> exits = this->get_room()->exits;
      const tsino::Optional<String> to = dir.value() == F("n") ? exits->n : dir.value() == F("s") ? exits->s : dir.value()
          == F("e") ? exits->e : dir.value() == F("w") ? exits->w : ((void)tsino::ownName(
          dir.value()), tsino::Optional<String>{});
      if (!to.has()) return F("no way");
      this->at = to.value();
    }
    // falls through
    case 1: {
      tsino::Array<String> names;
      if (this->get_room()->exits->n.has()) names.push(F("n"));
      if (this->get_room()->exits->s.has()) names.push(F("s"));
      if (this->get_room()->exits->e.has()) names.push(F("e"));
      if (this->get_room()->exits->w.has()) names.push(F("w"));
      return tsino::concat(
          this->get_room()->title,
          F(": "),
          this->get_room()->items->length() != 0 ? this->get_room()->items->join(F(", ")) : String(
              F("nothing")),
          F(" ["),
          tsino::moved(names).join(F("")),
          F("]"));
    }
    case 2: {
      const int32_t i = this->get_room()->items->findIndex(
          [&](const String& x) -> bool { return tsino::startsWith(x, noun) && noun != F(""); });
      if (i == -1) return tsino::concat(F("no "), noun);
      tsino::Array<String> spliceResult = this->get_room()->items->splice(i, 1);
      const String& item = spliceResult[0];
      this->bag->add(item);
      return tsino::concat(F("taken "), item);
    }
    case 3:
      if (this->bag->remove(noun)) {
        this->get_room()->items->push(noun);
        return F("dropped");
      }
      return F("not yours");
    case 4: {
      String joinResult = this->bag->values().sort().join();
      return tsino::truthy(joinResult) ? joinResult : String(F("empty"));
    }
    default:
      return tsino::truthy(verb) ? tsino::concat(F("can't "), verb) : String(F("?"));
  }
  tsino::unreachable();
}

void Game::construct() {
  this->at = F("hall");
  this->bag = tsino::makeShared<tsino::Set<String>>();
  this->turns = 0;
}
const char grid[][4] PROGMEM = {"#..", ".#.", "..#"};

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Game> g = tsino::make<Game>();
  tsino::Array<String> list{
      F("look"),
      F("go north"),
      F("take k"),
      F("inv"),
      F("go north"),
      F("take wire"),
      F("TAKE E"),
      F("go up"),
      F("walk south"),
      F("drop key"),
      F("drop key"),
      F("go n"),
      F("go east"),
      F("go east"),
      F(""),
      F("dance")};
  for (const String& l : list) {
    String doResult = g->do_(l);
    Serial.print(F("> "));
    Serial.print(l);
    Serial.print(F("\n"));
    Serial.println(doResult);
  }
  Serial.print(g->turns);
  Serial.print(F(" "));
  tsino::inspect(Serial, rooms);
  Serial.println();
  String found = F("");
  for (int32_t y = 0; y < 3; y++) {
    {
      for (int32_t x = 0; x < tsino::length(tsino::tableText(grid, y)); x++) {
        if (x > y) goto next_loop1;
        if (tsino::unitAt(tsino::tableText(grid, y), x) == '#') {
          found += tsino::concat(String(x), String(y), F(" "));
          if (tsino::length(found) > 5) goto end_loop1;
        }
      }
    }
    next_loop1:;
  }
  end_loop1:;
  Serial.println(found);
}

void loop() {}
