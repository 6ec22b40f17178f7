// lru-cache: written by tsino from lru-cache.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/lent.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct LinkedCache_string_number;
struct Node;
struct Cache;
struct Points;
struct LinkedCache_string_Points;
struct Node_;
struct LinkedCache_number_string;
struct Node2;
struct MapCache_number_string;
struct Memoize;
struct LinkedCache_number_number;
struct Node3;

struct LinkedCache_string_number : tsino::Object {
  int32_t capacity = 0;
  tsino::Optional<tsino::Function<void(const String&, int32_t)>> onEvict;
  String name;
  tsino::Shared<tsino::Map<String, tsino::Ref<Node>>> nodes;
  tsino::Optional<tsino::Ref<Node>> newest;
  tsino::Optional<tsino::Ref<Node>> oldest;
  void construct(int32_t capacity, tsino::Optional<tsino::Function<void(const String&, int32_t)>> onEvict = {});
  tsino::Optional<int32_t> get(const String& key);
  void put(const String& key, int32_t value);
  bool delete_(const String& key);
  tsino::Shared<tsino::Array<String>> keys();
  void evict();
  void linkFirst(const tsino::Ref<Node>& node);
  void unlink(const tsino::Ref<Node>& node);
  int32_t get_size();
};

struct Node : tsino::Chained {
  String key;
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Node>> previous;
  tsino::Optional<tsino::Ref<Node>> next;
  void construct(String key, int32_t value, tsino::Optional<tsino::Ref<Node>> previous, tsino::Optional<tsino::Ref<Node>> next) {
    this->key = tsino::moved(key);
    this->value = value;
    this->previous = tsino::moved(previous);
    this->next = tsino::moved(next);
  }
};

struct Cache : tsino::Object {
  String name;
  virtual tsino::Optional<String> get(int32_t) = 0;
  virtual void put(int32_t, const String&) = 0;
  virtual tsino::Shared<tsino::Array<uint8_t>> keys() = 0;
  virtual int32_t get_size() = 0;
  virtual ~Cache() {}
};

struct Points : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

struct LinkedCache_string_Points : tsino::Object {
  int32_t capacity = 0;
  tsino::Optional<tsino::Function<void(const String&, const tsino::Ref<Points>&)>> onEvict;
  String name;
  tsino::Shared<tsino::Map<String, tsino::Ref<Node_>>> nodes;
  tsino::Optional<tsino::Ref<Node_>> newest;
  tsino::Optional<tsino::Ref<Node_>> oldest;
  void construct(int32_t capacity, const tsino::Optional<tsino::Function<void(const String&, const tsino::Ref<Points>&)>>& onEvict = {});
  tsino::Optional<tsino::Ref<Points>> get(const String& key);
  void put(const String& key, const tsino::Ref<Points>& value);
  bool delete_(const String& key);
  tsino::Shared<tsino::Array<String>> keys();
  void evict();
  void linkFirst(const tsino::Ref<Node_>& node);
  void unlink(const tsino::Ref<Node_>& node);
  int32_t get_size();
};

struct Node_ : tsino::Chained {
  String key;
  tsino::Ref<Points> value;
  tsino::Optional<tsino::Ref<Node_>> previous;
  tsino::Optional<tsino::Ref<Node_>> next;
  void construct(String key, tsino::Ref<Points> value, tsino::Optional<tsino::Ref<Node_>> previous, tsino::Optional<tsino::Ref<Node_>> next) {
    this->key = tsino::moved(key);
    this->value = tsino::moved(value);
    this->previous = tsino::moved(previous);
    this->next = tsino::moved(next);
  }
};

