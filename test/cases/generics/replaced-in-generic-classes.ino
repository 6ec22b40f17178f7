// replaced-in-generic-classes: written by tsino from replaced-in-generic-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Tree_number;
struct Tree_string;
struct Pair_number;
struct Leaf_number;
struct Pair_string;
struct Leaf_string;
struct Folder;
struct Folder_;
struct Folder2;
struct Folder3;
struct Folder4;
struct Folder5;
struct Folder6;

struct Tree_number : tsino::Chained {
  void construct();
  int32_t size();
  tsino::Shared<tsino::Array<uint8_t>> toList();
  virtual String fold(const tsino::Ref<Folder>& f) = 0;
  virtual tsino::Optional<int32_t> fold_number_or_undefined(const tsino::Ref<Folder2>& f) = 0;
  virtual int32_t fold_number(const tsino::Ref<Folder3>& f) = 0;
  virtual tsino::Shared<tsino::Array<uint8_t>> fold_number_array(const tsino::Ref<Folder4>& f) = 0;
  virtual ~Tree_number() {}
};

struct Tree_string : tsino::Chained {
  void construct();
  int32_t size();
  tsino::Shared<tsino::Array<String>> toList();
  virtual bool fold(const tsino::Ref<Folder_>& f) = 0;
  virtual int32_t fold_number(const tsino::Ref<Folder5>& f) = 0;
  virtual tsino::Shared<tsino::Array<String>> fold_string_array(const tsino::Ref<Folder6>& f) = 0;
  virtual ~Tree_string() {}
};

struct Pair_number : Tree_number {
  tsino::Ref<Tree_number> a;
  tsino::Ref<Tree_number> b;
  void construct(tsino::Ref<Tree_number> a, tsino::Ref<Tree_number> b);
  String fold(const tsino::Ref<Folder>& f) final;
  tsino::Optional<int32_t> fold_number_or_undefined(const tsino::Ref<Folder2>& f) final;
  int32_t fold_number(const tsino::Ref<Folder3>& f) final;
  tsino::Shared<tsino::Array<uint8_t>> fold_number_array(const tsino::Ref<Folder4>& f) final;
};

struct Leaf_number : Tree_number {
  int32_t key = 0;
  void construct(int32_t key);
  String fold(const tsino::Ref<Folder>& f) final;
  tsino::Optional<int32_t> fold_number_or_undefined(const tsino::Ref<Folder2>& f) final;
  int32_t fold_number(const tsino::Ref<Folder3>& f) final;
  tsino::Shared<tsino::Array<uint8_t>> fold_number_array(const tsino::Ref<Folder4>& f) final;
};

struct Pair_string : Tree_string {
  tsino::Ref<Tree_string> a;
  tsino::Ref<Tree_string> b;
  void construct(tsino::Ref<Tree_string> a, tsino::Ref<Tree_string> b);
  bool fold(const tsino::Ref<Folder_>& f) final;
  int32_t fold_number(const tsino::Ref<Folder5>& f) final;
  tsino::Shared<tsino::Array<String>> fold_string_array(const tsino::Ref<Folder6>& f) final;
};

struct Leaf_string : Tree_string {
  String key;
  void construct(String key);
  bool fold(const tsino::Ref<Folder_>& f) final;
  int32_t fold_number(const tsino::Ref<Folder5>& f) final;
  tsino::Shared<tsino::Array<String>> fold_string_array(const tsino::Ref<Folder6>& f) final;
};

struct Folder : tsino::Object {
  tsino::Function<String(int32_t)> leaf;
  tsino::Function<String(const String&, const String&)> pair;
  void construct(tsino::Function<String(int32_t)> leaf, tsino::Function<String(const String&, const String&)> pair) {
    this->leaf = tsino::moved(leaf);
    this->pair = tsino::moved(pair);
  }
};

struct Folder_ : tsino::Object {
  tsino::Function<bool(const String&)> leaf;
  tsino::Function<bool(bool, bool)> pair;
  void construct(tsino::Function<bool(const String&)> leaf, tsino::Function<bool(bool, bool)> pair) {
    this->leaf = tsino::moved(leaf);
    this->pair = tsino::moved(pair);
  }
};

