// dice-game: written by tsino from dice-game.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unknown-name.h"

struct Scoring;
struct Strategy;
struct XorShift;
struct Straighter;
struct Player;
struct Card;
struct Play;
struct Worth;
struct Best;
struct PlainStrategy;

struct Scoring : tsino::Object {
  tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> pair;
  tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> two_pairs;
  tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> three;
  tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> straight;
  tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> full_house;
  tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> four;
  tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> five;
  tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> chance;
  void construct(tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> pair, tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> two_pairs, tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> three, tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> straight, tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> full_house, tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> four, tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> five, tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)> chance) {
    this->pair = tsino::moved(pair);
    this->two_pairs = tsino::moved(two_pairs);
    this->three = tsino::moved(three);
    this->straight = tsino::moved(straight);
    this->full_house = tsino::moved(full_house);
    this->four = tsino::moved(four);
    this->five = tsino::moved(five);
    this->chance = tsino::moved(chance);
  }
};

struct Strategy : tsino::Object {
  String name;
  tsino::Optional<tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<double>>&, const tsino::Shared<tsino::Set<String>>&)>> choose;
  virtual tsino::Shared<tsino::Array<bool>> keep(const tsino::Shared<tsino::Array<double>>&, const tsino::Shared<tsino::Set<String>>&, int32_t) = 0;
  virtual ~Strategy() {}
};

// @run
// A dice game with xorshift: players with strategies as objects, scoring by a table of combinations, rounds, a high
// score list, and a test of the dice for fairness.
struct XorShift : tsino::Object {
  int32_t state = 0;
  void construct(int32_t seed);
  uint32_t next();
  double below(int32_t limit);
  tsino::Shared<tsino::Array<uint8_t>> shuffle(const tsino::Shared<tsino::Array<uint8_t>>& items);
  tsino::Shared<tsino::Array<String>> shuffle_string(const tsino::Shared<tsino::Array<String>>& items);
};

struct Straighter : Strategy {
  int32_t tries = 0;
  void construct();
  tsino::Shared<tsino::Array<bool>> keep(const tsino::Shared<tsino::Array<double>>& hand, const tsino::Shared<tsino::Set<String>>& open, int32_t roll) final;
  int32_t get_effort();
};

struct Player : tsino::Object {
  String name;
  tsino::Ref<Strategy> strategy;
  tsino::Shared<tsino::Set<String>> open;
  tsino::Ref<Card> card;
  void construct(String name, const tsino::Ref<Strategy>& strategy);
  tsino::Ref<Play> play(const tsino::Ref<XorShift>& random);
  String best(const tsino::Shared<tsino::Array<double>>& hand);
  double get_score();
};

struct Card : tsino::Object {
  tsino::Optional<double> pair;
  tsino::Optional<double> two_pairs;
  tsino::Optional<double> three;
  tsino::Optional<double> straight;
  tsino::Optional<double> full_house;
  tsino::Optional<double> four;
  tsino::Optional<double> five;
  tsino::Optional<double> chance;
  int16_t place_of_pair = 0;
  int16_t place_of_two_pairs = 0;
  int16_t place_of_three = 0;
  int16_t place_of_straight = 0;
  int16_t place_of_full_house = 0;
  int16_t place_of_four = 0;
  int16_t place_of_five = 0;
  int16_t place_of_chance = 0;
  int16_t places = 0;
  void construct(tsino::Optional<double> pair, tsino::Optional<double> two_pairs, tsino::Optional<double> three, tsino::Optional<double> straight, tsino::Optional<double> full_house, tsino::Optional<double> four, tsino::Optional<double> five, tsino::Optional<double> chance, int16_t place_of_pair, int16_t place_of_two_pairs, int16_t place_of_three, int16_t place_of_straight, int16_t place_of_full_house, int16_t place_of_four, int16_t place_of_five, int16_t place_of_chance, int16_t places) {
    this->pair = tsino::moved(pair);
    this->two_pairs = tsino::moved(two_pairs);
    this->three = tsino::moved(three);
    this->straight = tsino::moved(straight);
    this->full_house = tsino::moved(full_house);
    this->four = tsino::moved(four);
    this->five = tsino::moved(five);
    this->chance = tsino::moved(chance);
    this->place_of_pair = place_of_pair;
    this->place_of_two_pairs = place_of_two_pairs;
    this->place_of_three = place_of_three;
    this->place_of_straight = place_of_straight;
    this->place_of_full_house = place_of_full_house;
    this->place_of_four = place_of_four;
    this->place_of_five = place_of_five;
    this->place_of_chance = place_of_chance;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_pair == place) out.field(F("pair"), this->pair);
      if (this->place_of_two_pairs == place) out.field(F("'two pairs'"), this->two_pairs);
      if (this->place_of_three == place) out.field(F("three"), this->three);
      if (this->place_of_straight == place) out.field(F("straight"), this->straight);
      if (this->place_of_full_house == place) out.field(F("'full house'"), this->full_house);
      if (this->place_of_four == place) out.field(F("four"), this->four);
      if (this->place_of_five == place) out.field(F("five"), this->five);
      if (this->place_of_chance == place) out.field(F("chance"), this->chance);
    }
    out.end();
  }
};

