const watched = [1, 2, 3];
const proxy = new Proxy(watched, {}); //~ unsupported-proxy
console.log(watched.length);
