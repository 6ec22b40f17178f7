// snake-and-stock: written by tsino from snake-and-stock.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/unknown-name.h"

// @run
// Snake with a random generator, generic sorting and grouping by keys, undo by closures.
enum class Dir : uint8_t { Up, Right, Down, Left };
struct Delta;
struct Game;
struct Rng;
struct Item;
struct St;

struct Delta : tsino::Object {
  tsino::Shared<tsino::Array<int8_t>> item0;
  tsino::Shared<tsino::Array<int8_t>> item1;
  tsino::Shared<tsino::Array<int8_t>> item2;
  tsino::Shared<tsino::Array<int8_t>> item3;
  void construct(tsino::Shared<tsino::Array<int8_t>> item0, tsino::Shared<tsino::Array<int8_t>> item1, tsino::Shared<tsino::Array<int8_t>> item2, tsino::Shared<tsino::Array<int8_t>> item3) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
    this->item3 = tsino::moved(item3);
  }
};

struct Game : tsino::Object {
  int32_t w = 0;
  int32_t h = 0;
  tsino::Ref<Rng> rng;
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> body;
  tsino::Shared<tsino::Array<uint8_t>> food;
  Dir dir = (Dir)0;
  tsino::Optional<String> over;
  void construct(int32_t w, int32_t h, const tsino::Optional<tsino::Ref<Rng>>& rngGiven = {});
  tsino::Shared<tsino::Array<uint8_t>> place();
  bool hits(const tsino::Array<uint8_t>& point);
  void turn(Dir d);
  bool step();
  String frame();
  int32_t get_length();
};

struct Rng : tsino::Object {
  int32_t s = 0;
  void construct(int32_t s = 1);
  uint32_t next();
  int32_t below(int32_t n);
};

struct Item : tsino::Object {
  int32_t id = 0;
  String name;
  double price = 0;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  void construct(int32_t id, String name, double price, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}) {
    this->id = id;
    this->name = tsino::moved(name);
    this->price = price;
    this->tags = tsino::moved(tags);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("name"), this->name);
    out.field(F("price"), this->price);
    out.optionalField(F("tags"), this->tags);
    out.end();
  }
};

struct St : tsino::Object {
  String mode;
  int32_t level = 0;
  bool on = false;
  void construct(String mode, int32_t level, bool on) {
    this->mode = tsino::moved(mode);
    this->level = level;
    this->on = on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("mode"), this->mode);
    out.field(F("level"), this->level);
    out.field(F("on"), this->on);
    out.end();
  }
};

const tsino::Ref<Delta> delta = tsino::make<Delta>(
    tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{0, -1}),
    tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{1, 0}),
    tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{0, 1}),
    tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{-1, 0}));

void Rng::construct(int32_t s) {
  this->s = s;
}

uint32_t Rng::next() {
  this->s ^= (int32_t)((uint32_t)this->s << 13);
  this->s ^= (int32_t)((uint32_t)this->s >> 17);
  this->s ^= (int32_t)((uint32_t)this->s << 5);
  return (uint32_t)this->s;
}

int32_t Rng::below(int32_t n) {
  return this->next() % (uint32_t)n;
}

void Game::construct(int32_t w, int32_t h, const tsino::Optional<tsino::Ref<Rng>>& rngGiven) {
  this->body = tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})};
  this->dir = Dir::Right;
  this->over = {};
  tsino::Ref<Rng> rng = rngGiven.has() ? rngGiven.value() : tsino::make<Rng>(42);
  this->w = w;
  this->h = h;
  this->rng = tsino::moved(rng);
  this->food = this->place();
}

tsino::Shared<tsino::Array<uint8_t>> Game::place() {
  tsino::Shared<tsino::Array<uint8_t>> p;
  do {
    uint8_t belowResult = (uint8_t)this->rng->below(this->w);
    p = tsino::makeShared<tsino::Array<uint8_t>>(
        tsino::Array<uint8_t>{belowResult, (uint8_t)this->rng->below(this->h)});
    yield();
  } while (this->hits(*p));
  return p;
}

