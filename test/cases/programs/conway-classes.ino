// conway-classes: written by tsino from conway-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"

struct FindCycle;
struct World;
struct Rule;
struct Pattern;
struct ParsedRule;
struct ChangingWorld;
struct Busiest;
struct PlainRule;

struct FindCycle : tsino::Object {
  int32_t start = 0;
  int32_t period = 0;
  void construct(int32_t start, int32_t period) {
    this->start = start;
    this->period = period;
  }
};

struct World : tsino::Object {
  int32_t width = 0;
  int32_t height = 0;
  tsino::Ref<Rule> rule;
  tsino::Uint8Array cells;
  tsino::Uint8Array spare;
  int32_t generation = 0;
  void construct(int32_t width, int32_t height, const tsino::Optional<tsino::Ref<Rule>>& ruleGiven = {});
  int32_t index(int32_t x, int32_t y);
  tsino::Ref<World> place(const tsino::Ref<Pattern>& pattern, int32_t left, int32_t top);
  int32_t neighbours(int32_t x, int32_t y);
  void step();
  virtual void changed(int32_t _at, bool _alive);
  tsino::Array<String> rows();
  int32_t get_population();
  uint32_t get_hash();
  virtual ~World() {}
};

struct Rule : tsino::Object {
  String name;
  virtual bool next(bool, int32_t) = 0;
  virtual ~Rule() {}
};

struct Pattern : tsino::Object {
  String name;
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> points;
  void construct(String name, const tsino::Array<String>& rows);
  tsino::Ref<Pattern> turned();
};

struct ParsedRule : Rule {
  tsino::Shared<tsino::Set<double>> born;
  tsino::Shared<tsino::Set<double>> survives;
  void construct(const String& name);
  bool next(bool alive, int32_t neighbours) final;
};

struct ChangingWorld : World {
  tsino::Uint16Array births;
  int32_t deaths = 0;
  void construct(int32_t width, int32_t height, const tsino::Optional<tsino::Ref<Rule>>& ruleGiven = {});
  void changed(int32_t at, bool alive) final;
  tsino::Ref<Busiest> get_busiest();
  String get_summary();
};

struct Busiest : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  int32_t births = 0;
  void construct(int32_t x, int32_t y, int32_t births) {
    this->x = x;
    this->y = y;
    this->births = births;
  }
};

struct PlainRule : Rule {
  tsino::Function<bool(bool, int32_t)> next__;
  void construct(String name, tsino::Function<bool(bool, int32_t)> next__) {
    this->name = tsino::moved(name);
    this->next__ = tsino::moved(next__);
  }
  bool next(bool alive, int32_t neighbours) final;
};

const tsino::Ref<Rule> conway = tsino::make<PlainRule>(
    "B3/S23",
    [](bool alive, int32_t neighbours) -> bool {
      return neighbours == 3 || (alive && neighbours == 2);
    });

void ParsedRule::construct(const String& name) {
  this->name = name;
  tsino::Array<tsino::Shared<tsino::Set<double>>> mapResult = tsino::split(name, F("/")).map<tsino::Shared<tsino::Set<double>>>(
      [](const String& part) -> tsino::Shared<tsino::Set<double>> {
        return tsino::makeShared<tsino::Set<double>>(
            tsino::Set<double>::from(
                tsino::characters(tsino::slice(part, 1)).map<double>(
                    [](const String& value) -> double { return tsino::toNumber(value); })));
      });
  const tsino::Shared<tsino::Set<double>>& born = mapResult[0];
  const tsino::Shared<tsino::Set<double>>& survives = mapResult[1];
  this->born = born;
  this->survives = survives;
}

bool ParsedRule::next(bool alive, int32_t neighbours) {
  return (alive ? this->survives : this->born)->has((double)neighbours);
}

void World::construct(int32_t width, int32_t height, const tsino::Optional<tsino::Ref<Rule>>& ruleGiven) {
  this->generation = 0;
  tsino::Ref<Rule> rule = ruleGiven.valueOr(conway);
  this->width = width;
  this->height = height;
  this->rule = tsino::moved(rule);
  this->cells = tsino::Uint8Array(width * height);
  this->spare = tsino::Uint8Array(width * height);
}

int32_t World::index(int32_t x, int32_t y) {
  const int32_t column = (x + this->width) % this->width;
  const int32_t row = (y + this->height) % this->height;
  return row * this->width + column;
}

