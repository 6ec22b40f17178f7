async function read(): Promise<void> { //~ unsupported-async
  console.log("read");
}

read();
