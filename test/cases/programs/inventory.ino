// inventory: written by tsino from inventory.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Order;
struct Part;
struct Parts;
struct Repository_Part;
struct Values;
struct Changes;
struct Query_Part;
struct Repository_Order;
struct Values_;
struct Changes_;
struct Query_Order;
struct Query_string;
struct NotFoundError;
struct StockError;

struct Order : tsino::Object {
  int32_t partId = 0;
  int32_t count = 0;
  String state;
  int32_t id = 0;
  void construct(int32_t partId, int32_t count, String state, int32_t id) {
    this->partId = partId;
    this->count = count;
    this->state = tsino::moved(state);
    this->id = id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("partId"), this->partId);
    out.field(F("count"), this->count);
    out.field(F("state"), this->state);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct Part : tsino::Object {
  String name;
  String category;
  int32_t stock = 0;
  double price = 0;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<tsino::Ref<Parts>> supplier;
  int32_t id = 0;
  int16_t place_of_name = 0;
  int16_t place_of_category = 0;
  int16_t place_of_stock = 0;
  int16_t place_of_price = 0;
  int16_t place_of_tags = 0;
  int16_t place_of_supplier = 0;
  int16_t place_of_id = 0;
  int16_t places = 0;
  void construct(String name, String category, int32_t stock, double price, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags, tsino::Optional<tsino::Ref<Parts>> supplier, int32_t id, int16_t place_of_name, int16_t place_of_category, int16_t place_of_stock, int16_t place_of_price, int16_t place_of_tags, int16_t place_of_supplier, int16_t place_of_id, int16_t places) {
    this->name = tsino::moved(name);
    this->category = tsino::moved(category);
    this->stock = stock;
    this->price = price;
    this->tags = tsino::moved(tags);
    this->supplier = tsino::moved(supplier);
    this->id = id;
    this->place_of_name = place_of_name;
    this->place_of_category = place_of_category;
    this->place_of_stock = place_of_stock;
    this->place_of_price = place_of_price;
    this->place_of_tags = place_of_tags;
    this->place_of_supplier = place_of_supplier;
    this->place_of_id = place_of_id;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_name,
        this->place_of_category,
        this->place_of_stock,
        this->place_of_price,
        this->place_of_tags,
        this->place_of_supplier,
        this->place_of_id);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_category == place) out.field(F("category"), this->category);
      if (this->place_of_stock == place) out.field(F("stock"), this->stock);
      if (this->place_of_price == place) out.field(F("price"), this->price);
      if (this->place_of_tags == place) out.field(F("tags"), this->tags);
      if (this->place_of_supplier == place) out.field(F("supplier"), this->supplier);
      if (this->place_of_id == place) out.field(F("id"), this->id);
    }
    out.end();
  }
};

struct Parts : tsino::Object {
  String name;
  int32_t days = 0;
  void construct(String name, int32_t days) {
    this->name = tsino::moved(name);
    this->days = days;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("days"), this->days);
    out.end();
  }
};

struct Repository_Part : tsino::Object {
  String kind;
  tsino::Shared<tsino::Map<int32_t, tsino::Ref<Part>>> items;
  int32_t nextId = 0;
  void construct(String kind);
  tsino::Ref<Part> add(const tsino::Ref<Values>& values);
  tsino::Ref<Part> get(int32_t id);
  tsino::Ref<Part> update(int32_t id, const tsino::Ref<Changes>& changes);
  bool remove(int32_t id);
  tsino::Ref<Query_Part> query();
  tsino::Ref<Part> transact(const tsino::Function<tsino::Ref<Part>()>& work);
  int32_t get_size();
};

struct Values : tsino::Object {
  String name;
  String category;
  int32_t stock = 0;
  double price = 0;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<tsino::Ref<Parts>> supplier;
  void construct(String name, String category, int32_t stock, double price, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}, tsino::Optional<tsino::Ref<Parts>> supplier = {}) {
    this->name = tsino::moved(name);
    this->category = tsino::moved(category);
    this->stock = stock;
    this->price = price;
    this->tags = tsino::moved(tags);
    this->supplier = tsino::moved(supplier);
  }
};

