const value = await 5; //~ unsupported-await
console.log(value);
