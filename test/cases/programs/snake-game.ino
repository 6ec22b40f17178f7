// snake-game: written by tsino from snake-game.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/unreachable.h"

enum class Heading : uint8_t { Up, Right, Down, Left };
struct Cell;
struct Game;
struct Deque_Cell;
struct State;
struct Pilots;
struct Pilots_;

struct Cell : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct Game : tsino::Object {
  int32_t seed = 0;
  tsino::Ref<Deque_Cell> body;
  Heading heading = (Heading)0;
  int32_t growing = 0;
  tsino::Array<Heading> pressed;
  tsino::Ref<State> state;
  tsino::Ref<Cell> food;
  int32_t moves = 0;
  int32_t eaten = 0;
  tsino::Array<String> record;
  void construct(int32_t seed);
  int32_t random(int32_t limit);
  tsino::Ref<Cell> placeFood();
  void press(Heading heading);
  tsino::Ref<Cell> ahead(tsino::Optional<Heading> headingGiven = {});
  tsino::Optional<String> blocked(const tsino::Ref<Cell>& cell);
  bool step();
  String draw();
  tsino::Ref<Cell> get_head();
  String get_summary();
};

struct Deque_Cell : tsino::Object {
  tsino::Array<tsino::Ref<Cell>> front;
  tsino::Shared<tsino::Array<tsino::Ref<Cell>>> back;
  void construct();
  void pushFront(tsino::Ref<Cell> item);
  tsino::Optional<tsino::Ref<Cell>> popBack();
  tsino::Optional<tsino::Ref<Cell>> first();
  tsino::Array<tsino::Ref<Cell>> toArray();
  bool some(const tsino::Function<bool(const tsino::Ref<Cell>&)>& test);
  int32_t get_length();
};

struct State : tsino::Object {
  String status;
  String reason;
  tsino::Ref<Cell> at;
  int32_t moves = 0;
  void construct(String status, String reason = String{}, tsino::Ref<Cell> at = tsino::Ref<Cell>{}, int32_t moves = 0) {
    this->status = tsino::moved(status);
    this->reason = tsino::moved(reason);
    this->at = tsino::moved(at);
    this->moves = moves;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("status"), this->status);
    if (this->status == F("over")) {
      out.field(F("reason"), this->reason);
      out.field(F("at"), this->at);
    }
    if (this->status == F("won")) out.field(F("moves"), this->moves);
    out.end();
  }
};

struct Pilots : tsino::Object {
  String item0;
  tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)> item1;
  void construct(String item0, tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Pilots_ : tsino::Object {
  tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)> hungry_;
  tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)> careful_;
  tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)> circling_;
  void construct(tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)> hungry_, tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)> careful_, tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)> circling_) {
    this->hungry_ = tsino::moved(hungry_);
    this->careful_ = tsino::moved(careful_);
    this->circling_ = tsino::moved(circling_);
  }
};

// @run
// A snake on a small matrix display: a deque of cells, food from a seeded generator, a queue of key presses, game states
// as a union, an autopilot as a plain function, and replays.
const int32_t WIDTH = 10;
const int32_t HEIGHT = 6;

const auto keys = tsino::makeRecord<Heading>(
    {{"u", Heading::Up}, {"r", Heading::Right}, {"d", Heading::Down}, {"l", Heading::Left}});
const String letters = "urdl";
tsino::Array<tsino::Ref<Cell>> deltas{
    tsino::make<Cell>(0, -1),
    tsino::make<Cell>(1, 0),
    tsino::make<Cell>(0, 1),
    tsino::make<Cell>(-1, 0)};

int32_t Deque_Cell::get_length() {
  return this->front.length() + this->back->length();
}

void Deque_Cell::pushFront(tsino::Ref<Cell> item) {
  this->front.push(tsino::moved(item));
}

tsino::Optional<tsino::Ref<Cell>> Deque_Cell::popBack() {
  if (this->back->length() == 0) {
    const int32_t half = tsino::ceilDiv(this->front.length(), 2);
    this->back = tsino::makeShared<tsino::Array<tsino::Ref<Cell>>>(
        this->front.splice(0, half).reverse());
  }
  return this->back->pop();
}

