// returns-without-a-value: written by tsino from returns-without-a-value.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"

struct Ring_string_or_null;
struct Ring_number;
struct Table;
struct Table_;

struct Unknown : tsino::Union<tsino::Undefined, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Ring_string_or_null : tsino::Object {
  tsino::Array<tsino::Optional<String>> items;
  void construct();
  tsino::Union<tsino::Undefined, tsino::Null, String> shift();
  tsino::Union<tsino::Undefined, tsino::Null, String> peek();
};

struct Ring_number : tsino::Object {
  tsino::Array<int32_t> items;
  void construct();
  tsino::Optional<int32_t> shift();
  tsino::Optional<int32_t> peek();
};

struct Table : tsino::Object {
  tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Table_>>(int32_t)> find_;
  tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, String>()> get_last;
  void construct(tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Table_>>(int32_t)> find_, tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, String>()> get_last) {
    this->find_ = tsino::moved(find_);
    this->get_last = tsino::moved(get_last);
  }
};

struct Table_ : tsino::Object {
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

// @run
// `return;` and the end of a body, where the result may be null, undefined or one of several types: undefined.
tsino::Union<tsino::Undefined, tsino::Null, String> find(int32_t n) {
  if (n < 0) return tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      n != 0 ? tsino::Optional<String>(F("x")) : tsino::Optional<String>{});
}

tsino::Union<tsino::Undefined, tsino::Null, String> look(const String& key) {
  if (key == F("a")) {
    return tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("A")));
  } else if (key == F("n")) {
    return tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{});
  } else if (key == F("u")) {
    return tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  }
  return tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
}

tsino::Union<tsino::Undefined, tsino::Null, double, String> scan(int32_t n) {
  if (n > 0) {
    for (int32_t i = 0; i < n; ++i) {
      if (i == 2) {
        return tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{});
      }
    }
    return tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{});
  }
  return tsino::Union<tsino::Undefined, tsino::Null, double, String>(
      n < 0 ? tsino::Union<double, String>((double)n) : tsino::Union<double, String>(
          String(F("zero"))));
}

Unknown anything(int32_t n) {
  if (n > 1) return Unknown(tsino::Undefined{});
  if (n == 1) return Unknown(String(F("one")));
  return Unknown(tsino::Undefined{});
}

tsino::Union<tsino::Undefined, tsino::Null, String> Ring_string_or_null::shift() {
  if (this->items.length() == 0) {
    return tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  }
  return this->items.length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      this->items.shift()) : tsino::Union<tsino::Undefined, tsino::Null, String>(
      tsino::Undefined{});
}

tsino::Union<tsino::Undefined, tsino::Null, String> Ring_string_or_null::peek() {
  if (this->items.length() != 0) {
    return 0 < this->items.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
        this->items.get(0)) : tsino::Union<tsino::Undefined, tsino::Null, String>(
        tsino::Undefined{});
  }
  return tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
}

void Ring_string_or_null::construct() {
  this->items = tsino::Array<tsino::Optional<String>>{};
}

tsino::Optional<int32_t> Ring_number::shift() {
  if (this->items.length() == 0) return {};
  return this->items.shift();
}

tsino::Optional<int32_t> Ring_number::peek() {
  if (this->items.length() != 0) return this->items.get(0);
  return {};
}

void Ring_number::construct() {
  this->items = tsino::Array<int32_t>{};
}

void setup() {
  Serial.begin(115200);
  tsino::printFirstUnion(Serial, find(-1));
  Serial.print(F(" "));
  tsino::printUnion(Serial, find(0));
  Serial.print(F(" "));
  tsino::printUnion(Serial, find(1));
  Serial.println();
  tsino::printFirstUnion(Serial, look(F("a")));
  Serial.print(F(" "));
  tsino::printUnion(Serial, look(F("n")));
  Serial.print(F(" "));
  tsino::printUnion(Serial, look(F("u")));
  Serial.print(F(" "));
  tsino::printUnion(Serial, look(F("z")));
  Serial.println();
  tsino::printFirstUnion(Serial, scan(1));
  Serial.print(F(" "));
  tsino::printUnion(Serial, scan(5));
  Serial.print(F(" "));
  tsino::printUnion(Serial, scan(-1));
  Serial.print(F(" "));
  tsino::printUnion(Serial, scan(0));
  Serial.println();
  tsino::inspectFirst(Serial, anything(2));
  Serial.print(F(" "));
  tsino::inspect(Serial, anything(1));
  Serial.print(F(" "));
  tsino::inspect(Serial, anything(0));
  Serial.println();
  const tsino::Ref<Ring_string_or_null> names = tsino::make<Ring_string_or_null>();
  names->items.push(tsino::Optional<String>(F("a")), tsino::Optional<String>{});
  tsino::Union<tsino::Undefined, tsino::Null, String> peekResult = names->peek();
  tsino::Union<tsino::Undefined, tsino::Null, String> shiftResult = names->shift();
  tsino::Union<tsino::Undefined, tsino::Null, String> shiftResult2 = names->shift();
  tsino::Union<tsino::Undefined, tsino::Null, String> shiftResult3 = names->shift();
  tsino::printFirstUnion(Serial, peekResult);
  Serial.print(F(" "));
  tsino::printUnion(Serial, shiftResult);
  Serial.print(F(" "));
  tsino::printUnion(Serial, shiftResult2);
  Serial.print(F(" "));
  tsino::printUnion(Serial, shiftResult3);
  Serial.print(F(" "));
  tsino::printUnion(Serial, names->peek());
  Serial.println();
  const tsino::Ref<Ring_number> numbers = tsino::make<Ring_number>();
  String shiftResult4 = tsino::optionalText(numbers->shift());
  Serial.print(shiftResult4);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(numbers->peek()));

  const tsino::Ref<Table> table = tsino::make<Table>(
      [](int32_t n) -> tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Table_>> {
        if (n < 0) {
          return tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Table_>>(
              tsino::Undefined{});
        }
        return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Table_>>, tsino::Null>(
            n != 0 ? tsino::Optional<tsino::Ref<Table_>>(tsino::make<Table_>(n)) : tsino::Optional<tsino::Ref<Table_>>{});
      },
      []() -> tsino::Union<tsino::Undefined, tsino::Null, String> {
        return tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
      });
  tsino::inspectFirst(Serial, table->find_(-1));
  Serial.print(F(" "));
  tsino::inspect(Serial, table->find_(0));
  Serial.print(F(" "));
  tsino::inspect(Serial, table->find_(2));
  Serial.print(F(" "));
  tsino::printUnion(Serial, table->get_last());
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{1, 2, 3}.map<tsino::Union<tsino::Undefined, tsino::Null, String>>(
          [](int32_t n) -> tsino::Union<tsino::Undefined, tsino::Null, String> {
            if (n == 1) {
              return tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
            }
            return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
                n > 2 ? tsino::Optional<String>{} : tsino::Optional<String>(F("two")));
          }));
  Serial.println();
}

void loop() {}