struct Folder2 : tsino::Object {
  tsino::Function<tsino::Optional<int32_t>(int32_t)> leaf;
  tsino::Function<tsino::Optional<int32_t>(tsino::Optional<int32_t>, tsino::Optional<int32_t>)> pair;
  void construct(tsino::Function<tsino::Optional<int32_t>(int32_t)> leaf, tsino::Function<tsino::Optional<int32_t>(tsino::Optional<int32_t>, tsino::Optional<int32_t>)> pair) {
    this->leaf = tsino::moved(leaf);
    this->pair = tsino::moved(pair);
  }
};

struct Folder3 : tsino::Object {
  tsino::Function<int32_t(int32_t)> leaf;
  tsino::Function<int32_t(int32_t, int32_t)> pair;
  void construct(tsino::Function<int32_t(int32_t)> leaf, tsino::Function<int32_t(int32_t, int32_t)> pair) {
    this->leaf = tsino::moved(leaf);
    this->pair = tsino::moved(pair);
  }
};

struct Folder4 : tsino::Object {
  tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)> leaf;
  tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(const tsino::Shared<tsino::Array<uint8_t>>&, const tsino::Shared<tsino::Array<uint8_t>>&)> pair;
  void construct(tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)> leaf, tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(const tsino::Shared<tsino::Array<uint8_t>>&, const tsino::Shared<tsino::Array<uint8_t>>&)> pair) {
    this->leaf = tsino::moved(leaf);
    this->pair = tsino::moved(pair);
  }
};

struct Folder5 : tsino::Object {
  tsino::Function<int32_t(const String&)> leaf;
  tsino::Function<int32_t(int32_t, int32_t)> pair;
  void construct(tsino::Function<int32_t(const String&)> leaf, tsino::Function<int32_t(int32_t, int32_t)> pair) {
    this->leaf = tsino::moved(leaf);
    this->pair = tsino::moved(pair);
  }
};

struct Folder6 : tsino::Object {
  tsino::Function<tsino::Shared<tsino::Array<String>>(const String&)> leaf;
  tsino::Function<tsino::Shared<tsino::Array<String>>(const tsino::Shared<tsino::Array<String>>&, const tsino::Shared<tsino::Array<String>>&)> pair;
  void construct(tsino::Function<tsino::Shared<tsino::Array<String>>(const String&)> leaf, tsino::Function<tsino::Shared<tsino::Array<String>>(const tsino::Shared<tsino::Array<String>>&, const tsino::Shared<tsino::Array<String>>&)> pair) {
    this->leaf = tsino::moved(leaf);
    this->pair = tsino::moved(pair);
  }
};

int32_t Tree_number::size() {
  return this->fold_number(
      tsino::make<Folder3>(
          [](int32_t) -> int32_t { return 1; },
          [](int32_t a, int32_t b) -> int32_t { return a + b; }));
}

tsino::Shared<tsino::Array<uint8_t>> Tree_number::toList() {
  return this->fold_number_array(
      tsino::make<Folder4>(
          [](int32_t k) -> tsino::Shared<tsino::Array<uint8_t>> {
            return tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)k});
          },
          [](const tsino::Shared<tsino::Array<uint8_t>>& a, const tsino::Shared<tsino::Array<uint8_t>>& b) -> tsino::Shared<tsino::Array<uint8_t>> {
            return tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{tsino::allOf(*a), tsino::allOf(*b)});
          }));
}

void Tree_number::construct() {}

int32_t Tree_string::size() {
  return this->fold_number(
      tsino::make<Folder5>(
          [](const String&) -> int32_t { return 1; },
          [](int32_t a, int32_t b) -> int32_t { return a + b; }));
}

tsino::Shared<tsino::Array<String>> Tree_string::toList() {
  return this->fold_string_array(
      tsino::make<Folder6>(
          [](const String& k) -> tsino::Shared<tsino::Array<String>> {
            return tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{k});
          },
          [](const tsino::Shared<tsino::Array<String>>& a, const tsino::Shared<tsino::Array<String>>& b) -> tsino::Shared<tsino::Array<String>> {
            return tsino::makeShared<tsino::Array<String>>(
                tsino::Array<String>{tsino::allOf(*a), tsino::allOf(*b)});
          }));
}

void Tree_string::construct() {}

void Leaf_number::construct(int32_t key) {
  Tree_number::construct();
  this->key = key;
}

void Leaf_string::construct(String key) {
  Tree_string::construct();
  this->key = tsino::moved(key);
}