struct LinkedCache_number_string : Cache {
  int32_t capacity = 0;
  tsino::Optional<tsino::Function<void(int32_t, const String&)>> onEvict;
  tsino::Shared<tsino::Map<uint8_t, tsino::Ref<Node2>>> nodes;
  tsino::Optional<tsino::Ref<Node2>> newest;
  tsino::Optional<tsino::Ref<Node2>> oldest;
  void construct(int32_t capacity, const tsino::Optional<tsino::Function<void(int32_t, const String&)>>& onEvict = {});
  tsino::Optional<String> get(int32_t key) final;
  void put(int32_t key, const String& value) final;
  bool delete_(int32_t key);
  tsino::Shared<tsino::Array<uint8_t>> keys() final;
  void evict();
  void linkFirst(const tsino::Ref<Node2>& node);
  void unlink(const tsino::Ref<Node2>& node);
  int32_t get_size() final;
};

struct Node2 : tsino::Chained {
  int32_t key = 0;
  String value;
  tsino::Optional<tsino::Ref<Node2>> previous;
  tsino::Optional<tsino::Ref<Node2>> next;
  void construct(int32_t key, String value, tsino::Optional<tsino::Ref<Node2>> previous, tsino::Optional<tsino::Ref<Node2>> next) {
    this->key = key;
    this->value = tsino::moved(value);
    this->previous = tsino::moved(previous);
    this->next = tsino::moved(next);
  }
};

struct MapCache_number_string : Cache {
  tsino::Shared<tsino::Map<uint8_t, String>> values;
  int32_t capacity = 0;
  void construct(int32_t capacity);
  tsino::Optional<String> get(int32_t key) final;
  void put(int32_t key, const String& value) final;
  tsino::Shared<tsino::Array<uint8_t>> keys() final;
  int32_t get_size() final;
};

struct Memoize : tsino::Object {
  tsino::Function<String(int32_t)> lookup;
  tsino::Function<double()> rate;
  tsino::Function<String()> stats;
  void construct(tsino::Function<String(int32_t)> lookup, tsino::Function<double()> rate, tsino::Function<String()> stats) {
    this->lookup = tsino::moved(lookup);
    this->rate = tsino::moved(rate);
    this->stats = tsino::moved(stats);
  }
};

struct LinkedCache_number_number : tsino::Object {
  int32_t capacity = 0;
  tsino::Optional<tsino::Function<void(int32_t, int32_t)>> onEvict;
  String name;
  tsino::Shared<tsino::Map<int32_t, tsino::Ref<Node3>>> nodes;
  tsino::Optional<tsino::Ref<Node3>> newest;
  tsino::Optional<tsino::Ref<Node3>> oldest;
  void construct(int32_t capacity, const tsino::Optional<tsino::Function<void(int32_t, int32_t)>>& onEvict = {});
  tsino::Optional<int32_t> get(int32_t key);
  void put(int32_t key, int32_t value);
  bool delete_(int32_t key);
  tsino::Shared<tsino::Array<int32_t>> keys();
  void evict();
  void linkFirst(const tsino::Ref<Node3>& node);
  void unlink(const tsino::Ref<Node3>& node);
  int32_t get_size();
};

struct Node3 : tsino::Chained {
  int32_t key = 0;
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Node3>> previous;
  tsino::Optional<tsino::Ref<Node3>> next;
  void construct(int32_t key, int32_t value, tsino::Optional<tsino::Ref<Node3>> previous, tsino::Optional<tsino::Ref<Node3>> next) {
    this->key = key;
    this->value = value;
    this->previous = tsino::moved(previous);
    this->next = tsino::moved(next);
  }
};

void LinkedCache_string_number::construct(int32_t capacity, tsino::Optional<tsino::Function<void(const String&, int32_t)>> onEvict) {
  this->name = F("linked");
  this->nodes = tsino::makeShared<tsino::Map<String, tsino::Ref<Node>>>();
  this->newest = {};
  this->oldest = {};
  this->capacity = capacity;
  this->onEvict = tsino::moved(onEvict);
  if (capacity < 1) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("capacity "), capacity, F(" is too small")));
    return;
  }
}

int32_t LinkedCache_string_number::get_size() {
  return this->nodes->size();
}

