/**
 * Every sentence a person reads, in English: ICU messages, read by use-intl. One file per language, the same keys in each.
 * Short and concrete: the number, what is wrong, what was expected with an example, what to do next.
 */
export const en = {
  product: "Whereabouts",
  ui: {
    info: "Note",
    success: "Done",
    warning: "Warning",
    error: "Error",
    close: "Close",
    cancel: "Cancel",
    language: "Language",
  },
  columns: {
    login: "Login",
    workLocationName: "Work location",
    areaName: "Area",
    date: "Date",
    position: "Part of day",
    comment: "Comment",
    isDeletion: "Deletion",
    line: "Line",
    state: "State",
  },
  review: {
    understood: {
      label: "How the file was read",
      sentence:
        "{rows, plural, one {<strong>#</strong> row} other {<strong>#</strong> rows}} from <file></file>, <layout>,</layout> separated by <delimiter>,</delimiter> <encoding>,</encoding> dates <dates>,</dates> header on <header></header>",
      reading: "Reading <file></file>",
      progress: "Reading the file",
      soFar: "{rows, plural, one {# row} other {# rows}} so far, {percent} of the file",
      delimiter: "Separator",
      encoding: "Encoding",
      dates: "Date order",
      headerLine: "Header line",
      sentenceWorkbook:
        "{rows, plural, one {<strong>#</strong> row} other {<strong>#</strong> rows}} from <file></file>, sheet <sheet>,</sheet> <layout>,</layout> dates <dates>,</dates> header on <header></header>",
      sheet: "Sheet",
      sheetHidden: "{name} (hidden)",
      hiddenColumns: "{count, plural, one {the column {names}} other {the columns {names}}}",
      hiddenRows: "{count, plural, one {# row} other {# rows}}",
      hiddenRead: "Hidden in the sheet and read all the same: {what}.",
      sheetsAlike:
        "{count, plural, one {The sheet {names} looks} other {The sheets {names} look}} like rows for Lucca, too. One sheet is read at a time: choose it in the sentence above.",
      line: "line {line}",
      datesClear: "clear as written",
      datesFound: "as the periods show",
      datesNamed: "from the period you give",
      datesOpen: "to be decided",
      corrections: "{corrections, plural, one {# change} other {# changes}} made here",
      cleaned: "{cells, plural, one {# cell} other {# cells}} cleaned of invisible characters",
    },
    delimiters: { semicolon: "semicolons", comma: "commas", tab: "tabs", pipe: "vertical bars" },
    encodings: {
      "utf-8": "Unicode (UTF-8)",
      "utf-16le": "Unicode (UTF-16)",
      "utf-16be": "Unicode (UTF-16, big-endian)",
      "windows-1252": "Western European (Windows)",
      "windows-1250": "Central European (Windows)",
      "iso-8859-15": "Western European (ISO 8859-15)",
      macintosh: "Western European (Mac)",
    },
    dateOrders: { "day-first": "day first", "month-first": "month first", "year-first": "year first" },
    keyMap: {
      button: "Keys",
      title: "Keys for the rows and the week",
      mac: "On a Mac, use ⌘ where Ctrl is named.",
      rows: "Rows",
      week: "Week",
      close: "Close",
      byMark: "Open this list with the ? key",
      inRows: {
        move: { keys: "Arrow keys, Home, End, Page Up, Page Down", does: "go to another cell; with Ctrl to the edge" },
        write: { keys: "Enter, F2, or any letter", does: "write in the cell" },
        take: { keys: "Enter, Tab", does: "take what was written and go down or right; with Shift up or left" },
        cancel: { keys: "Esc", does: "leave the cell as it was; give up the selection" },
        empty: { keys: "Delete", does: "empty the cell, or all selected cells" },
        select: { keys: "Shift + arrow keys", does: "select cells" },
        selectRow: { keys: "Shift + Space", does: "select the row; Space on a line number adds or removes it" },
        selectAll: { keys: "Ctrl + A", does: "select all rows shown" },
        copy: { keys: "Ctrl + C, Ctrl + X, Ctrl + V", does: "copy, cut, paste" },
        history: { keys: "Ctrl + Z, Ctrl + Y", does: "undo, redo" },
        find: { keys: "Ctrl + F, Ctrl + H", does: "search the rows; find and replace" },
        sort: { keys: "Up arrow in the first row", does: "go to the headings; Enter sorts by one" },
        leave: { keys: "Tab", does: "leave the rows" },
      },
      inWeek: {
        move: {
          keys: "Arrow keys, Home, End, Page Up, Page Down",
          does: "go to another person or day; with Ctrl + Home or End to the first or last person",
        },
        open: { keys: "Enter", does: "show the row of that day" },
        leave: { keys: "Tab", does: "leave the week" },
      },
    },
    dateQuestion: {
      title: "Which comes first in the dates?",
      why: {
        either:
          "Every date in this file can be read both ways, so only you can tell. All dates are read the same way; you can change it later.",
        contradiction:
          "Some dates in this file are days only one way round, some only the other. Say how all of them are meant; those that are no day then are shown to be corrected.",
        scattered:
          "Few dates in this file need one order, and would scatter all others over the year: they may be slips. Say how all of them are meant; those that are no day then are shown to be corrected.",
        "year-first":
          "The years have two digits and may stand first or last, so only you can tell. All dates are read the same way; you can change it later.",
      },
      explanationPeriods:
        "Every period in this file can be read both ways, so only you can tell. All are read the same way; you can change it later.",
      dayFirst: "Day first",
      monthFirst: "Month first",
      yearFirst: "Year first",
      reading: "{text} is {date}",
      noDay: "{text} is no day",
    },
    periodQuestion: {
      title: "From which day to which day does this week hold?",
      explanation:
        "The file has weekdays and no full period, so only you can tell. Each day of the period becomes a row for Lucca. A first or last day beside a person still holds.",
      from: "First day",
      to: "Last day",
      reversed: "The last day lies before the first.",
      apply: "Use this period",
      decided: "The week holds from {from} to {to}, as you said.",
      change: "Change",
    },
    views: { label: "Show the plan as", rows: "Rows", week: "Week", load: "Places" },
    siteLoad: {
      label: "How full places get",
      nothing: "No row of the file brings anybody anywhere yet.",
      full: "{places, plural, one {One place is} other {# places are}} too full: {days, plural, one {# day} other {# days}} over capacity",
      fullDays: "Days over capacity",
      fullDay:
        "{place}, {day}: {after, number} of {capacity, number}, {comes, plural, =0 {none from your file} other {{comes, number} from your file}}",
      showRows: "Show rows",
      fits: "Everybody fits: no day is over capacity.",
      fitsAlone: "The file alone fills no place over its capacity. Who is there already is not counted.",
      noLimits: "None of these places has a capacity in Lucca, so none can be too full.",
      most: "at most {most, number} of {capacity, number}",
      mostNoLimit: "at most {most, number}, no limit",
      bar: "{day}: {after, number}, {comes, number} from your file",
      legend: { there: "in Lucca already", comes: "your file adds", over: "over capacity", capacity: "capacity" },
      day: "Day",
      cell: "{after, number} of {capacity, number}, {comes, number} from the file",
      cellOver: "over capacity: {after, number} of {capacity, number}, {comes, number} from the file",
      cellNoLimit: "{after, number}, {comes, number} from the file",
      earlier: "Earlier days",
      later: "Later days",
      noEarlier: "These are the first days.",
      noLater: "These are the last days.",
      all: "Show all {places, number} places",
      allFull: "Show all {days, number} days",
      fewer: "Show fewer",
      unnamed: "a place Whereabouts cannot see",
      aside: "{rows, plural, one {# row is} other {# rows are}} not counted: to be fixed first.",
      leftAlone:
        "{rows, plural, one {# row changes} other {# rows change}} nothing here: somebody’s day is taken already and “Replace existing locations” is off.",
      unsure:
        "{rows, plural, one {# row touches} other {# rows touch}} half a day, or delete while “Replace existing locations” is off: only Lucca knows the outcome.",
      rowsOf: "{place}, {day}",
    },
    week: {
      label: "Week",
      week: "Week of",
      first: "First week",
      previous: "Previous week",
      next: "Next week",
      last: "Last week",
      noEarlier: "There is no earlier week in this file",
      noLater: "There is no later week in this file",
      search: "Find a person",
      person: "Person",
      people: "{people, plural, =0 {nobody this week} one {# person this week} other {# people this week}}",
      keys: "Arrow keys move between people and days, Enter opens the row",
      touch: "Tap a day to see its row",
      empty: "Nobody has a row in this week.",
      notFound: "Nobody of that name has a row in this week.",
      noDates: "No row has a person and a date yet, so there is no week to show.",
      unread:
        "{rows, plural, one {# row is not shown here: its person or its date cannot be read.} other {# rows are not shown here: their person or their date cannot be read.}}",
      toFix: "Show rows to fix",
      legend: "Places",
      others: "{count, plural, one {and # more place} other {and # more places}}",
      legendDeletion: "day deleted",
      legendLeftOut: "left out",
      legendMarks: { error: "error", warning: "warning" },
      noPlace: "no place",
      nothing: "nothing",
      cell: "{login}, {day}: {parts}",
      part: "{position, select, FirstHalf {morning } SecondHalf {afternoon } other {}}{place}{deletion, select, true {, deleted} other {}}{state, select, error {, error} warning {, warning} leftOut {, left out} other {}}",
      load: "People per day and place",
      loadDay: "Day",
      loadTotal: "All places",
      days: "{days, number}",
      barPart: "{place}: {days, plural, one {# day} other {# days}}",
    },
    layout: {
      kind: "Layout",
      kinds: {
        list: "one row per day",
        grid: "a plan of people and days",
        week: "a standard week per person",
      },
      title: {
        grid: "What do the cells of this plan mean?",
        week: "What do the days of this standard week mean?",
      },
      explanation: {
        grid: "Each filled cell becomes a row for Lucca. Only you can tell what the cells stand for; you say it once.",
        week: "Each weekday of each period becomes a row for Lucca. Only you can tell what the cells stand for; you say it once.",
      },
      position: "A cell stands for",
      positions: { FullDay: "whole days", FirstHalf: "mornings", SecondHalf: "afternoons" },
      codes: "In the cells, and the work location each stands for",
      cellsCount: "{count, plural, one {# cell} other {# cells}}",
      placeOf: "Work location for “{code}”",
      noRow: "No row",
      noRowFor: "No row for “{code}”",
      suggestedLegend: "proposed: from the legend in your file",
      suggestedSelf: "proposed: as written in your file",
      noRowMeaning: "Nothing is sent for these cells.",
      leftEmpty: "Left open: these cells stay to fix.",
      skip: "Days to skip",
      skipHint: "For instance public holidays, one per line or separated by commas.",
      skipExample: "2026-05-01, 2026-05-08",
      skipUnreadable: "Not read as a day: {text}. Write each like 2026-05-01.",
      apply: "Use these meanings",
      decided: "{kind, select, week {Each day of the week} other {Each cell}} stands for <strong>{position}</strong>",
      decidedParts:
        "{kind, select, week {Each day of the week} other {Each cell}} stands for the part of the day that the file names",
      decidedCode: "<strong>{code}</strong> is {place}",
      decidedAsWritten: "places as written",
      decidedNoRow: "<strong>{code}</strong> is no row",
      decidedOpen: "<strong>{code}</strong> is not decided",
      decidedSkip: "{days, plural, one {# day skipped} other {# days skipped}}",
      decidedMore: "{count, plural, other {# more codes}}",
      change: "Change",
    },
    readingChoice: {
      encodingTitle: "How do the accents look right?",
      encodingExplained: "The same lines of your file, read in each encoding.",
      noAccents: "No line of the file differs: every encoding reads it the same.",
      unreadable: "The file cannot be read this way.",
      headerTitle: "Which line names the columns?",
      headerExplained: "The first lines of the file as they stand.",
      line: "Line {line}",
      empty: "(empty line)",
      close: "Close",
      inUse: "in use",
      better: "letters look right",
    },
    columnsPanel: {
      title: "Columns",
      summary: "{found} of 7 columns of Lucca found",
      explanation: "What Lucca takes, and the column of your file it comes from.",
      filled: "Filled",
      required: "required",
      none: "Not in the file",
      open: "To be decided",
      unnamed: "column {letter} (no header)",
      pick: "Column of your file for {column}",
      notSent: "Also in the file, not sent: {names}.",
      missing:
        "{count, plural, one {A column that Lucca needs was not found: {names}.} other {Columns that Lucca needs were not found: {names}.}} Choose where {count, plural, one {it comes} other {they come}} from.",
      tie: "Which column of your file is “{column}”?",
      tieExplained:
        "{count, plural, one {{column, select, isDeletion {Some of its texts speak of deleting, but its header does not. Take it if these rows are to delete days.} other {This column names people, but it seems to hold employee numbers or names. Lucca wants logins: take it only if Lucca knows people by these.}}} other {# columns fit equally well, so only you can tell.}}",
      letter: "{name} (column {letter})",
      choose: "Take {name}",
      noSamples: "no text in the first rows",
      recalled: "Columns as you chose them last time.",
      takeBack: "As found in the file",
    },
    skipped: {
      title: "Passed over",
      blank: "{lines, plural, one {# blank line} other {# blank lines}}",
      summary: "{lines, plural, one {# line that is not a row} other {# lines that are not rows}}",
      line: "Line {line}",
    },
    counts: {
      label: "Counts",
      sentence:
        "<e>{errors, plural, one {# error} other {# errors}}</e>, <w>{warnings, plural, one {# warning} other {# warnings}}</w>, <r>{ready, number} ready</r>{leftOut, plural, =0 {} other {, <l># left out</l>}}",
      once: "Each row is counted once, by its worst finding.",
      waiting:
        "{rows, plural, one {# row, not checked yet} other {# rows, none checked yet}}: {missing, select, true {choose the missing columns first} other {answer the question above first}}",
    },
    filters: {
      label: "Show rows",
      all: "All",
      "to-fix": "To fix",
      warnings: "Warnings",
      ready: "Ready",
      "left-out": "Left out",
    },
    empty: {
      all: "No rows yet.",
      "to-fix": "Nothing to fix.",
      warnings: "No row with a warning.",
      ready: "No row is ready yet.",
      "left-out": "No row is left out.",
      group: "No row left in this group.",
      found: "No row is found.",
      showAll: "Show all rows",
    },
    history: {
      label: "Corrections",
      undo: "Undo",
      redo: "Redo",
      nothingToUndo: "There is nothing to undo",
      nothingToRedo: "There is nothing to redo",
      changed: "{rows, plural, =0 {No row changed} one {# row changed} other {# rows changed}}",
      undone: "Undone: {rows, plural, =0 {no row changed} one {# row changed back} other {# rows changed back}}",
      redone: "Done again: {rows, plural, =0 {no row changed} one {# row changed} other {# rows changed}}",
      failed: "This correction could not be made. Nothing was changed; try again.",
    },
    findings: {
      label: "Findings",
      none: "Nothing to fix",
      noneExplained: "Every row to be sent is ready for Lucca.",
      waiting: "Rows are checked once the whole file is read.",
      questionFirst: "What is right and what is to fix depends on your answer.",
      levels: { error: "Error", warning: "Warning", note: "Note" },
      rows: "{rows, plural, one {# row} other {# rows}}",
      lines: "{more, plural, =0 {{count, plural, one {line} other {lines}} {lines}} other {lines {lines} …}}",
      showRows: "Show {rows, plural, one {this row} other {these # rows}}",
      back: "Back to the finding",
      newRows: "{rows, plural, one {a new row} other {new rows}}",
      fromLucca: "said by Lucca",
      rowsWord: "{rows, plural, one {row} other {rows}}",
      said: "“{said}”",
      values: "In your file",
      value: "“{value}”",
      emptyValue: "(empty)",
      moreValues: "{count, plural, other {Show all # values}}",
      valuesBeyond: "{count, plural, one {and # more value} other {and # more values}}",
      replace: "Replace",
      fill: "Fill in",
      sameText: "The new text is the same as the old one",
      replaceValue: "Replace “{value}” in {rows, plural, one {# row} other {# rows}}",
      replaceEmpty: "Fill {rows, plural, one {# empty cell} other {# empty cells}}",
      replaceBy: "New text for “{value}”",
      fillWith: "Text for the empty cells",
      apply: "Replace in {rows, plural, one {# row} other {# rows}}",
      replaceValueBy: "Replace “{value}” by {to} in {rows, plural, one {# row} other {# rows}}",
      fillBy: "Fill {rows, plural, one {# empty cell} other {# empty cells}} with {to}",
      mergeHalves: "Make them full days",
      acceptProposals: "Take all that are proposed",
      sendAllAsIs: "Send {count, plural, one {it as it is} other {all # as they are}}",
      beforeDomain: "Keep what stands before {domain}",
      readDates: "Read all dates {order, select, dayFirst {day first} yearFirst {year first} other {month first}}",
      leaveOut: "Leave {rows, plural, one {this row} other {these # rows}} out",
      unplacedExplained:
        "Lucca said this about {count, plural, one {a line} other {# lines}} that could not be matched to your rows.",
      unplacedLine: "line {line} as Lucca counts",
      unplacedMore: "and {count, plural, one {# more line} other {# more lines}}",
      unplacedOther: "and {count, plural, one {# other remark} other {# other remarks}} without a row",
    },
    names: {
      proposed: "proposed",
      beside: "{value} beside “{other}”",
      replaceBy: "Replace {value} by {to} in {rows, plural, one {# row} other {# rows}}",
      other: "Another…",
      otherFor: "Choose another for {value}",
      chooseFor: "Lucca’s list for {value}",
      search: "Search in Lucca’s list",
      nothing: "Nothing on Lucca’s list",
      noArea: "No area",
      noAreaFor: "No area instead of {value}",
      sendAsIs: "Send as it is",
      sendAsIsFor: "Send {value} as it is; Lucca’s analysis will say",
      types: { Office: "office", RemoteWork: "remote work", Other: "other place" },
      since: "since {start}",
      until: "until {end}",
    },
    saidHints: {
      userUnknown: "The login is unknown to Lucca, or the API key may not see this person. Check its spelling.",
      placeUnknown:
        "Despite its words this is about the place: Lucca finds no such work location, or it is not in use.",
      dayOff: "The person is off that day. The row is imported all the same.",
    },
    grid: {
      label: "Rows",
      keys: "Click a cell to see what is said about it. Arrow keys move, Enter edits, Shift selects, Ctrl+C and Ctrl+V copy and paste",
      touch: "Tap a cell to see what is said about it",
      rightAsItIs: "This row is right as it is",
      states: {
        error: "Error",
        warning: "Warning",
        ready: "Ready",
        waiting: "Waiting",
        "left-out": "Left out",
        imported: "Imported",
      },
      fileText: "In your file: {text}",
      fileEmpty: "Empty in your file",
      new: "new",
      newRow: "New row",
      lineAt: "Line {line}",
      cellAt: "Cell {at}",
      editCell: "Edit this cell",
      leaveOut: "Leave this row out",
      putBack: "Put this row back",
      isLeftOut: "This row is left out: it is not sent to Lucca.",
      isImported: "This row was imported already, in part {part, number}. It is not sent again.",
      keepText: "{text} (as it stands)",
      chooseOne: "Choose",
    },
    selection: {
      label: "Selection",
      cells: "{rows, number} × {columns} cells selected",
      rows: "{all, select, true {All {rows, plural, one {# row} other {# rows}} selected} other {{rows, plural, one {# row} other {# rows}} selected}}",
      leaveOut: "Leave {rows, plural, one {this row} other {these # rows}} out",
      putBack: "Put {rows, plural, one {this row} other {these # rows}} back",
      replace: "Find and replace in these rows",
      copied: "{rows, number} × {columns} cells copied",
      copyFailed: "The browser did not let these cells be copied. Select fewer rows.",
      tooMany:
        "That is more than can be done at once: select at most {rows, plural, one {# row} other {# rows}}, or use find and replace.",
      tooManyPasted:
        "That is more than can be pasted at once: at most {rows, plural, one {# row} other {# rows}}. Drop it as a file instead.",
      dropped:
        "{columns, plural, one {The last column} other {The last # columns}} of the block found no room and {columns, plural, one {was} other {were}} not pasted.",
    },
    paste: {
      title: "{rows, plural, one {# line runs} other {# lines run}} past the last row",
      explained:
        "The block is longer than the table from here on. New rows are added at the end and checked like all others.",
      add: "Paste and add {rows, plural, one {# row} other {# rows}}",
      fitting: "Paste only what fits",
    },
    preview: {
      label: "For instance",
      line: "line {line}",
      newRow: "new row",
      becomes: "becomes",
      empty: "(empty)",
      leftOut: "(left out)",
    },
    tools: {
      search: "Search rows",
      column: "Rows with findings in",
      allColumns: "Findings in any column",
      columnFound: "{column} ({count})",
      replace: "Find and replace",
      addRow: "Add a row",
    },
    replace: {
      label: "Find and replace",
      find: "Find",
      with: "Replace with",
      in: "In",
      allColumns: "All columns",
      wholeCell: "Whole cell only",
      matchCase: "Match case",
      onlySelected: "Only in the {rows, plural, one {selected row} other {# selected rows}}",
      apply: "{known, select, true {Replace in {rows, plural, one {# row} other {# rows}}} other {Replace}}",
      wouldChange: "{rows, plural, =0 {Not found} one {# row would change} other {# rows would change}}",
      nothingToFind: "Type what to find first",
      notFound: "No row would change",
      close: "Close find and replace",
    },
    positions: {
      FullDay: "FullDay: the whole day",
      FirstHalf: "FirstHalf: the morning",
      SecondHalf: "SecondHalf: the afternoon",
    },
    deletions: { true: "true: delete this day", false: "false: create or change it" },
  },
  rules: {
    "login-missing": {
      title: "No login",
      cell: "The login is missing.",
      fix: "Every row needs the login of somebody in Lucca, for instance jdupont.",
    },
    "login-email": {
      title: "An e-mail address instead of a login",
      cell: "“{value}” looks like an e-mail address; Lucca expects the login.",
      fix: "In many companies the login is not the e-mail address. Replace it where it differs.",
    },
    "place-missing": {
      title: "No work location",
      cell: "The work location is missing.",
      fix: "Every row needs a work location, written as in Lucca. Deletion rows as well.",
    },
    "date-missing": {
      title: "No date",
      cell: "The date is missing.",
      fix: "Every row needs a date, for instance 2025-09-18.",
    },
    "date-unreadable": {
      title: "Dates that cannot be read",
      cell: "“{value}” is not a date we can read. Write it like 2025-09-18 or 18/09/2025.",
      fix: "Write them like 2025-09-18 or 18/09/2025.",
    },
    "date-invalid": {
      title: "Dates that do not exist",
      cell: "“{value}” does not exist in the calendar.",
      fix: "Correct the day or the month, for instance 2025-09-30.",
    },
    "date-no-year": {
      title: "Dates without a year",
      cell: "“{value}” has no year. Write it like 2025-09-18.",
      fix: "Add the year, for instance 2025-09-18.",
    },
    "date-ambiguous": {
      title: "Dates that can be read two ways",
      cell: "“{value}” can be read day first or month first.",
      fix: "Say once which comes first; it then holds for all dates of the file.",
    },
    "date-two-digit-year": {
      title: "Years of two digits",
      cell: "The year of “{value}” has two digits and is read as this century.",
      fix: "They are read as this century. Have a look whether that is right.",
    },
    "date-serial": {
      title: "Numbers instead of dates",
      cell: "“{value}” is a date as Excel counts days.",
      fix: "Excel saved the day’s number. Have a look whether the date shown is the right one.",
    },
    "date-1904": {
      title: "Days that may count from 1904",
      cell: "“{value}” is read as a day more than two years ago. Old Mac workbooks count from 1904: then it is four years and one day later.",
      fix: "Have a look at the dates shown. If they are wrong, save the workbook as .xlsx or write the dates out, then drop it again.",
    },
    "date-swapped": {
      title: "Dates whose day and month may be swapped",
      cell: "“{value}” is far from the other dates, and with day and month swapped it would stand among them.",
      fix: "The spreadsheet may have taken the day for the month: it did so wherever it could, and left the days after the 12th as text. Correct these dates, or drop the original file.",
    },
    "date-implausible": {
      title: "Dates far away",
      cell: "“{value}” is far from today. Is the year right?",
      fix: "They are more than a few years from today. Have a look whether the year is right.",
    },
    "position-missing": {
      title: "No part of day",
      cell: "The part of day is missing: FullDay, FirstHalf or SecondHalf.",
      fix: "Choose FullDay, FirstHalf or SecondHalf.",
    },
    "position-unreadable": {
      title: "Parts of day that cannot be read",
      cell: "“{value}” is not a part of the day. Expected: FullDay, FirstHalf or SecondHalf.",
      fix: "Choose for each word what it means: FullDay, FirstHalf or SecondHalf.",
    },
    "position-ambiguous": {
      title: "Parts of day that can mean two things",
      cell: "“{value}” can mean more than one part of the day.",
      fix: "Choose for each word what it means: FullDay, FirstHalf or SecondHalf.",
    },
    "deletion-unreadable": {
      title: "Deletion neither yes nor no",
      cell: "“{value}” is neither true nor false. Whether a day is deleted is never guessed.",
      fix: "Choose true (delete the day) or false. It is never guessed.",
    },
    "comment-line-break": {
      title: "Line breaks in comments",
      cell: "The line break in this comment becomes a space.",
      fix: "Each becomes a space: Lucca reads one row per line.",
    },
    "text-invisible": {
      title: "Invisible characters",
      cell: "Invisible characters, or a formula or quotation marks around the text, were taken out of this cell.",
      fix: "They were taken out, and so were quotation marks around a text and the formula that some programs write around it to keep its zeros. The text itself has not changed.",
    },
    "text-decomposed": {
      title: "Accents in two pieces",
      cell: "A letter and its accent were two characters and became one.",
      fix: "A letter and its accent were two characters and became one; nothing you can see has changed.",
    },
    "text-garbled": {
      title: "Letters that look wrong",
      cell: "Some letters here look as if the file was read in the wrong encoding.",
      fix: "These letters look as if the file was read in another encoding than it was saved in. Try another encoding in the sentence on how the file was read, or save the file again as CSV UTF-8.",
    },
    "halves-mergeable": {
      title: "Two halves that make a full day",
      cell: "With {lines} it makes one full day at the same place.",
      fix: "Morning and afternoon say the same. They may stay as they are, or become one full day.",
    },
    "row-short": {
      title: "Rows with fewer cells",
      cell: "This row has fewer cells than the header. The missing ones are taken as empty.",
      fix: "The missing cells are optional and taken as empty.",
    },
    "row-too-short": {
      title: "Rows that end too early",
      cell: "This row has fewer cells than the header, and a required one is missing.",
      fix: "A required cell is missing at the end. Fill it in, or leave the row out.",
    },
    "row-too-long": {
      title: "Rows with too many cells",
      cell: "This row has more filled cells than the header: a separator inside a text probably shifted the rest.",
      fix: "A separator inside a text probably shifted the rest. Correct the cells, or put that text in quotation marks in your file and drop it again.",
    },
    "quote-unclosed": {
      title: "A quotation mark that never closes",
      cell: "A quotation mark opens here and never closes. The line was read as it stands.",
      fix: "Replace the text by one without the quotation mark, or correct your file and drop it again.",
    },
    duplicate: {
      title: "Identical rows",
      cell: "The same as {lines}, which is enough.",
      fix: "The first of them stays. The others can be left out.",
    },
    "duplicate-conflict": {
      title: "Two rows for the same person, day and part",
      cell: "Contradicts {lines}: same person, day and part, but not the same content.",
      fix: "They differ and only you know which is right. Choose the wrong row in the table, then correct it or leave it out.",
    },
    overlap: {
      title: "A full day beside a half",
      cell: "Overlaps with {lines}: a full day beside a half of the same day.",
      fix: "One day cannot hold both. Choose the wrong row in the table, then correct it or leave it out.",
    },
    "deletion-conflict": {
      title: "Deleted and created at once",
      cell: "Contradicts {lines}: one row deletes what the other creates.",
      fix: "Replacing needs no deletion row. Choose the wrong row in the table, then correct it or leave it out.",
    },
    "row-hidden": {
      title: "Hidden rows",
      cell: "This row is hidden in the sheet.",
      fix: "They are read like the others. If they were hidden because they no longer count, leave them out.",
    },
    "row-unapproved": {
      title: "Rows marked as refused or pending",
      cell: "Another column of the file says that this row is refused or not decided yet.",
      fix: "They are read like the others and would be imported. If they do not count, leave them out.",
    },
    "place-spelling": {
      title: "Work locations spelled as Lucca spells them",
      cell: "“{value}” is sent with Lucca’s own accents, capitals and dashes.",
      fix: "Nothing to do: only the spelling differs. Undo takes it back.",
    },
    "place-unknown": {
      title: "Work locations Lucca does not list",
      cell: "Lucca lists no work location called “{value}”.",
      fix: "Choose what is meant; it is replaced everywhere. You can also send it as it is: Lucca’s analysis will say.",
    },
    "place-inactive": {
      title: "Work locations no longer in use",
      cell: "“{value}” is switched off in Lucca.",
      fix: "Choose another one, or switch it on in Lucca and read the lists again.",
    },
    "place-twice": {
      title: "Two work locations with the same name",
      cell: "Lucca lists “{value}” twice; the file cannot say which one is meant.",
      fix: "Lucca decides which one it takes. To be sure, give one of them another name in Lucca.",
    },
    "area-spelling": {
      title: "Areas spelled as Lucca spells them",
      cell: "“{value}” is sent with Lucca’s own accents, capitals and dashes.",
      fix: "Nothing to do: only the spelling differs. Undo takes it back.",
    },
    "area-unknown": {
      title: "Areas their office does not have",
      cell: "The work location of this row has no area called “{value}”.",
      fix: "Choose an area of that office, or send it as it is: Lucca’s analysis will say.",
    },
    "area-without-place": {
      title: "Areas without their office",
      cell: "The row names an area and no work location.",
      fix: "Choose the office that has the area.",
    },
    "login-case": {
      title: "Logins with other capitals",
      cell: "Lucca lists “{value}” with other capital letters.",
      fix: "Logins must be written exactly as in Lucca.",
    },
    "login-name": {
      title: "Names instead of logins",
      cell: "“{value}” is a name; Lucca expects the login.",
      fix: "Take the login of that person. Where two people have the name, choose one.",
    },
    "login-zeros": {
      title: "Logins that lost their zeros",
      cell: "Lucca lists “{value}” with zeros in front; spreadsheets take them away.",
      fix: "Take the login as Lucca writes it.",
    },
    "login-within": {
      title: "Logins with something around them",
      cell: "Lucca lists a login that is a part of “{value}”.",
      fix: "Take the login alone, as Lucca writes it.",
    },
    "login-unknown": {
      title: "People not among those Whereabouts may see in Lucca",
      cell: "“{value}” is not among the people Whereabouts may see in Lucca.",
      fix: "If the login is right, it can go as it is, and Lucca’s analysis will say. Otherwise choose the person.",
    },
    "person-outside-contract": {
      title: "Days outside a contract",
      cell: "“{value}” is not employed on this day.",
      fix: "Check the date and the person. Lucca may refuse the row.",
    },
    "name-as-is": {
      title: "Sent as they stand",
      cell: "“{value}” is not on Lucca’s list and goes as you wrote it.",
      fix: "Lucca’s analysis will say whether it knows them.",
    },
    "code-unknown": {
      title: "Cells whose meaning is open",
      cell: "“{value}” is not decided yet: which work location is it, or is it no row?",
      fix: "Say what they mean under the sentence on how the file was read, or replace them.",
    },
    "formula-error": {
      title: "Formulas that failed",
      cell: "“{value}” is what a spreadsheet shows where a formula found nothing; it is no value.",
      fix: "Replace it by the value that belongs there, or correct the formula and drop the file again.",
    },
    "period-in-list": {
      title: "Rows that run over several days",
      cell: "This row stands for several days, and Lucca takes one row per day: only the first would be sent.",
      fix: "Write one row per day in your file and drop it again. If a row means its first day only, correct any of its cells.",
    },
    "period-missing": {
      title: "No period for this week",
      cell: "The file does not say from which day to which day this week holds.",
      fix: "Say it once for all people, under the sentence on how the file was read.",
    },
    "period-reversed": {
      title: "Periods that end before they start",
      cell: "The period ends before it starts, so it holds no day.",
      fix: "Correct the dates in your file and drop it again, or leave the row out.",
    },
    "period-unreadable": {
      title: "Periods that cannot be read",
      cell: "The week, or the first or last day of this period, cannot be read, or the period is longer than three years.",
      fix: "If only the order of day and month is open, choose it in the sentence on how the file was read. Otherwise correct the week or the dates in your file and drop it again, or leave the row out.",
    },
    "week-alternates": {
      title: "Weeks that alternate",
      cell: "This line holds in some weeks only, and does not say “even” or “odd”.",
      fix: "Write even or odd beside it, or one line per week with its dates, in your file and drop it again.",
    },
    "lucca-error": {
      title: "Lucca refuses these rows",
      cell: "Lucca says: “{said}”",
      fix: "Correct the rows and analyze again, or leave them out.",
    },
    "lucca-warning": {
      title: "Lucca has a remark",
      cell: "Lucca says: “{said}”",
      fix: "The rows are imported all the same. Have a look.",
    },
    "lucca-conflict": {
      title: "A conflict in the person’s calendar",
      cell: "Lucca says: “{said}”",
      fix: "The rows are imported all the same. Have a look.",
    },
    line: "line {line}",
    anotherLine: "another line",
  },
  refusals: {
    "file-empty": {
      title: "This file is empty",
      found: "{file} has no content.",
      expected: "A heading row and at least one row below it, for instance “login;workLocationName;date;position”.",
      action: "Save the file again from your program, or start from the template.",
    },
    "file-binary": {
      title: "This is not a text file",
      found: "{file} holds binary content, whatever its name says.",
      expected: "A CSV or text file with one row per person and day.",
      action: "Open it in the program it comes from and save it as “CSV UTF-8”.",
    },
    "file-picture": {
      title: "This is a picture",
      found: "{file} holds an image.",
      expected: "A CSV or text file with one row per person and day.",
      action: "Ask for the spreadsheet the picture was made from, and save it as “CSV UTF-8”.",
    },
    "file-workbook": {
      title: "This kind of workbook cannot be read here",
      found: "{file} is a spreadsheet, but not an Excel workbook (.xlsx).",
      expected: "An Excel workbook (.xlsx) or a CSV file.",
      action: "Open it, then File, Save as, “Excel workbook (.xlsx)”. Drop the new file here.",
    },
    "file-locked": {
      title: "This workbook is behind a password",
      found: "{file} is encrypted, so nothing in it can be read.",
      expected: "A workbook that opens without a password.",
      action:
        "In Excel: File, Info, Protect workbook, Encrypt with password, and empty the password. Save, then drop it again.",
    },
    "file-damaged": {
      title: "This workbook is damaged",
      found: "{file} is cut off or was changed on its way: what it holds is not what it says it holds.",
      expected: "A workbook that your spreadsheet program opens without repairing it.",
      action:
        "Download or copy it again. If Excel offers to repair it, accept, save it under a new name and drop that file.",
    },
    "file-pdf": {
      title: "This is a PDF document",
      found: "{file} is made for reading and printing.",
      expected: "A CSV or text file with one row per person and day.",
      action: "Ask for the spreadsheet the document was made from, and save it as “CSV UTF-8”.",
    },
    "file-too-large": {
      title: "This file is too large",
      found: "{file} has {size}.",
      expected: "At most {limit}.",
      action: "Split it, for instance by month, and import the parts one after the other.",
    },
    "header-only": {
      title: "This file has headings but no rows",
      found: "{file} holds only the heading row: {headers}.",
      expected: "At least one row below it, for instance “jdupont;Paris;2026-03-02;FullDay”.",
      action: "Check that the export was not filtered down to nothing, then drop it again.",
    },
    "plan-empty": {
      title: "No day of this plan is filled in",
      found: "{file} holds people and days, and no text in any cell. Colours alone cannot be read.",
      expected: "A place or a code in each cell, such as Paris or T.",
      action: "Write what each colour means into its cells, then drop the file again.",
    },
    "header-unknown": {
      title: "No heading of this file is known",
      found: "The headers found are: {headers}.",
      expected:
        "A row with column names such as login, workLocationName, date and position, or Identifiant, Lieu de travail, Date and Période.",
      action: "Add that heading row above your data, or copy your data into the template.",
    },
    "file-unreadable": {
      title: "The browser could not read this file",
      found: "{file} was moved, renamed or closed off while it was being read.",
      expected: "A file on this computer that is not open for writing elsewhere.",
      action: "Close it in other programs, then choose it again.",
    },
  },
  problems: {
    "not-local": {
      title: "This page is only served to the computer it runs on",
      explanation: "Without sign-in, Whereabouts answers nobody but the machine it was started on.",
      action: "Open it in a browser on that machine, or ask whoever runs it to set up sign-in.",
    },
    "wrong-host": {
      title: "This address is not the one Whereabouts was set up for",
      explanation: "The request named another host than the server expects, so it was turned away.",
      action: "Use the address that the server printed when it started.",
    },
    "wrong-origin": {
      title: "The request came from another page",
      explanation: "Only pages of Whereabouts itself may send files or change anything.",
      action: "Open Whereabouts in a tab of its own and try there.",
    },
    "signed-out": {
      title: "You are signed out",
      explanation:
        "A sign-in ends after 30 minutes without use and after 12 hours in all, or when somebody ends it. This request was turned away before anything was done.",
      action: "Sign in again.",
    },
    "sign-in-old": {
      title: "Before this import, confirm that it is you",
      explanation:
        "An import cannot be undone, so it wants a sign-in of the last 15 minutes. Yours is older, so this request was turned away before anything was sent.",
      action: "Sign in once more: you come back to this import, and its analysis still counts.",
    },
    reload: {
      title: "Whereabouts was updated",
      explanation: "This page is from the version before. Nothing was sent to Lucca.",
      action: "Reload the page.",
    },
    "not-found": {
      title: "There is nothing here",
      explanation: "The job or page does not exist, or it was deleted after its retention time.",
      action: "Look in the list of past imports.",
    },
    "length-required": {
      title: "The upload did not say how long it is",
      explanation: "The server takes only uploads that announce their length. A proxy on the way may have removed it.",
      action: "Try again. If it happens again, show this to whoever runs the server.",
    },
    "too-large": {
      title: "The file is larger than Lucca takes",
      explanation: "Lucca takes at most 100 MB at once, the envelope included.",
      action: "Analyze the file again: the wizard offers to send it in parts.",
    },
    "upload-cut": {
      title: "The upload ended early",
      explanation: "Fewer bytes arrived than were announced. Nothing was sent to Lucca.",
      action: "Check the network connection and try again.",
    },
    "upload-malformed": {
      title: "The upload could not be read",
      explanation: "The server expects exactly one file. Nothing was sent to Lucca.",
      action: "Reload the page and try again.",
    },
    "file-not-written-by-us": {
      title: "The file does not start with the seven columns Lucca expects",
      explanation: "The server passes on only files that were written in the Format step. Nothing was sent to Lucca.",
      action: "Go back to Format and continue from there.",
    },
    busy: {
      title: "The server is busy with other uploads",
      explanation: "Only a few files are taken at the same time. Nothing was sent to Lucca.",
      action: "Wait a moment and try again.",
    },
    "ticket-missing": {
      title: "The confirmation was incomplete",
      explanation:
        "Every import carries a ticket so that it can never run twice. This one had none, so nothing was sent to Lucca.",
      action: "Reload the page and confirm again.",
    },
    "request-invalid": {
      title: "The server did not understand the request",
      explanation: "A part of the request was missing or unreadable. Nothing was sent to Lucca.",
      action: "Reload the page and try again.",
    },
    "analysis-missing": {
      title: "The analysis for this import is gone",
      explanation:
        "An import needs its own finished analysis, and the server no longer knows it. Nothing was sent to Lucca.",
      action: "Analyze again, then import.",
    },
    "analysis-not-finished": {
      title: "Lucca has not finished the analysis",
      explanation: "Only a finished analysis can be imported. Nothing was sent to Lucca.",
      action: "Wait until the analysis is finished, then import.",
    },
    "analysis-old": {
      title: "The analysis is more than 30 minutes old",
      explanation: "The schedule in Lucca may have changed since. Nothing was sent to Lucca.",
      action: "Analyze again, then import.",
    },
    "analysis-spent": {
      title: "This analysis was already used for an import",
      explanation:
        "Each analysis allows one import, so that nothing is imported twice. Nothing more was sent to Lucca.",
      action: "Look at that import in the list of past imports. To import again, analyze again first.",
    },
    "analysis-has-errors": {
      title: "Lucca found errors in this file",
      explanation: "A file with rows in error is not imported. Nothing was sent to Lucca.",
      action: "Go back to Analyze and correct these rows or leave them out.",
    },
    "analysis-differs": {
      title: "This is not what was analyzed",
      explanation:
        "The file, the account or “Replace existing locations” differs from what Lucca analyzed. Nothing was sent to Lucca.",
      action: "Analyze again, then import.",
    },
    "ticket-differs": {
      title: "This confirmation was already used for something else",
      explanation:
        "The same confirmation arrived before with another file or another setting. Nothing more was sent to Lucca.",
      action: "Look in the list of past imports, then analyze again and confirm anew.",
    },
    "import-live": {
      title: "Another import into this account is still running",
      explanation: "One import at a time: two at once could overwrite each other. Nothing was sent to Lucca.",
      action: "Wait until it has ended. You find it in the list of past imports. Then import here.",
    },
    "import-unknown": {
      title: "An earlier import has an unknown outcome",
      explanation:
        "Nobody knows yet what Lucca made of it. A second import could do the same work twice. Nothing was sent to Lucca.",
      action: "Open that import in the list of past imports and record what you find in Lucca. Then import here.",
    },
    "batch-not-analyzed": {
      title: "Not every part of the file was analyzed",
      explanation:
        "All parts of a file must be analyzed without errors before the first is imported. Nothing was sent.",
      action: "Analyze the parts that are missing, then import.",
    },
    "job-live": {
      title: "This import is still running",
      explanation: "Only an import that has ended can be deleted.",
      action: "Wait until it has ended, then delete it.",
    },
    "job-unknown": {
      title: "The outcome of this import is unknown",
      explanation: "Its record is all there is to find out what happened, so it cannot be deleted.",
      action: "Compare it with Lucca and record what you find.",
    },
    "not-unknown": {
      title: "The outcome of this import is known",
      explanation: "What you find in Lucca can only be recorded for an import whose outcome is unknown.",
      action: "Reload the page to see how it ended.",
    },
    "still-moving": {
      title: "Lucca is still working on it",
      explanation: "An import can be given up when nothing has moved for 30 minutes.",
      action: "Wait. The page shows how long nothing has moved.",
    },
    "given-up": {
      title: "Somebody stopped waiting for Lucca",
      explanation: "Nothing had moved for 30 minutes or more. Lucca may still have done the work.",
      action: "Compare the file with what Lucca now holds.",
    },
    "lucca-bad-request": {
      title: "Lucca refused the request",
      explanation: "Lucca answered that the request was not valid. It took nothing.",
      action: "Show the answer below to whoever runs the server.",
    },
    "lucca-key-refused": {
      title: "Lucca does not accept the API key",
      explanation: "The key has expired, was deleted in Lucca, or was mistyped. Lucca took nothing.",
      action:
        "Ask a Lucca administrator who may manage API keys for a new one: in Lucca’s settings, under Authentication, SSO and API, then API keys. Whoever runs the server sets it as LUCCA_API_KEY and restarts Whereabouts.",
    },
    "lucca-not-allowed": {
      title: "The API key may not do this",
      explanation:
        "Lucca knows the key, but its role lacks a permission, most likely “Import schedule”. Lucca took nothing.",
      action:
        "Ask a Lucca administrator who may manage roles: the key has a role of its own, mostly of the same name, at the end of Lucca’s list of roles. There, tick “Import schedule” under Lucca Office. Then try again; no restart is needed.",
    },
    "lucca-not-found": {
      title: "Lucca does not know this address",
      explanation:
        "Perhaps Lucca Office is not switched on for this account, or the key may not see it. Lucca took nothing.",
      action: "Ask whoever runs the server to check the account’s address and that it has Lucca Office.",
    },
    "lucca-timeout": {
      title: "Lucca took too long to answer",
      explanation: "Lucca cuts requests after 5 seconds. What was sent may have been taken all the same.",
      action:
        "For an analysis, try again or send the file in parts. For an import, look in Lucca’s import history first.",
    },
    "lucca-too-large": {
      title: "The file is too large for Lucca",
      explanation: "Lucca refused the file for its size. It took nothing.",
      action: "Analyze the file again: the wizard offers to send it in parts.",
    },
    "lucca-too-many": {
      title: "Lucca’s request limit is used up",
      explanation: "Lucca allows 50 requests a minute, shared with your company’s other integrations. It took nothing.",
      action: "Wait a minute and try again.",
    },
    "lucca-down": {
      title: "Lucca is not working at the moment",
      explanation: "Lucca answered with an error of its own. What was sent may have been taken all the same.",
      action: "For an analysis, try again later. For an import, look in Lucca’s import history first.",
    },
    "lucca-unexpected-reply": {
      title: "Lucca’s answer could not be understood",
      explanation: "Lucca answered in a form we do not know. What was sent may have been taken all the same.",
      action: "For an analysis, try again. For an import, look in Lucca’s import history first.",
    },
    "lucca-unreachable": {
      title: "Lucca could not be reached",
      explanation: "No connection to Lucca could be made. Nothing was sent.",
      action: "Check that the server reaches the internet and that the account’s address is right, then try again.",
    },
    "lucca-no-answer": {
      title: "Lucca gave no clear answer",
      explanation: "The file was on its way when the connection broke. Nobody here can know whether Lucca took it.",
      action: "For an analysis, try again. For an import, look in Lucca’s import history first.",
    },
    "lucca-forgot-job": {
      title: "Lucca no longer knows this job",
      explanation: "Lucca took the file, then stopped answering for it. What became of it cannot be asked any more.",
      action: "For an analysis, analyze again. For an import, look in Lucca’s import history.",
    },
    "outcome-too-large": {
      title: "There are too many findings for Lucca to hand over",
      explanation: "The job has ended, but the list of what Lucca found is too long to be sent.",
      action: "Analyze the file in parts: the wizard offers it.",
    },
    "outcome-not-ready": {
      title: "Lucca has not handed over the result",
      explanation: "The job has ended, but Lucca does not give the list of what it found.",
      action: "For an analysis, analyze again. For an import, look in Lucca’s import history.",
    },
    restarted: {
      title: "The server stopped before the file was sent",
      explanation: "It was stopped or restarted between your confirmation and sending. Nothing was sent to Lucca.",
      action: "Try again.",
    },
    storage: {
      title: "The server cannot write its records",
      explanation: "Without a durable record nothing is sent to Lucca. Its disk may be full or not writable.",
      action: "Ask whoever runs the server to look at its data folder, then try again.",
    },
    unexpected: {
      title: "Something went wrong that should not",
      explanation: "The server met an error it was not built for.",
      action: "Reload the page. If it happens again, show it to whoever runs the server.",
    },
    "server-no-answer": {
      title: "The Whereabouts server does not answer",
      explanation: "It may have been stopped, or the network connection is broken.",
      action: "Check the connection.",
    },
  },
  signIn: {
    title: "Sign in",
    with: "Sign in with {provider}",
    retry: "Try again with {provider}",
    other: "Sign in as somebody else",
    reload: "Reload",
    oldPart: "A part of this page could not be loaded: it is from the version before.",
    again: "Sign in again",
    confirm: "Confirm that it is you",
    notNow: "Not now",
    tooOld:
      "An import cannot be undone, so it wants a sign-in of the last 15 minutes, and yours is older. Nothing of it was sent.",
    password: "You sign in at {provider}, with your work account. Whereabouts never sees your password.",
    why: {
      ended: {
        title: "Your sign-in has ended",
        meaning:
          "That happens after 30 minutes without use and after 12 hours in all. What this browser keeps of your file and your corrections is still there.",
      },
      "signed-out": {
        title: "You are signed out",
        meaning:
          "Your file and your corrections were removed from this browser. Imports that were confirmed go on. {provider} may still know you: if others use this browser, sign out there, too.",
      },
      "not-allowed": {
        title: "This account may not use Whereabouts",
        meaning:
          "{provider} knows you, but neither your e-mail address nor a group of yours is on the list here. Ask whoever runs Whereabouts in your company to add you to OIDC_ALLOWED.",
      },
      failed: {
        title: "Signing in did not work",
        meaning:
          "{provider} gave no answer, or one that could not be verified. Nothing was changed. Try again; if it happens again, tell whoever runs Whereabouts in your company.",
      },
      again: {
        title: "Confirm that it is you",
        meaning:
          "An import cannot be undone, so it wants a sign-in of the last 15 minutes. Sign in as the same person.",
      },
    },
  },
  visitor: {
    menu: "Signed in as {name}",
    since: "Signed in on {when}",
    everybody: "Everybody who may sign in here sees all imports.",
    signOut: "Sign out",
    everywhere: "Sign out everywhere",
    leave: {
      title: "Sign out?",
      file: "Signing out removes {file} and {corrections, plural, =0 {what you chose for it} one {its # change} other {its # changes}} from this browser.",
      everywhere: "You are signed out in every browser and on every device.",
      running: "An import that was confirmed goes on.",
      stay: "Stay signed in",
    },
  },
  help: {
    link: "Help",
    title: "Help",
    lead: "How a file gets into Lucca, and what every finding means.",
    steps: {
      title: "What will happen",
      format:
        "Drop the file you have: you see what was understood, what is wrong, and repair it here. Nothing is sent.",
      analyze: "Lucca checks the file and changes nothing. What it finds stands on your own rows.",
      import: "You see in numbers what will change and confirm it. It cannot be undone; keep the undo file first.",
      track: "You see what Lucca did, to the last row. You may close the page meanwhile.",
      understood: "Got it",
    },
    example: {
      try: "Try it with an example",
      failed: "The example could not be read. Download it below and drop it here.",
    },
    rules: "Lucca’s rules, and what is found because of them",
    source: "In short, after <guide>Lucca’s own guide to this import (in English)</guide>.",
    about: "The rule behind it",
    aboutNewTab: "The rule behind it, in a new tab",
    guide: {
      login: {
        title: "Login",
        rule: "Each row names one person by the login of their Lucca account, exactly as in Lucca: capitals and zeros in front count. It is mostly not the e-mail address.",
      },
      place: {
        title: "Work location",
        rule: "Each row names a work location, spelled as in Lucca Office. Whereabouts asks for it on deletions as well.",
      },
      area: {
        title: "Area",
        rule: "An area may be named; it must belong to the work location of the same row.",
      },
      date: {
        title: "Date",
        rule: "Each row holds one day of the calendar, past or future. Lucca is sent 2025-09-18; in your file it may be written otherwise.",
      },
      position: {
        title: "Part of day",
        rule: "Each row is a whole day (FullDay), a morning (FirstHalf) or an afternoon (SecondHalf).",
      },
      deletion: {
        title: "Deletion",
        rule: "A row marked true removes the location of that day; false or nothing sets one.",
      },
      text: {
        title: "Text in cells",
        rule: "The file is one line per row, in Unicode. What spreadsheets hide in cells is cleaned, and said.",
      },
      row: {
        title: "One row per person and day",
        rule: "A person has one row per day, or one for each half. Two rows for the same part of a day contradict each other or repeat.",
      },
      plan: {
        title: "Plans and standard weeks",
        rule: "Lucca takes only one row per day. From a plan or a standard week Whereabouts makes these rows, once you have said what its cells stand for.",
      },
      lucca: {
        title: "What Lucca itself says",
        rule: "Some things only Lucca knows, such as days off. What it answers stands on your rows in its own words.",
      },
    },
  },
  privacy: {
    link: "Privacy",
    title: "What is read, where it goes, what is kept",
    lead: "For employees, works councils and data protection officers. This is how Whereabouts at {address}, connected to {account}, works.",
    print: "Print",
    ask: "Questions, a copy of what is kept about you, or its deletion: ask your HR department, which decides what is imported, or whoever runs Whereabouts in your company.",
    read: {
      title: "What is read",
      file: "The file an HR admin gives: logins, work locations, areas, days, parts of days, comments, and which days to remove. Other columns of the file are shown to the admin and sent nowhere.",
      lucca:
        "From Lucca: its list of places; its list of people with name, login, e-mail and the first and last day of the contract; and, when an admin wants to compare, who is planned where on which day.",
      findings:
        "What Lucca answers about the rows. Such an answer may name a person and mention, for example, that they are away on that day.",
      not: "Nothing else is asked for: no salaries, no reasons for absences, no passwords, nothing about how anybody works.",
    },
    goes: {
      title: "Where it goes",
      browser: "The file is read and corrected in the admin’s own browser. Until they press Analyze it goes nowhere.",
      server:
        "Then the seven columns go to this Whereabouts server, which your company runs. It hands them on and deletes its copy.",
      lucca: "From there they go to Lucca, to the account {account}: where your company’s schedule is kept anyway.",
      practice: "This is practice mode: they go to a made-up company on this server, and not to Lucca.",
      provider: "Who signs in is sent to {provider}, the company’s own sign-in, and comes back with name and e-mail.",
      nobody: "To nobody else: no analytics, no fonts, scripts or pictures from elsewhere, no copy for the makers.",
    },
    kept: {
      title: "What is kept, and how long",
      what: "What",
      where: "Where",
      long: "How long",
      draft: {
        what: "The file in work, its corrections, and rows that Lucca refused",
        where: "The admin’s own browser",
        long: "Until its import is finished, “Forget this file”, another file, or 7 days without a change; refused rows stay until then. It is removed when the page is next opened.",
        longSignIn:
          "Until its import is finished, “Forget this file”, signing out, another file, or 7 days without a change; refused rows stay until then. It is removed when the page is next opened.",
      },
      choices: {
        what: "The language, which column is which, and which place a spelling means; nobody’s name",
        where: "The admin’s own browser",
        long: "The language for a year, the rest until the browser’s data is cleared",
      },
      upload: {
        what: "The file on its way to Lucca",
        where: "A temporary file on the server, which only Whereabouts may read",
        long: "While it is sent; what a crash leaves goes when the server starts again",
      },
      record: {
        what: "Of every analysis and import: file name, who sent it, and what Lucca found, rows with people, days, places and comments",
        where: "The server’s database",
        long: "{days, plural, one {# day} other {# days}} after the end, or until somebody deletes it. An import whose outcome nobody knows stays until somebody records what became of it.",
      },
      trace: {
        what: "That there was an import: when, into which account, how many rows, a checksum, how it ended; nobody’s name",
        where: "The server’s database",
        long: "For good, so that nothing is ever imported twice",
      },
      lists: {
        what: "Lucca’s lists of places, people and their days",
        where: "The server’s memory, never its disk",
        long: "Until they are read again, others need the room, or the server stops",
      },
      session: {
        what: "Name and e-mail of who is signed in",
        where: "The server’s database, and a cookie with a random number",
        long: "Until signing out, 30 minutes without use, or 12 hours",
      },
      log: {
        what: "That something was done, with numbers, sizes and times; nobody’s name, no row, no file name",
        where: "The server’s log",
        long: "As your company keeps its logs",
      },
    },
    sees: {
      title: "Who sees it",
      admitted:
        "Everybody whom your company admits to sign in sees all imports and what Lucca found in them, also those of others.",
      browser: "A file that is not imported yet is seen only in the browser in which it is being worked on.",
      machine:
        "Whoever can use the computer on which Whereabouts runs. There is no sign-in, and nobody else is served.",
      operator: "Whoever runs the server can read its database and its backups.",
      people: "Nobody is watched or rated. What is counted are rows, and how many people a place has on a day.",
    },
    delete: {
      title: "How it is deleted",
      file: "A file in work: “Forget this file” in the step Format.",
      import:
        "An import: “Delete” on its receipt, under Past imports. File name, who confirmed it and Lucca’s findings go for good, those of its analysis too.",
      byItself:
        "By itself: {days, plural, one {# day} other {# days}} after an analysis or import has ended. Whoever runs the server sets this number.",
      lucca: "What was imported is in Lucca and follows Lucca’s own rules; deleting here changes nothing there.",
      rest: "Copies an admin downloaded, and backups of the server, are outside Whereabouts: your company deletes them.",
    },
  },
  account: {
    label: "Connected to",
    environments: {
      production: "Production",
      test: "Test",
      demo: "Demo",
      sandbox: "Sandbox",
      practice: "Practice",
    },
    inSentence: {
      production: "production",
      test: "test",
      demo: "demo",
      sandbox: "sandbox",
      practice: "practice",
    },
    practiceCompany: "Practice company",
    practiceMode: "Practice mode: nothing is sent to Lucca",
    practiceMeaning: "You work with a made-up company. Everything else is the real thing.",
    reset: "Reset practice",
    resetTitle: "Reset the practice company?",
    resetMeaning:
      "Everything imported in practice so far is removed from the made-up company. The list of past imports stays.",
    resetKeep: "Keep it as it is",
    resetDone: "The practice company is as it was at the start.",
  },
  wizard: {
    kept: "Your file and your corrections are kept in this browser.",
    waitingForLimit: "Waiting for Lucca’s limit, {seconds, number} s",
    browserNeeded:
      "Whereabouts works in your browser: it needs JavaScript and a current Chrome, Edge or Firefox. Allow JavaScript for this address, or open it in one of these.",
    description:
      "Gets the file you have into Lucca Office: read, repaired, analyzed, imported once, followed to the last row.",
    steps: "Steps",
    step: { format: "Format", analyze: "Analyze", import: "Import", track: "Track" },
    stepDone: "done",
    backTo: "Back to {step}",
    pageTitle: "{step} · Whereabouts",
    pageTitleFile: "{step} · {file} · Whereabouts",
    pastImports: "Past imports",
    skip: "Skip to the content",
    privacy: "Your rows stay in this browser until you analyze; then they go to Lucca and nowhere else.",
    answered: "Answer: {detail}",
    retryAfter:
      "{seconds, plural, one {Trying again makes sense in # second.} other {Trying again makes sense in # seconds.}}",
    rows: "{rows, plural, one {# row} other {# rows}}",
    part: "Part {part, number} of {parts, number}",
    split: {
      overLimit:
        "Lucca takes at most {limit} at a time; yours is {size}: send it as {parts, plural, one {# part} other {# parts}}?",
      tooMuch: "The file is too much for Lucca at a time: send it as {parts, plural, one {# part} other {# parts}}?",
      stillTooMuch: "A part is still too much for Lucca at a time: send the file in smaller parts?",
      meaning:
        "All days of a person stay in one part where they fit. All parts are analyzed before the first is imported; then they are imported one after another.",
      go: "Split into {parts, plural, one {# part} other {# parts}}",
      goOn: "Split into smaller parts",
      indivisible: "The file cannot be cut into smaller parts: each holds one day of one person. Try again later.",
    },
    override: {
      label: "Replace existing locations",
      on: "Days that already have a location in Lucca are replaced by your file.",
      off: "Only days without a location are filled. Days that already have one are left alone.",
    },
    format: {
      lead: "Drop the file you have. You see what was understood, what is wrong, and how to repair it.",
      drop: "Drop your file here",
      dropNow: "Let go to read this file",
      choose: "Choose a file",
      or: "An Excel workbook, a CSV or a text file, from any program",
      paste: "or paste rows copied from Excel or Sheets with <key>Ctrl</key> <key>V</key>",
      pasted: "pasted rows",
      limits: "Up to 250 MB. Lucca takes at most 100 MB at a time: a larger schedule is sent in parts.",
      many: "Those were {files, number} files. Please drop just one; none of them was read.",
      needs: "What the file holds",
      needsMeaning:
        "One row per person and day, or per half-day; or people down and days across; or a standard week per person. Other languages, other column names and extra columns are fine.",
      column: "Column",
      holds: "What it holds",
      example: "Example",
      required: "required",
      columns: {
        login: { holds: "Lucca login, mostly not the e-mail", example: "jdupont" },
        workLocationName: { holds: "Work location, as named in Lucca", example: "Paris" },
        areaName: { holds: "Area in that office", example: "Service Client" },
        date: { holds: "Day, with year", example: "2026-03-02 or 02/03/2026" },
        position: { holds: "Whole day, morning or afternoon", example: "FullDay, Matin" },
        comment: { holds: "Free text", example: "client visit" },
        isDeletion: { holds: "Removes that day instead", example: "false, oui" },
      },
      templates: {
        title: "Templates",
        shapes: {
          list: "One row per person and day",
          grid: "People down, days across",
          week: "A standard week per person",
        },
        kinds: { csv: "CSV", xlsx: "Excel" },
        places: "One row per person and day, with the places of {account} to choose from",
        downloadPlaces: "Download a template with the places of {account}, Excel",
        placesNotAllowed:
          "A template with your own places is not possible: Whereabouts may not list the places in Lucca.",
        placesName: "template-{account}",
        placesFailed: "The template could not be made: {title}.",
        download:
          "Download the template {shape, select, grid {with people down and days across} week {with a standard week per person} other {with one row per person and day}}, {kind, select, xlsx {Excel} other {CSV}}",
        example: "An example to try out",
        downloadExample: "Download an example file, CSV",
      },
      forget: "Forget this file",
      notKept: "This browser does not keep the file: a reload would lose your corrections.",
      analyze: "{rows, plural, =0 {Analyze} one {Analyze # row} other {Analyze # rows}}",
      sends:
        "{rows, plural, one {# row} other {# rows}} will be sent{warnings, plural, =0 {} other {: {ready, number} ready, # with a warning}}{leftOut, plural, =0 {} other {; # left out}}",
      leaveOut: "Leave out {rows, plural, one {# row with errors} other {# rows with errors}}",
      offer: "Continue with {file}, {corrections, plural, =0 {no changes yet} one {# change} other {# changes}}, {ago}",
      refusal: { found: "Found", expected: "Expected", action: "Next step", kept: "{file} is still here as it was." },
      offerTitle: "You were working on a file",
      offerMeaning: "It is kept in this browser only, for seven days.",
      findingAgain: "Finding your file again",
      changedSince:
        "{file} is no longer what Lucca analyzed, so that analysis does not count any more. Your corrections are here; analyze again when they are done.",
      partlyImported:
        "Part of {file} is imported already, so it cannot be read another way: nobody could say then which rows are in Lucca. Import the rest as it is, or forget this file and start anew.",
      lostFile: "The file is no longer kept in this browser. Please give it again; nothing was imported.",
      blocked: {
        "still-reading": "The file is still being read.",
        "columns-missing":
          "{count, plural, one {A column is missing: {columns}.} other {Columns are missing: {columns}.}}",
        "columns-tied": "Two columns fit equally. Choose which one to use.",
        "dates-unclear": "Say first how the dates are to be read.",
        "layout-open": "Answer the question about the plan first.",
        "rows-in-error":
          "{rows, plural, one {# row still to fix or leave out} other {# rows still to fix or leave out}}",
        "nothing-left": "There is no row left to analyze.",
        "cannot-write": "The file cannot be written yet. Look at the findings above.",
      },
    },
    analyze: {
      lead: "Lucca checks {file} row by row and writes nothing.",
      leadDone: "What Lucca says about {file}, on your own rows.",
      importedBefore:
        "{imported, plural, one {Part 1 of {parts, number} is imported already and not} other {The first # of {parts, number} parts are imported already and not}} sent again; only the rest is analyzed.",
      uploading: "Uploading the file",
      received: "Handing the file to Lucca",
      running: "Lucca is checking the rows",
      waiting: "Waiting for Lucca",
      limit: "Lucca allows a number of requests a minute, shared with your other integrations. It goes on by itself.",
      long: "This is taking longer than usual. You may close this page and come back: nothing is lost.",
      fetching: "Putting what Lucca said on your rows",
      share: "{share, number, percent}",
      facts: "{rows, plural, one {# row} other {# rows}}, {people, plural, one {# person} other {# people}}, {period}",
      again: "Analyze again",
      leaveOut: "Leave out {rows, plural, one {# row with errors} other {# rows with errors}}",
      continue: "Continue",
      clean: "No errors. Lucca will import {rows, plural, one {the one row} other {all # rows}}.",
      cleanParts: "{changed, number} created or changed, {deleted, number} deleted.",
      remainder:
        "No errors. Of {sent, plural, one {# row} other {# rows}}, Lucca would create or change {changed, number} and delete {deleted, number}; it does not account for {unaccounted, number}.",
      remainderOff:
        "These days most likely have a location already and are left alone, because “Replace existing locations” is off. “Read what Lucca holds” in the next step shows which.",
      remainderOn: "Lucca does not say why. Look at the warnings below.",
      raw: "No errors. Lucca’s numbers do not add up to the rows sent, so here they are as reported.",
      rawParts: "Created or changed: {changed}. Deleted: {deleted}.",
      notReported: "not reported",
      warnings:
        "{rows, plural, one {# warning: that row is imported all the same, have a look.} other {# warnings: those rows are imported all the same, have a look.}}",
      errors: "Lucca found {rows, plural, one {# row it would not import} other {# rows it would not import}}",
      errorsWayOn:
        "Correct {rows, plural, one {it} other {them}} here and analyze again, or leave {rows, plural, one {it} other {them}} out. If you corrected something in Lucca itself, just analyze again.",
      cut: "Lucca found more than it can hand over at once. Analyze the file in parts.",
      edited: "You changed the file since Lucca analyzed it. Analyze again to import it.",
      switchedOn: "“Replace existing locations” is now on; the analysis was made with it off. Analyze again to import.",
      switchedOff:
        "“Replace existing locations” is now off; the analysis was made with it on. Analyze again to import.",
      failed: "The analysis did not end",
      blocked: {
        running: "Lucca is still analyzing.",
        errors: "{rows, plural, one {# row still to fix or leave out} other {# rows still to fix or leave out}}",
        unplaced:
          "{lines, plural, one {Lucca refuses # line that no row could be found for: look under Findings.} other {Lucca refuses # lines that no rows could be found for: look under Findings.}}",
        cut: "Analyze the file in parts first.",
      },
    },
    import: {
      lead: "{rows, plural, one {# row} other {# rows}} for {people, plural, one {# person} other {# people}}, {period}, into {account} ({environment}). An import cannot be undone: check that this is what you want.",
      into: "Into",
      people: "People",
      period: "Period",
      rowsSent: "Rows",
      parts: "Parts",
      partsMeaning:
        "{from, plural, one {{parts, number}, imported one after another: keep this page open} other {{from, number} to {parts, number}, imported one after another: keep this page open}}",
      changed: "Created or changed",
      deleted: "Deleted",
      leftOut: "Left out",
      leftOutNone: "None",
      leftOutRows: "{rows, plural, one {# row} other {# rows}}",
      unaccounted: "Not accounted for",
      notReported: "not reported by Lucca",
      file: "File",
      existing: "Existing locations",
      analyzed: "Analyzed",
      analyzedAgo: "{ago}, exactly this file",
      tooOld:
        "The analysis is more than 30 minutes old; Lucca’s schedule may have changed since. Analyze again, then import.",
      effects:
        "If a calendar connector is switched on in Lucca, the calendars of these people are updated too. Some remote days may wait for a manager’s approval.",
      before: "Before you import",
      beforeMeaning: "This is the production account. Please confirm each consequence.",
      beforePractice: "Practice asks what production asks. Please confirm each consequence.",
      switchHint: "Changing this has Lucca analyze the file again.",
      actReplace: "Existing locations are replaced",
      actReplaceMeaning:
        "Whatever {people, plural, one {this person} other {these # people}} entered for the days in the file is overwritten. Lucca does not bring it back.",
      actDelete: "{rows, plural, one {# day is deleted} other {# days are deleted}}",
      actDeleteMeaning: "Deleted days are gone from Lucca, their comments included.",
      actUnknown: "I know that nobody can say what became of the import of {when}",
      actUnknownMeaning:
        "This may write the same days again. <link>Look at it</link> and record what you found, or go on and this import names it.",
      import: "Import {rows, plural, one {# row} other {# rows}} into {account} ({environment})",
      blocked: {
        acts: "{count, plural, one {Tick the box above first.} other {Tick the boxes above first.}}",
      },
      analyzeAgain: "Analyze again",
      backToAnalyze: "Back to Analyze",
      refused: "This import was not started",
      noAnswer: "Your confirmation has no answer yet",
      noAnswerMeaning:
        "The Whereabouts server gave no clear answer while the file was on its way. It may have it or not. Asking is safe: the server recognises this confirmation and never imports it twice.",
      ask: "Ask the server",
      asking: "Asking the server",
      notThere: "The server has not received this confirmation, so nothing was sent to Lucca.",
      notThereMeaning: "You can import now. It still counts as the same confirmation, so it cannot happen twice.",
      pastImports: "See past imports",
    },
    track: {
      lead: "Leaving this page stops nothing: the server follows the import to its end, and you find it here again.",
      leadDone: "The import has ended.",
      leadUnknown: "The import was sent, and no clear answer came.",
      leadParts:
        "Each part is sent when the one before it has ended: keep this page open. Leaving stops after the part under way; come back in this browser to import the rest.",
      leadStopped: "Not every part of the file is imported.",
      parts: "Parts",
      partNotSent: "Not sent",
      partRefused: "Part {part, number} of {parts, number} was not started",
      partsImported:
        "{imported, plural, =0 {None of the {parts, number} parts is imported} one {# of {parts, number} parts is imported} other {# of {parts, number} parts are imported}}",
      importRest: "Import the rest",
      restMeaning: "You confirm the other parts once more; nothing is imported a second time.",
      restInFile:
        "Go back to Format to go on with the rest: rows that are imported already are left out and not sent again.",
      restUnknown:
        "Back in Format, rows that are imported already are left out. Those of the part nobody knows about are still there: look in Lucca before you send them again.",
      restWithoutFile:
        "The file is no longer kept in this browser. Start over and give the same file again: parts that are imported already are recognised and not sent again.",
      received: "Handing the file to Lucca",
      running: "Lucca is importing",
      waiting: "Waiting for Lucca",
      limit: "Lucca allows a number of requests a minute, shared with your other integrations. It goes on by itself.",
      long: "This is taking longer than usual. You may close this page and come back: the import goes on.",
      fetching: "Reading what Lucca did",
      noConnection:
        "The Whereabouts server does not answer at the moment. The import does not depend on this page; we keep asking.",
      receipt: "Open the receipt",
      refusedFile: "Download refused rows",
      refusedName: "{file}-refused",
      refusedFileMeaning: "Correct them in this file and drop it on Format again, or send it to a colleague.",
      startOver: "Start over",
      refusedTitle: "Nothing was imported",
      refusedPart: "This part was not imported",
      refusedMeaning:
        "The import was turned away before Lucca took anything. Your file and your corrections are still here.",
      refusedWithoutFile: "The import was turned away before Lucca took anything.",
      backToFormat: "Back to Format",
      gone: "This import is no longer in the server’s records",
      goneMeaning:
        "Records are deleted after their retention time. Look in Lucca’s import history for what became of it.",
    },
    stuck: {
      title: "Nothing has moved for {minutes, number} minutes",
      meaning:
        "Lucca may still be at it, and we go on asking. Meanwhile no other import can start. If you stop waiting, this import is recorded as “outcome unknown”; nothing is sent again.",
      stop: "Stop waiting for it",
    },
    unknown: {
      title: "Nobody can know yet what became of this import",
      meaning:
        "It may have been imported completely, in part or not at all. Please look before you import these days again.",
      known: "What we know",
      sentAt:
        "{rows, plural, one {# row of {file} ({size}) was on its way} other {# rows of {file} ({size}) were on their way}} to {account} ({environment}) on {when}.",
      unnamed: "the file",
      broke: "{what}, on {when}.",
      answered: "What came back: {detail}",
      once: "It was sent once. It was not and will not be sent again by itself.",
      lastProgress: "Lucca last reported {share, number, percent}.",
      notKnown: "What we do not know",
      notKnownTaken: "Whether Lucca took the file, and if so, which rows it wrote.",
      notKnownRows: "Lucca took the file. Which rows it wrote, nobody has said.",
      nothingByItself: "This will not change by itself: somebody has to look.",
      now: "What you can do",
      elsewhere:
        "Open the wizard in the browser that the file was sent from: there it can be compared with what Lucca now holds, analyzed again and imported again. Or look at the schedule of one person of the file in Lucca Office.",
      compare: "Compare with what Lucca now holds",
      compareMeaning:
        "Reads the days of the people in the file and says for each row: there, not there, different, or cannot be read. Changes nothing.",
      analyze: "Analyze the same file again",
      analyzeMeaning: "Lucca checks the same rows once more and says what it would still do. Changes nothing.",
      analyzeNow: "Check it again",
      again: "Import again without replacing",
      againMeaning:
        "Analyzed first, with “Replace existing locations” off: days that arrived are left alone. Then you confirm a new import, which names this one.",
      againNow: "Prepare it again",
      found: {
        title: "What did you find?",
        meaning: "It is kept with this import, which stays “outcome unknown” in the records.",
        arrived: "Everything arrived",
        nothing: "Nothing arrived",
        partly: "A part arrived",
        choose: "Choose what you found first.",
        record: "Record it",
        recorded: "{what}: recorded on {when} by {by}.",
        nobody: "somebody",
      },
    },
    dialogs: {
      replace: {
        title: "Replace {file}?",
        meaning: "{corrections, plural, one {# change} other {# changes}} to {file} would be lost.",
        go: "Take {other} and discard {corrections, plural, one {# change} other {# changes}}",
        keep: "Keep {file}",
      },
      forget: {
        title: "Forget {file}?",
        meaning:
          "The file is removed from this browser{corrections, plural, =0 {} one {, and # change with it} other {, and # changes with it}}. Nothing changes in Lucca.",
        go: "Forget {file}",
        keep: "Keep {file}",
      },
      read: {
        title: "Read {file} differently?",
        meaning:
          "Your {corrections, plural, one {# change belongs} other {# changes belong}} to the present reading and would be lost.",
        go: "Read again and discard {corrections, plural, one {# change} other {# changes}}",
        keep: "Keep the present reading",
      },
    },
  },
  known: {
    label: "Names beside Lucca’s lists",
    reading:
      "Reading Lucca’s {list, select, people {people} other {work locations}} to check the names: {entries, number} so far{seconds, plural, =0 {} other {, waiting # s for Lucca’s limit}}.",
    trouble: "Lucca’s lists could not be read, so names are not checked here. Lucca’s analysis will check them.",
    places: "{count, plural, one {# work location} other {# work locations}}",
    people: "{count, plural, one {# person} other {# people}}",
    matched: "{what} matched with {account}{open, plural, =0 {} other {; # to decide}}.",
    peopleAsIs:
      "{count, plural, one {# person is} other {# people are}} not among those Whereabouts may see in Lucca; Lucca’s analysis will check them.",
    placesAsIs: "{count, plural, one {# work location goes} other {# work locations go}} as written.",
    noPlaces: "This key cannot list work locations; Lucca’s analysis will check them.",
    noPeople: "This key cannot list people; Lucca’s analysis will check them.",
    readAt: "Lists read at {when}.",
    readAgain: "Read again",
    answered: "Names in {rows, plural, one {# row} other {# rows}} were replaced as you chose for an earlier file.",
    takeBack: "Take back",
  },
  siteLoad: {
    onlyFile: "Only what the file adds is shown",
    cost: "To count who is there already, Lucca is asked about {requests, plural, one {# time} other {# times}}; that takes about {minutes, plural, one {# minute} other {# minutes}}. You can go on working meanwhile.",
    costUnknown: "To count who is there already, everybody’s days are read. Lucca does not say how many there are.",
    readAll: "Read who is there",
    stopped: "Reading who is there already was stopped.",
    read: "Read who is there",
    notAllowed:
      "This key may not list {list, select, days {days} other {people}}, so who is there already cannot be counted.",
    failed: "Who is there already could not be read: only what the file adds is shown",
    tryAgain: "Try again",
    readAt: "With everybody Whereabouts may see in Lucca, as of {when}.",
  },
  trial: {
    try: "Try with {what} first, {rows, plural, one {# row} other {# rows}}",
    choose: "Choose another person or a week to begin with",
    title: "What to import first",
    meaning:
      "A small import for real, with its own analysis and its own confirmation. The rest of the file waits here and goes on without these rows.",
    kind: "Begin with",
    people: "One person",
    weeks: "One week",
    week: "{days}",
    search: "Find a login or a name",
    nobody: "Nobody in this file is called that.",
    rows: "{rows, plural, one {# row} other {# rows}}{deletions, plural, =0 {} one {, # deletes} other {, # delete}}",
    close: "Close",
    isTrial: "First only {what}",
    restStays:
      "{rows, plural, one {The other row of the file waits} other {The other # rows of the file wait}}: you go on with {rows, plural, one {it} other {them}} once these are imported.",
    done: "{what}: done. {rows, plural, =0 {No other row is left} one {# row of the file is left} other {# rows of the file are left}}",
    doneMeaning: "Have a look in Lucca. What was sent is not sent again.",
    doneRefused:
      "{rows, plural, one {The row that was refused stays} other {The # rows that were refused stay}} in the file to be corrected.",
    goOn: "Go on with the rest",
  },
  undoFile: {
    title: "Undo file",
    meaning:
      "An import cannot be undone in Lucca. This file puts back what Lucca holds now, should you need it. You may go on without it.",
    readFirst: "Read what Lucca holds first: the undo file is made from it.",
    nothing: "There is nothing to take back: of the days that were read, the import changes none.",
    holds:
      "{restores, plural, =0 {It restores no day} one {It restores # day or half-day} other {It restores # days and half-days}} and deletes {deletions, plural, =0 {none} one {# day that is empty now} other {# days that are empty now}}, as Lucca was on {when}.",
    download: "Download the undo file",
    name: "{part, plural, one {{file}-undo} other {{file}-undo-#}}",
    downloadSecond: "Download its second part",
    done: "Downloaded: {file}",
    how: "To use it, give it to Whereabouts like any other file and import it with “Replace existing locations” switched on.",
    second:
      "There are two parts. Import the first, then the second: it puts back the half-days beside those that the first one deletes.",
    never: "It cannot bring back comments, nor whether a day was approved: Lucca does not take these from a file.",
    pending:
      "{rows, plural, one {# day it restores is not approved yet} other {# days it restores are not approved yet}}: Lucca may count them as approved afterwards.",
    uncovered:
      "It does not take back {rows, plural, one {# row} other {# rows}} of your file: {unread, number} not read, {unlisted, number} of people Whereabouts cannot see, {unnamed, number} at places it cannot see.",
    splits:
      "{rows, plural, one {One half-day becomes} other {# half-days become}} a full day by the import. Should Lucca keep the other half when the undo file is imported, delete it in Lucca.",
    doubtful:
      "It names places that are switched off or share their name: {places}. Lucca may refuse those rows; switch the place on first.",
    notTaken: "not downloaded",
    taken:
      "{parts, plural, one {downloaded before the import, SHA-256 {hashes}} other {downloaded before the import in # parts, SHA-256 {hashes}}}",
  },
  comparing: {
    panel: "What Lucca already holds",
    panelLead:
      "See before the import which days are new, which are there already and which would change. Nothing is changed by looking.",
    read: "Read what Lucca holds",
    skipSame: "Leave {rows, plural, one {# row} other {# rows}} out: already there",
    rowsOf: "Rows · {kind}",
    moreRows: "{rows, plural, one {And # more row.} other {And # more rows.}}",
    effect: {
      replaced:
        "{rows, plural, one {# row replaces what is there} other {# rows replace what is there}}, for example {example}. Switched off, {rows, plural, one {it is} other {they are}} left alone.",
      leftAlone:
        "{rows, plural, one {# row is left alone} other {# rows are left alone}}, for example {example}. Switched on, {rows, plural, one {it replaces} other {they replace}} what is there.",
      none: "Of the days that were read, none has anything that this switch makes a difference to.",
      example: "{login} on {date}: {from} → {to}",
    },
    readBack: {
      title: "Check it in Lucca",
      meaning:
        "Reads the days of your file from Lucca again, and compares them row by row with what was sent. A day that waits for approval counts as there.",
      start: "Read back from Lucca",
      recorded: "Kept with the receipt of this import.",
      notRecorded: "It could not be kept with the receipt: our server did not take it. Compare again to try once more.",
    },
    row: {
      said: "{kind}.",
      holds: "Lucca holds",
      what: "Lucca holds {what}.",
      nothing: "Lucca holds nothing on that part of the day.",
    },
    inRow: {
      new: "New",
      same: "Same",
      changes: "Changes",
      "left-alone": "Left alone",
      deletes: "Deletes",
      "deletes-nothing": "No day",
      there: "There",
      "not-there": "Not there",
      different: "Different",
      "unknown-login": "Not listed",
      unread: "Not read",
    },
    start: "Compare",
    asking: "Asking Lucca how much there is to read",
    reading: {
      places: "Reading places: {entries, number} so far",
      people: "Reading people: {entries, number} so far",
      days: "Reading days: {entries, number} so far",
    },
    stop: "Stop, and use what was read",
    cost: {
      title:
        "Reading everything takes about {requests, plural, one {# request} other {# requests}}, {minutes, plural, one {up to # minute} other {about # minutes}}",
      unknown: "Nobody says how much there is to read",
      meaning:
        "Lucca allows a number of requests a minute, shared with your other integrations. You can stop at any time.",
      all: "Read everything",
      few: "Only {people, number} people of the file",
      period: "Only {period}",
    },
    compared:
      "{rows, plural, one {# row was compared with what Lucca holds} other {# rows were compared with what Lucca holds}}",
    allThere:
      "{rows, plural, one {The row is in Lucca as it was sent} other {All # rows are in Lucca as they were sent}}",
    nothing: "There was no row to compare",
    kinds: {
      new: "new: nothing is there yet",
      same: "the same is there already",
      changes: "change what is there",
      "left-alone": "left alone: something is there, and replacing is off",
      deletes: "delete what is there",
      "deletes-nothing": "delete nothing: nothing is there",
      there: "there, as sent",
      "not-there": "not there",
      different: "different: something else is there",
      "unknown-login": "cannot be read: Whereabouts cannot see the person",
      unread: "cannot be read: the day was not read",
    },
    positions: { FullDay: "full day", FirstHalf: "morning", SecondHalf: "afternoon" },
    example: {
      line: "line {line}",
      deletion: "to be deleted",
      plan: "{position}: {what}",
      holds: "Lucca holds {what}",
      holdsNothing: "Lucca holds nothing",
      unnamed: "a place it does not name",
      pending: "not approved yet",
    },
    aside:
      "{rows, plural, one {# row was not compared: it is left out, or changed since it was analyzed} other {# rows were not compared: they are left out, or changed since they were analyzed}}.",
    pending: "{rows, plural, one {For # row} other {For # rows}} something is there that is not approved yet.",
    unsure:
      "{rows, plural, one {# row touches} other {# rows touch}} half a day, or delete while “Replace existing locations” is off: only Lucca knows the outcome.",
    unlisted:
      "{people, plural, one {Whereabouts cannot see # person} other {Whereabouts cannot see # people}}: {names}{people, plural, one {} =2 {} =3 {} other { …}}.",
    noPlaces: "This key may not list places, so it cannot be said whether it is the same place.",
    stopped: "You stopped the reading: days that were not read are not counted as missing.",
    brokeOff: "Not everything could be read",
    failed: "Lucca could not be read",
    tryAgain: "Compare again",
    notAllowed: "This key may not list {list, select, people {people} other {days}}",
    notAllowedMeaning:
      "So nothing can be compared. Look at the schedule of one person of the file in Lucca Office, or give the key the right to read.",
    readAt: "Read from Lucca on {when}.",
    again: "Compare again",
  },
  result: {
    label: "Result",
    whole:
      "{sent, plural, one {# row was sent and Lucca took it} other {# rows were sent and Lucca took all of them}}: {changed, number} created or changed, {deleted, number} deleted.",
    parts:
      "{sent, plural, one {# row was sent} other {# rows were sent}}: {changed, number} created or changed, {deleted, number} deleted, {refused, number} refused, {unaccounted, number} not accounted for.",
    raw: "{sent, plural, one {# row was sent} other {# rows were sent}}. Lucca reports {changed} created or changed, {deleted} deleted, {refused} refused.",
    inFile:
      "Your file has {all, plural, one {# row} other {# rows}}: {sent, number} sent{leftOut, plural, =0 {} other {, # left out}}{imported, plural, =0 {} other {, # imported before}}{rest, plural, =0 {} other {, # still to be sent}}.",
    notReported: "an unknown number",
    why: {
      "not-reported": "Lucca did not report all its counts, so nobody can say whether every row arrived.",
      "findings-cut": "There are too many findings for Lucca to hand over, so the refused rows cannot be counted.",
      "more-than-sent":
        "These numbers cannot be reconciled with the rows sent: Lucca may count two halves of a deleted day as two.",
    },
    unaccountedOff:
      "The rows not accounted for most likely already had a location and were left alone, because “Replace existing locations” was off.",
    unaccountedOn:
      "Lucca does not say what became of the rows not accounted for. Compare them with the schedule in Lucca.",
    warnings: "{rows, plural, one {# row was imported with a remark} other {# rows were imported with a remark}}",
    refusedRows: "Refused rows",
    remarks: "Imported with a remark",
    summary: "In Lucca’s own words",
    luccaSays: "“{said}”",
    counts: {
      sent: "Sent",
      changed: "Created or changed",
      deleted: "Deleted",
      refused: "Refused",
      unaccounted: "Not accounted for",
      notReported: "not reported",
    },
    rows: "{rows, plural, one {# row} other {# rows}}",
    more: "and {rows, plural, one {# more row} other {# more rows}}",
    noEcho: "Lucca did not say which row",
    deletion: "deletion",
  },
  connection: {
    title: "Connection check",
    lead: "What Lucca lets this key do, and what its documentation leaves open. Nothing is created, changed or deleted.",
    link: "Connection",
    begin: "Check the connection",
    again: "Check again",
    cost: "At most {most} requests to Lucca, usually under half a minute.",
    never: "No check yet",
    neverMeaning:
      "A check reads a little of each list and has Lucca analyze two made-up rows. What it finds out is used for this account from then on.",
    madeUp: "Lucca was asked to check two made-up rows; nothing was created.",
    nothingSent: "No rows were sent to Lucca.",
    groups: {
      attention: "Worth knowing",
      open: "Left open by the documentation, now known",
      documented: "As documented",
    },
    loading: "Loading",
    asked: "{asked} of at most {most} requests",
    steps: {
      places: "Asking for the places",
      "dry-run": "Having two made-up rows checked",
      people: "Asking for a few people",
      days: "Asking for a page of days",
      filters: "Trying the filters for dates and people",
      "unknown-job": "Asking about an analysis that does not exist",
      answer: "Waiting for what Lucca says of the two rows",
    },
    lastAt: "Checked on {when}, with {requests, plural, one {# request} other {# requests}}",
    usable: "Whereabouts can work with this account",
    usableMeaning:
      "{differs, plural, =0 {Everything is as documented where the documentation says anything} one {One answer differs from the documentation} other {# answers differ from the documentation}}; {limits, plural, =0 {nothing is missing} one {one thing is missing or slower} other {# things are missing or slower}}.",
    unusable: "Whereabouts cannot import into this account yet",
    broke: "The check broke off",
    saidBy: "Lucca said: “{said}”",
    because: "{title}.",
    standing: {
      documented: "As documented",
      differs: "Differs from the documentation: {how}",
      open: "The documentation leaves this open",
      untold: "Not found out",
    },
    badges: {
      blocks: "Stands in the way",
      differs: "Differs",
      untold: "Not found out",
      limits: "Limits",
    },
    topics: {
      address: "Account",
      key: "Key",
      permission: "Permission to import",
      start: "Answer to a start",
      part: "Name of the file part",
      rows: "The two made-up rows",
      lines: "Line numbers",
      keys: "Rows in Lucca's answer",
      language: "Language of messages",
      "unknown-job": "Forgotten jobs",
      places: "List of places",
      people: "List of people",
      days: "List of days",
      pages: "Length of pages",
      filters: "Filters of the list of days",
      speed: "Speed",
    },
    findings: {
      address: {
        known: {
          said: "{environment, select, practice {This is the practice company} production {The account is {account}, production} test {The account is {account}, a test account} demo {The account is {account}, a demo account} other {The account is {account}, a sandbox}}, at {host}.",
          means:
            "{environment, select, production {Imports change real schedules.} practice {Imports change made-up schedules only.} other {Imports change this copy only, not production.}}",
        },
      },
      key: {
        accepted: { said: "Lucca accepts the API key.", means: "Nothing to do." },
        refused: {
          said: "Lucca does not know the API key.",
          means:
            "Ask a Lucca administrator who may manage API keys for a new one: in Lucca’s settings, under Authentication, SSO and API, then API keys. Set it as LUCCA_API_KEY and restart. The one set has expired, was deleted or was mistyped.",
        },
        unreachable: {
          said: "Nobody answers at this address.",
          means: "Check LUCCA_URL, and that this server may open connections to it, then check again.",
        },
        untold: {
          said: "Lucca answered none of the questions.",
          means: "Check again in a few minutes; if it stays so, ask Lucca's support whether the account is available.",
        },
      },
      permission: {
        allowed: { said: "The key may start imports.", means: "It has the permission Import schedule; nothing to do." },
        forbidden: {
          said: "The key may not start imports.",
          means:
            "Ask a Lucca administrator who may manage roles to tick Import schedule, under Lucca Office, in the role of this key: mostly of the same name, at the end of Lucca’s list of roles. Then check again.",
        },
        refused: {
          said: "Lucca refused the file of two made-up rows as a whole.",
          means:
            "No file can be analyzed as long as this is so: send Lucca's words to whoever looks after Whereabouts.",
        },
        uncertain: {
          said: "Lucca took the file but did not say under which number.",
          means:
            "Whereabouts could not follow an import: do not import until Lucca's support has explained the answer.",
          differs: "it promises a summaryId.",
        },
        untold: {
          said: "Whether the key may start imports could not be found out.",
          means: "Check again in a few minutes before you import.",
        },
      },
      start: {
        object: { said: "A start is answered with an object that holds the summaryId.", means: "Nothing to do." },
        string: {
          said: "A start is answered with the bare summaryId in quotes.",
          means: "Whereabouts reads it; nothing to do.",
          differs: "its newest pages show an object, older ones this.",
        },
        text: {
          said: "A start is answered with the bare summaryId as plain text.",
          means: "Whereabouts reads it; nothing to do.",
          differs: "it shows an object or a JSON string.",
        },
        "other-key": {
          said: "A start is answered with an object whose key is written in another case than summaryId.",
          means: "Whereabouts reads it; nothing to do.",
          differs: "it writes the key summaryId.",
        },
      },
      part: {
        file: { said: "The file is taken from a part named “file”.", means: "Nothing to do." },
        "file-name": {
          said: "The file is only taken from a part named “office-import.csv”.",
          means: "Whereabouts uses that name from now on; nothing to do.",
          differs: "its guide names the part “file”, its reference page this one.",
        },
      },
      rows: {
        named: {
          said: "Lucca found fault with both made-up rows, as it should.",
          means: "Its analysis names logins that do not exist.",
        },
        "one-named": {
          said: "Lucca found fault with only one of the two made-up rows.",
          means: "A clean analysis proves less here: look at the counts before you import.",
          differs: "every row with an unknown login should be an error.",
        },
        "not-named": {
          said: "Lucca found no fault with two made-up people.",
          means: "A clean analysis does not prove that logins exist: check them before you import.",
          differs: "every row with an unknown login should be an error.",
        },
        unfinished: {
          said: "Lucca had not finished checking two rows when the requests of this check were used up.",
          means: "Analyses take long at the moment; check again later.",
        },
        untold: {
          said: "What Lucca says of the two made-up rows could not be read.",
          means: "Check again before you import.",
        },
      },
      lines: {
        "header-is-one": {
          said: "Lucca counts lines as a spreadsheet does: the header is line 1.",
          means: "Line numbers in Lucca's own messages are the rows of the file it was sent.",
        },
        "first-is-one": {
          said: "Lucca counts the first row below the header as line 1.",
          means: "Line numbers in Lucca's own messages are one lower than in a spreadsheet; Whereabouts shows yours.",
        },
        "first-is-zero": {
          said: "Lucca counts the first row below the header as line 0.",
          means: "Line numbers in Lucca's own messages are two lower than in a spreadsheet; Whereabouts shows yours.",
        },
        other: {
          said: "Lucca counts the first row below the header as line {number}.",
          means: "Whereabouts finds rows by what stands in them, and shows your line numbers.",
        },
        untold: {
          said: "How Lucca counts lines could not be found out.",
          means: "Whereabouts finds rows by what stands in them.",
        },
      },
      keys: {
        documented: { said: "Lucca repeats rows with the documented keys.", means: "Nothing to do." },
        "other-case": {
          said: "Lucca repeats rows with keys in another case, such as {key}.",
          means: "Whereabouts reads them; nothing to do.",
          differs: "it writes {documented}.",
        },
        absent: {
          said: "Lucca does not repeat the rows it complains about.",
          means: "Errors are put on rows by line number alone: look at them closely.",
          differs: "each error should carry its row.",
        },
      },
      language: {
        english: { said: "Lucca's messages are in English.", means: "Whereabouts explains the ones it knows." },
        known: {
          said: "Lucca's messages are in {language, select, fr {French} es {Spanish} de {German} it {Italian} nl {Dutch} other {another language}}.",
          means: "They are shown as Lucca writes them; fewer are explained.",
          differs: "its examples are in English.",
        },
        untold: {
          said: "The language of Lucca's messages could not be told.",
          means: "They are shown as Lucca writes them.",
        },
      },
      "unknown-job": {
        "not-found": {
          said: "About an analysis that does not exist, Lucca says that it is not found.",
          means: "Should Lucca ever forget a job, Whereabouts notices at once.",
        },
        refused: {
          said: "About an analysis that does not exist, Lucca says that the question is wrong.",
          means: "Should Lucca ever forget a job, Whereabouts notices at once.",
        },
        zero: {
          said: "About an analysis that does not exist, Lucca says that it has not begun.",
          means: "Should Lucca ever forget a job, it looks like one that waits: after half an hour you can give it up.",
        },
        untold: {
          said: "What Lucca says about a job it does not know could not be found out.",
          means: "Should Lucca ever forget a job, it may look like one that waits.",
        },
      },
      places: {
        readable: {
          said: "The key may list the places{entries, plural, =-1 {} one {: there is one} other {: there are #}}.",
          means: "Place names are checked before anything is sent, and templates can carry them.",
        },
        forbidden: {
          said: "The key may not list the places.",
          means:
            "Place names are only checked by Lucca's analysis; give the key's role access to Lucca Office to change that.",
        },
        untold: {
          said: "Whether the key may list the places could not be found out.",
          means: "Place names may only be checked by Lucca's analysis.",
        },
      },
      people: {
        readable: {
          said: "The key may list people{entries, plural, =-1 {} one {: it sees one} other {: it sees #}}.",
          means:
            "Is that fewer than you employ? Then the key's role does not cover everyone, and the rest look unknown.",
        },
        "at-root": {
          said: "The key may list people{entries, plural, =-1 {} one {: it sees one} other {: it sees #}}, and the list stands at the root of the answer.",
          means: "Whereabouts reads it. Is that fewer than you employ? Then the key's role does not cover everyone.",
          differs: "its newest page shows the list under “data”, an older one this.",
        },
        forbidden: {
          said: "The key may not list people.",
          means: "Logins are only checked by Lucca's analysis; let the key's role view people to change that.",
        },
        untold: {
          said: "Whether the key may list people could not be found out.",
          means: "Logins may only be checked by Lucca's analysis.",
        },
      },
      days: {
        readable: {
          said: "The key may list the days that are planned{entries, plural, =-1 {} one {: there is one} other {: there are #}}.",
          means: "Whereabouts can show before an import what it would change, and compare afterwards.",
        },
        forbidden: {
          said: "The key may not list the days that are planned.",
          means:
            "What an import would change is only known from Lucca's analysis, and nothing can be compared afterwards.",
        },
        untold: {
          said: "Whether the key may list the days that are planned could not be found out.",
          means: "What an import would change may only be known from Lucca's analysis.",
        },
      },
      pages: {
        long: {
          said: "Lists come in pages of up to {limit, number}.",
          means: "Reading them takes few requests; nothing to do.",
        },
        shorter: {
          said: "Lists come in pages of at most {limit, number}; longer ones are refused.",
          means: "Reading days takes more requests and longer. Whereabouts asks for that length from now on.",
          differs: "its newest pages allow {longest, number}, older ones 10.",
        },
        cut: {
          said: "Lists come in pages of at most {limit, number}; longer ones are cut short without a word.",
          means: "Reading days takes more requests and longer. Whereabouts asks for that length from now on.",
          differs: "its newest pages allow {longest, number}, older ones 10.",
        },
        untold: {
          said: "How long pages of a list may be could not be found out.",
          means: "Whereabouts finds out while it reads.",
        },
      },
      filters: {
        both: {
          said: "Days can be asked for by date and by person.",
          means: "Comparing a file with what Lucca holds takes few requests.",
        },
        one: {
          said: "Days can be asked for by {which, select, date {date but not by person} other {person but not by date}}.",
          means: "Comparing a file with what Lucca holds takes more requests; Whereabouts says how many beforehand.",
        },
        none: {
          said: "Lucca ignores or refuses filters for dates and people in the list of days.",
          means:
            "Comparing a file reads every planned day of the account; Whereabouts says beforehand how long that takes.",
        },
        untried: {
          said: "Too few days could be read to try filters for dates and people.",
          means: "Whereabouts tries them when it reads days.",
        },
      },
      speed: {
        fine: {
          said: "The slowest answer took {seconds, number} seconds.",
          means: "Lucca cuts answers off after 5 seconds; this is well below.",
        },
        slow: {
          said: "The slowest answer took {seconds, number} seconds.",
          means: "Lucca cuts answers off after 5 seconds: long lists may break off. Try again at another time of day.",
        },
      },
    },
    text: {
      title: "Connection check of {account}",
      usable: "Usable: Whereabouts can work with this account.",
      unusable: "Not usable yet: {change}",
    },
  },
  imports: {
    title: "Past imports",
    lead: "Every import into this account, newest first. What each did stands on its receipt.",
    leadShared:
      "Every import into this account, newest first. What each did stands on its receipt. Everybody who may sign in here sees them all.",
    back: "Back to the import",
    tryAgain: "Try again",
    empty: "No import yet",
    emptyMeaning: "Once you have imported a file, its receipt is kept here.",
    loading: "Loading",
    receipt: "Receipt",
    receiptOf: "Receipt of {file}",
    print: "Print",
    unnamed: "Name no longer kept",
    file: "File",
    rows: "Rows",
    state: "State",
    started: "Confirmed",
    ended: "Ended",
    notEnded: "Not ended yet",
    account: "Account",
    sha256: "SHA-256 of the file sent",
    bytes: "Size",
    undoFile: "Undo file",
    readBack: "Read back from Lucca",
    readBackCounts:
      "{there, plural, one {# row there} other {# rows there}}, {missing, number} not there, {different, number} different, {unread, number} that could not be read.",
    override: "Replace existing locations",
    on: "On",
    off: "Off",
    job: "Import number",
    analysis: "Analysis number",
    all: "All past imports",
    part: "part {part} of {parts}",
    startedBy: "Confirmed by",
    thisMachine: "this machine",
    nobody: "No longer kept",
    after: "After the unknown import",
    forgotten: "Names and findings",
    forgottenOn: "Removed on {when}",
    json: "Download as JSON",
    history: "Steps of this import",
    happened: {
      received: "Confirmed and recorded",
      claimed: "Sending began",
      accepted: "Lucca took the file",
      running: "Lucca reported progress",
      finished: "Finished",
      refused: "Refused: Lucca took nothing",
      failed: "Failed",
      unknown: "Outcome unknown",
      "found-arrived": "Found out: everything arrived",
      "found-nothing": "Found out: nothing arrived",
      "found-partly": "Found out: a part arrived",
    },
    filter: {
      search: "File, person or number",
      from: "From",
      to: "To",
      show: "Which imports",
      all: "All",
      running: "Running",
      problems: "To look at",
      shown: "{shown, number} of {all, plural, one {# import} other {# imports}}",
      clear: "Show all",
      none: "No import fits. Widen the days or clear the search.",
    },
    delete: {
      button: "Delete",
      title: "Delete this import from the records?",
      meaning:
        "Its file name, who confirmed it and Lucca’s findings are removed for good. Lucca keeps what was imported; its number, hash and counts stay, so that it is never sent twice.",
      keep: "Keep it",
      go: "Delete for good",
    },
    inProgress: "The import is still running. This page follows it.",
    states: {
      received: "Waiting to be sent",
      claimed: "Being sent",
      accepted: "Lucca has it",
      running: "Running",
      finished: "Finished",
      refused: "Refused, nothing taken",
      failed: "Failed",
      unknown: "Outcome unknown",
    },
    partsMissing:
      "{count, plural, one {Part {missing} of {parts, number} is not imported} other {Parts {missing} of {parts, number} are not imported}}",
    partsMissingMeaning:
      "Each part of a file is sent when the one before it has ended. In the browser that sent it, the wizard offers the rest. In any other, give the same file again: parts that are imported already are recognised and not sent again.",
    giveAgain: "Give the file again",
    notFound: "This import is not in the records",
    notFoundMeaning: "The address is wrong, or the record was deleted after its retention time.",
  },
};

/** The keys and their shape: what every language must have, no more and no less. */
export type Messages = typeof en;
