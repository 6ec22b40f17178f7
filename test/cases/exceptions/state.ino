// state: written by tsino from state.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Box;

struct Box : tsino::Object {
  int32_t n = 0;
  String text;
  tsino::Shared<tsino::Array<int32_t>> list_;
  void construct(int32_t n, String text, tsino::Shared<tsino::Array<int32_t>> list_) {
    this->n = n;
    this->text = tsino::moved(text);
    this->list_ = tsino::moved(list_);
  }
};

// @run
// What was done before the throw stays done: variables, fields, elements, texts.
int32_t total = 0;
tsino::Array<int32_t> list;
const tsino::Ref<Box> box = tsino::make<Box>(
    1,
    "t",
    tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1}));

int32_t add(int32_t n) {
  total += n;
  if (n == 3) {
    tsino::raise(tsino::make<tsino::Error>(F("three")));
    return 0;
  }
  return total;
}

void report(const String& step) {
  Serial.print(tsino::withoutFormat(step));
  Serial.print(F(" "));
  Serial.print(total);
  Serial.print(F(" "));
  Serial.print(list.join());
  Serial.print(F(" "));
  Serial.print(box->n);
  Serial.print(F(" "));
  Serial.print(box->text);
  Serial.print(F(" "));
  Serial.println(box->list_->join());
}

double parse(const String& word_) {
  double value = 0.0;
  String seen = F("");
  {
    seen = word_;
    if (word_ == F("")) {
      tsino::raise(tsino::make<tsino::Error>(F("empty")));
      goto caught;
    }
    value = tsino::toNumber(word_);
    if (isnan(value)) {
      tsino::raise(tsino::make<tsino::TypeError>(word_));
      goto caught;
    }
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    value = error->isA(tsino::TypeError::classId) ? -1 : -2;
    seen += F("?");
  }
  Serial.println(seen);
  return value;
}

void swap(tsino::Array<uint8_t>& pair, bool fail) {
  const int32_t first = pair[0];
  pair.set(0, pair[1]);
  if (fail) {
    tsino::raise(tsino::make<tsino::Error>(F("half swapped")));
    return;
  }
  pair.set(1, first);
}

void setup() {
  Serial.begin(115200);
  int32_t local = 0;
  String text = F("start");
  {
    int32_t addResult = add(1);
    if (tsino::thrown()) goto caught;
    local = addResult;
    int32_t addResult2 = add(1);
    if (tsino::thrown()) goto caught;
    text += addResult2;
    int32_t addResult3 = add(1);
    if (tsino::thrown()) goto caught;
    list.push(addResult3);
    int32_t addResult4 = add(3);
    if (tsino::thrown()) goto caught;
    text += addResult4;
    text = F("never");
  }
  caught:;
  if (tsino::thrown()) {
    tsino::caught();
    report(text);
  }
  {
    int32_t addResult = add(2);
    if (tsino::thrown()) goto caught2;
    box->n = addResult;
    int32_t addResult2 = add(3);
    if (tsino::thrown()) goto caught2;
    box->n = addResult2;
  }
  caught2:;
  if (tsino::thrown()) {
    tsino::caught();
    report(F("field"));
  }
  {
    int32_t addResult = add(1);
    if (tsino::thrown()) goto caught3;
    int32_t addResult2 = add(1);
    if (tsino::thrown()) goto caught3;
    box->n += addResult + addResult2;
    int32_t addResult3 = add(3);
    if (tsino::thrown()) goto caught3;
    box->n += addResult3;
  }
  caught3:;
  if (tsino::thrown()) {
    tsino::caught();
    report(F("sum"));
  }
  {
    int32_t addResult = add(1);
    if (tsino::thrown()) goto caught4;
    box->list_->set(0, addResult);
    int32_t addResult2 = add(3);
    if (tsino::thrown()) goto caught4;
    box->list_->set(0, addResult2);
  }
  caught4:;
  if (tsino::thrown()) {
    tsino::caught();
    report(F("element"));
  }
  {
    int32_t addResult = add(0);
    if (tsino::thrown()) goto caught5;
    int32_t value = addResult - total;
    int32_t addResult2 = add(2);
    if (tsino::thrown()) goto caught5;
    (*box->list_)[value] += addResult2;
    int32_t addResult3 = add(1);
    if (tsino::thrown()) goto caught5;
    int32_t addResult4 = add(3);
    if (tsino::thrown()) goto caught5;
    box->text += tsino::concat(String(addResult3), box->text, String(addResult4));
  }
  caught5:;
  if (tsino::thrown()) {
    tsino::caught();
    report(F("text"));
  }
  double parseResult = parse(F("5"));
  double parseResult2 = parse(F(""));
  double parseResult3 = parse(F("x"));
  tsino::inspect(Serial, parseResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, parseResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, parseResult3);
  Serial.println();
  local = 7;
  int32_t other = 1;
  {
    int32_t addResult = add(3);
    if (tsino::thrown()) goto caught6;
    other = local + addResult;
  }
  caught6:;
  if (tsino::thrown()) {
    tsino::caught();
    other += local;
  }
  Serial.print(other);
  Serial.print(F(" "));
  Serial.println(local);
  tsino::Array<uint8_t> pair{1, 2};
  ::swap(pair, false);
  if (tsino::thrown()) tsino::uncaught();
  ::swap(pair, true);
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(pair.join()));
    Serial.print(F(" "));
    Serial.println(error->message);
  }
}

void loop() {}
