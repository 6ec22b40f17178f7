// What `map.forEach(f)` and `set.forEach(f)` give to f: the value and its key, as far as f takes them. Costs nothing.
#pragma once
#include "given.h"

namespace tsino {

template <class F, class V, class K>
auto visitEntry(F& f, const V& value, const K& key, Given<2>) -> decltype(f(value, key)) {
  return f(value, key);
}
template <class F, class V, class K> auto visitEntry(F& f, const V& value, const K&, Given<1>) -> decltype(f(value)) {
  return f(value);
}
template <class F, class V, class K> auto visitEntry(F& f, const V&, const K&, Given<0>) -> decltype(f()) { return f(); }

}  // namespace tsino
