// observer-sensors: written by tsino from observer-sensors.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"

struct Observable_number;
struct Subject_number;
struct Observer;
struct Thermostat;
struct Observable_string;
struct Subject_string;
struct Value_string;
struct Observer_;
struct Value_number;
struct Observable_boolean;
struct Observer2;
struct Observable_number_array;
struct Observer3;
struct Filter;
struct Observable_Filter;
struct Observer4;
struct Derived_number_number;
struct Previous;
struct Derived_string_string;
struct Previous_;
struct Derived_boolean_boolean;
struct Previous2;
struct Derived_number_array_number_array;
struct Previous3;
struct Derived_number_number_array;
struct Derived_number_array_string;
struct Derived_Filter_Filter;
struct Previous4;
struct Derived_number_Filter;
struct Derived_number_boolean;
struct PlainObserver;

struct Observable_number : tsino::Chained {
  void construct();
  virtual tsino::Function<void()> subscribe(const tsino::Ref<Observer>& observer) = 0;
  tsino::Function<void()> listen(tsino::Function<void(double)> next);
  tsino::Ref<Observable_number> filter(const tsino::Function<bool(double)>& test);
  tsino::Ref<Observable_number> changes(const tsino::Optional<tsino::Function<bool(double, double)>>& sameGiven = {});
  tsino::Ref<Observable_number> map(const tsino::Function<double(double)>& change);
  tsino::Ref<Observable_number_array> pairs();
  tsino::Ref<Observable_Filter> scan(tsino::Ref<Filter> start, const tsino::Function<tsino::Ref<Filter>(const tsino::Ref<Filter>&, double)>& step);
  tsino::Ref<Observable_boolean> map_boolean(const tsino::Function<bool(double)>& change);
  virtual ~Observable_number() {}
};

struct Subject_number : Observable_number {
  tsino::Shared<tsino::Array<tsino::Ref<Observer>>> observers;
  bool done = false;
  void construct();
  tsino::Function<void()> subscribe(const tsino::Ref<Observer>& observer) override;
  virtual void next(int32_t value);
  void complete();
  int32_t get_observerCount();
};

struct Observer : tsino::Object {
  virtual void next(double) = 0;
  virtual void complete() = 0;
  virtual bool has_complete() = 0;
  virtual ~Observer() {}
};

struct Thermostat : Observer {
  int32_t low = 0;
  int32_t high = 0;
  bool heating = false;
  tsino::Array<int32_t> switches;
  int32_t seen = 0;
  void construct(int32_t low, int32_t high);
  void next(double temperature) final;
  void complete() final;
  String toString();
  bool has_complete() final;
};

struct Observable_string : tsino::Chained {
  void construct();
  virtual tsino::Function<void()> subscribe(const tsino::Ref<Observer_>& observer) = 0;
  tsino::Function<void()> listen(tsino::Function<int32_t(const String&)> next);
  tsino::Ref<Observable_string> filter(const tsino::Function<bool(const String&)>& test);
  tsino::Ref<Observable_string> changes(const tsino::Optional<tsino::Function<bool(const String&, const String&)>>& sameGiven = {});
  virtual ~Observable_string() {}
};

struct Subject_string : Observable_string {
  tsino::Shared<tsino::Array<tsino::Ref<Observer_>>> observers;
  bool done = false;
  void construct();
  tsino::Function<void()> subscribe(const tsino::Ref<Observer_>& observer) override;
  virtual void next(const String& value);
  void complete();
  int32_t get_observerCount();
};

struct Value_string : Subject_string {
  String current;
  void construct(String current);
  void next(const String& value) final;
  tsino::Function<void()> subscribe(const tsino::Ref<Observer_>& observer) final;
  String get_value();
  void set_value(const String& value);
};

struct Observer_ : tsino::Object {
  tsino::Function<int32_t(const String&)> next;
  tsino::Optional<tsino::Function<void()>> complete;
  void construct(tsino::Function<int32_t(const String&)> next, tsino::Optional<tsino::Function<void()>> complete = {}) {
    this->next = tsino::moved(next);
    this->complete = tsino::moved(complete);
  }
};

struct Value_number : Subject_number {
  int32_t current = 0;
  void construct(int32_t current);
  void next(int32_t value) final;
  tsino::Function<void()> subscribe(const tsino::Ref<Observer>& observer) final;
  int32_t get_value();
  void set_value(int32_t value);
};

struct Observable_boolean : tsino::Chained {
  void construct();
  virtual tsino::Function<void()> subscribe(const tsino::Ref<Observer2>& observer) = 0;
  tsino::Function<void()> listen(tsino::Function<void(bool)> next);
  tsino::Ref<Observable_boolean> filter(const tsino::Function<bool(bool)>& test);
  tsino::Ref<Observable_boolean> changes(const tsino::Optional<tsino::Function<bool(bool, bool)>>& sameGiven = {});
  virtual ~Observable_boolean() {}
};

struct Observer2 : tsino::Object {
  tsino::Function<void(bool)> next;
  tsino::Optional<tsino::Function<void()>> complete;
  void construct(tsino::Function<void(bool)> next, tsino::Optional<tsino::Function<void()>> complete = {}) {
    this->next = tsino::moved(next);
    this->complete = tsino::moved(complete);
  }
};

