// logical-assignments: written by tsino from logical-assignments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Box;
struct O;
struct Oo;

// @run
// The place is evaluated once, the right side only when it is needed; through accessors, elements and fields.
struct Box : tsino::Object {
  tsino::Optional<int32_t> v;
  int32_t sets = 0;
  int32_t gets = 0;
  String label;
  double n = 0;
  String t;
  void construct();
  tsino::Optional<int32_t> get_v();
  double get_n();
  String get_t();
  void set_v(tsino::Optional<int32_t> x = {});
  void set_n(double x);
  void set_t(const String& x);
};

struct O : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b_;
  tsino::Ref<Oo> inner;
  void construct(tsino::Optional<int32_t> a, tsino::Optional<String> b_, tsino::Ref<Oo> inner) {
    this->a = tsino::moved(a);
    this->b_ = tsino::moved(b_);
    this->inner = tsino::moved(inner);
  }
};

struct Oo : tsino::Object {
  tsino::Optional<String> c;
  void construct(tsino::Optional<String> c = {}) {
    this->c = tsino::moved(c);
  }
};

tsino::Optional<int32_t> Box::get_v() {
  this->gets++;
  return this->v;
}

void Box::set_v(tsino::Optional<int32_t> x) {
  this->sets++;
  this->v = x;
}

double Box::get_n() {
  return this->n;
}

void Box::set_n(double x) {
  this->n = x;
}

String Box::get_t() {
  return this->t;
}

void Box::set_t(const String& x) {
  this->t = x;
}

void Box::construct() {
  this->v = {};
  this->sets = 0;
  this->gets = 0;
  this->label = F("");
  this->n = 1.0;
  this->t = F("a");
}
const tsino::Ref<Box> box = tsino::make<Box>();
int32_t made = 0;

const tsino::Ref<Box>& b() {
  made++;
  return box;
}

int32_t five() {
  Serial.println(F("five"));
  return 5;
}

int32_t row() {
  Serial.println(F("row"));
  return 1;
}
const tsino::Ref<O> o = tsino::make<O>(
    tsino::Optional<int32_t>{},
    tsino::Optional<String>{},
    tsino::make<Oo>());

const tsino::Ref<O>& oo() {
  Serial.println(F("oo"));
  return o;
}
int32_t count = 0;

bool bump() {
  count++;
  return count > 2;
}
tsino::Optional<tsino::Ref<O>> p = o;

