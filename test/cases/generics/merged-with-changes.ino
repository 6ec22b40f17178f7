// merged-with-changes: written by tsino from merged-with-changes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Part;
struct Store_Part;
struct Values;
struct Changes;
struct Order;
struct Store_Order;
struct Values_;
struct Changes_;
struct Both;
struct Both_;
struct Both2;
struct WithDefaults;
struct Given;
struct WithDefaults_;
struct Given_;

struct Part : tsino::Object {
  String name;
  int32_t stock = 0;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  int32_t id = 0;
  int16_t place_of_name = 0;
  int16_t place_of_stock = 0;
  int16_t place_of_tags = 0;
  int16_t place_of_id = 0;
  int16_t places = 0;
  void construct(String name, int32_t stock, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags, int32_t id, int16_t place_of_name, int16_t place_of_stock, int16_t place_of_tags, int16_t place_of_id, int16_t places) {
    this->name = tsino::moved(name);
    this->stock = stock;
    this->tags = tsino::moved(tags);
    this->id = id;
    this->place_of_name = place_of_name;
    this->place_of_stock = place_of_stock;
    this->place_of_tags = place_of_tags;
    this->place_of_id = place_of_id;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_name,
        this->place_of_stock,
        this->place_of_tags,
        this->place_of_id);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_stock == place) out.field(F("stock"), this->stock);
      if (this->place_of_tags == place) out.field(F("tags"), this->tags);
      if (this->place_of_id == place) out.field(F("id"), this->id);
    }
    out.end();
  }
};

struct Store_Part : tsino::Object {
  tsino::Shared<tsino::Map<int32_t, tsino::Ref<Part>>> items;
  int32_t nextId = 0;
  void construct();
  tsino::Ref<Part> add(const tsino::Ref<Values>& values);
  tsino::Ref<Part> get(int32_t id);
  tsino::Ref<Part> update(int32_t id, const tsino::Ref<Changes>& changes);
};

struct Values : tsino::Object {
  String name;
  int32_t stock = 0;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  void construct(String name, int32_t stock, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}) {
    this->name = tsino::moved(name);
    this->stock = stock;
    this->tags = tsino::moved(tags);
  }
};

struct Changes : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> stock;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<int32_t> id;
  void construct(tsino::Optional<String> name = {}, tsino::Optional<int32_t> stock = {}, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}, tsino::Optional<int32_t> id = {}) {
    this->name = tsino::moved(name);
    this->stock = tsino::moved(stock);
    this->tags = tsino::moved(tags);
    this->id = tsino::moved(id);
  }
};

struct Order : tsino::Object {
  int32_t partId = 0;
  String state;
  int32_t id = 0;
  void construct(int32_t partId, String state, int32_t id) {
    this->partId = partId;
    this->state = tsino::moved(state);
    this->id = id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("partId"), this->partId);
    out.field(F("state"), this->state);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct Store_Order : tsino::Object {
  tsino::Shared<tsino::Map<int32_t, tsino::Ref<Order>>> items;
  int32_t nextId = 0;
  void construct();
  tsino::Ref<Order> add(const tsino::Ref<Values_>& values);
  tsino::Ref<Order> get(int32_t id);
  tsino::Ref<Order> update(int32_t id, const tsino::Ref<Changes_>& changes);
};

struct Values_ : tsino::Object {
  int32_t partId = 0;
  String state;
  void construct(int32_t partId, String state) {
    this->partId = partId;
    this->state = tsino::moved(state);
  }
};

struct Changes_ : tsino::Object {
  tsino::Optional<int32_t> partId;
  tsino::Optional<String> state;
  tsino::Optional<int32_t> id;
  void construct(tsino::Optional<int32_t> partId, tsino::Optional<String> state, tsino::Optional<int32_t> id = {}) {
    this->partId = tsino::moved(partId);
    this->state = tsino::moved(state);
    this->id = tsino::moved(id);
  }
};

struct Both : tsino::Object {
  int32_t a = 0;
  String b;
  tsino::Shared<tsino::Array<bool>> c;
  void construct(int32_t a, String b, tsino::Shared<tsino::Array<bool>> c) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.field(F("c"), this->c);
    out.end();
  }
};