struct Observable_number_array : tsino::Chained {
  void construct();
  virtual tsino::Function<void()> subscribe(const tsino::Ref<Observer3>& observer) = 0;
  tsino::Function<void()> listen(const tsino::Function<void(const tsino::Shared<tsino::Array<double>>&)>& next);
  tsino::Ref<Observable_number_array> filter(const tsino::Function<bool(const tsino::Shared<tsino::Array<double>>&)>& test);
  tsino::Ref<Observable_number_array> changes(const tsino::Optional<tsino::Function<bool(const tsino::Shared<tsino::Array<double>>&, const tsino::Shared<tsino::Array<double>>&)>>& sameGiven = {});
  tsino::Ref<Observable_string> map(const tsino::Function<String(const tsino::Shared<tsino::Array<double>>&)>& change);
  virtual ~Observable_number_array() {}
};

struct Observer3 : tsino::Object {
  tsino::Function<void(const tsino::Shared<tsino::Array<double>>&)> next;
  tsino::Optional<tsino::Function<void()>> complete;
  void construct(tsino::Function<void(const tsino::Shared<tsino::Array<double>>&)> next, tsino::Optional<tsino::Function<void()>> complete = {}) {
    this->next = tsino::moved(next);
    this->complete = tsino::moved(complete);
  }
};

struct Filter : tsino::Object {
  int32_t count = 0;
  double sum = 0;
  void construct(int32_t count, double sum) {
    this->count = count;
    this->sum = sum;
  }
};

struct Observable_Filter : tsino::Chained {
  void construct();
  virtual tsino::Function<void()> subscribe(const tsino::Ref<Observer4>& observer) = 0;
  tsino::Function<void()> listen(tsino::Function<void(const tsino::Ref<Filter>&)> next);
  tsino::Ref<Observable_Filter> filter(const tsino::Function<bool(const tsino::Ref<Filter>&)>& test);
  tsino::Ref<Observable_Filter> changes(const tsino::Optional<tsino::Function<bool(const tsino::Ref<Filter>&, const tsino::Ref<Filter>&)>>& sameGiven = {});
  virtual ~Observable_Filter() {}
};

struct Observer4 : tsino::Object {
  tsino::Function<void(const tsino::Ref<Filter>&)> next;
  tsino::Optional<tsino::Function<void()>> complete;
  void construct(tsino::Function<void(const tsino::Ref<Filter>&)> next, tsino::Optional<tsino::Function<void()>> complete = {}) {
    this->next = tsino::moved(next);
    this->complete = tsino::moved(complete);
  }
};

struct Derived_number_number : Observable_number {
  tsino::Ref<Observable_number> source;
  tsino::Function<void(double, const tsino::Function<void(double)>&)> handle;
  void construct(const tsino::Ref<Observable_number>& source, tsino::Function<void(double, const tsino::Function<void(double)>&)> handle);
  tsino::Function<void()> subscribe(const tsino::Ref<Observer>& observer) final;
};

struct Previous : tsino::Object {
  double value = 0;
  void construct(double value) {
    this->value = value;
  }
};

struct Derived_string_string : Observable_string {
  tsino::Ref<Observable_string> source;
  tsino::Function<void(const String&, const tsino::Function<void(const String&)>&)> handle;
  void construct(const tsino::Ref<Observable_string>& source, tsino::Function<void(const String&, const tsino::Function<void(const String&)>&)> handle);
  tsino::Function<void()> subscribe(const tsino::Ref<Observer_>& observer) final;
};

struct Previous_ : tsino::Object {
  String value;
  void construct(String value) {
    this->value = tsino::moved(value);
  }
};

struct Derived_boolean_boolean : Observable_boolean {
  tsino::Ref<Observable_boolean> source;
  tsino::Function<void(bool, const tsino::Function<void(bool)>&)> handle;
  void construct(const tsino::Ref<Observable_boolean>& source, tsino::Function<void(bool, const tsino::Function<void(bool)>&)> handle);
  tsino::Function<void()> subscribe(const tsino::Ref<Observer2>& observer) final;
};

struct Previous2 : tsino::Object {
  bool value = false;
  void construct(bool value) {
    this->value = value;
  }
};

struct Derived_number_array_number_array : Observable_number_array {
  tsino::Ref<Observable_number_array> source;
  tsino::Function<void(const tsino::Shared<tsino::Array<double>>&, const tsino::Function<void(const tsino::Shared<tsino::Array<double>>&)>&)> handle;
  void construct(const tsino::Ref<Observable_number_array>& source, tsino::Function<void(const tsino::Shared<tsino::Array<double>>&, const tsino::Function<void(const tsino::Shared<tsino::Array<double>>&)>&)> handle);
  tsino::Function<void()> subscribe(const tsino::Ref<Observer3>& observer) final;
};

struct Previous3 : tsino::Object {
  tsino::Shared<tsino::Array<double>> value;
  void construct(tsino::Shared<tsino::Array<double>> value) {
    this->value = tsino::moved(value);
  }
};

struct Derived_number_number_array : Observable_number_array {
  tsino::Ref<Observable_number> source;
  tsino::Function<void(double, const tsino::Function<void(const tsino::Shared<tsino::Array<double>>&)>&)> handle;
  void construct(const tsino::Ref<Observable_number>& source, tsino::Function<void(double, const tsino::Function<void(const tsino::Shared<tsino::Array<double>>&)>&)> handle);
  tsino::Function<void()> subscribe(const tsino::Ref<Observer3>& observer) final;
};

