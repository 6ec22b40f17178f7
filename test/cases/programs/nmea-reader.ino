// nmea-reader: written by tsino from nmea-reader.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unknown-name.h"
#include "src/tsino/unreachable.h"

struct Result;
struct Sentence;
struct Parse;
struct Statistics;

struct Result : tsino::Object {
  bool ok = false;
  String reason;
  tsino::Ref<Sentence> value;
  void construct(bool ok, String reason, tsino::Ref<Sentence> value = tsino::Ref<Sentence>{}) {
    this->ok = ok;
    this->reason = tsino::moved(reason);
    this->value = tsino::moved(value);
  }
};

struct Sentence : tsino::Object {
  String kind;
  String time;
  double latitude = 0;
  double longitude = 0;
  double satellites = 0;
  tsino::Optional<double> altitude;
  double knots = 0;
  double course = 0;
  bool valid = false;
  tsino::Shared<tsino::Array<double>> page;
  tsino::Shared<tsino::Array<tsino::Ref<Parse>>> satellites_;
  void construct(String kind, String time, double latitude, double longitude, double satellites, tsino::Optional<double> altitude, double knots = 0, double course = 0, bool valid = false, tsino::Shared<tsino::Array<double>> page = tsino::Shared<tsino::Array<double>>{}, tsino::Shared<tsino::Array<tsino::Ref<Parse>>> satellites_ = tsino::Shared<tsino::Array<tsino::Ref<Parse>>>{}) {
    this->kind = tsino::moved(kind);
    this->time = tsino::moved(time);
    this->latitude = latitude;
    this->longitude = longitude;
    this->satellites = satellites;
    this->altitude = tsino::moved(altitude);
    this->knots = knots;
    this->course = course;
    this->valid = valid;
    this->page = tsino::moved(page);
    this->satellites_ = tsino::moved(satellites_);
  }
};

struct Parse : tsino::Object {
  double id = 0;
  double elevation = 0;
  tsino::Optional<double> signal;
  void construct(double id, double elevation, tsino::Optional<double> signal = {}) {
    this->id = id;
    this->elevation = elevation;
    this->signal = tsino::moved(signal);
  }
};

struct Statistics : tsino::Object {
  tsino::Shared<tsino::Map<String, int32_t>> perKind;
  tsino::Array<String> reasons;
  tsino::Optional<tsino::Ref<Sentence>> previous;
  double distance = 0;
  void construct();
  void add(const tsino::Ref<Result>& result);
  void print();
};

tsino::Ref<Result> fail(String reason) {
  return tsino::make<Result>(false, tsino::moved(reason));
}

int32_t checksum(const String& text) {
  tsino::TextIndex textIndex;
  int32_t sum = 0;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    sum ^= tsino::codeAt(text, textIndex, i);
  }
  return sum;
}

String hex2(int32_t value) {
  return tsino::padStart(tsino::toUpperCase(tsino::toRadix(value, 16)), 2, F("0"));
}

/** `4807.038` and `N` become 48.1173. */
double readAngle(const String& text, const String& side) {
  const int32_t dot = tsino::indexOf(text, F("."));
  const double degrees_ = tsino::toNumber(tsino::slice(text, 0, dot - 2));
  const double minutes = tsino::toNumber(tsino::slice(text, dot - 2));
  const double angle = degrees_ + minutes / 60.0;
  return side == F("S") || side == F("W") ? -angle : angle;
}

String readTime(const String& text) {
  return tsino::concat(
      tsino::slice(text, 0, 2),
      F(":"),
      tsino::slice(text, 2, 4),
      F(":"),
      tsino::slice(text, 4, 6));
}

tsino::Optional<double> optionalNumber(const String& text) {
  return text == F("") ? tsino::Optional<double>{} : tsino::Optional<double>(tsino::toNumber(text));
}

