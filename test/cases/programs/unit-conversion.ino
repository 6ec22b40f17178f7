// unit-conversion: written by tsino from unit-conversion.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"
#include "src/tsino/unreachable.h"

struct Temperature;
struct Unit;
struct Preferred;
struct Units;
struct BySymbol;

struct Temperature : tsino::Chained {
  String kind;
  double metres = 0;
  double grams = 0;
  double kelvin = 0;
  double seconds = 0;
  tsino::Ref<Temperature> length_;
  tsino::Ref<Temperature> per;
  String reason;
  void construct(String kind, double metres, double grams = 0, double kelvin = 0, double seconds = 0, tsino::Ref<Temperature> length_ = tsino::Ref<Temperature>{}, tsino::Ref<Temperature> per = tsino::Ref<Temperature>{}, String reason = String{}) {
    this->kind = tsino::moved(kind);
    this->metres = metres;
    this->grams = grams;
    this->kelvin = kelvin;
    this->seconds = seconds;
    this->length_ = tsino::moved(length_);
    this->per = tsino::moved(per);
    this->reason = tsino::moved(reason);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("length")) out.field(F("metres"), this->metres);
    if (this->kind == F("mass")) out.field(F("grams"), this->grams);
    if (this->kind == F("temperature")) out.field(F("kelvin"), this->kelvin);
    if (this->kind == F("duration")) out.field(F("seconds"), this->seconds);
    if (this->kind == F("speed")) {
      out.field(F("length"), this->length_);
      out.field(F("per"), this->per);
    }
    if (this->kind == F("failure")) out.field(F("reason"), this->reason);
    out.end();
  }
};

struct Unit : tsino::Object {
  String symbol;
  tsino::Function<tsino::Ref<Temperature>(double)> make;
  tsino::Function<tsino::Optional<double>(const tsino::Ref<Temperature>&)> read;
  void construct(String symbol, tsino::Function<tsino::Ref<Temperature>(double)> make, tsino::Function<tsino::Optional<double>(const tsino::Ref<Temperature>&)> read) {
    this->symbol = tsino::moved(symbol);
    this->make = tsino::moved(make);
    this->read = tsino::moved(read);
  }
};

struct Preferred : tsino::Object {
  tsino::Shared<tsino::Array<String>> length_;
  tsino::Shared<tsino::Array<String>> mass_;
  tsino::Shared<tsino::Array<String>> temperature_;
  tsino::Shared<tsino::Array<String>> duration_;
  tsino::Shared<tsino::Array<String>> speed_;
  void construct(tsino::Shared<tsino::Array<String>> length_, tsino::Shared<tsino::Array<String>> mass_, tsino::Shared<tsino::Array<String>> temperature_, tsino::Shared<tsino::Array<String>> duration_, tsino::Shared<tsino::Array<String>> speed_) {
    this->length_ = tsino::moved(length_);
    this->mass_ = tsino::moved(mass_);
    this->temperature_ = tsino::moved(temperature_);
    this->duration_ = tsino::moved(duration_);
    this->speed_ = tsino::moved(speed_);
  }
};

