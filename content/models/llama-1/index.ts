export { metaEnforcement } from "./enforcement";
export { llama1 } from "./model";
