const started = new Date(); //~ unsupported-date

function elapsed(): number {
  return Date.now(); //~ unsupported-date
}

console.log(elapsed() > 0);
