const levels = [10, 20, 30];
if (2 in levels) console.log("there"); //~ unsupported-in
