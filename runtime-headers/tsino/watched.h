// Integer arithmetic of checked builds for a board: stops with `overflow` or `divide-by-zero` where the result would not be
// the one that JavaScript has. The simulator's compiler does this by itself; the boards' compilers can't.
// Cost: a comparison or two for each operation on signed integers; nothing for unsigned ones (they wrap), doubles and text.
#pragma once
#include <stdint.h>

#include "check.h"

#ifdef TSINO_CHECKED

namespace tsino {

template <class T> struct IsWatched { static constexpr bool value = false; };
template <class T> struct IsWatched<volatile T> : IsWatched<T> {};
template <> struct IsWatched<signed char> { static constexpr bool value = true; };
template <> struct IsWatched<short> { static constexpr bool value = true; };
template <> struct IsWatched<int> { static constexpr bool value = true; };
template <> struct IsWatched<long> { static constexpr bool value = true; };
template <> struct IsWatched<long long> { static constexpr bool value = true; };

template <class T> struct IsFraction { static constexpr bool value = false; };
template <> struct IsFraction<float> { static constexpr bool value = true; };
template <> struct IsFraction<double> { static constexpr bool value = true; };

/** The type without reference and `volatile`. */
template <class T> struct PlainOf { typedef T Type; };
template <class T> struct PlainOf<T&> : PlainOf<T> {};
template <class T> struct PlainOf<volatile T> : PlainOf<T> {};

/** What an operation on a place gives: of one that interrupts change the value alone. */
template <class R> struct GivenBy { typedef R Type; };
template <class T> struct GivenBy<volatile T&> { typedef T Type; };

/** What the operations do where there is nothing to watch. */
template <bool isWatched> struct Operations {
  template <class R, class A, class B> static R add(const A& a, const B& b) { return a + b; }
  template <class R, class A, class B> static R subtract(const A& a, const B& b) { return a - b; }
  template <class R, class A, class B> static R multiply(const A& a, const B& b) { return a * b; }
  template <class R, class A, class B> static R divide(const A& a, const B& b) { return a / b; }
  template <class R, class A, class B> static R remainder(const A& a, const B& b) { return a % b; }
  template <class R, class P, class B> static R addTo(P&& place, const B& b) { return place += b; }
  template <class R, class P, class B> static R subtractFrom(P&& place, const B& b) { return place -= b; }
  template <class R, class P, class B> static R multiplyBy(P&& place, const B& b) { return place *= b; }
  template <class R, class P, class B> static R divideBy(P&& place, const B& b) { return place /= b; }
  template <class R, class P, class B> static R reduceBy(P&& place, const B& b) { return place %= b; }
  template <class R, class P> static R increment(P&& place) { return ++place; }
  template <class R, class P> static R decrement(P&& place) { return --place; }
  template <class R, class P> static R incrementAfter(P&& place) { return place++; }
  template <class R, class P> static R decrementAfter(P&& place) { return place--; }
};

template <> struct Operations<true> {
  __attribute__((noreturn, noinline)) static void failResult(int32_t a, const char* sign, int32_t b, int32_t bits) {
    fail("overflow",
         Detail().say(a).say(sign).say(b).say(" does not fit int").say(bits).say("_t").text());
  }
  __attribute__((noreturn, noinline)) static void failDivision(int32_t a) {
    fail("divide-by-zero", Detail().say(a).say(" is divided by 0").text());
  }
  template <class R> static constexpr int32_t bits() { return static_cast<int32_t>(sizeof(R)) * 8; }

  template <class R, class A, class B> static R add(A a, B b) {
    R result;
    if (__builtin_add_overflow(a, b, &result)) failResult(a, " + ", b, bits<R>());
    return result;
  }
  template <class R, class A, class B> static R subtract(A a, B b) {
    R result;
    if (__builtin_sub_overflow(a, b, &result)) failResult(a, " - ", b, bits<R>());
    return result;
  }
  template <class R, class A, class B> static R multiply(A a, B b) {
    R result;
    if (__builtin_mul_overflow(a, b, &result)) failResult(a, " * ", b, bits<R>());
    return result;
  }
  template <class R, class A, class B> static R divide(A a, B b) {
    if (b == 0) failDivision(a);
    const R smallest = static_cast<R>(R(1) << (bits<R>() - 2)) * -2;
    if (static_cast<R>(b) == -1 && static_cast<R>(a) == smallest) failResult(a, " divided by ", b, bits<R>());
    return a / b;
  }
  template <class R, class A, class B> static R remainder(A a, B b) {
    if (b == 0) failDivision(a);
    return static_cast<R>(b) == -1 ? R(0) : a % b;
  }
  /** Into a place that may be narrower than the result. */
  template <class P, class R> static P& put(P& place, R result) {
    typedef typename PlainOf<P>::Type Kept;
    const Kept kept = static_cast<Kept>(result);
    if (IsWatched<R>::value && static_cast<R>(kept) != result) failKept(result, bits<Kept>());
    place = kept;
    return place;
  }
  __attribute__((noreturn, noinline)) static void failKept(int32_t value, int32_t bits) {
    fail("overflow", Detail().say(value).say(" does not fit int").say(bits).say("_t").text());
  }
  template <class R, class P, class B> static R addTo(P& place, B b) {
    typedef typename PlainOf<P>::Type Kept;
    typedef decltype(Kept() + b) Result;
    return put(place, Operations<IsWatched<Result>::value>::template add<Result>(Kept(place), b));
  }
  template <class R, class P, class B> static R subtractFrom(P& place, B b) {
    typedef typename PlainOf<P>::Type Kept;
    typedef decltype(Kept() - b) Result;
    return put(place, Operations<IsWatched<Result>::value>::template subtract<Result>(Kept(place), b));
  }
  template <class R, class P, class B> static R multiplyBy(P& place, B b) {
    typedef typename PlainOf<P>::Type Kept;
    typedef decltype(Kept() * b) Result;
    return put(place, Operations<IsWatched<Result>::value>::template multiply<Result>(Kept(place), b));
  }
  template <class R, class P, class B> static R divideBy(P& place, B b) {
    typedef typename PlainOf<P>::Type Kept;
    typedef decltype(Kept() / b) Result;
    return put(place, Operations<IsWatched<Result>::value>::template divide<Result>(Kept(place), b));
  }
  template <class R, class P, class B> static R reduceBy(P& place, B b) {
    typedef typename PlainOf<P>::Type Kept;
    typedef decltype(Kept() % b) Result;
    return put(place, Operations<IsWatched<Result>::value>::template remainder<Result>(Kept(place), b));
  }
  template <class R, class P> static R increment(P& place) { return addTo<R>(place, 1); }
  template <class R, class P> static R decrement(P& place) { return subtractFrom<R>(place, 1); }
  template <class R, class P> static R incrementAfter(P& place) {
    const R before = place;
    addTo<typename PlainOf<P>::Type>(place, 1);
    return before;
  }
  template <class R, class P> static R decrementAfter(P& place) {
    const R before = place;
    subtractFrom<typename PlainOf<P>::Type>(place, 1);
    return before;
  }
};

/** What the sketch calls; which operations are watched follows from the type that C++ computes in. */
class Watched {
  template <class T> static T sample();
  template <class T> struct For : Operations<IsWatched<typename PlainOf<T>::Type>::value> {};
  template <bool isFraction> struct Cut {
    template <class To, class From> static To cut(const From& value) { return static_cast<To>(value); }
  };

