import type { WeekPart } from "@/lib/format/conversation";
import { classNames } from "../ui/class-names";
import type { PlaceMark } from "./place-marks";
import { WeekPartBlock } from "./week-part";

/** More rows than this of one person and day are only counted. */
const shown = 3;

type Props = {
  parts: readonly WeekPart[];
  marks: ReadonlyMap<string, PlaceMark>;
  label: string;
  /** person and day: where the cell stands */
  place: { row: number; day: number };
  active: boolean;
};

/** One day of one person: the morning left, the afternoon right; rows that contradict each other side by side. */
export function WeekCell({ parts, marks, label, place, active }: Props) {
  const order = [...parts].sort((a, b) => rank(a) - rank(b));
  const morning = order.filter(({ position }) => position === "FirstHalf");
  const afternoon = order.filter(({ position }) => position === "SecondHalf");
  const halves = morning.length + afternoon.length === order.length && morning.length <= 1 && afternoon.length <= 1;
  return (
    <td
      aria-label={label}
      aria-colindex={place.day + 2}
      tabIndex={active ? 0 : -1}
      data-person={place.row}
      data-day={place.day}
      className={classNames(
        "grid auto-cols-fr grid-flow-col gap-px border-line-soft border-l p-0.5 -outline-offset-2",
        order.length > 0 && "cursor-pointer hover:bg-surface-hover",
        place.day > 4 && "bg-surface-sunken",
      )}
    >
      {order.length > 0 && halves ? (
        <>
          {morning[0] ? <WeekPartBlock part={morning[0]} mark={marks.get(morning[0].place)} narrow /> : <span />}
          {afternoon[0] ? <WeekPartBlock part={afternoon[0]} mark={marks.get(afternoon[0].place)} narrow /> : <span />}
        </>
      ) : (
        order
          .slice(0, shown)
          .map((part) => (
            <WeekPartBlock key={part.row} part={part} mark={marks.get(part.place)} narrow={order.length > 1} />
          ))
      )}
      {order.length > shown && (
        <span aria-hidden className="self-center text-center text-ink-subtle text-xs">
          +{order.length - shown}
        </span>
      )}
    </td>
  );
}

const rank = ({ position }: WeekPart): number => (position === "FirstHalf" ? 0 : position === "SecondHalf" ? 2 : 1);