struct Units : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct BySymbol : tsino::Object {
  String item0;
  tsino::Ref<Unit> item1;
  void construct(String item0, tsino::Ref<Unit> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

tsino::Ref<Temperature> failure(String reason) {
  return tsino::make<Temperature>(
      F("failure"),
      0.0,
      0.0,
      0.0,
      0.0,
      tsino::Ref<Temperature>{},
      tsino::Ref<Temperature>{},
      tsino::moved(reason));
}

bool isFailure(const tsino::Ref<Temperature>& value) {
  return value->kind == F("failure");
}

tsino::Ref<Temperature> length(double metres) {
  return tsino::make<Temperature>(F("length"), metres);
}

tsino::Ref<Temperature> mass(double grams) {
  return tsino::make<Temperature>(F("mass"), 0.0, grams);
}

tsino::Ref<Temperature> temperature(double kelvin) {
  return tsino::make<Temperature>(F("temperature"), 0.0, 0.0, kelvin);
}

tsino::Ref<Temperature> duration(double seconds) {
  return tsino::make<Temperature>(F("duration"), 0.0, 0.0, 0.0, seconds);
}

tsino::Ref<Temperature> speed(double metres, double seconds) {
  return tsino::make<Temperature>(
      F("speed"),
      0.0,
      0.0,
      0.0,
      0.0,
      length(metres),
      duration(seconds));
}

tsino::Ref<Unit> lengthUnit(const String& symbol, double factor) {
  return tsino::make<Unit>(
      symbol,
      [factor](double value) -> tsino::Ref<Temperature> { return length(value * factor); },
      [factor](const tsino::Ref<Temperature>& quantity) -> tsino::Optional<double> {
        return quantity->kind == F("length") ? tsino::Optional<double>(quantity->metres / factor) : tsino::Optional<double>{};
      });
}

tsino::Ref<Unit> massUnit(const __FlashStringHelper* symbol, double factor) {
  return tsino::make<Unit>(
      symbol,
      [factor](double value) -> tsino::Ref<Temperature> { return mass(value * factor); },
      [factor](const tsino::Ref<Temperature>& quantity) -> tsino::Optional<double> {
        return quantity->kind == F("mass") ? tsino::Optional<double>(quantity->grams / factor) : tsino::Optional<double>{};
      });
}

tsino::Ref<Unit> timeUnit(const __FlashStringHelper* symbol, double factor) {
  return tsino::make<Unit>(
      symbol,
      [factor](double value) -> tsino::Ref<Temperature> { return duration(value * factor); },
      [factor](const tsino::Ref<Temperature>& quantity) -> tsino::Optional<double> {
        return quantity->kind == F("duration") ? tsino::Optional<double>(
            quantity->seconds / factor) : tsino::Optional<double>{};
      });
}

tsino::Ref<Unit> heatUnit(const __FlashStringHelper* symbol, double scale, double zero) {
  return tsino::make<Unit>(
      symbol,
      [zero, scale](double value) -> tsino::Ref<Temperature> {
        return temperature((value + zero) * scale);
      },
      [scale, zero](const tsino::Ref<Temperature>& quantity) -> tsino::Optional<double> {
        return quantity->kind == F("temperature") ? tsino::Optional<double>(
            quantity->kelvin / scale - zero) : tsino::Optional<double>{};
      });
}

tsino::Ref<Unit> speedUnit(const __FlashStringHelper* symbol, double metres, int32_t seconds) {
  return tsino::make<Unit>(
      symbol,
      [metres, seconds](double value) -> tsino::Ref<Temperature> {
        return speed(value * metres, seconds);
      },
      [seconds, metres](const tsino::Ref<Temperature>& quantity) -> tsino::Optional<double> {
        if (quantity->kind != F("speed")) return {};
        const tsino::Ref<Temperature>& way = quantity->length_;
        const tsino::Ref<Temperature>& per = quantity->per;
        return way->metres / per->seconds * seconds / metres;
      });
}
tsino::Shared<tsino::Map<String, tsino::Ref<Unit>>> bySymbol;

tsino::Ref<Temperature> parse(const String& text) {
  const String trimmed = tsino::trim(text);
  tsino::TextIndex trimmedIndex;
  int32_t end = 0;
  while (end < tsino::length(trimmed, trimmedIndex)
      && tsino::includes(F("+-.0123456789e"), tsino::elementAt(trimmed, trimmedIndex, end))) {
    end++;
    yield();
  }
  const double value = tsino::parseFloat(tsino::slice(trimmed, trimmedIndex, 0, end));
  if (isnan(value)) return failure(tsino::concat(F("no number in \""), text, F("\"")));
  const String symbol = tsino::trim(tsino::slice(trimmed, trimmedIndex, end));
  tsino::Optional<tsino::Ref<Unit>> getResult = bySymbol->get(symbol);
  return getResult.has() ? getResult.value()->make(value) : failure(
      tsino::concat(F("unknown unit \""), symbol, F("\"")));
}

double round_(double value, int32_t digits = 6) {
  return tsino::toNumber(tsino::toPrecision(value, digits));
}

String convert(const tsino::Ref<Temperature>& quantity, const String& symbol) {
  tsino::Optional<tsino::Ref<Unit>> getResult = bySymbol->get(symbol);
  const tsino::Optional<double> value = getResult.has() ? getResult.value()->read(quantity) : tsino::Optional<double>{};
  return !value.has() ? tsino::concat(F("no "), symbol, F(" of "), quantity->kind) : tsino::concat(
      tsino::toText(round_(value.value())),
      F(" "),
      symbol);
}

tsino::Ref<Temperature> add(const tsino::Ref<Temperature>& a, const tsino::Ref<Temperature>& b) {
  if (a->kind == F("length") && b->kind == F("length")) return length(a->metres + b->metres);
  if (a->kind == F("mass") && b->kind == F("mass")) {
    return tsino::make<Temperature>(
        a->kind,
        a->metres,
        a->grams + b->grams,
        a->kelvin,
        a->seconds,
        a->length_,
        a->per,
        a->reason);
  }
  if (a->kind == F("duration") && b->kind == F("duration")) {
    return duration(a->seconds + b->seconds);
  }
  if (a->kind == F("speed") && b->kind == F("speed")) {
    return speed(
        a->length_->metres * b->per->seconds + b->length_->metres * a->per->seconds,
        a->per->seconds * b->per->seconds);
  }
  return failure(tsino::concat(a->kind, F(" + "), b->kind));
}

tsino::Union<double, tsino::Ref<Temperature>> divide(const tsino::Ref<Temperature>& a, const tsino::Ref<Temperature>& b) {
  if (a->kind == F("length") && b->kind == F("duration")) {
    return tsino::Union<double, tsino::Ref<Temperature>>(
        tsino::make<Temperature>(F("speed"), 0.0, 0.0, 0.0, 0.0, a, b));
  }
  if (a->kind == F("length") && b->kind == F("speed")) {
    return tsino::Union<double, tsino::Ref<Temperature>>(
        duration(a->metres * b->per->seconds / b->length_->metres));
  }
  if (a->kind != b->kind) {
    return tsino::Union<double, tsino::Ref<Temperature>>(
        failure(tsino::concat(a->kind, F(" / "), b->kind)));
  }
  const String& choice = a->kind;
  if (choice == F("length")) {
    return tsino::Union<double, tsino::Ref<Temperature>>(a->metres / b->metres);
  } else if (choice == F("mass")) {
    return tsino::Union<double, tsino::Ref<Temperature>>(a->grams / b->grams);
  } else if (choice == F("duration")) {
    return tsino::Union<double, tsino::Ref<Temperature>>(
        b->kind == F("duration") ? a->seconds / b->seconds : (double)NAN);
  } else if (choice == F("temperature") || choice == F("speed")) {
    return tsino::Union<double, tsino::Ref<Temperature>>(
        failure(tsino::concat(a->kind, F(" / "), a->kind)));
  } else {
    const int32_t rest = 0;
    return tsino::Union<double, tsino::Ref<Temperature>>((double)((void)tsino::impossible(0), 0));
  }
  tsino::unreachable();
}

const tsino::Ref<Preferred> preferred = tsino::make<Preferred>(
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"km", "m", "cm", "mm"}),
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"kg", "g", "mg"}),
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"C"}),
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"h", "min", "s", "ms"}),
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"km/h"}));

