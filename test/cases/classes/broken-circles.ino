// broken-circles: written by tsino from broken-circles.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"

struct Screen;
struct Options;
struct State;

// @run
// Variables and fields whose type only their first value says, and that are given up later: `this.handler = null!`.
struct Screen : tsino::Chained {
  int32_t id = 0;
  tsino::Optional<tsino::Ref<Screen>> next;
  tsino::Optional<tsino::Function<String()>> draw;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> lines;
  tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>> table;
  tsino::Optional<tsino::Ref<Options>> options;
  void construct(int32_t id);
  void close();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Screen"), *this);
    out.field(F("id"), this->id);
    out.fieldOrNull(F("next"), this->next);
    out.fieldText(F("draw"), this->draw.has() ? F("[Function: draw]") : F("null"));
    out.fieldOrNull(F("lines"), this->lines);
    out.fieldOrNull(F("table"), this->table);
    out.field(F("options"), this->options);
    out.end();
  }
};

struct Options : tsino::Object {
  bool on = false;
  String name;
  void construct(bool on, String name) {
    this->on = on;
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("on"), this->on);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct State : tsino::Object {
  String mode;
  tsino::Shared<tsino::Array<uint8_t>> ticks;
  tsino::Function<int32_t(int32_t)> next;
  void construct(String mode, tsino::Shared<tsino::Array<uint8_t>> ticks, tsino::Function<int32_t(int32_t)> next) {
    this->mode = tsino::moved(mode);
    this->ticks = tsino::moved(ticks);
    this->next = tsino::moved(next);
  }
};

void Screen::construct(int32_t id) {
  const tsino::Ref<Screen> self = tsino::Ref<Screen>(this);
  this->next = {};
  this->draw = tsino::Optional<tsino::Function<String()>>(
      [self]() -> String { return tsino::concat(F("screen "), String(self->id)); });
  this->lines = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("a"), F("b")}.map<String>(
          [](const String& line) -> String { return tsino::toUpperCase(line); }));
  this->table = tsino::makeShared<tsino::Map<String, uint8_t>>();
  this->options = tsino::make<Options>(true, F("x"));
  this->id = id;
}

void Screen::close() {
  this->draw = {};
  this->lines = {};
  this->table = {};
  this->options = {};
  this->next = {};
}
tsino::Optional<tsino::Function<double(int32_t)>> factorial = tsino::Optional<tsino::Function<double(int32_t)>>(
    [](int32_t n) -> double { return n <= 1 ? 1.0 : n * factorial.value()(n - 1); });

tsino::Shared<tsino::Array<String>> firstOf(const tsino::Array<String>& list) {
  return tsino::makeShared<tsino::Array<String>>(list.slice(0, 1));
}

void run() {
  tsino::Optional<tsino::Function<int32_t(int32_t)>> twice = tsino::Optional<tsino::Function<int32_t(int32_t)>>(
      [](int32_t x) -> int32_t { return x * 2; });
  Serial.println(twice.value()(3));
  twice = {};
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Screen> first = tsino::make<Screen>(1);
  const tsino::Ref<Screen> second = tsino::make<Screen>(2);
  first->next = second;
  second->next = first;
  first->lines.value()->push(second->draw.value()());
  first->table.value()->set(F("k"), 1);
  tsino::inspectOrNull(Serial, first->lines);
  Serial.print(F(" "));
  Serial.print(first->draw.value()());
  Serial.print(F(" "));
  Serial.print(first->options.value()->name);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(first->table.value()->get(F("k"))));
  first->close();
  second->close();
  Serial.print(!first->draw.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!first->options.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!first->lines.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, second->next);
  Serial.println();

  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> doubled = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2}.map<uint8_t>([](int32_t x) -> int32_t { return x * 2; }));
  tsino::inspect(Serial, doubled.value());
  Serial.print(F(" "));
  Serial.println((*doubled.value())[1]);
  doubled = {};
  tsino::inspect(Serial, factorial.value()(5));
  Serial.println();
  factorial = {};
  tsino::Optional<tsino::Ref<State>> state = tsino::make<State>(
      F("idle"),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      [](int32_t n) -> int32_t { return n + 1; });
  state = tsino::make<State>(F("busy"), state.value()->ticks, state.value()->next);
  Serial.print(tsino::withoutFormat(state.value()->mode));
  Serial.print(F(" "));
  Serial.println(state.value()->next(state.value()->ticks->length()));
  state = {};
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>> grid = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})});
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = grid.value()->get(0);
  tsino::inspect(Serial, grid.value());
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(getResult.has() ? getResult.value()->get(1) : tsino::Optional<uint8_t>{}));
  grid = {};
  tsino::Optional<tsino::Shared<tsino::Array<String>>> head = firstOf(
      tsino::Array<String>{F("x"), F("y")});
  Serial.println(head.value()->join());
  head = {};
  tsino::inspectOrNull(Serial, head);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, grid);
  Serial.print(F(" "));
  Serial.print(!doubled.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!state.has() ? F("true") : F("false"));
  run();

  // Signed elements take the low bits of what they are combined with.
  tsino::Int8Array small = tsino::Int8Array::of(1, -2, 100);
  tsino::Int16Array wide = tsino::Int16Array::of(1, -2, 30000);
  for (int32_t i = 0; i < small.length(); i++) {
    small.put(i, (int8_t)(small[i] ^ 0xff));
    small.put(i, (int8_t)(int32_t)(small[i] | ((uint32_t)i * 100)));
    small.put(i, (int8_t)(small[i] & 0xfe));
    wide.put(i, (int16_t)(wide[i] ^ 0x8000));
    wide.put(i, (int16_t)(int32_t)(wide[i] | ((uint32_t)i * 50000)));
    wide.put(i, (int16_t)(wide[i] & 0xff0f));
  }
  tsino::inspect(Serial, small);
  Serial.print(F(" "));
  tsino::inspect(Serial, wide);
  Serial.println();
}

void loop() {}
