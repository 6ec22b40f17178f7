// logical-and-compound-forms: written by tsino from logical-and-compound-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/truth.h"

struct State;
struct State_;

struct State : tsino::Object {
  double n = 0;
  double m = 0;
  tsino::Shared<tsino::Array<int32_t>> list;
  tsino::Ref<State_> inner;
  void construct(double n, double m, tsino::Shared<tsino::Array<int32_t>> list, tsino::Ref<State_> inner) {
    this->n = n;
    this->m = m;
    this->list = tsino::moved(list);
    this->inner = tsino::moved(inner);
  }
};

struct State_ : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
};

// @run
// &&=, ||=, ??=, **=, >>>=, %=, and ++ and -- on members and elements, whose objects are evaluated once.
String log_ = "";

tsino::Ref<State> at(const __FlashStringHelper* name, const tsino::Ref<State>& value) {
  log_ += name;
  return value;
}

int32_t at_(const __FlashStringHelper* name, int32_t value) {
  log_ += name;
  return value;
}

tsino::Shared<tsino::Array<int32_t>> at_logical_and_compound_forms(const __FlashStringHelper* name, const tsino::Shared<tsino::Array<int32_t>>& value) {
  log_ += name;
  return value;
}
const char keys[][2] PROGMEM = {"n", "m"};

void setup() {
  Serial.begin(115200);
  const tsino::Ref<State> state = tsino::make<State>(
      8.0,
      0.0,
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1, 2, 3}),
      tsino::make<State_>(-17));
  tsino::Ref<State> object = at(F("a"), state);
  object->n = tsino::pow(object->n, 2.0);
  tsino::Ref<State> object2 = at(F("b"), state);
  object2->n = (uint32_t)tsino::toInt32(object2->n) >> 3;
  tsino::Ref<State> object3 = at(F("c"), state);
  object3->n = fmod(object3->n, 5.0);
  tsino::Ref<State> atResult = at(F("d"), state);
  if (!tsino::truthy(atResult->m)) atResult->m = at_(F("e"), 7);
  tsino::Ref<State> atResult2 = at(F("f"), state);
  if (!tsino::truthy(atResult2->m)) atResult2->m = at_(F("never"), 9);
  tsino::Ref<State> atResult3 = at(F("g"), state);
  if (tsino::truthy(atResult3->m)) atResult3->m = at_(F("h"), 4);
  tsino::inspect(Serial, state->n);
  Serial.print(F(" "));
  tsino::inspect(Serial, state->m);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  tsino::Shared<tsino::Array<int32_t>> atResult4 = at_logical_and_compound_forms(
      F("l"),
      state->list);
  int32_t atResult5 = at_(F("i"), 1);
  (*atResult4)[atResult5] += at_(F("v"), 10);
  tsino::Shared<tsino::Array<int32_t>> atResult6 = at_logical_and_compound_forms(
      F("l"),
      state->list);
  (*atResult6)[at_(F("i"), 0)]++;
  tsino::Shared<tsino::Array<int32_t>> atResult7 = at_logical_and_compound_forms(
      F("l"),
      state->list);
  const int32_t before = (*atResult7)[at_(F("i"), 2)]--;
  Serial.print(tsino::withoutFormat(state->list->join()));
  Serial.print(F(" "));
  Serial.print(before);
  Serial.print(F(" "));
  Serial.println(log_);
  state->inner->v >>= 2;
  int32_t v = state->inner->v;
  tsino::Ref<State_> object4 = state->inner;
  int32_t value = object4->v = (uint32_t)object4->v >> 28;
  tsino::Ref<State_> object5 = state->inner;
  int32_t value2 = object5->v = (int32_t)((uint32_t)object5->v << 3);
  int32_t value3 = state->inner->v ^= 0xff;
  int32_t value4 = state->inner->v &= 0x0f;
  int32_t value5 = state->inner->v |= 64;
  Serial.print(v);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.println(value5);
  int32_t x = 5;
  int32_t xBefore = x;
  int32_t xBefore2 = x++;
  x = xBefore + (xBefore2 + ++x);
  int32_t xBefore3 = x;
  int32_t xBefore4 = x;
  int32_t value6 = x = xBefore4 - x--;
  Serial.print(xBefore3);
  Serial.print(F(" "));
  Serial.print(value6);
  Serial.print(F(" "));
  Serial.println(x);
  double y = 2.0;
  double yBefore = y;
  y = tsino::pow(yBefore, y = tsino::pow(y, 2.0));
  double yBefore2 = y;
  double yBefore3 = y++;
  double value7 = yBefore3 * y--;
  double value8 = value7 + y;
  tsino::inspect(Serial, yBefore2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value8);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::pow(-y, 2.0));
  Serial.println();
  double z = 7.5;
  z = fmod(z, 2.0);
  z *= -1.0;
  z -= z * 2.0;
  double zBefore = z;
  double zBefore2 = z++;
  double zBefore3 = ++z;
  tsino::inspect(Serial, zBefore);
  Serial.print(F(" "));
  tsino::inspect(Serial, zBefore2);
  Serial.print(F(" "));
  tsino::inspect(Serial, zBefore3);
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(z, 1.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(-z, 2.0));
  Serial.println();
  int32_t k = 0;
  String element = tsino::tableText(keys, k++);
  double value9 = (element == F("n") ? state->n : state->m)
      + (String(tsino::tableText(keys, k)) == F("n") ? state->n : state->m);
  if (element == F("n")) {
    state->n = value9;
  } else {
    state->m = value9;
  }
  tsino::inspect(Serial, state->n);
  Serial.print(F(" "));
  Serial.println(k);
  int32_t a = 1;
  int32_t b = 2;
  a = b = a + b;
  a += b += a;
  int32_t aBefore = a;
  int32_t value10 = ((void)a++, b);
  int32_t value11 = ((void)(a = 1), a + 1);
  Serial.print(aBefore);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.print(value10);
  Serial.print(F(" "));
  Serial.println(value11);
}

void loop() {}
