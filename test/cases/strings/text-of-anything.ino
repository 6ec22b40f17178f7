// text-of-anything: written by tsino from text-of-anything.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Box_number;
struct Animal;
struct Box_string;
struct Temp;
struct Box_number_array;
struct Box_boolean;
struct Box_Box_boolean;
struct Box_number_or_undefined;
struct Node1;
struct Dog;
struct Tuple;
struct Tuple_;
struct Bad;

struct Box_number : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value);
  String toString();
};

struct Animal : tsino::Object {
  String n;
  void construct(String n);
  virtual String toString();
  virtual ~Animal() {}
};

struct Box_string : tsino::Object {
  String value;
  void construct(String value);
  String toString();
};

struct Temp : tsino::Object {
  int32_t c = 0;
  void construct();
  String toString();
  int32_t get_f();
};

struct Box_number_array : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> value;
  void construct(tsino::Shared<tsino::Array<uint8_t>> value);
  String toString();
};

struct Box_boolean : tsino::Object {
  bool value = false;
  void construct(bool value);
  String toString();
};

struct Box_Box_boolean : tsino::Object {
  tsino::Ref<Box_boolean> value;
  void construct(tsino::Ref<Box_boolean> value);
  String toString();
};

struct Box_number_or_undefined : tsino::Object {
  tsino::Optional<int32_t> value;
  void construct(tsino::Optional<int32_t> value = {});
  String toString();
};

struct Node1 : tsino::Chained {
  String name;
  tsino::Array<tsino::Ref<Node1>> children;
  void construct(String name);
  tsino::Ref<Node1> add(tsino::Ref<Node1> n);
  String toString();
};

struct Dog : Animal {
  String toString() final;
};

