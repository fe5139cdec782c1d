/** Every sentence a person reads, in Polish; see en.ts. */
import type { Messages } from "./en";

export const pl: Messages = {
  product: "Whereabouts",
  ui: {
    info: "Informacja",
    success: "Gotowe",
    warning: "Ostrzeżenie",
    error: "Błąd",
    close: "Zamknij",
    cancel: "Anuluj",
    language: "Język",
  },
  columns: {
    login: "Login",
    workLocationName: "Miejsce pracy",
    areaName: "Strefa",
    date: "Data",
    position: "Część dnia",
    comment: "Komentarz",
    isDeletion: "Usunięcie",
    line: "Wiersz",
    state: "Stan",
  },
  review: {
    understood: {
      label: "Jak odczytano plik",
      sentence:
        "{rows, plural, one {<strong>#</strong> wiersz} few {<strong>#</strong> wiersze} many {<strong>#</strong> wierszy} other {<strong>#</strong> wiersza}} z pliku <file></file>, <layout>,</layout> separator: <delimiter>,</delimiter> kodowanie: <encoding>,</encoding> daty: <dates>,</dates> nagłówek: <header></header>",
      reading: "Odczytywanie pliku <file></file>",
      progress: "Odczytywanie pliku",
      soFar:
        "{rows, plural, one {Na razie # wiersz} few {Na razie # wiersze} many {Na razie # wierszy} other {Na razie # wiersza}}, {percent} pliku",
      delimiter: "Separator",
      encoding: "Kodowanie",
      dates: "Kolejność w datach",
      headerLine: "Wiersz nagłówka",
      sentenceWorkbook:
        "{rows, plural, one {<strong>#</strong> wiersz} few {<strong>#</strong> wiersze} many {<strong>#</strong> wierszy} other {<strong>#</strong> wiersza}} z pliku <file></file>, arkusz <sheet>,</sheet> <layout>,</layout> daty: <dates>,</dates> nagłówek: <header></header>",
      sheet: "Arkusz",
      sheetHidden: "{name} (ukryty)",
      hiddenColumns:
        "{count, plural, one {kolumna {names}} few {kolumny {names}} many {kolumny {names}} other {kolumny {names}}}",
      hiddenRows: "{count, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
      hiddenRead: "Ukryte w arkuszu, ale mimo to odczytane: {what}.",
      sheetsAlike:
        "{count, plural, one {Arkusz {names} też wygląda na zawierający} few {Arkusze {names} też wyglądają na zawierające} many {Arkusze {names} też wyglądają na zawierające} other {Arkusze {names} też wyglądają na zawierające}} wiersze dla Lucca. Naraz czytany jest jeden arkusz: wybierz go w zdaniu powyżej.",
      line: "wiersz {line}",
      datesClear: "jednoznaczne",
      datesFound: "rozpoznane po okresach",
      datesNamed: "według podanego okresu",
      datesOpen: "do ustalenia",
      corrections:
        "{corrections, plural, one {# zmiana naniesiona} few {# zmiany naniesione} many {# zmian naniesionych} other {# zmiany naniesionej}} tutaj",
      cleaned:
        "{cells, plural, one {# komórka oczyszczona} few {# komórki oczyszczone} many {# komórek oczyszczonych} other {# komórki oczyszczonej}} z niewidocznych znaków",
    },
    delimiters: { semicolon: "średnik", comma: "przecinek", tab: "tabulator", pipe: "kreska pionowa" },
    encodings: {
      "utf-8": "Unicode (UTF-8)",
      "utf-16le": "Unicode (UTF-16)",
      "utf-16be": "Unicode (UTF-16, big-endian)",
      "windows-1252": "Zachodnioeuropejskie (Windows)",
      "windows-1250": "Środkowoeuropejskie (Windows)",
      "iso-8859-15": "Zachodnioeuropejskie (ISO 8859-15)",
      macintosh: "Zachodnioeuropejskie (Mac)",
    },
    dateOrders: { "day-first": "najpierw dzień", "month-first": "najpierw miesiąc", "year-first": "najpierw rok" },
    keyMap: {
      button: "Klawisze",
      title: "Klawisze w wierszach i w tygodniu",
      mac: "Na Macu klawisz ⌘ zastępuje Ctrl.",
      rows: "Wiersze",
      week: "Tydzień",
      close: "Zamknij",
      byMark: "Tę listę otwiera klawisz ?",
      inRows: {
        move: {
          keys: "Strzałki, Home, End, Page Up, Page Down",
          does: "przejście do innej komórki; z Ctrl – do krawędzi",
        },
        write: { keys: "Enter, F2 lub dowolna litera", does: "pisanie w komórce" },
        take: {
          keys: "Enter, Tab",
          does: "zatwierdzenie wpisu i przejście w dół lub w prawo; z Shift – w górę lub w lewo",
        },
        cancel: { keys: "Esc", does: "pozostawienie komórki bez zmian; rezygnacja z zaznaczenia" },
        empty: { keys: "Delete", does: "opróżnienie komórki lub wszystkich zaznaczonych komórek" },
        select: { keys: "Shift + strzałki", does: "zaznaczanie komórek" },
        selectRow: {
          keys: "Shift + Spacja",
          does: "zaznaczenie wiersza; Spacja na numerze wiersza dodaje go lub odejmuje",
        },
        selectAll: { keys: "Ctrl + A", does: "zaznaczenie wszystkich wyświetlonych wierszy" },
        copy: { keys: "Ctrl + C, Ctrl + X, Ctrl + V", does: "kopiowanie, wycinanie, wklejanie" },
        history: { keys: "Ctrl + Z, Ctrl + Y", does: "cofnięcie, ponowienie" },
        find: { keys: "Ctrl + F, Ctrl + H", does: "szukanie w wierszach; znajdowanie i zamiana" },
        sort: {
          keys: "Strzałka w górę w pierwszym wierszu",
          does: "przejście do nagłówków; Enter sortuje według jednego z nich",
        },
        leave: { keys: "Tab", does: "wyjście z wierszy" },
      },
      inWeek: {
        move: {
          keys: "Strzałki, Home, End, Page Up, Page Down",
          does: "przejście do innej osoby lub dnia; z Ctrl + Home lub End – do pierwszej lub ostatniej osoby",
        },
        open: { keys: "Enter", does: "wyświetlenie wiersza tego dnia" },
        leave: { keys: "Tab", does: "wyjście z tygodnia" },
      },
    },
    dateQuestion: {
      title: "Co jest pierwsze w datach?",
      why: {
        either:
          "Każdą datę w tym pliku można odczytać na dwa sposoby – potrzebna jest decyzja. Wszystkie daty są odczytywane tak samo; można to później zmienić.",
        contradiction:
          "Niektóre daty w tym pliku istnieją tylko przy jednej kolejności, inne tylko przy drugiej. Wskaż, jak odczytać wszystkie; te, które wtedy nie istnieją, pojawią się jako błędy do poprawy.",
        scattered:
          "Tylko kilka dat w tym pliku wymaga kolejności, która rozrzuciłaby pozostałe po całym roku – mogą to być pomyłki. Wskaż, jak odczytać wszystkie; te, które wtedy nie istnieją, pojawią się jako błędy do poprawy.",
        "year-first":
          "Lata mają dwie cyfry i mogą stać na początku lub na końcu – potrzebna jest decyzja. Wszystkie daty są odczytywane tak samo; można to później zmienić.",
      },
      explanationPeriods:
        "Każdy okres w tym pliku można odczytać na dwa sposoby – potrzebna jest decyzja. Wszystkie są odczytywane tak samo; można to później zmienić.",
      dayFirst: "Najpierw dzień",
      monthFirst: "Najpierw miesiąc",
      yearFirst: "Najpierw rok",
      reading: "{text} to {date}",
      noDay: "{text} – nie ma takiego dnia",
    },
    periodQuestion: {
      title: "Od którego do którego dnia obowiązuje ten tydzień?",
      explanation:
        "W pliku są dni tygodnia, ale nie ma pełnego okresu – trzeba go podać. Każdy dzień okresu stanie się wierszem dla Lucca. Pierwszy lub ostatni dzień podany przy osobie nadal obowiązuje.",
      from: "Pierwszy dzień",
      to: "Ostatni dzień",
      reversed: "Ostatni dzień jest wcześniejszy niż pierwszy.",
      apply: "Użyj tego okresu",
      decided: "Tydzień obowiązuje od {from} do {to}, zgodnie z Twoim wyborem.",
      change: "Zmień",
    },
    views: { label: "Pokaż grafik jako", rows: "Wiersze", week: "Tydzień", load: "Obłożenie" },
    siteLoad: {
      label: "Obłożenie miejsc pracy",
      nothing: "Na razie żaden wiersz pliku nie kieruje nikogo do żadnego miejsca pracy.",
      full: "{places, plural, one {Jedno miejsce pracy jest przepełnione} few {# miejsca pracy są przepełnione} many {# miejsc pracy jest przepełnionych} other {# miejsca pracy jest przepełnione}}: {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} ponad pojemność",
      fullDays: "Dni ponad pojemność",
      fullDay:
        "{place}, {day}: {after, number} z {capacity, number}, {comes, plural, =0 {nikt z pliku} other {{comes, number} z pliku}}",
      showRows: "Pokaż wiersze",
      fits: "Wszyscy się mieszczą: żaden dzień nie przekracza pojemności.",
      fitsAlone: "Sam plik nie przepełnia żadnego miejsca pracy. Nie wliczono osób, które już tam są.",
      noLimits: "Żadne z tych miejsc pracy nie ma w Lucca pojemności, więc żadne nie może być przepełnione.",
      most: "najwyżej {most, number} z {capacity, number}",
      mostNoLimit: "najwyżej {most, number}, bez limitu",
      bar: "{day}: {after, number}, w tym {comes, number} z pliku",
      legend: { there: "już w Lucca", comes: "z pliku", over: "ponad pojemność", capacity: "pojemność" },
      day: "Dzień",
      cell: "{after, number} z {capacity, number}, w tym {comes, number} z pliku",
      cellOver: "ponad pojemność: {after, number} z {capacity, number}, w tym {comes, number} z pliku",
      cellNoLimit: "{after, number}, w tym {comes, number} z pliku",
      earlier: "Wcześniejsze dni",
      later: "Późniejsze dni",
      noEarlier: "To są pierwsze dni.",
      noLater: "To są ostatnie dni.",
      all: "Pokaż wszystkie miejsca pracy ({places, number})",
      allFull: "Pokaż wszystkie dni ({days, number})",
      fewer: "Pokaż mniej",
      unnamed: "miejsce pracy niewidoczne dla Whereabouts",
      aside:
        "{rows, plural, one {Nie wliczono # wiersza: najpierw trzeba go poprawić.} few {Nie wliczono # wierszy: najpierw trzeba je poprawić.} many {Nie wliczono # wierszy: najpierw trzeba je poprawić.} other {Nie wliczono # wiersza: najpierw trzeba je poprawić.}}",
      leftAlone:
        "{rows, plural, one {# wiersz niczego tu nie zmienia} few {# wiersze niczego tu nie zmieniają} many {# wierszy niczego tu nie zmienia} other {# wiersza niczego tu nie zmienia}}: dzień jest już zajęty, a opcja „Zastąp istniejące miejsca pracy” jest wyłączona.",
      unsure:
        "{rows, plural, one {# wiersz dotyczy} few {# wiersze dotyczą} many {# wierszy dotyczy} other {# wiersza dotyczy}} połowy dnia lub usunięcia przy wyłączonej opcji „Zastąp istniejące miejsca pracy”: wynik zna tylko Lucca.",
      rowsOf: "{place}, {day}",
    },
    week: {
      label: "Tydzień",
      week: "Tydzień od",
      first: "Pierwszy tydzień",
      previous: "Poprzedni tydzień",
      next: "Następny tydzień",
      last: "Ostatni tydzień",
      noEarlier: "W tym pliku nie ma wcześniejszego tygodnia",
      noLater: "W tym pliku nie ma późniejszego tygodnia",
      search: "Znajdź osobę",
      person: "Osoba",
      people:
        "{people, plural, =0 {nikt w tym tygodniu} one {# osoba w tym tygodniu} few {# osoby w tym tygodniu} many {# osób w tym tygodniu} other {# osoby w tym tygodniu}}",
      keys: "Strzałki zmieniają osobę i dzień, Enter otwiera wiersz",
      touch: "Dotknij dnia, aby zobaczyć jego wiersz",
      empty: "Nikt nie ma wiersza w tym tygodniu.",
      notFound: "Nikt o tym nazwisku nie ma wiersza w tym tygodniu.",
      noDates: "Żaden wiersz nie ma jeszcze osoby i daty, więc nie ma tygodnia do pokazania.",
      unread:
        "{rows, plural, one {Nie pokazano tu # wiersza: nie można odczytać osoby lub daty.} few {Nie pokazano tu # wierszy: nie można odczytać osoby lub daty.} many {Nie pokazano tu # wierszy: nie można odczytać osoby lub daty.} other {Nie pokazano tu # wiersza: nie można odczytać osoby lub daty.}}",
      toFix: "Pokaż wiersze do poprawy",
      legend: "Miejsca pracy",
      others:
        "{count, plural, one {i jeszcze # miejsce pracy} few {i jeszcze # miejsca pracy} many {i jeszcze # miejsc pracy} other {i jeszcze # miejsca pracy}}",
      legendDeletion: "usuwany dzień",
      legendLeftOut: "pominięte",
      legendMarks: { error: "błąd", warning: "ostrzeżenie" },
      noPlace: "brak miejsca pracy",
      nothing: "nic",
      cell: "{login}, {day}: {parts}",
      part: "{position, select, FirstHalf {przed południem } SecondHalf {po południu } other {}}{place}{deletion, select, true {, usuwany dzień} other {}}{state, select, error {, błąd} warning {, ostrzeżenie} leftOut {, pominięte} other {}}",
      load: "Osoby według dnia i miejsca pracy",
      loadDay: "Dzień",
      loadTotal: "Wszystkie miejsca pracy",
      days: "{days, number}",
      barPart: "{place}: {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}",
    },
    layout: {
      kind: "Układ",
      kinds: {
        list: "jeden wiersz na dzień",
        grid: "grafik osób i dni",
        week: "tydzień standardowy dla każdej osoby",
      },
      title: {
        grid: "Co oznaczają komórki tego grafiku?",
        week: "Co oznaczają dni tego tygodnia standardowego?",
      },
      explanation: {
        grid: "Każda wypełniona komórka stanie się wierszem dla Lucca. Co oznaczają komórki, trzeba wskazać samodzielnie – tylko raz.",
        week: "Każdy dzień tygodnia w każdym okresie stanie się wierszem dla Lucca. Co oznaczają komórki, trzeba wskazać samodzielnie – tylko raz.",
      },
      position: "Komórka oznacza",
      positions: { FullDay: "cały dzień", FirstHalf: "przedpołudnie", SecondHalf: "popołudnie" },
      codes: "W komórkach i odpowiadające im miejsce pracy",
      cellsCount: "{count, plural, one {# komórka} few {# komórki} many {# komórek} other {# komórki}}",
      placeOf: "Miejsce pracy dla „{code}”",
      noRow: "Brak wiersza",
      noRowFor: "Brak wiersza dla „{code}”",
      suggestedLegend: "propozycja z legendy w pliku",
      suggestedSelf: "propozycja: tak jak w pliku",
      noRowMeaning: "Dla tych komórek nic nie zostanie wysłane.",
      leftEmpty: "Nierozstrzygnięte: te komórki będą do poprawy.",
      skip: "Dni do pominięcia",
      skipHint: "Na przykład święta: po jednym w wierszu lub po przecinku.",
      skipExample: "2026-05-01, 2026-05-08",
      skipUnreadable: "Nie rozpoznano jako dnia: {text}. Prawidłowy zapis: 2026-05-01.",
      apply: "Użyj tych znaczeń",
      decided:
        "{kind, select, week {Każdy dzień tygodnia oznacza} other {Każda komórka oznacza}} <strong>{position}</strong>",
      decidedParts:
        "{kind, select, week {Każdy dzień tygodnia} other {Każda komórka}} oznacza część dnia podaną w pliku",
      decidedCode: "<strong>{code}</strong> to {place}",
      decidedAsWritten: "miejsca pracy tak jak w pliku",
      decidedNoRow: "<strong>{code}</strong> nie tworzy wiersza",
      decidedOpen: "<strong>{code}</strong> – nierozstrzygnięte",
      decidedSkip:
        "{days, plural, one {# dzień pominięty} few {# dni pominięte} many {# dni pominiętych} other {# dnia pominiętego}}",
      decidedMore:
        "{count, plural, one {jeszcze # kod} few {jeszcze # kody} many {jeszcze # kodów} other {jeszcze # kodu}}",
      change: "Zmień",
    },
    readingChoice: {
      encodingTitle: "W którym kodowaniu litery takie jak ą, é, ü wyglądają dobrze?",
      encodingExplained: "Te same wiersze pliku odczytane w każdym kodowaniu.",
      noAccents: "Żaden wiersz pliku się nie różni: każde kodowanie odczytuje go tak samo.",
      unreadable: "Pliku nie można odczytać w ten sposób.",
      headerTitle: "W którym wierszu są nazwy kolumn?",
      headerExplained: "Pierwsze wiersze pliku w oryginalnej postaci.",
      line: "Wiersz {line}",
      empty: "(pusty wiersz)",
      close: "Zamknij",
      inUse: "w użyciu",
      better: "litery wyglądają dobrze",
    },
    columnsPanel: {
      title: "Kolumny",
      summary: "Znaleziono {found} z 7 kolumn Lucca",
      explanation: "Co przyjmuje Lucca i z której kolumny pliku to pochodzi.",
      filled: "Wypełnione",
      required: "wymagane",
      none: "Nie ma w pliku",
      open: "Do ustalenia",
      unnamed: "kolumna {letter} (bez nagłówka)",
      pick: "Kolumna pliku dla: {column}",
      notSent: "Są też w pliku, ale nie są wysyłane: {names}.",
      missing:
        "{count, plural, one {Nie znaleziono kolumny, której potrzebuje Lucca: {names}.} few {Nie znaleziono kolumn, których potrzebuje Lucca: {names}.} many {Nie znaleziono kolumn, których potrzebuje Lucca: {names}.} other {Nie znaleziono kolumn, których potrzebuje Lucca: {names}.}} {count, plural, one {Wskaż, skąd ma pochodzić.} few {Wskaż, skąd mają pochodzić.} many {Wskaż, skąd mają pochodzić.} other {Wskaż, skąd mają pochodzić.}}",
      tie: "Która kolumna pliku to „{column}”?",
      tieExplained:
        "{count, plural, one {{column, select, isDeletion {Niektóre jej teksty mówią o usuwaniu, ale nagłówek nie. Wybierz ją, jeśli te wiersze mają usuwać dni.} other {Ta kolumna wskazuje osoby, ale zawiera chyba numery pracowników lub nazwiska. Lucca wymaga loginów: wybierz ją tylko wtedy, gdy Lucca tak rozpoznaje te osoby.}}} few {# kolumny pasują tak samo dobrze, więc potrzebna jest decyzja.} many {# kolumn pasuje tak samo dobrze, więc potrzebna jest decyzja.} other {# kolumny pasuje tak samo dobrze, więc potrzebna jest decyzja.}}",
      letter: "{name} (kolumna {letter})",
      choose: "Wybierz {name}",
      noSamples: "brak tekstu w pierwszych wierszach",
      recalled: "Kolumny wybrane tak jak ostatnio.",
      takeBack: "Tak jak wykryto w pliku",
    },
    skipped: {
      title: "Niewczytane",
      blank:
        "{lines, plural, one {# pusty wiersz} few {# puste wiersze} many {# pustych wierszy} other {# pustego wiersza}}",
      summary:
        "{lines, plural, one {# wiersz bez danych grafiku} few {# wiersze bez danych grafiku} many {# wierszy bez danych grafiku} other {# wiersza bez danych grafiku}}",
      line: "Wiersz {line}",
    },
    counts: {
      label: "Podsumowanie",
      sentence:
        "<e>{errors, plural, one {# błąd} few {# błędy} many {# błędów} other {# błędu}}</e>, <w>{warnings, plural, one {# ostrzeżenie} few {# ostrzeżenia} many {# ostrzeżeń} other {# ostrzeżenia}}</w>, <r>{ready, plural, one {# gotowy} few {# gotowe} many {# gotowych} other {# gotowego}}</r>{leftOut, plural, =0 {} one {, <l># pominięty</l>} few {, <l># pominięte</l>} many {, <l># pominiętych</l>} other {, <l># pominiętego</l>}}",
      once: "Każdy wiersz liczy się raz, według najpoważniejszego wyniku sprawdzenia.",
      waiting:
        "{rows, plural, one {# wiersz, jeszcze niesprawdzony} few {# wiersze, jeszcze niesprawdzone} many {# wierszy, jeszcze niesprawdzonych} other {# wiersza, jeszcze niesprawdzonego}}: {missing, select, true {najpierw wybierz brakujące kolumny} other {najpierw odpowiedz na pytanie powyżej}}",
    },
    filters: {
      label: "Pokaż wiersze",
      all: "Wszystkie",
      "to-fix": "Do poprawy",
      warnings: "Ostrzeżenia",
      ready: "Gotowe",
      "left-out": "Pominięte",
    },
    empty: {
      all: "Nie ma jeszcze wierszy.",
      "to-fix": "Nie ma nic do poprawy.",
      warnings: "Żaden wiersz nie ma ostrzeżenia.",
      ready: "Żaden wiersz nie jest jeszcze gotowy.",
      "left-out": "Żaden wiersz nie jest pominięty.",
      group: "W tej grupie nie ma już wierszy.",
      found: "Nie znaleziono żadnego wiersza.",
      showAll: "Pokaż wszystkie wiersze",
    },
    history: {
      label: "Poprawki",
      undo: "Cofnij",
      redo: "Ponów",
      nothingToUndo: "Nie ma czego cofnąć",
      nothingToRedo: "Nie ma czego ponowić",
      changed:
        "{rows, plural, =0 {Nie zmieniono żadnego wiersza} one {Zmieniono # wiersz} few {Zmieniono # wiersze} many {Zmieniono # wierszy} other {Zmieniono # wiersza}}",
      undone:
        "Cofnięto: {rows, plural, =0 {żaden wiersz się nie zmienił} one {przywrócono # wiersz} few {przywrócono # wiersze} many {przywrócono # wierszy} other {przywrócono # wiersza}}",
      redone:
        "Ponowiono: {rows, plural, =0 {żaden wiersz się nie zmienił} one {zmieniono # wiersz} few {zmieniono # wiersze} many {zmieniono # wierszy} other {zmieniono # wiersza}}",
      failed: "Nie udało się wprowadzić tej poprawki. Niczego nie zmieniono; spróbuj ponownie.",
    },
    findings: {
      label: "Wyniki sprawdzenia",
      none: "Nie ma nic do poprawy",
      noneExplained: "Wszystkie wiersze do wysłania są gotowe dla Lucca.",
      waiting: "Wiersze zostaną sprawdzone po odczytaniu całego pliku.",
      questionFirst: "To, co jest poprawne, a co do poprawy, zależy od Twojej odpowiedzi.",
      levels: { error: "Błąd", warning: "Ostrzeżenie", note: "Informacja" },
      rows: "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
      lines:
        "{more, plural, =0 {{count, plural, one {wiersz} few {wiersze} many {wiersze} other {wiersze}} {lines}} other {wiersze {lines} …}}",
      showRows:
        "{rows, plural, one {Pokaż ten wiersz} few {Pokaż te # wiersze} many {Pokaż tych # wierszy} other {Pokaż te # wiersza}}",
      back: "Wróć do wyniku sprawdzenia",
      newRows: "{rows, plural, one {nowy wiersz} few {nowe wiersze} many {nowe wiersze} other {nowe wiersze}}",
      fromLucca: "komunikat Lucca",
      rowsWord: "{rows, plural, one {wiersz} few {wiersze} many {wierszy} other {wiersza}}",
      said: "„{said}”",
      values: "W pliku",
      value: "„{value}”",
      emptyValue: "(puste)",
      moreValues: "{count, plural, other {Pokaż wszystkie wartości (#)}}",
      valuesBeyond:
        "{count, plural, one {i jeszcze # wartość} few {i jeszcze # wartości} many {i jeszcze # wartości} other {i jeszcze # wartości}}",
      replace: "Zamień",
      fill: "Uzupełnij",
      sameText: "Nowy tekst jest taki sam jak stary",
      replaceValue:
        "Zamień „{value}” w {rows, plural, one {# wierszu} few {# wierszach} many {# wierszach} other {# wiersza}}",
      replaceEmpty:
        "Uzupełnij {rows, plural, one {# pustą komórkę} few {# puste komórki} many {# pustych komórek} other {# pustej komórki}}",
      replaceBy: "Nowy tekst zamiast „{value}”",
      fillWith: "Tekst do pustych komórek",
      apply: "Zamień w {rows, plural, one {# wierszu} few {# wierszach} many {# wierszach} other {# wiersza}}",
      replaceValueBy:
        "Zamień „{value}” na {to} w {rows, plural, one {# wierszu} few {# wierszach} many {# wierszach} other {# wiersza}}",
      fillBy:
        "Wpisz {to} do {rows, plural, one {# pustej komórki} few {# pustych komórek} many {# pustych komórek} other {# pustej komórki}}",
      mergeHalves: "Połącz w całe dni",
      acceptProposals: "Przyjmij wszystkie propozycje",
      sendAllAsIs:
        "{count, plural, one {Wyślij bez zmian} few {Wyślij wszystkie # bez zmian} many {Wyślij wszystkie # bez zmian} other {Wyślij wszystkie # bez zmian}}",
      beforeDomain: "Zostaw tylko to, co przed {domain}",
      readDates:
        "Odczytaj wszystkie daty tak: {order, select, dayFirst {najpierw dzień} yearFirst {najpierw rok} other {najpierw miesiąc}}",
      leaveOut:
        "{rows, plural, one {Pomiń ten wiersz} few {Pomiń te # wiersze} many {Pomiń tych # wierszy} other {Pomiń te # wiersza}}",
      unplacedExplained:
        "Ten komunikat Lucca dotyczy {count, plural, one {wiersza, którego nie udało się odnaleźć w pliku} few {# wierszy, których nie udało się odnaleźć w pliku} many {# wierszy, których nie udało się odnaleźć w pliku} other {# wiersza, którego nie udało się odnaleźć w pliku}}.",
      unplacedLine: "wiersz {line} według numeracji Lucca",
      unplacedMore:
        "{count, plural, one {i jeszcze # wiersz} few {i jeszcze # wiersze} many {i jeszcze # wierszy} other {i jeszcze # wiersza}}",
      unplacedOther:
        "{count, plural, one {i jeszcze # uwaga bez wiersza} few {i jeszcze # uwagi bez wiersza} many {i jeszcze # uwag bez wiersza} other {i jeszcze # uwagi bez wiersza}}",
    },
    names: {
      proposed: "propozycja",
      beside: "{value} obok „{other}”",
      replaceBy:
        "Zamień {value} na {to} w {rows, plural, one {# wierszu} few {# wierszach} many {# wierszach} other {# wiersza}}",
      other: "Inna pozycja…",
      otherFor: "Wybierz inną pozycję zamiast {value}",
      chooseFor: "Lista z Lucca dla {value}",
      search: "Szukaj na liście z Lucca",
      nothing: "Brak na liście z Lucca",
      noArea: "Bez strefy",
      noAreaFor: "Bez strefy zamiast {value}",
      sendAsIs: "Wyślij bez zmian",
      sendAsIsFor: "Wyślij {value} bez zmian; wyjaśni to analiza Lucca",
      types: { Office: "biuro", RemoteWork: "praca zdalna", Other: "inne miejsce" },
      since: "od {start}",
      until: "do {end}",
    },
    saidHints: {
      userUnknown: "Lucca nie zna tego loginu albo klucz API nie widzi tej osoby. Sprawdź pisownię loginu.",
      placeUnknown: "Wbrew treści komunikatu chodzi o miejsce pracy: Lucca go nie znajduje albo nie jest ono używane.",
      dayOff: "Ta osoba ma tego dnia wolne. Wiersz mimo to zostanie zaimportowany.",
    },
    grid: {
      label: "Wiersze",
      keys: "Kliknij komórkę, aby zobaczyć uwagi do niej. Strzałki przesuwają, Enter edytuje, Shift zaznacza, Ctrl+C i Ctrl+V kopiują i wklejają",
      touch: "Dotknij komórki, aby zobaczyć uwagi do niej",
      rightAsItIs: "Ten wiersz jest poprawny",
      states: {
        error: "Błąd",
        warning: "Uwaga",
        ready: "Gotowy",
        waiting: "Oczekuje",
        "left-out": "Pominięty",
        imported: "W Lucca",
      },
      fileText: "W pliku: {text}",
      fileEmpty: "Puste w pliku",
      new: "nowy",
      newRow: "Nowy wiersz",
      lineAt: "Wiersz {line}",
      cellAt: "Komórka {at}",
      editCell: "Edytuj tę komórkę",
      leaveOut: "Pomiń ten wiersz",
      putBack: "Przywróć ten wiersz",
      isLeftOut: "Ten wiersz jest pominięty: nie zostanie wysłany do Lucca.",
      isImported: "Ten wiersz już zaimportowano w części {part, number}. Nie zostanie wysłany ponownie.",
      keepText: "{text} (bez zmian)",
      chooseOne: "Wybierz",
    },
    selection: {
      label: "Zaznaczenie",
      cells: "Zaznaczone komórki: {rows, number} × {columns}",
      rows: "{all, select, true {{rows, plural, one {Zaznaczono jedyny wiersz} few {Zaznaczono wszystkie # wiersze} many {Zaznaczono wszystkie wiersze: #} other {Zaznaczono wszystkie wiersze: #}}} other {{rows, plural, one {Zaznaczono # wiersz} few {Zaznaczono # wiersze} many {Zaznaczono # wierszy} other {Zaznaczono # wiersza}}}}",
      leaveOut:
        "{rows, plural, one {Pomiń ten wiersz} few {Pomiń te # wiersze} many {Pomiń tych # wierszy} other {Pomiń te # wiersza}}",
      putBack:
        "{rows, plural, one {Przywróć ten wiersz} few {Przywróć te # wiersze} many {Przywróć tych # wierszy} other {Przywróć te # wiersza}}",
      replace: "Znajdź i zamień w tych wierszach",
      copied: "Skopiowane komórki: {rows, number} × {columns}",
      copyFailed: "Przeglądarka nie pozwoliła skopiować tych komórek. Zaznacz mniej wierszy.",
      tooMany:
        "To za dużo naraz: zaznacz najwyżej {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} albo użyj funkcji „Znajdź i zamień”.",
      tooManyPasted:
        "Nie można wkleić aż tyle naraz: najwyżej {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}. Upuść te dane jako plik.",
      dropped:
        "{columns, plural, one {Ostatnia kolumna wklejanego bloku się nie zmieściła} few {Ostatnie # kolumny wklejanego bloku się nie zmieściły} many {Ostatnich # kolumn wklejanego bloku się nie zmieściło} other {Ostatnie kolumny wklejanego bloku (#) się nie zmieściły}} i {columns, plural, one {nie została wklejona} few {nie zostały wklejone} many {nie zostało wklejonych} other {nie zostały wklejone}}.",
    },
    paste: {
      title:
        "{rows, plural, one {# wiersz wykracza} few {# wiersze wykraczają} many {# wierszy wykracza} other {# wiersza wykracza}} poza ostatni wiersz tabeli",
      explained:
        "Blok jest dłuższy niż tabela od tego miejsca. Nowe wiersze zostaną dodane na końcu i sprawdzone jak pozostałe.",
      add: "Wklej i dodaj {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
      fitting: "Wklej tylko to, co się mieści",
    },
    preview: {
      label: "Na przykład",
      line: "wiersz {line}",
      newRow: "nowy wiersz",
      becomes: "zmienia się w",
      empty: "(puste)",
      leftOut: "(pominięty)",
    },
    tools: {
      search: "Szukaj w wierszach",
      column: "Wiersze z uwagami w kolumnie",
      allColumns: "Uwagi w dowolnej kolumnie",
      columnFound: "{column} ({count})",
      replace: "Znajdź i zamień",
      addRow: "Dodaj wiersz",
    },
    replace: {
      label: "Znajdź i zamień",
      find: "Znajdź",
      with: "Zamień na",
      in: "Gdzie",
      allColumns: "Wszystkie kolumny",
      wholeCell: "Tylko cała komórka",
      matchCase: "Uwzględnij wielkość liter",
      onlySelected:
        "{rows, plural, one {Tylko w zaznaczonym wierszu} few {Tylko w # zaznaczonych wierszach} many {Tylko w # zaznaczonych wierszach} other {Tylko w # zaznaczonego wiersza}}",
      apply:
        "{known, select, true {Zamień w {rows, plural, one {# wierszu} few {# wierszach} many {# wierszach} other {# wiersza}}} other {Zamień}}",
      wouldChange:
        "{rows, plural, =0 {Nie znaleziono} one {Zmieni się # wiersz} few {Zmienią się # wiersze} many {Zmieni się # wierszy} other {Zmieni się # wiersza}}",
      nothingToFind: "Najpierw wpisz, czego szukać",
      notFound: "Żaden wiersz by się nie zmienił",
      close: "Zamknij „Znajdź i zamień”",
    },
    positions: {
      FullDay: "FullDay: cały dzień",
      FirstHalf: "FirstHalf: przedpołudnie",
      SecondHalf: "SecondHalf: popołudnie",
    },
    deletions: { true: "true: usuń ten dzień", false: "false: utwórz lub zmień dzień" },
  },
  rules: {
    "login-missing": {
      title: "Brak loginu",
      cell: "Brakuje loginu.",
      fix: "Każdy wiersz musi mieć login osoby z Lucca, na przykład jdupont.",
    },
    "login-email": {
      title: "Adres e-mail zamiast loginu",
      cell: "„{value}” wygląda na adres e-mail, a Lucca oczekuje loginu.",
      fix: "W wielu firmach login różni się od adresu e-mail. Zamień go tam, gdzie się różni.",
    },
    "place-missing": {
      title: "Brak miejsca pracy",
      cell: "Brakuje miejsca pracy.",
      fix: "Każdy wiersz musi mieć miejsce pracy zapisane tak jak w Lucca – także wiersze usuwające.",
    },
    "date-missing": {
      title: "Brak daty",
      cell: "Brakuje daty.",
      fix: "Każdy wiersz musi mieć datę, na przykład 2025-09-18.",
    },
    "date-unreadable": {
      title: "Daty, których nie można odczytać",
      cell: "„{value}” nie da się odczytać jako daty. Prawidłowy zapis: 2025-09-18 lub 18/09/2025.",
      fix: "Zapisz je tak: 2025-09-18 lub 18/09/2025.",
    },
    "date-invalid": {
      title: "Daty, które nie istnieją",
      cell: "„{value}” – takiej daty nie ma w kalendarzu.",
      fix: "Popraw dzień lub miesiąc, na przykład 2025-09-30.",
    },
    "date-no-year": {
      title: "Daty bez roku",
      cell: "„{value}” nie ma roku. Prawidłowy zapis: 2025-09-18.",
      fix: "Dodaj rok, na przykład 2025-09-18.",
    },
    "date-ambiguous": {
      title: "Daty, które można odczytać na dwa sposoby",
      cell: "„{value}” można odczytać, zaczynając od dnia lub od miesiąca.",
      fix: "Wskaż raz, co jest pierwsze; będzie to dotyczyć wszystkich dat w pliku.",
    },
    "date-two-digit-year": {
      title: "Lata zapisane dwiema cyframi",
      cell: "Rok w „{value}” ma dwie cyfry i jest odczytywany jako rok tego stulecia.",
      fix: "Są odczytywane jako lata tego stulecia. Sprawdź, czy to się zgadza.",
    },
    "date-serial": {
      title: "Liczby zamiast dat",
      cell: "„{value}” to data zapisana jako numer dnia w Excelu.",
      fix: "Excel zapisał numer dnia. Sprawdź, czy wyświetlona data jest właściwa.",
    },
    "date-1904": {
      title: "Dni liczone być może od 1904 roku",
      cell: "„{value}” odczytano jako dzień sprzed ponad dwóch lat. Stare skoroszyty z komputerów Mac liczą od 1904 roku: wtedy byłby to dzień o cztery lata i jeden dzień późniejszy.",
      fix: "Obejrzyj wyświetlone daty. Jeśli są błędne, zapisz skoroszyt jako .xlsx albo zapisz daty w pełnej postaci i upuść plik ponownie.",
    },
    "date-swapped": {
      title: "Daty, w których dzień i miesiąc mogą być zamienione",
      cell: "„{value}” jest daleko od innych dat; z zamienionym dniem i miesiącem byłaby wśród nich.",
      fix: "Arkusz kalkulacyjny mógł wziąć dzień za miesiąc: zrobił to wszędzie, gdzie się dało, a dni po 12. zostawił jako tekst. Popraw te daty albo upuść oryginalny plik.",
    },
    "date-implausible": {
      title: "Bardzo odległe daty",
      cell: "„{value}” jest bardzo odległa od dzisiaj. Czy rok się zgadza?",
      fix: "Są o więcej niż kilka lat od dzisiaj. Sprawdź, czy rok się zgadza.",
    },
    "position-missing": {
      title: "Brak części dnia",
      cell: "Brakuje części dnia: FullDay, FirstHalf lub SecondHalf.",
      fix: "Wybierz FullDay, FirstHalf lub SecondHalf.",
    },
    "position-unreadable": {
      title: "Części dnia, których nie można odczytać",
      cell: "„{value}” nie oznacza części dnia. Oczekiwane: FullDay, FirstHalf lub SecondHalf.",
      fix: "Wybierz dla każdego słowa, co oznacza: FullDay, FirstHalf lub SecondHalf.",
    },
    "position-ambiguous": {
      title: "Części dnia o dwóch znaczeniach",
      cell: "„{value}” może oznaczać więcej niż jedną część dnia.",
      fix: "Wybierz dla każdego słowa, co oznacza: FullDay, FirstHalf lub SecondHalf.",
    },
    "deletion-unreadable": {
      title: "Usunięcie: ani tak, ani nie",
      cell: "„{value}” to ani true, ani false. O usunięciu dnia nigdy nie decyduje domysł.",
      fix: "Wybierz true (usuń dzień) lub false. Tego nigdy się nie zgaduje.",
    },
    "comment-line-break": {
      title: "Podziały wiersza w komentarzach",
      cell: "Podział wiersza w tym komentarzu zmienia się w spację.",
      fix: "Każdy zmienia się w spację: Lucca czyta jeden wpis na wiersz.",
    },
    "text-invisible": {
      title: "Niewidoczne znaki",
      cell: "Z tej komórki usunięto niewidoczne znaki, cudzysłów lub formułę wokół tekstu.",
      fix: "Zostały usunięte, podobnie jak cudzysłów wokół tekstu i formuła, którą niektóre programy zapisują wokół niego, aby zachować zera. Sam tekst się nie zmienił.",
    },
    "text-decomposed": {
      title: "Litery z akcentem zapisane jako dwa znaki",
      cell: "Litera i jej akcent były dwoma znakami, a teraz są jednym.",
      fix: "Litera i jej akcent były dwoma znakami, a teraz są jednym; nic z tego, co widać, się nie zmieniło.",
    },
    "text-garbled": {
      title: "Litery, które źle wyglądają",
      cell: "Niektóre litery wyglądają tak, jakby plik odczytano w złym kodowaniu.",
      fix: "Te litery wyglądają tak, jakby plik odczytano w innym kodowaniu niż to, w którym go zapisano. Wypróbuj inne kodowanie w zdaniu o tym, jak odczytano plik, albo zapisz plik ponownie jako CSV UTF-8.",
    },
    "halves-mergeable": {
      title: "Dwie połowy, które tworzą cały dzień",
      cell: "Tworzy cały dzień w tym samym miejscu pracy. Druga połowa: {lines}.",
      fix: "Przedpołudnie i popołudnie są takie same. Mogą tak zostać albo stać się całym dniem.",
    },
    "row-short": {
      title: "Wiersze z mniejszą liczbą komórek",
      cell: "Ten wiersz ma mniej komórek niż nagłówek. Brakujące uznaje się za puste.",
      fix: "Brakujące komórki są opcjonalne i uznaje się je za puste.",
    },
    "row-too-short": {
      title: "Wiersze, które kończą się za wcześnie",
      cell: "Ten wiersz ma mniej komórek niż nagłówek i brakuje w nim wymaganej.",
      fix: "Na końcu brakuje wymaganej komórki. Uzupełnij ją albo pomiń wiersz.",
    },
    "row-too-long": {
      title: "Wiersze ze zbyt wieloma komórkami",
      cell: "Ten wiersz ma więcej wypełnionych komórek niż nagłówek: prawdopodobnie separator w tekście przesunął resztę.",
      fix: "Prawdopodobnie separator w tekście przesunął resztę. Popraw komórki albo ujmij ten tekst w pliku w cudzysłów i upuść plik ponownie.",
    },
    "quote-unclosed": {
      title: "Cudzysłów, który się nie zamyka",
      cell: "Tutaj otwiera się cudzysłów, który nigdzie się nie zamyka. Wiersz odczytano tak, jak jest zapisany.",
      fix: "Zastąp tekst tekstem bez cudzysłowu albo popraw plik i upuść go ponownie.",
    },
    duplicate: {
      title: "Identyczne wiersze",
      cell: "Taki sam jak {lines} – jeden wystarczy.",
      fix: "Zostaje pierwszy z nich. Pozostałe można pominąć.",
    },
    "duplicate-conflict": {
      title: "Dwa wiersze dla tej samej osoby, dnia i części dnia",
      cell: "Sprzeczność: {lines} – ta sama osoba, ten sam dzień i część dnia, ale inna treść.",
      fix: "Różnią się i tylko Ty wiesz, który jest poprawny. Wybierz błędny wiersz w tabeli, a potem popraw go albo pomiń.",
    },
    overlap: {
      title: "Cały dzień obok połowy",
      cell: "Nakładają się: ten wiersz i {lines} – cały dzień obok połowy tego samego dnia.",
      fix: "Jeden dzień nie pomieści obu. Wybierz błędny wiersz w tabeli, a potem popraw go albo pomiń.",
    },
    "deletion-conflict": {
      title: "Usuwane i tworzone jednocześnie",
      cell: "Sprzeczność: {lines} – jeden wiersz usuwa to, co tworzy drugi.",
      fix: "Do zastąpienia dnia nie trzeba wiersza usuwającego. Wybierz błędny wiersz w tabeli, a potem popraw go albo pomiń.",
    },
    "row-hidden": {
      title: "Ukryte wiersze",
      cell: "Ten wiersz jest ukryty w arkuszu.",
      fix: "Odczytano je tak jak inne. Jeśli ukryto je, bo są nieaktualne, pomiń je.",
    },
    "row-unapproved": {
      title: "Wiersze oznaczone jako odrzucone lub oczekujące",
      cell: "Inna kolumna pliku mówi, że ten wiersz jest odrzucony lub jeszcze nierozstrzygnięty.",
      fix: "Odczytano je tak jak inne i zostałyby zaimportowane. Jeśli są nieaktualne, pomiń je.",
    },
    "place-spelling": {
      title: "Miejsca pracy zapisane tak jak w Lucca",
      cell: "„{value}” zostanie wysłane z akcentami, wielkimi literami i myślnikami jak w Lucca.",
      fix: "Nic nie trzeba robić: różni się tylko pisownia. „Cofnij” przywraca poprzednią.",
    },
    "place-unknown": {
      title: "Miejsca pracy, których nie ma w Lucca",
      cell: "W Lucca nie ma miejsca pracy o nazwie „{value}”.",
      fix: "Wybierz właściwe; zostanie zamienione wszędzie. Możesz też wysłać bez zmian: wyjaśni to analiza Lucca.",
    },
    "place-inactive": {
      title: "Nieużywane już miejsca pracy",
      cell: "„{value}” jest w Lucca wyłączone.",
      fix: "Wybierz inne albo włącz je w Lucca i odczytaj listy ponownie.",
    },
    "place-twice": {
      title: "Dwa miejsca pracy o tej samej nazwie",
      cell: "„{value}” występuje w Lucca dwa razy; z pliku nie wynika, o które chodzi.",
      fix: "Lucca zdecyduje, które wybrać. Aby mieć pewność, nadaj jednemu z nich w Lucca inną nazwę.",
    },
    "area-spelling": {
      title: "Strefy zapisane tak jak w Lucca",
      cell: "„{value}” zostanie wysłane z akcentami, wielkimi literami i myślnikami jak w Lucca.",
      fix: "Nic nie trzeba robić: różni się tylko pisownia. „Cofnij” przywraca poprzednią.",
    },
    "area-unknown": {
      title: "Strefy, których nie ma w danym biurze",
      cell: "Miejsce pracy z tego wiersza nie ma strefy o nazwie „{value}”.",
      fix: "Wybierz strefę tego biura albo wyślij bez zmian: wyjaśni to analiza Lucca.",
    },
    "area-without-place": {
      title: "Strefy bez biura",
      cell: "Wiersz podaje strefę, ale nie podaje miejsca pracy.",
      fix: "Wybierz biuro, w którym jest ta strefa.",
    },
    "login-case": {
      title: "Loginy z inną wielkością liter",
      cell: "W Lucca „{value}” ma inną wielkość liter.",
      fix: "Loginy muszą być zapisane dokładnie tak jak w Lucca.",
    },
    "login-name": {
      title: "Nazwiska zamiast loginów",
      cell: "„{value}” to nazwisko, a Lucca oczekuje loginu.",
      fix: "Użyj loginu tej osoby. Jeśli to nazwisko noszą dwie osoby, wybierz jedną.",
    },
    "login-zeros": {
      title: "Loginy, które straciły zera",
      cell: "W Lucca „{value}” ma zera na początku; arkusze kalkulacyjne je usuwają.",
      fix: "Użyj loginu w takiej postaci jak w Lucca.",
    },
    "login-within": {
      title: "Loginy z czymś dookoła",
      cell: "W Lucca jest login, który stanowi część tekstu „{value}”.",
      fix: "Użyj samego loginu w takiej postaci jak w Lucca.",
    },
    "login-unknown": {
      title: "Osoby niewidoczne dla Whereabouts",
      cell: "„{value}” nie należy do osób widocznych dla Whereabouts.",
      fix: "Jeśli login jest poprawny, można go wysłać bez zmian, a wyjaśni to analiza Lucca. W przeciwnym razie wybierz osobę.",
    },
    "person-outside-contract": {
      title: "Dni poza okresem umowy",
      cell: "„{value}”: tego dnia brak zatrudnienia.",
      fix: "Sprawdź datę i osobę. Lucca może odrzucić ten wiersz.",
    },
    "name-as-is": {
      title: "Wysyłane bez zmian",
      cell: "„{value}” nie ma na liście Lucca i zostanie wysłane tak, jak zapisano.",
      fix: "Analiza Lucca pokaże, czy są jej znane.",
    },
    "code-unknown": {
      title: "Komórki o nierozstrzygniętym znaczeniu",
      cell: "Znaczenie „{value}” nie jest jeszcze ustalone: jakie to miejsce pracy, a może brak wiersza?",
      fix: "Wskaż pod zdaniem o tym, jak odczytano plik, co oznaczają, albo zamień je.",
    },
    "formula-error": {
      title: "Formuły z błędem",
      cell: "„{value}” pojawia się w arkuszu, gdy formuła niczego nie znajduje; to nie jest wartość.",
      fix: "Wpisz właściwą wartość albo popraw formułę i upuść plik ponownie.",
    },
    "period-in-list": {
      title: "Wiersze obejmujące kilka dni",
      cell: "Ten wiersz dotyczy kilku dni, a Lucca przyjmuje jeden wiersz na dzień: zostałby wysłany tylko pierwszy.",
      fix: "Zapisz w pliku jeden wiersz na dzień i upuść go ponownie. Jeśli wiersz dotyczy tylko pierwszego dnia, popraw dowolną jego komórkę.",
    },
    "period-missing": {
      title: "Brak okresu dla tego tygodnia",
      cell: "Z pliku nie wynika, od którego do którego dnia obowiązuje ten tydzień.",
      fix: "Podaj to raz dla wszystkich osób, pod zdaniem o tym, jak odczytano plik.",
    },
    "period-reversed": {
      title: "Okresy, które kończą się przed początkiem",
      cell: "Okres kończy się, zanim się zacznie, więc nie obejmuje żadnego dnia.",
      fix: "Popraw daty w pliku i upuść go ponownie albo pomiń wiersz.",
    },
    "period-unreadable": {
      title: "Okresy, których nie można odczytać",
      cell: "Nie można odczytać tygodnia albo pierwszego lub ostatniego dnia tego okresu, albo jest on dłuższy niż trzy lata.",
      fix: "Jeśli nieustalona jest tylko kolejność dnia i miesiąca, wybierz ją w zdaniu o tym, jak odczytano plik. W przeciwnym razie popraw tydzień lub daty w pliku i upuść go ponownie albo pomiń wiersz.",
    },
    "week-alternates": {
      title: "Tygodnie naprzemienne",
      cell: "Ten wiersz obowiązuje tylko w niektórych tygodniach i nie mówi, czy „parzysty”, czy „nieparzysty”.",
      fix: "Zapisz obok w pliku parzysty lub nieparzysty albo jeden wiersz na tydzień z jego datami i upuść plik ponownie.",
    },
    "lucca-error": {
      title: "Lucca odrzuca te wiersze",
      cell: "Komunikat Lucca: „{said}”",
      fix: "Popraw wiersze i przeanalizuj ponownie albo je pomiń.",
    },
    "lucca-warning": {
      title: "Lucca ma uwagę",
      cell: "Komunikat Lucca: „{said}”",
      fix: "Wiersze mimo to zostaną zaimportowane. Sprawdź je.",
    },
    "lucca-conflict": {
      title: "Konflikt w kalendarzu tej osoby",
      cell: "Komunikat Lucca: „{said}”",
      fix: "Wiersze mimo to zostaną zaimportowane. Sprawdź je.",
    },
    line: "wiersz {line}",
    anotherLine: "inny wiersz",
  },
  refusals: {
    "file-empty": {
      title: "Ten plik jest pusty",
      found: "{file} nie ma żadnej zawartości.",
      expected:
        "Wiersz nagłówka i pod nim co najmniej jeden wiersz, na przykład „login;workLocationName;date;position”.",
      action: "Zapisz plik ponownie w swoim programie albo zacznij od szablonu.",
    },
    "file-binary": {
      title: "To nie jest plik tekstowy",
      found: "{file} zawiera dane binarne, bez względu na nazwę.",
      expected: "Plik CSV lub tekstowy z jednym wierszem na osobę i dzień.",
      action: "Otwórz go w programie, z którego pochodzi, i zapisz jako „CSV UTF-8”.",
    },
    "file-picture": {
      title: "To jest obraz",
      found: "{file} zawiera obraz.",
      expected: "Plik CSV lub tekstowy z jednym wierszem na osobę i dzień.",
      action: "Poproś o arkusz kalkulacyjny, z którego powstał obraz, i zapisz go jako „CSV UTF-8”.",
    },
    "file-workbook": {
      title: "Takiego skoroszytu nie można tu odczytać",
      found: "{file} to arkusz kalkulacyjny, ale nie skoroszyt programu Excel (.xlsx).",
      expected: "Skoroszyt programu Excel (.xlsx) lub plik CSV.",
      action: "Otwórz go, a potem: Plik, Zapisz jako, „Skoroszyt programu Excel (.xlsx)”. Upuść tutaj nowy plik.",
    },
    "file-locked": {
      title: "Ten skoroszyt jest chroniony hasłem",
      found: "{file} jest zaszyfrowany, więc nic w nim nie można odczytać.",
      expected: "Skoroszyt, który otwiera się bez hasła.",
      action:
        "W Excelu: Plik, Informacje, Chroń skoroszyt, Szyfruj przy użyciu hasła – i wyczyść hasło. Zapisz i upuść ponownie.",
    },
    "file-damaged": {
      title: "Ten skoroszyt jest uszkodzony",
      found: "{file} jest ucięty lub zmienił się po drodze: zawartość nie zgadza się z opisem w samym pliku.",
      expected: "Skoroszyt, który program do arkuszy otwiera bez naprawiania.",
      action:
        "Pobierz lub skopiuj go ponownie. Jeśli Excel proponuje naprawę, zgódź się, zapisz pod nową nazwą i upuść ten plik.",
    },
    "file-pdf": {
      title: "To jest dokument PDF",
      found: "{file} służy do czytania i drukowania.",
      expected: "Plik CSV lub tekstowy z jednym wierszem na osobę i dzień.",
      action: "Poproś o arkusz kalkulacyjny, z którego powstał dokument, i zapisz go jako „CSV UTF-8”.",
    },
    "file-too-large": {
      title: "Ten plik jest za duży",
      found: "{file} ma {size}.",
      expected: "Najwyżej {limit}.",
      action: "Podziel go, na przykład na miesiące, i zaimportuj części jedną po drugiej.",
    },
    "header-only": {
      title: "Ten plik ma nagłówki, ale nie ma wierszy",
      found: "{file} zawiera tylko wiersz nagłówka: {headers}.",
      expected: "Co najmniej jeden wiersz pod nim, na przykład „jdupont;Paris;2026-03-02;FullDay”.",
      action: "Sprawdź, czy filtr nie usunął z eksportu wszystkich wierszy, i upuść plik ponownie.",
    },
    "plan-empty": {
      title: "Żaden dzień tego planu nie jest wypełniony",
      found: "{file} zawiera pracowników i dni, ale w żadnej komórce nie ma tekstu. Samych kolorów nie można odczytać.",
      expected: "Miejsce lub kod w każdej komórce, na przykład Paris lub T.",
      action: "Wpisz w komórki, co oznacza każdy kolor, i upuść plik ponownie.",
    },
    "header-unknown": {
      title: "Żaden nagłówek tego pliku nie jest znany",
      found: "Znalezione nagłówki: {headers}.",
      expected:
        "Wiersz z nazwami kolumn, takimi jak login, workLocationName, date i position albo Login, Miejsce pracy, Data i Część dnia.",
      action: "Dodaj taki wiersz nagłówka nad danymi albo skopiuj dane do szablonu.",
    },
    "file-unreadable": {
      title: "Przeglądarka nie mogła odczytać tego pliku",
      found: "{file} został przeniesiony, zmienił nazwę lub przestał być dostępny w trakcie odczytu.",
      expected: "Plik na tym komputerze, który nie jest otwarty do zapisu w innym programie.",
      action: "Zamknij go w innych programach, a potem wybierz ponownie.",
    },
  },
  problems: {
    "not-local": {
      title: "Ta strona działa tylko na komputerze, na którym ją uruchomiono",
      explanation: "Bez logowania Whereabouts odpowiada wyłącznie komputerowi, na którym działa.",
      action:
        "Otwórz stronę w przeglądarce na tym komputerze albo poproś administratora serwera o włączenie logowania.",
    },
    "wrong-host": {
      title: "To nie jest adres, dla którego skonfigurowano Whereabouts",
      explanation: "W żądaniu podano inny host, niż oczekuje serwer, więc zostało odrzucone.",
      action: "Użyj adresu, który serwer wyświetlił przy uruchomieniu.",
    },
    "wrong-origin": {
      title: "Żądanie przyszło z innej strony",
      explanation: "Wysyłać pliki i zmieniać cokolwiek mogą tylko strony Whereabouts.",
      action: "Otwórz Whereabouts w osobnej karcie i spróbuj tam.",
    },
    "signed-out": {
      title: "Nastąpiło wylogowanie",
      explanation:
        "Sesja kończy się po 30 minutach bez użycia, po 12 godzinach łącznie albo gdy ktoś ją zakończy. Żądanie odrzucono, zanim cokolwiek zrobiono.",
      action: "Zaloguj się ponownie.",
    },
    "sign-in-old": {
      title: "Przed tym importem potwierdź tożsamość",
      explanation:
        "Importu nie można cofnąć, dlatego wymaga logowania z ostatnich 15 minut. To logowanie jest starsze, więc żądanie odrzucono, zanim cokolwiek wysłano.",
      action: "Zaloguj się jeszcze raz: wrócisz do tego importu, a jego analiza nadal będzie ważna.",
    },
    reload: {
      title: "Whereabouts ma nową wersję",
      explanation: "Ta strona pochodzi z poprzedniej wersji. Do Lucca nic nie wysłano.",
      action: "Odśwież stronę.",
    },
    "not-found": {
      title: "Nic tu nie ma",
      explanation: "Zadanie lub strona nie istnieje albo usunięto je po upływie okresu przechowywania.",
      action: "Sprawdź listę poprzednich importów.",
    },
    "length-required": {
      title: "Przesyłany plik nie miał podanej długości",
      explanation: "Serwer przyjmuje tylko pliki z podaną długością. Mogło ją usunąć proxy po drodze.",
      action: "Spróbuj ponownie. Jeśli to się powtórzy, pokaż ten komunikat administratorowi serwera.",
    },
    "too-large": {
      title: "Plik jest większy, niż przyjmuje Lucca",
      explanation: "Lucca przyjmuje naraz najwyżej 100 MB, łącznie z danymi technicznymi przesyłki.",
      action: "Przeanalizuj plik ponownie: kreator zaproponuje wysłanie go w częściach.",
    },
    "upload-cut": {
      title: "Przesyłanie zakończyło się za wcześnie",
      explanation: "Dotarło mniej danych, niż zapowiedziano. Do Lucca nic nie wysłano.",
      action: "Sprawdź połączenie z siecią i spróbuj ponownie.",
    },
    "upload-malformed": {
      title: "Nie można odczytać przesłanych danych",
      explanation: "Serwer oczekuje dokładnie jednego pliku. Do Lucca nic nie wysłano.",
      action: "Odśwież stronę i spróbuj ponownie.",
    },
    "file-not-written-by-us": {
      title: "Plik nie zaczyna się od siedmiu kolumn, których oczekuje Lucca",
      explanation: "Serwer przekazuje tylko pliki zapisane w kroku „Formatowanie”. Do Lucca nic nie wysłano.",
      action: "Wróć do kroku „Formatowanie” i kontynuuj stamtąd.",
    },
    busy: {
      title: "Serwer jest zajęty przyjmowaniem innych plików",
      explanation: "Jednocześnie przyjmuje tylko kilka plików. Do Lucca nic nie wysłano.",
      action: "Poczekaj chwilę i spróbuj ponownie.",
    },
    "ticket-missing": {
      title: "Potwierdzenie było niepełne",
      explanation:
        "Każdy import ma unikatowy numer, dzięki któremu nigdy nie wykona się dwa razy. Tym razem go zabrakło, więc do Lucca nic nie wysłano.",
      action: "Odśwież stronę i potwierdź ponownie.",
    },
    "request-invalid": {
      title: "Serwer nie zrozumiał żądania",
      explanation: "Część żądania była nieczytelna lub jej brakowało. Do Lucca nic nie wysłano.",
      action: "Odśwież stronę i spróbuj ponownie.",
    },
    "analysis-missing": {
      title: "Analizy do tego importu już nie ma",
      explanation: "Import wymaga własnej, zakończonej analizy, a serwer już jej nie zna. Do Lucca nic nie wysłano.",
      action: "Przeanalizuj ponownie, a potem zaimportuj.",
    },
    "analysis-not-finished": {
      title: "Lucca nie zakończyła jeszcze analizy",
      explanation: "Importować można tylko po zakończonej analizie. Do Lucca nic nie wysłano.",
      action: "Poczekaj na koniec analizy, a potem zaimportuj.",
    },
    "analysis-old": {
      title: "Analiza ma ponad 30 minut",
      explanation: "Grafik w Lucca mógł się od tego czasu zmienić. Do Lucca nic nie wysłano.",
      action: "Przeanalizuj ponownie, a potem zaimportuj.",
    },
    "analysis-spent": {
      title: "Tę analizę wykorzystano już do importu",
      explanation:
        "Każda analiza pozwala na jeden import, aby niczego nie zaimportować dwa razy. Do Lucca nic więcej nie wysłano.",
      action:
        "Obejrzyj ten import na liście poprzednich importów. Aby zaimportować ponownie, najpierw przeanalizuj plik jeszcze raz.",
    },
    "analysis-has-errors": {
      title: "Lucca znalazła błędy w tym pliku",
      explanation: "Plik z błędnymi wierszami nie jest importowany. Do Lucca nic nie wysłano.",
      action: "Wróć do kroku „Analiza” i popraw te wiersze lub je pomiń.",
    },
    "analysis-differs": {
      title: "To nie jest to, co przeanalizowano",
      explanation:
        "Plik, konto lub opcja „Zastąp istniejące miejsca pracy” różnią się od tego, co przeanalizowała Lucca. Do Lucca nic nie wysłano.",
      action: "Przeanalizuj ponownie, a potem zaimportuj.",
    },
    "ticket-differs": {
      title: "To potwierdzenie wykorzystano już do czegoś innego",
      explanation:
        "To samo potwierdzenie dotarło wcześniej z innym plikiem lub innym ustawieniem. Do Lucca nic więcej nie wysłano.",
      action: "Sprawdź listę poprzednich importów, a potem przeanalizuj ponownie i potwierdź od nowa.",
    },
    "import-live": {
      title: "Trwa jeszcze inny import na to konto",
      explanation:
        "Importy odbywają się pojedynczo: dwa naraz mogłyby się wzajemnie nadpisać. Do Lucca nic nie wysłano.",
      action: "Poczekaj, aż się zakończy. Znajdziesz go na liście poprzednich importów. Potem zaimportuj tutaj.",
    },
    "import-unknown": {
      title: "Wynik wcześniejszego importu jest nieznany",
      explanation:
        "Nie wiadomo jeszcze, co zrobiła z nim Lucca. Drugi import mógłby powtórzyć tę samą pracę. Do Lucca nic nie wysłano.",
      action: "Otwórz ten import na liście poprzednich importów i zapisz, co widać w Lucca. Potem zaimportuj tutaj.",
    },
    "batch-not-analyzed": {
      title: "Nie wszystkie części pliku przeanalizowano",
      explanation: "Zanim zaimportuje się pierwszą część, wszystkie muszą przejść analizę bez błędów. Nic nie wysłano.",
      action: "Przeanalizuj brakujące części, a potem zaimportuj.",
    },
    "job-live": {
      title: "Ten import jeszcze trwa",
      explanation: "Usunąć można tylko zakończony import.",
      action: "Poczekaj, aż się zakończy, a potem go usuń.",
    },
    "job-unknown": {
      title: "Wynik tego importu jest nieznany",
      explanation: "Tylko jego zapis pozwala ustalić, co się stało, więc nie można go usunąć.",
      action: "Porównaj go z Lucca i zapisz, co widać.",
    },
    "not-unknown": {
      title: "Wynik tego importu jest znany",
      explanation: "Ustalenia z Lucca można zapisać tylko przy imporcie o nieznanym wyniku.",
      action: "Odśwież stronę, aby zobaczyć, jak się zakończył.",
    },
    "still-moving": {
      title: "Lucca jeszcze nad tym pracuje",
      explanation: "Z importu można zrezygnować, gdy nic nie dzieje się od 30 minut.",
      action: "Poczekaj. Strona pokazuje, od jak dawna nic się nie dzieje.",
    },
    "given-up": {
      title: "Ktoś przestał czekać na Lucca",
      explanation: "Przez co najmniej 30 minut nic się nie działo. Lucca mogła mimo to wykonać pracę.",
      action: "Porównaj plik z tym, co jest teraz w Lucca.",
    },
    "lucca-bad-request": {
      title: "Lucca odrzuciła żądanie",
      explanation: "Według Lucca żądanie było nieprawidłowe. Niczego nie przyjęła.",
      action: "Pokaż poniższą odpowiedź administratorowi serwera.",
    },
    "lucca-key-refused": {
      title: "Lucca nie przyjmuje klucza API",
      explanation: "Klucz wygasł, usunięto go w Lucca albo zawiera literówkę. Lucca niczego nie przyjęła.",
      action:
        "Poproś o nowy klucz administratora Lucca, który może zarządzać kluczami API: w ustawieniach Lucca, w sekcji „Authentication, SSO and API”, a potem „API keys”. Administrator serwera ustawia go jako LUCCA_API_KEY i uruchamia Whereabouts ponownie.",
    },
    "lucca-not-allowed": {
      title: "Klucz API nie ma do tego uprawnień",
      explanation:
        "Lucca zna klucz, ale jego roli brakuje uprawnienia, najpewniej „Import schedule” (import grafiku). Lucca niczego nie przyjęła.",
      action:
        "Poproś administratora Lucca, który może zarządzać rolami: klucz ma własną rolę, zwykle o tej samej nazwie, na końcu listy ról w Lucca. Trzeba w niej zaznaczyć „Import schedule” (import grafiku) w części Lucca Office. Potem spróbuj ponownie; nie trzeba niczego uruchamiać od nowa.",
    },
    "lucca-not-found": {
      title: "Lucca nie zna tego adresu",
      explanation:
        "Być może Lucca Office nie jest włączone na tym koncie albo klucz go nie widzi. Lucca niczego nie przyjęła.",
      action: "Poproś administratora serwera o sprawdzenie adresu konta i tego, czy konto ma Lucca Office.",
    },
    "lucca-timeout": {
      title: "Lucca odpowiadała zbyt długo",
      explanation: "Lucca przerywa żądania po 5 sekundach. To, co wysłano, mogło mimo to zostać przyjęte.",
      action:
        "Przy analizie spróbuj ponownie lub wyślij plik w częściach. Przy imporcie najpierw sprawdź historię importów w Lucca.",
    },
    "lucca-too-large": {
      title: "Plik jest za duży dla Lucca",
      explanation: "Lucca odrzuciła plik ze względu na jego rozmiar. Niczego nie przyjęła.",
      action: "Przeanalizuj plik ponownie: kreator zaproponuje wysłanie go w częściach.",
    },
    "lucca-too-many": {
      title: "Limit żądań do Lucca jest wyczerpany",
      explanation: "Lucca pozwala na 50 żądań na minutę, wspólnie z innymi integracjami firmy. Niczego nie przyjęła.",
      action: "Poczekaj minutę i spróbuj ponownie.",
    },
    "lucca-down": {
      title: "Lucca w tej chwili nie działa",
      explanation: "Lucca odpowiedziała własnym błędem. To, co wysłano, mogło mimo to zostać przyjęte.",
      action: "Przy analizie spróbuj ponownie później. Przy imporcie najpierw sprawdź historię importów w Lucca.",
    },
    "lucca-unexpected-reply": {
      title: "Nie udało się zrozumieć odpowiedzi Lucca",
      explanation: "Lucca odpowiedziała w nieznanej postaci. To, co wysłano, mogło mimo to zostać przyjęte.",
      action: "Przy analizie spróbuj ponownie. Przy imporcie najpierw sprawdź historię importów w Lucca.",
    },
    "lucca-unreachable": {
      title: "Nie można połączyć się z Lucca",
      explanation: "Nie udało się nawiązać połączenia z Lucca. Nic nie wysłano.",
      action: "Sprawdź, czy serwer ma dostęp do internetu i czy adres konta jest poprawny, a potem spróbuj ponownie.",
    },
    "lucca-no-answer": {
      title: "Lucca nie dała jednoznacznej odpowiedzi",
      explanation: "Połączenie zerwało się w trakcie wysyłania pliku. Nie wiadomo, czy Lucca go przyjęła.",
      action: "Przy analizie spróbuj ponownie. Przy imporcie najpierw sprawdź historię importów w Lucca.",
    },
    "lucca-forgot-job": {
      title: "Lucca nie zna już tego zadania",
      explanation:
        "Lucca przyjęła plik, a potem przestała o nim informować. Nie można już zapytać, co się z nim stało.",
      action: "Przy analizie przeanalizuj ponownie. Przy imporcie sprawdź historię importów w Lucca.",
    },
    "outcome-too-large": {
      title: "Wyników jest zbyt wiele, aby Lucca mogła je przekazać",
      explanation: "Zadanie się zakończyło, ale lista wyników Lucca jest za długa do przesłania.",
      action: "Przeanalizuj plik w częściach: kreator to zaproponuje.",
    },
    "outcome-not-ready": {
      title: "Lucca nie przekazała wyniku",
      explanation: "Zadanie się zakończyło, ale Lucca nie udostępnia listy wyników.",
      action: "Przy analizie przeanalizuj ponownie. Przy imporcie sprawdź historię importów w Lucca.",
    },
    restarted: {
      title: "Serwer zatrzymał się przed wysłaniem pliku",
      explanation:
        "Zatrzymano go lub uruchomiono ponownie między potwierdzeniem a wysłaniem. Do Lucca nic nie wysłano.",
      action: "Spróbuj ponownie.",
    },
    storage: {
      title: "Serwer nie może zapisać swoich danych",
      explanation: "Bez trwałego zapisu nic nie jest wysyłane do Lucca. Dysk może być pełny lub zablokowany do zapisu.",
      action: "Poproś administratora serwera o sprawdzenie folderu danych, a potem spróbuj ponownie.",
    },
    unexpected: {
      title: "Stało się coś, co nie powinno się zdarzyć",
      explanation: "Serwer natrafił na nieprzewidziany błąd.",
      action: "Odśwież stronę. Jeśli to się powtórzy, pokaż ten komunikat administratorowi serwera.",
    },
    "server-no-answer": {
      title: "Serwer Whereabouts nie odpowiada",
      explanation: "Być może go zatrzymano albo nie działa połączenie z siecią.",
      action: "Sprawdź połączenie.",
    },
  },
  signIn: {
    title: "Zaloguj się",
    with: "Zaloguj się przez {provider}",
    retry: "Spróbuj ponownie przez {provider}",
    other: "Zaloguj się jako inna osoba",
    reload: "Odśwież",
    oldPart: "Nie udało się wczytać części tej strony: pochodzi ona z poprzedniej wersji.",
    again: "Zaloguj się ponownie",
    confirm: "Potwierdź tożsamość",
    notNow: "Nie teraz",
    tooOld:
      "Importu nie można cofnąć, dlatego wymaga logowania z ostatnich 15 minut, a to jest starsze. Nic z tego importu nie wysłano.",
    password:
      "Logowanie odbywa się przez {provider}, z użyciem konta służbowego. Whereabouts nigdy nie widzi Twojego hasła.",
    why: {
      ended: {
        title: "Sesja się zakończyła",
        meaning:
          "Dzieje się tak po 30 minutach bez użycia i po 12 godzinach łącznie. To, co ta przeglądarka zachowała z pliku i poprawek, nadal tu jest.",
      },
      "signed-out": {
        title: "Wylogowano",
        meaning:
          "Plik i poprawki usunięto z tej przeglądarki. Potwierdzone importy trwają dalej. {provider} może nadal Cię pamiętać: jeśli z tej przeglądarki korzystają inni, wyloguj się także tam.",
      },
      "not-allowed": {
        title: "To konto nie ma dostępu do Whereabouts",
        meaning:
          "{provider} Cię zna, ale na tutejszej liście nie ma ani Twojego adresu e-mail, ani żadnej z Twoich grup. Poproś osobę odpowiedzialną w firmie za Whereabouts o dodanie do OIDC_ALLOWED.",
      },
      failed: {
        title: "Logowanie się nie powiodło",
        meaning:
          "Brak odpowiedzi od {provider} albo nie udało się jej zweryfikować. Niczego nie zmieniono. Spróbuj ponownie; jeśli to się powtórzy, powiadom osobę odpowiedzialną w firmie za Whereabouts.",
      },
      again: {
        title: "Potwierdź tożsamość",
        meaning:
          "Importu nie można cofnąć, dlatego wymaga logowania z ostatnich 15 minut. Zaloguj się jako ta sama osoba.",
      },
    },
  },
  visitor: {
    menu: "Zalogowano jako {name}",
    since: "Zalogowano {when}",
    everybody: "Wszystkie osoby, które mogą się tu zalogować, widzą wszystkie importy.",
    signOut: "Wyloguj się",
    everywhere: "Wyloguj się wszędzie",
    leave: {
      title: "Wylogować się?",
      file: "Wylogowanie usuwa z tej przeglądarki plik {file} i {corrections, plural, =0 {wybrane dla niego ustawienia} one {jego # zmianę} few {jego # zmiany} many {jego # zmian} other {jego # zmiany}}.",
      everywhere: "Wylogowanie nastąpi we wszystkich przeglądarkach i na wszystkich urządzeniach.",
      running: "Potwierdzony import trwa dalej.",
      stay: "Nie wylogowuj",
    },
  },
  help: {
    link: "Pomoc",
    title: "Pomoc",
    lead: "Jak plik trafia do Lucca i co oznacza każdy wynik sprawdzenia.",
    steps: {
      title: "Co się wydarzy",
      format:
        "Upuść swój plik: zobaczysz, co z niego odczytano i co jest nie tak, i poprawisz to tutaj. Nic nie jest wysyłane.",
      analyze: "Lucca sprawdza plik i niczego nie zmienia. Jej wyniki widać przy Twoich wierszach.",
      import:
        "Widzisz w liczbach, co się zmieni, i potwierdzasz. Importu nie można cofnąć; najpierw zachowaj plik cofający.",
      track: "Widzisz, co zrobiła Lucca, do ostatniego wiersza. W tym czasie możesz zamknąć stronę.",
      understood: "Rozumiem",
    },
    example: {
      try: "Wypróbuj na przykładzie",
      failed: "Nie udało się odczytać przykładu. Pobierz go poniżej i upuść tutaj.",
    },
    rules: "Zasady Lucca i oparte na nich wyniki sprawdzenia",
    source: "W skrócie, na podstawie <guide>przewodnika Lucca po tym imporcie (po angielsku)</guide>.",
    about: "Zasada, z której to wynika",
    aboutNewTab: "Zasada, z której to wynika, w nowej karcie",
    guide: {
      login: {
        title: "Login",
        rule: "Każdy wiersz wskazuje jedną osobę przez login jej konta w Lucca, dokładnie taki jak w Lucca: liczą się wielkie litery i zera na początku. Zwykle nie jest to adres e-mail.",
      },
      place: {
        title: "Miejsce pracy",
        rule: "Każdy wiersz podaje miejsce pracy zapisane tak jak w Lucca Office. Whereabouts wymaga go także przy usuwaniu.",
      },
      area: {
        title: "Strefa",
        rule: "Strefę można podać; musi należeć do miejsca pracy z tego samego wiersza.",
      },
      date: {
        title: "Data",
        rule: "Każdy wiersz zawiera jeden dzień kalendarza, przeszły lub przyszły. Do Lucca trafia zapis 2025-09-18; w pliku może być inny.",
      },
      position: {
        title: "Część dnia",
        rule: "Każdy wiersz to cały dzień (FullDay), przedpołudnie (FirstHalf) lub popołudnie (SecondHalf).",
      },
      deletion: {
        title: "Usunięcie",
        rule: "Wiersz z wartością true usuwa miejsce pracy z tego dnia; false lub brak wartości je ustawia.",
      },
      text: {
        title: "Tekst w komórkach",
        rule: "Każdy wpis to jeden wiersz pliku, w Unicode. To, co arkusze ukrywają w komórkach, jest usuwane, o czym mówi komunikat.",
      },
      row: {
        title: "Jeden wiersz na osobę i dzień",
        rule: "Osoba ma jeden wiersz na dzień albo po jednym na każdą połowę dnia. Dwa wiersze dla tej samej części dnia są sprzeczne albo się powtarzają.",
      },
      plan: {
        title: "Grafiki i tygodnie standardowe",
        rule: "Lucca przyjmuje tylko jeden wiersz na dzień. Whereabouts tworzy te wiersze z grafiku lub tygodnia standardowego, gdy wskażesz, co oznaczają jego komórki.",
      },
      lucca: {
        title: "Co mówi sama Lucca",
        rule: "Niektóre rzeczy wie tylko Lucca, na przykład o dniach wolnych. Jej odpowiedź widać przy wierszach, jej własnymi słowami.",
      },
    },
  },
  privacy: {
    link: "Prywatność",
    title: "Co jest odczytywane, dokąd trafia, co jest przechowywane",
    lead: "Dla pracowników, rad pracowników i inspektorów ochrony danych. Tak działa Whereabouts pod adresem {address}, połączone z {account}.",
    print: "Drukuj",
    ask: "Pytania, kopia przechowywanych danych o Tobie lub ich usunięcie: zwróć się do działu HR, który decyduje o tym, co jest importowane, albo do osoby odpowiedzialnej w firmie za Whereabouts.",
    read: {
      title: "Co jest odczytywane",
      file: "Plik podany przez osobę z działu HR: loginy, miejsca pracy, strefy, dni, części dni, komentarze oraz dni do usunięcia. Inne kolumny pliku widzi tylko ta osoba; nie są nigdzie wysyłane.",
      lucca:
        "Z Lucca: lista miejsc pracy; lista osób z nazwiskiem, loginem, adresem e-mail oraz pierwszym i ostatnim dniem umowy; a gdy osoba z działu HR chce porównać dane – kto, gdzie i w jakim dniu jest zaplanowany.",
      findings:
        "To, co Lucca odpowiada o wierszach. Taka odpowiedź może wymieniać osobę i wspominać na przykład, że tego dnia jest nieobecna.",
      not: "Nic więcej nie jest pobierane: żadnych wynagrodzeń, powodów nieobecności, haseł ani informacji o tym, jak ktoś pracuje.",
    },
    goes: {
      title: "Dokąd trafia",
      browser:
        "Plik jest odczytywany i poprawiany w przeglądarce osoby z działu HR. Dopóki nie rozpocznie ona analizy, plik nigdzie nie trafia.",
      server:
        "Potem siedem kolumn trafia na ten serwer Whereabouts, prowadzony przez firmę. Serwer przekazuje je dalej i usuwa swoją kopię.",
      lucca: "Stamtąd trafiają do Lucca, na konto {account} – tam, gdzie i tak jest grafik firmy.",
      practice: "To jest tryb ćwiczeń: trafiają do fikcyjnej firmy na tym serwerze, a nie do Lucca.",
      provider:
        "Osoba, która się loguje, jest kierowana do {provider}, czyli firmowego logowania, i wraca stamtąd z nazwiskiem i adresem e-mail.",
      nobody:
        "Do nikogo innego: bez analityki, bez obcych czcionek, skryptów i obrazów, bez kopii dla autorów programu.",
    },
    kept: {
      title: "Co jest przechowywane i jak długo",
      what: "Co",
      where: "Gdzie",
      long: "Jak długo",
      draft: {
        what: "Plik w trakcie pracy, jego poprawki i wiersze odrzucone przez Lucca",
        where: "Przeglądarka osoby z działu HR",
        long: "Do zakończenia importu, wyboru „Zapomnij ten plik”, podania innego pliku albo 7 dni bez zmian; tak samo długo odrzucone wiersze. Dane są usuwane przy następnym otwarciu strony.",
        longSignIn:
          "Do zakończenia importu, wyboru „Zapomnij ten plik”, wylogowania, podania innego pliku albo 7 dni bez zmian; tak samo długo odrzucone wiersze. Dane są usuwane przy następnym otwarciu strony.",
      },
      choices: {
        what: "Język, przypisanie kolumn oraz miejsca pracy odpowiadające danej pisowni; bez nazwisk",
        where: "Przeglądarka osoby z działu HR",
        long: "Język przez rok, reszta do wyczyszczenia danych przeglądarki",
      },
      upload: {
        what: "Plik w drodze do Lucca",
        where: "Plik tymczasowy na serwerze, dostępny tylko dla Whereabouts",
        long: "W trakcie wysyłania; pozostałości po awarii znikają przy następnym uruchomieniu serwera",
      },
      record: {
        what: "Z każdej analizy i każdego importu: nazwa pliku, osoba wysyłająca i wyniki z Lucca, czyli wiersze z osobami, dniami, miejscami pracy i komentarzami",
        where: "Baza danych serwera",
        long: "{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} od zakończenia albo do wcześniejszego usunięcia. Import o nieznanym wyniku pozostaje, dopóki ktoś nie zapisze, co się z nim stało.",
      },
      trace: {
        what: "Fakt importu: kiedy, na jakie konto, ile wierszy, suma kontrolna, jak się zakończył; bez nazwisk",
        where: "Baza danych serwera",
        long: "Na stałe, aby niczego nie zaimportować dwa razy",
      },
      lists: {
        what: "Listy z Lucca: miejsca pracy, osoby i ich dni",
        where: "Pamięć serwera, nigdy dysk",
        long: "Do ponownego odczytu, do chwili, gdy pamięć będzie potrzebna innym, albo do zatrzymania serwera",
      },
      session: {
        what: "Nazwisko i adres e-mail zalogowanej osoby",
        where: "Baza danych serwera oraz plik cookie z losową liczbą",
        long: "Do wylogowania, 30 minut bez użycia lub 12 godzin",
      },
      log: {
        what: "Fakt wykonania czynności, z liczbami, rozmiarami i czasami; bez nazwisk, wierszy i nazw plików",
        where: "Dziennik serwera",
        long: "Tak długo, jak firma przechowuje swoje dzienniki",
      },
    },
    sees: {
      title: "Kto to widzi",
      admitted:
        "Wszystkie osoby, którym firma pozwala się zalogować, widzą wszystkie importy i wyniki z Lucca – także cudze.",
      browser: "Plik, który nie jest jeszcze zaimportowany, widać tylko w przeglądarce, w której trwa praca nad nim.",
      machine:
        "Osoby, które mogą korzystać z komputera, na którym działa Whereabouts. Logowania nie ma i nikt inny nie ma dostępu.",
      operator: "Administrator serwera może odczytać jego bazę danych i kopie zapasowe.",
      people:
        "Nikt nie jest obserwowany ani oceniany. Liczone są wiersze oraz osoby w danym miejscu pracy danego dnia.",
    },
    delete: {
      title: "Jak usunąć dane",
      file: "Plik w trakcie pracy: „Zapomnij ten plik” w kroku „Formatowanie”.",
      import:
        "Import: „Usuń” w jego raporcie, na liście „Poprzednie importy”. Nazwa pliku, osoba potwierdzająca i wyniki z Lucca znikają na stałe, także te z jego analizy.",
      byItself:
        "Automatycznie: {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} po zakończeniu analizy lub importu. Tę liczbę ustala administrator serwera.",
      lucca: "To, co zaimportowano, jest w Lucca i podlega jej zasadom; usunięcie tutaj niczego tam nie zmienia.",
      rest: "Kopie pobrane przez osobę z działu HR i kopie zapasowe serwera są poza Whereabouts: usuwa je firma.",
    },
  },
  account: {
    label: "Połączono z",
    environments: {
      production: "Produkcja",
      test: "Test",
      demo: "Demo",
      sandbox: "Sandbox",
      practice: "Ćwiczenia",
    },
    inSentence: {
      production: "produkcja",
      test: "test",
      demo: "demo",
      sandbox: "sandbox",
      practice: "ćwiczenia",
    },
    practiceCompany: "Firma ćwiczeniowa",
    practiceMode: "Tryb ćwiczeń: nic nie jest wysyłane do Lucca",
    practiceMeaning: "Pracujesz z fikcyjną firmą. Wszystko inne działa naprawdę.",
    reset: "Zresetuj ćwiczenia",
    resetTitle: "Zresetować firmę ćwiczeniową?",
    resetMeaning:
      "Wszystko, co dotąd zaimportowano w ćwiczeniach, zniknie z fikcyjnej firmy. Lista poprzednich importów pozostanie.",
    resetKeep: "Zostaw bez zmian",
    resetDone: "Firma ćwiczeniowa jest znów taka jak na początku.",
  },
  wizard: {
    kept: "Plik i poprawki są zachowane w tej przeglądarce.",
    waitingForLimit: "Oczekiwanie na limit Lucca, {seconds, number} s",
    browserNeeded:
      "Whereabouts działa w przeglądarce: potrzebuje JavaScriptu i aktualnej przeglądarki Chrome, Edge lub Firefox. Zezwól na JavaScript dla tego adresu albo otwórz go w jednej z nich.",
    description:
      "Przenosi Twój plik do Lucca Office: odczytuje, poprawia, analizuje, importuje raz i śledzi do ostatniego wiersza.",
    steps: "Kroki",
    step: { format: "Formatowanie", analyze: "Analiza", import: "Import", track: "Śledzenie" },
    stepDone: "gotowe",
    backTo: "Wróć do kroku „{step}”",
    pageTitle: "{step} · Whereabouts",
    pageTitleFile: "{step} · {file} · Whereabouts",
    pastImports: "Poprzednie importy",
    skip: "Przejdź do treści",
    privacy: "Wiersze pozostają w tej przeglądarce do czasu analizy; potem trafiają do Lucca i nigdzie indziej.",
    answered: "Odpowiedź: {detail}",
    retryAfter:
      "{seconds, plural, one {Warto spróbować ponownie za # sekundę.} few {Warto spróbować ponownie za # sekundy.} many {Warto spróbować ponownie za # sekund.} other {Warto spróbować ponownie za # sekundy.}}",
    rows: "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
    part: "Część {part, number} z {parts, number}",
    split: {
      overLimit:
        "Lucca przyjmuje naraz najwyżej {limit}, a ten plik ma {size}: wysłać go w {parts, plural, one {# części} few {# częściach} many {# częściach} other {# części}}?",
      tooMuch:
        "Plik jest za duży, aby Lucca przyjęła go naraz: wysłać go w {parts, plural, one {# części} few {# częściach} many {# częściach} other {# części}}?",
      stillTooMuch: "Jedna z części jest nadal za duża dla Lucca: wysłać plik w mniejszych częściach?",
      meaning:
        "Wszystkie dni danej osoby pozostają w jednej części, o ile się mieszczą. Zanim zaimportuje się pierwszą część, analizowane są wszystkie; potem są importowane jedna po drugiej.",
      go: "Podziel na {parts, plural, one {# część} few {# części} many {# części} other {# części}}",
      goOn: "Podziel na mniejsze części",
      indivisible:
        "Pliku nie można podzielić na mniejsze części: każda zawiera jeden dzień jednej osoby. Spróbuj ponownie później.",
    },
    override: {
      label: "Zastąp istniejące miejsca pracy",
      on: "Dni, które mają już miejsce pracy w Lucca, zostaną zastąpione danymi z pliku.",
      off: "Uzupełnione zostaną tylko dni bez miejsca pracy. Dni, które już je mają, pozostaną bez zmian.",
    },
    format: {
      lead: "Upuść swój plik. Zobaczysz, co z niego odczytano, co jest nie tak i jak to poprawić.",
      drop: "Upuść plik tutaj",
      dropNow: "Puść, aby odczytać ten plik",
      choose: "Wybierz plik",
      or: "Skoroszyt programu Excel, plik CSV lub tekstowy, z dowolnego programu",
      paste: "albo wklej wiersze skopiowane z Excela lub Arkuszy Google: <key>Ctrl</key> <key>V</key>",
      pasted: "wklejone wiersze",
      limits: "Do 250 MB. Lucca przyjmuje naraz najwyżej 100 MB: większy grafik jest wysyłany w częściach.",
      many: "Upuszczone pliki: {files, number}. Upuść tylko jeden; żadnego z nich nie odczytano.",
      needs: "Co zawiera plik",
      needsMeaning:
        "Jeden wiersz na osobę i dzień lub pół dnia; albo osoby w wierszach i dni w kolumnach; albo tydzień standardowy dla każdej osoby. Inne języki, inne nazwy kolumn i dodatkowe kolumny nie przeszkadzają.",
      column: "Kolumna",
      holds: "Co zawiera",
      example: "Przykład",
      required: "wymagane",
      columns: {
        login: { holds: "Login z Lucca, zwykle inny niż e-mail", example: "jdupont" },
        workLocationName: { holds: "Miejsce pracy o nazwie takiej jak w Lucca", example: "Paris" },
        areaName: { holds: "Strefa w tym biurze", example: "Obsługa klienta" },
        date: { holds: "Dzień, z rokiem", example: "2026-03-02 lub 02.03.2026" },
        position: { holds: "Cały dzień, przedpołudnie lub popołudnie", example: "FullDay, rano" },
        comment: { holds: "Dowolny tekst", example: "wizyta u klienta" },
        isDeletion: { holds: "Zamiast tego usuwa ten dzień", example: "false, tak" },
      },
      templates: {
        title: "Szablony",
        shapes: {
          list: "Jeden wiersz na osobę i dzień",
          grid: "Osoby w wierszach, dni w kolumnach",
          week: "Tydzień standardowy dla każdej osoby",
        },
        kinds: { csv: "CSV", xlsx: "Excel" },
        places: "Jeden wiersz na osobę i dzień, z miejscami pracy z {account} do wyboru",
        downloadPlaces: "Pobierz szablon z miejscami pracy z {account}, Excel",
        placesNotAllowed:
          "Szablon z własnymi miejscami pracy nie jest możliwy: Whereabouts nie może odczytać ich listy w Lucca.",
        placesName: "szablon-{account}",
        placesFailed: "Nie udało się utworzyć szablonu: {title}.",
        download:
          "Pobierz szablon {shape, select, grid {z osobami w wierszach i dniami w kolumnach} week {z tygodniem standardowym dla każdej osoby} other {z jednym wierszem na osobę i dzień}}, {kind, select, xlsx {Excel} other {CSV}}",
        example: "Przykład do wypróbowania",
        downloadExample: "Pobierz przykładowy plik, CSV",
      },
      forget: "Zapomnij ten plik",
      notKept: "Ta przeglądarka nie zachowuje pliku: odświeżenie strony spowodowałoby utratę poprawek.",
      analyze:
        "{rows, plural, =0 {Analizuj} one {Analizuj # wiersz} few {Analizuj # wiersze} many {Analizuj # wierszy} other {Analizuj # wiersza}}",
      sends:
        "{rows, plural, one {Zostanie wysłany # wiersz} few {Zostaną wysłane # wiersze} many {Zostanie wysłanych # wierszy} other {Zostanie wysłane # wiersza}}{warnings, plural, =0 {} other {: {ready, plural, one {# gotowy} few {# gotowe} many {# gotowych} other {# gotowego}}, # z ostrzeżeniem}}{leftOut, plural, =0 {} one {; # pominięty} few {; # pominięte} many {; # pominiętych} other {; # pominiętego}}",
      leaveOut:
        "{rows, plural, one {Pomiń # wiersz z błędami} few {Pomiń # wiersze z błędami} many {Pomiń # wierszy z błędami} other {Pomiń # wiersza z błędami}}",
      offer:
        "Kontynuuj pracę z {file}, {corrections, plural, =0 {jeszcze bez zmian} one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}}, {ago}",
      refusal: {
        found: "Znaleziono",
        expected: "Oczekiwano",
        action: "Następny krok",
        kept: "{file} nadal tu jest, bez zmian.",
      },
      offerTitle: "Jest tu plik w trakcie pracy",
      offerMeaning: "Jest przechowywany tylko w tej przeglądarce, przez siedem dni.",
      findingAgain: "Odnajdywanie pliku",
      changedSince:
        "{file} różni się już od tego, co przeanalizowała Lucca, więc tamta analiza jest nieważna. Poprawki są tutaj; po ich zakończeniu przeanalizuj plik ponownie.",
      partlyImported:
        "Część pliku {file} już zaimportowano, więc nie można go odczytać inaczej: nie dałoby się wtedy ustalić, które wiersze są w Lucca. Zaimportuj resztę bez zmian albo zapomnij ten plik i zacznij od nowa.",
      lostFile: "Pliku nie ma już w tej przeglądarce. Podaj go jeszcze raz; niczego nie zaimportowano.",
      blocked: {
        "still-reading": "Trwa jeszcze odczyt pliku.",
        "columns-missing":
          "{count, plural, one {Brakuje kolumny: {columns}.} few {Brakuje kolumn: {columns}.} many {Brakuje kolumn: {columns}.} other {Brakuje kolumn: {columns}.}}",
        "columns-tied": "Dwie kolumny pasują tak samo. Wybierz, której użyć.",
        "dates-unclear": "Najpierw wskaż, jak odczytać daty.",
        "layout-open": "Najpierw odpowiedz na pytanie o grafik.",
        "rows-in-error":
          "{rows, plural, one {# wiersz do poprawy lub pominięcia} few {# wiersze do poprawy lub pominięcia} many {# wierszy do poprawy lub pominięcia} other {# wiersza do poprawy lub pominięcia}}",
        "nothing-left": "Nie ma już wierszy do analizy.",
        "cannot-write": "Nie można jeszcze zapisać pliku. Zobacz powyższe wyniki sprawdzenia.",
      },
    },
    analyze: {
      lead: "Lucca sprawdza {file} wiersz po wierszu i niczego nie zapisuje.",
      leadDone: "Co Lucca mówi o pliku {file} – przy Twoich wierszach.",
      importedBefore:
        "{imported, plural, one {Część 1 z {parts, number} jest już zaimportowana i nie zostanie wysłana ponownie} few {Pierwsze # z {parts, number} części są już zaimportowane i nie zostaną wysłane ponownie} many {Pierwszych # z {parts, number} części jest już zaimportowanych i nie zostanie wysłanych ponownie} other {Pierwsze części (# z {parts, number}) są już zaimportowane i nie zostaną wysłane ponownie}}; analizowana jest tylko reszta.",
      uploading: "Przesyłanie pliku",
      received: "Przekazywanie pliku do Lucca",
      running: "Lucca sprawdza wiersze",
      waiting: "Oczekiwanie na Lucca",
      limit:
        "Lucca pozwala na określoną liczbę żądań na minutę, wspólnie z innymi integracjami. Praca ruszy dalej sama.",
      long: "Trwa to dłużej niż zwykle. Możesz zamknąć tę stronę i wrócić: nic nie przepadnie.",
      fetching: "Przypisywanie odpowiedzi Lucca do wierszy",
      share: "{share, number, percent}",
      facts:
        "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}, {people, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}}, {period}",
      again: "Przeanalizuj ponownie",
      leaveOut:
        "{rows, plural, one {Pomiń # wiersz z błędami} few {Pomiń # wiersze z błędami} many {Pomiń # wierszy z błędami} other {Pomiń # wiersza z błędami}}",
      continue: "Kontynuuj",
      clean:
        "Bez błędów. Lucca zaimportuje {rows, plural, one {ten jeden wiersz} few {wszystkie # wiersze} many {wszystkie wiersze: #} other {wszystkie wiersze: #}}.",
      cleanParts: "Utworzone lub zmienione: {changed, number}, usunięte: {deleted, number}.",
      remainder:
        "Bez błędów. Z {sent, plural, one {# wiersza} few {# wierszy} many {# wierszy} other {# wiersza}} Lucca utworzyłaby lub zmieniła {changed, number}, a usunęła {deleted, number}; niewyjaśnione: {unaccounted, number}.",
      remainderOff:
        "Te dni najprawdopodobniej mają już miejsce pracy i pozostaną bez zmian, bo opcja „Zastąp istniejące miejsca pracy” jest wyłączona. W następnym kroku „Odczytaj, co jest w Lucca” pokazuje które.",
      remainderOn: "Lucca nie podaje przyczyny. Zobacz ostrzeżenia poniżej.",
      raw: "Bez błędów. Liczby podane przez Lucca nie zgadzają się z liczbą wysłanych wierszy, dlatego oto one w oryginale.",
      rawParts: "Utworzone lub zmienione: {changed}. Usunięte: {deleted}.",
      notReported: "nie podano",
      warnings:
        "{rows, plural, one {# ostrzeżenie: ten wiersz mimo to zostanie zaimportowany, sprawdź go.} few {# ostrzeżenia: te wiersze mimo to zostaną zaimportowane, sprawdź je.} many {# ostrzeżeń: te wiersze mimo to zostaną zaimportowane, sprawdź je.} other {# ostrzeżenia: te wiersze mimo to zostaną zaimportowane, sprawdź je.}}",
      errors:
        "{rows, plural, one {Lucca znalazła # wiersz, którego nie zaimportuje} few {Lucca znalazła # wiersze, których nie zaimportuje} many {Lucca znalazła # wierszy, których nie zaimportuje} other {Lucca znalazła # wiersza, którego nie zaimportuje}}",
      errorsWayOn:
        "{rows, plural, one {Popraw go tutaj i przeanalizuj ponownie} few {Popraw je tutaj i przeanalizuj ponownie} many {Popraw je tutaj i przeanalizuj ponownie} other {Popraw je tutaj i przeanalizuj ponownie}} albo {rows, plural, one {go pomiń} few {je pomiń} many {je pomiń} other {je pomiń}}. Jeśli coś zostało poprawione w samej Lucca, po prostu przeanalizuj ponownie.",
      cut: "Lucca znalazła więcej, niż może przekazać naraz. Przeanalizuj plik w częściach.",
      edited: "Plik zmienił się od czasu analizy w Lucca. Przeanalizuj go ponownie, aby zaimportować.",
      switchedOn:
        "Opcja „Zastąp istniejące miejsca pracy” jest teraz włączona, a podczas analizy była wyłączona. Przeanalizuj ponownie, aby zaimportować.",
      switchedOff:
        "Opcja „Zastąp istniejące miejsca pracy” jest teraz wyłączona, a podczas analizy była włączona. Przeanalizuj ponownie, aby zaimportować.",
      failed: "Analiza nie dobiegła końca",
      blocked: {
        running: "Lucca jeszcze analizuje.",
        errors:
          "{rows, plural, one {# wiersz do poprawy lub pominięcia} few {# wiersze do poprawy lub pominięcia} many {# wierszy do poprawy lub pominięcia} other {# wiersza do poprawy lub pominięcia}}",
        unplaced:
          "{lines, plural, one {Lucca odrzuca # wiersz, którego nie odnaleziono w pliku: zobacz „Wyniki sprawdzenia”.} few {Lucca odrzuca # wiersze, których nie odnaleziono w pliku: zobacz „Wyniki sprawdzenia”.} many {Lucca odrzuca # wierszy, których nie odnaleziono w pliku: zobacz „Wyniki sprawdzenia”.} other {Lucca odrzuca # wiersza, którego nie odnaleziono w pliku: zobacz „Wyniki sprawdzenia”.}}",
        cut: "Najpierw przeanalizuj plik w częściach.",
      },
    },
    import: {
      lead: "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} dla {people, plural, one {# osoby} few {# osób} many {# osób} other {# osoby}}, {period}, na konto {account} ({environment}). Importu nie można cofnąć: upewnij się, że o to chodzi.",
      into: "Na konto",
      people: "Osoby",
      period: "Okres",
      rowsSent: "Wiersze",
      parts: "Części",
      partsMeaning:
        "{from, plural, one {{parts, number}, importowane jedna po drugiej: nie zamykaj tej strony} few {od {from, number} do {parts, number}, importowane jedna po drugiej: nie zamykaj tej strony} many {od {from, number} do {parts, number}, importowane jedna po drugiej: nie zamykaj tej strony} other {od {from, number} do {parts, number}, importowane jedna po drugiej: nie zamykaj tej strony}}",
      changed: "Utworzone lub zmienione",
      deleted: "Usunięte",
      leftOut: "Pominięte",
      leftOutNone: "Brak",
      leftOutRows: "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
      unaccounted: "Niewyjaśnione",
      notReported: "Lucca nie podała",
      file: "Plik",
      existing: "Istniejące miejsca pracy",
      analyzed: "Analiza",
      analyzedAgo: "{ago}, dokładnie ten plik",
      tooOld:
        "Analiza ma ponad 30 minut; grafik w Lucca mógł się od tego czasu zmienić. Przeanalizuj ponownie, a potem zaimportuj.",
      effects:
        "Jeśli w Lucca jest włączona integracja z kalendarzami, zaktualizują się też kalendarze tych osób. Niektóre dni pracy zdalnej mogą czekać na akceptację przełożonego.",
      before: "Przed importem",
      beforeMeaning: "To jest konto produkcyjne. Potwierdź każdy skutek.",
      beforePractice: "Ćwiczenia wymagają tego samego co produkcja. Potwierdź każdy skutek.",
      switchHint: "Po zmianie tej opcji Lucca przeanalizuje plik ponownie.",
      actReplace: "Istniejące miejsca pracy zostaną zastąpione",
      actReplaceMeaning:
        "{people, plural, one {Wszystko, co ta osoba wpisała na dni z pliku, zostanie nadpisane.} few {Wszystko, co te # osoby wpisały na dni z pliku, zostanie nadpisane.} many {Wszystko, co te # osób wpisało na dni z pliku, zostanie nadpisane.} other {Wszystko, co te osoby (#) wpisały na dni z pliku, zostanie nadpisane.}} Lucca tego nie przywróci.",
      actDelete:
        "{rows, plural, one {# dzień zostanie usunięty} few {# dni zostaną usunięte} many {# dni zostanie usuniętych} other {# dnia zostanie usunięte}}",
      actDeleteMeaning: "Usunięte dni znikają z Lucca razem z komentarzami.",
      actUnknown: "Wiem, że nie wiadomo, jak skończył się import z {when}",
      actUnknownMeaning:
        "Te same dni mogą zostać zapisane drugi raz. <link>Obejrzyj tamten import</link> i zapisz ustalenia albo kontynuuj – ten import będzie się do niego odwoływał.",
      import:
        "{rows, plural, one {Importuj # wiersz} few {Importuj # wiersze} many {Importuj # wierszy} other {Importuj # wiersza}} na konto {account} ({environment})",
      blocked: {
        acts: "{count, plural, one {Najpierw zaznacz pole powyżej.} few {Najpierw zaznacz pola powyżej.} many {Najpierw zaznacz pola powyżej.} other {Najpierw zaznacz pola powyżej.}}",
      },
      analyzeAgain: "Przeanalizuj ponownie",
      backToAnalyze: "Wróć do kroku „Analiza”",
      refused: "Tego importu nie rozpoczęto",
      noAnswer: "Na potwierdzenie nie ma jeszcze odpowiedzi",
      noAnswerMeaning:
        "Serwer Whereabouts nie dał jednoznacznej odpowiedzi, gdy plik był w drodze. Mógł go otrzymać lub nie. Można bezpiecznie zapytać: serwer rozpoznaje to potwierdzenie i nigdy nie zaimportuje go dwa razy.",
      ask: "Zapytaj serwer",
      asking: "Pytanie do serwera",
      notThere: "Serwer nie otrzymał tego potwierdzenia, więc do Lucca nic nie wysłano.",
      notThereMeaning: "Możesz teraz zaimportować. To nadal to samo potwierdzenie, więc nie zadziała dwa razy.",
      pastImports: "Zobacz poprzednie importy",
    },
    track: {
      lead: "Opuszczenie tej strony niczego nie zatrzyma: serwer śledzi import do końca i znajdziesz go tutaj ponownie.",
      leadDone: "Import się zakończył.",
      leadUnknown: "Import wysłano, ale nie nadeszła jednoznaczna odpowiedź.",
      leadParts:
        "Każda część jest wysyłana po zakończeniu poprzedniej: nie zamykaj tej strony. Po jej opuszczeniu import zatrzyma się za bieżącą częścią; wróć w tej przeglądarce, aby zaimportować resztę.",
      leadStopped: "Nie wszystkie części pliku zaimportowano.",
      parts: "Części",
      partNotSent: "Niewysłana",
      partRefused: "Części {part, number} z {parts, number} nie rozpoczęto",
      partsImported:
        "{imported, plural, =0 {Nie zaimportowano żadnej z {parts, number} części} one {Zaimportowano # z {parts, number} części} few {Zaimportowano # z {parts, number} części} many {Zaimportowano # z {parts, number} części} other {Zaimportowano # z {parts, number} części}}",
      importRest: "Zaimportuj resztę",
      restMeaning: "Pozostałe części trzeba jeszcze raz potwierdzić; nic nie zostanie zaimportowane po raz drugi.",
      restInFile:
        "Wróć do kroku „Formatowanie”, aby kontynuować resztę: wiersze już zaimportowane są pominięte i nie zostaną wysłane ponownie.",
      restUnknown:
        "W kroku „Formatowanie” wiersze już zaimportowane są pominięte. Wiersze z części o nieznanym wyniku nadal tam są: zanim je wyślesz ponownie, sprawdź w Lucca.",
      restWithoutFile:
        "Pliku nie ma już w tej przeglądarce. Zacznij od nowa i podaj ten sam plik: zaimportowane już części zostaną rozpoznane i nie będą wysłane ponownie.",
      received: "Przekazywanie pliku do Lucca",
      running: "Lucca importuje",
      waiting: "Oczekiwanie na Lucca",
      limit:
        "Lucca pozwala na określoną liczbę żądań na minutę, wspólnie z innymi integracjami. Praca ruszy dalej sama.",
      long: "Trwa to dłużej niż zwykle. Możesz zamknąć tę stronę i wrócić: import trwa dalej.",
      fetching: "Odczytywanie tego, co zrobiła Lucca",
      noConnection:
        "Serwer Whereabouts w tej chwili nie odpowiada. Import nie zależy od tej strony; pytanie jest ponawiane.",
      receipt: "Otwórz raport",
      refusedFile: "Pobierz odrzucone wiersze",
      refusedName: "{file}-odrzucone",
      refusedFileMeaning:
        "Popraw je w tym pliku i upuść go ponownie w kroku „Formatowanie” albo wyślij go innej osobie z zespołu.",
      startOver: "Zacznij od nowa",
      refusedTitle: "Niczego nie zaimportowano",
      refusedPart: "Tej części nie zaimportowano",
      refusedMeaning: "Import odrzucono, zanim Lucca cokolwiek przyjęła. Plik i poprawki nadal tu są.",
      refusedWithoutFile: "Import odrzucono, zanim Lucca cokolwiek przyjęła.",
      backToFormat: "Wróć do kroku „Formatowanie”",
      gone: "Tego importu nie ma już w zapisach serwera",
      goneMeaning:
        "Zapisy są usuwane po upływie okresu przechowywania. Sprawdź w historii importów w Lucca, co się z nim stało.",
    },
    stuck: {
      title: "Od {minutes, plural, one {# minuty} few {# minut} many {# minut} other {# minuty}} nic się nie dzieje",
      meaning:
        "Lucca może nad tym nadal pracować, a pytanie jest ponawiane. Tymczasem nie można rozpocząć innego importu. Jeśli przestaniesz czekać, ten import zostanie zapisany jako „Wynik nieznany”; nic nie zostanie wysłane ponownie.",
      stop: "Nie czekaj dłużej",
    },
    unknown: {
      title: "Nie wiadomo jeszcze, co stało się z tym importem",
      meaning: "Mógł się wykonać w całości, w części lub wcale. Sprawdź to, zanim zaimportujesz te dni ponownie.",
      known: "Co wiadomo",
      sentAt:
        "{rows, plural, one {# wiersz z {file} ({size}) był w drodze} few {# wiersze z {file} ({size}) były w drodze} many {# wierszy z {file} ({size}) było w drodze} other {# wiersza z {file} ({size}) było w drodze}} na konto {account} ({environment}), {when}.",
      unnamed: "pliku",
      broke: "{what}, {when}.",
      answered: "Odpowiedź: {detail}",
      once: "Wysłano go raz. Nie był i nie będzie wysłany ponownie automatycznie.",
      lastProgress: "Ostatni postęp podany przez Lucca: {share, number, percent}.",
      notKnown: "Czego nie wiadomo",
      notKnownTaken: "Czy Lucca przyjęła plik, a jeśli tak, które wiersze zapisała.",
      notKnownRows: "Lucca przyjęła plik. Nie wiadomo, które wiersze zapisała.",
      nothingByItself: "To nie zmieni się samo: ktoś musi to sprawdzić.",
      now: "Co można zrobić",
      elsewhere:
        "Otwórz kreator w przeglądarce, z której wysłano plik: można tam porównać go z tym, co jest teraz w Lucca, przeanalizować i zaimportować ponownie. Albo obejrzyj w Lucca Office grafik jednej osoby z pliku.",
      compare: "Porównaj z tym, co jest teraz w Lucca",
      compareMeaning:
        "Odczytuje dni osób z pliku i dla każdego wiersza mówi: jest, brak, inny lub nie można odczytać. Niczego nie zmienia.",
      analyze: "Przeanalizuj ten sam plik ponownie",
      analyzeMeaning: "Lucca sprawdza te same wiersze jeszcze raz i mówi, co by jeszcze zrobiła. Niczego nie zmienia.",
      analyzeNow: "Sprawdź ponownie",
      again: "Zaimportuj ponownie bez zastępowania",
      againMeaning:
        "Najpierw analiza z wyłączoną opcją „Zastąp istniejące miejsca pracy”: dni, które już dotarły, pozostają bez zmian. Potem potwierdzasz nowy import, który odwołuje się do tego.",
      againNow: "Przygotuj ponownie",
      found: {
        title: "Co widać w Lucca?",
        meaning: "Zostanie to zapisane przy tym imporcie, który w zapisach zachowa stan „Wynik nieznany”.",
        arrived: "Wszystko dotarło",
        nothing: "Nic nie dotarło",
        partly: "Część dotarła",
        choose: "Najpierw wybierz, co widać.",
        record: "Zapisz",
        recorded: "{what} (zapisano: {when}, {by}).",
        nobody: "ktoś",
      },
    },
    dialogs: {
      replace: {
        title: "Zastąpić {file}?",
        meaning:
          "{corrections, plural, one {Przepadnie # zmiana} few {Przepadną # zmiany} many {Przepadnie # zmian} other {Przepadnie # zmiany}} w pliku {file}.",
        go: "Weź {other} i odrzuć {corrections, plural, one {# zmianę} few {# zmiany} many {# zmian} other {# zmiany}}",
        keep: "Zostaw {file}",
      },
      forget: {
        title: "Zapomnieć {file}?",
        meaning:
          "Plik zostanie usunięty z tej przeglądarki{corrections, plural, =0 {} one {, a z nim # zmiana} few {, a z nim # zmiany} many {, a z nim # zmian} other {, a z nim # zmiany}}. W Lucca nic się nie zmieni.",
        go: "Zapomnij {file}",
        keep: "Zostaw {file}",
      },
      read: {
        title: "Odczytać {file} inaczej?",
        meaning:
          "{corrections, plural, one {# zmiana należy do obecnego odczytu i przepadnie.} few {# zmiany należą do obecnego odczytu i przepadną.} many {# zmian należy do obecnego odczytu i przepadnie.} other {# zmiany należy do obecnego odczytu i przepadnie.}}",
        go: "Odczytaj ponownie i odrzuć {corrections, plural, one {# zmianę} few {# zmiany} many {# zmian} other {# zmiany}}",
        keep: "Zostaw obecny odczyt",
      },
    },
  },
  known: {
    label: "Nazwy porównane z listami Lucca",
    reading:
      "Odczytywanie {list, select, people {listy osób} other {listy miejsc pracy}} z Lucca, aby sprawdzić nazwy: na razie {entries, number}{seconds, plural, =0 {} other {, oczekiwanie na limit Lucca: # s}}.",
    trouble: "Nie udało się odczytać list z Lucca, więc nazwy nie są tu sprawdzane. Sprawdzi je analiza Lucca.",
    places:
      "{count, plural, one {# miejsce pracy} few {# miejsca pracy} many {# miejsc pracy} other {# miejsca pracy}}",
    people: "{count, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}}",
    matched: "Zgodne z Lucca ({account}): {what}{open, plural, =0 {} other {; do rozstrzygnięcia: #}}.",
    peopleAsIs:
      "{count, plural, one {# osoba nie jest widoczna dla Whereabouts; sprawdzi ją analiza Lucca.} few {# osoby nie są widoczne dla Whereabouts; sprawdzi je analiza Lucca.} many {# osób nie jest widocznych dla Whereabouts; sprawdzi je analiza Lucca.} other {# osoby nie jest widoczne dla Whereabouts; sprawdzi je analiza Lucca.}}",
    placesAsIs:
      "{count, plural, one {# miejsce pracy zostanie wysłane bez zmian.} few {# miejsca pracy zostaną wysłane bez zmian.} many {# miejsc pracy zostanie wysłanych bez zmian.} other {# miejsca pracy zostanie wysłane bez zmian.}}",
    noPlaces: "Ten klucz nie może odczytać listy miejsc pracy; sprawdzi je analiza Lucca.",
    noPeople: "Ten klucz nie może odczytać listy osób; sprawdzi je analiza Lucca.",
    readAt: "Listy odczytano o {when}.",
    readAgain: "Odczytaj ponownie",
    answered:
      "Nazwy w {rows, plural, one {# wierszu} few {# wierszach} many {# wierszach} other {# wiersza}} zamieniono tak, jak wybrano dla wcześniejszego pliku.",
    takeBack: "Przywróć",
  },
  siteLoad: {
    onlyFile: "Pokazano tylko to, co dodaje plik",
    cost: "Aby policzyć osoby, które już tam są, trzeba wysłać do Lucca około {requests, plural, one {# żądania} few {# żądań} many {# żądań} other {# żądania}}; potrwa to około {minutes, plural, one {# minuty} few {# minut} many {# minut} other {# minuty}}. W tym czasie można dalej pracować.",
    costUnknown:
      "Aby policzyć osoby, które już tam są, trzeba odczytać dni wszystkich. Lucca nie podaje, ile ich jest.",
    readAll: "Odczytaj, kto już tam jest",
    stopped: "Przerwano odczytywanie, kto już tam jest.",
    read: "Odczytaj, kto już tam jest",
    notAllowed:
      "Ten klucz nie może odczytać {list, select, days {listy dni} other {listy osób}}, więc nie da się policzyć osób, które już tam są.",
    failed: "Nie udało się odczytać, kto już tam jest: pokazano tylko to, co dodaje plik",
    tryAgain: "Spróbuj ponownie",
    readAt: "Ze wszystkimi osobami widocznymi dla Whereabouts, stan: {when}.",
  },
  trial: {
    try: "Najpierw wypróbuj: {what}, {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
    choose: "Wybierz na początek inną osobę lub tydzień",
    title: "Co zaimportować najpierw",
    meaning:
      "Mały, prawdziwy import, z własną analizą i własnym potwierdzeniem. Reszta pliku czeka tutaj i zostanie wysłana bez tych wierszy.",
    kind: "Zacznij od",
    people: "Jednej osoby",
    weeks: "Jednego tygodnia",
    week: "{days}",
    search: "Znajdź login lub nazwisko",
    nobody: "Nikt w tym pliku tak się nie nazywa.",
    rows: "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}{deletions, plural, =0 {} other {, w tym usunięcia: #}}",
    close: "Zamknij",
    isTrial: "Najpierw tylko: {what}",
    restStays:
      "{rows, plural, one {Pozostały wiersz pliku czeka: będzie można go wysłać po tym imporcie.} few {Pozostałe # wiersze pliku czekają: będzie można je wysłać po tym imporcie.} many {Pozostałych # wierszy pliku czeka: będzie można je wysłać po tym imporcie.} other {Pozostałe wiersze pliku (#) czekają: będzie można je wysłać po tym imporcie.}}",
    done: "{what}: gotowe. {rows, plural, =0 {Nie został żaden inny wiersz} one {Został # wiersz pliku} few {Zostały # wiersze pliku} many {Zostało # wierszy pliku} other {Zostało # wiersza pliku}}",
    doneMeaning: "Obejrzyj wynik w Lucca. To, co wysłano, nie zostanie wysłane ponownie.",
    doneRefused:
      "{rows, plural, one {Odrzucony wiersz pozostaje w pliku do poprawy.} few {# odrzucone wiersze pozostają w pliku do poprawy.} many {# odrzuconych wierszy pozostaje w pliku do poprawy.} other {# odrzuconego wiersza pozostaje w pliku do poprawy.}}",
    goOn: "Kontynuuj resztę",
  },
  undoFile: {
    title: "Plik cofający",
    meaning:
      "Importu nie można cofnąć w Lucca. Ten plik w razie potrzeby przywraca to, co jest w Lucca teraz. Można kontynuować bez niego.",
    readFirst: "Najpierw odczytaj, co jest w Lucca: na tej podstawie powstaje plik cofający.",
    nothing: "Nie ma czego cofać: z odczytanych dni import nie zmienia żadnego.",
    holds:
      "{restores, plural, =0 {Nie przywraca żadnego dnia} one {Przywraca # dzień lub pół dnia} few {Przywraca # dni lub połowy dni} many {Przywraca # dni lub połówek dni} other {Przywraca # dnia lub połowy dnia}} i {deletions, plural, =0 {nie usuwa żadnego} one {usuwa # dzień, który jest teraz pusty} few {usuwa # dni, które są teraz puste} many {usuwa # dni, które są teraz puste} other {usuwa # dnia, które są teraz puste}}, według stanu w Lucca: {when}.",
    download: "Pobierz plik cofający",
    name: "{part, plural, one {{file}-cofanie} few {{file}-cofanie-#} many {{file}-cofanie-#} other {{file}-cofanie-#}}",
    downloadSecond: "Pobierz jego drugą część",
    done: "Pobrano: {file}",
    how: "Aby go użyć, podaj go w Whereabouts jak każdy inny plik i zaimportuj z włączoną opcją „Zastąp istniejące miejsca pracy”.",
    second:
      "Są dwie części. Zaimportuj pierwszą, potem drugą: przywraca ona połowy dni obok tych, które usuwa pierwsza.",
    never: "Nie przywróci komentarzy ani informacji, czy dzień był zaakceptowany: Lucca nie przyjmuje ich z pliku.",
    pending:
      "{rows, plural, one {# przywracany dzień nie jest jeszcze zaakceptowany: Lucca może go potem uznać za zaakceptowany.} few {# przywracane dni nie są jeszcze zaakceptowane: Lucca może je potem uznać za zaakceptowane.} many {# przywracanych dni nie jest jeszcze zaakceptowanych: Lucca może je potem uznać za zaakceptowane.} other {# przywracanego dnia nie jest jeszcze zaakceptowane: Lucca może je potem uznać za zaakceptowane.}}",
    uncovered:
      "{rows, plural, one {Nie cofa # wiersza pliku} few {Nie cofa # wierszy pliku} many {Nie cofa # wierszy pliku} other {Nie cofa # wiersza pliku}}: nieodczytane – {unread, number}, osoby niewidoczne dla Whereabouts – {unlisted, number}, miejsca pracy spoza jego listy – {unnamed, number}.",
    splits:
      "{rows, plural, one {Jedna połowa dnia stanie się wskutek importu całym dniem.} few {# połowy dni staną się wskutek importu całymi dniami.} many {# połówek dni stanie się wskutek importu całymi dniami.} other {# połowy dnia stanie się wskutek importu całym dniem.}} Jeśli po zaimportowaniu pliku cofającego druga połowa pozostanie w Lucca, usuń ją tam.",
    doubtful:
      "Wymienia miejsca pracy, które są wyłączone lub mają taką samą nazwę jak inne: {places}. Lucca może odrzucić te wiersze; najpierw włącz to miejsce pracy.",
    notTaken: "niepobrany",
    taken:
      "{parts, plural, one {pobrany przed importem, SHA-256 {hashes}} few {pobrany przed importem w # częściach, SHA-256 {hashes}} many {pobrany przed importem w # częściach, SHA-256 {hashes}} other {pobrany przed importem w # części, SHA-256 {hashes}}}",
  },
  comparing: {
    panel: "Co już jest w Lucca",
    panelLead:
      "Zobacz przed importem, które dni są nowe, które już tam są, a które by się zmieniły. Samo sprawdzenie niczego nie zmienia.",
    read: "Odczytaj, co jest w Lucca",
    skipSame:
      "{rows, plural, one {Pomiń # wiersz, który już tam jest} few {Pomiń # wiersze, które już tam są} many {Pomiń # wierszy, które już tam są} other {Pomiń # wiersza, które już tam są}}",
    rowsOf: "Wiersze · {kind}",
    moreRows:
      "{rows, plural, one {I jeszcze # wiersz.} few {I jeszcze # wiersze.} many {I jeszcze # wierszy.} other {I jeszcze # wiersza.}}",
    effect: {
      replaced:
        "{rows, plural, one {# wiersz zastępuje to, co jest w Lucca} few {# wiersze zastępują to, co jest w Lucca} many {# wierszy zastępuje to, co jest w Lucca} other {# wiersza zastępuje to, co jest w Lucca}}, na przykład {example}. {rows, plural, one {Po wyłączeniu opcji ten dzień pozostanie bez zmian.} few {Po wyłączeniu opcji te dni pozostaną bez zmian.} many {Po wyłączeniu opcji te dni pozostaną bez zmian.} other {Po wyłączeniu opcji te dni pozostaną bez zmian.}}",
      leftAlone:
        "{rows, plural, one {# wiersz pozostawia dzień bez zmian} few {# wiersze pozostawiają dni bez zmian} many {# wierszy pozostawia dni bez zmian} other {# wiersza pozostawia dni bez zmian}}, na przykład {example}. {rows, plural, one {Po włączeniu opcji zastąpi on to, co jest w Lucca.} few {Po włączeniu opcji zastąpią one to, co jest w Lucca.} many {Po włączeniu opcji zastąpią one to, co jest w Lucca.} other {Po włączeniu opcji zastąpią one to, co jest w Lucca.}}",
      none: "W odczytanych dniach nie ma niczego, na co ta opcja miałaby wpływ.",
      example: "{login}, {date}: {from} → {to}",
    },
    readBack: {
      title: "Sprawdź w Lucca",
      meaning:
        "Odczytuje ponownie z Lucca dni z pliku i porównuje je wiersz po wierszu z tym, co wysłano. Dzień czekający na akceptację liczy się jako obecny.",
      start: "Sprawdź zapis w Lucca",
      recorded: "Zachowano przy raporcie tego importu.",
      notRecorded:
        "Nie udało się zachować tego przy raporcie: serwer Whereabouts tego nie przyjął. Porównaj ponownie, aby spróbować jeszcze raz.",
    },
    row: {
      said: "{kind}.",
      holds: "W Lucca jest",
      what: "W Lucca jest {what}.",
      nothing: "W Lucca nic nie ma w tej części dnia.",
    },
    inRow: {
      new: "Nowy",
      same: "Taki sam",
      changes: "Zmienia",
      "left-alone": "Bez zmian",
      deletes: "Usuwa",
      "deletes-nothing": "Brak dnia",
      there: "Jest",
      "not-there": "Brak",
      different: "Inny",
      "unknown-login": "Poza listą",
      unread: "Nieodczytany",
    },
    start: "Porównaj",
    asking: "Pytanie do Lucca, ile jest do odczytania",
    reading: {
      places: "Odczytywanie miejsc pracy: na razie {entries, number}",
      people: "Odczytywanie osób: na razie {entries, number}",
      days: "Odczytywanie dni: na razie {entries, number}",
    },
    stop: "Zatrzymaj i użyj tego, co odczytano",
    cost: {
      title:
        "Odczyt całości wymaga około {requests, plural, one {# żądania} few {# żądań} many {# żądań} other {# żądania}} i potrwa {minutes, plural, one {najwyżej # minutę} few {około # minut} many {około # minut} other {około # minuty}}",
      unknown: "Nie wiadomo, ile jest do odczytania",
      meaning:
        "Lucca pozwala na określoną liczbę żądań na minutę, wspólnie z innymi integracjami. Odczyt można w każdej chwili zatrzymać.",
      all: "Odczytaj wszystko",
      few: "Tylko osoby z pliku: {people, number}",
      period: "Tylko {period}",
    },
    compared:
      "{rows, plural, one {Porównano # wiersz z tym, co jest w Lucca} few {Porównano # wiersze z tym, co jest w Lucca} many {Porównano # wierszy z tym, co jest w Lucca} other {Porównano # wiersza z tym, co jest w Lucca}}",
    allThere:
      "{rows, plural, one {Wiersz jest w Lucca tak, jak go wysłano} few {Wszystkie # wiersze są w Lucca tak, jak je wysłano} many {Wszystkie wiersze (#) są w Lucca tak, jak je wysłano} other {Wszystkie wiersze (#) są w Lucca tak, jak je wysłano}}",
    nothing: "Nie było wierszy do porównania",
    kinds: {
      new: "do dodania: nic tam jeszcze nie ma",
      same: "bez różnic: to samo już tam jest",
      changes: "do zmiany: zastępuje to, co tam jest",
      "left-alone": "bez zmian: coś tam jest, a zastępowanie jest wyłączone",
      deletes: "do usunięcia: usuwa to, co tam jest",
      "deletes-nothing": "niczego nie usuwa: nic tam nie ma",
      there: "w Lucca, tak jak wysłano",
      "not-there": "brak w Lucca",
      different: "różnica: jest tam coś innego",
      "unknown-login": "nie do odczytania: tej osoby nie ma na liście dostępnej dla Whereabouts",
      unread: "nie do odczytania: nie odczytano tego dnia",
    },
    positions: { FullDay: "cały dzień", FirstHalf: "przedpołudnie", SecondHalf: "popołudnie" },
    example: {
      line: "wiersz {line}",
      deletion: "do usunięcia",
      plan: "{position}: {what}",
      holds: "w Lucca jest {what}",
      holdsNothing: "w Lucca nic nie ma",
      unnamed: "nienazwane miejsce pracy",
      pending: "jeszcze bez akceptacji",
    },
    aside:
      "{rows, plural, one {Nie porównano # wiersza: jest pominięty lub zmienił się od analizy} few {Nie porównano # wierszy: są pominięte lub zmieniły się od analizy} many {Nie porównano # wierszy: są pominięte lub zmieniły się od analizy} other {Nie porównano # wiersza: są pominięte lub zmieniły się od analizy}}.",
    pending:
      "{rows, plural, one {Dla # wiersza jest tam coś, co nie zostało jeszcze zaakceptowane.} few {Dla # wierszy jest tam coś, co nie zostało jeszcze zaakceptowane.} many {Dla # wierszy jest tam coś, co nie zostało jeszcze zaakceptowane.} other {Dla # wiersza jest tam coś, co nie zostało jeszcze zaakceptowane.}}",
    unsure:
      "{rows, plural, one {# wiersz dotyczy} few {# wiersze dotyczą} many {# wierszy dotyczy} other {# wiersza dotyczy}} połowy dnia lub usunięcia przy wyłączonej opcji „Zastąp istniejące miejsca pracy”: wynik zna tylko Lucca.",
    unlisted:
      "{people, plural, one {# osoby nie ma na liście dostępnej dla Whereabouts} few {# osób nie ma na liście dostępnej dla Whereabouts} many {# osób nie ma na liście dostępnej dla Whereabouts} other {# osoby nie ma na liście dostępnej dla Whereabouts}}: {names}{people, plural, one {.} =2 {.} =3 {.} few { …} many { …} other { …}}",
    noPlaces: "Ten klucz nie może odczytać listy miejsc pracy, więc nie wiadomo, czy to to samo miejsce.",
    stopped: "Odczyt został zatrzymany: nieodczytane dni nie liczą się jako brakujące.",
    brokeOff: "Nie wszystko udało się odczytać",
    failed: "Nie udało się odczytać danych z Lucca",
    tryAgain: "Porównaj ponownie",
    notAllowed: "Ten klucz nie może odczytać {list, select, people {listy osób} other {listy dni}}",
    notAllowedMeaning:
      "Dlatego niczego nie można porównać. Obejrzyj w Lucca Office grafik jednej osoby z pliku albo nadaj kluczowi prawo odczytu.",
    readAt: "Odczytano z Lucca {when}.",
    again: "Porównaj ponownie",
  },
  result: {
    label: "Wynik",
    whole:
      "{sent, plural, one {Wysłano # wiersz, Lucca go przyjęła} few {Wysłano # wiersze, Lucca przyjęła wszystkie} many {Wysłano # wierszy, Lucca przyjęła wszystkie} other {Wysłano # wiersza, Lucca przyjęła wszystkie}}. Utworzone lub zmienione: {changed, number}, usunięte: {deleted, number}.",
    parts:
      "{sent, plural, one {Wysłano # wiersz} few {Wysłano # wiersze} many {Wysłano # wierszy} other {Wysłano # wiersza}}. Utworzone lub zmienione: {changed, number}, usunięte: {deleted, number}, odrzucone: {refused, number}, niewyjaśnione: {unaccounted, number}.",
    raw: "{sent, plural, one {Wysłano # wiersz} few {Wysłano # wiersze} many {Wysłano # wierszy} other {Wysłano # wiersza}}. Lucca podaje: utworzone lub zmienione – {changed}, usunięte – {deleted}, odrzucone – {refused}.",
    inFile:
      "Twój plik ma {all, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} (wysłane: {sent, number}{leftOut, plural, =0 {} other {, pominięte: #}}{imported, plural, =0 {} other {, zaimportowane wcześniej: #}}{rest, plural, =0 {} other {, jeszcze do wysłania: #}}).",
    notReported: "liczba nieznana",
    why: {
      "not-reported": "Lucca nie podała wszystkich liczb, więc nie wiadomo, czy dotarł każdy wiersz.",
      "findings-cut":
        "Wyników jest zbyt wiele, aby Lucca mogła je przekazać, więc odrzuconych wierszy nie da się policzyć.",
      "more-than-sent":
        "Te liczby nie zgadzają się z liczbą wysłanych wierszy: Lucca może liczyć dwie połowy usuniętego dnia jako dwa dni.",
    },
    unaccountedOff:
      "Niewyjaśnione wiersze najprawdopodobniej miały już miejsce pracy i pozostały bez zmian, bo opcja „Zastąp istniejące miejsca pracy” była wyłączona.",
    unaccountedOn: "Lucca nie mówi, co stało się z niewyjaśnionymi wierszami. Porównaj je z grafikiem w Lucca.",
    warnings:
      "{rows, plural, one {# wiersz zaimportowano z uwagą} few {# wiersze zaimportowano z uwagą} many {# wierszy zaimportowano z uwagą} other {# wiersza zaimportowano z uwagą}}",
    refusedRows: "Odrzucone wiersze",
    remarks: "Zaimportowane z uwagą",
    summary: "Własnymi słowami Lucca",
    luccaSays: "„{said}”",
    counts: {
      sent: "Wysłane",
      changed: "Utworzone lub zmienione",
      deleted: "Usunięte",
      refused: "Odrzucone",
      unaccounted: "Niewyjaśnione",
      notReported: "nie podano",
    },
    rows: "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
    more: "{rows, plural, one {i jeszcze # wiersz} few {i jeszcze # wiersze} many {i jeszcze # wierszy} other {i jeszcze # wiersza}}",
    noEcho: "Lucca nie podała, którego wiersza to dotyczy",
    deletion: "usunięcie",
  },
  connection: {
    title: "Sprawdzenie połączenia",
    lead: "Na co Lucca pozwala temu kluczowi i czego nie rozstrzyga jej dokumentacja. Niczego się nie tworzy, nie zmienia ani nie usuwa.",
    link: "Połączenie",
    begin: "Sprawdź połączenie",
    again: "Sprawdź ponownie",
    cost: "Najwyżej {most} żądań do Lucca, zwykle poniżej pół minuty.",
    never: "Jeszcze nie sprawdzano",
    neverMeaning:
      "Sprawdzenie odczytuje fragment każdej listy i zleca Lucca analizę dwóch fikcyjnych wierszy. Ustalenia będą odtąd używane dla tego konta.",
    madeUp: "Lucca sprawdziła na prośbę dwa fikcyjne wiersze; niczego nie utworzono.",
    nothingSent: "Do Lucca nie wysłano żadnych wierszy.",
    groups: {
      attention: "Warto wiedzieć",
      open: "Nierozstrzygnięte w dokumentacji, teraz znane",
      documented: "Zgodnie z dokumentacją",
    },
    loading: "Wczytywanie",
    asked: "{asked} z najwyżej {most} żądań",
    steps: {
      places: "Pytanie o miejsca pracy",
      "dry-run": "Sprawdzanie dwóch fikcyjnych wierszy",
      people: "Pytanie o kilka osób",
      days: "Pytanie o jedną stronę dni",
      filters: "Próba filtrów dat i osób",
      "unknown-job": "Pytanie o analizę, która nie istnieje",
      answer: "Oczekiwanie na odpowiedź Lucca o tych dwóch wierszach",
    },
    lastAt: "Sprawdzono {when}, {requests, plural, one {# żądanie} few {# żądania} many {# żądań} other {# żądania}}",
    usable: "Whereabouts może pracować z tym kontem",
    usableMeaning:
      "{differs, plural, =0 {Wszystko, co opisuje dokumentacja, zgadza się z nią} one {Jedna odpowiedź różni się od dokumentacji} few {# odpowiedzi różnią się od dokumentacji} many {# odpowiedzi różni się od dokumentacji} other {# odpowiedzi różni się od dokumentacji}}; {limits, plural, =0 {niczego nie brakuje} one {jedna rzecz jest niedostępna lub wolniejsza} few {# rzeczy są niedostępne lub wolniejsze} many {# rzeczy jest niedostępnych lub wolniejszych} other {# rzeczy jest niedostępne lub wolniejsze}}.",
    unusable: "Whereabouts nie może jeszcze importować na to konto",
    broke: "Sprawdzenie przerwano",
    saidBy: "Komunikat Lucca: „{said}”",
    because: "{title}.",
    standing: {
      documented: "Zgodnie z dokumentacją",
      differs: "Inaczej niż w dokumentacji: {how}",
      open: "Dokumentacja tego nie rozstrzyga",
      untold: "Nie ustalono",
    },
    badges: {
      blocks: "Przeszkoda",
      differs: "Różnica",
      untold: "Nie ustalono",
      limits: "Ograniczenie",
    },
    topics: {
      address: "Konto",
      key: "Klucz",
      permission: "Uprawnienie do importu",
      start: "Odpowiedź na rozpoczęcie",
      part: "Nazwa części z plikiem",
      rows: "Dwa fikcyjne wiersze",
      lines: "Numery wierszy",
      keys: "Wiersze w odpowiedzi Lucca",
      language: "Język komunikatów",
      "unknown-job": "Zapomniane zadania",
      places: "Lista miejsc pracy",
      people: "Lista osób",
      days: "Lista dni",
      pages: "Długość stron",
      filters: "Filtry listy dni",
      speed: "Szybkość",
    },
    findings: {
      address: {
        known: {
          said: "{environment, select, practice {To jest firma ćwiczeniowa} production {Konto to {account}, produkcyjne} test {Konto to {account}, testowe} demo {Konto to {account}, demonstracyjne} other {Konto to {account}, sandbox}}, pod adresem {host}.",
          means:
            "{environment, select, production {Importy zmieniają prawdziwe grafiki.} practice {Importy zmieniają tylko fikcyjne grafiki.} other {Importy zmieniają tylko tę kopię, nie produkcję.}}",
        },
      },
      key: {
        accepted: { said: "Lucca przyjmuje klucz API.", means: "Nic nie trzeba robić." },
        refused: {
          said: "Lucca nie zna klucza API.",
          means:
            "Poproś o nowy klucz administratora Lucca, który może zarządzać kluczami API: w ustawieniach Lucca, w sekcji „Authentication, SSO and API”, a potem „API keys”. Ustaw go jako LUCCA_API_KEY i uruchom ponownie. Obecny wygasł, został usunięty albo zawiera literówkę.",
        },
        unreachable: {
          said: "Pod tym adresem nikt nie odpowiada.",
          means: "Sprawdź LUCCA_URL oraz to, czy ten serwer może się z nim łączyć, a potem sprawdź ponownie.",
        },
        untold: {
          said: "Lucca nie odpowiedziała na żadne z pytań.",
          means:
            "Sprawdź ponownie za kilka minut; jeśli nic się nie zmieni, zapytaj pomoc techniczną Lucca, czy konto jest dostępne.",
        },
      },
      permission: {
        allowed: {
          said: "Klucz może rozpoczynać importy.",
          means: "Ma uprawnienie „Import schedule” (import grafiku); nic nie trzeba robić.",
        },
        forbidden: {
          said: "Klucz nie może rozpoczynać importów.",
          means:
            "Poproś administratora Lucca, który może zarządzać rolami, o zaznaczenie „Import schedule” (import grafiku) w części Lucca Office w roli tego klucza: zwykle ma ona tę samą nazwę i jest na końcu listy ról w Lucca. Potem sprawdź ponownie.",
        },
        refused: {
          said: "Lucca odrzuciła cały plik z dwoma fikcyjnymi wierszami.",
          means:
            "Dopóki tak jest, nie można analizować żadnego pliku: wyślij komunikat Lucca osobie odpowiedzialnej za Whereabouts.",
        },
        uncertain: {
          said: "Lucca przyjęła plik, ale nie podała, pod jakim numerem.",
          means:
            "Whereabouts nie mogłoby śledzić importu: nie importuj, dopóki pomoc techniczna Lucca nie wyjaśni tej odpowiedzi.",
          differs: "zapowiada summaryId.",
        },
        untold: {
          said: "Nie udało się ustalić, czy klucz może rozpoczynać importy.",
          means: "Przed importem sprawdź ponownie za kilka minut.",
        },
      },
      start: {
        object: {
          said: "Odpowiedzią na rozpoczęcie jest obiekt z polem summaryId.",
          means: "Nic nie trzeba robić.",
        },
        string: {
          said: "Odpowiedzią na rozpoczęcie jest samo summaryId w cudzysłowie.",
          means: "Whereabouts to odczytuje; nic nie trzeba robić.",
          differs: "jej najnowsze strony pokazują obiekt, starsze właśnie to.",
        },
        text: {
          said: "Odpowiedzią na rozpoczęcie jest samo summaryId jako zwykły tekst.",
          means: "Whereabouts to odczytuje; nic nie trzeba robić.",
          differs: "pokazuje obiekt lub ciąg znaków JSON.",
        },
        "other-key": {
          said: "Odpowiedzią na rozpoczęcie jest obiekt, którego pole ma inną wielkość liter niż summaryId.",
          means: "Whereabouts to odczytuje; nic nie trzeba robić.",
          differs: "zapisuje to pole jako summaryId.",
        },
      },
      part: {
        file: { said: "Plik jest przyjmowany z części o nazwie „file”.", means: "Nic nie trzeba robić." },
        "file-name": {
          said: "Plik jest przyjmowany tylko z części o nazwie „office-import.csv”.",
          means: "Whereabouts będzie odtąd używać tej nazwy; nic nie trzeba robić.",
          differs: "przewodnik nazywa tę część „file”, a strona referencyjna właśnie tak.",
        },
      },
      rows: {
        named: {
          said: "Lucca zakwestionowała oba fikcyjne wiersze, tak jak powinna.",
          means: "Jej analiza wskazuje loginy, które nie istnieją.",
        },
        "one-named": {
          said: "Lucca zakwestionowała tylko jeden z dwóch fikcyjnych wierszy.",
          means: "Analiza bez błędów jest tu słabszym dowodem: przed importem przyjrzyj się liczbom.",
          differs: "każdy wiersz z nieznanym loginem powinien być błędem.",
        },
        "not-named": {
          said: "Lucca nie zakwestionowała dwóch fikcyjnych osób.",
          means: "Analiza bez błędów nie dowodzi, że loginy istnieją: sprawdź je przed importem.",
          differs: "każdy wiersz z nieznanym loginem powinien być błędem.",
        },
        unfinished: {
          said: "Lucca nie skończyła sprawdzać dwóch wierszy, zanim wyczerpał się limit żądań tego sprawdzenia.",
          means: "Analizy trwają teraz długo; sprawdź ponownie później.",
        },
        untold: {
          said: "Nie udało się odczytać, co Lucca mówi o dwóch fikcyjnych wierszach.",
          means: "Przed importem sprawdź ponownie.",
        },
      },
      lines: {
        "header-is-one": {
          said: "Lucca liczy wiersze jak arkusz kalkulacyjny: nagłówek to wiersz 1.",
          means: "Numery w komunikatach Lucca to wiersze pliku, który do niej wysłano.",
        },
        "first-is-one": {
          said: "Lucca liczy pierwszy wiersz pod nagłówkiem jako wiersz 1.",
          means:
            "Numery w komunikatach Lucca są o jeden niższe niż w arkuszu kalkulacyjnym; Whereabouts pokazuje numery z Twojego pliku.",
        },
        "first-is-zero": {
          said: "Lucca liczy pierwszy wiersz pod nagłówkiem jako wiersz 0.",
          means:
            "Numery w komunikatach Lucca są o dwa niższe niż w arkuszu kalkulacyjnym; Whereabouts pokazuje numery z Twojego pliku.",
        },
        other: {
          said: "Lucca liczy pierwszy wiersz pod nagłówkiem jako wiersz {number}.",
          means: "Whereabouts odnajduje wiersze po ich treści i pokazuje numery z Twojego pliku.",
        },
        untold: {
          said: "Nie udało się ustalić, jak Lucca liczy wiersze.",
          means: "Whereabouts odnajduje wiersze po ich treści.",
        },
      },
      keys: {
        documented: { said: "Lucca powtarza wiersze z udokumentowanymi polami.", means: "Nic nie trzeba robić." },
        "other-case": {
          said: "Lucca powtarza wiersze z polami o innej wielkości liter, na przykład {key}.",
          means: "Whereabouts je odczytuje; nic nie trzeba robić.",
          differs: "zapisuje {documented}.",
        },
        absent: {
          said: "Lucca nie powtarza wierszy, do których ma zastrzeżenia.",
          means: "Błędy są przypisywane do wierszy tylko po numerze: przyjrzyj się im uważnie.",
          differs: "każdy błąd powinien zawierać swój wiersz.",
        },
      },
      language: {
        english: {
          said: "Komunikaty Lucca są po angielsku.",
          means: "Whereabouts objaśnia te, które zna.",
        },
        known: {
          said: "Komunikaty Lucca są {language, select, fr {po francusku} es {po hiszpańsku} de {po niemiecku} it {po włosku} nl {po niderlandzku} other {w innym języku}}.",
          means: "Są pokazywane tak, jak pisze je Lucca; mniej z nich jest objaśnianych.",
          differs: "jej przykłady są po angielsku.",
        },
        untold: {
          said: "Nie udało się ustalić języka komunikatów Lucca.",
          means: "Są pokazywane tak, jak pisze je Lucca.",
        },
      },
      "unknown-job": {
        "not-found": {
          said: "O analizie, która nie istnieje, Lucca mówi, że jej nie znaleziono.",
          means: "Gdyby Lucca kiedyś zapomniała zadanie, Whereabouts od razu to zauważy.",
        },
        refused: {
          said: "O analizie, która nie istnieje, Lucca mówi, że pytanie jest błędne.",
          means: "Gdyby Lucca kiedyś zapomniała zadanie, Whereabouts od razu to zauważy.",
        },
        zero: {
          said: "O analizie, która nie istnieje, Lucca mówi, że się nie rozpoczęła.",
          means:
            "Gdyby Lucca kiedyś zapomniała zadanie, będzie ono wyglądać jak oczekujące: po pół godzinie można z niego zrezygnować.",
        },
        untold: {
          said: "Nie udało się ustalić, co Lucca mówi o zadaniu, którego nie zna.",
          means: "Gdyby Lucca kiedyś zapomniała zadanie, może ono wyglądać jak oczekujące.",
        },
      },
      places: {
        readable: {
          said: "Klucz może odczytać listę miejsc pracy{entries, plural, =-1 {} one {: jest jedno} few {: są #} many {: jest #} other {: jest #}}.",
          means: "Nazwy miejsc pracy są sprawdzane przed wysłaniem i mogą znaleźć się w szablonach.",
        },
        forbidden: {
          said: "Klucz nie może odczytać listy miejsc pracy.",
          means:
            "Nazwy miejsc pracy sprawdza tylko analiza Lucca; aby to zmienić, daj roli klucza dostęp do Lucca Office.",
        },
        untold: {
          said: "Nie udało się ustalić, czy klucz może odczytać listę miejsc pracy.",
          means: "Możliwe, że nazwy miejsc pracy sprawdzi tylko analiza Lucca.",
        },
      },
      people: {
        readable: {
          said: "Klucz może odczytać listę osób{entries, plural, =-1 {} one {: widzi jedną} few {: widzi #} many {: widzi #} other {: widzi #}}.",
          means:
            "Czy to mniej niż liczba pracowników? W takim razie rola klucza nie obejmuje wszystkich, a pozostali wyglądają na nieznanych.",
        },
        "at-root": {
          said: "Klucz może odczytać listę osób{entries, plural, =-1 {} one {: widzi jedną} few {: widzi #} many {: widzi #} other {: widzi #}}, a lista stoi na najwyższym poziomie odpowiedzi.",
          means:
            "Whereabouts ją odczytuje. Czy to mniej niż liczba pracowników? W takim razie rola klucza nie obejmuje wszystkich.",
          differs: "jej najnowsza strona pokazuje listę w polu „data”, starsza właśnie tak.",
        },
        forbidden: {
          said: "Klucz nie może odczytać listy osób.",
          means: "Loginy sprawdza tylko analiza Lucca; aby to zmienić, pozwól roli klucza wyświetlać osoby.",
        },
        untold: {
          said: "Nie udało się ustalić, czy klucz może odczytać listę osób.",
          means: "Możliwe, że loginy sprawdzi tylko analiza Lucca.",
        },
      },
      days: {
        readable: {
          said: "Klucz może odczytać listę zaplanowanych dni{entries, plural, =-1 {} one {: jest jeden} few {: są #} many {: jest #} other {: jest #}}.",
          means: "Whereabouts może pokazać przed importem, co by się zmieniło, i porównać wynik po nim.",
        },
        forbidden: {
          said: "Klucz nie może odczytać listy zaplanowanych dni.",
          means:
            "O tym, co import by zmienił, wiadomo tylko z analizy Lucca, a po imporcie niczego nie można porównać.",
        },
        untold: {
          said: "Nie udało się ustalić, czy klucz może odczytać listę zaplanowanych dni.",
          means: "Możliwe, że o tym, co import by zmienił, wiadomo będzie tylko z analizy Lucca.",
        },
      },
      pages: {
        long: {
          said: "Listy są dzielone na strony mające do {limit, number} pozycji.",
          means: "Ich odczytanie wymaga niewielu żądań; nic nie trzeba robić.",
        },
        shorter: {
          said: "Listy są dzielone na strony mające najwyżej {limit, number} pozycji; dłuższe są odrzucane.",
          means:
            "Odczytanie dni wymaga więcej żądań i trwa dłużej. Whereabouts będzie odtąd prosić o strony tej długości.",
          differs: "jej najnowsze strony dopuszczają {longest, number}, starsze 10.",
        },
        cut: {
          said: "Listy są dzielone na strony mające najwyżej {limit, number} pozycji; dłuższe są skracane bez uprzedzenia.",
          means:
            "Odczytanie dni wymaga więcej żądań i trwa dłużej. Whereabouts będzie odtąd prosić o strony tej długości.",
          differs: "jej najnowsze strony dopuszczają {longest, number}, starsze 10.",
        },
        untold: {
          said: "Nie udało się ustalić, jak długie mogą być strony listy.",
          means: "Whereabouts ustali to podczas odczytu.",
        },
      },
      filters: {
        both: {
          said: "O dni można pytać według daty i osoby.",
          means: "Porównanie pliku z tym, co jest w Lucca, wymaga niewielu żądań.",
        },
        one: {
          said: "O dni można pytać {which, select, date {według daty, ale nie według osoby} other {według osoby, ale nie według daty}}.",
          means: "Porównanie pliku z tym, co jest w Lucca, wymaga więcej żądań; Whereabouts z góry mówi, ilu.",
        },
        none: {
          said: "Lucca ignoruje lub odrzuca filtry dat i osób na liście dni.",
          means:
            "Porównanie pliku odczytuje wszystkie zaplanowane dni na koncie; Whereabouts z góry mówi, ile to potrwa.",
        },
        untried: {
          said: "Odczytano zbyt mało dni, aby wypróbować filtry dat i osób.",
          means: "Whereabouts wypróbuje je podczas odczytywania dni.",
        },
      },
      speed: {
        fine: {
          said: "Najwolniejsza odpowiedź trwała {seconds, number} s.",
          means: "Lucca przerywa odpowiedzi po 5 sekundach; to znacznie mniej.",
        },
        slow: {
          said: "Najwolniejsza odpowiedź trwała {seconds, number} s.",
          means: "Lucca przerywa odpowiedzi po 5 sekundach: długie listy mogą się urywać. Spróbuj o innej porze dnia.",
        },
      },
    },
    text: {
      title: "Sprawdzenie połączenia: {account}",
      usable: "Gotowe do użycia: Whereabouts może pracować z tym kontem.",
      unusable: "Jeszcze nie do użycia: {change}",
    },
  },
  imports: {
    title: "Poprzednie importy",
    lead: "Wszystkie importy na to konto, od najnowszego. Co zrobił każdy z nich, mówi jego raport.",
    leadShared:
      "Wszystkie importy na to konto, od najnowszego. Co zrobił każdy z nich, mówi jego raport. Widzą je wszystkie osoby, które mogą się tu zalogować.",
    back: "Wróć do importu",
    tryAgain: "Spróbuj ponownie",
    empty: "Nie ma jeszcze importów",
    emptyMeaning: "Po zaimportowaniu pliku jego raport będzie przechowywany tutaj.",
    loading: "Wczytywanie",
    receipt: "Raport",
    receiptOf: "Raport: {file}",
    print: "Drukuj",
    unnamed: "Nazwa nie jest już przechowywana",
    file: "Plik",
    rows: "Wiersze",
    state: "Stan",
    started: "Potwierdzono",
    ended: "Zakończono",
    notEnded: "Jeszcze nie zakończono",
    account: "Konto",
    sha256: "SHA-256 wysłanego pliku",
    bytes: "Rozmiar",
    undoFile: "Plik cofający",
    readBack: "Sprawdzenie zapisu w Lucca",
    readBackCounts:
      "{there, plural, one {# wiersz jest w Lucca} few {# wiersze są w Lucca} many {# wierszy jest w Lucca} other {# wiersza jest w Lucca}}, brak: {missing, number}, inne: {different, number}, nie do odczytania: {unread, number}.",
    override: "Zastąp istniejące miejsca pracy",
    on: "Włączone",
    off: "Wyłączone",
    job: "Numer importu",
    analysis: "Numer analizy",
    all: "Wszystkie poprzednie importy",
    part: "część {part} z {parts}",
    startedBy: "Potwierdzenie",
    thisMachine: "ten komputer",
    nobody: "Już nieprzechowywane",
    after: "Po nieznanym imporcie",
    forgotten: "Nazwiska i wyniki",
    forgottenOn: "Usunięto {when}",
    json: "Pobierz jako JSON",
    history: "Przebieg tego importu",
    happened: {
      received: "Potwierdzono i zapisano",
      claimed: "Rozpoczęto wysyłanie",
      accepted: "Lucca przyjęła plik",
      running: "Lucca podała postęp",
      finished: "Zakończono",
      refused: "Odrzucono: Lucca niczego nie przyjęła",
      failed: "Niepowodzenie",
      unknown: "Wynik nieznany",
      "found-arrived": "Ustalono: wszystko dotarło",
      "found-nothing": "Ustalono: nic nie dotarło",
      "found-partly": "Ustalono: część dotarła",
    },
    filter: {
      search: "Plik, osoba lub numer",
      from: "Od",
      to: "Do",
      show: "Które importy",
      all: "Wszystkie",
      running: "W toku",
      problems: "Do sprawdzenia",
      shown: "{shown, number} z {all, plural, one {# importu} few {# importów} many {# importów} other {# importu}}",
      clear: "Pokaż wszystkie",
      none: "Żaden import nie pasuje. Rozszerz zakres dni lub wyczyść wyszukiwanie.",
    },
    delete: {
      button: "Usuń",
      title: "Usunąć ten import z zapisów?",
      meaning:
        "Nazwa pliku, osoba potwierdzająca i wyniki z Lucca zostaną usunięte na stałe. To, co zaimportowano, pozostaje w Lucca; numer, suma kontrolna i liczby pozostają tutaj, aby niczego nie wysłać dwa razy.",
      keep: "Zostaw",
      go: "Usuń na stałe",
    },
    inProgress: "Import jeszcze trwa. Ta strona go śledzi.",
    states: {
      received: "Oczekuje na wysłanie",
      claimed: "Wysyłanie",
      accepted: "Przyjęty przez Lucca",
      running: "W toku",
      finished: "Zakończony",
      refused: "Odrzucony, niczego nie przyjęto",
      failed: "Niepowodzenie",
      unknown: "Wynik nieznany",
    },
    partsMissing:
      "{count, plural, one {Nie zaimportowano części {missing} z {parts, number}} few {Nie zaimportowano części {missing} z {parts, number}} many {Nie zaimportowano części {missing} z {parts, number}} other {Nie zaimportowano części {missing} z {parts, number}}}",
    partsMissingMeaning:
      "Każda część pliku jest wysyłana po zakończeniu poprzedniej. W przeglądarce, z której ją wysłano, kreator proponuje resztę. W każdej innej podaj ten sam plik: zaimportowane już części zostaną rozpoznane i nie będą wysłane ponownie.",
    giveAgain: "Podaj plik ponownie",
    notFound: "Tego importu nie ma w zapisach",
    notFoundMeaning: "Adres jest błędny albo zapis usunięto po upływie okresu przechowywania.",
  },
};
