const command = "1 + 1";
console.log("running", command);
eval(command); //~ unsupported-eval
