// adventure-with-aliases: written by tsino from adventure-with-aliases.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/unknown-name.h"

struct Opposite;
struct Room;
struct Rooms;
struct Item;
struct Game;
struct Aliases;

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

struct Room : tsino::Chained {
  String title;
  tsino::Ref<Rooms> exits;
  tsino::Shared<tsino::Array<tsino::Ref<Item>>> items;
  bool visited = false;
  tsino::Optional<bool> locked;
  void construct(String title, tsino::Ref<Rooms> exits, tsino::Shared<tsino::Array<tsino::Ref<Item>>> items, bool visited, tsino::Optional<bool> locked = {}) {
    this->title = tsino::moved(title);
    this->exits = tsino::moved(exits);
    this->items = tsino::moved(items);
    this->visited = visited;
    this->locked = tsino::moved(locked);
  }
};

struct Rooms : tsino::Object {
  tsino::Optional<String> north;
  tsino::Optional<String> south;
  tsino::Optional<String> east;
  tsino::Optional<String> west;
  bool has_north = false;
  bool has_south = false;
  bool has_east = false;
  bool has_west = false;
  void construct(tsino::Optional<String> north, tsino::Optional<String> south, tsino::Optional<String> east, tsino::Optional<String> west, bool has_north, bool has_south, bool has_east, bool has_west = false) {
    this->north = tsino::moved(north);
    this->south = tsino::moved(south);
    this->east = tsino::moved(east);
    this->west = tsino::moved(west);
    this->has_north = has_north;
    this->has_south = has_south;
    this->has_east = has_east;
    this->has_west = has_west;
  }
};

struct Item : tsino::Chained {
  String id;
  String name;
  int32_t weight = 0;
  tsino::Optional<tsino::Function<String(const tsino::Ref<Game>&)>> use;
  void construct(String id, String name, int32_t weight, tsino::Optional<tsino::Function<String(const tsino::Ref<Game>&)>> use = {}) {
    this->id = tsino::moved(id);
    this->name = tsino::moved(name);
    this->weight = weight;
    this->use = tsino::moved(use);
  }
};

struct Game : tsino::Chained {
  tsino::Shared<tsino::Record<tsino::Ref<Room>>> rooms;
  tsino::Function<void(const String&)> out;
  String at;
  tsino::Shared<tsino::Map<String, tsino::Ref<Item>>> inventory;
  int32_t moves = 0;
  bool over = false;
  tsino::Shared<tsino::Record<tsino::Function<void(const tsino::Shared<tsino::Array<String>>&)>>> commands;
  tsino::Shared<tsino::Map<String, String>> aliases;
  void construct(const tsino::Shared<tsino::Record<tsino::Ref<Room>>>& rooms, String start, const tsino::Optional<tsino::Function<void(const String&)>>& outGiven = {});
  bool unlock(const String& name);
  void look(tsino::Optional<bool> fullGiven = {});
  void run(const String& line);
  tsino::Ref<Room> get_room();
  int32_t get_load();
};

struct Aliases : tsino::Object {
  String n;
  String s;
  String e;
  String w;
  String i;
  String l;
  void construct(String n, String s, String e, String w, String i, String l) {
    this->n = tsino::moved(n);
    this->s = tsino::moved(s);
    this->e = tsino::moved(e);
    this->w = tsino::moved(w);
    this->i = tsino::moved(i);
    this->l = tsino::moved(l);
  }
};

const tsino::Ref<Opposite> opposite = tsino::make<Opposite>("south", "north", "west", "east");

bool isDirection(const String& s) {
  return tsino::ownName(s) == F("north") || s == F("south") || s == F("east") || s == F("west");
}

