// changed-by-calls: written by tsino from changed-by-calls.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Job;
struct Worker;
struct Open;
struct Base;
struct Clearing;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, String, tsino::Ref<Shape>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// A field or variable that a call has changed since it was tested: comparisons, tests and what is shown look again.
struct Job : tsino::Object {
  String name_;
  void construct(const String& name_);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Job"), *this);
    out.field(F("name"), this->name_);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Job"), *this);
    out.field(F("name"), this->name_);
    out.end();
  }
};

struct Worker : tsino::Object {
  tsino::Optional<tsino::Ref<Job>> job;
  tsino::Optional<String> mode;
  tsino::Union<double, String> tag;
  tsino::Optional<int32_t> count;
  Unknown data;
  tsino::Array<tsino::Optional<tsino::Ref<Job>>> log;
  void construct();
  void start(const String& name_);
  bool stop();
  String run(const String& name_);
  const tsino::Optional<tsino::Ref<Job>>& replace();
  void chain();
};

struct Open : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct Base : tsino::Object {
  tsino::Optional<String> it;
  void construct();
  virtual void hook();
  void go();
  virtual ~Base() {}
};

struct Clearing : Base {
  void hook() final;
};

struct Shape : tsino::Object {
  bool stopped = false;
  void construct(bool stopped) {
    this->stopped = stopped;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("stopped"), this->stopped);
    out.end();
  }
};

void Job::construct(const String& name_) {
  this->name_ = name_;
}

void Worker::start(const String& name_) {
  this->job = tsino::make<Job>(name_);
  this->mode = tsino::Optional<String>(F("busy"));
  this->tag = tsino::Union<double, String>(name_);
  this->count = tsino::length(name_);
  this->data = Unknown(name_);
}

bool Worker::stop() {
  this->job = {};
  this->mode = {};
  this->tag = tsino::Union<double, String>(7.0);
  this->count = {};
  this->data = Unknown(tsino::make<Shape>(true));
  return true;
}

