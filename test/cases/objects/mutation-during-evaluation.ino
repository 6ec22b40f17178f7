// mutation-during-evaluation: written by tsino from mutation-during-evaluation.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"

struct State;
struct State_;
struct N;
struct List;
struct Pair;

struct State : tsino::Object {
  int32_t n = 0;
  String text;
  tsino::Ref<State_> inner;
  void construct(int32_t n, String text, tsino::Ref<State_> inner) {
    this->n = n;
    this->text = tsino::moved(text);
    this->inner = tsino::moved(inner);
  }
};

struct State_ : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
};

struct N : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

struct List : tsino::Object {
  double n = 0;
  void construct(double n) {
    this->n = n;
  }
};

struct Pair : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  int32_t c = 0;
  void construct(int32_t a, int32_t b, int32_t c) {
    this->a = a;
    this->b = b;
    this->c = c;
  }
};

const tsino::Ref<State> state = tsino::make<State>(1, "a", tsino::make<State_>(1));

int32_t change(int32_t by) {
  state->n += by;
  state->text += by;
  state->inner = tsino::make<State_>(by);
  return by;
}

void setup() {
  Serial.begin(115200);
  int32_t n = state->n;
  int32_t value = n + change(10);
  Serial.println(value + state->n);
  String text = state->text;
  int32_t value2 = change(2);
  Serial.print(text);
  Serial.print(value2);
  Serial.println(state->text);
  int32_t v = state->inner->v;
  int32_t changeResult = change(5);
  Serial.print(v);
  Serial.print(F(" "));
  Serial.print(changeResult);
  Serial.print(F(" "));
  Serial.println(state->inner->v);
  tsino::Ref<State_> inner = state->inner;
  inner->v += change(3);
  Serial.println(state->inner->v);

  const tsino::Ref<State_> before = state->inner;
  before->v = 1;
  tsino::Ref<State_> inner2 = state->inner;
  int32_t changeResult2 = change(7);
  inner2->v = changeResult2 + state->inner->v;
  Serial.print(before->v);
  Serial.print(F(" "));
  Serial.println(state->inner->v);

  tsino::Ref<N> target = tsino::make<N>(0);
  const tsino::Ref<N> first = target;
  tsino::Ref<N> targetBefore = target;
  targetBefore->n = (target = tsino::make<N>(50))->n + 1;
  Serial.print(first->n);
  Serial.print(F(" "));
  Serial.println(target->n);

  tsino::Array<tsino::Ref<List>> list{tsino::make<List>(1.0), tsino::make<List>(2.0)};
  int32_t i = 0;
  tsino::Ref<List> element = list[i++];
  element->n += list[i]->n * 10.0;
  tsino::inspect(Serial, list[0]->n);
  Serial.print(F(" "));
  tsino::inspect(Serial, list[1]->n);
  Serial.print(F(" "));
  Serial.println(i);
  int32_t n2 = state->n;
  int32_t changeResult3 = change(1);
  const tsino::Ref<Pair> pair = tsino::make<Pair>(n2, changeResult3, state->n);
  Serial.print(pair->c - pair->a);
  Serial.print(F(" "));
  Serial.println(pair->b);
}

void loop() {}