struct Play : tsino::Object {
  tsino::Shared<tsino::Array<double>> hand;
  String category;
  double points = 0;
  void construct(tsino::Shared<tsino::Array<double>> hand, String category, double points) {
    this->hand = tsino::moved(hand);
    this->category = tsino::moved(category);
    this->points = points;
  }
};

struct Worth : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Best : tsino::Object {
  String category;
  double points = 0;
  void construct(String category, double points) {
    this->category = tsino::moved(category);
    this->points = points;
  }
};

struct PlainStrategy : Strategy {
  tsino::Function<tsino::Shared<tsino::Array<bool>>(const tsino::Shared<tsino::Array<double>>&, const tsino::Shared<tsino::Set<String>>&, int32_t)> keep_;
  void construct(String name, tsino::Optional<tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<double>>&, const tsino::Shared<tsino::Set<String>>&)>> choose, tsino::Function<tsino::Shared<tsino::Array<bool>>(const tsino::Shared<tsino::Array<double>>&, const tsino::Shared<tsino::Set<String>>&, int32_t)> keep_) {
    this->name = tsino::moved(name);
    this->choose = tsino::moved(choose);
    this->keep_ = tsino::moved(keep_);
  }
  tsino::Shared<tsino::Array<bool>> keep(const tsino::Shared<tsino::Array<double>>& hand, const tsino::Shared<tsino::Set<String>>& open, int32_t roll) final;
};

void XorShift::construct(int32_t seed) {
  int32_t value = seed;
  this->state = value != 0 ? value : 0x1234567;
}

uint32_t XorShift::next() {
  int32_t x = this->state;
  x ^= (int32_t)((uint32_t)x << 13);
  x ^= (int32_t)((uint32_t)x >> 17);
  x ^= (int32_t)((uint32_t)x << 5);
  this->state = x;
  return (uint32_t)x;
}

double XorShift::below(int32_t limit) {
  return fmod((double)this->next(), limit);
}

tsino::Shared<tsino::Array<uint8_t>> XorShift::shuffle(const tsino::Shared<tsino::Array<uint8_t>>& items) {
  for (int32_t i = items->length() - 1; i > 0; --i) {
    const double k = this->below(i + 1);
    tsino::swap((*items)[i], (*items)[tsino::exactInt(k)]);
  }
  return items;
}

tsino::Shared<tsino::Array<String>> XorShift::shuffle_string(const tsino::Shared<tsino::Array<String>>& items) {
  for (int32_t i = items->length() - 1; i > 0; --i) {
    const double k = this->below(i + 1);
    tsino::swap((*items)[i], (*items)[tsino::exactInt(k)]);
  }
  return items;
}

tsino::Array<String> categories{
    "pair", "two pairs", "three", "straight", "full house", "four", "five", "chance"};

tsino::Array<int32_t> counts(const tsino::Array<double>& hand) {
  tsino::Array<int32_t> result = tsino::filled<int32_t>(7, 0);
  for (const double die : hand) ++result[tsino::exactInt(die)];
  return result;
}

double total(const tsino::Shared<tsino::Array<double>>& hand) {
  return hand->reduce<double>([](double sum, double die) -> double { return sum + die; }, 0.0);
}

/** The largest eyes that are there at least `times` times, 0 if none. */
int32_t most(const tsino::Array<double>& hand, int32_t times) {
  return counts(hand).reduce<int32_t>(
      [&](int32_t best, int32_t count, int32_t eyes) -> int32_t {
        return count >= times ? eyes : best;
      },
      0);
}

