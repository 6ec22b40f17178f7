// filled-later: written by tsino from filled-later.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Objs;

struct Objs : tsino::Object {
  int32_t i = 0;
  String name;
  void construct(int32_t i, String name) {
    this->i = i;
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("i"), this->i);
    out.field(F("name"), this->name);
    out.end();
  }
};

tsino::Array<String> f() {
  tsino::Array<String> out;
  for (int32_t i = 0; i < 3; i++) out.push(tsino::concat(F("s"), String(i)));
  return out;
}

tsino::Array<tsino::Ref<Objs>> objs(int32_t n) {
  tsino::Array<tsino::Ref<Objs>> found;
  for (int32_t i = 0; i < n; i++) {
    found.push(tsino::make<Objs>(i, tsino::concat(F("n"), String(i))));
  }
  found.sort(
      [](const tsino::Ref<Objs>& a, const tsino::Ref<Objs>& b) -> int32_t { return b->i - a->i; });
  return found;
}

tsino::Array<tsino::Shared<tsino::Array<int32_t>>> rows() {
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> grid;
  for (int32_t y = 0; y < 2; y++) {
    tsino::Shared<tsino::Array<int32_t>> row = tsino::makeShared<tsino::Array<int32_t>>(
        tsino::Array<int32_t>{});
    for (int32_t x = 0; x < 3; x++) row->set(x, x * y);
    grid.push(row);
  }
  return grid;
}

tsino::Array<tsino::Function<int32_t(int32_t)>> handlers() {
  tsino::Array<tsino::Function<int32_t(int32_t)>> list;
  list.push([](int32_t n) -> int32_t { return n + 1; });
  list.push([](int32_t n) -> int32_t { return n * 2; });
  return list;
}

void setup() {
  Serial.begin(115200);
  // @run
  // const xs = []: what is put in later says what it holds.
  tsino::Array<double> xs;
  xs.push(1.0);
  xs.push(2.5);
  Serial.print(xs.length());
  Serial.print(F(" "));
  Serial.println(xs.join());
  Serial.println(f().join());
  tsino::Shared<tsino::Array<uint8_t>> ys = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  ys = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2});
  Serial.println(ys->map<uint8_t>([](int32_t y) -> int32_t { return y * 2; }).join());
  tsino::Array<tsino::Union<bool, double, String>> mixed;
  mixed.push(
      tsino::Union<bool, double, String>(1.0),
      tsino::Union<bool, double, String>(String(F("a"))));
  mixed.push(tsino::Union<bool, double, String>(true));
  Serial.print(mixed.length());
  Serial.print(F(" "));
  tsino::inspect(Serial, mixed);
  Serial.println();
  String withoutFormatResult = tsino::withoutFormat(
      objs(3).map<String>([](const tsino::Ref<Objs>& o) -> String { return o->name; }).join());
  int32_t lengthResult = objs(0).length();
  tsino::Ref<Objs> value = objs(1)[0];
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> value2 = rows();
  double value3 = (*rows()[1])[2] + 0.5;
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  tsino::Shared<tsino::Array<uint8_t>> path = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  path->push(1);
  path = tsino::makeShared<tsino::Array<uint8_t>>(path->concat(tsino::Array<uint8_t>{2, 3}));
  Serial.println(path->join());
  tsino::Array<tsino::Array<uint8_t>> nested;
  nested.push(tsino::Array<uint8_t>{1});
  nested.push(tsino::Array<uint8_t>{2, 3});
  Serial.print(tsino::withoutFormat(nested.flat<uint8_t>().join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, nested);
  Serial.println();
  Serial.println(
      handlers().map<uint8_t>(
          [](const tsino::Function<int32_t(int32_t)>& f_) -> int32_t { return f_(5); }).join());
  tsino::Array<int32_t> never;
  Serial.println(never.length());
  tsino::Array<tsino::Optional<int32_t>> maybe;
  maybe.push(tsino::Optional<int32_t>(1), tsino::Optional<int32_t>{});
  tsino::inspect(Serial, maybe);
  Serial.println();
}

void loop() {}