tsino::Optional<tsino::Ref<Cell>> Deque_Cell::first() {
  return this->front.length() > 0 ? this->front.get(this->front.length() - 1) : this->back->get(0);
}

tsino::Array<tsino::Ref<Cell>> Deque_Cell::toArray() {
  return this->front.copy().reverse().concat(*this->back);
}

bool Deque_Cell::some(const tsino::Function<bool(const tsino::Ref<Cell>&)>& test) {
  return this->front.some([&](const tsino::Ref<Cell>& item) -> bool { return test(item); })
      || this->back->some([&](const tsino::Ref<Cell>& item) -> bool { return test(item); });
}

void Deque_Cell::construct() {
  this->front = tsino::Array<tsino::Ref<Cell>>{};
  this->back = tsino::makeShared<tsino::Array<tsino::Ref<Cell>>>(tsino::Array<tsino::Ref<Cell>>{});
}

tsino::Function<bool(const tsino::Ref<Cell>&)> sameCell(const tsino::Ref<Cell>& a) {
  return [a](const tsino::Ref<Cell>& b) -> bool { return a->x == b->x && a->y == b->y; };
}

void Game::construct(int32_t seed) {
  this->body = tsino::make<Deque_Cell>();
  this->heading = Heading::Right;
  this->growing = 2;
  this->pressed = tsino::Array<Heading>{};
  this->state = tsino::make<State>(F("running"));
  this->moves = 0;
  this->eaten = 0;
  this->record = tsino::Array<String>{};
  this->seed = seed;
  this->body->pushFront(tsino::make<Cell>(2, 2));
  this->food = this->placeFood();
}

int32_t Game::random(int32_t limit) {
  this->seed = (int32_t)(((uint32_t)this->seed * 1103515245 + 12345) & 0x7fffffff);
  return (this->seed >> 8) % limit;
}

tsino::Ref<Cell> Game::placeFood() {
  tsino::Array<tsino::Ref<Cell>> free;
  for (int32_t y = 0; y < HEIGHT; y++) {
    for (int32_t x = 0; x < WIDTH; x++) {
      const tsino::Ref<Cell> cell = tsino::make<Cell>(x, y);
      if (!this->body->some(sameCell(cell))) free.push(cell);
    }
  }
  return free[this->random(free.length())];
}

tsino::Ref<Cell> Game::get_head() {
  tsino::Optional<tsino::Ref<Cell>> head = this->body->first();
  if (!head.has()) {
    tsino::raise(tsino::make<tsino::Error>(F("the snake is gone")));
    return {};
  }
  return tsino::moved(head.value());
}

void Game::press(Heading heading) {
  tsino::Optional<Heading> atResult = this->pressed.at(-1);
  const Heading last = atResult.has() ? atResult.value() : this->heading;
  if (((int32_t)last + 2) % 4 != (int32_t)heading && last != heading && this->pressed.length() < 3) {
    this->pressed.push(heading);
  }
}

tsino::Ref<Cell> Game::ahead(tsino::Optional<Heading> headingGiven) {
  const Heading heading = headingGiven.has() ? headingGiven.value() : this->heading;
  const tsino::Ref<Cell> head = this->get_head();
  if (tsino::thrown()) return {};
  const int32_t x = head->x;
  const int32_t y = head->y;
  const tsino::Ref<Cell>& delta = deltas[(int32_t)heading];
  return tsino::make<Cell>(x + delta->x, y + delta->y);
}

tsino::Optional<String> Game::blocked(const tsino::Ref<Cell>& cell) {
  const int32_t x = cell->x;
  const int32_t y = cell->y;
  if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) return tsino::Optional<String>(F("wall"));
  return this->body->some(sameCell(cell)) ? tsino::Optional<String>(F("tail")) : tsino::Optional<String>{};
}

