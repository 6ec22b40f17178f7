// walked-by-length: written by tsino from walked-by-length.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Msg;
struct Expr;

struct Msg : tsino::Object {
  String item0;
  tsino::Optional<tsino::Union<double, String>> item1;
  tsino::Optional<double> item2;
  void construct(String item0, tsino::Optional<tsino::Union<double, String>> item1 = {}, tsino::Optional<double> item2 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
  }
};

struct Expr : tsino::Chained {
  tsino::Optional<tsino::Ref<Expr>> item1;
  String item0;
  tsino::Optional<tsino::Ref<Expr>> item2;
  tsino::Optional<tsino::Union<double, String>> item1_;
  void construct(tsino::Optional<tsino::Ref<Expr>> item1, String item0, tsino::Optional<tsino::Ref<Expr>> item2 = {}, tsino::Optional<tsino::Union<double, String>> item1_ = {}) {
    this->item1 = tsino::moved(item1);
    this->item0 = tsino::moved(item0);
    this->item2 = tsino::moved(item2);
    this->item1_ = tsino::moved(item1_);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.optionalElement(this->item1);
    out.optionalElement(this->item1_);
    out.optionalElement(this->item2);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.optionalElement(this->item1);
    out.optionalElement(this->item1_);
    out.optionalElement(this->item2);
    out.endList();
  }
};

int32_t total(const tsino::Ref<Msg>& msg) {
  return (msg->item2.has() ? tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>(msg->item0),
      msg->item1.value(),
      tsino::Union<double, String>(msg->item2.value())} : msg->item1.has() ? tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>(msg->item0),
      msg->item1.value()} : tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>(msg->item0)}).filter(
      [](const tsino::Union<double, String>& part) -> bool { return part.is<double>(); }).length();
}

double evaluate(const tsino::Ref<Expr>& expr, const tsino::Shared<tsino::Map<String, uint8_t>>& names) {
  const String& choice = expr->item0;
  if (choice == F("num")) {
    return expr->item1_.value().get<double>();
  } else if (choice == F("var")) {
    return names->get(expr->item1_.value().get<String>()).valueOr(0);
  } else if (choice == F("neg")) {
    return -evaluate(expr->item1.value(), names);
  } else if (choice == F("add")) {
    return evaluate(expr->item1.value(), names) + evaluate(expr->item2.value(), names);
  } else if (choice == F("mul")) {
    const tsino::Ref<Expr>& left = expr->item1.value();
    const tsino::Ref<Expr>& right = expr->item2.value();
    return evaluate(left, names) * evaluate(right, names);
  } else if (choice == F("pi")) {
    return 3.25;
  }
  tsino::unreachable();
}

tsino::Ref<Expr> derive(const tsino::Ref<Expr>& expr) {
  const String& choice = expr->item0;
  if (choice == F("num") || choice == F("pi")) {
    return tsino::make<Expr>(
        tsino::Optional<tsino::Ref<Expr>>{},
        F("num"),
        tsino::Optional<tsino::Ref<Expr>>{},
        tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(0.0)));
  } else if (choice == F("var")) {
    return tsino::make<Expr>(
        tsino::Optional<tsino::Ref<Expr>>{},
        F("num"),
        tsino::Optional<tsino::Ref<Expr>>{},
        tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)));
  } else if (choice == F("neg")) {
    return tsino::make<Expr>(
        tsino::Optional<tsino::Ref<Expr>>(derive(expr->item1.value())),
        F("neg"));
  } else if (choice == F("add")) {
    return tsino::make<Expr>(
        tsino::Optional<tsino::Ref<Expr>>(derive(expr->item1.value())),
        F("add"),
        tsino::Optional<tsino::Ref<Expr>>(derive(expr->item2.value())));
  } else if (choice == F("mul")) {
    return tsino::make<Expr>(
        tsino::Optional<tsino::Ref<Expr>>(
            tsino::make<Expr>(
                tsino::Optional<tsino::Ref<Expr>>(derive(expr->item1.value())),
                F("mul"),
                tsino::Optional<tsino::Ref<Expr>>(expr->item2.value()))),
        F("add"),
        tsino::Optional<tsino::Ref<Expr>>(
            tsino::make<Expr>(
                tsino::Optional<tsino::Ref<Expr>>(expr->item1.value()),
                F("mul"),
                tsino::Optional<tsino::Ref<Expr>>(derive(expr->item2.value())))));
  }
  tsino::unreachable();
}