struct Both_ : tsino::Object {
  int32_t a = 0;
  String b;
  void construct(int32_t a, String b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
};

struct Both2 : tsino::Object {
  String b;
  tsino::Shared<tsino::Array<bool>> c;
  void construct(String b, tsino::Shared<tsino::Array<bool>> c) {
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
  }
};

struct WithDefaults : tsino::Object {
  int32_t level = 0;
  String name;
  void construct(int32_t level, String name) {
    this->level = level;
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("level"), this->level);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct Given : tsino::Object {
  tsino::Optional<int32_t> level;
  tsino::Optional<String> name;
  void construct(tsino::Optional<int32_t> level, tsino::Optional<String> name = {}) {
    this->level = tsino::moved(level);
    this->name = tsino::moved(name);
  }
};

struct WithDefaults_ : tsino::Object {
  int32_t level = 0;
  tsino::Optional<bool> on;
  void construct(int32_t level, tsino::Optional<bool> on = {}) {
    this->level = level;
    this->on = tsino::moved(on);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("level"), this->level);
    out.optionalField(F("on"), this->on);
    out.end();
  }
};

struct Given_ : tsino::Object {
  tsino::Optional<int32_t> level;
  tsino::Optional<bool> on;
  void construct(tsino::Optional<int32_t> level, tsino::Optional<bool> on) {
    this->level = tsino::moved(level);
    this->on = tsino::moved(on);
  }
};

tsino::Ref<Part> Store_Part::add(const tsino::Ref<Values>& values) {
  const tsino::Ref<Part> item = tsino::make<Part>(
      values->name,
      values->stock,
      values->tags,
      this->nextId++,
      1,
      2,
      (int16_t)(values->tags.has() ? 3 : 0),
      4,
      4);
  this->items->set(item->id, item);
  return item;
}

tsino::Ref<Part> Store_Part::get(int32_t id) {
  tsino::Optional<tsino::Ref<Part>> item = this->items->get(id);
  if (!item.has()) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("no "), id));
    return {};
  }
  return tsino::moved(item.value());
}

tsino::Ref<Part> Store_Part::update(int32_t id, const tsino::Ref<Changes>& changes) {
  tsino::Ref<Part> getResult = this->get(id);
  if (tsino::thrown()) return {};
  const tsino::Ref<Part> item = tsino::make<Part>(
      changes->name.has() ? changes->name.value() : getResult->name,
      changes->stock.has() ? changes->stock.value() : getResult->stock,
      changes->tags.has() ? changes->tags : getResult->tags,
      changes->id.has() ? changes->id.value() : getResult->id,
      getResult->place_of_name,
      getResult->place_of_stock,
      (int16_t)(getResult->place_of_tags != 0 ? getResult->place_of_tags : changes->tags.has() ? getResult->places
          + 3 : 0),
      getResult->place_of_id,
      (int16_t)(getResult->places + 3));
  this->items->set(id, item);
  return item;
}

void Store_Part::construct() {
  this->items = tsino::makeShared<tsino::Map<int32_t, tsino::Ref<Part>>>();
  this->nextId = 1;
}

tsino::Ref<Order> Store_Order::add(const tsino::Ref<Values_>& values) {
  const tsino::Ref<Order> item = tsino::make<Order>(values->partId, values->state, this->nextId++);
  this->items->set(item->id, item);
  return item;
}

tsino::Ref<Order> Store_Order::get(int32_t id) {
  tsino::Optional<tsino::Ref<Order>> item = this->items->get(id);
  if (!item.has()) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("no "), id));
    return {};
  }
  return tsino::moved(item.value());
}

