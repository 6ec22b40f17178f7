// table-and-menu: written by tsino from table-and-menu.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

// @run
// Tables with typed columns, word wrap, a menu as a recursive union.
enum class Align : uint8_t { Left, Right, Center };
struct MenuItem;
struct Pins;
struct Column;
struct Shape;
struct Column_;

struct MenuItem : tsino::Chained {
  String label;
  tsino::Optional<tsino::Function<String()>> action;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<MenuItem>>>> children;
  void construct(String label, tsino::Optional<tsino::Function<String()>> action, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<MenuItem>>>> children = {}) {
    this->label = tsino::moved(label);
    this->action = tsino::moved(action);
    this->children = tsino::moved(children);
  }
};

struct Pins : tsino::Object {
  String name;
  int32_t gpio = 0;
  bool pwm = false;
  String note;
  void construct(String name, int32_t gpio, bool pwm, String note) {
    this->name = tsino::moved(name);
    this->gpio = gpio;
    this->pwm = pwm;
    this->note = tsino::moved(note);
  }
};

struct Column : tsino::Object {
  String title;
  tsino::Function<tsino::Union<bool, double, String>(const tsino::Ref<Pins>&)> get;
  tsino::Optional<Align> align;
  tsino::Optional<int32_t> width;
  void construct(String title, tsino::Function<tsino::Union<bool, double, String>(const tsino::Ref<Pins>&)> get, tsino::Optional<Align> align = {}, tsino::Optional<int32_t> width = {}) {
    this->title = tsino::moved(title);
    this->get = tsino::moved(get);
    this->align = tsino::moved(align);
    this->width = tsino::moved(width);
  }
};

struct Shape : tsino::Object {
  int32_t a = 0;
};

struct Column_ : tsino::Object {
  String title;
  tsino::Function<tsino::Union<bool, double, String>(const tsino::Ref<Shape>&)> get;
  tsino::Optional<Align> align;
  tsino::Optional<int32_t> width;
  void construct(String title, tsino::Function<tsino::Union<bool, double, String>(const tsino::Ref<Shape>&)> get, tsino::Optional<Align> align = {}, tsino::Optional<int32_t> width = {}) {
    this->title = tsino::moved(title);
    this->get = tsino::moved(get);
    this->align = tsino::moved(align);
    this->width = tsino::moved(width);
  }
};

String pad(const String& s, double w, Align a = Align::Left) {
  const double gap = tsino::maximum(0.0, w - tsino::length(s));
  switch (a) {
    case Align::Left:
      return tsino::concat(s, tsino::repeat(F(" "), tsino::toIndex(gap)));
    case Align::Right:
      return tsino::concat(tsino::repeat(F(" "), tsino::toIndex(gap)), s);
    case Align::Center: {
      const int32_t l = tsino::toInt32(gap) >> 1;
      return tsino::concat(
          tsino::repeat(F(" "), l),
          s,
          tsino::repeat(F(" "), tsino::toIndex(gap - l)));
    }
  }
  tsino::unreachable();
}

String table_line(tsino::Array<double>& widths, const __FlashStringHelper* l, const String& m, const __FlashStringHelper* r) {
  return tsino::concat(
      l,
      widths.map<String>(
          [](double w) -> String { return tsino::repeat(F("-"), tsino::toIndex(w + 2.0)); }).join(
          m),
      r);
}

String table_row(tsino::Array<double>& widths, const tsino::Array<tsino::Ref<Column>>& cols, const tsino::Array<String>& r, tsino::Optional<Align> al = {}) {
  return tsino::concat(
      F("|"),
      r.map<String>(
          [&](const String& c, int32_t i) -> String {
            return tsino::concat(
                F(" "),
                pad(c, widths[i], (al.has() ? al : cols[i]->align).valueOr(Align::Left)),
                F(" "));
          }).join(F("|")),
      F("|"));
}

String table(const tsino::Array<tsino::Ref<Pins>>& rows, const tsino::Array<tsino::Ref<Column>>& cols) {
  tsino::Array<tsino::Array<String>> cells = rows.map<tsino::Array<String>>(
      [&](const tsino::Ref<Pins>& r) -> tsino::Array<String> {
        return cols.map<String>(
            [&](const tsino::Ref<Column>& c) -> String { return tsino::toText(c->get(r)); });
      });
  tsino::Array<double> widths = cols.map<double>(
      [&](const tsino::Ref<Column>& c, int32_t i) -> double {
        tsino::Optional<int32_t> width = c->width;
        return width.has() ? (double)width.value() : tsino::maximum(
            (double)tsino::length(c->title),
            tsino::largest(
                cells.map<int32_t>(
                    [&](const tsino::Array<String>& r) -> int32_t { return tsino::length(r[i]); })));
      });
  return tsino::Array<String>{
      table_line(widths, F("+"), F("+"), F("+")),
      table_row(
          widths,
          cols,
          cols.map<String>([](const tsino::Ref<Column>& c) -> String { return c->title; }),
          Align::Center),
      table_line(widths, F("+"), F("+"), F("+")),
      tsino::allOf(
          cells.map<String>(
              [&](const tsino::Array<String>& r) -> String { return table_row(widths, cols, r); })),
      table_line(widths, F("+"), F("+"), F("+"))}.join(F("\n"));
}

