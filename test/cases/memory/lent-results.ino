// lent-results: written by tsino from lent-results.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/lent.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Leaf;
struct Box;
struct Holder;

struct Leaf : tsino::Object {
  String name;
  int32_t size = 0;
  void construct(String name, int32_t size = 1);
  tsino::Ref<Leaf> grow(int32_t by);
  String dropFrom(const tsino::Ref<Box>& box_);
  String replaceIn(const tsino::Ref<Box>& box_);
};

struct Box : tsino::Object {
  tsino::Optional<tsino::Ref<Leaf>> leaf;
  tsino::Shared<tsino::Array<tsino::Ref<Leaf>>> items;
  tsino::Ref<Leaf> first;
  tsino::Ref<Leaf> second;
  bool forward = false;
  void construct(const String& name);
  const tsino::Ref<Leaf>& chosen();
  const tsino::Optional<tsino::Ref<Leaf>>& found();
  const tsino::Ref<Leaf>& item(int32_t i);
  const tsino::Ref<Leaf>& sure();
  int32_t turn();
  int32_t dropAll();
  const tsino::Ref<Leaf>& get_one();
};

struct Holder : tsino::Object {
  tsino::Optional<tsino::Ref<Box>> box_;
  void construct();
  const tsino::Ref<Box>& inner();
  const tsino::Ref<Leaf>& leaf();
  int32_t drop();
};

void Leaf::construct(String name, int32_t size) {
  this->name = tsino::moved(name);
  this->size = size;
}

tsino::Ref<Leaf> Leaf::grow(int32_t by) {
  this->size += by;
  return tsino::Ref<Leaf>(this);
}

/** Drops the place in which it lies itself. */
String Leaf::dropFrom(const tsino::Ref<Box>& box_) {
  box_->leaf = {};
  box_->items = tsino::makeShared<tsino::Array<tsino::Ref<Leaf>>>(tsino::Array<tsino::Ref<Leaf>>{});
  return tsino::concat(this->name, String(this->size));
}

String Leaf::replaceIn(const tsino::Ref<Box>& box_) {
  box_->first = tsino::make<Leaf>(tsino::concat(F("new "), this->name), 9);
  box_->second = box_->first;
  return tsino::concat(this->name, F("/"), String(this->size));
}

void Box::construct(const String& name) {
  this->items = tsino::makeShared<tsino::Array<tsino::Ref<Leaf>>>(tsino::Array<tsino::Ref<Leaf>>{});
  this->forward = true;
  this->first = tsino::make<Leaf>(tsino::concat(name, F(" first")));
  this->second = tsino::make<Leaf>(tsino::concat(name, F(" second")), 2);
  this->leaf = tsino::make<Leaf>(tsino::concat(name, F(" leaf")), 3);
  this->items->push(tsino::make<Leaf>(tsino::concat(name, F(" item")), 4));
}

const tsino::Ref<Leaf>& Box::get_one() {
  return this->forward ? this->first : this->second;
}

const tsino::Ref<Leaf>& Box::chosen() {
  return this->forward ? this->first : this->second;
}

const tsino::Optional<tsino::Ref<Leaf>>& Box::found() {
  return this->leaf;
}

const tsino::Ref<Leaf>& Box::item(int32_t i) {
  return (*this->items)[i];
}

const tsino::Ref<Leaf>& Box::sure() {
  if (!this->leaf.has()) {
    tsino::raise(tsino::make<tsino::Error>(F("no leaf")));
    return tsino::Nothing();
  }
  return this->leaf.value();
}

int32_t Box::turn() {
  this->forward = !this->forward;
  this->first = tsino::make<Leaf>(F("turned"), 7);
  this->second = tsino::make<Leaf>(F("turned second"), 8);
  return 5;
}

int32_t Box::dropAll() {
  this->leaf = {};
  this->items->setLength(0);
  this->items->push(tsino::make<Leaf>(F("other"), 1));
  this->items->push(tsino::make<Leaf>(F("more"), 1));
  return 6;
}

const tsino::Ref<Box>& Holder::inner() {
  return this->box_.value();
}

const tsino::Ref<Leaf>& Holder::leaf() {
  return this->box_.value()->first;
}

int32_t Holder::drop() {
  this->box_ = {};
  return 1;
}

