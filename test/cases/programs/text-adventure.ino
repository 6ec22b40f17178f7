// text-adventure: written by tsino from text-adventure.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
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

struct Action;
struct Item;
struct Game;
struct Room;
struct Here;

struct Action : tsino::Object {
  String verb;
  String direction;
  String noun;
  tsino::Shared<tsino::Array<String>> words;
  void construct(String verb, String direction = String{}, String noun = String{}, tsino::Shared<tsino::Array<String>> words = tsino::Shared<tsino::Array<String>>{}) {
    this->verb = tsino::moved(verb);
    this->direction = tsino::moved(direction);
    this->noun = tsino::moved(noun);
    this->words = tsino::moved(words);
  }
};

struct Item : tsino::Chained {
  String name;
  String description;
  bool portable = false;
  tsino::Optional<bool> lit;
  tsino::Optional<tsino::Function<String(const tsino::Ref<Game>&)>> use;
  void construct(String name, String description, bool portable, tsino::Optional<bool> lit = {}, tsino::Optional<tsino::Function<String(const tsino::Ref<Game>&)>> use = {}) {
    this->name = tsino::moved(name);
    this->description = tsino::moved(description);
    this->portable = portable;
    this->lit = tsino::moved(lit);
    this->use = tsino::moved(use);
  }
};

struct Game : tsino::Chained {
  tsino::Ref<Room> here;
  int32_t moves = 0;
  int32_t points = 0;
  tsino::Shared<tsino::Array<tsino::Ref<Item>>> inventory;
  bool unlocked = false;
  void construct();
  const __FlashStringHelper* unlock();
  String describe();
  String play(const String& line);
  tsino::Optional<tsino::Ref<Item>> reach(const String& name);
  bool get_over();
  bool get_dark();
};

struct Room : tsino::Chained {
  String title;
  String description;
  tsino::Ref<Here> exits;
  tsino::Shared<tsino::Array<tsino::Ref<Item>>> items;
  tsino::Optional<bool> dark;
  int32_t visits = 0;
  void construct(String title, String description, tsino::Ref<Here> exits, tsino::Shared<tsino::Array<tsino::Ref<Item>>> items, tsino::Optional<bool> dark, int32_t visits) {
    this->title = tsino::moved(title);
    this->description = tsino::moved(description);
    this->exits = tsino::moved(exits);
    this->items = tsino::moved(items);
    this->dark = tsino::moved(dark);
    this->visits = visits;
  }
};

struct Here : tsino::Object {
  tsino::Optional<String> north;
  tsino::Optional<String> south;
  tsino::Optional<String> east;
  tsino::Optional<String> west;
  tsino::Optional<String> up;
  tsino::Optional<String> down;
  void construct(tsino::Optional<String> north, tsino::Optional<String> south, tsino::Optional<String> east = {}, tsino::Optional<String> west = {}, tsino::Optional<String> up = {}, tsino::Optional<String> down = {}) {
    this->north = tsino::moved(north);
    this->south = tsino::moved(south);
    this->east = tsino::moved(east);
    this->west = tsino::moved(west);
    this->up = tsino::moved(up);
    this->down = tsino::moved(down);
  }
};

// @run
// A text adventure: rooms as a record of literals, items with optional behaviour, a parser with synonyms, a scripted play.
tsino::Array<String> directions{"north", "south", "east", "west", "up", "down"};

const auto synonyms = tsino::makeMap<String, String>(
    {
        {"get", "take"},
        {"grab", "take"},
        {"walk", "go"},
        {"i", "inventory"},
        {"examine", "look"},
        {"x", "look"},
        {"light", "use"},
        {"open", "use"}});

bool isDirection(const tsino::Optional<String>& word_ = {}) {
  return directions.some([&](const String& direction) -> bool { return direction == word_; });
}