void Game::construct(const tsino::Shared<tsino::Record<tsino::Ref<Room>>>& rooms, String start, const tsino::Optional<tsino::Function<void(const String&)>>& outGiven) {
  const tsino::Ref<Game> self = tsino::Ref<Game>(this);
  this->inventory = tsino::makeShared<tsino::Map<String, tsino::Ref<Item>>>();
  this->moves = 0;
  this->over = false;
  this->commands = tsino::makeRecord<tsino::Function<void(const tsino::Shared<tsino::Array<String>>&)>>(
      {
          {F("look"), [self](const tsino::Shared<tsino::Array<String>>&) { self->look(true); }},
          {
              F("go"),
              [self](const tsino::Shared<tsino::Array<String>>& given) {
                tsino::Optional<String> getResult = given->get(0);
                const String where = getResult.has() ? getResult.value() : String(F(""));
                if (!isDirection(where)) {
                  self->out(tsino::concat(F("where is \""), where, F("\"?")));
                  return;
                }
                tsino::Ref<Rooms> exits = self->get_room()->exits;
                const tsino::Optional<String> next = where == F("north") ? exits->north : where
                    == F("south") ? exits->south : where == F("east") ? exits->east : where
                    == F("west") ? exits->west : ((void)tsino::ownName(where), tsino::Optional<String>{});
                if (!next.has()) {
                  self->out(F("no way"));
                  return;
                }
                tsino::Optional<tsino::Ref<Room>> getResult2 = self->rooms->get(next.value());
                if (getResult2.has() && tsino::truthy(getResult2.value()->locked)) {
                  self->out(F("locked"));
                  return;
                }
                self->at = next.value();
                self->moves++;
                self->look();
              }},
          {
              F("take"),
              [self](const tsino::Shared<tsino::Array<String>>& given) {
                const tsino::Optional<String> what = given->get(0);
                const int32_t i = self->get_room()->items->findIndex(
                    [&](const tsino::Ref<Item>& it) -> bool { return it->id == what; });
                if (i < 0) {
                  self->out(F("no such thing"));
                  return;
                }
                tsino::Array<tsino::Ref<Item>> spliceResult = self->get_room()->items->splice(i, 1);
                const tsino::Optional<tsino::Ref<Item>> item = spliceResult.get(0);
                if (!item.has()) return;
                if (self->get_load() + item.value()->weight > 10) {
                  self->get_room()->items->push(item.value());
                  self->out(F("too heavy"));
                  return;
                }
                self->inventory->set(item.value()->id, item.value());
                self->out(tsino::concat(F("taken ("), String(self->get_load()), F("/10)")));
              }},
          {
              F("drop"),
              [self](const tsino::Shared<tsino::Array<String>>& given) {
                tsino::Optional<String> getResult = given->get(0);
                const String what = getResult.has() ? getResult.value() : String(F(""));
                const tsino::Optional<tsino::Ref<Item>> item = self->inventory->get(what);
                if (!item.has()) {
                  self->out(F("you have no such thing"));
                  return;
                }
                self->inventory->remove(what);
                self->get_room()->items->push(item.value());
                self->out(F("dropped"));
              }},
          {
              F("use"),
              [self](const tsino::Shared<tsino::Array<String>>& given) {
                tsino::Optional<String> getResult = given->get(0);
                const String what = getResult.has() ? getResult.value() : String(F(""));
                tsino::Optional<tsino::Ref<Item>> getResult2 = self->inventory->get(what);
                self->out(
                    getResult2.has() && getResult2.value()->use.has() ? getResult2.value()->use.value()(
                        self) : String(F("nothing happens")));
              }},
          {
              F("inventory"),
              [self](const tsino::Shared<tsino::Array<String>>&) {
                String joinResult = self->inventory->keys().join(F(" "));
                self->out(tsino::truthy(joinResult) ? joinResult : String(F("empty hands")));
              }},
          {
              F("quit"),
              [self](const tsino::Shared<tsino::Array<String>>&) {
                self->over = true;
                self->out(
                    tsino::concat(
                        F("bye after "),
                        String(self->moves),
                        F(" move"),
                        self->moves == 1 ? F("") : F("s")));
              }}});
  tsino::Ref<Aliases> value = tsino::make<Aliases>(
      F("go north"),
      F("go south"),
      F("go east"),
      F("go west"),
      F("inventory"),
      F("look"));
  const auto value2 = tsino::makeShared<tsino::Map<String, String>>();
  tsino::Array<tsino::Array<String>>{
      tsino::Array<String>{F("n"), value->n},
      tsino::Array<String>{F("s"), value->s},
      tsino::Array<String>{F("e"), value->e},
      tsino::Array<String>{F("w"), value->w},
      tsino::Array<String>{F("i"), value->i},
      tsino::Array<String>{F("l"), value->l}}.forEach(
      [&](const tsino::Array<String>& value3) { value2->set(value3[0], value3[1]); });
  this->aliases = value2;
  tsino::Function<void(const String&)> out = outGiven.has() ? outGiven.value() : [](const String& value3) {
    Serial.println(value3);
  };
  this->rooms = rooms;
  this->out = tsino::moved(out);
  this->at = tsino::moved(start);
  this->look(true);
}

