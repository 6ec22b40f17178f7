// @run
// Σ becomes ς at the end of a word, elsewhere σ.
const words = ["ΑΣ", "Σ", "ΣΑΣ ΟΔΟΣ", "ΟΔΥΣΣΕΥΣ, ΑΣ'Α ΑΣ' ΑΣ.", "1Σ", "AΣ", "ßΣ", "ΑΣ1", "Α'Σ", "ΑΣ\u0301Α", "ΧΑΟΣ\nΧΑΟΣ.Α", "ДΣ", "ς Σσ"];
for (const word of words) console.log(word.toLowerCase(), word.toLowerCase().toUpperCase());