bool Game::hits(const tsino::Array<uint8_t>& point) {
  const int32_t x = point[0];
  const int32_t y = point[1];
  return this->body.some(
      [&](const tsino::Shared<tsino::Array<uint8_t>>& point2) -> bool {
        const int32_t bx = (*point2)[0];
        const int32_t by = (*point2)[1];
        return bx == x && by == y;
      });
}

void Game::turn(Dir d) {
  if (((int32_t)d + 2) % 4 != (int32_t)this->dir) this->dir = d;
}

bool Game::step() {
  if (this->over.has()) return false;
  const int32_t hx = (*this->body[0])[0];
  const int32_t hy = (*this->body[0])[1];
  tsino::Shared<tsino::Array<int8_t>> value = this->dir == Dir::Up ? delta->item0 : this->dir
      == Dir::Right ? delta->item1 : this->dir == Dir::Down ? delta->item2 : this->dir == Dir::Left ? delta->item3 : ((void)tsino::unknownName(
      (int32_t)this->dir), tsino::Shared<tsino::Array<int8_t>>{});
  const int32_t dx = (*value)[0];
  const int32_t dy = (*value)[1];
  tsino::Shared<tsino::Array<uint8_t>> head = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{
          (uint8_t)((hx + dx + this->w) % this->w),
          (uint8_t)((hy + dy + this->h) % this->h)});
  const bool eats = head->get(0) == this->food->get(0) && head->get(1) == this->food->get(1);
  if (!eats) this->body.pop();
  if (this->hits(*head)) {
    this->over = tsino::concat(F("bit itself at "), head->join());
    return false;
  }
  this->body.unshift(head);
  if (eats) this->food = this->place();
  return true;
}

String Game::frame() {
  tsino::Array<tsino::Array<String>> rows = tsino::generated<tsino::Array<String>>(
      this->h,
      [&]() -> tsino::Array<String> { return tsino::filled<String>(this->w, String(F("."))); });
  const int32_t fx = (*this->food)[0];
  const int32_t fy = (*this->food)[1];
  rows[fy].set(fx, F("*"));
  this->body.forEach(
      [&](const tsino::Shared<tsino::Array<uint8_t>>& point, int32_t i) {
        const int32_t x = (*point)[0];
        const int32_t y = (*point)[1];
        rows[y].set(x, i != 0 ? F("o") : F("@"));
      });
  return rows.map<String>([](const tsino::Array<String>& r) -> String { return r.join(F("")); }).join(
      F("\n"));
}

int32_t Game::get_length() {
  return this->body.length();
}

tsino::Array<tsino::Ref<Item>> sortBy_name(const tsino::Array<tsino::Ref<Item>>& xs, const __FlashStringHelper* key, int32_t dir = 1) {
  return xs.copy().sort(
      [&](const tsino::Ref<Item>& a, const tsino::Ref<Item>& b) -> int32_t {
        return tsino::compare(a->name, b->name) < 0 ? -dir : tsino::compare(a->name, b->name) > 0 ? dir : 0;
      });
}

tsino::Array<tsino::Ref<Item>> sortBy_price(const tsino::Array<tsino::Ref<Item>>& xs, const __FlashStringHelper* key, int32_t dir = 1) {
  return xs.copy().sort(
      [&](const tsino::Ref<Item>& a, const tsino::Ref<Item>& b) -> int32_t {
        return a->price < b->price ? -dir : a->price > b->price ? dir : 0;
      });
}

tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Item>>>>> groupBy(const tsino::Array<tsino::Ref<Item>>& xs, const tsino::Function<String(const tsino::Ref<Item>&)>& f) {
  const auto m = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Item>>>>>();
  for (const tsino::Ref<Item>& x : xs) {
    const String k = f(x);
    const tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Item>>>> l = m->get(k);
    if (l.has()) {
      l.value()->push(x);
    } else {
      m->set(
          k,
          tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(tsino::Array<tsino::Ref<Item>>{x}));
    }
  }
  return m;
}

tsino::Array<String> pluck_name(const tsino::Array<tsino::Ref<Item>>& xs, const __FlashStringHelper* k) {
  return xs.map<String>([](const tsino::Ref<Item>& x) -> String { return x->name; });
}