void Holder::construct() {
  this->box_ = tsino::make<Box>(F("held"));
}

const tsino::Ref<Leaf>& firstOf(const tsino::Ref<Box>& box_) {
  return box_->first;
}

const tsino::Ref<Leaf>& itemOf(const tsino::Array<tsino::Ref<Box>>& boxes, int32_t i) {
  return boxes[i]->first;
}

String show(const tsino::Ref<Leaf>& leaf, const tsino::Ref<Box>& box_) {
  box_->first = tsino::make<Leaf>(F("shown"));
  box_->second = tsino::make<Leaf>(F("shown"));
  box_->leaf = {};
  box_->items = tsino::makeShared<tsino::Array<tsino::Ref<Leaf>>>(tsino::Array<tsino::Ref<Leaf>>{});
  return tsino::concat(leaf->name, F(" "), String(leaf->size));
}

String two(const tsino::Ref<Leaf>& a, int32_t b) {
  return tsino::concat(a->name, F(" "), String(b));
}

String pair(const tsino::Ref<Leaf>& a, const tsino::Ref<Leaf>& b) {
  return tsino::concat(a->name, F("+"), b->name);
}

String dropHolder(const tsino::Ref<Leaf>& leaf, const tsino::Ref<Holder>& holder) {
  holder->drop();
  return leaf->name;
}
tsino::Array<tsino::Ref<Leaf>> all;

void keep(tsino::Ref<Leaf> leaf) {
  all.push(tsino::moved(leaf));
}

tsino::Ref<Box> box;
tsino::Ref<Box> b3;

