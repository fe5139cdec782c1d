/** As much of a browser as signing in needs: it follows where it is sent, and keeps the cookies of one site. */
export function openBrowser() {
  const kept = new Map<string, string>();
  const keep = (cookie: string) => {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === "") kept.delete(name);
    else kept.set(name, value);
  };
  const cookie = () => [...kept].map(([name, value]) => `${name}=${value}`).join("; ");
  return {
    keep,
    /** the `Cookie` header; null when there is none */
    cookie: () => cookie() || null,
    /** Goes to the address and signs in there as `login` when asked; gives the query with which it was sent to `back`. */
    async visit(address: string, login: string, back: string): Promise<URLSearchParams> {
      let next = { method: "GET", address: new URL(address) };
      for (let steps = 0; steps < 10; steps += 1) {
        const headers = { cookie: cookie() };
        const answer = await fetch(next.address, { method: next.method, headers, redirect: "manual" });
        for (const each of answer.headers.getSetCookie()) keep(each);
        const location = answer.headers.get("location");
        if (location?.startsWith(back)) return new URL(location).searchParams;
        if (location) next = { method: "GET", address: new URL(location, next.address) };
        else if (answer.ok && /\/interaction\/[\w-]+$/.test(next.address.pathname))
          next = { method: "POST", address: new URL(`${next.address.href}/${login}`) };
        else throw new Error(`${answer.status} at ${next.address.pathname}: ${await answer.text()}`);
      }
      throw new Error("sent around in a circle");
    },
  };
}