tsino::Optional<int32_t> LinkedCache_string_number::get(const String& key) {
  const tsino::Optional<tsino::Ref<Node>> node = this->nodes->get(key);
  if (!node.has()) return {};
  this->unlink(node.value());
  this->linkFirst(node.value());
  return node.value()->value;
}

void LinkedCache_string_number::put(const String& key, int32_t value) {
  const tsino::Optional<tsino::Ref<Node>> known = this->nodes->get(key);
  if (known.has()) {
    known.value()->value = value;
    this->unlink(known.value());
    this->linkFirst(known.value());
    return;
  }
  const tsino::Ref<Node> node = tsino::make<Node>(
      key,
      value,
      tsino::Optional<tsino::Ref<Node>>{},
      tsino::Optional<tsino::Ref<Node>>{});
  this->nodes->set(key, node);
  this->linkFirst(node);
  if (this->nodes->size() > this->capacity) this->evict();
}

bool LinkedCache_string_number::delete_(const String& key) {
  const tsino::Optional<tsino::Ref<Node>> node = this->nodes->get(key);
  if (!node.has()) return false;
  this->unlink(node.value());
  return this->nodes->remove(key);
}

tsino::Shared<tsino::Array<String>> LinkedCache_string_number::keys() {
  tsino::Shared<tsino::Array<String>> keys = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (tsino::Lent<tsino::Optional<tsino::Ref<Node>>> node = this->newest; node->has(); node = node->value()->next) {
    keys->push(node->value()->key);
    yield();
  }
  return keys;
}

void LinkedCache_string_number::evict() {
  const tsino::Optional<tsino::Ref<Node>> last = this->oldest;
  if (!last.has()) return;
  this->unlink(last.value());
  this->nodes->remove(last.value()->key);
  if (this->onEvict.has()) this->onEvict.value()(last.value()->key, last.value()->value);
}

void LinkedCache_string_number::linkFirst(const tsino::Ref<Node>& node) {
  node->previous = {};
  node->next = this->newest;
  if (this->newest.has()) this->newest.value()->previous = node;
  this->newest = node;
  if (!this->oldest.has()) this->oldest = node;
}

void LinkedCache_string_number::unlink(const tsino::Ref<Node>& node) {
  const tsino::Optional<tsino::Ref<Node>> previous = node->previous;
  const tsino::Optional<tsino::Ref<Node>> next = node->next;
  if (previous.has()) {
    previous.value()->next = next;
  } else {
    this->newest = next;
  }
  if (next.has()) {
    next.value()->previous = previous;
  } else {
    this->oldest = previous;
  }
  node->previous = node->next = {};
}

void LinkedCache_string_Points::construct(int32_t capacity, const tsino::Optional<tsino::Function<void(const String&, const tsino::Ref<Points>&)>>& onEvict) {
  this->name = F("linked");
  this->nodes = tsino::makeShared<tsino::Map<String, tsino::Ref<Node_>>>();
  this->newest = {};
  this->oldest = {};
  this->capacity = capacity;
  this->onEvict = onEvict;
  if (capacity < 1) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("capacity "), capacity, F(" is too small")));
    return;
  }
}

int32_t LinkedCache_string_Points::get_size() {
  return this->nodes->size();
}

tsino::Optional<tsino::Ref<Points>> LinkedCache_string_Points::get(const String& key) {
  const tsino::Optional<tsino::Ref<Node_>> node = this->nodes->get(key);
  if (!node.has()) return {};
  this->unlink(node.value());
  this->linkFirst(node.value());
  return node.value()->value;
}

void LinkedCache_string_Points::put(const String& key, const tsino::Ref<Points>& value) {
  const tsino::Optional<tsino::Ref<Node_>> known = this->nodes->get(key);
  if (known.has()) {
    known.value()->value = value;
    this->unlink(known.value());
    this->linkFirst(known.value());
    return;
  }
  const tsino::Ref<Node_> node = tsino::make<Node_>(
      key,
      value,
      tsino::Optional<tsino::Ref<Node_>>{},
      tsino::Optional<tsino::Ref<Node_>>{});
  this->nodes->set(key, node);
  this->linkFirst(node);
  if (this->nodes->size() > this->capacity) this->evict();
}

