// types-of-nothing: written by tsino from types-of-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/lent.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Result;
struct List;
struct Box;
struct Box_;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;

struct Unknown : tsino::Union<tsino::Undefined, double> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Result : tsino::Object {
  bool ok__ = false;
  double value = 0;
  bool has_value = false;
  String error;
  int32_t error_ = 0;
  String value_;
  bool has_value_2 = false;
  void construct(bool ok__, double value, bool has_value, String error = String{}, int32_t error_ = 0, String value_ = String{}, bool has_value_2 = false) {
    this->ok__ = ok__;
    this->value = value;
    this->has_value = has_value;
    this->error = tsino::moved(error);
    this->error_ = error_;
    this->value_ = tsino::moved(value_);
    this->has_value_2 = has_value_2;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok__);
    if (this->has_value) out.field(F("value"), this->value);
    if (!this->ok__) out.field(F("error"), this->error);
    if (this->has_value_2) out.field(F("value"), this->value_);
    out.end();
  }
};

struct List : tsino::Chained {
  String tag;
  int32_t head = 0;
  tsino::Ref<List> tail;
  bool has_head = false;
  tsino::Ref<Shape> head_;
  bool has_head_2 = false;
  String head__;
  bool has_head_3 = false;
  bool head___ = false;
  bool has_head_4 = false;
  void construct(String tag, int32_t head = 0, tsino::Ref<List> tail = tsino::Ref<List>{}, bool has_head = false, tsino::Ref<Shape> head_ = tsino::Ref<Shape>{}, bool has_head_2 = false, String head__ = String{}, bool has_head_3 = false, bool head___ = false, bool has_head_4 = false) {
    this->tag = tsino::moved(tag);
    this->head = head;
    this->tail = tsino::moved(tail);
    this->has_head = has_head;
    this->head_ = tsino::moved(head_);
    this->has_head_2 = has_head_2;
    this->head__ = tsino::moved(head__);
    this->has_head_3 = has_head_3;
    this->head___ = head___;
    this->has_head_4 = has_head_4;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("tag"), this->tag);
    if (this->has_head) out.field(F("head"), this->head);
    if (this->has_head_2) out.field(F("head"), this->head_);
    if (this->has_head_3) out.field(F("head"), this->head__);
    if (this->has_head_4) out.field(F("head"), this->head___);
    if (this->tag == F("cons")) out.field(F("tail"), this->tail);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("tag"), this->tag);
    if (this->has_head) out.field(F("head"), this->head);
    if (this->has_head_2) out.field(F("head"), this->head_);
    if (this->has_head_3) out.field(F("head"), this->head__);
    if (this->has_head_4) out.field(F("head"), this->head___);
    if (this->tag == F("cons")) out.field(F("tail"), this->tail);
    out.end();
  }
};

struct Box : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> items;
  tsino::Optional<bool> spare;
  tsino::Shared<tsino::Map<String, int32_t>> byName;
  void construct(tsino::Shared<tsino::Array<int32_t>> items, tsino::Optional<bool> spare, tsino::Shared<tsino::Map<String, int32_t>> byName) {
    this->items = tsino::moved(items);
    this->spare = tsino::moved(spare);
    this->byName = tsino::moved(byName);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("items"), this->items);
    out.field(F("byName"), this->byName);
    out.end();
  }
};

struct Box_ : tsino::Object {
  tsino::Shared<tsino::Array<String>> items;
  tsino::Optional<String> spare;
  tsino::Shared<tsino::Map<String, String>> byName;
  void construct(tsino::Shared<tsino::Array<String>> items, tsino::Optional<String> spare, tsino::Shared<tsino::Map<String, String>> byName) {
    this->items = tsino::moved(items);
    this->spare = tsino::moved(spare);
    this->byName = tsino::moved(byName);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("items"), this->items);
    out.field(F("spare"), this->spare);
    out.field(F("byName"), this->byName);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t weight = 0;
  String name;
};

struct Shape2 : tsino::Object {
  int32_t weight = 0;
  String name;
  bool more = false;
  void construct(int32_t weight, String name, bool more) {
    this->weight = weight;
    this->name = tsino::moved(name);
    this->more = more;
  }
};

