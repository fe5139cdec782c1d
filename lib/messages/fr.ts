/** Every sentence a person reads, in French; see en.ts. */
import type { Messages } from "./en";

export const fr: Messages = {
  product: "Whereabouts",
  ui: {
    info: "Information",
    success: "Terminé",
    warning: "Attention",
    error: "Erreur",
    close: "Fermer",
    cancel: "Annuler",
    language: "Langue",
  },
  columns: {
    login: "Identifiant",
    workLocationName: "Lieu de travail",
    areaName: "Zone",
    date: "Date",
    position: "Moment",
    comment: "Commentaire",
    isDeletion: "Suppression",
    line: "Ligne",
    state: "État",
  },
  review: {
    understood: {
      label: "Comment le fichier a été lu",
      sentence:
        "{rows, plural, one {<strong>#</strong> ligne} other {<strong>#</strong> lignes}} dans <file></file>, <layout>,</layout> valeurs séparées par des <delimiter>,</delimiter> <encoding>,</encoding> dates : <dates>,</dates> en‑tête : <header></header>",
      reading: "Lecture de <file></file>",
      progress: "Lecture du fichier",
      soFar: "{rows, plural, one {# ligne lue} other {# lignes lues}}, {percent} du fichier",
      delimiter: "Séparateur",
      encoding: "Encodage",
      dates: "Ordre des dates",
      headerLine: "Ligne d’en-tête",
      sentenceWorkbook:
        "{rows, plural, one {<strong>#</strong> ligne} other {<strong>#</strong> lignes}} dans <file></file>, feuille <sheet>,</sheet> <layout>,</layout> dates : <dates>,</dates> en-tête : <header></header>",
      sheet: "Feuille",
      sheetHidden: "{name} (masquée)",
      hiddenColumns: "{count, plural, one {la colonne {names}} other {les colonnes {names}}}",
      hiddenRows: "{count, plural, one {# ligne} other {# lignes}}",
      hiddenRead: "Contenu masqué dans la feuille, mais lu quand même : {what}.",
      sheetsAlike:
        "{count, plural, one {La feuille {names} semble aussi contenir} other {Les feuilles {names} semblent aussi contenir}} des lignes pour Lucca. Une seule feuille est lue à la fois : choisissez-la dans la phrase ci-dessus.",
      line: "ligne {line}",
      datesClear: "sans ambiguïté",
      datesFound: "d’après les périodes",
      datesNamed: "selon la période que vous indiquez",
      datesOpen: "à préciser",
      corrections: "{corrections, plural, one {# modification faite} other {# modifications faites}} ici",
      cleaned: "{cells, plural, one {# cellule débarrassée} other {# cellules débarrassées}} de caractères invisibles",
    },
    delimiters: {
      semicolon: "points-virgules",
      comma: "virgules",
      tab: "tabulations",
      pipe: "barres verticales",
    },
    encodings: {
      "utf-8": "Unicode (UTF-8)",
      "utf-16le": "Unicode (UTF-16)",
      "utf-16be": "Unicode (UTF-16, gros-boutiste)",
      "windows-1252": "Europe de l’Ouest (Windows)",
      "windows-1250": "Europe centrale (Windows)",
      "iso-8859-15": "Europe de l’Ouest (ISO 8859-15)",
      macintosh: "Europe de l’Ouest (Mac)",
    },
    dateOrders: {
      "day-first": "jour en premier",
      "month-first": "mois en premier",
      "year-first": "année en premier",
    },
    keyMap: {
      button: "Raccourcis",
      title: "Raccourcis clavier pour les lignes et la semaine",
      mac: "Sur un Mac, utilisez ⌘ à la place de Ctrl.",
      rows: "Lignes",
      week: "Semaine",
      close: "Fermer",
      byMark: "Ouvrir cette liste avec la touche « ? »",
      inRows: {
        move: {
          keys: "Flèches, Début, Fin, Page préc., Page suiv.",
          does: "aller à une autre cellule ; avec Ctrl, jusqu’au bord",
        },
        write: { keys: "Entrée, F2 ou n’importe quelle lettre", does: "écrire dans la cellule" },
        take: {
          keys: "Entrée, Tab",
          does: "valider la saisie et descendre ou aller à droite ; avec Maj, monter ou aller à gauche",
        },
        cancel: { keys: "Échap", does: "laisser la cellule telle quelle ; abandonner la sélection" },
        empty: { keys: "Suppr", does: "vider la cellule, ou toutes les cellules sélectionnées" },
        select: { keys: "Maj + flèches", does: "sélectionner des cellules" },
        selectRow: {
          keys: "Maj + Espace",
          does: "sélectionner la ligne ; Espace sur un numéro de ligne l’ajoute ou la retire",
        },
        selectAll: { keys: "Ctrl + A", does: "sélectionner toutes les lignes affichées" },
        copy: { keys: "Ctrl + C, Ctrl + X, Ctrl + V", does: "copier, couper, coller" },
        history: { keys: "Ctrl + Z, Ctrl + Y", does: "annuler, rétablir" },
        find: { keys: "Ctrl + F, Ctrl + H", does: "rechercher une ligne ; rechercher et remplacer" },
        sort: { keys: "Flèche haut sur la première ligne", does: "aller aux en-têtes ; Entrée trie selon l’un d’eux" },
        leave: { keys: "Tab", does: "quitter les lignes" },
      },
      inWeek: {
        move: {
          keys: "Flèches, Début, Fin, Page préc., Page suiv.",
          does: "aller à une autre personne ou un autre jour ; avec Ctrl + Début ou Fin, à la première ou à la dernière personne",
        },
        open: { keys: "Entrée", does: "afficher la ligne de ce jour" },
        leave: { keys: "Tab", does: "quitter la semaine" },
      },
    },
    dateQuestion: {
      title: "Dans les dates, qu’est-ce qui vient en premier ?",
      why: {
        either:
          "Toutes les dates de ce fichier peuvent se lire de deux façons : à vous de trancher. Elles sont toutes lues de la même façon ; vous pourrez changer d’avis.",
        contradiction:
          "Certaines dates de ce fichier n’existent que dans un sens, d’autres que dans l’autre. Indiquez comment les lire toutes ; celles qui n’existent pas dans ce sens vous seront montrées pour être corrigées.",
        scattered:
          "Quelques dates de ce fichier imposent un ordre qui éparpillerait toutes les autres sur l’année : ce sont peut-être des erreurs de saisie. Indiquez comment les lire toutes ; celles qui n’existent pas dans ce sens vous seront montrées pour être corrigées.",
        "year-first":
          "Les années ont deux chiffres et peuvent être au début ou à la fin : à vous de trancher. Toutes les dates sont lues de la même façon ; vous pourrez changer d’avis.",
      },
      explanationPeriods:
        "Toutes les périodes de ce fichier peuvent se lire de deux façons : à vous de trancher. Elles sont toutes lues de la même façon ; vous pourrez changer d’avis.",
      dayFirst: "Le jour",
      monthFirst: "Le mois",
      yearFirst: "L’année",
      reading: "{text} : {date}",
      noDay: "{text} : cette date n’existe pas",
    },
    periodQuestion: {
      title: "Sur quelle période cette semaine type s’applique-t-elle ?",
      explanation:
        "Le fichier contient des jours de la semaine, mais aucune période complète : à vous de la préciser. Chaque jour de la période devient une ligne pour Lucca. Un premier ou un dernier jour indiqué à côté d’une personne reste valable.",
      from: "Premier jour",
      to: "Dernier jour",
      reversed: "Le dernier jour est avant le premier.",
      apply: "Appliquer cette période",
      decided: "La semaine type s’applique du {from} au {to}, comme vous l’avez indiqué.",
      change: "Modifier",
    },
    views: { label: "Affichage du planning", rows: "Lignes", week: "Semaine", load: "Lieux" },
    siteLoad: {
      label: "Occupation des lieux",
      nothing: "Aucune ligne du fichier ne place encore quelqu’un dans un lieu.",
      full: "{places, plural, one {# lieu dépasse sa capacité} other {# lieux dépassent leur capacité}} : {days, plural, one {# jour concerné} other {# jours concernés}}",
      fullDays: "Jours où la capacité est dépassée",
      fullDay:
        "{place}, {day} : {after, number} sur {capacity, number}, {comes, plural, =0 {rien ne vient de votre fichier} other {dont {comes, number} de votre fichier}}",
      showRows: "Voir les lignes",
      fits: "Tout le monde a sa place : la capacité n’est dépassée aucun jour.",
      fitsAlone:
        "À lui seul, le fichier ne dépasse la capacité d’aucun lieu. Les personnes déjà prévues ne sont pas comptées.",
      noLimits: "Aucun de ces lieux n’a de capacité dans Lucca : aucun ne peut être trop plein.",
      most: "au plus {most, number} sur {capacity, number}",
      mostNoLimit: "au plus {most, number}, sans limite",
      bar: "{day} : {after, number}, dont {comes, number} de votre fichier",
      legend: {
        there: "déjà dans Lucca",
        comes: "ajouté par votre fichier",
        over: "capacité dépassée",
        capacity: "capacité",
      },
      day: "Jour",
      cell: "{after, number} sur {capacity, number}, dont {comes, number} du fichier",
      cellOver: "capacité dépassée : {after, number} sur {capacity, number}, dont {comes, number} du fichier",
      cellNoLimit: "{after, number}, dont {comes, number} du fichier",
      earlier: "Jours précédents",
      later: "Jours suivants",
      noEarlier: "Ce sont les premiers jours.",
      noLater: "Ce sont les derniers jours.",
      all: "{places, plural, one {Afficher # lieu} other {Afficher les # lieux}}",
      allFull: "{days, plural, one {Afficher # jour} other {Afficher les # jours}}",
      fewer: "En afficher moins",
      unnamed: "un lieu que Whereabouts ne voit pas",
      aside:
        "{rows, plural, one {# ligne n’est pas comptée : à corriger} other {# lignes ne sont pas comptées : à corriger}} d’abord.",
      leftAlone:
        "{rows, plural, one {# ligne ne change} other {# lignes ne changent}} rien ici : un lieu est déjà prévu ce jour-là et « Remplacer les lieux existants » est désactivé.",
      unsure:
        "{rows, plural, one {# ligne porte} other {# lignes portent}} sur une demi-journée, ou sur une suppression alors que « Remplacer les lieux existants » est désactivé : seul Lucca connaît le résultat.",
      rowsOf: "{place}, {day}",
    },
    week: {
      label: "Semaine",
      week: "Semaine du",
      first: "Première semaine",
      previous: "Semaine précédente",
      next: "Semaine suivante",
      last: "Dernière semaine",
      noEarlier: "Ce fichier n’a pas de semaine antérieure",
      noLater: "Ce fichier n’a pas de semaine ultérieure",
      search: "Rechercher une personne",
      person: "Personne",
      people:
        "{people, plural, =0 {aucune personne cette semaine} one {# personne cette semaine} other {# personnes cette semaine}}",
      keys: "Flèches pour passer d’une personne ou d’un jour à l’autre, Entrée pour ouvrir la ligne",
      touch: "Touchez un jour pour voir sa ligne",
      empty: "Aucune ligne cette semaine.",
      notFound: "Aucune personne de ce nom n’a de ligne cette semaine.",
      noDates: "Aucune ligne n’a encore de personne et de date : il n’y a pas de semaine à afficher.",
      unread:
        "{rows, plural, one {# ligne n’apparaît pas ici : sa personne ou sa date est illisible.} other {# lignes n’apparaissent pas ici : leur personne ou leur date est illisible.}}",
      toFix: "Voir les lignes à corriger",
      legend: "Lieux",
      others: "{count, plural, one {et # autre lieu} other {et # autres lieux}}",
      legendDeletion: "jour supprimé",
      legendLeftOut: "ligne écartée",
      legendMarks: { error: "erreur", warning: "alerte" },
      noPlace: "aucun lieu",
      nothing: "rien",
      cell: "{login}, {day} : {parts}",
      part: "{place}{position, select, FirstHalf { le matin} SecondHalf { l’après-midi} other {}}{deletion, select, true {, jour supprimé} other {}}{state, select, error {, erreur} warning {, alerte} leftOut {, ligne écartée} other {}}",
      load: "Personnes par jour et par lieu",
      loadDay: "Jour",
      loadTotal: "Tous les lieux",
      days: "{days, number}",
      barPart: "{place} : {days, plural, one {# jour} other {# jours}}",
    },
    layout: {
      kind: "Disposition",
      kinds: {
        list: "une ligne par jour",
        grid: "un planning de personnes et de jours",
        week: "une semaine type par personne",
      },
      title: {
        grid: "Que signifient les cellules de ce planning ?",
        week: "Que signifient les jours de cette semaine type ?",
      },
      explanation: {
        grid: "Chaque cellule remplie devient une ligne pour Lucca. À vous de dire, une fois pour toutes, ce que les cellules signifient.",
        week: "Chaque jour de chaque période devient une ligne pour Lucca. À vous de dire, une fois pour toutes, ce que les cellules signifient.",
      },
      position: "Une cellule représente",
      positions: { FullDay: "la journée", FirstHalf: "le matin", SecondHalf: "l’après-midi" },
      codes: "Dans les cellules, et le lieu de travail correspondant",
      cellsCount: "{count, plural, one {# cellule} other {# cellules}}",
      placeOf: "Lieu de travail pour « {code} »",
      noRow: "Aucune ligne",
      noRowFor: "Aucune ligne pour « {code} »",
      suggestedLegend: "proposé d’après la légende de votre fichier",
      suggestedSelf: "proposé comme dans votre fichier",
      noRowMeaning: "Rien n’est envoyé pour ces cellules.",
      leftEmpty: "Non précisé : ces cellules restent à corriger.",
      skip: "Jours à ignorer",
      skipHint: "Les jours fériés, par exemple : un par ligne ou séparés par des virgules.",
      skipExample: "2026-05-01, 2026-05-08",
      skipUnreadable: "Dates non reconnues : {text}. Écrivez-les ainsi : 2026-05-01.",
      apply: "Appliquer ces réponses",
      decided:
        "{kind, select, week {Chaque jour de la semaine type} other {Chaque cellule}} représente <strong>{position}</strong>",
      decidedParts:
        "{kind, select, week {Chaque jour de la semaine type} other {Chaque cellule}} représente la partie de la journée que le fichier indique",
      decidedCode: "<strong>{code}</strong> signifie {place}",
      decidedAsWritten: "autres lieux repris tels quels",
      decidedNoRow: "<strong>{code}</strong> ne donne aucune ligne",
      decidedOpen: "<strong>{code}</strong> reste à préciser",
      decidedSkip: "{days, plural, one {# jour ignoré} other {# jours ignorés}}",
      decidedMore: "{count, plural, one {# autre code} other {# autres codes}}",
      change: "Modifier",
    },
    readingChoice: {
      encodingTitle: "Dans quelle version les accents sont-ils corrects ?",
      encodingExplained: "Les mêmes lignes de votre fichier, lues dans chaque encodage.",
      noAccents: "Aucune ligne ne change : tous les encodages donnent la même lecture.",
      unreadable: "Le fichier ne peut pas être lu ainsi.",
      headerTitle: "Quelle ligne donne le nom des colonnes ?",
      headerExplained: "Les premières lignes du fichier, telles quelles.",
      line: "Ligne {line}",
      empty: "(ligne vide)",
      close: "Fermer",
      inUse: "utilisé",
      better: "accents corrects",
    },
    columnsPanel: {
      title: "Colonnes",
      summary: "{found} des 7 colonnes de Lucca trouvées",
      explanation: "Les colonnes attendues par Lucca, et celles de votre fichier qui les remplissent.",
      filled: "Remplie à",
      required: "obligatoire",
      none: "Absente du fichier",
      open: "À préciser",
      unnamed: "colonne {letter} (sans en-tête)",
      pick: "Colonne de votre fichier pour {column}",
      notSent: "Aussi dans le fichier, non envoyé : {names}.",
      missing:
        "{count, plural, one {Une colonne obligatoire pour Lucca est introuvable : {names}.} other {Des colonnes obligatoires pour Lucca sont introuvables : {names}.}} Choisissez dans le fichier {count, plural, one {celle qui la remplit} other {celles qui les remplissent}}.",
      tie: "Quelle colonne de votre fichier correspond à « {column} » ?",
      tieExplained:
        "{count, plural, one {{column, select, isDeletion {Certains de ses textes parlent de suppression, mais pas son en-tête. Choisissez-la si ces lignes doivent supprimer des jours.} other {Cette colonne désigne des personnes, mais semble contenir des matricules ou des noms. Lucca attend des identifiants : choisissez-la seulement si c’est sous cette forme que Lucca connaît ces personnes.}}} other {# colonnes conviennent aussi bien les unes que les autres : à vous de trancher.}}",
      letter: "{name} (colonne {letter})",
      choose: "Choisir {name}",
      noSamples: "aucun texte dans les premières lignes",
      recalled: "Colonnes reprises de votre dernier choix.",
      takeBack: "Revenir aux colonnes détectées",
    },
    skipped: {
      title: "Lignes ignorées",
      blank: "{lines, plural, one {# ligne vide} other {# lignes vides}}",
      summary: "{lines, plural, one {# ligne hors du tableau} other {# lignes hors du tableau}}",
      line: "Ligne {line}",
    },
    counts: {
      label: "Bilan",
      sentence:
        "<e>{errors, plural, one {# erreur} other {# erreurs}}</e>, <w>{warnings, plural, one {# alerte} other {# alertes}}</w>, <r>{ready, plural, one {# prête} other {# prêtes}}</r>{leftOut, plural, =0 {} other {, <l>{leftOut, plural, one {# écartée} other {# écartées}}</l>}}",
      once: "Chaque ligne est comptée une seule fois, selon ce qu’elle a de plus grave.",
      waiting:
        "{rows, plural, one {# ligne pas encore contrôlée} other {# lignes, pas encore contrôlées}} : {missing, select, true {choisissez d’abord les colonnes manquantes} other {répondez d’abord à la question ci-dessus}}",
    },
    filters: {
      label: "Lignes à afficher",
      all: "Toutes",
      "to-fix": "À corriger",
      warnings: "Alertes",
      ready: "Prêtes",
      "left-out": "Écartées",
    },
    empty: {
      all: "Aucune ligne pour l’instant.",
      "to-fix": "Rien à corriger.",
      warnings: "Aucune ligne avec une alerte.",
      ready: "Aucune ligne n’est encore prête.",
      "left-out": "Aucune ligne n’est écartée.",
      group: "Plus aucune ligne dans ce groupe.",
      found: "Aucune ligne trouvée.",
      showAll: "Afficher toutes les lignes",
    },
    history: {
      label: "Corrections",
      undo: "Annuler",
      redo: "Rétablir",
      nothingToUndo: "Rien à annuler",
      nothingToRedo: "Rien à rétablir",
      changed: "{rows, plural, =0 {Aucune ligne modifiée} one {# ligne modifiée} other {# lignes modifiées}}",
      undone:
        "Annulé : {rows, plural, =0 {aucune ligne modifiée} one {# ligne remise comme avant} other {# lignes remises comme avant}}",
      redone: "Rétabli : {rows, plural, =0 {aucune ligne modifiée} one {# ligne modifiée} other {# lignes modifiées}}",
      failed: "Cette correction n’a pas pu être faite. Rien n’a changé ; réessayez.",
    },
    findings: {
      label: "Points à vérifier",
      none: "Rien à corriger",
      noneExplained: "Toutes les lignes à envoyer sont prêtes pour Lucca.",
      waiting: "Les lignes sont contrôlées une fois tout le fichier lu.",
      questionFirst: "Ce qui est juste ou à corriger dépend de votre réponse.",
      levels: { error: "Erreur", warning: "Alerte", note: "Information" },
      rows: "{rows, plural, one {# ligne} other {# lignes}}",
      lines: "{more, plural, =0 {{count, plural, one {ligne} other {lignes}} {lines}} other {lignes {lines} …}}",
      showRows: "Afficher {rows, plural, =1 {cette ligne} other {ces # lignes}}",
      back: "Revenir au point à vérifier",
      newRows: "{rows, plural, one {nouvelle ligne} other {nouvelles lignes}}",
      fromLucca: "signalé par Lucca",
      rowsWord: "{rows, plural, one {ligne} other {lignes}}",
      said: "« {said} »",
      values: "Dans votre fichier",
      value: "« {value} »",
      emptyValue: "(vide)",
      moreValues: "{count, plural, one {Afficher # valeur} other {Afficher les # valeurs}}",
      valuesBeyond: "{count, plural, one {et # autre valeur} other {et # autres valeurs}}",
      replace: "Remplacer",
      fill: "Remplir",
      sameText: "Le nouveau texte est identique à l’ancien",
      replaceValue: "Remplacer « {value} » dans {rows, plural, one {# ligne} other {# lignes}}",
      replaceEmpty: "Remplir {rows, plural, one {# cellule vide} other {# cellules vides}}",
      replaceBy: "Nouveau texte pour « {value} »",
      fillWith: "Texte pour les cellules vides",
      apply: "Remplacer dans {rows, plural, one {# ligne} other {# lignes}}",
      replaceValueBy: "Remplacer « {value} » par {to} dans {rows, plural, one {# ligne} other {# lignes}}",
      fillBy: "Remplir {rows, plural, one {# cellule vide} other {# cellules vides}} avec {to}",
      mergeHalves: "En faire des journées entières",
      acceptProposals: "Accepter toutes les propositions",
      sendAllAsIs: "Envoyer {count, plural, =1 {tel quel} other {les # tels quels}}",
      beforeDomain: "Garder ce qui précède {domain}",
      readDates:
        "Lire toutes les dates avec {order, select, dayFirst {le jour} yearFirst {l’année} other {le mois}} en premier",
      leaveOut: "Écarter {rows, plural, =1 {cette ligne} other {ces # lignes}}",
      unplacedExplained:
        "Lucca le signale pour {count, plural, =1 {une ligne qui n’a pas pu être rapprochée} other {# lignes qui n’ont pas pu être rapprochées}} des vôtres.",
      unplacedLine: "ligne {line} selon Lucca",
      unplacedMore: "et {count, plural, one {# autre ligne} other {# autres lignes}}",
      unplacedOther: "et {count, plural, one {# autre remarque} other {# autres remarques}} sans ligne",
    },
    names: {
      proposed: "proposé",
      beside: "{value} à côté de « {other} »",
      replaceBy: "Remplacer {value} par {to} dans {rows, plural, one {# ligne} other {# lignes}}",
      other: "Autre…",
      otherFor: "Choisir une autre valeur pour {value}",
      chooseFor: "Liste de Lucca pour {value}",
      search: "Rechercher dans la liste de Lucca",
      nothing: "Aucun résultat dans la liste de Lucca",
      noArea: "Aucune zone",
      noAreaFor: "Aucune zone à la place de {value}",
      sendAsIs: "Envoyer tel quel",
      sendAsIsFor: "Envoyer {value} tel quel ; l’analyse de Lucca tranchera",
      types: { Office: "site", RemoteWork: "télétravail", Other: "autre lieu" },
      since: "depuis le {start}",
      until: "jusqu’au {end}",
    },
    saidHints: {
      userUnknown:
        "Lucca ne connaît pas cet identifiant, ou la clé API n’a pas accès à cette personne. Vérifiez l’orthographe.",
      placeUnknown:
        "Malgré sa formulation, ce message concerne le lieu : Lucca ne le trouve pas, ou il n’est plus utilisé.",
      dayOff: "La personne est absente ce jour-là. La ligne est importée quand même.",
    },
    grid: {
      label: "Lignes",
      keys: "Cliquez sur une cellule pour voir ce qui la concerne. Flèches pour se déplacer, Entrée pour modifier, Maj pour sélectionner, Ctrl+C et Ctrl+V pour copier et coller",
      touch: "Touchez une cellule pour voir ce qui la concerne",
      rightAsItIs: "Cette ligne est correcte",
      states: {
        error: "Erreur",
        warning: "Alerte",
        ready: "Prête",
        waiting: "En attente",
        "left-out": "Écartée",
        imported: "Importée",
      },
      fileText: "Dans votre fichier : {text}",
      fileEmpty: "Vide dans votre fichier",
      new: "nouv.",
      newRow: "Nouvelle ligne",
      lineAt: "Ligne {line}",
      cellAt: "Cellule {at}",
      editCell: "Modifier cette cellule",
      leaveOut: "Écarter cette ligne",
      putBack: "Réintégrer cette ligne",
      isLeftOut: "Cette ligne est écartée : elle n’est pas envoyée à Lucca.",
      isImported:
        "Cette ligne est déjà importée, avec la partie {part, number}. Elle ne sera pas envoyée une deuxième fois.",
      keepText: "{text} (tel quel)",
      chooseOne: "Choisir",
    },
    selection: {
      label: "Sélection",
      cells: "{rows, number} × {columns} cellules sélectionnées",
      rows: "{all, select, true {{rows, plural, one {# ligne sélectionnée (toutes)} other {Les # lignes sélectionnées}}} other {{rows, plural, one {# ligne sélectionnée} other {# lignes sélectionnées}}}}",
      leaveOut: "Écarter {rows, plural, =1 {cette ligne} other {ces # lignes}}",
      putBack: "Réintégrer {rows, plural, =1 {cette ligne} other {ces # lignes}}",
      replace: "Rechercher et remplacer dans ces lignes",
      copied: "{rows, number} × {columns} cellules copiées",
      copyFailed: "Le navigateur n’a pas permis de copier ces cellules. Sélectionnez moins de lignes.",
      tooMany:
        "C’est trop en une seule fois : sélectionnez au plus {rows, plural, one {# ligne} other {# lignes}}, ou utilisez « Rechercher et remplacer ».",
      tooManyPasted:
        "C’est trop pour un seul collage : au plus {rows, plural, one {# ligne} other {# lignes}}. Déposez plutôt un fichier.",
      dropped:
        "{columns, plural, =1 {La dernière colonne du bloc n’avait pas de place et n’a pas été collée.} other {Les # dernières colonnes du bloc n’avaient pas de place et n’ont pas été collées.}}",
    },
    paste: {
      title: "{rows, plural, one {# ligne dépasse} other {# lignes dépassent}} la fin du tableau",
      explained:
        "À partir d’ici, le bloc collé est plus long que le tableau. Les nouvelles lignes sont ajoutées à la fin et contrôlées comme les autres.",
      add: "Coller et ajouter {rows, plural, one {# ligne} other {# lignes}}",
      fitting: "Coller seulement ce qui tient",
    },
    preview: {
      label: "Par exemple",
      line: "ligne {line}",
      newRow: "nouvelle ligne",
      becomes: "devient",
      empty: "(vide)",
      leftOut: "(écartée)",
    },
    tools: {
      search: "Rechercher une ligne",
      column: "Lignes avec des points à vérifier dans",
      allColumns: "Toutes les colonnes",
      columnFound: "{column} ({count})",
      replace: "Rechercher et remplacer",
      addRow: "Ajouter une ligne",
    },
    replace: {
      label: "Rechercher et remplacer",
      find: "Rechercher",
      with: "Remplacer par",
      in: "Dans",
      allColumns: "Toutes les colonnes",
      wholeCell: "Cellule entière",
      matchCase: "Respecter la casse",
      onlySelected: "Seulement {rows, plural, =1 {la ligne sélectionnée} other {les # lignes sélectionnées}}",
      apply: "{known, select, true {Remplacer dans {rows, plural, one {# ligne} other {# lignes}}} other {Remplacer}}",
      wouldChange: "{rows, plural, =0 {Introuvable} one {# ligne à modifier} other {# lignes à modifier}}",
      nothingToFind: "Saisissez d’abord le texte à rechercher",
      notFound: "Aucune ligne à modifier",
      close: "Fermer la recherche",
    },
    positions: {
      FullDay: "FullDay : la journée entière",
      FirstHalf: "FirstHalf : le matin",
      SecondHalf: "SecondHalf : l’après-midi",
    },
    deletions: { true: "true : supprimer ce jour", false: "false : le créer ou le modifier" },
  },
  rules: {
    "login-missing": {
      title: "Identifiant manquant",
      cell: "L’identifiant manque.",
      fix: "Chaque ligne doit porter l’identifiant d’une personne dans Lucca, par exemple jdupont.",
    },
    "login-email": {
      title: "Adresse e-mail au lieu d’un identifiant",
      cell: "« {value} » ressemble à une adresse e-mail ; Lucca attend l’identifiant.",
      fix: "Souvent, l’identifiant n’est pas l’adresse e-mail. Remplacez-la si elle est différente.",
    },
    "place-missing": {
      title: "Lieu de travail manquant",
      cell: "Le lieu de travail manque.",
      fix: "Chaque ligne doit indiquer un lieu de travail, écrit comme dans Lucca. Les lignes de suppression aussi.",
    },
    "date-missing": {
      title: "Date manquante",
      cell: "La date manque.",
      fix: "Chaque ligne doit avoir une date, par exemple 2025-09-18.",
    },
    "date-unreadable": {
      title: "Dates illisibles",
      cell: "« {value} » n’est pas une date reconnue. Écrivez-la ainsi : 2025-09-18 ou 18/09/2025.",
      fix: "Écrivez-les ainsi : 2025-09-18 ou 18/09/2025.",
    },
    "date-invalid": {
      title: "Dates qui n’existent pas",
      cell: "« {value} » n’existe pas dans le calendrier.",
      fix: "Corrigez le jour ou le mois, par exemple 2025-09-30.",
    },
    "date-no-year": {
      title: "Dates sans année",
      cell: "« {value} » n’a pas d’année. Écrivez-la ainsi : 2025-09-18.",
      fix: "Ajoutez l’année, par exemple 2025-09-18.",
    },
    "date-ambiguous": {
      title: "Dates à double lecture",
      cell: "« {value} » peut se lire avec le jour ou le mois en premier.",
      fix: "Indiquez une fois ce qui vient en premier ; cela vaut ensuite pour toutes les dates du fichier.",
    },
    "date-two-digit-year": {
      title: "Années à deux chiffres",
      cell: "L’année de « {value} » n’a que deux chiffres ; elle est lue dans ce siècle.",
      fix: "Elles sont lues dans ce siècle. Vérifiez que c’est bien le cas.",
    },
    "date-serial": {
      title: "Nombres au lieu de dates",
      cell: "« {value} » est une date telle qu’Excel compte les jours.",
      fix: "Excel a enregistré le numéro du jour. Vérifiez que la date affichée est la bonne.",
    },
    "date-1904": {
      title: "Jours peut-être comptés depuis 1904",
      cell: "« {value} » est lu comme un jour d’il y a plus de deux ans. Les anciens classeurs Mac comptent depuis 1904 : ce serait alors quatre ans et un jour plus tard.",
      fix: "Regardez les dates affichées. Si elles sont fausses, enregistrez le classeur en .xlsx ou écrivez les dates en toutes lettres, puis déposez-le à nouveau.",
    },
    "date-swapped": {
      title: "Dates dont le jour et le mois sont peut-être inversés",
      cell: "« {value} » est loin des autres dates ; avec le jour et le mois inversés, elle serait parmi elles.",
      fix: "Le tableur a peut-être pris le jour pour le mois : il l’a fait partout où c’était possible et a laissé en texte les jours après le 12. Corrigez ces dates, ou déposez le fichier d’origine.",
    },
    "date-implausible": {
      title: "Dates lointaines",
      cell: "« {value} » est loin d’aujourd’hui. L’année est-elle la bonne ?",
      fix: "Elles sont à plusieurs années d’aujourd’hui. Vérifiez que l’année est la bonne.",
    },
    "position-missing": {
      title: "Moment de la journée manquant",
      cell: "Le moment de la journée manque : FullDay, FirstHalf ou SecondHalf.",
      fix: "Choisissez FullDay, FirstHalf ou SecondHalf.",
    },
    "position-unreadable": {
      title: "Moments de la journée illisibles",
      cell: "« {value} » n’est pas un moment de la journée. Valeurs attendues : FullDay, FirstHalf ou SecondHalf.",
      fix: "Choisissez pour chaque mot ce qu’il signifie : FullDay, FirstHalf ou SecondHalf.",
    },
    "position-ambiguous": {
      title: "Moments de la journée à double sens",
      cell: "« {value} » peut désigner plusieurs moments de la journée.",
      fix: "Choisissez pour chaque mot ce qu’il signifie : FullDay, FirstHalf ou SecondHalf.",
    },
    "deletion-unreadable": {
      title: "Suppression : ni oui ni non",
      cell: "« {value} » n’est ni true ni false. Une suppression n’est jamais devinée.",
      fix: "Choisissez true (supprimer le jour) ou false. Rien n’est deviné.",
    },
    "comment-line-break": {
      title: "Sauts de ligne dans les commentaires",
      cell: "Le saut de ligne de ce commentaire devient une espace.",
      fix: "Chacun devient une espace : Lucca lit une entrée par ligne.",
    },
    "text-invisible": {
      title: "Caractères invisibles",
      cell: "Des caractères invisibles, ou une formule ou des guillemets autour du texte, ont été retirés de cette cellule.",
      fix: "Ils ont été retirés, de même que les guillemets autour d’un texte et la formule que certains logiciels écrivent autour de lui pour garder ses zéros. Le texte lui-même n’a pas changé.",
    },
    "text-decomposed": {
      title: "Accents en deux morceaux",
      cell: "Une lettre et son accent formaient deux caractères ; ils n’en font plus qu’un.",
      fix: "Une lettre et son accent formaient deux caractères ; ils n’en font plus qu’un. Rien de visible n’a changé.",
    },
    "text-garbled": {
      title: "Lettres qui semblent fausses",
      cell: "Certaines lettres semblent avoir été lues dans le mauvais encodage.",
      fix: "Ces lettres semblent avoir été lues dans un autre encodage que celui du fichier. Essayez un autre encodage dans la phrase qui dit comment le fichier a été lu, ou enregistrez à nouveau le fichier en CSV UTF-8.",
    },
    "halves-mergeable": {
      title: "Deux demi-journées qui font une journée entière",
      cell: "Avec {lines}, cela fait une journée entière au même endroit.",
      fix: "Le matin et l’après-midi disent la même chose. Gardez-les ainsi, ou faites-en une journée entière.",
    },
    "row-short": {
      title: "Lignes avec moins de cellules",
      cell: "Cette ligne a moins de cellules que l’en-tête. Celles qui manquent sont considérées comme vides.",
      fix: "Les cellules manquantes sont facultatives ; elles sont considérées comme vides.",
    },
    "row-too-short": {
      title: "Lignes qui s’arrêtent trop tôt",
      cell: "Cette ligne a moins de cellules que l’en-tête, et il en manque une obligatoire.",
      fix: "Il manque une cellule obligatoire à la fin. Remplissez-la, ou écartez la ligne.",
    },
    "row-too-long": {
      title: "Lignes avec trop de cellules",
      cell: "Cette ligne a plus de cellules remplies que l’en-tête : un séparateur dans un texte a sans doute décalé la suite.",
      fix: "Un séparateur dans un texte a sans doute décalé la suite. Corrigez les cellules, ou mettez ce texte entre guillemets dans votre fichier et déposez-le à nouveau.",
    },
    "quote-unclosed": {
      title: "Guillemet jamais refermé",
      cell: "Un guillemet s’ouvre ici et ne se referme jamais. La ligne a été lue telle quelle.",
      fix: "Remplacez le texte par un texte sans guillemet, ou corrigez votre fichier et déposez-le à nouveau.",
    },
    duplicate: {
      title: "Lignes identiques",
      cell: "Identique à {lines} : une seule suffit.",
      fix: "La première reste. Les autres peuvent être écartées.",
    },
    "duplicate-conflict": {
      title: "Deux lignes pour la même personne, au même moment",
      cell: "En contradiction avec {lines} : même personne, même jour, même moment, mais un contenu différent.",
      fix: "Elles sont différentes, à vous de dire laquelle est juste. Choisissez la mauvaise ligne dans le tableau, puis corrigez-la ou écartez-la.",
    },
    overlap: {
      title: "Journée entière et demi-journée le même jour",
      cell: "En conflit avec {lines} : une journée entière et une demi-journée le même jour.",
      fix: "Un même jour ne peut pas contenir les deux. Choisissez la mauvaise ligne dans le tableau, puis corrigez-la ou écartez-la.",
    },
    "deletion-conflict": {
      title: "Jour supprimé et créé à la fois",
      cell: "En contradiction avec {lines} : une ligne supprime ce que l’autre crée.",
      fix: "Pour remplacer, aucune ligne de suppression n’est nécessaire. Choisissez la mauvaise ligne dans le tableau, puis corrigez-la ou écartez-la.",
    },
    "row-hidden": {
      title: "Lignes masquées",
      cell: "Cette ligne est masquée dans la feuille.",
      fix: "Elles sont lues comme les autres. Si elles étaient masquées parce qu’elles ne comptent plus, écartez-les.",
    },
    "row-unapproved": {
      title: "Lignes marquées comme refusées ou en attente",
      cell: "Une autre colonne du fichier dit que cette ligne est refusée ou pas encore décidée.",
      fix: "Elles sont lues comme les autres et seraient importées. Si elles ne comptent pas, écartez-les.",
    },
    "place-spelling": {
      title: "Lieux de travail écrits comme dans Lucca",
      cell: "« {value} » est envoyé avec les accents, majuscules et tirets de Lucca.",
      fix: "Rien à faire : seule l’orthographe change. « Annuler » revient en arrière.",
    },
    "place-unknown": {
      title: "Lieux de travail absents de Lucca",
      cell: "Aucun lieu de travail de Lucca ne s’appelle « {value} ».",
      fix: "Choisissez le bon lieu ; il est remplacé partout. Vous pouvez aussi l’envoyer tel quel : l’analyse de Lucca tranchera.",
    },
    "place-inactive": {
      title: "Lieux de travail désactivés",
      cell: "« {value} » est désactivé dans Lucca.",
      fix: "Choisissez-en un autre, ou réactivez-le dans Lucca puis relisez les listes.",
    },
    "place-twice": {
      title: "Deux lieux de travail du même nom",
      cell: "Lucca contient deux fois « {value} » ; le fichier ne peut pas dire lequel est le bon.",
      fix: "C’est Lucca qui choisit. Pour en avoir la certitude, renommez l’un des deux dans Lucca.",
    },
    "area-spelling": {
      title: "Zones écrites comme dans Lucca",
      cell: "« {value} » est envoyé avec les accents, majuscules et tirets de Lucca.",
      fix: "Rien à faire : seule l’orthographe change. « Annuler » revient en arrière.",
    },
    "area-unknown": {
      title: "Zones absentes de leur site",
      cell: "Le lieu de travail de cette ligne n’a pas de zone « {value} ».",
      fix: "Choisissez une zone de ce site, ou envoyez-la telle quelle : l’analyse de Lucca tranchera.",
    },
    "area-without-place": {
      title: "Zones sans leur site",
      cell: "La ligne indique une zone, mais pas de lieu de travail.",
      fix: "Choisissez le site qui contient cette zone.",
    },
    "login-case": {
      title: "Identifiants avec d’autres majuscules",
      cell: "Lucca écrit « {value} » avec d’autres majuscules.",
      fix: "Les identifiants doivent être écrits exactement comme dans Lucca.",
    },
    "login-name": {
      title: "Noms au lieu d’identifiants",
      cell: "« {value} » est un nom ; Lucca attend l’identifiant.",
      fix: "Prenez l’identifiant de cette personne. Si deux personnes portent ce nom, choisissez.",
    },
    "login-zeros": {
      title: "Identifiants qui ont perdu leurs zéros",
      cell: "Lucca écrit « {value} » avec des zéros devant ; les tableurs les suppriment.",
      fix: "Prenez l’identifiant tel que Lucca l’écrit.",
    },
    "login-within": {
      title: "Identifiants entourés d’autre chose",
      cell: "Lucca connaît un identifiant qui est une partie de « {value} ».",
      fix: "Prenez l’identifiant seul, tel que Lucca l’écrit.",
    },
    "login-unknown": {
      title: "Personnes que Whereabouts ne voit pas",
      cell: "« {value} » ne fait pas partie des personnes que Whereabouts peut voir.",
      fix: "Si l’identifiant est juste, il peut partir tel quel, et l’analyse de Lucca tranchera. Sinon, choisissez la personne.",
    },
    "person-outside-contract": {
      title: "Jours hors contrat",
      cell: "« {value} » n’est pas sous contrat ce jour-là.",
      fix: "Vérifiez la date et la personne. Lucca peut refuser la ligne.",
    },
    "name-as-is": {
      title: "Valeurs envoyées telles quelles",
      cell: "« {value} » n’est pas dans la liste de Lucca et part comme vous l’avez écrit.",
      fix: "L’analyse de Lucca dira si elle les connaît.",
    },
    "code-unknown": {
      title: "Cellules à préciser",
      cell: "« {value} » reste à préciser : est-ce un lieu de travail, ou n’en faut-il aucune ligne ?",
      fix: "Indiquez ce qu’elles signifient sous la phrase qui dit comment le fichier a été lu, ou remplacez-les.",
    },
    "formula-error": {
      title: "Formules en erreur",
      cell: "« {value} » est ce qu’affiche un tableur quand une formule ne trouve rien ; ce n’est pas une valeur.",
      fix: "Mettez la bonne valeur à la place, ou corrigez la formule et déposez à nouveau le fichier.",
    },
    "period-in-list": {
      title: "Lignes sur plusieurs jours",
      cell: "Cette ligne vaut pour plusieurs jours, alors que Lucca prend une ligne par jour : seul le premier serait envoyé.",
      fix: "Écrivez une ligne par jour dans votre fichier et déposez-le à nouveau. Si une ligne ne vise que son premier jour, corrigez l’une de ses cellules.",
    },
    "period-missing": {
      title: "Semaine type sans période",
      cell: "Le fichier ne dit pas sur quelle période cette semaine type s’applique.",
      fix: "Indiquez-la une fois pour tout le monde, sous la phrase qui dit comment le fichier a été lu.",
    },
    "period-reversed": {
      title: "Périodes qui finissent avant de commencer",
      cell: "La période finit avant de commencer : elle ne contient aucun jour.",
      fix: "Corrigez les dates dans votre fichier et déposez-le à nouveau, ou écartez la ligne.",
    },
    "period-unreadable": {
      title: "Périodes illisibles",
      cell: "La semaine, ou le premier ou le dernier jour de cette période, est illisible, ou la période dure plus de trois ans.",
      fix: "Si seul l’ordre du jour et du mois est en cause, choisissez-le dans la phrase qui dit comment le fichier a été lu. Sinon, corrigez la semaine ou les dates dans votre fichier et déposez-le à nouveau, ou écartez la ligne.",
    },
    "week-alternates": {
      title: "Semaines en alternance",
      cell: "Cette ligne ne vaut que certaines semaines et ne dit ni « paire » ni « impaire ».",
      fix: "Écrivez paire ou impaire à côté, ou une ligne par semaine avec ses dates, dans votre fichier et déposez-le à nouveau.",
    },
    "lucca-error": {
      title: "Lignes refusées par Lucca",
      cell: "Lucca indique : « {said} »",
      fix: "Corrigez les lignes et relancez l’analyse, ou écartez-les.",
    },
    "lucca-warning": {
      title: "Remarque de Lucca",
      cell: "Lucca indique : « {said} »",
      fix: "Les lignes sont importées quand même. Vérifiez-les.",
    },
    "lucca-conflict": {
      title: "Conflit dans le calendrier de la personne",
      cell: "Lucca indique : « {said} »",
      fix: "Les lignes sont importées quand même. Vérifiez-les.",
    },
    line: "la ligne {line}",
    anotherLine: "une autre ligne",
  },
  refusals: {
    "file-empty": {
      title: "Ce fichier est vide",
      found: "{file} n’a aucun contenu.",
      expected:
        "Une ligne d’en-tête et au moins une ligne en dessous, par exemple « login;workLocationName;date;position ».",
      action: "Enregistrez à nouveau le fichier depuis votre logiciel, ou partez du modèle.",
    },
    "file-binary": {
      title: "Ce n’est pas un fichier texte",
      found: "{file} a un contenu binaire, quel que soit son nom.",
      expected: "Un fichier CSV ou texte avec une ligne par personne et par jour.",
      action: "Ouvrez-le dans le logiciel dont il vient et enregistrez-le en « CSV UTF-8 ».",
    },
    "file-picture": {
      title: "C’est une image",
      found: "{file} contient une image.",
      expected: "Un fichier CSV ou texte avec une ligne par personne et par jour.",
      action: "Demandez la feuille de calcul d’où vient l’image, et enregistrez-la en « CSV UTF-8 ».",
    },
    "file-workbook": {
      title: "Ce type de classeur ne peut pas être lu ici",
      found: "{file} est une feuille de calcul, mais pas un classeur Excel (.xlsx).",
      expected: "Un classeur Excel (.xlsx) ou un fichier CSV.",
      action: "Ouvrez-le, puis Fichier, Enregistrer sous, « Classeur Excel (.xlsx) ». Déposez ici le nouveau fichier.",
    },
    "file-locked": {
      title: "Ce classeur est protégé par un mot de passe",
      found: "{file} est chiffré : rien ne peut y être lu.",
      expected: "Un classeur qui s’ouvre sans mot de passe.",
      action:
        "Dans Excel : Fichier, Informations, Protéger le classeur, Chiffrer avec mot de passe, puis effacez le mot de passe. Enregistrez et déposez à nouveau le fichier.",
    },
    "file-damaged": {
      title: "Ce classeur est endommagé",
      found: "{file} est tronqué ou a été modifié en chemin : son contenu ne correspond pas à ce qu’il annonce.",
      expected: "Un classeur que votre tableur ouvre sans le réparer.",
      action:
        "Téléchargez-le ou copiez-le à nouveau. Si Excel propose de le réparer, acceptez, enregistrez-le sous un autre nom et déposez ce fichier.",
    },
    "file-pdf": {
      title: "C’est un document PDF",
      found: "{file} est fait pour être lu et imprimé.",
      expected: "Un fichier CSV ou texte avec une ligne par personne et par jour.",
      action: "Demandez la feuille de calcul d’où vient le document, et enregistrez-la en « CSV UTF-8 ».",
    },
    "file-too-large": {
      title: "Ce fichier est trop volumineux",
      found: "{file} fait {size}.",
      expected: "{limit} au maximum.",
      action: "Découpez-le, par exemple par mois, et importez les parties l’une après l’autre.",
    },
    "header-only": {
      title: "Ce fichier a un en-tête, mais aucune ligne",
      found: "{file} ne contient que la ligne d’en-tête : {headers}.",
      expected: "Au moins une ligne en dessous, par exemple « jdupont;Paris;2026-03-02;FullDay ».",
      action: "Vérifiez qu’un filtre n’a pas vidé l’export, puis déposez-le à nouveau.",
    },
    "plan-empty": {
      title: "Aucun jour de ce planning n’est rempli",
      found:
        "{file} contient des collaborateurs et des jours, mais aucun texte dans les cellules. Les couleurs seules ne peuvent pas être lues.",
      expected: "Un lieu ou un code dans chaque cellule, par exemple Paris ou T.",
      action: "Écrivez dans les cellules ce que signifie chaque couleur, puis déposez à nouveau le fichier.",
    },
    "header-unknown": {
      title: "Aucun en-tête reconnu dans ce fichier",
      found: "Les en-têtes trouvés sont : {headers}.",
      expected:
        "Une ligne avec des noms de colonnes comme login, workLocationName, date et position, ou Identifiant, Lieu de travail, Date et Période.",
      action: "Ajoutez cette ligne d’en-tête au-dessus de vos données, ou copiez vos données dans le modèle.",
    },
    "file-unreadable": {
      title: "Le navigateur n’a pas pu lire ce fichier",
      found: "{file} a été déplacé, renommé ou verrouillé pendant la lecture.",
      expected: "Un fichier présent sur cet ordinateur et qui n’est pas en cours de modification ailleurs.",
      action: "Fermez-le dans les autres logiciels, puis choisissez-le à nouveau.",
    },
  },
  problems: {
    "not-local": {
      title: "Cette page n’est accessible que depuis l’ordinateur où elle tourne",
      explanation: "Sans authentification, Whereabouts ne répond qu’à la machine sur laquelle il a été lancé.",
      action:
        "Ouvrez-la dans un navigateur de cette machine, ou demandez à la personne qui gère le serveur de configurer l’authentification.",
    },
    "wrong-host": {
      title: "Cette adresse n’est pas celle prévue pour Whereabouts",
      explanation: "La requête vise un autre nom de serveur que celui attendu : elle a été refusée.",
      action: "Utilisez l’adresse affichée par le serveur à son démarrage.",
    },
    "wrong-origin": {
      title: "La demande vient d’une autre page",
      explanation: "Seules les pages de Whereabouts peuvent envoyer des fichiers ou modifier quelque chose.",
      action: "Ouvrez Whereabouts dans son propre onglet et réessayez.",
    },
    "signed-out": {
      title: "Votre session est terminée",
      explanation:
        "Une session se termine après 30 minutes sans activité, au bout de 12 heures en tout, ou quand quelqu’un y met fin. Cette demande a été refusée avant toute action.",
      action: "Reconnectez-vous.",
    },
    "sign-in-old": {
      title: "Avant cet import, confirmez votre identité",
      explanation:
        "Un import ne peut pas être annulé : il demande une connexion de moins de 15 minutes. La vôtre est plus ancienne : cette demande a été refusée avant tout envoi.",
      action: "Reconnectez-vous : vous reviendrez à cet import, et son analyse reste valable.",
    },
    reload: {
      title: "Whereabouts a été mis à jour",
      explanation: "Cette page vient de la version précédente. Rien n’a été envoyé à Lucca.",
      action: "Rechargez la page.",
    },
    "not-found": {
      title: "Il n’y a rien ici",
      explanation:
        "Cette opération ou cette page n’existe pas, ou elle a été supprimée après sa durée de conservation.",
      action: "Regardez dans la liste « Imports passés ».",
    },
    "length-required": {
      title: "L’envoi n’a pas annoncé sa taille",
      explanation:
        "Le serveur n’accepte que les envois qui annoncent leur taille. Un proxy l’a peut-être retirée en chemin.",
      action: "Réessayez. Si cela se reproduit, montrez ce message à la personne qui gère le serveur.",
    },
    "too-large": {
      title: "Le fichier dépasse ce que Lucca accepte",
      explanation: "Lucca accepte au maximum 100 Mo à la fois, enveloppe d’envoi comprise.",
      action: "Relancez l’analyse du fichier : l’assistant propose de l’envoyer en plusieurs parties.",
    },
    "upload-cut": {
      title: "L’envoi s’est interrompu",
      explanation: "Il est arrivé moins de données qu’annoncé. Rien n’a été envoyé à Lucca.",
      action: "Vérifiez la connexion réseau et réessayez.",
    },
    "upload-malformed": {
      title: "L’envoi n’a pas pu être lu",
      explanation: "Le serveur attend exactement un fichier. Rien n’a été envoyé à Lucca.",
      action: "Rechargez la page et réessayez.",
    },
    "file-not-written-by-us": {
      title: "Le fichier ne commence pas par les sept colonnes attendues par Lucca",
      explanation:
        "Le serveur ne transmet que des fichiers produits à l’étape « Mettre en forme ». Rien n’a été envoyé à Lucca.",
      action: "Revenez à « Mettre en forme » et reprenez à partir de là.",
    },
    busy: {
      title: "Le serveur traite déjà d’autres envois",
      explanation: "Seuls quelques fichiers sont acceptés en même temps. Rien n’a été envoyé à Lucca.",
      action: "Patientez un instant et réessayez.",
    },
    "ticket-missing": {
      title: "La confirmation était incomplète",
      explanation:
        "Chaque import porte un numéro unique pour ne jamais être exécuté deux fois. Celui-ci n’en avait pas : rien n’a été envoyé à Lucca.",
      action: "Rechargez la page et confirmez à nouveau.",
    },
    "request-invalid": {
      title: "Le serveur n’a pas compris la demande",
      explanation: "Une partie de la demande était absente ou illisible. Rien n’a été envoyé à Lucca.",
      action: "Rechargez la page et réessayez.",
    },
    "analysis-missing": {
      title: "L’analyse de cet import n’existe plus",
      explanation:
        "Un import a besoin de sa propre analyse terminée, et le serveur ne la connaît plus. Rien n’a été envoyé à Lucca.",
      action: "Relancez l’analyse, puis importez.",
    },
    "analysis-not-finished": {
      title: "Lucca n’a pas terminé l’analyse",
      explanation: "Seule une analyse terminée peut être importée. Rien n’a été envoyé à Lucca.",
      action: "Attendez la fin de l’analyse, puis importez.",
    },
    "analysis-old": {
      title: "L’analyse date de plus de 30 minutes",
      explanation: "Le planning dans Lucca a peut-être changé depuis. Rien n’a été envoyé à Lucca.",
      action: "Relancez l’analyse, puis importez.",
    },
    "analysis-spent": {
      title: "Cette analyse a déjà servi à un import",
      explanation:
        "Chaque analyse permet un seul import, pour que rien ne soit importé deux fois. Rien de plus n’a été envoyé à Lucca.",
      action:
        "Retrouvez cet import dans la liste « Imports passés ». Pour importer encore, relancez d’abord l’analyse.",
    },
    "analysis-has-errors": {
      title: "Lucca a trouvé des erreurs dans ce fichier",
      explanation: "Un fichier avec des lignes en erreur n’est pas importé. Rien n’a été envoyé à Lucca.",
      action: "Revenez à « Analyser » et corrigez ces lignes ou écartez-les.",
    },
    "analysis-differs": {
      title: "Ce n’est pas ce qui a été analysé",
      explanation:
        "Le fichier, le compte ou « Remplacer les lieux existants » diffère de ce que Lucca a analysé. Rien n’a été envoyé à Lucca.",
      action: "Relancez l’analyse, puis importez.",
    },
    "ticket-differs": {
      title: "Cette confirmation a déjà servi à autre chose",
      explanation:
        "La même confirmation est déjà arrivée avec un autre fichier ou un autre réglage. Rien de plus n’a été envoyé à Lucca.",
      action: "Regardez dans la liste « Imports passés », puis relancez l’analyse et confirmez à nouveau.",
    },
    "import-live": {
      title: "Un autre import est en cours dans ce compte",
      explanation:
        "Un seul import à la fois : deux en même temps pourraient s’écraser l’un l’autre. Rien n’a été envoyé à Lucca.",
      action: "Attendez sa fin. Vous le trouverez dans la liste « Imports passés ». Importez ensuite ici.",
    },
    "import-unknown": {
      title: "Un import précédent a un résultat inconnu",
      explanation:
        "On ne sait pas encore ce que Lucca en a fait. Un second import pourrait refaire le même travail. Rien n’a été envoyé à Lucca.",
      action:
        "Ouvrez cet import dans la liste « Imports passés » et notez ce que vous constatez dans Lucca. Importez ensuite ici.",
    },
    "batch-not-analyzed": {
      title: "Toutes les parties du fichier n’ont pas été analysées",
      explanation:
        "Toutes les parties d’un fichier doivent être analysées sans erreur avant l’import de la première. Rien n’a été envoyé.",
      action: "Analysez les parties manquantes, puis importez.",
    },
    "job-live": {
      title: "Cet import est encore en cours",
      explanation: "Seul un import terminé peut être supprimé.",
      action: "Attendez sa fin, puis supprimez-le.",
    },
    "job-unknown": {
      title: "Le résultat de cet import est inconnu",
      explanation:
        "Son compte rendu est tout ce qui reste pour comprendre ce qui s’est passé : il ne peut pas être supprimé.",
      action: "Comparez-le avec Lucca et notez ce que vous constatez.",
    },
    "not-unknown": {
      title: "Le résultat de cet import est connu",
      explanation: "Vous ne pouvez noter un constat dans Lucca que pour un import au résultat inconnu.",
      action: "Rechargez la page pour voir comment il s’est terminé.",
    },
    "still-moving": {
      title: "Lucca y travaille encore",
      explanation: "Un import peut être abandonné quand rien n’a bougé depuis 30 minutes.",
      action: "Patientez. La page indique depuis combien de temps rien n’a bougé.",
    },
    "given-up": {
      title: "Quelqu’un a cessé d’attendre Lucca",
      explanation: "Rien n’avait bougé depuis 30 minutes ou plus. Lucca a peut-être quand même fait le travail.",
      action: "Comparez le fichier avec ce qu’il y a maintenant dans Lucca.",
    },
    "lucca-bad-request": {
      title: "Lucca a refusé la demande",
      explanation: "Lucca a répondu que la demande n’était pas valable et n’a rien pris en compte.",
      action: "Montrez la réponse ci-dessous à la personne qui gère le serveur.",
    },
    "lucca-key-refused": {
      title: "Lucca n’accepte pas la clé API",
      explanation: "La clé a expiré, a été supprimée dans Lucca ou a été mal saisie. Lucca n’a rien pris en compte.",
      action:
        "Demandez une nouvelle clé à un administrateur Lucca qui peut gérer les clés API : dans les paramètres de Lucca, Authentification, SSO et API, puis Clés API. La personne qui gère le serveur l’enregistre dans LUCCA_API_KEY et redémarre Whereabouts.",
    },
    "lucca-not-allowed": {
      title: "La clé API n’a pas ce droit",
      explanation:
        "Lucca connaît la clé, mais il manque une permission à son rôle, sans doute « Import schedule » (import du planning). Lucca n’a rien pris en compte.",
      action:
        "Adressez-vous à un administrateur Lucca qui peut gérer les rôles : la clé a son propre rôle, le plus souvent du même nom, à la fin de la liste des rôles de Lucca. Il suffit d’y cocher « Import schedule » (import du planning), sous Lucca Office. Réessayez ensuite ; aucun redémarrage n’est nécessaire.",
    },
    "lucca-not-found": {
      title: "Lucca ne connaît pas cette adresse",
      explanation:
        "Lucca Office n’est peut-être pas activé pour ce compte, ou la clé n’y a pas accès. Lucca n’a rien pris en compte.",
      action:
        "Demandez à la personne qui gère le serveur de vérifier l’adresse du compte et la présence de Lucca Office.",
    },
    "lucca-timeout": {
      title: "Lucca a mis trop de temps à répondre",
      explanation:
        "Lucca coupe les requêtes au bout de 5 secondes. Ce qui a été envoyé a peut-être quand même été pris en compte.",
      action:
        "Pour une analyse, réessayez ou envoyez le fichier en plusieurs parties. Pour un import, regardez d’abord l’historique des imports de Lucca.",
    },
    "lucca-too-large": {
      title: "Le fichier est trop volumineux pour Lucca",
      explanation: "Lucca a refusé le fichier à cause de sa taille et n’a rien pris en compte.",
      action: "Relancez l’analyse du fichier : l’assistant propose de l’envoyer en plusieurs parties.",
    },
    "lucca-too-many": {
      title: "La limite de requêtes de Lucca est atteinte",
      explanation:
        "Lucca autorise 50 requêtes par minute, partagées avec les autres intégrations de votre entreprise. Lucca n’a rien pris en compte.",
      action: "Attendez une minute et réessayez.",
    },
    "lucca-down": {
      title: "Lucca ne fonctionne pas pour le moment",
      explanation:
        "Lucca a répondu par une erreur interne. Ce qui a été envoyé a peut-être quand même été pris en compte.",
      action:
        "Pour une analyse, réessayez plus tard. Pour un import, regardez d’abord l’historique des imports de Lucca.",
    },
    "lucca-unexpected-reply": {
      title: "La réponse de Lucca est incompréhensible",
      explanation:
        "Lucca a répondu sous une forme inconnue. Ce qui a été envoyé a peut-être quand même été pris en compte.",
      action: "Pour une analyse, réessayez. Pour un import, regardez d’abord l’historique des imports de Lucca.",
    },
    "lucca-unreachable": {
      title: "Lucca est injoignable",
      explanation: "Aucune connexion à Lucca n’a pu être établie. Rien n’a été envoyé.",
      action: "Vérifiez que le serveur a accès à Internet et que l’adresse du compte est juste, puis réessayez.",
    },
    "lucca-no-answer": {
      title: "Lucca n’a pas donné de réponse claire",
      explanation:
        "La connexion a été coupée pendant l’envoi du fichier. Personne ici ne peut savoir si Lucca l’a pris en compte.",
      action: "Pour une analyse, réessayez. Pour un import, regardez d’abord l’historique des imports de Lucca.",
    },
    "lucca-forgot-job": {
      title: "Lucca ne connaît plus cette opération",
      explanation:
        "Lucca a reçu le fichier, puis n’a plus répondu à son sujet. Il n’est plus possible de savoir ce qu’il est devenu.",
      action: "Pour une analyse, relancez-la. Pour un import, regardez l’historique des imports de Lucca.",
    },
    "outcome-too-large": {
      title: "Lucca a trop de remarques pour pouvoir les transmettre",
      explanation: "L’opération est terminée, mais la liste de ce que Lucca a trouvé est trop longue.",
      action: "Analysez le fichier en plusieurs parties : l’assistant le propose.",
    },
    "outcome-not-ready": {
      title: "Lucca n’a pas transmis le résultat",
      explanation: "L’opération est terminée, mais Lucca ne donne pas la liste de ce qu’il a trouvé.",
      action: "Pour une analyse, relancez-la. Pour un import, regardez l’historique des imports de Lucca.",
    },
    restarted: {
      title: "Le serveur s’est arrêté avant l’envoi du fichier",
      explanation: "Il a été arrêté ou redémarré entre votre confirmation et l’envoi. Rien n’a été envoyé à Lucca.",
      action: "Réessayez.",
    },
    storage: {
      title: "Le serveur ne peut pas enregistrer ses données",
      explanation:
        "Sans trace durable, rien n’est envoyé à Lucca. Son disque est peut-être plein ou protégé en écriture.",
      action: "Demandez à la personne qui gère le serveur de vérifier son dossier de données, puis réessayez.",
    },
    unexpected: {
      title: "Une erreur imprévue est survenue",
      explanation: "Le serveur a rencontré une erreur pour laquelle il n’est pas prévu.",
      action: "Rechargez la page. Si cela se reproduit, montrez ce message à la personne qui gère le serveur.",
    },
    "server-no-answer": {
      title: "Le serveur Whereabouts ne répond pas",
      explanation: "Il est peut-être arrêté, ou la connexion réseau est coupée.",
      action: "Vérifiez la connexion.",
    },
  },
  signIn: {
    title: "Connexion",
    with: "Se connecter avec {provider}",
    retry: "Réessayer avec {provider}",
    other: "Se connecter avec un autre compte",
    reload: "Recharger",
    oldPart: "Une partie de cette page n’a pas pu être chargée : elle vient de la version précédente.",
    again: "Se reconnecter",
    confirm: "Confirmer mon identité",
    notNow: "Plus tard",
    tooOld:
      "Un import ne peut pas être annulé : il demande une connexion de moins de 15 minutes, et la vôtre est plus ancienne. Rien n’en a été envoyé.",
    password:
      "Vous vous connectez chez {provider}, avec votre compte professionnel. Whereabouts ne voit jamais votre mot de passe.",
    why: {
      ended: {
        title: "Votre session est terminée",
        meaning:
          "C’est le cas après 30 minutes sans activité, et au bout de 12 heures en tout. Ce que ce navigateur conserve de votre fichier et de vos corrections est toujours là.",
      },
      "signed-out": {
        title: "Vous avez fermé votre session",
        meaning:
          "Votre fichier et vos corrections ont été retirés de ce navigateur. Les imports confirmés continuent. {provider} vous reconnaît peut-être encore : si d’autres utilisent ce navigateur, déconnectez-vous aussi là-bas.",
      },
      "not-allowed": {
        title: "Ce compte n’a pas accès à Whereabouts",
        meaning:
          "{provider} vous connaît, mais ni votre adresse e-mail ni aucun de vos groupes ne figure dans la liste d’ici. Demandez à la personne qui gère Whereabouts dans votre entreprise de vous ajouter à OIDC_ALLOWED.",
      },
      failed: {
        title: "La connexion n’a pas abouti",
        meaning:
          "{provider} n’a pas répondu, ou sa réponse n’a pas pu être vérifiée. Rien n’a changé. Réessayez ; si cela se reproduit, prévenez la personne qui gère Whereabouts dans votre entreprise.",
      },
      again: {
        title: "Confirmez votre identité",
        meaning:
          "Un import ne peut pas être annulé : il demande une connexion de moins de 15 minutes. Reconnectez-vous avec le même compte.",
      },
    },
  },
  visitor: {
    menu: "Session de {name}",
    since: "Session ouverte le {when}",
    everybody: "Toutes les personnes qui ont accès ici voient tous les imports.",
    signOut: "Se déconnecter",
    everywhere: "Se déconnecter partout",
    leave: {
      title: "Se déconnecter ?",
      file: "La déconnexion retire {file} de ce navigateur, avec {corrections, plural, =0 {les choix faits pour ce fichier} one {# modification} other {# modifications}}.",
      everywhere: "Votre session se ferme dans tous les navigateurs et sur tous les appareils.",
      running: "Un import confirmé continue.",
      stay: "Rester ici",
    },
  },
  help: {
    link: "Aide",
    title: "Aide",
    lead: "Comment un fichier arrive dans Lucca, et ce que signifie chaque point à vérifier.",
    steps: {
      title: "Ce qui va se passer",
      format:
        "Déposez le fichier que vous avez : vous voyez ce qui a été compris et ce qui ne va pas, et vous le corrigez ici. Rien n’est envoyé.",
      analyze: "Lucca contrôle le fichier et ne modifie rien. Ce que Lucca trouve s’affiche sur vos propres lignes.",
      import:
        "Vous voyez en chiffres ce qui va changer et vous le confirmez. Cela ne peut pas être annulé ; gardez d’abord le fichier de restauration.",
      track: "Vous voyez ce que Lucca a fait, jusqu’à la dernière ligne. Vous pouvez fermer la page pendant ce temps.",
      understood: "Compris",
    },
    example: {
      try: "Essayer avec un exemple",
      failed: "L’exemple n’a pas pu être lu. Téléchargez-le ci-dessous et déposez-le ici.",
    },
    rules: "Les règles de Lucca, et ce qui est signalé à cause d’elles",
    source: "En bref, d’après <guide>le guide de Lucca pour cet import (en anglais)</guide>.",
    about: "La règle en question",
    aboutNewTab: "La règle en question, dans un nouvel onglet",
    guide: {
      login: {
        title: "Identifiant",
        rule: "Chaque ligne désigne une personne par l’identifiant de son compte Lucca, exactement comme dans Lucca : les majuscules et les zéros du début comptent. Le plus souvent, ce n’est pas l’adresse e-mail.",
      },
      place: {
        title: "Lieu de travail",
        rule: "Chaque ligne indique un lieu de travail, écrit comme dans Lucca Office. Whereabouts le demande aussi pour les suppressions.",
      },
      area: {
        title: "Zone",
        rule: "Une zone peut être indiquée ; elle doit appartenir au lieu de travail de la même ligne.",
      },
      date: {
        title: "Date",
        rule: "Chaque ligne contient un jour du calendrier, passé ou à venir. Lucca reçoit 2025-09-18 ; dans votre fichier, le jour peut être écrit autrement.",
      },
      position: {
        title: "Moment de la journée",
        rule: "Chaque ligne est une journée entière (FullDay), un matin (FirstHalf) ou un après-midi (SecondHalf).",
      },
      deletion: {
        title: "Suppression",
        rule: "Une ligne marquée true retire le lieu de ce jour ; false ou rien en fixe un.",
      },
      text: {
        title: "Texte des cellules",
        rule: "Le fichier contient une ligne de texte par ligne du tableau, en Unicode. Ce que les tableurs cachent dans les cellules est nettoyé, et signalé.",
      },
      row: {
        title: "Une ligne par personne et par jour",
        rule: "Une personne a une ligne par jour, ou une par demi-journée. Deux lignes pour le même moment se contredisent ou se répètent.",
      },
      plan: {
        title: "Plannings et semaines types",
        rule: "Lucca n’accepte qu’une ligne par jour. À partir d’un planning ou d’une semaine type, Whereabouts crée ces lignes dès que vous avez indiqué ce que représentent les cellules.",
      },
      lucca: {
        title: "Ce que dit Lucca",
        rule: "Lucca est seul à savoir certaines choses, comme les jours non travaillés. Ses réponses s’affichent telles quelles sur vos lignes.",
      },
    },
  },
  privacy: {
    link: "Confidentialité",
    title: "Ce qui est lu, où cela va, ce qui est conservé",
    lead: "Pour les collaborateurs, leurs représentants (CSE) et les délégués à la protection des données (DPO). Voici comment fonctionne Whereabouts à l’adresse {address}, connecté à {account}.",
    print: "Imprimer",
    ask: "Pour une question, une copie de ce qui est conservé sur vous ou sa suppression : adressez-vous à votre service RH, qui décide de ce qui est importé, ou à la personne qui gère Whereabouts dans votre entreprise.",
    read: {
      title: "Ce qui est lu",
      file: "Le fichier fourni par l’administration RH : identifiants, lieux de travail, zones, jours, moments de la journée, commentaires et jours à supprimer. Les autres colonnes du fichier sont montrées à la personne qui fait l’import et ne sont envoyées nulle part.",
      lucca:
        "Depuis Lucca : la liste des lieux ; la liste des collaborateurs avec nom, identifiant, e-mail, premier et dernier jour du contrat ; et, si une comparaison est demandée, qui est prévu où et quel jour.",
      findings:
        "Ce que Lucca répond à propos des lignes. Une réponse peut nommer une personne et mentionner, par exemple, son absence ce jour-là.",
      not: "Rien d’autre n’est demandé : ni salaires, ni motifs d’absence, ni mots de passe, ni rien sur la façon de travailler de qui que ce soit.",
    },
    goes: {
      title: "Où cela va",
      browser:
        "Le fichier est lu et corrigé dans le navigateur de la personne qui fait l’import. Tant qu’elle ne clique pas sur « Analyser », il ne va nulle part.",
      server:
        "Les sept colonnes vont ensuite à ce serveur Whereabouts, géré par votre entreprise. Il les transmet et supprime sa copie.",
      lucca:
        "De là, elles vont à Lucca, dans le compte {account} : là où le planning de votre entreprise se trouve déjà.",
      practice: "C’est le mode entraînement : elles vont à une entreprise fictive sur ce serveur, et non à Lucca.",
      provider:
        "La connexion passe par {provider}, le service d’authentification de l’entreprise, qui renvoie le nom et l’e-mail.",
      nobody:
        "À personne d’autre : pas de mesure d’audience, pas de polices, de scripts ni d’images venus d’ailleurs, pas de copie pour les auteurs du logiciel.",
    },
    kept: {
      title: "Ce qui est conservé, et combien de temps",
      what: "Quoi",
      where: "Où",
      long: "Durée",
      draft: {
        what: "Le fichier en cours, ses corrections et les lignes refusées par Lucca",
        where: "Le navigateur de la personne qui fait l’import",
        long: "Jusqu’à la fin de son import, « Oublier ce fichier », un autre fichier, ou 7 jours sans modification ; les lignes refusées restent jusque-là. L’effacement a lieu à l’ouverture suivante de la page.",
        longSignIn:
          "Jusqu’à la fin de son import, « Oublier ce fichier », la déconnexion, un autre fichier, ou 7 jours sans modification ; les lignes refusées restent jusque-là. L’effacement a lieu à l’ouverture suivante de la page.",
      },
      choices: {
        what: "La langue, le rôle de chaque colonne et le lieu que désigne chaque orthographe ; aucun nom de personne",
        where: "Le navigateur de la personne qui fait l’import",
        long: "La langue pendant un an, le reste jusqu’à l’effacement des données du navigateur",
      },
      upload: {
        what: "Le fichier en route vers Lucca",
        where: "Un fichier temporaire sur le serveur, que seul Whereabouts peut lire",
        long: "Le temps de l’envoi ; ce qui reste après une panne est effacé au redémarrage du serveur",
      },
      record: {
        what: "De chaque analyse et de chaque import : le nom du fichier, la personne qui l’a envoyé et ce que Lucca a trouvé, des lignes avec personnes, jours, lieux et commentaires",
        where: "La base de données du serveur",
        long: "{days, plural, one {# jour} other {# jours}} après la fin, ou jusqu’à sa suppression par quelqu’un. Un import au résultat inconnu reste jusqu’à ce que quelqu’un note ce qu’il est devenu.",
      },
      trace: {
        what: "Le fait qu’il y a eu un import : quand, dans quel compte, combien de lignes, une empreinte, comment il s’est terminé ; aucun nom de personne",
        where: "La base de données du serveur",
        long: "Sans limite, pour que rien ne soit jamais importé deux fois",
      },
      lists: {
        what: "Les listes des lieux, des collaborateurs et de leurs jours dans Lucca",
        where: "La mémoire du serveur, jamais son disque",
        long: "Jusqu’à leur prochaine lecture, un besoin de place ou l’arrêt du serveur",
      },
      session: {
        what: "Le nom et l’e-mail de la personne connectée",
        where: "La base de données du serveur, et un cookie avec un nombre aléatoire",
        long: "Jusqu’à la déconnexion, 30 minutes sans activité, ou 12 heures",
      },
      log: {
        what: "Le fait que quelque chose a été fait, avec des nombres, des tailles et des heures ; aucun nom de personne, aucune ligne, aucun nom de fichier",
        where: "Le journal du serveur",
        long: "Selon les règles de votre entreprise pour ses journaux",
      },
    },
    sees: {
      title: "Qui peut le voir",
      admitted:
        "Toutes les personnes que votre entreprise autorise à se connecter voient tous les imports et ce que Lucca y a trouvé, y compris ceux des autres.",
      browser: "Un fichier pas encore importé n’est visible que dans le navigateur où il est préparé.",
      machine:
        "Toute personne qui a accès à l’ordinateur sur lequel tourne Whereabouts. Aucune authentification n’est demandée, et Whereabouts ne répond à personne d’autre.",
      operator: "La personne qui gère le serveur peut lire sa base de données et ses sauvegardes.",
      people:
        "Personne n’est surveillé ni évalué. Sont comptés les lignes, et le nombre de personnes d’un lieu un jour donné.",
    },
    delete: {
      title: "Comment c’est supprimé",
      file: "Un fichier en cours : « Oublier ce fichier » à l’étape « Mettre en forme ».",
      import:
        "Un import : « Supprimer » sur son compte rendu, dans « Imports passés ». Le nom du fichier, la personne qui a confirmé l’import et les remarques de Lucca, y compris celles de son analyse, sont effacés définitivement.",
      byItself:
        "Automatiquement : {days, plural, one {# jour} other {# jours}} après la fin d’une analyse ou d’un import. La personne qui gère le serveur fixe ce nombre.",
      lucca: "Ce qui a été importé est dans Lucca et suit les règles de Lucca ; une suppression ici n’y change rien.",
      rest: "Les copies téléchargées et les sauvegardes du serveur ne dépendent pas de Whereabouts : c’est à votre entreprise de les supprimer.",
    },
  },
  account: {
    label: "Connexion à",
    environments: {
      production: "Production",
      test: "Test",
      demo: "Démo",
      sandbox: "Bac à sable",
      practice: "Entraînement",
    },
    inSentence: {
      production: "production",
      test: "test",
      demo: "démo",
      sandbox: "bac à sable",
      practice: "entraînement",
    },
    practiceCompany: "Entreprise fictive",
    practiceMode: "Mode entraînement : rien n’est envoyé à Lucca",
    practiceMeaning: "Vous travaillez avec une entreprise fictive. Tout le reste fonctionne pour de vrai.",
    reset: "Réinitialiser l’entraînement",
    resetTitle: "Réinitialiser l’entreprise fictive ?",
    resetMeaning:
      "Tout ce qui a été importé pendant l’entraînement est retiré de l’entreprise fictive. La liste des imports passés reste.",
    resetKeep: "Laisser en l’état",
    resetDone: "L’entreprise fictive a retrouvé son état de départ.",
  },
  wizard: {
    kept: "Votre fichier et vos corrections sont conservés dans ce navigateur.",
    waitingForLimit: "En attente, limite de requêtes de Lucca : {seconds, number} s",
    browserNeeded:
      "Whereabouts fonctionne dans votre navigateur : il lui faut JavaScript et une version actuelle de Chrome, Edge ou Firefox. Autorisez JavaScript pour cette adresse, ou ouvrez-la dans l’un d’eux.",
    description:
      "Fait entrer le fichier que vous avez dans Lucca Office : lu, réparé, analysé, importé une seule fois, suivi jusqu’à la dernière ligne.",
    steps: "Étapes",
    step: { format: "Mettre en forme", analyze: "Analyser", import: "Importer", track: "Suivre" },
    stepDone: "terminé",
    backTo: "Revenir à « {step} »",
    pageTitle: "{step} · Whereabouts",
    pageTitleFile: "{step} · {file} · Whereabouts",
    pastImports: "Imports passés",
    skip: "Aller au contenu",
    privacy:
      "Vos lignes restent dans ce navigateur jusqu’à l’analyse ; elles vont alors dans Lucca, et nulle part ailleurs.",
    answered: "Réponse : {detail}",
    retryAfter:
      "{seconds, plural, one {Vous pourrez réessayer dans # seconde.} other {Vous pourrez réessayer dans # secondes.}}",
    rows: "{rows, plural, one {# ligne} other {# lignes}}",
    part: "Partie {part, number} sur {parts, number}",
    split: {
      overLimit:
        "Lucca accepte au maximum {limit} à la fois et votre fichier fait {size} : l’envoyer en {parts, plural, one {# partie} other {# parties}} ?",
      tooMuch:
        "Le fichier est trop lourd pour Lucca en une seule fois : l’envoyer en {parts, plural, one {# partie} other {# parties}} ?",
      stillTooMuch: "Une partie est encore trop lourde pour Lucca : envoyer le fichier en parties plus petites ?",
      meaning:
        "Tous les jours d’une personne restent dans la même partie quand ils y tiennent. Toutes les parties sont analysées avant l’import de la première ; elles sont ensuite importées l’une après l’autre.",
      go: "Découper en {parts, plural, one {# partie} other {# parties}}",
      goOn: "Découper en parties plus petites",
      indivisible:
        "Le fichier ne peut pas être découpé davantage : chaque partie contient un jour d’une personne. Réessayez plus tard.",
    },
    override: {
      label: "Remplacer les lieux existants",
      on: "Les jours qui ont déjà un lieu dans Lucca sont remplacés par votre fichier.",
      off: "Seuls les jours sans lieu sont remplis. Ceux qui en ont déjà un ne changent pas.",
    },
    format: {
      lead: "Déposez le fichier que vous avez. Vous voyez ce qui a été compris, ce qui ne va pas et comment le corriger.",
      drop: "Déposez votre fichier ici",
      dropNow: "Relâchez pour lire ce fichier",
      choose: "Choisir un fichier",
      or: "Un classeur Excel, un CSV ou un fichier texte, de n’importe quel logiciel",
      paste: "ou collez des lignes copiées depuis Excel ou Sheets avec <key>Ctrl</key> <key>V</key>",
      pasted: "lignes collées",
      limits:
        "Jusqu’à 250 Mo. Lucca accepte au maximum 100 Mo à la fois : un planning plus lourd est envoyé en plusieurs parties.",
      many: "Vous avez déposé {files, number} fichiers. Déposez-en un seul ; aucun n’a été lu.",
      needs: "Ce que contient le fichier",
      needsMeaning:
        "Une ligne par personne et par jour, ou par demi-journée ; ou les personnes en lignes et les jours en colonnes ; ou une semaine type par personne. D’autres langues, d’autres noms de colonnes et des colonnes en plus conviennent aussi.",
      column: "Colonne",
      holds: "Ce qu’elle contient",
      example: "Exemple",
      required: "obligatoire",
      columns: {
        login: { holds: "Identifiant Lucca, le plus souvent différent de l’e-mail", example: "jdupont" },
        workLocationName: { holds: "Lieu de travail, tel que nommé dans Lucca", example: "Paris" },
        areaName: { holds: "Zone dans ce site", example: "Service Client" },
        date: { holds: "Jour, avec l’année", example: "2026-03-02 ou 02/03/2026" },
        position: { holds: "Journée entière, matin ou après-midi", example: "FullDay, Matin" },
        comment: { holds: "Texte libre", example: "visite client" },
        isDeletion: { holds: "Supprime ce jour au lieu de l’ajouter", example: "false, oui" },
      },
      templates: {
        title: "Modèles",
        shapes: {
          list: "Une ligne par personne et par jour",
          grid: "Personnes en lignes, jours en colonnes",
          week: "Une semaine type par personne",
        },
        kinds: { csv: "CSV", xlsx: "Excel" },
        places: "Une ligne par personne et par jour, avec la liste des lieux ({account})",
        downloadPlaces: "Télécharger un modèle avec la liste des lieux ({account}), Excel",
        placesNotAllowed: "Pas de modèle avec vos propres lieux : Whereabouts n’a pas accès à la liste des lieux.",
        placesName: "modele-{account}",
        placesFailed: "Le modèle n’a pas pu être créé : {title}.",
        download:
          "Télécharger le modèle {shape, select, grid {avec les personnes en lignes et les jours en colonnes} week {avec une semaine type par personne} other {avec une ligne par personne et par jour}}, {kind, select, xlsx {Excel} other {CSV}}",
        example: "Un exemple pour essayer",
        downloadExample: "Télécharger un fichier d’exemple, CSV",
      },
      forget: "Oublier ce fichier",
      notKept: "Ce navigateur ne conserve pas le fichier : recharger la page ferait perdre vos corrections.",
      analyze: "{rows, plural, =0 {Analyser} one {Analyser # ligne} other {Analyser # lignes}}",
      sends:
        "{rows, plural, one {# ligne sera envoyée} other {# lignes seront envoyées}}{warnings, plural, =0 {} other { : {ready, plural, one {# prête} other {# prêtes}}, # avec une alerte}}{leftOut, plural, =0 {} one { ; # écartée} other { ; # écartées}}",
      leaveOut: "Écarter {rows, plural, one {# ligne en erreur} other {# lignes en erreur}}",
      offer:
        "Continuer avec {file}, {corrections, plural, =0 {aucune modification pour l’instant} one {# modification} other {# modifications}}, {ago}",
      refusal: {
        found: "Constat",
        expected: "Attendu",
        action: "Que faire",
        kept: "{file} est toujours là, inchangé.",
      },
      offerTitle: "Vous aviez un fichier en cours",
      offerMeaning: "Il est conservé dans ce navigateur uniquement, pendant sept jours.",
      findingAgain: "Récupération de votre fichier",
      changedSince:
        "{file} n’est plus ce que Lucca a analysé : cette analyse ne compte plus. Vos corrections sont là ; relancez l’analyse quand elles sont terminées.",
      partlyImported:
        "Une partie de {file} est déjà importée : il ne peut plus être lu autrement, car on ne saurait plus quelles lignes sont dans Lucca. Importez le reste tel quel, ou oubliez ce fichier et recommencez.",
      lostFile: "Le fichier n’est plus conservé dans ce navigateur. Déposez-le à nouveau ; rien n’a été importé.",
      blocked: {
        "still-reading": "La lecture du fichier n’est pas terminée.",
        "columns-missing":
          "{count, plural, one {Il manque une colonne : {columns}.} other {Il manque des colonnes : {columns}.}}",
        "columns-tied": "Deux colonnes conviennent aussi bien l’une que l’autre. Choisissez celle à utiliser.",
        "dates-unclear": "Indiquez d’abord comment lire les dates.",
        "layout-open": "Répondez d’abord à la question sur le planning.",
        "rows-in-error":
          "{rows, plural, one {# ligne reste à corriger ou à écarter} other {# lignes restent à corriger ou à écarter}}",
        "nothing-left": "Il ne reste aucune ligne à analyser.",
        "cannot-write": "Le fichier ne peut pas encore être écrit. Consultez les points à vérifier ci-dessus.",
      },
    },
    analyze: {
      lead: "Lucca contrôle {file} ligne par ligne, sans rien enregistrer.",
      leadDone: "Ce que Lucca dit de {file}, sur vos propres lignes.",
      importedBefore:
        "{imported, plural, one {La partie 1 sur {parts, number} est déjà importée et n’est pas renvoyée} other {Les # premières parties sur {parts, number} sont déjà importées et ne sont pas renvoyées}} ; seul le reste est analysé.",
      uploading: "Envoi du fichier",
      received: "Transmission du fichier à Lucca",
      running: "Lucca contrôle les lignes",
      waiting: "En attente de Lucca",
      limit:
        "Lucca limite le nombre de requêtes par minute, partagées avec vos autres intégrations. L’opération reprend d’elle-même.",
      long: "C’est plus long que d’habitude. Vous pouvez fermer cette page et revenir : rien n’est perdu.",
      fetching: "Report des remarques de Lucca sur vos lignes",
      share: "{share, number, percent}",
      facts:
        "{rows, plural, one {# ligne} other {# lignes}}, {people, plural, one {# personne} other {# personnes}}, {period}",
      again: "Relancer l’analyse",
      leaveOut: "Écarter {rows, plural, one {# ligne en erreur} other {# lignes en erreur}}",
      continue: "Continuer",
      clean: "Aucune erreur. Lucca importera {rows, plural, =1 {la ligne} other {les # lignes}}.",
      cleanParts:
        "{changed, plural, one {# créée ou modifiée} other {# créées ou modifiées}}, {deleted, plural, one {# supprimée} other {# supprimées}}.",
      remainder:
        "Aucune erreur. Sur {sent, plural, one {# ligne} other {# lignes}}, Lucca en créerait ou modifierait {changed, number} et en supprimerait {deleted, number} ; {unaccounted, plural, one {# reste} other {# restent}} sans réponse.",
      remainderOff:
        "Ces jours ont sans doute déjà un lieu et ne changent pas, car « Remplacer les lieux existants » est désactivé. À l’étape suivante, « Lire ce qu’il y a dans Lucca » montre lesquels.",
      remainderOn: "Lucca ne dit pas pourquoi. Consultez les alertes ci-dessous.",
      raw: "Aucune erreur. Les chiffres de Lucca ne correspondent pas au nombre de lignes envoyées ; les voici tels quels.",
      rawParts: "Créées ou modifiées : {changed}. Supprimées : {deleted}.",
      notReported: "non indiqué",
      warnings:
        "{rows, plural, one {# alerte : cette ligne est importée quand même, vérifiez-la.} other {# alertes : ces lignes sont importées quand même, vérifiez-les.}}",
      errors:
        "Lucca a trouvé {rows, plural, one {# ligne qu’il n’importera pas} other {# lignes qu’il n’importera pas}}",
      errorsWayOn:
        "Corrigez-{rows, plural, =1 {la} other {les}} ici et relancez l’analyse, ou {rows, plural, =1 {écartez-la} other {écartez-les}}. Si vous avez corrigé quelque chose dans Lucca, relancez simplement l’analyse.",
      cut: "Lucca a trouvé plus de remarques qu’il ne peut en transmettre. Analysez le fichier en plusieurs parties.",
      edited: "Vous avez modifié le fichier depuis son analyse par Lucca. Relancez l’analyse pour l’importer.",
      switchedOn:
        "« Remplacer les lieux existants » est maintenant activé ; l’analyse a été faite sans. Relancez l’analyse pour importer.",
      switchedOff:
        "« Remplacer les lieux existants » est maintenant désactivé ; l’analyse a été faite avec. Relancez l’analyse pour importer.",
      failed: "L’analyse n’a pas abouti",
      blocked: {
        running: "L’analyse de Lucca est en cours.",
        errors:
          "{rows, plural, one {# ligne reste à corriger ou à écarter} other {# lignes restent à corriger ou à écarter}}",
        unplaced:
          "{lines, plural, one {Lucca refuse # ligne introuvable dans votre fichier : voir « Points à vérifier ».} other {Lucca refuse # lignes introuvables dans votre fichier : voir « Points à vérifier ».}}",
        cut: "Analysez d’abord le fichier en plusieurs parties.",
      },
    },
    import: {
      lead: "{rows, plural, one {# ligne} other {# lignes}} pour {people, plural, one {# personne} other {# personnes}}, {period}, dans {account} ({environment}). Un import ne peut pas être annulé : vérifiez que c’est bien ce que vous voulez.",
      into: "Destination",
      people: "Personnes",
      period: "Période",
      rowsSent: "Lignes",
      parts: "Parties",
      partsMeaning:
        "{from, plural, =1 {{parts, number}, importées l’une après l’autre : gardez cette page ouverte} other {{from, number} à {parts, number}, importées l’une après l’autre : gardez cette page ouverte}}",
      changed: "Créées ou modifiées",
      deleted: "Supprimées",
      leftOut: "Écartées",
      leftOutNone: "Aucune",
      leftOutRows: "{rows, plural, one {# ligne} other {# lignes}}",
      unaccounted: "Sans réponse",
      notReported: "non indiqué par Lucca",
      file: "Fichier",
      existing: "Lieux existants",
      analyzed: "Analyse",
      analyzedAgo: "{ago}, exactement ce fichier",
      tooOld:
        "L’analyse date de plus de 30 minutes ; le planning de Lucca a peut-être changé depuis. Relancez l’analyse, puis importez.",
      effects:
        "Si un connecteur de calendrier est activé dans Lucca, les calendriers de ces personnes sont aussi mis à jour. Certains jours de télétravail peuvent attendre la validation d’un responsable.",
      before: "Avant d’importer",
      beforeMeaning: "C’est le compte de production. Confirmez chaque conséquence.",
      beforePractice: "L’entraînement demande la même chose que la production. Confirmez chaque conséquence.",
      switchHint: "Si vous changez ce réglage, Lucca analyse à nouveau le fichier.",
      actReplace: "Les lieux existants sont remplacés",
      actReplaceMeaning:
        "Ce que {people, plural, =1 {cette personne a saisi} other {ces # personnes ont saisi}} pour les jours du fichier est écrasé. Lucca ne le restaure pas.",
      actDelete: "{rows, plural, one {# jour est supprimé} other {# jours sont supprimés}}",
      actDeleteMeaning: "Les jours supprimés disparaissent de Lucca, commentaires compris.",
      actUnknown: "Je sais que personne ne peut dire ce qu’est devenu l’import du {when}",
      actUnknownMeaning:
        "Les mêmes jours risquent d’être écrits une deuxième fois. <link>Consultez-le</link> et notez ce que vous constatez, ou continuez : le nouvel import y fera référence.",
      import: "Importer {rows, plural, one {# ligne} other {# lignes}} dans {account} ({environment})",
      blocked: {
        acts: "{count, plural, one {Cochez d’abord la case ci-dessus.} other {Cochez d’abord les cases ci-dessus.}}",
      },
      analyzeAgain: "Relancer l’analyse",
      backToAnalyze: "Revenir à « Analyser »",
      refused: "Cet import n’a pas démarré",
      noAnswer: "Votre confirmation n’a pas encore de réponse",
      noAnswerMeaning:
        "Le serveur Whereabouts n’a pas donné de réponse claire pendant l’envoi du fichier. Il l’a peut-être reçu, peut-être pas. Vous pouvez l’interroger sans risque : il reconnaît cette confirmation et ne l’importe jamais deux fois.",
      ask: "Interroger le serveur",
      asking: "Interrogation du serveur",
      notThere: "Le serveur n’a pas reçu cette confirmation : rien n’a été envoyé à Lucca.",
      notThereMeaning:
        "Vous pouvez importer maintenant. C’est toujours la même confirmation : l’import ne peut pas avoir lieu deux fois.",
      pastImports: "Voir les imports passés",
    },
    track: {
      lead: "Quitter cette page n’arrête rien : le serveur suit l’import jusqu’au bout, et vous le retrouvez ici.",
      leadDone: "L’import est terminé.",
      leadUnknown: "L’import a été envoyé, sans réponse claire en retour.",
      leadParts:
        "Chaque partie est envoyée quand la précédente est terminée : gardez cette page ouverte. Si vous la quittez, l’envoi s’arrête après la partie en cours ; revenez dans ce navigateur pour importer le reste.",
      leadStopped: "Toutes les parties du fichier ne sont pas importées.",
      parts: "Parties",
      partNotSent: "Non envoyée",
      partRefused: "La partie {part, number} sur {parts, number} n’a pas démarré",
      partsImported:
        "{imported, plural, =0 {Aucune des {parts, number} parties n’est importée} one {# partie importée sur {parts, number}} other {# parties importées sur {parts, number}}}",
      importRest: "Importer le reste",
      restMeaning: "Vous confirmez une nouvelle fois les autres parties ; rien n’est importé deux fois.",
      restInFile:
        "Revenez à « Mettre en forme » pour continuer avec le reste : les lignes déjà importées sont écartées et ne sont pas renvoyées.",
      restUnknown:
        "De retour à « Mettre en forme », les lignes déjà importées sont écartées. Celles de la partie au résultat inconnu sont encore là : regardez dans Lucca avant de les renvoyer.",
      restWithoutFile:
        "Le fichier n’est plus conservé dans ce navigateur. Démarrez un nouvel import avec le même fichier : les parties déjà importées sont reconnues et ne sont pas renvoyées.",
      received: "Transmission du fichier à Lucca",
      running: "Import en cours dans Lucca",
      waiting: "En attente de Lucca",
      limit:
        "Lucca limite le nombre de requêtes par minute, partagées avec vos autres intégrations. L’opération reprend d’elle-même.",
      long: "C’est plus long que d’habitude. Vous pouvez fermer cette page et revenir : l’import continue.",
      fetching: "Lecture de ce que Lucca a fait",
      noConnection:
        "Le serveur Whereabouts ne répond pas pour le moment. L’import ne dépend pas de cette page ; nous continuons à interroger le serveur.",
      receipt: "Ouvrir le compte rendu",
      refusedFile: "Télécharger les lignes refusées",
      refusedName: "{file}-refus",
      refusedFileMeaning:
        "Corrigez-les dans ce fichier et déposez-le à l’étape « Mettre en forme », ou transmettez-le à quelqu’un de votre équipe.",
      startOver: "Nouvel import",
      refusedTitle: "Rien n’a été importé",
      refusedPart: "Cette partie n’a pas été importée",
      refusedMeaning:
        "L’import a été refusé avant que Lucca ne prenne quoi que ce soit en compte. Votre fichier et vos corrections sont toujours là.",
      refusedWithoutFile: "L’import a été refusé avant que Lucca ne prenne quoi que ce soit en compte.",
      backToFormat: "Revenir à « Mettre en forme »",
      gone: "Le serveur ne conserve plus cet import",
      goneMeaning:
        "Les comptes rendus sont supprimés après leur durée de conservation. Regardez dans l’historique des imports de Lucca ce qu’il est devenu.",
    },
    stuck: {
      title: "Rien n’a bougé depuis {minutes, number} minutes",
      meaning:
        "Lucca y travaille peut-être encore, et nous continuons à l’interroger. En attendant, aucun autre import ne peut démarrer. Si vous cessez d’attendre, cet import est noté « résultat inconnu » ; rien n’est renvoyé.",
      stop: "Ne plus attendre",
    },
    unknown: {
      title: "On ne sait pas encore ce qu’est devenu cet import",
      meaning:
        "Il a peut-être été importé en entier, en partie ou pas du tout. Vérifiez avant d’importer à nouveau ces jours.",
      known: "Ce que nous savons",
      sentAt:
        "{rows, plural, one {# ligne de {file} ({size}) était en route} other {# lignes de {file} ({size}) étaient en route}} vers {account} ({environment}) le {when}.",
      unnamed: "le fichier",
      broke: "{what}, le {when}.",
      answered: "Réponse reçue : {detail}",
      once: "L’envoi a été fait une seule fois. Il n’a pas été et ne sera pas refait automatiquement.",
      lastProgress: "Dernier avancement signalé par Lucca : {share, number, percent}.",
      notKnown: "Ce que nous ne savons pas",
      notKnownTaken: "Si Lucca a pris le fichier en compte et, si oui, quelles lignes ont été écrites.",
      notKnownRows: "Lucca a pris le fichier en compte. Quelles lignes ont été écrites, personne ne l’a dit.",
      nothingByItself: "Cela ne se réglera pas tout seul : il faut aller voir.",
      now: "Ce que vous pouvez faire",
      elsewhere:
        "Ouvrez l’assistant dans le navigateur qui a envoyé le fichier : vous pourrez y comparer le fichier avec ce qu’il y a maintenant dans Lucca, l’analyser et l’importer à nouveau. Ou regardez dans Lucca Office le planning d’une personne du fichier.",
      compare: "Comparer avec ce qu’il y a maintenant dans Lucca",
      compareMeaning:
        "Lit les jours des personnes du fichier et indique pour chaque ligne : présente, absente, différente ou illisible. Ne change rien.",
      analyze: "Analyser à nouveau le même fichier",
      analyzeMeaning: "Lucca contrôle encore une fois les mêmes lignes et dit ce qu’il ferait encore. Ne change rien.",
      analyzeNow: "Contrôler à nouveau",
      again: "Importer à nouveau sans remplacer",
      againMeaning:
        "L’analyse d’abord, avec « Remplacer les lieux existants » désactivé : les jours déjà arrivés ne changent pas. Vous confirmez ensuite un nouvel import, qui fait référence à celui-ci.",
      againNow: "Préparer à nouveau",
      found: {
        title: "Qu’avez-vous constaté ?",
        meaning: "Votre constat est conservé avec cet import, qui reste « résultat inconnu » dans la liste.",
        arrived: "Tout est arrivé",
        nothing: "Rien n’est arrivé",
        partly: "Une partie est arrivée",
        choose: "Choisissez d’abord ce que vous avez constaté.",
        record: "Enregistrer ce constat",
        recorded: "{what} : constat enregistré le {when} par {by}.",
        nobody: "quelqu’un",
      },
    },
    dialogs: {
      replace: {
        title: "Remplacer {file} ?",
        meaning:
          "{corrections, plural, one {# modification de {file} serait perdue} other {# modifications de {file} seraient perdues}}.",
        go: "Prendre {other} et abandonner {corrections, plural, one {# modification} other {# modifications}}",
        keep: "Garder {file}",
      },
      forget: {
        title: "Oublier {file} ?",
        meaning:
          "Le fichier est retiré de ce navigateur{corrections, plural, =0 {} one {, avec # modification} other {, avec # modifications}}. Rien ne change dans Lucca.",
        go: "Oublier {file}",
        keep: "Garder {file}",
      },
      read: {
        title: "Lire {file} autrement ?",
        meaning:
          "{corrections, plural, one {Votre modification dépend de la lecture actuelle et serait perdue} other {Vos # modifications dépendent de la lecture actuelle et seraient perdues}}.",
        go: "Relire et abandonner {corrections, plural, one {# modification} other {# modifications}}",
        keep: "Garder la lecture actuelle",
      },
    },
  },
  known: {
    label: "Noms comparés aux listes de Lucca",
    reading:
      "Lecture des {list, select, people {collaborateurs} other {lieux de travail}} de Lucca pour contrôler les noms : {entries, plural, one {# lu} other {# lus}} pour l’instant{seconds, plural, =0 {} other {, attente de # s (limite de Lucca)}}.",
    trouble:
      "Les listes de Lucca n’ont pas pu être lues : les noms ne sont pas contrôlés ici. L’analyse de Lucca les contrôlera.",
    places: "{count, plural, one {# lieu de travail} other {# lieux de travail}}",
    people: "{count, plural, one {# personne} other {# personnes}}",
    matched: "Trouvé dans {account} : {what}{open, plural, =0 {} other { ; # à préciser}}.",
    peopleAsIs:
      "{count, plural, one {# personne ne fait pas partie de celles que Whereabouts peut voir ; l’analyse de Lucca la contrôlera} other {# personnes ne font pas partie de celles que Whereabouts peut voir ; l’analyse de Lucca les contrôlera}}.",
    placesAsIs: "{count, plural, one {# lieu de travail part tel quel} other {# lieux de travail partent tels quels}}.",
    noPlaces: "Whereabouts n’a pas accès à la liste des lieux de travail ; l’analyse de Lucca les contrôlera.",
    noPeople: "Whereabouts n’a pas accès à la liste des collaborateurs ; l’analyse de Lucca les contrôlera.",
    readAt: "Listes lues à {when}.",
    readAgain: "Relire",
    answered:
      "Dans {rows, plural, one {# ligne} other {# lignes}}, des noms ont été remplacés comme vous l’aviez choisi pour un fichier précédent.",
    takeBack: "Revenir en arrière",
  },
  siteLoad: {
    onlyFile: "Seul ce que le fichier ajoute est affiché",
    cost: "Pour compter les personnes déjà prévues, il faut interroger Lucca environ {requests, plural, one {# fois} other {# fois}}, soit {minutes, plural, one {# minute} other {# minutes}} environ. Vous pouvez continuer à travailler pendant ce temps.",
    costUnknown:
      "Pour compter les personnes déjà prévues, il faut lire les jours de tout le monde. Lucca ne dit pas combien il y en a.",
    readAll: "Lire les personnes déjà prévues",
    stopped: "La lecture des personnes déjà prévues a été interrompue.",
    read: "Lire les personnes déjà prévues",
    notAllowed:
      "Whereabouts n’a pas accès à la liste des {list, select, days {jours} other {collaborateurs}} : les personnes déjà prévues ne peuvent pas être comptées.",
    failed: "Les personnes déjà prévues n’ont pas pu être lues : seul ce que le fichier ajoute est affiché",
    tryAgain: "Réessayer",
    readAt: "Avec toutes les personnes que Whereabouts peut voir, au {when}.",
  },
  trial: {
    try: "Essayer d’abord avec {what}, {rows, plural, one {# ligne} other {# lignes}}",
    choose: "Choisir une autre personne ou une semaine pour commencer",
    title: "Que voulez-vous importer d’abord ?",
    meaning:
      "Un petit import réel, avec sa propre analyse et sa propre confirmation. Le reste du fichier attend ici et continue ensuite sans ces lignes.",
    kind: "Commencer par",
    people: "Une personne",
    weeks: "Une semaine",
    week: "{days}",
    search: "Rechercher un identifiant ou un nom",
    nobody: "Personne ne s’appelle ainsi dans ce fichier.",
    rows: "{rows, plural, one {# ligne} other {# lignes}}{deletions, plural, =0 {} one {, dont # suppression} other {, dont # suppressions}}",
    close: "Fermer",
    isTrial: "D’abord seulement {what}",
    restStays:
      "{rows, plural, =1 {L’autre ligne du fichier attend : vous continuerez avec elle une fois celles-ci importées} other {Les # autres lignes du fichier attendent : vous continuerez avec elles une fois celles-ci importées}}.",
    done: "{what} : terminé. {rows, plural, =0 {Il ne reste aucune autre ligne} one {Il reste # ligne du fichier} other {Il reste # lignes du fichier}}",
    doneMeaning: "Allez voir dans Lucca. Ce qui a été envoyé ne sera pas renvoyé.",
    doneRefused:
      "{rows, plural, =1 {La ligne refusée reste dans le fichier, à corriger.} other {Les # lignes refusées restent dans le fichier, à corriger.}}",
    goOn: "Continuer avec le reste",
  },
  undoFile: {
    title: "Fichier de restauration",
    meaning:
      "Un import ne peut pas être annulé dans Lucca. Ce fichier permet d’y remettre ce qu’il y a aujourd’hui, en cas de besoin. Vous pouvez continuer sans lui.",
    readFirst: "Lisez d’abord ce qu’il y a dans Lucca : le fichier de restauration en est tiré.",
    nothing: "Il n’y a rien à restaurer : parmi les jours lus, l’import n’en change aucun.",
    holds:
      "{restores, plural, =0 {Il ne restaure aucun jour} one {Il restaure # jour ou demi-journée} other {Il restaure # jours et demi-journées}} et {deletions, plural, =0 {n’en supprime aucun} one {supprime # jour vide aujourd’hui} other {supprime # jours vides aujourd’hui}}, selon l’état de Lucca au {when}.",
    download: "Télécharger le fichier de restauration",
    name: "{part, plural, =1 {{file}-restauration} other {{file}-restauration-#}}",
    downloadSecond: "Télécharger sa deuxième partie",
    done: "Téléchargé : {file}",
    how: "Pour l’utiliser, déposez-le dans Whereabouts comme n’importe quel fichier et importez-le avec « Remplacer les lieux existants » activé.",
    second:
      "Il y a deux parties. Importez la première, puis la deuxième : celle-ci remet les demi-journées voisines de celles que la première supprime.",
    never:
      "Il ne peut restaurer ni les commentaires, ni la validation d’un jour : Lucca ne les prend pas dans un fichier.",
    pending:
      "{rows, plural, one {# jour restauré n’est pas encore validé : Lucca le considérera peut-être ensuite comme validé} other {# jours restaurés ne sont pas encore validés : Lucca les considérera peut-être ensuite comme validés}}.",
    uncovered:
      "Il ne restaure pas {rows, plural, one {# ligne} other {# lignes}} de votre fichier : {unread, plural, one {# non lue} other {# non lues}}, {unlisted, number} pour des personnes que Whereabouts ne voit pas, {unnamed, number} pour des lieux qu’elle ne voit pas.",
    splits:
      "{rows, plural, =1 {L’import transforme une demi-journée} other {L’import transforme # demi-journées}} en journée entière. Si Lucca garde l’autre moitié à l’import du fichier de restauration, supprimez-la dans Lucca.",
    doubtful:
      "Il contient des lieux désactivés ou portant le même nom : {places}. Lucca peut refuser ces lignes ; réactivez d’abord le lieu.",
    notTaken: "non téléchargé",
    taken:
      "{parts, plural, one {téléchargé avant l’import, SHA-256 {hashes}} other {téléchargé avant l’import en # parties, SHA-256 {hashes}}}",
  },
  comparing: {
    panel: "Ce qu’il y a déjà dans Lucca",
    panelLead:
      "Avant l’import, voyez quels jours sont nouveaux, lesquels y sont déjà et lesquels changeraient. Regarder ne modifie rien.",
    read: "Lire ce qu’il y a dans Lucca",
    skipSame:
      "Écarter {rows, plural, =1 {la ligne déjà présente à l’identique} other {les # lignes déjà présentes à l’identique}}",
    rowsOf: "Lignes · {kind}",
    moreRows: "{rows, plural, one {Et # autre ligne.} other {Et # autres lignes.}}",
    effect: {
      replaced:
        "{rows, plural, one {# ligne remplace} other {# lignes remplacent}} ce qui est prévu, par exemple {example}. Si vous désactivez ce réglage, {rows, plural, one {elle ne change} other {elles ne changent}} rien.",
      leftAlone:
        "{rows, plural, one {# ligne ne change} other {# lignes ne changent}} rien, par exemple {example}. Si vous activez ce réglage, {rows, plural, one {elle remplace} other {elles remplacent}} ce qui est prévu.",
      none: "Parmi les jours lus, ce réglage ne fait aucune différence.",
      example: "{login}, le {date} : {from} → {to}",
    },
    readBack: {
      title: "Vérifier dans Lucca",
      meaning:
        "Relit dans Lucca les jours de votre fichier et les compare ligne par ligne avec ce qui a été envoyé. Un jour en attente de validation compte comme présent.",
      start: "Relire dans Lucca",
      recorded: "Conservé avec le compte rendu de cet import.",
      notRecorded:
        "Le résultat n’a pas pu être conservé avec le compte rendu : notre serveur ne l’a pas enregistré. Comparez à nouveau pour réessayer.",
    },
    row: {
      said: "{kind}.",
      holds: "Dans Lucca :",
      what: "Dans Lucca : {what}.",
      nothing: "Dans Lucca, rien n’est prévu à ce moment de la journée.",
    },
    inRow: {
      new: "Nouveau",
      same: "Identique",
      changes: "Remplace",
      "left-alone": "Inchangé",
      deletes: "Supprime",
      "deletes-nothing": "Aucun jour",
      there: "Présent",
      "not-there": "Absent",
      different: "Différent",
      "unknown-login": "Non visible",
      unread: "Non lu",
    },
    start: "Comparer",
    asking: "Estimation de ce qu’il y a à lire dans Lucca",
    reading: {
      places: "Lecture des lieux : {entries} pour l’instant",
      people: "Lecture des collaborateurs : {entries} pour l’instant",
      days: "Lecture des jours : {entries} pour l’instant",
    },
    stop: "Arrêter et utiliser ce qui a été lu",
    cost: {
      title:
        "Tout lire demande environ {requests, plural, one {# requête} other {# requêtes}}, soit {minutes, plural, one {# minute au plus} other {# minutes environ}}",
      unknown: "On ne sait pas combien il y a à lire",
      meaning:
        "Lucca limite le nombre de requêtes par minute, partagées avec vos autres intégrations. Vous pouvez arrêter à tout moment.",
      all: "Tout lire",
      few: "{people, plural, one {Seulement # personne} other {Seulement # personnes}} du fichier",
      period: "Seulement {period}",
    },
    compared:
      "{rows, plural, one {# ligne comparée avec ce qu’il y a dans Lucca} other {# lignes comparées avec ce qu’il y a dans Lucca}}",
    allThere:
      "{rows, plural, =1 {La ligne est dans Lucca telle qu’elle a été envoyée} other {Les # lignes sont dans Lucca telles qu’elles ont été envoyées}}",
    nothing: "Il n’y avait aucune ligne à comparer",
    kinds: {
      new: "à créer, rien n’est prévu ce jour-là",
      same: "déjà dans Lucca, à l’identique",
      changes: "à remplacer, autre chose est prévu",
      "left-alone": "sans effet, un lieu est déjà prévu et le remplacement est désactivé",
      deletes: "à supprimer",
      "deletes-nothing": "sans effet, il n’y a rien à supprimer",
      there: "dans Lucca, comme envoyé",
      "not-there": "absent de Lucca",
      different: "différent, autre chose est prévu dans Lucca",
      "unknown-login": "illisible, Whereabouts ne voit pas la personne",
      unread: "illisible, le jour n’a pas été lu",
    },
    positions: { FullDay: "journée entière", FirstHalf: "matin", SecondHalf: "après-midi" },
    example: {
      line: "ligne {line}",
      deletion: "à supprimer",
      plan: "{position} : {what}",
      holds: "dans Lucca : {what}",
      holdsNothing: "dans Lucca : rien",
      unnamed: "un lieu sans nom visible",
      pending: "pas encore validé",
    },
    aside:
      "{rows, plural, one {# ligne n’a pas été comparée : elle est écartée, ou modifiée depuis l’analyse} other {# lignes n’ont pas été comparées : elles sont écartées, ou modifiées depuis l’analyse}}.",
    pending:
      "{rows, plural, one {Pour # ligne} other {Pour # lignes}}, ce qui est prévu dans Lucca n’est pas encore validé.",
    unsure:
      "{rows, plural, one {# ligne porte} other {# lignes portent}} sur une demi-journée, ou sur une suppression alors que « Remplacer les lieux existants » est désactivé : seul Lucca connaît le résultat.",
    unlisted:
      "{people, plural, one {Whereabouts ne voit pas # personne} other {Whereabouts ne voit pas # personnes}} : {names}{people, plural, one {} =2 {} =3 {} other { …}}.",
    noPlaces: "Whereabouts n’a pas accès à la liste des lieux : impossible de dire si c’est le même lieu.",
    stopped: "Vous avez arrêté la lecture : les jours non lus ne comptent pas comme manquants.",
    brokeOff: "Tout n’a pas pu être lu",
    failed: "Lucca n’a pas pu être lu",
    tryAgain: "Comparer à nouveau",
    notAllowed: "Whereabouts n’a pas accès à la liste des {list, select, people {collaborateurs} other {jours}}",
    notAllowedMeaning:
      "Rien ne peut donc être comparé. Regardez dans Lucca Office le planning d’une personne du fichier, ou donnez à la clé le droit de lecture.",
    readAt: "Lu dans Lucca le {when}.",
    again: "Comparer à nouveau",
  },
  result: {
    label: "Résultat",
    whole:
      "{sent, plural, one {# ligne envoyée, bien prise en compte par Lucca} other {# lignes envoyées, toutes prises en compte par Lucca}} : {changed, plural, one {# créée ou modifiée} other {# créées ou modifiées}}, {deleted, plural, one {# supprimée} other {# supprimées}}.",
    parts:
      "{sent, plural, one {# ligne envoyée} other {# lignes envoyées}} : {changed, plural, one {# créée ou modifiée} other {# créées ou modifiées}}, {deleted, plural, one {# supprimée} other {# supprimées}}, {refused, plural, one {# refusée} other {# refusées}}, {unaccounted, number} sans réponse.",
    raw: "{sent, plural, one {# ligne envoyée} other {# lignes envoyées}}. Selon Lucca : créées ou modifiées, {changed} ; supprimées, {deleted} ; refusées, {refused}.",
    inFile:
      "Votre fichier compte {all, plural, one {# ligne} other {# lignes}} : {sent, plural, one {# envoyée} other {# envoyées}}{leftOut, plural, =0 {} one {, # écartée} other {, # écartées}}{imported, plural, =0 {} one {, # déjà importée} other {, # déjà importées}}{rest, plural, =0 {} one {, # encore à envoyer} other {, # encore à envoyer}}.",
    notReported: "nombre inconnu",
    why: {
      "not-reported":
        "Lucca n’a pas communiqué tous ses chiffres : personne ne peut dire si toutes les lignes sont arrivées.",
      "findings-cut":
        "Lucca a trop de remarques pour pouvoir les transmettre : les lignes refusées ne peuvent pas être comptées.",
      "more-than-sent":
        "Ces chiffres ne correspondent pas aux lignes envoyées : Lucca compte peut-être deux fois un jour supprimé, une par demi-journée.",
    },
    unaccountedOff:
      "Les lignes sans réponse avaient sans doute déjà un lieu et n’ont pas changé, car « Remplacer les lieux existants » était désactivé.",
    unaccountedOn:
      "Lucca ne dit pas ce que sont devenues les lignes sans réponse. Comparez-les avec le planning dans Lucca.",
    warnings: "{rows, plural, one {# ligne importée avec une remarque} other {# lignes importées avec une remarque}}",
    refusedRows: "Lignes refusées",
    remarks: "Importées avec une remarque",
    summary: "Avec les mots de Lucca",
    luccaSays: "« {said} »",
    counts: {
      sent: "Envoyées",
      changed: "Créées ou modifiées",
      deleted: "Supprimées",
      refused: "Refusées",
      unaccounted: "Sans réponse",
      notReported: "non indiqué",
    },
    rows: "{rows, plural, one {# ligne} other {# lignes}}",
    more: "et {rows, plural, one {# autre ligne} other {# autres lignes}}",
    noEcho: "Lucca n’a pas précisé la ligne",
    deletion: "suppression",
  },
  connection: {
    title: "Vérification de la connexion",
    lead: "Ce que Lucca autorise à cette clé, et ce que sa documentation ne précise pas. Rien n’est créé, modifié ni supprimé.",
    link: "Connexion",
    begin: "Vérifier la connexion",
    again: "Vérifier à nouveau",
    cost: "Au maximum {most} requêtes à Lucca, en général moins d’une demi-minute.",
    never: "Aucune vérification pour l’instant",
    neverMeaning:
      "La vérification lit un extrait de chaque liste et fait analyser deux lignes fictives par Lucca. Ce qu’elle apprend sert ensuite pour ce compte.",
    madeUp: "Lucca a contrôlé deux lignes fictives ; rien n’a été créé.",
    nothingSent: "Aucune ligne n’a été envoyée à Lucca.",
    groups: {
      attention: "Bon à savoir",
      open: "Non précisé par la documentation, désormais connu",
      documented: "Conforme à la documentation",
    },
    loading: "Chargement",
    asked: "{asked} requêtes sur {most} au maximum",
    steps: {
      places: "Lecture des lieux",
      "dry-run": "Contrôle de deux lignes fictives",
      people: "Lecture de quelques collaborateurs",
      days: "Lecture d’une page de jours",
      filters: "Essai des filtres par date et par personne",
      "unknown-job": "Question sur une analyse qui n’existe pas",
      answer: "Attente de la réponse de Lucca sur les deux lignes",
    },
    lastAt: "Vérifiée le {when}, avec {requests, plural, one {# requête} other {# requêtes}}",
    usable: "Whereabouts peut travailler avec ce compte",
    usableMeaning:
      "{differs, plural, =0 {Tout est conforme à la documentation, là où elle se prononce} one {# réponse diffère de la documentation} other {# réponses diffèrent de la documentation}} ; {limits, plural, =0 {rien ne manque} one {# point est absent ou plus lent} other {# points sont absents ou plus lents}}.",
    unusable: "Whereabouts ne peut pas encore importer dans ce compte",
    broke: "La vérification s’est interrompue",
    saidBy: "Réponse de Lucca : « {said} »",
    because: "{title}.",
    standing: {
      documented: "Conforme à la documentation",
      differs: "Diffère de la documentation : {how}",
      open: "La documentation ne le précise pas",
      untold: "Non déterminé",
    },
    badges: {
      blocks: "Bloquant",
      differs: "Différent",
      untold: "Non déterminé",
      limits: "Limité",
    },
    topics: {
      address: "Compte",
      key: "Clé",
      permission: "Droit d’importer",
      start: "Réponse au démarrage",
      part: "Nom de la partie fichier",
      rows: "Les deux lignes fictives",
      lines: "Numéros de ligne",
      keys: "Lignes dans la réponse de Lucca",
      language: "Langue des messages",
      "unknown-job": "Opérations oubliées",
      places: "Liste des lieux",
      people: "Liste des collaborateurs",
      days: "Liste des jours",
      pages: "Longueur des pages",
      filters: "Filtres de la liste des jours",
      speed: "Rapidité",
    },
    findings: {
      address: {
        known: {
          said: "{environment, select, practice {C’est l’entreprise fictive} production {Le compte est {account}, en production} test {Le compte est {account}, un compte de test} demo {Le compte est {account}, un compte de démo} other {Le compte est {account}, un bac à sable}}, à l’adresse {host}.",
          means:
            "{environment, select, production {Les imports modifient de vrais plannings.} practice {Les imports ne modifient que des plannings fictifs.} other {Les imports ne modifient que cette copie, pas la production.}}",
        },
      },
      key: {
        accepted: { said: "Lucca accepte la clé API.", means: "Rien à faire." },
        refused: {
          said: "Lucca ne connaît pas la clé API.",
          means:
            "Demandez une nouvelle clé à un administrateur Lucca qui peut gérer les clés API : dans les paramètres de Lucca, Authentification, SSO et API, puis Clés API. Enregistrez-la dans LUCCA_API_KEY et redémarrez. La clé actuelle a expiré, a été supprimée ou a été mal saisie.",
        },
        unreachable: {
          said: "Personne ne répond à cette adresse.",
          means: "Vérifiez LUCCA_URL et que ce serveur a le droit de s’y connecter, puis vérifiez à nouveau.",
        },
        untold: {
          said: "Lucca n’a répondu à aucune des questions.",
          means:
            "Vérifiez à nouveau dans quelques minutes ; si rien ne change, demandez au support de Lucca si le compte est disponible.",
        },
      },
      permission: {
        allowed: {
          said: "La clé peut lancer des imports.",
          means: "Elle a la permission « Import schedule » (import du planning) ; rien à faire.",
        },
        forbidden: {
          said: "La clé ne peut pas lancer d’imports.",
          means:
            "Demandez à un administrateur Lucca qui peut gérer les rôles de cocher « Import schedule » (import du planning), sous Lucca Office, dans le rôle de cette clé : le plus souvent du même nom, à la fin de la liste des rôles de Lucca. Vérifiez ensuite à nouveau.",
        },
        refused: {
          said: "Lucca a refusé en bloc le fichier de deux lignes fictives.",
          means:
            "Tant que c’est le cas, aucun fichier ne peut être analysé : transmettez le message de Lucca à la personne qui s’occupe de Whereabouts.",
        },
        uncertain: {
          said: "Lucca a pris le fichier, mais sans dire sous quel numéro.",
          means:
            "Whereabouts ne pourrait pas suivre un import : n’importez rien avant que le support de Lucca ait expliqué cette réponse.",
          differs: "elle promet un summaryId.",
        },
        untold: {
          said: "Impossible de savoir si la clé peut lancer des imports.",
          means: "Vérifiez à nouveau dans quelques minutes, avant d’importer.",
        },
      },
      start: {
        object: { said: "Au démarrage, Lucca répond par un objet qui contient le summaryId.", means: "Rien à faire." },
        string: {
          said: "Au démarrage, Lucca répond par le summaryId seul, entre guillemets.",
          means: "Whereabouts sait le lire ; rien à faire.",
          differs: "ses pages récentes montrent un objet, les plus anciennes cette forme.",
        },
        text: {
          said: "Au démarrage, Lucca répond par le summaryId seul, en texte brut.",
          means: "Whereabouts sait le lire ; rien à faire.",
          differs: "elle montre un objet ou une chaîne JSON.",
        },
        "other-key": {
          said: "Au démarrage, Lucca répond par un objet dont la clé s’écrit avec d’autres majuscules que summaryId.",
          means: "Whereabouts sait le lire ; rien à faire.",
          differs: "elle écrit la clé summaryId.",
        },
      },
      part: {
        file: { said: "Lucca accepte le fichier dans une partie nommée « file ».", means: "Rien à faire." },
        "file-name": {
          said: "Lucca n’accepte le fichier que dans une partie nommée « office-import.csv ».",
          means: "Whereabouts utilise désormais ce nom ; rien à faire.",
          differs: "son guide nomme la partie « file », sa page de référence celle-ci.",
        },
      },
      rows: {
        named: {
          said: "Lucca a signalé les deux lignes fictives, comme il se doit.",
          means: "Son analyse signale les identifiants qui n’existent pas.",
        },
        "one-named": {
          said: "Lucca n’a signalé qu’une des deux lignes fictives.",
          means: "Une analyse sans erreur prouve moins ici : regardez les chiffres avant d’importer.",
          differs: "chaque ligne avec un identifiant inconnu devrait être une erreur.",
        },
        "not-named": {
          said: "Lucca n’a rien signalé pour deux personnes fictives.",
          means: "Une analyse sans erreur ne prouve pas que les identifiants existent : vérifiez-les avant d’importer.",
          differs: "chaque ligne avec un identifiant inconnu devrait être une erreur.",
        },
        unfinished: {
          said: "Lucca n’avait pas fini de contrôler deux lignes quand les requêtes de cette vérification ont été épuisées.",
          means: "Les analyses sont longues en ce moment ; vérifiez à nouveau plus tard.",
        },
        untold: {
          said: "La réponse de Lucca sur les deux lignes fictives n’a pas pu être lue.",
          means: "Vérifiez à nouveau avant d’importer.",
        },
      },
      lines: {
        "header-is-one": {
          said: "Lucca compte les lignes comme un tableur : l’en-tête est la ligne 1.",
          means: "Les numéros de ligne dans les messages de Lucca sont ceux du fichier qui lui a été envoyé.",
        },
        "first-is-one": {
          said: "Pour Lucca, la première ligne sous l’en-tête est la ligne 1.",
          means:
            "Les numéros de ligne dans les messages de Lucca ont un de moins que dans un tableur ; Whereabouts affiche les vôtres.",
        },
        "first-is-zero": {
          said: "Pour Lucca, la première ligne sous l’en-tête est la ligne 0.",
          means:
            "Les numéros de ligne dans les messages de Lucca ont deux de moins que dans un tableur ; Whereabouts affiche les vôtres.",
        },
        other: {
          said: "Pour Lucca, la première ligne sous l’en-tête est la ligne {number}.",
          means: "Whereabouts retrouve les lignes par leur contenu et affiche vos numéros de ligne.",
        },
        untold: {
          said: "Impossible de savoir comment Lucca compte les lignes.",
          means: "Whereabouts retrouve les lignes par leur contenu.",
        },
      },
      keys: {
        documented: { said: "Lucca rappelle les lignes avec les clés documentées.", means: "Rien à faire." },
        "other-case": {
          said: "Lucca rappelle les lignes avec des clés aux majuscules différentes, comme {key}.",
          means: "Whereabouts sait les lire ; rien à faire.",
          differs: "elle écrit {documented}.",
        },
        absent: {
          said: "Lucca ne rappelle pas les lignes qu’il signale.",
          means: "Les erreurs sont placées d’après le seul numéro de ligne : regardez-les de près.",
          differs: "chaque erreur devrait contenir sa ligne.",
        },
      },
      language: {
        english: {
          said: "Les messages de Lucca sont en anglais.",
          means: "Whereabouts explique ceux qu’il connaît.",
        },
        known: {
          said: "Les messages de Lucca sont {language, select, fr {en français} es {en espagnol} de {en allemand} it {en italien} nl {en néerlandais} other {dans une autre langue}}.",
          means: "Ils sont affichés tels que Lucca les écrit ; moins de messages sont expliqués.",
          differs: "ses exemples sont en anglais.",
        },
        untold: {
          said: "Impossible de reconnaître la langue des messages de Lucca.",
          means: "Ils sont affichés tels que Lucca les écrit.",
        },
      },
      "unknown-job": {
        "not-found": {
          said: "Pour une analyse qui n’existe pas, Lucca répond qu’elle est introuvable.",
          means: "Si Lucca oublie un jour une opération, Whereabouts le remarque aussitôt.",
        },
        refused: {
          said: "Pour une analyse qui n’existe pas, Lucca répond que la question est incorrecte.",
          means: "Si Lucca oublie un jour une opération, Whereabouts le remarque aussitôt.",
        },
        zero: {
          said: "Pour une analyse qui n’existe pas, Lucca répond qu’elle n’a pas commencé.",
          means:
            "Si Lucca oublie un jour une opération, elle aura l’air d’être en attente : au bout d’une demi-heure, vous pourrez l’abandonner.",
        },
        untold: {
          said: "Impossible de savoir ce que Lucca répond pour une opération qu’il ne connaît pas.",
          means: "Si Lucca oublie un jour une opération, elle aura peut-être l’air d’être en attente.",
        },
      },
      places: {
        readable: {
          said: "La clé peut lire la liste des lieux{entries, plural, =-1 {} one { : il y en a #} other { : il y en a #}}.",
          means: "Les noms de lieux sont contrôlés avant tout envoi, et les modèles peuvent les proposer.",
        },
        forbidden: {
          said: "La clé ne peut pas lire la liste des lieux.",
          means:
            "Les noms de lieux ne sont contrôlés que par l’analyse de Lucca ; pour changer cela, donnez au rôle de la clé l’accès à Lucca Office.",
        },
        untold: {
          said: "Impossible de savoir si la clé peut lire la liste des lieux.",
          means: "Les noms de lieux ne seront peut-être contrôlés que par l’analyse de Lucca.",
        },
      },
      people: {
        readable: {
          said: "La clé peut lire la liste des collaborateurs{entries, plural, =-1 {} one { : elle en voit #} other { : elle en voit #}}.",
          means:
            "Est-ce moins que votre effectif ? Alors le rôle de la clé ne couvre pas tout le monde, et les autres paraissent inconnus.",
        },
        "at-root": {
          said: "La clé peut lire la liste des collaborateurs{entries, plural, =-1 {} one { : elle en voit #} other { : elle en voit #}}, et la liste est à la racine de la réponse.",
          means:
            "Whereabouts sait la lire. Est-ce moins que votre effectif ? Alors le rôle de la clé ne couvre pas tout le monde.",
          differs: "sa page la plus récente place la liste sous « data », une plus ancienne comme ici.",
        },
        forbidden: {
          said: "La clé ne peut pas lire la liste des collaborateurs.",
          means:
            "Les identifiants ne sont contrôlés que par l’analyse de Lucca ; pour changer cela, donnez au rôle de la clé le droit de consulter les collaborateurs.",
        },
        untold: {
          said: "Impossible de savoir si la clé peut lire la liste des collaborateurs.",
          means: "Les identifiants ne seront peut-être contrôlés que par l’analyse de Lucca.",
        },
      },
      days: {
        readable: {
          said: "La clé peut lire la liste des jours prévus{entries, plural, =-1 {} one { : il y en a #} other { : il y en a #}}.",
          means: "Whereabouts peut montrer avant un import ce qu’il changerait, et comparer ensuite.",
        },
        forbidden: {
          said: "La clé ne peut pas lire la liste des jours prévus.",
          means: "Seule l’analyse de Lucca dit ce qu’un import changerait, et rien ne peut être comparé ensuite.",
        },
        untold: {
          said: "Impossible de savoir si la clé peut lire la liste des jours prévus.",
          means: "Ce qu’un import changerait ne sera peut-être connu que par l’analyse de Lucca.",
        },
      },
      pages: {
        long: {
          said: "Les listes arrivent par pages de {limit, number} au maximum.",
          means: "Les lire demande peu de requêtes ; rien à faire.",
        },
        shorter: {
          said: "Les listes arrivent par pages de {limit, number} au maximum ; les plus longues sont refusées.",
          means: "Lire les jours demande plus de requêtes et de temps. Whereabouts demande désormais cette longueur.",
          differs: "ses pages récentes autorisent {longest, number}, les plus anciennes 10.",
        },
        cut: {
          said: "Les listes arrivent par pages de {limit, number} au maximum ; les plus longues sont tronquées sans prévenir.",
          means: "Lire les jours demande plus de requêtes et de temps. Whereabouts demande désormais cette longueur.",
          differs: "ses pages récentes autorisent {longest, number}, les plus anciennes 10.",
        },
        untold: {
          said: "Impossible de savoir quelle longueur peut avoir une page de liste.",
          means: "Whereabouts le découvre en lisant.",
        },
      },
      filters: {
        both: {
          said: "Les jours peuvent être demandés par date et par personne.",
          means: "Comparer un fichier avec ce qu’il y a dans Lucca demande peu de requêtes.",
        },
        one: {
          said: "Les jours peuvent être demandés {which, select, date {par date, mais pas par personne} other {par personne, mais pas par date}}.",
          means:
            "Comparer un fichier avec ce qu’il y a dans Lucca demande plus de requêtes ; Whereabouts annonce combien avant de commencer.",
        },
        none: {
          said: "Dans la liste des jours, Lucca ignore ou refuse les filtres par date et par personne.",
          means:
            "Comparer un fichier lit tous les jours prévus du compte ; Whereabouts annonce la durée avant de commencer.",
        },
        untried: {
          said: "Trop peu de jours ont pu être lus pour essayer les filtres par date et par personne.",
          means: "Whereabouts les essaie quand il lit des jours.",
        },
      },
      speed: {
        fine: {
          said: "La réponse la plus lente a pris {seconds, plural, one {# seconde} other {# secondes}}.",
          means: "Lucca coupe les réponses au bout de 5 secondes ; on en est loin.",
        },
        slow: {
          said: "La réponse la plus lente a pris {seconds, plural, one {# seconde} other {# secondes}}.",
          means:
            "Lucca coupe les réponses au bout de 5 secondes : les longues listes risquent d’être interrompues. Réessayez à un autre moment de la journée.",
        },
      },
    },
    text: {
      title: "Vérification de la connexion de {account}",
      usable: "Utilisable : Whereabouts peut travailler avec ce compte.",
      unusable: "Pas encore utilisable : {change}",
    },
  },
  imports: {
    title: "Imports passés",
    lead: "Tous les imports dans ce compte, du plus récent au plus ancien. Le compte rendu de chacun dit ce qu’il a fait.",
    leadShared:
      "Tous les imports dans ce compte, du plus récent au plus ancien. Le compte rendu de chacun dit ce qu’il a fait. Toutes les personnes qui ont accès ici les voient tous.",
    back: "Revenir à l’import",
    tryAgain: "Réessayer",
    empty: "Aucun import pour l’instant",
    emptyMeaning: "Après votre premier import, son compte rendu sera conservé ici.",
    loading: "Chargement",
    receipt: "Compte rendu",
    receiptOf: "Compte rendu de {file}",
    print: "Imprimer",
    unnamed: "Nom non conservé",
    file: "Fichier",
    rows: "Lignes",
    state: "État",
    started: "Confirmé",
    ended: "Terminé",
    notEnded: "Pas encore terminé",
    account: "Compte",
    sha256: "SHA-256 du fichier envoyé",
    bytes: "Taille",
    undoFile: "Fichier de restauration",
    readBack: "Relu dans Lucca",
    readBackCounts:
      "{there, plural, one {# ligne présente} other {# lignes présentes}}, {missing, plural, one {# absente} other {# absentes}}, {different, plural, one {# différente} other {# différentes}}, {unread, plural, one {# illisible} other {# illisibles}}.",
    override: "Remplacer les lieux existants",
    on: "Activé",
    off: "Désactivé",
    job: "Numéro d’import",
    analysis: "Numéro d’analyse",
    all: "Tous les imports passés",
    part: "partie {part} sur {parts}",
    startedBy: "Confirmé par",
    thisMachine: "cet ordinateur",
    nobody: "Non conservé",
    after: "Après l’import au résultat inconnu",
    forgotten: "Noms et points relevés",
    forgottenOn: "Retirés le {when}",
    json: "Télécharger en JSON",
    history: "Étapes de cet import",
    happened: {
      received: "Confirmé et enregistré",
      claimed: "Début de l’envoi",
      accepted: "Fichier reçu par Lucca",
      running: "Avancement signalé par Lucca",
      finished: "Terminé",
      refused: "Refusé : rien n’a été pris en compte",
      failed: "Échec",
      unknown: "Résultat inconnu",
      "found-arrived": "Constat : tout est arrivé",
      "found-nothing": "Constat : rien n’est arrivé",
      "found-partly": "Constat : une partie est arrivée",
    },
    filter: {
      search: "Fichier, personne ou numéro",
      from: "Du",
      to: "Au",
      show: "Imports à afficher",
      all: "Tous",
      running: "En cours",
      problems: "À examiner",
      shown: "{shown, number} sur {all, plural, one {# import} other {# imports}}",
      clear: "Tout afficher",
      none: "Aucun import ne correspond. Élargissez les dates ou effacez la recherche.",
    },
    delete: {
      button: "Supprimer",
      title: "Supprimer cet import de la liste ?",
      meaning:
        "Le nom du fichier, la personne qui a confirmé et les remarques de Lucca sont effacés définitivement. Lucca garde ce qui a été importé ; le numéro, l’empreinte et les chiffres restent, pour que rien ne soit envoyé deux fois.",
      keep: "Garder",
      go: "Supprimer définitivement",
    },
    inProgress: "L’import est encore en cours. Cette page le suit.",
    states: {
      received: "En attente d’envoi",
      claimed: "Envoi en cours",
      accepted: "Reçu par Lucca",
      running: "En cours",
      finished: "Terminé",
      refused: "Refusé, rien d’importé",
      failed: "Échec",
      unknown: "Résultat inconnu",
    },
    partsMissing:
      "{count, plural, one {La partie {missing} sur {parts, number} n’est pas importée} other {Les parties {missing} sur {parts, number} ne sont pas importées}}",
    partsMissingMeaning:
      "Chaque partie d’un fichier est envoyée quand la précédente est terminée. Dans le navigateur qui l’a envoyé, l’assistant propose le reste. Dans un autre, déposez à nouveau le même fichier : les parties déjà importées sont reconnues et ne sont pas renvoyées.",
    giveAgain: "Déposer à nouveau le fichier",
    notFound: "Cet import n’est pas dans la liste",
    notFoundMeaning: "L’adresse est fausse, ou le compte rendu a été supprimé après sa durée de conservation.",
  },
};
