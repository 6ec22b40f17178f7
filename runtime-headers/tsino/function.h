// A function as a value: a function of the program, or a closure that owns what it captured.
// Cost: one pointer for each name of it; a closure takes one heap block of 12 bytes and its captures, a plain function
// 12 bytes of RAM once. A call is one indirect call. Equality is identity, as `===` has it.
#pragma once
#include <stdint.h>
#include <stdlib.h>

#include "check.h"
#include "memory.h"
#include "optional.h"

namespace tsino {

template <class Signature> class Function;

/** Calls a function with as many of the arguments as it takes. */
template <class Actual, class Result> struct Leading;
template <class Own, class... Taken, class Result> struct Leading<Own(Taken...), Result> {
  template <class... Rest> static Result call(Own (*function)(Taken...), Taken... taken, Rest&&...) {
    return function(passed<Taken>(taken)...);
  }
};
/** Whoever calls one without a result does not look at it. */
template <class... Taken, class Result> struct Leading<void(Taken...), Result> {
  template <class... Rest> static Result call(void (*function)(Taken...), Taken... taken, Rest&&...) {
    function(passed<Taken>(taken)...);
    return Result();
  }
};

template <class Result, class... Args> class Function<Result(Args...)> {
  struct Closure {
    uint32_t count;
    Result (*invoke)(Closure*, Args...);
    void (*end)(Closure*);
  };

 public:
  /** No function yet: a variable that is assigned before it is called. */
  Function() noexcept : closure_(nullptr) {}
  Function(const Function& other) noexcept : closure_(other.closure_) {
    if (closure_) ++closure_->count;
  }
  Function(Function&& other) noexcept : closure_(other.closure_) { other.closure_ = nullptr; }
  /** A lambda with its captures. */
  template <class Lambda, class = typename When<!Same<typename Bare<Lambda>::type, Function>::value>::type>
  Function(Lambda lambda) : closure_(Captured<Lambda>::make(static_cast<Lambda&&>(lambda))) {}
  Function& operator=(Function other) noexcept {
    Closure* const old = closure_;
    closure_ = other.closure_;
    other.closure_ = old;
    return *this;
  }
  ~Function() {
    if (closure_ && --closure_->count == 0) closure_->end(closure_);
  }

  /** A function of the program, always the same value. It may have fewer parameters, and no result. */
  template <class Actual, Actual* function> static Function of() {
    Function value;
    value.closure_ = named<Actual, function>();
    ++value.closure_->count;
    return value;
  }

  /** Whoever calls it holds it meanwhile, under a name that the call does not change (see `hold`). */
  Result operator()(Args... args) const {
    if (!closure_) fail("null", "the function is undefined");
    return closure_->invoke(closure_, passed<Args>(args)...);
  }

  /** The same, of what most likely is `function`: a compiler that knows its name needs no indirect call for it. */
  template <class Actual, Actual* function> Result likely(Args... args) const {
    if (closure_ == named<Actual, function>()) return Leading<Actual, Result>::call(function, passed<Args>(args)...);
    return (*this)(passed<Args>(args)...);
  }

  /** What a Map tells functions apart by. */
  const void* identity() const { return closure_; }

  friend bool operator==(const Function& a, const Function& b) { return a.closure_ == b.closure_; }
  friend bool operator!=(const Function& a, const Function& b) { return a.closure_ != b.closure_; }

 private:
  friend class Optional<Function>;

  template <class Actual, Actual* function> static Closure* named() {
    static Closure closure = {
        1, [](Closure*, Args... args) -> Result { return Leading<Actual, Result>::call(function, passed<Args>(args)...); }, nullptr};
    return &closure;
  }

  template <class Lambda> struct Captured : Closure {
    Lambda lambda;
    explicit Captured(Lambda&& own) : lambda(static_cast<Lambda&&>(own)) {
      this->count = 1;
      this->invoke = [](Closure* self, Args... args) -> Result {
        return static_cast<Captured*>(self)->lambda(passed<Args>(args)...);
      };
      this->end = [](Closure* self) {
        static_cast<Captured*>(self)->~Captured();
        free(self);
      };
    }
    static Closure* make(Lambda&& own) {
      void* const room = malloc(sizeof(Captured));
      if (!room) outOfMemory();
      return new (Place(room)) Captured(static_cast<Lambda&&>(own));
    }
  };
  Closure* closure_;
};

/** The same function, held until the end of the expression: the call may replace or drop the name that it has. */
template <class Signature> Function<Signature> hold(const Function<Signature>& function) { return function; }

/** `Callback | undefined`: as big as the pointer. */
template <class Result, class... Args> class Optional<Function<Result(Args...)>> {
  typedef Function<Result(Args...)> Held;

 public:
  Optional() {}
  Optional(const Held& value) : held_(value) {}
  Optional(Held&& value) : held_(static_cast<Held&&>(value)) {}

  bool has() const { return held_.closure_ != nullptr; }
  Held& value() {
    requireValue();
    return held_;
  }
  const Held& value() const {
    requireValue();
    return held_;
  }
  Held valueOr(Held other) const { return has() ? held_ : other; }

  friend bool operator==(const Optional& a, const Optional& b) { return a.held_ == b.held_; }
  friend bool operator==(const Optional& a, const Held& b) { return a.held_ == b; }
  friend bool operator==(const Held& a, const Optional& b) { return a == b.held_; }
  friend bool operator!=(const Optional& a, const Optional& b) { return a.held_ != b.held_; }
  friend bool operator!=(const Optional& a, const Held& b) { return a.held_ != b; }
  friend bool operator!=(const Held& a, const Optional& b) { return a != b.held_; }

 private:
  void requireValue() const {
    requirePresent(has(), "the function is undefined");
  }
  Held held_;
};

}  // namespace tsino
