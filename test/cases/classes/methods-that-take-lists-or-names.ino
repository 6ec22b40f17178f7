// methods-that-take-lists-or-names: written by tsino from methods-that-take-lists-or-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Command;
struct Filter;
struct Two;
struct More;
struct Sink;
struct Sink_;
struct Log;
struct Add;
struct Echo;
struct Set;
struct Timed;
struct Help;
struct All;
struct One;
struct Sum;
struct Count_number;
struct PlainSink;

// @run
// A method with a list of arguments, and others with names for them in its place.
struct Command : tsino::Object {
  String name;
  void construct(String name);
  virtual String run(const tsino::Shared<tsino::Array<String>>& words) = 0;
  String line(const String& text);
  virtual ~Command() {}
};

// The class below has a list again, and sees all that there is.
struct Filter : tsino::Object {
  void construct();
  virtual String apply(const tsino::Shared<tsino::Array<uint8_t>>& samples) = 0;
  virtual ~Filter() {}
};

struct Two : Filter {
  virtual String applyWith(int32_t a, int32_t b);
  String apply(const tsino::Shared<tsino::Array<uint8_t>>& samples) override;
};

struct More : Two {
  virtual String applyWithWith(int32_t a, const tsino::Shared<tsino::Array<uint8_t>>& others);
  String applyWith(int32_t a, int32_t b) override;
  String apply(const tsino::Shared<tsino::Array<uint8_t>>& samples) override;
};

struct Sink : tsino::Object {
  virtual int32_t put(const String&, const tsino::Shared<tsino::Array<uint8_t>>&) = 0;
  virtual ~Sink() {}
};

struct Sink_ : tsino::Object {
  virtual int32_t put(const String&, const tsino::Shared<tsino::Array<String>>&) = 0;
  virtual ~Sink_() {}
};

struct Log : Sink_ {
  tsino::Array<String> lines;
  void construct();
  int32_t putWith(const String& tag, const String& first, const tsino::Array<String>& more);
  int32_t put(const String& tag, const tsino::Shared<tsino::Array<String>>& items) final;
};

struct Add : Command {
  String runWith(const String& a, const String& b);
  String run(const tsino::Shared<tsino::Array<String>>& words) final;
};

struct Echo : Command {
  String run(const tsino::Shared<tsino::Array<String>>& words) final;
};

struct Set : Command {
  virtual String runWith(const String& key, const tsino::Optional<String>& valueGiven = {}, const tsino::Optional<String>& = {});
  String run(const tsino::Shared<tsino::Array<String>>& words) override;
};

struct Timed : Set {
  String runWith(const String& key, const tsino::Optional<String>& value = {}, const tsino::Optional<String>& seconds = {}) final;
  String run(const tsino::Shared<tsino::Array<String>>& words) final;
};

struct Help : Command {
  String run(const tsino::Shared<tsino::Array<String>>&) final;
};

struct All : More {
  String applyWithWithWith(const tsino::Array<uint8_t>& samples);
  String applyWithWith(int32_t a, const tsino::Shared<tsino::Array<uint8_t>>& others) final;
  String apply(const tsino::Shared<tsino::Array<uint8_t>>& samples) final;
  String applyWith(int32_t a, int32_t b) final;
};

struct One : More {
  String applyWithWith(int32_t a, const tsino::Shared<tsino::Array<uint8_t>>&) final;
};

struct Sum : Sink {
  int32_t total = 0;
  void construct();
  int32_t putWith(const String& _tag, tsino::Optional<int32_t> aGiven = {}, tsino::Optional<int32_t> bGiven = {});
  int32_t put(const String& tag, const tsino::Shared<tsino::Array<uint8_t>>& items) final;
};

struct Count_number : Sink {
  void construct();
  int32_t putWith(const tsino::Array<tsino::Union<double, String>>& given);
  int32_t put(const String& tag, const tsino::Shared<tsino::Array<uint8_t>>& items) final;
};

struct PlainSink : Sink {
  tsino::Function<int32_t(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)> put_;
  void construct(tsino::Function<int32_t(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)> put_) {
    this->put_ = tsino::moved(put_);
  }
  int32_t put(const String& tag, const tsino::Shared<tsino::Array<uint8_t>>& items) final;
};

void Command::construct(String name) {
  this->name = tsino::moved(name);
}

String Command::line(const String& text) {
  return this->run(tsino::makeShared<tsino::Array<String>>(tsino::split(text, F(" "))));
}

String Add::run(const tsino::Shared<tsino::Array<String>>& words) {
  return this->runWith((*words)[0], (*words)[1]);
}

String Add::runWith(const String& a, const String& b) {
  return tsino::toText(tsino::toNumber(a) + tsino::toNumber(b));
}

String Echo::run(const tsino::Shared<tsino::Array<String>>& words) {
  return words->join(F("_"));
}

