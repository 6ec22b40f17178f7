// defaults-in-defaults: written by tsino from defaults-in-defaults.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Limits;
struct Array;
struct Array_;
struct Pair;
struct Array2;
struct Deep;
struct Deep_;
struct Deep2;
struct Deep3;
struct rest;
struct Settings;

struct Limits : tsino::Object {
  tsino::Optional<tsino::Ref<Array>> a;
  void construct(tsino::Optional<tsino::Ref<Array>> a = {}) {
    this->a = tsino::moved(a);
  }
};

struct Array : tsino::Object {
  tsino::Optional<tsino::Ref<Array_>> pair;
  tsino::Optional<tsino::Ref<Pair>> named;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list_;
  tsino::Optional<tsino::Ref<Array2>> texts;
  void construct(tsino::Optional<tsino::Ref<Array_>> pair = {}, tsino::Optional<tsino::Ref<Pair>> named = {}, tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list_ = {}, tsino::Optional<tsino::Ref<Array2>> texts = {}) {
    this->pair = tsino::moved(pair);
    this->named = tsino::moved(named);
    this->list_ = tsino::moved(list_);
    this->texts = tsino::moved(texts);
  }
};

struct Array_ : tsino::Object {
  int32_t item0 = 0;
  tsino::Optional<int32_t> item1;
  void construct(int32_t item0, tsino::Optional<int32_t> item1 = {}) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Pair : tsino::Object {
  int32_t lo = 0;
  tsino::Optional<int32_t> hi;
  void construct(int32_t lo, tsino::Optional<int32_t> hi = {}) {
    this->lo = lo;
    this->hi = tsino::moved(hi);
  }
};

struct Array2 : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Deep : tsino::Object {
  tsino::Optional<tsino::Ref<Deep_>> a;
  void construct(tsino::Optional<tsino::Ref<Deep_>> a = {}) {
    this->a = tsino::moved(a);
  }
};

struct Deep_ : tsino::Object {
  tsino::Optional<tsino::Ref<Deep2>> b;
  void construct(tsino::Optional<tsino::Ref<Deep2>> b = {}) {
    this->b = tsino::moved(b);
  }
};

struct Deep2 : tsino::Object {
  tsino::Optional<tsino::Ref<Deep3>> c;
  void construct(tsino::Optional<tsino::Ref<Deep3>> c = {}) {
    this->c = tsino::moved(c);
  }
};

struct Deep3 : tsino::Object {
  int32_t item0 = 0;
  tsino::Optional<String> item1;
  void construct(int32_t item0, tsino::Optional<String> item1 = {}) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct rest : tsino::Object {
  tsino::Optional<tsino::Ref<Pair>> named;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list_;
  tsino::Optional<tsino::Ref<Array2>> texts;
  void construct(tsino::Optional<tsino::Ref<Pair>> named, tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list_, tsino::Optional<tsino::Ref<Array2>> texts) {
    this->named = tsino::moved(named);
    this->list_ = tsino::moved(list_);
    this->texts = tsino::moved(texts);
  }
};

struct Settings : tsino::Object {
  int32_t low = 0;
  void construct(const tsino::Optional<tsino::Ref<Limits>>& limits = {});
};

String array(const tsino::Ref<Limits>& limits) {
  tsino::Optional<tsino::Ref<Array>> a = limits->a;
  const tsino::Ref<Array> a2 = a.has() ? a.value() : tsino::make<Array>();
  tsino::Optional<tsino::Ref<Array_>> pair = a2->pair;
  const tsino::Ref<Array_> pair2 = pair.has() ? pair.value() : tsino::make<Array_>(7);
  const int32_t x = pair2->item0;
  const int32_t y = pair2->item1.valueOr(50);
  return tsino::concat(String(x), F(" "), String(y));
}

String object(const tsino::Ref<Limits>& limits) {
  tsino::Optional<tsino::Ref<Array>> a = limits->a;
  const tsino::Ref<Array> a2 = a.has() ? a.value() : tsino::make<Array>();
  tsino::Optional<tsino::Ref<Pair>> named = a2->named;
  const tsino::Ref<Pair> named2 = named.has() ? named.value() : tsino::make<Pair>(1);
  const int32_t lo = named2->lo;
  const int32_t hi = named2->hi.valueOr(9);
  return tsino::concat(String(lo), F(" "), String(hi));
}

String list(const tsino::Ref<Limits>& limits) {
  tsino::Optional<tsino::Ref<Array>> a = limits->a;
  const tsino::Ref<Array> a2 = a.has() ? a.value() : tsino::make<Array>();
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list_ = a2->list_;
  tsino::Shared<tsino::Array<uint8_t>> list2 = list_.has() ? list_.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  const int32_t x = list2->get(0).valueOr(3);
  const int32_t y = list2->get(1).valueOr(4);
  return tsino::concat(String(x), F(" "), String(y));
}

String mixed(const tsino::Ref<Limits>& limits) {
  tsino::Optional<tsino::Ref<Array>> a = limits->a;
  const tsino::Ref<Array> a2 = a.has() ? a.value() : tsino::make<Array>();
  tsino::Optional<tsino::Ref<Array2>> texts = a2->texts;
  const tsino::Ref<Array2> texts2 = texts.has() ? texts.value() : tsino::make<Array2>(F("none"), 0);
  const String& t = texts2->item0;
  const int32_t n = texts2->item1;
  const tsino::Optional<tsino::Ref<Array_>>& pair = a2->pair;
  tsino::Optional<int32_t> value = pair.has() ? tsino::Optional<int32_t>(
      pair.value()->item1.has() ? 2 : 1) : tsino::Optional<int32_t>{};
  return tsino::concat(
      t,
      F(" "),
      String(n),
      F(" "),
      tsino::toText(
          !value.has() ? tsino::Union<double, String>(String(F("-"))) : tsino::Union<double, String>(
              (double)value.value())));
}

String quoted(const tsino::Ref<Limits>& limits) {
  tsino::Optional<tsino::Ref<Array>> a = limits->a;
  const tsino::Ref<Array> part = a.has() ? a.value() : tsino::make<Array>();
  tsino::Optional<tsino::Ref<Array_>> pair = part->pair;
  const tsino::Ref<Array_> part2 = pair.has() ? pair.value() : tsino::make<Array_>(6);
  const int32_t x = part2->item0;
  const int32_t y = part2->item1.valueOr(5);
  return tsino::concat(String(x), F(" "), String(y));
}

String whole(const tsino::Optional<tsino::Ref<Limits>>& limits = {}) {
  const tsino::Ref<Limits> limits2 = limits.has() ? limits.value() : tsino::make<Limits>();
  tsino::Optional<tsino::Ref<Array>> a = limits2->a;
  const tsino::Ref<Array> a2 = a.has() ? a.value() : tsino::make<Array>();
  tsino::Optional<tsino::Ref<Array_>> pair = a2->pair;
  const tsino::Ref<Array_> pair2 = pair.has() ? pair.value() : tsino::make<Array_>(2);
  const int32_t x = pair2->item0;
  const int32_t y = pair2->item1.valueOr(1);
  const tsino::Ref<rest> rest_ = tsino::make<rest>(a2->named, a2->list_, a2->texts);
  tsino::Optional<int32_t> lengthResult = rest_->list_.has() ? tsino::Optional<int32_t>(
      rest_->list_.value()->length()) : tsino::Optional<int32_t>{};
  return tsino::concat(
      String(x),
      F(" "),
      String(y),
      F(" "),
      tsino::toText(
          !lengthResult.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
              (double)lengthResult.value())));
}

int32_t p0() {
  return 17;
}

int32_t arrow(const tsino::Ref<Limits>& limits) {
  tsino::Optional<tsino::Ref<Array>> a = limits->a;
  const tsino::Ref<Array> a2 = a.has() ? a.value() : tsino::make<Array>(
      tsino::Optional<tsino::Ref<Array_>>{},
      tsino::Optional<tsino::Ref<Pair>>(tsino::make<Pair>(3)));
  tsino::Optional<tsino::Ref<Pair>> named = a2->named;
  const tsino::Ref<Pair> named2 = named.has() ? named.value() : tsino::make<Pair>(4);
  const int32_t lo = named2->lo;
  return lo;
}

String deep(const tsino::Ref<Deep>& deep_) {
  tsino::Optional<tsino::Ref<Deep_>> a = deep_->a;
  const tsino::Ref<Deep_> a2 = a.has() ? a.value() : tsino::make<Deep_>();
  tsino::Optional<tsino::Ref<Deep2>> b = a2->b;
  const tsino::Ref<Deep2> b2 = b.has() ? b.value() : tsino::make<Deep2>();
  tsino::Optional<tsino::Ref<Deep3>> c = b2->c;
  const tsino::Ref<Deep3> c2 = c.has() ? c.value() : tsino::make<Deep3>(1);
  const int32_t n = c2->item0;
  tsino::Optional<String> n1 = c2->item1;
  const String s = n1.has() ? n1.value() : String(F("s"));
  return tsino::concat(String(n), s);
}

void Settings::construct(const tsino::Optional<tsino::Ref<Limits>>& limits) {
  const tsino::Ref<Limits> limits2 = limits.has() ? limits.value() : tsino::make<Limits>();
  tsino::Optional<tsino::Ref<Array>> a = limits2->a;
  const tsino::Ref<Array> a2 = a.has() ? a.value() : tsino::make<Array>();
  tsino::Optional<tsino::Ref<Array_>> pair = a2->pair;
  const tsino::Ref<Array_> pair2 = pair.has() ? pair.value() : tsino::make<Array_>(1);
  const int32_t low = pair2->item0;
  const int32_t high = pair2->item1.valueOr(2);
  this->low = low + high;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Limits>> list_{
      tsino::make<Limits>(),
      tsino::make<Limits>(tsino::Optional<tsino::Ref<Array>>(tsino::make<Array>())),
      tsino::make<Limits>(
          tsino::Optional<tsino::Ref<Array>>(
              tsino::make<Array>(tsino::Optional<tsino::Ref<Array_>>(tsino::make<Array_>(1))))),
      tsino::make<Limits>(
          tsino::Optional<tsino::Ref<Array>>(
              tsino::make<Array>(
                  tsino::Optional<tsino::Ref<Array_>>(
                      tsino::make<Array_>(1, tsino::Optional<int32_t>(2))),
                  tsino::Optional<tsino::Ref<Pair>>(
                      tsino::make<Pair>(5, tsino::Optional<int32_t>(6))),
                  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
                      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})),
                  tsino::Optional<tsino::Ref<Array2>>(tsino::make<Array2>(F("t"), 1)))))};
  for (const tsino::Ref<Limits>& l : list_) {
    Serial.print(tsino::withoutFormat(array(l)));
    Serial.print(F(" | "));
    Serial.print(object(l));
    Serial.print(F(" | "));
    Serial.print(list(l));
    Serial.print(F(" | "));
    Serial.print(mixed(l));
    Serial.print(F(" | "));
    Serial.print(quoted(l));
    Serial.print(F(" | "));
    Serial.println(whole(l));
  }
  Serial.println(whole());
  const tsino::Ref<Limits> value = tsino::make<Limits>();
  tsino::Optional<tsino::Ref<Array>> a = value->a;
  const tsino::Ref<Array> a2 = a.has() ? a.value() : tsino::make<Array>();
  tsino::Optional<tsino::Ref<Array_>> pair = a2->pair;
  const tsino::Ref<Array_> pair2 = pair.has() ? pair.value() : tsino::make<Array_>(p0());
  const int32_t p = pair2->item0;
  const int32_t q = pair2->item1.valueOr(8);
  Serial.print(p);
  Serial.print(F(" "));
  Serial.println(q);
  Serial.print(arrow(tsino::make<Limits>()));
  Serial.print(F(" "));
  Serial.print(
      arrow(tsino::make<Limits>(tsino::Optional<tsino::Ref<Array>>(tsino::make<Array>()))));
  Serial.print(F(" "));
  Serial.println(
      arrow(
          tsino::make<Limits>(
              tsino::Optional<tsino::Ref<Array>>(
                  tsino::make<Array>(
                      tsino::Optional<tsino::Ref<Array_>>{},
                      tsino::Optional<tsino::Ref<Pair>>(tsino::make<Pair>(2)))))));
  Serial.print(tsino::withoutFormat(deep(tsino::make<Deep>())));
  Serial.print(F(" "));
  Serial.print(
      deep(
          tsino::make<Deep>(
              tsino::Optional<tsino::Ref<Deep_>>(
                  tsino::make<Deep_>(tsino::Optional<tsino::Ref<Deep2>>(tsino::make<Deep2>()))))));
  Serial.print(F(" "));
  Serial.print(
      deep(
          tsino::make<Deep>(
              tsino::Optional<tsino::Ref<Deep_>>(
                  tsino::make<Deep_>(
                      tsino::Optional<tsino::Ref<Deep2>>(
                          tsino::make<Deep2>(
                              tsino::Optional<tsino::Ref<Deep3>>(tsino::make<Deep3>(2)))))))));
  Serial.print(F(" "));
  Serial.println(
      deep(
          tsino::make<Deep>(
              tsino::Optional<tsino::Ref<Deep_>>(
                  tsino::make<Deep_>(
                      tsino::Optional<tsino::Ref<Deep2>>(
                          tsino::make<Deep2>(
                              tsino::Optional<tsino::Ref<Deep3>>(
                                  tsino::make<Deep3>(3, tsino::Optional<String>(F("t")))))))))));
  Serial.print(tsino::make<Settings>()->low);
  Serial.print(F(" "));
  Serial.println(
      tsino::make<Settings>(
          tsino::Optional<tsino::Ref<Limits>>(
              tsino::make<Limits>(
                  tsino::Optional<tsino::Ref<Array>>(
                      tsino::make<Array>(
                          tsino::Optional<tsino::Ref<Array_>>(
                              tsino::make<Array_>(5, tsino::Optional<int32_t>(6))))))))->low);
}

void loop() {}
