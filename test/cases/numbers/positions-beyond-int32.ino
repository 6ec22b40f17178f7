// positions-beyond-int32: written by tsino from positions-beyond-int32.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-buffer.h"
#include "src/tsino/array-codes.h"
#include "src/tsino/array-copy.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/data-view.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/typed-array-text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

tsino::Array<uint8_t> xs{1, 2, 3};

uint32_t hash(const String& s) {
  int32_t h = 7;
  for (const String& c : tsino::eachCharacter(s)) h = tsino::imul(h, 31) + tsino::codeAt(c, 0);
  return (uint32_t)h;
}

String decode(const tsino::Array<double>& codes) {
  {
    tsino::checkCodePoints(codes);
    if (tsino::thrown()) goto caught;
    return tsino::fromCodePoints(codes);
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return e->toString();
  }
}

// What is no index is undefined where something asks.
int32_t pick(const String& s) {
  tsino::Optional<uint8_t> getResult = xs.get(tsino::askedIndex(tsino::toNumber(s)));
  return getResult.has() ? getResult.value() : -1;
}

String copy(const tsino::Uint8Array& into, tsino::Array<uint8_t>& from, double at) {
  {
    tsino::checkSet(from, into, at);
    if (tsino::thrown()) goto caught;
    into.set(from, tsino::toIndex(at));
    return into.join();
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return e->toString();
  }
}

