/**
 * Break-out rooms for Matrix ([MSC3985](https://github.com/matrix-org/matrix-spec-proposals/pull/3985)), without a client:
 * what a participant's client decides, and what a host sends in one event.
 *
 * Nothing here does I/O but {@link HomeserverClock.measure}, and nothing reads a clock but {@link HomeserverClock}: time is a
 * parameter. `matrix-breakout/js-sdk` drives it with matrix-js-sdk.
 *
 * @module
 */

export * from "./change.js";
export * from "./child-mark.js";
export * from "./clock.js";
export {
  type BreakoutEventContent,
  type Child,
  type Dropped,
  MAX_CONTENT_BYTES,
  MAX_ROOMS,
  type NumberedChild,
  STABLE_TYPE,
  type Session,
  UNSTABLE_TYPE,
  isOpen,
  isOpenAt,
  nextNumber,
  numberedChildren,
  taskOf,
} from "./event.js";
export * from "./identifiers.js";
export * from "./link.js";
export { mergeBreakouts, roomsOf } from "./merge.js";
export * from "./offer.js";
export { compareNames } from "./order.js";
export { type Json, chooseBreakout, readBreakout } from "./read.js";
export * from "./standing.js";
export { isHidden, label, oneLine, shownLines, shownTask, visibleName } from "./text.js";
export * from "./trust.js";
export {
  BreakoutError,
  type ErrorCode,
  type RoomToOpen,
  type SessionToOpen,
  contentBytes,
  endBreakout,
  openBreakout,
  writeBreakout,
} from "./write.js";
