// lookups-among-nulls: written by tsino from lookups-among-nulls.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/to-index.h"
#include "src/tsino/union.h"

struct Job;

struct Job : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
};

tsino::Shared<tsino::Array<tsino::Optional<String>>> slots = tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
    tsino::Array<tsino::Optional<String>>{
        tsino::Optional<String>("a"),
        tsino::Optional<String>{},
        tsino::Optional<String>("c")});

String kind(const tsino::Union<tsino::Undefined, tsino::Null, String>& slot = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  return slot.is<tsino::Undefined>() ? String(F("none")) : slot.is<tsino::Null>() ? String(
      F("null")) : slot.get<String>();
}

// Each call happens once, and what is looked for is asked in order.
int32_t calls = 0;

tsino::Shared<tsino::Array<tsino::Optional<String>>> take() {
  calls += 1;
  return slots;
}

void setup() {
  Serial.begin(115200);

  tsino::Union<tsino::Undefined, tsino::Null, String> value = 1 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(1)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  Serial.print(
      (1 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          slots->get(1)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (1 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          slots->get(1)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value.is<tsino::Undefined>() || value.is<tsino::Null>() ? F("true") : F("false"));
  tsino::Union<tsino::Undefined, tsino::Null, String> value2 = 9 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(9)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  Serial.print(
      (9 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          slots->get(9)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (9 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          slots->get(9)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      value2.is<tsino::Undefined>() || value2.is<tsino::Null>() ? F("true") : F("false"));
  tsino::Union<tsino::Undefined, tsino::Null, String> value3 = 9 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(9)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  tsino::Union<tsino::Undefined, tsino::Null, String> value4 = 1 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(1)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  tsino::Union<tsino::Undefined, tsino::Null, String> value5 = 0 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(0)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  Serial.print(
      tsino::withoutFormat(
          value3.is<tsino::Undefined>() || value3.is<tsino::Null>() ? String(F("nothing")) : value3.get<String>()));
  Serial.print(F(" "));
  Serial.print(
      value4.is<tsino::Undefined>() || value4.is<tsino::Null>() ? String(F("nothing")) : value4.get<String>());
  Serial.print(F(" "));
  Serial.println(
      value5.is<tsino::Undefined>() || value5.is<tsino::Null>() ? String(F("nothing")) : value5.get<String>());
  tsino::Union<tsino::Undefined, tsino::Null, String> value6 = 0 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(0)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  tsino::Union<tsino::Undefined, tsino::Null, String> value7 = 1 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(1)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  tsino::Union<tsino::Undefined, tsino::Null, String> value8 = 9 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(9)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  Serial.print(
      tsino::withoutFormat(
          value6.is<tsino::Undefined>() ? F("undefined") : value6.is<tsino::Null>() ? F("object") : F("string")));
  Serial.print(F(" "));
  Serial.print(
      value7.is<tsino::Undefined>() ? F("undefined") : value7.is<tsino::Null>() ? F("object") : F("string"));
  Serial.print(F(" "));
  Serial.println(
      value8.is<tsino::Undefined>() ? F("undefined") : value8.is<tsino::Null>() ? F("object") : F("string"));

  tsino::Array<int8_t> list{0, 1, 3, -1, -2, -3, -4};
  for (const int32_t index : list) {
    Serial.print(index);
    Serial.print(F(" "));
    Serial.println(
        kind(
            slots->length() > 0 && (!(index <= -slots->length() - 1) && !(index >= slots->length())) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
                slots->at(index)) : tsino::Union<tsino::Undefined, tsino::Null, String>(
                tsino::Undefined{})));
  }
  int32_t findIndexResult = slots->findIndex(
      [](const tsino::Optional<String>& slot) -> bool { return slot == F("c"); });
  int32_t findIndexResult2 = slots->findIndex(
      [](const tsino::Optional<String>& slot) -> bool { return slot == F("x"); });
  Serial.print(
      tsino::withoutFormat(
          kind(
              findIndexResult >= 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
                  (*slots)[findIndexResult]) : tsino::Union<tsino::Undefined, tsino::Null, String>(
                  tsino::Undefined{}))));
  Serial.print(F(" "));
  Serial.println(
      kind(
          findIndexResult2 >= 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
              (*slots)[findIndexResult2]) : tsino::Union<tsino::Undefined, tsino::Null, String>(
              tsino::Undefined{})));
  int32_t findIndexResult3 = slots->findIndex(
      [](const tsino::Optional<String>& slot) -> bool { return !slot.has(); });
  int32_t findLastIndexResult = slots->findLastIndex(
      [](const tsino::Optional<String>& slot) -> bool { return slot.has(); });
  Serial.print(
      tsino::withoutFormat(
          kind(
              findIndexResult3 >= 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
                  (*slots)[findIndexResult3]) : tsino::Union<tsino::Undefined, tsino::Null, String>(
                  tsino::Undefined{}))));
  Serial.print(F(" "));
  Serial.println(
      kind(
          findLastIndexResult >= 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
              (*slots)[findLastIndexResult]) : tsino::Union<tsino::Undefined, tsino::Null, String>(
              tsino::Undefined{})));

  const tsino::Union<tsino::Undefined, tsino::Null, String> second = 1 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(1)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  const tsino::Union<tsino::Undefined, tsino::Null, String> ninth = 9 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(9)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  if (second.is<tsino::Undefined>()) Serial.println(F("wrong"));
  if (ninth.is<tsino::Undefined>()) Serial.println(F("there is no ninth"));
  const tsino::Optional<String> first = tsino::optionalMember<String, tsino::Null>(
      0 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          slots->get(0)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}));
  const tsino::Union<tsino::Undefined, tsino::Null, String> fourth = 3 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(3)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  Serial.print(
      tsino::withoutFormat(
          kind(
              tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
                  first))));
  Serial.print(F(" "));
  Serial.print(kind(fourth));
  Serial.print(F(" "));
  Serial.println(fourth.is<tsino::Undefined>() ? F("true") : F("false"));
  tsino::Union<tsino::Undefined, tsino::Null, String> value9 = 1 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(1)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  const tsino::Optional<String> middle = value9.is<tsino::Undefined>() ? tsino::Optional<String>(
      F("instead")) : tsino::optionalMember<String, tsino::Null>(value9);
  tsino::Union<tsino::Undefined, tsino::Null, String> value10 = 4 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      slots->get(4)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  const tsino::Optional<String> fifth = value10.is<tsino::Undefined>() ? tsino::Optional<String>(
      F("instead")) : tsino::optionalMember<String, tsino::Null>(value10);
  Serial.print(tsino::withoutFormat(tsino::optionalTextOrNull(middle)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(fifth));
  String asked = F("");
  tsino::Shared<tsino::Array<tsino::Optional<String>>> takeResult = take();
  int32_t findIndexResult4 = takeResult->findIndex(
      [&](const tsino::Optional<String>& slot, int32_t index) -> bool {
        asked += String(index);
        return !slot.has();
      });
  String withoutFormatResult = tsino::withoutFormat(
      kind(
          findIndexResult4 >= 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
              (*takeResult)[findIndexResult4]) : tsino::Union<tsino::Undefined, tsino::Null, String>(
              tsino::Undefined{})));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(asked);
  Serial.print(F(" "));
  Serial.println(calls);

  while (slots->length() > 0) {
    const tsino::Union<tsino::Undefined, tsino::Null, String> last = slots->length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
        slots->pop()) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
    Serial.print(tsino::withoutFormat(kind(last)));
    Serial.print(F(" "));
    Serial.println(slots->length());
    yield();
  }
  String withoutFormatResult2 = tsino::withoutFormat(
      kind(
          slots->length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
              slots->pop()) : tsino::Union<tsino::Undefined, tsino::Null, String>(
              tsino::Undefined{})));
  String kindResult = kind(
      slots->length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          slots->shift()) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(kindResult);
  Serial.print(F(" "));
  Serial.print(
      kind(
          0 < slots->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
              slots->at(0)) : tsino::Union<tsino::Undefined, tsino::Null, String>(
              tsino::Undefined{})));
  Serial.print(F(" "));
  Serial.println(calls);
  tsino::Array<tsino::Optional<tsino::Ref<Job>>> queue{
      tsino::Optional<tsino::Ref<Job>>(tsino::make<Job>(F("wash"))),
      tsino::Optional<tsino::Ref<Job>>{},
      tsino::Optional<tsino::Ref<Job>>(tsino::make<Job>(F("dry")))};
  for (tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>> job = queue.length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>, tsino::Null>(
      queue.shift()) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>(
      tsino::Undefined{}); !job.is<tsino::Undefined>(); job = queue.length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>, tsino::Null>(
      queue.shift()) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>(
      tsino::Undefined{})) {
    Serial.println(
        !(job.is<tsino::Undefined>() || job.is<tsino::Null>()) ? job.get<tsino::Ref<Job>>()->name : String(
            F("pause")));
    yield();
  }
  tsino::Array<tsino::Optional<int32_t>> numbers{
      tsino::Optional<int32_t>(0),
      tsino::Optional<int32_t>{}};
  tsino::Union<tsino::Undefined, tsino::Null, double> value11 = numbers.length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(numbers.shift()))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
  int32_t value12 = value11.is<tsino::Undefined>() || value11.is<tsino::Null>() ? -1 : (int32_t)value11.get<double>();
  tsino::Union<tsino::Undefined, tsino::Null, double> value13 = numbers.length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(numbers.shift()))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
  int32_t value14 = value13.is<tsino::Undefined>() || value13.is<tsino::Null>() ? -1 : (int32_t)value13.get<double>();
  tsino::Union<tsino::Undefined, tsino::Null, double> value15 = numbers.length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(numbers.shift()))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
  int32_t value16 = value15.is<tsino::Undefined>() || value15.is<tsino::Null>() ? -1 : (int32_t)value15.get<double>();
  Serial.print(value12);
  Serial.print(F(" "));
  Serial.print(value14);
  Serial.print(F(" "));
  Serial.println(value16);
  tsino::Array<tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>> lists{
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})),
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{}};
  const tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>> shared = 0
      < lists.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>, tsino::Null>(
      lists.at(0)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::Undefined{});
  if (tsino::truthy(shared)) shared.get<tsino::Shared<tsino::Array<uint8_t>>>()->push(2);
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>> value17 = 0
      < lists.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>, tsino::Null>(
      lists.get(0)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::Undefined{});
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>> value18 = 1
      < lists.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>, tsino::Null>(
      lists.get(1)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::Undefined{});
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>> value19 = 2
      < lists.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>, tsino::Null>(
      lists.get(2)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::Undefined{});
  Serial.print(
      tsino::optionalText(
          !(value17.is<tsino::Undefined>() || value17.is<tsino::Null>()) ? tsino::Optional<int32_t>(
              value17.get<tsino::Shared<tsino::Array<uint8_t>>>()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          !(value18.is<tsino::Undefined>() || value18.is<tsino::Null>()) ? tsino::Optional<int32_t>(
              value18.get<tsino::Shared<tsino::Array<uint8_t>>>()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          !(value19.is<tsino::Undefined>() || value19.is<tsino::Null>()) ? tsino::Optional<int32_t>(
              value19.get<tsino::Shared<tsino::Array<uint8_t>>>()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      (2 < lists.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>, tsino::Null>(
          lists.at(2)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
  // at() cuts fractions off and takes NaN as 0, also where there is nothing.
  tsino::Array<tsino::Optional<String>> none;
  tsino::Array<tsino::Optional<String>> two{
      tsino::Optional<String>(F("a")),
      tsino::Optional<String>{}};
  tsino::Array<double> list2{(double)NAN, -0.5, 1.9, -2.5, -3.5, (double)INFINITY};
  for (const double index : list2) {
    Serial.print(
        tsino::withoutFormat(
            kind(
                two.length() > 0 && (!(index <= -two.length() - 1) && !(index >= two.length())) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
                    two.at(tsino::toIndex(index))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
                    tsino::Undefined{}))));
    Serial.print(F(" "));
    Serial.println(
        kind(
            none.length() > 0 && (!(index <= -none.length() - 1) && !(index >= none.length())) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
                none.at(tsino::toIndex(index))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
                tsino::Undefined{})));
  }
}

void loop() {}
