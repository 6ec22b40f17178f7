// taken-over: written by tsino from taken-over.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Node2;
struct Base;
struct Derived;
struct Stack;
struct Kept;
struct Checked;

struct Node2 : tsino::Chained {
  String label;
  tsino::Optional<tsino::Ref<Node2>> next;
  void construct(String label, tsino::Optional<tsino::Ref<Node2>> next) {
    this->label = tsino::moved(label);
    this->next = tsino::moved(next);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("label"), this->label);
    out.fieldOrNull(F("next"), this->next);
    out.end();
  }
};

struct Base : tsino::Chained {
  String name;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Array<String> log;
  void construct(const String& name, const tsino::Shared<tsino::Array<String>>& tags);
  tsino::Ref<Base> rename(String name);
  int32_t add(const String& entry);
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(F("Base"), *this);
    out.field(F("name"), this->name);
    out.field(F("tags"), this->tags);
    out.field(F("log"), this->log);
    out.end();
  }
  virtual ~Base() {}
};

struct Derived : Base {
  tsino::Optional<tsino::Ref<Base>> other;
  void construct(const String& name, const tsino::Shared<tsino::Array<String>>& tags, tsino::Optional<tsino::Ref<Base>> other);
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Derived"), *this);
    out.field(F("name"), this->name);
    out.field(F("tags"), this->tags);
    out.field(F("log"), this->log);
    out.fieldOrNull(F("other"), this->other);
    out.end();
  }
};

/** The argument lies in what the call changes. */
struct Stack : tsino::Object {
  tsino::Shared<tsino::Array<String>> items;
  String current;
  void construct();
  void set(const String& value);
  String swapIn(String value);
  void keep(const String& value);
};

struct Kept : tsino::Object {
  String text_;
  void construct(String text_) {
    this->text_ = tsino::moved(text_);
  }
};

struct Checked : tsino::Object {
  String value;
  void construct(String value);
};

void Base::construct(const String& name, const tsino::Shared<tsino::Array<String>>& tags) {
  this->log = tsino::Array<String>{};
  this->name = name;
  this->tags = tags;
  this->log.push(tsino::concat(F("made "), this->name));
}

tsino::Ref<Base> Base::rename(String name) {
  const String& old = this->name;
  this->log.push(tsino::concat(String(tsino::length(old)), F(" to "), String(tsino::length(name))));
  this->log.push(tsino::moved(name));
  return tsino::Ref<Base>(this);
}

int32_t Base::add(const String& entry) {
  return this->log.push(entry);
}

void Derived::construct(const String& name, const tsino::Shared<tsino::Array<String>>& tags, tsino::Optional<tsino::Ref<Base>> other) {
  Base::construct(name, tags);
  this->other = {};
  this->other = tsino::moved(other);
}

void Stack::set(const String& value) {
  this->current = F("");
  this->items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  this->current = value;
}

String Stack::swapIn(String value) {
  const String before = this->current;
  this->current = tsino::moved(value);
  return before;
}

void Stack::keep(const String& value) {
  this->items->push(value);
}

void Stack::construct() {
  this->items = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("first and longer than eleven")});
  this->current = F("current and longer than eleven");
}

tsino::Ref<Node2> cons(String label, tsino::Optional<tsino::Ref<Node2>> next) {
  return tsino::make<Node2>(tsino::moved(label), tsino::moved(next));
}

tsino::Optional<tsino::Ref<Node2>> reverse(const tsino::Optional<tsino::Ref<Node2>>& node, tsino::Optional<tsino::Ref<Node2>> done) {
  if (!node.has()) return done;
  const tsino::Optional<tsino::Ref<Node2>> next = tsino::moved(node.value()->next);
  node.value()->next = tsino::moved(done);
  return reverse(next, node);
}

tsino::Function<String()> later(const String& text_, const tsino::Function<void()>& run) {
  const tsino::Ref<Kept> kept = tsino::make<Kept>(text_);
  run();
  return [kept]() -> String { return kept->text_; };
}
String text;

tsino::Shared<tsino::Array<String>> choose(bool flag, const tsino::Shared<tsino::Array<String>>& list, String value) {
  if (flag) return list;
  list->push(tsino::moved(value));
  return list;
}

void thrown(const String& message, int32_t at) {
  tsino::raise(tsino::makeError<tsino::RangeError>(message, F(" at "), at));
}

void Checked::construct(String value) {
  if (tsino::length(value) > 60) {
    thrown(value, 60);
    return;
  }
  this->value = tsino::moved(value);
}

