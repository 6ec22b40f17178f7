// lookups-that-find-nothing: written by tsino from lookups-that-find-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

struct Log;
struct Sink;
struct Last;
struct Joined;
struct Pair;

struct Log : tsino::Object {
  tsino::Optional<int32_t> last;
  tsino::Array<tsino::Optional<int32_t>> all;
  void construct();
  tsino::Ref<Log> add(tsino::Optional<int32_t> value = {});
  bool isGone();
  void show();
};

struct Sink : tsino::Object {
  virtual void write(const tsino::Optional<String>&) = 0;
  virtual ~Sink() {}
};

struct Last : Sink {
  tsino::Optional<String> name;
  void construct();
  void write(const tsino::Optional<String>& name = {}) final;
};

struct Joined : Sink {
  tsino::Shared<tsino::Array<tsino::Optional<String>>> names_;
  void construct(const tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<String>>>>& namesGiven = {});
  void write(const tsino::Optional<String>& name = {}) final;
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Joined"), *this);
    out.field(F("names"), this->names_);
    out.end();
  }
};

struct Pair : tsino::Object {
  tsino::Optional<String> item0;
  tsino::Optional<int32_t> item1;
  void construct(tsino::Optional<String> item0, tsino::Optional<int32_t> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementOrUndefined(this->item0);
    out.elementOrUndefined(this->item1);
    out.end();
  }
};

// @run
// Lookups of which the program itself says that they find nothing, an index past the end or a key that no table has: what they
// go to may be undefined, in methods, fields, lists, Maps, Sets and tables.
const uint8_t readings[] PROGMEM = {21, 22};
const char names[][4] PROGMEM = {"ann", "bob"};

tsino::Optional<int32_t> reading(int32_t index) {
  return tsino::convertOptional(tsino::tableGet(readings, index));
}

tsino::Ref<Log> Log::add(tsino::Optional<int32_t> value) {
  this->last = value;
  this->all.push(value);
  return tsino::Ref<Log>(this);
}

bool Log::isGone() {
  return !this->last.has();
}

void Log::show() {
  Serial.print(tsino::optionalText(this->last));
  Serial.print(F(" "));
  tsino::inspect(Serial, this->all);
  Serial.print(F(" "));
  Serial.println(this->isGone() ? F("true") : F("false"));
}

void Log::construct() {
  this->last = 0;
  this->all = tsino::Array<tsino::Optional<int32_t>>{};
}

void Last::write(const tsino::Optional<String>& name) {
  this->name = name;
}

void Last::construct() {
  this->name = tsino::Optional<String>(F(""));
}

void Joined::construct(const tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<String>>>>& namesGiven) {
  tsino::Shared<tsino::Array<tsino::Optional<String>>> names_ = namesGiven.has() ? namesGiven.value() : tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
      tsino::Array<tsino::Optional<String>>{});
  this->names_ = tsino::moved(names_);
}

void Joined::write(const tsino::Optional<String>& name) {
  this->names_->push(name);
}

// Who looks after the index has all of them.
int32_t sum(const tsino::Array<uint8_t>& list, int32_t count) {
  int32_t total = 0;
  for (int32_t i = 0; i < count; i++) {
    if (i < list.length()) total += list[i];
  }
  return total;
}

void setup() {
  Serial.begin(115200);
  const auto ids = tsino::makeRecord<uint8_t>({{F("ann"), 1}, {F("bob"), 2}});

  const tsino::Ref<Log> log = tsino::make<Log>();
  log->add(reading(1))->show();
  log->add(reading(2))->show();

  const tsino::Ref<Last> last = tsino::make<Last>();
  const tsino::Ref<Joined> joined = tsino::make<Joined>();
  tsino::Array<tsino::Ref<Sink>> sinks{tsino::Ref<Sink>(last), tsino::Ref<Sink>(joined)};
  for (int32_t i = 0; i < 3; i++) {
    for (const tsino::Ref<Sink>& sink : sinks) sink->write(tsino::tableGet(names, i));
  }
  Serial.print(!last->name.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(joined->names_->join(F("-")));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(joined));

  const auto byName = tsino::makeShared<tsino::Map<String, tsino::Optional<int32_t>>>();
  tsino::Array<String> list{F("ann"), F("eve")};
  for (const String& name : list) {
    byName->set(name, tsino::Optional<int32_t>(tsino::convertOptional(ids->get(name))));
  }
  tsino::inspect(Serial, byName);
  Serial.print(F(" "));
  Serial.print(byName->has(F("eve")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!byName->get(F("eve")).has() ? F("true") : F("false"));
  const auto seen = tsino::makeShared<tsino::Set<tsino::Optional<int32_t>>>(
      tsino::Optional<int32_t>(tsino::convertOptional(ids->get(F("bob")))));
  tsino::Shared<tsino::Set<tsino::Optional<int32_t>>> value = ((void)seen->add(
      tsino::Optional<int32_t>(tsino::convertOptional(ids->get(F("zoe"))))), seen);
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.println(seen->size());

  const auto copied = tsino::makeShared<tsino::Record<tsino::Optional<int32_t>>>();
  for (int32_t i = 0; i <= 2; i++) {
    copied->set(
        tsino::concat(F("r"), String(i)),
        tsino::Optional<int32_t>(tsino::convertOptional(tsino::tableGet(readings, i))));
  }
  tsino::inspect(Serial, copied);
  Serial.print(F(" "));
  Serial.print(!copied->get(F("r2")).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, copied->keys());
  Serial.println();
  const tsino::Ref<Pair> pair = tsino::make<Pair>(
      tsino::tableGet(names, 5),
      tsino::Optional<int32_t>(tsino::convertOptional(tsino::tableGet(readings, -1))));
  tsino::Optional<String> n0 = pair->item0;
  tsino::inspect(Serial, pair);
  Serial.print(F(" "));
  Serial.println(n0.has() ? n0.value() : String(F("nobody")));
  Serial.print(sum(tsino::Array<uint8_t>{1, 2}, 5));
  Serial.print(F(" "));
  Serial.println(sum(tsino::Array<uint8_t>{4}, 1));
}

void loop() {}