bool LinkedCache_string_Points::delete_(const String& key) {
  const tsino::Optional<tsino::Ref<Node_>> node = this->nodes->get(key);
  if (!node.has()) return false;
  this->unlink(node.value());
  return this->nodes->remove(key);
}

tsino::Shared<tsino::Array<String>> LinkedCache_string_Points::keys() {
  tsino::Shared<tsino::Array<String>> keys = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (tsino::Lent<tsino::Optional<tsino::Ref<Node_>>> node = this->newest; node->has(); node = node->value()->next) {
    keys->push(node->value()->key);
    yield();
  }
  return keys;
}

void LinkedCache_string_Points::evict() {
  const tsino::Optional<tsino::Ref<Node_>> last = this->oldest;
  if (!last.has()) return;
  this->unlink(last.value());
  this->nodes->remove(last.value()->key);
  if (this->onEvict.has()) this->onEvict.value()(last.value()->key, last.value()->value);
}

void LinkedCache_string_Points::linkFirst(const tsino::Ref<Node_>& node) {
  node->previous = {};
  node->next = this->newest;
  if (this->newest.has()) this->newest.value()->previous = node;
  this->newest = node;
  if (!this->oldest.has()) this->oldest = node;
}

void LinkedCache_string_Points::unlink(const tsino::Ref<Node_>& node) {
  const tsino::Optional<tsino::Ref<Node_>> previous = node->previous;
  const tsino::Optional<tsino::Ref<Node_>> next = node->next;
  if (previous.has()) {
    previous.value()->next = next;
  } else {
    this->newest = next;
  }
  if (next.has()) {
    next.value()->previous = previous;
  } else {
    this->oldest = previous;
  }
  node->previous = node->next = {};
}

void LinkedCache_number_string::construct(int32_t capacity, const tsino::Optional<tsino::Function<void(int32_t, const String&)>>& onEvict) {
  this->name = F("linked");
  this->nodes = tsino::makeShared<tsino::Map<uint8_t, tsino::Ref<Node2>>>();
  this->newest = {};
  this->oldest = {};
  this->capacity = capacity;
  this->onEvict = onEvict;
  if (capacity < 1) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("capacity "), capacity, F(" is too small")));
    return;
  }
}

int32_t LinkedCache_number_string::get_size() {
  return this->nodes->size();
}

tsino::Optional<String> LinkedCache_number_string::get(int32_t key) {
  const tsino::Optional<tsino::Ref<Node2>> node = this->nodes->get((uint8_t)key);
  if (!node.has()) return {};
  this->unlink(node.value());
  this->linkFirst(node.value());
  return node.value()->value;
}

void LinkedCache_number_string::put(int32_t key, const String& value) {
  const tsino::Optional<tsino::Ref<Node2>> known = this->nodes->get((uint8_t)key);
  if (known.has()) {
    known.value()->value = value;
    this->unlink(known.value());
    this->linkFirst(known.value());
    return;
  }
  const tsino::Ref<Node2> node = tsino::make<Node2>(
      key,
      value,
      tsino::Optional<tsino::Ref<Node2>>{},
      tsino::Optional<tsino::Ref<Node2>>{});
  this->nodes->set((uint8_t)key, node);
  this->linkFirst(node);
  if (this->nodes->size() > this->capacity) this->evict();
}

bool LinkedCache_number_string::delete_(int32_t key) {
  const tsino::Optional<tsino::Ref<Node2>> node = this->nodes->get(key);
  if (!node.has()) return false;
  this->unlink(node.value());
  return this->nodes->remove(key);
}

