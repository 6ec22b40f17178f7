// table-printer: written by tsino from table-printer.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Styles;
struct Styles_;
struct Reading;
struct Table_number;
struct Column;
struct Options;
struct StringBuilder;
struct Tuple;
struct Table_Reading;
struct Column_;
struct Options_;
struct Table_string;
struct Column2;
struct Options2;

struct Styles : tsino::Object {
  tsino::Ref<Styles_> grid;
  tsino::Ref<Styles_> plain;
  tsino::Ref<Styles_> markdown;
  void construct(tsino::Ref<Styles_> grid, tsino::Ref<Styles_> plain, tsino::Ref<Styles_> markdown) {
    this->grid = tsino::moved(grid);
    this->plain = tsino::moved(plain);
    this->markdown = tsino::moved(markdown);
  }
};

struct Styles_ : tsino::Object {
  String vertical;
  String horizontal;
  String cross;
  bool outer = false;
  void construct(String vertical, String horizontal, String cross, bool outer) {
    this->vertical = tsino::moved(vertical);
    this->horizontal = tsino::moved(horizontal);
    this->cross = tsino::moved(cross);
    this->outer = outer;
  }
};

struct Reading : tsino::Object {
  String place;
  tsino::Optional<double> celsius;
  int32_t samples = 0;
  bool ok = false;
  tsino::Optional<String> remark;
  void construct(String place, tsino::Optional<double> celsius, int32_t samples, bool ok, tsino::Optional<String> remark) {
    this->place = tsino::moved(place);
    this->celsius = tsino::moved(celsius);
    this->samples = samples;
    this->ok = ok;
    this->remark = tsino::moved(remark);
  }
};

struct Table_number : tsino::Object {
  tsino::Ref<Styles_> style;
  tsino::Array<tsino::Ref<Column>> columns;
  void construct(const tsino::Optional<tsino::Ref<Styles_>>& styleGiven = {});
  tsino::Ref<Table_number> column(const __FlashStringHelper* title, const tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(int32_t, int32_t)>& value, const tsino::Optional<tsino::Ref<Options>>& optionsGiven = {});
  tsino::Array<String> cell(const tsino::Ref<Column>& column, const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>& value = tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
      tsino::Undefined{}));
  tsino::Shared<tsino::Array<tsino::Array<String>>> totals(const tsino::Array<uint8_t>& rows);
  String render(const tsino::Array<uint8_t>& rows);
};

struct Column : tsino::Object {
  String title;
  tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(int32_t, int32_t)> value;
  tsino::Optional<String> align;
  tsino::Optional<tsino::Function<String(double)>> format;
  tsino::Optional<int32_t> maxWidth;
  tsino::Optional<String> total;
  void construct(String title, tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(int32_t, int32_t)> value, tsino::Optional<String> align, tsino::Optional<tsino::Function<String(double)>> format, tsino::Optional<int32_t> maxWidth, tsino::Optional<String> total) {
    this->title = tsino::moved(title);
    this->value = tsino::moved(value);
    this->align = tsino::moved(align);
    this->format = tsino::moved(format);
    this->maxWidth = tsino::moved(maxWidth);
    this->total = tsino::moved(total);
  }
};

struct Options : tsino::Object {
  tsino::Optional<String> align;
  tsino::Optional<tsino::Function<String(double)>> format;
  tsino::Optional<int32_t> maxWidth;
  tsino::Optional<String> total;
  void construct(tsino::Optional<String> align = {}, tsino::Optional<tsino::Function<String(double)>> format = {}, tsino::Optional<int32_t> maxWidth = {}, tsino::Optional<String> total = {}) {
    this->align = tsino::moved(align);
    this->format = tsino::moved(format);
    this->maxWidth = tsino::moved(maxWidth);
    this->total = tsino::moved(total);
  }
};