void setup() {
  Serial.begin(115200);
  // @run
  // Positions, counts and code units that int32 can't hold: unsigned numbers, powers of two, NaN.
  const uint32_t end = 0xffffffffu;
  tsino::Uint8Array bytes = tsino::Uint8Array::from(xs);
  Serial.print(tsino::withoutFormat(tsino::slice(F("hello"), 0, tsino::toIndex(end))));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<uint8_t>{1, 2, 3}.slice(0, tsino::toIndex(end)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::Array<uint8_t>{1, 2, 3}.at(tsino::toIndex(end))));
  Serial.print(F(" "));
  Serial.println(
      tsino::slice(F("abc"), tsino::toIndex(-2147483648.0 - 5.0), tsino::toIndex(-4294967296.0)));
  tsino::Uint32Array bytes2 = tsino::Uint32Array::of(3000000000u, 1, 4294967295u);
  for (const uint32_t u : bytes2) {
    Serial.print(tsino::withoutFormat(tsino::slice(F("hello"), 0, tsino::toIndex(u))));
    Serial.print(F(" "));
    Serial.print(tsino::substring(F("hello"), 1, tsino::toIndex(u)));
    Serial.print(F(" "));
    Serial.print(tsino::unitAt(F("hello"), tsino::toIndex(u)) == -1 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(tsino::textAt(F("hello"), tsino::toIndex(u))));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(tsino::codePointAt(F("hello"), tsino::toIndex(u))));
    Serial.print(tsino::lastIndexOf(F("hello"), F("l"), tsino::toLastIndex(u)));
    Serial.print(F(" "));
    Serial.print(tsino::includes(F("hello"), F("h"), tsino::toIndex(u)) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(
        tsino::endsWith(F("hello"), F("hello"), tsino::toIndex(u)) ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::split(F("a,b"), F(","), (int32_t)u));
    Serial.println();
    tsino::Array<uint8_t> value = xs.copy();
    value.fill(0, 0, tsino::toIndex(u));
    tsino::Optional<int32_t> getResult = tsino::convertOptional(xs.get((int32_t)u));
    tsino::inspect(Serial, xs.slice(tsino::toIndex(u)));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(xs.at(tsino::toIndex(u))));
    Serial.print(F(" "));
    Serial.print(xs.indexOf(2, tsino::toIndex(u)));
    Serial.print(F(" "));
    Serial.print(xs.lastIndexOf(2, tsino::toIndex(u)));
    Serial.print(F(" "));
    tsino::inspect(Serial, xs.toSpliced(tsino::toIndex(u), 1));
    Serial.print(F(" "));
    tsino::inspect(Serial, value);
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !getResult.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
            (double)getResult.value()));
    Serial.println();
    Serial.print(bytes.slice(tsino::toIndex(u)).length());
    Serial.print(F(" "));
    Serial.print(bytes.subarray(0, tsino::toIndex(u)).length());
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(bytes.at(tsino::toIndex(u))));
    Serial.print(F(" "));
    Serial.print(bytes.indexOf(2, tsino::toIndex(u)));
    Serial.print(F(" "));
    Serial.println(bytes.item((int32_t)u).valueOr(77));
    tsino::DataView view = tsino::DataView(tsino::ArrayBuffer(4));
    {
      tsino::checkOffset(view, u, 1);
      if (tsino::thrown()) goto caught;
      tsino::checkCount(u);
      if (tsino::thrown()) goto caught;
      tsino::checkRadix(u);
      if (tsino::thrown()) goto caught;
      Serial.print(view.getUint8(tsino::toIndex(u)));
      Serial.print(F(" "));
      Serial.print(tsino::length(tsino::repeat(F("x"), tsino::toIndex(u))));
      Serial.print(F(" "));
      Serial.println(tsino::toRadix(5, tsino::toIndex(u)));
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.println(e->toString());
    }
    {
      tsino::checkIndex(xs, u);
      if (tsino::thrown()) goto caught2;
      tsino::inspect(Serial, xs.with(tsino::toIndex(u), 5));
      Serial.println();
    }
    caught2:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.println(e->isA(tsino::RangeError::classId) ? F("true") : F("false"));
    }
  }
  Serial.print(tsino::withoutFormat(tsino::slice(F("hello"), 0, tsino::toIndex(hash(F("hello"))))));
  Serial.print(F(" "));
  tsino::inspect(Serial, xs.slice(tsino::toIndex(hash(F("hello")) * 2.0)));
  Serial.print(F(" "));
  Serial.print(tsino::padEnd(F("abc"), INT32_MIN));
  Serial.print(F(" "));
  Serial.println(tsino::padStart(F("abc"), INT32_MIN));
  // Code units are taken modulo 65536, of any number.
  const double large = tsino::toNumber(F("4294967361"));
  Serial.print(tsino::withoutFormat(tsino::fromCharCode(tsino::toInt32(large))));
  Serial.print(F(" "));
  Serial.print(tsino::fromCharCode(65, (int32_t)(72 + 65536u * 1048576), -65536 + 65));
  Serial.print(F(" "));
  Serial.println(tsino::fromCharCode(65, 66));
  tsino::Array<int32_t> points = tsino::characters(F("h\303\251llo \360\237\230\200")).map<int32_t>(
      [](const String& c) -> int32_t { return tsino::codePointAt(c, 0).valueOr(0); });
  String decodeResult = decode(tsino::Array<double>{65.0, -1.0});
  String decodeResult2 = decode(tsino::Array<double>{1.5});
  Serial.print(tsino::withoutFormat(tsino::fromCodePoints(points)));
  Serial.print(F(" "));
  Serial.print(decodeResult);
  Serial.print(F(" "));
  Serial.print(decodeResult2);
  Serial.print(F(" "));
  Serial.print(
      tsino::fromCodePoints(tsino::Array<int32_t>{0, tsino::allOf(points)}) == F("") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::fromCodePoint(tsino::exactInt(large - large)) == F("") ? F("true") : F("false"));
  const String name = F("Ada");
  tsino::Optional<int32_t> getResult = tsino::convertOptional(xs.get(-1));
  Serial.print(pick(F("x")));
  Serial.print(F(" "));
  Serial.print(pick(F("1")));
  Serial.print(F(" "));
  Serial.print(pick(F("4294967297")));
  Serial.print(F(" "));
  Serial.print(pick(F("1.5")));
  Serial.print(F(" "));
  Serial.print(
      !tsino::elementOrNone(name, tsino::askedIndex(tsino::toNumber(F("x")))).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::unitAt(name, tsino::askedIndex(tsino::toNumber(F("1")))) == 'd' ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !getResult.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)getResult.value()));
  Serial.println();
  tsino::Array<double> list{1.0, 2.5, (double)NAN, -0.0};
  for (const double k : list) {
    tsino::Optional<int32_t> getResult2 = tsino::convertOptional(xs.get(tsino::askedIndex(k)));
    tsino::Optional<String> getResult3 = tsino::elementOrNone(name, tsino::askedIndex(k));
    tsino::printFirstUnion(
        Serial,
        !getResult2.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
            (double)getResult2.value()));
    Serial.print(F(" "));
    Serial.print(getResult3.has() ? getResult3.value() : String(F("-")));
    Serial.print(F(" "));
    Serial.print(tsino::unitAt(name, tsino::askedIndex(k)) == 'd' ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(bytes.item(tsino::askedIndex(k)).valueOr(0));
  }
  tsino::Array<uint8_t> list2{1, 2, 3};
  String withoutFormatResult = tsino::withoutFormat(copy(tsino::Uint8Array(4), list2, 1.0));
  tsino::Array<uint8_t> list3{1, 2, 3};
  String copyResult = copy(tsino::Uint8Array(2), list3, 0.0);
  tsino::Array<uint8_t> list4{1};
  String copyResult2 = copy(tsino::Uint8Array(4), list4, -1.0);
  tsino::Array<uint8_t> list5;
  String copyResult3 = copy(bytes, list5, 4294967296.0);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(copyResult);
  Serial.print(F(" "));
  Serial.print(copyResult2);
  Serial.print(F(" "));
  Serial.println(copyResult3);
}

void loop() {}