struct Changes : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<String> category;
  tsino::Optional<int32_t> stock;
  tsino::Optional<int32_t> price;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<tsino::Ref<Parts>> supplier;
  tsino::Optional<int32_t> id;
  void construct(tsino::Optional<String> name, tsino::Optional<String> category, tsino::Optional<int32_t> stock, tsino::Optional<int32_t> price = {}, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}, tsino::Optional<tsino::Ref<Parts>> supplier = {}, tsino::Optional<int32_t> id = {}) {
    this->name = tsino::moved(name);
    this->category = tsino::moved(category);
    this->stock = tsino::moved(stock);
    this->price = tsino::moved(price);
    this->tags = tsino::moved(tags);
    this->supplier = tsino::moved(supplier);
    this->id = tsino::moved(id);
  }
};

struct Query_Part : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Part>>> items;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Part>>> items);
  tsino::Ref<Query_Part> where(const tsino::Function<bool(const tsino::Ref<Part>&)>& test);
  tsino::Ref<Query_Part> sortBy(const tsino::Function<tsino::Union<double, String>(const tsino::Ref<Part>&)>& key, tsino::Optional<bool> descendingGiven = {});
  tsino::Ref<Query_Part> take(int32_t count, tsino::Optional<int32_t> skipGiven = {});
  double sum(const tsino::Function<double(const tsino::Ref<Part>&)>& value);
  tsino::Optional<tsino::Ref<Part>> first();
  tsino::Shared<tsino::Array<tsino::Ref<Part>>> toArray();
  tsino::Array<String> pluck_name(const String& key);
  tsino::Ref<Query_Part> having_category(const String& key, const tsino::Shared<tsino::Array<String>>& values);
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Part>>>>> group(const tsino::Function<String(const tsino::Ref<Part>&)>& key);
  tsino::Ref<Query_string> select(const tsino::Function<String(const tsino::Ref<Part>&, int32_t)>& map);
  tsino::Array<int32_t> pluck_stock(const String& key);
};

struct Repository_Order : tsino::Object {
  String kind;
  tsino::Shared<tsino::Map<int32_t, tsino::Ref<Order>>> items;
  int32_t nextId = 0;
  void construct(String kind);
  tsino::Ref<Order> add(const tsino::Ref<Values_>& values);
  tsino::Ref<Order> get(int32_t id);
  tsino::Ref<Order> update(int32_t id, const tsino::Ref<Changes_>& changes);
  bool remove(int32_t id);
  tsino::Ref<Query_Order> query();
  int32_t get_size();
};

struct Values_ : tsino::Object {
  int32_t partId = 0;
  int32_t count = 0;
  String state;
  void construct(int32_t partId, int32_t count, String state) {
    this->partId = partId;
    this->count = count;
    this->state = tsino::moved(state);
  }
};

struct Changes_ : tsino::Object {
  tsino::Optional<int32_t> partId;
  tsino::Optional<int32_t> count;
  tsino::Optional<String> state;
  tsino::Optional<int32_t> id;
  void construct(tsino::Optional<int32_t> partId, tsino::Optional<int32_t> count, tsino::Optional<String> state, tsino::Optional<int32_t> id = {}) {
    this->partId = tsino::moved(partId);
    this->count = tsino::moved(count);
    this->state = tsino::moved(state);
    this->id = tsino::moved(id);
  }
};

struct Query_Order : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Order>>> items;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Order>>> items);
  tsino::Ref<Query_Order> where(const tsino::Function<bool(const tsino::Ref<Order>&)>& test);
  tsino::Ref<Query_Order> sortBy(const tsino::Function<tsino::Union<double, String>(const tsino::Ref<Order>&)>& key, tsino::Optional<bool> descendingGiven = {});
  tsino::Ref<Query_Order> take(int32_t count, tsino::Optional<int32_t> skipGiven = {});
  int32_t sum(const tsino::Function<int32_t(const tsino::Ref<Order>&)>& value);
  tsino::Optional<tsino::Ref<Order>> first();
  tsino::Shared<tsino::Array<tsino::Ref<Order>>> toArray();
  tsino::Ref<Query_Order> having_state(const String& key, const tsino::Shared<tsino::Array<String>>& values);
  tsino::Array<int32_t> pluck_id(const String& key);
};