String Leaf_number::fold(const tsino::Ref<Folder>& f) {
  return f->leaf(this->key);
}

bool Leaf_string::fold(const tsino::Ref<Folder_>& f) {
  return f->leaf(this->key);
}

tsino::Optional<int32_t> Leaf_number::fold_number_or_undefined(const tsino::Ref<Folder2>& f) {
  return f->leaf(this->key);
}

int32_t Leaf_number::fold_number(const tsino::Ref<Folder3>& f) {
  return f->leaf(this->key);
}

tsino::Shared<tsino::Array<uint8_t>> Leaf_number::fold_number_array(const tsino::Ref<Folder4>& f) {
  return f->leaf(this->key);
}

int32_t Leaf_string::fold_number(const tsino::Ref<Folder5>& f) {
  return f->leaf(this->key);
}

tsino::Shared<tsino::Array<String>> Leaf_string::fold_string_array(const tsino::Ref<Folder6>& f) {
  return f->leaf(this->key);
}

void Pair_number::construct(tsino::Ref<Tree_number> a, tsino::Ref<Tree_number> b) {
  Tree_number::construct();
  this->a = tsino::moved(a);
  this->b = tsino::moved(b);
}

void Pair_string::construct(tsino::Ref<Tree_string> a, tsino::Ref<Tree_string> b) {
  Tree_string::construct();
  this->a = tsino::moved(a);
  this->b = tsino::moved(b);
}

String Pair_number::fold(const tsino::Ref<Folder>& f) {
  return f->pair(this->a->fold(f), this->b->fold(f));
}

bool Pair_string::fold(const tsino::Ref<Folder_>& f) {
  return f->pair(this->a->fold(f), this->b->fold(f));
}

tsino::Optional<int32_t> Pair_number::fold_number_or_undefined(const tsino::Ref<Folder2>& f) {
  return f->pair(this->a->fold_number_or_undefined(f), this->b->fold_number_or_undefined(f));
}

int32_t Pair_number::fold_number(const tsino::Ref<Folder3>& f) {
  return f->pair(this->a->fold_number(f), this->b->fold_number(f));
}

tsino::Shared<tsino::Array<uint8_t>> Pair_number::fold_number_array(const tsino::Ref<Folder4>& f) {
  return f->pair(this->a->fold_number_array(f), this->b->fold_number_array(f));
}

int32_t Pair_string::fold_number(const tsino::Ref<Folder5>& f) {
  return f->pair(this->a->fold_number(f), this->b->fold_number(f));
}

tsino::Shared<tsino::Array<String>> Pair_string::fold_string_array(const tsino::Ref<Folder6>& f) {
  return f->pair(this->a->fold_string_array(f), this->b->fold_string_array(f));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Tree_number> t = tsino::make<Pair_number>(
      tsino::make<Leaf_number>(1),
      tsino::make<Pair_number>(tsino::make<Leaf_number>(2), tsino::make<Leaf_number>(3)));
  const tsino::Ref<Tree_string> s = tsino::make<Pair_string>(
      tsino::make<Leaf_string>(F("a")),
      tsino::make<Leaf_string>(F("b")));
  Serial.print(t->size());
  Serial.print(F(" "));
  Serial.print(s->size());
  Serial.print(F(" "));
  tsino::inspect(Serial, t->toList());
  Serial.print(F(" "));
  tsino::inspect(Serial, s->toList());
  Serial.println();
  Serial.println(
      t->fold(
          tsino::make<Folder>(
              [](int32_t k) -> String { return String(k); },
              [](const String& a, const String& b) -> String {
                return tsino::concat(F("("), a, F(" "), b, F(")"));
              })));
  Serial.println(
      s->fold(
          tsino::make<Folder_>(
              [](const String& k) -> bool { return k == F("b"); },
              [](bool a, bool b) -> bool { return a || b; })) ? F("true") : F("false"));
  Serial.println(
      tsino::optionalText(
          t->fold_number_or_undefined(
              tsino::make<Folder2>(
                  [](int32_t k) -> tsino::Optional<int32_t> {
                    return k > 1 ? tsino::Optional<int32_t>(k) : tsino::Optional<int32_t>{};
                  },
                  [](tsino::Optional<int32_t> a, tsino::Optional<int32_t> b) -> tsino::Optional<int32_t> {
                    return a.has() ? a : b;
                  }))));
}

void loop() {}
