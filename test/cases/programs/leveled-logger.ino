// leveled-logger: written by tsino from leveled-logger.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"
#include "src/tsino/unreachable.h"

// @run
// @leaks
// A logger with levels over a ring buffer: child loggers with prefixes, sinks as functions or objects, lazy messages,
// counts per level, and a query over what is kept.
enum class Level : uint8_t { Debug, Info, Warn, Error };
struct Entry;
struct Sink;
struct MemorySink;
struct RingBuffer_Entry;
struct Find;
struct Logger;
struct Shape;
struct Tuple;
struct PlainSink;

struct Entry : tsino::Object {
  int32_t sequence = 0;
  Level level = (Level)0;
  String scope;
  String text;
  void construct(int32_t sequence, Level level, String scope, String text) {
    this->sequence = sequence;
    this->level = tsino::moved(level);
    this->scope = tsino::moved(scope);
    this->text = tsino::moved(text);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("sequence"), this->sequence);
    out.field(F("level"), this->level);
    out.field(F("scope"), this->scope);
    out.field(F("text"), this->text);
    out.end();
  }
};

struct Sink : tsino::Object {
  virtual void write(const tsino::Ref<Entry>&) = 0;
  virtual ~Sink() {}
};

struct MemorySink : Sink {
  tsino::Ref<RingBuffer_Entry> buffer;
  tsino::Array<int32_t> dropped;
  void construct(int32_t capacity);
  void write(const tsino::Ref<Entry>& entry) final;
  tsino::Shared<tsino::Array<tsino::Ref<Entry>>> find(const tsino::Ref<Find>& given);
};

struct RingBuffer_Entry : tsino::Object {
  int32_t capacity = 0;
  tsino::Array<tsino::Optional<tsino::Ref<Entry>>> slots;
  int32_t head = 0;
  int32_t count = 0;
  int32_t lost = 0;
  void construct(int32_t capacity);
  tsino::Optional<tsino::Ref<Entry>> push(const tsino::Ref<Entry>& item);
  tsino::Optional<tsino::Ref<Entry>> at(int32_t index);
  void forEach(const tsino::Function<void(const tsino::Ref<Entry>&, int32_t)>& action);
  tsino::Shared<tsino::Array<tsino::Ref<Entry>>> filter(const tsino::Function<bool(const tsino::Ref<Entry>&)>& test);
  void clear();
  int32_t get_length();
  int32_t get_lost();
};

struct Find : tsino::Object {
  tsino::Optional<Level> min_;
  tsino::Optional<String> scope;
  tsino::Optional<String> contains;
  void construct(tsino::Optional<Level> min_ = {}, tsino::Optional<String> scope = {}, tsino::Optional<String> contains = {}) {
    this->min_ = tsino::moved(min_);
    this->scope = tsino::moved(scope);
    this->contains = tsino::moved(contains);
  }
};

struct Logger : tsino::Chained {
  tsino::Shared<tsino::Array<tsino::Ref<Sink>>> sinks;
  Level threshold = (Level)0;
  String scope;
  tsino::Optional<tsino::Ref<Logger>> parent;
  tsino::Array<int32_t> counts;
  tsino::Function<bool(const tsino::Shared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>&)> debug;
  tsino::Function<bool(const tsino::Shared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>&)> info;
  tsino::Function<bool(const tsino::Shared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>&)> warn;
  tsino::Function<bool(const tsino::Shared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>&)> error;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Sink>>> sinks, Level threshold = Level::Info, String scope = "", const tsino::Optional<tsino::Ref<Logger>>& parent = {});
  tsino::Ref<Logger> child(const __FlashStringHelper* name, tsino::Optional<Level> thresholdGiven = {});
  bool log(Level level, const tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>& messages);
  String get_statistics();
};