struct Derived_number_array_string : Observable_string {
  tsino::Ref<Observable_number_array> source;
  tsino::Function<void(const tsino::Shared<tsino::Array<double>>&, const tsino::Function<void(const String&)>&)> handle;
  void construct(const tsino::Ref<Observable_number_array>& source, tsino::Function<void(const tsino::Shared<tsino::Array<double>>&, const tsino::Function<void(const String&)>&)> handle);
  tsino::Function<void()> subscribe(const tsino::Ref<Observer_>& observer) final;
};

struct Derived_Filter_Filter : Observable_Filter {
  tsino::Ref<Observable_Filter> source;
  tsino::Function<void(const tsino::Ref<Filter>&, const tsino::Function<void(const tsino::Ref<Filter>&)>&)> handle;
  void construct(const tsino::Ref<Observable_Filter>& source, tsino::Function<void(const tsino::Ref<Filter>&, const tsino::Function<void(const tsino::Ref<Filter>&)>&)> handle);
  tsino::Function<void()> subscribe(const tsino::Ref<Observer4>& observer) final;
};

struct Previous4 : tsino::Object {
  tsino::Ref<Filter> value;
  void construct(tsino::Ref<Filter> value) {
    this->value = tsino::moved(value);
  }
};

struct Derived_number_Filter : Observable_Filter {
  tsino::Ref<Observable_number> source;
  tsino::Function<void(double, const tsino::Function<void(const tsino::Ref<Filter>&)>&)> handle;
  void construct(const tsino::Ref<Observable_number>& source, tsino::Function<void(double, const tsino::Function<void(const tsino::Ref<Filter>&)>&)> handle);
  tsino::Function<void()> subscribe(const tsino::Ref<Observer4>& observer) final;
};

struct Derived_number_boolean : Observable_boolean {
  tsino::Ref<Observable_number> source;
  tsino::Function<void(double, const tsino::Function<void(bool)>&)> handle;
  void construct(const tsino::Ref<Observable_number>& source, tsino::Function<void(double, const tsino::Function<void(bool)>&)> handle);
  tsino::Function<void()> subscribe(const tsino::Ref<Observer2>& observer) final;
};

struct PlainObserver : Observer {
  tsino::Function<void(double)> next__;
  tsino::Optional<tsino::Function<void()>> complete_;
  void construct(tsino::Function<void(double)> next__, tsino::Optional<tsino::Function<void()>> complete_ = {}) {
    this->next__ = tsino::moved(next__);
    this->complete_ = tsino::moved(complete_);
  }
  void next(double value) final;
  void complete() final;
  bool has_complete() final;
};

tsino::Function<void()> Observable_number::listen(tsino::Function<void(double)> next) {
  return this->subscribe(tsino::make<PlainObserver>(tsino::moved(next)));
}

tsino::Ref<Observable_number> Observable_number::filter(const tsino::Function<bool(double)>& test) {
  return tsino::make<Derived_number_number>(
      tsino::Ref<Observable_number>(this),
      [test](double value, const tsino::Function<void(double)>& emit) {
        if (test(value)) emit(value);
      });
}

tsino::Ref<Observable_number> Observable_number::changes(const tsino::Optional<tsino::Function<bool(double, double)>>& sameGiven) {
  const tsino::Function<bool(double, double)> same = sameGiven.has() ? sameGiven.value() : [](double a, double b) -> bool {
    return a == b;
  };
  tsino::Ref<tsino::Cell<tsino::Optional<tsino::Ref<Previous>>>> previous = tsino::make<tsino::Cell<tsino::Optional<tsino::Ref<Previous>>>>(
      tsino::Optional<tsino::Ref<Previous>>{});
  return this->filter(
      [previous, same](double value) -> bool {
        const bool changed = !previous->value.has() || !same(previous->value.value()->value, value);
        if (changed) previous->value = tsino::make<Previous>(value);
        return changed;
      });
}

void Observable_number::construct() {}

tsino::Function<void()> Observable_string::listen(tsino::Function<int32_t(const String&)> next) {
  return this->subscribe(tsino::make<Observer_>(tsino::moved(next)));
}

tsino::Ref<Observable_string> Observable_string::filter(const tsino::Function<bool(const String&)>& test) {
  return tsino::make<Derived_string_string>(
      tsino::Ref<Observable_string>(this),
      [test](const String& value, const tsino::Function<void(const String&)>& emit) {
        if (test(value)) emit(value);
      });
}

tsino::Ref<Observable_string> Observable_string::changes(const tsino::Optional<tsino::Function<bool(const String&, const String&)>>& sameGiven) {
  const tsino::Function<bool(const String&, const String&)> same = sameGiven.has() ? sameGiven.value() : [](const String& a, const String& b) -> bool {
    return a == b;
  };
  tsino::Ref<tsino::Cell<tsino::Optional<tsino::Ref<Previous_>>>> previous = tsino::make<tsino::Cell<tsino::Optional<tsino::Ref<Previous_>>>>(
      tsino::Optional<tsino::Ref<Previous_>>{});
  return this->filter(
      [previous, same](const String& value) -> bool {
        const bool changed = !previous->value.has() || !same(previous->value.value()->value, value);
        if (changed) previous->value = tsino::make<Previous_>(value);
        return changed;
      });
}

