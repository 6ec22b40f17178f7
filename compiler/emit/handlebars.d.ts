// Handlebars in one file: it loads in a third of the time that the package's forty files take.
declare module "handlebars/dist/handlebars.min.js" {
  import Handlebars from "handlebars";

  export = Handlebars;
}