// @run
// A string builder and a table printer: columns with alignment, formats and wrapping, three styles as plain objects,
// totals, and a bar chart in text.
struct StringBuilder : tsino::Object {
  tsino::Shared<tsino::Array<String>> parts;
  int32_t size = 0;
  void construct();
  tsino::Ref<StringBuilder> append(const tsino::Array<tsino::Union<bool, double, String>>& values);
  tsino::Ref<StringBuilder> line(const tsino::Optional<String>& textGiven = {});
  tsino::Ref<StringBuilder> repeat(const String& text, double count);
  tsino::Ref<StringBuilder> when(bool condition, const tsino::Function<void(const tsino::Ref<StringBuilder>&)>& then);
  void clear();
  String toString();
  int32_t get_length();
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Ref<Styles_> item1;
  void construct(String item0, tsino::Ref<Styles_> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Table_Reading : tsino::Object {
  tsino::Ref<Styles_> style;
  tsino::Array<tsino::Ref<Column_>> columns;
  void construct(const tsino::Optional<tsino::Ref<Styles_>>& styleGiven = {});
  tsino::Ref<Table_Reading> column(const __FlashStringHelper* title, const tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(const tsino::Ref<Reading>&, int32_t)>& value, const tsino::Optional<tsino::Ref<Options_>>& optionsGiven = {});
  tsino::Array<String> cell(const tsino::Ref<Column_>& column, const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>& value = tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
      tsino::Undefined{}));
  tsino::Shared<tsino::Array<tsino::Array<String>>> totals(const tsino::Array<tsino::Ref<Reading>>& rows);
  String render(const tsino::Array<tsino::Ref<Reading>>& rows);
};

struct Column_ : tsino::Object {
  String title;
  tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(const tsino::Ref<Reading>&, int32_t)> value;
  tsino::Optional<String> align;
  tsino::Optional<tsino::Function<String(double)>> format;
  tsino::Optional<int32_t> maxWidth;
  tsino::Optional<String> total;
  void construct(String title, tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(const tsino::Ref<Reading>&, int32_t)> value, tsino::Optional<String> align, tsino::Optional<tsino::Function<String(double)>> format, tsino::Optional<int32_t> maxWidth, tsino::Optional<String> total) {
    this->title = tsino::moved(title);
    this->value = tsino::moved(value);
    this->align = tsino::moved(align);
    this->format = tsino::moved(format);
    this->maxWidth = tsino::moved(maxWidth);
    this->total = tsino::moved(total);
  }
};

struct Options_ : tsino::Object {
  tsino::Optional<String> align;
  tsino::Optional<tsino::Function<String(double)>> format;
  tsino::Optional<int32_t> maxWidth;
  tsino::Optional<String> total;
  void construct(tsino::Optional<String> align = {}, tsino::Optional<tsino::Function<String(double)>> format = {}, tsino::Optional<int32_t> maxWidth = {}, tsino::Optional<String> total = {}) {
    this->align = tsino::moved(align);
    this->format = tsino::moved(format);
    this->maxWidth = tsino::moved(maxWidth);
    this->total = tsino::moved(total);
  }
};

struct Table_string : tsino::Object {
  tsino::Ref<Styles_> style;
  tsino::Array<tsino::Ref<Column2>> columns;
  void construct(const tsino::Optional<tsino::Ref<Styles_>>& styleGiven = {});
  tsino::Ref<Table_string> column(const __FlashStringHelper* title, const tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(const String&, int32_t)>& value, const tsino::Optional<tsino::Ref<Options2>>& optionsGiven = {});
  tsino::Array<String> cell(const tsino::Ref<Column2>& column, const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>& value = tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
      tsino::Undefined{}));
  tsino::Shared<tsino::Array<tsino::Array<String>>> totals(const tsino::Array<String>& rows);
  String render(const tsino::Array<String>& rows);
};

struct Column2 : tsino::Object {
  String title;
  tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(const String&, int32_t)> value;
  tsino::Optional<String> align;
  tsino::Optional<tsino::Function<String(double)>> format;
  tsino::Optional<int32_t> maxWidth;
  tsino::Optional<String> total;
  void construct(String title, tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(const String&, int32_t)> value, tsino::Optional<String> align, tsino::Optional<tsino::Function<String(double)>> format, tsino::Optional<int32_t> maxWidth, tsino::Optional<String> total) {
    this->title = tsino::moved(title);
    this->value = tsino::moved(value);
    this->align = tsino::moved(align);
    this->format = tsino::moved(format);
    this->maxWidth = tsino::moved(maxWidth);
    this->total = tsino::moved(total);
  }
};

struct Options2 : tsino::Object {
  tsino::Optional<String> align;
  tsino::Optional<tsino::Function<String(double)>> format;
  tsino::Optional<int32_t> maxWidth;
  tsino::Optional<String> total;
  void construct(tsino::Optional<String> align = {}, tsino::Optional<tsino::Function<String(double)>> format = {}, tsino::Optional<int32_t> maxWidth = {}, tsino::Optional<String> total = {}) {
    this->align = tsino::moved(align);
    this->format = tsino::moved(format);
    this->maxWidth = tsino::moved(maxWidth);
    this->total = tsino::moved(total);
  }
};

tsino::Ref<StringBuilder> StringBuilder::append(const tsino::Array<tsino::Union<bool, double, String>>& values) {
  for (const tsino::Union<bool, double, String>& value : values) {
    const String text = tsino::toText(value);
    this->parts->push(text);
    this->size += tsino::length(text);
  }
  return tsino::Ref<StringBuilder>(this);
}

tsino::Ref<StringBuilder> StringBuilder::line(const tsino::Optional<String>& textGiven) {
  const String text = textGiven.has() ? textGiven.value() : String(F(""));
  return this->append(
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>(text),
          tsino::Union<bool, double, String>(String(F("\n")))});
}

tsino::Ref<StringBuilder> StringBuilder::repeat(const String& text, double count) {
  return count > 0.0 ? this->append(
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>(tsino::repeat(text, tsino::toIndex(count)))}) : tsino::Ref<StringBuilder>(
      this);
}

tsino::Ref<StringBuilder> StringBuilder::when(bool condition, const tsino::Function<void(const tsino::Ref<StringBuilder>&)>& then) {
  if (condition) then(tsino::Ref<StringBuilder>(this));
  return tsino::Ref<StringBuilder>(this);
}