void Observable_string::construct() {}

tsino::Function<void()> Observable_boolean::listen(tsino::Function<void(bool)> next) {
  return this->subscribe(tsino::make<Observer2>(tsino::moved(next)));
}

tsino::Ref<Observable_boolean> Observable_boolean::filter(const tsino::Function<bool(bool)>& test) {
  return tsino::make<Derived_boolean_boolean>(
      tsino::Ref<Observable_boolean>(this),
      [test](bool value, const tsino::Function<void(bool)>& emit) {
        if (test(value)) emit(value);
      });
}

tsino::Ref<Observable_boolean> Observable_boolean::changes(const tsino::Optional<tsino::Function<bool(bool, bool)>>& sameGiven) {
  const tsino::Function<bool(bool, bool)> same = sameGiven.has() ? sameGiven.value() : [](bool a, bool b) -> bool {
    return a == b;
  };
  tsino::Ref<tsino::Cell<tsino::Optional<tsino::Ref<Previous2>>>> previous = tsino::make<tsino::Cell<tsino::Optional<tsino::Ref<Previous2>>>>(
      tsino::Optional<tsino::Ref<Previous2>>{});
  return this->filter(
      [previous, same](bool value) -> bool {
        const bool changed = !previous->value.has() || !same(previous->value.value()->value, value);
        if (changed) previous->value = tsino::make<Previous2>(value);
        return changed;
      });
}

void Observable_boolean::construct() {}

tsino::Ref<Observable_number> Observable_number::map(const tsino::Function<double(double)>& change) {
  return tsino::make<Derived_number_number>(
      tsino::Ref<Observable_number>(this),
      [change](double value, const tsino::Function<void(double)>& emit) { emit(change(value)); });
}

tsino::Function<void()> Observable_number_array::listen(const tsino::Function<void(const tsino::Shared<tsino::Array<double>>&)>& next) {
  return this->subscribe(tsino::make<Observer3>(next));
}

tsino::Ref<Observable_number_array> Observable_number_array::filter(const tsino::Function<bool(const tsino::Shared<tsino::Array<double>>&)>& test) {
  return tsino::make<Derived_number_array_number_array>(
      tsino::Ref<Observable_number_array>(this),
      [test](const tsino::Shared<tsino::Array<double>>& value, const tsino::Function<void(const tsino::Shared<tsino::Array<double>>&)>& emit) {
        if (test(value)) emit(value);
      });
}

tsino::Ref<Observable_number_array> Observable_number_array::changes(const tsino::Optional<tsino::Function<bool(const tsino::Shared<tsino::Array<double>>&, const tsino::Shared<tsino::Array<double>>&)>>& sameGiven) {
  const tsino::Function<bool(const tsino::Shared<tsino::Array<double>>&, const tsino::Shared<tsino::Array<double>>&)> same = sameGiven.has() ? sameGiven.value() : [](const tsino::Shared<tsino::Array<double>>& a, const tsino::Shared<tsino::Array<double>>& b) -> bool {
    return a == b;
  };
  tsino::Ref<tsino::Cell<tsino::Optional<tsino::Ref<Previous3>>>> previous = tsino::make<tsino::Cell<tsino::Optional<tsino::Ref<Previous3>>>>(
      tsino::Optional<tsino::Ref<Previous3>>{});
  return this->filter(
      [previous, same](const tsino::Shared<tsino::Array<double>>& value) -> bool {
        const bool changed = !previous->value.has() || !same(previous->value.value()->value, value);
        if (changed) previous->value = tsino::make<Previous3>(value);
        return changed;
      });
}

void Observable_number_array::construct() {}

tsino::Ref<Observable_number_array> Observable_number::pairs() {
  tsino::Ref<tsino::Cell<tsino::Shared<tsino::Array<double>>>> last = tsino::make<tsino::Cell<tsino::Shared<tsino::Array<double>>>>(
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{}));
  return tsino::make<Derived_number_number_array>(
      tsino::Ref<Observable_number>(this),
      [last](double value, const tsino::Function<void(const tsino::Shared<tsino::Array<double>>&)>& emit) {
        if (last->value->length() > 0) {
          emit(
              tsino::makeShared<tsino::Array<double>>(
                  tsino::Array<double>{(*last->value)[0], value}));
        }
        last->value = tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{value});
      });
}

tsino::Ref<Observable_string> Observable_number_array::map(const tsino::Function<String(const tsino::Shared<tsino::Array<double>>&)>& change) {
  return tsino::make<Derived_number_array_string>(
      tsino::Ref<Observable_number_array>(this),
      [change](const tsino::Shared<tsino::Array<double>>& value, const tsino::Function<void(const String&)>& emit) {
        emit(change(value));
      });
}

tsino::Function<void()> Observable_Filter::listen(tsino::Function<void(const tsino::Ref<Filter>&)> next) {
  return this->subscribe(tsino::make<Observer4>(tsino::moved(next)));
}

