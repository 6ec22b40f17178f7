// structural-assignment: written by tsino from structural-assignment.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct View;
struct Crate;

struct View : tsino::Object {
  String name;
  int32_t size = 0;
  double price = 0;
  String extra;
  void construct(String name, int32_t size = 0, double price = 0, String extra = String{}) {
    this->name = tsino::moved(name);
    this->size = size;
    this->price = price;
    this->extra = tsino::moved(extra);
  }
  virtual ~View() {}
};

struct Crate : View {
  void construct(String name, int32_t size);
  String open();
};

void rename_(const tsino::Ref<View>& target, const __FlashStringHelper* name) {
  target->name = name;
}

int32_t total(const tsino::Array<tsino::Ref<View>>& things) {
  return things.reduce<int32_t>(
      [](int32_t sum, const tsino::Ref<View>& thing) -> int32_t { return sum + thing->size; },
      0);
}

void Crate::construct(String name, int32_t size) {
  this->name = tsino::moved(name);
  this->size = size;
}

String Crate::open() {
  return tsino::concat(this->name, F(" opened"));
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<View> item = tsino::make<View>(F("lamp"), 3, 9.5);
  const tsino::Ref<View> named = item;
  const tsino::Ref<View> sized = item;
  named->name = F("desk lamp");
  sized->size++;
  Serial.print(tsino::withoutFormat(item->name));
  Serial.print(F(" "));
  Serial.print(item->size);
  Serial.print(F(" "));
  Serial.println(named == item ? F("true") : F("false"));
  const tsino::Ref<Crate> crate = tsino::make<Crate>(F("crate"), 10);
  rename_(crate, F("big crate"));
  rename_(item, F("lamp"));
  Serial.print(tsino::withoutFormat(crate->open()));
  Serial.print(F(" "));
  Serial.print(item->name);
  Serial.print(F(" "));
  Serial.println(
      total(
          tsino::Array<tsino::Ref<View>>{
              tsino::Ref<View>(crate),
              item,
              tsino::make<View>(String{}, 100)}));

  const tsino::Ref<View> wide = tsino::make<View>(F("w"), 1, 0.0, F("kept"));
  const tsino::Ref<View> narrow = wide;
  rename_(narrow, F("changed"));
  Serial.print(tsino::withoutFormat(wide->name));
  Serial.print(F(" "));
  Serial.println(wide->extra);

  tsino::Array<tsino::Ref<View>> all{
      item,
      tsino::Ref<View>(crate),
      wide,
      tsino::make<View>(F("plain"))};
  Serial.println(
      all.map<String>([](const tsino::Ref<View>& one) -> String { return one->name; }).join());
  const tsino::Ref<View> view = item;
  item->price = 1.0;
  tsino::inspect(Serial, view->price);
  Serial.print(F(" "));
  Serial.println(all.indexOf(item));
}

void loop() {}
