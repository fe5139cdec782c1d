import { classNames } from "../class-names";
import { Line, Shelf } from "./shelf";

const grounds = [
  ["page", "bg-page text-ink"],
  ["surface", "bg-surface text-ink"],
  ["surface-sunken", "bg-surface-sunken text-ink"],
  ["surface-hover", "bg-surface-hover text-ink"],
  ["brand", "bg-brand text-brand-on"],
  ["brand-tint", "bg-brand-tint text-brand-active"],
  ["danger-tint", "bg-danger-tint text-danger"],
  ["warning-tint", "bg-warning-tint text-warning"],
  ["success-tint", "bg-success-tint text-success"],
  ["info-tint", "bg-info-tint text-info"],
] as const;

const texts = [
  ["ink-strong", "text-ink-strong"],
  ["ink", "text-ink"],
  ["ink-subtle", "text-ink-subtle"],
  ["ink-faint", "text-ink-faint"],
  ["brand", "text-brand"],
] as const;

const sizes = [
  ["2xl 28/32", "font-semibold text-2xl text-ink-strong"],
  ["xl 22/28", "font-semibold text-ink-strong text-xl"],
  ["lg 18/24", "font-semibold text-ink-strong text-lg"],
  ["base 16/24", "text-base"],
  ["sm 14/20", "text-sm"],
  ["xs 12/16", "text-xs"],
] as const;

const steps = [
  ["4", "w-1"],
  ["8", "w-2"],
  ["12", "w-3"],
  ["16", "w-4"],
  ["24", "w-6"],
  ["32", "w-8"],
  ["40", "w-10"],
  ["48", "w-12"],
] as const;

const sheets = [
  ["card", "rounded-lg shadow-sm"],
  ["popover", "rounded-md shadow-md"],
  ["dialog", "rounded-lg shadow-lg"],
] as const;

/** What everything is made of. */
export function Tokens() {
  return (
    <>
      <Shelf name="Colours">
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-5">
          {grounds.map(([name, look]) => (
            <p key={name} className={classNames("rounded-md border border-line px-3 py-4 text-sm", look)}>
              {name}
            </p>
          ))}
        </div>
        <Line>
          {texts.map(([name, look]) => (
            <span key={name} className={look}>
              {name}
            </span>
          ))}
        </Line>
      </Shelf>
      <Shelf name="Type">
        {sizes.map(([name, look]) => (
          <p key={name} className={look}>
            {name}: who works where, 1,204 rows
          </p>
        ))}
      </Shelf>
      <Shelf name="Spacing and sheets">
        <Line>
          {steps.map(([name, width]) => (
            <span key={name} className="text-ink-subtle text-xs">
              <span className={classNames("mb-1 block h-4 rounded-xs bg-brand", width)} />
              {name}
            </span>
          ))}
        </Line>
        <Line>
          {sheets.map(([name, look]) => (
            <span key={name} className={classNames("m-2 bg-surface px-6 py-4", look)}>
              {name}
            </span>
          ))}
        </Line>
      </Shelf>
    </>
  );
}