int32_t StringBuilder::get_length() {
  return this->size;
}

void StringBuilder::clear() {
  this->parts = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  this->size = 0;
}

String StringBuilder::toString() {
  return this->parts->join(F(""));
}

void StringBuilder::construct() {
  this->parts = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  this->size = 0;
}

const tsino::Ref<Styles> styles = tsino::make<Styles>(
    tsino::make<Styles_>("|", "-", "+", true),
    tsino::make<Styles_>("  ", "", "", false),
    tsino::make<Styles_>("|", "-", "|", true));

String pad(const String& text, double width, const String& align) {
  const double space = width - tsino::length(text);
  if (space <= 0.0) return text;
  if (align == F("left")) {
    return tsino::padEnd(text, tsino::toIndex(width));
  } else if (align == F("right")) {
    return tsino::padStart(text, tsino::toIndex(width));
  } else if (align == F("center")) {
    return tsino::padEnd(
        tsino::padStart(text, tsino::length(text) + (tsino::toInt32(space) >> 1)),
        tsino::toIndex(width));
  }
  tsino::unreachable();
}

tsino::Array<String> wrap(const String& text, int32_t width) {
  tsino::Array<String> lines;
  String line = F("");
  tsino::Array<String> list = tsino::split(text, F(" "));
  for (const String& word_ : list) {
    String rest = word_;
    if (line != F("") && tsino::length(line) + 1 + tsino::length(rest) > width) {
      lines.push(line);
      line = F("");
    }
    while (tsino::length(rest) > width) {
      lines.push(tsino::slice(rest, 0, width));
      rest = tsino::slice(rest, width);
      yield();
    }
    line = line == F("") ? rest : tsino::concat(line, F(" "), rest);
  }
  return tsino::Array<String>{tsino::allOf(lines), line};
}

void Table_number::construct(const tsino::Optional<tsino::Ref<Styles_>>& styleGiven) {
  this->columns = tsino::Array<tsino::Ref<Column>>{};
  tsino::Ref<Styles_> style = styleGiven.has() ? styleGiven.value() : styles->grid;
  this->style = tsino::moved(style);
}

tsino::Ref<Table_number> Table_number::column(const __FlashStringHelper* title, const tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(int32_t, int32_t)>& value, const tsino::Optional<tsino::Ref<Options>>& optionsGiven) {
  const tsino::Ref<Options> options = optionsGiven.has() ? optionsGiven.value() : tsino::make<Options>();
  this->columns.push(
      tsino::make<Column>(
          title,
          value,
          options->align,
          options->format,
          options->maxWidth,
          options->total));
  return tsino::Ref<Table_number>(this);
}

tsino::Array<String> Table_number::cell(const tsino::Ref<Column>& column, const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>& value) {
  const tsino::Optional<tsino::Function<String(double)>>& format = column->format;
  const int32_t maxWidth = column->maxWidth.valueOr(40);
  if (value.is<tsino::Undefined>() || value.is<tsino::Null>()) return tsino::Array<String>{F("-")};
  if (value.is<double>()) {
    return tsino::Array<String>{
        format.has() ? format.value()(value.get<double>()) : tsino::toText(value)};
  }
  if (value.is<bool>()) return tsino::Array<String>{value.get<bool>() ? F("yes") : F("no")};
  return wrap(value.get<String>(), maxWidth);
}

tsino::Shared<tsino::Array<tsino::Array<String>>> Table_number::totals(const tsino::Array<uint8_t>& rows) {
  return tsino::makeShared<tsino::Array<tsino::Array<String>>>(
      this->columns.map<tsino::Array<String>>(
          [&](const tsino::Ref<Column>& column) -> tsino::Array<String> {
            if (!column->total.has()) return tsino::Array<String>{F("")};
            tsino::Array<uint8_t> numbers;
            rows.forEach(
                [&](int32_t row, int32_t index) {
                  const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> value = column->value(
                      row,
                      index);
                  if (value.is<double>()) numbers.push((uint8_t)value.get<double>());
                });
            const int32_t sum = numbers.reduce<int32_t>(
                [](int32_t a, int32_t b) -> int32_t { return a + b; },
                0);
            if (column->total.value() == F("count")) {
              return tsino::Array<String>{tsino::concat(String(rows.length()), F(" rows"))};
            }
            return this->cell(
                column,
                tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
                    column->total.value() == F("sum") ? (double)sum : (double)sum
                        / numbers.length()));
          }));
}

void rule(const String& horizontal, tsino::Array<double>& widths, const tsino::Ref<StringBuilder>& out, const String& cross) {
  if (horizontal == F("")) return;
  tsino::Array<String> dashes = widths.map<String>(
      [&](double width) -> String {
        return tsino::repeat(horizontal, tsino::toIndex(width + 2.0));
      });
  out->line(tsino::concat(cross, dashes.join(cross), cross));
}