tsino::Ref<World> World::place(const tsino::Ref<Pattern>& pattern, int32_t left, int32_t top) {
  for (const tsino::Shared<tsino::Array<int32_t>>& point : pattern->points) {
    const int32_t x = (*point)[0];
    const int32_t y = (*point)[1];
    this->cells.put(this->index(left + x, top + y), 1);
  }
  return tsino::Ref<World>(this);
}

int32_t World::neighbours(int32_t x, int32_t y) {
  int32_t count = 0;
  for (int32_t dy = -1; dy <= 1; ++dy) {
    for (int32_t dx = -1; dx <= 1; ++dx) {
      if (dx != 0 || dy != 0) count += this->cells[this->index(x + dx, y + dy)];
    }
  }
  return count;
}

void World::step() {
  const int32_t width = this->width;
  const int32_t height = this->height;
  const tsino::Uint8Array& spare = this->spare;
  for (int32_t y = 0; y < height; ++y) {
    for (int32_t x = 0; x < width; ++x) {
      const int32_t at = this->index(x, y);
      const bool alive = this->cells.item(at) == 1;
      const bool next = this->rule->next(alive, this->neighbours(x, y));
      spare.put(at, (uint8_t)(next ? 1 : 0));
      if (next != alive) this->changed(at, next);
    }
  }
  tsino::swap(this->cells, this->spare);
  ++this->generation;
}

void World::changed(int32_t _at, bool _alive) {}

int32_t World::get_population() {
  return tsino::reduceBytes<int32_t>(
      this->cells,
      [](int32_t sum, int32_t cell) -> int32_t { return sum + cell; },
      0);
}

uint32_t World::get_hash() {
  uint32_t hash = 0x811c9dc5u;
  for (const int32_t cell : this->cells) hash = (hash ^ (cell + 1)) * 0x01000193;
  return hash;
}

tsino::Array<String> World::rows() {
  return tsino::generated<String>(
      this->height,
      [&](int32_t y) -> String {
        return tsino::arrayOfBytes<String>(
            this->cells.slice(y * this->width, (y + 1) * this->width),
            [](int32_t cell) -> String { return cell != 0 ? F("#") : F("."); }).join(F(""));
      });
}

void ChangingWorld::changed(int32_t at, bool alive) {
  World::changed(at, alive);
  if (alive) {
    this->births[at] += 1;
  } else {
    ++this->deaths;
  }
}

tsino::Ref<Busiest> ChangingWorld::get_busiest() {
  int32_t best = 0;
  tsino::forEachByte(
      this->births,
      [&](int32_t births, int32_t at) {
        if (births > this->births.item(best)) best = at;
      });
  return tsino::make<Busiest>(best % this->width, best / this->width, this->births[best]);
}

String ChangingWorld::get_summary() {
  const int32_t births = tsino::reduceBytes<int32_t>(
      this->births,
      [](int32_t a, int32_t b) -> int32_t { return a + b; },
      0);
  return tsino::concat(F("+"), String(births), F(" -"), String(this->deaths));
}

void ChangingWorld::construct(int32_t width, int32_t height, const tsino::Optional<tsino::Ref<Rule>>& ruleGiven) {
  World::construct(width, height, ruleGiven);
  this->births = tsino::Uint16Array(this->width * this->height);
  this->deaths = 0;
}

void Pattern::construct(String name, const tsino::Array<String>& rows) {
  this->points = tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{};
  this->name = tsino::moved(name);
  rows.forEach(
      [&](const String& row, int32_t y) {
        tsino::TextIndex rowIndex;
        for (int32_t x = 0; x < tsino::length(row, rowIndex); ++x) {
          if (tsino::unitAt(row, rowIndex, x) == '#') {
            this->points.push(
                tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{x, y}));
          }
        }
      });
}

tsino::Ref<Pattern> Pattern::turned() {
  const tsino::Ref<Pattern> turned = tsino::make<Pattern>(
      tsino::concat(this->name, F("'")),
      tsino::Array<String>{});
  for (int32_t i = 0; i < this->points.length(); i++) {
    tsino::Shared<tsino::Array<int32_t>> point = this->points[i];
    const int32_t x = (*point)[0];
    const int32_t y = (*point)[1];
    turned->points.push(tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{-y, x}));
  }
  return turned;
}

