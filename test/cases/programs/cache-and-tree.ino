// cache-and-tree: written by tsino from cache-and-tree.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/lent.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Lru_string_number;
struct ListNode_string_number;
struct Tree_number;

struct Lru_string_number : tsino::Object {
  int32_t max_ = 0;
  tsino::Optional<tsino::Function<void(const String&, int32_t)>> onEvict;
  tsino::Shared<tsino::Map<String, tsino::Ref<ListNode_string_number>>> map;
  tsino::Optional<tsino::Ref<ListNode_string_number>> head;
  tsino::Optional<tsino::Ref<ListNode_string_number>> tail;
  int32_t hits = 0;
  int32_t misses = 0;
  void construct(int32_t max_, tsino::Optional<tsino::Function<void(const String&, int32_t)>> onEvict = {});
  tsino::Optional<int32_t> get(const String& key);
  tsino::Ref<Lru_string_number> set(const String& key, int32_t value);
  void unlink(const tsino::Ref<ListNode_string_number>& n);
  void linkFront(const tsino::Ref<ListNode_string_number>& n);
  tsino::Array<String> keys();
  void clear();
};

// @run
// generic linked list / tree / LRU using classes with null pointers
struct ListNode_string_number : tsino::Chained {
  String key;
  int32_t value = 0;
  tsino::Optional<tsino::Ref<ListNode_string_number>> prev;
  tsino::Optional<tsino::Ref<ListNode_string_number>> next;
  void construct(const String& key, int32_t value);
};

struct Tree_number : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Tree_number>> left;
  tsino::Optional<tsino::Ref<Tree_number>> right;
  int32_t size = 0;
  void construct(int32_t value);
  bool insert(int32_t v, const tsino::Function<int32_t(int32_t, int32_t)>& cmp);
  void walk(const tsino::Function<void(int32_t, int32_t)>& f, tsino::Optional<int32_t> depthGiven = {});
  int32_t height();
};

void ListNode_string_number::construct(const String& key, int32_t value) {
  this->prev = {};
  this->next = {};
  this->key = key;
  this->value = value;
}

void Lru_string_number::construct(int32_t max_, tsino::Optional<tsino::Function<void(const String&, int32_t)>> onEvict) {
  this->map = tsino::makeShared<tsino::Map<String, tsino::Ref<ListNode_string_number>>>();
  this->head = {};
  this->tail = {};
  this->hits = 0;
  this->misses = 0;
  this->max_ = max_;
  this->onEvict = tsino::moved(onEvict);
}

tsino::Optional<int32_t> Lru_string_number::get(const String& key) {
  const tsino::Optional<tsino::Ref<ListNode_string_number>> n = this->map->get(key);
  if (!n.has()) {
    this->misses++;
    return {};
  }
  this->hits++;
  this->unlink(n.value());
  this->linkFront(n.value());
  return n.value()->value;
}

tsino::Ref<Lru_string_number> Lru_string_number::set(const String& key, int32_t value) {
  tsino::Optional<tsino::Ref<ListNode_string_number>> n = this->map->get(key);
  if (n.has()) {
    n.value()->value = value;
    this->unlink(n.value());
  } else {
    n = tsino::make<ListNode_string_number>(key, value);
    this->map->set(key, n.value());
    if (this->map->size() > this->max_ && this->tail.has()) {
      const tsino::Ref<ListNode_string_number> t = this->tail.value();
      this->unlink(t);
      this->map->remove(t->key);
      if (this->onEvict.has()) this->onEvict.value()(t->key, t->value);
    }
  }
  this->linkFront(n.value());
  return tsino::Ref<Lru_string_number>(this);
}

void Lru_string_number::unlink(const tsino::Ref<ListNode_string_number>& n) {
  if (n->prev.has()) {
    n->prev.value()->next = n->next;
  } else if (this->head == n) {
    this->head = n->next;
  }
  if (n->next.has()) {
    n->next.value()->prev = n->prev;
  } else if (this->tail == n) {
    this->tail = n->prev;
  }
  n->prev = n->next = {};
}