const auto readers = tsino::makeRecord<tsino::Function<tsino::Ref<Result>(const tsino::Shared<tsino::Array<String>>&)>>(
    {
        {
            "GGA",
            [](const tsino::Shared<tsino::Array<String>>& fields) -> tsino::Ref<Result> {
              const String& time = (*fields)[1];
              const String& lat = (*fields)[2];
              const String& ns = (*fields)[3];
              const String& lon = (*fields)[4];
              const String& ew = (*fields)[5];
              const tsino::Optional<String> quality = fields->get(6);
              const String& count = (*fields)[7];
              const String& altitude = (*fields)[9];
              if (quality == F("0")) return fail(F("no fix"));
              return tsino::make<Result>(
                  true,
                  String{},
                  tsino::make<Sentence>(
                      F("fix"),
                      readTime(time),
                      readAngle(lat, ns),
                      readAngle(lon, ew),
                      tsino::parseInt(count, 10),
                      optionalNumber(altitude)));
            }},
        {
            "RMC",
            [](const tsino::Shared<tsino::Array<String>>& given) -> tsino::Ref<Result> {
              const String& time = (*given)[1];
              const tsino::Optional<String> status = given->get(2);
              const String& knots = (*given)[7];
              const String& course = (*given)[8];
              return tsino::make<Result>(
                  true,
                  String{},
                  tsino::make<Sentence>(
                      F("track"),
                      readTime(time),
                      0.0,
                      0.0,
                      0.0,
                      tsino::Optional<double>{},
                      tsino::toNumber(knots),
                      optionalNumber(course).valueOr(0.0),
                      status == F("A")));
            }},
        {
            "GSV",
            [](const tsino::Shared<tsino::Array<String>>& fields) -> tsino::Ref<Result> {
              tsino::Shared<tsino::Array<tsino::Ref<Parse>>> satellites = tsino::makeShared<tsino::Array<tsino::Ref<Parse>>>(
                  tsino::Array<tsino::Ref<Parse>>{});
              for (int32_t at = 4; at + 3 < fields->length(); at += 4) {
                const tsino::Ref<Parse> entry = tsino::make<Parse>(
                    tsino::toNumber((*fields)[at]),
                    tsino::toNumber((*fields)[at + 1]));
                const String& signal = (*fields)[at + 3];
                if (signal != F("")) entry->signal = tsino::toNumber(signal);
                satellites->push(entry);
                yield();
              }
              return tsino::make<Result>(
                  true,
                  String{},
                  tsino::make<Sentence>(
                      F("sky"),
                      String{},
                      0.0,
                      0.0,
                      0.0,
                      tsino::Optional<double>{},
                      0.0,
                      0.0,
                      false,
                      tsino::makeShared<tsino::Array<double>>(
                          tsino::Array<double>{
                              tsino::toNumber((*fields)[2]),
                              tsino::toNumber((*fields)[1])}),
                      tsino::moved(satellites)));
            }}});

tsino::Ref<Result> parse(const String& line) {
  if (!tsino::startsWith(line, F("$"))) return fail(F("no dollar sign"));
  const int32_t star = tsino::lastIndexOf(line, F("*"));
  if (star < 0) return fail(F("no checksum"));
  const String content = tsino::slice(line, 1, star);
  const String wanted = tsino::slice(line, star + 1);
  const String found = hex2(checksum(content));
  if (wanted != found) return fail(tsino::concat(F("checksum "), found, F(" is not "), wanted));
  tsino::Shared<tsino::Array<String>> fields = tsino::makeShared<tsino::Array<String>>(
      tsino::split(content, F(",")));
  const String type = tsino::slice((*fields)[0], 2);
  if (!readers->has(type)) return fail(tsino::concat(F("unknown sentence "), type));
  return readers->at(type)(fields);
}