tsino::Optional<tsino::Ref<FindCycle>> findCycle(const tsino::Ref<World>& world, int32_t limit) {
  const auto seen = tsino::makeShared<tsino::Map<uint32_t, int32_t>>();
  for (int32_t generation = 0; generation <= limit; ++generation) {
    const uint32_t hash = world->get_hash();
    const tsino::Optional<int32_t> before = seen->get(hash);
    if (before.has()) return tsino::make<FindCycle>(before.value(), generation - before.value());
    seen->set(hash, generation);
    world->step();
  }
  return {};
}

bool PlainRule::next(bool alive, int32_t neighbours) {
  return this->next__(alive, neighbours);
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Pattern> glider = tsino::make<Pattern>(
      F("glider"),
      tsino::Array<String>{F(".#."), F("..#"), F("###")});
  const tsino::Ref<Pattern> blinker = tsino::make<Pattern>(
      F("blinker"),
      tsino::Array<String>{F("###")});
  const tsino::Ref<Pattern> block = tsino::make<Pattern>(
      F("block"),
      tsino::Array<String>{F("##"), F("##")});
  const tsino::Ref<Pattern> acorn = tsino::make<Pattern>(
      F("acorn"),
      tsino::Array<String>{F(".#....."), F("...#..."), F("##..###")});

  tsino::Ref<World> placeResult = tsino::make<World>(8, 6)->place(glider, 0, 0);
  const tsino::Ref<World> small = placeResult->place(blinker->turned(), 7, 2);
  Serial.println(small->rows().join(F("\n")));
  for (int32_t i = 0; i < 4; ++i) small->step();
  Serial.print(F("generation "));
  Serial.print(small->generation);
  Serial.print(F(", "));
  Serial.print(small->get_population());
  Serial.println(F(" cells"));
  Serial.println(small->rows().join(F("\n")));

  tsino::Array<tsino::Ref<Pattern>> list{glider, blinker, block, acorn, glider->turned()};
  for (const tsino::Ref<Pattern>& pattern : list) {
    const tsino::Optional<tsino::Ref<FindCycle>> cycle = findCycle(
        tsino::make<World>(12, 12)->place(pattern, 4, 4),
        400);
    const String text = !cycle.has() ? String(F("no cycle")) : tsino::concat(
        F("from "),
        String(cycle.value()->start),
        F(" every "),
        String(cycle.value()->period));
    Serial.print(tsino::padEnd(pattern->name, 8));
    Serial.print(F(" "));
    Serial.print(pattern->points.length());
    Serial.print(F(" cells: "));
    Serial.println(text);
  }

  tsino::Array<tsino::Ref<Rule>> rules{
      conway,
      tsino::Ref<Rule>(tsino::make<ParsedRule>(F("B3/S23"))),
      tsino::Ref<Rule>(tsino::make<ParsedRule>(F("B36/S23"))),
      tsino::Ref<Rule>(tsino::make<ParsedRule>(F("B2/S")))};
  for (const tsino::Ref<Rule>& rule : rules) {
    const tsino::Ref<ChangingWorld> world = tsino::downcast<ChangingWorld>(
        tsino::downcast<ChangingWorld>(
            tsino::make<ChangingWorld>(16, 10, tsino::Optional<tsino::Ref<Rule>>(rule))->place(
                acorn,
                3,
                3))->place(block, 12, 7));
    tsino::Array<int32_t> populations;
    while (world->generation < 30) {
      if (world->generation % 6 == 0) populations.push(world->get_population());
      world->step();
      yield();
    }
    const tsino::Ref<Busiest> busiest = world->get_busiest();
    const int32_t x = busiest->x;
    const int32_t y = busiest->y;
    const int32_t births = busiest->births;
    Serial.print(rule->name);
    Serial.print(F(": "));
    Serial.print(populations.join(F(" ")));
    Serial.print(F(" "));
    Serial.print(world->get_summary());
    Serial.print(F(", busiest "));
    Serial.print(x);
    Serial.print(F(","));
    Serial.print(y);
    Serial.print(F(" x"));
    Serial.println(births);
  }
  Serial.print(conway->next(true, 2) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(conway->next(false, 2) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(rules[1]->next(false, 3) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::make<ParsedRule>(F("B1/S"))->next(true, 1) ? F("true") : F("false"));
}

void loop() {}
