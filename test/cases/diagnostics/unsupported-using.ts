function open(): undefined {
  return undefined;
}

function work(): void {
  using file = open(); //~ unsupported-using
  console.log("working");
}

work();