tsino::Ref<Action> understand(const String& line) {
  tsino::Shared<tsino::Array<String>> words = tsino::makeShared<tsino::Array<String>>(
      tsino::split(tsino::toLowerCase(line), F(" ")).filter(
          [](const String& word_) -> bool {
            return word_ != F("")
                && !tsino::Array<String>{F("the"), F("a"), F("at"), F("to")}.includes(word_);
          }).map<String>(
          [](const String& word_) -> String {
            tsino::Optional<String> getResult = synonyms->get(word_);
            return getResult.has() ? getResult.value() : word_;
          }));
  tsino::Optional<String> getResult = words->get(0);
  const String verb = getResult.has() ? getResult.value() : String(F(""));
  tsino::Optional<String> getResult2 = words->get(1);
  String noun = getResult2.has() ? getResult2.value() : String(F(""));
  if (isDirection(verb)) return tsino::make<Action>(F("go"), verb);
  const tsino::Optional<String> short_ = directions.find(
      [&](const String& direction) -> bool { return tsino::isElement(direction, 0, verb); });
  if (tsino::truthy(short_)) return tsino::make<Action>(F("go"), short_.value());
  if (verb == F("go")) {
    return isDirection(noun) ? tsino::make<Action>(verb, noun) : tsino::make<Action>(
        F("unknown"),
        String{},
        String{},
        tsino::moved(words));
  } else if (verb == F("take") || verb == F("drop") || verb == F("use") || verb == F("look")) {
    return tsino::make<Action>(verb, String{}, tsino::moved(noun));
  } else if (verb == F("inventory") || verb == F("score")) {
    return tsino::make<Action>(verb);
  } else {
    return tsino::make<Action>(F("unknown"), String{}, String{}, tsino::moved(words));
  }
  tsino::unreachable();
}

const tsino::Ref<Item> lamp = tsino::make<Item>(
    "lamp",
    "An old oil lamp.",
    true,
    tsino::Optional<bool>(false),
    tsino::Optional<tsino::Function<String(const tsino::Ref<Game>&)>>(
        [](const tsino::Ref<Game>&) -> String {
          lamp->lit = !tsino::truthy(lamp->lit);
          lamp->description = lamp->lit.value() ? F("A burning lamp.") : F("An old oil lamp.");
          return lamp->lit.value() ? F("The lamp burns.") : F("The lamp goes out.");
        }));

const auto rooms = tsino::makeRecord<tsino::Ref<Room>>(
    {
        {
            "hall",
            tsino::make<Room>(
                "Hall",
                "Dust and a broken clock.",
                tsino::make<Here>(
                    tsino::Optional<String>("library"),
                    tsino::Optional<String>{},
                    tsino::Optional<String>{},
                    tsino::Optional<String>{},
                    tsino::Optional<String>{},
                    tsino::Optional<String>("cellar")),
                tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
                    tsino::Array<tsino::Ref<Item>>{
                        lamp,
                        tsino::make<Item>("clock", "It stands at ten past four.", false)}),
                tsino::Optional<bool>{},
                0)},
        {
            "library",
            tsino::make<Room>(
                "Library",
                "Shelves without books.",
                tsino::make<Here>(tsino::Optional<String>{}, tsino::Optional<String>("hall")),
                tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
                    tsino::Array<tsino::Ref<Item>>{
                        tsino::make<Item>(
                            "key",
                            "A small brass key.",
                            true,
                            tsino::Optional<bool>{},
                            tsino::Optional<tsino::Function<String(const tsino::Ref<Game>&)>>(
                                [](const tsino::Ref<Game>& game) -> String {
                                  return game->here->title == F("Cellar") ? game->unlock() : F("Nothing to unlock.");
                                }))}),
                tsino::Optional<bool>{},
                0)},
        {
            "cellar",
            tsino::make<Room>(
                "Cellar",
                "Wet walls and a locked chest.",
                tsino::make<Here>(
                    tsino::Optional<String>{},
                    tsino::Optional<String>{},
                    tsino::Optional<String>{},
                    tsino::Optional<String>{},
                    tsino::Optional<String>("hall")),
                tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
                    tsino::Array<tsino::Ref<Item>>{
                        tsino::make<Item>("chest", "Oak and iron.", false)}),
                tsino::Optional<bool>(true),
                0)}});