bool Game::step() {
  if (this->state->status != F("running")) return false;
  tsino::Optional<Heading> shiftResult = this->pressed.shift();
  this->heading = shiftResult.has() ? shiftResult.value() : this->heading;
  this->record.push(tsino::elementAt(letters, (int32_t)this->heading));
  this->moves++;
  const tsino::Ref<Cell> next = this->ahead();
  if (tsino::thrown()) return false;
  if (this->growing > 0) {
    this->growing--;
  } else {
    this->body->popBack();
  }
  const tsino::Optional<String> reason = this->blocked(next);
  if (reason.has()) {
    this->state = tsino::make<State>(F("over"), reason.value(), next);
    return false;
  }
  this->body->pushFront(next);
  if (sameCell(this->food)(next)) {
    this->eaten++;
    this->growing += 2;
    if (this->eaten == 8) {
      this->state = tsino::make<State>(F("won"), String{}, tsino::Ref<Cell>{}, this->moves);
    } else {
      this->food = this->placeFood();
    }
  }
  return this->state->status == F("running");
}

String Game::draw() {
  tsino::Array<tsino::Array<String>> rows = tsino::generated<tsino::Array<String>>(
      HEIGHT,
      []() -> tsino::Array<String> { return tsino::filled<String>(WIDTH, String(F("."))); });
  rows[this->food->y].set(this->food->x, F("*"));
  this->body->toArray().forEach(
      [&](const tsino::Ref<Cell>& cell, int32_t i) {
        const int32_t x = cell->x;
        const int32_t y = cell->y;
        rows[y].set(x, i == 0 ? F("@") : F("o"));
      });
  return rows.map<String>(
      [](const tsino::Array<String>& row) -> String { return row.join(F("")); }).join(F("\n"));
}

String Game::get_summary() {
  const tsino::Ref<State>& state = this->state;
  const int32_t eaten = this->eaten;
  const int32_t moves = this->moves;
  const tsino::Ref<Deque_Cell>& body = this->body;
  const String base = tsino::concat(
      String(eaten),
      F(" eaten in "),
      String(moves),
      F(" moves, length "),
      String(body->get_length()));
  const String& choice = state->status;
  if (choice == F("running")) {
    return tsino::concat(base, F(", running"));
  } else if (choice == F("over")) {
    return tsino::concat(
        base,
        F(", hit the "),
        state->reason,
        F(" at "),
        String(state->at->x),
        F(","),
        String(state->at->y));
  } else if (choice == F("won")) {
    return tsino::concat(base, F(", won after "), String(state->moves));
  }
  tsino::unreachable();
}

/** Cells that can be reached from a cell, as far as `limit`. */
int32_t room(const tsino::Ref<Game>& game, const tsino::Ref<Cell>& start, int32_t limit) {
  const auto seen = tsino::makeShared<tsino::Set<int32_t>>();
  tsino::Array<tsino::Ref<Cell>> stack{start};
  while (stack.length() > 0 && seen->size() < limit) {
    const tsino::Optional<tsino::Ref<Cell>> cell = stack.pop();
    if (!cell.has() || game->blocked(cell.value()).has()) continue;
    const int32_t key = cell.value()->y * WIDTH + cell.value()->x;
    if (seen->has(key)) continue;
    seen->add(key);
    for (const tsino::Ref<Cell>& delta : deltas) {
      const int32_t x = delta->x;
      const int32_t y = delta->y;
      stack.push(tsino::make<Cell>(cell.value()->x + x, cell.value()->y + y));
    }
    yield();
  }
  return seen->size();
}

tsino::Optional<Heading> hungry(const tsino::Ref<Game>& game) {
  const tsino::Ref<Cell> head = game->get_head();
  if (tsino::thrown()) return {};
  const tsino::Ref<Cell>& food = game->food;
  if (food->x != head->x) {
    return tsino::Optional<Heading>(food->x > head->x ? Heading::Right : Heading::Left);
  }
  return tsino::Optional<Heading>(food->y > head->y ? Heading::Down : Heading::Up);
}