const tsino::Ref<Scoring> scoring = tsino::make<Scoring>(
    [](const tsino::Shared<tsino::Array<double>>& hand) -> double { return 2.0 * most(*hand, 2); },
    [](const tsino::Shared<tsino::Array<double>>& hand) -> double {
      tsino::Shared<tsino::Array<double>> pairs = tsino::makeShared<tsino::Array<double>>(
          counts(*hand).map<double>(
              [](int32_t count, int32_t eyes) -> int32_t { return count >= 2 ? eyes : 0; }).filter(
              [](double eyes) -> bool { return eyes > 0.0; }));
      return pairs->length() == 2 ? 2.0 * total(pairs) : 0.0;
    },
    [](const tsino::Shared<tsino::Array<double>>& hand) -> double { return 3.0 * most(*hand, 3); },
    [](const tsino::Shared<tsino::Array<double>>& hand) -> double {
      const String text = tsino::makeShared<tsino::Set<double>>(tsino::Set<double>::from(*hand))->values().sort().join(
          F(""));
      return text == F("12345") ? 15 : text == F("23456") ? 20 : 0;
    },
    [](const tsino::Shared<tsino::Array<double>>& hand) -> double {
      const auto found = tsino::makeShared<tsino::Set<int32_t>>(
          tsino::Set<int32_t>::from(counts(*hand)));
      return found->has(3) && found->has(2) ? total(hand) : 0.0;
    },
    [](const tsino::Shared<tsino::Array<double>>& hand) -> double { return 4.0 * most(*hand, 4); },
    [](const tsino::Shared<tsino::Array<double>>& hand) -> double {
      return most(*hand, 5) > 0 ? 50 : 0;
    },
    tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>::of<decltype(total), total>());

const tsino::Ref<Strategy> keepMost = tsino::make<PlainStrategy>(
    "most",
    tsino::Optional<tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<double>>&, const tsino::Shared<tsino::Set<String>>&)>>{},
    [](const tsino::Shared<tsino::Array<double>>& hand, const tsino::Shared<tsino::Set<String>>&, int32_t) -> tsino::Shared<tsino::Array<bool>> {
      tsino::Array<int32_t> all = counts(*hand);
      const int32_t best = all.indexOf(tsino::largest(all));
      return tsino::makeShared<tsino::Array<bool>>(
          hand->map<bool>([&](double die) -> bool { return die == best; }));
    });

tsino::Shared<tsino::Array<bool>> Straighter::keep(const tsino::Shared<tsino::Array<double>>& hand, const tsino::Shared<tsino::Set<String>>& open, int32_t roll) {
  if (!open->has(F("straight"))) return keepMost->keep(hand, open, roll);
  ++this->tries;
  const auto seen = tsino::makeShared<tsino::Set<double>>();
  return tsino::makeShared<tsino::Array<bool>>(
      hand->map<bool>(
          [&](double die) -> bool {
            const bool first = !seen->has(die) && die != 1.0;
            seen->add(die);
            return first;
          }));
}

int32_t Straighter::get_effort() {
  return this->tries;
}

void Straighter::construct() {
  this->name = F("straighter");
  this->tries = 0;
}

void Player::construct(String name, const tsino::Ref<Strategy>& strategy) {
  this->open = tsino::makeShared<tsino::Set<String>>(tsino::Set<String>::from(categories));
  this->card = tsino::make<Card>(
      tsino::Optional<double>{},
      tsino::Optional<double>{},
      tsino::Optional<double>{},
      tsino::Optional<double>{},
      tsino::Optional<double>{},
      tsino::Optional<double>{},
      tsino::Optional<double>{},
      tsino::Optional<double>{},
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0);
  this->name = tsino::moved(name);
  this->strategy = strategy;
}

double play_roll(const tsino::Ref<XorShift>& random) {
  return random->below(6) + 1.0;
}

