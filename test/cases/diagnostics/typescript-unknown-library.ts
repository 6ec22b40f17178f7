import { Thermometer } from "NoSuchLibrary"; //~ TS2307

console.log(new Thermometer());
