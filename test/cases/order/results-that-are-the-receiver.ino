// results-that-are-the-receiver: written by tsino from results-that-are-the-receiver.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Os;
struct C;

struct Os : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct C : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> list;
  void construct(tsino::Shared<tsino::Array<uint8_t>> list) {
    this->list = tsino::moved(list);
  }
};

tsino::Shared<tsino::Array<uint8_t>> f(const tsino::Shared<tsino::Array<uint8_t>>& t) {
  return (void)t->reverse(), t;
}
tsino::Shared<tsino::Array<String>> w = tsino::makeShared<tsino::Array<String>>(
    tsino::Array<String>{"a", "b"});

tsino::Shared<tsino::Array<String>> swap() {
  w = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("new")});
  return w;
}

String couple(const tsino::Array<uint8_t>& a, const tsino::Array<uint8_t>& b, int32_t c) {
  return tsino::concat(a.join(), F("|"), b.join(), F("|"), String(c));
}

void setup() {
  Serial.begin(115200);
  // @run
  // Methods that give the array itself, beside others that change it: what is printed or handed on is the array, not a copy.
  tsino::Shared<tsino::Array<uint8_t>> xs = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{3, 1, 2});
  tsino::Array<uint8_t> value = xs->concat(tsino::Array<uint8_t>{1});
  tsino::Shared<tsino::Array<uint8_t>> value2 = ((void)xs->reverse(), xs);
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  tsino::Array<tsino::Union<double, String>> ys{
      tsino::Union<double, String>(3.0),
      tsino::Union<double, String>(String(F("a"))),
      tsino::Union<double, String>(2.0)};
  tsino::Array<tsino::Union<double, String>> value3 = ys.concat(
      tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(1.0)});
  ys.reverse();
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, ys);
  Serial.println();
  tsino::Array<String> zs{F("q"), F("w")};
  tsino::Array<String> value4 = zs.concat(String(F("b")));
  zs.reverse();
  tsino::Array<String> value5 = zs.slice();
  zs.sort();
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  tsino::inspect(Serial, zs);
  Serial.print(F(" "));
  tsino::inspect(Serial, value5);
  Serial.print(F(" "));
  tsino::inspect(Serial, zs);
  Serial.println();
  tsino::Array<tsino::Ref<Os>> os{tsino::make<Os>(1), tsino::make<Os>(2)};
  tsino::Array<tsino::Ref<Os>> value6 = os.concat(tsino::Array<tsino::Ref<Os>>{});
  os.reverse();
  os.fill(tsino::make<Os>(3));
  tsino::inspect(Serial, value6);
  Serial.print(F(" "));
  tsino::inspect(Serial, os);
  Serial.print(F(" "));
  tsino::inspect(Serial, os);
  Serial.println();
  tsino::Shared<tsino::Array<uint8_t>> value7 = f(xs);
  tsino::Shared<tsino::Array<uint8_t>> value8 = xs;
  tsino::Shared<tsino::Array<uint8_t>> value9 = f(xs);
  tsino::inspect(Serial, value7);
  Serial.print(F(" "));
  tsino::inspect(Serial, value8);
  Serial.print(F(" "));
  tsino::inspect(Serial, value9);
  Serial.println();
  const tsino::Ref<C> c = tsino::make<C>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}));
  tsino::Array<uint8_t> value10 = c->list->concat(5);
  tsino::Shared<tsino::Array<uint8_t>> list = c->list;
  list->reverse();
  tsino::Shared<tsino::Array<uint8_t>> value11 = list;
  tsino::Shared<tsino::Array<uint8_t>> list2 = c->list;
  list2->sort();
  tsino::Shared<tsino::Array<uint8_t>> value12 = list2;
  tsino::inspect(Serial, value10);
  Serial.print(F(" "));
  tsino::inspect(Serial, value11);
  Serial.print(F(" "));
  tsino::inspect(Serial, value12);
  Serial.println();
  tsino::Shared<tsino::Array<uint8_t>> value13 = ((void)xs->sort(), xs);
  int32_t pushResult = xs->push(9);
  int32_t lengthResult = xs->reverse().length();
  tsino::Array<uint8_t> value14 = xs->copy();
  value14.sort([](int32_t a, int32_t b) -> int32_t { return a - b; });
  tsino::Shared<tsino::Array<uint8_t>> value15 = ((void)xs->copyWithin(0, 1), xs);
  tsino::inspect(Serial, value13);
  Serial.print(F(" "));
  Serial.print(pushResult);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value14);
  Serial.print(F(" "));
  tsino::inspect(Serial, value15);
  Serial.println();
  tsino::Shared<tsino::Array<uint8_t>> q = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2});
  tsino::Array<uint8_t> value16 = q->concat(tsino::Array<uint8_t>{});
  tsino::Shared<tsino::Array<uint8_t>> value17 = ((void)q->reverse(), q);
  tsino::Shared<tsino::Array<uint8_t>> value18 = q = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{5});
  tsino::inspect(Serial, value16);
  Serial.print(F(" "));
  tsino::inspect(Serial, value17);
  Serial.print(F(" "));
  tsino::inspect(Serial, value18);
  Serial.print(F(" "));
  tsino::inspect(Serial, q);
  Serial.println();
  tsino::Array<String> value19 = w->concat(String(F("x")));
  tsino::Shared<tsino::Array<String>> list3 = w;
  list3->sort();
  list3->reverse();
  tsino::Shared<tsino::Array<String>> value20 = list3;
  tsino::Shared<tsino::Array<String>> value21 = swap();
  tsino::inspect(Serial, value19);
  Serial.print(F(" "));
  tsino::inspect(Serial, value20);
  Serial.print(F(" "));
  tsino::inspect(Serial, value21);
  Serial.print(F(" "));
  tsino::inspect(Serial, w);
  Serial.println();
  tsino::Array<uint8_t> e{3, 2, 1};
  tsino::Array<uint8_t> sliceResult = e.slice();
  e.sort();
  String withoutFormatResult = tsino::withoutFormat(couple(sliceResult, e, e.push(4)));
  e.sort([](int32_t a, int32_t b) -> int32_t { return b - a; });
  e.reverse();
  String coupleResult = couple(e, e, e.shift().valueOr(0));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(coupleResult);
  tsino::Array<tsino::Array<uint8_t>> lists{
      tsino::Array<uint8_t>{2, 1},
      tsino::Array<uint8_t>{4, 3}};
  tsino::Array<uint8_t> value22 = lists[0].concat(9);
  lists.reverse();
  tsino::inspect(Serial, value22);
  Serial.print(F(" "));
  tsino::inspect(Serial, lists);
  Serial.print(F(" "));
  Serial.println(lists.length());
  String joinResult = tsino::characters(F("hello")).reverse().join(F(""));
  tsino::Array<uint8_t> value23 = e.splice(0, 1);
  e.fill(0);
  tsino::inspect(Serial, tsino::Array<uint8_t>{3, 1}.concat(tsino::Array<uint8_t>{2}).sort());
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value23);
  Serial.print(F(" "));
  tsino::inspect(Serial, e);
  Serial.println();
  tsino::Array<uint8_t> reverseResult{5, 6};
  reverseResult.reverse();
  e.reverse();
  tsino::Array<uint8_t> made = reverseResult.concat(e, e.fill(1));
  tsino::inspect(Serial, made);
  Serial.println();
}

void loop() {}
