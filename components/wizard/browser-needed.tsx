/**
 * Said where the page cannot work: without scripts, and in a browser too old for its styles, which then do not hide it.
 * Not part of what React takes over: it stands in the page as the server sent it.
 */
export function BrowserNeeded({ words }: { words: string }) {
  const notice = (
    <p className="border-warning-edge border-b bg-warning-tint px-4 py-3 text-ink-strong text-sm">{words}</p>
  );
  return (
    <>
      <noscript>{notice}</noscript>
      <div className="supports-[color:color-mix(in_srgb,red,blue)]:hidden">{notice}</div>
    </>
  );
}
