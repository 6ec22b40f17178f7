// maze-solver: written by tsino from maze-solver.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Sides;
struct Maze;
struct Grid_boolean;
struct Solver;
struct Solution;
struct GraphSolver;
struct BreadthFirst;
struct Greedy;
struct RightHand;
struct Grid_number_array_or_null;

struct Sides : tsino::Object {
  tsino::Shared<tsino::Array<int8_t>> up;
  tsino::Shared<tsino::Array<int8_t>> right;
  tsino::Shared<tsino::Array<int8_t>> down;
  tsino::Shared<tsino::Array<int8_t>> left;
  void construct(tsino::Shared<tsino::Array<int8_t>> up, tsino::Shared<tsino::Array<int8_t>> right, tsino::Shared<tsino::Array<int8_t>> down, tsino::Shared<tsino::Array<int8_t>> left) {
    this->up = tsino::moved(up);
    this->right = tsino::moved(right);
    this->down = tsino::moved(down);
    this->left = tsino::moved(left);
  }
};

struct Maze : tsino::Object {
  tsino::Ref<Grid_boolean> walls;
  tsino::Shared<tsino::Array<double>> start;
  tsino::Shared<tsino::Array<double>> goal;
  void construct(int32_t columns, int32_t rows, int32_t seed);
  String draw(const tsino::Array<tsino::Shared<tsino::Array<double>>>& path);
};

struct Grid_boolean : tsino::Object {
  int32_t width = 0;
  int32_t height = 0;
  tsino::Array<bool> cells;
  void construct(int32_t width, int32_t height, bool fill);
  bool has(const tsino::Array<double>& point);
  bool at(const tsino::Array<double>& point);
  void set(const tsino::Array<double>& point, bool value);
  int32_t count(const tsino::Function<bool(bool)>& test);
};

struct Solver : tsino::Object {
  tsino::Ref<Maze> maze;
  String name;
  void construct(const tsino::Ref<Maze>& maze);
  virtual tsino::Optional<tsino::Ref<Solution>> solve() = 0;
  bool open(const tsino::Array<double>& point);
  virtual ~Solver() {}
};

struct Solution : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> path;
  int32_t visited = 0;
  void construct(tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> path, int32_t visited) {
    this->path = tsino::moved(path);
    this->visited = visited;
  }
};

struct GraphSolver : Solver {
  virtual tsino::Optional<tsino::Shared<tsino::Array<double>>> take(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>>& frontier) = 0;
  tsino::Optional<tsino::Ref<Solution>> solve() final;
};

struct BreadthFirst : GraphSolver {
  void construct(const tsino::Ref<Maze>& maze);
  tsino::Optional<tsino::Shared<tsino::Array<double>>> take(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>>& frontier) final;
};

struct Greedy : GraphSolver {
  void construct(const tsino::Ref<Maze>& maze);
  tsino::Optional<tsino::Shared<tsino::Array<double>>> take(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>>& frontier) final;
};

struct RightHand : Solver {
  void construct(const tsino::Ref<Maze>& maze);
  tsino::Optional<tsino::Ref<Solution>> solve() final;
};

struct Grid_number_array_or_null : tsino::Object {
  int32_t width = 0;
  int32_t height = 0;
  tsino::Array<tsino::Optional<tsino::Shared<tsino::Array<double>>>> cells;
  void construct(int32_t width, int32_t height, const tsino::Optional<tsino::Shared<tsino::Array<double>>>& fill);
  bool has(const tsino::Array<int32_t>& point);
  tsino::Optional<tsino::Shared<tsino::Array<double>>> at(const tsino::Array<double>& point);
  void set(const tsino::Array<double>& point, const tsino::Optional<tsino::Shared<tsino::Array<double>>>& value);
  int32_t count(const tsino::Function<bool(const tsino::Optional<tsino::Shared<tsino::Array<double>>>&)>& test);
};

const tsino::Ref<Sides> sides = tsino::make<Sides>(
    tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{0, -1}),
    tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{1, 0}),
    tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{0, 1}),
    tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{-1, 0}));
tsino::Array<String> allSides{"up", "right", "down", "left"};

tsino::Function<int32_t(int32_t)> createRandom(int32_t seed) {
  tsino::Ref<tsino::Cell<uint32_t>> state = tsino::make<tsino::Cell<uint32_t>>((uint32_t)seed);
  return [state](int32_t below) -> int32_t {
    state->value = state->value * 1664525 + 1013904223;
    return (int32_t)floor(state->value / 4294967296.0 * below);
  };
}

