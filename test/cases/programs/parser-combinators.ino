// parser-combinators: written by tsino from parser-combinators.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct State;
struct Result;
struct Ch;
struct Num;

struct State : tsino::Object {
  String text;
  int32_t at = 0;
  void construct(String text, int32_t at) {
    this->text = tsino::moved(text);
    this->at = at;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("text"), this->text);
    out.field(F("at"), this->at);
    out.end();
  }
};

struct Result : tsino::Object {
  bool ok__ = false;
  int32_t error = 0;
  double value = 0;
  bool has_value = false;
  String error_;
  tsino::Ref<Ch> value_;
  bool has_value_2 = false;
  tsino::Shared<tsino::Array<double>> value__;
  bool has_value_3 = false;
  void construct(bool ok__, int32_t error, double value, bool has_value, String error_ = String{}, tsino::Ref<Ch> value_ = tsino::Ref<Ch>{}, bool has_value_2 = false, tsino::Shared<tsino::Array<double>> value__ = tsino::Shared<tsino::Array<double>>{}, bool has_value_3 = false) {
    this->ok__ = ok__;
    this->error = error;
    this->value = value;
    this->has_value = has_value;
    this->error_ = tsino::moved(error_);
    this->value_ = tsino::moved(value_);
    this->has_value_2 = has_value_2;
    this->value__ = tsino::moved(value__);
    this->has_value_3 = has_value_3;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok__);
    if (this->has_value) out.field(F("value"), this->value);
    if (!this->ok__) out.field(F("error"), this->error_);
    if (this->has_value_2) out.field(F("value"), this->value_);
    if (this->has_value_3) out.field(F("value"), this->value__);
    out.end();
  }
};

struct Ch : tsino::Object {
  String value;
  tsino::Ref<State> next;
  bool has_value = false;
  double value_ = 0;
  bool has_value_2 = false;
  tsino::Shared<tsino::Array<String>> value__;
  bool has_value_3 = false;
  tsino::Ref<Num> value___;
  bool has_value_4 = false;
  tsino::Shared<tsino::Array<tsino::Ref<Num>>> value____;
  bool has_value_5 = false;
  void construct(String value, tsino::Ref<State> next, bool has_value, double value_ = 0, bool has_value_2 = false, tsino::Shared<tsino::Array<String>> value__ = tsino::Shared<tsino::Array<String>>{}, bool has_value_3 = false, tsino::Ref<Num> value___ = tsino::Ref<Num>{}, bool has_value_4 = false, tsino::Shared<tsino::Array<tsino::Ref<Num>>> value____ = tsino::Shared<tsino::Array<tsino::Ref<Num>>>{}, bool has_value_5 = false) {
    this->value = tsino::moved(value);
    this->next = tsino::moved(next);
    this->has_value = has_value;
    this->value_ = value_;
    this->has_value_2 = has_value_2;
    this->value__ = tsino::moved(value__);
    this->has_value_3 = has_value_3;
    this->value___ = tsino::moved(value___);
    this->has_value_4 = has_value_4;
    this->value____ = tsino::moved(value____);
    this->has_value_5 = has_value_5;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->has_value) out.field(F("value"), this->value);
    if (this->has_value_2) out.field(F("value"), this->value_);
    if (this->has_value_3) out.field(F("value"), this->value__);
    if (this->has_value_4) out.field(F("value"), this->value___);
    if (this->has_value_5) out.field(F("value"), this->value____);
    out.field(F("next"), this->next);
    out.end();
  }
};