tsino::Shared<tsino::Array<uint8_t>> LinkedCache_number_string::keys() {
  tsino::Shared<tsino::Array<uint8_t>> keys = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  for (tsino::Lent<tsino::Optional<tsino::Ref<Node2>>> node = this->newest; node->has(); node = node->value()->next) {
    keys->push((uint8_t)node->value()->key);
    yield();
  }
  return keys;
}

void LinkedCache_number_string::evict() {
  const tsino::Optional<tsino::Ref<Node2>> last = this->oldest;
  if (!last.has()) return;
  this->unlink(last.value());
  this->nodes->remove((uint8_t)last.value()->key);
  if (this->onEvict.has()) this->onEvict.value()(last.value()->key, last.value()->value);
}

void LinkedCache_number_string::linkFirst(const tsino::Ref<Node2>& node) {
  node->previous = {};
  node->next = this->newest;
  if (this->newest.has()) this->newest.value()->previous = node;
  this->newest = node;
  if (!this->oldest.has()) this->oldest = node;
}

void LinkedCache_number_string::unlink(const tsino::Ref<Node2>& node) {
  const tsino::Optional<tsino::Ref<Node2>> previous = node->previous;
  const tsino::Optional<tsino::Ref<Node2>> next = node->next;
  if (previous.has()) {
    previous.value()->next = next;
  } else {
    this->newest = next;
  }
  if (next.has()) {
    next.value()->previous = previous;
  } else {
    this->oldest = previous;
  }
  node->previous = node->next = {};
}

void LinkedCache_number_number::construct(int32_t capacity, const tsino::Optional<tsino::Function<void(int32_t, int32_t)>>& onEvict) {
  this->name = F("linked");
  this->nodes = tsino::makeShared<tsino::Map<int32_t, tsino::Ref<Node3>>>();
  this->newest = {};
  this->oldest = {};
  this->capacity = capacity;
  this->onEvict = onEvict;
  if (capacity < 1) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("capacity "), capacity, F(" is too small")));
    return;
  }
}

int32_t LinkedCache_number_number::get_size() {
  return this->nodes->size();
}

tsino::Optional<int32_t> LinkedCache_number_number::get(int32_t key) {
  const tsino::Optional<tsino::Ref<Node3>> node = this->nodes->get(key);
  if (!node.has()) return {};
  this->unlink(node.value());
  this->linkFirst(node.value());
  return node.value()->value;
}

void LinkedCache_number_number::put(int32_t key, int32_t value) {
  const tsino::Optional<tsino::Ref<Node3>> known = this->nodes->get(key);
  if (known.has()) {
    known.value()->value = value;
    this->unlink(known.value());
    this->linkFirst(known.value());
    return;
  }
  const tsino::Ref<Node3> node = tsino::make<Node3>(
      key,
      value,
      tsino::Optional<tsino::Ref<Node3>>{},
      tsino::Optional<tsino::Ref<Node3>>{});
  this->nodes->set(key, node);
  this->linkFirst(node);
  if (this->nodes->size() > this->capacity) this->evict();
}

bool LinkedCache_number_number::delete_(int32_t key) {
  const tsino::Optional<tsino::Ref<Node3>> node = this->nodes->get(key);
  if (!node.has()) return false;
  this->unlink(node.value());
  return this->nodes->remove(key);
}

tsino::Shared<tsino::Array<int32_t>> LinkedCache_number_number::keys() {
  tsino::Shared<tsino::Array<int32_t>> keys = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{});
  for (tsino::Lent<tsino::Optional<tsino::Ref<Node3>>> node = this->newest; node->has(); node = node->value()->next) {
    keys->push(node->value()->key);
    yield();
  }
  return keys;
}

void LinkedCache_number_number::evict() {
  const tsino::Optional<tsino::Ref<Node3>> last = this->oldest;
  if (!last.has()) return;
  this->unlink(last.value());
  this->nodes->remove(last.value()->key);
  if (this->onEvict.has()) this->onEvict.value()(last.value()->key, last.value()->value);
}

