import type { u8 } from "tsino";

let brightness: u8 = 255;
brightness = 300; //~ does-not-fit
brightness = -1; //~ does-not-fit
console.log(brightness);