tsino::Ref<Observable_Filter> Observable_Filter::filter(const tsino::Function<bool(const tsino::Ref<Filter>&)>& test) {
  return tsino::make<Derived_Filter_Filter>(
      tsino::Ref<Observable_Filter>(this),
      [test](const tsino::Ref<Filter>& value, const tsino::Function<void(const tsino::Ref<Filter>&)>& emit) {
        if (test(value)) emit(value);
      });
}

tsino::Ref<Observable_Filter> Observable_Filter::changes(const tsino::Optional<tsino::Function<bool(const tsino::Ref<Filter>&, const tsino::Ref<Filter>&)>>& sameGiven) {
  const tsino::Function<bool(const tsino::Ref<Filter>&, const tsino::Ref<Filter>&)> same = sameGiven.has() ? sameGiven.value() : [](const tsino::Ref<Filter>& a, const tsino::Ref<Filter>& b) -> bool {
    return a == b;
  };
  tsino::Ref<tsino::Cell<tsino::Optional<tsino::Ref<Previous4>>>> previous = tsino::make<tsino::Cell<tsino::Optional<tsino::Ref<Previous4>>>>(
      tsino::Optional<tsino::Ref<Previous4>>{});
  return this->filter(
      [previous, same](const tsino::Ref<Filter>& value) -> bool {
        const bool changed = !previous->value.has() || !same(previous->value.value()->value, value);
        if (changed) previous->value = tsino::make<Previous4>(value);
        return changed;
      });
}

void Observable_Filter::construct() {}

tsino::Ref<Observable_Filter> Observable_number::scan(tsino::Ref<Filter> start, const tsino::Function<tsino::Ref<Filter>(const tsino::Ref<Filter>&, double)>& step) {
  tsino::Ref<tsino::Cell<tsino::Ref<Filter>>> sum = tsino::make<tsino::Cell<tsino::Ref<Filter>>>(
      tsino::moved(start));
  return tsino::make<Derived_number_Filter>(
      tsino::Ref<Observable_number>(this),
      [sum, step](double value, const tsino::Function<void(const tsino::Ref<Filter>&)>& emit) {
        sum->value = step(sum->value, value);
        emit(sum->value);
      });
}

tsino::Ref<Observable_boolean> Observable_number::map_boolean(const tsino::Function<bool(double)>& change) {
  return tsino::make<Derived_number_boolean>(
      tsino::Ref<Observable_number>(this),
      [change](double value, const tsino::Function<void(bool)>& emit) { emit(change(value)); });
}

void Derived_number_number::construct(const tsino::Ref<Observable_number>& source, tsino::Function<void(double, const tsino::Function<void(double)>&)> handle) {
  Observable_number::construct();
  this->source = source;
  this->handle = tsino::moved(handle);
}

tsino::Function<void()> Derived_number_number::subscribe(const tsino::Ref<Observer>& observer) {
  const tsino::Ref<Derived_number_number> self = tsino::Ref<Derived_number_number>(this);
  return this->source->subscribe(
      tsino::make<PlainObserver>(
          [self, observer](double value) {
            self->handle(value, [observer](double result) { observer->next(result); });
          },
          tsino::Optional<tsino::Function<void()>>(
              [observer] {
                if (observer->has_complete()) observer->complete();
              })));
}

void Derived_string_string::construct(const tsino::Ref<Observable_string>& source, tsino::Function<void(const String&, const tsino::Function<void(const String&)>&)> handle) {
  Observable_string::construct();
  this->source = source;
  this->handle = tsino::moved(handle);
}

tsino::Function<void()> Derived_string_string::subscribe(const tsino::Ref<Observer_>& observer) {
  const tsino::Ref<Derived_string_string> self = tsino::Ref<Derived_string_string>(this);
  return this->source->subscribe(
      tsino::make<Observer_>(
          [self, observer](const String& value) -> int32_t {
            self->handle(value, [observer](const String& result) { observer->next(result); });
            return 0;
          },
          tsino::Optional<tsino::Function<void()>>(
              [observer] {
                if (observer->complete.has()) observer->complete.value()();
              })));
}

void Derived_boolean_boolean::construct(const tsino::Ref<Observable_boolean>& source, tsino::Function<void(bool, const tsino::Function<void(bool)>&)> handle) {
  Observable_boolean::construct();
  this->source = source;
  this->handle = tsino::moved(handle);
}

tsino::Function<void()> Derived_boolean_boolean::subscribe(const tsino::Ref<Observer2>& observer) {
  const tsino::Ref<Derived_boolean_boolean> self = tsino::Ref<Derived_boolean_boolean>(this);
  return this->source->subscribe(
      tsino::make<Observer2>(
          [self, observer](bool value) {
            self->handle(value, [observer](bool result) { observer->next(result); });
          },
          tsino::Optional<tsino::Function<void()>>(
              [observer] {
                if (observer->complete.has()) observer->complete.value()();
              })));
}

void Derived_number_array_number_array::construct(const tsino::Ref<Observable_number_array>& source, tsino::Function<void(const tsino::Shared<tsino::Array<double>>&, const tsino::Function<void(const tsino::Shared<tsino::Array<double>>&)>&)> handle) {
  Observable_number_array::construct();
  this->source = source;
  this->handle = tsino::moved(handle);
}

