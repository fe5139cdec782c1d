import { useEffect, useState } from "react";
import { choiceCookie, chooseLanguage } from "@/lib/messages/choice";
import { type Language, langOf } from "@/lib/messages/languages";
import { lastWords } from "@/lib/messages/last-words";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { Mark } from "./mark";
import { useKeeps } from "./use-next-step";

/** The whole page when even the layout broke, with it the provider of words. */
export function LastWords({ onRetry }: { onRetry: () => void }) {
  const [language, setLanguage] = useState<Language>("en");
  useEffect(() => setLanguage(languageHere()), []);
  const keeps = useKeeps();
  const { title, kept, again } = lastWords[language];
  return (
    <html lang={language}>
      <body>
        <main className="mx-auto flex min-h-dvh w-full max-w-lg flex-col justify-center px-4 py-8">
          <Card className="flex flex-col items-start gap-3">
            <Mark className="size-9" />
            <h1 className="text-xl">{title}</h1>
            {keeps && <p>{kept}</p>}
            <Button kind="primary" onClick={onRetry}>
              {again}
            </Button>
          </Card>
        </main>
      </body>
    </html>
  );
}

/** As the server chooses, from what the browser knows itself. */
function languageHere(): Language {
  const kept = document.cookie.split("; ").find((cookie) => cookie.startsWith(`${choiceCookie}=`));
  return langOf(chooseLanguage(kept?.slice(choiceCookie.length + 1), navigator.languages.join(",")));
}
