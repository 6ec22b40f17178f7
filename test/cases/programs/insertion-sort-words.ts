// @run
// Strings compared with < and moved inside an array: each slot must own its text.
function insertionSort(words: string[]): void {
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    let j = i - 1;
    while (j >= 0 && words[j] > word) {
      words[j + 1] = words[j];
      j--;
    }
    words[j + 1] = word;
  }
}

function isSorted(words: string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    if (words[i - 1] > words[i]) return false;
  }
  return true;
}

const words = ["relay", "Relay", "button", "led", "", "leds", "adc", "b", "10", "9"];
const first = words[0];
console.log(isSorted(words));
insertionSort(words);
console.log(isSorted(words), first);
for (const word of words) {
  console.log(`[${word}]`);
}
words[0] = first + "!";
console.log(words[0], words[words.length - 1]);