struct Shape3 : tsino::Object {
  String id;
};

struct Shape4 : tsino::Object {
  String id;
  void construct(String id) {
    this->id = tsino::moved(id);
  }
};

const tsino::Ref<List> nil = tsino::make<List>("nil");

tsino::Ref<List> cons(const __FlashStringHelper* head, const tsino::Optional<tsino::Ref<List>>& tailGiven = {}) {
  tsino::Ref<List> tail = tailGiven.has() ? tailGiven.value() : nil;
  return tsino::make<List>(
      F("cons"),
      0,
      tsino::moved(tail),
      false,
      tsino::Ref<Shape>{},
      false,
      head,
      true);
}

tsino::Ref<List> cons_(tsino::Ref<Shape> head, const tsino::Optional<tsino::Ref<List>>& tailGiven = {}) {
  tsino::Ref<List> tail = tailGiven.has() ? tailGiven.value() : nil;
  return tsino::make<List>(F("cons"), 0, tsino::moved(tail), false, tsino::moved(head), true);
}

tsino::Ref<List> cons_types_of_nothing(tsino::Ref<Shape> head, const tsino::Optional<tsino::Ref<List>>& tailGiven = {}) {
  tsino::Ref<List> tail = tailGiven.has() ? tailGiven.value() : nil;
  return tsino::make<List>(F("cons"), 0, tsino::moved(tail), false, tsino::moved(head), true);
}

tsino::Ref<List> cons2(int32_t head, const tsino::Optional<tsino::Ref<List>>& tailGiven = {}) {
  tsino::Ref<List> tail = tailGiven.has() ? tailGiven.value() : nil;
  return tsino::make<List>(F("cons"), head, tsino::moved(tail), true);
}

tsino::Ref<List> cons3(tsino::Ref<Shape> head, const tsino::Optional<tsino::Ref<List>>& tailGiven = {}) {
  tsino::Ref<List> tail = tailGiven.has() ? tailGiven.value() : nil;
  return tsino::make<List>(F("cons"), 0, tsino::moved(tail), false, tsino::moved(head), true);
}

tsino::Ref<List> cons4(bool head, const tsino::Optional<tsino::Ref<List>>& tailGiven = {}) {
  tsino::Ref<List> tail = tailGiven.has() ? tailGiven.value() : nil;
  return tsino::make<List>(
      F("cons"),
      0,
      tsino::moved(tail),
      false,
      tsino::Ref<Shape>{},
      false,
      String{},
      false,
      head,
      true);
}

int32_t count(const tsino::Ref<List>& list) {
  return list->tag == F("nil") ? 0 : 1 + count(list->tail);
}

int32_t count_(const tsino::Ref<List>& list) {
  return list->tag == F("nil") ? 0 : 1 + count_(list->tail);
}

String show(const tsino::Ref<List>& list, const tsino::Optional<tsino::Function<String(int32_t)>>& textGiven = {}) {
  const tsino::Function<String(int32_t)> text = textGiven.has() ? textGiven.value() : [](int32_t item) -> String {
    return String(item);
  };
  return list->tag == F("nil") ? String(F(".")) : tsino::concat(
      text(list->head),
      F(" "),
      show(list->tail, text));
}

String show_(const tsino::Ref<List>& list, const tsino::Optional<tsino::Function<String(const String&)>>& textGiven = {}) {
  const tsino::Function<String(const String&)> text = textGiven.has() ? textGiven.value() : [](const String& item) -> String {
    return item;
  };
  return list->tag == F("nil") ? String(F(".")) : tsino::concat(
      text(list->head__),
      F(" "),
      show_(list->tail, text));
}

int32_t biggest(const tsino::Ref<List>& list, const tsino::Function<int32_t(int32_t)>& by) {
  tsino::Optional<int32_t> best;
  for (tsino::Lent<tsino::Ref<List>> at = list; (*at)->tag == F("cons"); at = (*at)->tail) {
    if (!best.has() || by((*at)->head) > by(best.value())) best = (*at)->head;
    yield();
  }
  return !best.has() ? -1 : by(best.value());
}

