// absent-in-two-ways: written by tsino from absent-in-two-ways.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/random.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Inner;
struct A;
struct B;

struct Inner : tsino::Chained {
  tsino::Optional<tsino::Function<String(int32_t)>> call;
  tsino::Optional<int32_t> v;
  tsino::Optional<tsino::Ref<Inner>> next;
  tsino::Optional<tsino::Union<double, String>> u;
  void construct(tsino::Optional<tsino::Function<String(int32_t)>> call, tsino::Optional<int32_t> v, tsino::Optional<tsino::Ref<Inner>> next, tsino::Optional<tsino::Union<double, String>> u) {
    this->call = tsino::moved(call);
    this->v = tsino::moved(v);
    this->next = tsino::moved(next);
    this->u = tsino::moved(u);
  }
};

struct A : tsino::Chained {
  tsino::Optional<tsino::Ref<B>> b;
  void construct();
  int32_t total();
};

struct B : tsino::Chained {
  tsino::Ref<A> a;
  void construct(const tsino::Ref<A>& a);
  int32_t value();
  const tsino::Optional<tsino::Ref<B>>& up();
};

int32_t evaluated = 0;

int32_t effect(int32_t n) {
  evaluated++;
  return n;
}

tsino::Union<tsino::Undefined, tsino::Null, double> pick(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Inner>>& x = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Inner>>(
    tsino::Undefined{})) {
  return !(x.is<tsino::Undefined>() || x.is<tsino::Null>()) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(x.get<tsino::Ref<Inner>>()->v))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
}

int32_t A::total() {
  return this->b.has() ? this->b.value()->value() : 0;
}

void A::construct() {}

void B::construct(const tsino::Ref<A>& a) {
  this->a = a;
}

int32_t B::value() {
  return 4;
}

