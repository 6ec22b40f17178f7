namespace Colours {
  export const red = 1;
}

import red = Colours.red; //~ unsupported-import-equals

console.log("colours");