void Lru_string_number::linkFront(const tsino::Ref<ListNode_string_number>& n) {
  n->next = this->head;
  if (this->head.has()) this->head.value()->prev = n;
  this->head = n;
  if (!this->tail.has()) this->tail = n;
}

tsino::Array<String> Lru_string_number::keys() {
  tsino::Array<String> out;
  for (tsino::Lent<tsino::Optional<tsino::Ref<ListNode_string_number>>> n = this->head; n->has(); n = n->value()->next) {
    out.push(n->value()->key);
    yield();
  }
  return out;
}

void Lru_string_number::clear() {
  for (tsino::Optional<tsino::Ref<ListNode_string_number>> n = this->head; n.has();) {
    tsino::Optional<tsino::Ref<ListNode_string_number>> next = n.value()->next;
    n.value()->prev = n.value()->next = {};
    n = tsino::moved(next);
    yield();
  }
  this->head = this->tail = {};
  this->map->clear();
}
tsino::Array<String> evicted;

void Tree_number::construct(int32_t value) {
  this->size = 1;
  this->value = value;
}

bool Tree_number::insert(int32_t v, const tsino::Function<int32_t(int32_t, int32_t)>& cmp) {
  const int32_t d = cmp(v, this->value);
  if (d == 0) return false;
  const String side = d < 0 ? F("left") : F("right");
  const tsino::Optional<tsino::Ref<Tree_number>> child = side == F("left") ? this->left : this->right;
  bool added = true;
  if (child.has()) {
    added = child.value()->insert(v, cmp);
  } else {
    tsino::Optional<tsino::Ref<Tree_number>> value = tsino::make<Tree_number>(v);
    if (side == F("left")) {
      this->left = value;
    } else {
      this->right = value;
    }
  }
  if (added) this->size++;
  return added;
}

void Tree_number::walk(const tsino::Function<void(int32_t, int32_t)>& f, tsino::Optional<int32_t> depthGiven) {
  const int32_t depth = depthGiven.valueOr(0);
  if (this->left.has()) this->left.value()->walk(f, depth + 1);
  f(this->value, depth);
  if (this->right.has()) this->right.value()->walk(f, depth + 1);
}

int32_t Tree_number::height() {
  return 1
      + tsino::maximum<int32_t>(
      this->left.has() ? this->left.value()->height() : 0,
      this->right.has() ? this->right.value()->height() : 0);
}
String s = "";

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Lru_string_number> c = tsino::make<Lru_string_number>(
      3,
      tsino::Optional<tsino::Function<void(const String&, int32_t)>>(
          [](const String& k, int32_t v) { evicted.push(tsino::concat(k, F("="), String(v))); }));
  c->set(F("a"), 1)->set(F("b"), 2)->set(F("c"), 3);
  String getResult = tsino::optionalText(c->get(F("a")));
  String getResult2 = tsino::optionalText(c->get(F("x")));
  tsino::Array<String> value = c->keys();
  Serial.print(getResult);
  Serial.print(F(" "));
  Serial.print(getResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
  c->set(F("d"), 4)->set(F("a"), 10)->set(F("e"), 5);
  String withoutFormatResult = tsino::withoutFormat(c->keys().join());
  int32_t hits = c->hits;
  int32_t misses = c->misses;
  String getResult3 = tsino::optionalText(c->get(F("a")));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, evicted);
  Serial.print(F(" "));
  Serial.print(hits);
  Serial.print(F(" "));
  Serial.print(misses);
  Serial.print(F(" "));
  Serial.println(getResult3);
  c->clear();
  Serial.println(c->keys().length());
  const tsino::Ref<Tree_number> t = tsino::make<Tree_number>(50);
  tsino::Array<uint8_t> list{30, 70, 20, 40, 60, 80, 30, 65};
  for (const int32_t v : list) t->insert(v, [](int32_t a, int32_t b) -> int32_t { return a - b; });
  t->walk([](int32_t v, int32_t d) { s += tsino::concat(String(v), F("@"), String(d), F(" ")); });
  Serial.print(tsino::withoutFormat(tsino::trim(s)));
  Serial.print(F(" "));
  Serial.print(t->size);
  Serial.print(F(" "));
  Serial.println(t->height());
}

void loop() {}
