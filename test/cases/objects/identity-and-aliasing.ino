// identity-and-aliasing: written by tsino from identity-and-aliasing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"

struct Box;
struct Holder;

struct Box : tsino::Object {
  double value = 0;
  String label;
  void construct(double value, String label) {
    this->value = value;
    this->label = tsino::moved(label);
  }
};

struct Holder : tsino::Object {
  tsino::Ref<Box> left;
  tsino::Ref<Box> right;
  void construct(tsino::Ref<Box> left, tsino::Ref<Box> right) {
    this->left = tsino::moved(left);
    this->right = tsino::moved(right);
  }
};

tsino::Ref<Box> change(tsino::Ref<Box> box) {
  box->value *= 2.0;
  box = tsino::make<Box>(-1.0, F("new"));
  return box;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Box> a = tsino::make<Box>(1.0, F("a"));
  const tsino::Ref<Box> b = a;
  const tsino::Ref<Box> c = tsino::make<Box>(1.0, F("a"));
  b->value = 5.0;
  tsino::inspect(Serial, a->value);
  Serial.print(F(" "));
  Serial.print(a == b ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(a == c ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(a != c ? F("true") : F("false"));
  const tsino::Ref<Box> d = change(a);
  tsino::inspect(Serial, a->value);
  Serial.print(F(" "));
  tsino::inspect(Serial, d->value);
  Serial.print(F(" "));
  Serial.println(d == a ? F("true") : F("false"));

  tsino::Array<tsino::Ref<Box>> list{a, c, a};
  list[0]->label = F("renamed");
  Serial.print(tsino::withoutFormat(list[2]->label));
  Serial.print(F(" "));
  Serial.print(list[1]->label);
  Serial.print(F(" "));
  Serial.print(list.indexOf(a));
  Serial.print(F(" "));
  Serial.print(list.lastIndexOf(a));
  Serial.print(F(" "));
  Serial.print(list.includes(d) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(list.indexOf(tsino::make<Box>(10.0, F("a"))));

  tsino::Ref<Box> first = a;
  tsino::Ref<Box> second = c;
  tsino::swap(first, second);
  first->value = 77.0;
  tsino::inspect(Serial, c->value);
  Serial.print(F(" "));
  tsino::inspect(Serial, second->value);
  Serial.print(F(" "));
  Serial.println(first == c ? F("true") : F("false"));

  const tsino::Ref<Holder> holder = tsino::make<Holder>(a, a);
  holder->left->value = 3.0;
  tsino::inspect(Serial, holder->right->value);
  Serial.print(F(" "));
  Serial.println(holder->left == holder->right ? F("true") : F("false"));
  holder->left = c;
  tsino::inspect(Serial, holder->right->value);
  Serial.print(F(" "));
  tsino::inspect(Serial, holder->left->value);
  Serial.print(F(" "));
  Serial.println(holder->left == holder->right ? F("true") : F("false"));
  holder->right = holder->left;
  holder->left->label = F("one");
  Serial.print(tsino::withoutFormat(holder->right->label));
  Serial.print(F(" "));
  Serial.println(a->label);
}

void loop() {}
