// @run
// Upper and lower case, localeCompare for ASCII, comparison operators, sorting without case.
console.log("aBc1-ä".toUpperCase(), "AbC1-Ä".toLowerCase(), "ß".toUpperCase(), "ÉÖ".toLowerCase(), "".toUpperCase() === "");
console.log("a".localeCompare("b"), "b".localeCompare("a"), "a".localeCompare("a"), "apple".localeCompare("apples"), "".localeCompare("x"));
console.log("a" < "b", "a" < "A", "Z" < "a", "10" < "2", "abc" <= "abc", "abd" > "abc", "" < " ");
const words = ["pear", "Apple", "fig", "Zebra", "apple"];
console.log([...words].sort().join(), [...words].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0)).join());
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
console.log(same("HeLLo", "hEllO"), same("a", "b"), same("", ""));
const title = (text: string) => text.split(" ").map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(" ");
console.log(title("tHE qUICK  fox"), title(""), title("a"));
const camel = (text: string) => text.split("-").map((part, i) => (i === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join("");
const snake = (text: string) => [...text].map((char) => (char !== char.toLowerCase() ? "_" + char.toLowerCase() : char)).join("");
console.log(camel("get-http-request"), snake("getHttpRequest"), camel("x"), snake(""));
const isPalindrome = (text: string) => {
  const letters = [...text.toLowerCase()].filter((char) => char >= "a" && char <= "z");
  return letters.every((char, i) => char === letters[letters.length - 1 - i]);
};
console.log(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("no"), isPalindrome(""));
let max = "";
for (const word of words) if (word > max) max = word;
console.log(max, words.reduce((a, b) => (b < a ? b : a)));
