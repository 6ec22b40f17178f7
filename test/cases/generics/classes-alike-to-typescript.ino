// classes-alike-to-typescript: written by tsino from classes-alike-to-typescript.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Places;
struct Seq_Places;
struct List_Shape;

struct Places : tsino::Object {
  int32_t at = 0;
  void construct(int32_t at) {
    this->at = at;
  }
};

// @run
// Classes of which TypeScript sees no difference: one instance for both.
struct Seq_Places : tsino::Object {
  void construct();
  virtual tsino::Shared<tsino::Array<tsino::Ref<Places>>> all() = 0;
  virtual ~Seq_Places() {}
};

struct List_Shape : Seq_Places {
  tsino::Shared<tsino::Array<tsino::Ref<Places>>> items;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Places>>> items);
  tsino::Shared<tsino::Array<tsino::Ref<Places>>> all() final;
};

void Seq_Places::construct() {}

void List_Shape::construct(tsino::Shared<tsino::Array<tsino::Ref<Places>>> items) {
  Seq_Places::construct();
  this->items = tsino::moved(items);
}

tsino::Shared<tsino::Array<tsino::Ref<Places>>> List_Shape::all() {
  return this->items;
}

tsino::Ref<Seq_Places> places(int32_t at) {
  return tsino::make<List_Shape>(
      tsino::makeShared<tsino::Array<tsino::Ref<Places>>>(
          tsino::Array<uint8_t>{(uint8_t)at}.map<tsino::Ref<Places>>(
              [](int32_t place) -> tsino::Ref<Places> { return tsino::make<Places>(place); })));
}

void setup() {
  Serial.begin(115200);
  tsino::Optional<tsino::Ref<Places>> getResult = places(3)->all()->get(0);
  Serial.println(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<int32_t>(getResult.value()->at) : tsino::Optional<int32_t>{}));
}

void loop() {}