struct Tuple : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple_ : tsino::Object {
  String item0;
  tsino::Ref<Box_number> item1;
  void construct(String item0, tsino::Ref<Box_number> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Bad : tsino::Object {
  void construct();
  String toString();
};

void Box_number::construct(int32_t value) {
  this->value = value;
}

String Box_number::toString() {
  return tsino::concat(F("Box("), String(this->value), F(")"));
}

void Box_string::construct(String value) {
  this->value = tsino::moved(value);
}

String Box_string::toString() {
  return tsino::concat(F("Box("), this->value, F(")"));
}

void Box_number_array::construct(tsino::Shared<tsino::Array<uint8_t>> value) {
  this->value = tsino::moved(value);
}

String Box_number_array::toString() {
  return tsino::concat(F("Box("), this->value->join(), F(")"));
}

void Box_boolean::construct(bool value) {
  this->value = value;
}

String Box_boolean::toString() {
  return tsino::concat(F("Box("), this->value ? F("true") : F("false"), F(")"));
}

void Box_Box_boolean::construct(tsino::Ref<Box_boolean> value) {
  this->value = tsino::moved(value);
}

String Box_Box_boolean::toString() {
  return tsino::concat(F("Box("), this->value->toString(), F(")"));
}

void Box_number_or_undefined::construct(tsino::Optional<int32_t> value) {
  this->value = value;
}

String Box_number_or_undefined::toString() {
  return tsino::concat(F("Box("), tsino::optionalText(this->value), F(")"));
}

void Node1::construct(String name) {
  this->children = tsino::Array<tsino::Ref<Node1>>{};
  this->name = tsino::moved(name);
}

tsino::Ref<Node1> Node1::add(tsino::Ref<Node1> n) {
  this->children.push(tsino::moved(n));
  return tsino::Ref<Node1>(this);
}

String Node1::toString() {
  return this->children.length() == 0 ? this->name : tsino::concat(
      this->name,
      F("["),
      this->children.map<String>(
          [](const tsino::Ref<Node1>& value) -> String { return value->toString(); }).join(),
      F("]"));
}

void Animal::construct(String n) {
  this->n = tsino::moved(n);
}

String Animal::toString() {
  return tsino::concat(F("animal "), this->n);
}

String Dog::toString() {
  return tsino::concat(F("dog "), this->n, F(" ("), Animal::toString(), F(")"));
}
tsino::Array<uint8_t> point{1, 2};

String bump() {
  point.set(0, 9);
  return F("b");
}
tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Box_string>>> current = tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Box_string>>(
    String("s"));

String show() {
  return tsino::concat(
      F("<"),
      !current.has() ? String(F("null")) : current.value().is<String>() ? current.value().get<String>() : current.value().is<tsino::Shared<tsino::Array<uint8_t>>>() ? current.value().get<tsino::Shared<tsino::Array<uint8_t>>>()->join() : current.value().get<tsino::Ref<Box_string>>()->toString(),
      F(">"));
}

String list(const tsino::Array<uint8_t>& items) {
  return tsino::concat(items.join(F("|")), items.join(), items.join());
}

String list_(const tsino::Array<String>& items) {
  return tsino::concat(items.join(F("|")), items.join(), items.join());
}

String list_text_of_anything(const tsino::Array<tsino::Ref<Box_number>>& items) {
  return tsino::concat(
      items.map<String>(
          [](const tsino::Ref<Box_number>& value) -> String { return value->toString(); }).join(
          F("|")),
      items.map<String>(
          [](const tsino::Ref<Box_number>& value) -> String { return value->toString(); }).join(),
      items.map<String>(
          [](const tsino::Ref<Box_number>& value) -> String { return value->toString(); }).join());
}

String list2(const tsino::Array<tsino::Array<uint8_t>>& items) {
  return tsino::concat(items.join(F("|")), items.join(), items.join());
}

String list3(const tsino::Array<tsino::Optional<int32_t>>& items) {
  return tsino::concat(items.join(F("|")), items.join(), items.join());
}

String list4(const tsino::Array<int32_t>& items) {
  return tsino::concat(items.join(F("|")), items.join(), items.join());
}

String make(int32_t& i) {
  return tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<int32_t>>>>{
      tsino::Union<double, tsino::Shared<tsino::Array<int32_t>>>((double)i),
      tsino::Union<double, tsino::Shared<tsino::Array<int32_t>>>(
          tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{i * 2}))}.map<String>(
      [](const tsino::Union<double, tsino::Shared<tsino::Array<int32_t>>>& value) -> String {
        return value.is<double>() ? tsino::toText(value.get<double>()) : value.get<tsino::Shared<tsino::Array<int32_t>>>()->join();
      }).join();
}

tsino::Optional<tsino::Ref<Box_number>> maybe(int32_t n) {
  return n > 0 ? tsino::Optional<tsino::Ref<Box_number>>(tsino::make<Box_number>(n)) : tsino::Optional<tsino::Ref<Box_number>>{};
}

int32_t Temp::get_f() {
  return this->c * 2;
}

String Temp::toString() {
  this->c++;
  return tsino::concat(F("T"), String(this->get_f()));
}

void Temp::construct() {
  this->c = 1;
}

String Bad::toString() {
  tsino::raise(tsino::make<tsino::Error>(F("boom")));
  return {};
}

void Bad::construct() {}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::make<Box_number>(1)->toString());
  Serial.print(F(" "));
  Serial.print(tsino::make<Box_string>(F("a"))->toString());
  Serial.print(F(" "));
  Serial.print(
      tsino::make<Box_number_array>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))->toString());
  Serial.print(F(" "));
  Serial.print(tsino::make<Box_Box_boolean>(tsino::make<Box_boolean>(true))->toString());
  Serial.print(F(" "));
  Serial.println(tsino::make<Box_number_or_undefined>(tsino::Optional<int32_t>{})->toString());
  Serial.println(
      tsino::make<Node1>(F("r"))->add(tsino::make<Node1>(F("a"))->add(tsino::make<Node1>(F("b"))))->add(
          tsino::make<Node1>(F("c")))->toString());
  tsino::Array<tsino::Ref<Animal>> zoo{
      tsino::make<Animal>(F("x")),
      tsino::Ref<Animal>(tsino::make<Dog>(F("y")))};
  Serial.print(
      tsino::withoutFormat(
          zoo.map<String>(
              [](const tsino::Ref<Animal>& value) -> String { return value->toString(); }).join(
              F("; "))));
  Serial.print(F(" "));
  Serial.print(zoo[1]->toString());
  Serial.print(F(" "));
  Serial.println(
      zoo.map<String>([](const tsino::Ref<Animal>& value) -> String { return value->toString(); }).join());
  String text = F("");
  int32_t count = 0;
  tsino::Array<tsino::Ref<Tuple>> list5{
      tsino::make<Tuple>(1, F("a")),
      tsino::make<Tuple>(2, F("b"))};
  for (const tsino::Ref<Tuple>& pair : list5) {
    text += tsino::concat(String(pair->item0), F(","), pair->item1);
    int32_t countBefore = count++;
    text += tsino::Array<int32_t>{countBefore, count}.join();
  }
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.println(count);
  String withoutFormatResult = tsino::withoutFormat(point.join());
  String withoutFormatResult2 = tsino::withoutFormat(bump());
  String withoutFormatResult3 = tsino::withoutFormat(point.join());
  String joinResult = point.join(bump());
  tsino::Union<double, String> value = tsino::Union<double, String>((double)point[0]);
  tsino::Union<double, String> value2 = tsino::Union<double, String>(bump());
  String joinResult2 = tsino::Array<tsino::Union<double, String>>{
      value,
      value2,
      tsino::Union<double, String>((double)point[0])}.join();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(joinResult2);
  Serial.println(show());
  current = tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Box_string>>(
      tsino::make<Box_string>(F("q")));
  Serial.println(show());
  current = tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Box_string>>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}));
  Serial.print(tsino::withoutFormat(show()));
  Serial.print(F(" x"));
  Serial.println(current.value().get<tsino::Shared<tsino::Array<uint8_t>>>()->join());
  current = {};
  Serial.print(tsino::withoutFormat(show()));
  Serial.print(F(" "));
  Serial.println(
      !current.has() ? String(F("null")) : current.value().is<String>() ? current.value().get<String>() : current.value().is<tsino::Shared<tsino::Array<uint8_t>>>() ? current.value().get<tsino::Shared<tsino::Array<uint8_t>>>()->join() : current.value().get<tsino::Ref<Box_string>>()->toString());
  Serial.print(tsino::withoutFormat(list(tsino::Array<uint8_t>{1, 2})));
  Serial.print(F(" "));
  Serial.print(list_(tsino::Array<String>{F("a")}));
  Serial.print(F(" "));
  Serial.print(
      list_text_of_anything(tsino::Array<tsino::Ref<Box_number>>{tsino::make<Box_number>(3)}));
  Serial.print(F(" "));
  Serial.print(
      list2(
          tsino::Array<tsino::Array<uint8_t>>{
              tsino::Array<uint8_t>{1},
              tsino::Array<uint8_t>{2, 3}}));
  Serial.print(F(" "));
  Serial.print(
      list3(
          tsino::Array<tsino::Optional<int32_t>>{
              tsino::Optional<int32_t>(1),
              tsino::Optional<int32_t>{}}));
  Serial.print(F(" "));
  Serial.println(list4(tsino::Array<int32_t>{}));
  tsino::Array<String> lines;
  for (int32_t i = 0; i < 3; i++) {
    lines.push(make(i));
  }
  Serial.println(lines.join(F(" ")));
  tsino::Array<tsino::Array<tsino::Optional<tsino::Ref<Box_number>>>> grid{
      tsino::Array<tsino::Optional<tsino::Ref<Box_number>>>{
          tsino::Optional<tsino::Ref<Box_number>>(tsino::make<Box_number>(1)),
          tsino::Optional<tsino::Ref<Box_number>>{}},
      tsino::Array<tsino::Optional<tsino::Ref<Box_number>>>{
          tsino::Optional<tsino::Ref<Box_number>>{},
          tsino::Optional<tsino::Ref<Box_number>>(tsino::make<Box_number>(2))}};
  Serial.print(
      tsino::withoutFormat(
          grid.map<String>(
              [](const tsino::Array<tsino::Optional<tsino::Ref<Box_number>>>& row) -> String {
                return row.map<String>(
                    [](const tsino::Optional<tsino::Ref<Box_number>>& value3) -> String {
                      return !value3.has() ? String(F("")) : value3.value()->toString();
                    }).join(F("."));
              }).join(F("\n"))));
  Serial.print(F(" "));
  Serial.println(
      grid.map<String>(
          [](const tsino::Array<tsino::Optional<tsino::Ref<Box_number>>>& value3) -> String {
            return value3.map<String>(
                [](const tsino::Optional<tsino::Ref<Box_number>>& value4) -> String {
                  return !value4.has() ? String(F("")) : value4.value()->toString();
                }).join();
          }).join(F("#")));
  const auto lookup = tsino::makeMap<String, tsino::Ref<Box_number>>(
      {{F("k"), tsino::make<Box_number>(5)}});
  tsino::Optional<tsino::Ref<Box_number>> getResult = lookup->get(F("k"));
  tsino::Optional<tsino::Ref<Box_number>> getResult2 = lookup->get(F("z"));
  Serial.print(
      tsino::withoutFormat(
          !getResult.has() ? String(F("undefined")) : getResult.value()->toString()));
  Serial.print(F(" "));
  Serial.print(
      tsino::withoutFormat(
          !getResult2.has() ? String(F("undefined")) : getResult2.value()->toString()));
  Serial.print(F(" "));
  Serial.print(
      lookup->values().map<String>(
          [](const tsino::Ref<Box_number>& value3) -> String { return value3->toString(); }).join());
  Serial.print(F(" "));
  Serial.println(
      lookup->keys().map<tsino::Ref<Tuple_>>(
          [&](const String& value3) -> tsino::Ref<Tuple_> {
            return tsino::make<Tuple_>(value3, lookup->at(value3));
          }).map<String>(
          [](const tsino::Ref<Tuple_>& value3) -> String {
            return tsino::concat(value3->item0, F(","), value3->item1->toString());
          }).join(F(";")));
  const auto record = tsino::makeRecord<tsino::Ref<Box_number>>(
      {{F("a"), tsino::make<Box_number>(6)}});
  tsino::Optional<tsino::Ref<Box_number>> getResult3 = record->get(F("a"));
  tsino::Optional<tsino::Ref<Box_number>> getResult4 = record->get(F("nope"));
  Serial.print(
      tsino::withoutFormat(
          !getResult3.has() ? String(F("undefined")) : getResult3.value()->toString()));
  Serial.print(F(" "));
  Serial.print(
      tsino::withoutFormat(
          !getResult4.has() ? String(F("undefined")) : getResult4.value()->toString()));
  Serial.print(F(" "));
  Serial.print(
      record->values().map<String>(
          [](const tsino::Ref<Box_number>& value3) -> String { return value3->toString(); }).join());
  Serial.print(F(" "));
  Serial.println(
      record->keys().map<tsino::Ref<Tuple_>>(
          [&](const String& value3) -> tsino::Ref<Tuple_> {
            return tsino::make<Tuple_>(value3, record->at(value3));
          }).map<String>(
          [](const tsino::Ref<Tuple_>& value3) -> String {
            return tsino::concat(value3->item0, F(","), value3->item1->toString());
          }).join(F("&")));
  tsino::Optional<tsino::Ref<Box_number>> maybeResult = maybe(1);
  tsino::Optional<tsino::Ref<Box_number>> maybeResult2 = maybe(0);
  tsino::Optional<tsino::Ref<Box_number>> maybeResult3 = maybe(0);
  tsino::Optional<tsino::Ref<Box_number>> maybeResult4 = maybe(2);
  tsino::Union<String, tsino::Ref<Box_number>> value3 = !maybeResult4.has() ? tsino::Union<String, tsino::Ref<Box_number>>(
      String(F("none"))) : tsino::Union<String, tsino::Ref<Box_number>>(maybeResult4.value());
  Serial.print(
      tsino::withoutFormat(
          tsino::concat(
              !maybeResult.has() ? String(F("undefined")) : maybeResult.value()->toString(),
              !maybeResult2.has() ? String(F("undefined")) : maybeResult2.value()->toString())));
  Serial.print(F(" "));
  Serial.print(!maybeResult3.has() ? String(F("undefined")) : maybeResult3.value()->toString());
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Optional<tsino::Ref<Box_number>>>{maybe(1), maybe(0)}.map<String>(
          [](const tsino::Optional<tsino::Ref<Box_number>>& value4) -> String {
            return !value4.has() ? String(F("")) : value4.value()->toString();
          }).join());
  Serial.print(F(" "));
  Serial.println(
      value3.is<String>() ? value3.get<String>() : value3.get<tsino::Ref<Box_number>>()->toString());
  const tsino::Ref<Temp> t = tsino::make<Temp>();
  String toStringResult = t->toString();
  String withoutFormatResult4 = tsino::withoutFormat(tsino::concat(toStringResult, t->toString()));
  String joinResult3 = tsino::Array<tsino::Ref<Temp>>{t, t}.map<String>(
      [](const tsino::Ref<Temp>& value4) -> String { return value4->toString(); }).join();
  Serial.print(withoutFormatResult4);
  Serial.print(F(" "));
  Serial.print(joinResult3);
  Serial.print(F(" "));
  Serial.println(t->get_f());
  {
    tsino::Array<String> value4 = tsino::Array<tsino::Ref<Bad>>{tsino::make<Bad>()}.map<String>(
        [](const tsino::Ref<Bad>& value4) -> String {
          if (tsino::thrown()) return {};
          value4->toString();
          return {};
          return {};
        });
    if (tsino::thrown()) goto caught;
    Serial.println(value4.join());
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  tsino::Shared<tsino::Array<double>> big = tsino::makeShared<tsino::Array<double>>(
      tsino::filled<uint8_t>(5, 0).map<double>(
          [](int32_t _, int32_t i) -> double { return i % 2 != 0 ? i / 2.0 : (double)i; }));
  Serial.print(tsino::withoutFormat(big->join()));
  Serial.print(F(" "));
  Serial.println(tsino::Array<tsino::Shared<tsino::Array<double>>>{big, big}.join(F("/")));
  Serial.print(tsino::withoutFormat(tsino::Array<double>{1.5, -0.0, 1e21, (double)NAN}.join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Optional<bool>>{tsino::Optional<bool>(true), tsino::Optional<bool>{}}.join());
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>>{
          tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>{
              tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})},
          tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>{
              tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})}}.join(F("x")));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>{
          tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{}),
          tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})}.join());
}

void loop() {}
