import { Serial } from "Arduino"; //~ missing-setup

Serial.begin(115200);
Serial.println("no setup, no loop");
