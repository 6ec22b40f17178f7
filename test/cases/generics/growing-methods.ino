// growing-methods: written by tsino from growing-methods.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Seq_number;
struct List_number;
struct Ring_number;
struct Seq_number_array;
struct Seq_number_array_array;
struct Seq_string;
struct List_string;
struct Seq_string_array;
struct Box_number;
struct Box_Box_number;
struct Box_Box_Box_number;
struct List_number_array;
struct List_number_array_array;
struct List_string_array;

// @run
// Methods of a generic class that give it with ever new types: each is made where it is called.
struct Seq_number : tsino::Object {
  void construct();
  virtual tsino::Shared<tsino::Array<uint8_t>> toArray() = 0;
  virtual String name() = 0;
  tsino::Optional<int32_t> first();
  virtual tsino::Ref<Seq_number_array> pairs();
  tsino::Ref<Seq_number_array> chunk(int32_t size);
  virtual ~Seq_number() {}
};

struct List_number : Seq_number {
  tsino::Shared<tsino::Array<uint8_t>> items;
  String label;
  void construct(tsino::Shared<tsino::Array<uint8_t>> items, String label);
  tsino::Shared<tsino::Array<uint8_t>> toArray() final;
  String name() final;
};

struct Ring_number : List_number {
  tsino::Ref<Seq_number_array> pairs() final;
};

// @run
// Methods of a generic class that give it with ever new types: each is made where it is called.
struct Seq_number_array : tsino::Object {
  void construct();
  virtual tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> toArray() = 0;
  virtual String name() = 0;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> first();
  tsino::Ref<Seq_number_array_array> chunk(int32_t size);
  virtual ~Seq_number_array() {}
};

// @run
// Methods of a generic class that give it with ever new types: each is made where it is called.
struct Seq_number_array_array : tsino::Object {
  void construct();
  virtual tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>>> toArray() = 0;
  virtual String name() = 0;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>> first();
  virtual ~Seq_number_array_array() {}
};

// @run
// Methods of a generic class that give it with ever new types: each is made where it is called.
struct Seq_string : tsino::Object {
  void construct();
  virtual tsino::Shared<tsino::Array<String>> toArray() = 0;
  virtual String name() = 0;
  tsino::Optional<String> first();
  tsino::Ref<Seq_string_array> pairs();
  virtual ~Seq_string() {}
};

struct List_string : Seq_string {
  tsino::Shared<tsino::Array<String>> items;
  String label;
  void construct(tsino::Shared<tsino::Array<String>> items, String label);
  tsino::Shared<tsino::Array<String>> toArray() final;
  String name() final;
};

// @run
// Methods of a generic class that give it with ever new types: each is made where it is called.
struct Seq_string_array : tsino::Object {
  void construct();
  virtual tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> toArray() = 0;
  virtual String name() = 0;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> first();
  virtual ~Seq_string_array() {}
};

struct Box_number : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value);
  tsino::Ref<Box_Box_number> wrap();
};

struct Box_Box_number : tsino::Object {
  tsino::Ref<Box_number> value;
  void construct(const tsino::Ref<Box_number>& value);
  tsino::Ref<Box_Box_Box_number> wrap();
};

struct Box_Box_Box_number : tsino::Object {
  tsino::Ref<Box_Box_number> value;
  void construct(const tsino::Ref<Box_Box_number>& value);
};

struct List_number_array : Seq_number_array {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> items;
  String label;
  void construct(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>& items, String label);
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> toArray() final;
  String name() final;
};

struct List_number_array_array : Seq_number_array_array {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>>> items;
  String label;
  void construct(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>>>& items, String label);
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>>> toArray() final;
  String name() final;
};

struct List_string_array : Seq_string_array {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> items;
  String label;
  void construct(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>>& items, String label);
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> toArray() final;
  String name() final;
};

tsino::Optional<int32_t> Seq_number::first() {
  return tsino::convertOptional(this->toArray()->get(0));
}

void Seq_number::construct() {}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> Seq_number_array::first() {
  return this->toArray()->get(0);
}

void Seq_number_array::construct() {}

tsino::Ref<Seq_number_array> Seq_number::pairs() {
  tsino::Shared<tsino::Array<uint8_t>> xs = this->toArray();
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> out = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{});
  for (int32_t i = 1; i < xs->length(); i++) {
    out->push(
        tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(*xs)[i - 1], (*xs)[i]}));
  }
  return tsino::make<List_number_array>(out, tsino::concat(F("pairs of "), this->name()));
}

tsino::Ref<Seq_number_array> Seq_number::chunk(int32_t size) {
  tsino::Shared<tsino::Array<uint8_t>> xs = this->toArray();
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> out = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{});
  for (int32_t i = 0; i < xs->length(); i += size) {
    out->push(tsino::makeShared<tsino::Array<uint8_t>>(xs->slice(i, i + size)));
  }
  return tsino::make<List_number_array>(out, tsino::concat(F("chunks of "), this->name()));
}

tsino::Optional<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>> Seq_number_array_array::first() {
  return this->toArray()->get(0);
}

void Seq_number_array_array::construct() {}