void Grid_boolean::construct(int32_t width, int32_t height, bool fill) {
  this->width = width;
  this->height = height;
  this->cells = tsino::filled<bool>(width * height, fill);
}

bool Grid_boolean::has(const tsino::Array<double>& point) {
  const double x = point[0];
  const double y = point[1];
  return x >= 0.0 && y >= 0.0 && x < this->width && y < this->height;
}

bool Grid_boolean::at(const tsino::Array<double>& point) {
  const double x = point[0];
  const double y = point[1];
  return this->cells[tsino::exactInt(y * this->width + x)];
}

void Grid_boolean::set(const tsino::Array<double>& point, bool value) {
  const double x = point[0];
  const double y = point[1];
  this->cells.set(tsino::exactInt(y * this->width + x), value);
}

int32_t Grid_boolean::count(const tsino::Function<bool(bool)>& test) {
  return this->cells.filter([&](bool value) -> bool { return test(value); }).length();
}

void Grid_number_array_or_null::construct(int32_t width, int32_t height, const tsino::Optional<tsino::Shared<tsino::Array<double>>>& fill) {
  this->width = width;
  this->height = height;
  this->cells = tsino::filled<tsino::Optional<tsino::Shared<tsino::Array<double>>>>(
      width * height,
      fill);
}

bool Grid_number_array_or_null::has(const tsino::Array<int32_t>& point) {
  const int32_t x = point[0];
  const int32_t y = point[1];
  return x >= 0 && y >= 0 && x < this->width && y < this->height;
}

tsino::Optional<tsino::Shared<tsino::Array<double>>> Grid_number_array_or_null::at(const tsino::Array<double>& point) {
  const double x = point[0];
  const double y = point[1];
  return this->cells[tsino::exactInt(y * this->width + x)];
}

void Grid_number_array_or_null::set(const tsino::Array<double>& point, const tsino::Optional<tsino::Shared<tsino::Array<double>>>& value) {
  const double x = point[0];
  const double y = point[1];
  this->cells.set(tsino::exactInt(y * this->width + x), value);
}

int32_t Grid_number_array_or_null::count(const tsino::Function<bool(const tsino::Optional<tsino::Shared<tsino::Array<double>>>&)>& test) {
  return this->cells.filter(
      [&](const tsino::Optional<tsino::Shared<tsino::Array<double>>>& value) -> bool {
        return test(value);
      }).length();
}

tsino::Shared<tsino::Array<double>> step(const tsino::Array<double>& point, const String& side) {
  const double x = point[0];
  const double y = point[1];
  const tsino::Shared<tsino::Array<int8_t>>& value = side == F("up") ? sides->up : side
      == F("right") ? sides->right : side == F("down") ? sides->down : sides->left;
  const int32_t dx = (*value)[0];
  const int32_t dy = (*value)[1];
  return tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{x + dx, y + dy});
}

bool same(const tsino::Array<double>& a, const tsino::Array<double>& b) {
  return a.get(0) == b.get(0) && a.get(1) == b.get(1);
}

void Maze::construct(int32_t columns, int32_t rows, int32_t seed) {
  this->start = tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 1.0});
  this->walls = tsino::make<Grid_boolean>(2 * columns + 1, 2 * rows + 1, true);
  this->goal = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{(double)(2 * columns - 1), (double)(2 * rows - 1)});
  const tsino::Function<int32_t(int32_t)> random = createRandom(seed);
  tsino::Shared<tsino::Array<double>> list = this->start;
  this->walls->set(*list, false);
  tsino::Array<tsino::Shared<tsino::Array<double>>> stack{this->start};
  while (stack.length() > 0) {
    tsino::Shared<tsino::Array<double>> here = stack[stack.length() - 1];
    tsino::Array<String> open = allSides.filter(
        [&](const String& side) -> bool {
          tsino::Shared<tsino::Array<double>> list2 = step(*here, side);
          tsino::Shared<tsino::Array<double>> beyond = step(*list2, side);
          return this->walls->has(*beyond) && this->walls->at(*beyond);
        });
    if (open.length() == 0) {
      stack.pop();
      continue;
    }
    const String& side = open[random(open.length())];
    tsino::Shared<tsino::Array<double>> between = step(*here, side);
    tsino::Shared<tsino::Array<double>> next = step(*between, side);
    this->walls->set(*between, false);
    this->walls->set(*next, false);
    stack.push(next);
    yield();
  }
  // A few holes, so that there is more than one way.
  for (int32_t holes = 0; holes < 3;) {
    double value = (double)(1 + (uint32_t)random(2 * columns - 1));
    tsino::Array<double> hole{value, (double)(1 + (uint32_t)random(2 * rows - 1))};
    if (this->walls->at(hole) && (fmod(hole[0], 2.0) == 0.0) != (fmod(hole[1], 2.0) == 0.0)) {
      this->walls->set(hole, false);
      holes++;
    }
    yield();
  }
}

