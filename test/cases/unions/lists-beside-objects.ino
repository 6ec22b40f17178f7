// lists-beside-objects: written by tsino from lists-beside-objects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Choose;
struct Table;
struct Table_;
struct Table2;
struct Box;
struct Entries;
struct Open;
struct Open_;
struct Open2;
struct Texts;
struct Alike;
struct Alike_;
struct Absent;
struct Absent_;
struct Absent2;
struct Absent3;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Ref<Choose>, tsino::Ref<Table2>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Choose : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const { return asked == classId; }
};

struct Table : tsino::Object {
  tsino::Ref<Table_> pair;
  tsino::Ref<Table_> plain;
  tsino::Ref<Table_> box;
  void construct(tsino::Ref<Table_> pair, tsino::Ref<Table_> plain, tsino::Ref<Table_> box) {
    this->pair = tsino::moved(pair);
    this->plain = tsino::moved(plain);
    this->box = tsino::moved(box);
  }
};

struct Table_ : tsino::Object {
  Unknown rows;
  int32_t id = 0;
  void construct(Unknown rows, int32_t id) {
    this->rows = tsino::moved(rows);
    this->id = id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("rows"), this->rows);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct Table2 : tsino::Object {
  int32_t n = 0;
  String s;
  bool has_s = false;
  void construct(int32_t n, String s = String{}, bool has_s = false) {
    this->n = n;
    this->s = tsino::moved(s);
    this->has_s = has_s;
  }
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    if (this->has_s) out.field(F("s"), this->s);
    out.end();
  }
  virtual ~Table2() {}
  static constexpr uint8_t classId = 1;
  virtual bool isA(uint8_t asked) const { return asked == classId; }
};

// @run
// What lies under several keys: a tuple beside an object, of which only one is a list; `[]` first, which says nothing of
// what it may hold; objects that look like those of a class; what is undefined in a tuple beside null.
struct Box : Table2 {
  void construct(int32_t n);
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Box"), *this);
    out.field(F("n"), this->n);
    out.end();
  }
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Table2::isA(asked); }
};

struct Entries : tsino::Object {
  Unknown rows;
  void construct(Unknown rows) {
    this->rows = tsino::moved(rows);
  }
};

struct Open : tsino::Object {
  tsino::Ref<Open_> none;
  tsino::Ref<Open_> some;
  tsino::Ref<Open_> more;
  void construct(tsino::Ref<Open_> none, tsino::Ref<Open_> some, tsino::Ref<Open_> more) {
    this->none = tsino::moved(none);
    this->some = tsino::moved(some);
    this->more = tsino::moved(more);
  }
};

struct Open_ : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Open2>>>> rows;
  void construct(tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Open2>>>> rows) {
    this->rows = tsino::moved(rows);
  }
};

struct Open2 : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Texts : tsino::Object {
  tsino::Shared<tsino::Array<String>> a;
  tsino::Shared<tsino::Array<String>> b;
  void construct(tsino::Shared<tsino::Array<String>> a, tsino::Shared<tsino::Array<String>> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct Alike : tsino::Object {
  tsino::Ref<Alike_> a;
  tsino::Ref<Alike_> b;
  tsino::Ref<Alike_> c;
  void construct(tsino::Ref<Alike_> a, tsino::Ref<Alike_> b, tsino::Ref<Alike_> c) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
  }
};

struct Alike_ : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Table2>>>> rows;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Table2>>>> rows = {}) {
    this->rows = tsino::moved(rows);
  }
};