void print(const String& vertical, const tsino::Ref<StringBuilder>& out, bool outer, const tsino::Ref<Table_number>& self, const __FlashStringHelper* gap, tsino::Array<double>& widths, const tsino::Array<tsino::Array<String>>& cells, const tsino::Optional<String>& forced = {}) {
  const double height = tsino::largest(
      cells.map<int32_t>(
          [](const tsino::Array<String>& lines) -> int32_t { return lines.length(); }));
  for (int32_t k = 0; k < height; k++) {
    tsino::Array<String> texts = cells.map<String>(
        [&](const tsino::Array<String>& lines, int32_t i) -> String {
          tsino::Optional<String> value = forced.has() ? forced : self->columns[i]->align;
          const String align = value.has() ? value.value() : String(F("left"));
          return tsino::concat(
              gap,
              pad(k < lines.length() ? lines[k] : String(F("")), widths[i], align),
              gap);
        });
    const String middle = texts.join(vertical);
    out->line(tsino::trimEnd(outer ? tsino::concat(vertical, middle, vertical) : middle));
  }
}

String Table_number::render(const tsino::Array<uint8_t>& rows) {
  const tsino::Ref<Table_number> self = tsino::Ref<Table_number>(this);
  const String& vertical = this->style->vertical;
  const String& horizontal = this->style->horizontal;
  const String& cross = this->style->cross;
  const bool outer = this->style->outer;
  tsino::Shared<tsino::Array<tsino::Array<String>>> header = tsino::makeShared<tsino::Array<tsino::Array<String>>>(
      this->columns.map<tsino::Array<String>>(
          [](const tsino::Ref<Column>& column) -> tsino::Array<String> {
            const String& title = column->title;
            return tsino::Array<String>{title};
          }));
  tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>> body = rows.map<tsino::Shared<tsino::Array<tsino::Array<String>>>>(
      [&](int32_t row, int32_t index) -> tsino::Shared<tsino::Array<tsino::Array<String>>> {
        return tsino::makeShared<tsino::Array<tsino::Array<String>>>(
            self->columns.map<tsino::Array<String>>(
                [&](const tsino::Ref<Column>& column) -> tsino::Array<String> {
                  return self->cell(column, column->value(row, index));
                }));
      });
  tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>> footer = this->columns.some(
      [](const tsino::Ref<Column>& column) -> bool {
        const tsino::Optional<String>& total = column->total;
        return tsino::truthy(total);
      }) ? tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>>{this->totals(rows)} : tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>>{};
  tsino::Array<double> widths = this->columns.map<double>(
      [&](const tsino::Ref<Column>& _, int32_t i) -> double {
        return tsino::largest(
            tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>>{
                header,
                tsino::allOf(body),
                tsino::allOf(footer)}.flatMap<int32_t>(
                [&](const tsino::Shared<tsino::Array<tsino::Array<String>>>& cells) -> tsino::Array<int32_t> {
                  return (*cells)[i].map<int32_t>(
                      [](const String& line) -> int32_t { return tsino::length(line); });
                }));
      });
  const tsino::Ref<StringBuilder> out = tsino::make<StringBuilder>();
  const __FlashStringHelper* const gap = outer ? F(" ") : F("");
  if (cross == F("+")) rule(horizontal, widths, out, cross);
  print(vertical, out, outer, self, gap, widths, *header, tsino::Optional<String>(F("center")));
  rule(horizontal, widths, out, cross);
  for (const tsino::Shared<tsino::Array<tsino::Array<String>>>& cells : body) {
    print(vertical, out, outer, self, gap, widths, *cells);
  }
  if (footer.length() > 0) {
    rule(horizontal, widths, out, cross);
    for (const tsino::Shared<tsino::Array<tsino::Array<String>>>& cells : footer) {
      print(vertical, out, outer, self, gap, widths, *cells);
    }
  }
  if (cross == F("+")) rule(horizontal, widths, out, cross);
  return tsino::trimEnd(out->toString());
}

void Table_Reading::construct(const tsino::Optional<tsino::Ref<Styles_>>& styleGiven) {
  this->columns = tsino::Array<tsino::Ref<Column_>>{};
  tsino::Ref<Styles_> style = styleGiven.has() ? styleGiven.value() : styles->grid;
  this->style = tsino::moved(style);
}

tsino::Ref<Table_Reading> Table_Reading::column(const __FlashStringHelper* title, const tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(const tsino::Ref<Reading>&, int32_t)>& value, const tsino::Optional<tsino::Ref<Options_>>& optionsGiven) {
  const tsino::Ref<Options_> options = optionsGiven.has() ? optionsGiven.value() : tsino::make<Options_>();
  this->columns.push(
      tsino::make<Column_>(
          title,
          value,
          options->align,
          options->format,
          options->maxWidth,
          options->total));
  return tsino::Ref<Table_Reading>(this);
}

