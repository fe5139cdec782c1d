import { placeOf } from "./cell-place";
import type { Place } from "./grid-columns";

/** The header above the rows (px): what lies under it is not in sight. */
const headerHeight = 36;

/** Pixels of scrolling per frame for a mouse that is `beyond` so many pixels past an edge: the farther, the faster. */
const speed = (beyond: number): number => Math.sign(beyond) * Math.min(48, 3 + Math.abs(beyond) / 3);

/**
 * While the mouse button is held: tells the cell under the mouse, or the nearest one in sight, and scrolls the box while the mouse is
 * beyond one of its edges; at the end of the rows the page.
 */
export function followMouse(box: HTMLElement, onPlace: (place: Place) => void): void {
  let mouse: { x: number; y: number } | null = null;
  let frame = 0;
  const step = () => {
    frame = requestAnimationFrame(step);
    if (mouse === null) return;
    const sight = inSight(box);
    const x = Math.max(sight.left, Math.min(sight.right, mouse.x));
    const y = Math.max(sight.top, Math.min(sight.bottom, mouse.y));
    const place = placeAt(x, y);
    if (place) onPlace(place);
    if (mouse.x !== x) box.scrollLeft += speed(mouse.x - x);
    if (mouse.y === y) return;
    const before = box.scrollTop;
    box.scrollTop += speed(mouse.y - y);
    if (box.scrollTop === before) window.scrollBy(0, speed(mouse.y - y));
  };
  const move = (event: PointerEvent) => {
    if (event.buttons !== 1) stop();
    else mouse = { x: event.clientX, y: event.clientY };
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    window.removeEventListener("pointermove", move);
    for (const end of ends) window.removeEventListener(end, stop);
  };
  const ends = ["pointerup", "pointercancel", "blur"] as const;
  window.addEventListener("pointermove", move);
  for (const end of ends) window.addEventListener(end, stop);
  step();
}

/** The part of the box in which rows can be seen: below its header, above what sticks to the foot of the page. */
function inSight(box: HTMLElement) {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const foot = box.nextElementSibling?.getBoundingClientRect().top ?? bottom;
  return {
    left: left + 1,
    right: right - 1,
    top: Math.max(top, 0) + headerHeight,
    bottom: Math.min(bottom, foot, window.innerHeight) - 2,
  };
}

function placeAt(x: number, y: number): Place | null {
  const target = document.elementFromPoint(x, y);
  return target && placeOf(target);
}