struct Shape : tsino::Object {
  tsino::Ref<Logger> root;
  tsino::Ref<Logger> wifi;
  tsino::Ref<Logger> dhcp;
  tsino::Ref<Logger> sensor;
  void construct(tsino::Ref<Logger> root, tsino::Ref<Logger> wifi, tsino::Ref<Logger> dhcp, tsino::Ref<Logger> sensor) {
    this->root = tsino::moved(root);
    this->wifi = tsino::moved(wifi);
    this->dhcp = tsino::moved(dhcp);
    this->sensor = tsino::moved(sensor);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Ref<Logger> item1;
  void construct(String item0, tsino::Ref<Logger> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct PlainSink : Sink {
  tsino::Function<void(const tsino::Ref<Entry>&)> write_;
  void construct(tsino::Function<void(const tsino::Ref<Entry>&)> write_) {
    this->write_ = tsino::moved(write_);
  }
  void write(const tsino::Ref<Entry>& entry) final;
};

void RingBuffer_Entry::construct(int32_t capacity) {
  this->head = 0;
  this->count = 0;
  this->lost = 0;
  this->capacity = capacity;
  this->slots = tsino::filled<tsino::Optional<tsino::Ref<Entry>>>(
      capacity,
      tsino::Optional<tsino::Ref<Entry>>{});
}

tsino::Optional<tsino::Ref<Entry>> RingBuffer_Entry::push(const tsino::Ref<Entry>& item) {
  const int32_t at = (this->head + this->count) % this->capacity;
  const tsino::Optional<tsino::Ref<Entry>> old = this->slots.get(at);
  this->slots.set(at, tsino::Optional<tsino::Ref<Entry>>(item));
  if (this->count < this->capacity) {
    ++this->count;
    return {};
  }
  this->head = (this->head + 1) % this->capacity;
  ++this->lost;
  return old;
}

int32_t RingBuffer_Entry::get_length() {
  return this->count;
}

int32_t RingBuffer_Entry::get_lost() {
  return this->lost;
}

tsino::Optional<tsino::Ref<Entry>> RingBuffer_Entry::at(int32_t index) {
  const int32_t from = index < 0 ? index + this->count : index;
  if (from < 0 || from >= this->count) return {};
  return this->slots.get((this->head + from) % this->capacity);
}

void RingBuffer_Entry::forEach(const tsino::Function<void(const tsino::Ref<Entry>&, int32_t)>& action) {
  for (int32_t i = 0; i < this->count; ++i) {
    const tsino::Optional<tsino::Ref<Entry>> item = this->at(i);
    if (item.has()) action(item.value(), i);
  }
}

tsino::Shared<tsino::Array<tsino::Ref<Entry>>> RingBuffer_Entry::filter(const tsino::Function<bool(const tsino::Ref<Entry>&)>& test) {
  tsino::Shared<tsino::Array<tsino::Ref<Entry>>> found = tsino::makeShared<tsino::Array<tsino::Ref<Entry>>>(
      tsino::Array<tsino::Ref<Entry>>{});
  this->forEach(
      [test, found](const tsino::Ref<Entry>& item, int32_t) {
        if (test(item)) found->push(item);
      });
  return found;
}

void RingBuffer_Entry::clear() {
  this->slots.fill(tsino::Optional<tsino::Ref<Entry>>{});
  this->head = this->count = 0;
}

String textOf(const tsino::Union<bool, double, String, tsino::Function<String()>>& message) {
  String choice = String(
      message.is<bool>() ? F("boolean") : message.is<double>() ? F("number") : message.is<String>() ? F("string") : F("function"));
  if (choice == F("function")) {
    return message.get<tsino::Function<String()>>()();
  } else if (choice == F("number")) {
    return tsino::isInteger(message.get<double>()) ? tsino::toText(message.get<double>()) : tsino::toFixed(
        message.get<double>(),
        2);
  } else if (choice == F("boolean")) {
    return message.get<bool>() ? F("yes") : F("no");
  } else {
    return message.get<String>();
  }
  tsino::unreachable();
}

void Logger::construct(tsino::Shared<tsino::Array<tsino::Ref<Sink>>> sinks, Level threshold, String scope, const tsino::Optional<tsino::Ref<Logger>>& parent) {
  const tsino::Ref<Logger> self = tsino::Ref<Logger>(this);
  this->counts = tsino::Array<int32_t>{0, 0, 0, 0};
  this->debug = [self](const tsino::Shared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>& messages) -> bool {
    return self->log(Level::Debug, messages->copy());
  };
  this->info = [self](const tsino::Shared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>& messages) -> bool {
    return self->log(Level::Info, messages->copy());
  };
  this->warn = [self](const tsino::Shared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>& messages) -> bool {
    return self->log(Level::Warn, messages->copy());
  };
  this->error = [self](const tsino::Shared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>& messages) -> bool {
    return self->log(Level::Error, messages->copy());
  };
  this->sinks = tsino::moved(sinks);
  this->threshold = threshold;
  this->scope = tsino::moved(scope);
  this->parent = parent;
}

tsino::Ref<Logger> Logger::child(const __FlashStringHelper* name, tsino::Optional<Level> thresholdGiven) {
  const Level threshold = thresholdGiven.has() ? thresholdGiven.value() : this->threshold;
  return tsino::make<Logger>(
      this->sinks,
      threshold,
      this->scope == F("") ? String(name) : tsino::concat(this->scope, F("."), name),
      tsino::Optional<tsino::Ref<Logger>>(tsino::Ref<Logger>(this)));
}

String Logger::get_statistics() {
  return this->counts.map<String>(
      [](int32_t count, int32_t level) -> String {
        return tsino::concat(
            tsino::toLowerCase(
                level == 0 ? F("Debug") : level == 1 ? F("Info") : level == 2 ? F("Warn") : level
                    == 3 ? F("Error") : ((void)tsino::unknownName(level), F(""))),
            F(" "),
            String(count));
      }).join(F(", "));
}
int32_t Logger_sequence = 0;

bool Logger::log(Level level, const tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>& messages) {
  if ((int32_t)level < (int32_t)this->threshold) return false;
  const tsino::Ref<Entry> entry = tsino::make<Entry>(
      ++Logger_sequence,
      level,
      this->scope,
      messages.map<String>(
          [](const tsino::Union<bool, double, String, tsino::Function<String()>>& message) -> String {
            return textOf(message);
          }).join(F(" ")));
  for (tsino::Optional<tsino::Ref<Logger>> logger = tsino::Ref<Logger>(this); logger.has(); logger = logger.value()->parent) {
    ++logger.value()->counts[(int32_t)level];
  }
  for (const tsino::Ref<Sink>& sink : *this->sinks) sink->write(entry);
  return true;
}

String format(const tsino::Ref<Entry>& entry) {
  const int32_t sequence = entry->sequence;
  const Level level = entry->level;
  const String& scope = entry->scope;
  const String& text = entry->text;
  return tsino::concat(
      tsino::padStart(String(sequence), 3, F("0")),
      F(" "),
      tsino::charAt(
          level == Level::Debug ? F("Debug") : level == Level::Info ? F("Info") : level
              == Level::Warn ? F("Warn") : level == Level::Error ? F("Error") : ((void)tsino::unknownName(
              (int32_t)level), F("")),
          0),
      F(" "),
      tsino::truthy(scope) ? tsino::concat(F("["), scope, F("] ")) : String(F("")),
      text);
}

void MemorySink::construct(int32_t capacity) {
  this->dropped = tsino::Array<int32_t>{};
  this->buffer = tsino::make<RingBuffer_Entry>(capacity);
}

void MemorySink::write(const tsino::Ref<Entry>& entry) {
  const tsino::Optional<tsino::Ref<Entry>> old = this->buffer->push(entry);
  if (old.has()) this->dropped.push(old.value()->sequence);
}

tsino::Shared<tsino::Array<tsino::Ref<Entry>>> MemorySink::find(const tsino::Ref<Find>& given) {
  const Level min_ = given->min_.valueOr(Level::Debug);
  const tsino::Optional<String>& scope = given->scope;
  tsino::Optional<String> contains = given->contains;
  const String contains2 = contains.has() ? contains.value() : String(F(""));
  return this->buffer->filter(
      [min_, scope, contains2](const tsino::Ref<Entry>& entry) -> bool {
        return (int32_t)entry->level >= (int32_t)min_
            && (!scope.has() || tsino::startsWith(entry->scope, scope.value()))
            && tsino::includes(entry->text, contains2);
      });
}

tsino::Array<String> lines;
const auto alerts = tsino::makeShared<tsino::Set<String>>();

int32_t expensive = 0;

String lazy() {
  ++expensive;
  return tsino::concat(F("computed "), String(expensive));
}

void PlainSink::write(const tsino::Ref<Entry>& entry) {
  this->write_(entry);
}

void setup() {
  Serial.begin(115200);

  tsino::Array<String> levelNames = tsino::Array<tsino::Union<Level, String>>{
      tsino::Union<Level, String>(String(F("Debug"))),
      tsino::Union<Level, String>(String(F("Info"))),
      tsino::Union<Level, String>(String(F("Warn"))),
      tsino::Union<Level, String>(String(F("Error"))),
      tsino::Union<Level, String>(Level::Debug),
      tsino::Union<Level, String>(Level::Info),
      tsino::Union<Level, String>(Level::Warn),
      tsino::Union<Level, String>(Level::Error)}.filter(
      [](const tsino::Union<Level, String>& name) -> bool { return name.is<String>(); }).map<String>(
      [](const tsino::Union<Level, String>& value) -> String { return value.get<String>(); });
  const tsino::Ref<MemorySink> memory = tsino::make<MemorySink>(5);
  const tsino::Ref<Logger> root = tsino::make<Logger>(
      tsino::makeShared<tsino::Array<tsino::Ref<Sink>>>(
          tsino::Array<tsino::Ref<Sink>>{
              tsino::Ref<Sink>(memory),
              tsino::Ref<Sink>(
                  tsino::make<PlainSink>(
                      [](const tsino::Ref<Entry>& entry) { lines.push(format(entry)); })),
              tsino::Ref<Sink>(
                  tsino::make<PlainSink>(
                      [](const tsino::Ref<Entry>& entry) {
                        const Level level = entry->level;
                        const String& scope = entry->scope;
                        if ((int32_t)level >= (int32_t)Level::Error) {
                          alerts->add(tsino::truthy(scope) ? scope : String(F("root")));
                        }
                      }))}));

  const tsino::Ref<Logger> wifi = root->child(F("wifi"), Level::Debug);
  const tsino::Ref<Logger> dhcp = wifi->child(F("dhcp"));
  const tsino::Ref<Logger> sensor = root->child(F("sensor"), Level::Warn);

  root->info(
      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>(
          tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>{
              tsino::Union<bool, double, String, tsino::Function<String()>>(String(F("starting"))),
              tsino::Union<bool, double, String, tsino::Function<String()>>(7.0),
              tsino::Union<bool, double, String, tsino::Function<String()>>(true)}));
  root->debug(
      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>(
          tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>{
              tsino::Union<bool, double, String, tsino::Function<String()>>(String(F("not shown"))),
              tsino::Union<bool, double, String, tsino::Function<String()>>(
                  tsino::Function<String()>(tsino::Function<String()>::of<decltype(lazy), lazy>()))}));
  wifi->debug(
      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>(
          tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>{
              tsino::Union<bool, double, String, tsino::Function<String()>>(String(F("scan"))),
              tsino::Union<bool, double, String, tsino::Function<String()>>(
                  tsino::Function<String()>(tsino::Function<String()>::of<decltype(lazy), lazy>()))}));
  dhcp->info(
      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>(
          tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>{
              tsino::Union<bool, double, String, tsino::Function<String()>>(String(F("lease"))),
              tsino::Union<bool, double, String, tsino::Function<String()>>(3600.0),
              tsino::Union<bool, double, String, tsino::Function<String()>>(0.5)}));
  sensor->info(
      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>(
          tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>{
              tsino::Union<bool, double, String, tsino::Function<String()>>(String(F("not shown")))}));
  sensor->warn(
      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>(
          tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>{
              tsino::Union<bool, double, String, tsino::Function<String()>>(String(F("noise"))),
              tsino::Union<bool, double, String, tsino::Function<String()>>(12.345)}));
  bool value = sensor->error(
      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>(
          tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>{
              tsino::Union<bool, double, String, tsino::Function<String()>>(String(F("broken"))),
              tsino::Union<bool, double, String, tsino::Function<String()>>(false)}));
  bool value2 = sensor->debug(
      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>(
          tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>{
              tsino::Union<bool, double, String, tsino::Function<String()>>(
                  tsino::Function<String()>(tsino::Function<String()>::of<decltype(lazy), lazy>()))}));
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(expensive);
  root->threshold = Level::Error;
  bool value3 = root->warn(
      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>(
          tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>{
              tsino::Union<bool, double, String, tsino::Function<String()>>(String(F("quiet now")))}));
  bool value4 = wifi->info(
      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>(
          tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>{
              tsino::Union<bool, double, String, tsino::Function<String()>>(
                  String(F("still talking")))}));
  Serial.print(value3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(dhcp->threshold == Level::Debug ? F("true") : F("false"));
  const tsino::Function<bool(const tsino::Shared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>&)> error = root->error;
  error(
      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>(
          tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>{
              tsino::Union<bool, double, String, tsino::Function<String()>>(String(F("detached")))}));
  dhcp->error(
      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>>(
          tsino::Array<tsino::Union<bool, double, String, tsino::Function<String()>>>{
              tsino::Union<bool, double, String, tsino::Function<String()>>(
                  tsino::Function<String()>(tsino::Function<String()>::of<decltype(lazy), lazy>())),
              tsino::Union<bool, double, String, tsino::Function<String()>>(
                  tsino::Function<String()>(tsino::Function<String()>::of<decltype(lazy), lazy>()))}));
  Serial.println(lines.join(F("\n")));

  Serial.print(F("kept "));
  Serial.print(memory->buffer->get_length());
  Serial.print(F(", lost "));
  Serial.print(memory->buffer->get_lost());
  Serial.print(F(": "));
  Serial.println(memory->dropped.join(F(",")));
  memory->buffer->forEach(
      [](const tsino::Ref<Entry>& entry, int32_t index) {
        Serial.print(index);
        Serial.print(F(": "));
        Serial.println(format(entry));
      });
  tsino::Optional<tsino::Ref<Entry>> atResult = memory->buffer->at(-1);
  tsino::Optional<tsino::Ref<Entry>> atResult2 = memory->buffer->at(0);
  tsino::Optional<tsino::Ref<Entry>> atResult3 = memory->buffer->at(9);
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              atResult.has() ? tsino::Optional<String>(atResult.value()->text) : tsino::Optional<String>{})));
  Serial.print(F(" | "));
  Serial.print(
      tsino::optionalText(
          atResult2.has() ? tsino::Optional<String>(atResult2.value()->scope) : tsino::Optional<String>{}));
  Serial.print(F(" | "));
  Serial.println(
      tsino::optionalText(
          atResult3.has() ? tsino::Optional<String>(atResult3.value()->text) : tsino::Optional<String>{}));
  tsino::Array<tsino::Ref<Find>> list{
      tsino::make<Find>(tsino::Optional<Level>(Level::Error)),
      tsino::make<Find>(tsino::Optional<Level>{}, tsino::Optional<String>(F("wifi"))),
      tsino::make<Find>(
          tsino::Optional<Level>(Level::Info),
          tsino::Optional<String>{},
          tsino::Optional<String>(F("o"))),
      tsino::make<Find>(tsino::Optional<Level>{}, tsino::Optional<String>(F("none")))};
  for (const tsino::Ref<Find>& query : list) {
    tsino::inspect(
        Serial,
        memory->find(query)->map<int32_t>(
            [](const tsino::Ref<Entry>& entry) -> int32_t {
              const int32_t sequence = entry->sequence;
              return sequence;
            }));
    Serial.println();
  }
  tsino::Ref<Shape> value5 = tsino::make<Shape>(root, wifi, dhcp, sensor);
  tsino::Array<tsino::Ref<Tuple>> list2{
      tsino::make<Tuple>(F("root"), value5->root),
      tsino::make<Tuple>(F("wifi"), value5->wifi),
      tsino::make<Tuple>(F("dhcp"), value5->dhcp),
      tsino::make<Tuple>(F("sensor"), value5->sensor)};
  for (const tsino::Ref<Tuple>& item : list2) {
    const String& name = item->item0;
    const tsino::Ref<Logger>& logger = item->item1;
    Serial.print(name);
    Serial.print(F(": "));
    Serial.println(logger->get_statistics());
  }
  Serial.print(tsino::withoutFormat(levelNames.join(F("/"))));
  Serial.print(F(" "));
  Serial.print((int32_t)Level::Warn);
  Serial.print(F(" "));
  Serial.println(alerts->values().join(F(" ")));
  memory->buffer->clear();
  int32_t lengthResult = memory->find(tsino::make<Find>())->length();
  Serial.print(memory->buffer->get_length());
  Serial.print(F(" "));
  tsino::inspect(Serial, memory->buffer->at(0));
  Serial.print(F(" "));
  Serial.println(lengthResult);
}

void loop() {}
