// A parameter of any type has no form in C++.
function show(value: any): void { //~ unsupported-any
  console.log("shown");
}

show(1);
