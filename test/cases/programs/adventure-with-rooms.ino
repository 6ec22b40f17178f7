// adventure-with-rooms: written by tsino from adventure-with-rooms.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/unreachable.h"

struct Opposite;
struct Item;
struct Game;
struct Room;
struct Rooms;
struct Shape;

struct Opposite : tsino::Object {
  String north;
  String south;
  String east;
  String west;
  void construct(String north, String south, String east, String west) {
    this->north = tsino::moved(north);
    this->south = tsino::moved(south);
    this->east = tsino::moved(east);
    this->west = tsino::moved(west);
  }
};

struct Item : tsino::Chained {
  String id;
  String description;
  tsino::Optional<tsino::Function<String(const tsino::Ref<Game>&)>> use;
  void construct(String id, String description, tsino::Optional<tsino::Function<String(const tsino::Ref<Game>&)>> use = {}) {
    this->id = tsino::moved(id);
    this->description = tsino::moved(description);
    this->use = tsino::moved(use);
  }
};

struct Game : tsino::Chained {
  tsino::Shared<tsino::Map<String, tsino::Ref<Room>>> rooms;
  String here;
  tsino::Array<tsino::Ref<Item>> bag;
  int32_t moves = 0;
  bool light = false;
  void construct(const tsino::Shared<tsino::Record<tsino::Ref<Room>>>& rooms, String start);
  void turnOn();
  String command(const String& line);
  String go(const String& d);
  String look();
  String take(const String& id);
  String save();
  tsino::Ref<Room> get_room();
};

struct Room : tsino::Chained {
  String title;
  tsino::Ref<Rooms> exits;
  tsino::Shared<tsino::Array<tsino::Ref<Item>>> items;
  tsino::Optional<bool> dark;
  void construct(String title, tsino::Ref<Rooms> exits, tsino::Shared<tsino::Array<tsino::Ref<Item>>> items, tsino::Optional<bool> dark = {}) {
    this->title = tsino::moved(title);
    this->exits = tsino::moved(exits);
    this->items = tsino::moved(items);
    this->dark = tsino::moved(dark);
  }
};

struct Rooms : tsino::Object {
  tsino::Optional<String> north;
  tsino::Optional<String> south;
  tsino::Optional<String> east;
  tsino::Optional<String> west;
  void construct(tsino::Optional<String> north, tsino::Optional<String> south, tsino::Optional<String> east = {}, tsino::Optional<String> west = {}) {
    this->north = tsino::moved(north);
    this->south = tsino::moved(south);
    this->east = tsino::moved(east);
    this->west = tsino::moved(west);
  }
};

struct Shape : tsino::Object {
  String here;
  tsino::Shared<tsino::Array<String>> bag;
  int32_t moves = 0;
  bool light = false;
  void construct(String here, tsino::Shared<tsino::Array<String>> bag, int32_t moves, bool light) {
    this->here = tsino::moved(here);
    this->bag = tsino::moved(bag);
    this->moves = moves;
    this->light = light;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("here"), this->here);
    out.field(F("bag"), this->bag);
    out.field(F("moves"), this->moves);
    out.field(F("light"), this->light);
    out.end();
  }
};

const tsino::Ref<Opposite> opposite = tsino::make<Opposite>("south", "north", "west", "east");

bool isDirection(const String& s) {
  return tsino::ownName(s) == F("north") || s == F("south") || s == F("east") || s == F("west");
}

void Game::construct(const tsino::Shared<tsino::Record<tsino::Ref<Room>>>& rooms, String start) {
  this->rooms = tsino::makeShared<tsino::Map<String, tsino::Ref<Room>>>();
  this->bag = tsino::Array<tsino::Ref<Item>>{};
  this->moves = 0;
  this->light = false;
  for (const auto& entry : rooms->entries()) {
    const String& id = entry.key();
    const tsino::Ref<Room>& room = entry.value();
    this->rooms->set(id, room);
  }
  this->here = tsino::moved(start);
}

tsino::Ref<Room> Game::get_room() {
  tsino::Optional<tsino::Ref<Room>> room = this->rooms->get(this->here);
  if (!room.has()) {
    tsino::raise(tsino::makeError<tsino::Error>(F("no room "), this->here));
    return {};
  }
  return tsino::moved(room.value());
}

void Game::turnOn() {
  this->light = true;
}

String Game::command(const String& line) {
  /* space */
  tsino::Array<String> filterResult = tsino::split(tsino::toLowerCase(tsino::trim(line)), F(" ")).filter(
      [](const String& w) -> bool { return w != F(""); });
  tsino::Optional<String> getResult = filterResult.get(0);
  const String verb = getResult.has() ? getResult.value() : String(F(""));
  tsino::Array<String> rest = filterResult.slice(1);
  const String noun = rest.join(F(" "));
  this->moves++;
  if (isDirection(verb)) return this->go(verb);
  if (verb == F("go")) {
    String value;
    if (isDirection(noun)) {
      value = this->go(noun);
      if (tsino::thrown()) return {};
    } else {
      value = F("Go where?");
    }
    return value;
  } else if (verb == F("look") || verb == F("l")) {
    return this->look();
  } else if (verb == F("take")) {
    return this->take(noun);
  } else if (verb == F("drop")) {
    const int32_t i = this->bag.findIndex(
        [&](const tsino::Ref<Item>& x) -> bool { return x->id == noun; });
    if (i < 0) return tsino::concat(F("You have no "), noun, F("."));
    tsino::Ref<Room> room = this->get_room();
    if (tsino::thrown()) return {};
    room->items->pushAll(this->bag.splice(i, 1));
    return F("Dropped.");
  } else if (verb == F("use")) {
    tsino::Optional<tsino::Ref<Item>> findResult = this->bag.find(
        [&](const tsino::Ref<Item>& item) -> bool {
          const String& id = item->id;
          return id == noun;
        });
    return findResult.has() && findResult.value()->use.has() ? findResult.value()->use.value()(
        tsino::Ref<Game>(this)) : String(F("Nothing happens."));
  } else if (verb == F("inventory") || verb == F("i")) {
    return this->bag.length() != 0 ? this->bag.map<String>(
        [](const tsino::Ref<Item>& x) -> String { return tsino::concat(F("- "), x->description); }).join(
        F("\n")) : String(F("Empty-handed."));
  } else if (verb == F("")) {
    return F("?");
  } else {
    return tsino::concat(F("I don't know how to "), verb, F("."));
  }
  tsino::unreachable();
}

