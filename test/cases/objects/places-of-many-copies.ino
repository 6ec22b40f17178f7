// places-of-many-copies: written by tsino from places-of-many-copies.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct State;
struct Options;
struct Tree;
struct Tuple;
struct Shape;

struct State : tsino::Object {
  int32_t count = 0;
  tsino::Optional<String> note;
  tsino::Optional<int32_t> last;
  int16_t place_of_count = 0;
  int16_t place_of_note = 0;
  int16_t place_of_last = 0;
  int16_t places = 0;
  void construct(int32_t count, tsino::Optional<String> note, tsino::Optional<int32_t> last, int16_t place_of_count, int16_t place_of_note, int16_t place_of_last, int16_t places) {
    this->count = count;
    this->note = tsino::moved(note);
    this->last = tsino::moved(last);
    this->place_of_count = place_of_count;
    this->place_of_note = place_of_note;
    this->place_of_last = place_of_last;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_count, this->place_of_note, this->place_of_last);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_count == place) out.field(F("count"), this->count);
      if (this->place_of_note == place) out.field(F("note"), this->note);
      if (this->place_of_last == place) out.field(F("last"), this->last);
    }
    out.end();
  }
};

struct Options : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  tsino::Optional<int32_t> item7;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t place_of_7 = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> a, tsino::Optional<String> b, tsino::Optional<bool> c, tsino::Optional<int32_t> item7, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t place_of_7, int16_t places) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->item7 = tsino::moved(item7);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->place_of_7 = place_of_7;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_a,
        this->place_of_b,
        this->place_of_c,
        this->place_of_7);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->place_of_7 != 0) out.field(F("'7'"), this->item7);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Tree : tsino::Chained {
  tsino::Optional<int32_t> value;
  tsino::Optional<tsino::Ref<Tree>> left;
  tsino::Optional<tsino::Ref<Options>> options;
  int16_t place_of_value = 0;
  int16_t place_of_left = 0;
  int16_t place_of_options = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> value, tsino::Optional<tsino::Ref<Tree>> left, tsino::Optional<tsino::Ref<Options>> options, int16_t place_of_value, int16_t place_of_left, int16_t place_of_options, int16_t places) {
    this->value = tsino::moved(value);
    this->left = tsino::moved(left);
    this->options = tsino::moved(options);
    this->place_of_value = place_of_value;
    this->place_of_left = place_of_left;
    this->place_of_options = place_of_options;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_value,
        this->place_of_left,
        this->place_of_options);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_value == place) out.field(F("value"), this->value);
      if (this->place_of_left == place) out.field(F("left"), this->left);
      if (this->place_of_options == place) out.field(F("options"), this->options);
    }
    out.end();
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Optional<tsino::Union<bool, double, String>> item1;
  void construct(String item0, tsino::Optional<tsino::Union<bool, double, String>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Shape : tsino::Object {
  tsino::Ref<Tree> left;
  void construct(tsino::Ref<Tree> left) {
    this->left = tsino::moved(left);
  }
};

tsino::Ref<State> reduce(const tsino::Ref<State>& state, int32_t turn) {
  if (turn % 3 == 0) {
    return tsino::make<State>(
        state->count + 1,
        tsino::Optional<String>(tsino::concat(F("n"), String(turn % 7))),
        state->last,
        state->place_of_count,
        (int16_t)(state->place_of_note != 0 ? state->place_of_note : state->places + 1),
        state->place_of_last,
        (int16_t)(state->places + 1));
  }
  if (turn % 3 == 1) {
    return tsino::make<State>(
        state->count + 1,
        state->note,
        tsino::Optional<int32_t>(turn),
        state->place_of_count,
        state->place_of_note,
        (int16_t)(state->place_of_last != 0 ? state->place_of_last : state->places + 1),
        (int16_t)(state->places + 1));
  }
  if (turn % 7 == 0) {
    return tsino::make<State>(
        state->count,
        state->place_of_note != 0 ? state->note : tsino::Optional<String>{},
        state->last,
        (int16_t)(1 + state->place_of_count),
        1,
        (int16_t)(state->place_of_last != 0 ? 1 + state->place_of_last : 0),
        (int16_t)(state->places + 1));
  }
  if (turn % 11 == 0) {
    return tsino::make<State>(
        -turn,
        tsino::Optional<String>{},
        tsino::Optional<int32_t>(turn),
        2,
        0,
        1,
        2);
  }
  return tsino::make<State>(
      state->count + 1,
      state->note,
      state->last,
      state->place_of_count,
      state->place_of_note,
      state->place_of_last,
      state->places);
}

// Taken away and added again, on one object; copies of it in turn.
const tsino::Ref<Options> slots = tsino::make<Options>(
    tsino::Optional<int32_t>(1),
    tsino::Optional<String>("b"),
    tsino::Optional<bool>(true),
    tsino::Optional<int32_t>{},
    1,
    2,
    3,
    0,
    3);
int32_t copies = 0;

tsino::Ref<Options> touch(int32_t turn) {
  if (turn % 3 == 0) {
    slots->a = {};
    tsino::dropPlace(
        slots->place_of_a,
        slots->places,
        slots->place_of_a,
        slots->place_of_b,
        slots->place_of_c,
        slots->place_of_7);
    slots->a = turn;
    slots->place_of_a = slots->place_of_a == 0 ? ++slots->places : slots->place_of_a;
  } else if (turn % 3 == 1) {
    slots->b = {};
    tsino::dropPlace(
        slots->place_of_b,
        slots->places,
        slots->place_of_a,
        slots->place_of_b,
        slots->place_of_c,
        slots->place_of_7);
    slots->b = tsino::concat(F("b"), String(turn));
    slots->place_of_b = slots->place_of_b == 0 ? ++slots->places : slots->place_of_b;
  } else {
    slots->c = {};
    tsino::dropPlace(
        slots->place_of_c,
        slots->places,
        slots->place_of_a,
        slots->place_of_b,
        slots->place_of_c,
        slots->place_of_7);
    if (turn % 2 == 0) {
      slots->c = false;
      slots->place_of_c = slots->place_of_c == 0 ? ++slots->places : slots->place_of_c;
    }
    copies++;
  }
  return tsino::make<Options>(
      slots->a,
      slots->b,
      tsino::Optional<bool>(true),
      slots->item7,
      slots->place_of_a,
      slots->place_of_b,
      (int16_t)(slots->place_of_c != 0 ? slots->place_of_c : slots->places + 1),
      slots->place_of_7,
      (int16_t)(slots->places + 1));
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<State> state = tsino::make<State>(
      0,
      tsino::Optional<String>{},
      tsino::Optional<int32_t>{},
      1,
      0,
      0,
      1);
  for (int32_t turn = 0; turn < 100000; turn++) {
    state = reduce(state, turn);
    if (turn % 9973 == 0) {
      tsino::inspect(Serial, state);
      Serial.println();
    }
  }
  tsino::Array<String> names;
  for (int16_t place = 1; place <= state->places; ++place) {
    if (state->place_of_count == place) names.push(F("count"));
    if (state->place_of_note == place) names.push(F("note"));
    if (state->place_of_last == place) names.push(F("last"));
  }
  tsino::inspect(Serial, state);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.println();
  tsino::Ref<Options> options = tsino::make<Options>(
      tsino::Optional<int32_t>{},
      tsino::Optional<String>(F("b")),
      tsino::Optional<bool>{},
      tsino::Optional<int32_t>{},
      0,
      1,
      0,
      0,
      1);
  for (int32_t turn = 0; turn < 40000; turn++) {
    if (turn % 4 == 0) {
      options = tsino::make<Options>(
          options->place_of_a != 0 ? options->a : tsino::Optional<int32_t>(turn),
          options->b,
          options->c,
          options->item7,
          1,
          (int16_t)(options->place_of_b != 0 ? 1 + options->place_of_b : 0),
          (int16_t)(options->place_of_c != 0 ? 1 + options->place_of_c : 0),
          (int16_t)(options->place_of_7 != 0 ? 1 + options->place_of_7 : 0),
          (int16_t)(options->places + 1));
    } else if (turn % 4 == 1) {
      options = tsino::make<Options>(
          options->a,
          tsino::Optional<String>(String(turn)),
          options->place_of_c != 0 ? options->c : tsino::Optional<bool>(turn % 8 == 1),
          options->item7,
          (int16_t)(options->place_of_a != 0 ? 1 + options->place_of_a : 0),
          (int16_t)(options->place_of_b != 0 ? 1 + options->place_of_b : options->places + 1 + 1),
          1,
          (int16_t)(options->place_of_7 != 0 ? 1 + options->place_of_7 : 0),
          (int16_t)(options->places + 2));
    } else if (turn % 4 == 2) {
      options = tsino::make<Options>(
          options->place_of_a != 0 ? options->a : options->a,
          options->place_of_b != 0 ? options->b : options->b,
          options->place_of_c != 0 ? options->c : options->c,
          options->place_of_7 != 0 ? options->item7 : options->place_of_7 != 0 ? options->item7 : tsino::Optional<int32_t>(
              turn),
          (int16_t)(options->place_of_a != 0 ? 1 + options->place_of_a : options->place_of_a != 0 ? options->places
              + 1 + options->place_of_a : 0),
          (int16_t)(options->place_of_b != 0 ? 1 + options->place_of_b : options->place_of_b != 0 ? options->places
              + 1 + options->place_of_b : 0),
          (int16_t)(options->place_of_c != 0 ? 1 + options->place_of_c : options->place_of_c != 0 ? options->places
              + 1 + options->place_of_c : 0),
          1,
          (int16_t)(options->places + options->places + 1));
    } else {
      bool value = turn % 3 == 0;
      bool value2 = turn % 5 == 0;
      options = tsino::make<Options>(
          tsino::Optional<int32_t>(1),
          value2 ? tsino::Optional<String>(F("x")) : value ? options->b : tsino::Optional<String>{},
          !value ? tsino::Optional<bool>(true) : value ? options->c : tsino::Optional<bool>{},
          value ? options->item7 : tsino::Optional<int32_t>{},
          (int16_t)(value && options->place_of_a != 0 ? options->place_of_a : (value ? options->places : 0)
              + 1 + 1),
          (int16_t)(value && options->place_of_b != 0 ? options->place_of_b : value2 ? (value ? options->places : 0)
              + 2 + 1 : 0),
          (int16_t)(value && options->place_of_c != 0 ? options->place_of_c : !value ? (value ? options->places : 0)
              + 1 : 0),
          (int16_t)(value && options->place_of_7 != 0 ? options->place_of_7 : 0),
          (int16_t)((value ? options->places : 0) + 3));
    }
    if (turn % 3331 < 4) {
      tsino::Array<String> names2;
      if (options->place_of_7 != 0) names2.push(F("7"));
      for (int16_t place = 1; place <= options->places; ++place) {
        if (options->place_of_a == place) names2.push(F("a"));
        if (options->place_of_b == place) names2.push(F("b"));
        if (options->place_of_c == place) names2.push(F("c"));
      }
      tsino::inspect(Serial, options);
      Serial.print(F(" "));
      Serial.println(tsino::moved(names2).join());
    }
  }
  for (int32_t turn = 0; turn < 70000; turn++) {
    const tsino::Ref<Options> copy = touch(turn);
    if (turn % 9999 < 3) {
      tsino::Array<tsino::Ref<Tuple>> values;
      if (slots->place_of_7 != 0) {
        values.push(
            tsino::make<Tuple>(
                F("7"),
                tsino::Optional<tsino::Union<bool, double, String>>(
                    tsino::convertOptional(
                        tsino::Optional<double>(tsino::convertOptional(slots->item7))))));
      }
      for (int16_t place = 1; place <= slots->places; ++place) {
        if (slots->place_of_a == place) {
          values.push(
              tsino::make<Tuple>(
                  F("a"),
                  tsino::Optional<tsino::Union<bool, double, String>>(
                      tsino::convertOptional(
                          tsino::Optional<double>(tsino::convertOptional(slots->a))))));
        }
        if (slots->place_of_b == place) {
          values.push(
              tsino::make<Tuple>(
                  F("b"),
                  tsino::Optional<tsino::Union<bool, double, String>>(
                      tsino::convertOptional(slots->b))));
        }
        if (slots->place_of_c == place) {
          values.push(
              tsino::make<Tuple>(
                  F("c"),
                  tsino::Optional<tsino::Union<bool, double, String>>(
                      tsino::convertOptional(slots->c))));
        }
      }
      tsino::inspect(Serial, slots);
      Serial.print(F(" "));
      tsino::inspect(Serial, copy);
      Serial.print(F(" "));
      Serial.println(tsino::moved(values).length());
    }
  }
  Serial.println(copies);
  tsino::Ref<Tree> tree = tsino::make<Tree>(
      tsino::Optional<int32_t>{},
      tsino::Optional<tsino::Ref<Tree>>{},
      tsino::Optional<tsino::Ref<Options>>{},
      0,
      0,
      0,
      0);
  for (int32_t turn = 0; turn < 35000; turn++) {
    tree = tsino::make<Tree>(
        tsino::Optional<int32_t>(turn),
        tree->left,
        tree->place_of_options != 0 ? tree->options : tsino::Optional<tsino::Ref<Options>>(
            tsino::make<Options>(
                tsino::Optional<int32_t>(turn),
                slots->place_of_b != 0 ? slots->b : tree->options.has() ? tree->options.value()->b : tsino::Optional<String>{},
                slots->place_of_c != 0 ? slots->c : tree->options.has() ? tree->options.value()->c : tsino::Optional<bool>{},
                slots->place_of_7 != 0 ? slots->item7 : tree->options.has() ? tree->options.value()->item7 : tsino::Optional<int32_t>{},
                (int16_t)(tree->options.has() && tree->options.value()->place_of_a != 0 ? tree->options.value()->place_of_a : slots->place_of_a
                    != 0 ? (tree->options.has() ? tree->options.value()->places : 0)
                    + slots->place_of_a : (tree->options.has() ? tree->options.value()->places : 0)
                    + slots->places + 1),
                (int16_t)(tree->options.has() && tree->options.value()->place_of_b != 0 ? tree->options.value()->place_of_b : slots->place_of_b
                    != 0 ? (tree->options.has() ? tree->options.value()->places : 0)
                    + slots->place_of_b : 0),
                (int16_t)(tree->options.has() && tree->options.value()->place_of_c != 0 ? tree->options.value()->place_of_c : slots->place_of_c
                    != 0 ? (tree->options.has() ? tree->options.value()->places : 0)
                    + slots->place_of_c : 0),
                (int16_t)(tree->options.has() && tree->options.value()->place_of_7 != 0 ? tree->options.value()->place_of_7 : slots->place_of_7
                    != 0 ? (tree->options.has() ? tree->options.value()->places : 0)
                    + slots->place_of_7 : 0),
                (int16_t)((tree->options.has() ? tree->options.value()->places : 0) + slots->places
                    + 1))),
        (int16_t)(tree->place_of_value != 0 ? 1 + tree->place_of_value : tree->places + 1 + 1),
        (int16_t)(tree->place_of_left != 0 ? 1 + tree->place_of_left : 0),
        1,
        (int16_t)(tree->places + 2));
    const tsino::Ref<Tree> left = tsino::make<Tree>(
        tsino::Optional<int32_t>(turn),
        tree->left.has() ? tree->left.value()->left : tsino::Optional<tsino::Ref<Tree>>{},
        tree->left.has() ? tree->left.value()->options : tsino::Optional<tsino::Ref<Options>>{},
        (int16_t)(tree->left.has() && tree->left.value()->place_of_value != 0 ? tree->left.value()->place_of_value : (tree->left.has() ? tree->left.value()->places : 0)
            + 1),
        (int16_t)(tree->left.has() && tree->left.value()->place_of_left != 0 ? tree->left.value()->place_of_left : 0),
        (int16_t)(tree->left.has() && tree->left.value()->place_of_options != 0 ? tree->left.value()->place_of_options : 0),
        (int16_t)((tree->left.has() ? tree->left.value()->places : 0) + 1));
    if (turn % 2 == 0) {
      tree->left = tsino::make<Shape>(left)->left;
      tree->place_of_left = tree->place_of_left == 0 ? ++tree->places : tree->place_of_left;
    }
    if (turn % 1000 == 0) {
      tree->left = {};
      tsino::dropPlace(
          tree->place_of_left,
          tree->places,
          tree->place_of_value,
          tree->place_of_left,
          tree->place_of_options);
    }
    if (turn % 8111 < 2) {
      tsino::inspect(Serial, tree);
      Serial.println();
    }
  }

  // What remains of it, and what was taken is added again.
  tsino::Ref<Options> rest = tsino::make<Options>(
      tsino::Optional<int32_t>(1),
      tsino::Optional<String>(F("b")),
      tsino::Optional<bool>{},
      tsino::Optional<int32_t>{},
      1,
      2,
      0,
      0,
      2);
  for (int32_t turn = 0; turn < 70000; turn++) {
    const tsino::Optional<int32_t> a = rest->a;
    const tsino::Ref<Options> others = tsino::make<Options>(
        tsino::Optional<int32_t>{},
        rest->b,
        rest->c,
        rest->item7,
        0,
        rest->place_of_b,
        rest->place_of_c,
        rest->place_of_7,
        rest->places);
    const tsino::Ref<Options>& more = others;
    more->a = turn;
    more->place_of_a = more->place_of_a == 0 ? ++more->places : more->place_of_a;
    rest = more;
    if (turn % 8111 == 0) {
      tsino::inspect(Serial, rest);
      Serial.print(F(" "));
      Serial.println(tsino::optionalText(a));
    }
  }
}

void loop() {}