struct Absent : tsino::Object {
  tsino::Ref<Absent_> a;
  tsino::Ref<Absent_> b;
  void construct(tsino::Ref<Absent_> a, tsino::Ref<Absent_> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct Absent_ : tsino::Object {
  tsino::Optional<tsino::Ref<Absent3>> rows;
  void construct(tsino::Optional<tsino::Ref<Absent3>> rows) {
    this->rows = tsino::moved(rows);
  }
};

struct Absent2 : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Absent3 : tsino::Object {
  tsino::Ref<Absent2> item0;
  tsino::Optional<bool> item1;
  void construct(tsino::Ref<Absent2> item0, tsino::Optional<bool> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.elementOrUndefined(this->item1);
    out.end();
  }
};

void Box::construct(int32_t n) {
  this->n = n;
}
const tsino::Ref<Table> table = tsino::make<Table>(
    tsino::make<Table_>(Unknown(tsino::make<Choose>(1, "x")), 1),
    tsino::make<Table_>(Unknown(tsino::make<Table2>(5, "z", true)), 2),
    tsino::make<Table_>(Unknown(tsino::Ref<Table2>(tsino::make<Box>(3))), 3));

void show(const String& key) {
  const tsino::Ref<Table_> value = key == F("pair") ? table->pair : key == F("plain") ? table->plain : key
      == F("box") ? table->box : ((void)tsino::unknownName(key), tsino::Ref<Table_>{});
  const Unknown& rows = value->rows;
  const int32_t id = value->id;
  Serial.print(id);
  Serial.print(F(" "));
  tsino::inspect(Serial, rows);
  Serial.print(F(" "));
  Serial.print(rows.is<tsino::Ref<Choose>>() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      key == F("pair") ? table->pair : key == F("plain") ? table->plain : key == F("box") ? table->box : ((void)tsino::unknownName(
          key), tsino::Ref<Table_>{}));
  Serial.println();
  if (rows.is<tsino::Ref<Choose>>()) {
    tsino::Ref<Choose> value2 = rows.get<tsino::Ref<Choose>>();
    Serial.print(2);
    Serial.print(F(" "));
    Serial.println(tsino::toJson(rows.get<tsino::Ref<Choose>>()));
  } else {
    Serial.println(rows.get<tsino::Ref<Table2>>()->n);
  }
}

tsino::Optional<tsino::Ref<Choose>> choose(int32_t which) {
  return which > 0 ? tsino::Optional<tsino::Ref<Choose>>(tsino::make<Choose>(which, F("chosen"))) : tsino::Optional<tsino::Ref<Choose>>{};
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{F("pair"), F("plain"), F("box")};
  for (const String& key : list) show(key);

  tsino::Array<tsino::Ref<Entries>> entries{
      tsino::make<Entries>(Unknown(tsino::make<Choose>(2, F("y")))),
      tsino::make<Entries>(Unknown(tsino::make<Table2>(6))),
      tsino::make<Entries>(Unknown(tsino::make<Table2>(7)))};
  for (const tsino::Ref<Entries>& entry : entries) {
    tsino::inspect(Serial, entry->rows);
    Serial.println();
  }
  const tsino::Ref<Table2> other = tsino::make<Table2>(9);
  tsino::Array<uint8_t> list2{0, 1};
  for (const int32_t which : list2) {
    const tsino::Optional<tsino::Ref<Choose>> found = choose(which);
    tsino::inspectFirst(
        Serial,
        which != 0 ? tsino::fromOptional<Unknown, tsino::Undefined>(found) : Unknown(other));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        !found.has() ? Unknown(other) : tsino::fromOptional<Unknown, tsino::Undefined>(found));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        found.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(found) : Unknown(other));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        found.has() ? tsino::Optional<tsino::Ref<Table2>>(other) : tsino::Optional<tsino::Ref<Table2>>{});
    Serial.println();
  }

  const tsino::Ref<Open> open = tsino::make<Open>(
      tsino::make<Open_>(
          tsino::makeShared<tsino::Array<tsino::Optional<tsino::Ref<Open2>>>>(
              tsino::Array<tsino::Optional<tsino::Ref<Open2>>>{})),
      tsino::make<Open_>(
          tsino::makeShared<tsino::Array<tsino::Optional<tsino::Ref<Open2>>>>(
              tsino::Array<tsino::Optional<tsino::Ref<Open2>>>{
                  tsino::Optional<tsino::Ref<Open2>>(tsino::make<Open2>(1)),
                  tsino::Optional<tsino::Ref<Open2>>{}})),
      tsino::make<Open_>(
          tsino::makeShared<tsino::Array<tsino::Optional<tsino::Ref<Open2>>>>(
              tsino::Array<tsino::Optional<tsino::Ref<Open2>>>{})));
  tsino::Array<String> list3{F("none"), F("some"), F("more")};
  for (const String& key : list3) {
    const tsino::Ref<Open_> value = key == F("none") ? open->none : key == F("some") ? open->some : key
        == F("more") ? open->more : ((void)tsino::unknownName(key), tsino::Ref<Open_>{});
    const tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Open2>>>>& rows = value->rows;
    Serial.print(rows->length());
    Serial.print(F(" "));
    tsino::inspect(Serial, rows->at(-1));
    Serial.print(F(" "));
    tsino::inspect(Serial, rows->at(0));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        rows->map<int8_t>(
            [](const tsino::Optional<tsino::Ref<Open2>>& row) -> int32_t {
              return row.has() ? row.value()->n : -1;
            }));
    Serial.println();
    for (const tsino::Optional<tsino::Ref<Open2>>& row : *rows) {
      tsino::inspect(Serial, row);
      Serial.println();
    }
  }
  const tsino::Ref<Texts> texts = tsino::make<Texts>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("p"), F("q")}));
  tsino::Array<String> list4{F("a"), F("b")};
  for (const String& key : list4) {
    Serial.print(
        tsino::withoutFormat(
            (key == F("a") ? texts->a : key == F("b") ? texts->b : ((void)tsino::unknownName(key), tsino::Shared<tsino::Array<String>>{}))->join(
                F("+"))));
    Serial.print(F(" "));
    Serial.println(
        (key == F("a") ? texts->a : key == F("b") ? texts->b : ((void)tsino::unknownName(key), tsino::Shared<tsino::Array<String>>{}))->length());
  }

  const tsino::Ref<Alike> alike = tsino::make<Alike>(
      tsino::make<Alike_>(
          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Table2>>>>(
              tsino::makeShared<tsino::Array<tsino::Ref<Table2>>>(
                  tsino::Array<tsino::Ref<Table2>>{tsino::make<Table2>(1)}))),
      tsino::make<Alike_>(
          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Table2>>>>(
              tsino::makeShared<tsino::Array<tsino::Ref<Table2>>>(
                  tsino::Array<tsino::Ref<Table2>>{tsino::Ref<Table2>(tsino::make<Box>(2))}))),
      tsino::make<Alike_>());
  tsino::Array<String> list5{F("a"), F("b")};
  for (const String& key : list5) {
    tsino::Optional<tsino::Ref<Table2>> value = (key == F("a") ? alike->a : key == F("b") ? alike->b : ((void)tsino::unknownName(
        key), tsino::Ref<Alike_>{}))->rows.value()->at(0);
    tsino::Optional<tsino::Ref<Table2>> popResult = (key == F("a") ? alike->a : key == F("b") ? alike->b : ((void)tsino::unknownName(
        key), tsino::Ref<Alike_>{}))->rows.value()->pop();
    String value2 = tsino::optionalText(
        popResult.has() ? tsino::Optional<int32_t>(popResult.value()->n) : tsino::Optional<int32_t>{});
    tsino::inspect(Serial, value);
    Serial.print(F(" "));
    Serial.println(value2);
  }
  tsino::Array<String> list6{F("a"), F("b"), F("c")};
  for (const String& key : list6) {
    const tsino::Ref<Alike_> one = key == F("a") ? alike->a : key == F("b") ? alike->b : key
        == F("c") ? alike->c : ((void)tsino::unknownName(key), tsino::Ref<Alike_>{});
    tsino::inspect(
        Serial,
        one->rows.has() ? tsino::Union<String, tsino::Shared<tsino::Array<tsino::Ref<Table2>>>>(
            one->rows.value()) : tsino::Union<String, tsino::Shared<tsino::Array<tsino::Ref<Table2>>>>(
            String(F("none"))));
    Serial.println();
  }
  const tsino::Ref<Absent> absent = tsino::make<Absent>(
      tsino::make<Absent_>(tsino::Optional<tsino::Ref<Absent3>>{}),
      tsino::make<Absent_>(
          tsino::Optional<tsino::Ref<Absent3>>(
              tsino::make<Absent3>(tsino::make<Absent2>(1), tsino::Optional<bool>{}))));
  tsino::Array<String> list7{F("a"), F("b")};
  for (const String& key : list7) {
    tsino::inspectOrNull(
        Serial,
        (key == F("a") ? absent->a : key == F("b") ? absent->b : ((void)tsino::unknownName(key), tsino::Ref<Absent_>{}))->rows);
    Serial.println();
  }
}

void loop() {}