tsino::Array<String> Table_Reading::cell(const tsino::Ref<Column_>& column, const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>& value) {
  const tsino::Optional<tsino::Function<String(double)>>& format = column->format;
  const int32_t maxWidth = column->maxWidth.valueOr(40);
  if (value.is<tsino::Undefined>() || value.is<tsino::Null>()) return tsino::Array<String>{F("-")};
  if (value.is<double>()) {
    return tsino::Array<String>{
        format.has() ? format.value()(value.get<double>()) : tsino::toText(value)};
  }
  if (value.is<bool>()) return tsino::Array<String>{value.get<bool>() ? F("yes") : F("no")};
  return wrap(value.get<String>(), maxWidth);
}

tsino::Shared<tsino::Array<tsino::Array<String>>> Table_Reading::totals(const tsino::Array<tsino::Ref<Reading>>& rows) {
  return tsino::makeShared<tsino::Array<tsino::Array<String>>>(
      this->columns.map<tsino::Array<String>>(
          [&](const tsino::Ref<Column_>& column) -> tsino::Array<String> {
            if (!column->total.has()) return tsino::Array<String>{F("")};
            tsino::Array<double> numbers;
            rows.forEach(
                [&](const tsino::Ref<Reading>& row, int32_t index) {
                  const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> value = column->value(
                      row,
                      index);
                  if (value.is<double>()) numbers.push(value.get<double>());
                });
            const double sum = numbers.reduce<double>(
                [](double a, double b) -> double { return a + b; },
                0.0);
            if (column->total.value() == F("count")) {
              return tsino::Array<String>{tsino::concat(String(rows.length()), F(" rows"))};
            }
            return this->cell(
                column,
                tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
                    column->total.value() == F("sum") ? sum : sum / numbers.length()));
          }));
}

void rule_(const String& horizontal, tsino::Array<double>& widths, const tsino::Ref<StringBuilder>& out, const String& cross) {
  if (horizontal == F("")) return;
  tsino::Array<String> dashes = widths.map<String>(
      [&](double width) -> String {
        return tsino::repeat(horizontal, tsino::toIndex(width + 2.0));
      });
  out->line(tsino::concat(cross, dashes.join(cross), cross));
}

void print_(const String& vertical, const tsino::Ref<StringBuilder>& out, bool outer, const tsino::Ref<Table_Reading>& self, const __FlashStringHelper* gap, tsino::Array<double>& widths, const tsino::Array<tsino::Array<String>>& cells, const tsino::Optional<String>& forced = {}) {
  const double height = tsino::largest(
      cells.map<int32_t>(
          [](const tsino::Array<String>& lines) -> int32_t { return lines.length(); }));
  for (int32_t k = 0; k < height; k++) {
    tsino::Array<String> texts = cells.map<String>(
        [&](const tsino::Array<String>& lines, int32_t i) -> String {
          tsino::Optional<String> value = forced.has() ? forced : self->columns[i]->align;
          const String align = value.has() ? value.value() : String(F("left"));
          return tsino::concat(
              gap,
              pad(k < lines.length() ? lines[k] : String(F("")), widths[i], align),
              gap);
        });
    const String middle = texts.join(vertical);
    out->line(tsino::trimEnd(outer ? tsino::concat(vertical, middle, vertical) : middle));
  }
}

String Table_Reading::render(const tsino::Array<tsino::Ref<Reading>>& rows) {
  const tsino::Ref<Table_Reading> self = tsino::Ref<Table_Reading>(this);
  const String& vertical = this->style->vertical;
  const String& horizontal = this->style->horizontal;
  const String& cross = this->style->cross;
  const bool outer = this->style->outer;
  tsino::Shared<tsino::Array<tsino::Array<String>>> header = tsino::makeShared<tsino::Array<tsino::Array<String>>>(
      this->columns.map<tsino::Array<String>>(
          [](const tsino::Ref<Column_>& column) -> tsino::Array<String> {
            const String& title = column->title;
            return tsino::Array<String>{title};
          }));
  tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>> body = rows.map<tsino::Shared<tsino::Array<tsino::Array<String>>>>(
      [&](const tsino::Ref<Reading>& row, int32_t index) -> tsino::Shared<tsino::Array<tsino::Array<String>>> {
        return tsino::makeShared<tsino::Array<tsino::Array<String>>>(
            self->columns.map<tsino::Array<String>>(
                [&](const tsino::Ref<Column_>& column) -> tsino::Array<String> {
                  return self->cell(column, column->value(row, index));
                }));
      });
  tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>> footer = this->columns.some(
      [](const tsino::Ref<Column_>& column) -> bool {
        const tsino::Optional<String>& total = column->total;
        return tsino::truthy(total);
      }) ? tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>>{this->totals(rows)} : tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>>{};
  tsino::Array<double> widths = this->columns.map<double>(
      [&](const tsino::Ref<Column_>& _, int32_t i) -> double {
        return tsino::largest(
            tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>>{
                header,
                tsino::allOf(body),
                tsino::allOf(footer)}.flatMap<int32_t>(
                [&](const tsino::Shared<tsino::Array<tsino::Array<String>>>& cells) -> tsino::Array<int32_t> {
                  return (*cells)[i].map<int32_t>(
                      [](const String& line) -> int32_t { return tsino::length(line); });
                }));
      });
  const tsino::Ref<StringBuilder> out = tsino::make<StringBuilder>();
  const __FlashStringHelper* const gap = outer ? F(" ") : F("");
  if (cross == F("+")) rule_(horizontal, widths, out, cross);
  print_(vertical, out, outer, self, gap, widths, *header, tsino::Optional<String>(F("center")));
  rule_(horizontal, widths, out, cross);
  for (const tsino::Shared<tsino::Array<tsino::Array<String>>>& cells : body) {
    print_(vertical, out, outer, self, gap, widths, *cells);
  }
  if (footer.length() > 0) {
    rule_(horizontal, widths, out, cross);
    for (const tsino::Shared<tsino::Array<tsino::Array<String>>>& cells : footer) {
      print_(vertical, out, outer, self, gap, widths, *cells);
    }
  }
  if (cross == F("+")) rule_(horizontal, widths, out, cross);
  return tsino::trimEnd(out->toString());
}

