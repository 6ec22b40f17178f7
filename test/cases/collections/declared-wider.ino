// declared-wider: written by tsino from declared-wider.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Board;
struct Shape;
struct Registry_number;
struct Pairs;
struct Part;
struct Square;
struct ById;

struct Board : tsino::Object {
  tsino::Shared<tsino::Set<tsino::Optional<int32_t>>> tags;
  tsino::Shared<tsino::Map<uint8_t, tsino::Optional<String>>> names;
  void construct(tsino::Shared<tsino::Set<tsino::Optional<int32_t>>> tags, tsino::Shared<tsino::Map<uint8_t, tsino::Optional<String>>> names) {
    this->tags = tsino::moved(tags);
    this->names = tsino::moved(names);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("tags"), this->tags);
    out.fieldOrNull(F("names"), this->names);
    out.end();
  }
};

struct Shape : tsino::Object {
  void construct();
  virtual int32_t area();
  virtual ~Shape() {}
};

struct Registry_number : tsino::Object {
  tsino::Shared<tsino::Map<String, uint8_t>> entries;
  void construct(tsino::Shared<tsino::Map<String, uint8_t>> entries);
  int32_t missing(const tsino::Shared<tsino::Map<String, tsino::Optional<int32_t>>>& given);
};

struct Pairs : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Part : tsino::Object {
  String id;
  int32_t count = 0;
  void construct(String id, int32_t count) {
    this->id = tsino::moved(id);
    this->count = count;
  }
};

struct Square : Shape {
  int32_t side = 0;
  void construct(int32_t side);
  int32_t area() final;
};

