/** Every sentence a person reads, in Dutch; see en.ts. */
import type { Messages } from "./en";

export const nl: Messages = {
  product: "Whereabouts",
  ui: {
    info: "Ter info",
    success: "Klaar",
    warning: "Waarschuwing",
    error: "Fout",
    close: "Sluiten",
    cancel: "Annuleren",
    language: "Taal",
  },
  columns: {
    login: "Login",
    workLocationName: "Werklocatie",
    areaName: "Zone",
    date: "Datum",
    position: "Dagdeel",
    comment: "Opmerking",
    isDeletion: "Verwijdering",
    line: "Regel",
    state: "Status",
  },
  review: {
    understood: {
      label: "Zo is het bestand gelezen",
      sentence:
        "{rows, plural, one {<strong>#</strong> rij} other {<strong>#</strong> rijen}} uit <file></file>, <layout>,</layout> gescheiden door <delimiter>,</delimiter> <encoding>,</encoding> datums: <dates>,</dates> kolomkoppen op <header></header>",
      reading: "<file></file> wordt gelezen",
      progress: "Het bestand wordt gelezen",
      soFar: "tot nu toe {rows, plural, one {# rij} other {# rijen}}, {percent} van het bestand",
      delimiter: "Scheidingsteken",
      encoding: "Tekencodering",
      dates: "Datumvolgorde",
      headerLine: "Regel met kolomkoppen",
      sentenceWorkbook:
        "{rows, plural, one {<strong>#</strong> rij} other {<strong>#</strong> rijen}} uit <file></file>, werkblad <sheet>,</sheet> <layout>,</layout> datums: <dates>,</dates> kolomkoppen op <header></header>",
      sheet: "Werkblad",
      sheetHidden: "{name} (verborgen)",
      hiddenColumns: "{count, plural, one {de kolom {names}} other {de kolommen {names}}}",
      hiddenRows: "{count, plural, one {# rij} other {# rijen}}",
      hiddenRead: "Verborgen in het werkblad en toch gelezen: {what}.",
      sheetsAlike:
        "{count, plural, one {Het werkblad {names} lijkt} other {De werkbladen {names} lijken}} ook rijen voor Lucca te bevatten. Er wordt één werkblad tegelijk gelezen: kies het in de zin hierboven.",
      line: "regel {line}",
      datesClear: "eenduidig",
      datesFound: "afgeleid uit de periodes",
      datesNamed: "uit de periode die je opgeeft",
      datesOpen: "nog te bepalen",
      corrections: "{corrections, plural, one {# wijziging} other {# wijzigingen}} hier gedaan",
      cleaned: "{cells, plural, one {# cel} other {# cellen}} ontdaan van onzichtbare tekens",
    },
    delimiters: { semicolon: "puntkomma’s", comma: "komma’s", tab: "tabtekens", pipe: "verticale strepen" },
    encodings: {
      "utf-8": "Unicode (UTF-8)",
      "utf-16le": "Unicode (UTF-16)",
      "utf-16be": "Unicode (UTF-16, big-endian)",
      "windows-1252": "West-Europees (Windows)",
      "windows-1250": "Centraal-Europees (Windows)",
      "iso-8859-15": "West-Europees (ISO 8859-15)",
      macintosh: "West-Europees (Mac)",
    },
    dateOrders: { "day-first": "dag eerst", "month-first": "maand eerst", "year-first": "jaar eerst" },
    keyMap: {
      button: "Toetsen",
      title: "Sneltoetsen voor de rijen en de week",
      mac: "Gebruik op een Mac ⌘ in plaats van Ctrl.",
      rows: "Rijen",
      week: "Week",
      close: "Sluiten",
      byMark: "Open deze lijst met de toets ?",
      inRows: {
        move: {
          keys: "Pijltoetsen, Home, End, Page Up, Page Down",
          does: "naar een andere cel gaan; met Ctrl naar de rand",
        },
        write: { keys: "Enter, F2 of een letter", does: "in de cel schrijven" },
        take: {
          keys: "Enter, Tab",
          does: "de invoer overnemen en naar beneden of rechts gaan; met Shift naar boven of links",
        },
        cancel: { keys: "Esc", does: "de cel laten zoals die was; de selectie opheffen" },
        empty: { keys: "Delete", does: "de cel of alle geselecteerde cellen leegmaken" },
        select: { keys: "Shift + pijltoetsen", does: "cellen selecteren" },
        selectRow: {
          keys: "Shift + spatiebalk",
          does: "de rij selecteren; de spatiebalk op een regelnummer voegt de rij toe of haalt die weg",
        },
        selectAll: { keys: "Ctrl + A", does: "alle getoonde rijen selecteren" },
        copy: { keys: "Ctrl + C, Ctrl + X, Ctrl + V", does: "kopiëren, knippen, plakken" },
        history: { keys: "Ctrl + Z, Ctrl + Y", does: "ongedaan maken, opnieuw uitvoeren" },
        find: { keys: "Ctrl + F, Ctrl + H", does: "in de rijen zoeken; zoeken en vervangen" },
        sort: {
          keys: "Pijl-omhoog in de eerste rij",
          does: "naar de kolomkoppen gaan; met Enter sorteer je op een kolom",
        },
        leave: { keys: "Tab", does: "de rijen verlaten" },
      },
      inWeek: {
        move: {
          keys: "Pijltoetsen, Home, End, Page Up, Page Down",
          does: "naar een andere persoon of dag gaan; met Ctrl + Home of End naar de eerste of laatste persoon",
        },
        open: { keys: "Enter", does: "de rij van die dag tonen" },
        leave: { keys: "Tab", does: "de week verlaten" },
      },
    },
    dateQuestion: {
      title: "Wat staat er eerst in de datums?",
      why: {
        either:
          "Elke datum in dit bestand kun je op twee manieren lezen, dus alleen jij weet wat klopt. Alle datums worden op dezelfde manier gelezen; je kunt dit later wijzigen.",
        contradiction:
          "Sommige datums in dit bestand kloppen alleen in de ene volgorde, andere alleen in de andere. Geef aan hoe ze allemaal bedoeld zijn; wat dan geen dag is, krijg je te zien om te corrigeren.",
        scattered:
          "Een paar datums in dit bestand vragen om een volgorde die alle andere over het jaar verspreidt: het kunnen typefouten zijn. Geef aan hoe ze allemaal bedoeld zijn; wat dan geen dag is, krijg je te zien om te corrigeren.",
        "year-first":
          "De jaren hebben twee cijfers en kunnen vooraan of achteraan staan, dus alleen jij weet wat klopt. Alle datums worden op dezelfde manier gelezen; je kunt dit later wijzigen.",
      },
      explanationPeriods:
        "Elke periode in dit bestand kun je op twee manieren lezen, dus alleen jij weet wat klopt. Ze worden allemaal op dezelfde manier gelezen; je kunt dit later wijzigen.",
      dayFirst: "Dag eerst",
      monthFirst: "Maand eerst",
      yearFirst: "Jaar eerst",
      reading: "{text} is {date}",
      noDay: "{text} is geen dag",
    },
    periodQuestion: {
      title: "Van welke tot en met welke dag geldt deze week?",
      explanation:
        "Het bestand bevat weekdagen en geen volledige periode, dus alleen jij kent die. Elke dag van de periode wordt een rij voor Lucca. Een eerste of laatste dag naast een persoon blijft gelden.",
      from: "Eerste dag",
      to: "Laatste dag",
      reversed: "De laatste dag ligt voor de eerste.",
      apply: "Deze periode gebruiken",
      decided: "De week geldt van {from} tot en met {to}, zoals je hebt aangegeven.",
      change: "Wijzigen",
    },
    views: { label: "Planning tonen als", rows: "Rijen", week: "Week", load: "Bezetting" },
    siteLoad: {
      label: "Bezetting per locatie",
      nothing: "Nog geen enkele rij van het bestand brengt iemand naar een locatie.",
      full: "{places, plural, one {Eén locatie is} other {# locaties zijn}} te vol: {days, plural, one {# dag} other {# dagen}} boven de capaciteit",
      fullDays: "Dagen boven de capaciteit",
      fullDay:
        "{place}, {day}: {after, number} van {capacity, number}, {comes, plural, =0 {niemand uit je bestand} other {waarvan {comes, number} uit je bestand}}",
      showRows: "Rijen tonen",
      fits: "Iedereen past: geen enkele dag komt boven de capaciteit.",
      fitsAlone: "Met alleen dit bestand raakt geen enkele locatie te vol. Wie er al is, is niet meegeteld.",
      noLimits: "Voor geen van deze locaties is in Lucca een capaciteit ingesteld, dus geen enkele kan te vol zijn.",
      most: "hoogstens {most, number} van {capacity, number}",
      mostNoLimit: "hoogstens {most, number}, geen limiet",
      bar: "{day}: {after, number}, waarvan {comes, number} uit je bestand",
      legend: {
        there: "al in Lucca",
        comes: "uit je bestand",
        over: "boven de capaciteit",
        capacity: "capaciteit",
      },
      day: "Dag",
      cell: "{after, number} van {capacity, number}, waarvan {comes, number} uit het bestand",
      cellOver: "boven de capaciteit: {after, number} van {capacity, number}, waarvan {comes, number} uit het bestand",
      cellNoLimit: "{after, number}, waarvan {comes, number} uit het bestand",
      earlier: "Eerdere dagen",
      later: "Latere dagen",
      noEarlier: "Dit zijn de eerste dagen.",
      noLater: "Dit zijn de laatste dagen.",
      all: "Alle {places, number} locaties tonen",
      allFull: "Alle {days, number} dagen tonen",
      fewer: "Minder tonen",
      unnamed: "een locatie die Whereabouts niet kan zien",
      aside:
        "{rows, plural, one {# rij is} other {# rijen zijn}} niet meegeteld: daarin moet eerst iets worden gecorrigeerd.",
      leftAlone:
        "{rows, plural, one {# rij wijzigt} other {# rijen wijzigen}} hier niets: de dag is al bezet en “Bestaande locaties vervangen” staat uit.",
      unsure:
        "Bij {rows, plural, one {# rij} other {# rijen}} gaat het om een halve dag, of om een verwijdering terwijl “Bestaande locaties vervangen” uit staat: alleen Lucca kent de uitkomst.",
      rowsOf: "{place}, {day}",
    },
    week: {
      label: "Week",
      week: "Week van",
      first: "Eerste week",
      previous: "Vorige week",
      next: "Volgende week",
      last: "Laatste week",
      noEarlier: "Dit bestand bevat geen eerdere week",
      noLater: "Dit bestand bevat geen latere week",
      search: "Persoon zoeken",
      person: "Persoon",
      people:
        "{people, plural, =0 {niemand in deze week} one {# persoon in deze week} other {# personen in deze week}}",
      keys: "Met de pijltoetsen ga je langs personen en dagen, met Enter open je de rij",
      touch: "Tik op een dag om de rij te zien",
      empty: "Niemand heeft een rij in deze week.",
      notFound: "Niemand met die naam heeft een rij in deze week.",
      noDates: "Nog geen enkele rij heeft een persoon en een datum, dus er is geen week om te tonen.",
      unread:
        "{rows, plural, one {# rij staat hier niet: de persoon of de datum is niet te lezen.} other {# rijen staan hier niet: de persoon of de datum is niet te lezen.}}",
      toFix: "Te corrigeren rijen tonen",
      legend: "Locaties",
      others: "{count, plural, one {en nog # locatie} other {en nog # locaties}}",
      legendDeletion: "dag verwijderd",
      legendLeftOut: "weggelaten",
      legendMarks: { error: "fout", warning: "waarschuwing" },
      noPlace: "geen locatie",
      nothing: "niets",
      cell: "{login}, {day}: {parts}",
      part: "{position, select, FirstHalf {ochtend } SecondHalf {middag } other {}}{place}{deletion, select, true {, verwijderd} other {}}{state, select, error {, fout} warning {, waarschuwing} leftOut {, weggelaten} other {}}",
      load: "Personen per dag en locatie",
      loadDay: "Dag",
      loadTotal: "Alle locaties",
      days: "{days, number}",
      barPart: "{place}: {days, plural, one {# dag} other {# dagen}}",
    },
    layout: {
      kind: "Indeling",
      kinds: {
        list: "één rij per dag",
        grid: "een planning van personen en dagen",
        week: "een standaardweek per persoon",
      },
      title: {
        grid: "Wat betekenen de cellen van deze planning?",
        week: "Wat betekenen de dagen van deze standaardweek?",
      },
      explanation: {
        grid: "Elke gevulde cel wordt een rij voor Lucca. Alleen jij weet wat de cellen betekenen; je geeft het één keer aan.",
        week: "Elke weekdag van elke periode wordt een rij voor Lucca. Alleen jij weet wat de cellen betekenen; je geeft het één keer aan.",
      },
      position: "Een cel staat voor",
      positions: { FullDay: "hele dagen", FirstHalf: "ochtenden", SecondHalf: "middagen" },
      codes: "In de cellen, en de werklocatie die erbij hoort",
      cellsCount: "{count, plural, one {# cel} other {# cellen}}",
      placeOf: "Werklocatie voor “{code}”",
      noRow: "Geen rij",
      noRowFor: "Geen rij voor “{code}”",
      suggestedLegend: "voorgesteld: uit de legenda in je bestand",
      suggestedSelf: "voorgesteld: zoals het in je bestand staat",
      noRowMeaning: "Voor deze cellen wordt niets verstuurd.",
      leftEmpty: "Opengelaten: deze cellen moeten nog worden gecorrigeerd.",
      skip: "Dagen om over te slaan",
      skipHint: "Bijvoorbeeld feestdagen, één per regel of gescheiden door komma’s.",
      skipExample: "2026-05-01, 2026-05-08",
      skipUnreadable: "Niet herkend als dag: {text}. Schrijf elke dag als 2026-05-01.",
      apply: "Deze betekenissen gebruiken",
      decided: "{kind, select, week {Elke dag van de week} other {Elke cel}} staat voor <strong>{position}</strong>",
      decidedParts:
        "{kind, select, week {Elke dag van de week} other {Elke cel}} staat voor het dagdeel dat het bestand noemt",
      decidedCode: "<strong>{code}</strong> is {place}",
      decidedAsWritten: "locaties zoals ze er staan",
      decidedNoRow: "<strong>{code}</strong> is geen rij",
      decidedOpen: "<strong>{code}</strong> is nog niet bepaald",
      decidedSkip: "{days, plural, one {# dag overgeslagen} other {# dagen overgeslagen}}",
      decidedMore: "{count, plural, one {nog # code} other {nog # codes}}",
      change: "Wijzigen",
    },
    readingChoice: {
      encodingTitle: "In welke versie zien de accenten er goed uit?",
      encodingExplained: "Dezelfde regels van je bestand, gelezen in elke tekencodering.",
      noAccents: "Geen enkele regel van het bestand verschilt: elke tekencodering leest hetzelfde.",
      unreadable: "Zo is het bestand niet te lezen.",
      headerTitle: "Op welke regel staan de kolomkoppen?",
      headerExplained: "De eerste regels van het bestand zoals ze er staan.",
      line: "Regel {line}",
      empty: "(lege regel)",
      close: "Sluiten",
      inUse: "in gebruik",
      better: "letters zien er goed uit",
    },
    columnsPanel: {
      title: "Kolommen",
      summary: "{found} van de 7 kolommen van Lucca gevonden",
      explanation: "Wat Lucca overneemt, en uit welke kolom van je bestand het komt.",
      filled: "Ingevuld",
      required: "verplicht",
      none: "Niet in het bestand",
      open: "Nog te bepalen",
      unnamed: "kolom {letter} (zonder kop)",
      pick: "Kolom in je bestand voor {column}",
      notSent: "Ook in het bestand, niet verstuurd: {names}.",
      missing:
        "{count, plural, one {Een kolom die Lucca nodig heeft, is niet gevonden: {names}.} other {Kolommen die Lucca nodig heeft, zijn niet gevonden: {names}.}} Kies waar {count, plural, one {die vandaan komt} other {ze vandaan komen}}.",
      tie: "Welke kolom in je bestand is “{column}”?",
      tieExplained:
        "{count, plural, one {{column, select, isDeletion {Sommige teksten erin gaan over verwijderen, maar de kop niet. Neem de kolom als deze rijen dagen moeten verwijderen.} other {De kop van deze kolom wijst op personen, maar er lijken personeelsnummers of namen in te staan. Lucca wil logins: neem de kolom alleen als Lucca personen daaraan herkent.}}} other {# kolommen passen even goed, dus alleen jij weet welke het is.}}",
      letter: "{name} (kolom {letter})",
      choose: "{name} nemen",
      noSamples: "geen tekst in de eerste rijen",
      recalled: "Kolommen zoals je ze de vorige keer hebt gekozen.",
      takeBack: "Zoals gevonden in het bestand",
    },
    skipped: {
      title: "Overgeslagen",
      blank: "{lines, plural, one {# lege regel} other {# lege regels}}",
      summary: "{lines, plural, one {# regel die geen rij is} other {# regels die geen rij zijn}}",
      line: "Regel {line}",
    },
    counts: {
      label: "Aantallen",
      sentence:
        "<e>{errors, plural, one {# fout} other {# fouten}}</e>, <w>{warnings, plural, one {# waarschuwing} other {# waarschuwingen}}</w>, <r>{ready, number} klaar</r>{leftOut, plural, =0 {} other {, <l># weggelaten</l>}}",
      once: "Elke rij telt één keer mee, naar de ernstigste bevinding.",
      waiting:
        "{rows, plural, one {# rij, nog niet gecontroleerd} other {# rijen, nog niet gecontroleerd}}: {missing, select, true {kies eerst de ontbrekende kolommen} other {beantwoord eerst de vraag hierboven}}",
    },
    filters: {
      label: "Rijen tonen",
      all: "Alle",
      "to-fix": "Te corrigeren",
      warnings: "Waarschuwingen",
      ready: "Klaar",
      "left-out": "Weggelaten",
    },
    empty: {
      all: "Nog geen rijen.",
      "to-fix": "Niets te corrigeren.",
      warnings: "Geen rijen met een waarschuwing.",
      ready: "Nog geen enkele rij is klaar.",
      "left-out": "Er is geen rij weggelaten.",
      group: "Geen rijen meer in deze groep.",
      found: "Geen rijen gevonden.",
      showAll: "Alle rijen tonen",
    },
    history: {
      label: "Correcties",
      undo: "Ongedaan maken",
      redo: "Opnieuw",
      nothingToUndo: "Er is niets om ongedaan te maken",
      nothingToRedo: "Er is niets om opnieuw uit te voeren",
      changed: "{rows, plural, =0 {Geen rij gewijzigd} one {# rij gewijzigd} other {# rijen gewijzigd}}",
      undone: "Ongedaan gemaakt: {rows, plural, =0 {geen rij hersteld} one {# rij hersteld} other {# rijen hersteld}}",
      redone:
        "Opnieuw uitgevoerd: {rows, plural, =0 {geen rij gewijzigd} one {# rij gewijzigd} other {# rijen gewijzigd}}",
      failed: "Deze correctie is niet gelukt. Er is niets gewijzigd; probeer het opnieuw.",
    },
    findings: {
      label: "Bevindingen",
      none: "Niets te corrigeren",
      noneExplained: "Alle rijen die worden verstuurd, zijn klaar voor Lucca.",
      waiting: "De rijen worden gecontroleerd zodra het hele bestand is gelezen.",
      questionFirst: "Wat klopt en wat gecorrigeerd moet worden, hangt af van je antwoord.",
      levels: { error: "Fout", warning: "Waarschuwing", note: "Ter info" },
      rows: "{rows, plural, one {# rij} other {# rijen}}",
      lines: "{more, plural, =0 {{count, plural, one {regel} other {regels}} {lines}} other {regels {lines} …}}",
      showRows: "{rows, plural, one {Deze rij} other {Deze # rijen}} tonen",
      back: "Terug naar de bevinding",
      newRows: "{rows, plural, one {een nieuwe rij} other {nieuwe rijen}}",
      fromLucca: "gemeld door Lucca",
      rowsWord: "{rows, plural, one {rij} other {rijen}}",
      said: "“{said}”",
      values: "In je bestand",
      value: "“{value}”",
      emptyValue: "(leeg)",
      moreValues: "{count, plural, other {Alle # waarden tonen}}",
      valuesBeyond: "{count, plural, one {en nog # waarde} other {en nog # waarden}}",
      replace: "Vervangen",
      fill: "Invullen",
      sameText: "De nieuwe tekst is gelijk aan de oude",
      replaceValue: "“{value}” vervangen in {rows, plural, one {# rij} other {# rijen}}",
      replaceEmpty: "{rows, plural, one {# lege cel} other {# lege cellen}} invullen",
      replaceBy: "Nieuwe tekst voor “{value}”",
      fillWith: "Tekst voor de lege cellen",
      apply: "Vervangen in {rows, plural, one {# rij} other {# rijen}}",
      replaceValueBy: "“{value}” vervangen door {to} in {rows, plural, one {# rij} other {# rijen}}",
      fillBy: "{rows, plural, one {# lege cel} other {# lege cellen}} invullen met {to}",
      mergeHalves: "Samenvoegen tot hele dagen",
      acceptProposals: "Alle voorstellen overnemen",
      sendAllAsIs: "{count, plural, one {Ongewijzigd versturen} other {Alle # ongewijzigd versturen}}",
      beforeDomain: "Alleen behouden wat vóór {domain} staat",
      readDates: "Alle datums lezen met {order, select, dayFirst {de dag} yearFirst {het jaar} other {de maand}} eerst",
      leaveOut: "{rows, plural, one {Deze rij} other {Deze # rijen}} weglaten",
      unplacedExplained:
        "Lucca meldde dit over {count, plural, one {een regel die niet bij je rijen terug te vinden was} other {# regels die niet bij je rijen terug te vinden waren}}.",
      unplacedLine: "regel {line} volgens de telling van Lucca",
      unplacedMore: "en {count, plural, one {nog # regel} other {nog # regels}}",
      unplacedOther: "en {count, plural, one {nog # melding} other {nog # meldingen}} zonder rij",
    },
    names: {
      proposed: "voorgesteld",
      beside: "{value} naast “{other}”",
      replaceBy: "{value} vervangen door {to} in {rows, plural, one {# rij} other {# rijen}}",
      other: "Andere keuze…",
      otherFor: "Iets anders kiezen voor {value}",
      chooseFor: "Lijst van Lucca voor {value}",
      search: "Zoeken in de lijst van Lucca",
      nothing: "Niets in de lijst van Lucca",
      noArea: "Geen zone",
      noAreaFor: "Geen zone in plaats van {value}",
      sendAsIs: "Ongewijzigd versturen",
      sendAsIsFor: "{value} ongewijzigd versturen; de analyse van Lucca wijst het uit",
      types: { Office: "vestiging", RemoteWork: "thuiswerk", Other: "andere locatie" },
      since: "sinds {start}",
      until: "tot en met {end}",
    },
    saidHints: {
      userUnknown:
        "De login is onbekend bij Lucca, of de API-sleutel mag deze persoon niet zien. Controleer de spelling.",
      placeUnknown:
        "Ondanks de bewoording gaat dit over de locatie: Lucca vindt geen werklocatie met deze naam, of die is niet in gebruik.",
      dayOff: "De persoon is die dag vrij. De rij wordt toch geïmporteerd.",
    },
    grid: {
      label: "Rijen",
      keys: "Klik op een cel om te zien wat erover is gevonden. Pijltoetsen verplaatsen, Enter bewerkt, Shift selecteert, Ctrl+C en Ctrl+V kopiëren en plakken",
      touch: "Tik op een cel om te zien wat erover is gevonden",
      rightAsItIs: "Deze rij is goed zo",
      states: {
        error: "Fout",
        warning: "Let op",
        ready: "Klaar",
        waiting: "Wacht",
        "left-out": "Weggelaten",
        imported: "In Lucca",
      },
      fileText: "In je bestand: {text}",
      fileEmpty: "Leeg in je bestand",
      new: "nieuw",
      newRow: "Nieuwe rij",
      lineAt: "Regel {line}",
      cellAt: "Cel {at}",
      editCell: "Deze cel bewerken",
      leaveOut: "Deze rij weglaten",
      putBack: "Deze rij toch meenemen",
      isLeftOut: "Deze rij is weggelaten en wordt niet naar Lucca verstuurd.",
      isImported: "Deze rij is al geïmporteerd, in deel {part, number}, en wordt niet nog eens verstuurd.",
      keepText: "{text} (zoals het er staat)",
      chooseOne: "Kiezen",
    },
    selection: {
      label: "Selectie",
      cells: "{rows, number} × {columns} cellen geselecteerd",
      rows: "{all, select, true {Alle {rows, plural, one {# rij} other {# rijen}} geselecteerd} other {{rows, plural, one {# rij} other {# rijen}} geselecteerd}}",
      leaveOut: "{rows, plural, one {Deze rij} other {Deze # rijen}} weglaten",
      putBack: "{rows, plural, one {Deze rij} other {Deze # rijen}} toch meenemen",
      replace: "Zoeken en vervangen in deze rijen",
      copied: "{rows, number} × {columns} cellen gekopieerd",
      copyFailed: "De browser stond niet toe dat deze cellen werden gekopieerd. Selecteer minder rijen.",
      tooMany:
        "Dit is te veel in één keer: selecteer hoogstens {rows, plural, one {# rij} other {# rijen}}, of gebruik zoeken en vervangen.",
      tooManyPasted:
        "Dit is te veel om in één keer te plakken: hoogstens {rows, plural, one {# rij} other {# rijen}}. Sleep het als bestand hierheen.",
      dropped:
        "Voor {columns, plural, one {de laatste kolom} other {de laatste # kolommen}} van het blok was geen plaats: {columns, plural, one {die is} other {die zijn}} niet geplakt.",
    },
    paste: {
      title: "{rows, plural, one {# regel komt} other {# regels komen}} voorbij de laatste rij",
      explained:
        "Het blok is langer dan de tabel vanaf hier. Nieuwe rijen komen onderaan en worden net als alle andere gecontroleerd.",
      add: "Plakken en {rows, plural, one {# rij} other {# rijen}} toevoegen",
      fitting: "Alleen plakken wat past",
    },
    preview: {
      label: "Bijvoorbeeld",
      line: "regel {line}",
      newRow: "nieuwe rij",
      becomes: "wordt",
      empty: "(leeg)",
      leftOut: "(weggelaten)",
    },
    tools: {
      search: "Rijen doorzoeken",
      column: "Rijen met bevindingen in",
      allColumns: "Bevindingen in elke kolom",
      columnFound: "{column} ({count})",
      replace: "Zoeken en vervangen",
      addRow: "Rij toevoegen",
    },
    replace: {
      label: "Zoeken en vervangen",
      find: "Zoeken naar",
      with: "Vervangen door",
      in: "In kolom",
      allColumns: "Alle kolommen",
      wholeCell: "Alleen hele cel",
      matchCase: "Hoofdlettergevoelig",
      onlySelected: "Alleen in de {rows, plural, one {geselecteerde rij} other {# geselecteerde rijen}}",
      apply: "{known, select, true {Vervangen in {rows, plural, one {# rij} other {# rijen}}} other {Vervangen}}",
      wouldChange: "{rows, plural, =0 {Niet gevonden} one {# rij zou wijzigen} other {# rijen zouden wijzigen}}",
      nothingToFind: "Typ eerst waarnaar je zoekt",
      notFound: "Er zou geen rij wijzigen",
      close: "Zoeken en vervangen sluiten",
    },
    positions: {
      FullDay: "FullDay: de hele dag",
      FirstHalf: "FirstHalf: de ochtend",
      SecondHalf: "SecondHalf: de middag",
    },
    deletions: { true: "true: deze dag verwijderen", false: "false: aanmaken of wijzigen" },
  },
  rules: {
    "login-missing": {
      title: "Geen login",
      cell: "De login ontbreekt.",
      fix: "Elke rij heeft de login nodig van iemand in Lucca, bijvoorbeeld jdupont.",
    },
    "login-email": {
      title: "Een e-mailadres in plaats van een login",
      cell: "“{value}” lijkt een e-mailadres; Lucca verwacht de login.",
      fix: "In veel bedrijven is de login niet het e-mailadres. Vervang het waar ze verschillen.",
    },
    "place-missing": {
      title: "Geen werklocatie",
      cell: "De werklocatie ontbreekt.",
      fix: "Elke rij heeft een werklocatie nodig, geschreven zoals in Lucca. Ook rijen met een verwijdering.",
    },
    "date-missing": {
      title: "Geen datum",
      cell: "De datum ontbreekt.",
      fix: "Elke rij heeft een datum nodig, bijvoorbeeld 2025-09-18.",
    },
    "date-unreadable": {
      title: "Onleesbare datums",
      cell: "“{value}” is geen datum die we kunnen lezen. Schrijf het als 2025-09-18 of 18-09-2025.",
      fix: "Schrijf ze als 2025-09-18 of 18-09-2025.",
    },
    "date-invalid": {
      title: "Datums die niet bestaan",
      cell: "“{value}” bestaat niet in de kalender.",
      fix: "Corrigeer de dag of de maand, bijvoorbeeld 2025-09-30.",
    },
    "date-no-year": {
      title: "Datums zonder jaar",
      cell: "“{value}” heeft geen jaar. Schrijf het als 2025-09-18.",
      fix: "Voeg het jaar toe, bijvoorbeeld 2025-09-18.",
    },
    "date-ambiguous": {
      title: "Datums die je op twee manieren kunt lezen",
      cell: "Bij “{value}” kan de dag of de maand eerst staan.",
      fix: "Geef één keer aan wat eerst staat; dat geldt dan voor alle datums in het bestand.",
    },
    "date-two-digit-year": {
      title: "Jaren van twee cijfers",
      cell: "Het jaar van “{value}” heeft twee cijfers en wordt als deze eeuw gelezen.",
      fix: "Ze worden als deze eeuw gelezen. Kijk of dat klopt.",
    },
    "date-serial": {
      title: "Getallen in plaats van datums",
      cell: "“{value}” is een datum zoals Excel dagen telt.",
      fix: "Excel heeft het nummer van de dag opgeslagen. Kijk of de getoonde datum klopt.",
    },
    "date-1904": {
      title: "Dagen die misschien vanaf 1904 tellen",
      cell: "“{value}” wordt gelezen als een dag van meer dan twee jaar geleden. Oude Mac-werkmappen tellen vanaf 1904: dan is het vier jaar en één dag later.",
      fix: "Bekijk de getoonde datums. Kloppen ze niet, sla de werkmap dan op als .xlsx of schrijf de datums voluit, en kies het bestand opnieuw.",
    },
    "date-swapped": {
      title: "Datums waarvan dag en maand misschien verwisseld zijn",
      cell: "“{value}” ligt ver van de andere datums; met dag en maand verwisseld zou hij ertussen liggen.",
      fix: "De spreadsheet heeft misschien de dag voor de maand gehouden: overal waar dat kon, en dagen na de 12e bleven tekst. Verbeter deze datums of kies het oorspronkelijke bestand.",
    },
    "date-implausible": {
      title: "Datums ver weg",
      cell: "“{value}” ligt ver van vandaag. Klopt het jaar?",
      fix: "Ze liggen meer dan een paar jaar van vandaag. Kijk of het jaar klopt.",
    },
    "position-missing": {
      title: "Geen dagdeel",
      cell: "Het dagdeel ontbreekt: FullDay, FirstHalf of SecondHalf.",
      fix: "Kies FullDay, FirstHalf of SecondHalf.",
    },
    "position-unreadable": {
      title: "Onleesbare dagdelen",
      cell: "“{value}” is geen dagdeel. Verwacht: FullDay, FirstHalf of SecondHalf.",
      fix: "Kies voor elk woord wat het betekent: FullDay, FirstHalf of SecondHalf.",
    },
    "position-ambiguous": {
      title: "Dagdelen die twee dingen kunnen betekenen",
      cell: "“{value}” kan meer dan één dagdeel betekenen.",
      fix: "Kies voor elk woord wat het betekent: FullDay, FirstHalf of SecondHalf.",
    },
    "deletion-unreadable": {
      title: "Geen duidelijk ja of nee bij Verwijdering",
      cell: "“{value}” is niet true en niet false. Of een dag wordt verwijderd, wordt nooit geraden.",
      fix: "Kies true (de dag verwijderen) of false. Dit wordt nooit geraden.",
    },
    "comment-line-break": {
      title: "Regeleinden in opmerkingen",
      cell: "Het regeleinde in deze opmerking wordt een spatie.",
      fix: "Elk regeleinde wordt een spatie: Lucca leest één rij per regel.",
    },
    "text-invisible": {
      title: "Onzichtbare tekens",
      cell: "Onzichtbare tekens, aanhalingstekens of een formule om de tekst zijn uit deze cel gehaald.",
      fix: "Ze zijn eruit gehaald, net als aanhalingstekens om een tekst en de formule die sommige programma’s eromheen zetten om de nullen te bewaren. De tekst zelf is niet veranderd.",
    },
    "text-decomposed": {
      title: "Accenten in twee stukken",
      cell: "Een letter en het accent erop waren twee tekens en zijn er nu één.",
      fix: "Een letter en het accent erop waren twee tekens en zijn er nu één; aan wat je ziet is niets veranderd.",
    },
    "text-garbled": {
      title: "Letters die er verkeerd uitzien",
      cell: "Sommige letters zien eruit alsof het bestand met de verkeerde tekencodering is gelezen.",
      fix: "Deze letters zien eruit alsof het bestand met een andere tekencodering is gelezen dan waarmee het is opgeslagen. Probeer een andere tekencodering in de zin over hoe het bestand is gelezen, of sla het bestand opnieuw op als CSV UTF-8.",
    },
    "halves-mergeable": {
      title: "Twee dagdelen die samen een hele dag zijn",
      cell: "Samen met {lines} is dit één hele dag op dezelfde locatie.",
      fix: "Ochtend en middag zijn gelijk. Ze mogen zo blijven, of één hele dag worden.",
    },
    "row-short": {
      title: "Rijen met minder cellen",
      cell: "Deze rij heeft minder cellen dan de kopregel. De ontbrekende cellen gelden als leeg.",
      fix: "De ontbrekende cellen zijn optioneel en gelden als leeg.",
    },
    "row-too-short": {
      title: "Rijen die te vroeg eindigen",
      cell: "Deze rij heeft minder cellen dan de kopregel, en een verplichte cel ontbreekt.",
      fix: "Aan het eind ontbreekt een verplichte cel. Vul die in, of laat de rij weg.",
    },
    "row-too-long": {
      title: "Rijen met te veel cellen",
      cell: "Deze rij heeft meer gevulde cellen dan de kopregel: waarschijnlijk heeft een scheidingsteken in een tekst de rest verschoven.",
      fix: "Waarschijnlijk heeft een scheidingsteken in een tekst de rest verschoven. Corrigeer de cellen, of zet die tekst in je bestand tussen aanhalingstekens en sleep het opnieuw hierheen.",
    },
    "quote-unclosed": {
      title: "Een aanhalingsteken dat nooit sluit",
      cell: "Hier opent een aanhalingsteken dat nooit sluit. De regel is gelezen zoals die er staat.",
      fix: "Vervang de tekst door een zonder aanhalingsteken, of corrigeer je bestand en sleep het opnieuw hierheen.",
    },
    duplicate: {
      title: "Identieke rijen",
      cell: "Gelijk aan {lines}; één keer is genoeg.",
      fix: "De eerste blijft staan. De andere kun je weglaten.",
    },
    "duplicate-conflict": {
      title: "Twee rijen voor dezelfde persoon, dag en dagdeel",
      cell: "In strijd met {lines}: zelfde persoon, dag en dagdeel, maar een andere inhoud.",
      fix: "Ze verschillen en alleen jij weet welke klopt. Kies de foute rij in de tabel, en corrigeer die of laat die weg.",
    },
    overlap: {
      title: "Een hele dag naast een halve",
      cell: "Overlapt met {lines}: een hele dag naast een halve op dezelfde dag.",
      fix: "Eén dag kan niet beide bevatten. Kies de foute rij in de tabel, en corrigeer die of laat die weg.",
    },
    "deletion-conflict": {
      title: "Tegelijk verwijderd en aangemaakt",
      cell: "In strijd met {lines}: de ene rij verwijdert wat de andere aanmaakt.",
      fix: "Voor vervangen is geen rij met een verwijdering nodig. Kies de foute rij in de tabel, en corrigeer die of laat die weg.",
    },
    "row-hidden": {
      title: "Verborgen rijen",
      cell: "Deze rij is verborgen in het werkblad.",
      fix: "Ze worden net als de andere gelezen. Zijn ze verborgen omdat ze niet meer gelden, laat ze dan weg.",
    },
    "row-unapproved": {
      title: "Rijen die als afgewezen of in behandeling gelden",
      cell: "Een andere kolom van het bestand zegt dat deze rij is afgewezen of nog niet is beslist.",
      fix: "Ze worden net als de andere gelezen en zouden worden geïmporteerd. Gelden ze niet, laat ze dan weg.",
    },
    "place-spelling": {
      title: "Werklocaties in de spelling van Lucca",
      cell: "“{value}” wordt verstuurd met de accenten, hoofdletters en streepjes van Lucca.",
      fix: "Niets te doen: alleen de spelling verschilt. Met “Ongedaan maken” draai je het terug.",
    },
    "place-unknown": {
      title: "Werklocaties die niet in de lijst van Lucca staan",
      cell: "Lucca heeft geen werklocatie met de naam “{value}”.",
      fix: "Kies wat bedoeld is; het wordt overal vervangen. Je kunt het ook ongewijzigd versturen: de analyse van Lucca wijst het uit.",
    },
    "place-inactive": {
      title: "Werklocaties die niet meer in gebruik zijn",
      cell: "“{value}” is uitgeschakeld in Lucca.",
      fix: "Kies een andere, of schakel de locatie in Lucca in en lees de lijsten opnieuw.",
    },
    "place-twice": {
      title: "Twee werklocaties met dezelfde naam",
      cell: "“{value}” staat twee keer in de lijst van Lucca; het bestand kan niet aangeven welke bedoeld is.",
      fix: "Lucca kiest zelf welke van de twee. Geef er in Lucca één een andere naam om zeker te zijn.",
    },
    "area-spelling": {
      title: "Zones in de spelling van Lucca",
      cell: "“{value}” wordt verstuurd met de accenten, hoofdletters en streepjes van Lucca.",
      fix: "Niets te doen: alleen de spelling verschilt. Met “Ongedaan maken” draai je het terug.",
    },
    "area-unknown": {
      title: "Zones die de vestiging niet heeft",
      cell: "De werklocatie van deze rij heeft geen zone met de naam “{value}”.",
      fix: "Kies een zone van die vestiging, of verstuur het ongewijzigd: de analyse van Lucca wijst het uit.",
    },
    "area-without-place": {
      title: "Zones zonder vestiging",
      cell: "De rij noemt een zone en geen werklocatie.",
      fix: "Kies de vestiging die deze zone heeft.",
    },
    "login-case": {
      title: "Logins met andere hoofdletters",
      cell: "Lucca schrijft “{value}” met andere hoofdletters.",
      fix: "Logins moeten precies zo worden geschreven als in Lucca.",
    },
    "login-name": {
      title: "Namen in plaats van logins",
      cell: "“{value}” is een naam; Lucca verwacht de login.",
      fix: "Neem de login van die persoon. Hebben twee personen die naam, kies er dan één.",
    },
    "login-zeros": {
      title: "Logins die hun nullen kwijt zijn",
      cell: "Lucca schrijft “{value}” met nullen ervoor; spreadsheets halen die weg.",
      fix: "Neem de login zoals Lucca die schrijft.",
    },
    "login-within": {
      title: "Logins met iets eromheen",
      cell: "Lucca kent een login die een deel van “{value}” is.",
      fix: "Neem alleen de login, zoals Lucca die schrijft.",
    },
    "login-unknown": {
      title: "Personen die Whereabouts niet kan zien",
      cell: "“{value}” hoort niet bij de personen die Whereabouts mag zien.",
      fix: "Klopt de login, dan kan die ongewijzigd mee, en de analyse van Lucca wijst het uit. Kies anders de persoon.",
    },
    "person-outside-contract": {
      title: "Dagen buiten een contract",
      cell: "“{value}” is op deze dag niet in dienst.",
      fix: "Controleer de datum en de persoon. Lucca kan de rij weigeren.",
    },
    "name-as-is": {
      title: "Ongewijzigd verstuurd",
      cell: "“{value}” staat niet in de lijst van Lucca en wordt verstuurd zoals je het hebt geschreven.",
      fix: "De analyse van Lucca wijst uit of Lucca ze kent.",
    },
    "code-unknown": {
      title: "Cellen waarvan de betekenis nog open is",
      cell: "Over “{value}” is nog niet beslist: welke werklocatie is het, of is het geen rij?",
      fix: "Geef aan wat ze betekenen onder de zin over hoe het bestand is gelezen, of vervang ze.",
    },
    "formula-error": {
      title: "Mislukte formules",
      cell: "“{value}” is wat een spreadsheet toont als een formule niets vindt; het is geen waarde.",
      fix: "Vervang het door de waarde die er hoort, of corrigeer de formule en kies het bestand opnieuw.",
    },
    "period-in-list": {
      title: "Rijen die over meerdere dagen lopen",
      cell: "Deze rij staat voor meerdere dagen, en Lucca neemt één rij per dag: alleen de eerste zou worden verstuurd.",
      fix: "Schrijf in je bestand één rij per dag en kies het opnieuw. Gaat een rij alleen over de eerste dag, corrigeer dan een van de cellen.",
    },
    "period-missing": {
      title: "Geen periode voor deze week",
      cell: "Het bestand zegt niet van welke tot en met welke dag deze week geldt.",
      fix: "Geef het één keer aan voor alle personen, onder de zin over hoe het bestand is gelezen.",
    },
    "period-reversed": {
      title: "Periodes die eindigen voordat ze beginnen",
      cell: "De periode eindigt voordat die begint en bevat dus geen enkele dag.",
      fix: "Corrigeer de datums in je bestand en kies het opnieuw, of laat de rij weg.",
    },
    "period-unreadable": {
      title: "Onleesbare periodes",
      cell: "De week, of de eerste of laatste dag van deze periode, is niet te lezen, of de periode is langer dan drie jaar.",
      fix: "Is alleen de volgorde van dag en maand onduidelijk, kies die dan in de zin over hoe het bestand is gelezen. Corrigeer anders de week of de datums in je bestand en kies het opnieuw, of laat de rij weg.",
    },
    "week-alternates": {
      title: "Weken om en om",
      cell: "Deze regel geldt alleen in sommige weken en zegt niet “even” of “oneven”.",
      fix: "Schrijf in je bestand even of oneven ernaast, of één regel per week met de datums, en kies het opnieuw.",
    },
    "lucca-error": {
      title: "Lucca weigert deze rijen",
      cell: "Lucca meldt: “{said}”",
      fix: "Corrigeer de rijen en analyseer opnieuw, of laat ze weg.",
    },
    "lucca-warning": {
      title: "Lucca heeft een kanttekening",
      cell: "Lucca meldt: “{said}”",
      fix: "De rijen worden toch geïmporteerd. Kijk er even naar.",
    },
    "lucca-conflict": {
      title: "Een conflict in de agenda van de persoon",
      cell: "Lucca meldt: “{said}”",
      fix: "De rijen worden toch geïmporteerd. Kijk er even naar.",
    },
    line: "regel {line}",
    anotherLine: "een andere regel",
  },
  refusals: {
    "file-empty": {
      title: "Dit bestand is leeg",
      found: "{file} heeft geen inhoud.",
      expected: "Een kopregel en minstens één rij eronder, bijvoorbeeld “login;workLocationName;date;position”.",
      action: "Sla het bestand opnieuw op vanuit je programma, of begin met het sjabloon.",
    },
    "file-binary": {
      title: "Dit is geen tekstbestand",
      found: "{file} bevat binaire inhoud, wat de naam ook zegt.",
      expected: "Een CSV- of tekstbestand met één rij per persoon en dag.",
      action: "Open het in het programma waar het vandaan komt en sla het op als “CSV UTF-8”.",
    },
    "file-picture": {
      title: "Dit is een afbeelding",
      found: "{file} bevat een afbeelding.",
      expected: "Een CSV- of tekstbestand met één rij per persoon en dag.",
      action: "Vraag om de spreadsheet waarvan de afbeelding is gemaakt, en sla die op als “CSV UTF-8”.",
    },
    "file-workbook": {
      title: "Dit soort werkmap kan hier niet worden gelezen",
      found: "{file} is een spreadsheet, maar geen Excel-werkmap (.xlsx).",
      expected: "Een Excel-werkmap (.xlsx) of een CSV-bestand.",
      action: "Open het en kies Bestand, Opslaan als, “Excel-werkmap (.xlsx)”. Sleep het nieuwe bestand hierheen.",
    },
    "file-locked": {
      title: "Deze werkmap is met een wachtwoord beveiligd",
      found: "{file} is versleuteld, dus de inhoud kan niet worden gelezen.",
      expected: "Een werkmap die zonder wachtwoord opent.",
      action:
        "In Excel: Bestand, Info, Werkmap beveiligen, Versleutelen met wachtwoord, en maak het wachtwoord leeg. Sla op en kies het bestand opnieuw.",
    },
    "file-damaged": {
      title: "Deze werkmap is beschadigd",
      found: "{file} is afgekapt of onderweg veranderd: de inhoud klopt niet met wat het bestand zelf opgeeft.",
      expected: "Een werkmap die je spreadsheetprogramma opent zonder hem te herstellen.",
      action:
        "Download of kopieer het bestand opnieuw. Biedt Excel aan het te herstellen, ga dan akkoord, sla het onder een nieuwe naam op en kies dat bestand.",
    },
    "file-pdf": {
      title: "Dit is een pdf-document",
      found: "{file} is gemaakt om te lezen en af te drukken.",
      expected: "Een CSV- of tekstbestand met één rij per persoon en dag.",
      action: "Vraag om de spreadsheet waarvan het document is gemaakt, en sla die op als “CSV UTF-8”.",
    },
    "file-too-large": {
      title: "Dit bestand is te groot",
      found: "{file} is {size} groot.",
      expected: "Hoogstens {limit}.",
      action: "Splits het, bijvoorbeeld per maand, en importeer de delen na elkaar.",
    },
    "header-only": {
      title: "Dit bestand heeft kolomkoppen maar geen rijen",
      found: "{file} bevat alleen de kopregel: {headers}.",
      expected: "Minstens één rij eronder, bijvoorbeeld “jdupont;Paris;2026-03-02;FullDay”.",
      action: "Controleer of de export niet zo was gefilterd dat er niets overbleef, en kies het bestand dan opnieuw.",
    },
    "plan-empty": {
      title: "Geen enkele dag van deze planning is ingevuld",
      found: "{file} bevat medewerkers en dagen, maar nergens tekst in een cel. Kleuren alleen zijn niet te lezen.",
      expected: "Een plaats of een code in elke cel, bijvoorbeeld Paris of T.",
      action: "Schrijf in de cellen wat elke kleur betekent en kies het bestand opnieuw.",
    },
    "header-unknown": {
      title: "Geen enkele kolomkop van dit bestand is bekend",
      found: "Dit zijn de gevonden koppen: {headers}.",
      expected:
        "Een regel met kolomnamen zoals login, workLocationName, date en position, of Gebruikersnaam, Werklocatie, Datum en Dagdeel.",
      action: "Zet die kopregel boven je gegevens, of kopieer je gegevens in het sjabloon.",
    },
    "file-unreadable": {
      title: "De browser kon dit bestand niet lezen",
      found: "{file} werd verplaatst, hernoemd of afgesloten terwijl het werd gelezen.",
      expected: "Een bestand op deze computer dat nergens anders voor bewerking is geopend.",
      action: "Sluit het in andere programma’s en kies het dan opnieuw.",
    },
  },
  problems: {
    "not-local": {
      title: "Deze pagina is alleen te openen op de computer waarop Whereabouts draait",
      explanation:
        "Als inloggen niet is ingesteld, is Whereabouts alleen bereikbaar op de computer waarop het is gestart.",
      action: "Open de pagina in een browser op die computer, of vraag de beheerder om inloggen in te stellen.",
    },
    "wrong-host": {
      title: "Dit is niet het adres waarvoor Whereabouts is ingesteld",
      explanation: "De aanvraag noemde een andere host dan de server verwacht en is daarom afgewezen.",
      action: "Gebruik het adres dat de server bij het starten toonde.",
    },
    "wrong-origin": {
      title: "De aanvraag kwam van een andere pagina",
      explanation: "Alleen pagina’s van Whereabouts zelf mogen bestanden versturen of iets wijzigen.",
      action: "Open Whereabouts in een eigen tabblad en probeer het daar.",
    },
    "signed-out": {
      title: "Je bent uitgelogd",
      explanation:
        "Een sessie eindigt na 30 minuten zonder gebruik en na in totaal 12 uur, of als iemand die beëindigt. Deze aanvraag is afgewezen voordat er iets is gedaan.",
      action: "Log opnieuw in.",
    },
    "sign-in-old": {
      title: "Bevestig vóór deze import dat jij het bent",
      explanation:
        "Een import kun je niet ongedaan maken; daarom moet je in de laatste 15 minuten zijn ingelogd. Dat is bij jou langer geleden, dus deze aanvraag is afgewezen voordat er iets is verstuurd.",
      action: "Log opnieuw in: je komt terug bij deze import, en de analyse blijft geldig.",
    },
    reload: {
      title: "Whereabouts is bijgewerkt",
      explanation: "Deze pagina is van de vorige versie. Er is niets naar Lucca verstuurd.",
      action: "Laad de pagina opnieuw.",
    },
    "not-found": {
      title: "Hier is niets",
      explanation: "De taak of pagina bestaat niet, of is na de bewaartermijn verwijderd.",
      action: "Kijk in de lijst met eerdere imports.",
    },
    "length-required": {
      title: "De grootte van de upload is niet vermeld",
      explanation:
        "De server neemt alleen uploads aan die hun grootte vermelden. Een proxy onderweg heeft die misschien weggehaald.",
      action: "Probeer het opnieuw. Gebeurt het weer, laat dit dan aan de beheerder van de server zien.",
    },
    "too-large": {
      title: "Het bestand is groter dan Lucca aanneemt",
      explanation: "Lucca neemt hoogstens 100 MB per keer aan, inclusief wat eromheen wordt meegestuurd.",
      action: "Analyseer het bestand opnieuw: je kunt het dan in delen versturen.",
    },
    "upload-cut": {
      title: "De upload brak te vroeg af",
      explanation: "Er kwamen minder bytes aan dan aangekondigd. Er is niets naar Lucca verstuurd.",
      action: "Controleer de netwerkverbinding en probeer het opnieuw.",
    },
    "upload-malformed": {
      title: "De upload kon niet worden gelezen",
      explanation: "De server verwacht precies één bestand. Er is niets naar Lucca verstuurd.",
      action: "Laad de pagina opnieuw en probeer het nog eens.",
    },
    "file-not-written-by-us": {
      title: "Het bestand begint niet met de zeven kolommen die Lucca verwacht",
      explanation:
        "De server geeft alleen bestanden door die in de stap Opmaken zijn geschreven. Er is niets naar Lucca verstuurd.",
      action: "Ga terug naar Opmaken en ga van daaruit verder.",
    },
    busy: {
      title: "De server is bezig met andere uploads",
      explanation: "Er worden maar enkele bestanden tegelijk aangenomen. Er is niets naar Lucca verstuurd.",
      action: "Wacht even en probeer het opnieuw.",
    },
    "ticket-missing": {
      title: "De bevestiging was onvolledig",
      explanation:
        "Elke import heeft een eigen kenmerk, zodat die nooit twee keer kan worden uitgevoerd. Hier ontbrak het, dus er is niets naar Lucca verstuurd.",
      action: "Laad de pagina opnieuw en bevestig nog eens.",
    },
    "request-invalid": {
      title: "De server begreep de aanvraag niet",
      explanation: "Een deel van de aanvraag ontbrak of was onleesbaar. Er is niets naar Lucca verstuurd.",
      action: "Laad de pagina opnieuw en probeer het nog eens.",
    },
    "analysis-missing": {
      title: "De analyse voor deze import is er niet meer",
      explanation:
        "Een import heeft een eigen, afgeronde analyse nodig, en de server kent die niet meer. Er is niets naar Lucca verstuurd.",
      action: "Analyseer opnieuw en importeer dan.",
    },
    "analysis-not-finished": {
      title: "Lucca is nog niet klaar met de analyse",
      explanation: "Importeren kan pas als de analyse is afgerond. Er is niets naar Lucca verstuurd.",
      action: "Wacht tot de analyse klaar is en importeer dan.",
    },
    "analysis-old": {
      title: "De analyse is meer dan 30 minuten oud",
      explanation: "De planning in Lucca kan sindsdien zijn gewijzigd. Er is niets naar Lucca verstuurd.",
      action: "Analyseer opnieuw en importeer dan.",
    },
    "analysis-spent": {
      title: "Deze analyse is al voor een import gebruikt",
      explanation:
        "Elke analyse staat één import toe, zodat niets twee keer wordt geïmporteerd. Er is verder niets naar Lucca verstuurd.",
      action:
        "Bekijk die import in de lijst met eerdere imports. Wil je opnieuw importeren, analyseer dan eerst opnieuw.",
    },
    "analysis-has-errors": {
      title: "Lucca heeft fouten gevonden in dit bestand",
      explanation: "Een bestand met foute rijen wordt niet geïmporteerd. Er is niets naar Lucca verstuurd.",
      action: "Ga terug naar Analyseren en corrigeer deze rijen of laat ze weg.",
    },
    "analysis-differs": {
      title: "Dit is niet wat is geanalyseerd",
      explanation:
        "Het bestand, het account of “Bestaande locaties vervangen” verschilt van wat Lucca heeft geanalyseerd. Er is niets naar Lucca verstuurd.",
      action: "Analyseer opnieuw en importeer dan.",
    },
    "ticket-differs": {
      title: "Deze bevestiging is al voor iets anders gebruikt",
      explanation:
        "Dezelfde bevestiging kwam eerder binnen met een ander bestand of een andere instelling. Er is verder niets naar Lucca verstuurd.",
      action: "Kijk in de lijst met eerdere imports, analyseer dan opnieuw en bevestig opnieuw.",
    },
    "import-live": {
      title: "Er loopt nog een andere import in dit account",
      explanation:
        "Eén import tegelijk: twee tegelijk zouden elkaar kunnen overschrijven. Er is niets naar Lucca verstuurd.",
      action: "Wacht tot die klaar is. Je vindt hem in de lijst met eerdere imports. Importeer daarna hier.",
    },
    "import-unknown": {
      title: "Een eerdere import heeft een onbekende uitkomst",
      explanation:
        "Nog niemand weet wat Lucca ermee heeft gedaan. Een tweede import zou hetzelfde werk twee keer kunnen doen. Er is niets naar Lucca verstuurd.",
      action:
        "Open die import in de lijst met eerdere imports en leg vast wat je in Lucca vindt. Importeer daarna hier.",
    },
    "batch-not-analyzed": {
      title: "Niet elk deel van het bestand is geanalyseerd",
      explanation:
        "Alle delen van een bestand moeten zonder fouten zijn geanalyseerd voordat het eerste wordt geïmporteerd. Er is niets verstuurd.",
      action: "Analyseer de ontbrekende delen en importeer dan.",
    },
    "job-live": {
      title: "Deze import loopt nog",
      explanation: "Alleen een import die is geëindigd, kan worden verwijderd.",
      action: "Wacht tot de import is geëindigd en verwijder hem dan.",
    },
    "job-unknown": {
      title: "De uitkomst van deze import is onbekend",
      explanation:
        "Alleen met deze gegevens is nog te achterhalen wat er is gebeurd, dus ze kunnen niet worden verwijderd.",
      action: "Vergelijk met Lucca en leg vast wat je vindt.",
    },
    "not-unknown": {
      title: "De uitkomst van deze import is bekend",
      explanation: "Wat je in Lucca vindt, kun je alleen vastleggen bij een import waarvan de uitkomst onbekend is.",
      action: "Laad de pagina opnieuw om te zien hoe de import is geëindigd.",
    },
    "still-moving": {
      title: "Lucca is er nog mee bezig",
      explanation: "Je kunt een import pas opgeven als er 30 minuten niets is gebeurd.",
      action: "Wacht. De pagina toont hoe lang er niets is gebeurd.",
    },
    "given-up": {
      title: "Iemand is gestopt met wachten op Lucca",
      explanation: "Er was 30 minuten of langer niets gebeurd. Lucca kan het werk toch hebben gedaan.",
      action: "Vergelijk het bestand met wat er nu in Lucca staat.",
    },
    "lucca-bad-request": {
      title: "Lucca heeft de aanvraag geweigerd",
      explanation: "Volgens Lucca was de aanvraag niet geldig. Lucca heeft niets overgenomen.",
      action: "Laat het antwoord hieronder aan de beheerder van de server zien.",
    },
    "lucca-key-refused": {
      title: "Lucca accepteert de API-sleutel niet",
      explanation: "De sleutel is verlopen, in Lucca verwijderd of bevat een typefout. Lucca heeft niets overgenomen.",
      action:
        "Vraag een nieuwe sleutel aan een Lucca-beheerder die API-sleutels mag beheren: in de instellingen van Lucca, onder “Authenticatie, SSO en API”, dan “API-sleutels”. De beheerder van de server stelt die in als LUCCA_API_KEY en start Whereabouts opnieuw.",
    },
    "lucca-not-allowed": {
      title: "De API-sleutel mag dit niet doen",
      explanation:
        "Lucca kent de sleutel, maar de rol ervan mist een recht, waarschijnlijk “Planning importeren” (“Import schedule”). Lucca heeft niets overgenomen.",
      action:
        "Vraag het een Lucca-beheerder die rollen mag beheren: de sleutel heeft een eigen rol, meestal met dezelfde naam, aan het eind van de lijst met rollen in Lucca. Daar moet onder Lucca Office “Planning importeren” (“Import schedule”) worden aangevinkt. Probeer het dan opnieuw; herstarten is niet nodig.",
    },
    "lucca-not-found": {
      title: "Lucca kent dit adres niet",
      explanation:
        "Misschien is Lucca Office niet ingeschakeld voor dit account, of mag de sleutel het niet zien. Lucca heeft niets overgenomen.",
      action:
        "Vraag de beheerder van de server om het adres van het account te controleren, en of het account Lucca Office heeft.",
    },
    "lucca-timeout": {
      title: "Lucca deed er te lang over om te antwoorden",
      explanation: "Lucca breekt aanvragen na 5 seconden af. Wat is verstuurd, kan toch zijn overgenomen.",
      action:
        "Bij een analyse: probeer het opnieuw of verstuur het bestand in delen. Bij een import: kijk eerst in de importgeschiedenis van Lucca.",
    },
    "lucca-too-large": {
      title: "Het bestand is te groot voor Lucca",
      explanation: "Lucca heeft het bestand geweigerd vanwege de grootte. Lucca heeft niets overgenomen.",
      action: "Analyseer het bestand opnieuw: je kunt het dan in delen versturen.",
    },
    "lucca-too-many": {
      title: "De aanvraaglimiet van Lucca is bereikt",
      explanation:
        "Lucca staat 50 aanvragen per minuut toe, gedeeld met de andere koppelingen van je bedrijf. Lucca heeft niets overgenomen.",
      action: "Wacht een minuut en probeer het opnieuw.",
    },
    "lucca-down": {
      title: "Lucca werkt op dit moment niet",
      explanation: "Lucca antwoordde met een eigen fout. Wat is verstuurd, kan toch zijn overgenomen.",
      action:
        "Bij een analyse: probeer het later opnieuw. Bij een import: kijk eerst in de importgeschiedenis van Lucca.",
    },
    "lucca-unexpected-reply": {
      title: "Het antwoord van Lucca was niet te begrijpen",
      explanation: "Lucca antwoordde in een vorm die we niet kennen. Wat is verstuurd, kan toch zijn overgenomen.",
      action: "Bij een analyse: probeer het opnieuw. Bij een import: kijk eerst in de importgeschiedenis van Lucca.",
    },
    "lucca-unreachable": {
      title: "Lucca was niet bereikbaar",
      explanation: "Er kon geen verbinding met Lucca worden gemaakt. Er is niets verstuurd.",
      action:
        "Controleer of de server het internet bereikt en of het adres van het account klopt, en probeer het dan opnieuw.",
    },
    "lucca-no-answer": {
      title: "Lucca gaf geen duidelijk antwoord",
      explanation:
        "Het bestand was onderweg toen de verbinding werd verbroken. Niemand kan hier weten of Lucca het heeft overgenomen.",
      action: "Bij een analyse: probeer het opnieuw. Bij een import: kijk eerst in de importgeschiedenis van Lucca.",
    },
    "lucca-forgot-job": {
      title: "Lucca kent deze taak niet meer",
      explanation:
        "Lucca heeft het bestand aangenomen en gaf er daarna geen antwoord meer over. Wat ermee is gebeurd, is niet meer op te vragen.",
      action: "Bij een analyse: analyseer opnieuw. Bij een import: kijk in de importgeschiedenis van Lucca.",
    },
    "outcome-too-large": {
      title: "Er zijn te veel bevindingen voor Lucca om door te geven",
      explanation: "De taak is geëindigd, maar de lijst met bevindingen van Lucca is te lang om te versturen.",
      action: "Analyseer het bestand in delen: dat wordt je hier aangeboden.",
    },
    "outcome-not-ready": {
      title: "Lucca heeft het resultaat niet doorgegeven",
      explanation: "De taak is geëindigd, maar Lucca geeft de lijst met bevindingen niet.",
      action: "Bij een analyse: analyseer opnieuw. Bij een import: kijk in de importgeschiedenis van Lucca.",
    },
    restarted: {
      title: "De server stopte voordat het bestand werd verstuurd",
      explanation:
        "De server is gestopt of herstart tussen je bevestiging en het versturen. Er is niets naar Lucca verstuurd.",
      action: "Probeer het opnieuw.",
    },
    storage: {
      title: "De server kan zijn gegevens niet wegschrijven",
      explanation:
        "Zonder blijvende registratie wordt er niets naar Lucca verstuurd. De schijf is misschien vol of niet beschrijfbaar.",
      action: "Vraag de beheerder van de server om naar de gegevensmap te kijken en probeer het dan opnieuw.",
    },
    unexpected: {
      title: "Er ging iets mis wat niet had mogen gebeuren",
      explanation: "De server kwam een fout tegen waarop die niet was voorbereid.",
      action: "Laad de pagina opnieuw. Gebeurt het weer, laat dit dan aan de beheerder van de server zien.",
    },
    "server-no-answer": {
      title: "De Whereabouts-server antwoordt niet",
      explanation: "De server is misschien gestopt, of de netwerkverbinding is verbroken.",
      action: "Controleer de verbinding.",
    },
  },
  signIn: {
    title: "Inloggen",
    with: "Inloggen met {provider}",
    retry: "Opnieuw proberen met {provider}",
    other: "Inloggen als iemand anders",
    reload: "Opnieuw laden",
    oldPart: "Een deel van deze pagina kon niet worden geladen: de pagina is van de vorige versie.",
    again: "Opnieuw inloggen",
    confirm: "Bevestigen dat jij het bent",
    notNow: "Niet nu",
    tooOld:
      "Een import kun je niet ongedaan maken; daarom moet je in de laatste 15 minuten zijn ingelogd, en dat is bij jou langer geleden. Er is nog niets verstuurd.",
    password: "Je logt in bij {provider}, met je werkaccount. Whereabouts ziet je wachtwoord nooit.",
    why: {
      ended: {
        title: "Je sessie is verlopen",
        meaning:
          "Dat gebeurt na 30 minuten zonder gebruik en na in totaal 12 uur. Wat deze browser van je bestand en je correcties bewaart, is er nog.",
      },
      "signed-out": {
        title: "Je bent uitgelogd",
        meaning:
          "Je bestand en je correcties zijn uit deze browser verwijderd. Bevestigde imports gaan door. {provider} kent je misschien nog: log daar ook uit als anderen deze browser gebruiken.",
      },
      "not-allowed": {
        title: "Dit account mag Whereabouts niet gebruiken",
        meaning:
          "{provider} kent je, maar je e-mailadres en je groepen staan hier niet op de lijst. Vraag de beheerder van Whereabouts in je bedrijf om je aan OIDC_ALLOWED toe te voegen.",
      },
      failed: {
        title: "Inloggen is niet gelukt",
        meaning:
          "{provider} gaf geen antwoord, of een antwoord dat niet kon worden gecontroleerd. Er is niets gewijzigd. Probeer het opnieuw; gebeurt het weer, meld het dan aan de beheerder van Whereabouts in je bedrijf.",
      },
      again: {
        title: "Bevestig dat jij het bent",
        meaning:
          "Een import kun je niet ongedaan maken; daarom moet je in de laatste 15 minuten zijn ingelogd. Log in als dezelfde persoon.",
      },
    },
  },
  visitor: {
    menu: "Ingelogd als {name}",
    since: "Ingelogd op {when}",
    everybody: "Iedereen die hier mag inloggen, ziet alle imports.",
    signOut: "Uitloggen",
    everywhere: "Overal uitloggen",
    leave: {
      title: "Uitloggen?",
      file: "Als je uitlogt, worden {file} en {corrections, plural, =0 {je keuzes voor dat bestand} one {# wijziging daarin} other {# wijzigingen daarin}} uit deze browser verwijderd.",
      everywhere: "Je wordt uitgelogd in elke browser en op elk apparaat.",
      running: "Een bevestigde import gaat door.",
      stay: "Ingelogd blijven",
    },
  },
  help: {
    link: "Hulp",
    title: "Hulp",
    lead: "Hoe een bestand in Lucca komt, en wat elke bevinding betekent.",
    steps: {
      title: "Wat er gaat gebeuren",
      format:
        "Sleep het bestand dat je hebt hierheen: je ziet wat is begrepen en wat er mis is, en herstelt het hier. Er wordt niets verstuurd.",
      analyze: "Lucca controleert het bestand en wijzigt niets. Wat Lucca vindt, staat bij je eigen rijen.",
      import:
        "Je ziet in cijfers wat er gaat wijzigen en bevestigt het. Het kan niet ongedaan worden gemaakt; bewaar eerst het herstelbestand.",
      track: "Je ziet wat Lucca heeft gedaan, tot de laatste rij. Je kunt de pagina intussen sluiten.",
      understood: "Begrepen",
    },
    example: {
      try: "Uitproberen met een voorbeeld",
      failed: "Het voorbeeld kon niet worden gelezen. Download het hieronder en sleep het hierheen.",
    },
    rules: "De regels van Lucca, en wat er op grond daarvan wordt gevonden",
    source: "In het kort, naar <guide>de handleiding van Lucca voor deze import (in het Engels)</guide>.",
    about: "De regel erachter",
    aboutNewTab: "De regel erachter, in een nieuw tabblad",
    guide: {
      login: {
        title: "Login",
        rule: "Elke rij noemt één persoon met de login van het Lucca-account, precies zoals in Lucca: hoofdletters en nullen vooraan tellen mee. Meestal is het niet het e-mailadres.",
      },
      place: {
        title: "Werklocatie",
        rule: "Elke rij noemt een werklocatie, gespeld zoals in Lucca Office. Whereabouts vraagt die ook bij verwijderingen.",
      },
      area: {
        title: "Zone",
        rule: "Een zone mag worden genoemd; die moet bij de werklocatie van dezelfde rij horen.",
      },
      date: {
        title: "Datum",
        rule: "Elke rij bevat één kalenderdag, in het verleden of de toekomst. Lucca krijgt 2025-09-18; in je bestand mag het anders staan.",
      },
      position: {
        title: "Dagdeel",
        rule: "Elke rij is een hele dag (FullDay), een ochtend (FirstHalf) of een middag (SecondHalf).",
      },
      deletion: {
        title: "Verwijdering",
        rule: "Een rij met true verwijdert de locatie van die dag; false of niets stelt er een in.",
      },
      text: {
        title: "Tekst in cellen",
        rule: "Het bestand heeft één regel per rij, in Unicode. Wat spreadsheets in cellen verbergen, wordt opgeschoond en gemeld.",
      },
      row: {
        title: "Eén rij per persoon en dag",
        rule: "Een persoon heeft één rij per dag, of één voor elke helft. Twee rijen voor hetzelfde dagdeel spreken elkaar tegen of zijn dubbel.",
      },
      plan: {
        title: "Planningen en standaardweken",
        rule: "Lucca neemt maar één rij per dag. Uit een planning of een standaardweek maakt Whereabouts die rijen, zodra je hebt aangegeven wat de cellen betekenen.",
      },
      lucca: {
        title: "Wat Lucca zelf meldt",
        rule: "Sommige dingen weet alleen Lucca, zoals vrije dagen. Wat Lucca antwoordt, staat letterlijk bij je rijen.",
      },
    },
  },
  privacy: {
    link: "Privacy",
    title: "Wat wordt gelezen, waar het heen gaat, wat wordt bewaard",
    lead: "Voor medewerkers, ondernemingsraden en functionarissen gegevensbescherming. Zo werkt Whereabouts op {address}, verbonden met {account}.",
    print: "Afdrukken",
    ask: "Heb je vragen, of wil je een kopie van wat er over jou wordt bewaard of de verwijdering ervan? Vraag het je HR-afdeling, die beslist wat wordt geïmporteerd, of de beheerder van Whereabouts in je bedrijf.",
    read: {
      title: "Wat wordt gelezen",
      file: "Het bestand dat een HR-beheerder aanlevert: logins, werklocaties, zones, dagen, dagdelen, opmerkingen, en welke dagen moeten worden verwijderd. Andere kolommen van het bestand ziet alleen de beheerder; ze worden nergens heen verstuurd.",
      lucca:
        "Uit Lucca: de lijst met locaties; de lijst met personen met naam, login, e-mailadres en de eerste en laatste dag van het contract; en, als een beheerder wil vergelijken, wie op welke dag waar is ingepland.",
      findings:
        "Wat Lucca over de rijen antwoordt. Zo’n antwoord kan een persoon noemen en bijvoorbeeld vermelden dat die op die dag afwezig is.",
      not: "Verder wordt niets opgevraagd: geen salarissen, geen redenen van afwezigheid, geen wachtwoorden, niets over hoe iemand werkt.",
    },
    goes: {
      title: "Waar het heen gaat",
      browser:
        "Het bestand wordt gelezen en gecorrigeerd in de browser van de beheerder zelf. Tot de beheerder op Analyseren klikt, gaat het nergens heen.",
      server:
        "Dan gaan de zeven kolommen naar deze Whereabouts-server, die door je bedrijf wordt beheerd. De server geeft ze door en verwijdert zijn kopie.",
      lucca: "Van daar gaan ze naar Lucca, naar het account {account}: waar de planning van je bedrijf toch al staat.",
      practice: "Dit is de oefenmodus: de gegevens gaan naar een verzonnen bedrijf op deze server, en niet naar Lucca.",
      provider:
        "Wie inlogt, wordt doorgestuurd naar {provider}, de inlogdienst van het bedrijf, en komt terug met naam en e-mailadres.",
      nobody:
        "Naar niemand anders: geen analyse van gebruik, geen lettertypen, scripts of afbeeldingen van elders, geen kopie voor de makers.",
    },
    kept: {
      title: "Wat wordt bewaard, en hoelang",
      what: "Wat",
      where: "Waar",
      long: "Hoelang",
      draft: {
        what: "Het bestand in bewerking, de correcties erin, en rijen die Lucca heeft geweigerd",
        where: "De browser van de beheerder zelf",
        long: "Tot de import klaar is, tot “Dit bestand vergeten”, tot een ander bestand, of 7 dagen zonder wijziging; geweigerde rijen blijven tot dan. Het wordt verwijderd als de pagina de volgende keer wordt geopend.",
        longSignIn:
          "Tot de import klaar is, tot “Dit bestand vergeten”, tot uitloggen, tot een ander bestand, of 7 dagen zonder wijziging; geweigerde rijen blijven tot dan. Het wordt verwijderd als de pagina de volgende keer wordt geopend.",
      },
      choices: {
        what: "De taal, welke kolom welke is, en welke locatie met een schrijfwijze is bedoeld; geen namen van personen",
        where: "De browser van de beheerder zelf",
        long: "De taal een jaar, de rest tot de browsergegevens worden gewist",
      },
      upload: {
        what: "Het bestand op weg naar Lucca",
        where: "Een tijdelijk bestand op de server, dat alleen Whereabouts mag lezen",
        long: "Zolang het wordt verstuurd; wat na een crash achterblijft, verdwijnt als de server weer start",
      },
      record: {
        what: "Van elke analyse en import: de bestandsnaam, wie die heeft verstuurd, en wat Lucca heeft gevonden, dus rijen met personen, dagen, locaties en opmerkingen",
        where: "De database van de server",
        long: "{days, plural, one {# dag} other {# dagen}} na het einde, of tot iemand het verwijdert. Een import waarvan niemand de uitkomst kent, blijft tot iemand vastlegt wat ermee is gebeurd.",
      },
      trace: {
        what: "Dat er een import is geweest: wanneer, in welk account, hoeveel rijen, een controlegetal, hoe die is geëindigd; geen namen van personen",
        where: "De database van de server",
        long: "Voorgoed, zodat nooit iets twee keer wordt geïmporteerd",
      },
      lists: {
        what: "De lijsten van Lucca met locaties, personen en hun dagen",
        where: "Het geheugen van de server, nooit de schijf",
        long: "Tot ze opnieuw worden gelezen, de ruimte elders nodig is, of de server stopt",
      },
      session: {
        what: "Naam en e-mailadres van wie is ingelogd",
        where: "De database van de server, en een cookie met een willekeurig getal",
        long: "Tot uitloggen, 30 minuten zonder gebruik, of 12 uur",
      },
      log: {
        what: "Dat er iets is gedaan, met aantallen, groottes en tijden; geen namen van personen, geen rijen, geen bestandsnamen",
        where: "Het logboek van de server",
        long: "Zolang je bedrijf zijn logboeken bewaart",
      },
    },
    sees: {
      title: "Wie het ziet",
      admitted:
        "Iedereen die van je bedrijf mag inloggen, ziet alle imports en wat Lucca erin heeft gevonden, ook die van anderen.",
      browser: "Een bestand dat nog niet is geïmporteerd, is alleen te zien in de browser waarin eraan wordt gewerkt.",
      machine:
        "Wie de computer kan gebruiken waarop Whereabouts draait. Inloggen is niet nodig, en niemand anders wordt toegelaten.",
      operator: "De beheerder van de server kan de database en de back-ups ervan lezen.",
      people:
        "Niemand wordt gevolgd of beoordeeld. Geteld worden rijen, en hoeveel personen een locatie op een dag heeft.",
    },
    delete: {
      title: "Hoe het wordt verwijderd",
      file: "Een bestand in bewerking: “Dit bestand vergeten” in de stap Opmaken.",
      import:
        "Een import: “Verwijderen” in het importverslag, onder Eerdere imports. De bestandsnaam, wie de import heeft bevestigd en de bevindingen van Lucca verdwijnen voorgoed, ook die van de analyse ervan.",
      byItself:
        "Vanzelf: {days, plural, one {# dag} other {# dagen}} nadat een analyse of import is geëindigd. De beheerder van de server bepaalt dit aantal.",
      lucca:
        "Wat is geïmporteerd, staat in Lucca en volgt de eigen regels van Lucca; hier verwijderen verandert daar niets.",
      rest: "Kopieën die een beheerder heeft gedownload, en back-ups van de server, vallen buiten Whereabouts: je bedrijf verwijdert die.",
    },
  },
  account: {
    label: "Verbonden met",
    environments: {
      production: "Productie",
      test: "Test",
      demo: "Demo",
      sandbox: "Sandbox",
      practice: "Oefening",
    },
    inSentence: {
      production: "productie",
      test: "test",
      demo: "demo",
      sandbox: "sandbox",
      practice: "oefening",
    },
    practiceCompany: "Oefenbedrijf",
    practiceMode: "Oefenmodus: er wordt niets naar Lucca verstuurd",
    practiceMeaning: "Je werkt met een verzonnen bedrijf. Al het andere is echt.",
    reset: "Oefenbedrijf terugzetten",
    resetTitle: "Oefenbedrijf terugzetten?",
    resetMeaning:
      "Alles wat tot nu toe in de oefenmodus is geïmporteerd, wordt uit het verzonnen bedrijf verwijderd. De lijst met eerdere imports blijft.",
    resetKeep: "Laten zoals het is",
    resetDone: "Het oefenbedrijf is weer zoals aan het begin.",
  },
  wizard: {
    kept: "Je bestand en je correcties blijven in deze browser bewaard.",
    waitingForLimit: "Wachten op de limiet van Lucca, {seconds, number} s",
    browserNeeded:
      "Whereabouts werkt in je browser: het heeft JavaScript en een actuele Chrome, Edge of Firefox nodig. Sta JavaScript toe voor dit adres, of open het in een daarvan.",
    description:
      "Brengt het bestand dat je hebt naar Lucca Office: gelezen, hersteld, geanalyseerd, één keer geïmporteerd, gevolgd tot de laatste rij.",
    steps: "Stappen",
    step: { format: "Opmaken", analyze: "Analyseren", import: "Importeren", track: "Volgen" },
    stepDone: "klaar",
    backTo: "Terug naar {step}",
    pageTitle: "{step} · Whereabouts",
    pageTitleFile: "{step} · {file} · Whereabouts",
    pastImports: "Eerdere imports",
    skip: "Naar de inhoud",
    privacy: "Je rijen blijven in deze browser tot je analyseert; dan gaan ze naar Lucca en nergens anders heen.",
    answered: "Antwoord: {detail}",
    retryAfter:
      "{seconds, plural, one {Opnieuw proberen heeft zin over # seconde.} other {Opnieuw proberen heeft zin over # seconden.}}",
    rows: "{rows, plural, one {# rij} other {# rijen}}",
    part: "Deel {part, number} van {parts, number}",
    split: {
      overLimit:
        "Lucca neemt hoogstens {limit} per keer aan; jouw bestand is {size}: in {parts, plural, one {# deel} other {# delen}} versturen?",
      tooMuch:
        "Het bestand is te groot om in één keer naar Lucca te gaan: in {parts, plural, one {# deel} other {# delen}} versturen?",
      stillTooMuch:
        "Een deel is nog steeds te groot om in één keer naar Lucca te gaan: het bestand in kleinere delen versturen?",
      meaning:
        "Alle dagen van een persoon blijven in één deel als ze erin passen. Alle delen worden geanalyseerd voordat het eerste wordt geïmporteerd; daarna worden ze na elkaar geïmporteerd.",
      go: "Splitsen in {parts, plural, one {# deel} other {# delen}}",
      goOn: "Splitsen in kleinere delen",
      indivisible:
        "Het bestand kan niet in kleinere delen worden gesplitst: elk deel bevat één dag van één persoon. Probeer het later opnieuw.",
    },
    override: {
      label: "Bestaande locaties vervangen",
      on: "Dagen die in Lucca al een locatie hebben, worden vervangen door je bestand.",
      off: "Alleen dagen zonder locatie worden ingevuld. Dagen die er al een hebben, blijven ongemoeid.",
    },
    format: {
      lead: "Sleep het bestand dat je hebt hierheen. Je ziet wat is begrepen, wat er mis is en hoe je het herstelt.",
      drop: "Sleep je bestand hierheen",
      dropNow: "Laat los om dit bestand te lezen",
      choose: "Bestand kiezen",
      or: "Een Excel-werkmap, een CSV- of een tekstbestand, uit elk programma",
      paste: "of plak rijen uit Excel of Sheets met <key>Ctrl</key> <key>V</key>",
      pasted: "geplakte rijen",
      limits: "Tot 250 MB. Lucca neemt hoogstens 100 MB per keer aan: een grotere planning wordt in delen verstuurd.",
      many: "Dat waren {files, number} bestanden. Geef er maar één; er is er geen gelezen.",
      needs: "Wat het bestand bevat",
      needsMeaning:
        "Eén rij per persoon en dag, of per halve dag; of personen onder elkaar, dagen naast elkaar; of een standaardweek per persoon. Andere talen, andere kolomnamen en extra kolommen zijn geen probleem.",
      column: "Kolom",
      holds: "Wat erin staat",
      example: "Voorbeeld",
      required: "verplicht",
      columns: {
        login: { holds: "Lucca-login, meestal niet het e-mailadres", example: "jdupont" },
        workLocationName: { holds: "Werklocatie, met de naam uit Lucca", example: "Paris" },
        areaName: { holds: "Zone in die vestiging", example: "Klantenservice" },
        date: { holds: "Dag, met jaar", example: "2026-03-02 of 02-03-2026" },
        position: { holds: "Hele dag, ochtend of middag", example: "FullDay, Ochtend" },
        comment: { holds: "Vrije tekst", example: "klantbezoek" },
        isDeletion: { holds: "Verwijdert die dag in plaats daarvan", example: "false, ja" },
      },
      templates: {
        title: "Sjablonen",
        shapes: {
          list: "Eén rij per persoon en dag",
          grid: "Personen onder elkaar, dagen naast elkaar",
          week: "Een standaardweek per persoon",
        },
        kinds: { csv: "CSV", xlsx: "Excel" },
        places: "Eén rij per persoon en dag, met de locaties van {account} om uit te kiezen",
        downloadPlaces: "Sjabloon met de locaties van {account} downloaden, Excel",
        placesNotAllowed:
          "Een sjabloon met je eigen locaties kan niet: Whereabouts mag de lijst met locaties niet zien.",
        placesName: "sjabloon-{account}",
        placesFailed: "Het sjabloon kon niet worden gemaakt: {title}.",
        download:
          "Sjabloon {shape, select, grid {met personen onder elkaar en dagen naast elkaar} week {met een standaardweek per persoon} other {met één rij per persoon en dag}} downloaden, {kind, select, xlsx {Excel} other {CSV}}",
        example: "Een voorbeeld om uit te proberen",
        downloadExample: "Voorbeeldbestand downloaden, CSV",
      },
      forget: "Dit bestand vergeten",
      notKept: "Deze browser bewaart het bestand niet: bij opnieuw laden gaan je correcties verloren.",
      analyze: "{rows, plural, =0 {Analyseren} one {# rij analyseren} other {# rijen analyseren}}",
      sends:
        "{rows, plural, one {# rij wordt} other {# rijen worden}} verstuurd{warnings, plural, =0 {} other {: {ready, number} klaar, # met een waarschuwing}}{leftOut, plural, =0 {} other {; # weggelaten}}",
      leaveOut: "{rows, plural, one {# rij met fouten} other {# rijen met fouten}} weglaten",
      offer:
        "Verder met {file}, {corrections, plural, =0 {nog geen wijzigingen} one {# wijziging} other {# wijzigingen}}, {ago}",
      refusal: {
        found: "Gevonden",
        expected: "Verwacht",
        action: "Volgende stap",
        kept: "{file} is er nog, zoals het was.",
      },
      offerTitle: "Je was met een bestand bezig",
      offerMeaning: "Het wordt alleen in deze browser bewaard, zeven dagen lang.",
      findingAgain: "Je bestand wordt teruggezocht",
      changedSince:
        "{file} is niet meer wat Lucca heeft geanalyseerd, dus die analyse geldt niet meer. Je correcties staan hier; analyseer opnieuw als ze klaar zijn.",
      partlyImported:
        "Een deel van {file} is al geïmporteerd, dus het kan niet anders worden gelezen: dan zou niemand nog weten welke rijen in Lucca staan. Importeer de rest zoals die is, of vergeet dit bestand en begin opnieuw.",
      lostFile: "Het bestand wordt niet meer in deze browser bewaard. Geef het opnieuw; er is niets geïmporteerd.",
      blocked: {
        "still-reading": "Het bestand wordt nog gelezen.",
        "columns-missing":
          "{count, plural, one {Er ontbreekt een kolom: {columns}.} other {Er ontbreken kolommen: {columns}.}}",
        "columns-tied": "Twee kolommen passen even goed. Kies welke je gebruikt.",
        "dates-unclear": "Geef eerst aan hoe de datums moeten worden gelezen.",
        "layout-open": "Beantwoord eerst de vraag over de planning.",
        "rows-in-error":
          "{rows, plural, one {Nog # rij te corrigeren of weg te laten} other {Nog # rijen te corrigeren of weg te laten}}",
        "nothing-left": "Er is geen rij over om te analyseren.",
        "cannot-write": "Het bestand kan nog niet worden geschreven. Kijk naar de bevindingen hierboven.",
      },
    },
    analyze: {
      lead: "Lucca controleert {file} rij voor rij en schrijft niets weg.",
      leadDone: "Wat Lucca over {file} zegt, bij je eigen rijen.",
      importedBefore:
        "{imported, plural, one {Deel 1 van {parts, number} is al geïmporteerd en wordt} other {De eerste # van {parts, number} delen zijn al geïmporteerd en worden}} niet opnieuw verstuurd; alleen de rest wordt geanalyseerd.",
      uploading: "Het bestand wordt geüpload",
      received: "Het bestand wordt aan Lucca doorgegeven",
      running: "Lucca controleert de rijen",
      waiting: "Wachten op Lucca",
      limit:
        "Lucca staat een aantal aanvragen per minuut toe, gedeeld met je andere koppelingen. Het gaat vanzelf verder.",
      long: "Dit duurt langer dan normaal. Je kunt deze pagina sluiten en later terugkomen: er gaat niets verloren.",
      fetching: "Wat Lucca heeft gezegd, wordt bij je rijen gezet",
      share: "{share, number, percent}",
      facts:
        "{rows, plural, one {# rij} other {# rijen}}, {people, plural, one {# persoon} other {# personen}}, {period}",
      again: "Opnieuw analyseren",
      leaveOut: "{rows, plural, one {# rij met fouten} other {# rijen met fouten}} weglaten",
      continue: "Doorgaan",
      clean: "Geen fouten. Lucca importeert {rows, plural, one {de ene rij} other {alle # rijen}}.",
      cleanParts: "{changed, number} aangemaakt of gewijzigd, {deleted, number} verwijderd.",
      remainder:
        "Geen fouten. Van {sent, plural, one {# rij} other {# rijen}} zou Lucca er {changed, number} aanmaken of wijzigen en {deleted, number} verwijderen; over {unaccounted, number} zegt Lucca niets.",
      remainderOff:
        "Deze dagen hebben waarschijnlijk al een locatie en blijven ongemoeid, omdat “Bestaande locaties vervangen” uit staat. In de volgende stap laat “Lezen wat er in Lucca staat” zien welke.",
      remainderOn: "Lucca zegt niet waarom. Kijk naar de waarschuwingen hieronder.",
      raw: "Geen fouten. De aantallen van Lucca kloppen niet met de verstuurde rijen; daarom staan ze hier zoals Lucca ze meldt.",
      rawParts: "Aangemaakt of gewijzigd: {changed}. Verwijderd: {deleted}.",
      notReported: "niet gemeld",
      warnings:
        "{rows, plural, one {# waarschuwing: die rij wordt toch geïmporteerd, kijk er even naar.} other {# waarschuwingen: die rijen worden toch geïmporteerd, kijk er even naar.}}",
      errors:
        "Lucca heeft {rows, plural, one {# rij gevonden die het niet zou importeren} other {# rijen gevonden die het niet zou importeren}}",
      errorsWayOn:
        "Corrigeer {rows, plural, one {die} other {ze}} hier en analyseer opnieuw, of laat {rows, plural, one {die} other {ze}} weg. Heb je iets in Lucca zelf gecorrigeerd, analyseer dan gewoon opnieuw.",
      cut: "Lucca heeft meer gevonden dan het in één keer kan doorgeven. Analyseer het bestand in delen.",
      edited: "Je hebt het bestand gewijzigd sinds de analyse van Lucca. Analyseer opnieuw om het te importeren.",
      switchedOn:
        "“Bestaande locaties vervangen” staat nu aan; bij de analyse stond het uit. Analyseer opnieuw om te importeren.",
      switchedOff:
        "“Bestaande locaties vervangen” staat nu uit; bij de analyse stond het aan. Analyseer opnieuw om te importeren.",
      failed: "De analyse is niet afgerond",
      blocked: {
        running: "Lucca is nog aan het analyseren.",
        errors:
          "{rows, plural, one {Nog # rij te corrigeren of weg te laten} other {Nog # rijen te corrigeren of weg te laten}}",
        unplaced:
          "{lines, plural, one {Lucca weigert # regel waarvoor geen rij is gevonden: kijk onder Bevindingen.} other {Lucca weigert # regels waarvoor geen rijen zijn gevonden: kijk onder Bevindingen.}}",
        cut: "Analyseer het bestand eerst in delen.",
      },
    },
    import: {
      lead: "{rows, plural, one {# rij} other {# rijen}} voor {people, plural, one {# persoon} other {# personen}}, {period}, naar {account} ({environment}). Een import kun je niet ongedaan maken: controleer of dit is wat je wilt.",
      into: "Account",
      people: "Personen",
      period: "Periode",
      rowsSent: "Rijen",
      parts: "Delen",
      partsMeaning:
        "{from, plural, one {{parts, number}, na elkaar geïmporteerd: houd deze pagina open} other {{from, number} tot en met {parts, number}, na elkaar geïmporteerd: houd deze pagina open}}",
      changed: "Aangemaakt of gewijzigd",
      deleted: "Verwijderd",
      leftOut: "Weggelaten",
      leftOutNone: "Geen",
      leftOutRows: "{rows, plural, one {# rij} other {# rijen}}",
      unaccounted: "Onverklaard",
      notReported: "niet gemeld door Lucca",
      file: "Bestand",
      existing: "Bestaande locaties",
      analyzed: "Geanalyseerd",
      analyzedAgo: "{ago}, precies dit bestand",
      tooOld:
        "De analyse is meer dan 30 minuten oud; de planning in Lucca kan sindsdien zijn gewijzigd. Analyseer opnieuw en importeer dan.",
      effects:
        "Als in Lucca een agendakoppeling is ingeschakeld, worden ook de agenda’s van deze personen bijgewerkt. Sommige thuiswerkdagen wachten misschien op goedkeuring van een leidinggevende.",
      before: "Voordat je importeert",
      beforeMeaning: "Dit is het productieaccount. Bevestig elk gevolg.",
      beforePractice: "De oefenmodus vraagt wat productie vraagt. Bevestig elk gevolg.",
      switchHint: "Als je dit wijzigt, analyseert Lucca het bestand opnieuw.",
      actReplace: "Bestaande locaties worden vervangen",
      actReplaceMeaning:
        "Alles wat {people, plural, one {deze persoon} other {deze # personen}} voor de dagen in het bestand {people, plural, one {heeft} other {hebben}} ingevuld, wordt overschreven. Lucca haalt het niet terug.",
      actDelete: "{rows, plural, one {# dag wordt verwijderd} other {# dagen worden verwijderd}}",
      actDeleteMeaning: "Verwijderde dagen zijn weg uit Lucca, ook de opmerkingen erbij.",
      actUnknown: "Ik weet dat niemand kan zeggen wat er met de import van {when} is gebeurd",
      actUnknownMeaning:
        "Hiermee worden misschien dezelfde dagen opnieuw geschreven. <link>Bekijk die import</link> en leg vast wat je hebt gevonden, of ga door: deze import verwijst er dan naar.",
      import: "{rows, plural, one {# rij} other {# rijen}} importeren in {account} ({environment})",
      blocked: {
        acts: "{count, plural, one {Vink eerst het vakje hierboven aan.} other {Vink eerst de vakjes hierboven aan.}}",
      },
      analyzeAgain: "Opnieuw analyseren",
      backToAnalyze: "Terug naar Analyseren",
      refused: "Deze import is niet gestart",
      noAnswer: "Er is nog geen antwoord op je bevestiging",
      noAnswerMeaning:
        "De Whereabouts-server gaf geen duidelijk antwoord terwijl het bestand onderweg was. Misschien heeft de server het, misschien niet. Vragen is veilig: de server herkent deze bevestiging en importeert die nooit twee keer.",
      ask: "De server vragen",
      asking: "De server wordt gevraagd",
      notThere: "De server heeft deze bevestiging niet ontvangen, dus er is niets naar Lucca verstuurd.",
      notThereMeaning: "Je kunt nu importeren. Het blijft dezelfde bevestiging, dus het kan niet twee keer gebeuren.",
      pastImports: "Eerdere imports bekijken",
    },
    track: {
      lead: "Deze pagina verlaten stopt niets: de server volgt de import tot het einde, en je vindt hem hier terug.",
      leadDone: "De import is geëindigd.",
      leadUnknown: "De import is verstuurd, en er kwam geen duidelijk antwoord.",
      leadParts:
        "Elk deel wordt verstuurd als het vorige is geëindigd: houd deze pagina open. Verlaat je de pagina, dan stopt de import na het lopende deel; kom in deze browser terug om de rest te importeren.",
      leadStopped: "Niet elk deel van het bestand is geïmporteerd.",
      parts: "Delen",
      partNotSent: "Niet verstuurd",
      partRefused: "Deel {part, number} van {parts, number} is niet gestart",
      partsImported:
        "{imported, plural, =0 {Geen van de {parts, number} delen is geïmporteerd} one {# van de {parts, number} delen is geïmporteerd} other {# van de {parts, number} delen zijn geïmporteerd}}",
      importRest: "De rest importeren",
      restMeaning: "Je bevestigt de andere delen nog een keer; niets wordt een tweede keer geïmporteerd.",
      restInFile:
        "Ga terug naar Opmaken om met de rest verder te gaan: rijen die al zijn geïmporteerd, zijn weggelaten en worden niet opnieuw verstuurd.",
      restUnknown:
        "Terug in Opmaken zijn de rijen weggelaten die al zijn geïmporteerd. De rijen van het deel waarover niemand iets weet, staan er nog: kijk in Lucca voordat je ze opnieuw verstuurt.",
      restWithoutFile:
        "Het bestand wordt niet meer in deze browser bewaard. Begin opnieuw en geef hetzelfde bestand nog een keer: delen die al zijn geïmporteerd, worden herkend en niet opnieuw verstuurd.",
      received: "Het bestand wordt aan Lucca doorgegeven",
      running: "Lucca is aan het importeren",
      waiting: "Wachten op Lucca",
      limit:
        "Lucca staat een aantal aanvragen per minuut toe, gedeeld met je andere koppelingen. Het gaat vanzelf verder.",
      long: "Dit duurt langer dan normaal. Je kunt deze pagina sluiten en later terugkomen: de import gaat door.",
      fetching: "Wat Lucca heeft gedaan, wordt gelezen",
      noConnection:
        "De Whereabouts-server antwoordt op dit moment niet. De import hangt niet van deze pagina af; we blijven het vragen.",
      receipt: "Importverslag openen",
      refusedFile: "Geweigerde rijen downloaden",
      refusedName: "{file}-geweigerd",
      refusedFileMeaning: "Corrigeer ze in dit bestand en sleep het weer naar Opmaken, of stuur het naar een collega.",
      startOver: "Opnieuw beginnen",
      refusedTitle: "Er is niets geïmporteerd",
      refusedPart: "Dit deel is niet geïmporteerd",
      refusedMeaning:
        "De import is afgewezen voordat Lucca iets heeft overgenomen. Je bestand en je correcties zijn er nog.",
      refusedWithoutFile: "De import is afgewezen voordat Lucca iets heeft overgenomen.",
      backToFormat: "Terug naar Opmaken",
      gone: "Deze import staat niet meer in de registratie van de server",
      goneMeaning:
        "Gegevens worden na hun bewaartermijn verwijderd. Kijk in de importgeschiedenis van Lucca wat ermee is gebeurd.",
    },
    stuck: {
      title: "Er is al {minutes, number} minuten niets gebeurd",
      meaning:
        "Lucca is er misschien nog mee bezig, en we blijven het vragen. Intussen kan geen andere import starten. Stop je met wachten, dan wordt deze import vastgelegd als “Uitkomst onbekend”; er wordt niets opnieuw verstuurd.",
      stop: "Stoppen met wachten",
    },
    unknown: {
      title: "Nog niemand kan weten wat er met deze import is gebeurd",
      meaning:
        "Misschien is alles geïmporteerd, misschien een deel, misschien niets. Kijk dat na voordat je deze dagen opnieuw importeert.",
      known: "Wat we weten",
      sentAt:
        "{rows, plural, one {# rij van {file} ({size}) was onderweg} other {# rijen van {file} ({size}) waren onderweg}} naar {account} ({environment}) op {when}.",
      unnamed: "het bestand",
      broke: "{what}, op {when}.",
      answered: "Wat terugkwam: {detail}",
      once: "Het is één keer verstuurd. Het is en wordt niet vanzelf opnieuw verstuurd.",
      lastProgress: "Lucca meldde het laatst {share, number, percent}.",
      notKnown: "Wat we niet weten",
      notKnownTaken: "Of Lucca het bestand heeft aangenomen, en zo ja, welke rijen zijn weggeschreven.",
      notKnownRows: "Lucca heeft het bestand aangenomen. Welke rijen zijn weggeschreven, is niet gemeld.",
      nothingByItself: "Dit verandert niet vanzelf: iemand moet het nakijken.",
      now: "Wat je kunt doen",
      elsewhere:
        "Open Whereabouts in de browser waaruit het bestand is verstuurd: daar kun je het vergelijken met wat er nu in Lucca staat, opnieuw analyseren en opnieuw importeren. Of bekijk in Lucca Office de planning van één persoon uit het bestand.",
      compare: "Vergelijken met wat er nu in Lucca staat",
      compareMeaning:
        "Leest de dagen van de personen in het bestand en zegt voor elke rij: aanwezig, niet aanwezig, anders, of niet te lezen. Wijzigt niets.",
      analyze: "Hetzelfde bestand opnieuw analyseren",
      analyzeMeaning: "Lucca controleert dezelfde rijen nog een keer en zegt wat het nog zou doen. Wijzigt niets.",
      analyzeNow: "Opnieuw controleren",
      again: "Opnieuw importeren zonder te vervangen",
      againMeaning:
        "Eerst geanalyseerd, met “Bestaande locaties vervangen” uit: dagen die zijn aangekomen, blijven ongemoeid. Daarna bevestig je een nieuwe import, die naar deze verwijst.",
      againNow: "Opnieuw voorbereiden",
      found: {
        title: "Wat heb je gevonden?",
        meaning: "Het wordt bij deze import bewaard; die houdt in de registratie de status “Uitkomst onbekend”.",
        arrived: "Alles is aangekomen",
        nothing: "Niets is aangekomen",
        partly: "Een deel is aangekomen",
        choose: "Kies eerst wat je hebt gevonden.",
        record: "Vastleggen",
        recorded: "{what}: vastgelegd op {when} door {by}.",
        nobody: "iemand",
      },
    },
    dialogs: {
      replace: {
        title: "{file} vervangen?",
        meaning:
          "{corrections, plural, one {# wijziging in {file} zou} other {# wijzigingen in {file} zouden}} verloren gaan.",
        go: "{other} nemen en {corrections, plural, one {# wijziging} other {# wijzigingen}} weggooien",
        keep: "{file} houden",
      },
      forget: {
        title: "{file} vergeten?",
        meaning:
          "Het bestand wordt uit deze browser verwijderd{corrections, plural, =0 {} one {, samen met # wijziging} other {, samen met # wijzigingen}}. In Lucca verandert niets.",
        go: "{file} vergeten",
        keep: "{file} houden",
      },
      read: {
        title: "{file} anders lezen?",
        meaning:
          "{corrections, plural, one {Je # wijziging hoort} other {Je # wijzigingen horen}} bij de huidige leeswijze en {corrections, plural, one {zou} other {zouden}} verloren gaan.",
        go: "Opnieuw lezen en {corrections, plural, one {# wijziging} other {# wijzigingen}} weggooien",
        keep: "Huidige leeswijze houden",
      },
    },
  },
  known: {
    label: "Namen vergeleken met de lijsten van Lucca",
    reading:
      "Om de namen te controleren worden de {list, select, people {personen} other {werklocaties}} uit Lucca gelezen: tot nu toe {entries, number}{seconds, plural, =0 {} other {, # s wachten op de limiet van Lucca}}.",
    trouble:
      "De lijsten van Lucca konden niet worden gelezen, dus namen worden hier niet gecontroleerd. De analyse van Lucca doet dat wel.",
    places: "{count, plural, one {# werklocatie} other {# werklocaties}}",
    people: "{count, plural, one {# persoon} other {# personen}}",
    matched: "{what} gekoppeld aan {account}{open, plural, =0 {} other {; nog # te beslissen}}.",
    peopleAsIs:
      "{count, plural, one {# persoon hoort} other {# personen horen}} niet bij wie Whereabouts mag zien; de analyse van Lucca controleert ze.",
    placesAsIs: "{count, plural, one {# werklocatie wordt} other {# werklocaties worden}} ongewijzigd verstuurd.",
    noPlaces: "Deze sleutel kan de werklocaties niet opvragen; de analyse van Lucca controleert ze.",
    noPeople: "Deze sleutel kan de personen niet opvragen; de analyse van Lucca controleert ze.",
    readAt: "Lijsten gelezen om {when}.",
    readAgain: "Opnieuw lezen",
    answered:
      "Namen in {rows, plural, one {# rij} other {# rijen}} zijn vervangen zoals je voor een eerder bestand hebt gekozen.",
    takeBack: "Terugdraaien",
  },
  siteLoad: {
    onlyFile: "Alleen wat het bestand toevoegt, wordt getoond",
    cost: "Om te tellen wie er al is, wordt Lucca ongeveer {requests, plural, one {# keer} other {# keer}} bevraagd; dat duurt ongeveer {minutes, plural, one {# minuut} other {# minuten}}. Je kunt intussen doorwerken.",
    costUnknown:
      "Om te tellen wie er al is, worden de dagen van iedereen gelezen. Lucca zegt niet hoeveel dat er zijn.",
    readAll: "Lezen wie er is",
    stopped: "Het lezen van wie er al is, is gestopt.",
    read: "Lezen wie er is",
    notAllowed:
      "Deze sleutel mag geen {list, select, days {dagen} other {personen}} opvragen, dus wie er al is, kan niet worden geteld.",
    failed: "Wie er al is, kon niet worden gelezen: alleen wat het bestand toevoegt, wordt getoond",
    tryAgain: "Opnieuw proberen",
    readAt: "Met iedereen die Whereabouts kan zien, stand van {when}.",
  },
  trial: {
    try: "Eerst uitproberen met {what}, {rows, plural, one {# rij} other {# rijen}}",
    choose: "Met een andere persoon of een week beginnen",
    title: "Wat je eerst importeert",
    meaning:
      "Een kleine, echte import, met een eigen analyse en een eigen bevestiging. De rest van het bestand wacht hier; daarna ga je verder zonder deze rijen.",
    kind: "Beginnen met",
    people: "Eén persoon",
    weeks: "Eén week",
    week: "{days}",
    search: "Login of naam zoeken",
    nobody: "Niemand in dit bestand heet zo.",
    rows: "{rows, plural, one {# rij} other {# rijen}}{deletions, plural, =0 {} one {, waarvan # verwijdering} other {, waarvan # verwijderingen}}",
    close: "Sluiten",
    isTrial: "Eerst alleen {what}",
    restStays:
      "{rows, plural, one {De andere rij van het bestand wacht} other {De andere # rijen van het bestand wachten}}: je gaat ermee verder zodra deze zijn geïmporteerd.",
    done: "{what}: klaar. {rows, plural, =0 {Er is geen andere rij over} one {Er is nog # rij van het bestand over} other {Er zijn nog # rijen van het bestand over}}",
    doneMeaning: "Kijk even in Lucca. Wat is verstuurd, wordt niet opnieuw verstuurd.",
    doneRefused:
      "{rows, plural, one {De geweigerde rij blijft} other {De # geweigerde rijen blijven}} in het bestand om te corrigeren.",
    goOn: "Doorgaan met de rest",
  },
  undoFile: {
    title: "Herstelbestand",
    meaning:
      "Een import kun je in Lucca niet ongedaan maken. Dit bestand zet zo nodig terug wat er nu in Lucca staat. Je kunt ook zonder verdergaan.",
    readFirst: "Lees eerst wat er in Lucca staat: daaruit wordt het herstelbestand gemaakt.",
    nothing: "Er is niets terug te zetten: van de gelezen dagen wijzigt de import er geen.",
    holds:
      "{restores, plural, =0 {Het herstelt geen dagen} one {Het herstelt # dag of halve dag} other {Het herstelt # dagen en halve dagen}} en verwijdert {deletions, plural, =0 {er geen} one {# dag die nu leeg is} other {# dagen die nu leeg zijn}}, naar de stand van Lucca op {when}.",
    download: "Herstelbestand downloaden",
    name: "{part, plural, one {{file}-herstel} other {{file}-herstel-#}}",
    downloadSecond: "Tweede deel downloaden",
    done: "Gedownload: {file}",
    how: "Om het te gebruiken, geef je het aan Whereabouts zoals elk ander bestand en importeer je het met “Bestaande locaties vervangen” aan.",
    second:
      "Er zijn twee delen. Importeer eerst het ene, dan het andere: het tweede zet de halve dagen terug naast die welke het eerste verwijdert.",
    never:
      "Het kan opmerkingen niet terugzetten, en ook niet of een dag was goedgekeurd: dat neemt Lucca niet uit een bestand over.",
    pending:
      "{rows, plural, one {# dag die het herstelt, is nog niet goedgekeurd: Lucca beschouwt die} other {# dagen die het herstelt, zijn nog niet goedgekeurd: Lucca beschouwt ze}} daarna misschien als goedgekeurd.",
    uncovered:
      "Het draait {rows, plural, one {# rij} other {# rijen}} van je bestand niet terug: {unread, number} niet gelezen, {unlisted, number} van personen die Whereabouts niet ziet, {unnamed, number} op locaties die Whereabouts niet ziet.",
    splits:
      "{rows, plural, one {Een halve dag wordt} other {# halve dagen worden}} door de import een hele dag. Blijft in Lucca na het importeren van het herstelbestand de andere helft staan, verwijder die dan in Lucca.",
    doubtful:
      "Het noemt locaties die zijn uitgeschakeld of die dezelfde naam hebben: {places}. Lucca kan die rijen weigeren; schakel de locatie eerst in.",
    notTaken: "niet gedownload",
    taken:
      "{parts, plural, one {gedownload vóór de import, SHA-256 {hashes}} other {gedownload vóór de import in # delen, SHA-256 {hashes}}}",
  },
  comparing: {
    panel: "Wat er al in Lucca staat",
    panelLead:
      "Zie vóór de import welke dagen nieuw zijn, welke er al staan en welke zouden wijzigen. Kijken wijzigt niets.",
    read: "Lezen wat er in Lucca staat",
    skipSame: "{rows, plural, one {# rij die er al staat} other {# rijen die er al staan}} weglaten",
    rowsOf: "Rijen · {kind}",
    moreRows: "{rows, plural, one {En nog # rij.} other {En nog # rijen.}}",
    effect: {
      replaced:
        "{rows, plural, one {# rij vervangt wat er staat} other {# rijen vervangen wat er staat}}, bijvoorbeeld {example}. Staat dit uit, dan blijft dat ongemoeid.",
      leftAlone:
        "{rows, plural, one {# rij laat ongemoeid wat er staat} other {# rijen laten ongemoeid wat er staat}}, bijvoorbeeld {example}. Staat dit aan, dan {rows, plural, one {vervangt die} other {vervangen ze}} dat.",
      none: "Voor geen van de gelezen dagen maakt deze instelling verschil.",
      example: "{login} op {date}: {from} → {to}",
    },
    readBack: {
      title: "Nakijken in Lucca",
      meaning:
        "Leest de dagen van je bestand opnieuw uit Lucca en vergelijkt ze rij voor rij met wat is verstuurd. Een dag die op goedkeuring wacht, telt als aanwezig.",
      start: "Uit Lucca teruglezen",
      recorded: "Bewaard bij het verslag van deze import.",
      notRecorded:
        "Het kon niet bij het importverslag worden bewaard: onze server nam het niet aan. Vergelijk opnieuw om het nog eens te proberen.",
    },
    row: {
      said: "{kind}.",
      holds: "Staat in Lucca",
      what: "In Lucca staat {what}.",
      nothing: "In Lucca staat niets op dat dagdeel.",
    },
    inRow: {
      new: "Nieuw",
      same: "Gelijk",
      changes: "Wijzigt",
      "left-alone": "Ongemoeid",
      deletes: "Verwijdert",
      "deletes-nothing": "Geen dag",
      there: "Aanwezig",
      "not-there": "Niet aanwezig",
      different: "Anders",
      "unknown-login": "Niet in lijst",
      unread: "Niet gelezen",
    },
    start: "Vergelijken",
    asking: "Aan Lucca wordt gevraagd hoeveel er te lezen is",
    reading: {
      places: "Locaties lezen: tot nu toe {entries, number}",
      people: "Personen lezen: tot nu toe {entries, number}",
      days: "Dagen lezen: tot nu toe {entries, number}",
    },
    stop: "Stoppen en gebruiken wat is gelezen",
    cost: {
      title:
        "Alles lezen kost ongeveer {requests, plural, one {# aanvraag} other {# aanvragen}}, {minutes, plural, one {hoogstens # minuut} other {ongeveer # minuten}}",
      unknown: "Niemand zegt hoeveel er te lezen is",
      meaning:
        "Lucca staat een aantal aanvragen per minuut toe, gedeeld met je andere koppelingen. Je kunt altijd stoppen.",
      all: "Alles lezen",
      few: "Alleen {people, number} personen uit het bestand",
      period: "Alleen {period}",
    },
    compared:
      "{rows, plural, one {# rij is vergeleken met wat er in Lucca staat} other {# rijen zijn vergeleken met wat er in Lucca staat}}",
    allThere:
      "{rows, plural, one {De rij staat in Lucca zoals verstuurd} other {Alle # rijen staan in Lucca zoals verstuurd}}",
    nothing: "Er was geen rij om te vergelijken",
    kinds: {
      new: "nieuw: er staat nog niets",
      same: "hetzelfde staat er al",
      changes: "wijzigen wat er staat",
      "left-alone": "laten ongemoeid wat er staat: vervangen staat uit",
      deletes: "verwijderen wat er staat",
      "deletes-nothing": "verwijderen niets: er staat niets",
      there: "aanwezig, zoals verstuurd",
      "not-there": "niet aanwezig",
      different: "anders: er staat iets anders",
      "unknown-login": "niet te lezen: Whereabouts ziet de persoon niet",
      unread: "niet te lezen: de dag is niet gelezen",
    },
    positions: { FullDay: "hele dag", FirstHalf: "ochtend", SecondHalf: "middag" },
    example: {
      line: "regel {line}",
      deletion: "te verwijderen",
      plan: "{position}: {what}",
      holds: "in Lucca staat {what}",
      holdsNothing: "in Lucca staat niets",
      unnamed: "een niet nader genoemde locatie",
      pending: "nog niet goedgekeurd",
    },
    aside:
      "{rows, plural, one {# rij is niet vergeleken: die is weggelaten, of gewijzigd sinds de analyse} other {# rijen zijn niet vergeleken: ze zijn weggelaten, of gewijzigd sinds de analyse}}.",
    pending: "Voor {rows, plural, one {# rij} other {# rijen}} staat er iets wat nog niet is goedgekeurd.",
    unsure:
      "Bij {rows, plural, one {# rij} other {# rijen}} gaat het om een halve dag, of om een verwijdering terwijl “Bestaande locaties vervangen” uit staat: alleen Lucca kent de uitkomst.",
    unlisted:
      "{people, plural, one {# persoon is} other {# personen zijn}} niet zichtbaar voor Whereabouts: {names}{people, plural, one {} =2 {} =3 {} other { …}}.",
    noPlaces: "Deze sleutel mag geen locaties opvragen, dus of het dezelfde locatie is, is niet te zeggen.",
    stopped: "Je hebt het lezen gestopt: dagen die niet zijn gelezen, tellen niet als ontbrekend.",
    brokeOff: "Niet alles kon worden gelezen",
    failed: "Lucca kon niet worden gelezen",
    tryAgain: "Opnieuw vergelijken",
    notAllowed: "Deze sleutel mag geen {list, select, people {personen} other {dagen}} opvragen",
    notAllowedMeaning:
      "Daarom kan niets worden vergeleken. Bekijk in Lucca Office de planning van één persoon uit het bestand, of geef de sleutel het recht om te lezen.",
    readAt: "Uit Lucca gelezen op {when}.",
    again: "Opnieuw vergelijken",
  },
  result: {
    label: "Resultaat",
    whole:
      "{sent, plural, one {# rij is verstuurd en door Lucca overgenomen} other {# rijen zijn verstuurd en allemaal door Lucca overgenomen}}: {changed, number} aangemaakt of gewijzigd, {deleted, number} verwijderd.",
    parts:
      "{sent, plural, one {# rij is verstuurd} other {# rijen zijn verstuurd}}: {changed, number} aangemaakt of gewijzigd, {deleted, number} verwijderd, {refused, number} geweigerd, {unaccounted, number} onverklaard.",
    raw: "{sent, plural, one {# rij is verstuurd} other {# rijen zijn verstuurd}}. Lucca meldt {changed} aangemaakt of gewijzigd, {deleted} verwijderd, {refused} geweigerd.",
    inFile:
      "Je bestand heeft {all, plural, one {# rij} other {# rijen}}: {sent, number} verstuurd{leftOut, plural, =0 {} other {, # weggelaten}}{imported, plural, =0 {} other {, # eerder geïmporteerd}}{rest, plural, =0 {} other {, # nog te versturen}}.",
    notReported: "een onbekend aantal",
    why: {
      "not-reported": "Lucca heeft niet alle aantallen gemeld, dus niemand kan zeggen of elke rij is aangekomen.",
      "findings-cut":
        "Er zijn te veel bevindingen voor Lucca om door te geven, dus de geweigerde rijen kunnen niet worden geteld.",
      "more-than-sent":
        "Deze aantallen kloppen niet met de verstuurde rijen: misschien telt Lucca twee helften van een verwijderde dag als twee.",
    },
    unaccountedOff:
      "De onverklaarde rijen hadden waarschijnlijk al een locatie en zijn ongemoeid gelaten, omdat “Bestaande locaties vervangen” uit stond.",
    unaccountedOn:
      "Lucca zegt niet wat er met de onverklaarde rijen is gebeurd. Vergelijk ze met de planning in Lucca.",
    warnings:
      "{rows, plural, one {# rij is geïmporteerd met een kanttekening} other {# rijen zijn geïmporteerd met een kanttekening}}",
    refusedRows: "Geweigerde rijen",
    remarks: "Geïmporteerd met een kanttekening",
    summary: "In de woorden van Lucca zelf",
    luccaSays: "“{said}”",
    counts: {
      sent: "Verstuurd",
      changed: "Aangemaakt of gewijzigd",
      deleted: "Verwijderd",
      refused: "Geweigerd",
      unaccounted: "Onverklaard",
      notReported: "niet gemeld",
    },
    rows: "{rows, plural, one {# rij} other {# rijen}}",
    more: "en {rows, plural, one {nog # rij} other {nog # rijen}}",
    noEcho: "Lucca heeft niet gezegd welke rij",
    deletion: "verwijdering",
  },
  connection: {
    title: "Verbindingscontrole",
    lead: "Wat Lucca met deze sleutel toestaat, en wat de documentatie openlaat. Er wordt niets aangemaakt, gewijzigd of verwijderd.",
    link: "Verbinding",
    begin: "Verbinding controleren",
    again: "Opnieuw controleren",
    cost: "Hoogstens {most} aanvragen bij Lucca, meestal minder dan een halve minuut.",
    never: "Nog geen controle",
    neverMeaning:
      "Een controle leest een stukje van elke lijst en laat Lucca twee verzonnen rijen analyseren. Wat eruit komt, wordt vanaf dan voor dit account gebruikt.",
    madeUp: "Lucca heeft twee verzonnen rijen gecontroleerd; er is niets aangemaakt.",
    nothingSent: "Er zijn geen rijen naar Lucca verstuurd.",
    groups: {
      attention: "Goed om te weten",
      open: "Opengelaten in de documentatie, nu bekend",
      documented: "Zoals gedocumenteerd",
    },
    loading: "Laden",
    asked: "{asked} van hoogstens {most} aanvragen",
    steps: {
      places: "De locaties opvragen",
      "dry-run": "Twee verzonnen rijen laten controleren",
      people: "Enkele personen opvragen",
      days: "Een pagina met dagen opvragen",
      filters: "De filters voor datums en personen uitproberen",
      "unknown-job": "Vragen naar een analyse die niet bestaat",
      answer: "Wachten op wat Lucca over de twee rijen zegt",
    },
    lastAt: "Gecontroleerd op {when}, met {requests, plural, one {# aanvraag} other {# aanvragen}}",
    usable: "Whereabouts kan met dit account werken",
    usableMeaning:
      "{differs, plural, =0 {Alles is zoals gedocumenteerd, voor zover de documentatie er iets over zegt} one {Eén antwoord wijkt af van de documentatie} other {# antwoorden wijken af van de documentatie}}; {limits, plural, =0 {er ontbreekt niets} one {één ding ontbreekt of gaat trager} other {# dingen ontbreken of gaan trager}}.",
    unusable: "Whereabouts kan nog niet in dit account importeren",
    broke: "De controle is afgebroken",
    saidBy: "Lucca meldde: “{said}”",
    because: "{title}.",
    standing: {
      documented: "Zoals gedocumenteerd",
      differs: "Wijkt af van de documentatie: {how}",
      open: "De documentatie laat dit open",
      untold: "Niet achterhaald",
    },
    badges: {
      blocks: "Verhindert import",
      differs: "Wijkt af",
      untold: "Niet achterhaald",
      limits: "Beperkt",
    },
    topics: {
      address: "Account",
      key: "Sleutel",
      permission: "Recht om te importeren",
      start: "Antwoord op een start",
      part: "Naam van het bestandsdeel",
      rows: "De twee verzonnen rijen",
      lines: "Regelnummers",
      keys: "Rijen in het antwoord van Lucca",
      language: "Taal van de meldingen",
      "unknown-job": "Vergeten taken",
      places: "Lijst met locaties",
      people: "Lijst met personen",
      days: "Lijst met dagen",
      pages: "Lengte van pagina’s",
      filters: "Filters van de lijst met dagen",
      speed: "Snelheid",
    },
    findings: {
      address: {
        known: {
          said: "{environment, select, practice {Dit is het oefenbedrijf} production {Het account is {account}, productie} test {Het account is {account}, een testaccount} demo {Het account is {account}, een demoaccount} other {Het account is {account}, een sandbox}}, op {host}.",
          means:
            "{environment, select, production {Imports wijzigen echte planningen.} practice {Imports wijzigen alleen verzonnen planningen.} other {Imports wijzigen alleen deze kopie, niet de productie.}}",
        },
      },
      key: {
        accepted: { said: "Lucca accepteert de API-sleutel.", means: "Niets te doen." },
        refused: {
          said: "Lucca kent de API-sleutel niet.",
          means:
            "Vraag een nieuwe sleutel aan een Lucca-beheerder die API-sleutels mag beheren: in de instellingen van Lucca, onder “Authenticatie, SSO en API”, dan “API-sleutels”. Stel die in als LUCCA_API_KEY en start opnieuw. De huidige sleutel is verlopen, verwijderd of bevat een typefout.",
        },
        unreachable: {
          said: "Op dit adres antwoordt niemand.",
          means:
            "Controleer LUCCA_URL, en of deze server er verbinding mee mag maken, en controleer dan de verbinding opnieuw.",
        },
        untold: {
          said: "Lucca heeft geen van de vragen beantwoord.",
          means:
            "Controleer over een paar minuten opnieuw; blijft het zo, vraag dan de support van Lucca of het account beschikbaar is.",
        },
      },
      permission: {
        allowed: {
          said: "De sleutel mag imports starten.",
          means: "De sleutel heeft het recht “Planning importeren” (“Import schedule”); niets te doen.",
        },
        forbidden: {
          said: "De sleutel mag geen imports starten.",
          means:
            "Vraag een Lucca-beheerder die rollen mag beheren om onder Lucca Office “Planning importeren” (“Import schedule”) aan te vinken in de rol van deze sleutel: meestal met dezelfde naam, aan het eind van de lijst met rollen in Lucca. Controleer dan opnieuw.",
        },
        refused: {
          said: "Lucca heeft het bestand met twee verzonnen rijen in zijn geheel geweigerd.",
          means:
            "Zolang dit zo is, kan geen enkel bestand worden geanalyseerd: stuur de woorden van Lucca naar de beheerder van Whereabouts.",
        },
        uncertain: {
          said: "Lucca heeft het bestand aangenomen, maar zei niet onder welk nummer.",
          means:
            "Whereabouts zou een import niet kunnen volgen: importeer niet voordat de support van Lucca het antwoord heeft uitgelegd.",
          differs: "die belooft een summaryId.",
        },
        untold: {
          said: "Of de sleutel imports mag starten, kon niet worden achterhaald.",
          means: "Controleer over een paar minuten opnieuw voordat je importeert.",
        },
      },
      start: {
        object: {
          said: "Het antwoord op een start is een object met de summaryId.",
          means: "Niets te doen.",
        },
        string: {
          said: "Het antwoord op een start is alleen de summaryId, tussen aanhalingstekens.",
          means: "Whereabouts leest het; niets te doen.",
          differs: "de nieuwste pagina’s tonen een object, oudere dit.",
        },
        text: {
          said: "Het antwoord op een start is alleen de summaryId, als gewone tekst.",
          means: "Whereabouts leest het; niets te doen.",
          differs: "die toont een object of een JSON-tekst.",
        },
        "other-key": {
          said: "Het antwoord op een start is een object waarin summaryId met andere hoofdletters is geschreven.",
          means: "Whereabouts leest het; niets te doen.",
          differs: "daarin staat summaryId.",
        },
      },
      part: {
        file: { said: "Het bestand wordt uit een deel met de naam “file” gelezen.", means: "Niets te doen." },
        "file-name": {
          said: "Het bestand wordt alleen uit een deel met de naam “office-import.csv” gelezen.",
          means: "Whereabouts gebruikt die naam vanaf nu; niets te doen.",
          differs: "in de handleiding heet het deel “file”, op de referentiepagina zoals hier.",
        },
      },
      rows: {
        named: {
          said: "Lucca keurde beide verzonnen rijen af, zoals het hoort.",
          means: "De analyse meldt logins die niet bestaan.",
        },
        "one-named": {
          said: "Lucca keurde maar één van de twee verzonnen rijen af.",
          means: "Een analyse zonder fouten bewijst hier minder: kijk naar de aantallen voordat je importeert.",
          differs: "elke rij met een onbekende login zou een fout moeten zijn.",
        },
        "not-named": {
          said: "Lucca had niets aan te merken op twee verzonnen personen.",
          means: "Een analyse zonder fouten bewijst niet dat logins bestaan: controleer ze voordat je importeert.",
          differs: "elke rij met een onbekende login zou een fout moeten zijn.",
        },
        unfinished: {
          said: "Lucca was nog niet klaar met het controleren van twee rijen toen de aanvragen van deze controle op waren.",
          means: "Analyses duren op dit moment lang; controleer later opnieuw.",
        },
        untold: {
          said: "Wat Lucca over de twee verzonnen rijen zegt, kon niet worden gelezen.",
          means: "Controleer opnieuw voordat je importeert.",
        },
      },
      lines: {
        "header-is-one": {
          said: "Lucca telt regels zoals een spreadsheet: de kopregel is regel 1.",
          means: "Regelnummers in de meldingen van Lucca zijn de rijen van het verstuurde bestand.",
        },
        "first-is-one": {
          said: "Lucca telt de eerste rij onder de kopregel als regel 1.",
          means:
            "Regelnummers in de meldingen van Lucca zijn één lager dan in een spreadsheet; Whereabouts toont de jouwe.",
        },
        "first-is-zero": {
          said: "Lucca telt de eerste rij onder de kopregel als regel 0.",
          means:
            "Regelnummers in de meldingen van Lucca zijn twee lager dan in een spreadsheet; Whereabouts toont de jouwe.",
        },
        other: {
          said: "Lucca telt de eerste rij onder de kopregel als regel {number}.",
          means: "Whereabouts vindt rijen aan de hand van hun inhoud en toont jouw regelnummers.",
        },
        untold: {
          said: "Hoe Lucca regels telt, kon niet worden achterhaald.",
          means: "Whereabouts vindt rijen aan de hand van hun inhoud.",
        },
      },
      keys: {
        documented: { said: "Lucca herhaalt rijen met de gedocumenteerde namen.", means: "Niets te doen." },
        "other-case": {
          said: "Lucca herhaalt rijen met namen in andere hoofdletters, zoals {key}.",
          means: "Whereabouts leest ze; niets te doen.",
          differs: "daarin staat {documented}.",
        },
        absent: {
          said: "Lucca herhaalt de rijen niet waarover het iets meldt.",
          means: "Fouten worden alleen op regelnummer aan rijen gekoppeld: bekijk ze goed.",
          differs: "bij elke fout hoort de rij te staan.",
        },
      },
      language: {
        english: { said: "De meldingen van Lucca zijn in het Engels.", means: "Whereabouts licht de bekende toe." },
        known: {
          said: "De meldingen van Lucca zijn in {language, select, fr {het Frans} es {het Spaans} de {het Duits} it {het Italiaans} nl {het Nederlands} other {een andere taal}}.",
          means: "Je ziet ze zoals Lucca ze schrijft; er worden er minder toegelicht.",
          differs: "de voorbeelden daarin zijn in het Engels.",
        },
        untold: {
          said: "In welke taal de meldingen van Lucca zijn, was niet vast te stellen.",
          means: "Je ziet ze zoals Lucca ze schrijft.",
        },
      },
      "unknown-job": {
        "not-found": {
          said: "Over een analyse die niet bestaat, zegt Lucca dat die niet is gevonden.",
          means: "Als Lucca ooit een taak vergeet, merkt Whereabouts dat meteen.",
        },
        refused: {
          said: "Over een analyse die niet bestaat, zegt Lucca dat de vraag niet klopt.",
          means: "Als Lucca ooit een taak vergeet, merkt Whereabouts dat meteen.",
        },
        zero: {
          said: "Over een analyse die niet bestaat, zegt Lucca dat die nog niet is begonnen.",
          means:
            "Als Lucca ooit een taak vergeet, lijkt die op een taak die wacht: na een half uur kun je die opgeven.",
        },
        untold: {
          said: "Wat Lucca over een onbekende taak zegt, kon niet worden achterhaald.",
          means: "Als Lucca ooit een taak vergeet, kan die op een taak lijken die wacht.",
        },
      },
      places: {
        readable: {
          said: "De sleutel mag de locaties opvragen{entries, plural, =-1 {} one {: er is er één} other {: er zijn er #}}.",
          means:
            "Namen van locaties worden gecontroleerd voordat er iets wordt verstuurd, en sjablonen kunnen ze bevatten.",
        },
        forbidden: {
          said: "De sleutel mag de locaties niet opvragen.",
          means:
            "Namen van locaties worden alleen door de analyse van Lucca gecontroleerd; geef de rol van de sleutel toegang tot Lucca Office om dat te veranderen.",
        },
        untold: {
          said: "Of de sleutel de locaties mag opvragen, kon niet worden achterhaald.",
          means: "Namen van locaties worden misschien alleen door de analyse van Lucca gecontroleerd.",
        },
      },
      people: {
        readable: {
          said: "De sleutel mag personen opvragen{entries, plural, =-1 {} one {: hij ziet er één} other {: hij ziet er #}}.",
          means:
            "Zijn dat er minder dan er in dienst zijn? Dan omvat de rol van de sleutel niet iedereen, en lijken de anderen onbekend.",
        },
        "at-root": {
          said: "De sleutel mag personen opvragen{entries, plural, =-1 {} one {: hij ziet er één} other {: hij ziet er #}}, en de lijst staat op het hoogste niveau van het antwoord.",
          means:
            "Whereabouts leest de lijst. Zijn dat er minder dan er in dienst zijn? Dan omvat de rol van de sleutel niet iedereen.",
          differs: "de nieuwste pagina toont de lijst onder “data”, een oudere zoals hier.",
        },
        forbidden: {
          said: "De sleutel mag geen personen opvragen.",
          means:
            "Logins worden alleen door de analyse van Lucca gecontroleerd; laat de rol van de sleutel personen zien om dat te veranderen.",
        },
        untold: {
          said: "Of de sleutel personen mag opvragen, kon niet worden achterhaald.",
          means: "Logins worden misschien alleen door de analyse van Lucca gecontroleerd.",
        },
      },
      days: {
        readable: {
          said: "De sleutel mag de geplande dagen opvragen{entries, plural, =-1 {} one {: er is er één} other {: er zijn er #}}.",
          means: "Whereabouts kan vóór een import tonen wat die zou wijzigen, en achteraf vergelijken.",
        },
        forbidden: {
          said: "De sleutel mag de geplande dagen niet opvragen.",
          means:
            "Wat een import zou wijzigen, blijkt alleen uit de analyse van Lucca, en achteraf kan niets worden vergeleken.",
        },
        untold: {
          said: "Of de sleutel de geplande dagen mag opvragen, kon niet worden achterhaald.",
          means: "Wat een import zou wijzigen, blijkt misschien alleen uit de analyse van Lucca.",
        },
      },
      pages: {
        long: {
          said: "Lijsten komen in pagina’s van hoogstens {limit, number}.",
          means: "Ze lezen kost weinig aanvragen; niets te doen.",
        },
        shorter: {
          said: "Lijsten komen in pagina’s van hoogstens {limit, number}; langere worden geweigerd.",
          means: "Dagen lezen kost meer aanvragen en duurt langer. Whereabouts vraagt vanaf nu om die lengte.",
          differs: "de nieuwste pagina’s staan {longest, number} toe, oudere 10.",
        },
        cut: {
          said: "Lijsten komen in pagina’s van hoogstens {limit, number}; langere worden zonder melding ingekort.",
          means: "Dagen lezen kost meer aanvragen en duurt langer. Whereabouts vraagt vanaf nu om die lengte.",
          differs: "de nieuwste pagina’s staan {longest, number} toe, oudere 10.",
        },
        untold: {
          said: "Hoe lang pagina’s van een lijst mogen zijn, kon niet worden achterhaald.",
          means: "Whereabouts komt er tijdens het lezen achter.",
        },
      },
      filters: {
        both: {
          said: "Dagen kunnen op datum en op persoon worden opgevraagd.",
          means: "Een bestand vergelijken met wat er in Lucca staat, kost weinig aanvragen.",
        },
        one: {
          said: "Dagen kunnen {which, select, date {op datum worden opgevraagd, maar niet op persoon} other {op persoon worden opgevraagd, maar niet op datum}}.",
          means:
            "Een bestand vergelijken met wat er in Lucca staat, kost meer aanvragen; Whereabouts zegt vooraf hoeveel.",
        },
        none: {
          said: "Lucca negeert of weigert filters voor datums en personen in de lijst met dagen.",
          means:
            "Een bestand vergelijken leest elke geplande dag van het account; Whereabouts zegt vooraf hoelang dat duurt.",
        },
        untried: {
          said: "Er konden te weinig dagen worden gelezen om filters voor datums en personen uit te proberen.",
          means: "Whereabouts probeert ze uit wanneer het dagen leest.",
        },
      },
      speed: {
        fine: {
          said: "Het traagste antwoord duurde {seconds, number} seconden.",
          means: "Lucca breekt antwoorden na 5 seconden af; dit ligt daar ruim onder.",
        },
        slow: {
          said: "Het traagste antwoord duurde {seconds, number} seconden.",
          means:
            "Lucca breekt antwoorden na 5 seconden af: lange lijsten kunnen afbreken. Probeer het op een ander moment van de dag.",
        },
      },
    },
    text: {
      title: "Verbindingscontrole van {account}",
      usable: "Bruikbaar: Whereabouts kan met dit account werken.",
      unusable: "Nog niet bruikbaar: {change}",
    },
  },
  imports: {
    title: "Eerdere imports",
    lead: "Elke import in dit account, de nieuwste eerst. Wat een import heeft gedaan, staat in het importverslag.",
    leadShared:
      "Elke import in dit account, de nieuwste eerst. Wat een import heeft gedaan, staat in het importverslag. Iedereen die hier mag inloggen, ziet ze allemaal.",
    back: "Terug naar de import",
    tryAgain: "Opnieuw proberen",
    empty: "Nog geen import",
    emptyMeaning: "Zodra je een bestand hebt geïmporteerd, wordt het importverslag hier bewaard.",
    loading: "Laden",
    receipt: "Importverslag",
    receiptOf: "Importverslag van {file}",
    print: "Afdrukken",
    unnamed: "Naam niet meer bewaard",
    file: "Bestand",
    rows: "Rijen",
    state: "Status",
    started: "Bevestigd",
    ended: "Geëindigd",
    notEnded: "Nog niet geëindigd",
    account: "Account",
    sha256: "SHA-256 van het verstuurde bestand",
    bytes: "Grootte",
    undoFile: "Herstelbestand",
    readBack: "Teruggelezen uit Lucca",
    readBackCounts:
      "{there, plural, one {# rij aanwezig} other {# rijen aanwezig}}, {missing, number} niet aanwezig, {different, number} anders, {unread, number} niet te lezen.",
    override: "Bestaande locaties vervangen",
    on: "Aan",
    off: "Uit",
    job: "Importnummer",
    analysis: "Analysenummer",
    all: "Alle eerdere imports",
    part: "deel {part} van {parts}",
    startedBy: "Bevestigd door",
    thisMachine: "deze computer",
    nobody: "Niet meer bewaard",
    after: "Na de onbekende import",
    forgotten: "Namen en bevindingen",
    forgottenOn: "Verwijderd op {when}",
    json: "Downloaden als JSON",
    history: "Stappen van deze import",
    happened: {
      received: "Bevestigd en vastgelegd",
      claimed: "Begonnen met versturen",
      accepted: "Lucca heeft het bestand aangenomen",
      running: "Lucca meldde voortgang",
      finished: "Klaar",
      refused: "Geweigerd: Lucca heeft niets overgenomen",
      failed: "Mislukt",
      unknown: "Uitkomst onbekend",
      "found-arrived": "Vastgesteld: alles is aangekomen",
      "found-nothing": "Vastgesteld: niets is aangekomen",
      "found-partly": "Vastgesteld: een deel is aangekomen",
    },
    filter: {
      search: "Bestand, persoon of nummer",
      from: "Van",
      to: "Tot en met",
      show: "Welke imports",
      all: "Alle",
      running: "Bezig",
      problems: "Te bekijken",
      shown: "{shown, number} van {all, plural, one {# import} other {# imports}}",
      clear: "Alles tonen",
      none: "Geen import past. Neem een ruimere periode of maak de zoekterm leeg.",
    },
    delete: {
      button: "Verwijderen",
      title: "Deze import uit de registratie verwijderen?",
      meaning:
        "De bestandsnaam, wie de import heeft bevestigd en de bevindingen van Lucca worden voorgoed verwijderd. Lucca houdt wat is geïmporteerd; het nummer, de hash en de aantallen blijven, zodat de import nooit twee keer wordt verstuurd.",
      keep: "Bewaren",
      go: "Voorgoed verwijderen",
    },
    inProgress: "De import loopt nog. Deze pagina volgt hem.",
    states: {
      received: "Wacht op versturen",
      claimed: "Wordt verstuurd",
      accepted: "Aangenomen door Lucca",
      running: "Bezig",
      finished: "Klaar",
      refused: "Geweigerd, niets overgenomen",
      failed: "Mislukt",
      unknown: "Uitkomst onbekend",
    },
    partsMissing:
      "{count, plural, one {Deel {missing} van {parts, number} is niet geïmporteerd} other {Delen {missing} van {parts, number} zijn niet geïmporteerd}}",
    partsMissingMeaning:
      "Elk deel van een bestand wordt verstuurd als het vorige is geëindigd. In de browser waaruit is verstuurd, kun je de rest nog importeren. Geef in een andere browser hetzelfde bestand opnieuw: delen die al zijn geïmporteerd, worden herkend en niet opnieuw verstuurd.",
    giveAgain: "Bestand opnieuw geven",
    notFound: "Deze import staat niet in de registratie",
    notFoundMeaning: "Het adres klopt niet, of de gegevens zijn na de bewaartermijn verwijderd.",
  },
};
