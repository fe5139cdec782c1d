/** All that a file needs and a page without one does not: fetched apart from it. */
export { FormatBar } from "./format-bar";
export { FormatBoard } from "./format-board";
export { FormatNotices } from "./format-notices";
export { LaterSteps } from "./later-steps";
export { LossDialog } from "./loss-dialog";
export { openSteps } from "./open-steps";
export { openWork } from "./open-work";