String describe(const tsino::Ref<Sentence>& sentence) {
  const String& choice = sentence->kind;
  if (choice == F("fix")) {
    const double latitude = sentence->latitude;
    const double longitude = sentence->longitude;
    const tsino::Optional<double> altitude = sentence->altitude;
    const double satellites = sentence->satellites;
    const String height = !altitude.has() ? String(F("height unknown")) : tsino::concat(
        tsino::toFixed(altitude.value(), 1),
        F(" m"));
    return tsino::concat(
        F("fix "),
        tsino::toFixed(latitude, 4),
        F(" "),
        tsino::toFixed(longitude, 4),
        F(", "),
        height,
        F(", "),
        tsino::toText(satellites),
        F(" satellites"));
  } else if (choice == F("track")) {
    const double kmh = sentence->knots * 1.852;
    return tsino::concat(
        sentence->valid ? F("moving") : F("void"),
        F(" "),
        tsino::toFixed(kmh, 2),
        F(" km/h towards "),
        tsino::toText(sentence->course));
  } else if (choice == F("sky")) {
    const double page = (*sentence->page)[0];
    const double pages = (*sentence->page)[1];
    const tsino::Ref<Parse> best = sentence->satellites_->reduce<tsino::Ref<Parse>>(
        [](const tsino::Ref<Parse>& a, const tsino::Ref<Parse>& b) -> tsino::Ref<Parse> {
          return b->signal.valueOr(-1.0) > a->signal.valueOr(-1.0) ? b : a;
        });
    return tsino::concat(
        F("sky "),
        tsino::toText(page),
        F("/"),
        tsino::toText(pages),
        F(": "),
        sentence->satellites_->map<double>(
            [](const tsino::Ref<Parse>& s) -> double { return s->id; }).join(F("+")),
        F(", best "),
        tsino::toText(best->id));
  } else {
    const int32_t never = 0;
    return (void)tsino::impossible(0), String{};
  }
  tsino::unreachable();
}

double Statistics_metres(const tsino::Ref<Sentence>& a, const tsino::Ref<Sentence>& b) {
  const int32_t perDegree = 111320;
  const double dy = (b->latitude - a->latitude) * perDegree;
  const double dx = (b->longitude - a->longitude) * perDegree
      * cos(a->latitude * 3.141592653589793 / 180.0);
  return sqrt(dx * dx + dy * dy);
}

void Statistics::add(const tsino::Ref<Result>& result) {
  if (!result->ok) {
    if (!this->reasons.includes(result->reason)) this->reasons.push(result->reason);
    return;
  }
  const tsino::Ref<Sentence>& value = result->value;
  this->perKind->set(value->kind, this->perKind->get(value->kind).valueOr(0) + 1);
  if (value->kind == F("fix")) {
    if (this->previous.has()) this->distance += Statistics_metres(this->previous.value(), value);
    this->previous = value;
  }
}

void Statistics::print() {
  this->perKind->forEach(
      [](int32_t count, const String& kind) {
        Serial.print(kind);
        Serial.print(F(": "));
        Serial.println(count);
      });
  Serial.print(F("distance "));
  Serial.print(tsino::toFixed(this->distance, 1));
  Serial.print(F(" m, last at "));
  Serial.println(this->previous.has() ? this->previous.value()->time : String(F("never")));
  Serial.print(F("reasons: "));
  Serial.println(this->reasons.join(F(" | ")));
}

void Statistics::construct() {
  this->perKind = tsino::makeShared<tsino::Map<String, int32_t>>();
  this->reasons = tsino::Array<String>{};
  this->distance = 0.0;
}

String withSum(const __FlashStringHelper* content) {
  return tsino::concat(F("$"), content, F("*"), hex2(checksum(content)));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> log{
      F("$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47"),
      F("$GPRMC,123519,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W*6A"),
      withSum(F("GPGSV,2,1,08,01,40,083,46,02,17,308,41,12,07,344,39,14,22,228,45")),
      withSum(F("GPGSV,2,2,08,20,40,083,,21,17,308,12")),
      withSum(F("GPGGA,123520,4807.138,N,01131.100,E,1,07,1.0,,M,,M,,")),
      withSum(F("GPGGA,123521,3356.500,S,15112.250,W,2,11,0.7,-12.25,M,,M,,")),
      withSum(F("GPGGA,123522,,,,,0,00,,,M,,M,,")),
      F("$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*48"),
      withSum(F("GPRMC,123523,V,,,,,000.0,,230394,,")),
      withSum(F("GPZDA,201530.00,04,07,2002,00,00")),
      F("GPGGA,broken"),
      F("$GPGGA,half")};

  const tsino::Ref<Statistics> statistics = tsino::make<Statistics>();
  for (int32_t index = 0; index < log.length(); index++) {
    const String& line = log[index];
    const tsino::Ref<Result> result = parse(line);
    statistics->add(result);
    Serial.print(tsino::padStart(String(index + 1), 2));
    Serial.print(F(" "));
    Serial.println(result->ok ? describe(result->value) : tsino::concat(F("-- "), result->reason));
  }
  statistics->print();
}

void loop() {}