tsino::Ref<Order> Store_Order::update(int32_t id, const tsino::Ref<Changes_>& changes) {
  tsino::Ref<Order> getResult = this->get(id);
  if (tsino::thrown()) return {};
  const tsino::Ref<Order> item = tsino::make<Order>(
      changes->partId.has() ? changes->partId.value() : getResult->partId,
      changes->state.value(),
      changes->id.has() ? changes->id.value() : getResult->id);
  this->items->set(id, item);
  return item;
}

void Store_Order::construct() {
  this->items = tsino::makeShared<tsino::Map<int32_t, tsino::Ref<Order>>>();
  this->nextId = 1;
}

tsino::Ref<Both> merge(const tsino::Ref<Both_>& one, const tsino::Ref<Both2>& other) {
  return tsino::make<Both>(one->a, other->b, other->c);
}

tsino::Ref<WithDefaults> withDefaults(const tsino::Ref<Given>& given, const tsino::Ref<WithDefaults>& defaults) {
  return tsino::make<WithDefaults>(
      given->level.value(),
      given->name.has() ? given->name.value() : defaults->name);
}

tsino::Ref<WithDefaults_> withDefaults_(const tsino::Ref<Given_>& given, const tsino::Ref<WithDefaults_>& defaults) {
  return tsino::make<WithDefaults_>(
      given->level.has() ? given->level.value() : defaults->level,
      given->on);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Store_Part> parts = tsino::make<Store_Part>();
  const tsino::Ref<Store_Order> orders = tsino::make<Store_Order>();
  const tsino::Ref<Part> first = parts->add(tsino::make<Values>(F("a"), 1));
  parts->add(
      tsino::make<Values>(
          F("b"),
          2,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")}))));
  orders->add(tsino::make<Values_>(2, F("open")));
  const tsino::Ref<Part> changed = parts->update(
      1,
      tsino::make<Changes>(tsino::Optional<String>{}, tsino::Optional<int32_t>(5)));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Part> getResult = parts->get(1);
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, first);
  Serial.print(F(" "));
  tsino::inspect(Serial, changed);
  Serial.print(F(" "));
  Serial.print(changed == getResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(first == changed ? F("true") : F("false"));
  changed->stock++;
  const tsino::Ref<Part> getResult2 = parts->get(1);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Part> updateResult = parts->update(1, tsino::make<Changes>());
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(first->stock);
  Serial.print(F(" "));
  Serial.print(getResult2->stock);
  Serial.print(F(" "));
  Serial.println(updateResult->stock);
  const tsino::Ref<Part> getResult3 = parts->get(2);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = getResult3->tags;
  const tsino::Ref<Part> updateResult2 = parts->update(
      2,
      tsino::make<Changes>(tsino::Optional<String>(F("c"))));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Part> updateResult3 = parts->update(
      2,
      tsino::make<Changes>(
          tsino::Optional<String>{},
          tsino::Optional<int32_t>{},
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(updateResult2->tags == tags ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, updateResult3);
  Serial.println();
  const tsino::Ref<Order> updateResult4 = orders->update(
      1,
      tsino::make<Changes_>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("done"))));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Order> getResult4 = orders->get(1);
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, updateResult4);
  Serial.print(F(" "));
  Serial.println(getResult4->partId);
  const tsino::Ref<Both> both = merge(
      tsino::make<Both_>(1, F("x")),
      tsino::make<Both2>(F("y"), tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{true})));
  Serial.print(both->a);
  Serial.print(F(" "));
  Serial.print(both->b);
  Serial.print(F(" "));
  tsino::inspect(Serial, both->c);
  Serial.print(F(" "));
  tsino::inspect(Serial, both);
  Serial.println();
  tsino::inspect(
      Serial,
      withDefaults(
          tsino::make<Given>(tsino::Optional<int32_t>(2)),
          tsino::make<WithDefaults>(1, F("n"))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      withDefaults_(
          tsino::make<Given_>(tsino::Optional<int32_t>{}, tsino::Optional<bool>(true)),
          tsino::make<WithDefaults_>(4)));
  Serial.println();
}

void loop() {}