 public:
  template <class A, class B> static auto add(const A& a, const B& b) -> decltype(a + b) {
    return For<decltype(a + b)>::template add<decltype(a + b)>(a, b);
  }
  template <class A, class B> static auto subtract(const A& a, const B& b) -> decltype(a - b) {
    return For<decltype(a - b)>::template subtract<decltype(a - b)>(a, b);
  }
  template <class A, class B> static auto multiply(const A& a, const B& b) -> decltype(a * b) {
    return For<decltype(a * b)>::template multiply<decltype(a * b)>(a, b);
  }
  template <class A, class B> static auto divide(const A& a, const B& b) -> decltype(a / b) {
    return For<decltype(a / b)>::template divide<decltype(a / b)>(a, b);
  }
  template <class A, class B> static auto remainder(const A& a, const B& b) -> decltype(a % b) {
    return For<decltype(a % b)>::template remainder<decltype(a % b)>(a, b);
  }
  template <class A> static auto negate(const A& a) -> decltype(-a) {
    return For<decltype(-a)>::template subtract<decltype(-a)>(A(0), a);
  }

  template <class P, class B> static auto addTo(P&& place, const B& b) -> typename GivenBy<decltype(place += b)>::Type {
    return For<P>::template addTo<typename GivenBy<decltype(place += b)>::Type>(place, b);
  }
  template <class P, class B> static auto subtractFrom(P&& place, const B& b) -> typename GivenBy<decltype(place -= b)>::Type {
    return For<P>::template subtractFrom<typename GivenBy<decltype(place -= b)>::Type>(place, b);
  }
  template <class P, class B> static auto multiplyBy(P&& place, const B& b) -> typename GivenBy<decltype(place *= b)>::Type {
    return For<P>::template multiplyBy<typename GivenBy<decltype(place *= b)>::Type>(place, b);
  }
  template <class P, class B> static auto divideBy(P&& place, const B& b) -> typename GivenBy<decltype(place /= b)>::Type {
    return For<P>::template divideBy<typename GivenBy<decltype(place /= b)>::Type>(place, b);
  }
  template <class P, class B> static auto reduceBy(P&& place, const B& b) -> typename GivenBy<decltype(place %= b)>::Type {
    return For<P>::template reduceBy<typename GivenBy<decltype(place %= b)>::Type>(place, b);
  }
  template <class P> static auto increment(P&& place) -> typename GivenBy<decltype(++place)>::Type {
    return For<P>::template increment<typename GivenBy<decltype(++place)>::Type>(place);
  }
  template <class P> static auto decrement(P&& place) -> typename GivenBy<decltype(--place)>::Type {
    return For<P>::template decrement<typename GivenBy<decltype(--place)>::Type>(place);
  }
  template <class P> static auto incrementAfter(P&& place) -> typename GivenBy<decltype(place++)>::Type {
    return For<P>::template incrementAfter<typename GivenBy<decltype(place++)>::Type>(place);
  }
  template <class P> static auto decrementAfter(P&& place) -> typename GivenBy<decltype(place--)>::Type {
    return For<P>::template decrementAfter<typename GivenBy<decltype(place--)>::Type>(place);
  }

  /** (To)value, where a double must have its whole part in the range of To. */
  template <class To, class From> static To cut(const From& value) {
    return Cut<IsFraction<From>::value>::template cut<To>(value);
  }
};

template <> struct Watched::Cut<true> {
  template <class To, class From> static To cut(From value) {
    const From limit = static_cast<From>(To(1) << (sizeof(To) * 8 - 2)) * 2;
    if (!(value > -limit - 1 && value < limit))
      fail("overflow", Detail().say("the number does not fit int").say(static_cast<int32_t>(sizeof(To)) * 8).say("_t").text());
    return static_cast<To>(value);
  }
};

}  // namespace tsino

#endif
