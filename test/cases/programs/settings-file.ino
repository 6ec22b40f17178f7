// settings-file: written by tsino from settings-file.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Result;
struct Settings;
struct ReadSettings;
struct ReadSettings_;
struct Shape;
struct Tuple;
struct Tuple_;

struct Result : tsino::Object {
  bool ok__ = false;
  String error;
  bool has_error = false;
  bool value = false;
  bool has_value = false;
  tsino::Shared<tsino::Array<double>> value_;
  bool has_value_2 = false;
  String value__;
  bool has_value_3 = false;
  double value___ = 0;
  bool has_value_4 = false;
  int32_t error_ = 0;
  tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> value____;
  bool has_value_5 = false;
  tsino::Ref<Settings> value_____;
  bool has_value_6 = false;
  tsino::Shared<tsino::Array<String>> error__;
  bool has_error_3 = false;
  void construct(bool ok__, String error, bool has_error, bool value = false, bool has_value = false, tsino::Shared<tsino::Array<double>> value_ = tsino::Shared<tsino::Array<double>>{}, bool has_value_2 = false, String value__ = String{}, bool has_value_3 = false, double value___ = 0, bool has_value_4 = false, int32_t error_ = 0, tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> value____ = tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>{}, bool has_value_5 = false, tsino::Ref<Settings> value_____ = tsino::Ref<Settings>{}, bool has_value_6 = false, tsino::Shared<tsino::Array<String>> error__ = tsino::Shared<tsino::Array<String>>{}, bool has_error_3 = false) {
    this->ok__ = ok__;
    this->error = tsino::moved(error);
    this->has_error = has_error;
    this->value = value;
    this->has_value = has_value;
    this->value_ = tsino::moved(value_);
    this->has_value_2 = has_value_2;
    this->value__ = tsino::moved(value__);
    this->has_value_3 = has_value_3;
    this->value___ = value___;
    this->has_value_4 = has_value_4;
    this->error_ = error_;
    this->value____ = tsino::moved(value____);
    this->has_value_5 = has_value_5;
    this->value_____ = tsino::moved(value_____);
    this->has_value_6 = has_value_6;
    this->error__ = tsino::moved(error__);
    this->has_error_3 = has_error_3;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("ok"), this->ok__);
    if (this->has_error) out.field(F("error"), this->error);
    if (this->has_value) out.field(F("value"), this->value);
    if (this->has_value_2) out.field(F("value"), this->value_);
    if (this->has_value_3) out.field(F("value"), this->value__);
    if (this->has_value_4) out.field(F("value"), this->value___);
    if (this->has_value_5) out.field(F("value"), this->value____);
    if (this->has_value_6) out.field(F("value"), this->value_____);
    if (this->has_error_3) out.field(F("error"), this->error__);
    out.end();
  }
};

struct Settings : tsino::Object {
  double version = 0;
  tsino::Ref<ReadSettings> device;
  tsino::Ref<ReadSettings> network;
  tsino::Optional<tsino::Ref<ReadSettings_>> log;
  void construct(double version, tsino::Ref<ReadSettings> device, tsino::Ref<ReadSettings> network, tsino::Optional<tsino::Ref<ReadSettings_>> log = {}) {
    this->version = version;
    this->device = tsino::moved(device);
    this->network = tsino::moved(network);
    this->log = tsino::moved(log);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("version"), this->version);
    out.field(F("device"), this->device);
    out.field(F("network"), this->network);
    out.field(F("log"), this->log);
    out.end();
  }
};

struct ReadSettings : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<double>> pins;
  String mode;
  bool has_name = false;
  bool has_pins = false;
  bool has_mode = false;
  String host;
  double port = 0;
  bool secure = false;
  bool has_host = false;
  bool has_port = false;
  bool has_secure = false;
  void construct(String name, tsino::Shared<tsino::Array<double>> pins, String mode, bool has_name, bool has_pins, bool has_mode, String host = String{}, double port = 0, bool secure = false, bool has_host = false, bool has_port = false, bool has_secure = false) {
    this->name = tsino::moved(name);
    this->pins = tsino::moved(pins);
    this->mode = tsino::moved(mode);
    this->has_name = has_name;
    this->has_pins = has_pins;
    this->has_mode = has_mode;
    this->host = tsino::moved(host);
    this->port = port;
    this->secure = secure;
    this->has_host = has_host;
    this->has_port = has_port;
    this->has_secure = has_secure;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    if (this->has_name) out.field(F("name"), this->name);
    if (this->has_pins) out.field(F("pins"), this->pins);
    if (this->has_mode) out.field(F("mode"), this->mode);
    if (this->has_host) out.field(F("host"), this->host);
    if (this->has_port) out.field(F("port"), this->port);
    if (this->has_secure) out.field(F("secure"), this->secure);
    out.end();
  }
};