tsino::Ref<Play> Player::play(const tsino::Ref<XorShift>& random) {
  double rollResult = play_roll(random);
  double rollResult2 = play_roll(random);
  double rollResult3 = play_roll(random);
  double rollResult4 = play_roll(random);
  tsino::Shared<tsino::Array<double>> hand = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{rollResult, rollResult2, rollResult3, rollResult4, play_roll(random)});
  for (int32_t turn = 0; turn < 2; ++turn) {
    tsino::Shared<tsino::Array<bool>> keep = this->strategy->keep(hand, this->open, turn);
    if (keep->every([](bool value) -> bool { return value; })) break;
    hand = tsino::makeShared<tsino::Array<double>>(
        hand->map<double>(
            [&](double die, int32_t i) -> double { return (*keep)[i] ? die : play_roll(random); }));
  }
  tsino::Optional<String> value = this->strategy->choose.has() ? this->strategy->choose.value()(
      hand,
      this->open) : tsino::Optional<String>{};
  String value2;
  if (!value.has()) {
    value2 = this->best(hand);
    if (tsino::thrown()) return {};
  } else {
    value2 = value.value();
  }
  const String category = tsino::moved(value2);
  const double points = (category == F("pair") ? scoring->pair : category == F("two pairs") ? scoring->two_pairs : category
      == F("three") ? scoring->three : category == F("straight") ? scoring->straight : category
      == F("full house") ? scoring->full_house : category == F("four") ? scoring->four : category
      == F("five") ? scoring->five : category == F("chance") ? scoring->chance : ((void)tsino::unknownName(
      category), tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>{}))(hand);
  this->open->remove(category);
  if (category == F("pair")) {
    this->card->pair = points;
    this->card->place_of_pair = this->card->place_of_pair == 0 ? ++this->card->places : this->card->place_of_pair;
  } else if (category == F("two pairs")) {
    this->card->two_pairs = points;
    this->card->place_of_two_pairs = this->card->place_of_two_pairs == 0 ? ++this->card->places : this->card->place_of_two_pairs;
  } else if (category == F("three")) {
    this->card->three = points;
    this->card->place_of_three = this->card->place_of_three == 0 ? ++this->card->places : this->card->place_of_three;
  } else if (category == F("straight")) {
    this->card->straight = points;
    this->card->place_of_straight = this->card->place_of_straight == 0 ? ++this->card->places : this->card->place_of_straight;
  } else if (category == F("full house")) {
    this->card->full_house = points;
    this->card->place_of_full_house = this->card->place_of_full_house == 0 ? ++this->card->places : this->card->place_of_full_house;
  } else if (category == F("four")) {
    this->card->four = points;
    this->card->place_of_four = this->card->place_of_four == 0 ? ++this->card->places : this->card->place_of_four;
  } else if (category == F("five")) {
    this->card->five = points;
    this->card->place_of_five = this->card->place_of_five == 0 ? ++this->card->places : this->card->place_of_five;
  } else if (category == F("chance")) {
    this->card->chance = points;
    this->card->place_of_chance = this->card->place_of_chance == 0 ? ++this->card->places : this->card->place_of_chance;
  } else {
    tsino::unknownName(category);
  }
  return tsino::make<Play>(hand, category, points);
}

String Player::best(const tsino::Shared<tsino::Array<double>>& hand) {
  tsino::Optional<tsino::Ref<Best>> best;
  for (const String& category : *this->open) {
    const double points = (category == F("pair") ? scoring->pair : category == F("two pairs") ? scoring->two_pairs : category
        == F("three") ? scoring->three : category == F("straight") ? scoring->straight : category
        == F("full house") ? scoring->full_house : category == F("four") ? scoring->four : category
        == F("five") ? scoring->five : category == F("chance") ? scoring->chance : ((void)tsino::unknownName(
        category), tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>{}))(hand);
    if (!best.has() || points > best.value()->points) best = tsino::make<Best>(category, points);
  }
  if (!best.has()) {
    tsino::raise(tsino::makeError<tsino::Error>(this->name, F(" has nothing left")));
    return {};
  }
  return best.value()->category;
}

double Player::get_score() {
  tsino::Array<double> values;
  for (int16_t place = 1; place <= this->card->places; ++place) {
    if (this->card->place_of_pair == place) values.push(this->card->pair.value());
    if (this->card->place_of_two_pairs == place) values.push(this->card->two_pairs.value());
    if (this->card->place_of_three == place) values.push(this->card->three.value());
    if (this->card->place_of_straight == place) values.push(this->card->straight.value());
    if (this->card->place_of_full_house == place) values.push(this->card->full_house.value());
    if (this->card->place_of_four == place) values.push(this->card->four.value());
    if (this->card->place_of_five == place) values.push(this->card->five.value());
    if (this->card->place_of_chance == place) values.push(this->card->chance.value());
  }
  return tsino::moved(values).reduce<double>(
      [](double sum, double points) -> double { return sum + points; },
      0.0);
}