void Table_string::construct(const tsino::Optional<tsino::Ref<Styles_>>& styleGiven) {
  this->columns = tsino::Array<tsino::Ref<Column2>>{};
  tsino::Ref<Styles_> style = styleGiven.has() ? styleGiven.value() : styles->grid;
  this->style = tsino::moved(style);
}

tsino::Ref<Table_string> Table_string::column(const __FlashStringHelper* title, const tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(const String&, int32_t)>& value, const tsino::Optional<tsino::Ref<Options2>>& optionsGiven) {
  const tsino::Ref<Options2> options = optionsGiven.has() ? optionsGiven.value() : tsino::make<Options2>();
  this->columns.push(
      tsino::make<Column2>(
          title,
          value,
          options->align,
          options->format,
          options->maxWidth,
          options->total));
  return tsino::Ref<Table_string>(this);
}

tsino::Array<String> Table_string::cell(const tsino::Ref<Column2>& column, const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>& value) {
  const tsino::Optional<tsino::Function<String(double)>>& format = column->format;
  const int32_t maxWidth = column->maxWidth.valueOr(40);
  if (value.is<tsino::Undefined>() || value.is<tsino::Null>()) return tsino::Array<String>{F("-")};
  if (value.is<double>()) {
    return tsino::Array<String>{
        format.has() ? format.value()(value.get<double>()) : tsino::toText(value)};
  }
  if (value.is<bool>()) return tsino::Array<String>{value.get<bool>() ? F("yes") : F("no")};
  return wrap(value.get<String>(), maxWidth);
}

tsino::Shared<tsino::Array<tsino::Array<String>>> Table_string::totals(const tsino::Array<String>& rows) {
  return tsino::makeShared<tsino::Array<tsino::Array<String>>>(
      this->columns.map<tsino::Array<String>>(
          [&](const tsino::Ref<Column2>& column) -> tsino::Array<String> {
            if (!column->total.has()) return tsino::Array<String>{F("")};
            tsino::Array<int32_t> numbers;
            rows.forEach(
                [&](const String& row, int32_t index) {
                  const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> value = column->value(
                      row,
                      index);
                  if (value.is<double>()) numbers.push(tsino::exactInt(value.get<double>()));
                });
            const int32_t sum = numbers.reduce<int32_t>(
                [](int32_t a, int32_t b) -> int32_t { return a + b; },
                0);
            if (column->total.value() == F("count")) {
              return tsino::Array<String>{tsino::concat(String(rows.length()), F(" rows"))};
            }
            return this->cell(
                column,
                tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
                    column->total.value() == F("sum") ? (double)sum : (double)sum
                        / numbers.length()));
          }));
}

void rule_table_printer(const String& horizontal, tsino::Array<double>& widths, const tsino::Ref<StringBuilder>& out, const String& cross) {
  if (horizontal == F("")) return;
  tsino::Array<String> dashes = widths.map<String>(
      [&](double width) -> String {
        return tsino::repeat(horizontal, tsino::toIndex(width + 2.0));
      });
  out->line(tsino::concat(cross, dashes.join(cross), cross));
}

void print_table_printer(const String& vertical, const tsino::Ref<StringBuilder>& out, bool outer, const tsino::Ref<Table_string>& self, const __FlashStringHelper* gap, tsino::Array<double>& widths, const tsino::Array<tsino::Array<String>>& cells, const tsino::Optional<String>& forced = {}) {
  const double height = tsino::largest(
      cells.map<int32_t>(
          [](const tsino::Array<String>& lines) -> int32_t { return lines.length(); }));
  for (int32_t k = 0; k < height; k++) {
    tsino::Array<String> texts = cells.map<String>(
        [&](const tsino::Array<String>& lines, int32_t i) -> String {
          tsino::Optional<String> value = forced.has() ? forced : self->columns[i]->align;
          const String align = value.has() ? value.value() : String(F("left"));
          return tsino::concat(
              gap,
              pad(k < lines.length() ? lines[k] : String(F("")), widths[i], align),
              gap);
        });
    const String middle = texts.join(vertical);
    out->line(tsino::trimEnd(outer ? tsino::concat(vertical, middle, vertical) : middle));
  }
}