String table_line_(tsino::Array<double>& widths, const __FlashStringHelper* l, const String& m, const __FlashStringHelper* r) {
  return tsino::concat(
      l,
      widths.map<String>(
          [](double w) -> String { return tsino::repeat(F("-"), tsino::toIndex(w + 2.0)); }).join(
          m),
      r);
}

String table_row_(tsino::Array<double>& widths, const tsino::Array<tsino::Ref<Column_>>& cols, const tsino::Array<String>& r, tsino::Optional<Align> al = {}) {
  return tsino::concat(
      F("|"),
      r.map<String>(
          [&](const String& c, int32_t i) -> String {
            return tsino::concat(
                F(" "),
                pad(c, widths[i], (al.has() ? al : cols[i]->align).valueOr(Align::Left)),
                F(" "));
          }).join(F("|")),
      F("|"));
}

String table_(const tsino::Array<tsino::Ref<Shape>>& rows, const tsino::Array<tsino::Ref<Column_>>& cols) {
  tsino::Array<tsino::Array<String>> cells = rows.map<tsino::Array<String>>(
      [&](const tsino::Ref<Shape>& r) -> tsino::Array<String> {
        return cols.map<String>(
            [&](const tsino::Ref<Column_>& c) -> String { return tsino::toText(c->get(r)); });
      });
  tsino::Array<double> widths = cols.map<double>(
      [&](const tsino::Ref<Column_>& c, int32_t i) -> double {
        tsino::Optional<int32_t> width = c->width;
        return width.has() ? (double)width.value() : tsino::maximum(
            (double)tsino::length(c->title),
            tsino::largest(
                cells.map<int32_t>(
                    [&](const tsino::Array<String>& r) -> int32_t { return tsino::length(r[i]); })));
      });
  return tsino::Array<String>{
      table_line_(widths, F("+"), F("+"), F("+")),
      table_row_(
          widths,
          cols,
          cols.map<String>([](const tsino::Ref<Column_>& c) -> String { return c->title; }),
          Align::Center),
      table_line_(widths, F("+"), F("+"), F("+")),
      tsino::allOf(
          cells.map<String>(
              [&](const tsino::Array<String>& r) -> String { return table_row_(widths, cols, r); })),
      table_line_(widths, F("+"), F("+"), F("+"))}.join(F("\n"));
}

tsino::Array<String> wrap(const String& text, int32_t width) {
  tsino::Array<String> lines;
  String line = F("");
  tsino::Array<String> list = tsino::split(text, F(" "));
  for (const String& word_ : list) {
    if (tsino::truthy(line) && tsino::length(line) + 1 + tsino::length(word_) > width) {
      lines.push(line);
      line = word_;
    } else {
      line = tsino::truthy(line) ? tsino::concat(line, F(" "), word_) : word_;
    }
  }
  if (tsino::truthy(line)) lines.push(line);
  return lines;
}

void show(const tsino::Ref<MenuItem>& m, int32_t depth = 0, const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>& pathGiven = {}) {
  tsino::Shared<tsino::Array<int32_t>> path = pathGiven.has() ? pathGiven.value() : tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{});
  const String mark = m->children.has() ? tsino::concat(
      F("["),
      String(m->children.value()->length()),
      F("]")) : String(F("()"));
  String joinResult = path->join(F("."));
  Serial.print(tsino::repeat(F("  "), depth));
  Serial.print(tsino::truthy(joinResult) ? joinResult : String(F("-")));
  Serial.print(F(" "));
  Serial.print(m->label);
  Serial.println(mark);
  if (m->children.has()) {
    m->children.value()->forEach(
        [&](const tsino::Ref<MenuItem>& c, int32_t i) {
          show(
              c,
              depth + 1,
              tsino::makeShared<tsino::Array<int32_t>>(
                  tsino::Array<int32_t>{tsino::allOf(*path), i + 1}));
        });
  }
}

