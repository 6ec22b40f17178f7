// csv-reader: written by tsino from csv-reader.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"

struct Reading;
struct Summary;
struct Joined;
struct CsvError;
struct Floors;

struct Reading : tsino::Object {
  String sensor;
  double value = 0;
  String unit;
  tsino::Optional<String> note;
  bool has_note = false;
  void construct(String sensor, double value, String unit, tsino::Optional<String> note = {}, bool has_note = false) {
    this->sensor = tsino::moved(sensor);
    this->value = value;
    this->unit = tsino::moved(unit);
    this->note = tsino::moved(note);
    this->has_note = has_note;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("sensor"), this->sensor);
    out.field(F("value"), this->value);
    out.field(F("unit"), this->unit);
    if (this->has_note) out.field(F("note"), this->note);
    out.end();
  }
};

struct Summary : tsino::Object {
  String item0;
  int32_t item1 = 0;
  double item2 = 0;
  double item3 = 0;
  void construct(String item0, int32_t item1, double item2, double item3) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = item2;
    this->item3 = item3;
  }
};

struct Joined : tsino::Object {
  double floor = 0;
  String sensor;
  double value = 0;
  String unit;
  tsino::Optional<String> note;
  void construct(double floor, String sensor, double value, String unit, tsino::Optional<String> note) {
    this->floor = floor;
    this->sensor = tsino::moved(sensor);
    this->value = value;
    this->unit = tsino::moved(unit);
    this->note = tsino::moved(note);
  }
};

struct CsvError : tsino::Error {
  int32_t line = 0;
  void construct(const String& message, int32_t line);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Floors : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

void CsvError::construct(const String& message, int32_t line) {
  tsino::Error::construct(tsino::concat(F("line "), String(line), F(": "), message));
  this->line = line;
  this->name = F("CsvError");
}

tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> parseRows(const String& text, const String& separator = ",") {
  tsino::TextIndex textIndex;
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> rows = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<String>>>>(
      tsino::Array<tsino::Shared<tsino::Array<String>>>{});
  tsino::Shared<tsino::Array<String>> row = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  String field = F("");
  bool quoted = false;
  int32_t line = 1;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    const String char_ = tsino::charAt(text, textIndex, i);
    if (char_ == F("\n")) line++;
    if (quoted) {
      if (char_ != F("\"")) {
        field += char_;
      } else if (tsino::unitAt(text, textIndex, i + 1) == '"') {
        field += F("\"");
        i++;
      } else {
        quoted = false;
      }
    } else if (char_ == F("\"")) {
      if (field != F("")) {
        tsino::raise(tsino::make<CsvError>(F("a quote inside of a field"), line));
        return {};
      }
      quoted = true;
    } else if (char_ == separator) {
      row->push(field);
      field = F("");
    } else if (char_ == F("\n")) {
      row->push(field);
      rows->push(row);
      row = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
      field = F("");
    } else if (char_ != F("\r")) {
      field += char_;
    }
  }
  if (quoted) {
    tsino::raise(tsino::make<CsvError>(F("the last quote is not closed"), line));
    return {};
  }
  if (field != F("") || row->length() > 0) {
    rows->push(
        tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{tsino::allOf(*row), field}));
  }
  return rows;
}

tsino::Array<tsino::Shared<tsino::Record<String>>> toRecords(const tsino::Array<tsino::Shared<tsino::Array<String>>>& rows) {
  const tsino::Shared<tsino::Array<String>>& header = rows[0];
  tsino::Array<tsino::Shared<tsino::Array<String>>> lines = rows.slice(1);
  return lines.map<tsino::Shared<tsino::Record<String>>>(
      [&](const tsino::Shared<tsino::Array<String>>& fields, int32_t index) -> tsino::Shared<tsino::Record<String>> {
        if (tsino::thrown()) return {};
        if (fields->length() != header->length()) {
          tsino::raise(
              tsino::make<CsvError>(
                  tsino::concat(
                      String(fields->length()),
                      F(" fields instead of "),
                      String(header->length())),
                  index + 2));
          return {};
        }
        const auto row = tsino::makeShared<tsino::Record<String>>();
        header->forEach([&](const String& name, int32_t at) { row->set(name, (*fields)[at]); });
        return row;
      });
}

tsino::Ref<Reading> toReading(const tsino::Shared<tsino::Record<String>>& row) {
  const tsino::Ref<Reading> reading = tsino::make<Reading>(
      row->at(F("sensor")),
      tsino::toNumber(row->at(F("value"))),
      row->at(F("unit")));
  if (row->get(F("note")) != F("")) {
    reading->note = row->get(F("note"));
    reading->has_note = true;
  }
  return reading;
}

tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Reading>>>>> groupBy(const tsino::Array<tsino::Ref<Reading>>& items, const tsino::Function<String(const tsino::Ref<Reading>&)>& key) {
  const auto groups = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Reading>>>>>();
  for (const tsino::Ref<Reading>& item : items) {
    const String name = key(item);
    const tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Reading>>>> group = groups->get(
        name);
    if (!group.has()) {
      groups->set(
          name,
          tsino::makeShared<tsino::Array<tsino::Ref<Reading>>>(
              tsino::Array<tsino::Ref<Reading>>{item}));
    } else {
      group.value()->push(item);
    }
  }
  return groups;
}

String quote(const String& field) {
  const bool plain = !tsino::includes(field, F(",")) && !tsino::includes(field, F("\""))
      && !tsino::includes(field, F("\n"));
  return plain ? field : tsino::concat(
      F("\""),
      tsino::replaceAll(field, F("\""), F("\"\"")),
      F("\""));
}

String toCsv(const tsino::Array<tsino::Shared<tsino::Array<String>>>& rows) {
  return rows.map<String>(
      [](const tsino::Shared<tsino::Array<String>>& row) -> String {
        return row->map<String>([](const String& field) -> String { return quote(field); }).join(
            F(","));
      }).join(F("\n"));
}

