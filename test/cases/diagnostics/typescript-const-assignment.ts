const port = 8888;
port = 23; //~ TS2588
console.log(port);