tsino::Function<void()> Derived_number_array_number_array::subscribe(const tsino::Ref<Observer3>& observer) {
  const tsino::Ref<Derived_number_array_number_array> self = tsino::Ref<Derived_number_array_number_array>(
      this);
  return this->source->subscribe(
      tsino::make<Observer3>(
          [self, observer](const tsino::Shared<tsino::Array<double>>& value) {
            self->handle(
                value,
                [observer](const tsino::Shared<tsino::Array<double>>& result) {
                  observer->next(result);
                });
          },
          tsino::Optional<tsino::Function<void()>>(
              [observer] {
                if (observer->complete.has()) observer->complete.value()();
              })));
}

void Derived_number_number_array::construct(const tsino::Ref<Observable_number>& source, tsino::Function<void(double, const tsino::Function<void(const tsino::Shared<tsino::Array<double>>&)>&)> handle) {
  Observable_number_array::construct();
  this->source = source;
  this->handle = tsino::moved(handle);
}

tsino::Function<void()> Derived_number_number_array::subscribe(const tsino::Ref<Observer3>& observer) {
  const tsino::Ref<Derived_number_number_array> self = tsino::Ref<Derived_number_number_array>(
      this);
  return this->source->subscribe(
      tsino::make<PlainObserver>(
          [self, observer](double value) {
            self->handle(
                value,
                [observer](const tsino::Shared<tsino::Array<double>>& result) {
                  observer->next(result);
                });
          },
          tsino::Optional<tsino::Function<void()>>(
              [observer] {
                if (observer->complete.has()) observer->complete.value()();
              })));
}

void Derived_number_array_string::construct(const tsino::Ref<Observable_number_array>& source, tsino::Function<void(const tsino::Shared<tsino::Array<double>>&, const tsino::Function<void(const String&)>&)> handle) {
  Observable_string::construct();
  this->source = source;
  this->handle = tsino::moved(handle);
}

tsino::Function<void()> Derived_number_array_string::subscribe(const tsino::Ref<Observer_>& observer) {
  const tsino::Ref<Derived_number_array_string> self = tsino::Ref<Derived_number_array_string>(
      this);
  return this->source->subscribe(
      tsino::make<Observer3>(
          [self, observer](const tsino::Shared<tsino::Array<double>>& value) {
            self->handle(value, [observer](const String& result) { observer->next(result); });
          },
          tsino::Optional<tsino::Function<void()>>(
              [observer] {
                if (observer->complete.has()) observer->complete.value()();
              })));
}

void Derived_Filter_Filter::construct(const tsino::Ref<Observable_Filter>& source, tsino::Function<void(const tsino::Ref<Filter>&, const tsino::Function<void(const tsino::Ref<Filter>&)>&)> handle) {
  Observable_Filter::construct();
  this->source = source;
  this->handle = tsino::moved(handle);
}

tsino::Function<void()> Derived_Filter_Filter::subscribe(const tsino::Ref<Observer4>& observer) {
  const tsino::Ref<Derived_Filter_Filter> self = tsino::Ref<Derived_Filter_Filter>(this);
  return this->source->subscribe(
      tsino::make<Observer4>(
          [self, observer](const tsino::Ref<Filter>& value) {
            self->handle(
                value,
                [observer](const tsino::Ref<Filter>& result) { observer->next(result); });
          },
          tsino::Optional<tsino::Function<void()>>(
              [observer] {
                if (observer->complete.has()) observer->complete.value()();
              })));
}

void Derived_number_Filter::construct(const tsino::Ref<Observable_number>& source, tsino::Function<void(double, const tsino::Function<void(const tsino::Ref<Filter>&)>&)> handle) {
  Observable_Filter::construct();
  this->source = source;
  this->handle = tsino::moved(handle);
}

tsino::Function<void()> Derived_number_Filter::subscribe(const tsino::Ref<Observer4>& observer) {
  const tsino::Ref<Derived_number_Filter> self = tsino::Ref<Derived_number_Filter>(this);
  return this->source->subscribe(
      tsino::make<PlainObserver>(
          [self, observer](double value) {
            self->handle(
                value,
                [observer](const tsino::Ref<Filter>& result) { observer->next(result); });
          },
          tsino::Optional<tsino::Function<void()>>(
              [observer] {
                if (observer->complete.has()) observer->complete.value()();
              })));
}

void Derived_number_boolean::construct(const tsino::Ref<Observable_number>& source, tsino::Function<void(double, const tsino::Function<void(bool)>&)> handle) {
  Observable_boolean::construct();
  this->source = source;
  this->handle = tsino::moved(handle);
}

tsino::Function<void()> Derived_number_boolean::subscribe(const tsino::Ref<Observer2>& observer) {
  const tsino::Ref<Derived_number_boolean> self = tsino::Ref<Derived_number_boolean>(this);
  return this->source->subscribe(
      tsino::make<PlainObserver>(
          [self, observer](double value) {
            self->handle(value, [observer](bool result) { observer->next(result); });
          },
          tsino::Optional<tsino::Function<void()>>(
              [observer] {
                if (observer->complete.has()) observer->complete.value()();
              })));
}

