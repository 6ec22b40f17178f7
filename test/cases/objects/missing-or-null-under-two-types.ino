// missing-or-null-under-two-types: written by tsino from missing-or-null-under-two-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct R;
struct P;

struct R : tsino::Object {
  bool ok_ = false;
  String error;
  tsino::Ref<P> value;
  void construct(bool ok_, String error, tsino::Ref<P> value = tsino::Ref<P>{}) {
    this->ok_ = ok_;
    this->error = tsino::moved(error);
    this->value = tsino::moved(value);
  }
};

struct P : tsino::Object {
  int32_t seq = 0;
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>> body;
  tsino::Union<tsino::Undefined, tsino::Null, String> name;
  void construct(int32_t seq, tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>> body, tsino::Union<tsino::Undefined, tsino::Null, String> name = tsino::Union<tsino::Undefined, tsino::Null, String>{}) {
    this->seq = seq;
    this->body = tsino::moved(body);
    this->name = tsino::moved(name);
  }
};

// @run
// A property that one type says may be missing, the other that it may be null, too: one memory.

tsino::Ref<R> ok(const tsino::Ref<P>& value) {
  return tsino::make<R>(true, String{}, value);
}

tsino::Ref<R> make(int32_t n) {
  tsino::Shared<tsino::Array<uint8_t>> body = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{(uint8_t)n});
  const tsino::Ref<P> plain = tsino::make<P>(
      n,
      n > 0 ? tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>(
          body) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>{},
      n > 1 ? tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::concat(F("p"), String(n))) : tsino::Union<tsino::Undefined, tsino::Null, String>{});
  Serial.print(
      tsino::optionalText(
          !(plain->body.is<tsino::Undefined>() || plain->body.is<tsino::Null>()) ? tsino::Optional<int32_t>(
              plain->body.get<tsino::Shared<tsino::Array<uint8_t>>>()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      plain->name.is<tsino::Undefined>() || plain->name.is<tsino::Null>() ? String(F("-")) : plain->name.get<String>());
  Serial.print(F(" "));
  Serial.println(plain->body.is<tsino::Undefined>() ? F("true") : F("false"));
  return ok(plain);
}

String text(const tsino::Ref<R>& r) {
  return r->ok_ ? tsino::concat(
      tsino::truthy(r->value->body) ? r->value->body.get<tsino::Shared<tsino::Array<uint8_t>>>()->join() : tsino::toText(
          tsino::Union<tsino::Undefined, tsino::Null>(r->value->body)),
      r->value->name.is<tsino::Undefined>() || r->value->name.is<tsino::Null>() ? String(F("?")) : r->value->name.get<String>()) : r->error;
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(text(make(0)));
  String textResult = text(make(1));
  String textResult2 = text(make(2));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(textResult);
  Serial.print(F(" "));
  Serial.print(textResult2);
  Serial.print(F(" "));
  Serial.print(
      text(
          tsino::make<R>(
              true,
              String{},
              tsino::make<P>(
                  1,
                  tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>(
                      tsino::Null{})))));
  Serial.print(F(" "));
  Serial.println(text(tsino::make<R>(false, F("e"))));
  tsino::Array<tsino::Ref<P>> list{
      tsino::make<P>(
          1,
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>{},
          tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})),
      tsino::make<P>(
          2,
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})),
          tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("n"))))};
  tsino::Ref<R> makeResult = make(0);
  tsino::Array<tsino::Ref<R>> list2{makeResult, make(3)};
  for (const tsino::Ref<R>& r : list2) {
    if (r->ok_) list.push(r->value);
  }
  list[2]->body = tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::Null{});
  list[3]->name = tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  for (const tsino::Ref<P>& item : list) {
    const int32_t seq = item->seq;
    const tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>& body = item->body;
    const tsino::Union<tsino::Undefined, tsino::Null, String>& name = item->name;
    Serial.print(seq);
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        body.is<tsino::Null>() ? tsino::Union<double, String>(String(F("null"))) : body.is<tsino::Undefined>() ? tsino::Union<double, String>(
            String(F("none"))) : tsino::Union<double, String>(
            (double)body.get<tsino::Shared<tsino::Array<uint8_t>>>()->length()));
    Serial.print(F(" "));
    Serial.println(
        name.is<tsino::Null>() ? String(F("null")) : [&] {
          tsino::Optional<String> value = tsino::optionalMember<String, tsino::Undefined>(name);
          return value.has() ? value.value() : String(F("none"));
        }());
  }
}

void loop() {}