tsino::Ref<Seq_number_array_array> Seq_number_array::chunk(int32_t size) {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> xs = this->toArray();
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>>> out = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>>>(
      tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>>{});
  for (int32_t i = 0; i < xs->length(); i += size) {
    out->push(
        tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
            xs->slice(i, i + size)));
  }
  return tsino::make<List_number_array_array>(out, tsino::concat(F("chunks of "), this->name()));
}

tsino::Optional<String> Seq_string::first() {
  return this->toArray()->get(0);
}

void Seq_string::construct() {}

tsino::Optional<tsino::Shared<tsino::Array<String>>> Seq_string_array::first() {
  return this->toArray()->get(0);
}

void Seq_string_array::construct() {}

tsino::Ref<Seq_string_array> Seq_string::pairs() {
  tsino::Shared<tsino::Array<String>> xs = this->toArray();
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> out = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<String>>>>(
      tsino::Array<tsino::Shared<tsino::Array<String>>>{});
  for (int32_t i = 1; i < xs->length(); i++) {
    out->push(
        tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{(*xs)[i - 1], (*xs)[i]}));
  }
  return tsino::make<List_string_array>(out, tsino::concat(F("pairs of "), this->name()));
}

void List_number::construct(tsino::Shared<tsino::Array<uint8_t>> items, String label) {
  Seq_number::construct();
  this->items = tsino::moved(items);
  this->label = tsino::moved(label);
}

tsino::Shared<tsino::Array<uint8_t>> List_number::toArray() {
  return tsino::makeShared<tsino::Array<uint8_t>>(this->items->copy());
}

String List_number::name() {
  return this->label;
}

void List_string::construct(tsino::Shared<tsino::Array<String>> items, String label) {
  Seq_string::construct();
  this->items = tsino::moved(items);
  this->label = tsino::moved(label);
}

tsino::Shared<tsino::Array<String>> List_string::toArray() {
  return tsino::makeShared<tsino::Array<String>>(this->items->copy());
}

String List_string::name() {
  return this->label;
}

void List_number_array::construct(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>& items, String label) {
  Seq_number_array::construct();
  this->items = items;
  this->label = tsino::moved(label);
}

tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> List_number_array::toArray() {
  return tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(this->items->copy());
}

String List_number_array::name() {
  return this->label;
}

void List_number_array_array::construct(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>>>& items, String label) {
  Seq_number_array_array::construct();
  this->items = items;
  this->label = tsino::moved(label);
}

tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>>> List_number_array_array::toArray() {
  return tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>>>(
      this->items->copy());
}

String List_number_array_array::name() {
  return this->label;
}

void List_string_array::construct(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>>& items, String label) {
  Seq_string_array::construct();
  this->items = items;
  this->label = tsino::moved(label);
}

tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> List_string_array::toArray() {
  return tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<String>>>>(this->items->copy());
}

String List_string_array::name() {
  return this->label;
}

tsino::Ref<Seq_number_array> Ring_number::pairs() {
  const int32_t n = this->items->length();
  return tsino::make<List_number_array>(
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
          this->items->map<tsino::Shared<tsino::Array<uint8_t>>>(
              [&](int32_t x, int32_t i) -> tsino::Shared<tsino::Array<uint8_t>> {
                return tsino::makeShared<tsino::Array<uint8_t>>(
                    tsino::Array<uint8_t>{(uint8_t)x, (*this->items)[(i + 1) % n]});
              })),
      tsino::concat(F("ring of "), Seq_number::pairs()->name()));
}

void Box_number::construct(int32_t value) {
  this->value = value;
}

void Box_Box_number::construct(const tsino::Ref<Box_number>& value) {
  this->value = value;
}

tsino::Ref<Box_Box_number> Box_number::wrap() {
  return tsino::make<Box_Box_number>(tsino::Ref<Box_number>(this));
}

void Box_Box_Box_number::construct(const tsino::Ref<Box_Box_number>& value) {
  this->value = value;
}

tsino::Ref<Box_Box_Box_number> Box_Box_number::wrap() {
  return tsino::make<Box_Box_Box_number>(tsino::Ref<Box_Box_number>(this));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<List_number> list = tsino::make<List_number>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3, 4}),
      F("list"));
  tsino::Array<tsino::Ref<Seq_number>> all{
      tsino::Ref<Seq_number>(list),
      tsino::Ref<Seq_number>(
          tsino::make<Ring_number>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5, 6}),
              F("ring")))};
  for (const tsino::Ref<Seq_number>& s : all) {
    String withoutFormatResult = tsino::withoutFormat(s->pairs()->name());
    tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> value = s->pairs()->toArray();
    Serial.print(withoutFormatResult);
    Serial.print(F(" "));
    tsino::inspect(Serial, value);
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(s->first()));
  }
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> value = list->chunk(3)->toArray();
  int32_t lengthResult = list->chunk(2)->chunk(2)->toArray()->length();
  String nameResult = list->chunk(3)->name();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.println(nameResult);
  tsino::inspect(
      Serial,
      tsino::make<List_string>(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")}),
          F("w"))->pairs()->first());
  Serial.println();
  Serial.println(tsino::make<Box_number>(1)->wrap()->wrap()->value->value->value);
}

void loop() {}