void LinkedCache_number_number::linkFirst(const tsino::Ref<Node3>& node) {
  node->previous = {};
  node->next = this->newest;
  if (this->newest.has()) this->newest.value()->previous = node;
  this->newest = node;
  if (!this->oldest.has()) this->oldest = node;
}

void LinkedCache_number_number::unlink(const tsino::Ref<Node3>& node) {
  const tsino::Optional<tsino::Ref<Node3>> previous = node->previous;
  const tsino::Optional<tsino::Ref<Node3>> next = node->next;
  if (previous.has()) {
    previous.value()->next = next;
  } else {
    this->newest = next;
  }
  if (next.has()) {
    next.value()->previous = previous;
  } else {
    this->oldest = previous;
  }
  node->previous = node->next = {};
}

void MapCache_number_string::construct(int32_t capacity) {
  this->name = F("map");
  this->values = tsino::makeShared<tsino::Map<uint8_t, String>>();
  this->capacity = capacity;
}

int32_t MapCache_number_string::get_size() {
  return this->values->size();
}

tsino::Optional<String> MapCache_number_string::get(int32_t key) {
  const tsino::Optional<String> value = this->values->get((uint8_t)key);
  if (value.has()) {
    this->values->remove((uint8_t)key);
    this->values->set((uint8_t)key, value.value());
  }
  return value;
}

void MapCache_number_string::put(int32_t key, const String& value) {
  this->values->remove((uint8_t)key);
  this->values->set((uint8_t)key, value);
  if (this->values->size() > this->capacity) {
    for (auto entry = this->values->cursor(); entry.next();) {
      const int32_t oldest = entry.key();
      this->values->remove((uint8_t)oldest);
      break;
    }
  }
}

tsino::Shared<tsino::Array<uint8_t>> MapCache_number_string::keys() {
  return tsino::makeShared<tsino::Array<uint8_t>>(this->values->keys().reverse());
}

tsino::Ref<Memoize> memoize(const tsino::Ref<Cache>& cache_, const tsino::Function<String(int32_t)>& compute) {
  tsino::Ref<tsino::Cell<int32_t>> hits = tsino::make<tsino::Cell<int32_t>>(0);
  tsino::Ref<tsino::Cell<int32_t>> misses = tsino::make<tsino::Cell<int32_t>>(0);
  tsino::Function<String(int32_t)> lookup = [cache_, hits, misses, compute](int32_t key) -> String {
    tsino::Optional<String> known = cache_->get(key);
    if (known.has()) {
      ++hits->value;
      return tsino::moved(known.value());
    }
    ++misses->value;
    const String value = compute(key);
    cache_->put(key, value);
    return value;
  };
  return tsino::make<Memoize>(
      tsino::moved(lookup),
      [hits, misses]() -> double { return (double)hits->value / (hits->value + misses->value); },
      [hits, misses]() -> String {
        return tsino::concat(
            String(hits->value),
            F(" hits, "),
            String(misses->value),
            F(" misses"));
      });
}

tsino::Array<String> gone;
tsino::Ref<LinkedCache_string_number> cache;

void show(const String& label) {
  String joinResult = cache->keys()->join(F(" "));
  String joinResult2 = gone.join(F(","));
  Serial.print(tsino::padEnd(label, 12));
  Serial.print(F(" ["));
  Serial.print(joinResult);
  Serial.print(F("] gone: "));
  Serial.println(tsino::truthy(joinResult2) ? joinResult2 : String(F("-")));
}