const tsino::Optional<tsino::Ref<B>>& B::up() {
  return this->a->b;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Inner> leaf = tsino::make<Inner>(
      tsino::Optional<tsino::Function<String(int32_t)>>{},
      tsino::Optional<int32_t>{},
      tsino::Optional<tsino::Ref<Inner>>{},
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(5.0)));
  const tsino::Ref<Inner> root = tsino::make<Inner>(
      tsino::Optional<tsino::Function<String(int32_t)>>{},
      tsino::Optional<int32_t>(3),
      tsino::Optional<tsino::Ref<Inner>>(leaf),
      tsino::Optional<tsino::Union<double, String>>(
          tsino::Union<double, String>(String(F("text")))));
  String withoutFormatResult = tsino::withoutFormat(
      tsino::optionalText(
          root->call.has() ? tsino::Optional<String>(root->call.value()(effect(5))) : tsino::Optional<String>{}));
  String value = tsino::optionalText(
      leaf->call.has() ? tsino::Optional<String>(leaf->call.value()(effect(6))) : tsino::Optional<String>{});
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(evaluated);
  String value2 = tsino::optionalText(
      root->next.has() && root->next.value()->next.has()
          && root->next.value()->next.value()->call.has() ? tsino::Optional<String>(
          root->next.value()->next.value()->call.value()(effect(2))) : tsino::Optional<String>{});
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              root->next.has() && root->next.value()->call.has() ? tsino::Optional<String>(
                  root->next.value()->call.value()(1)) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(evaluated);
  tsino::printFirstUnion(
      Serial,
      root->next.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(root->next.value()->v))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(root->v));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      leaf->next.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(leaf->next.value()->v))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  Serial.print(
      (root->next.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(root->next.value()->v))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (leaf->next.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(leaf->next.value()->v))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!leaf->next.has() || !leaf->next.value()->v.has() ? F("true") : F("false"));
  tsino::Optional<tsino::Union<double, String>> value3 = root->next.has() ? root->next.value()->u : tsino::Optional<tsino::Union<double, String>>{};
  tsino::Optional<tsino::Union<double, String>> value4 = leaf->next.has() ? leaf->next.value()->u : tsino::Optional<tsino::Union<double, String>>{};
  tsino::printFirstUnion(Serial, root->u);
  Serial.print(F(" "));
  tsino::printUnion(Serial, leaf->u);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      leaf->next.has() ? leaf->next.value()->u : tsino::Optional<tsino::Union<double, String>>{});
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      value3.has() ? value3.value() : tsino::Union<double, String>(String(F("nothing"))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      value4.has() ? value4.value() : tsino::Union<double, String>(String(F("nothing"))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !leaf->next.has() || !leaf->next.value()->v.has() ? tsino::Union<bool, double>(true) : tsino::Union<bool, double>(
          (double)leaf->next.value()->v.value()));
  Serial.println();
  const tsino::Union<tsino::Undefined, tsino::Null, double> v = root->next.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(root->next.value()->v))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
  Serial.print(v.is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(v.is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::printUnion(Serial, v);
  Serial.println();
  const tsino::Union<double, String> w = !root->next.has() || !root->next.value()->v.has() ? tsino::Union<double, String>(
      String(F("none"))) : tsino::Union<double, String>((double)root->next.value()->v.value());
  tsino::printFirstUnion(Serial, w);
  Serial.print(F(" "));
  Serial.println(w.is<double>() ? F("number") : F("string"));
  if (root->next.has() && tsino::truthy(root->next.value()->v)) {
    Serial.println(F("no"));
  } else {
    Serial.println(F("falsy"));
  }
  const tsino::Union<double, String> n = !root->v.has() ? tsino::Union<double, String>(
      String(F("x"))) : tsino::Union<double, String>((double)root->v.value());
  tsino::printUnion(Serial, n);
  Serial.println();
  const tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Inner>>>> list = tsino::randomUnit()
      > 2.0 ? tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Inner>>>>{} : tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Inner>>>>(
      tsino::makeShared<tsino::Array<tsino::Ref<Inner>>>(
          tsino::Array<tsino::Ref<Inner>>{root, leaf}));
  tsino::Optional<tsino::Ref<Inner>> getResult = list.has() ? list.value()->get(0) : tsino::Optional<tsino::Ref<Inner>>{};
  tsino::Optional<tsino::Ref<Inner>> getResult2 = list.has() ? list.value()->get(1) : tsino::Optional<tsino::Ref<Inner>>{};
  tsino::Optional<tsino::Ref<Inner>> getResult3 = list.has() ? list.value()->get(2) : tsino::Optional<tsino::Ref<Inner>>{};
  tsino::Optional<tsino::Ref<Inner>> next = list.has() ? (*list.value())[0]->next : tsino::Optional<tsino::Ref<Inner>>{};
  tsino::Optional<tsino::Ref<Inner>> atResult = list.has() ? list.value()->at(-1) : tsino::Optional<tsino::Ref<Inner>>{};
  Serial.print(
      tsino::optionalText(
          list.has() ? tsino::Optional<int32_t>(list.value()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      getResult.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(getResult.value()->v))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      getResult2.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(getResult2.value()->v))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      getResult3.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(getResult3.value()->v))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      next.has() ? next.value()->u : tsino::Optional<tsino::Union<double, String>>{});
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      atResult.has() ? atResult.value()->u : tsino::Optional<tsino::Union<double, String>>{});
  Serial.println();
  tsino::printFirstUnion(
      Serial,
      pick(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Inner>>(root)));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      pick(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Inner>>(leaf)));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      pick(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Inner>>(tsino::Null{})));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      pick(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Inner>>(tsino::Undefined{})));
  Serial.println();
  tsino::Union<tsino::Undefined, tsino::Null, String> text = tsino::Union<tsino::Undefined, tsino::Null, String>(
      String(F("abc")));
  Serial.print(tsino::length(text.get<String>()));
  Serial.print(F(" "));
  Serial.print(tsino::elementAt(text.get<String>(), 0));
  Serial.print(F(" "));
  Serial.print(tsino::padEnd(tsino::toUpperCase(text.get<String>()), 5));
  Serial.println(F("|"));
  text = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      evaluated > 0 ? tsino::Optional<String>{} : tsino::Optional<String>(F("q")));
  Serial.print(
      tsino::optionalText(
          !(text.is<tsino::Undefined>() || text.is<tsino::Null>()) ? tsino::Optional<int32_t>(
              tsino::length(text.get<String>())) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          !(text.is<tsino::Undefined>() || text.is<tsino::Null>()) ? tsino::elementOrNone(
              text.get<String>(),
              0) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          !(text.is<tsino::Undefined>() || text.is<tsino::Null>()) ? tsino::Optional<String>(
              tsino::padEnd(tsino::toUpperCase(text.get<String>()), 5)) : tsino::Optional<String>{}));
  const tsino::Ref<A> a = tsino::make<A>();
  tsino::Optional<tsino::Ref<B>> upResult = a->b.has() ? a->b.value()->up() : tsino::Optional<tsino::Ref<B>>{};
  tsino::Optional<tsino::Ref<B>> upResult2 = upResult.has() ? upResult.value()->up() : tsino::Optional<tsino::Ref<B>>{};
  Serial.print(a->total());
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          upResult2.has() ? tsino::Optional<int32_t>(upResult2.value()->value()) : tsino::Optional<int32_t>{}));
  a->b = tsino::make<B>(a);
  tsino::Optional<tsino::Ref<B>> upResult3 = a->b.has() ? a->b.value()->up() : tsino::Optional<tsino::Ref<B>>{};
  tsino::Optional<tsino::Ref<B>> upResult4 = upResult3.has() ? upResult3.value()->up() : tsino::Optional<tsino::Ref<B>>{};
  Serial.print(a->total());
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          upResult4.has() ? tsino::Optional<int32_t>(upResult4.value()->value()) : tsino::Optional<int32_t>{}));
  a->b = {};
}

void loop() {}