String Maze::draw(const tsino::Array<tsino::Shared<tsino::Array<double>>>& path) {
  const auto marks = tsino::makeShared<tsino::Set<String>>(
      tsino::Set<String>::from(
          path.map<String>(
              [](const tsino::Shared<tsino::Array<double>>& point) -> String {
                const double x = (*point)[0];
                const double y = (*point)[1];
                return tsino::concat(tsino::toText(x), F(","), tsino::toText(y));
              })));
  String text = F("");
  for (int32_t y = 0; y < this->walls->height; y++) {
    for (int32_t x = 0; x < this->walls->width; x++) {
      text += this->walls->at(tsino::Array<double>{(double)x, (double)y}) ? F("#") : marks->has(
          tsino::concat(String(x), F(","), String(y))) ? F("o") : F(" ");
    }
    text += F("\n");
  }
  return tsino::trimEnd(text);
}

void Solver::construct(const tsino::Ref<Maze>& maze) {
  this->maze = maze;
}

bool Solver::open(const tsino::Array<double>& point) {
  return this->maze->walls->has(point) && !this->maze->walls->at(point);
}
const int32_t Solver_limit = 2000;

tsino::Optional<tsino::Ref<Solution>> GraphSolver::solve() {
  const tsino::Shared<tsino::Array<double>>& start = this->maze->start;
  const tsino::Shared<tsino::Array<double>>& goal = this->maze->goal;
  const tsino::Ref<Grid_boolean>& walls = this->maze->walls;
  const tsino::Ref<Grid_number_array_or_null> from = tsino::make<Grid_number_array_or_null>(
      walls->width,
      walls->height,
      tsino::Optional<tsino::Shared<tsino::Array<double>>>{});
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> frontier = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<double>>>>(
      tsino::Array<tsino::Shared<tsino::Array<double>>>{start});
  from->set(*start, start);
  for (tsino::Optional<tsino::Shared<tsino::Array<double>>> here = this->take(frontier); here.has(); here = this->take(
      frontier)) {
    tsino::Shared<tsino::Array<double>> list = here.value();
    if (::same(*list, *goal)) {
      tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> path = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<double>>>>(
          tsino::Array<tsino::Shared<tsino::Array<double>>>{here.value()});
      for (tsino::Shared<tsino::Array<double>> at = here.value(); !::same(*at, *start);) {
        const tsino::Optional<tsino::Shared<tsino::Array<double>>> before = from->at(*at);
        if (!before.has()) {
          tsino::raise(tsino::make<tsino::Error>(F("the way back is lost")));
          return {};
        }
        path->unshift(before.value());
        at = before.value();
        yield();
      }
      return tsino::make<Solution>(
          tsino::moved(path),
          from->count(
              [](const tsino::Optional<tsino::Shared<tsino::Array<double>>>& cell) -> bool {
                return cell.has();
              }));
    }
    for (const String& side : allSides) {
      tsino::Shared<tsino::Array<double>> list2 = here.value();
      tsino::Shared<tsino::Array<double>> next = step(*list2, side);
      if (this->open(*next) && !from->at(*next).has()) {
        from->set(*next, here.value());
        frontier->push(next);
      }
    }
    yield();
  }
  return {};
}

tsino::Optional<tsino::Shared<tsino::Array<double>>> BreadthFirst::take(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>>& frontier) {
  return frontier->shift();
}

void BreadthFirst::construct(const tsino::Ref<Maze>& maze) {
  Solver::construct(maze);
  this->name = F("breadth first");
}

double distance(double gx, double gy, const tsino::Array<double>& point) {
  const double x = point[0];
  const double y = point[1];
  return tsino::absolute(gx - x) + tsino::absolute(gy - y);
}

tsino::Optional<tsino::Shared<tsino::Array<double>>> Greedy::take(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>>& frontier) {
  const double gx = (*this->maze->goal)[0];
  const double gy = (*this->maze->goal)[1];
  frontier->sort(
      [&](const tsino::Shared<tsino::Array<double>>& a, const tsino::Shared<tsino::Array<double>>& b) -> double {
        return distance(gx, gy, *b) - distance(gx, gy, *a);
      });
  return frontier->pop();
}

