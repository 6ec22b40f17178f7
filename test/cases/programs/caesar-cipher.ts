// @run
// charCodeAt arithmetic with a modulo of negatives, and text built character by character.
function shiftLetter(code: number, first: number, by: number): number {
  return first + ((((code - first + by) % 26) + 26) % 26);
}

function caesar(text: string, by: number): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) {
      result += String.fromCharCode(shiftLetter(code, 65, by));
    } else if (code >= 97 && code <= 122) {
      result += String.fromCharCode(shiftLetter(code, 97, by));
    } else {
      result += text.charAt(i);
    }
  }
  return result;
}

const plain = "Attack the Zoo at 5 o'clock, xyz!";
for (const key of [0, 1, 13, 25, -1, -27, 300]) {
  const secret = caesar(plain, key);
  const back = caesar(secret, -key);
  console.log(key, secret, back === plain);
}
console.log(caesar(caesar(plain, 13), 13));