struct ById : tsino::Object {
  String item0;
  tsino::Ref<Part> item1;
  void construct(String item0, tsino::Ref<Part> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// @run
// A Map or Set that is made where a wider one is declared is of that type: TypeScript looks at its first entries alone.

tsino::Shared<tsino::Map<String, tsino::Union<bool, double>>> settings() {
  return tsino::makeMap<String, tsino::Union<bool, double>>(
      {{F("on"), tsino::Union<bool, double>(true)}});
}

int32_t Shape::area() {
  return 1;
}

void Shape::construct() {}

void Square::construct(int32_t side) {
  Shape::construct();
  this->side = side;
}

int32_t Square::area() {
  return this->side * this->side;
}

int32_t sum(const tsino::Shared<tsino::Map<String, tsino::Optional<int32_t>>>& given) {
  int32_t total = 0;
  for (const auto& entry : *given) {
    const tsino::Optional<int32_t>& value = entry.value();
    total += value.valueOr(100);
  }
  return total;
}

// What a generic function is given says its types.
tsino::Optional<double> first(const tsino::Shared<tsino::Map<String, double>>& given) {
  for (const auto& entry : *given) {
    const double value = entry.value();
    return value;
  }
  return {};
}

// What a generic function is given says its types.
tsino::Optional<String> first_(const tsino::Shared<tsino::Map<String, String>>& given) {
  for (const auto& entry : *given) {
    const String& value = entry.value();
    return value;
  }
  return {};
}

void Registry_number::construct(tsino::Shared<tsino::Map<String, uint8_t>> entries) {
  this->entries = tsino::moved(entries);
}

int32_t Registry_number::missing(const tsino::Shared<tsino::Map<String, tsino::Optional<int32_t>>>& given) {
  int32_t count = 0;
  for (const auto& entry : *given) {
    const tsino::Optional<int32_t>& value = entry.value();
    if (!value.has()) count += 1;
  }
  return count;
}
tsino::Array<tsino::Ref<Part>> parts{tsino::make<Part>("a", 1), tsino::make<Part>("b", 2)};

tsino::Shared<tsino::Record<tsino::Union<double, String>>> labels() {
  const auto value = tsino::makeShared<tsino::Record<tsino::Union<double, String>>>();
  parts.map<tsino::Ref<Pairs>>(
      [](const tsino::Ref<Part>& part) -> tsino::Ref<Pairs> {
        return tsino::make<Pairs>(part->id, part->count);
      }).forEach(
      [&](const tsino::Ref<Pairs>& value2) {
        value->set(value2->item0, tsino::Union<double, String>((double)value2->item1));
      });
  return value;
}

void setup() {
  Serial.begin(115200);

  const auto levels = tsino::makeMap<String, tsino::Optional<int32_t>>(
      {{F("left"), tsino::Optional<int32_t>{}}});
  levels->set(F("right"), tsino::Optional<int32_t>(3));
  tsino::printFirstUnion(
      Serial,
      levels->has(F("left")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(levels->at(F("left"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      levels->has(F("right")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(levels->at(F("right"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      levels->has(F("none")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(levels->at(F("none"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{}));
  Serial.println();

  const auto mixed = tsino::makeMap<String, tsino::Union<double, String>>(
      {{F("a"), tsino::Union<double, String>(1.0)}});
  mixed->set(F("b"), tsino::Union<double, String>(String(F("text"))));
  tsino::inspect(Serial, mixed);
  Serial.println();

  const tsino::Ref<Board> board = tsino::make<Board>(
      tsino::makeShared<tsino::Set<tsino::Optional<int32_t>>>(
          tsino::Optional<int32_t>(1),
          tsino::Optional<int32_t>(2)),
      tsino::makeMap<uint8_t, tsino::Optional<String>>({{1, tsino::Optional<String>{}}}));
  board->tags->add(tsino::Optional<int32_t>{});
  board->names->set(2, tsino::Optional<String>(F("two")));
  tsino::inspect(Serial, board);
  Serial.println();
  tsino::Shared<tsino::Map<String, tsino::Union<bool, double>>> own = settings();
  own->set(F("pin"), tsino::Union<bool, double>(2.0));
  tsino::inspect(Serial, own);
  Serial.println();
  const auto shapes = tsino::makeMap<String, tsino::Ref<Shape>>(
      {{F("square"), tsino::Ref<Shape>(tsino::make<Square>(3))}});
  shapes->set(F("any"), tsino::make<Shape>());
  for (const auto& entry : *shapes) {
    const String& name = entry.key();
    const tsino::Ref<Shape>& shape = entry.value();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(shape->area());
  }
  Serial.print(
      sum(
          tsino::makeMap<String, tsino::Optional<int32_t>>({{F("a"), tsino::Optional<int32_t>(1)}})));
  Serial.print(F(" "));
  Serial.println(
      sum(tsino::makeMap<String, tsino::Optional<int32_t>>({{F("a"), tsino::Optional<int32_t>{}}})));
  tsino::inspect(Serial, first(tsino::makeMap<String, double>({{F("a"), 1.5}})));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(first_(tsino::makeMap<String, String>({{F("a"), F("b")}}))));
  const tsino::Ref<Registry_number> registry = tsino::make<Registry_number>(
      tsino::makeMap<String, uint8_t>({{F("a"), 1}}));
  tsino::inspect(Serial, registry->entries);
  Serial.print(F(" "));
  Serial.print(
      registry->missing(
          tsino::makeMap<String, tsino::Optional<int32_t>>({{F("q"), tsino::Optional<int32_t>{}}})));
  Serial.print(F(" "));
  Serial.println(
      registry->missing(
          tsino::makeMap<String, tsino::Optional<int32_t>>({{F("q"), tsino::Optional<int32_t>(2)}})));

  tsino::Optional<tsino::Shared<tsino::Map<String, tsino::Union<double, String>>>> current;
  current = tsino::makeMap<String, tsino::Union<double, String>>(
      {{F("k"), tsino::Union<double, String>(String(F("v")))}});
  current.value()->set(F("n"), tsino::Union<double, String>(4.0));
  tsino::inspect(Serial, current.value());
  Serial.println();

  tsino::Array<tsino::Ref<Pairs>> pairs{tsino::make<Pairs>(F("p"), 1)};
  const auto value = tsino::makeShared<tsino::Map<String, tsino::Optional<int32_t>>>();
  pairs.forEach(
      [&](const tsino::Ref<Pairs>& value2) {
        value->set(value2->item0, tsino::Optional<int32_t>(value2->item1));
      });
  tsino::Shared<tsino::Map<String, tsino::Optional<int32_t>>> fromPairs = value;
  fromPairs->set(F("q"), tsino::Optional<int32_t>{});
  tsino::inspectOrNull(Serial, fromPairs);
  Serial.println();
  const auto value2 = tsino::makeShared<tsino::Record<tsino::Optional<tsino::Ref<Part>>>>();
  parts.map<tsino::Ref<ById>>(
      [](const tsino::Ref<Part>& part) -> tsino::Ref<ById> {
        return tsino::make<ById>(part->id, part);
      }).forEach(
      [&](const tsino::Ref<ById>& value3) {
        value2->set(value3->item0, tsino::Optional<tsino::Ref<Part>>(value3->item1));
      });
  tsino::Shared<tsino::Record<tsino::Optional<tsino::Ref<Part>>>> byId = value2;
  tsino::Optional<tsino::Ref<Part>> getResult = byId->get(F("a"));
  tsino::Optional<tsino::Ref<Part>> getResult2 = byId->get(F("z"));
  Serial.print(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<int32_t>(getResult.value()->count) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->count) : tsino::Optional<int32_t>{}));
  const auto counts = tsino::makeRecord<tsino::Optional<int32_t>>(
      {{F("x"), tsino::Optional<int32_t>(1)}, {F("y"), tsino::Optional<int32_t>(2)}});
  counts->set(F("z"), tsino::Optional<int32_t>{});
  tsino::inspectOrNull(Serial, counts);
  Serial.println();
  tsino::Shared<tsino::Record<tsino::Union<double, String>>> named = labels();
  named->set(F("q"), tsino::Union<double, String>(String(F("text"))));
  tsino::inspect(Serial, named);
  Serial.println();
}

void loop() {}