int32_t biggest_(const tsino::Ref<List>& list, const tsino::Function<int32_t(const tsino::Ref<Shape>&)>& by) {
  tsino::Optional<tsino::Ref<Shape>> best;
  for (tsino::Lent<tsino::Ref<List>> at = list; (*at)->tag == F("cons"); at = (*at)->tail) {
    if (!best.has() || by((*at)->head_) > by(best.value())) best = (*at)->head_;
    yield();
  }
  return !best.has() ? -1 : by(best.value());
}

int32_t fold(const tsino::Ref<List>& list, const tsino::Function<int32_t(int32_t, int32_t)>& step, int32_t result) {
  return list->tag == F("nil") ? result : fold(list->tail, step, step(result, list->head));
}

int32_t fold_(const tsino::Ref<List>& list, const tsino::Function<int32_t(int32_t, int32_t)>& step, int32_t result) {
  return list->tag == F("nil") ? result : fold_(list->tail, step, step(result, list->head));
}

int32_t total(const tsino::Array<tsino::Ref<Shape_>>& items) {
  int32_t sum = 0;
  for (const tsino::Ref<Shape_>& item : items) {
    const int32_t weight = item->weight;
    const String& name = item->name;
    sum += weight + tsino::length(name);
  }
  return sum;
}

int32_t total_(const tsino::Array<tsino::Ref<Shape2>>& items) {
  int32_t sum = 0;
  for (const tsino::Ref<Shape2>& item : items) {
    const int32_t weight = item->weight;
    const String& name = item->name;
    sum += weight + tsino::length(name);
  }
  return sum;
}

tsino::Array<String> keys(const tsino::Array<tsino::Ref<Shape3>>& rows) {
  return rows.map<String>([](const tsino::Ref<Shape3>& row) -> String { return row->id; });
}

tsino::Array<String> keys_(const tsino::Array<tsino::Ref<Shape4>>& rows) {
  return rows.map<String>([](const tsino::Ref<Shape4>& row) -> String { return row->id; });
}

int32_t longest(const tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>>& lists) {
  return lists.reduce<int32_t>(
      [](int32_t most, const tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>& list) -> int32_t {
        return tsino::maximum<int32_t>(
            most,
            list.is<tsino::Shared<tsino::Array<int32_t>>>() ? list.get<tsino::Shared<tsino::Array<int32_t>>>()->length() : tsino::length(
                list.get<String>()));
      },
      0);
}

int32_t longest_(const tsino::Array<String>& lists) {
  return lists.reduce<int32_t>(
      [](int32_t most, const String& list) -> int32_t {
        return tsino::maximum<int32_t>(most, tsino::length(list));
      },
      0);
}

String look(const tsino::Ref<Box>& box) {
  const tsino::Shared<tsino::Array<int32_t>>& items = box->items;
  const tsino::Optional<bool> spare = box->spare;
  const tsino::Shared<tsino::Map<String, int32_t>>& byName = box->byName;
  String text = F("");
  for (const int32_t item : *items) text += tsino::concat(F("<"), String(item), F(">"));
  return tsino::concat(
      text,
      items->map<String>([](int32_t item) -> String { return String(item); }).join(F("/")),
      F(" undefined "),
      String(byName->size()));
}

String look_(const tsino::Ref<Box_>& box) {
  const tsino::Shared<tsino::Array<String>>& items = box->items;
  const tsino::Optional<String>& spare = box->spare;
  const tsino::Shared<tsino::Map<String, String>>& byName = box->byName;
  String text = F("");
  for (const String& item : *items) text += tsino::concat(F("<"), item, F(">"));
  return tsino::concat(
      text,
      items->map<String>([](const String& item) -> String { return item; }).join(F("/")),
      F(" "),
      tsino::optionalText(spare),
      F(" "),
      String(byName->size()));
}

tsino::Ref<Result> ok(double value) {
  return tsino::make<Result>(true, value, true);
}