bool Game::get_over() {
  return this->points >= 20;
}

bool Game::get_dark() {
  const bool lights = tsino::Array<tsino::Ref<Item>>{
      tsino::allOf(*this->inventory),
      tsino::allOf(*this->here->items)}.some(
      [](const tsino::Ref<Item>& item) -> bool { return item->lit == true; });
  return this->here->dark.valueOr(false) && !lights;
}

const __FlashStringHelper* Game::unlock() {
  if (this->get_dark()) return F("You can't find the lock.");
  if (this->unlocked) return F("It is open.");
  this->unlocked = true;
  this->here->items->push(tsino::make<Item>(F("coin"), F("Gold!"), true));
  this->points += 5;
  return F("The chest opens. A coin lies inside.");
}

String Game::describe() {
  if (this->get_dark()) return F("It is dark.");
  const bool first = this->here->visits++ == 0;
  const String& title = this->here->title;
  const String& description = this->here->description;
  const tsino::Shared<tsino::Array<tsino::Ref<Item>>>& items = this->here->items;
  const tsino::Ref<Here>& exits = this->here->exits;
  tsino::Array<String> parts{
      first ? tsino::concat(title, F(". "), description) : tsino::concat(title, F("."))};
  if (items->length() > 0) {
    parts.push(
        tsino::concat(
            F("Here: "),
            items->map<String>(
                [](const tsino::Ref<Item>& item) -> String {
                  const String& name = item->name;
                  return name;
                }).join(F(", ")),
            F(".")));
  }
  tsino::Array<String> names;
  if (exits->north.has()) names.push(F("north"));
  if (exits->south.has()) names.push(F("south"));
  if (exits->up.has()) names.push(F("up"));
  if (exits->down.has()) names.push(F("down"));
  parts.push(tsino::concat(F("Exits: "), tsino::moved(names).join(F(", ")), F(".")));
  return parts.join(F(" "));
}

String Game::play(const String& line) {
  this->moves++;
  const tsino::Ref<Action> action = understand(line);
  const String& choice = action->verb;
  if (choice == F("go")) {
    const tsino::Optional<String> next = action->direction == F("north") ? this->here->exits->north : action->direction
        == F("south") ? this->here->exits->south : action->direction == F("east") ? this->here->exits->east : action->direction
        == F("west") ? this->here->exits->west : action->direction == F("up") ? this->here->exits->up : action->direction
        == F("down") ? this->here->exits->down : ((void)tsino::ownName(action->direction), tsino::Optional<String>{});
    if (!next.has()) return tsino::concat(F("You can't go "), action->direction, F("."));
    this->here = rooms->at(next.value());
    return this->describe();
  } else if (choice == F("take")) {
    if (this->get_dark()) return F("You feel around in vain.");
    const int32_t index = this->here->items->findIndex(
        [&](const tsino::Ref<Item>& item) -> bool { return item->name == action->noun; });
    if (index < 0) {
      return tsino::concat(
          F("No "),
          tsino::truthy(action->noun) ? action->noun : String(F("such thing")),
          F(" here."));
    }
    if (!(*this->here->items)[index]->portable) return F("Too heavy.");
    tsino::Array<tsino::Ref<Item>> spliceResult = this->here->items->splice(index, 1);
    const tsino::Ref<Item>& item = spliceResult[0];
    this->inventory->push(item);
    if (item->name == F("coin")) this->points += 15;
    return tsino::concat(F("Taken: "), item->name, F("."));
  } else if (choice == F("drop")) {
    const tsino::Optional<tsino::Ref<Item>> item = this->inventory->find(
        [&](const tsino::Ref<Item>& each) -> bool { return each->name == action->noun; });
    if (!item.has()) return F("You don't have that.");
    this->inventory = tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
        this->inventory->filter(
            [&](const tsino::Ref<Item>& each) -> bool { return each != item.value(); }));
    this->here->items->unshift(item.value());
    return tsino::concat(F("Dropped: "), item.value()->name, F("."));
  } else if (choice == F("use")) {
    tsino::Optional<tsino::Ref<Item>> u23reachResult = this->reach(action->noun);
    return u23reachResult.has() && u23reachResult.value()->use.has() ? u23reachResult.value()->use.value()(
        tsino::Ref<Game>(this)) : tsino::concat(
        F("You can't use "),
        action->noun == F("") ? String(F("that")) : action->noun,
        F("."));
  } else if (choice == F("look")) {
    return action->noun == F("") ? this->describe() : [&] {
      tsino::Optional<tsino::Ref<Item>> u23reachResult = this->reach(action->noun);
      return u23reachResult.has() ? u23reachResult.value()->description : String(
          F("You see no such thing."));
    }();
  } else if (choice == F("inventory")) {
    String joinResult = this->inventory->map<String>(
        [](const tsino::Ref<Item>& item) -> String {
          const String& name = item->name;
          const tsino::Optional<bool> lit = item->lit;
          return tsino::truthy(lit) ? tsino::concat(name, F(" (lit)")) : name;
        }).join(F(", "));
    return tsino::truthy(joinResult) ? joinResult : String(F("Empty hands."));
  } else if (choice == F("score")) {
    return tsino::concat(String(this->points), F(" points in "), String(this->moves), F(" moves."));
  } else if (choice == F("unknown")) {
    String joinResult = action->words->join(F(" "));
    return tsino::concat(
        F("I don't know how to "),
        tsino::truthy(joinResult) ? joinResult : String(F("do nothing")),
        F("."));
  }
  tsino::unreachable();
}