void setup() {
  Serial.begin(115200);
  // @run
  // Parameters that are only stored are taken over; what is looked at afterwards, or by others, stays what it is.
  const String long_ = F("a name that is longer than eleven characters");
  tsino::Shared<tsino::Array<String>> shared = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("a")});
  const String name = tsino::concat(long_, F(" 1"));
  const tsino::Ref<Derived> one = tsino::make<Derived>(
      name,
      shared,
      tsino::Optional<tsino::Ref<Base>>(tsino::make<Base>(tsino::concat(long_, F(" 2")), shared)));
  const tsino::Ref<Derived> two = tsino::make<Derived>(
      tsino::concat(long_, F(" 3")),
      tsino::makeShared<tsino::Array<String>>(shared->copy()),
      tsino::Optional<tsino::Ref<Derived>>(one));
  shared->push(F("b"));
  tsino::inspect(Serial, one);
  Serial.print(F(" "));
  tsino::inspect(Serial, two);
  Serial.print(F(" "));
  Serial.print(name);
  Serial.print(F(" "));
  Serial.print(one->other.has() && one->other.value()->tags == shared ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, two->tags);
  Serial.println();
  one->add(one->name);
  one->add(String(one->log[0]));
  tsino::downcast<Derived>(one->rename(one->log[1]))->rename(tsino::concat(long_, F(" 4")));
  tsino::inspect(Serial, one->log);
  Serial.println();
  const tsino::Ref<Stack> stack = tsino::make<Stack>();
  stack->set(String(stack->current));
  Serial.print(tsino::withoutFormat(stack->current));
  Serial.print(F(" "));
  tsino::inspect(Serial, stack->items);
  Serial.println();
  stack->items->push(tsino::concat(long_, F(" in")));
  stack->set(String((*stack->items)[0]));
  String withoutFormatResult = tsino::withoutFormat(stack->current);
  String swapInResult = stack->swapIn(tsino::concat(stack->current, F("!")));
  String swapInResult2 = stack->swapIn(stack->current);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, stack->items);
  Serial.print(F(" "));
  Serial.print(swapInResult);
  Serial.print(F(" "));
  Serial.println(swapInResult2);
  stack->keep(stack->current);
  stack->keep(String((*stack->items)[0]));
  tsino::inspect(Serial, stack->items);
  Serial.println();
  tsino::Optional<tsino::Ref<Node2>> list;
  for (int32_t i = 0; i < 3; i++) list = cons(tsino::concat(long_, F(" "), String(i)), list);
  for (tsino::Optional<tsino::Ref<Node2>> node = reverse(list, {}); node.has(); node = node.value()->next) {
    Serial.println(node.value()->label);
    yield();
  }
  text = tsino::concat(long_, F(" later"));
  const tsino::Function<String()> f = later(String(text), [] { text = F("changed"); });
  Serial.print(tsino::withoutFormat(f()));
  Serial.print(F(" "));
  Serial.println(text);
  tsino::Shared<tsino::Array<String>> value = choose(
      true,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{long_}),
      tsino::concat(long_, F("?")));
  tsino::Shared<tsino::Array<String>> value2 = choose(
      false,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{long_}),
      tsino::concat(long_, F("!")));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  tsino::Array<tsino::Function<tsino::Ref<Base>(const String&)>> fs{
      [](const String& value3) -> tsino::Ref<Base> {
        return tsino::make<Base>(
            value3,
            tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
      },
      [](const String& value3) -> tsino::Ref<Base> {
        return tsino::make<Derived>(
            value3,
            tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{value3}),
            tsino::Optional<tsino::Ref<Base>>{});
      }};
  tsino::inspect(
      Serial,
      fs.map<tsino::Ref<Base>>(
          [&](const tsino::Function<tsino::Ref<Base>(const String&)>& make) -> tsino::Ref<Base> {
            return make(tsino::concat(long_, F(" by a function")));
          }));
  Serial.println();
  tsino::Array<tsino::Function<tsino::Ref<Node2>(const String&, const tsino::Optional<tsino::Ref<Node2>>&)>> makers{
      tsino::Function<tsino::Ref<Node2>(const String&, const tsino::Optional<tsino::Ref<Node2>>&)>::of<decltype(cons), cons>()};
  tsino::inspect(Serial, makers[0](tsino::concat(long_, F(" by name")), {}));
  Serial.print(F(" "));
  tsino::inspect(Serial, cons(tsino::concat(long_, F(" again")), cons(F("b"), {})));
  Serial.println();
  tsino::Array<uint8_t> list2{1, 2};
  for (const int32_t n : list2) {
    {
      tsino::checkRepeat(long_, n);
      if (tsino::thrown()) goto caught;
      tsino::Ref<Checked> checked = tsino::make<Checked>(tsino::repeat(long_, n));
      if (tsino::thrown()) goto caught;
      Serial.println(tsino::length(checked->value));
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.println(tsino::slice(e->message, -20));
    }
  }
}

void loop() {}