String Worker::run(const String& name_) {
  this->start(name_);
  if (!this->job.has() || !this->tag.is<String>() || !this->count.has() || !this->data.is<String>()) {
    return F("never");
  }
  const tsino::Ref<Job> mine = this->job.value();
  this->stop();
  tsino::inspectOrNull(Serial, this->job);
  Serial.print(F(" "));
  tsino::printUnion(Serial, this->tag);
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(this->count));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(this->mode));
  Serial.print(F(" "));
  tsino::inspect(Serial, this->data);
  Serial.println();
  Serial.print(tsino::toText(this->tag));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(this->count));
  Serial.print(F(" "));
  Serial.print(tsino::withoutFormat(tsino::optionalText(this->mode)));
  Serial.print(F(" "));
  Serial.print(tsino::toText(this->tag));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(this->job));
  Serial.print(F(" "));
  Serial.println(this->tag.is<double>() ? F("number") : F("string"));
  Serial.print(this->job == mine ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(this->job != mine ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(this->tag == tsino::Union<double, String>(name_) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(this->count == 3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(this->mode == F("busy") ? F("true") : F("false"));
  if (this->job.has()) Serial.println(F("at work"));
  if (!this->job.has() || this->job.value()->name_ == F("x")) {
    Serial.print(F("gone "));
    Serial.println(this->job.has() ? this->job.value()->name_ : String(F("nobody")));
  }
  while (tsino::truthy(this->count)) {
    this->count = this->count.value() - 1;
    yield();
  }
  tsino::Optional<String> choice = this->mode;
  if (choice == F("busy")) {
    return F("busy");
  } else {
    return tsino::concat(mine->name_, this->job.has() ? F(" stays") : F(" left"));
  }
  tsino::unreachable();
}

void Worker::chain() {
  this->start(F("chain"));
  if (this->job.has() && this->stop()) {
    tsino::inspectOrNull(Serial, this->job);
    Serial.println();
  }
  this->start(F("loop"));
  for (int32_t turn = 0; turn < 2; turn++) {
    tsino::inspectOrNull(Serial, this->job);
    Serial.print(F(" "));
    tsino::printUnion(Serial, this->tag);
    Serial.println();
    this->stop();
  }
}

void Worker::construct() {
  this->job = {};
  this->mode = tsino::Optional<String>(F("idle"));
  this->tag = tsino::Union<double, String>(String(F("t")));
  this->count = 0;
  this->data = Unknown(String(F("text")));
  this->log = tsino::Array<tsino::Optional<tsino::Ref<Job>>>{};
}

String describe(const tsino::Optional<tsino::Ref<Job>>& job) {
  return !job.has() ? String(F("no job")) : job.value()->name_;
}
const String name = "abc";

const tsino::Optional<tsino::Ref<Job>>& Worker::replace() {
  this->start(F("old"));
  this->stop();
  this->log.push(this->job);
  const tsino::Optional<tsino::Ref<Job>>& taken = this->job;
  const tsino::Optional<tsino::Ref<Job>>& same = this->job;
  Serial.print(!taken.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, same);
  Serial.print(F(" "));
  Serial.print(same == taken ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(describe(this->job));
  Serial.print(F(" "));
  tsino::inspectOrNull(
      Serial,
      tsino::length(name) > 0 ? tsino::Optional<tsino::Union<String, tsino::Ref<Job>>>(
          tsino::convertOptional(this->job)) : tsino::Optional<tsino::Union<String, tsino::Ref<Job>>>(
          tsino::Union<String, tsino::Ref<Job>>(String(F("none")))));
  Serial.println();
  return this->job;
}

tsino::Optional<tsino::Ref<Open>> open_;
tsino::Union<double, String> level = tsino::Union<double, String>(1.0);

void close_() {
  open_ = {};
  level = tsino::Union<double, String>(String(F("closed")));
}

void visit() {
  open_ = tsino::make<Open>(1);
  level = tsino::Union<double, String>(5.0);
  close_();
  const tsino::Optional<tsino::Ref<Open>>& seen = open_;
  tsino::inspectOrNull(Serial, open_);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, seen);
  Serial.print(F(" "));
  tsino::printUnion(Serial, level);
  Serial.print(F(" "));
  Serial.print(!open_.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::toText(level));
  if (seen.has()) {
    Serial.println(F("open"));
  } else {
    Serial.println(F("shut"));
  }
}

void Base::hook() {}

void Base::go() {
  this->it = tsino::concat(F("it"), name);
  this->hook();
  Serial.print(tsino::withoutFormat(tsino::optionalTextOrNull(this->it)));
  Serial.print(F(" "));
  Serial.println(tsino::truthy(this->it) ? F("kept") : F("lost"));
}

void Base::construct() {
  this->it = {};
}

void Clearing::hook() {
  this->it = {};
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Worker> worker = tsino::make<Worker>();
  String withoutFormatResult = tsino::withoutFormat(worker->run(name));
  tsino::Optional<tsino::Ref<Job>> value = worker->replace();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, value);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, worker->log);
  Serial.println();
  worker->chain();
  visit();
  const tsino::Ref<Worker> other = worker;
  if (!worker->job.has()) {
    other->start(F("alias"));
    tsino::inspectOrNull(Serial, worker->job);
    Serial.println();
  }
  tsino::Optional<String> last = name;
  tsino::Array<uint8_t>{1, 2}.forEach([&](int32_t n) {
    if (n == 2) last = {};
  });
  Serial.print(tsino::withoutFormat(tsino::optionalText(last)));
  Serial.print(F(" "));
  Serial.println(!last.has() ? F("true") : F("false"));
  tsino::Array<tsino::Ref<Base>> list{
      tsino::make<Base>(),
      tsino::Ref<Base>(tsino::make<Clearing>())};
  for (const tsino::Ref<Base>& one : list) one->go();
}

void loop() {}
