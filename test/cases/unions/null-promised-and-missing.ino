// null-promised-and-missing: written by tsino from null-promised-and-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Job;
struct Worker;
struct Tree;
struct List;
struct Item;

struct Job : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct Worker : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>> job;
  void construct();
  void take(const tsino::Optional<tsino::Ref<Job>>& job = {});
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Worker"), *this);
    out.field(F("job"), this->job);
    out.end();
  }
};

struct Tree : tsino::Chained {
  int32_t key = 0;
  tsino::Optional<tsino::Ref<Tree>> left;
  tsino::Optional<tsino::Ref<Tree>> right;
  void construct(int32_t key);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Tree"), *this);
    out.field(F("key"), this->key);
    out.fieldOrNull(F("left"), this->left);
    out.field(F("right"), this->right);
    out.end();
  }
};

struct List : tsino::Object {
  tsino::Optional<tsino::Ref<Item>> head;
  void construct();
  void push(int32_t value);
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>> get_second();
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("List"), *this);
    out.fieldOrNull(F("head"), this->head);
    out.end();
  }
};

struct Item : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Item>> next;
  void construct(int32_t value);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Item"), *this);
    out.field(F("value"), this->value);
    out.fieldOrNull(F("next"), this->next);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Item"), *this);
    out.field(F("value"), this->value);
    out.fieldOrNull(F("next"), this->next);
    out.end();
  }
};

void Worker::take(const tsino::Optional<tsino::Ref<Job>>& job) {
  this->job = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>, tsino::Undefined>(
      job);
}

void Worker::construct() {
  this->job = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>(tsino::Null{});
}

void Tree::construct(int32_t key) {
  this->left = {};
  this->right = {};
  this->key = key;
}

void Item::construct(int32_t value) {
  this->next = {};
  this->value = value;
}

void List::push(int32_t value) {
  const tsino::Ref<Item> item = tsino::make<Item>(value);
  item->next = tsino::moved(this->head);
  this->head = item;
}

tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>> List::get_second() {
  return this->head.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
      this->head.value()->next) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
      tsino::Undefined{});
}

void List::construct() {
  this->head = {};
}

tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>> last = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>(
    tsino::Null{});

void note(const tsino::Optional<tsino::Ref<Job>>& job = {}) {
  last = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>, tsino::Undefined>(
      job);
}
tsino::Array<tsino::Ref<Job>> known{tsino::make<Job>(1)};

tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>> find(int32_t id) {
  return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>, tsino::Undefined>(
      known.find([&](const tsino::Ref<Job>& job) -> bool { return job->id == id; }));
}

tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>> none() {
  return tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>(tsino::Null{});
}

void setup() {
  Serial.begin(115200);
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>> Worker_current = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>(
      tsino::Null{});

  const tsino::Ref<Worker> worker = tsino::make<Worker>();
  tsino::inspectFirst(Serial, worker->job);
  Serial.print(F(" "));
  tsino::inspect(Serial, Worker_current);
  Serial.println();
  worker->take({});
  Serial.print(worker->job.is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(worker->job.is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, worker);
  Serial.println();
  worker->take(tsino::make<Job>(4));
  Serial.print(worker->job.get<tsino::Ref<Job>>()->id);
  Serial.print(F(" "));
  tsino::inspect(Serial, worker);
  Serial.println();
  const auto jobs = tsino::makeMap<String, tsino::Ref<Job>>({{F("a"), tsino::make<Job>(1)}});
  Worker_current = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>, tsino::Undefined>(
      jobs->get(F("b")));
  Serial.print(Worker_current.is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(Worker_current.is<tsino::Null>() ? F("true") : F("false"));
  Serial.println(last.is<tsino::Null>() ? F("true") : F("false"));
  note();
  Serial.print(last.is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(last.is<tsino::Null>() ? F("true") : F("false"));
  note(tsino::make<Job>(9));
  Serial.println(last.get<tsino::Ref<Job>>()->id);

  const tsino::Ref<Tree> tree = tsino::make<Tree>(1);
  tree->left = tsino::make<Tree>(2);
  if (!tree->left.has() || !tree->left.value()->left.has()) {
    Serial.println(F("end"));
  } else {
    Serial.println(tree->left.value()->left.value()->key);
  }
  const tsino::Optional<tsino::Ref<Tree>> end = tsino::optionalMember<tsino::Ref<Tree>, tsino::Null>(
      tree->left.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Tree>>, tsino::Null>(
          tree->left.value()->left) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Tree>>(
          tsino::Undefined{}));
  tsino::inspectOrNull(Serial, end);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      !tree->left.has() || !tree->left.value()->left.has() ? tsino::Union<String, tsino::Ref<Tree>>(
          String(F("none"))) : tsino::Union<String, tsino::Ref<Tree>>(
          tree->left.value()->left.value()));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          tree->left.has() && tree->left.value()->left.has() ? tsino::Optional<int32_t>(
              tree->left.value()->left.value()->key) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tree->left.has() ? tree->left.value()->right : tsino::Optional<tsino::Ref<Tree>>{});
  Serial.println();

  const tsino::Ref<List> list = tsino::make<List>();
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>> secondResult = list->get_second();
  tsino::inspectFirst(
      Serial,
      secondResult.is<tsino::Undefined>() || secondResult.is<tsino::Null>() ? tsino::Union<String, tsino::Ref<Item>>(
          String(F("none"))) : tsino::Union<String, tsino::Ref<Item>>(
          secondResult.get<tsino::Ref<Item>>()));
  Serial.print(F(" "));
  tsino::inspect(Serial, list->get_second());
  Serial.println();
  list->push(1);
  tsino::inspect(Serial, list->get_second());
  Serial.println();
  list->push(2);
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>> secondResult2 = list->get_second();
  Serial.print(
      tsino::optionalText(
          !(secondResult2.is<tsino::Undefined>() || secondResult2.is<tsino::Null>()) ? tsino::Optional<int32_t>(
              secondResult2.get<tsino::Ref<Item>>()->value) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      list->head.has() && list->head.value()->next.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
          list->head.value()->next.value()->next) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
          tsino::Undefined{}));
  Serial.println();
  const tsino::Optional<tsino::Ref<Item>> next = list->head.value()->next;
  tsino::inspectFirst(
      Serial,
      next.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
          next.value()->next) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(list));
  tsino::Array<tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>(int32_t)>> list2{
      tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>(int32_t)>::of<decltype(find), find>(),
      tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>(int32_t)>::of<decltype(none), none>()};
  for (const tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>(int32_t)>& one : list2) {
    const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>> found = one(3);
    Serial.print(found.is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(found.is<tsino::Undefined>() ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::inspect(Serial, found);
    Serial.println();
  }
}

void loop() {}
