// The few language tools that <new>, <utility> and <type_traits> would give, for boards without a C++ library
// and compiles without its cost: construction in place, moving, and choosing overloads. No code of its own.
#pragma once
#include <stddef.h>

/**
 * Only for the simulator, whose compiler knows them and wants to be fast, where a board wants to be small: references are
 * handed on as the pointer that they are, and what seldom runs is no part of who calls it.
 */
#ifdef TSINO_SIMULATOR
#define TSINO_HANDED_ON [[clang::trivial_abi]]
#define TSINO_SELDOM __attribute__((cold, noinline))
#else
#define TSINO_HANDED_ON
#define TSINO_SELDOM
#endif

namespace tsino {

/** Raw memory in which `new (Place(p)) T(…)` constructs; the name keeps clear of the library's placement new. */
struct Place {
  void* address;
  explicit Place(void* at) : address(at) {}
};

template <class T> struct Bare { typedef T type; };
template <class T> struct Bare<T&> { typedef typename Bare<T>::type type; };
template <class T> struct Bare<T&&> { typedef typename Bare<T>::type type; };
template <class T> struct Bare<const T> { typedef T type; };

template <class A, class B> struct Same { static constexpr bool value = false; };
template <class A> struct Same<A, A> { static constexpr bool value = true; };

// GCC takes its own traits in a signature only by a name.
/** Whether it is a Union, or the sketch's own struct that derives from one. */
template <class T> struct IsUnion {
  template <class U> static char test(typename U::Whole*);
  template <class U> static long test(...);
  static constexpr bool value = sizeof(test<T>(nullptr)) == 1;
};
template <class T> struct IsClass { static constexpr bool value = __is_class(T); };
template <class Base, class T> struct IsBase { static constexpr bool value = __is_base_of(Base, T); };
template <class T> struct IsEnum { static constexpr bool value = __is_enum(T); };

template <bool condition, class T = void> struct When {};
template <class T> struct When<true, T> { typedef T type; };

/** Says that the value may be moved from here: its owner will not look at it again. */
template <class T> constexpr typename Bare<T>::type&& moved(T& value) {
  return static_cast<typename Bare<T>::type&&>(value);
}

/** `[a, b] = [b, a]`: both change places, nothing is copied. */
template <class T> void swap(T& a, T& b) {
  T kept(moved(a));
  a = moved(b);
  b = moved(kept);
}

/** Passes a forwarding parameter on as what it came: moved if it was a temporary. */
template <class T> constexpr T&& passed(typename Bare<T>::type& value) { return static_cast<T&&>(value); }
template <class T> constexpr T&& passed(const typename Bare<T>::type& value) { return static_cast<T&&>(value); }

}  // namespace tsino

inline void* operator new(size_t, tsino::Place place) noexcept { return place.address; }
inline void operator delete(void*, tsino::Place) noexcept {}