tsino::Optional<Heading> careful(const tsino::Ref<Game>& game) {
  tsino::Optional<Heading> best;
  double bestScore = (double)-INFINITY;
  tsino::Array<Heading> list{Heading::Up, Heading::Right, Heading::Down, Heading::Left};
  for (const Heading heading : list) {
    const tsino::Ref<Cell> next = game->ahead(heading);
    if (tsino::thrown()) return {};
    if (tsino::truthy(game->blocked(next))) continue;
    const int32_t distance = tsino::absolute(next->x - game->food->x)
        + tsino::absolute(next->y - game->food->y);
    const int32_t score = 10 * tsino::minimum<int32_t>(room(game, next, 40), 40) - distance;
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best;
}

tsino::Optional<Heading> circling(const tsino::Ref<Game>& game) {
  const int32_t moves = game->moves;
  return moves % 3 == 2 ? tsino::Optional<Heading>((Heading)((moves / 3 + 2) % 4)) : tsino::Optional<Heading>{};
}

tsino::Ref<Game> play(int32_t seed, const tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)>& pilot, int32_t limit = 150) {
  const tsino::Ref<Game> game = tsino::make<Game>(seed);
  bool again = false;
  while (true) {
    if (again) {
      bool stepResult = game->step();
      if (tsino::thrown()) return {};
      if (!(stepResult && game->moves < limit)) break;
    }
    again = true;
    const tsino::Optional<Heading> wish = pilot(game);
    if (tsino::thrown()) return {};
    if (wish.has()) game->press(wish.value());
    yield();
  }
  return game;
}

tsino::Ref<Game> replay(int32_t seed, tsino::Array<String>& record) {
  const tsino::Ref<Game> game = tsino::make<Game>(seed);
  for (int32_t i = 0; i < record.length(); i++) {
    const String letter = record[i];
    game->press(keys->at(letter));
    game->step();
    if (tsino::thrown()) return {};
  }
  return game;
}

void setup() {
  Serial.begin(115200);

  tsino::Ref<Pilots_> value = tsino::make<Pilots_>(
      tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)>::of<decltype(hungry), hungry>(),
      tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)>::of<decltype(careful), careful>(),
      tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)>::of<decltype(circling), circling>());
  tsino::Array<tsino::Ref<Pilots>> pilots{
      tsino::make<Pilots>(F("hungry"), value->hungry_),
      tsino::make<Pilots>(F("careful"), value->careful_),
      tsino::make<Pilots>(F("circling"), value->circling_)};
  for (const tsino::Ref<Pilots>& pilot : pilots) {
    const String& name = pilot->item0;
    const tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)>& pilot2 = pilot->item1;
    tsino::Array<uint8_t> list{1, 77};
    for (const int32_t seed : list) {
      const tsino::Ref<Game> game = play(seed, pilot2);
      if (tsino::thrown()) tsino::uncaught();
      const tsino::Ref<Game> again = replay(seed, game->record);
      if (tsino::thrown()) tsino::uncaught();
      Serial.print(name);
      Serial.print(F(" "));
      Serial.print(seed);
      Serial.print(F(": "));
      Serial.println(game->get_summary());
      String drawResult = again->draw();
      bool value2 = drawResult == game->draw() && again->get_summary() == game->get_summary();
      Serial.print(F("  "));
      Serial.print(tsino::slice(game->record.join(F("")), 0, 40));
      Serial.print(F(" "));
      Serial.println(value2 ? F("true") : F("false"));
    }
  }
  const tsino::Ref<Game> shown = play(
      5,
      tsino::Function<tsino::Optional<Heading>(const tsino::Ref<Game>&)>::of<decltype(careful), careful>(),
      60);
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(shown->draw());
  Serial.print(tsino::withoutFormat(shown->get_summary()));
  Serial.print(F(" "));
  tsino::inspect(Serial, shown->food);
  Serial.print(F(" "));
  tsino::inspect(Serial, shown->state);
  Serial.println();
  const tsino::Ref<Game> manual = tsino::make<Game>(3);
  for (const String& key : tsino::eachCharacterOf(F("lrduud"))) manual->press(keys->at(key));
  while (true) {
    bool stepResult = manual->step();
    if (tsino::thrown()) tsino::uncaught();
    if (!stepResult) break;
    yield();
  }
  Serial.print(tsino::withoutFormat(manual->record.join(F(""))));
  Serial.print(F(" "));
  Serial.println(manual->get_summary());
  Serial.println(manual->draw());
}

void loop() {}