struct Num : tsino::Chained {
  String item0;
  tsino::Shared<tsino::Array<String>> item1;
  bool has_0 = false;
  bool has_1 = false;
  double item0_ = 0;
  tsino::Shared<tsino::Array<tsino::Ref<Num>>> item1_;
  bool has_0_2 = false;
  bool has_1_2 = false;
  double item1__ = 0;
  bool has_1_3 = false;
  tsino::Ref<Num> item1___;
  bool has_1_4 = false;
  String item1____;
  bool has_1_5 = false;
  void construct(String item0, tsino::Shared<tsino::Array<String>> item1, bool has_0, bool has_1, double item0_ = 0, tsino::Shared<tsino::Array<tsino::Ref<Num>>> item1_ = tsino::Shared<tsino::Array<tsino::Ref<Num>>>{}, bool has_0_2 = false, bool has_1_2 = false, double item1__ = 0, bool has_1_3 = false, tsino::Ref<Num> item1___ = tsino::Ref<Num>{}, bool has_1_4 = false, String item1____ = String{}, bool has_1_5 = false) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->has_0 = has_0;
    this->has_1 = has_1;
    this->item0_ = item0_;
    this->item1_ = tsino::moved(item1_);
    this->has_0_2 = has_0_2;
    this->has_1_2 = has_1_2;
    this->item1__ = item1__;
    this->has_1_3 = has_1_3;
    this->item1___ = tsino::moved(item1___);
    this->has_1_4 = has_1_4;
    this->item1____ = tsino::moved(item1____);
    this->has_1_5 = has_1_5;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    if (this->has_0) out.element(this->item0);
    if (this->has_0_2) out.element(this->item0_);
    if (this->has_1) out.element(this->item1);
    if (this->has_1_2) out.element(this->item1_);
    if (this->has_1_3) out.element(this->item1__);
    if (this->has_1_4) out.element(this->item1___);
    if (this->has_1_5) out.element(this->item1____);
    out.end();
  }
};

tsino::Ref<Result> ok(double value) {
  return tsino::make<Result>(true, 0, value, true);
}

tsino::Ref<Result> ok_(const tsino::Shared<tsino::Array<double>>& value) {
  return tsino::make<Result>(true, 0, 0.0, false, String{}, tsino::Ref<Ch>{}, false, value, true);
}