String show(const tsino::Ref<Expr>& expr) {
  if ((expr->item2.has() ? 3 : expr->item1.has() || expr->item1_.has() ? 2 : 1) == 1) {
    return F("pi");
  }
  if (expr->item0 == F("num") || expr->item0 == F("var")) {
    return tsino::toText(expr->item1_.value());
  }
  if (expr->item0 == F("neg")) return tsino::concat(F("-"), show(expr->item1.value()));
  return tsino::concat(
      F("("),
      show(expr->item1.value()),
      F(" "),
      expr->item0 == F("add") ? F("+") : F("*"),
      F(" "),
      show(expr->item2.value()),
      F(")"));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Msg>> log{
      tsino::make<Msg>(F("ping")),
      tsino::make<Msg>(
          F("text"),
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>(String(F("hi"))))),
      tsino::make<Msg>(
          F("move"),
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)),
          tsino::Optional<double>(2.5))};
  for (const tsino::Ref<Msg>& msg : log) {
    tsino::Array<tsino::Union<double, String>> list = msg->item2.has() ? tsino::Array<tsino::Union<double, String>>{
        tsino::Union<double, String>(msg->item0),
        msg->item1.value(),
        tsino::Union<double, String>(msg->item2.value())} : msg->item1.has() ? tsino::Array<tsino::Union<double, String>>{
        tsino::Union<double, String>(msg->item0),
        msg->item1.value()} : tsino::Array<tsino::Union<double, String>>{
        tsino::Union<double, String>(msg->item0)};
    for (const tsino::Union<double, String>& part : list) {
      Serial.print(tsino::withoutFormat(part.is<double>() ? F("number") : F("string")));
      Serial.print(F(" "));
      tsino::printUnion(Serial, part);
      Serial.println();
    }
    Serial.print(
        tsino::withoutFormat(
            (msg->item2.has() ? tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(msg->item0),
                msg->item1.value(),
                tsino::Union<double, String>(msg->item2.value())} : msg->item1.has() ? tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(msg->item0),
                msg->item1.value()} : tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(msg->item0)}).map<String>(
                [](const tsino::Union<double, String>& part) -> String {
                  return tsino::concat(F("<"), tsino::toText(part), F(">"));
                }).join(F(""))));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        (msg->item2.has() ? tsino::Array<tsino::Union<double, String>>{
            tsino::Union<double, String>(msg->item0),
            msg->item1.value(),
            tsino::Union<double, String>(msg->item2.value())} : msg->item1.has() ? tsino::Array<tsino::Union<double, String>>{
            tsino::Union<double, String>(msg->item0),
            msg->item1.value()} : tsino::Array<tsino::Union<double, String>>{
            tsino::Union<double, String>(msg->item0)}).slice(1));
    Serial.println();
  }
  tsino::Ref<Msg> element = log[2];
  tsino::Ref<Msg> element2 = log[1];
  tsino::inspect(
      Serial,
      log.map<tsino::Array<tsino::Union<double, String>>>(
          [](const tsino::Ref<Msg>& msg) -> tsino::Array<tsino::Union<double, String>> {
            return (msg->item2.has() ? tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(msg->item0),
                msg->item1.value(),
                tsino::Union<double, String>(msg->item2.value())} : msg->item1.has() ? tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(msg->item0),
                msg->item1.value()} : tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(msg->item0)}).copy().reverse();
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      (element->item2.has() ? tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(element->item0),
          element->item1.value(),
          tsino::Union<double, String>(element->item2.value())} : element->item1.has() ? tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(element->item0),
          element->item1.value()} : tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(element->item0)}).copy());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::makeShared<tsino::Set<tsino::Union<double, String>>>(
          tsino::Set<tsino::Union<double, String>>::from(
              element2->item2.has() ? tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(element2->item0),
                  element2->item1.value(),
                  tsino::Union<double, String>(element2->item2.value())} : element2->item1.has() ? tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(element2->item0),
                  element2->item1.value()} : tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(element2->item0)})));
  Serial.println();
  tsino::inspect(
      Serial,
      log.map<int32_t>([](const tsino::Ref<Msg>& msg) -> int32_t { return total(msg); }));
  Serial.println();
  const tsino::Ref<Expr> tree = tsino::make<Expr>(
      tsino::Optional<tsino::Ref<Expr>>(
          tsino::make<Expr>(
              tsino::Optional<tsino::Ref<Expr>>(
                  tsino::make<Expr>(
                      tsino::Optional<tsino::Ref<Expr>>{},
                      F("num"),
                      tsino::Optional<tsino::Ref<Expr>>{},
                      tsino::Optional<tsino::Union<double, String>>(
                          tsino::Union<double, String>(2.0)))),
              F("mul"),
              tsino::Optional<tsino::Ref<Expr>>(
                  tsino::make<Expr>(
                      tsino::Optional<tsino::Ref<Expr>>{},
                      F("var"),
                      tsino::Optional<tsino::Ref<Expr>>{},
                      tsino::Optional<tsino::Union<double, String>>(
                          tsino::Union<double, String>(String(F("x")))))))),
      F("add"),
      tsino::Optional<tsino::Ref<Expr>>(
          tsino::make<Expr>(
              tsino::Optional<tsino::Ref<Expr>>(
                  tsino::make<Expr>(
                      tsino::Optional<tsino::Ref<Expr>>(
                          tsino::make<Expr>(tsino::Optional<tsino::Ref<Expr>>{}, F("pi"))),
                      F("add"),
                      tsino::Optional<tsino::Ref<Expr>>(
                          tsino::make<Expr>(
                              tsino::Optional<tsino::Ref<Expr>>{},
                              F("num"),
                              tsino::Optional<tsino::Ref<Expr>>{},
                              tsino::Optional<tsino::Union<double, String>>(
                                  tsino::Union<double, String>(1.0)))))),
              F("neg"))));
  Serial.print(tsino::withoutFormat(show(tree)));
  Serial.print(F(" "));
  tsino::inspect(Serial, evaluate(tree, tsino::makeMap<String, uint8_t>({{F("x"), 4}})));
  Serial.print(F(" "));
  Serial.println(show(derive(tree)));
  tsino::inspect(Serial, tree);
  Serial.println();
  Serial.println(tsino::toJson(tree));
}

void loop() {}
