class Signal {
  constructor(readonly code: number) {}
}

function stop(step: number): void {
  if (step === 0) throw "text"; //~ unsupported-thrown-value
  if (step === 1) throw 42; //~ unsupported-thrown-value
  if (step === 2) throw new Signal(2); //~ unsupported-thrown-value
  if (step === 3) throw { message: "literal", name: "Error" }; //~ unsupported-thrown-value
  throw new Error("why", { cause: "just text" }); //~ unsupported-thrown-value
}
stop(4);