void setup() {
  Serial.begin(115200);
  cache = tsino::make<LinkedCache_string_number>(
      3,
      tsino::Optional<tsino::Function<void(const String&, int32_t)>>(
          [](const String& key, int32_t value) {
            gone.push(tsino::concat(key, F("="), String(value)));
          }));
  if (tsino::thrown()) tsino::uncaught();
  show(F("empty"));
  tsino::Array<String>{F("a"), F("b"), F("c")}.forEach(
      [](const String& key, int32_t i) { cache->put(key, (i + 1) * 10); });
  show(F("a b c"));
  String getResult = tsino::optionalText(cache->get(F("a")));
  String getResult2 = tsino::optionalText(cache->get(F("x")));
  Serial.print(getResult);
  Serial.print(F(" "));
  Serial.println(getResult2);
  show(F("got a"));
  cache->put(F("d"), 40);
  show(F("put d"));
  cache->put(F("c"), 31);
  show(F("changed c"));
  cache->put(F("e"), 50);
  cache->put(F("f"), 60);
  show(F("put e, f"));
  bool deleteResult = cache->delete_(F("e"));
  bool deleteResult2 = cache->delete_(F("e"));
  Serial.print(deleteResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(deleteResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(cache->get_size());
  show(F("deleted e"));
  cache->put(F("g"), 70);
  show(F("put g"));
  cache->delete_(F("g"));
  cache->delete_(F("c"));
  cache->delete_(F("f"));
  show(F("emptied"));
  cache->put(F("h"), 80);
  show(F("put h"));

  tsino::Array<uint8_t> trace{1, 2, 3, 1, 4, 5, 1, 2, 6, 7, 1, 3, 8, 1, 1, 9, 2};
  tsino::Ref<LinkedCache_number_string> linkedCache_number_string = tsino::make<LinkedCache_number_string>(4);
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<tsino::Ref<Cache>> caches{
      tsino::Ref<Cache>(tsino::moved(linkedCache_number_string)),
      tsino::Ref<Cache>(tsino::make<MapCache_number_string>(4))};
  for (const tsino::Ref<Cache>& each : caches) {
    tsino::Shared<tsino::Array<uint8_t>> order = tsino::makeShared<tsino::Array<uint8_t>>(
        tsino::Array<uint8_t>{});
    const tsino::Ref<Memoize> memoizeResult = memoize(
        each,
        [order](int32_t n) -> String {
          order->push((uint8_t)n);
          return tsino::repeat(F("#"), n);
        });
    const tsino::Function<String(int32_t)>& lookup = memoizeResult->lookup;
    const tsino::Function<double()>& rate = memoizeResult->rate;
    const tsino::Function<String()>& stats = memoizeResult->stats;
    const int32_t total = trace.map<String>([&](int32_t key) -> String { return lookup(key); }).reduce<int32_t>(
        [](int32_t sum, const String& text) -> int32_t { return sum + tsino::length(text); },
        0);
    Serial.print(each->name);
    Serial.print(F(": "));
    Serial.print(total);
    Serial.print(F(" from "));
    Serial.print(order->join(F("")));
    Serial.print(F(", "));
    Serial.print(stats());
    Serial.print(F(", "));
    Serial.print(tsino::toFixed(rate() * 100.0, 1));
    Serial.print(F(" %, "));
    Serial.println(each->get_size());
    tsino::inspect(Serial, each->keys());
    Serial.println();
  }

  const tsino::Ref<LinkedCache_string_Points> points = tsino::make<LinkedCache_string_Points>(2);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Points> origin = tsino::make<Points>(0, 0);
  points->put(F("origin"), origin);
  points->put(F("unit"), tsino::make<Points>(1, 1));
  origin->x = 7;
  tsino::Optional<tsino::Ref<Points>> getResult3 = points->get(F("origin"));
  String value = tsino::optionalText(
      getResult3.has() ? tsino::Optional<int32_t>(getResult3.value()->x) : tsino::Optional<int32_t>{});
  bool value2 = points->get(F("origin")) == origin;
  tsino::Optional<tsino::Ref<Points>> getResult4 = points->get(F("unit"));
  String value3 = tsino::optionalText(
      getResult4.has() ? tsino::Optional<int32_t>(getResult4.value()->y) : tsino::Optional<int32_t>{});
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value3);

  tsino::make<LinkedCache_number_number>(0);
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(error->isA(tsino::RangeError::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(error->message);
  }
}

void loop() {}
