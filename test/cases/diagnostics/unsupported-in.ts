const levels = [10, 20, 30];
if ("length" in levels) console.log("there"); //~ unsupported-in