int32_t clear() {
  p = {};
  return 3;
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<Box> bResult = b();
  tsino::Optional<int32_t> vResult = bResult->get_v();
  if (!vResult.has()) bResult->set_v(five());
  tsino::Ref<Box> bResult2 = b();
  tsino::Optional<int32_t> vResult2 = bResult2->get_v();
  if (!vResult2.has()) bResult2->set_v(five());
  int32_t gets = box->gets;
  String vResult3 = tsino::optionalText(box->get_v());
  Serial.print(made);
  Serial.print(F(" "));
  Serial.print(box->sets);
  Serial.print(F(" "));
  Serial.print(gets);
  Serial.print(F(" "));
  Serial.println(vResult3);
  tsino::Ref<Box> bResult3 = b();
  tsino::Optional<int32_t> vResult4 = bResult3->get_v();
  const int32_t got = (!vResult4.has() ? [&] {
    tsino::Optional<int32_t> value = 9;
    bResult3->set_v(value);
    return value;
  }() : vResult4).value();
  Serial.println(got);
  tsino::Ref<Box> bResult4 = b();
  bResult4->set_n(bResult4->get_n() + 4.0);
  tsino::Ref<Box> bResult5 = b();
  bResult5->set_n(bResult5->get_n() * 2.0);
  tsino::inspect(Serial, box->get_n());
  Serial.print(F(" "));
  Serial.println(made);
  tsino::Ref<Box> bResult6 = b();
  bResult6->set_n(bResult6->get_n() + 1.0);
  tsino::Ref<Box> bResult7 = b();
  bResult7->set_n(bResult7->get_n() + 1.0);
  tsino::Ref<Box> bResult8 = b();
  double nResult = bResult8->get_n();
  bResult8->set_n(nResult + 1.0);
  double value2 = nResult;
  tsino::Ref<Box> bResult9 = b();
  double value3 = bResult9->get_n() + 1.0;
  bResult9->set_n(value3);
  double value4 = value3;
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  tsino::inspect(Serial, box->get_n());
  Serial.println();
  tsino::Ref<Box> bResult10 = b();
  bResult10->set_t(tsino::concat(bResult10->get_t(), F("x")));
  tsino::Ref<Box> bResult11 = b();
  bResult11->set_t(tsino::concat(bResult11->get_t(), String(1)));
  Serial.println(box->get_t());
  tsino::Ref<Box> bResult12 = b();
  if (!tsino::truthy(bResult12->label)) bResult12->label = F("first");
  tsino::Ref<Box> bResult13 = b();
  if (!tsino::truthy(bResult13->label)) bResult13->label = F("second");
  tsino::Ref<Box> bResult14 = b();
  if (tsino::truthy(bResult14->label)) bResult14->label = tsino::concat(b()->label, F("!"));
  Serial.println(box->label);
  tsino::Array<tsino::Optional<int32_t>> xs{
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>(0),
      tsino::Optional<int32_t>(7)};
  int32_t i = 0;
  int32_t iBefore = i++;
  if (!xs.get(iBefore).has()) xs.set(iBefore, tsino::Optional<int32_t>(10));
  int32_t iBefore2 = i++;
  if (!xs.get(iBefore2).has()) xs.set(iBefore2, tsino::Optional<int32_t>(11));
  int32_t iBefore3 = i++;
  if (!xs.get(iBefore3).has()) xs.set(iBefore3, tsino::Optional<int32_t>(12));
  Serial.print(tsino::withoutFormat(xs.join()));
  Serial.print(F(" "));
  Serial.println(i);
  tsino::Array<uint8_t> ys{0, 1, 2};
  i = 0;
  int32_t iBefore4 = i++;
  if (!tsino::truthy(ys.get(iBefore4))) ys.set(iBefore4, 5);
  int32_t iBefore5 = i++;
  if (tsino::truthy(ys.get(iBefore5))) ys.set(iBefore5, 9);
  if (!tsino::truthy(ys.get(i))) {
    int32_t iBefore6 = i;
    ys.set(iBefore6, ((void)(i = 0), 3));
  }
  Serial.print(tsino::withoutFormat(ys.join()));
  Serial.print(F(" "));
  Serial.println(i);
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> grid{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 0})};
  tsino::Shared<tsino::Array<uint8_t>> element = grid[row()];
  int32_t rowResult = row();
  if (!tsino::truthy(element->get(rowResult))) element->set(rowResult, 8);
  tsino::Shared<tsino::Array<uint8_t>> element2 = grid[row()];
  if (!tsino::truthy(element2->get(0))) element2->set(0, 8);
  Serial.print(tsino::withoutFormat(grid[0]->join()));
  Serial.print(F(" "));
  Serial.println(grid[1]->join());
  bool flag = false;
  if (!flag) flag = five() > 3;
  if (flag) flag = five() > 7;
  Serial.println(flag ? F("true") : F("false"));
  tsino::Ref<O> ooResult = oo();
  if (!ooResult->a.has()) ooResult->a = 1;
  tsino::Ref<O> ooResult2 = oo();
  if (!ooResult2->a.has()) ooResult2->a = 2;
  tsino::Ref<O> ooResult3 = oo();
  if (!ooResult3->b_.has()) ooResult3->b_ = tsino::Optional<String>(F("bee"));
  tsino::Ref<Oo> inner = oo()->inner;
  if (!inner->c.has()) inner->c = tsino::Optional<String>(F("sea"));
  tsino::Ref<Oo> inner2 = oo()->inner;
  if (!inner2->c.has()) inner2->c = tsino::Optional<String>(F("see"));
  Serial.print(tsino::optionalText(o->a));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(o->b_));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(o->inner->c));
  tsino::Ref<O> ooResult4 = oo();
  const int32_t w = (tsino::truthy(ooResult4->a) ? ooResult4->a : ooResult4->a = 3).value() + 1;
  Serial.println(w);
  tsino::Optional<String> s;
  if (!s.has()) s = tsino::Optional<String>(F("x"));
  Serial.println(tsino::length(s.value()));
  if (!(bump() || bump())) {
    if (bump()) {
      Serial.print(F("three "));
      Serial.println(count);
    }
  }
  if (count > 2) {
    Serial.println(F("yes"));
  } else {
    Serial.println(F("no"));
  }
  if (made > 1) five();
  five();
  for (int32_t k = 0; k < 2; (void)k++, k > 1 ? (void)five() : (void)0) {
    Serial.println(k);
    yield();
  }
  if (!o->a.has()) o->a = five();
  tsino::Ref<O> pBefore = p.value();
  pBefore->a = clear();
  Serial.print(o->a.value());
  Serial.print(F(" "));
  Serial.println(!p.has() ? F("true") : F("false"));
}

void loop() {}