tsino::Function<void()> Subject_number::subscribe(const tsino::Ref<Observer>& observer) {
  const tsino::Ref<Subject_number> self = tsino::Ref<Subject_number>(this);
  if (this->done) {
    if (observer->has_complete()) observer->complete();
    return [] {};
  }
  this->observers = tsino::makeShared<tsino::Array<tsino::Ref<Observer>>>(
      tsino::Array<tsino::Ref<Observer>>{tsino::allOf(*this->observers), observer});
  return [self, observer] {
    self->observers = tsino::makeShared<tsino::Array<tsino::Ref<Observer>>>(
        self->observers->filter(
            [&](const tsino::Ref<Observer>& other) -> bool { return other != observer; }));
  };
}

void Subject_number::next(int32_t value) {
  tsino::Shared<tsino::Array<tsino::Ref<Observer>>> list = this->observers;
  for (const tsino::Ref<Observer>& observer : *list) observer->next(value);
}

void Subject_number::complete() {
  this->done = true;
  tsino::Shared<tsino::Array<tsino::Ref<Observer>>> observers = tsino::moved(this->observers);
  this->observers = tsino::makeShared<tsino::Array<tsino::Ref<Observer>>>(
      tsino::Array<tsino::Ref<Observer>>{});
  observers->forEach(
      [](const tsino::Ref<Observer>& observer) {
        if (observer->has_complete()) observer->complete();
      });
}

int32_t Subject_number::get_observerCount() {
  return this->observers->length();
}

void Subject_number::construct() {
  Observable_number::construct();
  this->observers = tsino::makeShared<tsino::Array<tsino::Ref<Observer>>>(
      tsino::Array<tsino::Ref<Observer>>{});
  this->done = false;
}

tsino::Function<void()> Subject_string::subscribe(const tsino::Ref<Observer_>& observer) {
  const tsino::Ref<Subject_string> self = tsino::Ref<Subject_string>(this);
  if (this->done) {
    if (observer->complete.has()) observer->complete.value()();
    return [] {};
  }
  this->observers = tsino::makeShared<tsino::Array<tsino::Ref<Observer_>>>(
      tsino::Array<tsino::Ref<Observer_>>{tsino::allOf(*this->observers), observer});
  return [self, observer] {
    self->observers = tsino::makeShared<tsino::Array<tsino::Ref<Observer_>>>(
        self->observers->filter(
            [&](const tsino::Ref<Observer_>& other) -> bool { return other != observer; }));
  };
}

void Subject_string::next(const String& value) {
  for (const tsino::Ref<Observer_>& observer : *this->observers) observer->next(value);
}

void Subject_string::complete() {
  this->done = true;
  tsino::Shared<tsino::Array<tsino::Ref<Observer_>>> observers = tsino::moved(this->observers);
  this->observers = tsino::makeShared<tsino::Array<tsino::Ref<Observer_>>>(
      tsino::Array<tsino::Ref<Observer_>>{});
  observers->forEach(
      [](const tsino::Ref<Observer_>& observer) {
        if (observer->complete.has()) observer->complete.value()();
      });
}

int32_t Subject_string::get_observerCount() {
  return this->observers->length();
}

void Subject_string::construct() {
  Observable_string::construct();
  this->observers = tsino::makeShared<tsino::Array<tsino::Ref<Observer_>>>(
      tsino::Array<tsino::Ref<Observer_>>{});
  this->done = false;
}

void Value_string::construct(String current) {
  Subject_string::construct();
  this->current = tsino::moved(current);
}

String Value_string::get_value() {
  return this->current;
}

void Value_string::set_value(const String& value) {
  if (value == this->current) return;
  this->current = value;
  Subject_string::next(value);
}

void Value_string::next(const String& value) {
  this->set_value(value);
}

tsino::Function<void()> Value_string::subscribe(const tsino::Ref<Observer_>& observer) {
  observer->next(this->current);
  return Subject_string::subscribe(observer);
}

void Value_number::construct(int32_t current) {
  Subject_number::construct();
  this->current = current;
}

int32_t Value_number::get_value() {
  return this->current;
}

void Value_number::set_value(int32_t value) {
  if (value == this->current) return;
  this->current = value;
  Subject_number::next(value);
}

void Value_number::next(int32_t value) {
  this->set_value(value);
}

tsino::Function<void()> Value_number::subscribe(const tsino::Ref<Observer>& observer) {
  observer->next(this->current);
  return Subject_number::subscribe(observer);
}

void Thermostat::construct(int32_t low, int32_t high) {
  this->heating = false;
  this->switches = tsino::Array<int32_t>{};
  this->seen = 0;
  this->low = low;
  this->high = high;
}

void Thermostat::next(double temperature) {
  ++this->seen;
  const bool before = this->heating;
  if (temperature < this->low) {
    this->heating = true;
  } else if (temperature > this->high) {
    this->heating = false;
  }
  if (before != this->heating) this->switches.push(this->seen);
}

void Thermostat::complete() {
  this->heating = false;
}

String Thermostat::toString() {
  String joinResult = this->switches.join(F(","));
  return tsino::concat(
      F("heating "),
      this->heating ? F("on") : F("off"),
      F(" after "),
      String(this->seen),
      F(", switched at "),
      tsino::truthy(joinResult) ? joinResult : String(F("-")));
}

tsino::Array<String> log_;
int32_t first = 0;
tsino::Function<void()> leaveAfterTwo;

const tsino::Ref<Value_string> name = tsino::make<Value_string>("lamp");
const tsino::Ref<Value_number> brightness = tsino::make<Value_number>(3);
tsino::Array<String> shown;

