// empty-of-nothing: written by tsino from empty-of-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Box;
struct Box_Box;
struct Shown;
struct Shown_;
struct Maybe;
struct Maybe_;
struct One;
struct Other;
struct Typed;
struct Typed_;

struct Box : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<String>> lines;
  void construct(String name, tsino::Shared<tsino::Array<String>> lines) {
    this->name = tsino::moved(name);
    this->lines = tsino::moved(lines);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("lines"), this->lines);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("name"), this->name);
    out.field(F("lines"), this->lines);
    out.end();
  }
};

struct Box_Box : tsino::Object {
  tsino::Function<void(const tsino::Ref<Box>&)> write;
  tsino::Ref<Box> value;
  void construct(tsino::Function<void(const tsino::Ref<Box>&)> write, tsino::Ref<Box> value);
  tsino::Ref<Box_Box> run(tsino::Optional<int32_t> timesGiven = {});
};

struct Shown : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Shown_>>> points;
  tsino::Shared<tsino::Array<String>> names;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Shown_>>> points, tsino::Shared<tsino::Array<String>> names) {
    this->points = tsino::moved(points);
    this->names = tsino::moved(names);
  }
};

struct Shown_ : tsino::Object {
  int32_t x = 0;
};

struct Maybe : tsino::Object {
  tsino::Optional<tsino::Ref<Maybe_>> on;
  void construct(tsino::Optional<tsino::Ref<Maybe_>> on = {}) {
    this->on = tsino::moved(on);
  }
};

struct Maybe_ : tsino::Object {
  tsino::Shared<tsino::Array<String>> lines;
};

struct One : tsino::Object {
  tsino::Shared<tsino::Array<double>> lines;
  void construct(tsino::Shared<tsino::Array<double>> lines) {
    this->lines = tsino::moved(lines);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("lines"), this->lines);
    out.end();
  }
};

struct Other : tsino::Object {
  tsino::Shared<tsino::Array<String>> lines;
  void construct(tsino::Shared<tsino::Array<String>> lines) {
    this->lines = tsino::moved(lines);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("lines"), this->lines);
    out.end();
  }
};

struct Typed : tsino::Object {
  tsino::Ref<Typed_> a;
  tsino::Ref<Typed_> b;
  void construct(tsino::Ref<Typed_> a, tsino::Ref<Typed_> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Typed_ : tsino::Object {
  tsino::Shared<tsino::Array<String>> to;
  void construct(tsino::Shared<tsino::Array<String>> to) {
    this->to = tsino::moved(to);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("to"), this->to);
    out.end();
  }
};

tsino::Ref<Box> keep(const tsino::Ref<Box>& value, const tsino::Function<void(const tsino::Ref<Box>&)>& write) {
  write(value);
  return value;
}

void write_(const tsino::Ref<Box>& log) {
  log->lines->push(log->name);
}

void Box_Box::construct(tsino::Function<void(const tsino::Ref<Box>&)> write, tsino::Ref<Box> value) {
  this->write = tsino::moved(write);
  this->value = tsino::moved(value);
}

tsino::Ref<Box_Box> Box_Box::run(tsino::Optional<int32_t> timesGiven) {
  const int32_t times = timesGiven.valueOr(1);
  for (int32_t i = 0; i < times; i++) this->write(this->value);
  return tsino::Ref<Box_Box>(this);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Box> fresh = tsino::make<Box>(
      F("a"),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
  const tsino::Ref<Box> log = fresh;
  log->lines->push(F("first"));
  Serial.print(fresh->lines->length());
  Serial.print(F(" "));
  Serial.print(log->lines->join());
  Serial.print(F(" "));
  Serial.print(fresh->lines == log->lines ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, fresh);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(fresh));
  const tsino::Ref<Box> kept = keep(
      tsino::make<Box>(F("kept"), tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})),
      tsino::Function<void(const tsino::Ref<Box>&)>::of<decltype(write_), write_>());
  write_(kept);
  Serial.print(kept->lines->length());
  Serial.print(F(" "));
  Serial.print(kept->lines->join(F("+")));
  Serial.print(F(" "));
  tsino::inspect(Serial, kept);
  Serial.println();
  const tsino::Ref<Box_Box> box = tsino::make<Box_Box>(
      tsino::Function<void(const tsino::Ref<Box>&)>::of<decltype(write_), write_>(),
      tsino::make<Box>(F("box"), tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})))->run()->run(2);
  Serial.print(box->value->lines->length());
  Serial.print(F(" "));
  tsino::inspect(Serial, box->value);
  Serial.println();

  const tsino::Ref<Shown> none = tsino::make<Shown>(
      tsino::makeShared<tsino::Array<tsino::Ref<Shown_>>>(tsino::Array<tsino::Ref<Shown_>>{}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
  const tsino::Ref<Shown> shown = none;
  shown->names->push(F("n"));
  Serial.print(shown->points->length());
  Serial.print(F(" "));
  tsino::inspect(Serial, shown->names);
  Serial.print(F(" "));
  Serial.print(none->names->length());
  Serial.print(F(" "));
  Serial.println(none->points->length());
  const tsino::Ref<Maybe> maybe = tsino::make<Maybe>();
  tsino::Shared<tsino::Array<String>> list = maybe->on.has() ? maybe->on.value()->lines : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (const String& line : *list) Serial.println(line);
  const tsino::Ref<One> first = tsino::make<One>(
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{}));
  const tsino::Ref<Other> second = tsino::make<Other>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
  const tsino::Ref<One> one = first;
  const tsino::Ref<Other> other = second;
  one->lines->push(1.5);
  other->lines->push(F("s"));
  Serial.print(first->lines->length() + second->lines->length());
  Serial.print(F(" "));
  tsino::inspect(Serial, one);
  Serial.print(F(" "));
  tsino::inspect(Serial, other);
  Serial.println();
  const tsino::Ref<Typed> table = tsino::make<Typed>(
      tsino::make<Typed_>(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})),
      tsino::make<Typed_>(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})));
  const tsino::Ref<Typed> typed = table;
  typed->a->to->push(F("b"));
  Serial.print(table->a->to->length());
  Serial.print(F(" "));
  tsino::inspect(Serial, typed);
  Serial.println();
  tsino::Shared<tsino::Array<tsino::Array<String>>> lists = tsino::makeShared<tsino::Array<tsino::Array<String>>>(
      tsino::Array<tsino::Array<String>>{tsino::Array<String>{}, tsino::Array<String>{}});
  tsino::Shared<tsino::Array<tsino::Array<String>>> texts = lists;
  (*texts)[0].push(F("z"));
  Serial.print((*lists)[0].length());
  Serial.print(F(" "));
  tsino::inspect(Serial, texts);
  Serial.println();
}

void loop() {}