String loop_() {
  String text = F("");
  tsino::Ref<Box> current = tsino::make<Box>(F("m0"));
  for (int32_t i = 1; i < 4; i++) {
    const tsino::Ref<Leaf> leaf = current->chosen();
    current = tsino::make<Box>(tsino::concat(F("m"), String(i)));
    text += tsino::concat(leaf->name, F("; "));
  }
  return text;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Results that lie in a field or an element, and what may happen to the place while they are used.
  String ended = F("");
  box = tsino::make<Box>(F("a"));
  const tsino::Ref<Leaf> sureResult = box->sure();
  if (tsino::thrown()) tsino::uncaught();
  tsino::Optional<tsino::Ref<Leaf>> foundResult = box->found();
  Serial.print(tsino::withoutFormat(box->get_one()->name));
  Serial.print(F(" "));
  Serial.print(box->chosen()->size);
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          foundResult.has() ? tsino::Optional<String>(foundResult.value()->name) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.print(box->item(0)->name);
  Serial.print(F(" "));
  Serial.println(sureResult->name);
  String withoutFormatResult = tsino::withoutFormat(tsino::hold(box->get_one())->replaceIn(box));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(box->get_one()->name);
  String withoutFormatResult2 = tsino::withoutFormat(
      tsino::hold(box->found().value())->dropFrom(box));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(!box->found().has() ? F("true") : F("false"));
  const tsino::Ref<Box> b2 = tsino::make<Box>(F("b"));
  String withoutFormatResult3 = tsino::withoutFormat(show(tsino::Ref<Leaf>(b2->chosen()), b2));
  String showResult = show(tsino::Ref<Leaf>(tsino::make<Box>(F("c"))->chosen()), b2);
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.println(showResult);
  b3 = tsino::make<Box>(F("d"));
  tsino::Ref<Leaf> chosenResult = b3->chosen();
  tsino::Ref<Leaf> itemResult = b3->item(0);
  String twoResult = two(itemResult, b3->dropAll());
  Serial.print(tsino::withoutFormat(two(chosenResult, b3->turn())));
  Serial.print(F(" "));
  Serial.print(twoResult);
  Serial.print(F(" "));
  Serial.println(b3->item(0)->name);
  const tsino::Ref<Box> b4 = tsino::make<Box>(F("e"));
  Serial.print(tsino::withoutFormat(pair(b4->get_one(), firstOf(b4))));
  Serial.print(F(" "));
  Serial.print(b4->get_one() == b4->first ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(b4->get_one() == b4->second ? F("true") : F("false"));
  const tsino::Ref<Leaf> kept = b4->chosen();
  b4->turn();
  Serial.print(tsino::withoutFormat(kept->name));
  Serial.print(F(" "));
  Serial.print(kept->size);
  Serial.print(F(" "));
  Serial.println(b4->chosen()->name);
  const tsino::Ref<Leaf> lent = b4->chosen();
  lent->grow(2)->grow(3);
  Serial.print(lent->size);
  Serial.print(F(" "));
  Serial.println(b4->second->size);
  const tsino::Ref<Leaf> gone = b4->item(0);
  for (int32_t i = 0; i < 3; i++) {
    b4->items->push(tsino::make<Leaf>(tsino::concat(F("pushed "), String(i))));
  }
  Serial.print(tsino::withoutFormat(gone->name));
  Serial.print(F(" "));
  Serial.println(b4->items->length());
  const tsino::Ref<Holder> holder = tsino::make<Holder>();
  Serial.println(dropHolder(tsino::Ref<Leaf>(holder->leaf()), holder));
  holder->box_ = tsino::make<Box>(F("f"));
  Serial.println(dropHolder(tsino::Ref<Leaf>(holder->inner()->get_one()), holder));
  holder->box_ = tsino::make<Box>(F("g"));
  tsino::Ref<Leaf> leafResult = holder->leaf();
  Serial.println(two(leafResult, holder->drop()));
  holder->box_ = tsino::make<Box>(F("h"));
  const tsino::Ref<Box> inner = holder->inner();
  const tsino::Ref<Leaf> leafOf = inner->get_one();
  holder->drop();
  Serial.print(inner->forward ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(leafOf->name);
  holder->box_ = tsino::make<Box>(F("i"));
  tsino::Ref<Leaf> oneResult = holder->inner()->get_one();
  oneResult->size += holder->drop();
  holder->box_ = tsino::make<Box>(F("j"));
  holder->inner()->leaf = holder->inner()->get_one();
  Serial.println(
      holder->box_.value()->leaf == holder->box_.value()->first ? F("true") : F("false"));
  tsino::Optional<tsino::Ref<Leaf>> walker = holder->box_.value()->found();
  holder->box_.value()->leaf = {};
  Serial.println(
      tsino::optionalText(
          walker.has() ? tsino::Optional<String>(walker.value()->name) : tsino::Optional<String>{}));
  walker = holder->box_.value()->found();
  Serial.println(!walker.has() ? F("true") : F("false"));
  holder->box_.value()->sure();
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    ended = error->message;
  }
  Serial.println(ended);
  tsino::Ref<Box> variable = tsino::make<Box>(F("k"));
  const tsino::Ref<Leaf> fromVariable = variable->chosen();
  variable = tsino::make<Box>(F("l"));
  Serial.print(tsino::withoutFormat(fromVariable->name));
  Serial.print(F(" "));
  Serial.println(variable->chosen()->name);
  Serial.println(loop_());
  tsino::Ref<Box> value = tsino::make<Box>(F("n"));
  tsino::Array<tsino::Ref<Box>> boxes{value, tsino::make<Box>(F("o"))};
  const tsino::Ref<Leaf> element = itemOf(boxes, 1);
  boxes.setLength(0);
  Serial.println(element->name);
  keep(box->get_one());
  keep(b3->get_one());
  box->first = tsino::make<Leaf>(F("later"));
  Serial.println(
      all.map<String>([](const tsino::Ref<Leaf>& leaf) -> String { return leaf->name; }).join());
  tsino::Array<tsino::Function<tsino::Ref<Leaf>()>> makers{
      []() -> tsino::Ref<Leaf> { return box->get_one(); },
      []() -> tsino::Ref<Leaf> { return b3->chosen(); }};
  Serial.println(
      makers.map<String>(
          [](const tsino::Function<tsino::Ref<Leaf>()>& make) -> String { return make()->name; }).join(
          F(" | ")));
  box->first = box->get_one();
  box->second = box->get_one();
  Serial.println(box->first == box->second ? F("true") : F("false"));
  const tsino::Ref<Leaf> swapped = box->get_one();
  box->first = b3->get_one();
  b3->first = swapped;
  b3->second = swapped;
  Serial.print(tsino::withoutFormat(box->first->name));
  Serial.print(F(" "));
  Serial.println(b3->get_one()->name);
}

void loop() {}
