namespace Colours { //~ unsupported-namespace
  export const red = 1;
}

console.log("colours");