String Table_string::render(const tsino::Array<String>& rows) {
  const tsino::Ref<Table_string> self = tsino::Ref<Table_string>(this);
  const String& vertical = this->style->vertical;
  const String& horizontal = this->style->horizontal;
  const String& cross = this->style->cross;
  const bool outer = this->style->outer;
  tsino::Shared<tsino::Array<tsino::Array<String>>> header = tsino::makeShared<tsino::Array<tsino::Array<String>>>(
      this->columns.map<tsino::Array<String>>(
          [](const tsino::Ref<Column2>& column) -> tsino::Array<String> {
            const String& title = column->title;
            return tsino::Array<String>{title};
          }));
  tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>> body = rows.map<tsino::Shared<tsino::Array<tsino::Array<String>>>>(
      [&](const String& row, int32_t index) -> tsino::Shared<tsino::Array<tsino::Array<String>>> {
        return tsino::makeShared<tsino::Array<tsino::Array<String>>>(
            self->columns.map<tsino::Array<String>>(
                [&](const tsino::Ref<Column2>& column) -> tsino::Array<String> {
                  return self->cell(column, column->value(row, index));
                }));
      });
  tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>> footer = this->columns.some(
      [](const tsino::Ref<Column2>& column) -> bool {
        const tsino::Optional<String>& total = column->total;
        return tsino::truthy(total);
      }) ? tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>>{this->totals(rows)} : tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>>{};
  tsino::Array<double> widths = this->columns.map<double>(
      [&](const tsino::Ref<Column2>& _, int32_t i) -> double {
        return tsino::largest(
            tsino::Array<tsino::Shared<tsino::Array<tsino::Array<String>>>>{
                header,
                tsino::allOf(body),
                tsino::allOf(footer)}.flatMap<int32_t>(
                [&](const tsino::Shared<tsino::Array<tsino::Array<String>>>& cells) -> tsino::Array<int32_t> {
                  return (*cells)[i].map<int32_t>(
                      [](const String& line) -> int32_t { return tsino::length(line); });
                }));
      });
  const tsino::Ref<StringBuilder> out = tsino::make<StringBuilder>();
  const __FlashStringHelper* const gap = outer ? F(" ") : F("");
  if (cross == F("+")) rule_table_printer(horizontal, widths, out, cross);
  print_table_printer(
      vertical,
      out,
      outer,
      self,
      gap,
      widths,
      *header,
      tsino::Optional<String>(F("center")));
  rule_table_printer(horizontal, widths, out, cross);
  for (const tsino::Shared<tsino::Array<tsino::Array<String>>>& cells : body) {
    print_table_printer(vertical, out, outer, self, gap, widths, *cells);
  }
  if (footer.length() > 0) {
    rule_table_printer(horizontal, widths, out, cross);
    for (const tsino::Shared<tsino::Array<tsino::Array<String>>>& cells : footer) {
      print_table_printer(vertical, out, outer, self, gap, widths, *cells);
    }
  }
  if (cross == F("+")) rule_table_printer(horizontal, widths, out, cross);
  return tsino::trimEnd(out->toString());
}

String oneDigit(double value) {
  return tsino::toFixed(value, 1);
}

