const values: number[] = [];
if (values) console.log("there are values"); //~ always-true
