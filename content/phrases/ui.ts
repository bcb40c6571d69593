/** All words that people read on screen, one export a page or concern, so that a page carries only its own. */

export { check } from "./ui/check";
export { common } from "./ui/common";
export { draft } from "./ui/draft";
export { failures } from "./ui/failures";
export { library } from "./ui/library";
export { matter } from "./ui/matter";
export { memo } from "./ui/memo";
export { parts } from "./ui/parts";
export { start } from "./ui/start";
export { wizard } from "./ui/wizard";