void setup() {
  Serial.begin(115200);

  tsino::Shared<tsino::Array<tsino::Ref<Reading>>> readings = tsino::makeShared<tsino::Array<tsino::Ref<Reading>>>(
      tsino::Array<tsino::Ref<Reading>>{
          tsino::make<Reading>(
              F("kitchen"),
              tsino::Optional<double>(21.46),
              120,
              true,
              tsino::Optional<String>{}),
          tsino::make<Reading>(
              F("cellar"),
              tsino::Optional<double>(-3.0),
              7,
              true,
              tsino::Optional<String>(F("the window was open during the night"))),
          tsino::make<Reading>(
              F("roof"),
              tsino::Optional<double>{},
              0,
              false,
              tsino::Optional<String>(F("disconnected"))),
          tsino::make<Reading>(
              F("garage"),
              tsino::Optional<double>(9.999),
              15,
              true,
              tsino::Optional<String>(F("extraordinarily-long-word here")))});

  tsino::Array<tsino::Ref<Tuple>> list{
      tsino::make<Tuple>(F("grid"), styles->grid),
      tsino::make<Tuple>(F("plain"), styles->plain),
      tsino::make<Tuple>(F("markdown"), styles->markdown)};
  for (const tsino::Ref<Tuple>& item : list) {
    const String& name = item->item0;
    const tsino::Ref<Styles_>& style = item->item1;
    const tsino::Ref<Table_Reading> table = tsino::make<Table_Reading>(
        tsino::Optional<tsino::Ref<Styles_>>(style))->column(
        F("#"),
        [](const tsino::Ref<Reading>& _row, int32_t index) -> tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
          return tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
              (double)(index + 1));
        },
        tsino::make<Options_>(tsino::Optional<String>(F("right"))))->column(
        F("place"),
        [](const tsino::Ref<Reading>& reading, int32_t) -> tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
          const String& place = reading->place;
          return tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(place);
        },
        tsino::make<Options_>(
            tsino::Optional<String>{},
            tsino::Optional<tsino::Function<String(double)>>{},
            tsino::Optional<int32_t>{},
            tsino::Optional<String>(F("count"))))->column(
        F("temp"),
        [](const tsino::Ref<Reading>& reading, int32_t) -> tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
          const tsino::Optional<double> celsius = reading->celsius;
          return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>, tsino::Undefined>(
              celsius);
        },
        tsino::make<Options_>(
            tsino::Optional<String>(F("right")),
            tsino::Optional<tsino::Function<String(double)>>(
                tsino::Function<String(double)>::of<decltype(oneDigit), oneDigit>()),
            tsino::Optional<int32_t>{},
            tsino::Optional<String>(F("mean"))))->column(
        F("n"),
        [](const tsino::Ref<Reading>& reading, int32_t) -> tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
          const int32_t samples = reading->samples;
          return tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>((double)samples);
        },
        tsino::make<Options_>(
            tsino::Optional<String>(F("right")),
            tsino::Optional<tsino::Function<String(double)>>{},
            tsino::Optional<int32_t>{},
            tsino::Optional<String>(F("sum"))))->column(
        F("ok"),
        [](const tsino::Ref<Reading>& reading, int32_t) -> tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
          const bool ok = reading->ok;
          return tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(ok);
        },
        tsino::make<Options_>(tsino::Optional<String>(F("center"))))->column(
        F("remark"),
        [](const tsino::Ref<Reading>& reading, int32_t) -> tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
          const tsino::Optional<String>& remark = reading->remark;
          return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>, tsino::Null>(
              remark);
        },
        tsino::make<Options_>(
            tsino::Optional<String>{},
            tsino::Optional<tsino::Function<String(double)>>{},
            tsino::Optional<int32_t>(14)));
    Serial.print(name);
    Serial.println(F(":"));
    tsino::Shared<tsino::Array<tsino::Ref<Reading>>> list2 = name == F("grid") ? readings : tsino::makeShared<tsino::Array<tsino::Ref<Reading>>>(
        readings->slice(0, 2));
    Serial.println(table->render(*list2));
  }

  const tsino::Ref<Table_number> squares = tsino::make<Table_number>(
      tsino::Optional<tsino::Ref<Styles_>>(styles->plain))->column(
      F("n"),
      [](int32_t n, int32_t) -> tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
        return tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>((double)n);
      })->column(
      F("n*n"),
      [](int32_t n, int32_t) -> tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
        return tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>((double)(n * n));
      },
      tsino::make<Options>(
          tsino::Optional<String>(F("right")),
          tsino::Optional<tsino::Function<String(double)>>{},
          tsino::Optional<int32_t>{},
          tsino::Optional<String>(F("sum"))))->column(
      F("even"),
      [](int32_t n, int32_t) -> tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
        return tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(n % 2 == 0);
      });
  Serial.println(squares->render(tsino::Array<uint8_t>{1, 2, 10}));
  Serial.println(
      tsino::make<Table_string>()->column(
          F("nothing"),
          [](const String& text, int32_t) -> tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
            return tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(text);
          })->render(tsino::Array<String>{}));

  const tsino::Ref<StringBuilder> builder = tsino::make<StringBuilder>();
  const auto histogram = tsino::makeMap<String, uint8_t>(
      {{F("mon"), 3}, {F("tue"), 0}, {F("wed"), 11}, {F("thu"), 7}});
  const double most = tsino::largest(histogram->values());
  for (const auto& entry : *histogram) {
    const String& day = entry.key();
    const int32_t count = entry.value();
    builder->append(
        tsino::Array<tsino::Union<bool, double, String>>{
            tsino::Union<bool, double, String>(day),
            tsino::Union<bool, double, String>(String(F(" ")))})->repeat(F("#"), count)->repeat(
        F("."),
        most - count)->when(
        count == most,
        [count](const tsino::Ref<StringBuilder>& b) {
          b->append(
              tsino::Array<tsino::Union<bool, double, String>>{
                  tsino::Union<bool, double, String>(String(F(" <- "))),
                  tsino::Union<bool, double, String>((double)count)});
        })->line();
  }
  Serial.print(builder->toString());
  Serial.println(builder->get_length());
  builder->clear();
  String withoutFormatResult = tsino::withoutFormat(
      builder->append(
          tsino::Array<tsino::Union<bool, double, String>>{
              tsino::Union<bool, double, String>(1.0),
              tsino::Union<bool, double, String>(true),
              tsino::Union<bool, double, String>(String(F("x"))),
              tsino::Union<bool, double, String>(-0.5)})->toString());
  tsino::Array<String> value = wrap(F("a bb ccc dddd"), 4);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(builder->get_length());
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.print(pad(F("ab"), 5.0, F("center")));
  Serial.println(F("|"));
}

void loop() {}