String label() {
  return tsino::concat(name->get_value(), F(" "), tsino::repeat(F("*"), brightness->get_value()));
}

int32_t refresh() {
  return shown.push(label());
}
tsino::Array<bool> flags;

bool Thermostat::has_complete() {
  return true;
}

void PlainObserver::next(double value) {
  this->next__(value);
}

void PlainObserver::complete() {
  this->complete_.value()();
}

bool PlainObserver::has_complete() {
  return this->complete_.has();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Subject_number> raw = tsino::make<Subject_number>();
  const tsino::Ref<Observable_number> celsius = raw->map(
      [](double value) -> double { return value / 10.0; });
  const tsino::Ref<Thermostat> thermostat = tsino::make<Thermostat>(19, 21);
  tsino::Array<tsino::Function<void()>> teardowns;
  teardowns.push(celsius->subscribe(thermostat));
  teardowns.push(
      celsius->map([](double value) -> double { return tsino::round(value); })->changes()->listen(
          [](double value) { log_.push(tsino::concat(F("rounded "), tsino::toText(value))); }));
  teardowns.push(
      raw->pairs()->filter(
          [](const tsino::Shared<tsino::Array<double>>& given) -> bool {
            const double a = (*given)[0];
            const double b = (*given)[1];
            return tsino::absolute(a - b) > 15.0;
          })->map(
          [](const tsino::Shared<tsino::Array<double>>& given) -> String {
            const double a = (*given)[0];
            const double b = (*given)[1];
            return b > a ? F("jump") : F("drop");
          })->listen([](const String& word_) -> int32_t {
        log_.push(word_);
        return 0;
      }));
  teardowns.push(
      celsius->scan(
          tsino::make<Filter>(0, 0.0),
          [](const tsino::Ref<Filter>& given, double value) -> tsino::Ref<Filter> {
            const int32_t count = given->count;
            const double sum = given->sum;
            return tsino::make<Filter>(count + 1, sum + value);
          })->filter(
          [](const tsino::Ref<Filter>& given) -> bool {
            const int32_t count = given->count;
            return count % 3 == 0;
          })->listen(
          [](const tsino::Ref<Filter>& given) {
            const int32_t count = given->count;
            const double sum = given->sum;
            log_.push(
                tsino::concat(
                    F("mean of "),
                    String(count),
                    F(" is "),
                    tsino::toFixed(sum / count, 2)));
          }));
  leaveAfterTwo = raw->listen(
      [](double value) {
        ++first;
        log_.push(tsino::concat(F("visitor "), tsino::toText(value)));
        if (first == 2) leaveAfterTwo();
      });
  raw->subscribe(
      tsino::make<PlainObserver>(
          [](double) {},
          tsino::Optional<tsino::Function<void()>>([] { log_.push(F("complete")); })));

  Serial.println(raw->get_observerCount());
  tsino::Array<uint8_t> list{201, 204, 188, 189, 215, 214, 216, 150, 170};
  for (const int32_t value : list) raw->next(value);
  Serial.println(log_.join(F("\n")));
  Serial.print(thermostat->toString());
  Serial.print(F("; "));
  Serial.print(raw->get_observerCount());
  Serial.println(F(" observers"));
  log_.setLength(0);
  const tsino::Function<void()> stopThermostat = teardowns[0];
  tsino::Array<tsino::Function<void()>> others = teardowns.slice(1);
  stopThermostat();
  raw->next(300);
  others.forEach([](const tsino::Function<void()>& stop) { stop(); });
  Serial.print(tsino::withoutFormat(thermostat->toString()));
  Serial.print(F(" "));
  tsino::inspect(Serial, log_);
  Serial.print(F(" "));
  Serial.println(raw->get_observerCount());
  raw->complete();
  raw->next(1);
  raw->subscribe(
      tsino::make<PlainObserver>(
          [](double) { log_.push(F("never")); },
          tsino::Optional<tsino::Function<void()>>([] { log_.push(F("too late")); })));
  tsino::inspect(Serial, log_.slice(-2));
  Serial.println();
  tsino::Function<void()> listenResult = name->listen(
      tsino::Function<int32_t(const String&)>::of<decltype(refresh), refresh>());
  tsino::Array<tsino::Function<void()>> stops{
      listenResult,
      brightness->listen([](double value) { refresh(); })};
  brightness->set_value(5);
  brightness->next(5);
  name->set_value(tsino::concat(name->get_value(), F("!")));
  brightness->set_value(brightness->get_value() - 4);
  stops[1]();
  brightness->set_value(0);
  name->next(F("end"));
  Serial.println(
      shown.map<String>(
          [](const String& text) -> String { return tsino::concat(F("("), text, F(")")); }).join(
          F(" ")));
  const tsino::Ref<Observable_boolean> isBright = brightness->map_boolean(
      [](double value) -> bool { return value > 2.0; })->changes();
  isBright->listen([](bool flag) { flags.push(flag); });
  tsino::Array<uint8_t> list2{1, 2, 3, 4, 2, 2, 9};
  for (const int32_t level : list2) brightness->set_value(level);
  tsino::inspect(Serial, flags);
  Serial.print(F(" "));
  Serial.print(name->get_observerCount());
  Serial.print(F(" "));
  Serial.println(brightness->get_observerCount());
}

void loop() {}
