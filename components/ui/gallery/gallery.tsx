import { Acts } from "./acts";
import { Says } from "./says";
import { Tokens } from "./tokens";

/** All tokens and parts on one page. Its words are for developers and stand in no language file. */
export function Gallery() {
  return (
    <main className="mx-auto max-w-[90rem] py-4">
      <h1 className="px-4 text-2xl">Gallery</h1>
      <Tokens />
      <Acts />
      <Says />
    </main>
  );
}