String pretty(const tsino::Ref<Temperature>& quantity) {
  tsino::Shared<tsino::Array<String>> symbols = quantity->kind == F("length") ? preferred->length_ : quantity->kind
      == F("mass") ? preferred->mass_ : quantity->kind == F("temperature") ? preferred->temperature_ : quantity->kind
      == F("duration") ? preferred->duration_ : quantity->kind == F("speed") ? preferred->speed_ : ((void)tsino::unknownName(
      quantity->kind), tsino::Shared<tsino::Array<String>>{});
  const tsino::Optional<String> best = symbols->find(
      [&](const String& symbol) -> bool {
        tsino::Optional<tsino::Ref<Unit>> getResult = bySymbol->get(symbol);
        return tsino::absolute(
            (getResult.has() ? getResult.value()->read(quantity) : tsino::Optional<double>{}).valueOr(0.0))
            >= 1.0;
      });
  return convert(quantity, best.has() ? best.value() : (*symbols)[symbols->length() - 1]);
}

String show(const tsino::Union<double, tsino::Ref<Temperature>>& value) {
  if (value.is<double>()) return tsino::toText(round_(value.get<double>()));
  return isFailure(value.get<tsino::Ref<Temperature>>()) ? tsino::concat(
      F("! "),
      value.get<tsino::Ref<Temperature>>()->reason) : pretty(value.get<tsino::Ref<Temperature>>());
}