tsino::Optional<tsino::Ref<Item>> Game::reach(const String& name) {
  return tsino::Array<tsino::Ref<Item>>{
      tsino::allOf(*this->inventory),
      tsino::allOf(
          *(this->get_dark() ? tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
              tsino::Array<tsino::Ref<Item>>{}) : this->here->items))}.find(
      [&](const tsino::Ref<Item>& item) -> bool { return item->name == name; });
}

void Game::construct() {
  this->here = rooms->at(F("hall"));
  this->moves = 0;
  this->points = 0;
  this->inventory = tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
      tsino::Array<tsino::Ref<Item>>{});
  this->unlocked = false;
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Game> game = tsino::make<Game>();
  Serial.println(game->describe());
  const String script = F("look|take clock|x the clock|go down|take chest|up|i|get lamp|n|grab key|use key|take|w|s\nlight lamp|down|x chest|use key|use key|i|take coin|score|drop lamp|light lamp|light lamp|up|score");
  tsino::Array<String> list = tsino::split(script, F("\n")).flatMap<String>(
      [](const String& part) -> tsino::Array<String> { return tsino::split(part, F("|")); });
  for (const String& line : list) {
    Serial.print(F("> "));
    Serial.println(line);
    Serial.println(game->play(line));
    if (game->get_over()) break;
  }
  String withoutFormatResult = tsino::withoutFormat(game->play(F("dance to a tune")));
  String playResult = game->play(F("  "));
  String playResult2 = game->play(F("go home"));
  String playResult3 = game->play(F("drop"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(playResult);
  Serial.print(F(" "));
  Serial.print(playResult2);
  Serial.print(F(" "));
  Serial.println(playResult3);
  String withoutFormatResult2 = tsino::withoutFormat(game->play(F("drop lamp")));
  String playResult4 = game->play(F("use lamp"));
  String playResult5 = game->play(F("look"));
  String playResult6 = game->play(F("take coin"));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(playResult4);
  Serial.print(F(" "));
  Serial.print(playResult5);
  Serial.print(F(" "));
  Serial.println(playResult6);
  Serial.print(
      tsino::withoutFormat(
          rooms->values().map<String>(
              [](const tsino::Ref<Room>& room) -> String {
                const String& title = room->title;
                const int32_t visits = room->visits;
                return tsino::concat(title, F(":"), String(visits));
              }).join(F(" "))));
  Serial.print(F(" "));
  Serial.println(game->moves);
}

void loop() {}
