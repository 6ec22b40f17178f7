import { Thermometer } from "NoSuchLibrary"; //~ unknown-import

console.log(new Thermometer());
