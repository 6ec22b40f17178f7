// elements-of-either-list: written by tsino from elements-of-either-list.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct Reader;

struct Reader : tsino::Object {
  tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array> data;
  int32_t at = 0;
  void construct(tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array> data);
  tsino::Optional<int32_t> next();
};

// @run
// Elements of a list of one kind or another under a name: past the end it holds nothing, and the program asks.
void f(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& bytes) {
  const tsino::Optional<int32_t> b = tsino::convertOptional(
      bytes.is<tsino::Shared<tsino::Array<uint8_t>>>() ? bytes.get<tsino::Shared<tsino::Array<uint8_t>>>()->get(1) : bytes.get<tsino::Uint8Array>().item(1));
  tsino::printFirstUnion(
      Serial,
      !b.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)b.value()));
  Serial.print(F(" "));
  Serial.println(!b.has() ? F("true") : F("false"));
}

String g(const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& list, int32_t i) {
  const tsino::Optional<String> c = list.is<String>() ? tsino::elementOrNone(list.get<String>(), i) : list.get<tsino::Shared<tsino::Array<String>>>()->get(
      i);
  return !c.has() ? String(F("end")) : c.value();
}

int32_t h(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint16Array>& list, int32_t i) {
  const tsino::Optional<int32_t> v = tsino::convertOptional(
      list.is<tsino::Shared<tsino::Array<uint8_t>>>() ? tsino::Optional<uint16_t>(
          tsino::convertOptional(list.get<tsino::Shared<tsino::Array<uint8_t>>>()->get(i))) : list.get<tsino::Uint16Array>().item(
          i));
  if (!v.has()) return -1;
  return v.value();
}

void Reader::construct(tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array> data) {
  this->at = 0;
  this->data = tsino::moved(data);
}

tsino::Optional<int32_t> Reader::next() {
  const tsino::Optional<int32_t> v = tsino::convertOptional(
      this->data.is<tsino::Shared<tsino::Array<uint8_t>>>() ? this->data.get<tsino::Shared<tsino::Array<uint8_t>>>()->get(
          this->at) : this->data.get<tsino::Uint8Array>().item(this->at));
  this->at++;
  if (!v.has()) return {};
  return v;
}

int32_t total(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& list) {
  int32_t sum = 0;
  for (int32_t i = 0;; i++) {
    const tsino::Optional<int32_t> v = tsino::convertOptional(
        list.is<tsino::Shared<tsino::Array<uint8_t>>>() ? list.get<tsino::Shared<tsino::Array<uint8_t>>>()->get(
            i) : list.get<tsino::Uint8Array>().item(i));
    if (!v.has()) break;
    sum += v.value();
    yield();
  }
  return sum;
}

String first(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& list) {
  const tsino::Optional<int32_t> v = tsino::convertOptional(
      list.is<tsino::Shared<tsino::Array<uint8_t>>>() ? list.get<tsino::Shared<tsino::Array<uint8_t>>>()->get(0) : list.get<tsino::Uint8Array>().item(0));
  return tsino::truthy(v) ? tsino::concat(F("some "), String(v.value())) : String(F("nothing"));
}

void setup() {
  Serial.begin(115200);
  f(tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(tsino::Uint8Array(1)));
  f(
      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})));
  f(
      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})));
  f(tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(tsino::Uint8Array(2)));
  Serial.print(
      tsino::withoutFormat(
          g(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("ab"))), 1)));
  Serial.print(F(" "));
  Serial.print(g(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("ab"))), 2));
  Serial.print(F(" "));
  Serial.print(
      g(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")})),
          0));
  Serial.print(F(" "));
  Serial.println(
      g(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")})),
          1));
  Serial.print(
      h(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint16Array>(
              tsino::Uint16Array::of(500)),
          0));
  Serial.print(F(" "));
  Serial.print(
      h(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint16Array>(
              tsino::Uint16Array(1)),
          1));
  Serial.print(F(" "));
  Serial.print(
      h(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint16Array>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})),
          0));
  Serial.print(F(" "));
  Serial.println(
      h(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint16Array>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9})),
          0));
  const tsino::Ref<Reader> r = tsino::make<Reader>(
      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})));
  String nextResult = tsino::optionalText(r->next());
  String nextResult2 = tsino::optionalText(r->next());
  Serial.print(nextResult);
  Serial.print(F(" "));
  Serial.println(nextResult2);
  const tsino::Ref<Reader> q = tsino::make<Reader>(
      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(tsino::Uint8Array(1)));
  String nextResult3 = tsino::optionalText(q->next());
  String nextResult4 = tsino::optionalText(q->next());
  Serial.print(nextResult3);
  Serial.print(F(" "));
  Serial.println(nextResult4);
  Serial.print(
      total(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))));
  Serial.print(F(" "));
  Serial.print(
      total(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::Uint8Array::of(3, 4))));
  Serial.print(F(" "));
  Serial.println(
      total(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))));
  Serial.print(
      tsino::withoutFormat(
          first(
              tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})))));
  Serial.print(F(" "));
  Serial.print(
      first(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5}))));
  Serial.print(F(" "));
  Serial.print(
      first(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::Uint8Array(0))));
  Serial.print(F(" "));
  Serial.println(
      first(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::Uint8Array(1))));
}

void loop() {}