void setup() {
  Serial.begin(115200);

  const __FlashStringHelper* const source = F("sensor,value,unit,note\nkitchen,21.5,C,\ncellar,12,C,\"cold, damp\"\nkitchen,22.25,C,\"says \"\"warm\"\"\"\nroof,-3.5,C,\"two\nlines\"\ncellar,80,%,\nroof,1e1,C,\nkitchen,48,%,\r\n");

  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> rows = parseRows(source);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(rows->length());
  Serial.print(F(" rows, "));
  Serial.print((*rows)[0]->length());
  Serial.print(F(" columns: "));
  Serial.println((*rows)[0]->join(F("/")));
  tsino::Array<tsino::Shared<tsino::Record<String>>> toRecordsResult = toRecords(*rows);
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<tsino::Ref<Reading>> readings = toRecordsResult.map<tsino::Ref<Reading>>(
      [](const tsino::Shared<tsino::Record<String>>& row) -> tsino::Ref<Reading> {
        return toReading(row);
      });
  for (const tsino::Ref<Reading>& reading : readings) {
    const String& sensor = reading->sensor;
    const double value = reading->value;
    const String& unit = reading->unit;
    tsino::Optional<String> note = reading->note;
    const String note2 = note.has() ? note.value() : String(F("-"));
    Serial.print(tsino::padEnd(sensor, 8));
    Serial.print(tsino::padStart(tsino::toText(value), 6));
    Serial.print(F(" "));
    Serial.print(unit);
    Serial.print(F(" "));
    Serial.println(tsino::split(note2, F("\n")).join(F("|")));
  }

  tsino::Array<tsino::Ref<Summary>> summary;
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Reading>>>>> list = groupBy(
      readings,
      [](const tsino::Ref<Reading>& reading) -> String {
        const String& sensor = reading->sensor;
        const String& unit = reading->unit;
        return tsino::concat(sensor, F(" in "), unit);
      });
  for (const auto& entry : *list) {
    const String& name = entry.key();
    const tsino::Shared<tsino::Array<tsino::Ref<Reading>>>& group = entry.value();
    tsino::Array<double> values = group->map<double>(
        [](const tsino::Ref<Reading>& reading) -> double { return reading->value; });
    const double mean = values.reduce<double>([](double a, double b) -> double { return a + b; })
        / values.length();
    summary.push(tsino::make<Summary>(name, values.length(), mean, tsino::largest(values)));
  }
  summary.sort(
      [](const tsino::Ref<Summary>& given, const tsino::Ref<Summary>& given2) -> double {
        const double a = given->item2;
        const double b = given2->item2;
        return b - a;
      });
  summary.forEach(
      [](const tsino::Ref<Summary>& given, int32_t rank) {
        const String& name = given->item0;
        const int32_t count = given->item1;
        const double mean = given->item2;
        const double top = given->item3;
        Serial.print(rank + 1);
        Serial.print(F(". "));
        Serial.print(name);
        Serial.print(F(": "));
        Serial.print(count);
        Serial.print(F(" x, mean "));
        Serial.print(tsino::toFixed(mean, 3));
        Serial.print(F(", top "));
        tsino::print(Serial, top);
        Serial.println();
      });

  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> parseRowsResult = parseRows(
      F("id;floor\nkitchen;0\ncellar;-1\nroof;2\n"),
      F(";"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<tsino::Shared<tsino::Record<String>>> places = toRecords(*parseRowsResult);
  if (tsino::thrown()) tsino::uncaught();
  const auto value = tsino::makeShared<tsino::Map<String, double>>();
  places.map<tsino::Ref<Floors>>(
      [](const tsino::Shared<tsino::Record<String>>& row) -> tsino::Ref<Floors> {
        String id = row->at(F("id"));
        const String floor = row->at(F("floor"));
        return tsino::make<Floors>(tsino::moved(id), tsino::toNumber(floor));
      }).forEach(
      [&](const tsino::Ref<Floors>& value2) { value->set(value2->item0, value2->item1); });
  tsino::Shared<tsino::Map<String, double>> floors = value;
  tsino::Array<tsino::Ref<Joined>> joined = readings.filter(
      [&](const tsino::Ref<Reading>& reading) -> bool {
        return floors->get(reading->sensor).valueOr(0.0) >= 0.0;
      }).map<tsino::Ref<Joined>>(
      [&](const tsino::Ref<Reading>& reading) -> tsino::Ref<Joined> {
        return tsino::make<Joined>(
            floors->get(reading->sensor).valueOr(99.0),
            reading->sensor,
            reading->value,
            reading->unit,
            reading->note);
      }).sort(
      [](const tsino::Ref<Joined>& a, const tsino::Ref<Joined>& b) -> double {
        double value2 = b->floor - a->floor;
        return tsino::truthy(value2) ? value2 : a->value - b->value;
      });
  for (const tsino::Ref<Joined>& item : joined) {
    const double floor = item->floor;
    const String& sensor = item->sensor;
    const double value2 = item->value;
    Serial.print(F("floor "));
    tsino::print(Serial, floor);
    Serial.print(F(": "));
    Serial.print(sensor);
    Serial.print(F(" "));
    tsino::print(Serial, value2);
    Serial.println();
  }

  const tsino::Ref<Reading> warmest = readings.filter(
      [](const tsino::Ref<Reading>& reading) -> bool {
        const String& unit = reading->unit;
        return unit == F("C");
      }).reduce<tsino::Ref<Reading>>(
      [](const tsino::Ref<Reading>& a, const tsino::Ref<Reading>& b) -> tsino::Ref<Reading> {
        return b->value > a->value ? b : a;
      });
  tsino::inspect(Serial, warmest);
  Serial.println();
  tsino::Optional<tsino::Ref<Reading>> findResult = readings.find(
      [](const tsino::Ref<Reading>& reading) -> bool {
        return reading->note.has() && tsino::includes(reading->note.value(), F("cold"));
      });
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              findResult.has() ? tsino::Optional<String>(findResult.value()->sensor) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.println(
      readings.findIndex([](const tsino::Ref<Reading>& r) -> bool { return r->value > 50.0; }));
  tsino::inspect(
      Serial,
      tsino::makeShared<tsino::Set<String>>(
          tsino::Set<String>::from(
              readings.map<String>(
                  [](const tsino::Ref<Reading>& reading) -> String { return reading->unit; })))->values());
  Serial.println();

  const String round_ = toCsv(*rows);
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> parseRowsResult2 = parseRows(
      round_);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(round_ == toCsv(*parseRowsResult2) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::length(round_));
  Serial.print(F(" "));
  Serial.println(
      toCsv(
          tsino::Array<tsino::Shared<tsino::Array<String>>>{
              tsino::makeShared<tsino::Array<String>>(
                  tsino::Array<String>{F("a"), F("b\"c"), F("d,e")}),
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("")})}));

  tsino::Array<String> list2{F("a,b\n\"1,2"), F("a,b\n1,x\"y\"\n"), F("a,b\n1,2\n3\n")};
  for (const String& broken : list2) {
    {
      tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> parseRowsResult3 = parseRows(
          broken);
      if (tsino::thrown()) goto caught;
      tsino::Array<tsino::Shared<tsino::Record<String>>> toRecordsResult2 = toRecords(
          *parseRowsResult3);
      if (tsino::thrown()) goto caught;
      Serial.println(toRecordsResult2.length());
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (!error->isA(CsvError::classId)) {
        tsino::raise(error);
        tsino::uncaught();
      }
      Serial.print(tsino::downcast<CsvError>(error)->name);
      Serial.print(F(" at "));
      Serial.print(tsino::downcast<CsvError>(error)->line);
      Serial.print(F(": "));
      Serial.println(tsino::downcast<CsvError>(error)->message);
    }
  }
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> parseRowsResult3 = parseRows(
      F(""));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> value2 = tsino::moved(
      parseRowsResult3);
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> parseRowsResult4 = parseRows(
      F("x"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> value3 = tsino::moved(
      parseRowsResult4);
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> parseRowsResult5 = parseRows(
      F(",\n"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, parseRowsResult5);
  Serial.println();
}

void loop() {}
