// lent-through-methods: written by tsino from lent-through-methods.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"

struct E;
struct C;
struct S;

// @run
// What a method gives back of its own list, and a text that nothing is added to, are lent like what they came from.
struct E : tsino::Object {
  String n;
  void construct(String n);
  String wipe();
};

struct C : tsino::Object {
  String name;
  void construct(String n);
  String say(const String& s);
  String run();
};

struct S : tsino::Object {
  tsino::Shared<tsino::Array<String>> xs;
  void construct();
  String wipe(const String& x);
  tsino::Array<String> go();
  String rev();
  String take(const tsino::Array<String>& l);
  String all();
};

void E::construct(String n) {
  this->n = tsino::moved(n);
}
tsino::Shared<tsino::Array<tsino::Ref<E>>> es = tsino::makeShared<tsino::Array<tsino::Ref<E>>>(
    tsino::Array<tsino::Ref<E>>{});

String E::wipe() {
  es = tsino::makeShared<tsino::Array<tsino::Ref<E>>>(tsino::Array<tsino::Ref<E>>{});
  return this->n;
}

void fill() {
  es = tsino::makeShared<tsino::Array<tsino::Ref<E>>>(
      tsino::Array<tsino::Ref<E>>{
          tsino::make<E>(tsino::concat(F("a"), String(tsino::absolute(1)))),
          tsino::make<E>(tsino::concat(F("b"), String(tsino::absolute(2))))});
}
tsino::Shared<tsino::Array<String>> st = tsino::makeShared<tsino::Array<String>>(
    tsino::Array<String>{});

String ws(const String& s) {
  st = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  return s;
}

String w(const tsino::Ref<E>& e) {
  es = tsino::makeShared<tsino::Array<tsino::Ref<E>>>(tsino::Array<tsino::Ref<E>>{});
  return e->n;
}

String S::wipe(const String& x) {
  this->xs = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  return x;
}

tsino::Array<String> S::go() {
  tsino::Shared<tsino::Array<String>> list = this->xs;
  return list->sort().map<String>(
      [&](const String& x) -> String { return tsino::concat(x, this->wipe(F(""))); });
}

String S::rev() {
  return this->wipe(String(this->xs->reverse()[0]));
}

String S::take(const tsino::Array<String>& l) {
  this->xs = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  return l.join(F("/"));
}

String S::all() {
  tsino::Shared<tsino::Array<String>> list = this->xs;
  return this->take(list->reverse());
}

void S::construct() {
  this->xs = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{tsino::concat(F("q"), String(tsino::absolute(3))), F("p")});
}

void C::construct(String n) {
  this->name = tsino::moved(n);
}

String C::say(const String& s) {
  this->name = tsino::concat(F("other"), String(tsino::length(s)));
  return tsino::concat(s, this->name);
}

String C::run() {
  String sayResult = this->say(String(this->name));
  String sayResult2 = this->say(String(this->name));
  String sayResult3 = this->say(String(this->name));
  return tsino::concat(sayResult, sayResult2, sayResult3, this->say(String(this->name)));
}
String mod = tsino::concat("m", String(tsino::absolute(5)));

String put(const String& s, const String& t) {
  mod = F("changed and long enough to move");
  return tsino::concat(s, t);
}
tsino::Array<String> a{tsino::concat("a first text of some length", String(tsino::absolute(1)))};

String f(const String& s) {
  a.setLength(0);
  for (int32_t i = 0; i < 20; i++) {
    a.push(tsino::concat(F("another text of some length"), String(i)));
  }
  return s;
}
tsino::Uint8Array by = tsino::Uint8Array::of(1, 2, 3);

int32_t wb(const tsino::Uint8Array& b) {
  by = tsino::Uint8Array::of(9);
  return b[0];
}

void setup() {
  Serial.begin(115200);
  fill();
  Serial.println(tsino::hold(es->reverse()[0])->wipe());
  fill();
  Serial.println(tsino::hold(es->fill((*es)[0])[1])->wipe());
  fill();
  Serial.println(tsino::hold(es->copyWithin(0, 1)[0])->wipe());
  fill();
  Serial.println(
      tsino::hold(
          es->sort(
              [](const tsino::Ref<E>& a_, const tsino::Ref<E>& b) -> int32_t {
                return tsino::compare(a_->n, b->n) < 0 ? 1 : -1;
              })[0])->wipe());
  fill();
  Serial.println(tsino::hold(es->reverse().reverse()[0])->wipe());
  st = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{
          tsino::concat(F("a"), String(tsino::absolute(1))),
          tsino::concat(F("b"), String(tsino::absolute(2)))});
  Serial.println(ws(String(st->reverse()[0])));
  st = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{
          tsino::concat(F("a"), String(tsino::absolute(1))),
          tsino::concat(F("b"), String(tsino::absolute(2)))});
  Serial.println(ws(String(st->sort()[0])));
  fill();
  Serial.println(w(tsino::Ref<E>(es->reverse()[0])));
  fill();
  Serial.println(w(tsino::Ref<E>(es->fill((*es)[0])[1])));
  tsino::Shared<tsino::Array<String>> xs = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{
          tsino::concat(F("b"), String(tsino::absolute(1))),
          tsino::concat(F("a"), String(tsino::absolute(2)))});
  tsino::Shared<tsino::Array<String>> list = xs;
  tsino::Array<String> r = list->sort().map<String>(
      [&](const String& x) -> String {
        xs = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
        return x;
      });
  tsino::inspect(Serial, r);
  Serial.print(F(" "));
  tsino::inspect(Serial, xs);
  Serial.println();
  xs = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{
          tsino::concat(F("b"), String(tsino::absolute(1))),
          tsino::concat(F("a"), String(tsino::absolute(2)))});
  tsino::Shared<tsino::Array<String>> list2 = xs;
  list2->sort().forEach(
      [&](const String& x) {
        xs = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
        Serial.println(x);
      });
  tsino::Array<String> value = tsino::make<S>()->go();
  String revResult = tsino::make<S>()->rev();
  String allResult = tsino::make<S>()->all();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.print(revResult);
  Serial.print(F(" "));
  Serial.println(allResult);
  const tsino::Ref<C> c = tsino::make<C>(tsino::concat(F("a"), String(tsino::absolute(1))));
  Serial.println(c->run());
  String withoutFormatResult = tsino::withoutFormat(put(String(mod), String(mod)));
  String putResult = put(String(mod), String(mod));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(putResult);
  Serial.println(f(String(a[0])));
  Serial.println(f(String(a[3])));
  int32_t wbResult = wb(tsino::Uint8Array(by.reverse()));
  Serial.print(wbResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, by);
  Serial.println();
  by = tsino::Uint8Array::of(1, 2, 3);
  tsino::Uint8Array reverseResult = by.reverse();
  tsino::Uint8Array value2 = tsino::mapBytes(
      reverseResult,
      [](int32_t x) -> int32_t {
        by = tsino::Uint8Array(1);
        return x + 1;
      });
  int32_t wbResult2 = wb(tsino::Uint8Array(by.fill(4)));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.println(wbResult2);
}

void loop() {}