tsino::Array<uint8_t> pluck_id(const tsino::Array<tsino::Ref<Item>>& xs, const __FlashStringHelper* k) {
  return xs.map<uint8_t>([](const tsino::Ref<Item>& x) -> int32_t { return x->id; });
}
tsino::Array<tsino::Function<void()>> history;

void change_level(const tsino::Ref<St>& o, const __FlashStringHelper* k, int32_t v) {
  const int32_t old = o->level;
  o->level = v;
  history.push([o, old] { o->level = old; });
}

void change_mode(const tsino::Ref<St>& o, const __FlashStringHelper* k, const __FlashStringHelper* v) {
  const String old = o->mode;
  o->mode = v;
  history.push([o, old] { o->mode = old; });
}

void change_on(const tsino::Ref<St>& o, const __FlashStringHelper* k, bool v) {
  const bool old = o->on;
  o->on = v;
  history.push([o, old] { o->on = old; });
}

void change_price(const tsino::Ref<Item>& o, const __FlashStringHelper* k, int32_t v) {
  const double old = o->price;
  o->price = v;
  history.push([o, old] { o->price = old; });
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Game> g = tsino::make<Game>(6, 5);
  const String script = F("RRDDLLUURDRDLLLDDRRUULDRRR");
  const auto keys = tsino::makeRecord<Dir>(
      {{F("U"), Dir::Up}, {F("R"), Dir::Right}, {F("D"), Dir::Down}, {F("L"), Dir::Left}});
  for (const String& k : tsino::eachCharacter(script)) {
    g->turn(keys->at(k));
    if (!g->step()) break;
  }
  Serial.println(g->frame());
  tsino::Optional<String> over = g->over;
  Serial.print(g->get_length());
  Serial.print(F(" "));
  Serial.println(over.has() ? over.value() : String(F("alive")));
  tsino::Array<tsino::Ref<Item>> items{
      tsino::make<Item>(3, F("relay"), 2.5),
      tsino::make<Item>(
          1,
          F("led"),
          0.1,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("light")}))),
      tsino::make<Item>(
          2,
          F("lcd"),
          4.0,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("light"), F("i2c")})))};
  tsino::Array<uint8_t> value = pluck_id(sortBy_price(items, F("price"), -1), F("id"));
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Item>>>>> value2 = groupBy(
      items,
      [](const tsino::Ref<Item>& i) -> String { return tsino::elementAt(i->name, 0); });
  tsino::inspect(Serial, pluck_name(sortBy_name(items, F("name")), F("name")));
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  tsino::Optional<tsino::Ref<Item>> findResult = items.find(
      [](const tsino::Ref<Item>& i) -> bool {
        return i->tags.has() && i->tags.value()->includes(F("i2c"));
      });
  tsino::inspect(
      Serial,
      groupBy(
          items,
          [](const tsino::Ref<Item>& item) -> String {
            const tsino::Optional<tsino::Shared<tsino::Array<String>>>& tags = item->tags;
            return tags.has() ? tags.value()->join(F("+")) : String(F("none"));
          })->get(F("none")));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          findResult.has() ? tsino::Optional<String>(findResult.value()->name) : tsino::Optional<String>{}));
  const tsino::Ref<St> st = tsino::make<St>(F("auto"), 3, true);
  change_level(st, F("level"), 9);
  change_mode(st, F("mode"), F("manual"));
  change_on(st, F("on"), false);
  change_price(items[0], F("price"), 99);
  tsino::inspect(Serial, st);
  Serial.print(F(" "));
  tsino::inspect(Serial, items[0]->price);
  Serial.println();
  history.pop().value()();
  history.pop().value()();
  tsino::inspect(Serial, st);
  Serial.print(F(" "));
  tsino::inspect(Serial, items[0]->price);
  Serial.println();
  while (history.length() != 0) {
    tsino::Optional<tsino::Function<void()>> popResult = history.pop();
    if (popResult.has()) popResult.value()();
    yield();
  }
  tsino::inspect(Serial, st);
  Serial.println();
}

void loop() {}