tsino::Shared<tsino::Array<bool>> PlainStrategy::keep(const tsino::Shared<tsino::Array<double>>& hand, const tsino::Shared<tsino::Set<String>>& open, int32_t roll) {
  return this->keep_(hand, open, roll);
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Strategy> cautious = tsino::make<PlainStrategy>(
      F("cautious"),
      tsino::Optional<tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<double>>&, const tsino::Shared<tsino::Set<String>>&)>>(
          [](const tsino::Shared<tsino::Array<double>>& hand, const tsino::Shared<tsino::Set<String>>& open) -> tsino::Optional<String> {
            return open->has(F("chance")) && total(hand) >= 24.0 ? tsino::Optional<String>(
                F("chance")) : tsino::Optional<String>{};
          }),
      [](const tsino::Shared<tsino::Array<double>>& hand, const tsino::Shared<tsino::Set<String>>& open, int32_t roll) -> tsino::Shared<tsino::Array<bool>> {
        const double points = tsino::largest(
            open->values().map<double>(
                [&](const String& category) -> double {
                  return (category == F("pair") ? scoring->pair : category == F("two pairs") ? scoring->two_pairs : category
                      == F("three") ? scoring->three : category == F("straight") ? scoring->straight : category
                      == F("full house") ? scoring->full_house : category == F("four") ? scoring->four : category
                      == F("five") ? scoring->five : category == F("chance") ? scoring->chance : ((void)tsino::unknownName(
                      category), tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>{}))(
                      hand);
                }));
        return tsino::makeShared<tsino::Array<bool>>(
            hand->map<bool>([&](double die) -> bool { return points >= 20.0 || die >= 5 - roll; }));
      });

  tsino::Array<tsino::Shared<tsino::Array<double>>> hands{
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 1.0, 2.0, 2.0, 6.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{3.0, 3.0, 3.0, 5.0, 5.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{5.0, 4.0, 3.0, 2.0, 1.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{6.0, 2.0, 5.0, 3.0, 4.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{4.0, 4.0, 4.0, 4.0, 1.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{6.0, 6.0, 6.0, 6.0, 6.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0, 3.0, 4.0, 6.0})};
  for (const tsino::Shared<tsino::Array<double>>& hand : hands) {
    tsino::Array<tsino::Ref<Worth>> worth = categories.map<tsino::Ref<Worth>>(
        [&](const String& category) -> tsino::Ref<Worth> {
          return tsino::make<Worth>(
              category,
              (category == F("pair") ? scoring->pair : category == F("two pairs") ? scoring->two_pairs : category
                  == F("three") ? scoring->three : category == F("straight") ? scoring->straight : category
                  == F("full house") ? scoring->full_house : category == F("four") ? scoring->four : category
                  == F("five") ? scoring->five : category == F("chance") ? scoring->chance : ((void)tsino::unknownName(
                  category), tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>{}))(
                  hand));
        }).filter(
        [](const tsino::Ref<Worth>& given) -> bool {
          const double points = given->item1;
          return points > 0.0;
        });
    Serial.print(hand->join(F("")));
    Serial.print(F(": "));
    Serial.println(
        worth.map<String>(
            [](const tsino::Ref<Worth>& given) -> String {
              const String& category = given->item0;
              const double points = given->item1;
              return tsino::concat(category, F(" "), tsino::toText(points));
            }).join(F(", ")));
  }

  const tsino::Ref<XorShift> random = tsino::make<XorShift>(20240229);
  const tsino::Ref<Straighter> straighter = tsino::make<Straighter>();
  tsino::Array<tsino::Ref<Player>> players{
      tsino::make<Player>(F("Ann"), keepMost),
      tsino::make<Player>(F("Bob"), cautious),
      tsino::make<Player>(F("Cem"), straighter)};
  for (int32_t round_ = 1; round_ <= categories.length(); ++round_) {
    tsino::Array<String> turns = players.map<String>(
        [&](const tsino::Ref<Player>& player) -> String {
          if (tsino::thrown()) return {};
          const tsino::Ref<Play> playResult = player->play(random);
          if (tsino::thrown()) return {};
          const tsino::Shared<tsino::Array<double>>& hand = playResult->hand;
          const String& category = playResult->category;
          const double points = playResult->points;
          return tsino::concat(
              player->name,
              F(" "),
              tsino::Array<double>{(*hand)[0], (*hand)[1], (*hand)[2], (*hand)[3], (*hand)[4]}.sort().join(
                  F("")),
              F(" "),
              category,
              F(" "),
              tsino::toText(points));
        });
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(round_);
    Serial.print(F(". "));
    Serial.println(turns.join(F(" | ")));
  }
  players.sort(
      [](const tsino::Ref<Player>& a, const tsino::Ref<Player>& b) -> double {
        return b->get_score() - a->get_score();
      });
  for (int32_t place = 0; place < players.length(); ++place) {
    const tsino::Ref<Player>& element = players[place];
    const String& name = element->name;
    const double score = element->get_score();
    const tsino::Ref<Card>& card = element->card;
    const tsino::Shared<tsino::Set<String>>& open = element->open;
    tsino::Array<String> names;
    for (int16_t place2 = 1; place2 <= card->places; ++place2) {
      if (card->place_of_pair == place2) names.push(F("pair"));
      if (card->place_of_two_pairs == place2) names.push(F("two pairs"));
      if (card->place_of_three == place2) names.push(F("three"));
      if (card->place_of_straight == place2) names.push(F("straight"));
      if (card->place_of_full_house == place2) names.push(F("full house"));
      if (card->place_of_four == place2) names.push(F("four"));
      if (card->place_of_five == place2) names.push(F("five"));
      if (card->place_of_chance == place2) names.push(F("chance"));
    }
    Serial.print(place + 1);
    Serial.print(F(". "));
    Serial.print(tsino::padEnd(name, 4));
    tsino::print(Serial, score);
    Serial.print(F(" ("));
    Serial.print(tsino::moved(names).length());
    Serial.print(F(" scored, "));
    Serial.print(open->size());
    Serial.print(F(" open, five "));
    Serial.print(tsino::optionalText(card->five));
    Serial.println(F(")"));
  }
  tsino::inspect(Serial, players[0]->card);
  Serial.println();
  Serial.println(straighter->get_effort());
  players[0]->play(random);
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->toString());
  }

  const auto rolls = tsino::makeShared<tsino::Map<double, int32_t>>();
  const tsino::Ref<XorShift> dice = tsino::make<XorShift>(1);
  for (int32_t i = 0; i < 6000; ++i) {
    const double eyes = dice->below(6) + 1.0;
    rolls->set(eyes, rolls->get(eyes).valueOr(0) + 1);
  }
  const double chi = rolls->values().reduce<double>(
      [](double sum, int32_t count) -> double {
        return sum + tsino::pow(count - 1000, 2.0) / 1000.0;
      },
      0.0);
  Serial.print(
      tsino::withoutFormat(
          rolls->keys().map<tsino::Shared<tsino::Array<double>>>(
              [&](double value) -> tsino::Shared<tsino::Array<double>> {
                return tsino::makeShared<tsino::Array<double>>(
                    tsino::Array<double>{value, (double)rolls->at(value)});
              }).sort(
              [](const tsino::Shared<tsino::Array<double>>& given, const tsino::Shared<tsino::Array<double>>& given2) -> double {
                const double a = (*given)[0];
                const double b = (*given2)[0];
                return a - b;
              }).map<String>(
              [](const tsino::Shared<tsino::Array<double>>& given) -> String {
                const double eyes = (*given)[0];
                const double count = (*given)[1];
                return tsino::concat(tsino::toText(eyes), F(":"), tsino::toText(count));
              }).join(F(" "))));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(chi, 3));
  Serial.print(F(" "));
  Serial.println(chi < 15.0 ? F("true") : F("false"));
  uint32_t nextResult = dice->next();
  uint32_t nextResult2 = dice->next();
  uint32_t nextResult3 = tsino::make<XorShift>(0)->next();
  double belowResult = tsino::make<XorShift>(-5)->below(1000);
  Serial.print(nextResult);
  Serial.print(F(" "));
  Serial.print(nextResult2);
  Serial.print(F(" "));
  Serial.print(nextResult3);
  Serial.print(F(" "));
  tsino::inspect(Serial, belowResult);
  Serial.println();
  String withoutFormatResult = tsino::withoutFormat(
      dice->shuffle(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3, 4, 5, 6, 7, 8}))->join(
          F("")));
  String joinResult = dice->shuffle_string(
      tsino::makeShared<tsino::Array<String>>(tsino::characters(F("shuffle"))))->join(F(""));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(joinResult);
}

void loop() {}