tsino::Ref<Room> Game::get_room() {
  return this->rooms->at(this->at);
}

int32_t Game::get_load() {
  return this->inventory->values().reduce<int32_t>(
      [](int32_t sum, const tsino::Ref<Item>& item) -> int32_t {
        const int32_t weight = item->weight;
        return sum + weight;
      },
      0);
}

bool Game::unlock(const String& name) {
  const tsino::Optional<tsino::Ref<Room>> r = this->rooms->get(name);
  if (!(r.has() && tsino::truthy(r.value()->locked))) return false;
  r.value()->locked = false;
  return true;
}

void Game::look(tsino::Optional<bool> fullGiven) {
  const bool full = fullGiven.has() ? fullGiven.value() : !this->get_room()->visited;
  const tsino::Ref<Room> room = this->get_room();
  const String& title = room->title;
  const tsino::Ref<Rooms>& exits = room->exits;
  const tsino::Shared<tsino::Array<tsino::Ref<Item>>>& items = room->items;
  this->out(full ? tsino::concat(F("== "), title, F(" ==")) : title);
  if (full) {
    tsino::Array<String> names;
    if (exits->has_north) names.push(F("north"));
    if (exits->has_south) names.push(F("south"));
    if (exits->has_east) names.push(F("east"));
    if (exits->has_west) names.push(F("west"));
    String joinResult = tsino::moved(names).sort().join(F(", "));
    const String ways = tsino::truthy(joinResult) ? joinResult : String(F("none"));
    this->out(tsino::concat(F("exits: "), ways));
    /* article */
    for (const tsino::Ref<Item>& item : *items) {
      const String& name = item->name;
      tsino::Optional<String> getResult = tsino::elementOrNone(name, 0);
      this->out(
          tsino::concat(
              F("there is "),
              tsino::includes(F("aeiou"), getResult.has() ? getResult.value() : String(F(""))) ? F("an") : F("a"),
              F(" "),
              name,
              F(" here")));
    }
  }
  this->get_room()->visited = true;
}

void Game::run(const String& line) {
  tsino::Optional<String> getResult = this->aliases->get(tsino::trim(line));
  tsino::Array<String> words = tsino::split(
      tsino::toLowerCase(tsino::trim(getResult.has() ? getResult.value() : line)),
      F(" ")).filter([](const String& w) -> bool { return w != F("") && w != F("the"); });
  const tsino::Optional<String> verb = words.get(0);
  tsino::Shared<tsino::Array<String>> rest = tsino::makeShared<tsino::Array<String>>(
      words.slice(1));
  if (!verb.has()) return;
  const tsino::Optional<tsino::Function<void(const tsino::Shared<tsino::Array<String>>&)>> command = this->commands->get(
      verb.value());
  if (command.has()) {
    command.value()(rest);
  } else {
    this->out(tsino::concat(F("I don't know how to "), verb.value()));
  }
}
tsino::Array<String> lines;