String Game::go(const String& d) {
  tsino::Ref<Room> room = this->get_room();
  if (tsino::thrown()) return {};
  const tsino::Optional<String> to = d == F("north") ? room->exits->north : d == F("south") ? room->exits->south : d
      == F("east") ? room->exits->east : d == F("west") ? room->exits->west : ((void)tsino::ownName(
      d), tsino::Optional<String>{});
  if (!to.has()) return tsino::concat(F("You can't go "), d, F("."));
  this->here = to.value();
  return this->look();
}

String Game::look() {
  const tsino::Ref<Room> room = this->get_room();
  if (tsino::thrown()) return {};
  const String& title = room->title;
  const tsino::Ref<Rooms>& exits = room->exits;
  const tsino::Shared<tsino::Array<tsino::Ref<Item>>>& items = room->items;
  const bool dark = room->dark.valueOr(false);
  if (dark && !this->light) return F("It is dark.");
  tsino::Array<String> names;
  if (exits->north.has()) names.push(F("north"));
  if (exits->south.has()) names.push(F("south"));
  if (exits->east.has()) names.push(F("east"));
  if (exits->west.has()) names.push(F("west"));
  tsino::Array<String> ways = tsino::moved(names).sort();
  String joinResult = ways.join(F(", "));
  return tsino::concat(
      title,
      F(". Exits: "),
      tsino::truthy(joinResult) ? joinResult : String(F("none")),
      F("."),
      items->length() > 0 ? tsino::concat(
          F(" You see "),
          items->map<String>([](const tsino::Ref<Item>& i) -> String { return i->id; }).join(
              F(" and ")),
          F(".")) : String(F("")));
}

String Game::take(const String& id) {
  const tsino::Ref<Room> room = this->get_room();
  if (tsino::thrown()) return {};
  const tsino::Shared<tsino::Array<tsino::Ref<Item>>>& items = room->items;
  const int32_t index = items->findIndex(
      [&](const tsino::Ref<Item>& item) -> bool { return item->id == id; });
  tsino::Array<tsino::Ref<Item>> value = index >= 0 ? items->splice(index, 1) : tsino::Array<tsino::Ref<Item>>{};
  const tsino::Optional<tsino::Ref<Item>> item = value.get(0);
  if (!item.has()) return tsino::concat(F("No "), id, F(" here."));
  this->bag.push(item.value());
  return tsino::concat(F("Taken: "), item.value()->description);
}

String Game::save() {
  return tsino::toJson(
      tsino::make<Shape>(
          this->here,
          tsino::makeShared<tsino::Array<String>>(
              this->bag.map<String>([](const tsino::Ref<Item>& b) -> String { return b->id; })),
          this->moves,
          this->light));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Item> lamp = tsino::make<Item>(
      F("lamp"),
      F("a brass lamp"),
      tsino::Optional<tsino::Function<String(const tsino::Ref<Game>&)>>(
          [](const tsino::Ref<Game>& g) -> String {
            g->turnOn();
            return F("It glows.");
          }));
  const tsino::Ref<Game> game = tsino::make<Game>(
      tsino::makeRecord<tsino::Ref<Room>>(
          {
              {
                  F("hall"),
                  tsino::make<Room>(
                      F("Hall"),
                      tsino::make<Rooms>(
                          tsino::Optional<String>(F("attic")),
                          tsino::Optional<String>{},
                          tsino::Optional<String>(F("kitchen"))),
                      tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
                          tsino::Array<tsino::Ref<Item>>{lamp}))},
              {
                  F("attic"),
                  tsino::make<Room>(
                      F("Attic"),
                      tsino::make<Rooms>(
                          tsino::Optional<String>{},
                          tsino::Optional<String>(F("hall"))),
                      tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
                          tsino::Array<tsino::Ref<Item>>{
                              tsino::make<Item>(F("key"), F("a rusty key"))}),
                      tsino::Optional<bool>(true))},
              {
                  F("kitchen"),
                  tsino::make<Room>(
                      F("Kitchen"),
                      tsino::make<Rooms>(
                          tsino::Optional<String>{},
                          tsino::Optional<String>{},
                          tsino::Optional<String>{},
                          tsino::Optional<String>(F("hall"))),
                      tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
                          tsino::Array<tsino::Ref<Item>>{}))}}),
      F("hall"));
  tsino::Array<String> list{
      F("look"),
      F("take lamp"),
      F("take lamp"),
      F("north"),
      F("use lamp"),
      F("l"),
      F("take key"),
      F("i"),
      F("south"),
      F("drop key"),
      F("look"),
      F("dance wildly"),
      F("go up"),
      F("go EAST"),
      F("  "),
      F("use key"),
      F("drop sword")};
  for (const String& line : list) {
    String commandResult = game->command(line);
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(F("> "));
    Serial.print(line);
    Serial.print(F("\n"));
    Serial.println(commandResult);
  }
  Serial.println(game->save());
}

void loop() {}