struct Query_string : tsino::Object {
  tsino::Shared<tsino::Array<String>> items;
  void construct(tsino::Shared<tsino::Array<String>> items);
  tsino::Ref<Query_string> where(const tsino::Function<bool(const String&)>& test);
  tsino::Ref<Query_string> sortBy(const tsino::Function<tsino::Union<double, String>(const String&)>& key, tsino::Optional<bool> descendingGiven = {});
  tsino::Ref<Query_string> take(int32_t count, tsino::Optional<int32_t> skipGiven = {});
  int32_t sum(const tsino::Function<int32_t(const String&)>& value);
  tsino::Optional<String> first();
  tsino::Shared<tsino::Array<String>> toArray();
};

struct NotFoundError : tsino::Error {
  void construct(const String& kind, int32_t id);
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct StockError : tsino::Error {
  int32_t missing = 0;
  void construct(const tsino::Ref<Part>& part, int32_t wanted);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

void NotFoundError::construct(const String& kind, int32_t id) {
  tsino::Error::construct(tsino::concat(F("no "), kind, F(" "), String(id)));
  this->name = F("NotFoundError");
}

void StockError::construct(const tsino::Ref<Part>& part, int32_t wanted) {
  tsino::Error::construct(
      tsino::concat(
          part->name,
          F(": "),
          String(wanted),
          F(" wanted, "),
          String(part->stock),
          F(" there")));
  this->missing = wanted - part->stock;
}

void Repository_Part::construct(String kind) {
  this->items = tsino::makeShared<tsino::Map<int32_t, tsino::Ref<Part>>>();
  this->nextId = 1;
  this->kind = tsino::moved(kind);
}

tsino::Ref<Part> Repository_Part::add(const tsino::Ref<Values>& values) {
  const tsino::Ref<Part> item = tsino::make<Part>(
      values->name,
      values->category,
      values->stock,
      values->price,
      values->tags,
      values->supplier,
      this->nextId++,
      1,
      2,
      3,
      4,
      (int16_t)(values->tags.has() ? 6 : 0),
      (int16_t)(values->supplier.has() ? 5 : 0),
      7,
      7);
  this->items->set(item->id, item);
  return item;
}

tsino::Ref<Part> Repository_Part::get(int32_t id) {
  tsino::Optional<tsino::Ref<Part>> item = this->items->get(id);
  if (!item.has()) {
    tsino::raise(tsino::make<NotFoundError>(this->kind, id));
    return {};
  }
  return tsino::moved(item.value());
}

tsino::Ref<Part> Repository_Part::update(int32_t id, const tsino::Ref<Changes>& changes) {
  tsino::Ref<Part> getResult = this->get(id);
  if (tsino::thrown()) return {};
  const tsino::Ref<Part> item = tsino::make<Part>(
      changes->name.has() ? changes->name.value() : getResult->name,
      changes->category.has() ? changes->category.value() : getResult->category,
      changes->stock.value(),
      changes->price.has() ? (double)changes->price.value() : getResult->price,
      changes->tags.has() ? changes->tags : getResult->tags,
      changes->supplier.has() ? changes->supplier : getResult->supplier,
      changes->id.has() ? changes->id.value() : getResult->id,
      getResult->place_of_name,
      getResult->place_of_category,
      getResult->place_of_stock,
      getResult->place_of_price,
      (int16_t)(getResult->place_of_tags != 0 ? getResult->place_of_tags : changes->tags.has() ? getResult->places
          + 1 : 0),
      (int16_t)(getResult->place_of_supplier != 0 ? getResult->place_of_supplier : changes->supplier.has() ? getResult->places
          + 1 : 0),
      getResult->place_of_id,
      (int16_t)(getResult->places + 1));
  this->items->set(id, item);
  return item;
}

bool Repository_Part::remove(int32_t id) {
  return this->items->remove(id);
}

int32_t Repository_Part::get_size() {
  return this->items->size();
}

tsino::Ref<Query_Part> Repository_Part::query() {
  return tsino::make<Query_Part>(
      tsino::makeShared<tsino::Array<tsino::Ref<Part>>>(this->items->values()));
}

void Repository_Order::construct(String kind) {
  this->items = tsino::makeShared<tsino::Map<int32_t, tsino::Ref<Order>>>();
  this->nextId = 1;
  this->kind = tsino::moved(kind);
}

tsino::Ref<Order> Repository_Order::add(const tsino::Ref<Values_>& values) {
  const tsino::Ref<Order> item = tsino::make<Order>(
      values->partId,
      values->count,
      values->state,
      this->nextId++);
  this->items->set(item->id, item);
  return item;
}

tsino::Ref<Order> Repository_Order::get(int32_t id) {
  tsino::Optional<tsino::Ref<Order>> item = this->items->get(id);
  if (!item.has()) {
    tsino::raise(tsino::make<NotFoundError>(this->kind, id));
    return {};
  }
  return tsino::moved(item.value());
}

tsino::Ref<Order> Repository_Order::update(int32_t id, const tsino::Ref<Changes_>& changes) {
  tsino::Ref<Order> getResult = this->get(id);
  if (tsino::thrown()) return {};
  const tsino::Ref<Order> item = tsino::make<Order>(
      changes->partId.has() ? changes->partId.value() : getResult->partId,
      changes->count.has() ? changes->count.value() : getResult->count,
      changes->state.value(),
      changes->id.has() ? changes->id.value() : getResult->id);
  this->items->set(id, item);
  return item;
}

bool Repository_Order::remove(int32_t id) {
  return this->items->remove(id);
}

int32_t Repository_Order::get_size() {
  return this->items->size();
}

tsino::Ref<Query_Order> Repository_Order::query() {
  return tsino::make<Query_Order>(
      tsino::makeShared<tsino::Array<tsino::Ref<Order>>>(this->items->values()));
}

/** Runs the work; brings back all items where it throws. */
tsino::Ref<Part> Repository_Part::transact(const tsino::Function<tsino::Ref<Part>()>& work) {
  const auto before = tsino::makeShared<tsino::Map<int32_t, tsino::Ref<Part>>>(this->items->copy());
  {
    tsino::Ref<Part> workResult = work();
    if (tsino::thrown()) goto caught;
    return workResult;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    this->items = before;
    tsino::raise(error);
    return {};
  }
}

void Query_Part::construct(tsino::Shared<tsino::Array<tsino::Ref<Part>>> items) {
  this->items = tsino::moved(items);
}

tsino::Ref<Query_Part> Query_Part::where(const tsino::Function<bool(const tsino::Ref<Part>&)>& test) {
  return tsino::make<Query_Part>(
      tsino::makeShared<tsino::Array<tsino::Ref<Part>>>(
          this->items->filter([&](const tsino::Ref<Part>& item) -> bool { return test(item); })));
}

tsino::Ref<Query_Part> Query_Part::sortBy(const tsino::Function<tsino::Union<double, String>(const tsino::Ref<Part>&)>& key, tsino::Optional<bool> descendingGiven) {
  const bool descending = descendingGiven.valueOr(false);
  const int32_t factor = descending ? -1 : 1;
  tsino::Shared<tsino::Array<tsino::Ref<Part>>> sorted = tsino::makeShared<tsino::Array<tsino::Ref<Part>>>(
      this->items->copy().sort(
          [&](const tsino::Ref<Part>& a, const tsino::Ref<Part>& b) -> int32_t {
            const tsino::Union<double, String> x = key(a);
            const tsino::Union<double, String> y = key(b);
            return (x.is<String>() && y.is<String>() ? tsino::compare(
                x.get<String>(),
                y.get<String>()) < 0 : (x.is<double>() ? x.get<double>() : tsino::toNumber(
                x.get<String>()))
                < (y.is<double>() ? y.get<double>() : tsino::toNumber(y.get<String>()))) ? -factor : (x.is<String>()
                && y.is<String>() ? tsino::compare(x.get<String>(), y.get<String>()) > 0 : (x.is<double>() ? x.get<double>() : tsino::toNumber(
                x.get<String>()))
                > (y.is<double>() ? y.get<double>() : tsino::toNumber(y.get<String>()))) ? factor : 0;
          }));
  return tsino::make<Query_Part>(tsino::moved(sorted));
}

tsino::Ref<Query_Part> Query_Part::take(int32_t count, tsino::Optional<int32_t> skipGiven) {
  const int32_t skip = skipGiven.valueOr(0);
  return tsino::make<Query_Part>(
      tsino::makeShared<tsino::Array<tsino::Ref<Part>>>(this->items->slice(skip, skip + count)));
}

double Query_Part::sum(const tsino::Function<double(const tsino::Ref<Part>&)>& value) {
  return this->items->reduce<double>(
      [&](double sum, const tsino::Ref<Part>& item) -> double { return sum + value(item); },
      0.0);
}

tsino::Optional<tsino::Ref<Part>> Query_Part::first() {
  return this->items->get(0);
}

tsino::Shared<tsino::Array<tsino::Ref<Part>>> Query_Part::toArray() {
  return this->items;
}

void Query_Order::construct(tsino::Shared<tsino::Array<tsino::Ref<Order>>> items) {
  this->items = tsino::moved(items);
}

tsino::Ref<Query_Order> Query_Order::where(const tsino::Function<bool(const tsino::Ref<Order>&)>& test) {
  return tsino::make<Query_Order>(
      tsino::makeShared<tsino::Array<tsino::Ref<Order>>>(
          this->items->filter([&](const tsino::Ref<Order>& item) -> bool { return test(item); })));
}

tsino::Ref<Query_Order> Query_Order::sortBy(const tsino::Function<tsino::Union<double, String>(const tsino::Ref<Order>&)>& key, tsino::Optional<bool> descendingGiven) {
  const bool descending = descendingGiven.valueOr(false);
  const int32_t factor = descending ? -1 : 1;
  tsino::Shared<tsino::Array<tsino::Ref<Order>>> sorted = tsino::makeShared<tsino::Array<tsino::Ref<Order>>>(
      this->items->copy().sort(
          [&](const tsino::Ref<Order>& a, const tsino::Ref<Order>& b) -> int32_t {
            const tsino::Union<double, String> x = key(a);
            const tsino::Union<double, String> y = key(b);
            return (x.is<String>() && y.is<String>() ? tsino::compare(
                x.get<String>(),
                y.get<String>()) < 0 : (x.is<double>() ? x.get<double>() : tsino::toNumber(
                x.get<String>()))
                < (y.is<double>() ? y.get<double>() : tsino::toNumber(y.get<String>()))) ? -factor : (x.is<String>()
                && y.is<String>() ? tsino::compare(x.get<String>(), y.get<String>()) > 0 : (x.is<double>() ? x.get<double>() : tsino::toNumber(
                x.get<String>()))
                > (y.is<double>() ? y.get<double>() : tsino::toNumber(y.get<String>()))) ? factor : 0;
          }));
  return tsino::make<Query_Order>(tsino::moved(sorted));
}

tsino::Ref<Query_Order> Query_Order::take(int32_t count, tsino::Optional<int32_t> skipGiven) {
  const int32_t skip = skipGiven.valueOr(0);
  return tsino::make<Query_Order>(
      tsino::makeShared<tsino::Array<tsino::Ref<Order>>>(this->items->slice(skip, skip + count)));
}

int32_t Query_Order::sum(const tsino::Function<int32_t(const tsino::Ref<Order>&)>& value) {
  return this->items->reduce<int32_t>(
      [&](int32_t sum, const tsino::Ref<Order>& item) -> int32_t { return sum + value(item); },
      0);
}

tsino::Optional<tsino::Ref<Order>> Query_Order::first() {
  return this->items->get(0);
}

tsino::Shared<tsino::Array<tsino::Ref<Order>>> Query_Order::toArray() {
  return this->items;
}

void Query_string::construct(tsino::Shared<tsino::Array<String>> items) {
  this->items = tsino::moved(items);
}

tsino::Ref<Query_string> Query_string::where(const tsino::Function<bool(const String&)>& test) {
  return tsino::make<Query_string>(
      tsino::makeShared<tsino::Array<String>>(
          this->items->filter([&](const String& item) -> bool { return test(item); })));
}

tsino::Ref<Query_string> Query_string::sortBy(const tsino::Function<tsino::Union<double, String>(const String&)>& key, tsino::Optional<bool> descendingGiven) {
  const bool descending = descendingGiven.valueOr(false);
  const int32_t factor = descending ? -1 : 1;
  tsino::Shared<tsino::Array<String>> sorted = tsino::makeShared<tsino::Array<String>>(
      this->items->copy().sort(
          [&](const String& a, const String& b) -> int32_t {
            const tsino::Union<double, String> x = key(a);
            const tsino::Union<double, String> y = key(b);
            return (x.is<String>() && y.is<String>() ? tsino::compare(
                x.get<String>(),
                y.get<String>()) < 0 : (x.is<double>() ? x.get<double>() : tsino::toNumber(
                x.get<String>()))
                < (y.is<double>() ? y.get<double>() : tsino::toNumber(y.get<String>()))) ? -factor : (x.is<String>()
                && y.is<String>() ? tsino::compare(x.get<String>(), y.get<String>()) > 0 : (x.is<double>() ? x.get<double>() : tsino::toNumber(
                x.get<String>()))
                > (y.is<double>() ? y.get<double>() : tsino::toNumber(y.get<String>()))) ? factor : 0;
          }));
  return tsino::make<Query_string>(tsino::moved(sorted));
}

tsino::Ref<Query_string> Query_string::take(int32_t count, tsino::Optional<int32_t> skipGiven) {
  const int32_t skip = skipGiven.valueOr(0);
  return tsino::make<Query_string>(
      tsino::makeShared<tsino::Array<String>>(this->items->slice(skip, skip + count)));
}

int32_t Query_string::sum(const tsino::Function<int32_t(const String&)>& value) {
  return this->items->reduce<int32_t>(
      [&](int32_t sum, const String& item) -> int32_t { return sum + value(item); },
      0);
}

tsino::Optional<String> Query_string::first() {
  return this->items->get(0);
}

tsino::Shared<tsino::Array<String>> Query_string::toArray() {
  return this->items;
}

tsino::Array<String> Query_Part::pluck_name(const String& key) {
  return this->items->map<String>(
      [&](const tsino::Ref<Part>& item) -> String {
        return key == F("name") ? item->name : ((void)tsino::unknownName(key), String{});
      });
}

tsino::Ref<Query_Part> Query_Part::having_category(const String& key, const tsino::Shared<tsino::Array<String>>& values) {
  return this->where(
      [values, key](const tsino::Ref<Part>& item) -> bool {
        return values->includes(
            key == F("category") ? item->category : ((void)tsino::unknownName(key), String{}));
      });
}

tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Part>>>>> Query_Part::group(const tsino::Function<String(const tsino::Ref<Part>&)>& key) {
  const auto groups = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Part>>>>>();
  for (int32_t i = 0; i < this->items->length(); i++) {
    const tsino::Ref<Part> item = (*this->items)[i];
    const String name = key(item);
    if (!groups->has(name)) {
      groups->set(
          name,
          tsino::makeShared<tsino::Array<tsino::Ref<Part>>>(tsino::Array<tsino::Ref<Part>>{}));
    }
    tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Part>>>> getResult = groups->get(name);
    if (getResult.has()) getResult.value()->push(item);
  }
  return groups;
}

tsino::Ref<Query_Order> Query_Order::having_state(const String& key, const tsino::Shared<tsino::Array<String>>& values) {
  return this->where(
      [values, key](const tsino::Ref<Order>& item) -> bool {
        return values->includes(
            key == F("state") ? item->state : ((void)tsino::unknownName(key), String{}));
      });
}

tsino::Array<int32_t> Query_Order::pluck_id(const String& key) {
  return this->items->map<int32_t>(
      [&](const tsino::Ref<Order>& item) -> int32_t {
        return key == F("id") ? item->id : ((void)tsino::unknownName(key), 0);
      });
}

tsino::Ref<Query_string> Query_Part::select(const tsino::Function<String(const tsino::Ref<Part>&, int32_t)>& map) {
  return tsino::make<Query_string>(
      tsino::makeShared<tsino::Array<String>>(
          this->items->map<String>(
              [&](const tsino::Ref<Part>& item, int32_t index) -> String {
                return map(item, index);
              })));
}

tsino::Array<int32_t> Query_Part::pluck_stock(const String& key) {
  return this->items->map<int32_t>(
      [&](const tsino::Ref<Part>& item) -> int32_t {
        return key == F("stock") ? item->stock : ((void)tsino::unknownName(key), 0);
      });
}

const tsino::Ref<Repository_Part> parts = tsino::make<Repository_Part>("part");
const tsino::Ref<Repository_Order> orders = tsino::make<Repository_Order>("order");

String money(double value) {
  return tsino::concat(tsino::toFixed(value, 2), F(" EUR"));
}

tsino::Ref<Order> order(int32_t partId, int32_t count) {
  const tsino::Ref<Order> created = orders->add(tsino::make<Values_>(partId, count, F("open")));
  {
    parts->transact(
        [partId, count]() -> tsino::Ref<Part> {
          tsino::Ref<Part> getResult = parts->get(partId);
          if (tsino::thrown()) return {};
          const tsino::Ref<Part> part = parts->update(
              partId,
              tsino::make<Changes>(
                  tsino::Optional<String>{},
                  tsino::Optional<String>{},
                  tsino::Optional<int32_t>(getResult->stock - count)));
          if (tsino::thrown()) return {};
          if (part->stock < 0) {
            tsino::raise(
                tsino::make<StockError>(
                    tsino::make<Part>(
                        part->name,
                        part->category,
                        part->stock + count,
                        part->price,
                        part->tags,
                        part->supplier,
                        part->id,
                        part->place_of_name,
                        part->place_of_category,
                        part->place_of_stock,
                        part->place_of_price,
                        part->place_of_tags,
                        part->place_of_supplier,
                        part->place_of_id,
                        part->places),
                    count));
            return {};
          }
          return part;
        });
    if (tsino::thrown()) goto caught;
    tsino::Ref<Order> updateResult = orders->update(
        created->id,
        tsino::make<Changes_>(
            tsino::Optional<int32_t>{},
            tsino::Optional<int32_t>{},
            tsino::Optional<String>(F("done"))));
    if (tsino::thrown()) goto caught;
    return updateResult;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    if (error->isA(StockError::classId)) {
      Serial.print(F("  short of "));
      Serial.print(tsino::downcast<StockError>(error)->missing);
      Serial.print(F(": "));
      Serial.println(tsino::downcast<StockError>(error)->message);
      return orders->update(
          created->id,
          tsino::make<Changes_>(
              tsino::Optional<int32_t>{},
              tsino::Optional<int32_t>{},
              tsino::Optional<String>(F("failed"))));
    }
    if (error->isA(NotFoundError::classId)) {
      bool value = orders->remove(created->id);
      Serial.print(F("  "));
      Serial.print(tsino::downcast<NotFoundError>(error)->message);
      Serial.print(F(", order "));
      Serial.print(created->id);
      Serial.print(F(" dropped: "));
      Serial.println(value ? F("true") : F("false"));
      return created;
    }
    tsino::raise(error);
    return {};
  }
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Ref<Values>> stockList{
      tsino::make<Values>(
          F("10k"),
          F("resistor"),
          200,
          0.01,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("smd"), F("cheap")}))),
      tsino::make<Values>(
          F("100n"),
          F("capacitor"),
          120,
          0.02,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("smd")}))),
      tsino::make<Values>(
          F("ESP8266"),
          F("chip"),
          6,
          2.5,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          tsino::Optional<tsino::Ref<Parts>>(tsino::make<Parts>(F("Shen"), 21))),
      tsino::make<Values>(
          F("DHT22"),
          F("sensor"),
          3,
          3.75,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("humid")})),
          tsino::Optional<tsino::Ref<Parts>>(tsino::make<Parts>(F("Local"), 2))),
      tsino::make<Values>(
          F("BME280"),
          F("sensor"),
          0,
          4.2,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          tsino::Optional<tsino::Ref<Parts>>(tsino::make<Parts>(F("Shen"), 14))),
      tsino::make<Values>(F("4k7"), F("resistor"), 80, 0.01)};
  for (const tsino::Ref<Values>& part : stockList) parts->add(part);

  Serial.println(
      parts->query()->sortBy(
          [](const tsino::Ref<Part>& part) -> tsino::Union<double, String> {
            const double price = part->price;
            return tsino::Union<double, String>(price);
          },
          true)->take(3)->pluck_name(F("name")).join(F(" ")));
  tsino::inspect(
      Serial,
      parts->query()->having_category(
          F("category"),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("sensor"), F("chip")}))->sum(
          [](const tsino::Ref<Part>& part) -> double {
            const int32_t stock = part->stock;
            const double price = part->price;
            return stock * price;
          }));
  Serial.println();
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Part>>>>> list = parts->query()->group(
      [](const tsino::Ref<Part>& part) -> String {
        const String& category = part->category;
        return category;
      });
  for (const auto& entry : *list) {
    const String& category = entry.key();
    const tsino::Shared<tsino::Array<tsino::Ref<Part>>>& group = entry.value();
    const double total = tsino::make<Query_Part>(group)->sum(
        [](const tsino::Ref<Part>& part) -> double {
          const int32_t stock = part->stock;
          return stock;
        });
    Serial.print(tsino::padEnd(category, 10));
    Serial.print(tsino::padStart(tsino::toText(total), 4));
    Serial.print(F(" "));
    Serial.println(
        group->map<String>(
            [](const tsino::Ref<Part>& part) -> String {
              const String& name = part->name;
              return name;
            }).join(F(", ")));
  }

  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> list2{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 50}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{99, 1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5, 1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4, 3})};
  for (const tsino::Shared<tsino::Array<uint8_t>>& item : list2) {
    const int32_t partId = (*item)[0];
    const int32_t count = (*item)[1];
    const tsino::Ref<Order> orderResult = order(partId, count);
    if (tsino::thrown()) tsino::uncaught();
    const int32_t id = orderResult->id;
    const String& state = orderResult->state;
    Serial.print(F("order "));
    Serial.print(id);
    Serial.print(F(": "));
    Serial.print(count);
    Serial.print(F(" x "));
    Serial.print(partId);
    Serial.print(F(" "));
    Serial.println(state);
  }
  Serial.print(orders->get_size());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      orders->query()->having_state(
          F("state"),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("failed")}))->pluck_id(
          F("id")));
  Serial.println();

  const tsino::Ref<Query_string> report = parts->query()->where(
      [](const tsino::Ref<Part>& part) -> bool {
        const int32_t stock = part->stock;
        const tsino::Optional<tsino::Ref<Parts>>& supplier = part->supplier;
        return stock < 5 && supplier.has();
      })->sortBy(
      [](const tsino::Ref<Part>& part) -> tsino::Union<double, String> {
        const tsino::Optional<tsino::Ref<Parts>>& supplier = part->supplier;
        return tsino::Union<double, String>((double)(supplier.has() ? supplier.value()->days : 0));
      })->select(
      [](const tsino::Ref<Part>& part, int32_t index) -> String {
        const String& name = part->name;
        const int32_t stock = part->stock;
        const tsino::Optional<tsino::Ref<Parts>>& supplier = part->supplier;
        return tsino::concat(
            String(index + 1),
            F(". "),
            name,
            F(" ("),
            String(stock),
            F(") from "),
            tsino::optionalText(
                supplier.has() ? tsino::Optional<String>(supplier.value()->name) : tsino::Optional<String>{}),
            F(" in "),
            tsino::optionalText(
                supplier.has() ? tsino::Optional<int32_t>(supplier.value()->days) : tsino::Optional<int32_t>{}),
            F(" days"));
      });
  Serial.println(report->toArray()->join(F("\n")));

  tsino::Array<String> tags = parts->query()->toArray()->flatMap<String>(
      [](const tsino::Ref<Part>& part) -> tsino::Shared<tsino::Array<String>> {
        tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = part->tags;
        tsino::Shared<tsino::Array<String>> tags2 = tags.has() ? tags.value() : tsino::makeShared<tsino::Array<String>>(
            tsino::Array<String>{});
        return tags2;
      });
  Serial.println(
      tsino::makeShared<tsino::Set<String>>(tsino::Set<String>::from(tags))->values().sort().map<String>(
          [](const String& tag) -> String { return tsino::concat(F("#"), tag); }).join(F(" ")));
  tsino::inspect(
      Serial,
      parts->query()->where(
          [](const tsino::Ref<Part>& part) -> bool {
            const tsino::Optional<tsino::Shared<tsino::Array<String>>>& tags2 = part->tags;
            return tags2.has() ? tags2.value()->includes(F("smd")) : false;
          })->sum(
          [](const tsino::Ref<Part>& part) -> double {
            const int32_t stock = part->stock;
            return stock;
          }));
  Serial.println();
  const tsino::Ref<Part> getResult = parts->get(2);
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, getResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, orders->query()->first());
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          money(
              parts->query()->sum(
                  [](const tsino::Ref<Part>& part) -> double {
                    const int32_t stock = part->stock;
                    const double price = part->price;
                    return stock * price;
                  }))));
  Serial.print(F(" "));
  tsino::inspect(Serial, parts->query()->take(2, 4)->pluck_stock(F("stock")));
  Serial.println();
  tsino::Array<String> missing = tsino::Array<uint8_t>{7, 4}.map<String>(
      [](int32_t id) -> String {
        {
          tsino::Ref<Part> getResult2 = parts->get(id);
          if (tsino::thrown()) goto caught;
          return getResult2->name;
        }
        caught:;
        {
          const tsino::Ref<tsino::Error> error = tsino::caught();
          return error->message;
        }
      });
  tsino::inspect(Serial, missing);
  Serial.println();
}

void loop() {}
