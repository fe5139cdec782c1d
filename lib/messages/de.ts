/** Every sentence a person reads, in German; see en.ts. */
import type { Messages } from "./en";

export const de: Messages = {
  product: "Whereabouts",
  ui: {
    info: "Hinweis",
    success: "Erledigt",
    warning: "Warnung",
    error: "Fehler",
    close: "Schließen",
    cancel: "Abbrechen",
    language: "Sprache",
  },
  columns: {
    login: "Login",
    workLocationName: "Arbeitsort",
    areaName: "Bereich",
    date: "Datum",
    position: "Tagesabschnitt",
    comment: "Kommentar",
    isDeletion: "Löschung",
    line: "Zeile",
    state: "Status",
  },
  review: {
    understood: {
      label: "So wurde die Datei gelesen",
      sentence:
        "{rows, plural, one {<strong>#</strong> Zeile} other {<strong>#</strong> Zeilen}} aus <file></file>, <layout>,</layout> getrennt durch <delimiter>,</delimiter> <encoding>,</encoding> Datum: <dates>,</dates> Spaltennamen in <header></header>",
      reading: "<file></file> wird gelesen",
      progress: "Datei wird gelesen",
      soFar: "bisher {rows, plural, one {# Zeile} other {# Zeilen}}, {percent} der Datei",
      delimiter: "Trennzeichen",
      encoding: "Zeichencodierung",
      dates: "Reihenfolge im Datum",
      headerLine: "Zeile mit den Spaltennamen",
      sentenceWorkbook:
        "{rows, plural, one {<strong>#</strong> Zeile} other {<strong>#</strong> Zeilen}} aus <file></file>, Tabellenblatt <sheet>,</sheet> <layout>,</layout> Datum: <dates>,</dates> Spaltennamen in <header></header>",
      sheet: "Tabellenblatt",
      sheetHidden: "{name} (ausgeblendet)",
      hiddenColumns: "{count, plural, one {die Spalte {names}} other {die Spalten {names}}}",
      hiddenRows: "{count, plural, one {# Zeile} other {# Zeilen}}",
      hiddenRead: "Im Tabellenblatt ausgeblendet und trotzdem gelesen: {what}.",
      sheetsAlike:
        "{count, plural, one {Das Tabellenblatt {names} scheint} other {Die Tabellenblätter {names} scheinen}} auch Zeilen für Lucca zu enthalten. Es wird immer nur ein Blatt gelesen: Wählen Sie es im Satz oben.",
      line: "Zeile {line}",
      datesClear: "eindeutig",
      datesFound: "an den Zeiträumen erkannt",
      datesNamed: "aus dem Zeitraum, den Sie angeben",
      datesOpen: "noch offen",
      corrections: "{corrections, plural, one {# Änderung} other {# Änderungen}} hier vorgenommen",
      cleaned: "{cells, plural, one {# Zelle} other {# Zellen}} von unsichtbaren Zeichen bereinigt",
    },
    delimiters: {
      semicolon: "Semikolons",
      comma: "Kommas",
      tab: "Tabulatoren",
      pipe: "senkrechte Striche",
    },
    encodings: {
      "utf-8": "Unicode (UTF-8)",
      "utf-16le": "Unicode (UTF-16)",
      "utf-16be": "Unicode (UTF-16, Big-Endian)",
      "windows-1252": "Westeuropäisch (Windows)",
      "windows-1250": "Mitteleuropäisch (Windows)",
      "iso-8859-15": "Westeuropäisch (ISO 8859-15)",
      macintosh: "Westeuropäisch (Mac)",
    },
    dateOrders: { "day-first": "Tag zuerst", "month-first": "Monat zuerst", "year-first": "Jahr zuerst" },
    keyMap: {
      button: "Tasten",
      title: "Tasten für die Zeilen und die Woche",
      mac: "Auf dem Mac steht ⌘ für Strg.",
      rows: "Zeilen",
      week: "Woche",
      close: "Schließen",
      byMark: "Diese Liste mit der Taste ? öffnen",
      inRows: {
        move: {
          keys: "Pfeiltasten, Pos1, Ende, Bild auf, Bild ab",
          does: "zu einer anderen Zelle gehen; mit Strg an den Rand",
        },
        write: { keys: "Eingabetaste, F2 oder ein Buchstabe", does: "in die Zelle schreiben" },
        take: {
          keys: "Eingabetaste, Tab",
          does: "das Geschriebene übernehmen und nach unten oder rechts gehen; mit Umschalt nach oben oder links",
        },
        cancel: { keys: "Esc", does: "die Zelle lassen, wie sie war; die Auswahl aufheben" },
        empty: { keys: "Entf", does: "die Zelle oder alle ausgewählten Zellen leeren" },
        select: { keys: "Umschalt + Pfeiltasten", does: "Zellen auswählen" },
        selectRow: {
          keys: "Umschalt + Leertaste",
          does: "die Zeile auswählen; die Leertaste auf einer Zeilennummer nimmt sie dazu oder heraus",
        },
        selectAll: { keys: "Strg + A", does: "alle angezeigten Zeilen auswählen" },
        copy: { keys: "Strg + C, Strg + X, Strg + V", does: "kopieren, ausschneiden, einfügen" },
        history: { keys: "Strg + Z, Strg + Y", does: "rückgängig machen, wiederholen" },
        find: { keys: "Strg + F, Strg + H", does: "die Zeilen durchsuchen; suchen und ersetzen" },
        sort: {
          keys: "Pfeil nach oben in der ersten Zeile",
          does: "zu den Spaltennamen gehen; die Eingabetaste sortiert danach",
        },
        leave: { keys: "Tab", does: "die Zeilen verlassen" },
      },
      inWeek: {
        move: {
          keys: "Pfeiltasten, Pos1, Ende, Bild auf, Bild ab",
          does: "zu einer anderen Person oder einem anderen Tag gehen; mit Strg + Pos1 oder Ende zur ersten oder letzten Person",
        },
        open: { keys: "Eingabetaste", does: "die Zeile dieses Tages anzeigen" },
        leave: { keys: "Tab", does: "die Woche verlassen" },
      },
    },
    dateQuestion: {
      title: "Was steht im Datum zuerst?",
      why: {
        either:
          "Jedes Datum in dieser Datei lässt sich auf zwei Arten lesen. Nur Sie wissen, welche gilt. Alle werden gleich gelesen; Sie können es später ändern.",
        contradiction:
          "Manche Datumsangaben in dieser Datei gelten nur in der einen Reihenfolge, manche nur in der anderen. Legen Sie fest, wie alle gemeint sind; was dann kein Tag ist, wird Ihnen zum Korrigieren angezeigt.",
        scattered:
          "Wenige Datumsangaben in dieser Datei verlangen eine Reihenfolge, die alle übrigen über das Jahr verstreut: Es können Tippfehler sein. Legen Sie fest, wie alle gemeint sind; was dann kein Tag ist, wird Ihnen zum Korrigieren angezeigt.",
        "year-first":
          "Die Jahre haben zwei Ziffern und können vorn oder hinten stehen. Nur Sie wissen, was gilt. Alle werden gleich gelesen; Sie können es später ändern.",
      },
      explanationPeriods:
        "Jeder Zeitraum in dieser Datei lässt sich auf zwei Arten lesen. Nur Sie wissen, welche gilt. Alle werden gleich gelesen; Sie können es später ändern.",
      dayFirst: "Tag zuerst",
      monthFirst: "Monat zuerst",
      yearFirst: "Jahr zuerst",
      reading: "{text} ist {date}",
      noDay: "{text} ist kein Tag",
    },
    periodQuestion: {
      title: "Von welchem bis zu welchem Tag gilt diese Woche?",
      explanation:
        "Die Datei enthält Wochentage und keinen vollständigen Zeitraum. Nur Sie kennen ihn. Jeder seiner Tage wird zu einer Zeile für Lucca. Ein erster oder letzter Tag neben einer Person gilt weiterhin.",
      from: "Erster Tag",
      to: "Letzter Tag",
      reversed: "Der letzte Tag liegt vor dem ersten.",
      apply: "Diesen Zeitraum verwenden",
      decided: "Die Woche gilt von {from} bis {to}, wie von Ihnen angegeben.",
      change: "Ändern",
    },
    views: { label: "Planung anzeigen als", rows: "Zeilen", week: "Woche", load: "Belegung" },
    siteLoad: {
      label: "Belegung der Arbeitsorte",
      nothing: "Bisher bringt keine Zeile der Datei jemanden an einen Arbeitsort.",
      full: "{places, plural, one {Ein Arbeitsort ist} other {# Arbeitsorte sind}} überbelegt: {days, plural, one {# Tag} other {# Tage}} über der Kapazität",
      fullDays: "Tage über der Kapazität",
      fullDay:
        "{place}, {day}: {after, number} von {capacity, number}, davon {comes, plural, =0 {keine Person aus Ihrer Datei} other {{comes, number} aus Ihrer Datei}}",
      showRows: "Zeilen anzeigen",
      fits: "Alle finden Platz: Kein Tag liegt über der Kapazität.",
      fitsAlone:
        "Die Datei allein bringt keinen Arbeitsort über seine Kapazität. Wer schon dort ist, ist nicht mitgezählt.",
      noLimits:
        "Für keinen dieser Arbeitsorte ist in Lucca eine Kapazität hinterlegt, also kann keiner überbelegt sein.",
      most: "höchstens {most, number} von {capacity, number}",
      mostNoLimit: "höchstens {most, number}, unbegrenzt",
      bar: "{day}: {after, number}, davon {comes, number} aus Ihrer Datei",
      legend: {
        there: "schon in Lucca",
        comes: "aus Ihrer Datei",
        over: "über der Kapazität",
        capacity: "Kapazität",
      },
      day: "Tag",
      cell: "{after, number} von {capacity, number}, davon {comes, number} aus der Datei",
      cellOver: "über der Kapazität: {after, number} von {capacity, number}, davon {comes, number} aus der Datei",
      cellNoLimit: "{after, number}, davon {comes, number} aus der Datei",
      earlier: "Frühere Tage",
      later: "Spätere Tage",
      noEarlier: "Das sind die ersten Tage.",
      noLater: "Das sind die letzten Tage.",
      all: "Alle {places, number} Arbeitsorte anzeigen",
      allFull: "Alle {days, number} Tage anzeigen",
      fewer: "Weniger anzeigen",
      unnamed: "ein für Whereabouts nicht sichtbarer Arbeitsort",
      aside:
        "{rows, plural, one {# Zeile ist} other {# Zeilen sind}} nicht mitgezählt: Hier ist zuerst etwas zu korrigieren.",
      leftAlone:
        "{rows, plural, one {# Zeile ändert} other {# Zeilen ändern}} hier nichts: Der Tag ist schon belegt, und „Vorhandene Arbeitsorte ersetzen“ ist ausgeschaltet.",
      unsure:
        "{rows, plural, one {# Zeile betrifft} other {# Zeilen betreffen}} einen halben Tag oder eine Löschung, während „Vorhandene Arbeitsorte ersetzen“ ausgeschaltet ist: Nur Lucca kennt das Ergebnis.",
      rowsOf: "{place}, {day}",
    },
    week: {
      label: "Woche",
      week: "Woche vom",
      first: "Erste Woche",
      previous: "Vorherige Woche",
      next: "Nächste Woche",
      last: "Letzte Woche",
      noEarlier: "Die Datei enthält keine frühere Woche",
      noLater: "Die Datei enthält keine spätere Woche",
      search: "Person suchen",
      person: "Person",
      people:
        "{people, plural, =0 {niemand in dieser Woche} one {# Person in dieser Woche} other {# Personen in dieser Woche}}",
      keys: "Mit den Pfeiltasten wechseln Sie Person und Tag, die Eingabetaste öffnet die Zeile",
      touch: "Tippen Sie auf einen Tag, um seine Zeile zu sehen",
      empty: "In dieser Woche gibt es für niemanden eine Zeile.",
      notFound: "Zu diesem Namen gibt es in dieser Woche keine Zeile.",
      noDates: "Noch keine Zeile hat eine Person und ein Datum. Deshalb lässt sich keine Woche anzeigen.",
      unread:
        "{rows, plural, one {# Zeile fehlt hier: Person oder Datum sind nicht lesbar.} other {# Zeilen fehlen hier: Person oder Datum sind nicht lesbar.}}",
      toFix: "Zu korrigierende Zeilen anzeigen",
      legend: "Arbeitsorte",
      others: "{count, plural, one {und # weiterer Arbeitsort} other {und # weitere Arbeitsorte}}",
      legendDeletion: "Tag gelöscht",
      legendLeftOut: "ausgelassen",
      legendMarks: { error: "Fehler", warning: "Warnung" },
      noPlace: "kein Arbeitsort",
      nothing: "nichts",
      cell: "{login}, {day}: {parts}",
      part: "{position, select, FirstHalf {vormittags } SecondHalf {nachmittags } other {}}{place}{deletion, select, true {, gelöscht} other {}}{state, select, error {, Fehler} warning {, Warnung} leftOut {, ausgelassen} other {}}",
      load: "Personen pro Tag und Arbeitsort",
      loadDay: "Tag",
      loadTotal: "Alle Arbeitsorte",
      days: "{days, number}",
      barPart: "{place}: {days, plural, one {# Tag} other {# Tage}}",
    },
    layout: {
      kind: "Aufbau",
      kinds: {
        list: "eine Zeile pro Tag",
        grid: "eine Planung aus Personen und Tagen",
        week: "eine Standardwoche pro Person",
      },
      title: {
        grid: "Was bedeuten die Zellen dieser Planung?",
        week: "Was bedeuten die Tage dieser Standardwoche?",
      },
      explanation: {
        grid: "Jede ausgefüllte Zelle wird zu einer Zeile für Lucca. Nur Sie wissen, wofür die Zellen stehen; Sie geben es einmal an.",
        week: "Jeder Wochentag jedes Zeitraums wird zu einer Zeile für Lucca. Nur Sie wissen, wofür die Zellen stehen; Sie geben es einmal an.",
      },
      position: "Eine Zelle steht für",
      positions: { FullDay: "ganze Tage", FirstHalf: "Vormittage", SecondHalf: "Nachmittage" },
      codes: "In den Zellen, und der Arbeitsort dazu",
      cellsCount: "{count, plural, one {# Zelle} other {# Zellen}}",
      placeOf: "Arbeitsort für „{code}“",
      noRow: "Keine Zeile",
      noRowFor: "Keine Zeile für „{code}“",
      suggestedLegend: "vorgeschlagen: aus der Legende Ihrer Datei",
      suggestedSelf: "vorgeschlagen: wie in Ihrer Datei",
      noRowMeaning: "Für diese Zellen wird nichts gesendet.",
      leftEmpty: "Noch offen: Diese Zellen sind später zu korrigieren.",
      skip: "Tage auslassen",
      skipHint: "Zum Beispiel Feiertage, einer pro Zeile oder durch Kommas getrennt.",
      skipExample: "2026-05-01, 2026-05-08",
      skipUnreadable: "Nicht als Tag erkannt: {text}. Schreiben Sie jeden Tag so: 2026-05-01.",
      apply: "Diese Bedeutungen verwenden",
      decided: "{kind, select, week {Jeder Wochentag} other {Jede Zelle}} steht für <strong>{position}</strong>",
      decidedParts:
        "{kind, select, week {Jeder Wochentag} other {Jede Zelle}} steht für den Tagesteil, den die Datei nennt",
      decidedCode: "<strong>{code}</strong> ist {place}",
      decidedAsWritten: "Arbeitsorte wie geschrieben",
      decidedNoRow: "<strong>{code}</strong> ist keine Zeile",
      decidedOpen: "<strong>{code}</strong> ist noch offen",
      decidedSkip: "{days, plural, one {# Tag ausgelassen} other {# Tage ausgelassen}}",
      decidedMore: "{count, plural, one {# weiteres Kürzel} other {# weitere Kürzel}}",
      change: "Ändern",
    },
    readingChoice: {
      encodingTitle: "Wie sehen Umlaute und Akzente richtig aus?",
      encodingExplained: "Dieselben Zeilen Ihrer Datei, in jeder Zeichencodierung gelesen.",
      noAccents: "Keine Zeile der Datei unterscheidet sich: Alle Zeichencodierungen lesen sie gleich.",
      unreadable: "So lässt sich die Datei nicht lesen.",
      headerTitle: "In welcher Zeile stehen die Spaltennamen?",
      headerExplained: "Die ersten Zeilen der Datei, so wie sie dastehen.",
      line: "Zeile {line}",
      empty: "(leere Zeile)",
      close: "Schließen",
      inUse: "in Verwendung",
      better: "Buchstaben sehen richtig aus",
    },
    columnsPanel: {
      title: "Spalten",
      summary: "{found} von 7 Lucca-Spalten gefunden",
      explanation: "Was Lucca annimmt, und aus welcher Spalte Ihrer Datei es kommt.",
      filled: "Ausgefüllt",
      required: "Pflicht",
      none: "Nicht in der Datei",
      open: "Noch offen",
      unnamed: "Spalte {letter} (ohne Namen)",
      pick: "Spalte Ihrer Datei für {column}",
      notSent: "Ebenfalls in der Datei, wird nicht gesendet: {names}.",
      missing:
        "{count, plural, one {Eine Spalte, die Lucca braucht, wurde nicht gefunden: {names}. Wählen Sie die passende Spalte Ihrer Datei.} other {Spalten, die Lucca braucht, wurden nicht gefunden: {names}. Wählen Sie die passenden Spalten Ihrer Datei.}}",
      tie: "Welche Spalte Ihrer Datei ist „{column}“?",
      tieExplained:
        "{count, plural, one {{column, select, isDeletion {Manche ihrer Texte sprechen vom Löschen, der Spaltenname nicht. Übernehmen Sie die Spalte, wenn diese Zeilen Tage löschen sollen.} other {Diese Spalte benennt Personen, enthält aber offenbar Personalnummern oder Namen. Lucca braucht Logins: Übernehmen Sie die Spalte nur, wenn Lucca die Personen so kennt.}}} other {# Spalten passen gleich gut. Nur Sie wissen, welche gemeint ist.}}",
      letter: "{name} (Spalte {letter})",
      choose: "{name} übernehmen",
      noSamples: "kein Text in den ersten Zeilen",
      recalled: "Spalten wie von Ihnen beim letzten Mal gewählt.",
      takeBack: "Wie in der Datei gefunden",
    },
    skipped: {
      title: "Übergangen",
      blank: "{lines, plural, one {# leere Zeile} other {# leere Zeilen}}",
      summary: "{lines, plural, one {# Zeile ohne Planungsdaten} other {# Zeilen ohne Planungsdaten}}",
      line: "Zeile {line}",
    },
    counts: {
      label: "Anzahl",
      sentence:
        "<e>{errors, plural, one {# Fehler} other {# Fehler}}</e>, <w>{warnings, plural, one {# Warnung} other {# Warnungen}}</w>, <r>{ready, number} bereit</r>{leftOut, plural, =0 {} other {, <l># ausgelassen</l>}}",
      once: "Jede Zeile zählt einmal, nach ihrer schwersten Auffälligkeit.",
      waiting:
        "{rows, plural, one {# Zeile, noch nicht geprüft} other {# Zeilen, noch nicht geprüft}}: {missing, select, true {Wählen Sie zuerst die fehlenden Spalten} other {Beantworten Sie zuerst die Frage oben}}",
    },
    filters: {
      label: "Zeilen anzeigen",
      all: "Alle",
      "to-fix": "Zu korrigieren",
      warnings: "Warnungen",
      ready: "Bereit",
      "left-out": "Ausgelassen",
    },
    empty: {
      all: "Noch keine Zeilen.",
      "to-fix": "Nichts zu korrigieren.",
      warnings: "Keine Zeile mit einer Warnung.",
      ready: "Noch keine Zeile ist bereit.",
      "left-out": "Keine Zeile ist ausgelassen.",
      group: "Keine Zeile mehr in dieser Gruppe.",
      found: "Keine Zeile gefunden.",
      showAll: "Alle Zeilen anzeigen",
    },
    history: {
      label: "Korrekturen",
      undo: "Rückgängig",
      redo: "Wiederholen",
      nothingToUndo: "Es gibt nichts rückgängig zu machen",
      nothingToRedo: "Es gibt nichts zu wiederholen",
      changed: "{rows, plural, =0 {Keine Zeile geändert} one {# Zeile geändert} other {# Zeilen geändert}}",
      undone:
        "Rückgängig gemacht: {rows, plural, =0 {keine Zeile geändert} one {# Zeile zurückgesetzt} other {# Zeilen zurückgesetzt}}",
      redone: "Wiederholt: {rows, plural, =0 {keine Zeile geändert} one {# Zeile geändert} other {# Zeilen geändert}}",
      failed: "Diese Korrektur war nicht möglich. Es wurde nichts geändert; versuchen Sie es noch einmal.",
    },
    findings: {
      label: "Auffälligkeiten",
      none: "Nichts zu korrigieren",
      noneExplained: "Alle Zeilen, die gesendet werden, sind bereit für Lucca.",
      waiting: "Die Zeilen werden geprüft, sobald die ganze Datei gelesen ist.",
      questionFirst: "Was stimmt und was zu korrigieren ist, hängt von Ihrer Antwort ab.",
      levels: { error: "Fehler", warning: "Warnung", note: "Hinweis" },
      rows: "{rows, plural, one {# Zeile} other {# Zeilen}}",
      lines: "{more, plural, =0 {{count, plural, one {Zeile} other {Zeilen}} {lines}} other {Zeilen {lines} …}}",
      showRows: "{rows, plural, one {Diese Zeile} other {Diese # Zeilen}} anzeigen",
      back: "Zurück zur Auffälligkeit",
      newRows: "{rows, plural, one {eine neue Zeile} other {neue Zeilen}}",
      fromLucca: "laut Lucca",
      rowsWord: "{rows, plural, one {Zeile} other {Zeilen}}",
      said: "„{said}“",
      values: "In Ihrer Datei",
      value: "„{value}“",
      emptyValue: "(leer)",
      moreValues: "{count, plural, one {# Wert anzeigen} other {Alle # Werte anzeigen}}",
      valuesBeyond: "{count, plural, one {und # weiterer Wert} other {und # weitere Werte}}",
      replace: "Ersetzen",
      fill: "Ausfüllen",
      sameText: "Der neue Text ist derselbe wie der alte",
      replaceValue: "„{value}“ in {rows, plural, one {# Zeile} other {# Zeilen}} ersetzen",
      replaceEmpty: "{rows, plural, one {# leere Zelle} other {# leere Zellen}} ausfüllen",
      replaceBy: "Neuer Text für „{value}“",
      fillWith: "Text für die leeren Zellen",
      apply: "In {rows, plural, one {# Zeile} other {# Zeilen}} ersetzen",
      replaceValueBy: "„{value}“ in {rows, plural, one {# Zeile} other {# Zeilen}} durch {to} ersetzen",
      fillBy: "{rows, plural, one {# leere Zelle} other {# leere Zellen}} mit {to} ausfüllen",
      mergeHalves: "Zu ganzen Tagen zusammenfassen",
      acceptProposals: "Alle Vorschläge übernehmen",
      sendAllAsIs: "{count, plural, one {Unverändert senden} other {Alle # unverändert senden}}",
      beforeDomain: "Nur den Teil vor {domain} behalten",
      readDates:
        "Jedes Datum so lesen: {order, select, dayFirst {Tag zuerst} yearFirst {Jahr zuerst} other {Monat zuerst}}",
      leaveOut: "{rows, plural, one {Diese Zeile} other {Diese # Zeilen}} auslassen",
      unplacedExplained:
        "Das meldet Lucca zu {count, plural, one {einer Zeile, die sich keiner Ihrer Zeilen zuordnen lässt} other {# Zeilen, die sich keiner Ihrer Zeilen zuordnen lassen}}.",
      unplacedLine: "Zeile {line} nach der Zählung von Lucca",
      unplacedMore: "und {count, plural, one {# weitere Zeile} other {# weitere Zeilen}}",
      unplacedOther: "und {count, plural, one {# weitere Bemerkung} other {# weitere Bemerkungen}} ohne Zeile",
    },
    names: {
      proposed: "vorgeschlagen",
      beside: "{value} bei „{other}“",
      replaceBy: "{value} in {rows, plural, one {# Zeile} other {# Zeilen}} durch {to} ersetzen",
      other: "Anderer Eintrag…",
      otherFor: "Anderen Eintrag für {value} wählen",
      chooseFor: "Lucca-Liste für {value}",
      search: "In der Lucca-Liste suchen",
      nothing: "Nichts in der Lucca-Liste gefunden",
      noArea: "Kein Bereich",
      noAreaFor: "Kein Bereich statt {value}",
      sendAsIs: "Unverändert senden",
      sendAsIsFor: "{value} unverändert senden; die Analyse von Lucca gibt Auskunft",
      types: { Office: "Standort", RemoteWork: "Homeoffice", Other: "anderer Ort" },
      since: "seit {start}",
      until: "bis {end}",
    },
    saidHints: {
      userUnknown:
        "Lucca kennt den Login nicht, oder der API-Schlüssel hat keinen Zugriff auf diese Person. Prüfen Sie die Schreibweise.",
      placeUnknown:
        "Trotz des Wortlauts geht es um den Arbeitsort: Lucca findet ihn nicht, oder er wird nicht verwendet.",
      dayOff: "Die Person hat an diesem Tag frei. Die Zeile wird trotzdem importiert.",
    },
    grid: {
      label: "Zeilen",
      keys: "Ein Klick auf eine Zelle zeigt, was dazu gemeldet wird. Pfeiltasten bewegen, Eingabe bearbeitet, Umschalt wählt aus, Strg+C und Strg+V kopieren und fügen ein",
      touch: "Tippen Sie auf eine Zelle, um zu sehen, was dazu gemeldet wird",
      rightAsItIs: "Diese Zeile stimmt so",
      states: {
        error: "Fehler",
        warning: "Warnung",
        ready: "Bereit",
        waiting: "Wartet",
        "left-out": "Ausgelassen",
        imported: "Importiert",
      },
      fileText: "In Ihrer Datei: {text}",
      fileEmpty: "In Ihrer Datei leer",
      new: "neu",
      newRow: "Neue Zeile",
      lineAt: "Zeile {line}",
      cellAt: "Zelle {at}",
      editCell: "Diese Zelle bearbeiten",
      leaveOut: "Diese Zeile auslassen",
      putBack: "Diese Zeile wieder aufnehmen",
      isLeftOut: "Diese Zeile ist ausgelassen: Sie wird nicht an Lucca gesendet.",
      isImported: "Diese Zeile wurde schon importiert, in Teil {part, number}. Sie wird nicht noch einmal gesendet.",
      keepText: "{text} (wie in der Zelle)",
      chooseOne: "Auswählen",
    },
    selection: {
      label: "Auswahl",
      cells: "{rows, number} × {columns} Zellen ausgewählt",
      rows: "{all, select, true {{rows, plural, one {# Zeile} other {Alle # Zeilen}} ausgewählt} other {{rows, plural, one {# Zeile} other {# Zeilen}} ausgewählt}}",
      leaveOut: "{rows, plural, one {Diese Zeile} other {Diese # Zeilen}} auslassen",
      putBack: "{rows, plural, one {Diese Zeile} other {Diese # Zeilen}} wieder aufnehmen",
      replace: "In diesen Zeilen suchen und ersetzen",
      copied: "{rows, number} × {columns} Zellen kopiert",
      copyFailed: "Der Browser konnte diese Zellen nicht kopieren. Wählen Sie weniger Zeilen aus.",
      tooMany:
        "Das ist zu viel auf einmal: Wählen Sie höchstens {rows, plural, one {# Zeile} other {# Zeilen}} aus, oder verwenden Sie „Suchen und ersetzen“.",
      tooManyPasted:
        "Das ist zu viel auf einmal zum Einfügen: höchstens {rows, plural, one {# Zeile} other {# Zeilen}}. Legen Sie die Daten stattdessen als Datei ab.",
      dropped:
        "{columns, plural, one {Die letzte Spalte des Blocks hatte keinen Platz und wurde} other {Die letzten # Spalten des Blocks hatten keinen Platz und wurden}} nicht eingefügt.",
    },
    paste: {
      title: "{rows, plural, one {# Zeile reicht} other {# Zeilen reichen}} über die letzte Zeile hinaus",
      explained:
        "Ab hier ist der Block länger als die Tabelle. Neue Zeilen kommen ans Ende und werden geprüft wie alle anderen.",
      add: "Einfügen und {rows, plural, one {# Zeile} other {# Zeilen}} hinzufügen",
      fitting: "Nur einfügen, was passt",
    },
    preview: {
      label: "Zum Beispiel",
      line: "Zeile {line}",
      newRow: "neue Zeile",
      becomes: "wird zu",
      empty: "(leer)",
      leftOut: "(ausgelassen)",
    },
    tools: {
      search: "Zeilen durchsuchen",
      column: "Zeilen mit Auffälligkeiten in",
      allColumns: "Auffälligkeiten in allen Spalten",
      columnFound: "{column} ({count})",
      replace: "Suchen und ersetzen",
      addRow: "Zeile hinzufügen",
    },
    replace: {
      label: "Suchen und ersetzen",
      find: "Suchen nach",
      with: "Ersetzen durch",
      in: "In",
      allColumns: "Alle Spalten",
      wholeCell: "Nur ganze Zelle",
      matchCase: "Groß-/Kleinschreibung beachten",
      onlySelected: "Nur in {rows, plural, one {der ausgewählten Zeile} other {den # ausgewählten Zeilen}}",
      apply: "{known, select, true {In {rows, plural, one {# Zeile} other {# Zeilen}} ersetzen} other {Ersetzen}}",
      wouldChange:
        "{rows, plural, =0 {Nicht gefunden} one {# Zeile würde sich ändern} other {# Zeilen würden sich ändern}}",
      nothingToFind: "Geben Sie zuerst den gesuchten Text ein",
      notFound: "Keine Zeile würde sich ändern",
      close: "„Suchen und ersetzen“ schließen",
    },
    positions: {
      FullDay: "FullDay: der ganze Tag",
      FirstHalf: "FirstHalf: der Vormittag",
      SecondHalf: "SecondHalf: der Nachmittag",
    },
    deletions: { true: "true: diesen Tag löschen", false: "false: anlegen oder ändern" },
  },
  rules: {
    "login-missing": {
      title: "Kein Login",
      cell: "Der Login fehlt.",
      fix: "Jede Zeile braucht den Login einer Person in Lucca, zum Beispiel jdupont.",
    },
    "login-email": {
      title: "E-Mail-Adresse statt Login",
      cell: "„{value}“ sieht nach einer E-Mail-Adresse aus; Lucca erwartet den Login.",
      fix: "In vielen Unternehmen ist der Login nicht die E-Mail-Adresse. Ersetzen Sie sie, wo er abweicht.",
    },
    "place-missing": {
      title: "Kein Arbeitsort",
      cell: "Der Arbeitsort fehlt.",
      fix: "Jede Zeile braucht einen Arbeitsort, geschrieben wie in Lucca. Das gilt auch für Löschungen.",
    },
    "date-missing": {
      title: "Kein Datum",
      cell: "Das Datum fehlt.",
      fix: "Jede Zeile braucht ein Datum, zum Beispiel 2025-09-18.",
    },
    "date-unreadable": {
      title: "Nicht lesbares Datum",
      cell: "„{value}“ ist kein lesbares Datum. Schreiben Sie es so: 2025-09-18 oder 18.09.2025.",
      fix: "Schreiben Sie das Datum so: 2025-09-18 oder 18.09.2025.",
    },
    "date-invalid": {
      title: "Datum, das es nicht gibt",
      cell: "„{value}“ gibt es im Kalender nicht.",
      fix: "Korrigieren Sie den Tag oder den Monat, zum Beispiel 2025-09-30.",
    },
    "date-no-year": {
      title: "Datum ohne Jahr",
      cell: "„{value}“ hat kein Jahr. Schreiben Sie es so: 2025-09-18.",
      fix: "Ergänzen Sie das Jahr, zum Beispiel 2025-09-18.",
    },
    "date-ambiguous": {
      title: "Datum mit zwei Lesarten",
      cell: "„{value}“ lässt sich mit dem Tag oder mit dem Monat zuerst lesen.",
      fix: "Geben Sie einmal an, was zuerst steht; das gilt dann für alle Datumsangaben der Datei.",
    },
    "date-two-digit-year": {
      title: "Jahr mit zwei Ziffern",
      cell: "Das Jahr in „{value}“ hat zwei Ziffern und wird als dieses Jahrhundert gelesen.",
      fix: "Solche Jahre werden als dieses Jahrhundert gelesen. Prüfen Sie, ob das stimmt.",
    },
    "date-serial": {
      title: "Zahl statt Datum",
      cell: "„{value}“ ist ein Datum, wie Excel die Tage zählt.",
      fix: "Excel hat die Nummer des Tages gespeichert. Prüfen Sie, ob das angezeigte Datum stimmt.",
    },
    "date-1904": {
      title: "Tage, vielleicht ab 1904 gezählt",
      cell: "„{value}“ wird als ein Tag vor mehr als zwei Jahren gelesen. Alte Mac-Arbeitsmappen zählen ab 1904: Dann wäre es vier Jahre und einen Tag später.",
      fix: "Prüfen Sie die angezeigten Daten. Sind sie falsch, speichern Sie die Arbeitsmappe als .xlsx oder schreiben Sie die Daten aus und legen Sie die Datei erneut ab.",
    },
    "date-swapped": {
      title: "Daten, in denen Tag und Monat vielleicht vertauscht sind",
      cell: "„{value}“ liegt weit von den anderen Daten; mit vertauschtem Tag und Monat läge es unter ihnen.",
      fix: "Das Tabellenprogramm hat vielleicht den Tag für den Monat gehalten: überall, wo es ging; Tage nach dem 12. blieben Text. Korrigieren Sie diese Daten oder legen Sie die ursprüngliche Datei ab.",
    },
    "date-implausible": {
      title: "Weit entferntes Datum",
      cell: "„{value}“ liegt weit von heute entfernt. Stimmt das Jahr?",
      fix: "Diese Tage liegen mehrere Jahre von heute entfernt. Prüfen Sie, ob das Jahr stimmt.",
    },
    "position-missing": {
      title: "Kein Tagesabschnitt",
      cell: "Der Tagesabschnitt fehlt: FullDay, FirstHalf oder SecondHalf.",
      fix: "Wählen Sie FullDay, FirstHalf oder SecondHalf.",
    },
    "position-unreadable": {
      title: "Nicht lesbarer Tagesabschnitt",
      cell: "„{value}“ ist kein Tagesabschnitt. Erwartet wird FullDay, FirstHalf oder SecondHalf.",
      fix: "Wählen Sie für jedes Wort, was es bedeutet: FullDay, FirstHalf oder SecondHalf.",
    },
    "position-ambiguous": {
      title: "Mehrdeutiger Tagesabschnitt",
      cell: "„{value}“ kann mehr als einen Tagesabschnitt bedeuten.",
      fix: "Wählen Sie für jedes Wort, was es bedeutet: FullDay, FirstHalf oder SecondHalf.",
    },
    "deletion-unreadable": {
      title: "Löschung weder Ja noch Nein",
      cell: "„{value}“ ist weder true noch false. Ob ein Tag gelöscht wird, wird nie geraten.",
      fix: "Wählen Sie true (Tag löschen) oder false. Geraten wird hier nie.",
    },
    "comment-line-break": {
      title: "Zeilenumbrüche in Kommentaren",
      cell: "Der Zeilenumbruch in diesem Kommentar wird zu einem Leerzeichen.",
      fix: "Jeder wird zu einem Leerzeichen: Lucca liest pro Zeile einen Eintrag.",
    },
    "text-invisible": {
      title: "Unsichtbare Zeichen",
      cell: "Aus dieser Zelle wurden unsichtbare Zeichen, Anführungszeichen oder eine Formel um den Text entfernt.",
      fix: "Sie wurden entfernt, ebenso Anführungszeichen um einen Text und die Formel, die manche Programme um ihn schreiben, um seine Nullen zu erhalten. Der Text selbst ist unverändert.",
    },
    "text-decomposed": {
      title: "Umlaute und Akzente in zwei Teilen",
      cell: "Ein Buchstabe und sein Akzent waren zwei Zeichen und wurden zu einem.",
      fix: "Ein Buchstabe und sein Akzent waren zwei Zeichen und wurden zu einem; am sichtbaren Text hat sich nichts geändert.",
    },
    "text-garbled": {
      title: "Buchstaben, die falsch aussehen",
      cell: "Einige Buchstaben sehen aus, als wäre die Datei in der falschen Zeichencodierung gelesen worden.",
      fix: "Diese Buchstaben sehen aus, als wäre die Datei in einer anderen Zeichencodierung gespeichert worden. Probieren Sie im Satz darüber, wie die Datei gelesen wurde, eine andere aus, oder speichern Sie die Datei neu als CSV UTF-8.",
    },
    "halves-mergeable": {
      title: "Zwei Hälften, die einen ganzen Tag ergeben",
      cell: "Ergibt zusammen mit {lines} einen ganzen Tag am selben Ort.",
      fix: "Vormittag und Nachmittag sagen dasselbe. Sie können so bleiben oder zu einem ganzen Tag werden.",
    },
    "row-short": {
      title: "Zeilen mit weniger Zellen",
      cell: "Diese Zeile hat weniger Zellen als die Kopfzeile. Die fehlenden gelten als leer.",
      fix: "Die fehlenden Zellen sind freiwillig und gelten als leer.",
    },
    "row-too-short": {
      title: "Zeilen, die zu früh enden",
      cell: "Diese Zeile hat weniger Zellen als die Kopfzeile, und eine Pflichtzelle fehlt.",
      fix: "Am Ende fehlt eine Pflichtzelle. Füllen Sie sie aus, oder lassen Sie die Zeile aus.",
    },
    "row-too-long": {
      title: "Zeilen mit zu vielen Zellen",
      cell: "Diese Zeile hat mehr ausgefüllte Zellen als die Kopfzeile: Vermutlich hat ein Trennzeichen in einem Text den Rest verschoben.",
      fix: "Vermutlich hat ein Trennzeichen in einem Text den Rest verschoben. Korrigieren Sie die Zellen, oder setzen Sie diesen Text in Ihrer Datei in Anführungszeichen und legen Sie sie noch einmal ab.",
    },
    "quote-unclosed": {
      title: "Ein Anführungszeichen, das nie schließt",
      cell: "Hier öffnet ein Anführungszeichen und schließt nie. Die Zeile wurde gelesen, wie sie dasteht.",
      fix: "Ersetzen Sie den Text durch einen ohne Anführungszeichen, oder korrigieren Sie Ihre Datei und legen Sie sie erneut ab.",
    },
    duplicate: {
      title: "Identische Zeilen",
      cell: "Identisch mit {lines}; eine davon genügt.",
      fix: "Die erste bleibt. Die anderen können ausgelassen werden.",
    },
    "duplicate-conflict": {
      title: "Zwei Zeilen für dieselbe Person, denselben Tag und Tagesabschnitt",
      cell: "Widerspricht {lines}: gleiche Person, gleicher Tag und Tagesabschnitt, aber anderer Inhalt.",
      fix: "Sie unterscheiden sich, und nur Sie wissen, welche stimmt. Wählen Sie die falsche Zeile in der Tabelle, dann korrigieren Sie sie oder lassen sie aus.",
    },
    overlap: {
      title: "Ein ganzer Tag neben einem halben",
      cell: "Überschneidet sich mit {lines}: ein ganzer neben einem halben Tag am selben Datum.",
      fix: "Beides passt nicht in einen Tag. Wählen Sie die falsche Zeile in der Tabelle, dann korrigieren Sie sie oder lassen sie aus.",
    },
    "deletion-conflict": {
      title: "Zugleich gelöscht und angelegt",
      cell: "Widerspricht {lines}: Eine Zeile löscht, was die andere anlegt.",
      fix: "Zum Ersetzen braucht es keine Löschung. Wählen Sie die falsche Zeile in der Tabelle, dann korrigieren Sie sie oder lassen sie aus.",
    },
    "row-hidden": {
      title: "Ausgeblendete Zeilen",
      cell: "Diese Zeile ist im Tabellenblatt ausgeblendet.",
      fix: "Sie werden gelesen wie die anderen. Wenn sie ausgeblendet wurden, weil sie nicht mehr gelten, lassen Sie sie aus.",
    },
    "row-unapproved": {
      title: "Zeilen, die als abgelehnt oder ausstehend gelten",
      cell: "Eine andere Spalte der Datei sagt, dass diese Zeile abgelehnt oder noch nicht entschieden ist.",
      fix: "Sie werden gelesen wie die anderen und würden importiert. Wenn sie nicht gelten, lassen Sie sie aus.",
    },
    "place-spelling": {
      title: "Arbeitsorte in der Schreibweise von Lucca",
      cell: "„{value}“ wird mit den Akzenten, Großbuchstaben und Strichen von Lucca gesendet.",
      fix: "Nichts zu tun: Nur die Schreibweise unterscheidet sich. Mit „Rückgängig“ nehmen Sie es zurück.",
    },
    "place-unknown": {
      title: "Arbeitsorte, die nicht in der Lucca-Liste stehen",
      cell: "In der Lucca-Liste steht kein Arbeitsort „{value}“.",
      fix: "Wählen Sie, was gemeint ist; es wird überall ersetzt. Sie können ihn auch unverändert senden: Die Analyse von Lucca gibt Auskunft.",
    },
    "place-inactive": {
      title: "Arbeitsorte, die nicht mehr verwendet werden",
      cell: "„{value}“ ist in Lucca deaktiviert.",
      fix: "Wählen Sie einen anderen, oder aktivieren Sie ihn in Lucca und lesen Sie die Listen neu.",
    },
    "place-twice": {
      title: "Zwei Arbeitsorte mit demselben Namen",
      cell: "In der Lucca-Liste steht „{value}“ zweimal; die Datei kann nicht sagen, welcher gemeint ist.",
      fix: "Lucca entscheidet, welchen es nimmt. Um sicherzugehen, benennen Sie einen davon in Lucca um.",
    },
    "area-spelling": {
      title: "Bereiche in der Schreibweise von Lucca",
      cell: "„{value}“ wird mit den Akzenten, Großbuchstaben und Strichen von Lucca gesendet.",
      fix: "Nichts zu tun: Nur die Schreibweise unterscheidet sich. Mit „Rückgängig“ nehmen Sie es zurück.",
    },
    "area-unknown": {
      title: "Bereiche, die es am Standort nicht gibt",
      cell: "Der Arbeitsort dieser Zeile hat keinen Bereich „{value}“.",
      fix: "Wählen Sie einen Bereich dieses Standorts, oder senden Sie ihn unverändert: Die Analyse von Lucca gibt Auskunft.",
    },
    "area-without-place": {
      title: "Bereiche ohne Standort",
      cell: "Die Zeile nennt einen Bereich, aber keinen Arbeitsort.",
      fix: "Wählen Sie den Standort, zu dem der Bereich gehört.",
    },
    "login-case": {
      title: "Logins mit anderer Groß-/Kleinschreibung",
      cell: "In der Lucca-Liste steht „{value}“ mit anderer Groß-/Kleinschreibung.",
      fix: "Logins müssen genau wie in Lucca geschrieben sein.",
    },
    "login-name": {
      title: "Namen statt Logins",
      cell: "„{value}“ ist ein Name; Lucca erwartet den Login.",
      fix: "Nehmen Sie den Login dieser Person. Wenn zwei Personen so heißen, wählen Sie eine.",
    },
    "login-zeros": {
      title: "Logins, deren Nullen am Anfang fehlen",
      cell: "In der Lucca-Liste steht „{value}“ mit Nullen am Anfang; Tabellenprogramme entfernen sie.",
      fix: "Nehmen Sie den Login, wie Lucca ihn schreibt.",
    },
    "login-within": {
      title: "Logins, um die noch etwas steht",
      cell: "In der Lucca-Liste steht ein Login, der ein Teil von „{value}“ ist.",
      fix: "Nehmen Sie nur den Login, wie Lucca ihn schreibt.",
    },
    "login-unknown": {
      title: "Personen, die für Whereabouts nicht sichtbar sind",
      cell: "„{value}“ gehört nicht zu den Personen, die für Whereabouts sichtbar sind.",
      fix: "Wenn der Login stimmt, kann er unverändert gesendet werden, und die Analyse von Lucca gibt Auskunft. Sonst wählen Sie die Person.",
    },
    "person-outside-contract": {
      title: "Tage außerhalb eines Vertrags",
      cell: "„{value}“ hat an diesem Tag keinen laufenden Vertrag.",
      fix: "Prüfen Sie Datum und Person. Lucca lehnt die Zeile möglicherweise ab.",
    },
    "name-as-is": {
      title: "Unverändert gesendet",
      cell: "„{value}“ steht nicht in der Lucca-Liste und wird so gesendet, wie Sie es geschrieben haben.",
      fix: "Die Analyse von Lucca zeigt, ob Lucca sie kennt.",
    },
    "code-unknown": {
      title: "Zellen mit offener Bedeutung",
      cell: "„{value}“ ist noch offen: Welcher Arbeitsort ist gemeint, oder ist es keine Zeile?",
      fix: "Geben Sie unter dem Satz, wie die Datei gelesen wurde, an, was sie bedeuten, oder ersetzen Sie sie.",
    },
    "formula-error": {
      title: "Fehlgeschlagene Formeln",
      cell: "„{value}“ zeigt ein Tabellenprogramm, wenn eine Formel nichts gefunden hat; es ist kein Wert.",
      fix: "Ersetzen Sie es durch den richtigen Wert, oder korrigieren Sie die Formel und legen Sie die Datei erneut ab.",
    },
    "period-in-list": {
      title: "Zeilen über mehrere Tage",
      cell: "Diese Zeile steht für mehrere Tage. Lucca nimmt eine Zeile pro Tag: Nur der erste würde gesendet.",
      fix: "Schreiben Sie in Ihrer Datei eine Zeile pro Tag und legen Sie sie erneut ab. Wenn eine Zeile nur ihren ersten Tag meint, korrigieren Sie eine beliebige ihrer Zellen.",
    },
    "period-missing": {
      title: "Kein Zeitraum für diese Woche",
      cell: "Die Datei sagt nicht, von welchem bis zu welchem Tag diese Woche gilt.",
      fix: "Geben Sie es einmal für alle Personen an, unter dem Satz, wie die Datei gelesen wurde.",
    },
    "period-reversed": {
      title: "Zeiträume, die vor ihrem Anfang enden",
      cell: "Der Zeitraum endet vor seinem Anfang und enthält deshalb keinen Tag.",
      fix: "Korrigieren Sie die Daten in Ihrer Datei und legen Sie sie erneut ab, oder lassen Sie die Zeile aus.",
    },
    "period-unreadable": {
      title: "Nicht lesbare Zeiträume",
      cell: "Die Woche oder der erste oder letzte Tag dieses Zeitraums ist nicht lesbar, oder der Zeitraum ist länger als drei Jahre.",
      fix: "Wenn nur die Reihenfolge von Tag und Monat offen ist, wählen Sie sie im Satz darüber, wie die Datei gelesen wurde. Sonst korrigieren Sie die Woche oder die Daten in Ihrer Datei und legen Sie sie erneut ab, oder lassen Sie die Zeile aus.",
    },
    "week-alternates": {
      title: "Wochen im Wechsel",
      cell: "Diese Zeile gilt nur in manchen Wochen und sagt weder „gerade“ noch „ungerade“.",
      fix: "Schreiben Sie in Ihrer Datei gerade oder ungerade daneben, oder eine Zeile pro Woche mit ihren Daten, und legen Sie sie erneut ab.",
    },
    "lucca-error": {
      title: "Lucca lehnt diese Zeilen ab",
      cell: "Lucca meldet: „{said}“",
      fix: "Korrigieren Sie die Zeilen und analysieren Sie erneut, oder lassen Sie sie aus.",
    },
    "lucca-warning": {
      title: "Lucca hat eine Bemerkung",
      cell: "Lucca meldet: „{said}“",
      fix: "Die Zeilen werden trotzdem importiert. Sehen Sie sie sich an.",
    },
    "lucca-conflict": {
      title: "Ein Konflikt im Kalender der Person",
      cell: "Lucca meldet: „{said}“",
      fix: "Die Zeilen werden trotzdem importiert. Sehen Sie sie sich an.",
    },
    line: "Zeile {line}",
    anotherLine: "einer anderen Zeile",
  },
  refusals: {
    "file-empty": {
      title: "Diese Datei ist leer",
      found: "{file} hat keinen Inhalt.",
      expected:
        "Eine Kopfzeile und mindestens eine Zeile darunter, zum Beispiel „login;workLocationName;date;position“.",
      action: "Speichern Sie die Datei neu aus Ihrem Programm, oder beginnen Sie mit der Vorlage.",
    },
    "file-binary": {
      title: "Das ist keine Textdatei",
      found: "{file} hat binären Inhalt, ganz gleich, was der Name sagt.",
      expected: "Eine CSV- oder Textdatei mit einer Zeile pro Person und Tag.",
      action: "Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie als „CSV UTF-8“.",
    },
    "file-picture": {
      title: "Das ist ein Bild",
      found: "{file} enthält ein Bild.",
      expected: "Eine CSV- oder Textdatei mit einer Zeile pro Person und Tag.",
      action: "Bitten Sie um die Tabelle, aus der das Bild entstand, und speichern Sie sie als „CSV UTF-8“.",
    },
    "file-workbook": {
      title: "Diese Art von Arbeitsmappe kann hier nicht gelesen werden",
      found: "{file} ist eine Tabelle, aber keine Excel-Arbeitsmappe (.xlsx).",
      expected: "Eine Excel-Arbeitsmappe (.xlsx) oder eine CSV-Datei.",
      action:
        "Öffnen Sie sie und wählen Sie „Datei“, „Speichern unter“, „Excel-Arbeitsmappe (.xlsx)“. Legen Sie die neue Datei hier ab.",
    },
    "file-locked": {
      title: "Diese Arbeitsmappe ist mit einem Kennwort geschützt",
      found: "{file} ist verschlüsselt; nichts darin ist lesbar.",
      expected: "Eine Arbeitsmappe, die sich ohne Kennwort öffnen lässt.",
      action:
        "In Excel: „Datei“, „Informationen“, „Arbeitsmappe schützen“, „Mit Kennwort verschlüsseln“, dann das Kennwort leeren. Speichern Sie und legen Sie die Datei erneut ab.",
    },
    "file-damaged": {
      title: "Diese Arbeitsmappe ist beschädigt",
      found: "{file} ist abgeschnitten oder wurde unterwegs verändert: Der Inhalt passt nicht zu den Angaben darin.",
      expected: "Eine Arbeitsmappe, die Ihr Tabellenprogramm ohne Reparatur öffnet.",
      action:
        "Laden Sie sie noch einmal herunter, oder kopieren Sie sie neu. Wenn Excel eine Reparatur anbietet, stimmen Sie zu, speichern Sie die Datei unter einem neuen Namen und legen Sie diese ab.",
    },
    "file-pdf": {
      title: "Das ist ein PDF-Dokument",
      found: "{file} ist zum Lesen und Drucken gemacht.",
      expected: "Eine CSV- oder Textdatei mit einer Zeile pro Person und Tag.",
      action: "Bitten Sie um die Tabelle, aus der das Dokument entstand, und speichern Sie sie als „CSV UTF-8“.",
    },
    "file-too-large": {
      title: "Diese Datei ist zu groß",
      found: "{file} hat {size}.",
      expected: "Höchstens {limit}.",
      action: "Teilen Sie sie auf, zum Beispiel nach Monaten, und importieren Sie die Teile nacheinander.",
    },
    "header-only": {
      title: "Diese Datei hat Spaltennamen, aber keine Zeilen",
      found: "{file} enthält nur die Kopfzeile: {headers}.",
      expected: "Mindestens eine Zeile darunter, zum Beispiel „jdupont;Paris;2026-03-02;FullDay“.",
      action: "Prüfen Sie, ob ein Filter den Export geleert hat, und legen Sie die Datei dann erneut ab.",
    },
    "plan-empty": {
      title: "Kein Tag dieses Plans ist ausgefüllt",
      found: "{file} enthält Mitarbeiter und Tage, aber in keiner Zelle Text. Farben allein sind nicht lesbar.",
      expected: "Ein Ort oder ein Kürzel in jeder Zelle, zum Beispiel Paris oder T.",
      action: "Schreiben Sie in die Zellen, was jede Farbe bedeutet, und legen Sie die Datei erneut ab.",
    },
    "header-unknown": {
      title: "Kein Spaltenname dieser Datei ist bekannt",
      found: "Gefundene Spaltennamen: {headers}.",
      expected:
        "Eine Zeile mit Spaltennamen wie login, workLocationName, date und position oder Benutzername, Arbeitsort, Datum und Tagesabschnitt.",
      action: "Fügen Sie diese Kopfzeile über Ihren Daten ein, oder kopieren Sie Ihre Daten in die Vorlage.",
    },
    "file-unreadable": {
      title: "Der Browser konnte diese Datei nicht lesen",
      found: "{file} wurde während des Lesens verschoben, umbenannt oder gesperrt.",
      expected: "Eine Datei auf diesem Computer, die nirgends zum Schreiben geöffnet ist.",
      action: "Schließen Sie sie in anderen Programmen und wählen Sie sie dann erneut.",
    },
  },
  problems: {
    "not-local": {
      title: "Diese Seite gibt es nur auf dem Computer, auf dem sie läuft",
      explanation: "Ohne Anmeldung antwortet Whereabouts nur dem Gerät, auf dem es gestartet wurde.",
      action:
        "Öffnen Sie sie in einem Browser auf diesem Gerät, oder bitten Sie die Serveradministration, die Anmeldung einzurichten.",
    },
    "wrong-host": {
      title: "Für diese Adresse wurde Whereabouts nicht eingerichtet",
      explanation: "Die Anfrage nannte einen anderen Host, als der Server erwartet, und wurde abgewiesen.",
      action: "Verwenden Sie die Adresse, die der Server beim Start angezeigt hat.",
    },
    "wrong-origin": {
      title: "Die Anfrage kam von einer anderen Seite",
      explanation: "Nur Seiten von Whereabouts selbst dürfen Dateien senden oder etwas ändern.",
      action: "Öffnen Sie Whereabouts in einem eigenen Tab und versuchen Sie es dort.",
    },
    "signed-out": {
      title: "Sie sind abgemeldet",
      explanation:
        "Eine Anmeldung endet nach 30 Minuten ohne Nutzung, nach insgesamt 12 Stunden oder wenn jemand sie beendet. Diese Anfrage wurde abgewiesen, bevor etwas geschah.",
      action: "Melden Sie sich erneut an.",
    },
    "sign-in-old": {
      title: "Bestätigen Sie vor diesem Import Ihre Identität",
      explanation:
        "Ein Import lässt sich nicht rückgängig machen und verlangt deshalb eine Anmeldung aus den letzten 15 Minuten. Ihre ist älter, deshalb wurde diese Anfrage abgewiesen, bevor etwas gesendet wurde.",
      action: "Melden Sie sich noch einmal an: Sie kommen zu diesem Import zurück, und seine Analyse gilt weiter.",
    },
    reload: {
      title: "Whereabouts wurde aktualisiert",
      explanation: "Diese Seite stammt noch von der vorherigen Version. An Lucca wurde nichts gesendet.",
      action: "Laden Sie die Seite neu.",
    },
    "not-found": {
      title: "Hier ist nichts",
      explanation: "Den Vorgang oder die Seite gibt es nicht, oder die Aufbewahrungsfrist ist abgelaufen.",
      action: "Sehen Sie in der Liste der bisherigen Importe nach.",
    },
    "length-required": {
      title: "Beim Hochladen fehlte die Größe der Datei",
      explanation:
        "Der Server nimmt nur Dateien an, deren Größe vorab genannt wird. Ein Proxy unterwegs hat die Angabe vielleicht entfernt.",
      action: "Versuchen Sie es noch einmal. Passiert es wieder, zeigen Sie diese Meldung der Serveradministration.",
    },
    "too-large": {
      title: "Die Datei ist größer, als Lucca annimmt",
      explanation: "Lucca nimmt höchstens 100 MB auf einmal an, einschließlich der Übertragungsdaten.",
      action: "Analysieren Sie die Datei erneut: Der Assistent bietet an, sie in Teilen zu senden.",
    },
    "upload-cut": {
      title: "Das Hochladen brach zu früh ab",
      explanation: "Es kamen weniger Bytes an als angekündigt. An Lucca wurde nichts gesendet.",
      action: "Prüfen Sie die Netzwerkverbindung und versuchen Sie es noch einmal.",
    },
    "upload-malformed": {
      title: "Die hochgeladenen Daten waren nicht lesbar",
      explanation: "Der Server erwartet genau eine Datei. An Lucca wurde nichts gesendet.",
      action: "Laden Sie die Seite neu und versuchen Sie es noch einmal.",
    },
    "file-not-written-by-us": {
      title: "Die Datei beginnt nicht mit den sieben Spalten, die Lucca erwartet",
      explanation:
        "Der Server gibt nur Dateien weiter, die im Schritt „Aufbereiten“ entstanden sind. An Lucca wurde nichts gesendet.",
      action: "Gehen Sie zurück zu „Aufbereiten“ und machen Sie dort weiter.",
    },
    busy: {
      title: "Der Server ist mit anderen Dateien beschäftigt",
      explanation: "Es werden nur wenige Dateien gleichzeitig angenommen. An Lucca wurde nichts gesendet.",
      action: "Warten Sie einen Moment und versuchen Sie es noch einmal.",
    },
    "ticket-missing": {
      title: "Die Bestätigung war unvollständig",
      explanation:
        "Jeder Import trägt eine Kennung, damit er nie zweimal läuft. Sie fehlte hier, deshalb wurde an Lucca nichts gesendet.",
      action: "Laden Sie die Seite neu und bestätigen Sie noch einmal.",
    },
    "request-invalid": {
      title: "Der Server hat die Anfrage nicht verstanden",
      explanation: "Ein Teil der Anfrage fehlte oder war nicht lesbar. An Lucca wurde nichts gesendet.",
      action: "Laden Sie die Seite neu und versuchen Sie es noch einmal.",
    },
    "analysis-missing": {
      title: "Die Analyse zu diesem Import gibt es nicht mehr",
      explanation:
        "Ein Import braucht seine eigene abgeschlossene Analyse, und der Server kennt sie nicht mehr. An Lucca wurde nichts gesendet.",
      action: "Analysieren Sie erneut und importieren Sie dann.",
    },
    "analysis-not-finished": {
      title: "Lucca hat die Analyse noch nicht abgeschlossen",
      explanation: "Nur eine abgeschlossene Analyse kann importiert werden. An Lucca wurde nichts gesendet.",
      action: "Warten Sie, bis die Analyse abgeschlossen ist, und importieren Sie dann.",
    },
    "analysis-old": {
      title: "Die Analyse ist älter als 30 Minuten",
      explanation: "Die Planung in Lucca kann sich seither geändert haben. An Lucca wurde nichts gesendet.",
      action: "Analysieren Sie erneut und importieren Sie dann.",
    },
    "analysis-spent": {
      title: "Diese Analyse wurde schon für einen Import verwendet",
      explanation:
        "Jede Analyse erlaubt einen Import, damit nichts zweimal importiert wird. An Lucca wurde nichts weiter gesendet.",
      action:
        "Sehen Sie sich diesen Import in der Liste der bisherigen Importe an. Um noch einmal zu importieren, analysieren Sie zuerst erneut.",
    },
    "analysis-has-errors": {
      title: "Lucca hat in dieser Datei Fehler gefunden",
      explanation: "Eine Datei mit fehlerhaften Zeilen wird nicht importiert. An Lucca wurde nichts gesendet.",
      action: "Gehen Sie zurück zu „Analysieren“ und korrigieren Sie diese Zeilen, oder lassen Sie sie aus.",
    },
    "analysis-differs": {
      title: "Das ist nicht, was analysiert wurde",
      explanation:
        "Die Datei, das Konto oder „Vorhandene Arbeitsorte ersetzen“ weicht von dem ab, was Lucca analysiert hat. An Lucca wurde nichts gesendet.",
      action: "Analysieren Sie erneut und importieren Sie dann.",
    },
    "ticket-differs": {
      title: "Diese Bestätigung wurde schon für etwas anderes verwendet",
      explanation:
        "Dieselbe Bestätigung kam schon einmal an, mit einer anderen Datei oder Einstellung. An Lucca wurde nichts weiter gesendet.",
      action: "Sehen Sie in der Liste der bisherigen Importe nach. Analysieren Sie dann erneut und bestätigen Sie neu.",
    },
    "import-live": {
      title: "Ein anderer Import in dieses Konto läuft noch",
      explanation:
        "Immer nur ein Import: Zwei zugleich könnten einander überschreiben. An Lucca wurde nichts gesendet.",
      action:
        "Warten Sie, bis er beendet ist. Sie finden ihn in der Liste der bisherigen Importe. Importieren Sie dann hier.",
    },
    "import-unknown": {
      title: "Der Ausgang eines früheren Imports ist unbekannt",
      explanation:
        "Niemand weiß bisher, was Lucca daraus gemacht hat. Ein zweiter Import könnte dasselbe noch einmal tun. An Lucca wurde nichts gesendet.",
      action:
        "Öffnen Sie diesen Import in der Liste der bisherigen Importe und halten Sie fest, was Sie in Lucca vorfinden. Importieren Sie dann hier.",
    },
    "batch-not-analyzed": {
      title: "Nicht alle Teile der Datei wurden analysiert",
      explanation:
        "Alle Teile einer Datei müssen fehlerfrei analysiert sein, bevor der erste importiert wird. Es wurde nichts gesendet.",
      action: "Analysieren Sie die fehlenden Teile und importieren Sie dann.",
    },
    "job-live": {
      title: "Dieser Import läuft noch",
      explanation: "Nur ein beendeter Import kann gelöscht werden.",
      action: "Warten Sie, bis er beendet ist, und löschen Sie ihn dann.",
    },
    "job-unknown": {
      title: "Der Ausgang dieses Imports ist unbekannt",
      explanation:
        "Nur mit seinem Eintrag lässt sich noch herausfinden, was geschehen ist. Deshalb kann er nicht gelöscht werden.",
      action: "Vergleichen Sie ihn mit Lucca und halten Sie fest, was Sie vorfinden.",
    },
    "not-unknown": {
      title: "Der Ausgang dieses Imports ist bekannt",
      explanation:
        "Was Sie in Lucca vorfinden, lässt sich nur für einen Import festhalten, dessen Ausgang unbekannt ist.",
      action: "Laden Sie die Seite neu, um zu sehen, wie er ausging.",
    },
    "still-moving": {
      title: "Lucca arbeitet noch daran",
      explanation: "Ein Import kann aufgegeben werden, wenn sich 30 Minuten lang nichts bewegt hat.",
      action: "Warten Sie. Die Seite zeigt, wie lange sich nichts bewegt hat.",
    },
    "given-up": {
      title: "Das Warten auf Lucca wurde beendet",
      explanation: "30 Minuten oder länger hatte sich nichts bewegt. Lucca kann die Arbeit trotzdem erledigt haben.",
      action: "Vergleichen Sie die Datei mit dem, was jetzt in Lucca eingetragen ist.",
    },
    "lucca-bad-request": {
      title: "Lucca hat die Anfrage abgelehnt",
      explanation: "Lucca antwortete, dass die Anfrage ungültig war. Es hat nichts übernommen.",
      action: "Zeigen Sie die Antwort unten der Serveradministration.",
    },
    "lucca-key-refused": {
      title: "Lucca akzeptiert den API-Schlüssel nicht",
      explanation:
        "Der Schlüssel ist abgelaufen, wurde in Lucca gelöscht oder falsch eingegeben. Lucca hat nichts übernommen.",
      action:
        "Bitten Sie die Lucca-Administration mit dem Recht, API-Schlüssel zu verwalten, um einen neuen: in den Einstellungen von Lucca unter „Authentifizierung, SSO und API“, dann „API-Schlüssel“. Die Serveradministration trägt ihn als LUCCA_API_KEY ein und startet Whereabouts neu.",
    },
    "lucca-not-allowed": {
      title: "Der API-Schlüssel darf das nicht",
      explanation:
        "Lucca kennt den Schlüssel, aber seiner Rolle fehlt ein Recht, wahrscheinlich „Planung importieren“ („Import schedule“). Lucca hat nichts übernommen.",
      action:
        "Wenden Sie sich an die Lucca-Administration mit dem Recht, Rollen zu verwalten: Der Schlüssel hat eine eigene Rolle, meist gleichen Namens, am Ende der Rollenliste von Lucca. Dort ist unter Lucca Office „Planung importieren“ („Import schedule“) anzuhaken. Versuchen Sie es dann noch einmal; ein Neustart ist nicht nötig.",
    },
    "lucca-not-found": {
      title: "Lucca kennt diese Adresse nicht",
      explanation:
        "Vielleicht ist Lucca Office für dieses Konto nicht aktiviert, oder der Schlüssel hat keinen Zugriff darauf. Lucca hat nichts übernommen.",
      action:
        "Bitten Sie die Serveradministration zu prüfen, ob die Adresse des Kontos stimmt und ob es Lucca Office hat.",
    },
    "lucca-timeout": {
      title: "Lucca hat zu lange für die Antwort gebraucht",
      explanation:
        "Lucca bricht Anfragen nach 5 Sekunden ab. Was gesendet wurde, kann trotzdem übernommen worden sein.",
      action:
        "Bei einer Analyse: Versuchen Sie es noch einmal, oder senden Sie die Datei in Teilen. Bei einem Import: Sehen Sie zuerst im Importverlauf von Lucca nach.",
    },
    "lucca-too-large": {
      title: "Die Datei ist zu groß für Lucca",
      explanation: "Lucca hat die Datei wegen ihrer Größe abgelehnt. Es hat nichts übernommen.",
      action: "Analysieren Sie die Datei erneut: Der Assistent bietet an, sie in Teilen zu senden.",
    },
    "lucca-too-many": {
      title: "Die erlaubten Anfragen an Lucca sind aufgebraucht",
      explanation:
        "Lucca erlaubt 50 Anfragen pro Minute, gemeinsam mit den anderen Anbindungen Ihres Unternehmens. Es hat nichts übernommen.",
      action: "Warten Sie eine Minute und versuchen Sie es noch einmal.",
    },
    "lucca-down": {
      title: "Lucca funktioniert gerade nicht",
      explanation:
        "Lucca antwortete mit einem eigenen Fehler. Was gesendet wurde, kann trotzdem übernommen worden sein.",
      action:
        "Bei einer Analyse: Versuchen Sie es später noch einmal. Bei einem Import: Sehen Sie zuerst im Importverlauf von Lucca nach.",
    },
    "lucca-unexpected-reply": {
      title: "Die Antwort von Lucca war nicht verständlich",
      explanation:
        "Lucca antwortete in einer unbekannten Form. Was gesendet wurde, kann trotzdem übernommen worden sein.",
      action:
        "Bei einer Analyse: Versuchen Sie es noch einmal. Bei einem Import: Sehen Sie zuerst im Importverlauf von Lucca nach.",
    },
    "lucca-unreachable": {
      title: "Lucca war nicht erreichbar",
      explanation: "Es kam keine Verbindung zu Lucca zustande. Es wurde nichts gesendet.",
      action:
        "Prüfen Sie, ob der Server das Internet erreicht und die Adresse des Kontos stimmt, und versuchen Sie es dann noch einmal.",
    },
    "lucca-no-answer": {
      title: "Lucca gab keine klare Antwort",
      explanation:
        "Die Datei war unterwegs, als die Verbindung abbrach. Hier kann niemand wissen, ob Lucca sie übernommen hat.",
      action:
        "Bei einer Analyse: Versuchen Sie es noch einmal. Bei einem Import: Sehen Sie zuerst im Importverlauf von Lucca nach.",
    },
    "lucca-forgot-job": {
      title: "Lucca kennt diesen Vorgang nicht mehr",
      explanation:
        "Lucca nahm die Datei an und gab dann keine Auskunft mehr. Was daraus wurde, lässt sich nicht mehr erfragen.",
      action: "Bei einer Analyse: Analysieren Sie erneut. Bei einem Import: Sehen Sie im Importverlauf von Lucca nach.",
    },
    "outcome-too-large": {
      title: "Lucca hat zu viele Meldungen, um sie zu übergeben",
      explanation: "Der Vorgang ist beendet, aber die Liste der Meldungen von Lucca ist zu lang zum Senden.",
      action: "Analysieren Sie die Datei in Teilen: Der Assistent bietet es an.",
    },
    "outcome-not-ready": {
      title: "Lucca hat das Ergebnis nicht übergeben",
      explanation: "Der Vorgang ist beendet, aber Lucca gibt die Liste seiner Meldungen nicht heraus.",
      action: "Bei einer Analyse: Analysieren Sie erneut. Bei einem Import: Sehen Sie im Importverlauf von Lucca nach.",
    },
    restarted: {
      title: "Der Server stoppte, bevor die Datei gesendet wurde",
      explanation:
        "Er wurde zwischen Ihrer Bestätigung und dem Senden angehalten oder neu gestartet. An Lucca wurde nichts gesendet.",
      action: "Versuchen Sie es noch einmal.",
    },
    storage: {
      title: "Der Server kann seine Einträge nicht speichern",
      explanation:
        "Ohne dauerhaften Eintrag wird nichts an Lucca gesendet. Der Speicher ist vielleicht voll oder schreibgeschützt.",
      action: "Bitten Sie die Serveradministration, den Datenordner zu prüfen, und versuchen Sie es dann noch einmal.",
    },
    unexpected: {
      title: "Etwas ist schiefgegangen, das nicht passieren sollte",
      explanation: "Im Server ist ein unvorhergesehener Fehler aufgetreten.",
      action: "Laden Sie die Seite neu. Passiert es wieder, zeigen Sie diese Meldung der Serveradministration.",
    },
    "server-no-answer": {
      title: "Der Whereabouts-Server antwortet nicht",
      explanation: "Er wurde vielleicht angehalten, oder die Netzwerkverbindung ist unterbrochen.",
      action: "Prüfen Sie die Verbindung.",
    },
  },
  signIn: {
    title: "Anmelden",
    with: "Mit {provider} anmelden",
    retry: "Mit {provider} noch einmal versuchen",
    other: "Mit einem anderen Konto anmelden",
    reload: "Neu laden",
    oldPart: "Ein Teil dieser Seite konnte nicht geladen werden: Sie stammt noch von der vorherigen Version.",
    again: "Erneut anmelden",
    confirm: "Identität bestätigen",
    notNow: "Jetzt nicht",
    tooOld:
      "Ein Import lässt sich nicht rückgängig machen und verlangt deshalb eine Anmeldung aus den letzten 15 Minuten; Ihre ist älter. Vom Import wurde nichts gesendet.",
    password: "Sie melden sich bei {provider} mit Ihrem Firmenkonto an. Whereabouts sieht Ihr Passwort nie.",
    why: {
      ended: {
        title: "Ihre Anmeldung ist abgelaufen",
        meaning:
          "Das geschieht nach 30 Minuten ohne Nutzung und nach insgesamt 12 Stunden. Was dieser Browser von Ihrer Datei und Ihren Korrekturen aufbewahrt, ist noch da.",
      },
      "signed-out": {
        title: "Sie sind abgemeldet",
        meaning:
          "Ihre Datei und Ihre Korrekturen wurden aus diesem Browser entfernt. Bestätigte Importe laufen weiter. {provider} kennt Sie vielleicht noch: Wenn andere diesen Browser verwenden, melden Sie sich auch dort ab.",
      },
      "not-allowed": {
        title: "Dieses Konto darf Whereabouts nicht verwenden",
        meaning:
          "{provider} kennt Sie, aber weder Ihre E-Mail-Adresse noch eine Ihrer Gruppen steht hier auf der Liste. Bitten Sie die Person, die Whereabouts in Ihrem Unternehmen betreut, Sie in OIDC_ALLOWED aufzunehmen.",
      },
      failed: {
        title: "Die Anmeldung hat nicht geklappt",
        meaning:
          "{provider} gab keine Antwort oder eine, die sich nicht prüfen ließ. Es wurde nichts geändert. Versuchen Sie es noch einmal; passiert es wieder, wenden Sie sich an die Person, die Whereabouts in Ihrem Unternehmen betreut.",
      },
      again: {
        title: "Bestätigen Sie Ihre Identität",
        meaning:
          "Ein Import lässt sich nicht rückgängig machen und verlangt deshalb eine Anmeldung aus den letzten 15 Minuten. Melden Sie sich mit demselben Konto an.",
      },
    },
  },
  visitor: {
    menu: "Angemeldet als {name}",
    since: "Angemeldet am {when}",
    everybody: "Alle, die sich hier anmelden dürfen, sehen sämtliche Importe.",
    signOut: "Abmelden",
    everywhere: "Überall abmelden",
    leave: {
      title: "Abmelden?",
      file: "Beim Abmelden werden {file} und {corrections, plural, =0 {Ihre Angaben dazu} one {# Änderung daran} other {# Änderungen daran}} aus diesem Browser entfernt.",
      everywhere: "Sie werden in jedem Browser und auf jedem Gerät abgemeldet.",
      running: "Ein bestätigter Import läuft weiter.",
      stay: "Angemeldet bleiben",
    },
  },
  help: {
    link: "Hilfe",
    title: "Hilfe",
    lead: "Wie eine Datei nach Lucca kommt und was jede Auffälligkeit bedeutet.",
    steps: {
      title: "Was passieren wird",
      format:
        "Legen Sie die Datei ab, die Sie haben: Sie sehen, was verstanden wurde und was nicht stimmt, und beheben es hier. Es wird nichts gesendet.",
      analyze: "Lucca prüft die Datei und ändert nichts. Was Lucca findet, steht bei Ihren eigenen Zeilen.",
      import:
        "Sie sehen in Zahlen, was sich ändern wird, und bestätigen es. Das lässt sich nicht rückgängig machen; sichern Sie vorher die Wiederherstellungsdatei.",
      track: "Sie sehen bis zur letzten Zeile, was Lucca getan hat. Die Seite können Sie währenddessen schließen.",
      understood: "Verstanden",
    },
    example: {
      try: "Mit einem Beispiel ausprobieren",
      failed: "Das Beispiel ließ sich nicht lesen. Laden Sie es unten herunter und legen Sie es hier ab.",
    },
    rules: "Die Regeln von Lucca und was ihretwegen gefunden wird",
    source: "In Kürze, nach <guide>Luccas eigener Anleitung zu diesem Import (auf Englisch)</guide>.",
    about: "Die Regel dahinter",
    aboutNewTab: "Die Regel dahinter, in einem neuen Tab",
    guide: {
      login: {
        title: "Login",
        rule: "Jede Zeile nennt eine Person mit dem Login ihres Lucca-Kontos, genau wie in Lucca: Großschreibung und führende Nullen zählen. Meist ist es nicht die E-Mail-Adresse.",
      },
      place: {
        title: "Arbeitsort",
        rule: "Jede Zeile nennt einen Arbeitsort, geschrieben wie in Lucca Office. Whereabouts verlangt ihn auch bei Löschungen.",
      },
      area: {
        title: "Bereich",
        rule: "Ein Bereich kann angegeben werden; er muss zum Arbeitsort derselben Zeile gehören.",
      },
      date: {
        title: "Datum",
        rule: "Jede Zeile gilt für einen Kalendertag, vergangen oder künftig. Lucca erhält 2025-09-18; in Ihrer Datei darf es anders geschrieben sein.",
      },
      position: {
        title: "Tagesabschnitt",
        rule: "Jede Zeile ist ein ganzer Tag (FullDay), ein Vormittag (FirstHalf) oder ein Nachmittag (SecondHalf).",
      },
      deletion: {
        title: "Löschung",
        rule: "Eine Zeile mit true entfernt den Ort dieses Tages; false oder nichts trägt einen ein.",
      },
      text: {
        title: "Text in Zellen",
        rule: "Die Datei hat eine Textzeile pro Eintrag, in Unicode. Was Tabellenprogramme in Zellen verstecken, wird bereinigt und gemeldet.",
      },
      row: {
        title: "Eine Zeile pro Person und Tag",
        rule: "Eine Person hat eine Zeile pro Tag oder eine für jeden halben Tag. Zwei Zeilen für denselben Tagesabschnitt widersprechen oder wiederholen sich.",
      },
      plan: {
        title: "Pläne und Standardwochen",
        rule: "Lucca nimmt nur eine Zeile pro Tag. Aus einem Plan oder einer Standardwoche macht Whereabouts diese Zeilen, sobald Sie gesagt haben, wofür die Zellen stehen.",
      },
      lucca: {
        title: "Was Lucca selbst meldet",
        rule: "Manches weiß nur Lucca, zum Beispiel freie Tage. Was Lucca antwortet, steht in Luccas eigenen Worten bei Ihren Zeilen.",
      },
    },
  },
  privacy: {
    link: "Datenschutz",
    title: "Was gelesen wird, wohin es geht, was gespeichert wird",
    lead: "Für Mitarbeitende, Betriebsräte und Datenschutzbeauftragte. So arbeitet Whereabouts unter {address}, verbunden mit {account}.",
    print: "Drucken",
    ask: "Fragen, eine Kopie der über Sie gespeicherten Daten oder deren Löschung: Wenden Sie sich an Ihre Personalabteilung, die entscheidet, was importiert wird, oder an die Person, die Whereabouts in Ihrem Unternehmen betreut.",
    read: {
      title: "Was gelesen wird",
      file: "Die Datei aus der Personalabteilung: Logins, Arbeitsorte, Bereiche, Tage, Tagesabschnitte, Kommentare und welche Tage zu löschen sind. Andere Spalten der Datei sieht nur, wer sie bearbeitet; sie werden nirgendwohin gesendet.",
      lucca:
        "Aus Lucca: die Liste der Arbeitsorte; die Liste der Personen mit Name, Login, E-Mail sowie erstem und letztem Vertragstag; und, wenn die Personalabteilung vergleichen möchte, wer an welchem Tag wo eingeplant ist.",
      findings:
        "Was Lucca zu den Zeilen antwortet. Eine solche Antwort kann eine Person nennen und zum Beispiel erwähnen, dass sie an diesem Tag abwesend ist.",
      not: "Sonst wird nichts abgefragt: keine Gehälter, keine Gründe für Abwesenheiten, keine Passwörter, nichts darüber, wie jemand arbeitet.",
    },
    goes: {
      title: "Wohin es geht",
      browser:
        "Die Datei wird im Browser der Person gelesen und korrigiert, die sie bearbeitet. Bis zum Klick auf „Analysieren“ geht sie nirgendwohin.",
      server:
        "Dann gehen die sieben Spalten an diesen Whereabouts-Server, den Ihr Unternehmen betreibt. Er gibt sie weiter und löscht seine Kopie.",
      lucca:
        "Von dort gehen sie an Lucca, in das Konto {account}: dorthin, wo die Planung Ihres Unternehmens ohnehin liegt.",
      practice: "Das ist der Übungsmodus: Sie gehen an eine erfundene Firma auf diesem Server und nicht an Lucca.",
      provider:
        "Zum Anmelden geht es zu {provider}, der Anmeldung des Unternehmens; von dort kommen Name und E-Mail zurück.",
      nobody:
        "An niemanden sonst: keine Nutzungsanalyse, keine Schriften, Skripte oder Bilder von anderswo, keine Kopie an die Hersteller.",
    },
    kept: {
      title: "Was gespeichert wird, und wie lange",
      what: "Was",
      where: "Wo",
      long: "Wie lange",
      draft: {
        what: "Die Datei in Arbeit, ihre Korrekturen und von Lucca abgelehnte Zeilen",
        where: "Im Browser der Person, die die Datei bearbeitet",
        long: "Bis zum Ende ihres Imports, zu „Diese Datei verwerfen“, zu einer anderen Datei oder 7 Tage ohne Änderung; abgelehnte Zeilen bleiben so lange. Entfernt wird sie beim nächsten Öffnen der Seite.",
        longSignIn:
          "Bis zum Ende ihres Imports, zu „Diese Datei verwerfen“, zum Abmelden, zu einer anderen Datei oder 7 Tage ohne Änderung; abgelehnte Zeilen bleiben so lange. Entfernt wird sie beim nächsten Öffnen der Seite.",
      },
      choices: {
        what: "Die Sprache, welche Spalte welche ist und welchen Arbeitsort eine Schreibweise meint; keine Personennamen",
        where: "Im Browser der Person, die die Datei bearbeitet",
        long: "Die Sprache ein Jahr lang, der Rest, bis die Daten des Browsers gelöscht werden",
      },
      upload: {
        what: "Die Datei auf dem Weg zu Lucca",
        where: "In einer temporären Datei auf dem Server, die nur Whereabouts lesen darf",
        long: "Während sie gesendet wird; was ein Absturz zurücklässt, verschwindet beim nächsten Start des Servers",
      },
      record: {
        what: "Von jeder Analyse und jedem Import: Dateiname, wer gesendet hat und was Lucca gemeldet hat, also Zeilen mit Personen, Tagen, Arbeitsorten und Kommentaren",
        where: "In der Datenbank des Servers",
        long: "{days, plural, one {# Tag} other {# Tage}} nach dem Ende, oder bis jemand es löscht. Ein Import mit unbekanntem Ausgang bleibt, bis jemand festhält, was daraus wurde.",
      },
      trace: {
        what: "Dass es einen Import gab: wann, in welches Konto, wie viele Zeilen, eine Prüfsumme, wie er ausging; keine Personennamen",
        where: "In der Datenbank des Servers",
        long: "Dauerhaft, damit nie etwas zweimal importiert wird",
      },
      lists: {
        what: "Die Lucca-Listen der Arbeitsorte, der Personen und ihrer Tage",
        where: "Im Arbeitsspeicher des Servers, nie auf seiner Festplatte",
        long: "Bis sie neu gelesen werden, andere den Platz brauchen oder der Server stoppt",
      },
      session: {
        what: "Name und E-Mail der angemeldeten Person",
        where: "In der Datenbank des Servers und in einem Cookie mit einer Zufallszahl",
        long: "Bis zum Abmelden, 30 Minuten ohne Nutzung oder 12 Stunden",
      },
      log: {
        what: "Dass etwas getan wurde, mit Zahlen, Größen und Zeiten; keine Personennamen, keine Zeilen, keine Dateinamen",
        where: "Im Protokoll des Servers",
        long: "So lange, wie Ihr Unternehmen seine Protokolle aufbewahrt",
      },
    },
    sees: {
      title: "Wer es sieht",
      admitted:
        "Alle, denen Ihr Unternehmen die Anmeldung erlaubt, sehen sämtliche Importe und was Lucca darin gemeldet hat, auch die von anderen.",
      browser: "Eine noch nicht importierte Datei ist nur in dem Browser zu sehen, in dem sie bearbeitet wird.",
      machine:
        "Alle, die den Computer nutzen können, auf dem Whereabouts läuft. Es gibt keine Anmeldung, und niemand sonst hat Zugriff.",
      operator: "Wer den Server betreibt, kann seine Datenbank und seine Sicherungen lesen.",
      people:
        "Niemand wird überwacht oder bewertet. Gezählt werden Zeilen und wie viele Personen ein Arbeitsort an einem Tag hat.",
    },
    delete: {
      title: "Wie es gelöscht wird",
      file: "Eine Datei in Arbeit: „Diese Datei verwerfen“ im Schritt „Aufbereiten“.",
      import:
        "Ein Import: „Löschen“ auf seinem Beleg, unter „Bisherige Importe“. Dateiname, bestätigende Person und die Meldungen von Lucca verschwinden endgültig, auch die der zugehörigen Analyse.",
      byItself:
        "Von selbst: {days, plural, one {# Tag} other {# Tage}} nach dem Ende einer Analyse oder eines Imports. Wer den Server betreibt, legt diese Zahl fest.",
      lucca:
        "Was importiert wurde, liegt in Lucca und folgt den Regeln von Lucca; eine Löschung hier ändert dort nichts.",
      rest: "Heruntergeladene Kopien und Sicherungen des Servers liegen außerhalb von Whereabouts: Ihr Unternehmen löscht sie.",
    },
  },
  account: {
    label: "Verbunden mit",
    environments: {
      production: "Produktion",
      test: "Test",
      demo: "Demo",
      sandbox: "Sandbox",
      practice: "Übung",
    },
    inSentence: {
      production: "Produktion",
      test: "Test",
      demo: "Demo",
      sandbox: "Sandbox",
      practice: "Übung",
    },
    practiceCompany: "Übungsfirma",
    practiceMode: "Übungsmodus: Es wird nichts an Lucca gesendet",
    practiceMeaning: "Sie arbeiten mit einer erfundenen Firma. Alles andere ist echt.",
    reset: "Übung zurücksetzen",
    resetTitle: "Übungsfirma zurücksetzen?",
    resetMeaning:
      "Alles, was bisher zur Übung importiert wurde, wird aus der erfundenen Firma entfernt. Die Liste der bisherigen Importe bleibt.",
    resetKeep: "Lassen, wie sie ist",
    resetDone: "Die Übungsfirma ist wieder wie am Anfang.",
  },
  wizard: {
    kept: "Ihre Datei und Ihre Korrekturen bleiben in diesem Browser erhalten.",
    waitingForLimit: "Warten auf das Anfragelimit von Lucca, {seconds, number} s",
    browserNeeded:
      "Whereabouts arbeitet in Ihrem Browser: Es braucht JavaScript und einen aktuellen Chrome, Edge oder Firefox. Erlauben Sie JavaScript für diese Adresse, oder öffnen Sie sie in einem davon.",
    description:
      "Bringt Ihre vorhandene Datei nach Lucca Office: gelesen, repariert, analysiert, genau einmal importiert und bis zur letzten Zeile verfolgt.",
    steps: "Schritte",
    step: { format: "Aufbereiten", analyze: "Analysieren", import: "Importieren", track: "Verfolgen" },
    stepDone: "erledigt",
    backTo: "Zurück zu „{step}“",
    pageTitle: "{step} · Whereabouts",
    pageTitleFile: "{step} · {file} · Whereabouts",
    pastImports: "Bisherige Importe",
    skip: "Zum Inhalt springen",
    privacy: "Ihre Zeilen bleiben bis zur Analyse in diesem Browser; danach gehen sie an Lucca und sonst nirgendwohin.",
    answered: "Antwort: {detail}",
    retryAfter:
      "{seconds, plural, one {Ein neuer Versuch lohnt sich in # Sekunde.} other {Ein neuer Versuch lohnt sich in # Sekunden.}}",
    rows: "{rows, plural, one {# Zeile} other {# Zeilen}}",
    part: "Teil {part, number} von {parts, number}",
    split: {
      overLimit:
        "Lucca nimmt höchstens {limit} auf einmal an, Ihre Datei hat {size}: in {parts, plural, one {# Teil} other {# Teilen}} senden?",
      tooMuch: "Die Datei ist auf einmal zu viel für Lucca: in {parts, plural, one {# Teil} other {# Teilen}} senden?",
      stillTooMuch: "Ein Teil ist für Lucca immer noch zu viel: die Datei in kleineren Teilen senden?",
      meaning:
        "Alle Tage einer Person bleiben nach Möglichkeit in einem Teil. Alle Teile werden analysiert, bevor der erste importiert wird; dann werden sie nacheinander importiert.",
      go: "In {parts, plural, one {# Teil} other {# Teile}} aufteilen",
      goOn: "In kleinere Teile aufteilen",
      indivisible:
        "Die Datei lässt sich nicht weiter aufteilen: Jeder Teil enthält einen Tag einer Person. Versuchen Sie es später noch einmal.",
    },
    override: {
      label: "Vorhandene Arbeitsorte ersetzen",
      on: "Tage, die in Lucca schon einen Arbeitsort haben, werden durch Ihre Datei ersetzt.",
      off: "Nur Tage ohne Arbeitsort werden gefüllt. Tage, die schon einen haben, bleiben unverändert.",
    },
    format: {
      lead: "Legen Sie die Datei ab, die Sie haben. Sie sehen, was erkannt wurde, was nicht stimmt und wie Sie es reparieren.",
      drop: "Datei hier ablegen",
      dropNow: "Loslassen, um diese Datei zu lesen",
      choose: "Datei auswählen",
      or: "Eine Excel-Arbeitsmappe, eine CSV- oder Textdatei, aus jedem Programm",
      paste: "oder aus Excel oder Google Sheets kopierte Zeilen mit <key>Strg</key> <key>V</key> einfügen",
      pasted: "eingefügte Zeilen",
      limits:
        "Bis zu 250 MB. Lucca nimmt höchstens 100 MB auf einmal an: Eine größere Planung wird in Teilen gesendet.",
      many: "Das waren {files, number} Dateien. Bitte legen Sie nur eine ab; keine davon wurde gelesen.",
      needs: "Was die Datei enthält",
      needsMeaning:
        "Eine Zeile pro Person und Tag oder halbem Tag; oder Personen in Zeilen und Tage in Spalten; oder eine Standardwoche pro Person. Andere Sprachen, andere Spaltennamen und zusätzliche Spalten sind in Ordnung.",
      column: "Spalte",
      holds: "Was sie enthält",
      example: "Beispiel",
      required: "Pflicht",
      columns: {
        login: { holds: "Lucca-Login, meist nicht die E-Mail", example: "jdupont" },
        workLocationName: { holds: "Arbeitsort, wie er in Lucca heißt", example: "Paris" },
        areaName: { holds: "Bereich an diesem Standort", example: "Kundenservice" },
        date: { holds: "Tag, mit Jahr", example: "2026-03-02 oder 02.03.2026" },
        position: { holds: "Ganzer Tag, Vormittag oder Nachmittag", example: "FullDay, Vormittag" },
        comment: { holds: "Freier Text", example: "Kundenbesuch" },
        isDeletion: { holds: "Löscht diesen Tag stattdessen", example: "false, ja" },
      },
      templates: {
        title: "Vorlagen",
        shapes: {
          list: "Eine Zeile pro Person und Tag",
          grid: "Personen in Zeilen, Tage in Spalten",
          week: "Eine Standardwoche pro Person",
        },
        kinds: { csv: "CSV", xlsx: "Excel" },
        places: "Eine Zeile pro Person und Tag, mit den Arbeitsorten von {account} zur Auswahl",
        downloadPlaces: "Vorlage mit den Arbeitsorten von {account} herunterladen, Excel",
        placesNotAllowed:
          "Eine Vorlage mit Ihren eigenen Arbeitsorten ist nicht möglich: Whereabouts darf sie in Lucca nicht auflisten.",
        placesName: "vorlage-{account}",
        placesFailed: "Die Vorlage konnte nicht erstellt werden: {title}.",
        download:
          "Vorlage {shape, select, grid {mit Personen in Zeilen und Tagen in Spalten} week {mit einer Standardwoche pro Person} other {mit einer Zeile pro Person und Tag}} herunterladen, {kind, select, xlsx {Excel} other {CSV}}",
        example: "Ein Beispiel zum Ausprobieren",
        downloadExample: "Beispieldatei herunterladen, CSV",
      },
      forget: "Diese Datei verwerfen",
      notKept: "Dieser Browser bewahrt die Datei nicht auf: Beim Neuladen gingen Ihre Korrekturen verloren.",
      analyze: "{rows, plural, =0 {Analysieren} one {# Zeile analysieren} other {# Zeilen analysieren}}",
      sends:
        "{rows, plural, one {# Zeile wird} other {# Zeilen werden}} gesendet{warnings, plural, =0 {} other {: {ready, number} bereit, # mit Warnung}}{leftOut, plural, =0 {} other {; # ausgelassen}}",
      leaveOut: "{rows, plural, one {# Zeile mit Fehlern} other {# Zeilen mit Fehlern}} auslassen",
      offer:
        "Mit {file} weitermachen, {corrections, plural, =0 {noch ohne Änderungen} one {# Änderung} other {# Änderungen}}, {ago}",
      refusal: {
        found: "Gefunden",
        expected: "Erwartet",
        action: "Nächster Schritt",
        kept: "{file} ist noch da, so wie vorher.",
      },
      offerTitle: "Sie hatten eine Datei in Arbeit",
      offerMeaning: "Sie wird nur in diesem Browser aufbewahrt, sieben Tage lang.",
      findingAgain: "Ihre Datei wird wieder geholt",
      changedSince:
        "{file} ist nicht mehr das, was Lucca analysiert hat; diese Analyse gilt daher nicht mehr. Ihre Korrekturen sind da; analysieren Sie erneut, wenn Sie damit fertig sind.",
      partlyImported:
        "Ein Teil von {file} ist schon importiert. Deshalb kann die Datei nicht anders gelesen werden: Niemand könnte dann sagen, welche Zeilen in Lucca sind. Importieren Sie den Rest so, wie er ist, oder verwerfen Sie diese Datei und beginnen Sie neu.",
      lostFile:
        "Die Datei ist in diesem Browser nicht mehr vorhanden. Bitte legen Sie sie erneut ab; es wurde nichts importiert.",
      blocked: {
        "still-reading": "Die Datei wird noch gelesen.",
        "columns-missing": "{count, plural, one {Eine Spalte fehlt: {columns}.} other {Es fehlen Spalten: {columns}.}}",
        "columns-tied": "Zwei Spalten passen gleich gut. Wählen Sie eine aus.",
        "dates-unclear": "Geben Sie zuerst an, wie das Datum zu lesen ist.",
        "layout-open": "Beantworten Sie zuerst die Frage zur Planung.",
        "rows-in-error": "Noch {rows, plural, one {# Zeile} other {# Zeilen}} zu korrigieren oder auszulassen",
        "nothing-left": "Es ist keine Zeile zum Analysieren übrig.",
        "cannot-write": "Die Datei kann noch nicht geschrieben werden. Beachten Sie die Auffälligkeiten oben.",
      },
    },
    analyze: {
      lead: "Lucca prüft {file} Zeile für Zeile und schreibt nichts.",
      leadDone: "Was Lucca zu {file} meldet, an Ihren eigenen Zeilen.",
      importedBefore:
        "{imported, plural, one {Teil 1 von {parts, number} ist schon importiert und wird} other {Die ersten # von {parts, number} Teilen sind schon importiert und werden}} nicht noch einmal gesendet; nur der Rest wird analysiert.",
      uploading: "Datei wird hochgeladen",
      received: "Datei wird an Lucca übergeben",
      running: "Lucca prüft die Zeilen",
      waiting: "Warten auf Lucca",
      limit:
        "Lucca erlaubt eine bestimmte Zahl von Anfragen pro Minute, gemeinsam mit Ihren anderen Anbindungen. Es geht von selbst weiter.",
      long: "Das dauert länger als üblich. Sie können diese Seite schließen und später wiederkommen: Nichts geht verloren.",
      fetching: "Die Meldungen von Lucca werden Ihren Zeilen zugeordnet",
      share: "{share, number, percent}",
      facts:
        "{rows, plural, one {# Zeile} other {# Zeilen}}, {people, plural, one {# Person} other {# Personen}}, {period}",
      again: "Erneut analysieren",
      leaveOut: "{rows, plural, one {# Zeile mit Fehlern} other {# Zeilen mit Fehlern}} auslassen",
      continue: "Weiter",
      clean: "Keine Fehler. Lucca wird {rows, plural, one {die eine Zeile} other {alle # Zeilen}} importieren.",
      cleanParts: "{changed, number} angelegt oder geändert, {deleted, number} gelöscht.",
      remainder:
        "Keine Fehler. Von {sent, plural, one {# Zeile} other {# Zeilen}} würde Lucca {changed, number} anlegen oder ändern und {deleted, number} löschen; zu {unaccounted, number} sagt es nichts.",
      remainderOff:
        "Diese Tage haben sehr wahrscheinlich schon einen Arbeitsort und bleiben unverändert, weil „Vorhandene Arbeitsorte ersetzen“ ausgeschaltet ist. Im nächsten Schritt zeigt „Einträge aus Lucca lesen“, welche es sind.",
      remainderOn: "Lucca nennt keinen Grund. Sehen Sie sich die Warnungen unten an.",
      raw: "Keine Fehler. Die Zahlen von Lucca ergeben zusammen nicht die gesendeten Zeilen; hier stehen sie deshalb, wie gemeldet.",
      rawParts: "Angelegt oder geändert: {changed}. Gelöscht: {deleted}.",
      notReported: "nicht gemeldet",
      warnings:
        "{rows, plural, one {# Warnung: Diese Zeile wird trotzdem importiert, sehen Sie sie sich an.} other {# Warnungen: Diese Zeilen werden trotzdem importiert, sehen Sie sie sich an.}}",
      errors:
        "Lucca hat {rows, plural, one {# Zeile gefunden, die es nicht importieren würde} other {# Zeilen gefunden, die es nicht importieren würde}}",
      errorsWayOn:
        "Korrigieren Sie {rows, plural, one {die Zeile} other {die Zeilen}} hier und analysieren Sie erneut, oder lassen Sie sie aus. Wenn Sie etwas in Lucca selbst korrigiert haben, analysieren Sie einfach erneut.",
      cut: "Lucca hat mehr Meldungen, als es auf einmal übergeben kann. Analysieren Sie die Datei in Teilen.",
      edited:
        "Sie haben die Datei seit der Analyse durch Lucca geändert. Analysieren Sie erneut, um sie zu importieren.",
      switchedOn:
        "„Vorhandene Arbeitsorte ersetzen“ ist jetzt eingeschaltet; bei der Analyse war es ausgeschaltet. Analysieren Sie erneut, um zu importieren.",
      switchedOff:
        "„Vorhandene Arbeitsorte ersetzen“ ist jetzt ausgeschaltet; bei der Analyse war es eingeschaltet. Analysieren Sie erneut, um zu importieren.",
      failed: "Die Analyse wurde nicht abgeschlossen",
      blocked: {
        running: "Lucca analysiert noch.",
        errors: "Noch {rows, plural, one {# Zeile} other {# Zeilen}} zu korrigieren oder auszulassen",
        unplaced:
          "{lines, plural, one {Lucca lehnt # Zeile ab, die sich nicht zuordnen lässt: siehe „Auffälligkeiten“.} other {Lucca lehnt # Zeilen ab, die sich nicht zuordnen lassen: siehe „Auffälligkeiten“.}}",
        cut: "Analysieren Sie die Datei zuerst in Teilen.",
      },
    },
    import: {
      lead: "{rows, plural, one {# Zeile} other {# Zeilen}} für {people, plural, one {# Person} other {# Personen}}, {period}, in {account} ({environment}). Ein Import lässt sich nicht rückgängig machen: Prüfen Sie, ob Sie genau das wollen.",
      into: "Zielkonto",
      people: "Personen",
      period: "Zeitraum",
      rowsSent: "Zeilen",
      parts: "Teile",
      partsMeaning:
        "{from, plural, one {{parts, number}, nacheinander importiert: Lassen Sie diese Seite offen} other {{from, number} bis {parts, number}, nacheinander importiert: Lassen Sie diese Seite offen}}",
      changed: "Angelegt oder geändert",
      deleted: "Gelöscht",
      leftOut: "Ausgelassen",
      leftOutNone: "Keine",
      leftOutRows: "{rows, plural, one {# Zeile} other {# Zeilen}}",
      unaccounted: "Ungeklärt",
      notReported: "von Lucca nicht gemeldet",
      file: "Datei",
      existing: "Vorhandene Arbeitsorte",
      analyzed: "Analysiert",
      analyzedAgo: "{ago}, genau diese Datei",
      tooOld:
        "Die Analyse ist älter als 30 Minuten; die Planung in Lucca kann sich seither geändert haben. Analysieren Sie erneut und importieren Sie dann.",
      effects:
        "Wenn in Lucca eine Kalenderanbindung eingeschaltet ist, werden auch die Kalender dieser Personen aktualisiert. Manche Homeoffice-Tage müssen eventuell noch genehmigt werden.",
      before: "Vor dem Import",
      beforeMeaning: "Das ist das Produktionskonto. Bitte bestätigen Sie jede Folge.",
      beforePractice: "Die Übung fragt dasselbe wie die Produktion. Bitte bestätigen Sie jede Folge.",
      switchHint: "Wenn Sie das ändern, analysiert Lucca die Datei noch einmal.",
      actReplace: "Vorhandene Arbeitsorte werden ersetzt",
      actReplaceMeaning:
        "Was {people, plural, one {diese Person} other {diese # Personen}} für die Tage in der Datei eingetragen {people, plural, one {hat} other {haben}}, wird überschrieben. Lucca stellt es nicht wieder her.",
      actDelete: "{rows, plural, one {# Tag wird gelöscht} other {# Tage werden gelöscht}}",
      actDeleteMeaning: "Gelöschte Tage sind aus Lucca verschwunden, samt ihren Kommentaren.",
      actUnknown: "Mir ist bewusst, dass niemand weiß, wie der Import vom {when} ausging",
      actUnknownMeaning:
        "Dabei werden vielleicht dieselben Tage noch einmal geschrieben. <link>Sehen Sie sich diesen Import an</link> und halten Sie fest, was Sie vorfinden, oder machen Sie weiter; der neue Import verweist dann darauf.",
      import: "{rows, plural, one {# Zeile} other {# Zeilen}} in {account} ({environment}) importieren",
      blocked: {
        acts: "{count, plural, one {Setzen Sie zuerst das Häkchen oben.} other {Setzen Sie zuerst die Häkchen oben.}}",
      },
      analyzeAgain: "Erneut analysieren",
      backToAnalyze: "Zurück zu „Analysieren“",
      refused: "Dieser Import wurde nicht gestartet",
      noAnswer: "Ihre Bestätigung ist noch ohne Antwort",
      noAnswerMeaning:
        "Der Whereabouts-Server gab keine klare Antwort, während die Datei unterwegs war. Vielleicht hat er sie, vielleicht nicht. Nachfragen ist gefahrlos: Der Server erkennt diese Bestätigung wieder und importiert sie nie zweimal.",
      ask: "Server fragen",
      asking: "Server wird gefragt",
      notThere: "Der Server hat diese Bestätigung nicht erhalten; an Lucca wurde also nichts gesendet.",
      notThereMeaning:
        "Sie können jetzt importieren. Es gilt weiter als dieselbe Bestätigung und kann nicht zweimal geschehen.",
      pastImports: "Bisherige Importe ansehen",
    },
    track: {
      lead: "Wenn Sie diese Seite verlassen, läuft alles weiter: Der Server verfolgt den Import bis zum Ende, und Sie finden ihn hier wieder.",
      leadDone: "Der Import ist beendet.",
      leadUnknown: "Der Import wurde gesendet, und es kam keine klare Antwort.",
      leadParts:
        "Jeder Teil wird gesendet, wenn der vorherige beendet ist: Lassen Sie diese Seite offen. Wenn Sie sie verlassen, ist nach dem laufenden Teil Schluss; kommen Sie in diesem Browser zurück, um den Rest zu importieren.",
      leadStopped: "Nicht alle Teile der Datei sind importiert.",
      parts: "Teile",
      partNotSent: "Nicht gesendet",
      partRefused: "Teil {part, number} von {parts, number} wurde nicht gestartet",
      partsImported:
        "{imported, plural, =0 {Keiner der {parts, number} Teile ist importiert} one {# von {parts, number} Teilen ist importiert} other {# von {parts, number} Teilen sind importiert}}",
      importRest: "Rest importieren",
      restMeaning: "Sie bestätigen die übrigen Teile noch einmal; nichts wird ein zweites Mal importiert.",
      restInFile:
        "Gehen Sie zurück zu „Aufbereiten“, um mit dem Rest weiterzumachen: Schon importierte Zeilen sind ausgelassen und werden nicht noch einmal gesendet.",
      restUnknown:
        "Zurück in „Aufbereiten“ sind schon importierte Zeilen ausgelassen. Die Zeilen des Teils mit unbekanntem Ausgang sind noch da: Sehen Sie in Lucca nach, bevor Sie sie noch einmal senden.",
      restWithoutFile:
        "Die Datei ist in diesem Browser nicht mehr vorhanden. Beginnen Sie von vorn und legen Sie dieselbe Datei erneut ab: Schon importierte Teile werden erkannt und nicht noch einmal gesendet.",
      received: "Datei wird an Lucca übergeben",
      running: "Lucca importiert",
      waiting: "Warten auf Lucca",
      limit:
        "Lucca erlaubt eine bestimmte Zahl von Anfragen pro Minute, gemeinsam mit Ihren anderen Anbindungen. Es geht von selbst weiter.",
      long: "Das dauert länger als üblich. Sie können diese Seite schließen und später wiederkommen: Der Import läuft weiter.",
      fetching: "Das Ergebnis von Lucca wird gelesen",
      noConnection:
        "Der Whereabouts-Server antwortet gerade nicht. Der Import hängt nicht von dieser Seite ab; es wird weiter nachgefragt.",
      receipt: "Beleg öffnen",
      refusedFile: "Abgelehnte Zeilen herunterladen",
      refusedName: "{file}-abgelehnt",
      refusedFileMeaning:
        "Korrigieren Sie sie in dieser Datei und legen Sie sie wieder bei „Aufbereiten“ ab, oder geben Sie sie im Team weiter.",
      startOver: "Von vorn beginnen",
      refusedTitle: "Es wurde nichts importiert",
      refusedPart: "Dieser Teil wurde nicht importiert",
      refusedMeaning:
        "Der Import wurde abgewiesen, bevor Lucca etwas übernommen hat. Ihre Datei und Ihre Korrekturen sind noch da.",
      refusedWithoutFile: "Der Import wurde abgewiesen, bevor Lucca etwas übernommen hat.",
      backToFormat: "Zurück zu „Aufbereiten“",
      gone: "Dieser Import steht nicht mehr in den Einträgen des Servers",
      goneMeaning:
        "Einträge werden nach Ablauf der Aufbewahrungsfrist gelöscht. Was daraus wurde, sehen Sie im Importverlauf von Lucca.",
    },
    stuck: {
      title: "Seit {minutes, number} Minuten hat sich nichts bewegt",
      meaning:
        "Vielleicht arbeitet Lucca noch daran; es wird weiter nachgefragt. Solange kann kein anderer Import starten. Wenn Sie das Warten beenden, wird dieser Import als „Ausgang unbekannt“ festgehalten; nichts wird noch einmal gesendet.",
      stop: "Nicht mehr warten",
    },
    unknown: {
      title: "Wie dieser Import ausging, kann noch niemand wissen",
      meaning:
        "Er kann ganz, teilweise oder gar nicht importiert worden sein. Bitte sehen Sie nach, bevor Sie diese Tage noch einmal importieren.",
      known: "Was bekannt ist",
      sentAt:
        "{rows, plural, one {# Zeile aus {file} ({size}) war} other {# Zeilen aus {file} ({size}) waren}} am {when} auf dem Weg zu {account} ({environment}).",
      unnamed: "der Datei",
      broke: "{what}, am {when}.",
      answered: "Was zurückkam: {detail}",
      once: "Gesendet wurde einmal. Von selbst wurde und wird nicht noch einmal gesendet.",
      lastProgress: "Zuletzt meldete Lucca {share, number, percent}.",
      notKnown: "Was nicht bekannt ist",
      notKnownTaken: "Ob Lucca die Datei übernommen hat, und wenn ja, welche Zeilen es geschrieben hat.",
      notKnownRows: "Lucca hat die Datei übernommen. Welche Zeilen es geschrieben hat, ist nicht bekannt.",
      nothingByItself: "Von selbst ändert sich das nicht: Jemand muss nachsehen.",
      now: "Was Sie tun können",
      elsewhere:
        "Öffnen Sie den Assistenten in dem Browser, aus dem die Datei gesendet wurde: Dort lässt sie sich mit dem vergleichen, was jetzt in Lucca eingetragen ist, erneut analysieren und erneut importieren. Oder sehen Sie in Lucca Office die Planung einer Person aus der Datei an.",
      compare: "Mit den Einträgen in Lucca vergleichen",
      compareMeaning:
        "Liest die Tage der Personen in der Datei und sagt zu jeder Zeile: vorhanden, nicht vorhanden, abweichend oder nicht lesbar. Ändert nichts.",
      analyze: "Dieselbe Datei erneut analysieren",
      analyzeMeaning: "Lucca prüft dieselben Zeilen noch einmal und sagt, was es noch tun würde. Ändert nichts.",
      analyzeNow: "Erneut prüfen",
      again: "Erneut importieren, ohne zu ersetzen",
      againMeaning:
        "Zuerst analysiert, mit ausgeschaltetem „Vorhandene Arbeitsorte ersetzen“: Tage, die angekommen sind, bleiben unverändert. Dann bestätigen Sie einen neuen Import, der auf diesen verweist.",
      againNow: "Erneut vorbereiten",
      found: {
        title: "Was haben Sie vorgefunden?",
        meaning: "Es wird zu diesem Import festgehalten; in den Einträgen bleibt er „Ausgang unbekannt“.",
        arrived: "Alles ist angekommen",
        nothing: "Nichts ist angekommen",
        partly: "Ein Teil ist angekommen",
        choose: "Wählen Sie zuerst, was Sie vorgefunden haben.",
        record: "Festhalten",
        recorded: "{what}: festgehalten am {when} von {by}.",
        nobody: "jemandem",
      },
    },
    dialogs: {
      replace: {
        title: "{file} ersetzen?",
        meaning:
          "{corrections, plural, one {# Änderung an {file} ginge} other {# Änderungen an {file} gingen}} verloren.",
        go: "{other} nehmen und {corrections, plural, one {# Änderung} other {# Änderungen}} verwerfen",
        keep: "{file} behalten",
      },
      forget: {
        title: "{file} verwerfen?",
        meaning:
          "Die Datei wird aus diesem Browser entfernt{corrections, plural, =0 {} one {, und mit ihr # Änderung} other {, und mit ihr # Änderungen}}. In Lucca ändert sich nichts.",
        go: "{file} verwerfen",
        keep: "{file} behalten",
      },
      read: {
        title: "{file} anders lesen?",
        meaning:
          "{corrections, plural, one {Ihre # Änderung gehört zur jetzigen Lesart und ginge} other {Ihre # Änderungen gehören zur jetzigen Lesart und gingen}} verloren.",
        go: "Neu lesen und {corrections, plural, one {# Änderung} other {# Änderungen}} verwerfen",
        keep: "Jetzige Lesart behalten",
      },
    },
  },
  known: {
    label: "Abgleich mit den Lucca-Listen",
    reading:
      "Zum Prüfen der Namen werden die {list, select, people {Personen} other {Arbeitsorte}} aus Lucca gelesen: bisher {entries, number}{seconds, plural, =0 {} other {, # s warten auf das Anfragelimit von Lucca}}.",
    trouble:
      "Die Lucca-Listen konnten nicht gelesen werden, daher werden Namen hier nicht geprüft. Das übernimmt die Analyse von Lucca.",
    places: "{count, plural, one {# Arbeitsort} other {# Arbeitsorte}}",
    people: "{count, plural, one {# Person} other {# Personen}}",
    matched: "{what} mit {account} abgeglichen{open, plural, =0 {} other {; # noch zu entscheiden}}.",
    peopleAsIs:
      "{count, plural, one {# Person ist} other {# Personen sind}} für Whereabouts nicht sichtbar; die Analyse von Lucca prüft sie.",
    placesAsIs:
      "{count, plural, one {# Arbeitsort wird unverändert} other {# Arbeitsorte werden unverändert}} gesendet.",
    noPlaces: "Dieser Schlüssel kann keine Arbeitsorte auflisten; die Analyse von Lucca prüft sie.",
    noPeople: "Dieser Schlüssel kann keine Personen auflisten; die Analyse von Lucca prüft sie.",
    readAt: "Listen gelesen um {when}.",
    readAgain: "Neu lesen",
    answered:
      "Namen in {rows, plural, one {# Zeile} other {# Zeilen}} wurden ersetzt, wie von Ihnen für eine frühere Datei gewählt.",
    takeBack: "Zurücknehmen",
  },
  siteLoad: {
    onlyFile: "Gezeigt wird nur, was die Datei hinzufügt",
    cost: "Um die vorhandene Belegung zu ermitteln, wird Lucca etwa {requests, plural, one {#-mal} other {#-mal}} abgefragt; das dauert etwa {minutes, plural, one {# Minute} other {# Minuten}}. Sie können währenddessen weiterarbeiten.",
    costUnknown:
      "Um die vorhandene Belegung zu ermitteln, werden die Tage aller Personen gelesen. Wie viele das sind, sagt Lucca nicht.",
    readAll: "Vorhandene Belegung lesen",
    stopped: "Das Lesen der vorhandenen Belegung wurde angehalten.",
    read: "Vorhandene Belegung lesen",
    notAllowed:
      "Dieser Schlüssel darf keine {list, select, days {Tage} other {Personen}} auflisten. Die vorhandene Belegung lässt sich daher nicht ermitteln.",
    failed: "Die vorhandene Belegung war nicht lesbar: Gezeigt wird nur, was die Datei hinzufügt",
    tryAgain: "Noch einmal versuchen",
    readAt: "Mit allen Personen, die für Whereabouts sichtbar sind, Stand {when}.",
  },
  trial: {
    try: "Zuerst nur {what} testen, {rows, plural, one {# Zeile} other {# Zeilen}}",
    choose: "Andere Person oder Woche für den Anfang wählen",
    title: "Was zuerst importieren?",
    meaning:
      "Ein kleiner, echter Import mit eigener Analyse und eigener Bestätigung. Der Rest der Datei wartet hier; danach machen Sie ohne diese Zeilen weiter.",
    kind: "Was zuerst",
    people: "Eine Person",
    weeks: "Eine Woche",
    week: "{days}",
    search: "Login oder Namen suchen",
    nobody: "In dieser Datei heißt niemand so.",
    rows: "{rows, plural, one {# Zeile} other {# Zeilen}}{deletions, plural, =0 {} one {, davon # Löschung} other {, davon # Löschungen}}",
    close: "Schließen",
    isTrial: "Zuerst nur {what}",
    restStays:
      "{rows, plural, one {Die andere Zeile der Datei wartet: Sie machen damit weiter, sobald diese importiert sind.} other {Die anderen # Zeilen der Datei warten: Sie machen damit weiter, sobald diese importiert sind.}}",
    done: "{what}: erledigt. {rows, plural, =0 {Keine weitere Zeile ist übrig} one {# Zeile der Datei ist übrig} other {# Zeilen der Datei sind übrig}}",
    doneMeaning: "Sehen Sie in Lucca nach. Was gesendet wurde, wird nicht noch einmal gesendet.",
    doneRefused:
      "{rows, plural, one {Die abgelehnte Zeile bleibt} other {Die # abgelehnten Zeilen bleiben}} zum Korrigieren in der Datei.",
    goOn: "Mit dem Rest weitermachen",
  },
  undoFile: {
    title: "Wiederherstellungsdatei",
    meaning:
      "In Lucca lässt sich ein Import nicht rückgängig machen. Diese Datei stellt bei Bedarf wieder her, was jetzt in Lucca eingetragen ist. Sie können auch ohne sie weitermachen.",
    readFirst: "Lesen Sie zuerst, was in Lucca eingetragen ist: Daraus entsteht die Wiederherstellungsdatei.",
    nothing: "Es gibt nichts zurückzunehmen: Von den gelesenen Tagen ändert der Import keinen.",
    holds:
      "{restores, plural, =0 {Sie stellt keinen Tag wieder her} one {Sie stellt # Tag oder halben Tag wieder her} other {Sie stellt # ganze und halbe Tage wieder her}} und löscht {deletions, plural, =0 {keinen,} one {# Tag, der jetzt leer ist,} other {# Tage, die jetzt leer sind,}} nach dem Stand von Lucca am {when}.",
    download: "Wiederherstellungsdatei herunterladen",
    name: "{part, plural, one {{file}-wiederherstellung} other {{file}-wiederherstellung-#}}",
    downloadSecond: "Zweiten Teil herunterladen",
    done: "Heruntergeladen: {file}",
    how: "Um sie zu verwenden, legen Sie sie in Whereabouts ab wie jede andere Datei und importieren Sie sie mit eingeschaltetem „Vorhandene Arbeitsorte ersetzen“.",
    second:
      "Es gibt zwei Teile. Importieren Sie den ersten, dann den zweiten: Er stellt die halben Tage neben denen wieder her, die der erste löscht.",
    never:
      "Kommentare stellt sie nicht wieder her, und auch nicht, ob ein Tag genehmigt war: Lucca übernimmt beides nicht aus einer Datei.",
    pending:
      "{rows, plural, one {# Tag darin ist} other {# Tage darin sind}} noch nicht genehmigt; Lucca wertet {rows, plural, one {ihn} other {sie}} danach vielleicht als genehmigt.",
    uncovered:
      "Sie nimmt {rows, plural, one {# Zeile} other {# Zeilen}} Ihrer Datei nicht zurück: {unread, number} nicht gelesen, {unlisted, number} zu Personen und {unnamed, number} zu Arbeitsorten, die für Whereabouts nicht sichtbar sind.",
    splits:
      "{rows, plural, one {Ein halber Tag wird} other {# halbe Tage werden}} durch den Import zu {rows, plural, one {einem ganzen Tag} other {ganzen Tagen}}. Falls Lucca beim Import der Wiederherstellungsdatei die andere Hälfte behält, löschen Sie diese in Lucca.",
    doubtful:
      "Sie nennt Arbeitsorte, die deaktiviert sind oder denselben Namen tragen: {places}. Lucca lehnt diese Zeilen vielleicht ab; aktivieren Sie den Arbeitsort vorher.",
    notTaken: "nicht heruntergeladen",
    taken:
      "{parts, plural, one {vor dem Import heruntergeladen, SHA-256 {hashes}} other {vor dem Import in # Teilen heruntergeladen, SHA-256 {hashes}}}",
  },
  comparing: {
    panel: "Was schon in Lucca eingetragen ist",
    panelLead:
      "Sehen Sie vor dem Import, welche Tage neu sind, welche es schon gibt und welche sich ändern würden. Beim Nachsehen wird nichts geändert.",
    read: "Einträge aus Lucca lesen",
    skipSame:
      "{rows, plural, one {Die # Zeile, die es schon gibt,} other {Die # Zeilen, die es schon gibt,}} auslassen",
    rowsOf: "Zeilen · {kind}",
    moreRows: "{rows, plural, one {Und # weitere Zeile.} other {Und # weitere Zeilen.}}",
    effect: {
      replaced:
        "{rows, plural, one {# Zeile ersetzt einen vorhandenen Eintrag} other {# Zeilen ersetzen vorhandene Einträge}}, zum Beispiel {example}. Ausgeschaltet {rows, plural, one {bleibt er} other {bleiben sie}} unverändert.",
      leftAlone:
        "{rows, plural, one {# Zeile lässt den vorhandenen Eintrag} other {# Zeilen lassen vorhandene Einträge}} unverändert, zum Beispiel {example}. Eingeschaltet {rows, plural, one {ersetzt sie ihn} other {ersetzen sie diese}}.",
      none: "Bei keinem der gelesenen Tage macht dieser Schalter einen Unterschied.",
      example: "{login} am {date}: {from} → {to}",
    },
    readBack: {
      title: "In Lucca nachsehen",
      meaning:
        "Liest die Tage Ihrer Datei noch einmal aus Lucca und vergleicht sie Zeile für Zeile mit dem Gesendeten. Ein Tag, der noch genehmigt werden muss, zählt als vorhanden.",
      start: "In Lucca nachlesen",
      recorded: "Beim Beleg dieses Imports festgehalten.",
      notRecorded:
        "Es konnte nicht beim Beleg festgehalten werden: Der Whereabouts-Server hat es nicht angenommen. Vergleichen Sie erneut, um es noch einmal zu versuchen.",
    },
    row: {
      said: "{kind}.",
      holds: "In Lucca eingetragen",
      what: "In Lucca eingetragen: {what}.",
      nothing: "Für diesen Tagesabschnitt ist in Lucca nichts eingetragen.",
    },
    inRow: {
      new: "Neu",
      same: "Gleich",
      changes: "Änderung",
      "left-alone": "Unverändert",
      deletes: "Löschung",
      "deletes-nothing": "Kein Tag",
      there: "Vorhanden",
      "not-there": "Fehlt",
      different: "Abweichend",
      "unknown-login": "Nicht sichtbar",
      unread: "Nicht gelesen",
    },
    start: "Vergleichen",
    asking: "Bei Lucca wird erfragt, wie viel zu lesen ist",
    reading: {
      places: "Arbeitsorte werden gelesen: bisher {entries, number}",
      people: "Personen werden gelesen: bisher {entries, number}",
      days: "Tage werden gelesen: bisher {entries, number}",
    },
    stop: "Anhalten und das Gelesene verwenden",
    cost: {
      title:
        "Alles zu lesen braucht etwa {requests, plural, one {# Anfrage} other {# Anfragen}}, {minutes, plural, one {bis zu # Minute} other {etwa # Minuten}}",
      unknown: "Niemand sagt, wie viel zu lesen ist",
      meaning:
        "Lucca erlaubt eine bestimmte Zahl von Anfragen pro Minute, gemeinsam mit Ihren anderen Anbindungen. Sie können jederzeit anhalten.",
      all: "Alles lesen",
      few: "Nur {people, number} Personen der Datei",
      period: "Nur {period}",
    },
    compared:
      "{rows, plural, one {# Zeile wurde mit den Einträgen in Lucca verglichen} other {# Zeilen wurden mit den Einträgen in Lucca verglichen}}",
    allThere:
      "{rows, plural, one {Die Zeile ist in Lucca, wie sie gesendet wurde} other {Alle # Zeilen sind in Lucca, wie sie gesendet wurden}}",
    nothing: "Es gab keine Zeile zu vergleichen",
    kinds: {
      new: "neu: noch nichts eingetragen",
      same: "gleich: schon genau so eingetragen",
      changes: "Änderung: ein anderer Eintrag ist vorhanden",
      "left-alone": "unverändert: etwas ist eingetragen, und Ersetzen ist ausgeschaltet",
      deletes: "Löschung: der vorhandene Eintrag entfällt",
      "deletes-nothing": "Löschung ohne Wirkung: nichts eingetragen",
      there: "vorhanden, wie gesendet",
      "not-there": "nicht vorhanden",
      different: "abweichend: etwas anderes ist eingetragen",
      "unknown-login": "nicht lesbar: Person ist für Whereabouts nicht sichtbar",
      unread: "nicht lesbar: Tag wurde nicht gelesen",
    },
    positions: { FullDay: "ganzer Tag", FirstHalf: "Vormittag", SecondHalf: "Nachmittag" },
    example: {
      line: "Zeile {line}",
      deletion: "zu löschen",
      plan: "{position}: {what}",
      holds: "in Lucca eingetragen: {what}",
      holdsNothing: "in Lucca nichts eingetragen",
      unnamed: "ein ungenannter Arbeitsort",
      pending: "noch nicht genehmigt",
    },
    aside:
      "{rows, plural, one {# Zeile wurde nicht verglichen: Sie ist ausgelassen oder wurde seit der Analyse geändert} other {# Zeilen wurden nicht verglichen: Sie sind ausgelassen oder wurden seit der Analyse geändert}}.",
    pending:
      "{rows, plural, one {Bei # Zeile} other {Bei # Zeilen}} ist etwas eingetragen, das noch nicht genehmigt ist.",
    unsure:
      "{rows, plural, one {# Zeile betrifft} other {# Zeilen betreffen}} einen halben Tag oder eine Löschung, während „Vorhandene Arbeitsorte ersetzen“ ausgeschaltet ist: Nur Lucca kennt das Ergebnis.",
    unlisted:
      "{people, plural, one {# Person ist für Whereabouts nicht sichtbar} other {# Personen sind für Whereabouts nicht sichtbar}}: {names}{people, plural, one {} =2 {} =3 {} other { …}}.",
    noPlaces:
      "Dieser Schlüssel darf keine Arbeitsorte auflisten. Deshalb lässt sich nicht sagen, ob es derselbe Arbeitsort ist.",
    stopped: "Sie haben das Lesen angehalten: Nicht gelesene Tage zählen nicht als fehlend.",
    brokeOff: "Nicht alles war lesbar",
    failed: "Lucca konnte nicht gelesen werden",
    tryAgain: "Erneut vergleichen",
    notAllowed: "Dieser Schlüssel darf keine {list, select, people {Personen} other {Tage}} auflisten",
    notAllowedMeaning:
      "Daher lässt sich nichts vergleichen. Sehen Sie in Lucca Office die Planung einer Person aus der Datei an, oder geben Sie dem Schlüssel das Leserecht.",
    readAt: "Aus Lucca gelesen am {when}.",
    again: "Erneut vergleichen",
  },
  result: {
    label: "Ergebnis",
    whole:
      "{sent, plural, one {# Zeile wurde gesendet und von Lucca übernommen} other {# Zeilen wurden gesendet und alle von Lucca übernommen}}: {changed, number} angelegt oder geändert, {deleted, number} gelöscht.",
    parts:
      "{sent, plural, one {# Zeile wurde gesendet} other {# Zeilen wurden gesendet}}: {changed, number} angelegt oder geändert, {deleted, number} gelöscht, {refused, number} abgelehnt, {unaccounted, number} ungeklärt.",
    raw: "{sent, plural, one {# Zeile wurde gesendet} other {# Zeilen wurden gesendet}}. Laut Lucca: {changed} angelegt oder geändert, {deleted} gelöscht, {refused} abgelehnt.",
    inFile:
      "Ihre Datei hat {all, plural, one {# Zeile} other {# Zeilen}}: {sent, number} gesendet{leftOut, plural, =0 {} other {, # ausgelassen}}{imported, plural, =0 {} other {, # schon früher importiert}}{rest, plural, =0 {} other {, # noch zu senden}}.",
    notReported: "unbekannt viele",
    why: {
      "not-reported": "Lucca hat nicht alle Zahlen gemeldet. Niemand kann sagen, ob jede Zeile angekommen ist.",
      "findings-cut":
        "Lucca hat zu viele Meldungen, um sie zu übergeben. Die abgelehnten Zeilen lassen sich daher nicht zählen.",
      "more-than-sent":
        "Diese Zahlen passen nicht zu den gesendeten Zeilen: Lucca zählt die zwei Hälften eines gelöschten Tages vielleicht als zwei.",
    },
    unaccountedOff:
      "Die ungeklärten Zeilen hatten sehr wahrscheinlich schon einen Arbeitsort und blieben unverändert, weil „Vorhandene Arbeitsorte ersetzen“ ausgeschaltet war.",
    unaccountedOn:
      "Lucca sagt nicht, was aus den ungeklärten Zeilen wurde. Vergleichen Sie sie mit der Planung in Lucca.",
    warnings:
      "{rows, plural, one {# Zeile wurde mit einer Bemerkung importiert} other {# Zeilen wurden mit einer Bemerkung importiert}}",
    refusedRows: "Abgelehnte Zeilen",
    remarks: "Mit einer Bemerkung importiert",
    summary: "Im Wortlaut von Lucca",
    luccaSays: "„{said}“",
    counts: {
      sent: "Gesendet",
      changed: "Angelegt oder geändert",
      deleted: "Gelöscht",
      refused: "Abgelehnt",
      unaccounted: "Ungeklärt",
      notReported: "nicht gemeldet",
    },
    rows: "{rows, plural, one {# Zeile} other {# Zeilen}}",
    more: "und {rows, plural, one {# weitere Zeile} other {# weitere Zeilen}}",
    noEcho: "Lucca sagt nicht, welche Zeile",
    deletion: "Löschung",
  },
  connection: {
    title: "Verbindungsprüfung",
    lead: "Was Lucca diesem Schlüssel erlaubt und was die Dokumentation von Lucca offenlässt. Es wird nichts angelegt, geändert oder gelöscht.",
    link: "Verbindung",
    begin: "Verbindung prüfen",
    again: "Erneut prüfen",
    cost: "Höchstens {most} Anfragen an Lucca, meist unter einer halben Minute.",
    never: "Noch keine Prüfung",
    neverMeaning:
      "Eine Prüfung liest ein wenig aus jeder Liste und lässt Lucca zwei erfundene Zeilen analysieren. Was sie herausfindet, gilt ab dann für dieses Konto.",
    madeUp: "Lucca sollte zwei erfundene Zeilen prüfen; es wurde nichts angelegt.",
    nothingSent: "An Lucca wurden keine Zeilen gesendet.",
    groups: {
      attention: "Gut zu wissen",
      open: "Von der Dokumentation offengelassen, jetzt bekannt",
      documented: "Wie dokumentiert",
    },
    loading: "Wird geladen",
    asked: "{asked} von höchstens {most} Anfragen",
    steps: {
      places: "Die Arbeitsorte werden abgefragt",
      "dry-run": "Lucca prüft zwei erfundene Zeilen",
      people: "Einige Personen werden abgefragt",
      days: "Eine Seite mit Tagen wird abgefragt",
      filters: "Die Filter für Datum und Person werden ausprobiert",
      "unknown-job": "Eine Analyse, die es nicht gibt, wird abgefragt",
      answer: "Warten auf die Meldung von Lucca zu den zwei Zeilen",
    },
    lastAt: "Geprüft am {when}, mit {requests, plural, one {# Anfrage} other {# Anfragen}}",
    usable: "Whereabouts kann mit diesem Konto arbeiten",
    usableMeaning:
      "{differs, plural, =0 {Alles ist wie dokumentiert, soweit die Dokumentation etwas sagt} one {Eine Antwort weicht von der Dokumentation ab} other {# Antworten weichen von der Dokumentation ab}}; {limits, plural, =0 {nichts fehlt} one {eines fehlt oder ist langsamer} other {# Dinge fehlen oder sind langsamer}}.",
    unusable: "Whereabouts kann in dieses Konto noch nicht importieren",
    broke: "Die Prüfung brach ab",
    saidBy: "Lucca meldete: „{said}“",
    because: "{title}.",
    standing: {
      documented: "Wie dokumentiert",
      differs: "Weicht von der Dokumentation ab: {how}",
      open: "Die Dokumentation lässt das offen",
      untold: "Nicht herausgefunden",
    },
    badges: {
      blocks: "Steht im Weg",
      differs: "Weicht ab",
      untold: "Nicht herausgefunden",
      limits: "Schränkt ein",
    },
    topics: {
      address: "Konto",
      key: "Schlüssel",
      permission: "Recht zum Importieren",
      start: "Antwort auf einen Start",
      part: "Name des Dateiteils",
      rows: "Die zwei erfundenen Zeilen",
      lines: "Zeilennummern",
      keys: "Zeilen in der Antwort von Lucca",
      language: "Sprache der Meldungen",
      "unknown-job": "Vergessene Vorgänge",
      places: "Liste der Arbeitsorte",
      people: "Liste der Personen",
      days: "Liste der Tage",
      pages: "Länge der Seiten",
      filters: "Filter der Tagesliste",
      speed: "Geschwindigkeit",
    },
    findings: {
      address: {
        known: {
          said: "{environment, select, practice {Das ist die Übungsfirma} production {Das Konto ist {account}, Produktion} test {Das Konto ist {account}, ein Testkonto} demo {Das Konto ist {account}, ein Demokonto} other {Das Konto ist {account}, eine Sandbox}}, unter {host}.",
          means:
            "{environment, select, production {Importe ändern echte Planungen.} practice {Importe ändern nur erfundene Planungen.} other {Importe ändern nur diese Kopie, nicht die Produktion.}}",
        },
      },
      key: {
        accepted: { said: "Lucca akzeptiert den API-Schlüssel.", means: "Nichts zu tun." },
        refused: {
          said: "Lucca kennt den API-Schlüssel nicht.",
          means:
            "Bitten Sie die Lucca-Administration mit dem Recht, API-Schlüssel zu verwalten, um einen neuen: in den Einstellungen von Lucca unter „Authentifizierung, SSO und API“, dann „API-Schlüssel“. Tragen Sie ihn als LUCCA_API_KEY ein und starten Sie neu. Der eingetragene ist abgelaufen, wurde gelöscht oder falsch eingegeben.",
        },
        unreachable: {
          said: "Unter dieser Adresse antwortet niemand.",
          means:
            "Prüfen Sie LUCCA_URL und ob dieser Server Verbindungen dorthin öffnen darf, und prüfen Sie dann erneut.",
        },
        untold: {
          said: "Lucca hat keine der Anfragen beantwortet.",
          means:
            "Prüfen Sie in einigen Minuten erneut; bleibt es so, fragen Sie den Lucca-Support, ob das Konto verfügbar ist.",
        },
      },
      permission: {
        allowed: {
          said: "Der Schlüssel darf Importe starten.",
          means: "Er hat das Recht „Planung importieren“ („Import schedule“); nichts zu tun.",
        },
        forbidden: {
          said: "Der Schlüssel darf keine Importe starten.",
          means:
            "Bitten Sie die Lucca-Administration mit dem Recht, Rollen zu verwalten, unter Lucca Office „Planung importieren“ („Import schedule“) in der Rolle dieses Schlüssels anzuhaken: meist gleichen Namens, am Ende der Rollenliste von Lucca. Prüfen Sie dann erneut.",
        },
        refused: {
          said: "Lucca hat die Datei mit zwei erfundenen Zeilen insgesamt abgelehnt.",
          means:
            "Solange das so ist, kann keine Datei analysiert werden: Senden Sie den Wortlaut von Lucca an die Person, die Whereabouts betreut.",
        },
        uncertain: {
          said: "Lucca hat die Datei angenommen, aber nicht gesagt, unter welcher Nummer.",
          means:
            "Whereabouts könnte einen Import nicht verfolgen: Importieren Sie erst, wenn der Lucca-Support die Antwort erklärt hat.",
          differs: "Sie verspricht eine summaryId.",
        },
        untold: {
          said: "Ob der Schlüssel Importe starten darf, ließ sich nicht herausfinden.",
          means: "Prüfen Sie in einigen Minuten erneut, bevor Sie importieren.",
        },
      },
      start: {
        object: {
          said: "Ein Start wird mit einem Objekt beantwortet, das die summaryId enthält.",
          means: "Nichts zu tun.",
        },
        string: {
          said: "Ein Start wird nur mit der summaryId in Anführungszeichen beantwortet.",
          means: "Whereabouts liest das; nichts zu tun.",
          differs: "Ihre neuesten Seiten zeigen ein Objekt, ältere diese Form.",
        },
        text: {
          said: "Ein Start wird nur mit der summaryId als reinem Text beantwortet.",
          means: "Whereabouts liest das; nichts zu tun.",
          differs: "Sie zeigt ein Objekt oder eine JSON-Zeichenkette.",
        },
        "other-key": {
          said: "Ein Start wird mit einem Objekt beantwortet, dessen Feldname sich in der Groß-/Kleinschreibung von summaryId unterscheidet.",
          means: "Whereabouts liest das; nichts zu tun.",
          differs: "Sie schreibt den Feldnamen summaryId.",
        },
      },
      part: {
        file: { said: "Die Datei wird aus einem Teil namens „file“ angenommen.", means: "Nichts zu tun." },
        "file-name": {
          said: "Die Datei wird nur aus einem Teil namens „office-import.csv“ angenommen.",
          means: "Whereabouts verwendet ab jetzt diesen Namen; nichts zu tun.",
          differs: "Ihr Leitfaden nennt den Teil „file“, ihre Referenzseite nennt ihn so.",
        },
      },
      rows: {
        named: {
          said: "Lucca hat beide erfundenen Zeilen beanstandet, wie es sein soll.",
          means: "Die Analyse nennt Logins, die es nicht gibt.",
        },
        "one-named": {
          said: "Lucca hat nur eine der zwei erfundenen Zeilen beanstandet.",
          means: "Eine fehlerfreie Analyse beweist hier weniger: Sehen Sie sich vor dem Import die Zahlen an.",
          differs: "Jede Zeile mit einem unbekannten Login sollte ein Fehler sein.",
        },
        "not-named": {
          said: "Lucca hat zwei erfundene Personen nicht beanstandet.",
          means: "Eine fehlerfreie Analyse beweist nicht, dass es die Logins gibt: Prüfen Sie sie vor dem Import.",
          differs: "Jede Zeile mit einem unbekannten Login sollte ein Fehler sein.",
        },
        unfinished: {
          said: "Lucca hatte zwei Zeilen noch nicht fertig geprüft, als die Anfragen dieser Prüfung aufgebraucht waren.",
          means: "Analysen dauern gerade lange; prüfen Sie später erneut.",
        },
        untold: {
          said: "Was Lucca zu den zwei erfundenen Zeilen meldet, war nicht lesbar.",
          means: "Prüfen Sie erneut, bevor Sie importieren.",
        },
      },
      lines: {
        "header-is-one": {
          said: "Lucca zählt Zeilen wie ein Tabellenprogramm: Die Kopfzeile ist Zeile 1.",
          means: "Zeilennummern in den Meldungen von Lucca sind die Zeilen der gesendeten Datei.",
        },
        "first-is-one": {
          said: "Lucca zählt die erste Zeile unter der Kopfzeile als Zeile 1.",
          means:
            "Zeilennummern in den Meldungen von Lucca sind um eins niedriger als im Tabellenprogramm; Whereabouts zeigt Ihre.",
        },
        "first-is-zero": {
          said: "Lucca zählt die erste Zeile unter der Kopfzeile als Zeile 0.",
          means:
            "Zeilennummern in den Meldungen von Lucca sind um zwei niedriger als im Tabellenprogramm; Whereabouts zeigt Ihre.",
        },
        other: {
          said: "Lucca zählt die erste Zeile unter der Kopfzeile als Zeile {number}.",
          means: "Whereabouts findet Zeilen an ihrem Inhalt und zeigt Ihre Zeilennummern.",
        },
        untold: {
          said: "Wie Lucca Zeilen zählt, ließ sich nicht herausfinden.",
          means: "Whereabouts findet Zeilen an ihrem Inhalt.",
        },
      },
      keys: {
        documented: { said: "Lucca wiederholt Zeilen mit den dokumentierten Feldnamen.", means: "Nichts zu tun." },
        "other-case": {
          said: "Lucca wiederholt Zeilen mit Feldnamen in anderer Groß-/Kleinschreibung, etwa {key}.",
          means: "Whereabouts liest sie; nichts zu tun.",
          differs: "Sie schreibt {documented}.",
        },
        absent: {
          said: "Lucca wiederholt die Zeilen nicht, die es beanstandet.",
          means: "Fehler werden allein über die Zeilennummer zugeordnet: Sehen Sie genau hin.",
          differs: "Jeder Fehler sollte seine Zeile nennen.",
        },
      },
      language: {
        english: {
          said: "Die Meldungen von Lucca sind auf Englisch.",
          means: "Whereabouts erklärt die, die es kennt.",
        },
        known: {
          said: "Die Meldungen von Lucca sind {language, select, fr {auf Französisch} es {auf Spanisch} de {auf Deutsch} it {auf Italienisch} nl {auf Niederländisch} other {in einer anderen Sprache}}.",
          means: "Sie werden gezeigt, wie Lucca sie schreibt; weniger davon werden erklärt.",
          differs: "Ihre Beispiele sind auf Englisch.",
        },
        untold: {
          said: "Die Sprache der Meldungen von Lucca ließ sich nicht erkennen.",
          means: "Sie werden gezeigt, wie Lucca sie schreibt.",
        },
      },
      "unknown-job": {
        "not-found": {
          said: "Zu einer Analyse, die es nicht gibt, meldet Lucca, dass sie nicht gefunden wurde.",
          means: "Sollte Lucca je einen Vorgang vergessen, merkt Whereabouts es sofort.",
        },
        refused: {
          said: "Zu einer Analyse, die es nicht gibt, meldet Lucca, dass die Anfrage falsch ist.",
          means: "Sollte Lucca je einen Vorgang vergessen, merkt Whereabouts es sofort.",
        },
        zero: {
          said: "Zu einer Analyse, die es nicht gibt, meldet Lucca, dass sie noch nicht begonnen hat.",
          means:
            "Sollte Lucca je einen Vorgang vergessen, sieht er aus, als würde er warten: Nach einer halben Stunde können Sie ihn aufgeben.",
        },
        untold: {
          said: "Was Lucca zu einem unbekannten Vorgang meldet, ließ sich nicht herausfinden.",
          means: "Sollte Lucca je einen Vorgang vergessen, sieht er vielleicht aus, als würde er warten.",
        },
      },
      places: {
        readable: {
          said: "Der Schlüssel darf die Arbeitsorte auflisten{entries, plural, =-1 {} one {: Es gibt einen} other {: Es gibt #}}.",
          means: "Arbeitsorte werden geprüft, bevor etwas gesendet wird, und Vorlagen können sie enthalten.",
        },
        forbidden: {
          said: "Der Schlüssel darf die Arbeitsorte nicht auflisten.",
          means:
            "Arbeitsorte prüft nur die Analyse von Lucca. Um das zu ändern, geben Sie der Rolle des Schlüssels Zugriff auf Lucca Office.",
        },
        untold: {
          said: "Ob der Schlüssel die Arbeitsorte auflisten darf, ließ sich nicht herausfinden.",
          means: "Arbeitsorte werden vielleicht nur von der Analyse von Lucca geprüft.",
        },
      },
      people: {
        readable: {
          said: "Der Schlüssel darf Personen auflisten{entries, plural, =-1 {} one {: Er sieht eine} other {: Er sieht #}}.",
          means:
            "Sind das weniger, als Sie beschäftigen? Dann umfasst die Rolle des Schlüssels nicht alle, und die übrigen erscheinen als unbekannt.",
        },
        "at-root": {
          said: "Der Schlüssel darf Personen auflisten{entries, plural, =-1 {} one {: Er sieht eine} other {: Er sieht #}}, und die Liste steht in der Antwort auf oberster Ebene.",
          means:
            "Whereabouts liest das. Sind es weniger, als Sie beschäftigen? Dann umfasst die Rolle des Schlüssels nicht alle.",
          differs: "Ihre neueste Seite zeigt die Liste unter „data“, eine ältere diese Form.",
        },
        forbidden: {
          said: "Der Schlüssel darf keine Personen auflisten.",
          means:
            "Logins prüft nur die Analyse von Lucca. Um das zu ändern, erlauben Sie der Rolle des Schlüssels, Personen zu sehen.",
        },
        untold: {
          said: "Ob der Schlüssel Personen auflisten darf, ließ sich nicht herausfinden.",
          means: "Logins werden vielleicht nur von der Analyse von Lucca geprüft.",
        },
      },
      days: {
        readable: {
          said: "Der Schlüssel darf die geplanten Tage auflisten{entries, plural, =-1 {} one {: Es gibt einen} other {: Es gibt #}}.",
          means: "Whereabouts kann vor einem Import zeigen, was er ändern würde, und danach vergleichen.",
        },
        forbidden: {
          said: "Der Schlüssel darf die geplanten Tage nicht auflisten.",
          means:
            "Was ein Import ändern würde, zeigt nur die Analyse von Lucca, und danach lässt sich nichts vergleichen.",
        },
        untold: {
          said: "Ob der Schlüssel die geplanten Tage auflisten darf, ließ sich nicht herausfinden.",
          means: "Was ein Import ändern würde, zeigt vielleicht nur die Analyse von Lucca.",
        },
      },
      pages: {
        long: {
          said: "Listen kommen in Seiten von bis zu {limit, number}.",
          means: "Sie zu lesen braucht wenige Anfragen; nichts zu tun.",
        },
        shorter: {
          said: "Listen kommen in Seiten von höchstens {limit, number}; längere werden abgelehnt.",
          means:
            "Das Lesen der Tage braucht mehr Anfragen und dauert länger. Whereabouts fragt ab jetzt nach dieser Länge.",
          differs: "Ihre neuesten Seiten erlauben {longest, number}, ältere 10.",
        },
        cut: {
          said: "Listen kommen in Seiten von höchstens {limit, number}; längere werden ohne Hinweis gekürzt.",
          means:
            "Das Lesen der Tage braucht mehr Anfragen und dauert länger. Whereabouts fragt ab jetzt nach dieser Länge.",
          differs: "Ihre neuesten Seiten erlauben {longest, number}, ältere 10.",
        },
        untold: {
          said: "Wie lang die Seiten einer Liste sein dürfen, ließ sich nicht herausfinden.",
          means: "Whereabouts findet es beim Lesen heraus.",
        },
      },
      filters: {
        both: {
          said: "Tage lassen sich nach Datum und nach Person abfragen.",
          means: "Der Vergleich einer Datei mit den Einträgen in Lucca braucht wenige Anfragen.",
        },
        one: {
          said: "Tage lassen sich {which, select, date {nach Datum, aber nicht nach Person} other {nach Person, aber nicht nach Datum}} abfragen.",
          means:
            "Der Vergleich einer Datei mit den Einträgen in Lucca braucht mehr Anfragen; Whereabouts sagt vorher, wie viele.",
        },
        none: {
          said: "Lucca ignoriert in der Tagesliste Filter für Datum und Person oder lehnt sie ab.",
          means:
            "Zum Vergleichen einer Datei wird jeder geplante Tag des Kontos gelesen; Whereabouts sagt vorher, wie lange das dauert.",
        },
        untried: {
          said: "Es waren zu wenige Tage lesbar, um Filter für Datum und Person auszuprobieren.",
          means: "Whereabouts probiert sie aus, wenn es Tage liest.",
        },
      },
      speed: {
        fine: {
          said: "Die langsamste Antwort brauchte {seconds, number} Sekunden.",
          means: "Lucca bricht Antworten nach 5 Sekunden ab; das liegt deutlich darunter.",
        },
        slow: {
          said: "Die langsamste Antwort brauchte {seconds, number} Sekunden.",
          means:
            "Lucca bricht Antworten nach 5 Sekunden ab: Lange Listen können abbrechen. Versuchen Sie es zu einer anderen Tageszeit.",
        },
      },
    },
    text: {
      title: "Verbindungsprüfung für {account}",
      usable: "Nutzbar: Whereabouts kann mit diesem Konto arbeiten.",
      unusable: "Noch nicht nutzbar: {change}",
    },
  },
  imports: {
    title: "Bisherige Importe",
    lead: "Alle Importe in dieses Konto, die neuesten zuerst. Was jeder bewirkt hat, steht auf seinem Beleg.",
    leadShared:
      "Alle Importe in dieses Konto, die neuesten zuerst. Was jeder bewirkt hat, steht auf seinem Beleg. Alle, die sich hier anmelden dürfen, sehen sie.",
    back: "Zurück zum Import",
    tryAgain: "Noch einmal versuchen",
    empty: "Noch kein Import",
    emptyMeaning: "Sobald Sie eine Datei importiert haben, wird ihr Beleg hier aufbewahrt.",
    loading: "Wird geladen",
    receipt: "Beleg",
    receiptOf: "Beleg zu {file}",
    print: "Drucken",
    unnamed: "Name nicht mehr gespeichert",
    file: "Datei",
    rows: "Zeilen",
    state: "Status",
    started: "Bestätigt",
    ended: "Beendet",
    notEnded: "Noch nicht beendet",
    account: "Konto",
    sha256: "SHA-256 der gesendeten Datei",
    bytes: "Größe",
    undoFile: "Wiederherstellungsdatei",
    readBack: "In Lucca nachgelesen",
    readBackCounts:
      "{there, plural, one {# Zeile vorhanden} other {# Zeilen vorhanden}}, {missing, number} nicht vorhanden, {different, number} abweichend, {unread, number} nicht lesbar.",
    override: "Vorhandene Arbeitsorte ersetzen",
    on: "Ein",
    off: "Aus",
    job: "Importnummer",
    analysis: "Analysenummer",
    all: "Alle bisherigen Importe",
    part: "Teil {part} von {parts}",
    startedBy: "Bestätigt von",
    thisMachine: "dieser Computer",
    nobody: "Nicht mehr gespeichert",
    after: "Nach dem Import mit unbekanntem Ausgang",
    forgotten: "Namen und Meldungen",
    forgottenOn: "Entfernt am {when}",
    json: "Als JSON herunterladen",
    history: "Schritte dieses Imports",
    happened: {
      received: "Bestätigt und festgehalten",
      claimed: "Senden begonnen",
      accepted: "Lucca hat die Datei übernommen",
      running: "Lucca hat Fortschritt gemeldet",
      finished: "Abgeschlossen",
      refused: "Abgelehnt: Lucca hat nichts übernommen",
      failed: "Fehlgeschlagen",
      unknown: "Ausgang unbekannt",
      "found-arrived": "Nachgesehen: Alles ist angekommen",
      "found-nothing": "Nachgesehen: Nichts ist angekommen",
      "found-partly": "Nachgesehen: Ein Teil ist angekommen",
    },
    filter: {
      search: "Datei, Person oder Nummer",
      from: "Von",
      to: "Bis",
      show: "Welche Importe",
      all: "Alle",
      running: "Laufend",
      problems: "Zu prüfen",
      shown: "{shown, number} von {all, plural, one {# Import} other {# Importen}}",
      clear: "Alle anzeigen",
      none: "Kein Import passt. Erweitern Sie den Zeitraum, oder leeren Sie die Suche.",
    },
    delete: {
      button: "Löschen",
      title: "Diesen Import aus den Einträgen löschen?",
      meaning:
        "Dateiname, bestätigende Person und die Meldungen von Lucca werden endgültig entfernt. In Lucca bleibt das Importierte; Nummer, Hash und Zahlen bleiben erhalten, damit nie zweimal gesendet wird.",
      keep: "Behalten",
      go: "Endgültig löschen",
    },
    inProgress: "Der Import läuft noch. Diese Seite verfolgt ihn.",
    states: {
      received: "Wartet auf das Senden",
      claimed: "Wird gesendet",
      accepted: "Bei Lucca",
      running: "Läuft",
      finished: "Abgeschlossen",
      refused: "Abgelehnt, nichts übernommen",
      failed: "Fehlgeschlagen",
      unknown: "Ausgang unbekannt",
    },
    partsMissing:
      "{count, plural, one {Teil {missing} von {parts, number} ist nicht importiert} other {Die Teile {missing} von {parts, number} sind nicht importiert}}",
    partsMissingMeaning:
      "Jeder Teil einer Datei wird gesendet, wenn der vorherige beendet ist. In dem Browser, aus dem gesendet wurde, bietet der Assistent den Rest an. In jedem anderen legen Sie dieselbe Datei erneut ab: Schon importierte Teile werden erkannt und nicht noch einmal gesendet.",
    giveAgain: "Datei erneut ablegen",
    notFound: "Dieser Import steht nicht in den Einträgen",
    notFoundMeaning: "Die Adresse ist falsch, oder der Eintrag wurde nach Ablauf der Aufbewahrungsfrist gelöscht.",
  },
};