void Greedy::construct(const tsino::Ref<Maze>& maze) {
  Solver::construct(maze);
  this->name = F("greedy");
}

tsino::Optional<tsino::Ref<Solution>> RightHand::solve() {
  tsino::Shared<tsino::Array<double>> here = this->maze->start;
  int32_t facing = 1;
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> path = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<double>>>>(
      tsino::Array<tsino::Shared<tsino::Array<double>>>{here});
  const auto visited = tsino::makeShared<tsino::Set<String>>(here->join());
  while ([&] {
    tsino::Shared<tsino::Array<double>> list = this->maze->goal;
    return !::same(*here, *list);
  }()) {
    {
      if (path->length() > Solver_limit) return {};
      tsino::Array<uint8_t> list2{1, 0, 3, 2};
      for (const int32_t turn : list2) {
        const String& side = allSides[(facing + turn) % 4];
        tsino::Shared<tsino::Array<double>> next = step(*here, side);
        if (!this->open(*next)) continue;
        facing = (facing + turn) % 4;
        here = next;
        path->push(here);
        visited->add(here->join());
        goto next_loop1;
      }
      return {};
    }
    next_loop1:;
    yield();
  }
  return tsino::make<Solution>(tsino::moved(path), visited->size());
}

void RightHand::construct(const tsino::Ref<Maze>& maze) {
  Solver::construct(maze);
  this->name = F("right hand");
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Shared<tsino::Array<uint16_t>>> list{
      tsino::makeShared<tsino::Array<uint16_t>>(tsino::Array<uint16_t>{9, 5, 7}),
      tsino::makeShared<tsino::Array<uint16_t>>(tsino::Array<uint16_t>{6, 6, 99}),
      tsino::makeShared<tsino::Array<uint16_t>>(tsino::Array<uint16_t>{4, 3, 2024})};
  for (const tsino::Shared<tsino::Array<uint16_t>>& item : list) {
    const int32_t columns = (*item)[0];
    const int32_t rows = (*item)[1];
    const int32_t seed = (*item)[2];
    const tsino::Ref<Maze> maze = tsino::make<Maze>(columns, rows, seed);
    tsino::Array<tsino::Ref<Solver>> solvers{
        tsino::Ref<Solver>(tsino::make<BreadthFirst>(maze)),
        tsino::Ref<Solver>(tsino::make<Greedy>(maze)),
        tsino::Ref<Solver>(tsino::make<RightHand>(maze))};
    Serial.print(F("maze "));
    Serial.print(columns);
    Serial.print(F(" x "));
    Serial.print(rows);
    Serial.print(F(", "));
    Serial.print(maze->walls->count([](bool wall) -> bool { return wall; }));
    Serial.println(F(" walls"));
    tsino::Optional<tsino::Ref<Solution>> best;
    for (const tsino::Ref<Solver>& solver : solvers) {
      const tsino::Optional<tsino::Ref<Solution>> solution = solver->solve();
      if (tsino::thrown()) tsino::uncaught();
      Serial.print(F("  "));
      Serial.print(solver->name);
      Serial.print(F(": "));
      Serial.println(
          solution.has() ? tsino::concat(
              String(solution.value()->path->length()),
              F(" steps, "),
              String(solution.value()->visited),
              F(" seen")) : String(F("lost")));
      if (solution.has()
          && (!best.has() || solution.value()->path->length() < best.value()->path->length())) {
        best = solution.value();
      }
    }
    if (best.has()) {
      tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> list2 = best.value()->path;
      Serial.println(maze->draw(*list2));
      tsino::Optional<tsino::Shared<tsino::Array<double>>> atResult = best.value()->path->at(-1);
      Serial.print(
          tsino::withoutFormat(
              best.value()->path->slice(0, 4).map<String>(
                  [](const tsino::Shared<tsino::Array<double>>& point) -> String {
                    const double x = (*point)[0];
                    const double y = (*point)[1];
                    return tsino::concat(
                        F("("),
                        tsino::toText(x),
                        F(" "),
                        tsino::toText(y),
                        F(")"));
                  }).join(F(""))));
      Serial.print(F("... "));
      Serial.println(!atResult.has() ? String(F("undefined")) : atResult.value()->join());
    }
  }
}

void loop() {}