struct ReadSettings_ : tsino::Object {
  double level = 0;
  void construct(double level) {
    this->level = level;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("level"), this->level);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Ref<ReadSettings> device;
  tsino::Ref<ReadSettings> network;
  void construct(tsino::Ref<ReadSettings> device, tsino::Ref<ReadSettings> network) {
    this->device = tsino::moved(device);
    this->network = tsino::moved(network);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Ref<ReadSettings> item1;
  void construct(String item0, tsino::Ref<ReadSettings> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple_ : tsino::Object {
  String item0;
  tsino::Union<bool, double, String, tsino::Shared<tsino::Array<double>>> item1;
  void construct(String item0, tsino::Union<bool, double, String, tsino::Shared<tsino::Array<double>>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

tsino::Ref<Result> ok(tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> value) {
  return tsino::make<Result>(
      true,
      String{},
      false,
      false,
      false,
      tsino::Shared<tsino::Array<double>>{},
      false,
      String{},
      false,
      0.0,
      false,
      0,
      tsino::moved(value),
      true);
}

tsino::Ref<Result> ok_(const String& value) {
  return tsino::make<Result>(
      true,
      String{},
      false,
      false,
      false,
      tsino::Shared<tsino::Array<double>>{},
      false,
      value,
      true);
}

tsino::Ref<Result> ok_settings_file(double value) {
  return tsino::make<Result>(
      true,
      String{},
      false,
      false,
      false,
      tsino::Shared<tsino::Array<double>>{},
      false,
      String{},
      false,
      value,
      true);
}

tsino::Ref<Result> ok2(bool value) {
  return tsino::make<Result>(true, String{}, false, value, true);
}

tsino::Ref<Result> ok3(const tsino::Ref<Settings>& value) {
  return tsino::make<Result>(
      true,
      String{},
      false,
      false,
      false,
      tsino::Shared<tsino::Array<double>>{},
      false,
      String{},
      false,
      0.0,
      false,
      0,
      tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>{},
      false,
      value,
      true);
}

tsino::Ref<Result> ok4(const tsino::Shared<tsino::Array<double>>& value) {
  return tsino::make<Result>(true, String{}, false, false, false, value, true);
}

tsino::Ref<Result> err(String error) {
  return tsino::make<Result>(false, tsino::moved(error), true);
}

tsino::Ref<Result> err_(const tsino::Shared<tsino::Array<String>>& error) {
  return tsino::make<Result>(
      false,
      String{},
      false,
      false,
      false,
      tsino::Shared<tsino::Array<double>>{},
      false,
      String{},
      false,
      0.0,
      false,
      0,
      tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>{},
      false,
      tsino::Ref<Settings>{},
      false,
      error,
      true);
}

tsino::Ref<Result> mapResult(const tsino::Ref<Result>& result, const tsino::Function<tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>(double)>& change) {
  return result->ok__ ? ok(change(result->value___)) : result;
}

tsino::Ref<Result> chain(const tsino::Ref<Result>& result, const tsino::Function<tsino::Ref<Result>(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>&)>& next) {
  return result->ok__ ? next(result->value____) : result;
}

tsino::Ref<Result> chain_(const tsino::Ref<Result>& result, const tsino::Function<tsino::Ref<Result>(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>&)>& next) {
  return result->ok__ ? next(result->value____) : result;
}

tsino::Ref<Result> parseIni(const String& text_) {
  auto ini = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<String>>>>();
  String section = F("");
  {
    tsino::Array<String> list_ = tsino::split(text_, F("\n"));
    for (int32_t index = 0; index < list_.length(); index++) {
      const String& raw = list_[index];
      tsino::Array<String> splitResult = tsino::split(raw, F("#"));
      const String& line = splitResult[0];
      const String trimmed = tsino::trim(line);
      if (trimmed == F("")) continue;
      if (tsino::startsWith(trimmed, F("["))) {
        if (!tsino::endsWith(trimmed, F("]"))) {
          return err(tsino::concat(F("line "), String(index + 1), F(": section without end")));
        }
        section = tsino::trim(tsino::slice(trimmed, 1, -1));
        tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = ini->get(section);
        if (!getResult.has()) {
          ini->set(section, tsino::makeShared<tsino::Record<String>>());
        } else {
          getResult.value();
        }
        continue;
      }
      tsino::Array<String> splitResult2 = tsino::split(trimmed, F("="));
      const String& key = splitResult2[0];
      tsino::Array<String> rest = splitResult2.slice(1);
      if (rest.length() == 0) {
        return err(
            tsino::concat(F("line "), String(index + 1), F(": no \"=\" in \""), trimmed, F("\"")));
      }
      tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = ini->get(section);
      tsino::Shared<tsino::Record<String>> value2 = !getResult.has() ? [&] {
        const auto value = tsino::makeShared<tsino::Record<String>>();
        ini->set(section, value);
        return value;
      }() : getResult.value();
      value2->set(tsino::trim(key), tsino::trim(rest.join(F("="))));
    }
  }
  return ok(tsino::moved(ini));
}

tsino::Ref<Result> text(const String& value) {
  return ok_(value);
}

tsino::Function<tsino::Ref<Result>(const String&)> integer(int32_t min_, int32_t max_) {
  return [min_, max_](const String& value) -> tsino::Ref<Result> {
    const double number = tsino::toNumber(value);
    if (value == F("") || !tsino::isInteger(number)) {
      return err(tsino::concat(value, F(" is no whole number")));
    }
    if (number < min_ || number > max_) {
      return err(
          tsino::concat(
              tsino::toText(number),
              F(" is not in "),
              String(min_),
              F(".."),
              String(max_)));
    }
    return ok_settings_file(number);
  };
}

tsino::Ref<Result> flag(const String& value) {
  if (tsino::Array<String>{F("yes"), F("true"), F("on")}.includes(tsino::toLowerCase(value))) {
    return ok2(true);
  }
  if (tsino::Array<String>{F("no"), F("false"), F("off")}.includes(tsino::toLowerCase(value))) {
    return ok2(false);
  }
  return err(tsino::concat(value, F(" is neither yes nor no")));
}

tsino::Function<tsino::Ref<Result>(const String&)> oneOf(const tsino::Shared<tsino::Array<String>>& allowed) {
  return [allowed](const String& value) -> tsino::Ref<Result> {
    const tsino::Optional<String> found = allowed->find(
        [&](const String& each) -> bool { return each == value; });
    return !found.has() ? err(tsino::concat(value, F(" is none of "), allowed->join(F(", ")))) : ok_(
        found.value());
  };
}

tsino::Function<tsino::Ref<Result>(const String&)> list(const tsino::Function<tsino::Ref<Result>(const String&)>& reader) {
  return [reader](const String& value) -> tsino::Ref<Result> {
    tsino::Shared<tsino::Array<double>> items = tsino::makeShared<tsino::Array<double>>(
        tsino::Array<double>{});
    tsino::Array<String> list_ = tsino::split(value, F(","));
    for (const String& part : list_) {
      const tsino::Ref<Result> item = reader(tsino::trim(part));
      if (!item->ok__) return item;
      items->push(item->value___);
    }
    return ok4(items);
  };
}

tsino::Ref<Result> field(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& ini, const String& section, const String& key, const tsino::Function<tsino::Ref<Result>(const String&)>& reader, tsino::Optional<int32_t> fallback = {}) {
  tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = ini->get(section);
  const tsino::Optional<String> raw = getResult.has() ? getResult.value()->get(key) : tsino::Optional<String>{};
  if (!raw.has()) {
    return !fallback.has() ? err(tsino::concat(section, F("."), key, F(" is missing"))) : ok_settings_file(
        fallback.value());
  }
  const tsino::Ref<Result> result = reader(raw.value());
  return result->ok__ ? result : err(tsino::concat(section, F("."), key, F(": "), result->error));
}

tsino::Ref<Result> field_(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& ini, const String& section, const String& key, const tsino::Function<tsino::Ref<Result>(const String&)>& reader, const tsino::Optional<String>& fallback = {}) {
  tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = ini->get(section);
  const tsino::Optional<String> raw = getResult.has() ? getResult.value()->get(key) : tsino::Optional<String>{};
  if (!raw.has()) {
    return !fallback.has() ? err(tsino::concat(section, F("."), key, F(" is missing"))) : ok_(
        fallback.value());
  }
  const tsino::Ref<Result> result = reader(raw.value());
  return result->ok__ ? result : err(tsino::concat(section, F("."), key, F(": "), result->error));
}

tsino::Ref<Result> field_settings_file(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& ini, const String& section, const String& key, const tsino::Function<tsino::Ref<Result>(const String&)>& reader, const tsino::Optional<tsino::Shared<tsino::Array<double>>>& fallback = {}) {
  tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = ini->get(section);
  const tsino::Optional<String> raw = getResult.has() ? getResult.value()->get(key) : tsino::Optional<String>{};
  if (!raw.has()) {
    return !fallback.has() ? err(tsino::concat(section, F("."), key, F(" is missing"))) : ok4(
        fallback.value());
  }
  const tsino::Ref<Result> result = reader(raw.value());
  return result->ok__ ? result : err(tsino::concat(section, F("."), key, F(": "), result->error));
}

tsino::Ref<Result> field2(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& ini, const String& section, const String& key, const tsino::Function<tsino::Ref<Result>(const String&)>& reader, tsino::Optional<bool> fallback = {}) {
  tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = ini->get(section);
  const tsino::Optional<String> raw = getResult.has() ? getResult.value()->get(key) : tsino::Optional<String>{};
  if (!raw.has()) {
    return !fallback.has() ? err(tsino::concat(section, F("."), key, F(" is missing"))) : ok2(
        fallback.value());
  }
  const tsino::Ref<Result> result = reader(raw.value());
  return result->ok__ ? result : err(tsino::concat(section, F("."), key, F(": "), result->error));
}

double get(const tsino::Shared<tsino::Array<String>>& errors, const tsino::Ref<Result>& result, int32_t otherwise) {
  if (result->ok__) return result->value___;
  errors->push(result->error);
  return otherwise;
}

String get_(const tsino::Shared<tsino::Array<String>>& errors, const tsino::Ref<Result>& result, const __FlashStringHelper* otherwise) {
  if (result->ok__) return result->value__;
  errors->push(result->error);
  return otherwise;
}

tsino::Shared<tsino::Array<double>> get_settings_file(const tsino::Shared<tsino::Array<String>>& errors, const tsino::Ref<Result>& result, const tsino::Shared<tsino::Array<double>>& otherwise) {
  if (result->ok__) return result->value_;
  errors->push(result->error);
  return otherwise;
}

bool get2(const tsino::Shared<tsino::Array<String>>& errors, const tsino::Ref<Result>& result, bool otherwise) {
  if (result->ok__) return result->value;
  errors->push(result->error);
  return otherwise;
}

tsino::Ref<Result> readSettings(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& ini) {
  tsino::Shared<tsino::Array<String>> errors = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  double getResult = get(errors, field(ini, F(""), F("version"), integer(1, 3), 1), 1);
  String getResult2 = get_(
      errors,
      field_(
          ini,
          F("device"),
          F("name"),
          tsino::Function<tsino::Ref<Result>(const String&)>::of<decltype(text), text>()),
      F(""));
  tsino::Shared<tsino::Array<double>> getResult3 = get_settings_file(
      errors,
      field_settings_file(
          ini,
          F("device"),
          F("pins"),
          list(integer(0, 16)),
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{2.0})),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{}));
  tsino::Ref<ReadSettings> value = tsino::make<ReadSettings>(
      getResult2,
      getResult3,
      get_(
          errors,
          field_(
              ini,
              F("device"),
              F("mode"),
              oneOf(
                  tsino::makeShared<tsino::Array<String>>(
                      tsino::Array<String>{F("auto"), F("manual")})),
              tsino::Optional<String>(F("auto"))),
          F("auto")),
      true,
      true,
      true);
  String getResult4 = get_(
      errors,
      field_(
          ini,
          F("network"),
          F("host"),
          tsino::Function<tsino::Ref<Result>(const String&)>::of<decltype(text), text>(),
          tsino::Optional<String>(F("localhost"))),
      F(""));
  double getResult5 = get(errors, field(ini, F("network"), F("port"), integer(1, 65535), 8080), 0);
  const tsino::Ref<Settings> settings = tsino::make<Settings>(
      getResult,
      value,
      tsino::make<ReadSettings>(
          String{},
          tsino::Shared<tsino::Array<double>>{},
          String{},
          false,
          false,
          false,
          getResult4,
          getResult5,
          get2(
              errors,
              field2(
                  ini,
                  F("network"),
                  F("secure"),
                  tsino::Function<tsino::Ref<Result>(const String&)>::of<decltype(flag), flag>(),
                  false),
              false),
          true,
          true,
          true));
  if (ini->has(F("log"))) {
    settings->log = tsino::make<ReadSettings_>(
        get(errors, field(ini, F("log"), F("level"), integer(0, 4), 2), 0));
  }
  return errors->length() > 0 ? err_(errors) : ok3(settings);
}

tsino::Array<tsino::Function<tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>&)>> migrations{
    [](const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& ini) -> tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> {
      const tsino::Optional<tsino::Shared<tsino::Record<String>>> wifi = ini->get(F("wifi"));
      const auto rest = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<String>>>>(
          ini->copy());
      rest->remove(F("wifi"));
      return !wifi.has() ? ini : [&] {
        const auto value = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<String>>>>(
            rest->copy());
        const auto value2 = tsino::makeShared<tsino::Record<String>>(wifi.value()->copy());
        tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = rest->get(F("network"));
        value2->assign(
            *(!getResult.has() ? tsino::makeShared<tsino::Record<String>>() : getResult.value()));
        value->set(F("network"), value2);
        return value;
      }();
    },
    [](const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& ini) -> tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> {
      tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = ini->get(F("device"));
      auto device = tsino::makeShared<tsino::Record<String>>(
          (!getResult.has() ? tsino::makeShared<tsino::Record<String>>() : getResult.value())->copy());
      if (device->has(F("pin"))) {
        device->set(F("pins"), device->at(F("pin")));
        device->remove(F("pin"));
      }
      const auto value = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<String>>>>(
          ini->copy());
      value->set(F("device"), tsino::moved(device));
      return value;
    }};

tsino::Ref<Result> migrate(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& ini) {
  const tsino::Ref<Result> version = field(
      ini,
      F(""),
      F("version"),
      integer(1, migrations.length() + 1),
      1);
  return mapResult(
      version,
      [ini](double from) -> tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> {
        tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> migrated = migrations.slice(
            tsino::toIndex(from - 1.0)).reduce<tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>>(
            [](const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& current, const tsino::Function<tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>&)>& step) -> tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>> {
              return step(current);
            },
            ini);
        const auto value = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<String>>>>(
            migrated->copy());
        tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = migrated->get(F(""));
        const auto value2 = tsino::makeShared<tsino::Record<String>>(
            (!getResult.has() ? tsino::makeShared<tsino::Record<String>>() : getResult.value())->copy());
        value2->set(F("version"), String(migrations.length() + 1));
        value->set(F(""), value2);
        return value;
      });
}

String writeIni(const tsino::Ref<Settings>& settings) {
  tsino::Array<String> lines{tsino::concat(F("version = "), tsino::toText(settings->version))};
  const tsino::Ref<ReadSettings>& device = settings->device;
  const tsino::Ref<ReadSettings>& network = settings->network;
  const tsino::Optional<tsino::Ref<ReadSettings_>>& log = settings->log;
  tsino::Ref<Shape> value = tsino::make<Shape>(device, network);
  tsino::Array<tsino::Ref<Tuple>> list_{
      tsino::make<Tuple>(F("device"), value->device),
      tsino::make<Tuple>(F("network"), value->network)};
  for (const tsino::Ref<Tuple>& item : list_) {
    const String& name = item->item0;
    const tsino::Ref<ReadSettings>& section = item->item1;
    tsino::Array<tsino::Ref<Tuple_>> values;
    if (section->has_name) {
      values.push(
          tsino::make<Tuple_>(
              F("name"),
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<double>>>(
                  section->name)));
    }
    if (section->has_pins) {
      values.push(
          tsino::make<Tuple_>(
              F("pins"),
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<double>>>(
                  section->pins)));
    }
    if (section->has_mode) {
      values.push(
          tsino::make<Tuple_>(
              F("mode"),
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<double>>>(
                  section->mode)));
    }
    if (section->has_host) {
      values.push(
          tsino::make<Tuple_>(
              F("host"),
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<double>>>(
                  section->host)));
    }
    if (section->has_port) {
      values.push(
          tsino::make<Tuple_>(
              F("port"),
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<double>>>(
                  section->port)));
    }
    if (section->has_secure) {
      values.push(
          tsino::make<Tuple_>(
              F("secure"),
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<double>>>(
                  section->secure)));
    }
    lines.pushAll(
        tsino::Array<String>{
            tsino::concat(F("["), name, F("]")),
            tsino::allOf(
                tsino::moved(values).map<String>(
                    [](const tsino::Ref<Tuple_>& given) -> String {
                      const String& key = given->item0;
                      const tsino::Union<bool, double, String, tsino::Shared<tsino::Array<double>>>& value2 = given->item1;
                      return tsino::concat(
                          key,
                          F(" = "),
                          value2.is<bool>() ? String(value2.get<bool>() ? F("true") : F("false")) : value2.is<double>() ? tsino::toText(
                              value2.get<double>()) : value2.is<String>() ? value2.get<String>() : value2.get<tsino::Shared<tsino::Array<double>>>()->join());
                    }))});
  }
  if (log.has()) {
    lines.push(F("[log]"), tsino::concat(F("level = "), tsino::toText(log.value()->level)));
  }
  return lines.join(F("\n"));
}

void setup() {
  Serial.begin(115200);

  const auto files = tsino::makeRecord<String>(
      {
          {
              F("complete"),
              F("version = 3\n[device]\nname = lamp = bright  # a comment\npins = 4, 5,12\nmode=manual\n[network]\nhost = 10.0.0.7\nsecure = Yes\n[log]")},
          {F("old"), F("[device]\nname = fan\npin = 3\n[wifi]\nhost = fan.local\nport=81\n")},
          {F("minimal"), F("[device]\nname =\n")},
          {
              F("wrong"),
              F("version=2\n[device]\npins = 1,x\nmode = turbo\n[network]\nport = 70000\nsecure = maybe\n[log]\nlevel = 5")},
          {F("future"), F("version = 9")},
          {F("broken"), F("[device\nname = x")},
          {F("noise"), F("[device]\nname")}});

  for (const auto& entry : files->entries()) {
    const String& name = entry.key();
    const String& content = entry.value();
    const tsino::Ref<Result> migrated = chain(
        parseIni(content),
        tsino::Function<tsino::Ref<Result>(const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>&)>::of<decltype(migrate), migrate>());
    if (!migrated->ok__) {
      Serial.print(name);
      Serial.print(F(": "));
      Serial.println(migrated->error);
      continue;
    }
    const tsino::Ref<Result> settings = readSettings(migrated->value____);
    if (!settings->ok__) {
      Serial.print(name);
      Serial.print(F(": "));
      Serial.print(settings->error__->length());
      Serial.println(F(" mistakes"));
      for (const String& mistake : *settings->error__) {
        Serial.print(F("  "));
        Serial.println(mistake);
      }
      continue;
    }
    const tsino::Ref<ReadSettings>& device = settings->value_____->device;
    const tsino::Ref<ReadSettings>& network = settings->value_____->network;
    const tsino::Optional<tsino::Ref<ReadSettings_>>& log = settings->value_____->log;
    const double version = settings->value_____->version;
    Serial.print(name);
    Serial.print(F(": v"));
    tsino::print(Serial, version);
    Serial.print(F(" "));
    Serial.print(tsino::truthy(device->name) ? device->name : String(F("(no name)")));
    Serial.print(F(" "));
    Serial.print(device->mode);
    Serial.print(F(" pins "));
    Serial.println(device->pins->join(F("+")));
    Serial.print(F("  "));
    Serial.print(network->secure ? F("https") : F("http"));
    Serial.print(F("://"));
    Serial.print(network->host);
    Serial.print(F(":"));
    tsino::print(Serial, network->port);
    Serial.print(F(", log "));
    Serial.println(
        tsino::toText(
            !log.has() ? tsino::Union<double, String>(String(F("off"))) : tsino::Union<double, String>(
                log.value()->level)));
    const tsino::Ref<Result> again = chain_(
        parseIni(writeIni(settings->value_____)),
        [](const tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<String>>>>& ini) -> tsino::Ref<Result> {
          const tsino::Ref<Result> reread = readSettings(ini);
          return reread->ok__ ? ok3(reread->value_____) : err(reread->error__->join());
        });
    Serial.print(F("  same: "));
    Serial.println(
        again->ok__ && tsino::toJson(again->value_____) == tsino::toJson(settings->value_____) ? F("true") : F("false"));
  }
  Serial.println(tsino::toJson(parseIni(F("a=1\n[b]\nc=2\n[]\nd="))));
}

void loop() {}
