/** Every sentence a person reads, in Italian; see en.ts. */
import type { Messages } from "./en";

export const it: Messages = {
  product: "Whereabouts",
  ui: {
    info: "Nota",
    success: "Fatto",
    warning: "Avviso",
    error: "Errore",
    close: "Chiudi",
    cancel: "Annulla",
    language: "Lingua",
  },
  columns: {
    login: "Login",
    workLocationName: "Luogo di lavoro",
    areaName: "Area",
    date: "Data",
    position: "Parte del giorno",
    comment: "Commento",
    isDeletion: "Eliminazione",
    line: "Riga",
    state: "Stato",
  },
  review: {
    understood: {
      label: "Come è stato letto il file",
      sentence:
        "{rows, plural, one {<strong>#</strong> riga} other {<strong>#</strong> righe}} da <file></file>, <layout>,</layout> separatore: <delimiter>,</delimiter> <encoding>,</encoding> date: <dates>,</dates> intestazione: <header></header>",
      reading: "Lettura di <file></file>",
      progress: "Lettura del file",
      soFar: "{rows, plural, one {# riga} other {# righe}} finora, {percent} del file",
      delimiter: "Separatore",
      encoding: "Codifica",
      dates: "Ordine delle date",
      headerLine: "Riga di intestazione",
      sentenceWorkbook:
        "{rows, plural, one {<strong>#</strong> riga} other {<strong>#</strong> righe}} da <file></file>, foglio <sheet>,</sheet> <layout>,</layout> date: <dates>,</dates> intestazione: <header></header>",
      sheet: "Foglio",
      sheetHidden: "{name} (nascosto)",
      hiddenColumns: "{count, plural, one {la colonna {names}} other {le colonne {names}}}",
      hiddenRows: "{count, plural, one {# riga} other {# righe}}",
      hiddenRead: "Nascosto nel foglio ma letto comunque: {what}.",
      sheetsAlike:
        "{count, plural, one {Anche il foglio {names} sembra contenere} other {Anche i fogli {names} sembrano contenere}} righe per Lucca. Si legge un solo foglio alla volta: sceglierlo nella frase sopra.",
      line: "riga {line}",
      datesClear: "chiare così come sono",
      datesFound: "in base ai periodi",
      datesNamed: "in base al periodo indicato",
      datesOpen: "da decidere",
      corrections: "{corrections, plural, one {# modifica fatta} other {# modifiche fatte}} qui",
      cleaned: "{cells, plural, one {# cella ripulita} other {# celle ripulite}} dai caratteri invisibili",
    },
    delimiters: { semicolon: "punto e virgola", comma: "virgola", tab: "tabulazione", pipe: "barra verticale" },
    encodings: {
      "utf-8": "Unicode (UTF-8)",
      "utf-16le": "Unicode (UTF-16)",
      "utf-16be": "Unicode (UTF-16, big-endian)",
      "windows-1252": "Europa occidentale (Windows)",
      "windows-1250": "Europa centrale (Windows)",
      "iso-8859-15": "Europa occidentale (ISO 8859-15)",
      macintosh: "Europa occidentale (Mac)",
    },
    dateOrders: { "day-first": "prima il giorno", "month-first": "prima il mese", "year-first": "prima l’anno" },
    keyMap: {
      button: "Tasti",
      title: "Tasti per le righe e la settimana",
      mac: "Su Mac, usare ⌘ dove è indicato Ctrl.",
      rows: "Righe",
      week: "Settimana",
      close: "Chiudi",
      byMark: "Apri questo elenco con il tasto ?",
      inRows: {
        move: { keys: "Frecce, Home, Fine, Pag su, Pag giù", does: "andare a un’altra cella; con Ctrl, fino al bordo" },
        write: { keys: "Invio, F2 o qualsiasi lettera", does: "scrivere nella cella" },
        take: {
          keys: "Invio, Tab",
          does: "confermare il testo e andare in basso o a destra; con Maiusc, in alto o a sinistra",
        },
        cancel: { keys: "Esc", does: "lasciare la cella com’era; annullare la selezione" },
        empty: { keys: "Canc", does: "svuotare la cella o tutte le celle selezionate" },
        select: { keys: "Maiusc + frecce", does: "selezionare le celle" },
        selectRow: {
          keys: "Maiusc + Spazio",
          does: "selezionare la riga; Spazio su un numero di riga la aggiunge o la toglie",
        },
        selectAll: { keys: "Ctrl + A", does: "selezionare tutte le righe visualizzate" },
        copy: { keys: "Ctrl + C, Ctrl + X, Ctrl + V", does: "copiare, tagliare, incollare" },
        history: { keys: "Ctrl + Z, Ctrl + Y", does: "annullare, ripetere" },
        find: { keys: "Ctrl + F, Ctrl + H", does: "cercare nelle righe; trovare e sostituire" },
        sort: {
          keys: "Freccia su nella prima riga",
          does: "andare alle intestazioni; Invio ordina in base a quella scelta",
        },
        leave: { keys: "Tab", does: "uscire dalle righe" },
      },
      inWeek: {
        move: {
          keys: "Frecce, Home, Fine, Pag su, Pag giù",
          does: "andare a un’altra persona o a un altro giorno; con Ctrl + Home o Fine, alla prima o all’ultima persona",
        },
        open: { keys: "Invio", does: "mostrare la riga di quel giorno" },
        leave: { keys: "Tab", does: "uscire dalla settimana" },
      },
    },
    dateQuestion: {
      title: "Che cosa viene prima nelle date?",
      why: {
        either:
          "Tutte le date di questo file si possono leggere in due modi, quindi la scelta va fatta qui. Vale per tutte le date e si può cambiare in seguito.",
        contradiction:
          "Alcune date di questo file esistono solo in un ordine, altre solo nell’altro. Indicare come vanno lette tutte; quelle che così non esistono verranno mostrate per essere corrette.",
        scattered:
          "Poche date di questo file richiedono un ordine che sparpaglierebbe tutte le altre nell’anno: potrebbero essere sviste. Indicare come vanno lette tutte; quelle che così non esistono verranno mostrate per essere corrette.",
        "year-first":
          "Gli anni hanno due cifre e possono stare all’inizio o alla fine, quindi la scelta va fatta qui. Vale per tutte le date e si può cambiare in seguito.",
      },
      explanationPeriods:
        "Tutti i periodi di questo file si possono leggere in due modi, quindi la scelta va fatta qui. Vale per tutti e si può cambiare in seguito.",
      dayFirst: "Prima il giorno",
      monthFirst: "Prima il mese",
      yearFirst: "Prima l’anno",
      reading: "{text} è {date}",
      noDay: "{text} non è un giorno",
    },
    periodQuestion: {
      title: "Da quale giorno a quale giorno vale questa settimana?",
      explanation:
        "Il file contiene giorni della settimana ma nessun periodo completo, quindi il periodo va indicato qui. Ogni giorno del periodo diventa una riga per Lucca. Un primo o ultimo giorno accanto a una persona resta valido.",
      from: "Primo giorno",
      to: "Ultimo giorno",
      reversed: "L’ultimo giorno viene prima del primo.",
      apply: "Usa questo periodo",
      decided: "Validità della settimana, come indicato: {from} – {to}.",
      change: "Modifica",
    },
    views: { label: "Mostra la pianificazione per", rows: "Righe", week: "Settimana", load: "Luoghi" },
    siteLoad: {
      label: "Occupazione dei luoghi",
      nothing: "Nessuna riga del file assegna ancora un luogo a qualcuno.",
      full: "{places, plural, one {Un luogo supera} other {# luoghi superano}} la capienza: {days, plural, one {# giorno} other {# giorni}} oltre il limite",
      fullDays: "Giorni oltre la capienza",
      fullDay:
        "{place}, {day}: {after, number} su {capacity, number}, {comes, plural, =0 {nessuna persona dal file} other {{comes, number} dal file}}",
      showRows: "Mostra le righe",
      fits: "C’è posto per tutti: nessun giorno supera la capienza.",
      fitsAlone: "Il file da solo non supera la capienza di nessun luogo. Chi è già presente non è conteggiato.",
      noLimits: "Nessuno di questi luoghi ha una capienza in Lucca, quindi nessuno può superarla.",
      most: "al massimo {most, number} su {capacity, number}",
      mostNoLimit: "al massimo {most, number}, senza limite",
      bar: "{day}: {after, number}, di cui {comes, number} dal file",
      legend: { there: "già in Lucca", comes: "aggiunte dal file", over: "oltre la capienza", capacity: "capienza" },
      day: "Giorno",
      cell: "{after, number} su {capacity, number}, {comes, number} dal file",
      cellOver: "oltre la capienza: {after, number} su {capacity, number}, {comes, number} dal file",
      cellNoLimit: "{after, number}, {comes, number} dal file",
      earlier: "Giorni precedenti",
      later: "Giorni successivi",
      noEarlier: "Questi sono i primi giorni.",
      noLater: "Questi sono gli ultimi giorni.",
      all: "Mostra tutti i luoghi ({places, number})",
      allFull: "Mostra tutti i giorni ({days, number})",
      fewer: "Mostra meno",
      unnamed: "un luogo che Whereabouts non può vedere",
      aside:
        "{rows, plural, one {# riga non è conteggiata: prima va corretta.} other {# righe non sono conteggiate: prima vanno corrette.}}",
      leftAlone:
        "{rows, plural, one {# riga non cambia} other {# righe non cambiano}} nulla qui: la giornata della persona è già occupata e «Sostituisci i luoghi esistenti» è disattivato.",
      unsure:
        "{rows, plural, one {# riga riguarda mezza giornata, oppure elimina un giorno} other {# righe riguardano mezze giornate, oppure eliminano giorni}} mentre «Sostituisci i luoghi esistenti» è disattivato: solo Lucca conosce il risultato.",
      rowsOf: "{place}, {day}",
    },
    week: {
      label: "Settimana",
      week: "Settimana del",
      first: "Prima settimana",
      previous: "Settimana precedente",
      next: "Settimana successiva",
      last: "Ultima settimana",
      noEarlier: "In questo file non ci sono settimane precedenti",
      noLater: "In questo file non ci sono settimane successive",
      search: "Cerca una persona",
      person: "Persona",
      people:
        "{people, plural, =0 {nessuno questa settimana} one {# persona questa settimana} other {# persone questa settimana}}",
      keys: "Frecce per spostarsi tra persone e giorni, Invio per aprire la riga",
      touch: "Toccare un giorno per vederne la riga",
      empty: "Nessuno ha una riga in questa settimana.",
      notFound: "Nessuno con questo nome ha una riga in questa settimana.",
      noDates: "Nessuna riga ha ancora una persona e una data, quindi non c’è una settimana da mostrare.",
      unread:
        "{rows, plural, one {# riga non è mostrata qui: la persona o la data non è leggibile.} other {# righe non sono mostrate qui: la persona o la data non è leggibile.}}",
      toFix: "Mostra le righe da correggere",
      legend: "Luoghi",
      others: "{count, plural, one {e # altro luogo} other {e altri # luoghi}}",
      legendDeletion: "giorno eliminato",
      legendLeftOut: "riga esclusa",
      legendMarks: { error: "errore", warning: "avviso" },
      noPlace: "nessun luogo",
      nothing: "niente",
      cell: "{login}, {day}: {parts}",
      part: "{position, select, FirstHalf {mattina, } SecondHalf {pomeriggio, } other {}}{place}{deletion, select, true {, giorno eliminato} other {}}{state, select, error {, errore} warning {, avviso} leftOut {, riga esclusa} other {}}",
      load: "Persone per giorno e luogo",
      loadDay: "Giorno",
      loadTotal: "Tutti i luoghi",
      days: "{days, number}",
      barPart: "{place}: {days, plural, one {# giorno} other {# giorni}}",
    },
    layout: {
      kind: "Struttura",
      kinds: {
        list: "una riga al giorno",
        grid: "una pianificazione di persone e giorni",
        week: "una settimana tipo a persona",
      },
      title: {
        grid: "Che cosa significano le celle di questa pianificazione?",
        week: "Che cosa significano i giorni di questa settimana tipo?",
      },
      explanation: {
        grid: "Ogni cella compilata diventa una riga per Lucca. Il significato delle celle va indicato qui, una volta sola.",
        week: "Ogni giorno della settimana di ogni periodo diventa una riga per Lucca. Il significato delle celle va indicato qui, una volta sola.",
      },
      position: "Una cella vale",
      positions: { FullDay: "la giornata", FirstHalf: "la mattina", SecondHalf: "il pomeriggio" },
      codes: "Nelle celle, e il luogo di lavoro corrispondente",
      cellsCount: "{count, plural, one {# cella} other {# celle}}",
      placeOf: "Luogo di lavoro per «{code}»",
      noRow: "Nessuna riga",
      noRowFor: "Nessuna riga per «{code}»",
      suggestedLegend: "proposta: dalla legenda del file",
      suggestedSelf: "proposta: come scritto nel file",
      noRowMeaning: "Per queste celle non viene inviato nulla.",
      leftEmpty: "Non deciso: queste celle restano da correggere.",
      skip: "Giorni da saltare",
      skipHint: "Per esempio i giorni festivi, uno per riga o separati da virgole.",
      skipExample: "2026-05-01, 2026-05-08",
      skipUnreadable: "Non riconosciuto come giorno: {text}. Scrivere ogni giorno così: 2026-05-01.",
      apply: "Usa questi significati",
      decided: "{kind, select, week {Ogni giorno della settimana} other {Ogni cella}} vale <strong>{position}</strong>",
      decidedParts:
        "{kind, select, week {Ogni giorno della settimana} other {Ogni cella}} vale per la parte del giorno indicata nel file",
      decidedCode: "<strong>{code}</strong> è {place}",
      decidedAsWritten: "luoghi come scritti nel file",
      decidedNoRow: "<strong>{code}</strong> non crea righe",
      decidedOpen: "<strong>{code}</strong> non è ancora deciso",
      decidedSkip: "{days, plural, one {# giorno saltato} other {# giorni saltati}}",
      decidedMore: "{count, plural, one {# altro codice} other {altri # codici}}",
      change: "Modifica",
    },
    readingChoice: {
      encodingTitle: "Con quale codifica gli accenti sono corretti?",
      encodingExplained: "Le stesse righe del file, lette con ogni codifica.",
      noAccents: "Nessuna riga del file cambia: ogni codifica la legge allo stesso modo.",
      unreadable: "Il file non può essere letto così.",
      headerTitle: "Quale riga contiene i nomi delle colonne?",
      headerExplained: "Le prime righe del file, così come sono.",
      line: "Riga {line}",
      empty: "(riga vuota)",
      close: "Chiudi",
      inUse: "in uso",
      better: "le lettere sono corrette",
    },
    columnsPanel: {
      title: "Colonne",
      summary: "di Lucca: {found} su 7",
      explanation: "Che cosa si aspetta Lucca e da quale colonna del file proviene.",
      filled: "Compilate",
      required: "obbligatoria",
      none: "Non presente nel file",
      open: "Da decidere",
      unnamed: "colonna {letter} (senza intestazione)",
      pick: "Colonna del file per {column}",
      notSent: "Anche nel file, ma non inviate: {names}.",
      missing:
        "{count, plural, one {Manca una colonna necessaria a Lucca: {names}.} other {Mancano colonne necessarie a Lucca: {names}.}} Scegliere da dove {count, plural, one {proviene} other {provengono}}.",
      tie: "Quale colonna del file è «{column}»?",
      tieExplained:
        "{count, plural, one {{column, select, isDeletion {Alcuni testi parlano di eliminazione, ma l’intestazione no. Usarla se queste righe devono eliminare giorni.} other {Questa colonna indica persone, ma sembra contenere matricole o nomi. Lucca si aspetta i login: usarla solo se Lucca conosce le persone con questi valori.}}} other {# colonne sono ugualmente adatte, quindi la scelta va fatta qui.}}",
      letter: "{name} (colonna {letter})",
      choose: "Usa {name}",
      noSamples: "nessun testo nelle prime righe",
      recalled: "Colonne scelte come l’ultima volta.",
      takeBack: "Come trovate nel file",
    },
    skipped: {
      title: "Righe ignorate",
      blank: "{lines, plural, one {# riga vuota} other {# righe vuote}}",
      summary: "{lines, plural, one {# riga che non contiene dati} other {# righe che non contengono dati}}",
      line: "Riga {line}",
    },
    counts: {
      label: "Conteggi",
      sentence:
        "<e>{errors, plural, one {# errore} other {# errori}}</e>, <w>{warnings, plural, one {# avviso} other {# avvisi}}</w>, <r>{ready, plural, one {# pronta} other {# pronte}}</r>{leftOut, plural, =0 {} one {, <l># esclusa</l>} other {, <l># escluse</l>}}",
      once: "Ogni riga è contata una volta sola, secondo la segnalazione più grave.",
      waiting:
        "{rows, plural, one {# riga, non ancora controllata} other {# righe, non ancora controllate}}: {missing, select, true {scegliere prima le colonne mancanti} other {rispondere prima alla domanda qui sopra}}",
    },
    filters: {
      label: "Mostra righe",
      all: "Tutte",
      "to-fix": "Da correggere",
      warnings: "Con avvisi",
      ready: "Pronte",
      "left-out": "Escluse",
    },
    empty: {
      all: "Ancora nessuna riga.",
      "to-fix": "Niente da correggere.",
      warnings: "Nessuna riga con avvisi.",
      ready: "Ancora nessuna riga pronta.",
      "left-out": "Nessuna riga esclusa.",
      group: "Nessuna riga rimasta in questo gruppo.",
      found: "Nessuna riga trovata.",
      showAll: "Mostra tutte le righe",
    },
    history: {
      label: "Correzioni",
      undo: "Annulla",
      redo: "Ripeti",
      nothingToUndo: "Non c’è niente da annullare",
      nothingToRedo: "Non c’è niente da ripetere",
      changed: "{rows, plural, =0 {Nessuna riga modificata} one {# riga modificata} other {# righe modificate}}",
      undone:
        "Annullato: {rows, plural, =0 {nessuna riga è cambiata} one {# riga è tornata com’era} other {# righe sono tornate com’erano}}",
      redone:
        "Ripetuto: {rows, plural, =0 {nessuna riga modificata} one {# riga modificata} other {# righe modificate}}",
      failed: "Questa correzione non è riuscita. Nulla è cambiato; riprovare.",
    },
    findings: {
      label: "Segnalazioni",
      none: "Niente da correggere",
      noneExplained: "Tutte le righe da inviare sono pronte per Lucca.",
      waiting: "Le righe vengono controllate quando tutto il file è stato letto.",
      questionFirst: "Che cosa è giusto e che cosa va corretto dipende dalla risposta.",
      levels: { error: "Errore", warning: "Avviso", note: "Nota" },
      rows: "{rows, plural, one {# riga} other {# righe}}",
      lines: "{more, plural, =0 {{count, plural, one {riga} other {righe}} {lines}} other {righe {lines} …}}",
      showRows: "Mostra {rows, plural, one {questa riga} other {queste # righe}}",
      back: "Torna alla segnalazione",
      newRows: "{rows, plural, one {una nuova riga} other {nuove righe}}",
      fromLucca: "segnalato da Lucca",
      rowsWord: "{rows, plural, one {riga} other {righe}}",
      said: "«{said}»",
      values: "Nel file",
      value: "«{value}»",
      emptyValue: "(vuoto)",
      moreValues: "{count, plural, one {Mostra # valore} other {Mostra tutti i valori (#)}}",
      valuesBeyond: "{count, plural, one {e # altro valore} other {e altri # valori}}",
      replace: "Sostituisci",
      fill: "Compila",
      sameText: "Il nuovo testo è uguale al precedente",
      replaceValue: "Sostituisci «{value}» in {rows, plural, one {# riga} other {# righe}}",
      replaceEmpty: "Compila {rows, plural, one {# cella vuota} other {# celle vuote}}",
      replaceBy: "Nuovo testo per «{value}»",
      fillWith: "Testo per le celle vuote",
      apply: "Sostituisci in {rows, plural, one {# riga} other {# righe}}",
      replaceValueBy: "Sostituisci «{value}» con {to} in {rows, plural, one {# riga} other {# righe}}",
      fillBy: "Compila {rows, plural, one {# cella vuota} other {# celle vuote}} con {to}",
      mergeHalves: "Trasforma in giornate intere",
      acceptProposals: "Accetta tutte le proposte",
      sendAllAsIs: "{count, plural, one {Invia così com’è} other {Invia tutti così come sono (#)}}",
      beforeDomain: "Conserva la parte prima di {domain}",
      readDates:
        "Leggi tutte le date con {order, select, dayFirst {il giorno} yearFirst {l’anno} other {il mese}} per primo",
      leaveOut: "Escludi {rows, plural, one {questa riga} other {queste # righe}}",
      unplacedExplained:
        "Lucca lo segnala per {count, plural, one {una riga} other {# righe}} che non è stato possibile ritrovare nel file.",
      unplacedLine: "riga {line} secondo Lucca",
      unplacedMore: "e {count, plural, one {# altra riga} other {altre # righe}}",
      unplacedOther: "e {count, plural, one {# altra osservazione} other {altre # osservazioni}} senza riga",
    },
    names: {
      proposed: "proposta",
      beside: "{value} accanto a «{other}»",
      replaceBy: "Sostituisci {value} con {to} in {rows, plural, one {# riga} other {# righe}}",
      other: "Altro…",
      otherFor: "Scegli un altro valore per {value}",
      chooseFor: "Elenco di Lucca per {value}",
      search: "Cerca nell’elenco di Lucca",
      nothing: "Nessun risultato nell’elenco di Lucca",
      noArea: "Nessuna area",
      noAreaFor: "Nessuna area al posto di {value}",
      sendAsIs: "Invia così com’è",
      sendAsIsFor: "Invia {value} così com’è; lo verificherà l’analisi di Lucca",
      types: { Office: "sede", RemoteWork: "lavoro da remoto", Other: "altro luogo" },
      since: "da: {start}",
      until: "fino a: {end}",
    },
    saidHints: {
      userUnknown:
        "Lucca non conosce questo login, oppure la chiave API non può vedere questa persona. Controllare come è scritto.",
      placeUnknown:
        "Nonostante la formulazione, riguarda il luogo: Lucca non trova questo luogo di lavoro, oppure non è in uso.",
      dayOff: "La persona è assente quel giorno. La riga viene importata comunque.",
    },
    grid: {
      label: "Righe",
      keys: "Fare clic su una cella per vedere le sue segnalazioni. Frecce per spostarsi, Invio per modificare, Maiusc per selezionare, Ctrl+C e Ctrl+V per copiare e incollare",
      touch: "Toccare una cella per vedere le sue segnalazioni",
      rightAsItIs: "Questa riga è corretta così",
      states: {
        error: "Errore",
        warning: "Avviso",
        ready: "Pronta",
        waiting: "In attesa",
        "left-out": "Esclusa",
        imported: "Importata",
      },
      fileText: "Nel file: {text}",
      fileEmpty: "Vuota nel file",
      new: "nuova",
      newRow: "Nuova riga",
      lineAt: "Riga {line}",
      cellAt: "Cella {at}",
      editCell: "Modifica questa cella",
      leaveOut: "Escludi questa riga",
      putBack: "Includi di nuovo questa riga",
      isLeftOut: "Questa riga è esclusa: non viene inviata a Lucca.",
      isImported: "Questa riga è già stata importata, nella parte {part, number}. Non viene inviata di nuovo.",
      keepText: "{text} (così com’è)",
      chooseOne: "Scegli",
    },
    selection: {
      label: "Selezione",
      cells: "{rows, number} × {columns} celle selezionate",
      rows: "{all, select, true {{rows, plural, one {Selezionata l’unica riga} other {Selezionate tutte le righe (#)}}} other {{rows, plural, one {# riga selezionata} other {# righe selezionate}}}}",
      leaveOut: "Escludi {rows, plural, one {questa riga} other {queste # righe}}",
      putBack: "Includi di nuovo {rows, plural, one {questa riga} other {queste # righe}}",
      replace: "Trova e sostituisci in queste righe",
      copied: "{rows, number} × {columns} celle copiate",
      copyFailed: "Il browser non ha permesso di copiare queste celle. Selezionare meno righe.",
      tooMany:
        "È più di quanto si possa fare in una volta: selezionare al massimo {rows, plural, one {# riga} other {# righe}}, oppure usare trova e sostituisci.",
      tooManyPasted:
        "È più di quanto si possa incollare in una volta: al massimo {rows, plural, one {# riga} other {# righe}}. Trascinare invece i dati come file.",
      dropped:
        "{columns, plural, one {L’ultima colonna del blocco non aveva spazio e non è stata incollata.} other {Le ultime # colonne del blocco non avevano spazio e non sono state incollate.}}",
    },
    paste: {
      title: "{rows, plural, one {# riga va oltre l’ultima} other {# righe vanno oltre l’ultima}}",
      explained:
        "Da qui in poi il blocco è più lungo della tabella. Le nuove righe vengono aggiunte in fondo e controllate come tutte le altre.",
      add: "Incolla e aggiungi {rows, plural, one {# riga} other {# righe}}",
      fitting: "Incolla solo ciò che ci sta",
    },
    preview: {
      label: "Per esempio",
      line: "riga {line}",
      newRow: "nuova riga",
      becomes: "diventa",
      empty: "(vuoto)",
      leftOut: "(esclusa)",
    },
    tools: {
      search: "Cerca nelle righe",
      column: "Righe con segnalazioni in",
      allColumns: "Segnalazioni in qualsiasi colonna",
      columnFound: "{column} ({count})",
      replace: "Trova e sostituisci",
      addRow: "Aggiungi una riga",
    },
    replace: {
      label: "Trova e sostituisci",
      find: "Trova",
      with: "Sostituisci con",
      in: "Dove",
      allColumns: "Tutte le colonne",
      wholeCell: "Solo celle intere",
      matchCase: "Maiuscole/minuscole",
      onlySelected: "Solo {rows, plural, one {nella riga selezionata} other {nelle # righe selezionate}}",
      apply: "{known, select, true {Sostituisci in {rows, plural, one {# riga} other {# righe}}} other {Sostituisci}}",
      wouldChange: "{rows, plural, =0 {Nessun risultato} one {Cambierebbe # riga} other {Cambierebbero # righe}}",
      nothingToFind: "Scrivere prima che cosa cercare",
      notFound: "Nessuna riga cambierebbe",
      close: "Chiudi trova e sostituisci",
    },
    positions: {
      FullDay: "FullDay: la giornata intera",
      FirstHalf: "FirstHalf: la mattina",
      SecondHalf: "SecondHalf: il pomeriggio",
    },
    deletions: { true: "true: elimina questo giorno", false: "false: crealo o modificalo" },
  },
  rules: {
    "login-missing": {
      title: "Login mancante",
      cell: "Manca il login.",
      fix: "Ogni riga deve avere il login di una persona presente in Lucca, per esempio jdupont.",
    },
    "login-email": {
      title: "Un indirizzo e-mail al posto del login",
      cell: "«{value}» sembra un indirizzo e-mail; Lucca si aspetta il login.",
      fix: "In molte aziende il login non coincide con l’indirizzo e-mail. Sostituirlo dove è diverso.",
    },
    "place-missing": {
      title: "Luogo di lavoro mancante",
      cell: "Manca il luogo di lavoro.",
      fix: "Ogni riga deve avere un luogo di lavoro, scritto come in Lucca. Anche le righe di eliminazione.",
    },
    "date-missing": {
      title: "Data mancante",
      cell: "Manca la data.",
      fix: "Ogni riga deve avere una data, per esempio 2025-09-18.",
    },
    "date-unreadable": {
      title: "Date illeggibili",
      cell: "«{value}» non è una data leggibile. Scriverla così: 2025-09-18 o 18/09/2025.",
      fix: "Scriverle così: 2025-09-18 o 18/09/2025.",
    },
    "date-invalid": {
      title: "Date che non esistono",
      cell: "«{value}» non esiste nel calendario.",
      fix: "Correggere il giorno o il mese, per esempio 2025-09-30.",
    },
    "date-no-year": {
      title: "Date senza anno",
      cell: "«{value}» non ha l’anno. Scriverla così: 2025-09-18.",
      fix: "Aggiungere l’anno, per esempio 2025-09-18.",
    },
    "date-ambiguous": {
      title: "Date che si possono leggere in due modi",
      cell: "«{value}» si può leggere come giorno e mese o come mese e giorno.",
      fix: "Indicare una volta che cosa viene prima: vale per tutte le date del file.",
    },
    "date-two-digit-year": {
      title: "Anni di due cifre",
      cell: "L’anno di «{value}» ha due cifre ed è letto come anno di questo secolo.",
      fix: "Sono letti come anni di questo secolo. Verificare che sia giusto.",
    },
    "date-serial": {
      title: "Numeri al posto di date",
      cell: "«{value}» è una data nel formato numerico di Excel.",
      fix: "Excel ha salvato il numero del giorno. Verificare che la data mostrata sia quella giusta.",
    },
    "date-1904": {
      title: "Giorni forse contati dal 1904",
      cell: "«{value}» è letto come un giorno di più di due anni fa. I vecchi file Excel per Mac contano dal 1904: sarebbe allora quattro anni e un giorno dopo.",
      fix: "Verificare le date mostrate. Se sono sbagliate, salvare il file in formato .xlsx o scrivere le date per esteso, poi trascinarlo di nuovo.",
    },
    "date-swapped": {
      title: "Date con giorno e mese forse scambiati",
      cell: "«{value}» è lontana dalle altre date; con giorno e mese scambiati sarebbe tra di esse.",
      fix: "Il foglio di calcolo ha forse preso il giorno per il mese: lo ha fatto ovunque era possibile e ha lasciato come testo i giorni dopo il 12. Correggere queste date o trascinare il file originale.",
    },
    "date-implausible": {
      title: "Date molto lontane",
      cell: "«{value}» è lontana da oggi. L’anno è giusto?",
      fix: "Distano più di qualche anno da oggi. Verificare che l’anno sia giusto.",
    },
    "position-missing": {
      title: "Parte del giorno mancante",
      cell: "Manca la parte del giorno: FullDay, FirstHalf o SecondHalf.",
      fix: "Scegliere FullDay, FirstHalf o SecondHalf.",
    },
    "position-unreadable": {
      title: "Parti del giorno illeggibili",
      cell: "«{value}» non è una parte del giorno. Valori attesi: FullDay, FirstHalf o SecondHalf.",
      fix: "Scegliere per ogni parola che cosa significa: FullDay, FirstHalf o SecondHalf.",
    },
    "position-ambiguous": {
      title: "Parti del giorno con più significati",
      cell: "«{value}» può indicare più di una parte del giorno.",
      fix: "Scegliere per ogni parola che cosa significa: FullDay, FirstHalf o SecondHalf.",
    },
    "deletion-unreadable": {
      title: "Eliminazione: né sì né no",
      cell: "«{value}» non è né true né false. L’eliminazione di un giorno non viene mai dedotta.",
      fix: "Scegliere true (eliminare il giorno) o false. Non viene mai dedotto.",
    },
    "comment-line-break": {
      title: "A capo nei commenti",
      cell: "L’a capo in questo commento diventa uno spazio.",
      fix: "Ogni a capo diventa uno spazio: per Lucca, andare a capo significa iniziare una nuova riga.",
    },
    "text-invisible": {
      title: "Caratteri invisibili",
      cell: "Da questa cella sono stati tolti caratteri invisibili, virgolette o una formula intorno al testo.",
      fix: "Sono stati tolti, come le virgolette intorno a un testo e la formula che alcuni programmi vi scrivono intorno per conservarne gli zeri. Il testo stesso non è cambiato.",
    },
    "text-decomposed": {
      title: "Accenti separati dalla lettera",
      cell: "Una lettera e il suo accento erano due caratteri e sono diventati uno solo.",
      fix: "Una lettera e il suo accento erano due caratteri e sono diventati uno solo; di ciò che si vede non è cambiato nulla.",
    },
    "text-garbled": {
      title: "Lettere che sembrano sbagliate",
      cell: "Alcune lettere qui fanno pensare che il file sia stato letto con la codifica sbagliata.",
      fix: "Queste lettere fanno pensare che il file sia stato letto con una codifica diversa da quella in cui è stato salvato. Provare un’altra codifica nella frase che dice come è stato letto il file, o salvare di nuovo il file come CSV UTF-8.",
    },
    "halves-mergeable": {
      title: "Due metà che formano una giornata intera",
      cell: "Insieme con {lines} forma una giornata intera nello stesso luogo.",
      fix: "Mattina e pomeriggio coincidono. Possono restare così o diventare una giornata intera.",
    },
    "row-short": {
      title: "Righe con meno celle",
      cell: "Questa riga ha meno celle dell’intestazione. Quelle mancanti sono considerate vuote.",
      fix: "Le celle mancanti sono facoltative e sono considerate vuote.",
    },
    "row-too-short": {
      title: "Righe che finiscono troppo presto",
      cell: "Questa riga ha meno celle dell’intestazione e ne manca una obbligatoria.",
      fix: "Manca una cella obbligatoria in fondo. Compilarla, oppure escludere la riga.",
    },
    "row-too-long": {
      title: "Righe con troppe celle",
      cell: "Questa riga ha più celle compilate dell’intestazione: probabilmente un separatore dentro un testo ha spostato il resto.",
      fix: "Probabilmente un separatore dentro un testo ha spostato il resto. Correggere le celle, oppure mettere quel testo tra virgolette nel file e trascinarlo di nuovo.",
    },
    "quote-unclosed": {
      title: "Virgolette mai chiuse",
      cell: "Qui si aprono delle virgolette che non si chiudono mai. La riga è stata letta così com’è.",
      fix: "Sostituire il testo con uno senza virgolette, oppure correggere il file e trascinarlo di nuovo.",
    },
    duplicate: {
      title: "Righe identiche",
      cell: "Ripete {lines}: una volta basta.",
      fix: "La prima rimane. Le altre si possono escludere.",
    },
    "duplicate-conflict": {
      title: "Due righe per la stessa persona, giorno e parte",
      cell: "Contraddice {lines}: stessa persona, giorno e parte, ma contenuto diverso.",
      fix: "Sono diverse e solo chi conosce i dati sa quale è giusta. Scegliere la riga sbagliata nella tabella, poi correggerla o escluderla.",
    },
    overlap: {
      title: "Una giornata intera e una mezza",
      cell: "È incompatibile con {lines}: una giornata intera e una mezza nello stesso giorno.",
      fix: "Un giorno non può contenere entrambe. Scegliere la riga sbagliata nella tabella, poi correggerla o escluderla.",
    },
    "deletion-conflict": {
      title: "Eliminazione e creazione insieme",
      cell: "Contraddice {lines}: una riga elimina ciò che l’altra crea.",
      fix: "Per sostituire non serve una riga di eliminazione. Scegliere la riga sbagliata nella tabella, poi correggerla o escluderla.",
    },
    "row-hidden": {
      title: "Righe nascoste",
      cell: "Questa riga è nascosta nel foglio.",
      fix: "Sono lette come le altre. Se erano nascoste perché non contano più, escluderle.",
    },
    "row-unapproved": {
      title: "Righe indicate come rifiutate o in attesa",
      cell: "Un’altra colonna del file dice che questa riga è rifiutata o non ancora decisa.",
      fix: "Sono lette come le altre e sarebbero importate. Se non contano, escluderle.",
    },
    "place-spelling": {
      title: "Luoghi di lavoro scritti come in Lucca",
      cell: "«{value}» viene inviato con gli accenti, le maiuscole e i trattini usati da Lucca.",
      fix: "Niente da fare: cambia solo la grafia. Con «Annulla» si torna al testo originale.",
    },
    "place-unknown": {
      title: "Luoghi di lavoro assenti dall’elenco di Lucca",
      cell: "L’elenco di Lucca non contiene nessun luogo di lavoro chiamato «{value}».",
      fix: "Scegliere il luogo giusto: viene sostituito ovunque. Si può anche inviare così com’è: lo verificherà l’analisi di Lucca.",
    },
    "place-inactive": {
      title: "Luoghi di lavoro non più in uso",
      cell: "«{value}» è disattivato in Lucca.",
      fix: "Sceglierne un altro, oppure attivarlo in Lucca e rileggere gli elenchi.",
    },
    "place-twice": {
      title: "Due luoghi di lavoro con lo stesso nome",
      cell: "L’elenco di Lucca contiene «{value}» due volte; il file non può dire quale dei due è.",
      fix: "È Lucca a decidere quale usare. Per averne la certezza, cambiare il nome di uno dei due in Lucca.",
    },
    "area-spelling": {
      title: "Aree scritte come in Lucca",
      cell: "«{value}» viene inviato con gli accenti, le maiuscole e i trattini usati da Lucca.",
      fix: "Niente da fare: cambia solo la grafia. Con «Annulla» si torna al testo originale.",
    },
    "area-unknown": {
      title: "Aree che la sede non ha",
      cell: "Il luogo di lavoro di questa riga non ha nessuna area chiamata «{value}».",
      fix: "Scegliere un’area di quella sede, oppure inviarla così com’è: lo verificherà l’analisi di Lucca.",
    },
    "area-without-place": {
      title: "Aree senza la loro sede",
      cell: "La riga indica un’area ma nessun luogo di lavoro.",
      fix: "Scegliere la sede a cui appartiene l’area.",
    },
    "login-case": {
      title: "Login con maiuscole diverse",
      cell: "Nell’elenco di Lucca «{value}» ha maiuscole diverse.",
      fix: "I login vanno scritti esattamente come in Lucca.",
    },
    "login-name": {
      title: "Nomi al posto dei login",
      cell: "«{value}» è un nome; Lucca si aspetta il login.",
      fix: "Usare il login di quella persona. Se due persone hanno lo stesso nome, sceglierne una.",
    },
    "login-zeros": {
      title: "Login che hanno perso gli zeri",
      cell: "Nell’elenco di Lucca «{value}» ha degli zeri iniziali; i fogli di calcolo li tolgono.",
      fix: "Usare il login come lo scrive Lucca.",
    },
    "login-within": {
      title: "Login con qualcosa intorno",
      cell: "Nell’elenco di Lucca c’è un login che è una parte di «{value}».",
      fix: "Usare solo il login, come lo scrive Lucca.",
    },
    "login-unknown": {
      title: "Persone che Whereabouts non vede",
      cell: "«{value}» non è tra le persone che Whereabouts può vedere.",
      fix: "Se il login è giusto, può essere inviato così com’è: lo verificherà l’analisi di Lucca. Altrimenti scegliere la persona.",
    },
    "person-outside-contract": {
      title: "Giorni fuori contratto",
      cell: "«{value}» non ha un contratto in questo giorno.",
      fix: "Controllare la data e la persona. Lucca potrebbe rifiutare la riga.",
    },
    "name-as-is": {
      title: "Inviati così come sono",
      cell: "«{value}» non è nell’elenco di Lucca e viene inviato come è scritto.",
      fix: "L’analisi di Lucca dirà se li conosce.",
    },
    "code-unknown": {
      title: "Celle con significato da decidere",
      cell: "«{value}» non è ancora deciso: quale luogo di lavoro è, o non è una riga?",
      fix: "Indicarne il significato sotto la frase che dice come è stato letto il file, oppure sostituirle.",
    },
    "formula-error": {
      title: "Formule in errore",
      cell: "«{value}» è ciò che un foglio di calcolo mostra quando una formula non trova nulla; non è un valore.",
      fix: "Sostituirlo con il valore giusto, oppure correggere la formula e trascinare di nuovo il file.",
    },
    "period-in-list": {
      title: "Righe che coprono più giorni",
      cell: "Questa riga vale per più giorni, ma Lucca accetta una riga al giorno: verrebbe inviato solo il primo.",
      fix: "Scrivere nel file una riga al giorno e trascinarlo di nuovo. Se una riga indica solo il primo giorno, correggere una qualsiasi delle sue celle.",
    },
    "period-missing": {
      title: "Settimana senza periodo",
      cell: "Il file non dice da quale giorno a quale giorno vale questa settimana.",
      fix: "Indicarlo una volta per tutte le persone, sotto la frase che dice come è stato letto il file.",
    },
    "period-reversed": {
      title: "Periodi che finiscono prima di iniziare",
      cell: "Il periodo finisce prima di iniziare, quindi non contiene nessun giorno.",
      fix: "Correggere le date nel file e trascinarlo di nuovo, oppure escludere la riga.",
    },
    "period-unreadable": {
      title: "Periodi illeggibili",
      cell: "La settimana, oppure il primo o l’ultimo giorno di questo periodo, non è leggibile, oppure il periodo supera tre anni.",
      fix: "Se è in dubbio solo l’ordine di giorno e mese, sceglierlo nella frase che dice come è stato letto il file. Altrimenti correggere la settimana o le date nel file e trascinarlo di nuovo, oppure escludere la riga.",
    },
    "week-alternates": {
      title: "Settimane alternate",
      cell: "Questa riga vale solo in alcune settimane e non dice né «pari» né «dispari».",
      fix: "Scrivere nel file pari o dispari accanto, oppure una riga per settimana con le sue date, e trascinarlo di nuovo.",
    },
    "lucca-error": {
      title: "Lucca rifiuta queste righe",
      cell: "Lucca dice: «{said}»",
      fix: "Correggere le righe e ripetere l’analisi, oppure escluderle.",
    },
    "lucca-warning": {
      title: "Lucca ha un’osservazione",
      cell: "Lucca dice: «{said}»",
      fix: "Le righe vengono importate comunque. Conviene controllarle.",
    },
    "lucca-conflict": {
      title: "Un conflitto nel calendario della persona",
      cell: "Lucca dice: «{said}»",
      fix: "Le righe vengono importate comunque. Conviene controllarle.",
    },
    line: "la riga {line}",
    anotherLine: "un’altra riga",
  },
  refusals: {
    "file-empty": {
      title: "Questo file è vuoto",
      found: "{file} non ha contenuto.",
      expected: "Una riga di intestazione e almeno una riga sotto, per esempio «login;workLocationName;date;position».",
      action: "Salvare di nuovo il file dal programma di origine, oppure partire dal modello.",
    },
    "file-binary": {
      title: "Questo non è un file di testo",
      found: "{file} ha un contenuto binario, qualunque sia il suo nome.",
      expected: "Un file CSV o di testo con una riga per persona e giorno.",
      action: "Aprirlo nel programma da cui proviene e salvarlo come «CSV UTF-8».",
    },
    "file-picture": {
      title: "Questa è un’immagine",
      found: "{file} contiene un’immagine.",
      expected: "Un file CSV o di testo con una riga per persona e giorno.",
      action: "Chiedere il foglio di calcolo da cui è stata ricavata l’immagine e salvarlo come «CSV UTF-8».",
    },
    "file-workbook": {
      title: "Questo tipo di foglio di calcolo non può essere letto qui",
      found: "{file} è un foglio di calcolo, ma non una cartella di lavoro Excel (.xlsx).",
      expected: "Una cartella di lavoro Excel (.xlsx) o un file CSV.",
      action: "Aprirlo, poi File, Salva con nome, «Cartella di lavoro di Excel (.xlsx)». Trascinare qui il nuovo file.",
    },
    "file-locked": {
      title: "Questo file Excel è protetto da password",
      found: "{file} è crittografato, quindi il contenuto non può essere letto.",
      expected: "Un file Excel che si apre senza password.",
      action:
        "In Excel: File, Informazioni, Proteggi cartella di lavoro, Crittografa con password, e svuotare la password. Salvare, poi trascinarlo di nuovo.",
    },
    "file-damaged": {
      title: "Questo file Excel è danneggiato",
      found:
        "{file} è incompleto o è stato alterato in un passaggio: il contenuto non corrisponde a quanto dichiarato.",
      expected: "Un file Excel che il foglio di calcolo apre senza doverlo riparare.",
      action:
        "Scaricarlo o copiarlo di nuovo. Se Excel propone di ripararlo, accettare, salvarlo con un nuovo nome e trascinare quel file.",
    },
    "file-pdf": {
      title: "Questo è un documento PDF",
      found: "{file} è fatto per essere letto e stampato.",
      expected: "Un file CSV o di testo con una riga per persona e giorno.",
      action: "Chiedere il foglio di calcolo da cui è stato ricavato il documento e salvarlo come «CSV UTF-8».",
    },
    "file-too-large": {
      title: "Questo file è troppo grande",
      found: "{file}: {size}.",
      expected: "Al massimo {limit}.",
      action: "Dividerlo, per esempio per mese, e importare le parti una dopo l’altra.",
    },
    "header-only": {
      title: "Questo file ha le intestazioni ma nessuna riga",
      found: "{file} contiene solo la riga di intestazione: {headers}.",
      expected: "Almeno una riga sotto, per esempio «jdupont;Paris;2026-03-02;FullDay».",
      action: "Verificare che un filtro non abbia escluso tutte le righe dall’esportazione, poi trascinarlo di nuovo.",
    },
    "plan-empty": {
      title: "Nessun giorno di questo piano è compilato",
      found: "{file} contiene persone e giorni, ma nessun testo nelle celle. I soli colori non possono essere letti.",
      expected: "Un luogo o un codice in ogni cella, per esempio Paris o T.",
      action: "Scrivere nelle celle che cosa significa ogni colore, poi trascinare di nuovo il file.",
    },
    "header-unknown": {
      title: "Nessuna intestazione di questo file è riconosciuta",
      found: "Le intestazioni trovate sono: {headers}.",
      expected:
        "Una riga con nomi di colonna come login, workLocationName, date e position, oppure Identifiant, Lieu de travail, Date e Période.",
      action: "Aggiungere questa riga di intestazione sopra i dati, oppure copiare i dati nel modello.",
    },
    "file-unreadable": {
      title: "Il browser non è riuscito a leggere questo file",
      found: "{file} è stato spostato, rinominato o bloccato durante la lettura.",
      expected: "Un file su questo computer che nessun altro programma stia modificando.",
      action: "Chiuderlo negli altri programmi, poi sceglierlo di nuovo.",
    },
  },
  problems: {
    "not-local": {
      title: "Questa pagina è accessibile solo dal computer su cui è in esecuzione",
      explanation: "Senza accesso configurato, Whereabouts risponde solo al computer su cui è stato avviato.",
      action: "Aprirla in un browser su quel computer, oppure chiedere a chi lo gestisce di configurare l’accesso.",
    },
    "wrong-host": {
      title: "Questo indirizzo non è quello per cui Whereabouts è stato configurato",
      explanation: "La richiesta indicava un host diverso da quello atteso dal server, quindi è stata respinta.",
      action: "Usare l’indirizzo mostrato dal server all’avvio.",
    },
    "wrong-origin": {
      title: "La richiesta proviene da un’altra pagina",
      explanation: "Solo le pagine di Whereabouts possono inviare file o modificare qualcosa.",
      action: "Aprire Whereabouts in una scheda a parte e riprovare da lì.",
    },
    "signed-out": {
      title: "L’accesso è terminato",
      explanation:
        "Un accesso termina dopo 30 minuti di inattività, dopo 12 ore in tutto, o quando qualcuno lo chiude. Questa richiesta è stata respinta prima di fare qualsiasi cosa.",
      action: "Accedere di nuovo.",
    },
    "sign-in-old": {
      title: "Prima di questa importazione, confermare la propria identità",
      explanation:
        "Un’importazione non si può annullare, quindi richiede un accesso degli ultimi 15 minuti. Quello attuale è meno recente: la richiesta è stata respinta prima di inviare qualsiasi cosa.",
      action: "Accedere ancora una volta: si torna a questa importazione e la sua analisi resta valida.",
    },
    reload: {
      title: "Whereabouts è stato aggiornato",
      explanation: "Questa pagina appartiene alla versione precedente. Nulla è stato inviato a Lucca.",
      action: "Ricaricare la pagina.",
    },
    "not-found": {
      title: "Qui non c’è niente",
      explanation:
        "L’operazione o la pagina non esiste, oppure è stata eliminata al termine del periodo di conservazione.",
      action: "Cercare nell’elenco delle importazioni passate.",
    },
    "length-required": {
      title: "L’invio non indicava le proprie dimensioni",
      explanation:
        "Il server accetta solo invii che dichiarano le proprie dimensioni. Un proxy intermedio potrebbe averle tolte.",
      action: "Riprovare. Se succede ancora, mostrare questo messaggio a chi gestisce il server.",
    },
    "too-large": {
      title: "Il file supera il limite di Lucca",
      explanation: "Lucca accetta al massimo 100 MB alla volta, dati tecnici dell’invio compresi.",
      action: "Ripetere l’analisi del file: la procedura propone di inviarlo in parti.",
    },
    "upload-cut": {
      title: "L’invio si è interrotto",
      explanation: "Sono arrivati meno byte di quanti dichiarati. Nulla è stato inviato a Lucca.",
      action: "Controllare la connessione di rete e riprovare.",
    },
    "upload-malformed": {
      title: "Il file inviato non è leggibile",
      explanation: "Il server si aspetta esattamente un file. Nulla è stato inviato a Lucca.",
      action: "Ricaricare la pagina e riprovare.",
    },
    "file-not-written-by-us": {
      title: "Il file non inizia con le sette colonne che Lucca si aspetta",
      explanation:
        "Il server trasmette solo i file scritti nel passaggio Formattazione. Nulla è stato inviato a Lucca.",
      action: "Tornare al passaggio Formattazione e proseguire da lì.",
    },
    busy: {
      title: "Il server è occupato con altri invii",
      explanation: "Può ricevere solo pochi file alla volta. Nulla è stato inviato a Lucca.",
      action: "Attendere un momento e riprovare.",
    },
    "ticket-missing": {
      title: "La conferma era incompleta",
      explanation:
        "Ogni importazione porta un codice unico, perché non possa mai essere eseguita due volte. Questa non lo aveva, quindi nulla è stato inviato a Lucca.",
      action: "Ricaricare la pagina e confermare di nuovo.",
    },
    "request-invalid": {
      title: "Il server non ha capito la richiesta",
      explanation: "Una parte della richiesta mancava o era illeggibile. Nulla è stato inviato a Lucca.",
      action: "Ricaricare la pagina e riprovare.",
    },
    "analysis-missing": {
      title: "L’analisi per questa importazione non c’è più",
      explanation:
        "Un’importazione richiede la propria analisi conclusa, e il server non la conosce più. Nulla è stato inviato a Lucca.",
      action: "Ripetere l’analisi, poi importare.",
    },
    "analysis-not-finished": {
      title: "Lucca non ha ancora concluso l’analisi",
      explanation: "Si può importare solo dopo un’analisi conclusa. Nulla è stato inviato a Lucca.",
      action: "Attendere la fine dell’analisi, poi importare.",
    },
    "analysis-old": {
      title: "L’analisi risale a più di 30 minuti fa",
      explanation: "Nel frattempo la pianificazione in Lucca può essere cambiata. Nulla è stato inviato a Lucca.",
      action: "Ripetere l’analisi, poi importare.",
    },
    "analysis-spent": {
      title: "Questa analisi è già stata usata per un’importazione",
      explanation:
        "Ogni analisi permette una sola importazione, così nulla viene importato due volte. Nient’altro è stato inviato a Lucca.",
      action:
        "Controllare quell’importazione nell’elenco delle importazioni passate. Per importare di nuovo, ripetere prima l’analisi.",
    },
    "analysis-has-errors": {
      title: "Lucca ha trovato errori in questo file",
      explanation: "Un file che contiene righe con errori non viene importato. Nulla è stato inviato a Lucca.",
      action: "Tornare al passaggio Analisi e correggere queste righe o escluderle.",
    },
    "analysis-differs": {
      title: "Non è ciò che è stato analizzato",
      explanation:
        "Il file, l’account o «Sostituisci i luoghi esistenti» è diverso da quanto analizzato da Lucca. Nulla è stato inviato a Lucca.",
      action: "Ripetere l’analisi, poi importare.",
    },
    "ticket-differs": {
      title: "Questa conferma è già stata usata per altro",
      explanation:
        "La stessa conferma era già arrivata con un altro file o un’altra impostazione. Nient’altro è stato inviato a Lucca.",
      action: "Controllare l’elenco delle importazioni passate, poi ripetere l’analisi e confermare di nuovo.",
    },
    "import-live": {
      title: "Un’altra importazione in questo account è ancora in corso",
      explanation:
        "Una sola importazione alla volta: due insieme potrebbero sovrascriversi a vicenda. Nulla è stato inviato a Lucca.",
      action: "Attendere che finisca: si trova nell’elenco delle importazioni passate. Poi importare qui.",
    },
    "import-unknown": {
      title: "Un’importazione precedente ha un esito sconosciuto",
      explanation:
        "Nessuno sa ancora che cosa ne abbia fatto Lucca. Una seconda importazione potrebbe ripetere le stesse operazioni. Nulla è stato inviato a Lucca.",
      action:
        "Aprire quell’importazione nell’elenco delle importazioni passate e registrare che cosa si trova in Lucca. Poi importare qui.",
    },
    "batch-not-analyzed": {
      title: "Non tutte le parti del file sono state analizzate",
      explanation:
        "Tutte le parti di un file devono essere analizzate senza errori prima di importare la prima. Nulla è stato inviato.",
      action: "Analizzare le parti mancanti, poi importare.",
    },
    "job-live": {
      title: "Questa importazione è ancora in corso",
      explanation: "Si può eliminare solo un’importazione conclusa.",
      action: "Attendere che finisca, poi eliminarla.",
    },
    "job-unknown": {
      title: "L’esito di questa importazione è sconosciuto",
      explanation: "La sua registrazione è l’unico modo per scoprire che cosa è successo, quindi non si può eliminare.",
      action: "Confrontarla con Lucca e registrare che cosa si trova.",
    },
    "not-unknown": {
      title: "L’esito di questa importazione è noto",
      explanation: "Ciò che si trova in Lucca può essere registrato solo per un’importazione dall’esito sconosciuto.",
      action: "Ricaricare la pagina per vedere come è finita.",
    },
    "still-moving": {
      title: "Lucca ci sta ancora lavorando",
      explanation: "Si può smettere di attendere un’importazione solo se è ferma da 30 minuti.",
      action: "Attendere. La pagina mostra da quanto tempo è ferma.",
    },
    "given-up": {
      title: "Qualcuno ha smesso di attendere Lucca",
      explanation: "Tutto era fermo da almeno 30 minuti. Lucca potrebbe comunque aver eseguito il lavoro.",
      action: "Confrontare il file con ciò che ora contiene Lucca.",
    },
    "lucca-bad-request": {
      title: "Lucca ha rifiutato la richiesta",
      explanation: "Lucca ha risposto che la richiesta non era valida. Non ha preso in carico nulla.",
      action: "Mostrare la risposta qui sotto a chi gestisce il server.",
    },
    "lucca-key-refused": {
      title: "Lucca non accetta la chiave API",
      explanation:
        "La chiave è scaduta, è stata eliminata in Lucca o contiene un errore di battitura. Lucca non ha preso in carico nulla.",
      action:
        "Chiederne una nuova a chi in Lucca può gestire le chiavi API: nelle impostazioni, sotto «Autenticazione, SSO e API», poi «Chiavi API». Chi gestisce il server la imposta come LUCCA_API_KEY e riavvia Whereabouts.",
    },
    "lucca-not-allowed": {
      title: "La chiave API non può farlo",
      explanation:
        "Lucca conosce la chiave, ma al suo ruolo manca un’autorizzazione, molto probabilmente «Import schedule» (importare la pianificazione). Lucca non ha preso in carico nulla.",
      action:
        "Chiedere a chi in Lucca può gestire i ruoli: la chiave ha un ruolo proprio, di solito con lo stesso nome, in fondo all’elenco dei ruoli. Lì, spuntare «Import schedule» sotto Lucca Office. Poi riprovare; non serve riavviare.",
    },
    "lucca-not-found": {
      title: "Lucca non conosce questo indirizzo",
      explanation:
        "Forse Lucca Office non è attivo per questo account, oppure la chiave non può vederlo. Lucca non ha preso in carico nulla.",
      action: "Chiedere a chi gestisce il server di controllare l’indirizzo dell’account e che includa Lucca Office.",
    },
    "lucca-timeout": {
      title: "Lucca ha impiegato troppo a rispondere",
      explanation:
        "Lucca interrompe le richieste dopo 5 secondi. Ciò che è stato inviato potrebbe comunque essere stato accettato.",
      action:
        "Per un’analisi, riprovare o inviare il file in parti. Per un’importazione, controllare prima la cronologia delle importazioni in Lucca.",
    },
    "lucca-too-large": {
      title: "Il file è troppo grande per Lucca",
      explanation: "Lucca ha rifiutato il file per le sue dimensioni. Non ha preso in carico nulla.",
      action: "Ripetere l’analisi del file: la procedura propone di inviarlo in parti.",
    },
    "lucca-too-many": {
      title: "Il limite di richieste di Lucca è esaurito",
      explanation:
        "Lucca permette 50 richieste al minuto, condivise con le altre integrazioni dell’azienda. Non ha preso in carico nulla.",
      action: "Attendere un minuto e riprovare.",
    },
    "lucca-down": {
      title: "Lucca al momento non funziona",
      explanation:
        "Lucca ha risposto con un proprio errore. Ciò che è stato inviato potrebbe comunque essere stato accettato.",
      action:
        "Per un’analisi, riprovare più tardi. Per un’importazione, controllare prima la cronologia delle importazioni in Lucca.",
    },
    "lucca-unexpected-reply": {
      title: "La risposta di Lucca non è comprensibile",
      explanation:
        "Lucca ha risposto in una forma sconosciuta. Ciò che è stato inviato potrebbe comunque essere stato accettato.",
      action:
        "Per un’analisi, riprovare. Per un’importazione, controllare prima la cronologia delle importazioni in Lucca.",
    },
    "lucca-unreachable": {
      title: "Lucca non è raggiungibile",
      explanation: "Non è stato possibile connettersi a Lucca. Nulla è stato inviato.",
      action: "Verificare che il server raggiunga Internet e che l’indirizzo dell’account sia giusto, poi riprovare.",
    },
    "lucca-no-answer": {
      title: "Lucca non ha dato una risposta chiara",
      explanation:
        "La connessione si è interrotta durante l’invio del file. Da qui nessuno può sapere se Lucca lo ha accettato.",
      action:
        "Per un’analisi, riprovare. Per un’importazione, controllare prima la cronologia delle importazioni in Lucca.",
    },
    "lucca-forgot-job": {
      title: "Lucca non conosce più questa operazione",
      explanation:
        "Lucca ha accettato il file, poi ha smesso di rispondere al riguardo. Non è più possibile chiedere che ne è stato.",
      action: "Per un’analisi, ripeterla. Per un’importazione, controllare la cronologia delle importazioni in Lucca.",
    },
    "outcome-too-large": {
      title: "Le segnalazioni sono troppe perché Lucca possa trasmetterle",
      explanation:
        "L’operazione è conclusa, ma l’elenco di ciò che Lucca ha trovato è troppo lungo per essere inviato.",
      action: "Analizzare il file in parti: la procedura lo propone.",
    },
    "outcome-not-ready": {
      title: "Lucca non ha trasmesso il risultato",
      explanation: "L’operazione è conclusa, ma Lucca non fornisce l’elenco di ciò che ha trovato.",
      action: "Per un’analisi, ripeterla. Per un’importazione, controllare la cronologia delle importazioni in Lucca.",
    },
    restarted: {
      title: "Il server si è fermato prima di inviare il file",
      explanation: "È stato fermato o riavviato tra la conferma e l’invio. Nulla è stato inviato a Lucca.",
      action: "Riprovare.",
    },
    storage: {
      title: "Il server non può scrivere le sue registrazioni",
      explanation:
        "Senza una registrazione permanente nulla viene inviato a Lucca. Il disco potrebbe essere pieno o non scrivibile.",
      action: "Chiedere a chi gestisce il server di controllare la cartella dei dati, poi riprovare.",
    },
    unexpected: {
      title: "Si è verificato un problema imprevisto",
      explanation: "Il server ha incontrato un errore che non sa gestire.",
      action: "Ricaricare la pagina. Se succede ancora, mostrare questo messaggio a chi gestisce il server.",
    },
    "server-no-answer": {
      title: "Il server di Whereabouts non risponde",
      explanation: "Potrebbe essere stato fermato, oppure la connessione di rete è interrotta.",
      action: "Controllare la connessione.",
    },
  },
  signIn: {
    title: "Accesso",
    with: "Accedi con {provider}",
    retry: "Riprova con {provider}",
    other: "Accedi come un’altra persona",
    reload: "Ricarica",
    oldPart: "Una parte di questa pagina non si è caricata: la pagina appartiene alla versione precedente.",
    again: "Accedi di nuovo",
    confirm: "Conferma l’identità",
    notNow: "Non ora",
    tooOld:
      "Un’importazione non si può annullare, quindi richiede un accesso degli ultimi 15 minuti; quello attuale è meno recente. Nulla è stato inviato.",
    password: "L’accesso avviene presso {provider}, con l’account di lavoro. Whereabouts non vede mai la password.",
    why: {
      ended: {
        title: "L’accesso è terminato",
        meaning:
          "Succede dopo 30 minuti di inattività e dopo 12 ore in tutto. Ciò che questo browser conserva del file e delle correzioni è ancora lì.",
      },
      "signed-out": {
        title: "Uscita effettuata",
        meaning:
          "Il file e le correzioni sono stati rimossi da questo browser. Le importazioni già confermate proseguono. La sessione presso {provider} potrebbe essere ancora aperta: se altri usano questo browser, uscire anche da lì.",
      },
      "not-allowed": {
        title: "Questo account non può usare Whereabouts",
        meaning:
          "{provider} riconosce l’account, ma né l’indirizzo e-mail né uno dei suoi gruppi è nell’elenco qui. Chiedere a chi gestisce Whereabouts in azienda di aggiungerlo a OIDC_ALLOWED.",
      },
      failed: {
        title: "L’accesso non è riuscito",
        meaning:
          "{provider} non ha risposto, oppure la risposta non è verificabile. Non è cambiato nulla. Riprovare; se succede ancora, avvisare chi gestisce Whereabouts in azienda.",
      },
      again: {
        title: "Conferma dell’identità",
        meaning:
          "Un’importazione non si può annullare, quindi richiede un accesso degli ultimi 15 minuti. Accedere come la stessa persona.",
      },
    },
  },
  visitor: {
    menu: "Accesso effettuato come {name}",
    since: "Accesso effettuato in data {when}",
    everybody: "Chi può accedere qui vede tutte le importazioni.",
    signOut: "Esci",
    everywhere: "Esci ovunque",
    leave: {
      title: "Uscire?",
      file: "Uscendo, {file} e {corrections, plural, =0 {le scelte fatte per questo file} one {la sua # modifica} other {le sue # modifiche}} vengono rimossi da questo browser.",
      everywhere: "L’uscita avviene in tutti i browser e su tutti i dispositivi.",
      running: "Un’importazione già confermata prosegue.",
      stay: "Mantieni l’accesso",
    },
  },
  help: {
    link: "Guida",
    title: "Guida",
    lead: "Come un file arriva in Lucca e che cosa significa ogni segnalazione.",
    steps: {
      title: "Che cosa succederà",
      format:
        "Trascinare qui il file a disposizione: si vede che cosa è stato capito e che cosa non va, e lo si corregge qui. Non viene inviato nulla.",
      analyze: "Lucca controlla il file e non modifica nulla. Ciò che trova compare accanto alle righe del file.",
      import:
        "Si vede in cifre che cosa cambierà e lo si conferma. Non si può annullare; conservare prima il file di ripristino.",
      track: "Si vede che cosa ha fatto Lucca, fino all’ultima riga. Nel frattempo si può chiudere la pagina.",
      understood: "Capito",
    },
    example: {
      try: "Provare con un esempio",
      failed: "Non è stato possibile leggere l’esempio. Scaricarlo qui sotto e trascinarlo qui.",
    },
    rules: "Le regole di Lucca e ciò che viene segnalato per causa loro",
    source: "In breve, secondo <guide>la guida di Lucca a questa importazione (in inglese)</guide>.",
    about: "La regola in questione",
    aboutNewTab: "La regola in questione, in una nuova scheda",
    guide: {
      login: {
        title: "Login",
        rule: "Ogni riga indica una persona con il login del suo account Lucca, esattamente come in Lucca: contano le maiuscole e gli zeri iniziali. Di solito non è l’indirizzo e-mail.",
      },
      place: {
        title: "Luogo di lavoro",
        rule: "Ogni riga indica un luogo di lavoro, scritto come in Lucca Office. Whereabouts lo chiede anche per le eliminazioni.",
      },
      area: {
        title: "Area",
        rule: "Si può indicare un’area; deve appartenere al luogo di lavoro della stessa riga.",
      },
      date: {
        title: "Data",
        rule: "Ogni riga contiene un giorno del calendario, passato o futuro. A Lucca viene inviato 2025-09-18; nel file può essere scritto in altro modo.",
      },
      position: {
        title: "Parte del giorno",
        rule: "Ogni riga è una giornata intera (FullDay), una mattina (FirstHalf) o un pomeriggio (SecondHalf).",
      },
      deletion: {
        title: "Eliminazione",
        rule: "Una riga con true toglie il luogo di quel giorno; false o niente ne imposta uno.",
      },
      text: {
        title: "Testo nelle celle",
        rule: "Il file contiene una riga di testo per ogni riga, in Unicode. Ciò che i fogli di calcolo nascondono nelle celle viene ripulito e segnalato.",
      },
      row: {
        title: "Una riga per persona e giorno",
        rule: "Una persona ha una riga al giorno, o una per ogni mezza giornata. Due righe per la stessa parte del giorno si contraddicono o si ripetono.",
      },
      plan: {
        title: "Pianificazioni e settimane tipo",
        rule: "Lucca accetta solo una riga al giorno. Da una pianificazione o da una settimana tipo Whereabouts ricava queste righe, dopo che si è indicato che cosa rappresentano le celle.",
      },
      lucca: {
        title: "Ciò che dice Lucca",
        rule: "Alcune cose le sa solo Lucca, come i giorni liberi. Le sue risposte compaiono accanto alle righe, con le sue parole.",
      },
    },
  },
  privacy: {
    link: "Privacy",
    title: "Che cosa viene letto, dove va, che cosa viene conservato",
    lead: "Per il personale, le rappresentanze dei lavoratori e i responsabili della protezione dei dati. Ecco come funziona Whereabouts all’indirizzo {address}, collegato a {account}.",
    print: "Stampa",
    ask: "Per domande, per una copia dei propri dati conservati o per la loro eliminazione: rivolgersi alle risorse umane, che decidono che cosa importare, o a chi gestisce Whereabouts in azienda.",
    read: {
      title: "Che cosa viene letto",
      file: "Il file fornito dalle risorse umane: login, luoghi di lavoro, aree, giorni, parti del giorno, commenti e i giorni da eliminare. Le altre colonne del file sono mostrate a chi importa e non vengono inviate da nessuna parte.",
      lucca:
        "Da Lucca: l’elenco dei luoghi; l’elenco delle persone con nome, login, e-mail e primo e ultimo giorno di contratto; e, quando chi importa vuole fare un confronto, chi è pianificato dove e in quale giorno.",
      findings:
        "Ciò che Lucca risponde sulle righe. Una risposta può nominare una persona e indicare, per esempio, che quel giorno è assente.",
      not: "Non viene chiesto nient’altro: né stipendi, né motivi di assenza, né password, né informazioni su come lavorano le persone.",
    },
    goes: {
      title: "Dove va",
      browser:
        "Il file viene letto e corretto nel browser di chi importa. Finché non si preme «Analizza» non va da nessuna parte.",
      server:
        "Poi le sette colonne vanno a questo server di Whereabouts, gestito dall’azienda. Il server le trasmette ed elimina la sua copia.",
      lucca: "Da lì vanno a Lucca, nell’account {account}: dove la pianificazione dell’azienda si trova comunque.",
      practice: "Questa è la modalità di esercitazione: vanno a un’azienda fittizia su questo server, e non a Lucca.",
      provider: "Chi accede passa da {provider}, l’accesso dell’azienda, che restituisce nome ed e-mail.",
      nobody:
        "A nessun altro: nessuna analisi di utilizzo, nessun font, script o immagine da altri siti, nessuna copia per chi sviluppa Whereabouts.",
    },
    kept: {
      title: "Che cosa viene conservato e per quanto tempo",
      what: "Che cosa",
      where: "Dove",
      long: "Per quanto tempo",
      draft: {
        what: "Il file in lavorazione, le sue correzioni e le righe rifiutate da Lucca",
        where: "Il browser di chi importa",
        long: "Fino al termine della sua importazione, a «Dimentica questo file», a un altro file o a 7 giorni senza modifiche; le righe rifiutate restano fino ad allora. Viene rimosso alla successiva apertura della pagina.",
        longSignIn:
          "Fino al termine della sua importazione, a «Dimentica questo file», all’uscita, a un altro file o a 7 giorni senza modifiche; le righe rifiutate restano fino ad allora. Viene rimosso alla successiva apertura della pagina.",
      },
      choices: {
        what: "La lingua, il significato di ogni colonna e il luogo che corrisponde a ogni grafia; nessun nome di persona",
        where: "Il browser di chi importa",
        long: "La lingua per un anno, il resto finché non si cancellano i dati del browser",
      },
      upload: {
        what: "Il file in viaggio verso Lucca",
        where: "Un file temporaneo sul server, leggibile solo da Whereabouts",
        long: "Durante l’invio; ciò che resta dopo un arresto anomalo viene eliminato al riavvio del server",
      },
      record: {
        what: "Di ogni analisi e importazione: nome del file, chi lo ha inviato e ciò che Lucca ha trovato, cioè righe con persone, giorni, luoghi e commenti",
        where: "Il database del server",
        long: "{days, plural, one {# giorno} other {# giorni}} dopo la fine, o finché qualcuno non lo elimina. Un’importazione dall’esito sconosciuto resta finché qualcuno non registra che ne è stato.",
      },
      trace: {
        what: "Che c’è stata un’importazione: quando, in quale account, quante righe, un codice di controllo, come è finita; nessun nome di persona",
        where: "Il database del server",
        long: "Per sempre, così nulla viene mai importato due volte",
      },
      lists: {
        what: "Gli elenchi di Lucca con luoghi, persone e i loro giorni",
        where: "La memoria del server, mai il suo disco",
        long: "Finché non vengono riletti, non serve spazio per altri o il server non si ferma",
      },
      session: {
        what: "Nome ed e-mail di chi ha effettuato l’accesso",
        where: "Il database del server e un cookie con un numero casuale",
        long: "Fino all’uscita, a 30 minuti di inattività o a 12 ore",
      },
      log: {
        what: "Che un’operazione è avvenuta, con numeri, dimensioni e orari; nessun nome di persona, nessuna riga, nessun nome di file",
        where: "Il log del server",
        long: "Secondo le regole dell’azienda per i log",
      },
    },
    sees: {
      title: "Chi lo vede",
      admitted:
        "Tutte le persone che l’azienda autorizza ad accedere vedono tutte le importazioni e ciò che Lucca vi ha trovato, anche quelle altrui.",
      browser: "Un file non ancora importato si vede solo nel browser in cui lo si sta lavorando.",
      machine:
        "Chi può usare il computer su cui è in esecuzione Whereabouts. Non c’è un accesso e nessun altro può collegarsi.",
      operator: "Chi gestisce il server può leggere il database e i backup.",
      people:
        "Nessuno viene sorvegliato o valutato. Si contano le righe e quante persone ha un luogo in un certo giorno.",
    },
    delete: {
      title: "Come viene eliminato",
      file: "Un file in lavorazione: «Dimentica questo file» nel passaggio Formattazione.",
      import:
        "Un’importazione: «Elimina» nella sua ricevuta, sotto «Importazioni passate». Nome del file, chi l’ha confermata e segnalazioni di Lucca scompaiono per sempre, comprese quelle della sua analisi.",
      byItself:
        "In automatico: {days, plural, one {# giorno} other {# giorni}} dopo la fine di un’analisi o di un’importazione. Questo numero è impostato da chi gestisce il server.",
      lucca: "Ciò che è stato importato è in Lucca e segue le regole di Lucca; eliminare qui non cambia nulla là.",
      rest: "Le copie scaricate da chi importa e i backup del server sono fuori da Whereabouts: li elimina l’azienda.",
    },
  },
  account: {
    label: "Collegato a",
    environments: {
      production: "Produzione",
      test: "Test",
      demo: "Demo",
      sandbox: "Sandbox",
      practice: "Esercitazione",
    },
    inSentence: {
      production: "produzione",
      test: "test",
      demo: "demo",
      sandbox: "sandbox",
      practice: "esercitazione",
    },
    practiceCompany: "Azienda di esercitazione",
    practiceMode: "Modalità di esercitazione: nulla viene inviato a Lucca",
    practiceMeaning: "L’azienda è fittizia. Tutto il resto funziona davvero.",
    reset: "Azzera l’esercitazione",
    resetTitle: "Azzerare l’azienda di esercitazione?",
    resetMeaning:
      "Tutto ciò che è stato importato finora nell’esercitazione viene rimosso dall’azienda fittizia. L’elenco delle importazioni passate resta.",
    resetKeep: "Lascia com’è",
    resetDone: "L’azienda di esercitazione è tornata com’era all’inizio.",
  },
  wizard: {
    kept: "Il file e le correzioni sono conservati in questo browser.",
    waitingForLimit: "In attesa per il limite di Lucca, {seconds, number} s",
    browserNeeded:
      "Whereabouts funziona nel browser: servono JavaScript e una versione attuale di Chrome, Edge o Firefox. Consentire JavaScript per questo indirizzo, oppure aprirlo in uno di questi.",
    description:
      "Porta il file in Lucca Office: letto, corretto, analizzato, importato una sola volta, seguito fino all’ultima riga.",
    steps: "Passaggi",
    step: { format: "Formattazione", analyze: "Analisi", import: "Importazione", track: "Monitoraggio" },
    stepDone: "fatto",
    backTo: "Torna al passaggio {step}",
    pageTitle: "{step} · Whereabouts",
    pageTitleFile: "{step} · {file} · Whereabouts",
    pastImports: "Importazioni passate",
    skip: "Vai al contenuto",
    privacy: "Le righe restano in questo browser fino all’analisi; poi vanno a Lucca e da nessun’altra parte.",
    answered: "Risposta: {detail}",
    retryAfter: "{seconds, plural, one {Ha senso riprovare tra # secondo.} other {Ha senso riprovare tra # secondi.}}",
    rows: "{rows, plural, one {# riga} other {# righe}}",
    part: "Parte {part, number} di {parts, number}",
    split: {
      overLimit:
        "Lucca accetta al massimo {limit} alla volta; questo file è di {size}: inviarlo in {parts, plural, one {# parte} other {# parti}}?",
      tooMuch:
        "Il file è troppo per Lucca in una volta sola: inviarlo in {parts, plural, one {# parte} other {# parti}}?",
      stillTooMuch: "Una parte è ancora troppo per Lucca in una volta sola: inviare il file in parti più piccole?",
      meaning:
        "Tutti i giorni di una persona restano in una parte, se ci stanno. Tutte le parti vengono analizzate prima di importare la prima; poi vengono importate una dopo l’altra.",
      go: "Dividi in {parts, plural, one {# parte} other {# parti}}",
      goOn: "Dividi in parti più piccole",
      indivisible:
        "Il file non si può dividere in parti più piccole: ognuna contiene un giorno di una persona. Riprovare più tardi.",
    },
    override: {
      label: "Sostituisci i luoghi esistenti",
      on: "I giorni che hanno già un luogo in Lucca vengono sostituiti con quelli del file.",
      off: "Vengono compilati solo i giorni senza luogo. Quelli che ne hanno già uno restano invariati.",
    },
    format: {
      lead: "Trascinare il file così com’è: qui si vede che cosa è stato capito, che cosa non va e come correggerlo.",
      drop: "Trascinare qui il file",
      dropNow: "Rilasciare per leggere questo file",
      choose: "Scegli un file",
      or: "Una cartella di lavoro Excel, un file CSV o di testo, da qualsiasi programma",
      paste: "oppure incollare righe copiate da Excel o Fogli Google con <key>Ctrl</key> <key>V</key>",
      pasted: "righe incollate",
      limits:
        "Fino a 250 MB. Lucca accetta al massimo 100 MB alla volta: una pianificazione più grande viene inviata in parti.",
      many: "Erano {files, number} file. Trascinarne uno solo; nessuno è stato letto.",
      needs: "Che cosa contiene il file",
      needsMeaning:
        "Una riga per persona e giorno, o per mezza giornata; oppure persone in riga e giorni in colonna; oppure una settimana tipo a persona. Altre lingue, altri nomi di colonna e colonne in più vanno bene.",
      column: "Colonna",
      holds: "Che cosa contiene",
      example: "Esempio",
      required: "obbligatoria",
      columns: {
        login: { holds: "Login di Lucca, di solito non l’e-mail", example: "jdupont" },
        workLocationName: { holds: "Luogo di lavoro, con il nome usato in Lucca", example: "Paris" },
        areaName: { holds: "Area in quella sede", example: "Servizio clienti" },
        date: { holds: "Giorno, con l’anno", example: "2026-03-02 o 02/03/2026" },
        position: { holds: "Giornata intera, mattina o pomeriggio", example: "FullDay, mattina" },
        comment: { holds: "Testo libero", example: "visita cliente" },
        isDeletion: { holds: "Elimina invece quel giorno", example: "false, sì" },
      },
      templates: {
        title: "Modelli",
        shapes: {
          list: "Una riga per persona e giorno",
          grid: "Persone in riga, giorni in colonna",
          week: "Una settimana tipo a persona",
        },
        kinds: { csv: "CSV", xlsx: "Excel" },
        places: "Una riga per persona e giorno, con i luoghi di {account} tra cui scegliere",
        downloadPlaces: "Scarica un modello con i luoghi di {account}, Excel",
        placesNotAllowed: "Non è possibile creare un modello con i luoghi dell’azienda: Whereabouts non può elencarli.",
        placesName: "modello-{account}",
        placesFailed: "Non è stato possibile creare il modello: {title}.",
        download:
          "Scarica il modello {shape, select, grid {con persone in riga e giorni in colonna} week {con una settimana tipo a persona} other {con una riga per persona e giorno}}, {kind, select, xlsx {Excel} other {CSV}}",
        example: "Un esempio da provare",
        downloadExample: "Scarica un file di esempio, CSV",
      },
      forget: "Dimentica questo file",
      notKept: "Questo browser non conserva il file: ricaricando la pagina le correzioni andrebbero perse.",
      analyze: "{rows, plural, =0 {Analizza} one {Analizza # riga} other {Analizza # righe}}",
      sends:
        "{rows, plural, one {Verrà inviata # riga} other {Verranno inviate # righe}}{warnings, plural, =0 {} other {: {ready, plural, one {# pronta} other {# pronte}}, # con avviso}}{leftOut, plural, =0 {} one {; # esclusa} other {; # escluse}}",
      leaveOut: "Escludi {rows, plural, one {# riga con errori} other {# righe con errori}}",
      offer:
        "Continua con {file}, {corrections, plural, =0 {ancora nessuna modifica} one {# modifica} other {# modifiche}}, {ago}",
      refusal: {
        found: "Trovato",
        expected: "Atteso",
        action: "Passo successivo",
        kept: "{file} è ancora qui com’era.",
      },
      offerTitle: "C’è un file in lavorazione",
      offerMeaning: "È conservato solo in questo browser, per sette giorni.",
      findingAgain: "Ricerca del file",
      changedSince:
        "{file} non è più ciò che Lucca ha analizzato, quindi quell’analisi non vale più. Le correzioni sono qui; al termine, ripetere l’analisi.",
      partlyImported:
        "Una parte di {file} è già importata, quindi non si può leggere in un altro modo: nessuno potrebbe più dire quali righe sono in Lucca. Importare il resto così com’è, oppure dimenticare questo file e ricominciare.",
      lostFile: "Il file non è più conservato in questo browser. Sceglierlo di nuovo; nulla è stato importato.",
      blocked: {
        "still-reading": "La lettura del file è ancora in corso.",
        "columns-missing":
          "{count, plural, one {Manca una colonna: {columns}.} other {Mancano delle colonne: {columns}.}}",
        "columns-tied": "Due colonne sono ugualmente adatte. Scegliere quale usare.",
        "dates-unclear": "Indicare prima come vanno lette le date.",
        "layout-open": "Rispondere prima alla domanda sulla pianificazione.",
        "rows-in-error":
          "{rows, plural, one {# riga ancora da correggere o escludere} other {# righe ancora da correggere o escludere}}",
        "nothing-left": "Non resta nessuna riga da analizzare.",
        "cannot-write": "Il file non può ancora essere scritto. Controllare le segnalazioni qui sopra.",
      },
    },
    analyze: {
      lead: "Lucca controlla {file} riga per riga e non scrive nulla.",
      leadDone: "Ciò che Lucca dice di {file}, direttamente sulle righe.",
      importedBefore:
        "{imported, plural, one {La parte 1 di {parts, number} è già importata e non viene inviata di nuovo} other {Le prime # parti di {parts, number} sono già importate e non vengono inviate di nuovo}}; si analizza solo il resto.",
      uploading: "Invio del file",
      received: "Consegna del file a Lucca",
      running: "Lucca sta controllando le righe",
      waiting: "In attesa di Lucca",
      limit:
        "Lucca permette un certo numero di richieste al minuto, condivise con le altre integrazioni. Si prosegue in automatico.",
      long: "Ci vuole più tempo del solito. Si può chiudere questa pagina e tornare: nulla va perso.",
      fetching: "Collegamento delle risposte di Lucca alle righe",
      share: "{share, number, percent}",
      facts:
        "{rows, plural, one {# riga} other {# righe}}, {people, plural, one {# persona} other {# persone}}, {period}",
      again: "Ripeti l’analisi",
      leaveOut: "Escludi {rows, plural, one {# riga con errori} other {# righe con errori}}",
      continue: "Continua",
      clean: "Nessun errore. Lucca importerà {rows, plural, one {l’unica riga} other {tutte le # righe}}.",
      cleanParts: "Create o modificate: {changed, number}; eliminate: {deleted, number}.",
      remainder:
        "Nessun errore. Su {sent, plural, one {# riga} other {# righe}}, Lucca ne creerebbe o modificherebbe {changed, number} e ne eliminerebbe {deleted, number}; senza riscontro: {unaccounted, number}.",
      remainderOff:
        "Molto probabilmente questi giorni hanno già un luogo e restano invariati, perché «Sostituisci i luoghi esistenti» è disattivato. Nel passo successivo, «Leggi ciò che contiene Lucca» mostra quali.",
      remainderOn: "Lucca non dice perché. Controllare gli avvisi qui sotto.",
      raw: "Nessun errore. I numeri di Lucca non corrispondono alle righe inviate: eccoli così come comunicati.",
      rawParts: "Create o modificate: {changed}. Eliminate: {deleted}.",
      notReported: "non comunicato",
      warnings:
        "{rows, plural, one {# avviso: la riga viene importata comunque, conviene controllarla.} other {# avvisi: le righe vengono importate comunque, conviene controllarle.}}",
      errors: "Lucca ha trovato {rows, plural, one {# riga che non importerebbe} other {# righe che non importerebbe}}",
      errorsWayOn:
        "{rows, plural, one {Correggerla qui e ripetere l’analisi, oppure escluderla.} other {Correggerle qui e ripetere l’analisi, oppure escluderle.}} Se la correzione è stata fatta in Lucca, basta ripetere l’analisi.",
      cut: "Lucca ha trovato più di quanto possa trasmettere in una volta. Analizzare il file in parti.",
      edited: "Il file è cambiato dopo l’analisi di Lucca. Ripetere l’analisi per importarlo.",
      switchedOn:
        "«Sostituisci i luoghi esistenti» ora è attivato; durante l’analisi era disattivato. Ripetere l’analisi per importare.",
      switchedOff:
        "«Sostituisci i luoghi esistenti» ora è disattivato; durante l’analisi era attivato. Ripetere l’analisi per importare.",
      failed: "L’analisi non è arrivata alla fine",
      blocked: {
        running: "Lucca sta ancora analizzando.",
        errors:
          "{rows, plural, one {# riga ancora da correggere o escludere} other {# righe ancora da correggere o escludere}}",
        unplaced:
          "{lines, plural, one {Lucca rifiuta # riga che non è stato possibile ritrovare nel file: vedere Segnalazioni.} other {Lucca rifiuta # righe che non è stato possibile ritrovare nel file: vedere Segnalazioni.}}",
        cut: "Analizzare prima il file in parti.",
      },
    },
    import: {
      lead: "{rows, plural, one {# riga} other {# righe}} per {people, plural, one {# persona} other {# persone}}, {period}, in {account} ({environment}). Un’importazione non si può annullare: verificare che tutto sia come voluto.",
      into: "Destinazione",
      people: "Persone",
      period: "Periodo",
      rowsSent: "Righe",
      parts: "Parti",
      partsMeaning:
        "{from, plural, one {{parts, number}, importate una dopo l’altra: tenere aperta questa pagina} other {da {from, number} a {parts, number}, importate una dopo l’altra: tenere aperta questa pagina}}",
      changed: "Create o modificate",
      deleted: "Eliminate",
      leftOut: "Escluse",
      leftOutNone: "Nessuna",
      leftOutRows: "{rows, plural, one {# riga} other {# righe}}",
      unaccounted: "Senza riscontro",
      notReported: "non comunicato da Lucca",
      file: "File",
      existing: "Luoghi esistenti",
      analyzed: "Analisi",
      analyzedAgo: "{ago}, esattamente questo file",
      tooOld:
        "L’analisi risale a più di 30 minuti fa; nel frattempo la pianificazione in Lucca può essere cambiata. Ripetere l’analisi, poi importare.",
      effects:
        "Se in Lucca è attivo un connettore di calendario, vengono aggiornati anche i calendari di queste persone. Alcuni giorni da remoto potrebbero attendere l’approvazione di un responsabile.",
      before: "Prima di importare",
      beforeMeaning: "Questo è l’account di produzione. Confermare ogni conseguenza.",
      beforePractice: "L’esercitazione chiede ciò che chiede la produzione. Confermare ogni conseguenza.",
      switchHint: "Se si cambia, Lucca analizza di nuovo il file.",
      actReplace: "I luoghi esistenti vengono sostituiti",
      actReplaceMeaning:
        "Tutto ciò che {people, plural, one {questa persona ha inserito} other {queste # persone hanno inserito}} per i giorni del file viene sovrascritto. Lucca non permette di recuperarlo.",
      actDelete: "{rows, plural, one {# giorno viene eliminato} other {# giorni vengono eliminati}}",
      actDeleteMeaning: "I giorni eliminati scompaiono da Lucca, commenti compresi.",
      actUnknown: "So che nessuno può dire che ne è stato dell’importazione in data {when}",
      actUnknownMeaning:
        "Gli stessi giorni potrebbero essere scritti di nuovo. <link>Aprirla</link> e registrare che cosa si è trovato, oppure proseguire: questa importazione ne terrà traccia.",
      import: "Importa {rows, plural, one {# riga} other {# righe}} in {account} ({environment})",
      blocked: {
        acts: "{count, plural, one {Spuntare prima la casella qui sopra.} other {Spuntare prima le caselle qui sopra.}}",
      },
      analyzeAgain: "Ripeti l’analisi",
      backToAnalyze: "Torna al passaggio Analisi",
      refused: "Questa importazione non è stata avviata",
      noAnswer: "La conferma non ha ancora avuto risposta",
      noAnswerMeaning:
        "Il server di Whereabouts non ha dato una risposta chiara durante l’invio del file. Potrebbe averlo ricevuto oppure no. Chiedere è sicuro: il server riconosce questa conferma e non la importa mai due volte.",
      ask: "Chiedi al server",
      asking: "Richiesta al server",
      notThere: "Il server non ha ricevuto questa conferma, quindi nulla è stato inviato a Lucca.",
      notThereMeaning: "Ora si può importare. Vale ancora come la stessa conferma, quindi non può avvenire due volte.",
      pastImports: "Vedi le importazioni passate",
    },
    track: {
      lead: "Lasciare questa pagina non ferma nulla: il server segue l’importazione fino alla fine e la si ritrova qui.",
      leadDone: "L’importazione è conclusa.",
      leadUnknown: "L’importazione è stata inviata, ma non è arrivata una risposta chiara.",
      leadParts:
        "Ogni parte viene inviata quando la precedente è conclusa: tenere aperta questa pagina. Se la si lascia, tutto si ferma dopo la parte in corso; tornare in questo browser per importare il resto.",
      leadStopped: "Non tutte le parti del file sono importate.",
      parts: "Parti",
      partNotSent: "Non inviata",
      partRefused: "La parte {part, number} di {parts, number} non è stata avviata",
      partsImported:
        "{imported, plural, =0 {Nessuna delle {parts, number} parti è importata} one {Importata # parte su {parts, number}} other {Importate # parti su {parts, number}}}",
      importRest: "Importa il resto",
      restMeaning: "Le altre parti vanno confermate ancora una volta; nulla viene importato due volte.",
      restInFile:
        "Tornare al passaggio Formattazione per proseguire con il resto: le righe già importate sono escluse e non vengono inviate di nuovo.",
      restUnknown:
        "Nel passaggio Formattazione, le righe già importate sono escluse. Quelle della parte dall’esito sconosciuto ci sono ancora: controllare in Lucca prima di inviarle di nuovo.",
      restWithoutFile:
        "Il file non è più conservato in questo browser. Ricominciare e scegliere di nuovo lo stesso file: le parti già importate sono riconosciute e non vengono inviate di nuovo.",
      received: "Consegna del file a Lucca",
      running: "Lucca sta importando",
      waiting: "In attesa di Lucca",
      limit:
        "Lucca permette un certo numero di richieste al minuto, condivise con le altre integrazioni. Si prosegue in automatico.",
      long: "Ci vuole più tempo del solito. Si può chiudere questa pagina e tornare: l’importazione prosegue.",
      fetching: "Lettura di ciò che Lucca ha fatto",
      noConnection:
        "Il server di Whereabouts al momento non risponde. L’importazione non dipende da questa pagina; la richiesta viene ripetuta in automatico.",
      receipt: "Apri la ricevuta",
      refusedFile: "Scarica le righe rifiutate",
      refusedName: "{file}-rifiutate",
      refusedFileMeaning:
        "Correggerle in questo file e trascinarlo di nuovo nel passaggio Formattazione, oppure inviarlo a chi può farlo.",
      startOver: "Ricomincia",
      refusedTitle: "Nulla è stato importato",
      refusedPart: "Questa parte non è stata importata",
      refusedMeaning:
        "L’importazione è stata respinta prima che Lucca accettasse qualcosa. Il file e le correzioni sono ancora qui.",
      refusedWithoutFile: "L’importazione è stata respinta prima che Lucca accettasse qualcosa.",
      backToFormat: "Torna al passaggio Formattazione",
      gone: "Questa importazione non è più nelle registrazioni del server",
      goneMeaning:
        "Le registrazioni vengono eliminate al termine del periodo di conservazione. Controllare che ne è stato nella cronologia delle importazioni in Lucca.",
    },
    stuck: {
      title: "Tutto fermo da {minutes, number} minuti",
      meaning:
        "Lucca potrebbe essere ancora al lavoro e continuiamo a chiedere. Nel frattempo non può iniziare nessun’altra importazione. Se si smette di attendere, questa importazione viene registrata come «Esito sconosciuto»; nulla viene inviato di nuovo.",
      stop: "Smetti di attendere",
    },
    unknown: {
      title: "Nessuno può ancora sapere che ne è stato di questa importazione",
      meaning:
        "Potrebbe essere stata importata del tutto, in parte o per niente. Controllare prima di importare di nuovo questi giorni.",
      known: "Che cosa si sa",
      sentAt:
        "{rows, plural, one {# riga di {file} ({size}) era in viaggio} other {# righe di {file} ({size}) erano in viaggio}} verso {account} ({environment}) in data {when}.",
      unnamed: "file senza nome",
      broke: "{what}, in data {when}.",
      answered: "Risposta ricevuta: {detail}",
      once: "È stata inviata una volta. Non è stata e non sarà inviata di nuovo in automatico.",
      lastProgress: "Ultimo avanzamento comunicato da Lucca: {share, number, percent}.",
      notKnown: "Che cosa non si sa",
      notKnownTaken: "Se Lucca ha accettato il file e, in tal caso, quali righe ha scritto.",
      notKnownRows: "Lucca ha accettato il file. Quali righe abbia scritto, nessuno lo ha detto.",
      nothingByItself: "Non cambierà da sé: qualcuno deve controllare.",
      now: "Che cosa si può fare",
      elsewhere:
        "Aprire la procedura nel browser da cui è stato inviato il file: lì si può confrontare con ciò che ora contiene Lucca, analizzarlo e importarlo di nuovo. Oppure controllare in Lucca Office la pianificazione di una persona del file.",
      compare: "Confronta con ciò che ora contiene Lucca",
      compareMeaning:
        "Legge i giorni delle persone del file e dice per ogni riga: presente, assente, diversa o non leggibile. Non cambia nulla.",
      analyze: "Analizza di nuovo lo stesso file",
      analyzeMeaning:
        "Lucca controlla ancora una volta le stesse righe e dice che cosa farebbe ancora. Non cambia nulla.",
      analyzeNow: "Controlla di nuovo",
      again: "Importa di nuovo senza sostituire",
      againMeaning:
        "Prima l’analisi, con «Sostituisci i luoghi esistenti» disattivato: i giorni già arrivati restano invariati. Poi si conferma una nuova importazione, che tiene traccia di questa.",
      againNow: "Prepara di nuovo",
      found: {
        title: "Che cosa si è trovato?",
        meaning: "Viene conservato con questa importazione, che nelle registrazioni resta «Esito sconosciuto».",
        arrived: "È arrivato tutto",
        nothing: "Non è arrivato nulla",
        partly: "È arrivata una parte",
        choose: "Scegliere prima che cosa si è trovato.",
        record: "Registra",
        recorded: "{what}: registrato da {by} in data {when}.",
        nobody: "qualcuno",
      },
    },
    dialogs: {
      replace: {
        title: "Sostituire {file}?",
        meaning:
          "{corrections, plural, one {# modifica a {file} andrebbe persa.} other {# modifiche a {file} andrebbero perse.}}",
        go: "Usa {other} e scarta {corrections, plural, one {# modifica} other {# modifiche}}",
        keep: "Mantieni {file}",
      },
      forget: {
        title: "Dimenticare {file}?",
        meaning:
          "Il file viene rimosso da questo browser{corrections, plural, =0 {} one {, insieme a # modifica} other {, insieme a # modifiche}}. In Lucca non cambia nulla.",
        go: "Dimentica {file}",
        keep: "Mantieni {file}",
      },
      read: {
        title: "Leggere {file} in un altro modo?",
        meaning:
          "{corrections, plural, one {# modifica appartiene alla lettura attuale e andrebbe persa.} other {# modifiche appartengono alla lettura attuale e andrebbero perse.}}",
        go: "Rileggi e scarta {corrections, plural, one {# modifica} other {# modifiche}}",
        keep: "Mantieni la lettura attuale",
      },
    },
  },
  known: {
    label: "Nomi confrontati con gli elenchi di Lucca",
    reading:
      "Lettura {list, select, people {delle persone} other {dei luoghi di lavoro}} da Lucca per controllare i nomi: {entries, number} finora{seconds, plural, =0 {} other {, in attesa # s per il limite di Lucca}}.",
    trouble:
      "Non è stato possibile leggere gli elenchi di Lucca, quindi qui i nomi non vengono controllati. Lo farà l’analisi di Lucca.",
    places: "{count, plural, one {# luogo di lavoro} other {# luoghi di lavoro}}",
    people: "{count, plural, one {# persona} other {# persone}}",
    matched: "Corrispondenze con {account}: {what}{open, plural, =0 {} other {; # da decidere}}.",
    peopleAsIs:
      "{count, plural, one {# persona non è tra quelle che Whereabouts può vedere: la verificherà} other {# persone non sono tra quelle che Whereabouts può vedere: le verificherà}} l’analisi di Lucca.",
    placesAsIs:
      "{count, plural, one {# luogo di lavoro viene inviato come è scritto.} other {# luoghi di lavoro vengono inviati come sono scritti.}}",
    noPlaces: "Questa chiave non può elencare i luoghi di lavoro; li verificherà l’analisi di Lucca.",
    noPeople: "Questa chiave non può elencare le persone; le verificherà l’analisi di Lucca.",
    readAt: "Ora di lettura degli elenchi: {when}.",
    readAgain: "Rileggi",
    answered:
      "I nomi in {rows, plural, one {# riga} other {# righe}} sono stati sostituiti come scelto per un file precedente.",
    takeBack: "Ripristina",
  },
  siteLoad: {
    onlyFile: "Viene mostrato solo ciò che aggiunge il file",
    cost: "Per contare chi è già presente, {requests, plural, one {serve # richiesta a Lucca} other {servono circa # richieste a Lucca}}; {minutes, plural, one {ci vuole circa # minuto} other {ci vogliono circa # minuti}}. Nel frattempo si può continuare a lavorare.",
    costUnknown:
      "Per contare chi è già presente, vengono letti i giorni di tutte le persone. Lucca non dice quanti sono.",
    readAll: "Leggi chi è presente",
    stopped: "La lettura di chi è già presente è stata interrotta.",
    read: "Leggi chi è presente",
    notAllowed:
      "Questa chiave non può elencare {list, select, days {i giorni} other {le persone}}, quindi chi è già presente non può essere contato.",
    failed: "Non è stato possibile leggere chi è già presente: viene mostrato solo ciò che aggiunge il file",
    tryAgain: "Riprova",
    readAt: "Con tutte le persone che Whereabouts può vedere, situazione al momento della lettura: {when}.",
  },
  trial: {
    try: "Prova prima con {what}, {rows, plural, one {# riga} other {# righe}}",
    choose: "Scegli un’altra persona o una settimana con cui iniziare",
    title: "Che cosa importare per primo",
    meaning:
      "Una piccola importazione reale, con la propria analisi e la propria conferma. Il resto del file attende qui e prosegue senza queste righe.",
    kind: "Inizia con",
    people: "Una persona",
    weeks: "Una settimana",
    week: "{days}",
    search: "Cerca un login o un nome",
    nobody: "Nessuno in questo file si chiama così.",
    rows: "{rows, plural, one {# riga} other {# righe}}{deletions, plural, =0 {} one {, # elimina} other {, # eliminano}}",
    close: "Chiudi",
    isTrial: "Prima solo: {what}",
    restStays:
      "{rows, plural, one {L’altra riga del file attende: si prosegue con quella dopo questa importazione.} other {Le altre # righe del file attendono: si prosegue con quelle dopo questa importazione.}}",
    done: "{what}: fatto. {rows, plural, =0 {Non resta nessun’altra riga} one {Resta # riga del file} other {Restano # righe del file}}",
    doneMeaning: "Controllare in Lucca. Ciò che è stato inviato non viene inviato di nuovo.",
    doneRefused:
      "{rows, plural, one {La riga rifiutata resta nel file, da correggere.} other {Le # righe rifiutate restano nel file, da correggere.}}",
    goOn: "Prosegui con il resto",
  },
  undoFile: {
    title: "File di ripristino",
    meaning:
      "In Lucca un’importazione non si può annullare. Questo file, in caso di bisogno, ripristina ciò che Lucca contiene ora. Si può proseguire anche senza.",
    readFirst: "Leggere prima ciò che contiene Lucca: il file di ripristino nasce da lì.",
    nothing: "Non c’è nulla da ripristinare: l’importazione non cambia nessuno dei giorni letti.",
    holds:
      "{restores, plural, =0 {Non ripristina nessuna giornata} one {Ripristina # giornata o mezza giornata} other {Ripristina # giornate o mezze giornate}} e {deletions, plural, =0 {non ne elimina nessuna} one {elimina # giornata ora vuota} other {elimina # giornate ora vuote}}, com’era Lucca in data {when}.",
    download: "Scarica il file di ripristino",
    name: "{part, plural, one {{file}-ripristino} other {{file}-ripristino-#}}",
    downloadSecond: "Scarica la seconda parte",
    done: "Scaricato: {file}",
    how: "Per usarlo, trascinarlo in Whereabouts come qualsiasi altro file e importarlo con «Sostituisci i luoghi esistenti» attivato.",
    second:
      "Le parti sono due. Importare la prima, poi la seconda: quest’ultima ripristina le mezze giornate accanto a quelle eliminate dalla prima.",
    never: "Non può recuperare i commenti né l’eventuale approvazione di un giorno: Lucca non li accetta da un file.",
    pending:
      "{rows, plural, one {# giorno da ripristinare non è ancora approvato: in seguito Lucca potrebbe considerarlo approvato.} other {# giorni da ripristinare non sono ancora approvati: in seguito Lucca potrebbe considerarli approvati.}}",
    uncovered:
      "Non ripristina {rows, plural, one {# riga} other {# righe}} del file (non lette: {unread, number}; di persone che Whereabouts non vede: {unlisted, number}; in luoghi che non vede: {unnamed, number}).",
    splits:
      "Con l’importazione {rows, plural, one {una mezza giornata diventa una giornata intera} other {# mezze giornate diventano giornate intere}}. Se Lucca conserva l’altra metà quando si importa il file di ripristino, eliminarla in Lucca.",
    doubtful:
      "Indica luoghi disattivati o con lo stesso nome: {places}. Lucca potrebbe rifiutare quelle righe; attivare prima il luogo.",
    notTaken: "non scaricato",
    taken:
      "{parts, plural, one {scaricato prima dell’importazione, SHA-256 {hashes}} other {scaricato prima dell’importazione in # parti, SHA-256 {hashes}}}",
  },
  comparing: {
    panel: "Ciò che Lucca contiene già",
    panelLead:
      "Prima di importare, si può vedere quali giorni sono nuovi, quali ci sono già e quali cambierebbero. Guardare non cambia nulla.",
    read: "Leggi ciò che contiene Lucca",
    skipSame: "Escludi {rows, plural, one {la riga già presente} other {le # righe già presenti}}",
    rowsOf: "Righe · {kind}",
    moreRows: "{rows, plural, one {E # altra riga.} other {E altre # righe.}}",
    effect: {
      replaced:
        "{rows, plural, one {# riga sostituisce ciò che c’è, per esempio {example}. Con l’opzione disattivata, quel giorno resta invariato.} other {# righe sostituiscono ciò che c’è, per esempio {example}. Con l’opzione disattivata, quei giorni restano invariati.}}",
      leftAlone:
        "{rows, plural, one {# riga non cambia nulla, per esempio {example}. Con l’opzione attivata, sostituisce ciò che c’è.} other {# righe non cambiano nulla, per esempio {example}. Con l’opzione attivata, sostituiscono ciò che c’è.}}",
      none: "Per i giorni letti, questa opzione non fa nessuna differenza.",
      example: "{login}, {date}: {from} → {to}",
    },
    readBack: {
      title: "Verificare in Lucca",
      meaning:
        "Rilegge da Lucca i giorni del file e li confronta riga per riga con ciò che è stato inviato. Un giorno in attesa di approvazione conta come presente.",
      start: "Rileggi da Lucca",
      recorded: "Conservato con la ricevuta di questa importazione.",
      notRecorded:
        "Non è stato possibile conservarlo con la ricevuta: il server non lo ha accettato. Ripetere il confronto per riprovare.",
    },
    row: {
      said: "{kind}.",
      holds: "In Lucca c’è",
      what: "In Lucca c’è: {what}.",
      nothing: "In Lucca non c’è nulla in quella parte del giorno.",
    },
    inRow: {
      new: "Nuova",
      same: "Uguale",
      changes: "Cambia",
      "left-alone": "Invariata",
      deletes: "Elimina",
      "deletes-nothing": "Nessun giorno",
      there: "In Lucca",
      "not-there": "Non in Lucca",
      different: "Diversa",
      "unknown-login": "Non visibile",
      unread: "Non letta",
    },
    start: "Confronta",
    asking: "Richiesta a Lucca di quanto c’è da leggere",
    reading: {
      places: "Lettura dei luoghi: {entries, number} finora",
      people: "Lettura delle persone: {entries, number} finora",
      days: "Lettura dei giorni: {entries, number} finora",
    },
    stop: "Ferma e usa ciò che è stato letto",
    cost: {
      title:
        "Per leggere tutto {requests, plural, one {serve # richiesta} other {servono circa # richieste}}, {minutes, plural, one {al massimo # minuto} other {circa # minuti}}",
      unknown: "Nessuno dice quanto c’è da leggere",
      meaning:
        "Lucca permette un certo numero di richieste al minuto, condivise con le altre integrazioni. Si può fermare in qualsiasi momento.",
      all: "Leggi tutto",
      few: "Solo {people, number} persone del file",
      period: "Solo {period}",
    },
    compared:
      "{rows, plural, one {# riga è stata confrontata con ciò che contiene Lucca} other {# righe sono state confrontate con ciò che contiene Lucca}}",
    allThere:
      "{rows, plural, one {La riga è in Lucca così come è stata inviata} other {Tutte le # righe sono in Lucca così come sono state inviate}}",
    nothing: "Non c’era nessuna riga da confrontare",
    kinds: {
      new: "da creare: non c’è ancora nulla",
      same: "senza modifiche: c’è già lo stesso",
      changes: "da modificare: c’è già altro",
      "left-alone": "da non toccare: c’è già qualcosa e la sostituzione è disattivata",
      deletes: "da eliminare: c’è qualcosa",
      "deletes-nothing": "senza nulla da eliminare: non c’è nulla",
      there: "in Lucca, senza differenze dall’invio",
      "not-there": "non in Lucca",
      different: "in Lucca con differenze: c’è altro",
      "unknown-login": "senza lettura: Whereabouts non vede la persona",
      unread: "senza lettura: il giorno non è stato letto",
    },
    positions: { FullDay: "giornata intera", FirstHalf: "mattina", SecondHalf: "pomeriggio" },
    example: {
      line: "riga {line}",
      deletion: "da eliminare",
      plan: "{position}: {what}",
      holds: "in Lucca c’è {what}",
      holdsNothing: "in Lucca non c’è nulla",
      unnamed: "un luogo di cui non dà il nome",
      pending: "non ancora approvato",
    },
    aside:
      "{rows, plural, one {# riga non è stata confrontata: è esclusa o è cambiata dopo l’analisi} other {# righe non sono state confrontate: sono escluse o sono cambiate dopo l’analisi}}.",
    pending: "{rows, plural, one {Per # riga} other {Per # righe}} c’è qualcosa di non ancora approvato.",
    unsure:
      "{rows, plural, one {# riga riguarda mezza giornata, oppure elimina un giorno} other {# righe riguardano mezze giornate, oppure eliminano giorni}} mentre «Sostituisci i luoghi esistenti» è disattivato: solo Lucca conosce il risultato.",
    unlisted:
      "{people, plural, one {Whereabouts non vede # persona} other {Whereabouts non vede # persone}}: {names}{people, plural, one {} =2 {} =3 {} other { …}}.",
    noPlaces: "Questa chiave non può elencare i luoghi, quindi non si può dire se il luogo è lo stesso.",
    stopped: "Lettura interrotta: i giorni non letti non sono contati come mancanti.",
    brokeOff: "Non è stato possibile leggere tutto",
    failed: "Non è stato possibile leggere da Lucca",
    tryAgain: "Ripeti il confronto",
    notAllowed: "Questa chiave non può elencare {list, select, people {le persone} other {i giorni}}",
    notAllowedMeaning:
      "Quindi non si può confrontare nulla. Controllare in Lucca Office la pianificazione di una persona del file, oppure dare alla chiave il diritto di lettura.",
    readAt: "Letto da Lucca in data {when}.",
    again: "Ripeti il confronto",
  },
  result: {
    label: "Risultato",
    whole:
      "{sent, plural, one {# riga è stata inviata e Lucca l’ha presa in carico} other {# righe sono state inviate e Lucca le ha prese in carico tutte}}. Create o modificate: {changed, number}; eliminate: {deleted, number}.",
    parts:
      "{sent, plural, one {# riga è stata inviata} other {# righe sono state inviate}}. Create o modificate: {changed, number}; eliminate: {deleted, number}; rifiutate: {refused, number}; senza riscontro: {unaccounted, number}.",
    raw: "{sent, plural, one {# riga è stata inviata} other {# righe sono state inviate}}. Secondo Lucca, create o modificate: {changed}; eliminate: {deleted}; rifiutate: {refused}.",
    inFile:
      "Il file ha {all, plural, one {# riga} other {# righe}}: {sent, plural, one {# inviata} other {# inviate}}{leftOut, plural, =0 {} one {, # esclusa} other {, # escluse}}{imported, plural, =0 {} one {, # già importata prima} other {, # già importate prima}}{rest, plural, =0 {} one {, # ancora da inviare} other {, # ancora da inviare}}.",
    notReported: "numero sconosciuto",
    why: {
      "not-reported": "Lucca non ha comunicato tutti i suoi conteggi, quindi nessuno può dire se ogni riga è arrivata.",
      "findings-cut":
        "Le segnalazioni sono troppe perché Lucca possa trasmetterle, quindi le righe rifiutate non si possono contare.",
      "more-than-sent":
        "Questi numeri non corrispondono alle righe inviate: Lucca potrebbe contare come due le due metà di un giorno eliminato.",
    },
    unaccountedOff:
      "Molto probabilmente le righe senza riscontro avevano già un luogo e sono rimaste invariate, perché «Sostituisci i luoghi esistenti» era disattivato.",
    unaccountedOn:
      "Lucca non dice che ne è stato delle righe senza riscontro. Confrontarle con la pianificazione in Lucca.",
    warnings:
      "{rows, plural, one {# riga è stata importata con un’osservazione} other {# righe sono state importate con un’osservazione}}",
    refusedRows: "Righe rifiutate",
    remarks: "Importate con un’osservazione",
    summary: "Nelle parole di Lucca",
    luccaSays: "«{said}»",
    counts: {
      sent: "Inviate",
      changed: "Create o modificate",
      deleted: "Eliminate",
      refused: "Rifiutate",
      unaccounted: "Senza riscontro",
      notReported: "non comunicato",
    },
    rows: "{rows, plural, one {# riga} other {# righe}}",
    more: "e {rows, plural, one {# altra riga} other {altre # righe}}",
    noEcho: "Lucca non ha detto quale riga",
    deletion: "eliminazione",
  },
  connection: {
    title: "Verifica della connessione",
    lead: "Che cosa Lucca permette a questa chiave e che cosa la documentazione non dice. Nulla viene creato, modificato o eliminato.",
    link: "Connessione",
    begin: "Verifica la connessione",
    again: "Verifica di nuovo",
    cost: "Al massimo {most} richieste a Lucca, di solito meno di mezzo minuto.",
    never: "Ancora nessuna verifica",
    neverMeaning:
      "Una verifica legge una piccola parte di ogni elenco e fa analizzare a Lucca due righe inventate. Ciò che scopre viene usato da quel momento per questo account.",
    madeUp: "Lucca ha controllato due righe inventate; nulla è stato creato.",
    nothingSent: "Nessuna riga è stata inviata a Lucca.",
    groups: {
      attention: "Da sapere",
      open: "Non detto dalla documentazione, ora noto",
      documented: "Come documentato",
    },
    loading: "Caricamento",
    asked: "{asked} richieste, al massimo {most}",
    steps: {
      places: "Richiesta dei luoghi",
      "dry-run": "Controllo di due righe inventate",
      people: "Richiesta di alcune persone",
      days: "Richiesta di una pagina di giorni",
      filters: "Prova dei filtri per date e persone",
      "unknown-job": "Richiesta di un’analisi che non esiste",
      answer: "In attesa di ciò che Lucca dice delle due righe",
    },
    lastAt: "Verifica in data {when}, con {requests, plural, one {# richiesta} other {# richieste}}",
    usable: "Whereabouts può lavorare con questo account",
    usableMeaning:
      "{differs, plural, =0 {Tutto è come documentato, dove la documentazione dice qualcosa} one {Una risposta è diversa dalla documentazione} other {# risposte sono diverse dalla documentazione}}; {limits, plural, =0 {non manca nulla} one {un elemento manca o è più lento} other {# elementi mancano o sono più lenti}}.",
    unusable: "Whereabouts non può ancora importare in questo account",
    broke: "La verifica si è interrotta",
    saidBy: "Lucca ha detto: «{said}»",
    because: "{title}.",
    standing: {
      documented: "Come documentato",
      differs: "Diverso dalla documentazione: {how}",
      open: "La documentazione non lo dice",
      untold: "Non determinato",
    },
    badges: {
      blocks: "Blocca l’importazione",
      differs: "Diverso",
      untold: "Non determinato",
      limits: "Limita",
    },
    topics: {
      address: "Account",
      key: "Chiave",
      permission: "Autorizzazione a importare",
      start: "Risposta all’avvio",
      part: "Nome della parte con il file",
      rows: "Le due righe inventate",
      lines: "Numeri di riga",
      keys: "Righe nella risposta di Lucca",
      language: "Lingua dei messaggi",
      "unknown-job": "Operazioni dimenticate",
      places: "Elenco dei luoghi",
      people: "Elenco delle persone",
      days: "Elenco dei giorni",
      pages: "Lunghezza delle pagine",
      filters: "Filtri dell’elenco dei giorni",
      speed: "Velocità",
    },
    findings: {
      address: {
        known: {
          said: "{environment, select, practice {Questa è l’azienda di esercitazione} production {L’account è {account}, produzione} test {L’account è {account}, un account di test} demo {L’account è {account}, un account demo} other {L’account è {account}, una sandbox}}, all’indirizzo {host}.",
          means:
            "{environment, select, production {Le importazioni modificano pianificazioni reali.} practice {Le importazioni modificano solo pianificazioni inventate.} other {Le importazioni modificano solo questa copia, non la produzione.}}",
        },
      },
      key: {
        accepted: { said: "Lucca accetta la chiave API.", means: "Niente da fare." },
        refused: {
          said: "Lucca non conosce la chiave API.",
          means:
            "Chiederne una nuova a chi in Lucca può gestire le chiavi API: nelle impostazioni, sotto «Autenticazione, SSO e API», poi «Chiavi API». Impostarla come LUCCA_API_KEY e riavviare. Quella attuale è scaduta, è stata eliminata o contiene un errore di battitura.",
        },
        unreachable: {
          said: "A questo indirizzo non risponde nessuno.",
          means:
            "Controllare LUCCA_URL e che questo server possa connettersi a quell’indirizzo, poi ripetere la verifica.",
        },
        untold: {
          said: "Lucca non ha risposto a nessuna delle domande.",
          means:
            "Ripetere la verifica tra qualche minuto; se non cambia, chiedere all’assistenza di Lucca se l’account è disponibile.",
        },
      },
      permission: {
        allowed: {
          said: "La chiave può avviare importazioni.",
          means: "Ha l’autorizzazione «Import schedule» (importare la pianificazione); niente da fare.",
        },
        forbidden: {
          said: "La chiave non può avviare importazioni.",
          means:
            "Chiedere a chi in Lucca può gestire i ruoli di spuntare «Import schedule» (importare la pianificazione), sotto Lucca Office, nel ruolo di questa chiave: di solito ha lo stesso nome e si trova in fondo all’elenco dei ruoli. Poi ripetere la verifica.",
        },
        refused: {
          said: "Lucca ha rifiutato per intero il file con le due righe inventate.",
          means:
            "Finché è così non si può analizzare nessun file: inviare le parole di Lucca a chi si occupa di Whereabouts.",
        },
        uncertain: {
          said: "Lucca ha accettato il file, ma non ha detto con quale numero.",
          means:
            "Whereabouts non potrebbe seguire un’importazione: non importare finché l’assistenza di Lucca non ha spiegato la risposta.",
          differs: "promette un summaryId.",
        },
        untold: {
          said: "Non è stato possibile scoprire se la chiave può avviare importazioni.",
          means: "Ripetere la verifica tra qualche minuto, prima di importare.",
        },
      },
      start: {
        object: {
          said: "All’avvio Lucca risponde con un oggetto che contiene il summaryId.",
          means: "Niente da fare.",
        },
        string: {
          said: "All’avvio Lucca risponde con il solo summaryId tra virgolette.",
          means: "Whereabouts lo legge; niente da fare.",
          differs: "le pagine più recenti mostrano un oggetto, quelle meno recenti questo.",
        },
        text: {
          said: "All’avvio Lucca risponde con il solo summaryId come testo semplice.",
          means: "Whereabouts lo legge; niente da fare.",
          differs: "mostra un oggetto o una stringa JSON.",
        },
        "other-key": {
          said: "All’avvio Lucca risponde con un oggetto il cui campo ha maiuscole diverse da summaryId.",
          means: "Whereabouts lo legge; niente da fare.",
          differs: "scrive il campo summaryId.",
        },
      },
      part: {
        file: { said: "Il file viene accettato da una parte denominata «file».", means: "Niente da fare." },
        "file-name": {
          said: "Il file viene accettato solo da una parte denominata «office-import.csv».",
          means: "Da ora Whereabouts usa questo nome; niente da fare.",
          differs: "la guida chiama la parte «file», la pagina di riferimento in questo modo.",
        },
      },
      rows: {
        named: {
          said: "Lucca ha segnalato entrambe le righe inventate, come previsto.",
          means: "La sua analisi segnala i login che non esistono.",
        },
        "one-named": {
          said: "Lucca ha segnalato solo una delle due righe inventate.",
          means: "Qui un’analisi senza errori prova meno: controllare i conteggi prima di importare.",
          differs: "ogni riga con un login sconosciuto dovrebbe essere un errore.",
        },
        "not-named": {
          said: "Lucca non ha segnalato le due persone inventate.",
          means: "Un’analisi senza errori non prova che i login esistano: controllarli prima di importare.",
          differs: "ogni riga con un login sconosciuto dovrebbe essere un errore.",
        },
        unfinished: {
          said: "Lucca non aveva finito di controllare due righe quando le richieste di questa verifica si sono esaurite.",
          means: "Al momento le analisi sono lente; ripetere la verifica più tardi.",
        },
        untold: {
          said: "Non è stato possibile leggere ciò che Lucca dice delle due righe inventate.",
          means: "Ripetere la verifica prima di importare.",
        },
      },
      lines: {
        "header-is-one": {
          said: "Lucca conta le righe come un foglio di calcolo: l’intestazione è la riga 1.",
          means: "I numeri di riga nei messaggi di Lucca sono le righe del file che ha ricevuto.",
        },
        "first-is-one": {
          said: "Per Lucca la prima riga sotto l’intestazione è la riga 1.",
          means:
            "I numeri di riga nei messaggi di Lucca sono inferiori di uno a quelli di un foglio di calcolo; Whereabouts mostra quelli del file.",
        },
        "first-is-zero": {
          said: "Per Lucca la prima riga sotto l’intestazione è la riga 0.",
          means:
            "I numeri di riga nei messaggi di Lucca sono inferiori di due a quelli di un foglio di calcolo; Whereabouts mostra quelli del file.",
        },
        other: {
          said: "Per Lucca la prima riga sotto l’intestazione è la riga {number}.",
          means: "Whereabouts ritrova le righe dal loro contenuto e mostra i numeri di riga del file.",
        },
        untold: {
          said: "Non è stato possibile scoprire come Lucca conta le righe.",
          means: "Whereabouts ritrova le righe dal loro contenuto.",
        },
      },
      keys: {
        documented: { said: "Lucca ripete le righe con i campi documentati.", means: "Niente da fare." },
        "other-case": {
          said: "Lucca ripete le righe con campi dalle maiuscole diverse, come {key}.",
          means: "Whereabouts li legge; niente da fare.",
          differs: "scrive {documented}.",
        },
        absent: {
          said: "Lucca non ripete le righe che segnala.",
          means: "Gli errori vengono collegati alle righe solo con il numero di riga: controllarli con attenzione.",
          differs: "ogni errore dovrebbe riportare la propria riga.",
        },
      },
      language: {
        english: { said: "I messaggi di Lucca sono in inglese.", means: "Whereabouts spiega quelli che conosce." },
        known: {
          said: "I messaggi di Lucca sono in {language, select, fr {francese} es {spagnolo} de {tedesco} it {italiano} nl {olandese} other {un’altra lingua}}.",
          means: "Vengono mostrati come li scrive Lucca; meno messaggi sono spiegati.",
          differs: "i suoi esempi sono in inglese.",
        },
        untold: {
          said: "Non è stato possibile riconoscere la lingua dei messaggi di Lucca.",
          means: "Vengono mostrati come li scrive Lucca.",
        },
      },
      "unknown-job": {
        "not-found": {
          said: "Di un’analisi che non esiste, Lucca dice che non si trova.",
          means: "Se Lucca dovesse dimenticare un’operazione, Whereabouts se ne accorge subito.",
        },
        refused: {
          said: "Di un’analisi che non esiste, Lucca dice che la domanda è sbagliata.",
          means: "Se Lucca dovesse dimenticare un’operazione, Whereabouts se ne accorge subito.",
        },
        zero: {
          said: "Di un’analisi che non esiste, Lucca dice che non è iniziata.",
          means:
            "Se Lucca dovesse dimenticare un’operazione, questa sembrerebbe in attesa: dopo mezz’ora si può smettere di attenderla.",
        },
        untold: {
          said: "Non è stato possibile scoprire che cosa dice Lucca di un’operazione che non conosce.",
          means: "Se Lucca dovesse dimenticare un’operazione, questa potrebbe sembrare in attesa.",
        },
      },
      places: {
        readable: {
          said: "La chiave può elencare i luoghi{entries, plural, =-1 {} one {: ce n’è uno} other {: ce ne sono #}}.",
          means: "I nomi dei luoghi vengono controllati prima di ogni invio e i modelli possono contenerli.",
        },
        forbidden: {
          said: "La chiave non può elencare i luoghi.",
          means:
            "I nomi dei luoghi vengono controllati solo dall’analisi di Lucca; per cambiare, dare al ruolo della chiave l’accesso a Lucca Office.",
        },
        untold: {
          said: "Non è stato possibile scoprire se la chiave può elencare i luoghi.",
          means: "I nomi dei luoghi potrebbero essere controllati solo dall’analisi di Lucca.",
        },
      },
      people: {
        readable: {
          said: "La chiave può elencare le persone{entries, plural, =-1 {} one {: ne vede una} other {: ne vede #}}.",
          means:
            "Sono meno dei dipendenti? Allora il ruolo della chiave non copre tutti e le altre persone sembrano sconosciute.",
        },
        "at-root": {
          said: "La chiave può elencare le persone{entries, plural, =-1 {} one {: ne vede una} other {: ne vede #}}, e l’elenco si trova alla radice della risposta.",
          means: "Whereabouts lo legge. Sono meno dei dipendenti? Allora il ruolo della chiave non copre tutti.",
          differs: "la pagina più recente mostra l’elenco sotto «data», una meno recente in questo modo.",
        },
        forbidden: {
          said: "La chiave non può elencare le persone.",
          means:
            "I login vengono controllati solo dall’analisi di Lucca; per cambiare, permettere al ruolo della chiave di vedere le persone.",
        },
        untold: {
          said: "Non è stato possibile scoprire se la chiave può elencare le persone.",
          means: "I login potrebbero essere controllati solo dall’analisi di Lucca.",
        },
      },
      days: {
        readable: {
          said: "La chiave può elencare i giorni pianificati{entries, plural, =-1 {} one {: ce n’è uno} other {: ce ne sono #}}.",
          means: "Whereabouts può mostrare prima di un’importazione che cosa cambierebbe e fare un confronto dopo.",
        },
        forbidden: {
          said: "La chiave non può elencare i giorni pianificati.",
          means:
            "Che cosa cambierebbe con un’importazione si sa solo dall’analisi di Lucca, e dopo non si può confrontare nulla.",
        },
        untold: {
          said: "Non è stato possibile scoprire se la chiave può elencare i giorni pianificati.",
          means: "Che cosa cambierebbe con un’importazione potrebbe sapersi solo dall’analisi di Lucca.",
        },
      },
      pages: {
        long: {
          said: "Gli elenchi arrivano in pagine fino a {limit, number} voci.",
          means: "Bastano poche richieste per leggerli; niente da fare.",
        },
        shorter: {
          said: "Gli elenchi arrivano in pagine di al massimo {limit, number} voci; quelle più lunghe sono rifiutate.",
          means:
            "Per leggere i giorni servono più richieste e più tempo. Da ora Whereabouts chiede pagine di questa lunghezza.",
          differs: "le pagine più recenti permettono {longest, number} voci, quelle meno recenti 10.",
        },
        cut: {
          said: "Gli elenchi arrivano in pagine di al massimo {limit, number} voci; quelle più lunghe vengono troncate senza avviso.",
          means:
            "Per leggere i giorni servono più richieste e più tempo. Da ora Whereabouts chiede pagine di questa lunghezza.",
          differs: "le pagine più recenti permettono {longest, number} voci, quelle meno recenti 10.",
        },
        untold: {
          said: "Non è stato possibile scoprire quanto possono essere lunghe le pagine di un elenco.",
          means: "Whereabouts lo scopre durante la lettura.",
        },
      },
      filters: {
        both: {
          said: "I giorni si possono chiedere per data e per persona.",
          means: "Per confrontare un file con ciò che contiene Lucca bastano poche richieste.",
        },
        one: {
          said: "I giorni si possono chiedere {which, select, date {per data ma non per persona} other {per persona ma non per data}}.",
          means:
            "Per confrontare un file con ciò che contiene Lucca servono più richieste; Whereabouts dice prima quante.",
        },
        none: {
          said: "Lucca ignora o rifiuta i filtri per date e persone nell’elenco dei giorni.",
          means:
            "Confrontare un file significa leggere ogni giorno pianificato dell’account; Whereabouts dice prima quanto tempo serve.",
        },
        untried: {
          said: "Si sono potuti leggere troppo pochi giorni per provare i filtri per date e persone.",
          means: "Whereabouts li prova quando legge i giorni.",
        },
      },
      speed: {
        fine: {
          said: "La risposta più lenta ha richiesto {seconds, number} secondi.",
          means: "Lucca interrompe le risposte dopo 5 secondi; qui c’è ampio margine.",
        },
        slow: {
          said: "La risposta più lenta ha richiesto {seconds, number} secondi.",
          means:
            "Lucca interrompe le risposte dopo 5 secondi: gli elenchi lunghi potrebbero interrompersi. Riprovare in un altro momento della giornata.",
        },
      },
    },
    text: {
      title: "Verifica della connessione di {account}",
      usable: "Utilizzabile: Whereabouts può lavorare con questo account.",
      unusable: "Non ancora utilizzabile: {change}",
    },
  },
  imports: {
    title: "Importazioni passate",
    lead: "Tutte le importazioni in questo account, dalla più recente. Che cosa ha fatto ognuna è scritto nella sua ricevuta.",
    leadShared:
      "Tutte le importazioni in questo account, dalla più recente. Che cosa ha fatto ognuna è scritto nella sua ricevuta. Chi può accedere qui le vede tutte.",
    back: "Torna all’importazione",
    tryAgain: "Riprova",
    empty: "Ancora nessuna importazione",
    emptyMeaning: "Dopo l’importazione di un file, la ricevuta viene conservata qui.",
    loading: "Caricamento",
    receipt: "Ricevuta",
    receiptOf: "Ricevuta · {file}",
    print: "Stampa",
    unnamed: "Nome non più conservato",
    file: "File",
    rows: "Righe",
    state: "Stato",
    started: "Conferma",
    ended: "Conclusione",
    notEnded: "Non ancora conclusa",
    account: "Account",
    sha256: "SHA-256 del file inviato",
    bytes: "Dimensione",
    undoFile: "File di ripristino",
    readBack: "Riletto da Lucca",
    readBackCounts:
      "{there, plural, one {# riga in Lucca} other {# righe in Lucca}}; non in Lucca: {missing, number}; con differenze: {different, number}; non leggibili: {unread, number}.",
    override: "Sostituisci i luoghi esistenti",
    on: "Attivato",
    off: "Disattivato",
    job: "Numero dell’importazione",
    analysis: "Numero dell’analisi",
    all: "Tutte le importazioni passate",
    part: "parte {part} di {parts}",
    startedBy: "Confermata da",
    thisMachine: "questo computer",
    nobody: "Non più conservato",
    after: "Dopo l’importazione dall’esito sconosciuto",
    forgotten: "Nomi e segnalazioni",
    forgottenOn: "Rimossi in data {when}",
    json: "Scarica come JSON",
    history: "Passaggi di questa importazione",
    happened: {
      received: "Confermata e registrata",
      claimed: "Invio iniziato",
      accepted: "Lucca ha accettato il file",
      running: "Lucca ha comunicato un avanzamento",
      finished: "Conclusa",
      refused: "Rifiutata: Lucca non ha accettato nulla",
      failed: "Non riuscita",
      unknown: "Esito sconosciuto",
      "found-arrived": "Verificato: è arrivato tutto",
      "found-nothing": "Verificato: non è arrivato nulla",
      "found-partly": "Verificato: è arrivata una parte",
    },
    filter: {
      search: "File, persona o numero",
      from: "Dal",
      to: "Al",
      show: "Quali importazioni",
      all: "Tutte",
      running: "In corso",
      problems: "Da controllare",
      shown: "{shown, number} di {all, plural, one {# importazione} other {# importazioni}}",
      clear: "Mostra tutte",
      none: "Nessuna importazione corrisponde. Ampliare i giorni o svuotare la ricerca.",
    },
    delete: {
      button: "Elimina",
      title: "Eliminare questa importazione dalle registrazioni?",
      meaning:
        "Il nome del file, chi l’ha confermata e le segnalazioni di Lucca vengono rimossi per sempre. Lucca conserva ciò che è stato importato; il numero, l’hash e i conteggi restano, così non viene mai inviata due volte.",
      keep: "Mantieni",
      go: "Elimina per sempre",
    },
    inProgress: "L’importazione è ancora in corso. Questa pagina la segue.",
    states: {
      received: "In attesa di invio",
      claimed: "In fase di invio",
      accepted: "Consegnata a Lucca",
      running: "In corso",
      finished: "Conclusa",
      refused: "Rifiutata, nulla è stato accettato",
      failed: "Non riuscita",
      unknown: "Esito sconosciuto",
    },
    partsMissing:
      "{count, plural, one {La parte {missing} di {parts, number} non è importata} other {Le parti {missing} di {parts, number} non sono importate}}",
    partsMissingMeaning:
      "Ogni parte di un file viene inviata quando la precedente è conclusa. Nel browser da cui è partito l’invio, la procedura propone il resto. In qualsiasi altro, scegliere di nuovo lo stesso file: le parti già importate sono riconosciute e non vengono inviate di nuovo.",
    giveAgain: "Scegli di nuovo il file",
    notFound: "Questa importazione non è nelle registrazioni",
    notFoundMeaning:
      "L’indirizzo è sbagliato, oppure la registrazione è stata eliminata al termine del periodo di conservazione.",
  },
};