String Set::run(const tsino::Shared<tsino::Array<String>>& words) {
  return this->runWith((*words)[0], words->get(1));
}

String Set::runWith(const String& key, const tsino::Optional<String>& valueGiven, const tsino::Optional<String>&) {
  const String value = valueGiven.has() ? valueGiven.value() : String(F("on"));
  return tsino::concat(key, F("="), value);
}

String Timed::run(const tsino::Shared<tsino::Array<String>>& words) {
  return this->runWith((*words)[0], words->get(1), words->get(2));
}

String Timed::runWith(const String& key, const tsino::Optional<String>& value, const tsino::Optional<String>& seconds) {
  return tsino::concat(
      Set::runWith(key, value),
      F(" for "),
      seconds.has() ? seconds.value() : String(F("ever")));
}

String Help::run(const tsino::Shared<tsino::Array<String>>&) {
  return F("no help");
}

void Filter::construct() {}

String Two::apply(const tsino::Shared<tsino::Array<uint8_t>>& samples) {
  return this->applyWith((*samples)[0], (*samples)[1]);
}

String Two::applyWith(int32_t a, int32_t b) {
  return tsino::concat(F("two "), String(a), F(" "), String(b));
}

String More::applyWith(int32_t a, int32_t b) {
  return this->applyWithWith(
      a,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)b}));
}

String More::apply(const tsino::Shared<tsino::Array<uint8_t>>& samples) {
  return this->applyWithWith(
      (*samples)[0],
      tsino::makeShared<tsino::Array<uint8_t>>(samples->slice(1)));
}

String More::applyWithWith(int32_t a, const tsino::Shared<tsino::Array<uint8_t>>& others) {
  return tsino::concat(F("more "), String(a), F(" ["), others->join(), F("]"));
}

String All::applyWithWith(int32_t a, const tsino::Shared<tsino::Array<uint8_t>>& others) {
  return this->applyWithWithWith(tsino::Array<uint8_t>{(uint8_t)a, tsino::allOf(*others)});
}

String All::apply(const tsino::Shared<tsino::Array<uint8_t>>& samples) {
  return this->applyWithWithWith(*samples);
}

String All::applyWith(int32_t a, int32_t b) {
  return this->applyWithWithWith(tsino::Array<uint8_t>{(uint8_t)a, (uint8_t)b});
}

String All::applyWithWithWith(const tsino::Array<uint8_t>& samples) {
  return tsino::concat(F("all ["), samples.join(), F("]"));
}

String One::applyWithWith(int32_t a, const tsino::Shared<tsino::Array<uint8_t>>&) {
  return tsino::concat(
      F("one, "),
      More::applyWithWith(a, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9, 8})));
}

int32_t Sum::put(const String& tag, const tsino::Shared<tsino::Array<uint8_t>>& items) {
  return this->putWith(
      tag,
      tsino::convertOptional(items->get(0)),
      tsino::convertOptional(items->get(1)));
}

int32_t Sum::putWith(const String& _tag, tsino::Optional<int32_t> aGiven, tsino::Optional<int32_t> bGiven) {
  const int32_t a = aGiven.valueOr(1);
  const int32_t b = bGiven.valueOr(2);
  this->total += a + b;
  return this->total;
}

void Sum::construct() {
  this->total = 0;
}

int32_t Log::put(const String& tag, const tsino::Shared<tsino::Array<String>>& items) {
  return this->putWith(tag, (*items)[0], items->slice(1));
}

int32_t Log::putWith(const String& tag, const String& first, const tsino::Array<String>& more) {
  if (first == F("")) {
    tsino::raise(tsino::makeError<tsino::RangeError>(tag, F(" of "), more.length()));
    return 0;
  }
  return this->lines.push(tsino::concat(tag, F(":"), first, F(":"), more.join(F("/"))));
}

void Log::construct() {
  this->lines = tsino::Array<String>{};
}

int32_t Count_number::put(const String& tag, const tsino::Shared<tsino::Array<uint8_t>>& items) {
  return this->putWith(
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(tag),
          tsino::allOf(
              items->map<tsino::Union<double, String>>(
                  [](int32_t value) -> tsino::Union<double, String> {
                    return tsino::Union<double, String>((double)value);
                  }))});
}

int32_t Count_number::putWith(const tsino::Array<tsino::Union<double, String>>& given) {
  return given.length();
}

void Count_number::construct() {}

