// Errors that are taken for others, a literal beside errors, look-alikes with overloads, a generic base that says nothing of its type.
interface AppError {
  message: string;
  code: number;
}
class Failure extends Error implements AppError {
  code = 1;
}
class Denied extends Error {
  code = 2;
}
function show(error: AppError): void {
  console.log(error.message);
}
show(new Failure("a"));
show({ message: "b", code: 2 }); //~ unsupported-conversion
let failure = new Failure("c");
failure = new Denied("d"); //~ unsupported-conversion
console.log(failure.message);