tsino::Ref<Result> err(String error) {
  return tsino::make<Result>(false, 0, 0.0, false, tsino::moved(error));
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> ch(const tsino::Function<bool(const String&)>& test, const String& what) {
  return [test, what](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    String c = tsino::charAt(s->text, s->at);
    if (c == F("") || !test(c)) {
      return tsino::make<Result>(
          false,
          0,
          0.0,
          false,
          tsino::concat(what, F(" at "), String(s->at)));
    }
    return tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(tsino::moved(c), tsino::make<State>(s->text, s->at + 1), true),
        true);
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> many(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p) {
  return [p](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    tsino::Shared<tsino::Array<String>> out = tsino::makeShared<tsino::Array<String>>(
        tsino::Array<String>{});
    tsino::Ref<State> state = s;
    for (;;) {
      const tsino::Ref<Result> r = p(state);
      if (!r->ok__) {
        return tsino::make<Result>(
            true,
            0,
            0.0,
            false,
            String{},
            tsino::make<Ch>(String{}, state, false, 0.0, false, tsino::moved(out), true),
            true);
      }
      out->push(r->value_->value);
      state = r->value_->next;
      yield();
    }
    tsino::unreachable();
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> many_(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p) {
  return [p](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    tsino::Shared<tsino::Array<tsino::Ref<Num>>> out = tsino::makeShared<tsino::Array<tsino::Ref<Num>>>(
        tsino::Array<tsino::Ref<Num>>{});
    tsino::Ref<State> state = s;
    for (;;) {
      const tsino::Ref<Result> r = p(state);
      if (!r->ok__) {
        return tsino::make<Result>(
            true,
            0,
            0.0,
            false,
            String{},
            tsino::make<Ch>(
                String{},
                state,
                false,
                0.0,
                false,
                tsino::Shared<tsino::Array<String>>{},
                false,
                tsino::Ref<Num>{},
                false,
                tsino::moved(out),
                true),
            true);
      }
      out->push(r->value_->value___);
      state = r->value_->next;
      yield();
    }
    tsino::unreachable();
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> map_(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p, const tsino::Function<double(const tsino::Ref<Num>&)>& f) {
  return [p, f](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    const tsino::Ref<Result> r = p(s);
    return r->ok__ ? tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(String{}, r->value_->next, false, f(r->value_->value___), true),
        true) : r;
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> map_parser_combinators(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p, const tsino::Function<double(const tsino::Ref<Num>&)>& f) {
  return [p, f](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    const tsino::Ref<Result> r = p(s);
    return r->ok__ ? tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(String{}, r->value_->next, false, f(r->value_->value___), true),
        true) : r;
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> map2(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p, const tsino::Function<double(const tsino::Ref<Num>&)>& f) {
  return [p, f](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    const tsino::Ref<Result> r = p(s);
    return r->ok__ ? tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(String{}, r->value_->next, false, f(r->value_->value___), true),
        true) : r;
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> map3(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p, const tsino::Function<double(const tsino::Ref<Num>&)>& f) {
  return [p, f](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    const tsino::Ref<Result> r = p(s);
    return r->ok__ ? tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(String{}, r->value_->next, false, f(r->value_->value___), true),
        true) : r;
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> map4(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p, const tsino::Function<double(const tsino::Ref<Num>&)>& f) {
  return [p, f](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    const tsino::Ref<Result> r = p(s);
    return r->ok__ ? tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(String{}, r->value_->next, false, f(r->value_->value___), true),
        true) : r;
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> map5(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p, const tsino::Function<String(const tsino::Ref<Num>&)>& f) {
  return [p, f](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    const tsino::Ref<Result> r = p(s);
    return r->ok__ ? tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(f(r->value_->value___), r->value_->next, true),
        true) : r;
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> seq(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& a, const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& b) {
  return [a, b](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    const tsino::Ref<Result> x = a(s);
    if (!x->ok__) return x;
    const tsino::Ref<Result> y = b(x->value_->next);
    if (!y->ok__) return y;
    return tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(
            String{},
            y->value_->next,
            false,
            0.0,
            false,
            tsino::Shared<tsino::Array<String>>{},
            false,
            tsino::make<Num>(x->value_->value, y->value_->value__, true, true),
            true),
        true);
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> seq_(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& a, const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& b) {
  return [a, b](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    const tsino::Ref<Result> x = a(s);
    if (!x->ok__) return x;
    const tsino::Ref<Result> y = b(x->value_->next);
    if (!y->ok__) return y;
    return tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(
            String{},
            y->value_->next,
            false,
            0.0,
            false,
            tsino::Shared<tsino::Array<String>>{},
            false,
            tsino::make<Num>(
                x->value_->value,
                tsino::Shared<tsino::Array<String>>{},
                true,
                false,
                0.0,
                tsino::Shared<tsino::Array<tsino::Ref<Num>>>{},
                false,
                false,
                0.0,
                false,
                y->value_->value___,
                true),
            true),
        true);
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> seq_parser_combinators(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& a, const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& b) {
  return [a, b](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    const tsino::Ref<Result> x = a(s);
    if (!x->ok__) return x;
    const tsino::Ref<Result> y = b(x->value_->next);
    if (!y->ok__) return y;
    return tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(
            String{},
            y->value_->next,
            false,
            0.0,
            false,
            tsino::Shared<tsino::Array<String>>{},
            false,
            tsino::make<Num>(
                String{},
                tsino::Shared<tsino::Array<String>>{},
                false,
                false,
                x->value_->value_,
                tsino::Shared<tsino::Array<tsino::Ref<Num>>>{},
                true,
                false,
                0.0,
                false,
                tsino::Ref<Num>{},
                false,
                y->value_->value,
                true),
            true),
        true);
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> seq2(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& a, const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& b) {
  return [a, b](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    const tsino::Ref<Result> x = a(s);
    if (!x->ok__) return x;
    const tsino::Ref<Result> y = b(x->value_->next);
    if (!y->ok__) return y;
    return tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(
            String{},
            y->value_->next,
            false,
            0.0,
            false,
            tsino::Shared<tsino::Array<String>>{},
            false,
            tsino::make<Num>(
                x->value_->value,
                tsino::Shared<tsino::Array<String>>{},
                true,
                false,
                0.0,
                tsino::Shared<tsino::Array<tsino::Ref<Num>>>{},
                false,
                false,
                y->value_->value_,
                true),
            true),
        true);
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> seq3(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& a, const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& b) {
  return [a, b](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    const tsino::Ref<Result> x = a(s);
    if (!x->ok__) return x;
    const tsino::Ref<Result> y = b(x->value_->next);
    if (!y->ok__) return y;
    return tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(
            String{},
            y->value_->next,
            false,
            0.0,
            false,
            tsino::Shared<tsino::Array<String>>{},
            false,
            tsino::make<Num>(
                String{},
                tsino::Shared<tsino::Array<String>>{},
                false,
                false,
                x->value_->value_,
                y->value_->value____,
                true,
                true),
            true),
        true);
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> seq4(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& a, const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& b) {
  return [a, b](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    const tsino::Ref<Result> x = a(s);
    if (!x->ok__) return x;
    const tsino::Ref<Result> y = b(x->value_->next);
    if (!y->ok__) return y;
    return tsino::make<Result>(
        true,
        0,
        0.0,
        false,
        String{},
        tsino::make<Ch>(
            String{},
            y->value_->next,
            false,
            0.0,
            false,
            tsino::Shared<tsino::Array<String>>{},
            false,
            tsino::make<Num>(
                String{},
                y->value_->value__,
                false,
                true,
                x->value_->value_,
                tsino::Shared<tsino::Array<tsino::Ref<Num>>>{},
                true),
            true),
        true);
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> or_(const tsino::Shared<tsino::Array<tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>>>& ps) {
  return [ps](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    tsino::Array<String> errors;
    for (const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p : *ps) {
      const tsino::Ref<Result> r = p(s);
      if (r->ok__) return r;
      errors.push(r->error_);
    }
    return tsino::make<Result>(false, 0, 0.0, false, errors.join(F(" or ")));
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> or_parser_combinators(const tsino::Shared<tsino::Array<tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>>>& ps) {
  return [ps](const tsino::Ref<State>& s) -> tsino::Ref<Result> {
    tsino::Array<String> errors;
    for (const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p : *ps) {
      const tsino::Ref<Result> r = p(s);
      if (r->ok__) return r;
      errors.push(r->error_);
    }
    return tsino::make<Result>(false, 0, 0.0, false, errors.join(F(" or ")));
  };
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> lazy(const tsino::Function<tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>()>& f) {
  return [f](const tsino::Ref<State>& s) -> tsino::Ref<Result> { return f()(s); };
}
const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> ws = many(
    ch([](const String& c) -> bool { return c == F(" "); }, "space"));

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> token(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p) {
  return map4(
      seq4(p, ws),
      [](const tsino::Ref<Num>& given) -> double {
        const double v = given->item0_;
        return v;
      });
}

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> token_(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p) {
  return map5(
      seq(p, ws),
      [](const tsino::Ref<Num>& given) -> String {
        const String& v = given->item0;
        return v;
      });
}
tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> num;

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> sym(const String& c) {
  return token_(
      ch([c](const String& x) -> bool { return x == c; }, tsino::concat(F("'"), c, F("'"))));
}
tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> factor;

tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> chainl(const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>& p, const tsino::Shared<tsino::Record<tsino::Function<double(double, double)>>>& ops) {
  return map3(
      seq3(
          p,
          many_(
              seq2(
                  or_parser_combinators(
                      tsino::makeShared<tsino::Array<tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>>>(
                          ops->keys().map<tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>>(
                              [](const String& c) -> tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> {
                                return sym(c);
                              }))),
                  p))),
      [ops](const tsino::Ref<Num>& given) -> double {
        const double first = given->item0_;
        const tsino::Shared<tsino::Array<tsino::Ref<Num>>>& rest = given->item1_;
        return rest->reduce<double>(
            [&](double acc, const tsino::Ref<Num>& given2) -> double {
              const String& o = given2->item0;
              const double v = given2->item1__;
              return ops->at(o)(acc, v);
            },
            first);
      });
}
tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> expr;

tsino::Ref<Result> evaluate(const String& text) {
  const tsino::Ref<Result> r = expr(tsino::make<State>(text, 0));
  if (!r->ok__) return err(r->error_);
  const double value = r->value_->value_;
  const tsino::Ref<State>& next = r->value_->next;
  return next->at == tsino::length(text) ? ok(value) : err(
      tsino::concat(F("trailing '"), tsino::slice(text, next->at), F("'")));
}

tsino::Ref<Result> all(const tsino::Array<tsino::Ref<Result>>& rs) {
  tsino::Shared<tsino::Array<double>> out = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  for (const tsino::Ref<Result>& r : rs) {
    if (!r->ok__) return r;
    out->push(r->value);
  }
  return ok_(out);
}

void setup() {
  Serial.begin(115200);
  const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> digit = ch(
      [](const String& c) -> bool {
        return tsino::compare(c, F("0")) >= 0 && tsino::compare(c, F("9")) <= 0;
      },
      F("digit"));
  num = token(
      map_(
          seq(digit, many(digit)),
          [](const tsino::Ref<Num>& given) -> double {
            const String& d = given->item0;
            const tsino::Shared<tsino::Array<String>>& ds = given->item1;
            return tsino::parseInt(tsino::concat(d, ds->join(F(""))), 10);
          }));
  factor = lazy(
      []() -> tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> {
        return or_(
            tsino::makeShared<tsino::Array<tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>>>(
                tsino::Array<tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)>>{
                    num,
                    map_parser_combinators(
                        seq_(sym(F("(")), seq_parser_combinators(expr, sym(F(")")))),
                        [](const tsino::Ref<Num>& given) -> double {
                          const double v = given->item1___->item0_;
                          return v;
                        }),
                    map2(
                        seq2(sym(F("-")), factor),
                        [](const tsino::Ref<Num>& given) -> double {
                          const double v = given->item1__;
                          return -v;
                        })}));
      });
  const tsino::Function<tsino::Ref<Result>(const tsino::Ref<State>&)> term = chainl(
      factor,
      tsino::makeRecord<tsino::Function<double(double, double)>>(
          {
              {F("*"), [](double a, double b) -> double { return a * b; }},
              {F("/"), [](double a, double b) -> double { return a / b; }},
              {F("%"), [](double a, double b) -> double { return fmod(a, b); }}}));
  expr = chainl(
      term,
      tsino::makeRecord<tsino::Function<double(double, double)>>(
          {
              {F("+"), [](double a, double b) -> double { return a + b; }},
              {F("-"), [](double a, double b) -> double { return a - b; }}}));
  tsino::Array<String> list{
      F("1+2*3"),
      F("(1 + 2) * 3"),
      F("-4 - -5"),
      F("7 % 4 / 2"),
      F("2 *"),
      F("(1"),
      F("1 2"),
      F("")};
  for (const String& t : list) {
    const tsino::Ref<Result> r = evaluate(t);
    Serial.print(tsino::withoutFormat(t));
    Serial.print(F(" => "));
    tsino::printUnion(
        Serial,
        r->ok__ ? tsino::Union<double, String>(r->value) : tsino::Union<double, String>(
            tsino::concat(F("error: "), r->error_)));
    Serial.println();
  }
  tsino::Ref<Result> value = all(
      tsino::Array<String>{F("1"), F("2+2")}.map<tsino::Ref<Result>>(
          [](const String& text) -> tsino::Ref<Result> { return evaluate(text); }));
  tsino::Ref<Result> value2 = all(
      tsino::Array<String>{F("1"), F("x")}.map<tsino::Ref<Result>>(
          [](const String& text) -> tsino::Ref<Result> { return evaluate(text); }));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
}

void loop() {}