String select_(const tsino::Ref<MenuItem>& m, const String& path) {
  tsino::Array<double> mapResult = tsino::split(path, F(".")).map<double>(
      [](const String& value) -> double { return tsino::toNumber(value); });
  const double head = mapResult[0];
  tsino::Array<double> rest = mapResult.slice(1);
  if (m->action.has()) return m->action.value()();
  const tsino::Optional<tsino::Ref<MenuItem>> next = m->children.value()->get(
      tsino::askedIndex(head - 1.0));
  if (!next.has()) return tsino::concat(F("no "), tsino::toText(head), F(" in "), m->label);
  return next.value()->action.has() ? next.value()->action.value()() : rest.length() != 0 ? select_(
      next.value(),
      rest.join(F("."))) : next.value()->label;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Pins>> pins{
      tsino::make<Pins>(F("D0"), 16, false, F("wake")),
      tsino::make<Pins>(F("D1"), 5, true, F("SCL")),
      tsino::make<Pins>(F("D4"), 2, true, F("LED (inverted)"))};
  Serial.println(
      table(
          pins,
          tsino::Array<tsino::Ref<Column>>{
              tsino::make<Column>(
                  F("Pin"),
                  [](const tsino::Ref<Pins>& p) -> tsino::Union<bool, double, String> {
                    return tsino::Union<bool, double, String>(p->name);
                  }),
              tsino::make<Column>(
                  F("GPIO"),
                  [](const tsino::Ref<Pins>& p) -> tsino::Union<bool, double, String> {
                    return tsino::Union<bool, double, String>((double)p->gpio);
                  },
                  tsino::Optional<Align>(Align::Right)),
              tsino::make<Column>(
                  F("PWM"),
                  [](const tsino::Ref<Pins>& p) -> tsino::Union<bool, double, String> {
                    return tsino::Union<bool, double, String>(p->pwm);
                  },
                  tsino::Optional<Align>(Align::Center),
                  tsino::Optional<int32_t>(7)),
              tsino::make<Column>(
                  F("Note"),
                  [](const tsino::Ref<Pins>& given) -> tsino::Union<bool, double, String> {
                    const String& note = given->note;
                    return tsino::Union<bool, double, String>(tsino::toUpperCase(note));
                  })}));
  Serial.println(
      table_(
          tsino::Array<tsino::Ref<Shape>>{},
          tsino::Array<tsino::Ref<Column_>>{
              tsino::make<Column_>(
                  F("a"),
                  [](const tsino::Ref<Shape>& r) -> tsino::Union<bool, double, String> {
                    return tsino::Union<bool, double, String>((double)r->a);
                  })}));
  tsino::Array<uint8_t> list{10, 20, 3};
  for (const int32_t w : list) {
    tsino::inspect(Serial, wrap(F("the quick brown fox jumps over the lazy dog"), w));
    Serial.println();
  }
  const tsino::Ref<MenuItem> menu = tsino::make<MenuItem>(
      F("root"),
      tsino::Optional<tsino::Function<String()>>{},
      tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<MenuItem>>>>(
          tsino::makeShared<tsino::Array<tsino::Ref<MenuItem>>>(
              tsino::Array<tsino::Ref<MenuItem>>{
                  tsino::make<MenuItem>(
                      F("wifi"),
                      tsino::Optional<tsino::Function<String()>>{},
                      tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<MenuItem>>>>(
                          tsino::makeShared<tsino::Array<tsino::Ref<MenuItem>>>(
                              tsino::Array<tsino::Ref<MenuItem>>{
                                  tsino::make<MenuItem>(
                                      F("scan"),
                                      tsino::Optional<tsino::Function<String()>>(
                                          []() -> String { return F("3 networks"); })),
                                  tsino::make<MenuItem>(
                                      F("off"),
                                      tsino::Optional<tsino::Function<String()>>(
                                          []() -> String { return F("bye"); }))}))),
                  tsino::make<MenuItem>(
                      F("reboot"),
                      tsino::Optional<tsino::Function<String()>>(
                          []() -> String { return F("\342\200\246"); }))})));
  show(menu);
  tsino::inspect(
      Serial,
      tsino::Array<String>{F("1.1"), F("1.2"), F("2"), F("1"), F("3"), F("1.9")}.map<String>(
          [&](const String& p) -> String { return select_(menu, p); }));
  Serial.println();
  Serial.print(F("Right "));
  Serial.print((int32_t)Align::Center);
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<String>{F("0"), F("1"), F("2"), F("Left"), F("Right"), F("Center")}.length());
}

void loop() {}