tsino::Ref<Result> ok_(const __FlashStringHelper* value) {
  return tsino::make<Result>(true, 0.0, false, String{}, 0, value, true);
}

tsino::Ref<Result> fail(const __FlashStringHelper* error) {
  return tsino::make<Result>(false, 0.0, false, error);
}

double or_(const tsino::Ref<Result>& result, int32_t other) {
  return result->ok__ ? result->value : (double)other;
}

tsino::Ref<Result> half(int32_t n) {
  return n % 2 != 0 ? fail(F("odd")) : ok(n / 2.0);
}

void setup() {
  Serial.begin(115200);
  Serial.print(count(nil));
  Serial.print(F(" "));
  Serial.print(show(nil));
  Serial.print(F(" "));
  Serial.println(biggest(nil, [](int32_t) -> int32_t { return 3; }));
  Serial.print(count_(cons(F("a"), cons(F("b")))));
  Serial.print(F(" "));
  Serial.print(show_(cons(F("a"), cons(F("b")))));
  Serial.print(F(" "));
  Serial.println(
      biggest_(
          cons_(tsino::make<Shape>(4), cons_types_of_nothing(tsino::make<Shape>(7))),
          [](const tsino::Ref<Shape>& given) -> int32_t {
            const int32_t n = given->n;
            return n;
          }));
  tsino::Function<String(const Unknown&)> value = [](const Unknown& item) -> String {
    return tsino::toText(item);
  };
  Serial.print(
      tsino::withoutFormat(
          show(
              nil,
              tsino::Optional<tsino::Function<String(int32_t)>>(
                  [value](int32_t item) -> String { return value(Unknown((double)item)); }))));
  Serial.print(F(" "));
  Serial.print(fold(nil, [](int32_t sum, int32_t) -> int32_t { return sum + 1; }, 5));
  Serial.print(F(" "));
  Serial.println(fold_(cons2(2), [](int32_t sum, int32_t n) -> int32_t { return sum + n; }, 5));
  tsino::inspect(Serial, cons2(1));
  Serial.print(F(" "));
  tsino::inspect(Serial, cons3(tsino::make<Shape>(1)));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(cons4(true)));
  Serial.print(F(" "));
  tsino::inspect(Serial, nil);
  Serial.println();
  Serial.print(total(tsino::Array<tsino::Ref<Shape_>>{}));
  Serial.print(F(" "));
  Serial.print(total_(tsino::Array<tsino::Ref<Shape2>>{tsino::make<Shape2>(3, F("cam"), true)}));
  Serial.print(F(" "));
  tsino::inspect(Serial, keys(tsino::Array<tsino::Ref<Shape3>>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, keys_(tsino::Array<tsino::Ref<Shape4>>{tsino::make<Shape4>(F("a"))}));
  Serial.print(F(" "));
  Serial.print(longest(tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>>{}));
  Serial.print(F(" "));
  Serial.println(longest_(tsino::Array<String>{F("abc")}));
  const tsino::Ref<Box> empty = tsino::make<Box>(
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{}),
      tsino::Optional<bool>{},
      tsino::makeShared<tsino::Map<String, int32_t>>());
  const tsino::Ref<Box_> full = tsino::make<Box_>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x"), F("y")}),
      tsino::Optional<String>(F("z")),
      tsino::makeMap<String, String>({{F("k"), F("v")}}));
  Serial.print(tsino::withoutFormat(look(empty)));
  Serial.print(F(" "));
  Serial.print(look_(full));
  Serial.print(F(" "));
  tsino::inspect(Serial, empty);
  Serial.print(F(" "));
  tsino::inspect(Serial, full);
  Serial.println();
  tsino::inspect(Serial, half(3));
  Serial.print(F(" "));
  tsino::inspect(Serial, half(4));
  Serial.print(F(" "));
  tsino::inspect(Serial, or_(half(6), 0));
  Serial.print(F(" "));
  tsino::inspect(Serial, or_(fail(F("x")), 5));
  Serial.print(F(" "));
  tsino::inspect(Serial, ok_(F("x")));
  Serial.println();
}

void loop() {}
