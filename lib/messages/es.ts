/** Every sentence a person reads, in Spanish; see en.ts. */
import type { Messages } from "./en";

export const es: Messages = {
  product: "Whereabouts",
  ui: {
    info: "Nota",
    success: "Hecho",
    warning: "Aviso",
    error: "Error",
    close: "Cerrar",
    cancel: "Cancelar",
    language: "Idioma",
  },
  columns: {
    login: "Identificador",
    workLocationName: "Centro de trabajo",
    areaName: "Zona",
    date: "Fecha",
    position: "Parte del día",
    comment: "Comentario",
    isDeletion: "Eliminación",
    line: "Línea",
    state: "Estado",
  },
  review: {
    understood: {
      label: "Cómo se ha leído el archivo",
      sentence:
        "{rows, plural, one {<strong>#</strong> fila} other {<strong>#</strong> filas}} de <file></file>, <layout>,</layout> separación por <delimiter>,</delimiter> <encoding>,</encoding> fechas: <dates>,</dates> encabezado en la <header></header>",
      reading: "Leyendo <file></file>",
      progress: "Lectura del archivo",
      soFar: "{rows, plural, one {# fila} other {# filas}} hasta ahora, {percent} del archivo",
      delimiter: "Separador",
      encoding: "Codificación",
      dates: "Orden de las fechas",
      headerLine: "Línea del encabezado",
      sentenceWorkbook:
        "{rows, plural, one {<strong>#</strong> fila} other {<strong>#</strong> filas}} de <file></file>, hoja <sheet>,</sheet> <layout>,</layout> fechas: <dates>,</dates> encabezado en la <header></header>",
      sheet: "Hoja",
      sheetHidden: "{name} (oculta)",
      hiddenColumns: "{count, plural, one {la columna {names}} other {las columnas {names}}}",
      hiddenRows: "{count, plural, one {# fila} other {# filas}}",
      hiddenRead: "Oculto en la hoja y leído de todos modos: {what}.",
      sheetsAlike:
        "{count, plural, one {La hoja {names} también parece contener} other {Las hojas {names} también parecen contener}} filas para Lucca. Solo se lee una hoja a la vez: elíjala en la frase de arriba.",
      line: "línea {line}",
      datesClear: "claras tal como están",
      datesFound: "según los periodos",
      datesNamed: "según el periodo que indique",
      datesOpen: "por decidir",
      corrections: "{corrections, plural, one {# cambio hecho} other {# cambios hechos}} aquí",
      cleaned: "{cells, plural, one {# celda limpiada} other {# celdas limpiadas}} de caracteres invisibles",
    },
    delimiters: { semicolon: "punto y coma", comma: "comas", tab: "tabuladores", pipe: "barras verticales" },
    encodings: {
      "utf-8": "Unicode (UTF-8)",
      "utf-16le": "Unicode (UTF-16)",
      "utf-16be": "Unicode (UTF-16, big-endian)",
      "windows-1252": "Europeo occidental (Windows)",
      "windows-1250": "Centroeuropeo (Windows)",
      "iso-8859-15": "Europeo occidental (ISO 8859-15)",
      macintosh: "Europeo occidental (Mac)",
    },
    dateOrders: { "day-first": "primero el día", "month-first": "primero el mes", "year-first": "primero el año" },
    keyMap: {
      button: "Teclas",
      title: "Teclas para las filas y la semana",
      mac: "En un Mac, use ⌘ donde se indica Ctrl.",
      rows: "Filas",
      week: "Semana",
      close: "Cerrar",
      byMark: "Abrir esta lista con la tecla ?",
      inRows: {
        move: { keys: "Flechas, Inicio, Fin, Re Pág, Av Pág", does: "ir a otra celda; con Ctrl, hasta el borde" },
        write: { keys: "Intro, F2 o cualquier letra", does: "escribir en la celda" },
        take: {
          keys: "Intro, Tab",
          does: "aceptar lo escrito e ir abajo o a la derecha; con Mayús, arriba o a la izquierda",
        },
        cancel: { keys: "Esc", does: "dejar la celda como estaba; anular la selección" },
        empty: { keys: "Supr", does: "vaciar la celda o todas las celdas seleccionadas" },
        select: { keys: "Mayús + flechas", does: "seleccionar celdas" },
        selectRow: {
          keys: "Mayús + Espacio",
          does: "seleccionar la fila; Espacio en un número de línea la añade o la quita",
        },
        selectAll: { keys: "Ctrl + A", does: "seleccionar todas las filas mostradas" },
        copy: { keys: "Ctrl + C, Ctrl + X, Ctrl + V", does: "copiar, cortar, pegar" },
        history: { keys: "Ctrl + Z, Ctrl + Y", does: "deshacer, rehacer" },
        find: { keys: "Ctrl + F, Ctrl + H", does: "buscar en las filas; buscar y reemplazar" },
        sort: { keys: "Flecha arriba en la primera fila", does: "ir a los encabezados; Intro ordena por uno" },
        leave: { keys: "Tab", does: "salir de las filas" },
      },
      inWeek: {
        move: {
          keys: "Flechas, Inicio, Fin, Re Pág, Av Pág",
          does: "ir a otra persona u otro día; con Ctrl + Inicio o Fin, a la primera o la última persona",
        },
        open: { keys: "Intro", does: "mostrar la fila de ese día" },
        leave: { keys: "Tab", does: "salir de la semana" },
      },
    },
    dateQuestion: {
      title: "¿Qué va primero en las fechas?",
      why: {
        either:
          "Todas las fechas de este archivo se pueden leer de dos maneras, así que solo usted puede decirlo. Todas se leen igual; podrá cambiarlo más tarde.",
        contradiction:
          "Algunas fechas de este archivo solo existen leídas de una manera, y otras, de la otra. Indique cómo se leen todas; las que entonces no existan se mostrarán para corregirlas.",
        scattered:
          "Unas pocas fechas de este archivo exigen un orden que dispersaría todas las demás por el año: pueden ser erratas. Indique cómo se leen todas; las que entonces no existan se mostrarán para corregirlas.",
        "year-first":
          "Los años tienen dos cifras y pueden ir al principio o al final, así que solo usted puede decirlo. Todas las fechas se leen igual; podrá cambiarlo más tarde.",
      },
      explanationPeriods:
        "Todos los periodos de este archivo se pueden leer de dos maneras, así que solo usted puede decirlo. Todos se leen igual; podrá cambiarlo más tarde.",
      dayFirst: "Primero el día",
      monthFirst: "Primero el mes",
      yearFirst: "Primero el año",
      reading: "{text} es {date}",
      noDay: "{text} no es ningún día",
    },
    periodQuestion: {
      title: "¿De qué día a qué día se aplica esta semana?",
      explanation:
        "El archivo tiene días de la semana y ningún periodo completo, así que solo usted puede decirlo. Cada día del periodo se convierte en una fila para Lucca. Un primer o último día junto a una persona se sigue respetando.",
      from: "Primer día",
      to: "Último día",
      reversed: "El último día es anterior al primero.",
      apply: "Usar este periodo",
      decided: "La semana se aplica del {from} al {to}, como usted indicó.",
      change: "Cambiar",
    },
    views: { label: "Mostrar el planning por", rows: "Filas", week: "Semana", load: "Centros" },
    siteLoad: {
      label: "Ocupación de los centros",
      nothing: "Ninguna fila del archivo asigna todavía un centro a nadie.",
      full: "{places, plural, one {Un centro supera} other {# centros superan}} su capacidad: {days, plural, one {# día} other {# días}} por encima",
      fullDays: "Días por encima de la capacidad",
      fullDay:
        "{place}, {day}: {after, number} de {capacity, number}, {comes, plural, =0 {ninguna persona de su archivo} other {{comes, number} de su archivo}}",
      showRows: "Mostrar las filas",
      fits: "Todo el mundo tiene sitio: ningún día supera la capacidad.",
      fitsAlone: "El archivo por sí solo no supera la capacidad de ningún centro. No se cuenta a quienes ya están.",
      noLimits: "Ninguno de estos centros tiene capacidad definida en Lucca, así que ninguno puede superarla.",
      most: "como máximo {most, number} de {capacity, number}",
      mostNoLimit: "como máximo {most, number}, sin límite",
      bar: "{day}: {after, number}, {comes, number} de su archivo",
      legend: {
        there: "ya en Lucca",
        comes: "añade su archivo",
        over: "por encima de la capacidad",
        capacity: "capacidad",
      },
      day: "Día",
      cell: "{after, number} de {capacity, number}, {comes, number} del archivo",
      cellOver: "por encima de la capacidad: {after, number} de {capacity, number}, {comes, number} del archivo",
      cellNoLimit: "{after, number}, {comes, number} del archivo",
      earlier: "Días anteriores",
      later: "Días posteriores",
      noEarlier: "Estos son los primeros días.",
      noLater: "Estos son los últimos días.",
      all: "Mostrar los {places, number} centros",
      allFull: "Mostrar los {days, number} días",
      fewer: "Mostrar menos",
      unnamed: "un centro que Whereabouts no puede ver",
      aside:
        "{rows, plural, one {# fila no se cuenta: primero hay que corregirla.} other {# filas no se cuentan: primero hay que corregirlas.}}",
      leftAlone:
        "{rows, plural, one {# fila no cambia} other {# filas no cambian}} nada aquí: el día de la persona ya está ocupado y «Reemplazar los centros existentes» está desactivado.",
      unsure:
        "{rows, plural, one {# fila afecta a medio día, o bien elimina un día} other {# filas afectan a medio día, o bien eliminan un día}} con «Reemplazar los centros existentes» desactivado: solo Lucca sabe el resultado.",
      rowsOf: "{place}, {day}",
    },
    week: {
      label: "Semana",
      week: "Semana del",
      first: "Primera semana",
      previous: "Semana anterior",
      next: "Semana siguiente",
      last: "Última semana",
      noEarlier: "No hay ninguna semana anterior en este archivo",
      noLater: "No hay ninguna semana posterior en este archivo",
      search: "Buscar una persona",
      person: "Persona",
      people: "{people, plural, =0 {nadie esta semana} one {# persona esta semana} other {# personas esta semana}}",
      keys: "Las flechas recorren personas y días, Intro abre la fila",
      touch: "Toque un día para ver su fila",
      empty: "Nadie tiene una fila en esta semana.",
      notFound: "Nadie con ese nombre tiene una fila en esta semana.",
      noDates: "Ninguna fila tiene todavía persona y fecha, así que no hay ninguna semana que mostrar.",
      unread:
        "{rows, plural, one {# fila no se muestra aquí: no se puede leer su persona o su fecha.} other {# filas no se muestran aquí: no se puede leer su persona o su fecha.}}",
      toFix: "Mostrar las filas por corregir",
      legend: "Centros de trabajo",
      others: "{count, plural, one {y # centro más} other {y # centros más}}",
      legendDeletion: "día eliminado",
      legendLeftOut: "excluida",
      legendMarks: { error: "error", warning: "aviso" },
      noPlace: "sin centro",
      nothing: "nada",
      cell: "{login}, {day}: {parts}",
      part: "{position, select, FirstHalf {mañana, } SecondHalf {tarde, } other {}}{place}{deletion, select, true {, día eliminado} other {}}{state, select, error {, error} warning {, aviso} leftOut {, fila excluida} other {}}",
      load: "Personas por día y centro",
      loadDay: "Día",
      loadTotal: "Todos los centros",
      days: "{days, number}",
      barPart: "{place}: {days, plural, one {# día} other {# días}}",
    },
    layout: {
      kind: "Disposición",
      kinds: {
        list: "una fila por día",
        grid: "un planning de personas y días",
        week: "una semana tipo por persona",
      },
      title: {
        grid: "¿Qué significan las celdas de este planning?",
        week: "¿Qué significan los días de esta semana tipo?",
      },
      explanation: {
        grid: "Cada celda rellena se convierte en una fila para Lucca. Solo usted sabe qué representan las celdas; basta con decirlo una vez.",
        week: "Cada día de la semana de cada periodo se convierte en una fila para Lucca. Solo usted sabe qué representan las celdas; basta con decirlo una vez.",
      },
      position: "Una celda representa",
      positions: { FullDay: "días completos", FirstHalf: "mañanas", SecondHalf: "tardes" },
      codes: "En las celdas, y el centro que indica cada texto",
      cellsCount: "{count, plural, one {# celda} other {# celdas}}",
      placeOf: "Centro de trabajo para «{code}»",
      noRow: "Sin fila",
      noRowFor: "Sin fila para «{code}»",
      suggestedLegend: "propuesto según la leyenda de su archivo",
      suggestedSelf: "propuesto tal como está en su archivo",
      noRowMeaning: "No se envía nada de estas celdas.",
      leftEmpty: "Sin decidir: estas celdas quedan por corregir.",
      skip: "Días que se omiten",
      skipHint: "Por ejemplo, festivos: uno por línea o separados por comas.",
      skipExample: "2026-05-01, 2026-05-08",
      skipUnreadable: "No se reconoce como día: {text}. Escriba cada día así: 2026-05-01.",
      apply: "Usar estos significados",
      decided: "{kind, select, week {Cada día de la semana} other {Cada celda}} representa <strong>{position}</strong>",
      decidedParts:
        "{kind, select, week {Cada día de la semana} other {Cada celda}} representa la parte del día que indica el archivo",
      decidedCode: "<strong>{code}</strong> es {place}",
      decidedAsWritten: "centros tal como están escritos",
      decidedNoRow: "<strong>{code}</strong> no genera fila",
      decidedOpen: "<strong>{code}</strong> está sin decidir",
      decidedSkip: "{days, plural, one {# día omitido} other {# días omitidos}}",
      decidedMore: "{count, plural, one {# código más} other {# códigos más}}",
      change: "Cambiar",
    },
    readingChoice: {
      encodingTitle: "¿Con cuál se ven bien los acentos?",
      encodingExplained: "Las mismas líneas de su archivo, leídas con cada codificación.",
      noAccents: "Ninguna línea del archivo cambia: se lee igual con todas las codificaciones.",
      unreadable: "El archivo no se puede leer de esta manera.",
      headerTitle: "¿Qué línea da nombre a las columnas?",
      headerExplained: "Las primeras líneas del archivo, tal como están.",
      line: "Línea {line}",
      empty: "(línea vacía)",
      close: "Cerrar",
      inUse: "en uso",
      better: "las letras se ven bien",
    },
    columnsPanel: {
      title: "Columnas",
      summary: "de Lucca: {found} de 7",
      explanation: "Lo que recibe Lucca y la columna de su archivo de la que procede.",
      filled: "Rellenas",
      required: "obligatoria",
      none: "No está en el archivo",
      open: "Por decidir",
      unnamed: "columna {letter} (sin encabezado)",
      pick: "Columna de su archivo para {column}",
      notSent: "También en el archivo, no se envían: {names}.",
      missing:
        "{count, plural, one {No se ha encontrado una columna que Lucca necesita: {names}.} other {No se han encontrado columnas que Lucca necesita: {names}.}} Elija de dónde {count, plural, one {procede} other {proceden}}.",
      tie: "¿Qué columna de su archivo es «{column}»?",
      tieExplained:
        "{count, plural, one {{column, select, isDeletion {Algunos de sus textos hablan de eliminar, pero su encabezado no. Úsela si estas filas deben eliminar días.} other {Esta columna designa personas, pero parece contener números de empleado o nombres. Lucca necesita identificadores: úsela solo si Lucca conoce a las personas por estos valores.}}} other {# columnas encajan igual de bien, así que solo usted puede decirlo.}}",
      letter: "{name} (columna {letter})",
      choose: "Usar {name}",
      noSamples: "sin texto en las primeras filas",
      recalled: "Las columnas son las que eligió la última vez.",
      takeBack: "Como se encontraron en el archivo",
    },
    skipped: {
      title: "Líneas omitidas",
      blank: "{lines, plural, one {# línea en blanco} other {# líneas en blanco}}",
      summary: "{lines, plural, one {# línea que no es una fila} other {# líneas que no son filas}}",
      line: "Línea {line}",
    },
    counts: {
      label: "Recuento",
      sentence:
        "<e>{errors, plural, one {# error} other {# errores}}</e>, <w>{warnings, plural, one {# aviso} other {# avisos}}</w>, <r>{ready, plural, one {# lista} other {# listas}}</r>{leftOut, plural, =0 {} one {, <l># excluida</l>} other {, <l># excluidas</l>}}",
      once: "Cada fila se cuenta una sola vez, por su incidencia más grave.",
      waiting:
        "{rows, plural, one {# fila, aún sin comprobar} other {# filas, aún sin comprobar}}: {missing, select, true {elija primero las columnas que faltan} other {responda primero a la pregunta de arriba}}",
    },
    filters: {
      label: "Mostrar filas",
      all: "Todas",
      "to-fix": "Por corregir",
      warnings: "Con avisos",
      ready: "Listas",
      "left-out": "Excluidas",
    },
    empty: {
      all: "Todavía no hay filas.",
      "to-fix": "Nada que corregir.",
      warnings: "Ninguna fila con avisos.",
      ready: "Todavía no hay ninguna fila lista.",
      "left-out": "No hay ninguna fila excluida.",
      group: "No queda ninguna fila en este grupo.",
      found: "No se encuentra ninguna fila.",
      showAll: "Mostrar todas las filas",
    },
    history: {
      label: "Correcciones",
      undo: "Deshacer",
      redo: "Rehacer",
      nothingToUndo: "No hay nada que deshacer",
      nothingToRedo: "No hay nada que rehacer",
      changed: "{rows, plural, =0 {Ninguna fila modificada} one {# fila modificada} other {# filas modificadas}}",
      undone:
        "Deshecho: {rows, plural, =0 {ninguna fila ha cambiado} one {# fila vuelve a estar como antes} other {# filas vuelven a estar como antes}}",
      redone:
        "Rehecho: {rows, plural, =0 {ninguna fila modificada} one {# fila modificada} other {# filas modificadas}}",
      failed: "No se ha podido hacer esta corrección. No ha cambiado nada; inténtelo de nuevo.",
    },
    findings: {
      label: "Incidencias",
      none: "Nada que corregir",
      noneExplained: "Todas las filas que se envían están listas para Lucca.",
      waiting: "Las filas se comprueban cuando se ha leído todo el archivo.",
      questionFirst: "Lo que es correcto y lo que hay que corregir depende de su respuesta.",
      levels: { error: "Error", warning: "Aviso", note: "Nota" },
      rows: "{rows, plural, one {# fila} other {# filas}}",
      lines: "{more, plural, =0 {{count, plural, one {línea} other {líneas}} {lines}} other {líneas {lines} …}}",
      showRows: "Mostrar {rows, plural, one {esta fila} other {estas # filas}}",
      back: "Volver a la incidencia",
      newRows: "{rows, plural, one {una fila nueva} other {filas nuevas}}",
      fromLucca: "según Lucca",
      rowsWord: "{rows, plural, one {fila} other {filas}}",
      said: "«{said}»",
      values: "En su archivo",
      value: "«{value}»",
      emptyValue: "(vacío)",
      moreValues: "{count, plural, other {Mostrar los # valores}}",
      valuesBeyond: "{count, plural, one {y # valor más} other {y # valores más}}",
      replace: "Reemplazar",
      fill: "Rellenar",
      sameText: "El texto nuevo es igual que el anterior",
      replaceValue: "Reemplazar «{value}» en {rows, plural, one {# fila} other {# filas}}",
      replaceEmpty: "Rellenar {rows, plural, one {# celda vacía} other {# celdas vacías}}",
      replaceBy: "Texto nuevo para «{value}»",
      fillWith: "Texto para las celdas vacías",
      apply: "Reemplazar en {rows, plural, one {# fila} other {# filas}}",
      replaceValueBy: "Reemplazar «{value}» por {to} en {rows, plural, one {# fila} other {# filas}}",
      fillBy: "Rellenar {rows, plural, one {# celda vacía} other {# celdas vacías}} con {to}",
      mergeHalves: "Convertir en días completos",
      acceptProposals: "Aceptar todas las propuestas",
      sendAllAsIs: "Enviar {count, plural, one {tal como está} other {los # tal como están}}",
      beforeDomain: "Conservar lo que va antes de {domain}",
      readDates:
        "Leer todas las fechas con {order, select, dayFirst {el día primero} yearFirst {el año primero} other {el mes primero}}",
      leaveOut: "Excluir {rows, plural, one {esta fila} other {estas # filas}}",
      unplacedExplained:
        "Lucca lo ha dicho sobre {count, plural, one {una línea que no corresponde} other {# líneas que no corresponden}} a ninguna de sus filas.",
      unplacedLine: "línea {line} según la numeración de Lucca",
      unplacedMore: "y {count, plural, one {# línea más} other {# líneas más}}",
      unplacedOther: "y {count, plural, one {# observación más} other {# observaciones más}} sin fila",
    },
    names: {
      proposed: "propuesto",
      beside: "{value} junto a «{other}»",
      replaceBy: "Reemplazar {value} por {to} en {rows, plural, one {# fila} other {# filas}}",
      other: "Otro…",
      otherFor: "Elegir otro valor para {value}",
      chooseFor: "Lista de Lucca para {value}",
      search: "Buscar en la lista de Lucca",
      nothing: "Nada en la lista de Lucca",
      noArea: "Sin zona",
      noAreaFor: "Sin zona en lugar de {value}",
      sendAsIs: "Enviar tal como está",
      sendAsIsFor: "Enviar {value} tal como está; el análisis de Lucca lo dirá",
      types: { Office: "lugar (oficina)", RemoteWork: "teletrabajo", Other: "otro lugar" },
      since: "desde el {start}",
      until: "hasta el {end}",
    },
    saidHints: {
      userUnknown:
        "Lucca no conoce el identificador, o la clave API no puede ver a esta persona. Compruebe cómo está escrito.",
      placeUnknown:
        "Pese a lo que dice el mensaje, se trata del centro: Lucca no encuentra ese centro de trabajo, o no está en uso.",
      dayOff: "La persona no trabaja ese día. La fila se importa de todos modos.",
    },
    grid: {
      label: "Filas",
      keys: "Haga clic en una celda para ver qué se dice de ella. Las flechas desplazan, Intro edita, Mayús selecciona, Ctrl+C y Ctrl+V copian y pegan",
      touch: "Toque una celda para ver qué se dice de ella",
      rightAsItIs: "Esta fila es correcta tal como está",
      states: {
        error: "Error",
        warning: "Aviso",
        ready: "Lista",
        waiting: "En espera",
        "left-out": "Excluida",
        imported: "Importada",
      },
      fileText: "En su archivo: {text}",
      fileEmpty: "Vacío en su archivo",
      new: "nueva",
      newRow: "Fila nueva",
      lineAt: "Línea {line}",
      cellAt: "Celda {at}",
      editCell: "Editar esta celda",
      leaveOut: "Excluir esta fila",
      putBack: "Volver a incluir esta fila",
      isLeftOut: "Esta fila está excluida: no se envía a Lucca.",
      isImported: "Esta fila ya se importó, en la parte {part, number}. No se vuelve a enviar.",
      keepText: "{text} (tal como está)",
      chooseOne: "Elegir",
    },
    selection: {
      label: "Selección",
      cells: "{rows, number} × {columns} celdas seleccionadas",
      rows: "{all, select, true {{rows, plural, one {La única fila, seleccionada} other {Las # filas, seleccionadas}}} other {{rows, plural, one {# fila seleccionada} other {# filas seleccionadas}}}}",
      leaveOut: "Excluir {rows, plural, one {esta fila} other {estas # filas}}",
      putBack: "Volver a incluir {rows, plural, one {esta fila} other {estas # filas}}",
      replace: "Buscar y reemplazar en estas filas",
      copied: "{rows, number} × {columns} celdas copiadas",
      copyFailed: "El navegador no ha permitido copiar estas celdas. Seleccione menos filas.",
      tooMany:
        "Es más de lo que se puede hacer de una vez: seleccione como máximo {rows, plural, one {# fila} other {# filas}}, o use buscar y reemplazar.",
      tooManyPasted:
        "Es más de lo que se puede pegar de una vez: como máximo {rows, plural, one {# fila} other {# filas}}. Suéltelo aquí como archivo.",
      dropped:
        "{columns, plural, one {La última columna del bloque no ha cabido y no se ha pegado.} other {Las # últimas columnas del bloque no han cabido y no se han pegado.}}",
    },
    paste: {
      title: "{rows, plural, one {# línea pasa} other {# líneas pasan}} de la última fila",
      explained:
        "El bloque es más largo que lo que queda de tabla. Las filas nuevas se añaden al final y se comprueban como las demás.",
      add: "Pegar y añadir {rows, plural, one {# fila} other {# filas}}",
      fitting: "Pegar solo lo que cabe",
    },
    preview: {
      label: "Por ejemplo",
      line: "línea {line}",
      newRow: "fila nueva",
      becomes: "pasa a ser",
      empty: "(vacío)",
      leftOut: "(excluida)",
    },
    tools: {
      search: "Buscar filas",
      column: "Filas con incidencias en",
      allColumns: "Incidencias en cualquier columna",
      columnFound: "{column} ({count})",
      replace: "Buscar y reemplazar",
      addRow: "Añadir una fila",
    },
    replace: {
      label: "Buscar y reemplazar",
      find: "Buscar",
      with: "Reemplazar por",
      in: "En",
      allColumns: "Todas las columnas",
      wholeCell: "Solo la celda entera",
      matchCase: "Distinguir mayúsculas",
      onlySelected: "Solo en {rows, plural, one {la fila seleccionada} other {las # filas seleccionadas}}",
      apply: "{known, select, true {Reemplazar en {rows, plural, one {# fila} other {# filas}}} other {Reemplazar}}",
      wouldChange: "{rows, plural, =0 {No se encuentra} one {# fila cambiaría} other {# filas cambiarían}}",
      nothingToFind: "Escriba primero lo que quiere buscar",
      notFound: "Ninguna fila cambiaría",
      close: "Cerrar buscar y reemplazar",
    },
    positions: {
      FullDay: "FullDay: el día completo",
      FirstHalf: "FirstHalf: la mañana",
      SecondHalf: "SecondHalf: la tarde",
    },
    deletions: { true: "true: eliminar este día", false: "false: crearlo o modificarlo" },
  },
  rules: {
    "login-missing": {
      title: "Sin identificador",
      cell: "Falta el identificador.",
      fix: "Cada fila necesita el identificador de alguien de Lucca, por ejemplo jdupont.",
    },
    "login-email": {
      title: "Un correo electrónico en lugar del identificador",
      cell: "«{value}» parece un correo electrónico; Lucca espera el identificador.",
      fix: "En muchas empresas el identificador no es el correo electrónico. Reemplácelo donde sea distinto.",
    },
    "place-missing": {
      title: "Sin centro de trabajo",
      cell: "Falta el centro de trabajo.",
      fix: "Cada fila necesita un centro de trabajo, escrito como en Lucca. También las filas de eliminación.",
    },
    "date-missing": {
      title: "Sin fecha",
      cell: "Falta la fecha.",
      fix: "Cada fila necesita una fecha, por ejemplo 2025-09-18.",
    },
    "date-unreadable": {
      title: "Fechas que no se pueden leer",
      cell: "«{value}» no es una fecha que podamos leer. Escríbala como 2025-09-18 o 18/09/2025.",
      fix: "Escríbalas como 2025-09-18 o 18/09/2025.",
    },
    "date-invalid": {
      title: "Fechas que no existen",
      cell: "«{value}» no existe en el calendario.",
      fix: "Corrija el día o el mes, por ejemplo 2025-09-30.",
    },
    "date-no-year": {
      title: "Fechas sin año",
      cell: "«{value}» no tiene año. Escríbala como 2025-09-18.",
      fix: "Añada el año, por ejemplo 2025-09-18.",
    },
    "date-ambiguous": {
      title: "Fechas que se pueden leer de dos maneras",
      cell: "«{value}» se puede leer con el día primero o con el mes primero.",
      fix: "Indique una vez qué va primero; se aplica a todas las fechas del archivo.",
    },
    "date-two-digit-year": {
      title: "Años de dos cifras",
      cell: "El año de «{value}» tiene dos cifras y se lee como de este siglo.",
      fix: "Se leen como de este siglo. Compruebe que sea correcto.",
    },
    "date-serial": {
      title: "Números en lugar de fechas",
      cell: "«{value}» es una fecha contada en días, como hace Excel.",
      fix: "Excel ha guardado el número del día. Compruebe que la fecha mostrada sea la correcta.",
    },
    "date-1904": {
      title: "Días que quizá se cuentan desde 1904",
      cell: "«{value}» se lee como un día de hace más de dos años. Los antiguos libros de Mac cuentan desde 1904: sería entonces cuatro años y un día después.",
      fix: "Revise las fechas mostradas. Si son incorrectas, guarde el libro como .xlsx o escriba las fechas completas y vuelva a soltarlo.",
    },
    "date-swapped": {
      title: "Fechas con el día y el mes quizá intercambiados",
      cell: "«{value}» está lejos de las demás fechas; con el día y el mes intercambiados estaría entre ellas.",
      fix: "La hoja de cálculo quizá tomó el día por el mes: lo hizo donde pudo y dejó como texto los días posteriores al 12. Corrija estas fechas o suelte el archivo original.",
    },
    "date-implausible": {
      title: "Fechas muy lejanas",
      cell: "«{value}» queda muy lejos de hoy. ¿Es correcto el año?",
      fix: "Quedan a varios años de hoy. Compruebe que el año sea correcto.",
    },
    "position-missing": {
      title: "Sin parte del día",
      cell: "Falta la parte del día: FullDay, FirstHalf o SecondHalf.",
      fix: "Elija FullDay, FirstHalf o SecondHalf.",
    },
    "position-unreadable": {
      title: "Partes del día que no se pueden leer",
      cell: "«{value}» no es una parte del día. Se esperaba FullDay, FirstHalf o SecondHalf.",
      fix: "Elija qué significa cada palabra: FullDay, FirstHalf o SecondHalf.",
    },
    "position-ambiguous": {
      title: "Partes del día con dos significados posibles",
      cell: "«{value}» puede significar más de una parte del día.",
      fix: "Elija qué significa cada palabra: FullDay, FirstHalf o SecondHalf.",
    },
    "deletion-unreadable": {
      title: "Eliminación que no es ni sí ni no",
      cell: "«{value}» no es ni true ni false. Si un día se elimina o no, nunca se adivina.",
      fix: "Elija true (eliminar el día) o false. Nunca se adivina.",
    },
    "comment-line-break": {
      title: "Saltos de línea en los comentarios",
      cell: "El salto de línea de este comentario se convierte en un espacio.",
      fix: "Cada uno se convierte en un espacio: Lucca lee una fila por línea.",
    },
    "text-invisible": {
      title: "Caracteres invisibles",
      cell: "Se han quitado de esta celda caracteres invisibles, comillas o una fórmula alrededor del texto.",
      fix: "Se han quitado, igual que las comillas alrededor de un texto y la fórmula que algunos programas escriben alrededor de él para conservar sus ceros. El texto en sí no ha cambiado.",
    },
    "text-decomposed": {
      title: "Acentos en dos piezas",
      cell: "Una letra y su acento eran dos caracteres y ahora son uno.",
      fix: "Una letra y su acento eran dos caracteres y ahora son uno; no ha cambiado nada de lo que se ve.",
    },
    "text-garbled": {
      title: "Letras que se ven mal",
      cell: "Algunas letras se ven como si el archivo se hubiera leído con otra codificación.",
      fix: "Estas letras se ven como si el archivo se hubiera leído con una codificación distinta de aquella con la que se guardó. Pruebe otra codificación en la frase que dice cómo se ha leído el archivo, o vuelva a guardar el archivo como CSV UTF-8.",
    },
    "halves-mergeable": {
      title: "Dos mitades que forman un día completo",
      cell: "Con {lines} forma un día completo en el mismo centro.",
      fix: "La mañana y la tarde dicen lo mismo. Pueden quedarse así o convertirse en un día completo.",
    },
    "row-short": {
      title: "Filas con menos celdas",
      cell: "Esta fila tiene menos celdas que el encabezado. Las que faltan se toman como vacías.",
      fix: "Las celdas que faltan son opcionales y se toman como vacías.",
    },
    "row-too-short": {
      title: "Filas que terminan antes de tiempo",
      cell: "Esta fila tiene menos celdas que el encabezado y falta una obligatoria.",
      fix: "Falta una celda obligatoria al final. Rellénela o excluya la fila.",
    },
    "row-too-long": {
      title: "Filas con demasiadas celdas",
      cell: "Esta fila tiene más celdas rellenas que el encabezado: probablemente un separador dentro de un texto ha desplazado el resto.",
      fix: "Probablemente un separador dentro de un texto ha desplazado el resto. Corrija las celdas o ponga ese texto entre comillas en su archivo y suéltelo de nuevo.",
    },
    "quote-unclosed": {
      title: "Unas comillas que no se cierran",
      cell: "Aquí se abren unas comillas que no se cierran. La línea se ha leído tal como está.",
      fix: "Reemplace el texto por otro sin comillas, o corrija su archivo y suéltelo de nuevo.",
    },
    duplicate: {
      title: "Filas idénticas",
      cell: "Igual que {lines}, que ya basta.",
      fix: "Se queda la primera. Las demás se pueden excluir.",
    },
    "duplicate-conflict": {
      title: "Dos filas para la misma persona, el mismo día y la misma parte",
      cell: "Contradice a {lines}: misma persona, día y parte del día, pero distinto contenido.",
      fix: "Son distintas y solo usted sabe cuál es la correcta. Elija la fila incorrecta en la tabla y corríjala o exclúyala.",
    },
    overlap: {
      title: "Un día completo junto a medio día",
      cell: "Se solapa con {lines}: un día completo junto a una mitad del mismo día.",
      fix: "Un día no admite las dos cosas. Elija la fila incorrecta en la tabla y corríjala o exclúyala.",
    },
    "deletion-conflict": {
      title: "Eliminado y creado a la vez",
      cell: "Contradice a {lines}: una fila elimina lo que la otra crea.",
      fix: "Para reemplazar no hace falta una fila de eliminación. Elija la fila incorrecta en la tabla y corríjala o exclúyala.",
    },
    "row-hidden": {
      title: "Filas ocultas",
      cell: "Esta fila está oculta en la hoja.",
      fix: "Se leen como las demás. Si estaban ocultas porque ya no cuentan, exclúyalas.",
    },
    "row-unapproved": {
      title: "Filas marcadas como rechazadas o pendientes",
      cell: "Otra columna del archivo dice que esta fila está rechazada o pendiente de decisión.",
      fix: "Se leen como las demás y se importarían. Si no cuentan, exclúyalas.",
    },
    "place-spelling": {
      title: "Centros de trabajo escritos como en Lucca",
      cell: "«{value}» se envía con los acentos, mayúsculas y guiones de Lucca.",
      fix: "No hay que hacer nada: solo cambia la ortografía. «Deshacer» la recupera.",
    },
    "place-unknown": {
      title: "Centros de trabajo que no están en la lista de Lucca",
      cell: "Lucca no tiene ningún centro de trabajo llamado «{value}».",
      fix: "Elija cuál es; se reemplaza en todas partes. También puede enviarlo tal como está: el análisis de Lucca lo dirá.",
    },
    "place-inactive": {
      title: "Centros de trabajo que ya no se usan",
      cell: "«{value}» está desactivado en Lucca.",
      fix: "Elija otro, o actívelo en Lucca y vuelva a leer las listas.",
    },
    "place-twice": {
      title: "Dos centros de trabajo con el mismo nombre",
      cell: "En la lista de Lucca, «{value}» aparece dos veces; el archivo no puede decir cuál es.",
      fix: "Lucca decide cuál usa. Para que no haya dudas, cambie el nombre de uno de ellos en Lucca.",
    },
    "area-spelling": {
      title: "Zonas escritas como en Lucca",
      cell: "«{value}» se envía con los acentos, mayúsculas y guiones de Lucca.",
      fix: "No hay que hacer nada: solo cambia la ortografía. «Deshacer» la recupera.",
    },
    "area-unknown": {
      title: "Zonas que su oficina no tiene",
      cell: "El centro de trabajo de esta fila no tiene ninguna zona llamada «{value}».",
      fix: "Elija una zona de esa oficina o envíela tal como está: el análisis de Lucca lo dirá.",
    },
    "area-without-place": {
      title: "Zonas sin su oficina",
      cell: "La fila indica una zona y ningún centro de trabajo.",
      fix: "Elija la oficina a la que pertenece la zona.",
    },
    "login-case": {
      title: "Identificadores con otras mayúsculas",
      cell: "En la lista de Lucca, «{value}» tiene otras mayúsculas.",
      fix: "Los identificadores deben escribirse exactamente como en Lucca.",
    },
    "login-name": {
      title: "Nombres en lugar de identificadores",
      cell: "«{value}» es un nombre; Lucca espera el identificador.",
      fix: "Use el identificador de esa persona. Si dos personas tienen ese nombre, elija una.",
    },
    "login-zeros": {
      title: "Identificadores que han perdido los ceros",
      cell: "En la lista de Lucca, «{value}» tiene ceros delante; las hojas de cálculo los quitan.",
      fix: "Use el identificador tal como lo escribe Lucca.",
    },
    "login-within": {
      title: "Identificadores con algo alrededor",
      cell: "En la lista de Lucca hay un identificador que es una parte de «{value}».",
      fix: "Use solo el identificador, tal como lo escribe Lucca.",
    },
    "login-unknown": {
      title: "Personas que no están entre las que Whereabouts puede ver",
      cell: "«{value}» no está entre las personas que Whereabouts puede ver.",
      fix: "Si el identificador es correcto, puede enviarse tal como está, y el análisis de Lucca lo dirá. Si no, elija la persona.",
    },
    "person-outside-contract": {
      title: "Días fuera de contrato",
      cell: "«{value}» no tiene contrato este día.",
      fix: "Compruebe la fecha y la persona. Lucca puede rechazar la fila.",
    },
    "name-as-is": {
      title: "Se envían tal como están",
      cell: "«{value}» no está en la lista de Lucca y se envía como usted lo escribió.",
      fix: "El análisis de Lucca dirá si los conoce.",
    },
    "code-unknown": {
      title: "Celdas con significado sin decidir",
      cell: "«{value}» está sin decidir: ¿qué centro de trabajo es, o no genera fila?",
      fix: "Indique qué significan bajo la frase que dice cómo se ha leído el archivo, o reemplácelas.",
    },
    "formula-error": {
      title: "Fórmulas con error",
      cell: "«{value}» es lo que muestra una hoja de cálculo cuando una fórmula no encuentra nada; no es un valor.",
      fix: "Reemplácelo por el valor que corresponda, o corrija la fórmula y vuelva a soltar el archivo.",
    },
    "period-in-list": {
      title: "Filas que abarcan varios días",
      cell: "Esta fila vale para varios días, y Lucca admite una fila por día: solo se enviaría el primero.",
      fix: "Escriba una fila por día en su archivo y vuelva a soltarlo. Si una fila se refiere solo a su primer día, corrija cualquiera de sus celdas.",
    },
    "period-missing": {
      title: "Semana sin periodo",
      cell: "El archivo no dice de qué día a qué día se aplica esta semana.",
      fix: "Indíquelo una vez para todas las personas, bajo la frase que dice cómo se ha leído el archivo.",
    },
    "period-reversed": {
      title: "Periodos que terminan antes de empezar",
      cell: "El periodo termina antes de empezar, así que no contiene ningún día.",
      fix: "Corrija las fechas en su archivo y vuelva a soltarlo, o excluya la fila.",
    },
    "period-unreadable": {
      title: "Periodos que no se pueden leer",
      cell: "No se puede leer la semana, o el primer o el último día de este periodo, o el periodo dura más de tres años.",
      fix: "Si solo está sin decidir el orden de día y mes, elíjalo en la frase que dice cómo se ha leído el archivo. Si no, corrija la semana o las fechas en su archivo y vuelva a soltarlo, o excluya la fila.",
    },
    "week-alternates": {
      title: "Semanas alternas",
      cell: "Esta fila solo vale algunas semanas y no dice ni «par» ni «impar».",
      fix: "Escriba par o impar al lado, o una fila por semana con sus fechas, en su archivo y vuelva a soltarlo.",
    },
    "lucca-error": {
      title: "Lucca rechaza estas filas",
      cell: "Lucca dice: «{said}»",
      fix: "Corrija las filas y vuelva a analizar, o exclúyalas.",
    },
    "lucca-warning": {
      title: "Lucca tiene una observación",
      cell: "Lucca dice: «{said}»",
      fix: "Las filas se importan de todos modos. Écheles un vistazo.",
    },
    "lucca-conflict": {
      title: "Un conflicto en el calendario de la persona",
      cell: "Lucca dice: «{said}»",
      fix: "Las filas se importan de todos modos. Écheles un vistazo.",
    },
    line: "la línea {line}",
    anotherLine: "otra línea",
  },
  refusals: {
    "file-empty": {
      title: "Este archivo está vacío",
      found: "{file} no tiene contenido.",
      expected:
        "Una fila de encabezado y al menos una fila debajo, por ejemplo «login;workLocationName;date;position».",
      action: "Vuelva a guardar el archivo desde su programa o empiece con la plantilla.",
    },
    "file-binary": {
      title: "Esto no es un archivo de texto",
      found: "{file} tiene contenido binario, diga lo que diga su nombre.",
      expected: "Un archivo CSV o de texto con una fila por persona y día.",
      action: "Ábralo en el programa del que procede y guárdelo como «CSV UTF-8».",
    },
    "file-picture": {
      title: "Esto es una imagen",
      found: "{file} contiene una imagen.",
      expected: "Un archivo CSV o de texto con una fila por persona y día.",
      action: "Pida la hoja de cálculo de la que se hizo la imagen y guárdela como «CSV UTF-8».",
    },
    "file-workbook": {
      title: "Este tipo de libro no se puede leer aquí",
      found: "{file} es una hoja de cálculo, pero no un libro de Excel (.xlsx).",
      expected: "Un libro de Excel (.xlsx) o un archivo CSV.",
      action: "Ábralo y elija Archivo, Guardar como, «Libro de Excel (.xlsx)». Suelte aquí el archivo nuevo.",
    },
    "file-locked": {
      title: "Este libro está protegido con contraseña",
      found: "{file} está cifrado, así que no se puede leer nada de lo que contiene.",
      expected: "Un libro que se abra sin contraseña.",
      action:
        "En Excel: Archivo, Información, Proteger libro, Cifrar con contraseña, y borre la contraseña. Guarde y vuelva a soltarlo.",
    },
    "file-damaged": {
      title: "Este libro está dañado",
      found: "{file} está cortado o ha cambiado por el camino: lo que contiene no es lo que dice contener.",
      expected: "Un libro que su programa de hojas de cálculo abra sin repararlo.",
      action:
        "Descárguelo o cópielo de nuevo. Si Excel propone repararlo, acepte, guárdelo con otro nombre y suelte ese archivo.",
    },
    "file-pdf": {
      title: "Esto es un documento PDF",
      found: "{file} está hecho para leer e imprimir.",
      expected: "Un archivo CSV o de texto con una fila por persona y día.",
      action: "Pida la hoja de cálculo de la que se hizo el documento y guárdela como «CSV UTF-8».",
    },
    "file-too-large": {
      title: "Este archivo es demasiado grande",
      found: "{file} ocupa {size}.",
      expected: "Como máximo, {limit}.",
      action: "Divídalo, por ejemplo por meses, e importe las partes una tras otra.",
    },
    "header-only": {
      title: "Este archivo tiene encabezados pero ninguna fila",
      found: "{file} solo contiene la fila de encabezado: {headers}.",
      expected: "Al menos una fila debajo, por ejemplo «jdupont;Paris;2026-03-02;FullDay».",
      action: "Compruebe que ningún filtro haya dejado vacía la exportación y vuelva a soltarlo.",
    },
    "plan-empty": {
      title: "Ningún día de este plan está rellenado",
      found:
        "{file} contiene colaboradores y días, pero ningún texto en las celdas. Los colores por sí solos no se pueden leer.",
      expected: "Un lugar o un código en cada celda, por ejemplo Paris o T.",
      action: "Escriba en las celdas lo que significa cada color y vuelva a soltar el archivo.",
    },
    "header-unknown": {
      title: "No se reconoce ningún encabezado de este archivo",
      found: "Los encabezados encontrados son: {headers}.",
      expected:
        "Una fila con nombres de columna como login, workLocationName, date y position, o Identificador, Centro de trabajo, Fecha y Parte del día.",
      action: "Añada esa fila de encabezado encima de sus datos o copie sus datos en la plantilla.",
    },
    "file-unreadable": {
      title: "El navegador no ha podido leer este archivo",
      found: "{file} se movió, se renombró o se bloqueó mientras se leía.",
      expected: "Un archivo de este ordenador que no esté abierto para escritura en otro sitio.",
      action: "Ciérrelo en los demás programas y vuelva a elegirlo.",
    },
  },
  problems: {
    "not-local": {
      title: "Esta página solo se muestra en el ordenador en el que se ejecuta",
      explanation: "Sin inicio de sesión, Whereabouts solo responde al equipo en el que se inició.",
      action:
        "Ábrala en un navegador de ese equipo o pida a la persona que administra el servidor que configure el inicio de sesión.",
    },
    "wrong-host": {
      title: "Esta dirección no es la que se configuró para Whereabouts",
      explanation: "La solicitud indicaba un host distinto del que espera el servidor, así que se ha rechazado.",
      action: "Use la dirección que el servidor mostró al iniciarse.",
    },
    "wrong-origin": {
      title: "La solicitud procede de otra página",
      explanation: "Solo las páginas de Whereabouts pueden enviar archivos o cambiar algo.",
      action: "Abra Whereabouts en su propia pestaña e inténtelo allí.",
    },
    "signed-out": {
      title: "La sesión está cerrada",
      explanation:
        "Una sesión termina tras 30 minutos sin uso, al cabo de 12 horas en total o cuando alguien la cierra. Esta solicitud se ha rechazado antes de hacer nada.",
      action: "Vuelva a iniciar sesión.",
    },
    "sign-in-old": {
      title: "Antes de esta importación, confirme su identidad",
      explanation:
        "Una importación no se puede deshacer, así que exige un inicio de sesión de los últimos 15 minutos. El suyo es anterior, así que esta solicitud se ha rechazado antes de enviar nada.",
      action: "Inicie sesión una vez más: volverá a esta importación y su análisis seguirá valiendo.",
    },
    reload: {
      title: "Whereabouts se ha actualizado",
      explanation: "Esta página es de la versión anterior. No se ha enviado nada a Lucca.",
      action: "Recargue la página.",
    },
    "not-found": {
      title: "Aquí no hay nada",
      explanation: "La tarea o la página no existe, o se eliminó al terminar su plazo de conservación.",
      action: "Búsquela en la lista de importaciones anteriores.",
    },
    "length-required": {
      title: "El envío no indicaba su tamaño",
      explanation:
        "El servidor solo acepta envíos que anuncian su tamaño. Puede que un proxy intermedio haya quitado ese dato.",
      action: "Inténtelo de nuevo. Si se repite, enséñeselo a la persona que administra el servidor.",
    },
    "too-large": {
      title: "El archivo es mayor de lo que admite Lucca",
      explanation: "Lucca admite como máximo 100 MB de una vez, incluido lo que envuelve al archivo.",
      action: "Vuelva a analizar el archivo: el asistente propone enviarlo en partes.",
    },
    "upload-cut": {
      title: "El envío terminó antes de tiempo",
      explanation: "Llegaron menos bytes de los anunciados. No se ha enviado nada a Lucca.",
      action: "Compruebe la conexión de red e inténtelo de nuevo.",
    },
    "upload-malformed": {
      title: "No se ha podido leer el envío",
      explanation: "El servidor espera exactamente un archivo. No se ha enviado nada a Lucca.",
      action: "Recargue la página e inténtelo de nuevo.",
    },
    "file-not-written-by-us": {
      title: "El archivo no empieza con las siete columnas que espera Lucca",
      explanation: "El servidor solo transmite archivos escritos en el paso Formato. No se ha enviado nada a Lucca.",
      action: "Vuelva a Formato y continúe desde ahí.",
    },
    busy: {
      title: "El servidor está ocupado con otros envíos",
      explanation: "Solo se aceptan unos pocos archivos a la vez. No se ha enviado nada a Lucca.",
      action: "Espere un momento e inténtelo de nuevo.",
    },
    "ticket-missing": {
      title: "La confirmación estaba incompleta",
      explanation:
        "Cada importación lleva un número único para que nunca se haga dos veces. Esta no lo llevaba, así que no se ha enviado nada a Lucca.",
      action: "Recargue la página y vuelva a confirmar.",
    },
    "request-invalid": {
      title: "El servidor no ha entendido la solicitud",
      explanation: "Una parte de la solicitud faltaba o no se podía leer. No se ha enviado nada a Lucca.",
      action: "Recargue la página e inténtelo de nuevo.",
    },
    "analysis-missing": {
      title: "El análisis de esta importación ya no está",
      explanation:
        "Una importación necesita su propio análisis terminado, y el servidor ya no lo tiene. No se ha enviado nada a Lucca.",
      action: "Vuelva a analizar y, después, importe.",
    },
    "analysis-not-finished": {
      title: "Lucca no ha terminado el análisis",
      explanation: "Solo se puede importar con un análisis terminado. No se ha enviado nada a Lucca.",
      action: "Espere a que termine el análisis y, después, importe.",
    },
    "analysis-old": {
      title: "El análisis tiene más de 30 minutos",
      explanation: "El planning de Lucca puede haber cambiado desde entonces. No se ha enviado nada a Lucca.",
      action: "Vuelva a analizar y, después, importe.",
    },
    "analysis-spent": {
      title: "Este análisis ya se usó para una importación",
      explanation:
        "Cada análisis permite una sola importación, para que nada se importe dos veces. No se ha enviado nada más a Lucca.",
      action:
        "Mire esa importación en la lista de importaciones anteriores. Para volver a importar, analice primero de nuevo.",
    },
    "analysis-has-errors": {
      title: "Lucca ha encontrado errores en este archivo",
      explanation: "Un archivo con filas erróneas no se importa. No se ha enviado nada a Lucca.",
      action: "Vuelva a Análisis y corrija esas filas o exclúyalas.",
    },
    "analysis-differs": {
      title: "Esto no es lo que se analizó",
      explanation:
        "El archivo, la cuenta o «Reemplazar los centros existentes» no coincide con lo que Lucca analizó. No se ha enviado nada a Lucca.",
      action: "Vuelva a analizar y, después, importe.",
    },
    "ticket-differs": {
      title: "Esta confirmación ya se usó para otra cosa",
      explanation:
        "La misma confirmación llegó antes con otro archivo u otro ajuste. No se ha enviado nada más a Lucca.",
      action: "Mire la lista de importaciones anteriores; después, vuelva a analizar y a confirmar.",
    },
    "import-live": {
      title: "Hay otra importación en curso en esta cuenta",
      explanation:
        "Solo una importación a la vez: dos simultáneas podrían sobrescribirse. No se ha enviado nada a Lucca.",
      action: "Espere a que termine. La encontrará en la lista de importaciones anteriores. Después, importe aquí.",
    },
    "import-unknown": {
      title: "Una importación anterior tiene un resultado desconocido",
      explanation:
        "Nadie sabe todavía qué ha hecho Lucca con ella. Una segunda importación podría repetir el mismo trabajo. No se ha enviado nada a Lucca.",
      action:
        "Abra esa importación en la lista de importaciones anteriores y registre lo que encuentre en Lucca. Después, importe aquí.",
    },
    "batch-not-analyzed": {
      title: "No se han analizado todas las partes del archivo",
      explanation:
        "Todas las partes de un archivo deben analizarse sin errores antes de importar la primera. No se ha enviado nada.",
      action: "Analice las partes que faltan y, después, importe.",
    },
    "job-live": {
      title: "Esta importación sigue en curso",
      explanation: "Solo se puede eliminar una importación terminada.",
      action: "Espere a que termine y elimínela después.",
    },
    "job-unknown": {
      title: "El resultado de esta importación es desconocido",
      explanation: "Su registro es lo único que permite averiguar qué ocurrió, así que no se puede eliminar.",
      action: "Compárela con Lucca y registre lo que encuentre.",
    },
    "not-unknown": {
      title: "El resultado de esta importación es conocido",
      explanation:
        "Lo que encuentre en Lucca solo se puede registrar en una importación cuyo resultado sea desconocido.",
      action: "Recargue la página para ver cómo terminó.",
    },
    "still-moving": {
      title: "Lucca sigue trabajando en ello",
      explanation: "Se puede renunciar a una importación cuando lleva 30 minutos sin avanzar.",
      action: "Espere. La página indica cuánto tiempo lleva sin avanzar.",
    },
    "given-up": {
      title: "Alguien dejó de esperar a Lucca",
      explanation: "No había avanzado nada en 30 minutos o más. Aun así, puede que Lucca haya hecho el trabajo.",
      action: "Compare el archivo con lo que ahora hay en Lucca.",
    },
    "lucca-bad-request": {
      title: "Lucca ha rechazado la solicitud",
      explanation: "Lucca ha respondido que la solicitud no era válida. No ha aceptado nada.",
      action: "Enseñe la respuesta de abajo a la persona que administra el servidor.",
    },
    "lucca-key-refused": {
      title: "Lucca no acepta la clave API",
      explanation: "La clave ha caducado, se eliminó en Lucca o está mal escrita. Lucca no ha aceptado nada.",
      action:
        "Pida una nueva a quien administra Lucca y puede gestionar claves API: en los ajustes de Lucca, en «Autenticación, SSO y API» y después «Claves API». Quien administra el servidor la configura como LUCCA_API_KEY y reinicia Whereabouts.",
    },
    "lucca-not-allowed": {
      title: "La clave API no tiene permiso para esto",
      explanation:
        "Lucca conoce la clave, pero a su rol le falta un permiso, probablemente «Importar el planning» (Import schedule). Lucca no ha aceptado nada.",
      action:
        "Acuda a quien administra Lucca y puede gestionar roles: la clave tiene un rol propio, normalmente con el mismo nombre, al final de la lista de roles de Lucca. En él hay que marcar «Importar el planning» (Import schedule), en Lucca Office. Después, inténtelo de nuevo; no hace falta reiniciar.",
    },
    "lucca-not-found": {
      title: "Lucca no conoce esta dirección",
      explanation:
        "Quizá Lucca Office no esté activado en esta cuenta o la clave no pueda verlo. Lucca no ha aceptado nada.",
      action:
        "Pida a la persona que administra el servidor que compruebe la dirección de la cuenta y que esta tiene Lucca Office.",
    },
    "lucca-timeout": {
      title: "Lucca ha tardado demasiado en responder",
      explanation: "Lucca corta las solicitudes a los 5 segundos. Puede que, aun así, haya aceptado lo que se envió.",
      action:
        "Si es un análisis, inténtelo de nuevo o envíe el archivo en partes. Si es una importación, mire primero el historial de importaciones de Lucca.",
    },
    "lucca-too-large": {
      title: "El archivo es demasiado grande para Lucca",
      explanation: "Lucca ha rechazado el archivo por su tamaño. No ha aceptado nada.",
      action: "Vuelva a analizar el archivo: el asistente propone enviarlo en partes.",
    },
    "lucca-too-many": {
      title: "Se ha agotado el límite de solicitudes de Lucca",
      explanation:
        "Lucca permite 50 solicitudes por minuto, compartidas con las demás integraciones de su empresa. No ha aceptado nada.",
      action: "Espere un minuto e inténtelo de nuevo.",
    },
    "lucca-down": {
      title: "Lucca no funciona en este momento",
      explanation: "Lucca ha respondido con un error propio. Puede que, aun así, haya aceptado lo que se envió.",
      action:
        "Si es un análisis, inténtelo más tarde. Si es una importación, mire primero el historial de importaciones de Lucca.",
    },
    "lucca-unexpected-reply": {
      title: "No se ha podido entender la respuesta de Lucca",
      explanation:
        "Lucca ha respondido de una forma que no conocemos. Puede que, aun así, haya aceptado lo que se envió.",
      action:
        "Si es un análisis, inténtelo de nuevo. Si es una importación, mire primero el historial de importaciones de Lucca.",
    },
    "lucca-unreachable": {
      title: "No se ha podido contactar con Lucca",
      explanation: "No se ha podido establecer la conexión con Lucca. No se ha enviado nada.",
      action:
        "Compruebe que el servidor tiene acceso a internet y que la dirección de la cuenta es correcta, e inténtelo de nuevo.",
    },
    "lucca-no-answer": {
      title: "Lucca no ha dado una respuesta clara",
      explanation:
        "La conexión se interrumpió mientras se enviaba el archivo. Aquí nadie puede saber si Lucca lo ha aceptado.",
      action:
        "Si es un análisis, inténtelo de nuevo. Si es una importación, mire primero el historial de importaciones de Lucca.",
    },
    "lucca-forgot-job": {
      title: "Lucca ya no conoce esta tarea",
      explanation:
        "Lucca aceptó el archivo y después dejó de dar respuesta sobre él. Ya no se puede preguntar qué ha sido de él.",
      action:
        "Si es un análisis, vuelva a analizar. Si es una importación, mire el historial de importaciones de Lucca.",
    },
    "outcome-too-large": {
      title: "Hay demasiadas incidencias para que Lucca las entregue",
      explanation:
        "La tarea ha terminado, pero la lista de lo que Lucca ha encontrado es demasiado larga para enviarla.",
      action: "Analice el archivo en partes: el asistente lo propone.",
    },
    "outcome-not-ready": {
      title: "Lucca no ha entregado el resultado",
      explanation: "La tarea ha terminado, pero Lucca no da la lista de lo que ha encontrado.",
      action:
        "Si es un análisis, vuelva a analizar. Si es una importación, mire el historial de importaciones de Lucca.",
    },
    restarted: {
      title: "El servidor se detuvo antes de enviar el archivo",
      explanation: "Se detuvo o se reinició entre su confirmación y el envío. No se ha enviado nada a Lucca.",
      action: "Inténtelo de nuevo.",
    },
    storage: {
      title: "El servidor no puede guardar sus registros",
      explanation:
        "Sin un registro duradero no se envía nada a Lucca. Puede que su disco esté lleno o no admita escritura.",
      action: "Pida a la persona que administra el servidor que revise su carpeta de datos e inténtelo de nuevo.",
    },
    unexpected: {
      title: "Ha ocurrido algo que no debería ocurrir",
      explanation: "El servidor se ha topado con un error para el que no está preparado.",
      action: "Recargue la página. Si se repite, enséñeselo a la persona que administra el servidor.",
    },
    "server-no-answer": {
      title: "El servidor de Whereabouts no responde",
      explanation: "Puede que se haya detenido o que se haya interrumpido la conexión de red.",
      action: "Compruebe la conexión.",
    },
  },
  signIn: {
    title: "Iniciar sesión",
    with: "Iniciar sesión con {provider}",
    retry: "Volver a intentarlo con {provider}",
    other: "Iniciar sesión como otra persona",
    reload: "Recargar",
    oldPart: "No se ha podido cargar una parte de esta página: es de la versión anterior.",
    again: "Volver a iniciar sesión",
    confirm: "Confirmar su identidad",
    notNow: "Ahora no",
    tooOld:
      "Una importación no se puede deshacer, así que exige un inicio de sesión de los últimos 15 minutos, y el suyo es anterior. No se ha enviado nada de ella.",
    password: "La sesión se inicia en {provider}, con su cuenta de trabajo. Whereabouts nunca ve su contraseña.",
    why: {
      ended: {
        title: "Su sesión ha terminado",
        meaning:
          "Ocurre tras 30 minutos sin uso y al cabo de 12 horas en total. Lo que este navegador conserva de su archivo y sus correcciones sigue ahí.",
      },
      "signed-out": {
        title: "La sesión está cerrada",
        meaning:
          "Su archivo y sus correcciones se han borrado de este navegador. Las importaciones confirmadas continúan. Puede que la sesión en {provider} siga abierta: si otras personas usan este navegador, ciérrela también allí.",
      },
      "not-allowed": {
        title: "Esta cuenta no puede usar Whereabouts",
        meaning:
          "{provider} reconoce su cuenta, pero ni su correo electrónico ni ninguno de sus grupos está en la lista de acceso. Pida a la persona que administra Whereabouts en su empresa que los añada a OIDC_ALLOWED.",
      },
      failed: {
        title: "No se ha podido iniciar sesión",
        meaning:
          "{provider} no ha dado respuesta, o su respuesta no se ha podido verificar. No ha cambiado nada. Inténtelo de nuevo; si se repite, avise a la persona que administra Whereabouts en su empresa.",
      },
      again: {
        title: "Confirme su identidad",
        meaning:
          "Una importación no se puede deshacer, así que exige haber iniciado sesión en los últimos 15 minutos. Inicie sesión como la misma persona.",
      },
    },
  },
  visitor: {
    menu: "Sesión iniciada como {name}",
    since: "Sesión iniciada el {when}",
    everybody: "Todas las personas que pueden iniciar sesión aquí ven todas las importaciones.",
    signOut: "Cerrar sesión",
    everywhere: "Cerrar sesión en todas partes",
    leave: {
      title: "¿Cerrar sesión?",
      file: "Al cerrar sesión se borran de este navegador {file} y {corrections, plural, =0 {lo que eligió para él} one {# cambio} other {# cambios}}.",
      everywhere: "Se cierra la sesión en todos los navegadores y en todos los dispositivos.",
      running: "Una importación confirmada continúa.",
      stay: "Mantener la sesión",
    },
  },
  help: {
    link: "Ayuda",
    title: "Ayuda",
    lead: "Cómo llega un archivo a Lucca y qué significa cada incidencia.",
    steps: {
      title: "Qué va a pasar",
      format:
        "Suelte el archivo que tenga: verá qué se ha entendido y qué está mal, y podrá corregirlo aquí. No se envía nada.",
      analyze: "Lucca comprueba el archivo y no cambia nada. Lo que encuentra aparece en sus propias filas.",
      import:
        "Verá en cifras qué va a cambiar y lo confirmará. No se puede deshacer; guarde antes el archivo para deshacer.",
      track: "Verá qué ha hecho Lucca, hasta la última fila. Mientras tanto puede cerrar la página.",
      understood: "Entendido",
    },
    example: {
      try: "Probar con un ejemplo",
      failed: "No se ha podido leer el ejemplo. Descárguelo abajo y suéltelo aquí.",
    },
    rules: "Las reglas de Lucca y lo que se encuentra por ellas",
    source: "En resumen, según <guide>la guía de Lucca para esta importación (en inglés)</guide>.",
    about: "La regla correspondiente",
    aboutNewTab: "La regla correspondiente, en una pestaña nueva",
    guide: {
      login: {
        title: "Identificador",
        rule: "Cada fila nombra a una persona con el identificador de su cuenta de Lucca, exactamente como en Lucca: cuentan las mayúsculas y los ceros iniciales. Normalmente no es el correo electrónico.",
      },
      place: {
        title: "Centro de trabajo",
        rule: "Cada fila nombra un centro de trabajo, escrito como en Lucca Office. Whereabouts también lo pide en las eliminaciones.",
      },
      area: {
        title: "Zona",
        rule: "Se puede indicar una zona; debe pertenecer al centro de trabajo de la misma fila.",
      },
      date: {
        title: "Fecha",
        rule: "Cada fila contiene un día del calendario, pasado o futuro. A Lucca se le envía 2025-09-18; en su archivo puede estar escrito de otra forma.",
      },
      position: {
        title: "Parte del día",
        rule: "Cada fila es un día completo (FullDay), una mañana (FirstHalf) o una tarde (SecondHalf).",
      },
      deletion: {
        title: "Eliminación",
        rule: "Una fila con true quita el lugar de ese día; false o nada asigna uno.",
      },
      text: {
        title: "Texto en las celdas",
        rule: "El archivo tiene una línea por fila, en Unicode. Lo que las hojas de cálculo ocultan en las celdas se limpia, y se avisa de ello.",
      },
      row: {
        title: "Una fila por persona y día",
        rule: "Una persona tiene una fila por día, o una por cada medio día. Dos filas para la misma parte del día se contradicen o se repiten.",
      },
      plan: {
        title: "Plannings y semanas tipo",
        rule: "Lucca solo acepta una fila por día. A partir de un planning o de una semana tipo, Whereabouts crea esas filas en cuanto se indica qué representan sus celdas.",
      },
      lucca: {
        title: "Lo que dice Lucca",
        rule: "Algunas cosas solo las sabe Lucca, como los días libres. Lo que responde aparece en sus filas con las palabras de Lucca.",
      },
    },
  },
  privacy: {
    link: "Privacidad",
    title: "Qué se lee, adónde va y qué se conserva",
    lead: "Para los empleados, los comités de empresa y los delegados de protección de datos. Así funciona Whereabouts en {address}, conectado a {account}.",
    print: "Imprimir",
    ask: "Si tiene preguntas, o quiere una copia de lo que se conserva sobre usted o su eliminación, diríjase a su departamento de RR. HH., que decide qué se importa, o a la persona que administra Whereabouts en su empresa.",
    read: {
      title: "Qué se lee",
      file: "El archivo que aporta la persona de RR. HH.: identificadores, centros de trabajo, zonas, días, partes del día, comentarios y qué días se eliminan. Las demás columnas del archivo se le muestran, pero no se envían a ningún sitio.",
      lucca:
        "De Lucca: su lista de centros; su lista de personas, con nombre, identificador, correo electrónico y primer y último día de contrato; y, cuando alguien de RR. HH. quiere comparar, quién tiene planificado qué centro cada día.",
      findings:
        "Lo que Lucca responde sobre las filas. Una respuesta puede nombrar a una persona y mencionar, por ejemplo, que ese día está ausente.",
      not: "No se pide nada más: ni salarios, ni motivos de ausencia, ni contraseñas, ni nada sobre cómo trabaja cada persona.",
    },
    goes: {
      title: "Adónde va",
      browser:
        "El archivo se lee y se corrige en el propio navegador de la persona de RR. HH. Hasta que pulsa «Analizar», no va a ningún sitio.",
      server:
        "Después, las siete columnas van a este servidor de Whereabouts, que gestiona su empresa. El servidor las transmite y elimina su copia.",
      lucca: "De ahí van a Lucca, a la cuenta {account}: donde ya se guarda el planning de su empresa.",
      practice: "Este es el modo de práctica: van a una empresa inventada en este servidor, y no a Lucca.",
      provider:
        "Al iniciar sesión se pasa por {provider}, el acceso propio de la empresa, que devuelve el nombre y el correo electrónico.",
      nobody:
        "A nadie más: ni análisis de uso, ni fuentes, scripts o imágenes de otros sitios, ni copia para quienes desarrollan Whereabouts.",
    },
    kept: {
      title: "Qué se conserva y cuánto tiempo",
      what: "Qué",
      where: "Dónde",
      long: "Cuánto tiempo",
      draft: {
        what: "El archivo en curso, sus correcciones y las filas que Lucca ha rechazado",
        where: "El propio navegador de la persona de RR. HH.",
        long: "Hasta que termine su importación, se pulse «Olvidar este archivo», se use otro archivo o pasen 7 días sin cambios; las filas rechazadas permanecen hasta entonces. Se borra la próxima vez que se abra la página.",
        longSignIn:
          "Hasta que termine su importación, se pulse «Olvidar este archivo», se cierre la sesión, se use otro archivo o pasen 7 días sin cambios; las filas rechazadas permanecen hasta entonces. Se borra la próxima vez que se abra la página.",
      },
      choices: {
        what: "El idioma, qué columna es cuál y a qué centro corresponde cada forma de escribirlo; ningún nombre de persona",
        where: "El propio navegador de la persona de RR. HH.",
        long: "El idioma, un año; el resto, hasta que se borren los datos del navegador",
      },
      upload: {
        what: "El archivo de camino a Lucca",
        where: "Un archivo temporal en el servidor, que solo Whereabouts puede leer",
        long: "Mientras se envía; lo que deje un fallo se borra cuando el servidor vuelve a iniciarse",
      },
      record: {
        what: "De cada análisis e importación: el nombre del archivo, quién lo envió y lo que encontró Lucca, es decir, filas con personas, días, centros y comentarios",
        where: "La base de datos del servidor",
        long: "{days, plural, one {# día} other {# días}} desde el final, o hasta que alguien lo elimine. Una importación cuyo resultado nadie conoce permanece hasta que alguien registre qué ha sido de ella.",
      },
      trace: {
        what: "Que hubo una importación: cuándo, en qué cuenta, cuántas filas, una suma de comprobación y cómo terminó; ningún nombre de persona",
        where: "La base de datos del servidor",
        long: "Para siempre, para que nada se importe nunca dos veces",
      },
      lists: {
        what: "Las listas de Lucca de centros, de personas y de sus días",
        where: "La memoria del servidor, nunca su disco",
        long: "Hasta que se lean de nuevo, otras necesiten el espacio o el servidor se detenga",
      },
      session: {
        what: "El nombre y el correo electrónico de quien ha iniciado sesión",
        where: "La base de datos del servidor y una cookie con un número aleatorio",
        long: "Hasta que se cierre la sesión, pasen 30 minutos sin uso o 12 horas",
      },
      log: {
        what: "Que se ha hecho algo, con cifras, tamaños y horas; ningún nombre de persona, ninguna fila, ningún nombre de archivo",
        where: "El registro del servidor",
        long: "Lo que su empresa conserve sus registros",
      },
    },
    sees: {
      title: "Quién lo ve",
      admitted:
        "Todas las personas a las que su empresa permite iniciar sesión ven todas las importaciones y lo que Lucca encontró en ellas, también las de otras personas.",
      browser: "Un archivo aún sin importar solo se ve en el navegador en el que se está trabajando con él.",
      machine:
        "Cualquiera que pueda usar el ordenador en el que se ejecuta Whereabouts. No hay inicio de sesión y no se atiende a nadie más.",
      operator: "Quien administra el servidor puede leer su base de datos y sus copias de seguridad.",
      people:
        "No se vigila ni se evalúa a nadie. Lo que se cuenta son filas y cuántas personas tiene un centro en un día.",
    },
    delete: {
      title: "Cómo se elimina",
      file: "Un archivo en curso: «Olvidar este archivo» en el paso Formato.",
      import:
        "Una importación: «Eliminar» en su justificante, en «Importaciones anteriores». El nombre del archivo, quién la confirmó y las incidencias de Lucca se borran para siempre, también las de su análisis.",
      byItself:
        "Automáticamente: {days, plural, one {# día} other {# días}} después de terminar un análisis o una importación. Quien administra el servidor fija este número.",
      lucca: "Lo importado está en Lucca y sigue las reglas de Lucca; eliminarlo aquí no cambia nada allí.",
      rest: "Las copias descargadas y las copias de seguridad del servidor quedan fuera de Whereabouts: las elimina su empresa.",
    },
  },
  account: {
    label: "Conexión con",
    environments: {
      production: "Producción",
      test: "Pruebas",
      demo: "Demo",
      sandbox: "Sandbox",
      practice: "Práctica",
    },
    inSentence: {
      production: "producción",
      test: "pruebas",
      demo: "demo",
      sandbox: "sandbox",
      practice: "práctica",
    },
    practiceCompany: "Empresa de práctica",
    practiceMode: "Modo de práctica: no se envía nada a Lucca",
    practiceMeaning: "Trabaja con una empresa inventada. Todo lo demás es real.",
    reset: "Restablecer la práctica",
    resetTitle: "¿Restablecer la empresa de práctica?",
    resetMeaning:
      "Todo lo importado hasta ahora en la práctica se borra de la empresa inventada. La lista de importaciones anteriores se conserva.",
    resetKeep: "Dejarla como está",
    resetDone: "La empresa de práctica vuelve a estar como al principio.",
  },
  wizard: {
    kept: "Su archivo y sus correcciones se conservan en este navegador.",
    waitingForLimit: "Esperando por el límite de Lucca, {seconds, number} s",
    browserNeeded:
      "Whereabouts funciona en su navegador: necesita JavaScript y una versión actual de Chrome, Edge o Firefox. Permita JavaScript para esta dirección o ábrala en uno de ellos.",
    description:
      "Lleva su archivo a Lucca Office: leído, reparado, analizado, importado una sola vez y seguido hasta la última fila.",
    steps: "Pasos",
    step: { format: "Formato", analyze: "Análisis", import: "Importación", track: "Seguimiento" },
    stepDone: "hecho",
    backTo: "Volver a {step}",
    pageTitle: "{step} · Whereabouts",
    pageTitleFile: "{step} · {file} · Whereabouts",
    pastImports: "Importaciones anteriores",
    skip: "Saltar al contenido",
    privacy: "Sus filas permanecen en este navegador hasta que analice; entonces van a Lucca y a ningún otro sitio.",
    answered: "Respuesta: {detail}",
    retryAfter:
      "{seconds, plural, one {Puede volver a intentarlo dentro de # segundo.} other {Puede volver a intentarlo dentro de # segundos.}}",
    rows: "{rows, plural, one {# fila} other {# filas}}",
    part: "Parte {part, number} de {parts, number}",
    split: {
      overLimit:
        "Lucca admite como máximo {limit} de una vez y su archivo ocupa {size}: ¿enviarlo en {parts, plural, one {# parte} other {# partes}}?",
      tooMuch:
        "El archivo es demasiado para Lucca de una vez: ¿enviarlo en {parts, plural, one {# parte} other {# partes}}?",
      stillTooMuch:
        "Una parte sigue siendo demasiado para Lucca de una vez: ¿enviar el archivo en partes más pequeñas?",
      meaning:
        "Todos los días de una persona quedan en la misma parte mientras quepan. Se analizan todas las partes antes de importar la primera; después se importan una tras otra.",
      go: "Dividir en {parts, plural, one {# parte} other {# partes}}",
      goOn: "Dividir en partes más pequeñas",
      indivisible:
        "El archivo no se puede cortar en partes más pequeñas: cada una contiene un día de una persona. Inténtelo más tarde.",
    },
    override: {
      label: "Reemplazar los centros existentes",
      on: "Los días que ya tienen un centro de trabajo en Lucca se reemplazan por los de su archivo.",
      off: "Solo se rellenan los días sin centro de trabajo. Los que ya tienen uno no se tocan.",
    },
    format: {
      lead: "Suelte el archivo que tiene. Verá qué se ha entendido, qué está mal y cómo repararlo.",
      drop: "Suelte aquí su archivo",
      dropNow: "Suelte el archivo para leerlo",
      choose: "Elegir un archivo",
      or: "Un libro de Excel, un CSV o un archivo de texto, de cualquier programa",
      paste: "o pegue filas copiadas de Excel o Google Sheets con <key>Ctrl</key> <key>V</key>",
      pasted: "filas pegadas",
      limits: "Hasta 250 MB. Lucca admite como máximo 100 MB de una vez: un planning mayor se envía en partes.",
      many: "Eran {files, number} archivos. Suelte solo uno; no se ha leído ninguno.",
      needs: "Qué contiene el archivo",
      needsMeaning:
        "Una fila por persona y día, o por medio día; o personas en filas y días en columnas; o una semana tipo por persona. Otros idiomas, otros nombres de columna y columnas de más no son un problema.",
      column: "Columna",
      holds: "Qué contiene",
      example: "Ejemplo",
      required: "obligatoria",
      columns: {
        login: { holds: "Identificador de Lucca, normalmente no el correo", example: "jdupont" },
        workLocationName: { holds: "Centro de trabajo, con su nombre en Lucca", example: "Paris" },
        areaName: { holds: "Zona de esa oficina", example: "Atención al cliente" },
        date: { holds: "Día, con el año", example: "2026-03-02 o 02/03/2026" },
        position: { holds: "Día completo, mañana o tarde", example: "FullDay, Mañana" },
        comment: { holds: "Texto libre", example: "visita a un cliente" },
        isDeletion: { holds: "Elimina ese día en lugar de crearlo", example: "false, sí" },
      },
      templates: {
        title: "Plantillas",
        shapes: {
          list: "Una fila por persona y día",
          grid: "Personas en filas y días en columnas",
          week: "Una semana tipo por persona",
        },
        kinds: { csv: "CSV", xlsx: "Excel" },
        places: "Una fila por persona y día, con los centros de {account} para elegir",
        downloadPlaces: "Descargar una plantilla con los centros de {account}, Excel",
        placesNotAllowed:
          "No se puede hacer una plantilla con sus propios centros: Whereabouts no puede ver la lista de centros.",
        placesName: "plantilla-{account}",
        placesFailed: "No se ha podido hacer la plantilla: {title}.",
        download:
          "Descargar la plantilla {shape, select, grid {con personas en filas y días en columnas} week {con una semana tipo por persona} other {con una fila por persona y día}}, {kind, select, xlsx {Excel} other {CSV}}",
        example: "Un ejemplo para probar",
        downloadExample: "Descargar un archivo de ejemplo, CSV",
      },
      forget: "Olvidar este archivo",
      notKept: "Este navegador no conserva el archivo: si recarga la página, perderá sus correcciones.",
      analyze: "{rows, plural, =0 {Analizar} one {Analizar # fila} other {Analizar # filas}}",
      sends:
        "{rows, plural, one {Se enviará # fila} other {Se enviarán # filas}}{warnings, plural, =0 {} other {: {ready, plural, one {# lista} other {# listas}}, # con aviso}}{leftOut, plural, =0 {} one {; # excluida} other {; # excluidas}}",
      leaveOut: "Excluir {rows, plural, one {# fila con errores} other {# filas con errores}}",
      offer:
        "Continuar con {file}, {corrections, plural, =0 {aún sin cambios} one {# cambio} other {# cambios}}, {ago}",
      refusal: {
        found: "Encontrado",
        expected: "Esperado",
        action: "Paso siguiente",
        kept: "{file} sigue aquí tal como estaba.",
      },
      offerTitle: "Estaba trabajando con un archivo",
      offerMeaning: "Se conserva solo en este navegador, durante siete días.",
      findingAgain: "Buscando su archivo",
      changedSince:
        "{file} ya no es lo que Lucca analizó, así que ese análisis ya no vale. Sus correcciones están aquí; vuelva a analizar cuando las haya terminado.",
      partlyImported:
        "Una parte de {file} ya está importada, así que el archivo no se puede leer de otra manera: nadie podría decir entonces qué filas están en Lucca. Importe el resto tal como está, u olvide este archivo y empiece de nuevo.",
      lostFile: "El archivo ya no se conserva en este navegador. Vuelva a elegirlo; no se ha importado nada.",
      blocked: {
        "still-reading": "El archivo aún se está leyendo.",
        "columns-missing": "{count, plural, one {Falta una columna: {columns}.} other {Faltan columnas: {columns}.}}",
        "columns-tied": "Dos columnas encajan igual de bien. Elija cuál se usa.",
        "dates-unclear": "Indique primero cómo se leen las fechas.",
        "layout-open": "Responda primero a la pregunta sobre el planning.",
        "rows-in-error":
          "{rows, plural, one {Queda # fila por corregir o excluir} other {Quedan # filas por corregir o excluir}}",
        "nothing-left": "No queda ninguna fila que analizar.",
        "cannot-write": "El archivo aún no se puede escribir. Mire las incidencias de arriba.",
      },
    },
    analyze: {
      lead: "Lucca comprueba {file} fila por fila y no escribe nada.",
      leadDone: "Lo que Lucca dice de {file}, sobre sus propias filas.",
      importedBefore:
        "{imported, plural, one {La parte 1 de {parts, number} ya está importada y no se vuelve} other {Las # primeras partes de {parts, number} ya están importadas y no se vuelven}} a enviar; solo se analiza el resto.",
      uploading: "Enviando el archivo",
      received: "Entregando el archivo a Lucca",
      running: "Lucca está comprobando las filas",
      waiting: "Esperando a Lucca",
      limit:
        "Lucca permite un número de solicitudes por minuto, compartidas con sus demás integraciones. El proceso sigue solo.",
      long: "Está tardando más de lo habitual. Puede cerrar esta página y volver: no se pierde nada.",
      fetching: "Situando en sus filas lo que ha dicho Lucca",
      share: "{share, number, percent}",
      facts:
        "{rows, plural, one {# fila} other {# filas}}, {people, plural, one {# persona} other {# personas}}, {period}",
      again: "Volver a analizar",
      leaveOut: "Excluir {rows, plural, one {# fila con errores} other {# filas con errores}}",
      continue: "Continuar",
      clean: "Sin errores. Lucca importará {rows, plural, one {la única fila} other {las # filas}}.",
      cleanParts: "Creadas o modificadas: {changed, number}; eliminadas: {deleted, number}.",
      remainder:
        "Sin errores. De {sent, plural, one {# fila} other {# filas}}, Lucca crearía o modificaría {changed, number} y eliminaría {deleted, number}; deja sin contabilizar {unaccounted, number}.",
      remainderOff:
        "Lo más probable es que estos días ya tengan un centro de trabajo y no se toquen, porque «Reemplazar los centros existentes» está desactivado. En el paso siguiente, «Leer lo que hay en Lucca» muestra cuáles.",
      remainderOn: "Lucca no dice por qué. Mire los avisos de abajo.",
      raw: "Sin errores. Las cifras de Lucca no suman las filas enviadas, así que se muestran tal como las comunica.",
      rawParts: "Creadas o modificadas: {changed}. Eliminadas: {deleted}.",
      notReported: "sin comunicar",
      warnings:
        "{rows, plural, one {# aviso: esa fila se importa de todos modos, échele un vistazo.} other {# avisos: esas filas se importan de todos modos, écheles un vistazo.}}",
      errors: "Lucca ha encontrado {rows, plural, one {# fila que no importaría} other {# filas que no importaría}}",
      errorsWayOn:
        "{rows, plural, one {Corríjala aquí y vuelva a analizar, o exclúyala.} other {Corríjalas aquí y vuelva a analizar, o exclúyalas.}} Si ha corregido algo directamente en Lucca, basta con volver a analizar.",
      cut: "Lucca ha encontrado más de lo que puede entregar de una vez. Analice el archivo en partes.",
      edited: "Ha cambiado el archivo desde que Lucca lo analizó. Vuelva a analizar para importarlo.",
      switchedOn:
        "«Reemplazar los centros existentes» está ahora activado; el análisis se hizo con esta opción desactivada. Vuelva a analizar para importar.",
      switchedOff:
        "«Reemplazar los centros existentes» está ahora desactivado; el análisis se hizo con esta opción activada. Vuelva a analizar para importar.",
      failed: "El análisis no ha terminado",
      blocked: {
        running: "Lucca todavía está analizando.",
        errors:
          "{rows, plural, one {Queda # fila por corregir o excluir} other {Quedan # filas por corregir o excluir}}",
        unplaced:
          "{lines, plural, one {Lucca rechaza # línea para la que no se ha encontrado ninguna fila: mire en «Incidencias».} other {Lucca rechaza # líneas para las que no se ha encontrado ninguna fila: mire en «Incidencias».}}",
        cut: "Analice primero el archivo en partes.",
      },
    },
    import: {
      lead: "{rows, plural, one {# fila} other {# filas}} para {people, plural, one {# persona} other {# personas}}, {period}, en {account} ({environment}). Una importación no se puede deshacer: compruebe que es lo que quiere.",
      into: "Destino",
      people: "Personas",
      period: "Periodo",
      rowsSent: "Filas",
      parts: "Partes",
      partsMeaning:
        "{from, plural, one {{parts, number}, importadas una tras otra: mantenga abierta esta página} other {De la {from, number} a la {parts, number}, importadas una tras otra: mantenga abierta esta página}}",
      changed: "Creadas o modificadas",
      deleted: "Eliminadas",
      leftOut: "Excluidas",
      leftOutNone: "Ninguna",
      leftOutRows: "{rows, plural, one {# fila} other {# filas}}",
      unaccounted: "Sin contabilizar",
      notReported: "Lucca no lo comunica",
      file: "Archivo",
      existing: "Centros existentes",
      analyzed: "Analizado",
      analyzedAgo: "{ago}, exactamente este archivo",
      tooOld:
        "El análisis tiene más de 30 minutos; el planning de Lucca puede haber cambiado desde entonces. Vuelva a analizar y, después, importe.",
      effects:
        "Si en Lucca hay un conector de calendario activado, también se actualizan los calendarios de estas personas. Puede que algunos días de teletrabajo queden a la espera de aprobación.",
      before: "Antes de importar",
      beforeMeaning: "Esta es la cuenta de producción. Confirme cada consecuencia.",
      beforePractice: "La práctica pide lo mismo que producción. Confirme cada consecuencia.",
      switchHint: "Si lo cambia, Lucca vuelve a analizar el archivo.",
      actReplace: "Los centros existentes se reemplazan",
      actReplaceMeaning:
        "Se sobrescribe lo que {people, plural, one {esta persona haya introducido} other {estas # personas hayan introducido}} en los días del archivo. Lucca no lo recupera.",
      actDelete: "{rows, plural, one {Se elimina # día} other {Se eliminan # días}}",
      actDeleteMeaning: "Los días eliminados desaparecen de Lucca, junto con sus comentarios.",
      actUnknown: "Sé que nadie puede decir qué ha sido de la importación del {when}",
      actUnknownMeaning:
        "Esto puede escribir otra vez los mismos días. <link>Mírela</link> y registre lo que ha encontrado, o continúe y esta importación la mencionará.",
      import: "Importar {rows, plural, one {# fila} other {# filas}} en {account} ({environment})",
      blocked: {
        acts: "{count, plural, one {Marque primero la casilla de arriba.} other {Marque primero las casillas de arriba.}}",
      },
      analyzeAgain: "Volver a analizar",
      backToAnalyze: "Volver a Análisis",
      refused: "Esta importación no se ha iniciado",
      noAnswer: "Su confirmación aún no tiene respuesta",
      noAnswerMeaning:
        "El servidor de Whereabouts no ha dado una respuesta clara mientras se enviaba el archivo. Puede que lo tenga o puede que no. Preguntar no tiene riesgo: el servidor reconoce esta confirmación y nunca la importa dos veces.",
      ask: "Preguntar al servidor",
      asking: "Preguntando al servidor",
      notThere: "El servidor no ha recibido esta confirmación, así que no se ha enviado nada a Lucca.",
      notThereMeaning:
        "Ya puede importar. Sigue contando como la misma confirmación, así que no puede hacerse dos veces.",
      pastImports: "Ver las importaciones anteriores",
    },
    track: {
      lead: "Salir de esta página no detiene nada: el servidor sigue la importación hasta el final y usted la encontrará aquí de nuevo.",
      leadDone: "La importación ha terminado.",
      leadUnknown: "La importación se envió y no llegó ninguna respuesta clara.",
      leadParts:
        "Cada parte se envía cuando termina la anterior: mantenga abierta esta página. Si sale, el proceso se detiene tras la parte en curso; vuelva en este navegador para importar el resto.",
      leadStopped: "No se han importado todas las partes del archivo.",
      parts: "Partes",
      partNotSent: "Sin enviar",
      partRefused: "La parte {part, number} de {parts, number} no se ha iniciado",
      partsImported:
        "{imported, plural, =0 {Ninguna de las {parts, number} partes está importada} one {# de {parts, number} partes está importada} other {# de {parts, number} partes están importadas}}",
      importRest: "Importar el resto",
      restMeaning: "Confirma una vez más las otras partes; nada se importa por segunda vez.",
      restInFile:
        "Vuelva a Formato para seguir con el resto: las filas ya importadas quedan excluidas y no se vuelven a enviar.",
      restUnknown:
        "En Formato, las filas ya importadas quedan excluidas. Las de la parte cuyo resultado nadie conoce siguen ahí: mire en Lucca antes de volver a enviarlas.",
      restWithoutFile:
        "El archivo ya no se conserva en este navegador. Empiece de nuevo y elija el mismo archivo: las partes ya importadas se reconocen y no se vuelven a enviar.",
      received: "Entregando el archivo a Lucca",
      running: "Lucca está importando",
      waiting: "Esperando a Lucca",
      limit:
        "Lucca permite un número de solicitudes por minuto, compartidas con sus demás integraciones. El proceso sigue solo.",
      long: "Está tardando más de lo habitual. Puede cerrar esta página y volver: la importación continúa.",
      fetching: "Leyendo lo que ha hecho Lucca",
      noConnection:
        "El servidor de Whereabouts no responde en este momento. La importación no depende de esta página; seguimos preguntando.",
      receipt: "Abrir el justificante",
      refusedFile: "Descargar las filas rechazadas",
      refusedName: "{file}-rechazadas",
      refusedFileMeaning:
        "Corríjalas en este archivo y vuelva a soltarlo en Formato, o envíelo a otra persona del equipo.",
      startOver: "Empezar de nuevo",
      refusedTitle: "No se ha importado nada",
      refusedPart: "Esta parte no se ha importado",
      refusedMeaning:
        "La importación se rechazó antes de que Lucca aceptara nada. Su archivo y sus correcciones siguen aquí.",
      refusedWithoutFile: "La importación se rechazó antes de que Lucca aceptara nada.",
      backToFormat: "Volver a Formato",
      gone: "Esta importación ya no está en los registros del servidor",
      goneMeaning:
        "Los registros se eliminan al terminar su plazo de conservación. Mire en el historial de importaciones de Lucca qué ha sido de ella.",
    },
    stuck: {
      title: "{minutes, plural, one {Lleva # minuto sin avanzar} other {Lleva # minutos sin avanzar}}",
      meaning:
        "Puede que Lucca siga trabajando, y seguimos preguntando. Mientras tanto no puede empezar otra importación. Si deja de esperar, esta importación queda registrada con «resultado desconocido»; no se vuelve a enviar nada.",
      stop: "Dejar de esperar",
    },
    unknown: {
      title: "Nadie puede saber todavía qué ha sido de esta importación",
      meaning:
        "Puede haberse importado por completo, en parte o nada. Compruébelo antes de volver a importar estos días.",
      known: "Lo que sabemos",
      sentAt:
        "{rows, plural, one {# fila de {file} ({size}) se estaba enviando} other {# filas de {file} ({size}) se estaban enviando}} a {account} ({environment}) el {when}.",
      unnamed: "el archivo",
      broke: "{what} ({when}).",
      answered: "Lo que se recibió: {detail}",
      once: "Se envió una vez. Ni se ha vuelto a enviar ni se volverá a enviar por sí sola.",
      lastProgress: "Lo último que comunicó Lucca: {share, number, percent}.",
      notKnown: "Lo que no sabemos",
      notKnownTaken: "Si Lucca aceptó el archivo y, en tal caso, qué filas escribió.",
      notKnownRows: "Lucca aceptó el archivo. Nadie ha dicho qué filas escribió.",
      nothingByItself: "Esto no cambiará por sí solo: alguien tiene que mirarlo.",
      now: "Lo que puede hacer",
      elsewhere:
        "Abra el asistente en el navegador desde el que se envió el archivo: allí puede compararlo con lo que ahora hay en Lucca, volver a analizarlo y volver a importarlo. O mire en Lucca Office el planning de una persona del archivo.",
      compare: "Comparar con lo que ahora hay en Lucca",
      compareMeaning:
        "Lee los días de las personas del archivo y dice de cada fila: está, no está, es distinta o no se puede leer. No cambia nada.",
      analyze: "Volver a analizar el mismo archivo",
      analyzeMeaning: "Lucca comprueba otra vez las mismas filas y dice qué haría todavía. No cambia nada.",
      analyzeNow: "Comprobarlo de nuevo",
      again: "Volver a importar sin reemplazar",
      againMeaning:
        "Primero se analiza, con «Reemplazar los centros existentes» desactivado: los días que llegaron no se tocan. Después confirma una importación nueva, que menciona esta.",
      againNow: "Prepararla de nuevo",
      found: {
        title: "¿Qué ha encontrado?",
        meaning: "Se guarda con esta importación, que sigue con «resultado desconocido» en los registros.",
        arrived: "Llegó todo",
        nothing: "No llegó nada",
        partly: "Llegó una parte",
        choose: "Elija primero lo que ha encontrado.",
        record: "Registrar",
        recorded: "{what}: registrado el {when} por {by}.",
        nobody: "alguien",
      },
    },
    dialogs: {
      replace: {
        title: "¿Reemplazar {file}?",
        meaning: "{corrections, plural, one {Se perdería # cambio} other {Se perderían # cambios}} en {file}.",
        go: "Usar {other} y descartar {corrections, plural, one {# cambio} other {# cambios}}",
        keep: "Conservar {file}",
      },
      forget: {
        title: "¿Olvidar {file}?",
        meaning:
          "El archivo se borra de este navegador{corrections, plural, =0 {} one {, y con él # cambio} other {, y con él # cambios}}. En Lucca no cambia nada.",
        go: "Olvidar {file}",
        keep: "Conservar {file}",
      },
      read: {
        title: "¿Leer {file} de otra manera?",
        meaning:
          "{corrections, plural, one {# cambio corresponde a la lectura actual y se perdería.} other {# cambios corresponden a la lectura actual y se perderían.}}",
        go: "Volver a leer y descartar {corrections, plural, one {# cambio} other {# cambios}}",
        keep: "Mantener la lectura actual",
      },
    },
  },
  known: {
    label: "Nombres comparados con las listas de Lucca",
    reading:
      "Leyendo la lista de {list, select, people {personas} other {centros de trabajo}} de Lucca para comprobar los nombres: {entries, number} hasta ahora{seconds, plural, =0 {} other {, esperando # s por el límite de Lucca}}.",
    trouble:
      "No se han podido leer las listas de Lucca, así que los nombres no se comprueban aquí. El análisis de Lucca los comprobará.",
    places: "{count, plural, one {# centro de trabajo} other {# centros de trabajo}}",
    people: "{count, plural, one {# persona} other {# personas}}",
    matched: "Coincidencias con {account}: {what}{open, plural, =0 {} other {; # por decidir}}.",
    peopleAsIs:
      "{count, plural, one {# persona no está entre las que Whereabouts puede ver; el análisis de Lucca la comprobará.} other {# personas no están entre las que Whereabouts puede ver; el análisis de Lucca las comprobará.}}",
    placesAsIs:
      "{count, plural, one {# centro de trabajo se envía tal como está escrito.} other {# centros de trabajo se envían tal como están escritos.}}",
    noPlaces: "Whereabouts no puede ver la lista de centros de trabajo; el análisis de Lucca los comprobará.",
    noPeople: "Whereabouts no puede ver la lista de personas; el análisis de Lucca las comprobará.",
    readAt: "Listas leídas ({when}).",
    readAgain: "Volver a leer",
    answered:
      "Se han reemplazado nombres en {rows, plural, one {# fila} other {# filas}}, según lo que eligió para un archivo anterior.",
    takeBack: "Anular",
  },
  siteLoad: {
    onlyFile: "Solo se muestra lo que añade el archivo",
    cost: "Para contar quién está ya, se pregunta a Lucca {requests, plural, one {# vez} other {unas # veces}}; tarda {minutes, plural, one {aproximadamente # minuto} other {unos # minutos}}. Mientras tanto puede seguir trabajando.",
    costUnknown: "Para contar quién está ya, se leen los días de todo el mundo. Lucca no dice cuántos hay.",
    readAll: "Leer quién está ya",
    stopped: "Se ha detenido la lectura de quién está ya.",
    read: "Leer quién está ya",
    notAllowed:
      "Whereabouts no puede ver la lista de {list, select, days {días} other {personas}}, así que no se puede contar quién está ya.",
    failed: "No se ha podido leer quién está ya: solo se muestra lo que añade el archivo",
    tryAgain: "Volver a intentarlo",
    readAt: "Con todas las personas que Whereabouts puede ver, a fecha de {when}.",
  },
  trial: {
    try: "Probar primero con {what}, {rows, plural, one {# fila} other {# filas}}",
    choose: "Elegir otra persona u otra semana para empezar",
    title: "Qué importar primero",
    meaning:
      "Una pequeña importación real, con su propio análisis y su propia confirmación. El resto del archivo espera aquí y continúa sin estas filas.",
    kind: "Empezar por",
    people: "Una persona",
    weeks: "Una semana",
    week: "{days}",
    search: "Buscar un identificador o un nombre",
    nobody: "Nadie de este archivo se llama así.",
    rows: "{rows, plural, one {# fila} other {# filas}}{deletions, plural, =0 {} one {, # elimina} other {, # eliminan}}",
    close: "Cerrar",
    isTrial: "Primero, solo {what}",
    restStays:
      "{rows, plural, one {La otra fila del archivo espera: seguirá con ella cuando estas estén importadas.} other {Las otras # filas del archivo esperan: seguirá con ellas cuando estas estén importadas.}}",
    done: "{what}: hecho. {rows, plural, =0 {No queda ninguna otra fila} one {Queda # fila del archivo} other {Quedan # filas del archivo}}",
    doneMeaning: "Compruébelo en Lucca. Lo que ya se ha enviado no se vuelve a enviar.",
    doneRefused:
      "{rows, plural, one {La fila rechazada se queda} other {Las # filas rechazadas se quedan}} en el archivo para corregirse.",
    goOn: "Continuar con el resto",
  },
  undoFile: {
    title: "Archivo para deshacer",
    meaning:
      "Una importación no se puede deshacer en Lucca. Este archivo repone lo que Lucca tiene ahora, por si le hiciera falta. Puede continuar sin él.",
    readFirst: "Lea primero lo que hay en Lucca: el archivo para deshacer se hace con eso.",
    nothing: "No hay nada que reponer: la importación no cambia ninguno de los días leídos.",
    holds:
      "{restores, plural, =0 {No repone ningún día} one {Repone # día o medio día} other {Repone # días y medios días}} y {deletions, plural, =0 {no elimina ninguno} one {elimina # día que ahora está vacío} other {elimina # días que ahora están vacíos}}, tal como estaba Lucca el {when}.",
    download: "Descargar el archivo para deshacer",
    name: "{part, plural, one {{file}-deshacer} other {{file}-deshacer-#}}",
    downloadSecond: "Descargar su segunda parte",
    done: "Descargado: {file}",
    how: "Para usarlo, suéltelo en Whereabouts como cualquier otro archivo e impórtelo con «Reemplazar los centros existentes» activado.",
    second:
      "Hay dos partes. Importe la primera y después la segunda: esta repone los medios días contiguos a los que elimina la primera.",
    never:
      "No puede recuperar los comentarios ni si un día estaba aprobado: Lucca no acepta esos datos desde un archivo.",
    pending:
      "{rows, plural, one {# día que repone aún no está aprobado: Lucca puede darlo por aprobado después.} other {# días que repone aún no están aprobados: Lucca puede darlos por aprobados después.}}",
    uncovered:
      "No repone {rows, plural, one {# fila} other {# filas}} de su archivo: {unread, number} sin leer, {unlisted, number} de personas que Whereabouts no puede ver, {unnamed, number} en centros que no puede ver.",
    splits:
      "Con la importación, {rows, plural, one {un medio día se convierte en un día completo} other {# medios días se convierten en días completos}}. Si Lucca conserva la otra mitad al importar el archivo para deshacer, elimínela en Lucca.",
    doubtful:
      "Menciona centros desactivados o con el mismo nombre: {places}. Lucca puede rechazar esas filas; active antes el centro.",
    notTaken: "no descargado",
    taken:
      "{parts, plural, one {descargado antes de la importación, SHA-256 {hashes}} other {descargado antes de la importación en # partes, SHA-256 {hashes}}}",
  },
  comparing: {
    panel: "Lo que ya hay en Lucca",
    panelLead: "Vea antes de importar qué días son nuevos, cuáles están ya y cuáles cambiarían. Mirar no cambia nada.",
    read: "Leer lo que hay en Lucca",
    skipSame: "Excluir {rows, plural, one {la fila que ya está} other {las # filas que ya están}}",
    rowsOf: "Filas · {kind}",
    moreRows: "{rows, plural, one {Y # fila más.} other {Y # filas más.}}",
    effect: {
      replaced:
        "{rows, plural, one {# fila reemplaza lo que ya hay, por ejemplo {example}. Con la opción desactivada, ese día no se toca.} other {# filas reemplazan lo que ya hay, por ejemplo {example}. Con la opción desactivada, esos días no se tocan.}}",
      leftAlone:
        "{rows, plural, one {# fila no tiene efecto, por ejemplo {example}. Con la opción activada, reemplaza lo que ya hay.} other {# filas no tienen efecto, por ejemplo {example}. Con la opción activada, reemplazan lo que ya hay.}}",
      none: "En los días leídos no hay nada que dependa de esta opción.",
      example: "{login} el {date}: {from} → {to}",
    },
    readBack: {
      title: "Comprobar en Lucca",
      meaning:
        "Vuelve a leer en Lucca los días de su archivo y los compara fila por fila con lo que se envió. Un día a la espera de aprobación cuenta como presente.",
      start: "Volver a leer en Lucca",
      recorded: "Guardado con el justificante de esta importación.",
      notRecorded:
        "No se ha podido guardar con el justificante: nuestro servidor no lo ha aceptado. Vuelva a comparar para intentarlo otra vez.",
    },
    row: {
      said: "{kind}.",
      holds: "Hay en Lucca",
      what: "En Lucca hay: {what}.",
      nothing: "En Lucca no hay nada en esa parte del día.",
    },
    inRow: {
      new: "Nueva",
      same: "Igual",
      changes: "Cambia",
      "left-alone": "No se toca",
      deletes: "Elimina",
      "deletes-nothing": "Sin día",
      there: "Está",
      "not-there": "No está",
      different: "Distinta",
      "unknown-login": "No visible",
      unread: "Sin leer",
    },
    start: "Comparar",
    asking: "Preguntando a Lucca cuánto hay que leer",
    reading: {
      places: "Leyendo centros: {entries, number} hasta ahora",
      people: "Leyendo personas: {entries, number} hasta ahora",
      days: "Leyendo días: {entries, number} hasta ahora",
    },
    stop: "Detener y usar lo que se ha leído",
    cost: {
      title:
        "Leerlo todo requiere {requests, plural, one {# solicitud} other {unas # solicitudes}}, {minutes, plural, one {hasta # minuto} other {unos # minutos}}",
      unknown: "Nadie dice cuánto hay que leer",
      meaning:
        "Lucca permite un número de solicitudes por minuto, compartidas con sus demás integraciones. Puede detenerlo en cualquier momento.",
      all: "Leerlo todo",
      few: "Solo {people, number} personas del archivo",
      period: "Solo {period}",
    },
    compared:
      "{rows, plural, one {# fila se ha comparado con lo que hay en Lucca} other {# filas se han comparado con lo que hay en Lucca}}",
    allThere:
      "{rows, plural, one {La fila está en Lucca tal como se envió} other {Las # filas están en Lucca tal como se enviaron}}",
    nothing: "No había ninguna fila que comparar",
    kinds: {
      new: "por crear: todavía no hay nada",
      same: "sin cambios: ya está lo mismo",
      changes: "por modificar: ya hay otra cosa",
      "left-alone": "sin tocar: ya hay algo y reemplazar está desactivado",
      deletes: "por eliminar: hay algo",
      "deletes-nothing": "sin nada que eliminar: no hay nada",
      there: "en Lucca, sin diferencias con lo enviado",
      "not-there": "sin rastro en Lucca",
      different: "con diferencias: hay otra cosa",
      "unknown-login": "sin poder leerse: Whereabouts no puede ver a la persona",
      unread: "sin poder leerse: el día no se ha leído",
    },
    positions: { FullDay: "día completo", FirstHalf: "mañana", SecondHalf: "tarde" },
    example: {
      line: "línea {line}",
      deletion: "por eliminar",
      plan: "{position}: {what}",
      holds: "en Lucca hay {what}",
      holdsNothing: "en Lucca no hay nada",
      unnamed: "un centro cuyo nombre no da",
      pending: "aún sin aprobar",
    },
    aside:
      "{rows, plural, one {# fila no se ha comparado: está excluida o ha cambiado desde el análisis} other {# filas no se han comparado: están excluidas o han cambiado desde el análisis}}.",
    pending: "{rows, plural, one {En # fila} other {En # filas}} hay algo que aún no está aprobado.",
    unsure:
      "{rows, plural, one {# fila afecta a medio día, o bien elimina un día} other {# filas afectan a medio día, o bien eliminan un día}} con «Reemplazar los centros existentes» desactivado: solo Lucca sabe el resultado.",
    unlisted:
      "{people, plural, one {Whereabouts no puede ver a # persona} other {Whereabouts no puede ver a # personas}}: {names}{people, plural, one {} =2 {} =3 {} other { …}}.",
    noPlaces: "Whereabouts no puede ver la lista de centros, así que no se puede saber si es el mismo centro.",
    stopped: "Detuvo la lectura: los días sin leer no se cuentan como ausentes.",
    brokeOff: "No se ha podido leer todo",
    failed: "No se ha podido leer en Lucca",
    tryAgain: "Volver a comparar",
    notAllowed: "Whereabouts no puede ver la lista de {list, select, people {personas} other {días}}",
    notAllowedMeaning:
      "Por eso no se puede comparar nada. Mire en Lucca Office el planning de una persona del archivo o dé a la clave el permiso de lectura.",
    readAt: "Leído en Lucca el {when}.",
    again: "Volver a comparar",
  },
  result: {
    label: "Resultado",
    whole:
      "{sent, plural, one {# fila se ha enviado y Lucca la ha aceptado} other {# filas se han enviado y Lucca las ha aceptado todas}}. Creadas o modificadas: {changed, number}; eliminadas: {deleted, number}.",
    parts:
      "{sent, plural, one {# fila se ha enviado} other {# filas se han enviado}}. Creadas o modificadas: {changed, number}; eliminadas: {deleted, number}; rechazadas: {refused, number}; sin contabilizar: {unaccounted, number}.",
    raw: "{sent, plural, one {# fila se ha enviado} other {# filas se han enviado}}. Según Lucca, creadas o modificadas: {changed}; eliminadas: {deleted}; rechazadas: {refused}.",
    inFile:
      "Su archivo tiene {all, plural, one {# fila} other {# filas}}: {sent, plural, one {# enviada} other {# enviadas}}{leftOut, plural, =0 {} one {, # excluida} other {, # excluidas}}{imported, plural, =0 {} one {, # ya importada antes} other {, # ya importadas antes}}{rest, plural, =0 {} one {, # por enviar} other {, # por enviar}}.",
    notReported: "número desconocido",
    why: {
      "not-reported": "Lucca no ha comunicado todas sus cifras, así que nadie puede decir si llegaron todas las filas.",
      "findings-cut":
        "Hay demasiadas incidencias para que Lucca las entregue, así que no se pueden contar las filas rechazadas.",
      "more-than-sent":
        "Estas cifras no cuadran con las filas enviadas: puede que Lucca cuente como dos las dos mitades de un día eliminado.",
    },
    unaccountedOff:
      "Lo más probable es que las filas sin contabilizar ya tuvieran un centro de trabajo y no se tocaran, porque «Reemplazar los centros existentes» estaba desactivado.",
    unaccountedOn: "Lucca no dice qué ha sido de las filas sin contabilizar. Compárelas con el planning de Lucca.",
    warnings:
      "{rows, plural, one {# fila se ha importado con una observación} other {# filas se han importado con una observación}}",
    refusedRows: "Filas rechazadas",
    remarks: "Importadas con una observación",
    summary: "En palabras de Lucca",
    luccaSays: "«{said}»",
    counts: {
      sent: "Enviadas",
      changed: "Creadas o modificadas",
      deleted: "Eliminadas",
      refused: "Rechazadas",
      unaccounted: "Sin contabilizar",
      notReported: "sin comunicar",
    },
    rows: "{rows, plural, one {# fila} other {# filas}}",
    more: "y {rows, plural, one {# fila más} other {# filas más}}",
    noEcho: "Lucca no ha dicho qué fila",
    deletion: "eliminación",
  },
  connection: {
    title: "Comprobación de la conexión",
    lead: "Lo que Lucca permite hacer a esta clave y lo que su documentación deja sin aclarar. No se crea, modifica ni elimina nada.",
    link: "Conexión",
    begin: "Comprobar la conexión",
    again: "Volver a comprobar",
    cost: "Como máximo {most} solicitudes a Lucca, normalmente en menos de medio minuto.",
    never: "Todavía sin comprobar",
    neverMeaning:
      "La comprobación lee un poco de cada lista y pide a Lucca que analice dos filas inventadas. Lo que averigua se usa para esta cuenta a partir de entonces.",
    madeUp: "Se ha pedido a Lucca que compruebe dos filas inventadas; no se ha creado nada.",
    nothingSent: "No se ha enviado ninguna fila a Lucca.",
    groups: {
      attention: "Conviene saberlo",
      open: "Sin aclarar en la documentación, ahora conocido",
      documented: "Según la documentación",
    },
    loading: "Cargando",
    asked: "{asked} de un máximo de {most} solicitudes",
    steps: {
      places: "Pidiendo los centros",
      "dry-run": "Haciendo comprobar dos filas inventadas",
      people: "Pidiendo algunas personas",
      days: "Pidiendo una página de días",
      filters: "Probando los filtros por fecha y por persona",
      "unknown-job": "Preguntando por un análisis que no existe",
      answer: "Esperando lo que Lucca dice de las dos filas",
    },
    lastAt: "Comprobado el {when}, con {requests, plural, one {# solicitud} other {# solicitudes}}",
    usable: "Whereabouts puede trabajar con esta cuenta",
    usableMeaning:
      "{differs, plural, =0 {Todo coincide con lo que dice la documentación} one {Una respuesta difiere de la documentación} other {# respuestas difieren de la documentación}}; {limits, plural, =0 {no falta nada} one {una cosa falta o va más lenta} other {# cosas faltan o van más lentas}}.",
    unusable: "Whereabouts todavía no puede importar en esta cuenta",
    broke: "La comprobación se ha interrumpido",
    saidBy: "Lucca ha dicho: «{said}»",
    because: "{title}.",
    standing: {
      documented: "Según la documentación",
      differs: "Difiere de la documentación: {how}",
      open: "La documentación no lo aclara",
      untold: "Sin averiguar",
    },
    badges: {
      blocks: "Impide importar",
      differs: "Difiere",
      untold: "Sin averiguar",
      limits: "Limita",
    },
    topics: {
      address: "Cuenta",
      key: "Clave",
      permission: "Permiso para importar",
      start: "Respuesta al iniciar",
      part: "Nombre de la parte del archivo",
      rows: "Las dos filas inventadas",
      lines: "Números de línea",
      keys: "Filas en la respuesta de Lucca",
      language: "Idioma de los mensajes",
      "unknown-job": "Tareas olvidadas",
      places: "Lista de centros",
      people: "Lista de personas",
      days: "Lista de días",
      pages: "Tamaño de las páginas",
      filters: "Filtros de la lista de días",
      speed: "Velocidad",
    },
    findings: {
      address: {
        known: {
          said: "{environment, select, practice {Esta es la empresa de práctica} production {La cuenta es {account}, producción} test {La cuenta es {account}, una cuenta de pruebas} demo {La cuenta es {account}, una cuenta de demo} other {La cuenta es {account}, un sandbox}}, en {host}.",
          means:
            "{environment, select, production {Las importaciones cambian plannings reales.} practice {Las importaciones solo cambian plannings inventados.} other {Las importaciones solo cambian esta copia, no producción.}}",
        },
      },
      key: {
        accepted: { said: "Lucca acepta la clave API.", means: "No hay que hacer nada." },
        refused: {
          said: "Lucca no conoce la clave API.",
          means:
            "Pida una nueva a quien administra Lucca y puede gestionar claves API: en los ajustes de Lucca, en «Autenticación, SSO y API» y después «Claves API». Configúrela como LUCCA_API_KEY y reinicie. La actual ha caducado, se eliminó o está mal escrita.",
        },
        unreachable: {
          said: "Nadie responde en esta dirección.",
          means:
            "Compruebe LUCCA_URL y que este servidor puede abrir conexiones con esa dirección; después, vuelva a comprobar.",
        },
        untold: {
          said: "Lucca no ha respondido a ninguna de las preguntas.",
          means:
            "Vuelva a comprobar dentro de unos minutos; si sigue igual, pregunte al soporte de Lucca si la cuenta está disponible.",
        },
      },
      permission: {
        allowed: {
          said: "La clave puede iniciar importaciones.",
          means: "Tiene el permiso «Importar el planning» (Import schedule); no hay que hacer nada.",
        },
        forbidden: {
          said: "La clave no puede iniciar importaciones.",
          means:
            "Pida a quien administra Lucca y puede gestionar roles que marque «Importar el planning» (Import schedule), en Lucca Office, en el rol de esta clave: normalmente tiene el mismo nombre y está al final de la lista de roles. Después, vuelva a comprobar.",
        },
        refused: {
          said: "Lucca ha rechazado entero el archivo de dos filas inventadas.",
          means:
            "Mientras sea así no se puede analizar ningún archivo: envíe el mensaje de Lucca a la persona que se ocupa de Whereabouts.",
        },
        uncertain: {
          said: "Lucca ha aceptado el archivo, pero no ha dicho con qué número.",
          means:
            "Whereabouts no podría seguir una importación: no importe hasta que el soporte de Lucca haya explicado la respuesta.",
          differs: "promete un summaryId.",
        },
        untold: {
          said: "No se ha podido averiguar si la clave puede iniciar importaciones.",
          means: "Vuelva a comprobar dentro de unos minutos, antes de importar.",
        },
      },
      start: {
        object: {
          said: "Al iniciar, Lucca responde con un objeto que contiene el summaryId.",
          means: "No hay que hacer nada.",
        },
        string: {
          said: "Al iniciar, Lucca responde solo con el summaryId entre comillas.",
          means: "Whereabouts lo lee; no hay que hacer nada.",
          differs: "sus páginas más recientes muestran un objeto; las más antiguas, esto.",
        },
        text: {
          said: "Al iniciar, Lucca responde solo con el summaryId como texto sin formato.",
          means: "Whereabouts lo lee; no hay que hacer nada.",
          differs: "muestra un objeto o una cadena JSON.",
        },
        "other-key": {
          said: "Al iniciar, Lucca responde con un objeto cuya clave usa otras mayúsculas que summaryId.",
          means: "Whereabouts lo lee; no hay que hacer nada.",
          differs: "escribe la clave summaryId.",
        },
      },
      part: {
        file: { said: "El archivo se acepta en una parte llamada «file».", means: "No hay que hacer nada." },
        "file-name": {
          said: "El archivo solo se acepta en una parte llamada «office-import.csv».",
          means: "Whereabouts usa ese nombre a partir de ahora; no hay que hacer nada.",
          differs: "su guía llama a la parte «file»; su página de referencia, así.",
        },
      },
      rows: {
        named: {
          said: "Lucca ha señalado errores en las dos filas inventadas, como debe.",
          means: "Su análisis señala los identificadores que no existen.",
        },
        "one-named": {
          said: "Lucca solo ha señalado errores en una de las dos filas inventadas.",
          means: "Un análisis sin errores demuestra menos aquí: mire las cifras antes de importar.",
          differs: "toda fila con un identificador desconocido debería ser un error.",
        },
        "not-named": {
          said: "Lucca no ha señalado ningún error en dos personas inventadas.",
          means:
            "Un análisis sin errores no demuestra que los identificadores existan: compruébelos antes de importar.",
          differs: "toda fila con un identificador desconocido debería ser un error.",
        },
        unfinished: {
          said: "Lucca no había terminado de comprobar dos filas cuando se agotaron las solicitudes de esta comprobación.",
          means: "En este momento los análisis tardan mucho; vuelva a comprobar más tarde.",
        },
        untold: {
          said: "No se ha podido leer lo que Lucca dice de las dos filas inventadas.",
          means: "Vuelva a comprobar antes de importar.",
        },
      },
      lines: {
        "header-is-one": {
          said: "Lucca cuenta las líneas como una hoja de cálculo: el encabezado es la línea 1.",
          means: "Los números de línea de los mensajes de Lucca son las filas del archivo que se le envió.",
        },
        "first-is-one": {
          said: "Lucca cuenta la primera fila bajo el encabezado como línea 1.",
          means:
            "Los números de línea de los mensajes de Lucca son uno menos que en una hoja de cálculo; Whereabouts muestra los suyos.",
        },
        "first-is-zero": {
          said: "Lucca cuenta la primera fila bajo el encabezado como línea 0.",
          means:
            "Los números de línea de los mensajes de Lucca son dos menos que en una hoja de cálculo; Whereabouts muestra los suyos.",
        },
        other: {
          said: "Lucca cuenta la primera fila bajo el encabezado como línea {number}.",
          means: "Whereabouts encuentra las filas por su contenido y muestra los números de línea de su archivo.",
        },
        untold: {
          said: "No se ha podido averiguar cómo cuenta Lucca las líneas.",
          means: "Whereabouts encuentra las filas por su contenido.",
        },
      },
      keys: {
        documented: { said: "Lucca repite las filas con las claves documentadas.", means: "No hay que hacer nada." },
        "other-case": {
          said: "Lucca repite las filas con claves en otras mayúsculas, como {key}.",
          means: "Whereabouts las lee; no hay que hacer nada.",
          differs: "escribe {documented}.",
        },
        absent: {
          said: "Lucca no repite las filas de las que se queja.",
          means: "Los errores se asignan a las filas solo por el número de línea: revíselos con atención.",
          differs: "cada error debería llevar su fila.",
        },
      },
      language: {
        english: { said: "Los mensajes de Lucca están en inglés.", means: "Whereabouts explica los que conoce." },
        known: {
          said: "Los mensajes de Lucca están en {language, select, fr {francés} es {español} de {alemán} it {italiano} nl {neerlandés} other {otro idioma}}.",
          means: "Se muestran tal como los escribe Lucca; se explican menos.",
          differs: "sus ejemplos están en inglés.",
        },
        untold: {
          said: "No se ha podido determinar el idioma de los mensajes de Lucca.",
          means: "Se muestran tal como los escribe Lucca.",
        },
      },
      "unknown-job": {
        "not-found": {
          said: "De un análisis que no existe, Lucca dice que no lo encuentra.",
          means: "Si Lucca olvidara alguna vez una tarea, Whereabouts lo nota enseguida.",
        },
        refused: {
          said: "De un análisis que no existe, Lucca dice que la pregunta es incorrecta.",
          means: "Si Lucca olvidara alguna vez una tarea, Whereabouts lo nota enseguida.",
        },
        zero: {
          said: "De un análisis que no existe, Lucca dice que no ha empezado.",
          means:
            "Si Lucca olvidara alguna vez una tarea, parecería una que espera: al cabo de media hora puede renunciar a ella.",
        },
        untold: {
          said: "No se ha podido averiguar qué dice Lucca de una tarea que no conoce.",
          means: "Si Lucca olvidara alguna vez una tarea, podría parecer una que espera.",
        },
      },
      places: {
        readable: {
          said: "La clave puede ver la lista de centros{entries, plural, =-1 {} one {: hay uno} other {: hay #}}.",
          means: "Los nombres de los centros se comprueban antes de enviar nada, y las plantillas pueden incluirlos.",
        },
        forbidden: {
          said: "La clave no puede ver la lista de centros.",
          means:
            "Los nombres de los centros solo los comprueba el análisis de Lucca; para cambiarlo, dé al rol de la clave acceso a Lucca Office.",
        },
        untold: {
          said: "No se ha podido averiguar si la clave puede ver la lista de centros.",
          means: "Puede que los nombres de los centros solo los compruebe el análisis de Lucca.",
        },
      },
      people: {
        readable: {
          said: "La clave puede ver la lista de personas{entries, plural, =-1 {} one {: ve a una} other {: ve a #}}.",
          means:
            "¿Son menos de las que emplea? Entonces el rol de la clave no abarca a toda la plantilla y el resto parecerá desconocido.",
        },
        "at-root": {
          said: "La clave puede ver la lista de personas{entries, plural, =-1 {} one {: ve a una} other {: ve a #}}, y la lista está en la raíz de la respuesta.",
          means:
            "Whereabouts la lee. ¿Son menos de las que emplea? Entonces el rol de la clave no abarca a toda la plantilla.",
          differs: "su página más reciente muestra la lista bajo «data»; una más antigua, así.",
        },
        forbidden: {
          said: "La clave no puede ver la lista de personas.",
          means:
            "Los identificadores solo los comprueba el análisis de Lucca; para cambiarlo, permita que el rol de la clave vea a las personas.",
        },
        untold: {
          said: "No se ha podido averiguar si la clave puede ver la lista de personas.",
          means: "Puede que los identificadores solo los compruebe el análisis de Lucca.",
        },
      },
      days: {
        readable: {
          said: "La clave puede ver la lista de los días planificados{entries, plural, =-1 {} one {: hay uno} other {: hay #}}.",
          means: "Whereabouts puede mostrar antes de una importación qué cambiaría y comparar después.",
        },
        forbidden: {
          said: "La clave no puede ver la lista de los días planificados.",
          means:
            "Lo que cambiaría una importación solo se sabe por el análisis de Lucca, y después no se puede comparar nada.",
        },
        untold: {
          said: "No se ha podido averiguar si la clave puede ver la lista de los días planificados.",
          means: "Puede que lo que cambiaría una importación solo se sepa por el análisis de Lucca.",
        },
      },
      pages: {
        long: {
          said: "Las listas llegan en páginas de hasta {limit, number}.",
          means: "Leerlas requiere pocas solicitudes; no hay que hacer nada.",
        },
        shorter: {
          said: "Las listas llegan en páginas de como máximo {limit, number}; las más largas se rechazan.",
          means: "Leer los días requiere más solicitudes y más tiempo. Whereabouts pide ese tamaño a partir de ahora.",
          differs: "sus páginas más recientes permiten {longest, number}; las más antiguas, 10.",
        },
        cut: {
          said: "Las listas llegan en páginas de como máximo {limit, number}; las más largas se cortan sin avisar.",
          means: "Leer los días requiere más solicitudes y más tiempo. Whereabouts pide ese tamaño a partir de ahora.",
          differs: "sus páginas más recientes permiten {longest, number}; las más antiguas, 10.",
        },
        untold: {
          said: "No se ha podido averiguar lo largas que pueden ser las páginas de una lista.",
          means: "Whereabouts lo averigua mientras lee.",
        },
      },
      filters: {
        both: {
          said: "Los días se pueden pedir por fecha y por persona.",
          means: "Comparar un archivo con lo que hay en Lucca requiere pocas solicitudes.",
        },
        one: {
          said: "Los días se pueden pedir {which, select, date {por fecha, pero no por persona} other {por persona, pero no por fecha}}.",
          means:
            "Comparar un archivo con lo que hay en Lucca requiere más solicitudes; Whereabouts dice antes cuántas.",
        },
        none: {
          said: "Lucca ignora o rechaza los filtros por fecha y por persona en la lista de días.",
          means:
            "Para comparar un archivo se leen todos los días planificados de la cuenta; Whereabouts dice antes cuánto se tarda.",
        },
        untried: {
          said: "Se han podido leer muy pocos días para probar los filtros por fecha y por persona.",
          means: "Whereabouts los prueba cuando lee los días.",
        },
      },
      speed: {
        fine: {
          said: "La respuesta más lenta ha tardado {seconds, number} segundos.",
          means: "Lucca corta las respuestas a los 5 segundos; esto queda muy por debajo.",
        },
        slow: {
          said: "La respuesta más lenta ha tardado {seconds, number} segundos.",
          means:
            "Lucca corta las respuestas a los 5 segundos: las listas largas pueden interrumpirse. Inténtelo a otra hora del día.",
        },
      },
    },
    text: {
      title: "Comprobación de la conexión de {account}",
      usable: "Utilizable: Whereabouts puede trabajar con esta cuenta.",
      unusable: "Todavía no utilizable: {change}",
    },
  },
  imports: {
    title: "Importaciones anteriores",
    lead: "Todas las importaciones en esta cuenta, primero las más recientes. Lo que hizo cada una está en su justificante.",
    leadShared:
      "Todas las importaciones en esta cuenta, primero las más recientes. Lo que hizo cada una está en su justificante. Todas las personas que pueden iniciar sesión aquí las ven.",
    back: "Volver a la importación",
    tryAgain: "Volver a intentarlo",
    empty: "Todavía no hay importaciones",
    emptyMeaning: "Cuando haya importado un archivo, su justificante se guardará aquí.",
    loading: "Cargando",
    receipt: "Justificante",
    receiptOf: "Justificante de {file}",
    print: "Imprimir",
    unnamed: "Nombre ya no conservado",
    file: "Archivo",
    rows: "Filas",
    state: "Estado",
    started: "Confirmada",
    ended: "Terminada",
    notEnded: "Aún sin terminar",
    account: "Cuenta",
    sha256: "SHA-256 del archivo enviado",
    bytes: "Tamaño",
    undoFile: "Archivo para deshacer",
    readBack: "Vuelta a leer en Lucca",
    readBackCounts:
      "{there, plural, one {# fila presente} other {# filas presentes}}, {missing, number} sin rastro, {different, number} con diferencias, {unread, number} sin poder leerse.",
    override: "Reemplazar los centros existentes",
    on: "Activado",
    off: "Desactivado",
    job: "Número de importación",
    analysis: "Número de análisis",
    all: "Todas las importaciones anteriores",
    part: "parte {part} de {parts}",
    startedBy: "Confirmada por",
    thisMachine: "este equipo",
    nobody: "Ya no se conserva",
    after: "Después de la importación de resultado desconocido",
    forgotten: "Nombres e incidencias",
    forgottenOn: "Borrados el {when}",
    json: "Descargar como JSON",
    history: "Pasos de esta importación",
    happened: {
      received: "Confirmada y registrada",
      claimed: "Envío iniciado",
      accepted: "Lucca ha aceptado el archivo",
      running: "Lucca ha comunicado avances",
      finished: "Terminada",
      refused: "Rechazada: Lucca no ha aceptado nada",
      failed: "Fallida",
      unknown: "Resultado desconocido",
      "found-arrived": "Averiguado: llegó todo",
      "found-nothing": "Averiguado: no llegó nada",
      "found-partly": "Averiguado: llegó una parte",
    },
    filter: {
      search: "Archivo, persona o número",
      from: "Desde",
      to: "Hasta",
      show: "Qué importaciones",
      all: "Todas",
      running: "En curso",
      problems: "Por revisar",
      shown: "{shown, number} de {all, plural, one {# importación} other {# importaciones}}",
      clear: "Mostrar todas",
      none: "Ninguna importación coincide. Amplíe las fechas o borre la búsqueda.",
    },
    delete: {
      button: "Eliminar",
      title: "¿Eliminar esta importación de los registros?",
      meaning:
        "El nombre de su archivo, quién la confirmó y las incidencias de Lucca se borran para siempre. Lucca conserva lo importado; su número, su hash y sus cifras se conservan, para que nunca se envíe dos veces.",
      keep: "Conservarla",
      go: "Eliminar para siempre",
    },
    inProgress: "La importación sigue en curso. Esta página la sigue.",
    states: {
      received: "A la espera de envío",
      claimed: "Enviándose",
      accepted: "Aceptada por Lucca",
      running: "En curso",
      finished: "Terminada",
      refused: "Rechazada, nada aceptado",
      failed: "Fallida",
      unknown: "Resultado desconocido",
    },
    partsMissing:
      "{count, plural, one {La parte {missing} de {parts, number} no está importada} other {Las partes {missing} de {parts, number} no están importadas}}",
    partsMissingMeaning:
      "Cada parte de un archivo se envía cuando termina la anterior. En el navegador que lo envió, el asistente ofrece el resto. En cualquier otro, vuelva a elegir el mismo archivo: las partes ya importadas se reconocen y no se vuelven a enviar.",
    giveAgain: "Volver a elegir el archivo",
    notFound: "Esta importación no está en los registros",
    notFoundMeaning: "La dirección es incorrecta, o el registro se eliminó al terminar su plazo de conservación.",
  },
};