int32_t PlainSink::put(const String& tag, const tsino::Shared<tsino::Array<uint8_t>>& items) {
  return this->put_(tag, items);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Command>> commands{
      tsino::Ref<Command>(tsino::make<Add>(F("add"))),
      tsino::Ref<Command>(tsino::make<Echo>(F("echo"))),
      tsino::Ref<Command>(tsino::make<Set>(F("set"))),
      tsino::Ref<Command>(tsino::make<Timed>(F("timed"))),
      tsino::Ref<Command>(tsino::make<Help>(F("help")))};
  for (const tsino::Ref<Command>& command : commands) {
    Serial.print(tsino::withoutFormat(command->name));
    Serial.print(F(" "));
    Serial.print(command->line(F("1 2 3")));
    Serial.print(F(" "));
    Serial.println(
        command->run(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("4"), F("5")})));
  }
  Serial.print(tsino::withoutFormat(tsino::make<Add>(F("plus"))->runWith(F("1"), F("2"))));
  Serial.print(F(" "));
  Serial.print(tsino::make<Timed>(F("t"))->runWith(F("led")));
  Serial.print(F(" "));
  Serial.println(
      tsino::make<Timed>(F("t"))->runWith(
          F("led"),
          tsino::Optional<String>(F("off")),
          tsino::Optional<String>(F("9"))));
  tsino::Array<tsino::Ref<Set>> list{
      tsino::make<Set>(F("a")),
      tsino::Ref<Set>(tsino::make<Timed>(F("b")))};
  for (const tsino::Ref<Set>& set : list) {
    Serial.print(tsino::withoutFormat(set->runWith(F("x"))));
    Serial.print(F(" "));
    Serial.println(set->runWith(F("x"), tsino::Optional<String>(F("y"))));
  }
  tsino::Array<tsino::Ref<Filter>> filters{
      tsino::Ref<Filter>(tsino::make<Two>()),
      tsino::Ref<Filter>(tsino::make<More>()),
      tsino::Ref<Filter>(tsino::make<All>()),
      tsino::Ref<Filter>(tsino::make<One>())};
  for (const tsino::Ref<Filter>& filter : filters) {
    Serial.print(
        tsino::withoutFormat(
            filter->apply(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))));
    Serial.print(F(" "));
    Serial.println(
        filter->apply(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3})));
  }
  tsino::Array<tsino::Ref<Two>> pairs{
      tsino::make<Two>(),
      tsino::Ref<Two>(tsino::make<More>()),
      tsino::Ref<Two>(tsino::make<All>()),
      tsino::Ref<Two>(tsino::make<One>())};
  tsino::inspect(
      Serial,
      pairs.map<String>(
          [](const tsino::Ref<Two>& pair) -> String { return pair->applyWith(1, 2); }));
  Serial.println();
  tsino::Array<tsino::Ref<More>> mores{
      tsino::make<More>(),
      tsino::Ref<More>(tsino::make<All>()),
      tsino::Ref<More>(tsino::make<One>())};
  tsino::inspect(
      Serial,
      mores.map<String>(
          [](const tsino::Ref<More>& more) -> String {
            return tsino::concat(
                more->applyWithWith(
                    1,
                    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})),
                more->applyWithWith(
                    1,
                    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3, 4})));
          }));
  Serial.println();
  tsino::Function<int32_t(const String&, int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)> value = [](const String& _tag, int32_t first, const tsino::Shared<tsino::Array<uint8_t>>& more) -> int32_t {
    return first + more->length();
  };
  tsino::Array<tsino::Ref<Sink>> numbers{
      tsino::Ref<Sink>(tsino::make<Sum>()),
      tsino::Ref<Sink>(tsino::make<Count_number>()),
      tsino::Ref<Sink>(
          tsino::make<PlainSink>(
              [value](const String& tag, const tsino::Shared<tsino::Array<uint8_t>>& items) -> int32_t {
                return value(
                    tag,
                    (*items)[0],
                    tsino::makeShared<tsino::Array<uint8_t>>(items->slice(1)));
              }))};
  for (const tsino::Ref<Sink>& sink : numbers) {
    int32_t value2 = sink->put(
        F("a"),
        tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5}));
    int32_t value3 = sink->put(
        F("b"),
        tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0}));
    int32_t value4 = sink->put(
        F("c"),
        tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}));
    Serial.print(value2);
    Serial.print(F(" "));
    Serial.print(value3);
    Serial.print(F(" "));
    Serial.println(value4);
  }
  const tsino::Ref<Log> log = tsino::make<Log>();
  const tsino::Ref<Sink_> sink = log;
  const int32_t callResult = sink->put(
      F("t"),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("one")}));
  if (tsino::thrown()) tsino::uncaught();
  const int32_t callResult2 = sink->put(
      F("u"),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x"), F("y"), F("z")}));
  if (tsino::thrown()) tsino::uncaught();
  const int32_t putWithResult = log->putWith(F("v"), F("direct"), tsino::Array<String>{F("more")});
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(callResult);
  Serial.print(F(" "));
  Serial.print(callResult2);
  Serial.print(F(" "));
  Serial.print(putWithResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, log->lines);
  Serial.println();
  sink->put(F("bad"), tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F(""), F("a")}));
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->toString()));
    Serial.print(F(" "));
    Serial.println(sink == tsino::Ref<Sink_>(log) ? F("true") : F("false"));
  }
}

void loop() {}