const char wishes[][12] PROGMEM = {
    "12 in>cm",
    "1mi>ft",
    "0.5 kg>lb",
    "100 C>F",
    "-40F>C",
    "0K>C",
    "90 min>h",
    "50 km/h>m/s",
    "60mph>km/h",
    "3 m>kg",
    "7 xy>m",
    "m>m",
    "1e3mm>m"};

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Ref<Unit>> units{
      tsino::allOf(
          tsino::Array<tsino::Ref<Units>>{
              tsino::make<Units>(F("mm"), 0.001),
              tsino::make<Units>(F("cm"), 0.01),
              tsino::make<Units>(F("m"), 1.0),
              tsino::make<Units>(F("km"), 1000.0),
              tsino::make<Units>(F("in"), 0.0254),
              tsino::make<Units>(F("ft"), 0.3048),
              tsino::make<Units>(F("mi"), 1609.344)}.map<tsino::Ref<Unit>>(
              [](const tsino::Ref<Units>& given) -> tsino::Ref<Unit> {
                const String& symbol = given->item0;
                const double factor = given->item1;
                return lengthUnit(symbol, factor);
              })),
      massUnit(F("mg"), 0.001),
      massUnit(F("g"), 1.0),
      massUnit(F("kg"), 1000.0),
      massUnit(F("lb"), 453.59237),
      timeUnit(F("ms"), 0.001),
      timeUnit(F("s"), 1.0),
      timeUnit(F("min"), 60.0),
      timeUnit(F("h"), 3600.0),
      heatUnit(F("K"), 1.0, 0.0),
      heatUnit(F("C"), 1.0, 273.15),
      heatUnit(F("F"), 5.0 / 9.0, 459.67),
      speedUnit(F("m/s"), 1.0, 1),
      speedUnit(F("km/h"), 1000.0, 3600),
      speedUnit(F("mph"), 1609.344, 3600)};
  const auto value = tsino::makeShared<tsino::Map<String, tsino::Ref<Unit>>>();
  units.map<tsino::Ref<BySymbol>>(
      [](const tsino::Ref<Unit>& unit) -> tsino::Ref<BySymbol> {
        return tsino::make<BySymbol>(unit->symbol, unit);
      }).forEach(
      [&](const tsino::Ref<BySymbol>& value2) { value->set(value2->item0, value2->item1); });
  bySymbol = value;
  for (const String wish : tsino::eachText(wishes)) {
    tsino::Array<String> splitResult = tsino::split(wish, F(">"));
    const String& from = splitResult[0];
    const tsino::Optional<String> to = splitResult.get(1);
    const tsino::Ref<Temperature> quantity = parse(from);
    Serial.print(tsino::padEnd(wish, 14));
    Serial.print(F(" "));
    Serial.println(
        isFailure(quantity) ? tsino::concat(F("! "), quantity->reason) : convert(
            quantity,
            to.value()));
  }

  tsino::Array<tsino::Ref<Temperature>> parsed = tsino::Array<String>{
      F("1500 m"),
      F("2500m"),
      F("90 s"),
      F("0.2 h"),
      F("450 g"),
      F("2 lb"),
      F("20 C"),
      F("36 km/h"),
      F("5 m/s")}.map<tsino::Ref<Temperature>>(
      [](const String& text) -> tsino::Ref<Temperature> { return parse(text); });
  tsino::Array<tsino::Ref<Temperature>> good = parsed.filter(
      [](const tsino::Ref<Temperature>& value2) -> bool { return !isFailure(value2); });
  Serial.println(
      good.map<String>(
          [](const tsino::Ref<Temperature>& quantity) -> String { return pretty(quantity); }).join(
          F(" | ")));
  const tsino::Ref<Temperature> a = good[0];
  const tsino::Ref<Temperature> b = good[1];
  const tsino::Ref<Temperature> c = good[2];
  const tsino::Ref<Temperature> d = good[3];
  const tsino::Ref<Temperature> e = good[4];
  const tsino::Ref<Temperature> f = good[5];
  const tsino::Ref<Temperature> g = good[6];
  const tsino::Ref<Temperature> h = good[7];
  const tsino::Ref<Temperature> i = good[8];
  tsino::Array<tsino::Ref<Temperature>> list{
      add(a, b),
      add(c, d),
      add(e, f),
      add(g, g),
      add(h, i),
      add(a, c)};
  for (const tsino::Ref<Temperature>& result : list) {
    Serial.print(F("+ "));
    Serial.println(show(tsino::Union<double, tsino::Ref<Temperature>>(result)));
  }
  tsino::Array<tsino::Union<double, tsino::Ref<Temperature>>> list2{
      divide(a, c),
      divide(b, a),
      divide(e, f),
      divide(d, c),
      divide(b, h),
      divide(g, g),
      divide(a, e)};
  for (const tsino::Union<double, tsino::Ref<Temperature>>& result : list2) {
    Serial.print(F("/ "));
    Serial.println(show(result));
  }
  const auto perKind = tsino::makeShared<tsino::Map<String, int32_t>>();
  for (const tsino::Ref<Temperature>& item : good) {
    const String& kind = item->kind;
    perKind->set(kind, perKind->get(kind).valueOr(0) + 1);
  }
  tsino::inspect(Serial, perKind);
  Serial.print(F(" "));
  tsino::inspect(Serial, h);
  Serial.println();
}

void loop() {}