void setup() {
  Serial.begin(115200);
  tsino::Optional<String> value = tsino::Optional<String>(F("hall"));
  tsino::Optional<String> value2 = opposite->north == F("north") || opposite->north == F("south")
      || opposite->north == F("east") || opposite->north == F("west") ? value : ((void)tsino::unknownName(
      opposite->north), value);
  const auto rooms = tsino::makeRecord<tsino::Ref<Room>>(
      {
          {
              F("hall"),
              tsino::make<Room>(
                  F("Hall"),
                  tsino::make<Rooms>(
                      tsino::Optional<String>(F("vault")),
                      tsino::Optional<String>{},
                      tsino::Optional<String>(F("yard")),
                      tsino::Optional<String>{},
                      true,
                      false,
                      true),
                  tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
                      tsino::Array<tsino::Ref<Item>>{}),
                  false)},
          {
              F("yard"),
              tsino::make<Room>(
                  F("Yard"),
                  tsino::make<Rooms>(
                      tsino::Optional<String>{},
                      tsino::Optional<String>{},
                      tsino::Optional<String>{},
                      tsino::Optional<String>(F("hall")),
                      false,
                      false,
                      false,
                      true),
                  tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
                      tsino::Array<tsino::Ref<Item>>{
                          tsino::make<Item>(
                              F("key"),
                              F("iron key"),
                              1,
                              tsino::Optional<tsino::Function<String(const tsino::Ref<Game>&)>>(
                                  [](const tsino::Ref<Game>& g) -> String {
                                    return g->unlock(F("vault")) ? F("click") : F("it is open already");
                                  })),
                          tsino::make<Item>(F("anvil"), F("anvil"), 10)}),
                  false)},
          {
              F("vault"),
              tsino::make<Room>(
                  F("Vault"),
                  tsino::make<Rooms>(
                      opposite->north == F("north") ? value2 : tsino::Optional<String>{},
                      opposite->north == F("south") ? value2 : tsino::Optional<String>{},
                      opposite->north == F("east") ? value2 : tsino::Optional<String>{},
                      opposite->north == F("west") ? value2 : tsino::Optional<String>{},
                      opposite->north == F("north"),
                      opposite->north == F("south"),
                      opposite->north == F("east"),
                      opposite->north == F("west")),
                  tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
                      tsino::Array<tsino::Ref<Item>>{tsino::make<Item>(F("gold"), F("gold"), 4)}),
                  false,
                  tsino::Optional<bool>(true))}});
  const tsino::Ref<Game> game = tsino::make<Game>(
      rooms,
      F("hall"),
      tsino::Optional<tsino::Function<void(const String&)>>(
          [](const String& l) {
            lines.push(l);
            Serial.println(l);
          }));
  tsino::Array<String> list{
      F("n"),
      F("go up"),
      F("e"),
      F("take the key"),
      F("take anvil"),
      F("drop sword"),
      F("use key"),
      F("use key"),
      F("w"),
      F("n"),
      F("take gold"),
      F("i"),
      F("dance"),
      F(""),
      F("l"),
      F("drop key"),
      F("look"),
      F("quit")};
  for (const String& c : list) {
    if (game->over) break;
    Serial.print(F("> "));
    Serial.println(c);
    game->run(c);
  }
  tsino::Optional<tsino::Ref<Room>> getResult = rooms->get(F("vault"));
  tsino::Optional<tsino::Ref<Room>> getResult2 = rooms->get(F("yard"));
  Serial.print(lines.length());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      getResult.has() ? tsino::Optional<tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(
              getResult.value()->items->map<String>(
                  [](const tsino::Ref<Item>& x) -> String { return x->id; }))) : tsino::Optional<tsino::Shared<tsino::Array<String>>>{});
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->items->length()) : tsino::Optional<int32_t>{}));
}

void loop() {}
