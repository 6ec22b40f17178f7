// null-beside-a-default-in-lists: written by tsino from null-beside-a-default-in-lists.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct F_;
struct Tuple;

struct F_ : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, String> item0;
  tsino::Optional<int32_t> item1;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, String> item0, tsino::Optional<int32_t> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>>> item0;
  tsino::Optional<int32_t> item1;
  void construct(tsino::Shared<tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>>> item0, tsino::Optional<int32_t> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// @run
// Lists that a pattern with defaults takes apart at once: a default says nothing of what the list holds.
tsino::Union<tsino::Undefined, tsino::Null, String> id(const tsino::Union<tsino::Undefined, tsino::Null, String>& v = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  return v;
}
const tsino::Union<tsino::Undefined, tsino::Null, String> x = id(
    tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}));

void f(const tsino::Optional<tsino::Ref<F_>>& given = {}) {
  const tsino::Ref<F_> given2 = given.has() ? given.value() : tsino::make<F_>(
      x,
      tsino::Optional<int32_t>{});
  const tsino::Optional<String> a = given2->item0.is<tsino::Undefined>() ? tsino::Optional<String>(
      F("pa")) : tsino::optionalMember<String, tsino::Null>(given2->item0);
  const int32_t b = given2->item1.valueOr(2);
  Serial.print(tsino::withoutFormat(tsino::optionalTextOrNull(a)));
  Serial.print(F(" "));
  Serial.println(b);
}

void setup() {
  Serial.begin(115200);
  const tsino::Optional<String> q = x.is<tsino::Undefined>() ? tsino::Optional<String>(F("dq")) : tsino::optionalMember<String, tsino::Null>(
      x);
  Serial.println(tsino::optionalTextOrNull(q));
  const tsino::Optional<String> r = x.is<tsino::Undefined>() ? tsino::Optional<String>(F("dq")) : tsino::optionalMember<String, tsino::Null>(
      x);
  Serial.println(tsino::optionalTextOrNull(r));
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>> t{x};
  tsino::Union<tsino::Undefined, tsino::Null, String> value = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
      t.get(0));
  const tsino::Optional<String> u = value.is<tsino::Undefined>() ? tsino::Optional<String>(F("dq")) : tsino::optionalMember<String, tsino::Null>(
      value);
  Serial.println(tsino::optionalTextOrNull(u));
  tsino::Optional<String> w = tsino::Optional<String>(F(""));
  w = x.is<tsino::Undefined>() ? tsino::Optional<String>(F("dq")) : tsino::optionalMember<String, tsino::Null>(
      x);
  Serial.println(tsino::optionalTextOrNull(w));
  const tsino::Ref<Tuple> value2 = tsino::make<Tuple>(
      tsino::makeShared<tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>>>(
          tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>>{x}),
      x.is<tsino::Null>() ? tsino::Optional<int32_t>{} : tsino::Optional<int32_t>(6));
  tsino::Union<tsino::Undefined, tsino::Null, String> value3 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
      value2->item0->get(0));
  const tsino::Optional<String> i = value3.is<tsino::Undefined>() ? tsino::Optional<String>(
      F("in")) : tsino::optionalMember<String, tsino::Null>(value3);
  const int32_t j = value2->item1.valueOr(5);
  Serial.print(tsino::withoutFormat(tsino::optionalTextOrNull(i)));
  Serial.print(F(" "));
  Serial.println(j);
  f();
  tsino::Array<tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>> value4{
      tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{}};
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> getResult = value4.get(0);
  tsino::Shared<tsino::Array<int32_t>> n1 = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{});
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> getResult2 = value4.get(1);
  const String n2 = (!getResult2.has() ? tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
      String(F("e"))) : tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
      getResult2.value())).get<String>();
  tsino::inspect(Serial, n1);
  Serial.print(F(" "));
  Serial.println(n2);
  tsino::Array<int32_t> value5;
  const int32_t z = value5.get(0).valueOr(1);
  Serial.println(z);
}

void loop() {}
