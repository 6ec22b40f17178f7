// @run
// Unicode letters, `$`, `_`, doubled underscores, very long names, names that differ only by case.
const größe = 1;
const наименование = "name";
const $ = 5;
const _ = 6;
const $$ = $ + _;
const __double__underscore = 7;
const _Upper = 8;
const value = 1;
const Value = 2;
const VALUE = 3;
const vaLue$ = 4;
console.log(größe, наименование, $, _, $$, __double__underscore, _Upper, value, Value, VALUE, vaLue$);
const π = 3.14;
const 变量 = { 键: "v", ключ: 2, $key: 3, _key: 4, é: 5 };
console.log(π, 变量.键, 变量.ключ, 变量.$key + 变量._key, 变量.é);
function aVeryLongFunctionNameThatGoesOnAndOnAndOnUntilNobodyWantsToReadItAnymoreBecauseItIsTooLong(aVeryLongParameterNameThatIsAlsoMuchTooLong: number): number {
  return aVeryLongParameterNameThatIsAlsoMuchTooLong + 1;
}
console.log(aVeryLongFunctionNameThatGoesOnAndOnAndOnUntilNobodyWantsToReadItAnymoreBecauseItIsTooLong(1));
class Größe {
  größe = größe;
  Größe(): Größe {
    return this;
  }
  static $static = "s";
}
console.log(new Größe().Größe().größe, Größe.$static);
const \u0061bc = 9;
console.log(abc);
const ö = 1, o = 2, oe = 3, o_ = 4, ô = 5, u00f6 = 6, _u00f6 = 7;
console.log(ö, o, oe, o_, ô, u00f6, _u00f6);
let i = 0;
for (const ñ of [1, 2]) for (const n of [10, 20]) i += ñ * n;
console.log(i);
const a1 = 1, a_1 = 2, a1_ = 3, _a1 = 4, A1 = 5, a = { 1: 6, _1: 7 };
console.log(a1, a_1, a1_, _a1, A1, a[1], a._1);
const { $: dollar, _: underscore } = { $: "d", _: "u" };
console.log(dollar, underscore);
