console.log("the library:", Math); //~ unsupported-name
