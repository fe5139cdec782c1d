/** Every sentence a person reads, in Portuguese; see en.ts. */
import type { Messages } from "./en";

export const pt: Messages = {
  product: "Whereabouts",
  ui: {
    info: "Nota",
    success: "Concluído",
    warning: "Aviso",
    error: "Erro",
    close: "Fechar",
    cancel: "Cancelar",
    language: "Idioma",
  },
  columns: {
    login: "Login",
    workLocationName: "Local de trabalho",
    areaName: "Zona",
    date: "Data",
    position: "Parte do dia",
    comment: "Comentário",
    isDeletion: "Eliminação",
    line: "Linha",
    state: "Estado",
  },
  review: {
    understood: {
      label: "Como o ficheiro foi lido",
      sentence:
        "{rows, plural, one {<strong>#</strong> linha} other {<strong>#</strong> linhas}} de <file></file>, <layout>,</layout> separação por <delimiter>,</delimiter> <encoding>,</encoding> datas: <dates>,</dates> cabeçalho na <header></header>",
      reading: "A ler <file></file>",
      progress: "Leitura do ficheiro",
      soFar: "{rows, plural, one {# linha} other {# linhas}} até agora, {percent} do ficheiro",
      delimiter: "Separador",
      encoding: "Codificação",
      dates: "Ordem das datas",
      headerLine: "Linha do cabeçalho",
      sentenceWorkbook:
        "{rows, plural, one {<strong>#</strong> linha} other {<strong>#</strong> linhas}} de <file></file>, folha <sheet>,</sheet> <layout>,</layout> datas: <dates>,</dates> cabeçalho na <header></header>",
      sheet: "Folha",
      sheetHidden: "{name} (oculta)",
      hiddenColumns: "{count, plural, one {a coluna {names}} other {as colunas {names}}}",
      hiddenRows: "{count, plural, one {# linha} other {# linhas}}",
      hiddenRead: "Oculto na folha, mas lido mesmo assim: {what}.",
      sheetsAlike:
        "{count, plural, one {A folha {names} também parece conter} other {As folhas {names} também parecem conter}} linhas para o Lucca. É lida uma folha de cada vez: escolha-a na frase acima.",
      line: "linha {line}",
      datesClear: "sem ambiguidade",
      datesFound: "de acordo com os períodos",
      datesNamed: "segundo o período que indicar",
      datesOpen: "por decidir",
      corrections: "{corrections, plural, one {# alteração feita} other {# alterações feitas}} aqui",
      cleaned: "caracteres invisíveis retirados de {cells, plural, one {# célula} other {# células}}",
    },
    delimiters: { semicolon: "ponto e vírgula", comma: "vírgulas", tab: "tabulações", pipe: "barras verticais" },
    encodings: {
      "utf-8": "Unicode (UTF-8)",
      "utf-16le": "Unicode (UTF-16)",
      "utf-16be": "Unicode (UTF-16, big-endian)",
      "windows-1252": "Europa Ocidental (Windows)",
      "windows-1250": "Europa Central (Windows)",
      "iso-8859-15": "Europa Ocidental (ISO 8859-15)",
      macintosh: "Europa Ocidental (Mac)",
    },
    dateOrders: { "day-first": "dia primeiro", "month-first": "mês primeiro", "year-first": "ano primeiro" },
    keyMap: {
      button: "Teclas",
      title: "Teclas para as linhas e a semana",
      mac: "Num Mac, use ⌘ onde se indica Ctrl.",
      rows: "Linhas",
      week: "Semana",
      close: "Fechar",
      byMark: "Abrir esta lista com a tecla ?",
      inRows: {
        move: { keys: "Setas, Home, End, Page Up, Page Down", does: "ir para outra célula; com Ctrl, até à margem" },
        write: { keys: "Enter, F2 ou qualquer letra", does: "escrever na célula" },
        take: {
          keys: "Enter, Tab",
          does: "aceitar o que se escreveu e descer ou ir para a direita; com Shift, subir ou ir para a esquerda",
        },
        cancel: { keys: "Esc", does: "deixar a célula como estava; desfazer a seleção" },
        empty: { keys: "Delete", does: "esvaziar a célula ou todas as células selecionadas" },
        select: { keys: "Shift + setas", does: "selecionar células" },
        selectRow: {
          keys: "Shift + Espaço",
          does: "selecionar a linha; Espaço num número de linha junta-a ou retira-a",
        },
        selectAll: { keys: "Ctrl + A", does: "selecionar todas as linhas apresentadas" },
        copy: { keys: "Ctrl + C, Ctrl + X, Ctrl + V", does: "copiar, cortar, colar" },
        history: { keys: "Ctrl + Z, Ctrl + Y", does: "anular, refazer" },
        find: { keys: "Ctrl + F, Ctrl + H", does: "procurar nas linhas; localizar e substituir" },
        sort: { keys: "Seta para cima na primeira linha", does: "ir para os cabeçalhos; Enter ordena por um deles" },
        leave: { keys: "Tab", does: "sair das linhas" },
      },
      inWeek: {
        move: {
          keys: "Setas, Home, End, Page Up, Page Down",
          does: "ir para outra pessoa ou outro dia; com Ctrl + Home ou End, para a primeira ou a última pessoa",
        },
        open: { keys: "Enter", does: "mostrar a linha desse dia" },
        leave: { keys: "Tab", does: "sair da semana" },
      },
    },
    dateQuestion: {
      title: "O que vem primeiro nas datas?",
      why: {
        either:
          "Todas as datas deste ficheiro podem ser lidas de duas maneiras, por isso a escolha é sua. Todas se leem da mesma maneira; pode mudar mais tarde.",
        contradiction:
          "Algumas datas deste ficheiro só existem lidas de uma maneira, outras só da outra. Indique como se leem todas; as que então não existirem serão mostradas para correção.",
        scattered:
          "Algumas poucas datas deste ficheiro exigem uma ordem que dispersaria todas as outras pelo ano: podem ser lapsos. Indique como se leem todas; as que então não existirem serão mostradas para correção.",
        "year-first":
          "Os anos têm dois algarismos e podem estar no início ou no fim, por isso a escolha é sua. Todas as datas se leem da mesma maneira; pode mudar mais tarde.",
      },
      explanationPeriods:
        "Todos os períodos deste ficheiro podem ser lidos de duas maneiras, por isso a escolha é sua. Todos se leem da mesma maneira; pode mudar mais tarde.",
      dayFirst: "Dia primeiro",
      monthFirst: "Mês primeiro",
      yearFirst: "Ano primeiro",
      reading: "{text} é {date}",
      noDay: "{text} não é uma data",
    },
    periodQuestion: {
      title: "De que dia a que dia se aplica esta semana?",
      explanation:
        "O ficheiro tem dias da semana e nenhum período completo, por isso a escolha é sua. Cada dia do período passa a ser uma linha para o Lucca. Um primeiro ou último dia ao lado de uma pessoa continua a valer.",
      from: "Primeiro dia",
      to: "Último dia",
      reversed: "O último dia é anterior ao primeiro.",
      apply: "Usar este período",
      decided: "A semana aplica-se de {from} a {to}, como indicou.",
      change: "Alterar",
    },
    views: { label: "Mostrar o planeamento por", rows: "Linhas", week: "Semana", load: "Locais" },
    siteLoad: {
      label: "Ocupação dos locais",
      nothing: "Nenhuma linha do ficheiro atribui ainda um local a alguém.",
      full: "{places, plural, one {Um local excede} other {# locais excedem}} a capacidade: {days, plural, one {# dia} other {# dias}} acima do limite",
      fullDays: "Dias acima da capacidade",
      fullDay:
        "{place}, {day}: {after, number} de {capacity, number}, {comes, plural, =0 {ninguém do seu ficheiro} other {{comes, number} do seu ficheiro}}",
      showRows: "Mostrar linhas",
      fits: "Há lugar para todos: nenhum dia excede a capacidade.",
      fitsAlone: "Só por si, o ficheiro não excede a capacidade de nenhum local. Quem já lá está não é contado.",
      noLimits: "Nenhum destes locais tem capacidade definida no Lucca, por isso nenhum pode excedê-la.",
      most: "no máximo {most, number} de {capacity, number}",
      mostNoLimit: "no máximo {most, number}, sem limite",
      bar: "{day}: {after, number}, {comes, number} do seu ficheiro",
      legend: {
        there: "já no Lucca",
        comes: "do seu ficheiro",
        over: "acima da capacidade",
        capacity: "capacidade",
      },
      day: "Dia",
      cell: "{after, number} de {capacity, number}, {comes, number} do ficheiro",
      cellOver: "acima da capacidade: {after, number} de {capacity, number}, {comes, number} do ficheiro",
      cellNoLimit: "{after, number}, {comes, number} do ficheiro",
      earlier: "Dias anteriores",
      later: "Dias seguintes",
      noEarlier: "Estes são os primeiros dias.",
      noLater: "Estes são os últimos dias.",
      all: "Mostrar todos os {places, number} locais",
      allFull: "Mostrar todos os {days, number} dias",
      fewer: "Mostrar menos",
      unnamed: "um local que o Whereabouts não pode ver",
      aside:
        "{rows, plural, one {# linha não é contada: é preciso corrigi-la primeiro.} other {# linhas não são contadas: é preciso corrigi-las primeiro.}}",
      leftAlone:
        "{rows, plural, one {# linha não altera} other {# linhas não alteram}} nada aqui: o dia da pessoa já está preenchido e a opção «Substituir os locais existentes» está desativada.",
      unsure:
        "{rows, plural, one {# linha refere-se a meio dia ou elimina um dia} other {# linhas referem-se a meio dia ou eliminam um dia}} com a opção «Substituir os locais existentes» desativada: só o Lucca sabe o resultado.",
      rowsOf: "{place}, {day}",
    },
    week: {
      label: "Semana",
      week: "Semana de",
      first: "Primeira semana",
      previous: "Semana anterior",
      next: "Semana seguinte",
      last: "Última semana",
      noEarlier: "Não há nenhuma semana anterior neste ficheiro",
      noLater: "Não há nenhuma semana posterior neste ficheiro",
      search: "Procurar uma pessoa",
      person: "Pessoa",
      people: "{people, plural, =0 {ninguém esta semana} one {# pessoa esta semana} other {# pessoas esta semana}}",
      keys: "As setas percorrem pessoas e dias, Enter abre a linha",
      touch: "Toque num dia para ver a linha",
      empty: "Ninguém tem uma linha nesta semana.",
      notFound: "Ninguém com esse nome tem uma linha nesta semana.",
      noDates: "Nenhuma linha tem ainda pessoa e data, por isso não há nenhuma semana para mostrar.",
      unread:
        "{rows, plural, one {# linha não é mostrada aqui: não é possível ler a pessoa ou a data.} other {# linhas não são mostradas aqui: não é possível ler a pessoa ou a data.}}",
      toFix: "Mostrar as linhas a corrigir",
      legend: "Locais",
      others: "{count, plural, one {e mais # local} other {e mais # locais}}",
      legendDeletion: "dia eliminado",
      legendLeftOut: "excluída",
      legendMarks: { error: "erro", warning: "aviso" },
      noPlace: "sem local",
      nothing: "nada",
      cell: "{login}, {day}: {parts}",
      part: "{position, select, FirstHalf {manhã, } SecondHalf {tarde, } other {}}{place}{deletion, select, true {, dia eliminado} other {}}{state, select, error {, erro} warning {, aviso} leftOut {, linha excluída} other {}}",
      load: "Pessoas por dia e local",
      loadDay: "Dia",
      loadTotal: "Todos os locais",
      days: "{days, number}",
      barPart: "{place}: {days, plural, one {# dia} other {# dias}}",
    },
    layout: {
      kind: "Disposição",
      kinds: {
        list: "uma linha por dia",
        grid: "um planeamento de pessoas e dias",
        week: "uma semana-tipo por pessoa",
      },
      title: {
        grid: "O que significam as células deste planeamento?",
        week: "O que significam os dias desta semana-tipo?",
      },
      explanation: {
        grid: "Cada célula preenchida passa a ser uma linha para o Lucca. Só quem conhece o ficheiro sabe o que as células representam; basta indicá-lo uma vez.",
        week: "Cada dia da semana de cada período passa a ser uma linha para o Lucca. Só quem conhece o ficheiro sabe o que as células representam; basta indicá-lo uma vez.",
      },
      position: "Uma célula representa",
      positions: { FullDay: "dias inteiros", FirstHalf: "manhãs", SecondHalf: "tardes" },
      codes: "Nas células, e o local de trabalho correspondente",
      cellsCount: "{count, plural, one {# célula} other {# células}}",
      placeOf: "Local de trabalho para «{code}»",
      noRow: "Sem linha",
      noRowFor: "Sem linha para «{code}»",
      suggestedLegend: "proposto segundo a legenda do seu ficheiro",
      suggestedSelf: "proposto tal como está no seu ficheiro",
      noRowMeaning: "Nada é enviado para estas células.",
      leftEmpty: "Por decidir: estas células ficam por corrigir.",
      skip: "Dias a saltar",
      skipHint: "Por exemplo, feriados: um por linha ou separados por vírgulas.",
      skipExample: "2026-05-01, 2026-05-08",
      skipUnreadable: "Não reconhecido como dia: {text}. Escreva cada dia assim: 2026-05-01.",
      apply: "Usar estes significados",
      decided: "{kind, select, week {Cada dia da semana} other {Cada célula}} representa <strong>{position}</strong>",
      decidedParts:
        "{kind, select, week {Cada dia da semana} other {Cada célula}} representa a parte do dia que o ficheiro indica",
      decidedCode: "<strong>{code}</strong> é {place}",
      decidedAsWritten: "locais tal como estão escritos",
      decidedNoRow: "<strong>{code}</strong> não gera linha",
      decidedOpen: "<strong>{code}</strong> está por decidir",
      decidedSkip: "{days, plural, one {# dia saltado} other {# dias saltados}}",
      decidedMore: "{count, plural, one {mais # código} other {mais # códigos}}",
      change: "Alterar",
    },
    readingChoice: {
      encodingTitle: "Com qual se veem bem os acentos?",
      encodingExplained: "As mesmas linhas do seu ficheiro, lidas com cada codificação.",
      noAccents: "Nenhuma linha do ficheiro muda: lê-se da mesma maneira com todas as codificações.",
      unreadable: "O ficheiro não pode ser lido desta maneira.",
      headerTitle: "Que linha dá nome às colunas?",
      headerExplained: "As primeiras linhas do ficheiro, tal como estão.",
      line: "Linha {line}",
      empty: "(linha vazia)",
      close: "Fechar",
      inUse: "em uso",
      better: "as letras veem-se bem",
    },
    columnsPanel: {
      title: "Colunas",
      summary: "{found} das 7 colunas do Lucca encontradas",
      explanation: "O que o Lucca espera e a coluna do seu ficheiro que o fornece.",
      filled: "Preenchida a",
      required: "obrigatória",
      none: "Não está no ficheiro",
      open: "Por decidir",
      unnamed: "coluna {letter} (sem cabeçalho)",
      pick: "Coluna do seu ficheiro para {column}",
      notSent: "Também no ficheiro, mas não enviadas: {names}.",
      missing:
        "{count, plural, one {Não foi encontrada uma coluna de que o Lucca precisa: {names}.} other {Não foram encontradas colunas de que o Lucca precisa: {names}.}} Escolha de onde {count, plural, one {vem} other {vêm}}.",
      tie: "Que coluna do seu ficheiro é «{column}»?",
      tieExplained:
        "{count, plural, one {{column, select, isDeletion {Alguns dos textos falam de eliminar, mas o cabeçalho não. Use-a se estas linhas devem eliminar dias.} other {Esta coluna designa pessoas, mas parece conter números de colaborador ou nomes. O Lucca precisa de logins: use-a só se o Lucca conhecer as pessoas por estes valores.}}} other {# colunas servem igualmente bem, por isso a escolha é sua.}}",
      letter: "{name} (coluna {letter})",
      choose: "Usar {name}",
      noSamples: "sem texto nas primeiras linhas",
      recalled: "As colunas são as que escolheu da última vez.",
      takeBack: "Voltar às colunas detetadas",
    },
    skipped: {
      title: "Linhas ignoradas",
      blank: "{lines, plural, one {# linha em branco} other {# linhas em branco}}",
      summary: "{lines, plural, one {# linha fora da tabela} other {# linhas fora da tabela}}",
      line: "Linha {line}",
    },
    counts: {
      label: "Contagem",
      sentence:
        "<e>{errors, plural, one {# erro} other {# erros}}</e>, <w>{warnings, plural, one {# aviso} other {# avisos}}</w>, <r>{ready, plural, one {# pronta} other {# prontas}}</r>{leftOut, plural, =0 {} one {, <l># excluída</l>} other {, <l># excluídas</l>}}",
      once: "Cada linha é contada uma só vez, pela ocorrência mais grave.",
      waiting:
        "{rows, plural, one {# linha, ainda por verificar} other {# linhas, ainda por verificar}}: {missing, select, true {escolha primeiro as colunas em falta} other {responda primeiro à pergunta acima}}",
    },
    filters: {
      label: "Mostrar linhas",
      all: "Todas",
      "to-fix": "A corrigir",
      warnings: "Com avisos",
      ready: "Prontas",
      "left-out": "Excluídas",
    },
    empty: {
      all: "Ainda não há linhas.",
      "to-fix": "Nada a corrigir.",
      warnings: "Nenhuma linha com avisos.",
      ready: "Ainda não há nenhuma linha pronta.",
      "left-out": "Nenhuma linha está excluída.",
      group: "Já não há linhas neste grupo.",
      found: "Nenhuma linha encontrada.",
      showAll: "Mostrar todas as linhas",
    },
    history: {
      label: "Correções",
      undo: "Anular",
      redo: "Refazer",
      nothingToUndo: "Não há nada para anular",
      nothingToRedo: "Não há nada para refazer",
      changed: "{rows, plural, =0 {Nenhuma linha alterada} one {# linha alterada} other {# linhas alteradas}}",
      undone:
        "Anulado: {rows, plural, =0 {nenhuma linha alterada} one {# linha como estava antes} other {# linhas como estavam antes}}",
      redone: "Refeito: {rows, plural, =0 {nenhuma linha alterada} one {# linha alterada} other {# linhas alteradas}}",
      failed: "Não foi possível fazer esta correção. Nada mudou; tente novamente.",
    },
    findings: {
      label: "Ocorrências",
      none: "Nada a corrigir",
      noneExplained: "Todas as linhas a enviar estão prontas para o Lucca.",
      waiting: "As linhas são verificadas quando todo o ficheiro estiver lido.",
      questionFirst: "O que está certo e o que é preciso corrigir depende da sua resposta.",
      levels: { error: "Erro", warning: "Aviso", note: "Nota" },
      rows: "{rows, plural, one {# linha} other {# linhas}}",
      lines: "{more, plural, =0 {{count, plural, one {linha} other {linhas}} {lines}} other {linhas {lines} …}}",
      showRows: "Mostrar {rows, plural, one {esta linha} other {estas # linhas}}",
      back: "Voltar à ocorrência",
      newRows: "{rows, plural, one {uma linha nova} other {linhas novas}}",
      fromLucca: "segundo o Lucca",
      rowsWord: "{rows, plural, one {linha} other {linhas}}",
      said: "«{said}»",
      values: "No seu ficheiro",
      value: "«{value}»",
      emptyValue: "(vazio)",
      moreValues: "{count, plural, one {Mostrar # valor} other {Mostrar todos os # valores}}",
      valuesBeyond: "{count, plural, one {e mais # valor} other {e mais # valores}}",
      replace: "Substituir",
      fill: "Preencher",
      sameText: "O texto novo é igual ao anterior",
      replaceValue: "Substituir «{value}» em {rows, plural, one {# linha} other {# linhas}}",
      replaceEmpty: "Preencher {rows, plural, one {# célula vazia} other {# células vazias}}",
      replaceBy: "Texto novo para «{value}»",
      fillWith: "Texto para as células vazias",
      apply: "Substituir em {rows, plural, one {# linha} other {# linhas}}",
      replaceValueBy: "Substituir «{value}» por {to} em {rows, plural, one {# linha} other {# linhas}}",
      fillBy: "Preencher {rows, plural, one {# célula vazia} other {# células vazias}} com {to}",
      mergeHalves: "Converter em dias inteiros",
      acceptProposals: "Aceitar todas as propostas",
      sendAllAsIs: "Enviar {count, plural, one {tal como está} other {todos os # tal como estão}}",
      beforeDomain: "Manter o que está antes de {domain}",
      readDates:
        "Ler todas as datas com {order, select, dayFirst {o dia primeiro} yearFirst {o ano primeiro} other {o mês primeiro}}",
      leaveOut: "Excluir {rows, plural, one {esta linha} other {estas # linhas}}",
      unplacedExplained:
        "O Lucca indica isto para {count, plural, one {uma linha que não corresponde} other {# linhas que não correspondem}} a nenhuma das suas.",
      unplacedLine: "linha {line} segundo a contagem do Lucca",
      unplacedMore: "e {count, plural, one {mais # linha} other {mais # linhas}}",
      unplacedOther: "e {count, plural, one {mais # observação} other {mais # observações}} sem linha",
    },
    names: {
      proposed: "proposto",
      beside: "{value} ao lado de «{other}»",
      replaceBy: "Substituir {value} por {to} em {rows, plural, one {# linha} other {# linhas}}",
      other: "Outro…",
      otherFor: "Escolher outro valor para {value}",
      chooseFor: "Lista do Lucca para {value}",
      search: "Procurar na lista do Lucca",
      nothing: "Nada na lista do Lucca",
      noArea: "Sem zona",
      noAreaFor: "Sem zona em vez de {value}",
      sendAsIs: "Enviar tal como está",
      sendAsIsFor: "Enviar {value} tal como está; a análise do Lucca dirá se existe",
      types: { Office: "escritório", RemoteWork: "teletrabalho", Other: "outro local" },
      since: "desde {start}",
      until: "até {end}",
    },
    saidHints: {
      userUnknown:
        "O Lucca não conhece este login, ou a chave API não pode ver esta pessoa. Verifique como está escrito.",
      placeUnknown:
        "Apesar do que diz a mensagem, trata-se do local: o Lucca não encontra este local de trabalho, ou ele não está em uso.",
      dayOff: "A pessoa não trabalha nesse dia. A linha é importada mesmo assim.",
    },
    grid: {
      label: "Linhas",
      keys: "Clique numa célula para ver o que se diz sobre ela. As setas deslocam, Enter edita, Shift seleciona, Ctrl+C e Ctrl+V copiam e colam",
      touch: "Toque numa célula para ver o que se diz sobre ela",
      rightAsItIs: "Esta linha está certa tal como está",
      states: {
        error: "Erro",
        warning: "Aviso",
        ready: "Pronta",
        waiting: "Em espera",
        "left-out": "Excluída",
        imported: "Importada",
      },
      fileText: "No seu ficheiro: {text}",
      fileEmpty: "Vazia no seu ficheiro",
      new: "nova",
      newRow: "Linha nova",
      lineAt: "Linha {line}",
      cellAt: "Célula {at}",
      editCell: "Editar esta célula",
      leaveOut: "Excluir esta linha",
      putBack: "Voltar a incluir esta linha",
      isLeftOut: "Esta linha está excluída: não é enviada para o Lucca.",
      isImported: "Esta linha já foi importada, na parte {part, number}. Não volta a ser enviada.",
      keepText: "{text} (tal como está)",
      chooseOne: "Escolher",
    },
    selection: {
      label: "Seleção",
      cells: "{rows, number} × {columns} células selecionadas",
      rows: "{all, select, true {{rows, plural, one {A única linha está selecionada} other {Todas as # linhas selecionadas}}} other {{rows, plural, one {# linha selecionada} other {# linhas selecionadas}}}}",
      leaveOut: "Excluir {rows, plural, one {esta linha} other {estas # linhas}}",
      putBack: "Voltar a incluir {rows, plural, one {esta linha} other {estas # linhas}}",
      replace: "Localizar e substituir nestas linhas",
      copied: "{rows, number} × {columns} células copiadas",
      copyFailed: "O navegador não permitiu copiar estas células. Selecione menos linhas.",
      tooMany:
        "É mais do que se pode fazer de uma só vez: selecione no máximo {rows, plural, one {# linha} other {# linhas}} ou use localizar e substituir.",
      tooManyPasted:
        "É mais do que se pode colar de uma só vez: no máximo {rows, plural, one {# linha} other {# linhas}}. Em vez disso, largue aqui um ficheiro.",
      dropped:
        "{columns, plural, one {A última coluna do bloco não coube e não foi colada.} other {As últimas # colunas do bloco não couberam e não foram coladas.}}",
    },
    paste: {
      title: "{rows, plural, one {# linha ultrapassa} other {# linhas ultrapassam}} o fim da tabela",
      explained:
        "O bloco é mais longo do que o resto da tabela. As linhas novas são acrescentadas no fim e verificadas como todas as outras.",
      add: "Colar e acrescentar {rows, plural, one {# linha} other {# linhas}}",
      fitting: "Colar só o que cabe",
    },
    preview: {
      label: "Por exemplo",
      line: "linha {line}",
      newRow: "linha nova",
      becomes: "passa a",
      empty: "(vazio)",
      leftOut: "(excluída)",
    },
    tools: {
      search: "Procurar linhas",
      column: "Linhas com ocorrências em",
      allColumns: "Ocorrências em qualquer coluna",
      columnFound: "{column} ({count})",
      replace: "Localizar e substituir",
      addRow: "Acrescentar uma linha",
    },
    replace: {
      label: "Localizar e substituir",
      find: "Localizar",
      with: "Substituir por",
      in: "Em",
      allColumns: "Todas as colunas",
      wholeCell: "Só a célula inteira",
      matchCase: "Distinguir maiúsculas",
      onlySelected: "Só {rows, plural, one {na linha selecionada} other {nas # linhas selecionadas}}",
      apply: "{known, select, true {Substituir em {rows, plural, one {# linha} other {# linhas}}} other {Substituir}}",
      wouldChange: "{rows, plural, =0 {Não encontrado} one {# linha mudaria} other {# linhas mudariam}}",
      nothingToFind: "Escreva primeiro o que quer localizar",
      notFound: "Nenhuma linha mudaria",
      close: "Fechar localizar e substituir",
    },
    positions: {
      FullDay: "FullDay: o dia inteiro",
      FirstHalf: "FirstHalf: a manhã",
      SecondHalf: "SecondHalf: a tarde",
    },
    deletions: { true: "true: eliminar este dia", false: "false: criar ou alterar" },
  },
  rules: {
    "login-missing": {
      title: "Sem login",
      cell: "Falta o login.",
      fix: "Cada linha precisa do login de alguém do Lucca, por exemplo jdupont.",
    },
    "login-email": {
      title: "Um endereço de e-mail em vez do login",
      cell: "«{value}» parece um endereço de e-mail; o Lucca espera o login.",
      fix: "Em muitas empresas, o login não é o endereço de e-mail. Substitua-o onde for diferente.",
    },
    "place-missing": {
      title: "Sem local de trabalho",
      cell: "Falta o local de trabalho.",
      fix: "Cada linha precisa de um local de trabalho, escrito como no Lucca. As linhas de eliminação também.",
    },
    "date-missing": {
      title: "Sem data",
      cell: "Falta a data.",
      fix: "Cada linha precisa de uma data, por exemplo 2025-09-18.",
    },
    "date-unreadable": {
      title: "Datas que não podem ser lidas",
      cell: "«{value}» não é uma data que saibamos ler. Escreva-a como 2025-09-18 ou 18/09/2025.",
      fix: "Escreva-as como 2025-09-18 ou 18/09/2025.",
    },
    "date-invalid": {
      title: "Datas que não existem",
      cell: "«{value}» não existe no calendário.",
      fix: "Corrija o dia ou o mês, por exemplo 2025-09-30.",
    },
    "date-no-year": {
      title: "Datas sem ano",
      cell: "«{value}» não tem ano. Escreva-a como 2025-09-18.",
      fix: "Acrescente o ano, por exemplo 2025-09-18.",
    },
    "date-ambiguous": {
      title: "Datas que podem ser lidas de duas maneiras",
      cell: "«{value}» pode ser lida com o dia primeiro ou com o mês primeiro.",
      fix: "Indique uma vez o que vem primeiro; aplica-se a todas as datas do ficheiro.",
    },
    "date-two-digit-year": {
      title: "Anos com dois algarismos",
      cell: "O ano de «{value}» tem dois algarismos e é lido como deste século.",
      fix: "São lidos como deste século. Confirme se está certo.",
    },
    "date-serial": {
      title: "Números em vez de datas",
      cell: "«{value}» é uma data tal como o Excel conta os dias.",
      fix: "O Excel guardou o número do dia. Confirme se a data apresentada é a certa.",
    },
    "date-1904": {
      title: "Dias talvez contados desde 1904",
      cell: "«{value}» é lido como um dia de há mais de dois anos. Os livros antigos de Mac contam desde 1904: seria então quatro anos e um dia depois.",
      fix: "Veja as datas apresentadas. Se estiverem erradas, guarde o livro como .xlsx ou escreva as datas por extenso e largue o ficheiro novamente.",
    },
    "date-swapped": {
      title: "Datas com o dia e o mês talvez trocados",
      cell: "«{value}» está longe das outras datas; com o dia e o mês trocados estaria entre elas.",
      fix: "A folha de cálculo talvez tenha tomado o dia pelo mês: fê-lo onde pôde e deixou como texto os dias depois do 12. Corrija estas datas ou largue o ficheiro original.",
    },
    "date-implausible": {
      title: "Datas muito distantes",
      cell: "«{value}» está muito longe do dia de hoje. O ano está certo?",
      fix: "Estão a vários anos do dia de hoje. Confirme se o ano está certo.",
    },
    "position-missing": {
      title: "Sem parte do dia",
      cell: "Falta a parte do dia: FullDay, FirstHalf ou SecondHalf.",
      fix: "Escolha FullDay, FirstHalf ou SecondHalf.",
    },
    "position-unreadable": {
      title: "Partes do dia que não podem ser lidas",
      cell: "«{value}» não é uma parte do dia. Esperado: FullDay, FirstHalf ou SecondHalf.",
      fix: "Escolha o que cada palavra significa: FullDay, FirstHalf ou SecondHalf.",
    },
    "position-ambiguous": {
      title: "Partes do dia com dois significados possíveis",
      cell: "«{value}» pode significar mais do que uma parte do dia.",
      fix: "Escolha o que cada palavra significa: FullDay, FirstHalf ou SecondHalf.",
    },
    "deletion-unreadable": {
      title: "Eliminação que não é nem sim nem não",
      cell: "«{value}» não é true nem false. Se um dia é eliminado ou não, nunca se adivinha.",
      fix: "Escolha true (eliminar o dia) ou false. Nunca se adivinha.",
    },
    "comment-line-break": {
      title: "Quebras de linha nos comentários",
      cell: "A quebra de linha deste comentário passa a ser um espaço.",
      fix: "Cada uma passa a ser um espaço: o Lucca lê um registo por linha.",
    },
    "text-invisible": {
      title: "Caracteres invisíveis",
      cell: "Foram retirados desta célula caracteres invisíveis, aspas ou uma fórmula à volta do texto.",
      fix: "Foram retirados, tal como as aspas à volta de um texto e a fórmula que alguns programas escrevem à volta dele para conservar os zeros. O texto em si não mudou.",
    },
    "text-decomposed": {
      title: "Acentos separados da letra",
      cell: "Uma letra e o seu acento eram dois caracteres e passaram a ser um.",
      fix: "Uma letra e o seu acento eram dois caracteres e passaram a ser um; nada do que se vê mudou.",
    },
    "text-garbled": {
      title: "Letras que se veem mal",
      cell: "Algumas letras parecem indicar que o ficheiro foi lido com a codificação errada.",
      fix: "Estas letras parecem indicar que o ficheiro foi lido com uma codificação diferente daquela com que foi guardado. Experimente outra codificação na frase que diz como o ficheiro foi lido ou volte a guardar o ficheiro como CSV UTF-8.",
    },
    "halves-mergeable": {
      title: "Duas metades que formam um dia inteiro",
      cell: "Com {lines}, forma um dia inteiro no mesmo local.",
      fix: "A manhã e a tarde dizem o mesmo. Podem ficar como estão ou passar a ser um dia inteiro.",
    },
    "row-short": {
      title: "Linhas com menos células",
      cell: "Esta linha tem menos células do que o cabeçalho. As que faltam são consideradas vazias.",
      fix: "As células em falta são opcionais e são consideradas vazias.",
    },
    "row-too-short": {
      title: "Linhas que terminam cedo demais",
      cell: "Esta linha tem menos células do que o cabeçalho e falta uma obrigatória.",
      fix: "Falta uma célula obrigatória no fim. Preencha-a ou exclua a linha.",
    },
    "row-too-long": {
      title: "Linhas com células a mais",
      cell: "Esta linha tem mais células preenchidas do que o cabeçalho: um separador dentro de um texto deslocou provavelmente o resto.",
      fix: "Um separador dentro de um texto deslocou provavelmente o resto. Corrija as células ou ponha esse texto entre aspas no seu ficheiro e largue-o de novo.",
    },
    "quote-unclosed": {
      title: "Aspas que nunca se fecham",
      cell: "Aqui abrem-se aspas que nunca se fecham. A linha foi lida tal como está.",
      fix: "Substitua o texto por outro sem aspas, ou corrija o seu ficheiro e largue-o novamente.",
    },
    duplicate: {
      title: "Linhas idênticas",
      cell: "O mesmo que {lines}, e uma basta.",
      fix: "A primeira fica. As outras podem ser excluídas.",
    },
    "duplicate-conflict": {
      title: "Duas linhas para a mesma pessoa, o mesmo dia e a mesma parte do dia",
      cell: "Contradiz {lines}: mesma pessoa, mesmo dia e mesma parte do dia, mas conteúdo diferente.",
      fix: "São diferentes e só quem conhece o ficheiro sabe qual está certa. Escolha a linha errada na tabela e corrija-a ou exclua-a.",
    },
    overlap: {
      title: "Um dia inteiro ao lado de meio dia",
      cell: "Em conflito com {lines}: um dia inteiro ao lado de metade do mesmo dia.",
      fix: "Um dia não pode ter as duas coisas. Escolha a linha errada na tabela e corrija-a ou exclua-a.",
    },
    "deletion-conflict": {
      title: "Eliminado e criado ao mesmo tempo",
      cell: "Contradiz {lines}: uma linha elimina o que a outra cria.",
      fix: "Para substituir, não é preciso uma linha de eliminação. Escolha a linha errada na tabela e corrija-a ou exclua-a.",
    },
    "row-hidden": {
      title: "Linhas ocultas",
      cell: "Esta linha está oculta na folha.",
      fix: "São lidas como as outras. Se estavam ocultas porque já não contam, exclua-as.",
    },
    "row-unapproved": {
      title: "Linhas marcadas como recusadas ou pendentes",
      cell: "Outra coluna do ficheiro diz que esta linha foi recusada ou ainda não está decidida.",
      fix: "São lidas como as outras e seriam importadas. Se não contam, exclua-as.",
    },
    "place-spelling": {
      title: "Locais de trabalho escritos como no Lucca",
      cell: "«{value}» é enviado com os acentos, as maiúsculas e os traços usados no Lucca.",
      fix: "Não é preciso fazer nada: só muda a grafia. «Anular» repõe a sua.",
    },
    "place-unknown": {
      title: "Locais de trabalho que não estão na lista do Lucca",
      cell: "O Lucca não tem nenhum local de trabalho chamado «{value}».",
      fix: "Escolha o que se pretende; é substituído em todo o lado. Também pode enviá-lo tal como está: a análise do Lucca dirá se existe.",
    },
    "place-inactive": {
      title: "Locais de trabalho que já não se usam",
      cell: "«{value}» está desativado no Lucca.",
      fix: "Escolha outro, ou ative-o no Lucca e volte a ler as listas.",
    },
    "place-twice": {
      title: "Dois locais de trabalho com o mesmo nome",
      cell: "«{value}» aparece duas vezes na lista do Lucca; o ficheiro não permite saber qual é.",
      fix: "É o Lucca que decide qual usa. Para não haver dúvidas, mude o nome de um deles no Lucca.",
    },
    "area-spelling": {
      title: "Zonas escritas como no Lucca",
      cell: "«{value}» é enviada com os acentos, as maiúsculas e os traços usados no Lucca.",
      fix: "Não é preciso fazer nada: só muda a grafia. «Anular» repõe a sua.",
    },
    "area-unknown": {
      title: "Zonas que o escritório não tem",
      cell: "O local de trabalho desta linha não tem nenhuma zona chamada «{value}».",
      fix: "Escolha uma zona desse escritório ou envie-a tal como está: a análise do Lucca dirá se existe.",
    },
    "area-without-place": {
      title: "Zonas sem o escritório",
      cell: "A linha indica uma zona e nenhum local de trabalho.",
      fix: "Escolha o escritório a que a zona pertence.",
    },
    "login-case": {
      title: "Logins com outras maiúsculas",
      cell: "Na lista do Lucca, «{value}» tem outras maiúsculas.",
      fix: "Os logins têm de ser escritos exatamente como no Lucca.",
    },
    "login-name": {
      title: "Nomes em vez de logins",
      cell: "«{value}» é um nome; o Lucca espera o login.",
      fix: "Use o login dessa pessoa. Se duas pessoas têm esse nome, escolha uma.",
    },
    "login-zeros": {
      title: "Logins que perderam os zeros",
      cell: "Na lista do Lucca, «{value}» tem zeros à esquerda; as folhas de cálculo retiram-nos.",
      fix: "Use o login tal como o Lucca o escreve.",
    },
    "login-within": {
      title: "Logins com algo à volta",
      cell: "Na lista do Lucca há um login que é uma parte de «{value}».",
      fix: "Use apenas o login, tal como o Lucca o escreve.",
    },
    "login-unknown": {
      title: "Pessoas que o Whereabouts não pode ver",
      cell: "«{value}» não está entre as pessoas que o Whereabouts pode ver.",
      fix: "Se o login estiver certo, pode ser enviado tal como está, e a análise do Lucca dirá se existe. Caso contrário, escolha a pessoa.",
    },
    "person-outside-contract": {
      title: "Dias fora do contrato",
      cell: "«{value}» não tem contrato neste dia.",
      fix: "Verifique a data e a pessoa. O Lucca pode recusar a linha.",
    },
    "name-as-is": {
      title: "Enviados tal como estão",
      cell: "«{value}» não está na lista do Lucca e é enviado tal como o escreveu.",
      fix: "A análise do Lucca dirá se os conhece.",
    },
    "code-unknown": {
      title: "Células com significado por decidir",
      cell: "«{value}» está por decidir: que local de trabalho é, ou não gera linha?",
      fix: "Indique o que significam sob a frase que diz como o ficheiro foi lido ou substitua-as.",
    },
    "formula-error": {
      title: "Fórmulas com erro",
      cell: "«{value}» é o que uma folha de cálculo mostra quando uma fórmula não encontra nada; não é um valor.",
      fix: "Substitua-o pelo valor correto, ou corrija a fórmula e largue novamente o ficheiro.",
    },
    "period-in-list": {
      title: "Linhas que abrangem vários dias",
      cell: "Esta linha vale por vários dias, e o Lucca aceita uma linha por dia: só o primeiro seria enviado.",
      fix: "Escreva uma linha por dia no seu ficheiro e largue-o novamente. Se uma linha se refere só ao primeiro dia, corrija uma qualquer das suas células.",
    },
    "period-missing": {
      title: "Semana sem período",
      cell: "O ficheiro não diz de que dia a que dia se aplica esta semana.",
      fix: "Indique-o uma vez para todas as pessoas, sob a frase que diz como o ficheiro foi lido.",
    },
    "period-reversed": {
      title: "Períodos que terminam antes de começar",
      cell: "O período termina antes de começar, por isso não contém nenhum dia.",
      fix: "Corrija as datas no seu ficheiro e largue-o novamente, ou exclua a linha.",
    },
    "period-unreadable": {
      title: "Períodos que não podem ser lidos",
      cell: "Não é possível ler a semana, ou o primeiro ou o último dia deste período, ou o período dura mais de três anos.",
      fix: "Se só falta decidir a ordem do dia e do mês, escolha-a na frase que diz como o ficheiro foi lido. Caso contrário, corrija a semana ou as datas no seu ficheiro e largue-o novamente, ou exclua a linha.",
    },
    "week-alternates": {
      title: "Semanas alternadas",
      cell: "Esta linha só vale em algumas semanas e não diz «par» nem «ímpar».",
      fix: "Escreva par ou ímpar ao lado, ou uma linha por semana com as suas datas, no seu ficheiro e largue-o novamente.",
    },
    "lucca-error": {
      title: "O Lucca recusa estas linhas",
      cell: "O Lucca diz: «{said}»",
      fix: "Corrija as linhas e analise novamente, ou exclua-as.",
    },
    "lucca-warning": {
      title: "O Lucca tem uma observação",
      cell: "O Lucca diz: «{said}»",
      fix: "As linhas são importadas mesmo assim. Vale a pena vê-las.",
    },
    "lucca-conflict": {
      title: "Um conflito no calendário da pessoa",
      cell: "O Lucca diz: «{said}»",
      fix: "As linhas são importadas mesmo assim. Vale a pena vê-las.",
    },
    line: "a linha {line}",
    anotherLine: "outra linha",
  },
  refusals: {
    "file-empty": {
      title: "Este ficheiro está vazio",
      found: "{file} não tem conteúdo.",
      expected:
        "Uma linha de cabeçalho e pelo menos uma linha abaixo, por exemplo «login;workLocationName;date;position».",
      action: "Volte a guardar o ficheiro no seu programa ou comece pelo modelo.",
    },
    "file-binary": {
      title: "Isto não é um ficheiro de texto",
      found: "{file} tem conteúdo binário, diga o nome o que disser.",
      expected: "Um ficheiro CSV ou de texto com uma linha por pessoa e dia.",
      action: "Abra-o no programa de onde vem e guarde-o como «CSV UTF-8».",
    },
    "file-picture": {
      title: "Isto é uma imagem",
      found: "{file} contém uma imagem.",
      expected: "Um ficheiro CSV ou de texto com uma linha por pessoa e dia.",
      action: "Peça a folha de cálculo a partir da qual a imagem foi feita e guarde-a como «CSV UTF-8».",
    },
    "file-workbook": {
      title: "Este tipo de livro não pode ser lido aqui",
      found: "{file} é uma folha de cálculo, mas não um livro do Excel (.xlsx).",
      expected: "Um livro do Excel (.xlsx) ou um ficheiro CSV.",
      action: "Abra-o e escolha Ficheiro, Guardar como, «Livro do Excel (.xlsx)». Largue aqui o novo ficheiro.",
    },
    "file-locked": {
      title: "Este livro está protegido por palavra-passe",
      found: "{file} está encriptado, por isso não é possível ler nada do que contém.",
      expected: "Um livro que abra sem palavra-passe.",
      action:
        "No Excel: Ficheiro, Informações, Proteger livro, Encriptar com palavra-passe, e apague a palavra-passe. Guarde e largue-o novamente.",
    },
    "file-damaged": {
      title: "Este livro está danificado",
      found: "{file} está cortado ou foi alterado pelo caminho: o que contém não é o que diz conter.",
      expected: "Um livro que o seu programa de folhas de cálculo abra sem o reparar.",
      action:
        "Transfira-o ou copie-o novamente. Se o Excel propuser repará-lo, aceite, guarde-o com outro nome e largue esse ficheiro.",
    },
    "file-pdf": {
      title: "Isto é um documento PDF",
      found: "{file} foi feito para ler e imprimir.",
      expected: "Um ficheiro CSV ou de texto com uma linha por pessoa e dia.",
      action: "Peça a folha de cálculo a partir da qual o documento foi feito e guarde-a como «CSV UTF-8».",
    },
    "file-too-large": {
      title: "Este ficheiro é demasiado grande",
      found: "{file} tem {size}.",
      expected: "No máximo {limit}.",
      action: "Divida-o, por exemplo por meses, e importe as partes uma a seguir à outra.",
    },
    "header-only": {
      title: "Este ficheiro tem cabeçalhos mas nenhuma linha",
      found: "{file} contém apenas a linha de cabeçalho: {headers}.",
      expected: "Pelo menos uma linha abaixo, por exemplo «jdupont;Paris;2026-03-02;FullDay».",
      action: "Confirme que nenhum filtro deixou a exportação vazia e largue o ficheiro novamente.",
    },
    "plan-empty": {
      title: "Nenhum dia deste plano está preenchido",
      found:
        "{file} contém colaboradores e dias, mas nenhum texto nas células. As cores, por si só, não podem ser lidas.",
      expected: "Um local ou um código em cada célula, por exemplo Paris ou T.",
      action: "Escreva nas células o que significa cada cor e largue o ficheiro novamente.",
    },
    "header-unknown": {
      title: "Nenhum cabeçalho deste ficheiro é conhecido",
      found: "Os cabeçalhos encontrados são: {headers}.",
      expected:
        "Uma linha com nomes de colunas como login, workLocationName, date e position, ou Utilizador, Local de trabalho, Data e Parte do dia.",
      action: "Acrescente essa linha de cabeçalho acima dos seus dados ou copie os dados para o modelo.",
    },
    "file-unreadable": {
      title: "O navegador não conseguiu ler este ficheiro",
      found: "{file} foi movido, bloqueado ou mudou de nome enquanto era lido.",
      expected: "Um ficheiro deste computador que não esteja aberto para escrita noutro lado.",
      action: "Feche-o nos outros programas e escolha-o novamente.",
    },
  },
  problems: {
    "not-local": {
      title: "Esta página só é mostrada no computador onde é executada",
      explanation: "Sem início de sessão, o Whereabouts só responde à máquina onde foi iniciado.",
      action: "Abra-a num navegador dessa máquina ou peça a quem gere o servidor que configure o início de sessão.",
    },
    "wrong-host": {
      title: "Este endereço não é o que foi configurado para o Whereabouts",
      explanation: "O pedido indicava um anfitrião diferente do que o servidor espera, por isso foi recusado.",
      action: "Use o endereço que o servidor mostrou ao iniciar.",
    },
    "wrong-origin": {
      title: "O pedido veio de outra página",
      explanation: "Só as páginas do próprio Whereabouts podem enviar ficheiros ou alterar alguma coisa.",
      action: "Abra o Whereabouts num separador próprio e tente aí.",
    },
    "signed-out": {
      title: "A sessão está terminada",
      explanation:
        "Uma sessão termina após 30 minutos sem uso, ao fim de 12 horas no total ou quando alguém a termina. Este pedido foi recusado antes de se fazer alguma coisa.",
      action: "Inicie sessão novamente.",
    },
    "sign-in-old": {
      title: "Antes desta importação, confirme a sua identidade",
      explanation:
        "Uma importação não pode ser anulada, por isso exige um início de sessão dos últimos 15 minutos. O seu é mais antigo, por isso este pedido foi recusado antes de se enviar alguma coisa.",
      action: "Inicie sessão mais uma vez: regressa a esta importação e a análise continua válida.",
    },
    reload: {
      title: "O Whereabouts foi atualizado",
      explanation: "Esta página é da versão anterior. Nada foi enviado para o Lucca.",
      action: "Recarregue a página.",
    },
    "not-found": {
      title: "Não há nada aqui",
      explanation: "A tarefa ou a página não existe, ou foi eliminada no fim do prazo de conservação.",
      action: "Procure na lista de importações anteriores.",
    },
    "length-required": {
      title: "O envio não indicava o seu tamanho",
      explanation:
        "O servidor só aceita envios que anunciam o seu tamanho. Um proxy pelo caminho pode ter retirado essa indicação.",
      action: "Tente novamente. Se voltar a acontecer, mostre isto a quem gere o servidor.",
    },
    "too-large": {
      title: "O ficheiro é maior do que o Lucca aceita",
      explanation: "O Lucca aceita no máximo 100 MB de cada vez, incluindo os dados que acompanham o ficheiro.",
      action: "Analise novamente o ficheiro: o assistente propõe enviá-lo em partes.",
    },
    "upload-cut": {
      title: "O envio terminou antes do tempo",
      explanation: "Chegaram menos bytes do que os anunciados. Nada foi enviado para o Lucca.",
      action: "Verifique a ligação à rede e tente novamente.",
    },
    "upload-malformed": {
      title: "Não foi possível ler o envio",
      explanation: "O servidor espera exatamente um ficheiro. Nada foi enviado para o Lucca.",
      action: "Recarregue a página e tente novamente.",
    },
    "file-not-written-by-us": {
      title: "O ficheiro não começa com as sete colunas que o Lucca espera",
      explanation: "O servidor só transmite ficheiros escritos no passo Formato. Nada foi enviado para o Lucca.",
      action: "Volte ao passo Formato e continue a partir daí.",
    },
    busy: {
      title: "O servidor está ocupado com outros envios",
      explanation: "Só são aceites alguns ficheiros ao mesmo tempo. Nada foi enviado para o Lucca.",
      action: "Aguarde um momento e tente novamente.",
    },
    "ticket-missing": {
      title: "A confirmação estava incompleta",
      explanation:
        "Cada importação leva um número único para nunca ser feita duas vezes. Esta não o tinha, por isso nada foi enviado para o Lucca.",
      action: "Recarregue a página e confirme novamente.",
    },
    "request-invalid": {
      title: "O servidor não compreendeu o pedido",
      explanation: "Uma parte do pedido faltava ou era ilegível. Nada foi enviado para o Lucca.",
      action: "Recarregue a página e tente novamente.",
    },
    "analysis-missing": {
      title: "A análise desta importação já não existe",
      explanation:
        "Uma importação precisa da sua própria análise concluída, e o servidor já não a tem. Nada foi enviado para o Lucca.",
      action: "Analise novamente e depois importe.",
    },
    "analysis-not-finished": {
      title: "O Lucca ainda não terminou a análise",
      explanation: "Só se pode importar com uma análise concluída. Nada foi enviado para o Lucca.",
      action: "Aguarde que a análise termine e depois importe.",
    },
    "analysis-old": {
      title: "A análise tem mais de 30 minutos",
      explanation: "O planeamento no Lucca pode ter mudado entretanto. Nada foi enviado para o Lucca.",
      action: "Analise novamente e depois importe.",
    },
    "analysis-spent": {
      title: "Esta análise já foi usada para uma importação",
      explanation:
        "Cada análise permite uma só importação, para que nada seja importado duas vezes. Nada mais foi enviado para o Lucca.",
      action:
        "Veja essa importação na lista de importações anteriores. Para voltar a importar, analise primeiro novamente.",
    },
    "analysis-has-errors": {
      title: "O Lucca encontrou erros neste ficheiro",
      explanation: "Um ficheiro com linhas com erros não é importado. Nada foi enviado para o Lucca.",
      action: "Volte ao passo Análise e corrija essas linhas ou exclua-as.",
    },
    "analysis-differs": {
      title: "Isto não é o que foi analisado",
      explanation:
        "O ficheiro, a conta ou a opção «Substituir os locais existentes» não coincide com o que o Lucca analisou. Nada foi enviado para o Lucca.",
      action: "Analise novamente e depois importe.",
    },
    "ticket-differs": {
      title: "Esta confirmação já foi usada para outra coisa",
      explanation:
        "A mesma confirmação chegou antes com outro ficheiro ou outra opção. Nada mais foi enviado para o Lucca.",
      action: "Veja a lista de importações anteriores; depois, analise e confirme novamente.",
    },
    "import-live": {
      title: "Ainda está em curso outra importação nesta conta",
      explanation:
        "Uma importação de cada vez: duas em simultâneo poderiam sobrepor-se. Nada foi enviado para o Lucca.",
      action: "Aguarde que termine. Encontra-a na lista de importações anteriores. Depois, importe aqui.",
    },
    "import-unknown": {
      title: "Uma importação anterior tem resultado desconhecido",
      explanation:
        "Ninguém sabe ainda o que o Lucca fez com ela. Uma segunda importação poderia repetir o mesmo trabalho. Nada foi enviado para o Lucca.",
      action:
        "Abra essa importação na lista de importações anteriores e registe o que encontrar no Lucca. Depois, importe aqui.",
    },
    "batch-not-analyzed": {
      title: "Nem todas as partes do ficheiro foram analisadas",
      explanation:
        "Todas as partes de um ficheiro têm de ser analisadas sem erros antes de se importar a primeira. Nada foi enviado.",
      action: "Analise as partes em falta e depois importe.",
    },
    "job-live": {
      title: "Esta importação ainda está em curso",
      explanation: "Só se pode eliminar uma importação terminada.",
      action: "Aguarde que termine e elimine-a depois.",
    },
    "job-unknown": {
      title: "O resultado desta importação é desconhecido",
      explanation: "Só o seu registo permite descobrir o que aconteceu, por isso não pode ser eliminada.",
      action: "Compare-a com o Lucca e registe o que encontrar.",
    },
    "not-unknown": {
      title: "O resultado desta importação é conhecido",
      explanation: "O que encontrar no Lucca só pode ser registado numa importação cujo resultado seja desconhecido.",
      action: "Recarregue a página para ver como terminou.",
    },
    "still-moving": {
      title: "O Lucca ainda está a trabalhar nisto",
      explanation: "É possível desistir de uma importação quando nada avança há 30 minutos.",
      action: "Aguarde. A página mostra há quanto tempo nada avança.",
    },
    "given-up": {
      title: "Alguém deixou de esperar pelo Lucca",
      explanation: "Nada avançava há 30 minutos ou mais. Mesmo assim, o Lucca pode ter feito o trabalho.",
      action: "Compare o ficheiro com o que está agora no Lucca.",
    },
    "lucca-bad-request": {
      title: "O Lucca recusou o pedido",
      explanation: "O Lucca respondeu que o pedido não era válido. Não aceitou nada.",
      action: "Mostre a resposta abaixo a quem gere o servidor.",
    },
    "lucca-key-refused": {
      title: "O Lucca não aceita a chave API",
      explanation: "A chave expirou, foi eliminada no Lucca ou foi mal escrita. O Lucca não aceitou nada.",
      action:
        "Peça uma nova a quem administra o Lucca e pode gerir chaves API: nas definições do Lucca, em «Autenticação, SSO e API», depois «Chaves API». Quem gere o servidor define-a como LUCCA_API_KEY e reinicia o Whereabouts.",
    },
    "lucca-not-allowed": {
      title: "A chave API não tem permissão para isto",
      explanation:
        "O Lucca conhece a chave, mas falta uma permissão ao perfil dela, muito provavelmente «Import schedule» (importar o planeamento). O Lucca não aceitou nada.",
      action:
        "Peça ajuda a quem administra o Lucca e pode gerir perfis: a chave tem um perfil próprio, geralmente com o mesmo nome, no fim da lista de perfis do Lucca. Basta assinalar nele «Import schedule» (importar o planeamento), em Lucca Office. Depois, tente novamente; não é preciso reiniciar.",
    },
    "lucca-not-found": {
      title: "O Lucca não conhece este endereço",
      explanation:
        "Talvez o Lucca Office não esteja ativado nesta conta ou a chave não o possa ver. O Lucca não aceitou nada.",
      action: "Peça a quem gere o servidor que verifique o endereço da conta e se esta tem o Lucca Office.",
    },
    "lucca-timeout": {
      title: "O Lucca demorou demasiado a responder",
      explanation: "O Lucca corta os pedidos ao fim de 5 segundos. O que foi enviado pode ter sido aceite mesmo assim.",
      action:
        "Se é uma análise, tente novamente ou envie o ficheiro em partes. Se é uma importação, veja primeiro o histórico de importações do Lucca.",
    },
    "lucca-too-large": {
      title: "O ficheiro é demasiado grande para o Lucca",
      explanation: "O Lucca recusou o ficheiro devido ao tamanho. Não aceitou nada.",
      action: "Analise novamente o ficheiro: o assistente propõe enviá-lo em partes.",
    },
    "lucca-too-many": {
      title: "O limite de pedidos do Lucca está esgotado",
      explanation:
        "O Lucca permite 50 pedidos por minuto, partilhados com as outras integrações da sua empresa. Não aceitou nada.",
      action: "Aguarde um minuto e tente novamente.",
    },
    "lucca-down": {
      title: "O Lucca não está a funcionar neste momento",
      explanation: "O Lucca respondeu com um erro interno. O que foi enviado pode ter sido aceite mesmo assim.",
      action:
        "Se é uma análise, tente mais tarde. Se é uma importação, veja primeiro o histórico de importações do Lucca.",
    },
    "lucca-unexpected-reply": {
      title: "Não foi possível compreender a resposta do Lucca",
      explanation:
        "O Lucca respondeu numa forma que não conhecemos. O que foi enviado pode ter sido aceite mesmo assim.",
      action:
        "Se é uma análise, tente novamente. Se é uma importação, veja primeiro o histórico de importações do Lucca.",
    },
    "lucca-unreachable": {
      title: "Não foi possível contactar o Lucca",
      explanation: "Não foi possível estabelecer ligação ao Lucca. Nada foi enviado.",
      action:
        "Verifique se o servidor tem acesso à internet e se o endereço da conta está certo; depois, tente novamente.",
    },
    "lucca-no-answer": {
      title: "O Lucca não deu uma resposta clara",
      explanation:
        "A ligação caiu enquanto o ficheiro estava a ser enviado. Aqui, ninguém pode saber se o Lucca o aceitou.",
      action:
        "Se é uma análise, tente novamente. Se é uma importação, veja primeiro o histórico de importações do Lucca.",
    },
    "lucca-forgot-job": {
      title: "O Lucca já não conhece esta tarefa",
      explanation:
        "O Lucca aceitou o ficheiro e depois deixou de responder por ele. Já não é possível perguntar o que lhe aconteceu.",
      action: "Se é uma análise, analise novamente. Se é uma importação, veja o histórico de importações do Lucca.",
    },
    "outcome-too-large": {
      title: "Há demasiadas ocorrências para o Lucca as entregar",
      explanation: "A tarefa terminou, mas a lista do que o Lucca encontrou é demasiado longa para ser enviada.",
      action: "Analise o ficheiro em partes: o assistente propõe-no.",
    },
    "outcome-not-ready": {
      title: "O Lucca não entregou o resultado",
      explanation: "A tarefa terminou, mas o Lucca não dá a lista do que encontrou.",
      action: "Se é uma análise, analise novamente. Se é uma importação, veja o histórico de importações do Lucca.",
    },
    restarted: {
      title: "O servidor parou antes de o ficheiro ser enviado",
      explanation: "Foi parado ou reiniciado entre a sua confirmação e o envio. Nada foi enviado para o Lucca.",
      action: "Tente novamente.",
    },
    storage: {
      title: "O servidor não consegue guardar os seus registos",
      explanation:
        "Sem um registo duradouro, nada é enviado para o Lucca. O disco pode estar cheio ou não permitir escrita.",
      action: "Peça a quem gere o servidor que verifique a pasta de dados e depois tente novamente.",
    },
    unexpected: {
      title: "Aconteceu algo que não devia acontecer",
      explanation: "O servidor encontrou um erro para o qual não está preparado.",
      action: "Recarregue a página. Se voltar a acontecer, mostre isto a quem gere o servidor.",
    },
    "server-no-answer": {
      title: "O servidor do Whereabouts não responde",
      explanation: "Pode ter sido parado, ou a ligação à rede caiu.",
      action: "Verifique a ligação.",
    },
  },
  signIn: {
    title: "Iniciar sessão",
    with: "Iniciar sessão com {provider}",
    retry: "Tentar novamente com {provider}",
    other: "Iniciar sessão como outra pessoa",
    reload: "Recarregar",
    oldPart: "Não foi possível carregar uma parte desta página: é da versão anterior.",
    again: "Iniciar sessão novamente",
    confirm: "Confirmar a sua identidade",
    notNow: "Agora não",
    tooOld:
      "Uma importação não pode ser anulada, por isso exige um início de sessão dos últimos 15 minutos, e o seu é mais antigo. Nada dela foi enviado.",
    password:
      "A sessão inicia-se em {provider}, com a sua conta de trabalho. O Whereabouts nunca vê a sua palavra-passe.",
    why: {
      ended: {
        title: "A sua sessão terminou",
        meaning:
          "Acontece após 30 minutos sem uso e ao fim de 12 horas no total. O que este navegador guarda do seu ficheiro e das suas correções continua cá.",
      },
      "signed-out": {
        title: "A sessão está terminada",
        meaning:
          "O seu ficheiro e as suas correções foram removidos deste navegador. As importações confirmadas continuam. A sessão em {provider} pode continuar aberta: se outras pessoas usam este navegador, termine-a também lá.",
      },
      "not-allowed": {
        title: "Esta conta não pode usar o Whereabouts",
        meaning:
          "{provider} reconhece a sua conta, mas nem o seu endereço de e-mail nem nenhum dos seus grupos está na lista de acesso. Peça a quem gere o Whereabouts na sua empresa que os acrescente a OIDC_ALLOWED.",
      },
      failed: {
        title: "Não foi possível iniciar sessão",
        meaning:
          "{provider} não respondeu, ou a resposta não pôde ser verificada. Nada mudou. Tente novamente; se voltar a acontecer, avise quem gere o Whereabouts na sua empresa.",
      },
      again: {
        title: "Confirme a sua identidade",
        meaning:
          "Uma importação não pode ser anulada, por isso exige um início de sessão dos últimos 15 minutos. Inicie sessão como a mesma pessoa.",
      },
    },
  },
  visitor: {
    menu: "Sessão iniciada como {name}",
    since: "Sessão iniciada em {when}",
    everybody: "Todas as pessoas que podem iniciar sessão aqui veem todas as importações.",
    signOut: "Terminar sessão",
    everywhere: "Terminar sessão em todo o lado",
    leave: {
      title: "Terminar sessão?",
      file: "Terminar a sessão remove deste navegador {file} e {corrections, plural, =0 {o que escolheu para esse ficheiro} one {# alteração} other {# alterações}}.",
      everywhere: "A sessão é terminada em todos os navegadores e em todos os dispositivos.",
      running: "Uma importação confirmada continua.",
      stay: "Manter a sessão",
    },
  },
  help: {
    link: "Ajuda",
    title: "Ajuda",
    lead: "Como um ficheiro chega ao Lucca e o que significa cada ocorrência.",
    steps: {
      title: "O que vai acontecer",
      format:
        "Largue o ficheiro que tem: vê o que foi compreendido e o que está errado, e corrige-o aqui. Nada é enviado.",
      analyze: "O Lucca verifica o ficheiro e não altera nada. O que encontra aparece nas suas próprias linhas.",
      import:
        "Vê em números o que vai mudar e confirma. Não pode ser anulado; guarde primeiro o ficheiro de reposição.",
      track: "Vê o que o Lucca fez, até à última linha. Entretanto, pode fechar a página.",
      understood: "Compreendi",
    },
    example: {
      try: "Experimentar com um exemplo",
      failed: "Não foi possível ler o exemplo. Transfira-o abaixo e largue-o aqui.",
    },
    rules: "As regras do Lucca e as ocorrências a que dão origem",
    source: "Em resumo, segundo o <guide>guia do Lucca para esta importação (em inglês)</guide>.",
    about: "Ver a regra",
    aboutNewTab: "Ver a regra, num separador novo",
    guide: {
      login: {
        title: "Login",
        rule: "Cada linha designa uma pessoa pelo login da sua conta do Lucca, exatamente como no Lucca: as maiúsculas e os zeros à esquerda contam. Geralmente não é o endereço de e-mail.",
      },
      place: {
        title: "Local de trabalho",
        rule: "Cada linha indica um local de trabalho, escrito como no Lucca Office. O Whereabouts também o pede nas eliminações.",
      },
      area: {
        title: "Zona",
        rule: "Pode indicar-se uma zona; tem de pertencer ao local de trabalho da mesma linha.",
      },
      date: {
        title: "Data",
        rule: "Cada linha contém um dia do calendário, passado ou futuro. Ao Lucca é enviado 2025-09-18; no seu ficheiro, pode estar escrito de outra forma.",
      },
      position: {
        title: "Parte do dia",
        rule: "Cada linha é um dia inteiro (FullDay), uma manhã (FirstHalf) ou uma tarde (SecondHalf).",
      },
      deletion: {
        title: "Eliminação",
        rule: "Uma linha marcada com true remove o local desse dia; com false ou sem nada, define um.",
      },
      text: {
        title: "Texto nas células",
        rule: "O ficheiro tem um registo por linha, em Unicode. O que as folhas de cálculo escondem nas células é limpo, e isso é indicado.",
      },
      row: {
        title: "Uma linha por pessoa e dia",
        rule: "Cada pessoa tem uma linha por dia, ou uma para cada metade do dia. Duas linhas para a mesma parte de um dia contradizem-se ou repetem-se.",
      },
      plan: {
        title: "Planeamentos e semanas-tipo",
        rule: "O Lucca só aceita uma linha por dia. A partir de um planeamento ou de uma semana-tipo, o Whereabouts cria essas linhas, depois de indicar o que as células representam.",
      },
      lucca: {
        title: "O que diz o próprio Lucca",
        rule: "Há coisas que só o Lucca sabe, como os dias de ausência. O que responde aparece nas suas linhas, pelas palavras do Lucca.",
      },
    },
  },
  privacy: {
    link: "Privacidade",
    title: "O que é lido, para onde vai e o que é guardado",
    lead: "Para os colaboradores, as comissões de trabalhadores e os encarregados da proteção de dados. É assim que funciona o Whereabouts em {address}, ligado a {account}.",
    print: "Imprimir",
    ask: "Se tem perguntas, ou quer uma cópia do que é guardado sobre si ou a sua eliminação, contacte o departamento de RH, que decide o que é importado, ou quem gere o Whereabouts na sua empresa.",
    read: {
      title: "O que é lido",
      file: "O ficheiro fornecido pelos RH: logins, locais de trabalho, zonas, dias, partes do dia, comentários e os dias a eliminar. As outras colunas do ficheiro são mostradas a quem o trata, mas não são enviadas para lado nenhum.",
      lucca:
        "Do Lucca: a lista de locais; a lista de pessoas, com nome, login, e-mail e primeiro e último dia do contrato; e, quando os RH querem comparar, que local cada pessoa tem planeado em cada dia.",
      findings:
        "O que o Lucca responde sobre as linhas. Uma resposta pode nomear uma pessoa e mencionar, por exemplo, que está ausente nesse dia.",
      not: "Nada mais é pedido: nem salários, nem motivos de ausência, nem palavras-passe, nem nada sobre a forma como cada pessoa trabalha.",
    },
    goes: {
      title: "Para onde vai",
      browser:
        "O ficheiro é lido e corrigido no próprio navegador de quem o trata. Até essa pessoa premir «Analisar», não vai para lado nenhum.",
      server:
        "Depois, as sete colunas vão para este servidor do Whereabouts, gerido pela sua empresa. O servidor transmite-as e elimina a sua cópia.",
      lucca: "Daí vão para o Lucca, para a conta {account}: onde o planeamento da sua empresa já está guardado.",
      practice: "Este é o modo de treino: vão para uma empresa fictícia neste servidor, e não para o Lucca.",
      provider:
        "O início de sessão passa por {provider}, o sistema de acesso da própria empresa, que devolve o nome e o e-mail.",
      nobody:
        "Para mais ninguém: nem análise de utilização, nem tipos de letra, scripts ou imagens de outros sítios, nem cópia para quem desenvolve o Whereabouts.",
    },
    kept: {
      title: "O que é guardado e durante quanto tempo",
      what: "O quê",
      where: "Onde",
      long: "Quanto tempo",
      draft: {
        what: "O ficheiro em curso, as suas correções e as linhas que o Lucca recusou",
        where: "O próprio navegador de quem trata o ficheiro",
        long: "Até a importação terminar, até alguém usar «Esquecer este ficheiro» ou escolher outro ficheiro, ou até passarem 7 dias sem alterações; as linhas recusadas ficam até então. É removido na próxima vez que a página for aberta.",
        longSignIn:
          "Até a importação terminar, até alguém usar «Esquecer este ficheiro», terminar a sessão ou escolher outro ficheiro, ou até passarem 7 dias sem alterações; as linhas recusadas ficam até então. É removido na próxima vez que a página for aberta.",
      },
      choices: {
        what: "O idioma, que coluna é qual e a que local corresponde cada forma de o escrever; nenhum nome de pessoas",
        where: "O próprio navegador de quem trata o ficheiro",
        long: "O idioma durante um ano, o resto até os dados do navegador serem limpos",
      },
      upload: {
        what: "O ficheiro a caminho do Lucca",
        where: "Um ficheiro temporário no servidor, que só o Whereabouts pode ler",
        long: "Enquanto é enviado; o que uma falha deixar é apagado quando o servidor voltar a iniciar",
      },
      record: {
        what: "De cada análise e importação: nome do ficheiro, quem a enviou e o que o Lucca encontrou, linhas com pessoas, dias, locais e comentários",
        where: "A base de dados do servidor",
        long: "{days, plural, one {# dia} other {# dias}} depois do fim, ou até alguém o eliminar. Uma importação cujo resultado ninguém conhece fica até alguém registar o que lhe aconteceu.",
      },
      trace: {
        what: "Que houve uma importação: quando, em que conta, quantas linhas, uma soma de verificação e como terminou; nenhum nome de pessoas",
        where: "A base de dados do servidor",
        long: "Para sempre, para que nada seja importado duas vezes",
      },
      lists: {
        what: "As listas do Lucca com os locais, as pessoas e os dias delas",
        where: "A memória do servidor, nunca o disco",
        long: "Até serem lidas de novo, outras precisarem do espaço ou o servidor parar",
      },
      session: {
        what: "Nome e e-mail de quem iniciou sessão",
        where: "A base de dados do servidor e um cookie com um número aleatório",
        long: "Até terminar a sessão, 30 minutos sem uso ou 12 horas",
      },
      log: {
        what: "Que algo foi feito, com números, tamanhos e horas; nenhum nome de pessoas, nenhuma linha, nenhum nome de ficheiro",
        where: "O registo do servidor",
        long: "O tempo que a sua empresa conserva os seus registos",
      },
    },
    sees: {
      title: "Quem vê",
      admitted:
        "Todas as pessoas que a sua empresa autoriza a iniciar sessão veem todas as importações e o que o Lucca encontrou nelas, incluindo as de outras pessoas.",
      browser: "Um ficheiro que ainda não foi importado só é visto no navegador em que está a ser tratado.",
      machine:
        "Quem puder usar o computador onde o Whereabouts é executado. Não há início de sessão e mais ninguém tem acesso.",
      operator: "Quem gere o servidor pode ler a base de dados e as cópias de segurança.",
      people: "Ninguém é vigiado nem avaliado. O que se conta são linhas e quantas pessoas um local tem num dia.",
    },
    delete: {
      title: "Como se elimina",
      file: "Um ficheiro em curso: «Esquecer este ficheiro» no passo Formato.",
      import:
        "Uma importação: «Eliminar» no respetivo comprovativo, em «Importações anteriores». O nome do ficheiro, quem a confirmou e as ocorrências do Lucca desaparecem definitivamente, incluindo as da sua análise.",
      byItself:
        "Automaticamente: {days, plural, one {# dia} other {# dias}} depois de uma análise ou importação terminar. Quem gere o servidor define este número.",
      lucca: "O que foi importado está no Lucca e segue as regras do Lucca; eliminar aqui não muda nada lá.",
      rest: "As cópias transferidas e as cópias de segurança do servidor estão fora do Whereabouts: é a sua empresa que as elimina.",
    },
  },
  account: {
    label: "Ligação a",
    environments: {
      production: "Produção",
      test: "Testes",
      demo: "Demonstração",
      sandbox: "Sandbox",
      practice: "Treino",
    },
    inSentence: {
      production: "produção",
      test: "testes",
      demo: "demonstração",
      sandbox: "sandbox",
      practice: "treino",
    },
    practiceCompany: "Empresa de treino",
    practiceMode: "Modo de treino: nada é enviado para o Lucca",
    practiceMeaning: "Está a trabalhar com uma empresa fictícia. Tudo o resto é real.",
    reset: "Repor o treino",
    resetTitle: "Repor a empresa de treino?",
    resetMeaning:
      "Tudo o que foi importado até agora no treino é removido da empresa fictícia. A lista de importações anteriores mantém-se.",
    resetKeep: "Deixar como está",
    resetDone: "A empresa de treino está como no início.",
  },
  wizard: {
    kept: "O seu ficheiro e as suas correções estão guardados neste navegador.",
    waitingForLimit: "À espera por causa do limite do Lucca, {seconds, number} s",
    browserNeeded:
      "O Whereabouts funciona no seu navegador: precisa de JavaScript e de uma versão atual do Chrome, Edge ou Firefox. Autorize o JavaScript para este endereço, ou abra-o num destes.",
    description:
      "Leva o ficheiro que tem até ao Lucca Office: lido, corrigido, analisado, importado uma só vez e seguido até à última linha.",
    steps: "Passos",
    step: { format: "Formato", analyze: "Análise", import: "Importação", track: "Seguimento" },
    stepDone: "concluído",
    backTo: "Voltar ao passo {step}",
    pageTitle: "{step} · Whereabouts",
    pageTitleFile: "{step} · {file} · Whereabouts",
    pastImports: "Importações anteriores",
    skip: "Saltar para o conteúdo",
    privacy: "As suas linhas ficam neste navegador até analisar; depois vão para o Lucca e para mais lado nenhum.",
    answered: "Resposta: {detail}",
    retryAfter:
      "{seconds, plural, one {Pode tentar novamente dentro de # segundo.} other {Pode tentar novamente dentro de # segundos.}}",
    rows: "{rows, plural, one {# linha} other {# linhas}}",
    part: "Parte {part, number} de {parts, number}",
    split: {
      overLimit:
        "O Lucca aceita no máximo {limit} de cada vez e o seu ficheiro tem {size}: enviá-lo em {parts, plural, one {# parte} other {# partes}}?",
      tooMuch:
        "O ficheiro é demasiado grande para o Lucca de uma só vez: enviá-lo em {parts, plural, one {# parte} other {# partes}}?",
      stillTooMuch:
        "Uma parte ainda é demasiado grande para o Lucca de uma só vez: enviar o ficheiro em partes mais pequenas?",
      meaning:
        "Todos os dias de uma pessoa ficam na mesma parte, desde que caibam. Todas as partes são analisadas antes de se importar a primeira; depois são importadas uma a seguir à outra.",
      go: "Dividir em {parts, plural, one {# parte} other {# partes}}",
      goOn: "Dividir em partes mais pequenas",
      indivisible:
        "O ficheiro não pode ser cortado em partes mais pequenas: cada uma contém um dia de uma pessoa. Tente mais tarde.",
    },
    override: {
      label: "Substituir os locais existentes",
      on: "Os dias que já têm um local no Lucca são substituídos pelos do seu ficheiro.",
      off: "Só são preenchidos os dias sem local. Os que já têm um ficam como estão.",
    },
    format: {
      lead: "Largue o ficheiro que tem. Vê o que foi compreendido, o que está errado e como corrigir.",
      drop: "Largue aqui o seu ficheiro",
      dropNow: "Largue para ler este ficheiro",
      choose: "Escolher um ficheiro",
      or: "Um livro do Excel, um CSV ou um ficheiro de texto, de qualquer programa",
      paste: "ou cole linhas copiadas do Excel ou do Google Sheets com <key>Ctrl</key> <key>V</key>",
      pasted: "linhas coladas",
      limits: "Até 250 MB. O Lucca aceita no máximo 100 MB de cada vez: um planeamento maior é enviado em partes.",
      many: "Eram {files, number} ficheiros. Largue só um; nenhum deles foi lido.",
      needs: "O que o ficheiro contém",
      needsMeaning:
        "Uma linha por pessoa e dia, ou por meio dia; ou pessoas nas linhas e dias nas colunas; ou uma semana-tipo por pessoa. Outros idiomas, outros nomes de colunas e colunas a mais não são problema.",
      column: "Coluna",
      holds: "O que contém",
      example: "Exemplo",
      required: "obrigatória",
      columns: {
        login: { holds: "Login do Lucca, geralmente diferente do e-mail", example: "jdupont" },
        workLocationName: { holds: "Local de trabalho, com o nome que tem no Lucca", example: "Paris" },
        areaName: { holds: "Zona desse escritório", example: "Apoio ao cliente" },
        date: { holds: "Dia, com o ano", example: "2026-03-02 ou 02/03/2026" },
        position: { holds: "Dia inteiro, manhã ou tarde", example: "FullDay, Manhã" },
        comment: { holds: "Texto livre", example: "visita a um cliente" },
        isDeletion: { holds: "Elimina esse dia em vez de o criar", example: "false, sim" },
      },
      templates: {
        title: "Modelos",
        shapes: {
          list: "Uma linha por pessoa e dia",
          grid: "Pessoas nas linhas, dias nas colunas",
          week: "Uma semana-tipo por pessoa",
        },
        kinds: { csv: "CSV", xlsx: "Excel" },
        places: "Uma linha por pessoa e dia, com os locais de {account} à escolha",
        downloadPlaces: "Transferir um modelo com os locais de {account}, Excel",
        placesNotAllowed:
          "Não é possível um modelo com os seus próprios locais: o Whereabouts não pode ver a lista de locais.",
        placesName: "modelo-{account}",
        placesFailed: "Não foi possível criar o modelo: {title}.",
        download:
          "Transferir o modelo {shape, select, grid {com pessoas nas linhas e dias nas colunas} week {com uma semana-tipo por pessoa} other {com uma linha por pessoa e dia}}, {kind, select, xlsx {Excel} other {CSV}}",
        example: "Um exemplo para experimentar",
        downloadExample: "Transferir um ficheiro de exemplo, CSV",
      },
      forget: "Esquecer este ficheiro",
      notKept: "Este navegador não guarda o ficheiro: se recarregar a página, perde as suas correções.",
      analyze: "{rows, plural, =0 {Analisar} one {Analisar # linha} other {Analisar # linhas}}",
      sends:
        "{rows, plural, one {Será enviada # linha} other {Serão enviadas # linhas}}{warnings, plural, =0 {} other {: {ready, plural, one {# pronta} other {# prontas}}, # com aviso}}{leftOut, plural, =0 {} one {; # excluída} other {; # excluídas}}",
      leaveOut: "Excluir {rows, plural, one {# linha com erros} other {# linhas com erros}}",
      offer:
        "Continuar com {file}, {corrections, plural, =0 {ainda sem alterações} one {# alteração} other {# alterações}}, {ago}",
      refusal: {
        found: "Encontrado",
        expected: "Esperado",
        action: "Próximo passo",
        kept: "{file} continua aqui, tal como estava.",
      },
      offerTitle: "Estava a trabalhar num ficheiro",
      offerMeaning: "Está guardado apenas neste navegador, durante sete dias.",
      findingAgain: "À procura do seu ficheiro",
      changedSince:
        "{file} já não é o que o Lucca analisou, por isso essa análise já não conta. As suas correções estão aqui; analise novamente quando as terminar.",
      partlyImported:
        "Uma parte de {file} já foi importada, por isso o ficheiro não pode ser lido de outra maneira: ninguém saberia dizer que linhas estão no Lucca. Importe o resto tal como está, ou esqueça este ficheiro e comece de novo.",
      lostFile: "O ficheiro já não está guardado neste navegador. Escolha-o novamente; nada foi importado.",
      blocked: {
        "still-reading": "O ficheiro ainda está a ser lido.",
        "columns-missing": "{count, plural, one {Falta uma coluna: {columns}.} other {Faltam colunas: {columns}.}}",
        "columns-tied": "Duas colunas servem igualmente bem. Escolha qual usar.",
        "dates-unclear": "Indique primeiro como se leem as datas.",
        "layout-open": "Responda primeiro à pergunta sobre o planeamento.",
        "rows-in-error":
          "{rows, plural, one {Falta corrigir ou excluir # linha} other {Falta corrigir ou excluir # linhas}}",
        "nothing-left": "Já não há nenhuma linha para analisar.",
        "cannot-write": "O ficheiro ainda não pode ser escrito. Veja as ocorrências acima.",
      },
    },
    analyze: {
      lead: "O Lucca verifica {file} linha a linha e não escreve nada.",
      leadDone: "O que o Lucca diz sobre {file}, nas suas próprias linhas.",
      importedBefore:
        "{imported, plural, one {A parte 1 de {parts, number} já foi importada e não volta a ser enviada} other {As primeiras # de {parts, number} partes já foram importadas e não voltam a ser enviadas}}; só o resto é analisado.",
      uploading: "A enviar o ficheiro",
      received: "A entregar o ficheiro ao Lucca",
      running: "O Lucca está a verificar as linhas",
      waiting: "À espera do Lucca",
      limit:
        "O Lucca permite um certo número de pedidos por minuto, partilhados com as suas outras integrações. O processo continua automaticamente.",
      long: "Está a demorar mais do que o habitual. Pode fechar esta página e voltar: nada se perde.",
      fetching: "A colocar nas suas linhas o que o Lucca disse",
      share: "{share, number, percent}",
      facts:
        "{rows, plural, one {# linha} other {# linhas}}, {people, plural, one {# pessoa} other {# pessoas}}, {period}",
      again: "Analisar novamente",
      leaveOut: "Excluir {rows, plural, one {# linha com erros} other {# linhas com erros}}",
      continue: "Continuar",
      clean: "Sem erros. O Lucca vai importar {rows, plural, one {a única linha} other {todas as # linhas}}.",
      cleanParts: "Criadas ou alteradas: {changed, number}; eliminadas: {deleted, number}.",
      remainder:
        "Sem erros. De {sent, plural, one {# linha} other {# linhas}}, o Lucca criaria ou alteraria {changed, number} e eliminaria {deleted, number}; deixa {unaccounted, number} por explicar.",
      remainderOff:
        "O mais provável é que estes dias já tenham um local e fiquem como estão, porque a opção «Substituir os locais existentes» está desativada. No passo seguinte, «Ler o que está no Lucca» mostra quais.",
      remainderOn: "O Lucca não diz porquê. Veja os avisos abaixo.",
      raw: "Sem erros. Os números do Lucca não correspondem às linhas enviadas, por isso são mostrados tal como ele os comunicou.",
      rawParts: "Criadas ou alteradas: {changed}. Eliminadas: {deleted}.",
      notReported: "não comunicado",
      warnings:
        "{rows, plural, one {# aviso: essa linha é importada mesmo assim, vale a pena vê-la.} other {# avisos: essas linhas são importadas mesmo assim, vale a pena vê-las.}}",
      errors: "O Lucca encontrou {rows, plural, one {# linha que não importaria} other {# linhas que não importaria}}",
      errorsWayOn:
        "{rows, plural, one {Corrija-a aqui e analise novamente, ou exclua-a.} other {Corrija-as aqui e analise novamente, ou exclua-as.}} Se corrigiu alguma coisa no próprio Lucca, basta analisar novamente.",
      cut: "O Lucca encontrou mais do que pode entregar de uma só vez. Analise o ficheiro em partes.",
      edited: "Alterou o ficheiro depois de o Lucca o analisar. Analise novamente para o importar.",
      switchedOn:
        "A opção «Substituir os locais existentes» está agora ativada; a análise foi feita com ela desativada. Analise novamente para importar.",
      switchedOff:
        "A opção «Substituir os locais existentes» está agora desativada; a análise foi feita com ela ativada. Analise novamente para importar.",
      failed: "A análise não terminou",
      blocked: {
        running: "O Lucca ainda está a analisar.",
        errors: "{rows, plural, one {Falta corrigir ou excluir # linha} other {Falta corrigir ou excluir # linhas}}",
        unplaced:
          "{lines, plural, one {O Lucca recusa # linha para a qual não se encontrou correspondência no ficheiro: veja em «Ocorrências».} other {O Lucca recusa # linhas para as quais não se encontrou correspondência no ficheiro: veja em «Ocorrências».}}",
        cut: "Analise primeiro o ficheiro em partes.",
      },
    },
    import: {
      lead: "{rows, plural, one {# linha} other {# linhas}} para {people, plural, one {# pessoa} other {# pessoas}}, {period}, em {account} ({environment}). Uma importação não pode ser anulada: confirme que é isto que quer.",
      into: "Destino",
      people: "Pessoas",
      period: "Período",
      rowsSent: "Linhas",
      parts: "Partes",
      partsMeaning:
        "{from, plural, one {{parts, number}, importadas uma a seguir à outra: mantenha esta página aberta} other {Da {from, number} à {parts, number}, importadas uma a seguir à outra: mantenha esta página aberta}}",
      changed: "Criadas ou alteradas",
      deleted: "Eliminadas",
      leftOut: "Excluídas",
      leftOutNone: "Nenhuma",
      leftOutRows: "{rows, plural, one {# linha} other {# linhas}}",
      unaccounted: "Por explicar",
      notReported: "não comunicado pelo Lucca",
      file: "Ficheiro",
      existing: "Locais existentes",
      analyzed: "Analisado",
      analyzedAgo: "{ago}, exatamente este ficheiro",
      tooOld:
        "A análise tem mais de 30 minutos; o planeamento no Lucca pode ter mudado entretanto. Analise novamente e depois importe.",
      effects:
        "Se houver um conector de calendário ativado no Lucca, os calendários destas pessoas também são atualizados. Alguns dias de teletrabalho podem ficar à espera de aprovação da chefia.",
      before: "Antes de importar",
      beforeMeaning: "Esta é a conta de produção. Confirme cada consequência.",
      beforePractice: "O treino pede o mesmo que a produção. Confirme cada consequência.",
      switchHint: "Se alterar isto, o Lucca analisa novamente o ficheiro.",
      actReplace: "Os locais existentes são substituídos",
      actReplaceMeaning:
        "Tudo o que {people, plural, one {esta pessoa registou} other {estas # pessoas registaram}} para os dias do ficheiro é substituído. O Lucca não o recupera.",
      actDelete: "{rows, plural, one {# dia é eliminado} other {# dias são eliminados}}",
      actDeleteMeaning: "Os dias eliminados desaparecem do Lucca, incluindo os comentários.",
      actUnknown: "Sei que ninguém pode dizer o que aconteceu à importação de {when}",
      actUnknownMeaning:
        "Isto pode escrever outra vez os mesmos dias. <link>Veja-a</link> e registe o que encontrou, ou continue e esta importação faz-lhe referência.",
      import: "Importar {rows, plural, one {# linha} other {# linhas}} para {account} ({environment})",
      blocked: {
        acts: "{count, plural, one {Assinale primeiro a caixa acima.} other {Assinale primeiro as caixas acima.}}",
      },
      analyzeAgain: "Analisar novamente",
      backToAnalyze: "Voltar ao passo Análise",
      refused: "Esta importação não foi iniciada",
      noAnswer: "A sua confirmação ainda não tem resposta",
      noAnswerMeaning:
        "O servidor do Whereabouts não deu uma resposta clara enquanto o ficheiro estava a ser enviado. Pode tê-lo recebido ou não. Perguntar não tem risco: o servidor reconhece esta confirmação e nunca a importa duas vezes.",
      ask: "Perguntar ao servidor",
      asking: "A perguntar ao servidor",
      notThere: "O servidor não recebeu esta confirmação, por isso nada foi enviado para o Lucca.",
      notThereMeaning:
        "Pode importar agora. Continua a contar como a mesma confirmação, por isso não pode acontecer duas vezes.",
      pastImports: "Ver as importações anteriores",
    },
    track: {
      lead: "Sair desta página não interrompe nada: o servidor segue a importação até ao fim, e pode voltar a encontrá-la aqui.",
      leadDone: "A importação terminou.",
      leadUnknown: "A importação foi enviada e não chegou nenhuma resposta clara.",
      leadParts:
        "Cada parte é enviada quando a anterior termina: mantenha esta página aberta. Se sair, o envio interrompe-se depois da parte em curso; volte neste navegador para importar o resto.",
      leadStopped: "Nem todas as partes do ficheiro foram importadas.",
      parts: "Partes",
      partNotSent: "Não enviada",
      partRefused: "A parte {part, number} de {parts, number} não foi iniciada",
      partsImported:
        "{imported, plural, =0 {Nenhuma das {parts, number} partes foi importada} one {# de {parts, number} partes foi importada} other {# de {parts, number} partes foram importadas}}",
      importRest: "Importar o resto",
      restMeaning: "Confirma mais uma vez as outras partes; nada é importado duas vezes.",
      restInFile:
        "Volte ao passo Formato para continuar com o resto: as linhas já importadas são excluídas e não voltam a ser enviadas.",
      restUnknown:
        "No passo Formato, as linhas já importadas são excluídas. As da parte cujo resultado ninguém conhece continuam lá: veja no Lucca antes de as enviar novamente.",
      restWithoutFile:
        "O ficheiro já não está guardado neste navegador. Faça uma nova importação e escolha o mesmo ficheiro: as partes já importadas são reconhecidas e não voltam a ser enviadas.",
      received: "A entregar o ficheiro ao Lucca",
      running: "O Lucca está a importar",
      waiting: "À espera do Lucca",
      limit:
        "O Lucca permite um certo número de pedidos por minuto, partilhados com as suas outras integrações. O processo continua automaticamente.",
      long: "Está a demorar mais do que o habitual. Pode fechar esta página e voltar: a importação continua.",
      fetching: "A ler o que o Lucca fez",
      noConnection:
        "O servidor do Whereabouts não responde neste momento. A importação não depende desta página; continuamos a perguntar.",
      receipt: "Abrir o comprovativo",
      refusedFile: "Transferir as linhas recusadas",
      refusedName: "{file}-recusadas",
      refusedFileMeaning:
        "Corrija-as neste ficheiro e largue-o novamente no passo Formato, ou envie-o a alguém da sua equipa.",
      startOver: "Nova importação",
      refusedTitle: "Nada foi importado",
      refusedPart: "Esta parte não foi importada",
      refusedMeaning:
        "A importação foi recusada antes de o Lucca aceitar alguma coisa. O seu ficheiro e as suas correções continuam aqui.",
      refusedWithoutFile: "A importação foi recusada antes de o Lucca aceitar alguma coisa.",
      backToFormat: "Voltar ao passo Formato",
      gone: "Esta importação já não está nos registos do servidor",
      goneMeaning:
        "Os registos são eliminados no fim do prazo de conservação. Veja no histórico de importações do Lucca o que lhe aconteceu.",
    },
    stuck: {
      title: "{minutes, plural, one {Nada avança há # minuto} other {Nada avança há # minutos}}",
      meaning:
        "O Lucca pode ainda estar a trabalhar, e continuamos a perguntar. Entretanto, nenhuma outra importação pode começar. Se deixar de esperar, esta importação fica registada com «resultado desconhecido»; nada volta a ser enviado.",
      stop: "Deixar de esperar",
    },
    unknown: {
      title: "Ninguém pode saber ainda o que aconteceu a esta importação",
      meaning:
        "Pode ter sido importada por completo, só em parte ou nem sequer ter sido importada. Verifique antes de voltar a importar estes dias.",
      known: "O que sabemos",
      sentAt:
        "{rows, plural, one {# linha de {file} ({size}) estava a ser enviada} other {# linhas de {file} ({size}) estavam a ser enviadas}} para {account} ({environment}) em {when}.",
      unnamed: "o ficheiro",
      broke: "{what} ({when}).",
      answered: "O que se recebeu: {detail}",
      once: "Foi enviada uma vez. Não foi nem será reenviada automaticamente.",
      lastProgress: "A última indicação do Lucca foi {share, number, percent}.",
      notKnown: "O que não sabemos",
      notKnownTaken: "Se o Lucca aceitou o ficheiro e, nesse caso, que linhas escreveu.",
      notKnownRows: "O Lucca aceitou o ficheiro. Ninguém disse que linhas escreveu.",
      nothingByItself: "Isto não muda por si só: alguém tem de verificar.",
      now: "O que pode fazer",
      elsewhere:
        "Abra o assistente no navegador a partir do qual o ficheiro foi enviado: lá pode compará-lo com o que está agora no Lucca, analisá-lo e importá-lo novamente. Ou veja no Lucca Office o planeamento de uma pessoa do ficheiro.",
      compare: "Comparar com o que está agora no Lucca",
      compareMeaning:
        "Lê os dias das pessoas do ficheiro e diz, para cada linha: está lá, não está lá, é diferente ou não pode ser lida. Não altera nada.",
      analyze: "Analisar novamente o mesmo ficheiro",
      analyzeMeaning: "O Lucca verifica mais uma vez as mesmas linhas e diz o que ainda faria. Não altera nada.",
      analyzeNow: "Verificar novamente",
      again: "Importar novamente sem substituir",
      againMeaning:
        "Primeiro é analisado, com a opção «Substituir os locais existentes» desativada: os dias que chegaram ficam como estão. Depois confirma uma nova importação, que faz referência a esta.",
      againNow: "Preparar novamente",
      found: {
        title: "O que encontrou?",
        meaning: "Fica guardado com esta importação, que mantém «resultado desconhecido» nos registos.",
        arrived: "Chegou tudo",
        nothing: "Não chegou nada",
        partly: "Chegou uma parte",
        choose: "Escolha primeiro o que encontrou.",
        record: "Registar",
        recorded: "{what}: registado em {when} por {by}.",
        nobody: "alguém",
      },
    },
    dialogs: {
      replace: {
        title: "Substituir {file}?",
        meaning: "{corrections, plural, one {Perde-se # alteração} other {Perdem-se # alterações}} em {file}.",
        go: "Usar {other} e descartar {corrections, plural, one {# alteração} other {# alterações}}",
        keep: "Manter {file}",
      },
      forget: {
        title: "Esquecer {file}?",
        meaning:
          "O ficheiro é removido deste navegador{corrections, plural, =0 {} one {, e com ele # alteração} other {, e com ele # alterações}}. No Lucca, nada muda.",
        go: "Esquecer {file}",
        keep: "Manter {file}",
      },
      read: {
        title: "Ler {file} de outra maneira?",
        meaning:
          "{corrections, plural, one {# alteração pertence à leitura atual e perde-se.} other {# alterações pertencem à leitura atual e perdem-se.}}",
        go: "Voltar a ler e descartar {corrections, plural, one {# alteração} other {# alterações}}",
        keep: "Manter a leitura atual",
      },
    },
  },
  known: {
    label: "Nomes comparados com as listas do Lucca",
    reading:
      "A ler a lista de {list, select, people {pessoas} other {locais de trabalho}} do Lucca para verificar os nomes: {entries, number} até agora{seconds, plural, =0 {} other {, à espera # s por causa do limite do Lucca}}.",
    trouble:
      "Não foi possível ler as listas do Lucca, por isso os nomes não são verificados aqui. A análise do Lucca irá verificá-los.",
    places: "{count, plural, one {# local de trabalho} other {# locais de trabalho}}",
    people: "{count, plural, one {# pessoa} other {# pessoas}}",
    matched: "Correspondências em {account}: {what}{open, plural, =0 {} other {; # por decidir}}.",
    peopleAsIs:
      "{count, plural, one {# pessoa não está entre as que o Whereabouts pode ver; a análise do Lucca irá verificá-la.} other {# pessoas não estão entre as que o Whereabouts pode ver; a análise do Lucca irá verificá-las.}}",
    placesAsIs:
      "{count, plural, one {# local de trabalho é enviado tal como está escrito.} other {# locais de trabalho são enviados tal como estão escritos.}}",
    noPlaces: "O Whereabouts não pode ver a lista de locais de trabalho; a análise do Lucca irá verificá-los.",
    noPeople: "O Whereabouts não pode ver a lista de pessoas; a análise do Lucca irá verificá-las.",
    readAt: "Listas lidas às {when}.",
    readAgain: "Voltar a ler",
    answered:
      "Foram substituídos nomes em {rows, plural, one {# linha} other {# linhas}}, como escolheu para um ficheiro anterior.",
    takeBack: "Anular",
  },
  siteLoad: {
    onlyFile: "Só é mostrado o que o ficheiro acrescenta",
    cost: "Para contar quem já lá está, {requests, plural, one {é feito # pedido} other {são feitos cerca de # pedidos}} ao Lucca; demora {minutes, plural, one {cerca de # minuto} other {cerca de # minutos}}. Entretanto, pode continuar a trabalhar.",
    costUnknown: "Para contar quem já lá está, são lidos os dias de toda a gente. O Lucca não diz quantos são.",
    readAll: "Ler quem já lá está",
    stopped: "A leitura de quem já lá está foi interrompida.",
    read: "Ler quem já lá está",
    notAllowed:
      "O Whereabouts não pode ver a lista de {list, select, days {dias} other {pessoas}}, por isso não é possível contar quem já lá está.",
    failed: "Não foi possível ler quem já lá está: só é mostrado o que o ficheiro acrescenta",
    tryAgain: "Tentar novamente",
    readAt: "Com todas as pessoas que o Whereabouts pode ver ({when}).",
  },
  trial: {
    try: "Experimentar primeiro com {what}, {rows, plural, one {# linha} other {# linhas}}",
    choose: "Escolher outra pessoa ou uma semana para começar",
    title: "O que importar primeiro",
    meaning:
      "Uma pequena importação real, com a sua própria análise e a sua própria confirmação. O resto do ficheiro espera aqui e continua sem estas linhas.",
    kind: "Começar por",
    people: "Uma pessoa",
    weeks: "Uma semana",
    week: "{days}",
    search: "Procurar um login ou um nome",
    nobody: "Ninguém neste ficheiro tem esse nome.",
    rows: "{rows, plural, one {# linha} other {# linhas}}{deletions, plural, =0 {} one {, # elimina} other {, # eliminam}}",
    close: "Fechar",
    isTrial: "Primeiro, só {what}",
    restStays:
      "{rows, plural, one {A outra linha do ficheiro espera: continua com ela quando estas estiverem importadas.} other {As outras # linhas do ficheiro esperam: continua com elas quando estas estiverem importadas.}}",
    done: "{what}: concluído. {rows, plural, =0 {Não resta nenhuma outra linha} one {Resta # linha do ficheiro} other {Restam # linhas do ficheiro}}",
    doneMeaning: "Veja no Lucca. O que foi enviado não volta a ser enviado.",
    doneRefused:
      "{rows, plural, one {A linha recusada fica} other {As # linhas recusadas ficam}} no ficheiro para correção.",
    goOn: "Continuar com o resto",
  },
  undoFile: {
    title: "Ficheiro de reposição",
    meaning:
      "Uma importação não pode ser anulada no Lucca. Este ficheiro repõe o que está agora no Lucca, caso venha a precisar. Pode continuar sem ele.",
    readFirst: "Leia primeiro o que está no Lucca: o ficheiro de reposição é feito a partir daí.",
    nothing: "Não há nada para repor: a importação não altera nenhum dos dias lidos.",
    holds:
      "{restores, plural, =0 {Não repõe nenhum dia} one {Repõe # dia ou meio dia} other {Repõe # dias e meios dias}} e {deletions, plural, =0 {não elimina nenhum} one {elimina # dia agora vazio} other {elimina # dias agora vazios}}, tal como o Lucca estava em {when}.",
    download: "Transferir o ficheiro de reposição",
    name: "{part, plural, one {{file}-repor} other {{file}-repor-#}}",
    downloadSecond: "Transferir a segunda parte",
    done: "Transferido: {file}",
    how: "Para o usar, largue-o no Whereabouts como qualquer outro ficheiro e importe-o com a opção «Substituir os locais existentes» ativada.",
    second:
      "Há duas partes. Importe a primeira e depois a segunda: esta repõe os meios dias ao lado dos que a primeira elimina.",
    never:
      "Não pode recuperar os comentários nem se um dia estava aprovado: o Lucca não aceita esses dados num ficheiro.",
    pending:
      "{rows, plural, one {# dia que repõe ainda não está aprovado: o Lucca pode considerá-lo aprovado depois.} other {# dias que repõe ainda não estão aprovados: o Lucca pode considerá-los aprovados depois.}}",
    uncovered:
      "Não repõe {rows, plural, one {# linha} other {# linhas}} do seu ficheiro: {unread, number} por ler, {unlisted, number} de pessoas que o Whereabouts não pode ver, {unnamed, number} em locais que não pode ver.",
    splits:
      "Com a importação, {rows, plural, one {um meio dia passa a dia inteiro} other {# meios dias passam a dias inteiros}}. Se o Lucca mantiver a outra metade quando o ficheiro de reposição for importado, elimine-a no Lucca.",
    doubtful:
      "Refere locais desativados ou com o mesmo nome: {places}. O Lucca pode recusar essas linhas; ative primeiro o local.",
    notTaken: "não transferido",
    taken:
      "{parts, plural, one {transferido antes da importação, SHA-256 {hashes}} other {transferido antes da importação em # partes, SHA-256 {hashes}}}",
  },
  comparing: {
    panel: "O que já está no Lucca",
    panelLead:
      "Veja, antes da importação, que dias são novos, quais já lá estão e quais mudariam. Ver não altera nada.",
    read: "Ler o que está no Lucca",
    skipSame: "Excluir {rows, plural, one {a linha que já lá está} other {as # linhas que já lá estão}}",
    rowsOf: "Linhas · {kind}",
    moreRows: "{rows, plural, one {E mais # linha.} other {E mais # linhas.}}",
    effect: {
      replaced:
        "{rows, plural, one {# linha substitui o que lá está, por exemplo {example}. Com a opção desativada, esse dia fica como está.} other {# linhas substituem o que lá está, por exemplo {example}. Com a opção desativada, esses dias ficam como estão.}}",
      leftAlone:
        "{rows, plural, one {# linha não tem efeito, por exemplo {example}. Com a opção ativada, substitui o que lá está.} other {# linhas não têm efeito, por exemplo {example}. Com a opção ativada, substituem o que lá está.}}",
      none: "Nos dias lidos, não há nada que dependa desta opção.",
      example: "{login} em {date}: {from} → {to}",
    },
    readBack: {
      title: "Confirmar no Lucca",
      meaning:
        "Lê novamente no Lucca os dias do seu ficheiro e compara-os linha a linha com o que foi enviado. Um dia à espera de aprovação conta como presente.",
      start: "Reler no Lucca",
      recorded: "Guardado com o comprovativo desta importação.",
      notRecorded:
        "Não foi possível guardar com o comprovativo: o nosso servidor não o aceitou. Compare novamente para tentar outra vez.",
    },
    row: {
      said: "{kind}.",
      holds: "No Lucca:",
      what: "No Lucca: {what}.",
      nothing: "No Lucca, não há nada nessa parte do dia.",
    },
    inRow: {
      new: "Nova",
      same: "Igual",
      changes: "Altera",
      "left-alone": "Sem efeito",
      deletes: "Elimina",
      "deletes-nothing": "Sem dia",
      there: "Presente",
      "not-there": "Ausente",
      different: "Diferente",
      "unknown-login": "Não visível",
      unread: "Não lida",
    },
    start: "Comparar",
    asking: "A perguntar ao Lucca quanto há para ler",
    reading: {
      places: "A ler locais: {entries, number} até agora",
      people: "A ler pessoas: {entries, number} até agora",
      days: "A ler dias: {entries, number} até agora",
    },
    stop: "Parar e usar o que foi lido",
    cost: {
      title:
        "Ler tudo exige {requests, plural, one {cerca de # pedido} other {cerca de # pedidos}}, {minutes, plural, one {até # minuto} other {cerca de # minutos}}",
      unknown: "Ninguém diz quanto há para ler",
      meaning:
        "O Lucca permite um certo número de pedidos por minuto, partilhados com as suas outras integrações. Pode parar a qualquer momento.",
      all: "Ler tudo",
      few: "Só {people, number} pessoas do ficheiro",
      period: "Só {period}",
    },
    compared:
      "{rows, plural, one {# linha foi comparada com o que está no Lucca} other {# linhas foram comparadas com o que está no Lucca}}",
    allThere:
      "{rows, plural, one {A linha está no Lucca tal como foi enviada} other {Todas as # linhas estão no Lucca tal como foram enviadas}}",
    nothing: "Não havia nenhuma linha para comparar",
    kinds: {
      new: "a criar: ainda não há nada",
      same: "sem alterações: já lá está o mesmo",
      changes: "a alterar: já lá está outra coisa",
      "left-alone": "sem efeito: já lá está algo e a substituição está desativada",
      deletes: "a eliminar: há algo",
      "deletes-nothing": "sem nada para eliminar: não há nada",
      there: "no Lucca, tal como no envio",
      "not-there": "em falta no Lucca",
      different: "com diferenças: está lá outra coisa",
      "unknown-login": "sem leitura possível: o Whereabouts não pode ver a pessoa",
      unread: "sem leitura possível: o dia não foi lido",
    },
    positions: { FullDay: "dia inteiro", FirstHalf: "manhã", SecondHalf: "tarde" },
    example: {
      line: "linha {line}",
      deletion: "a eliminar",
      plan: "{position}: {what}",
      holds: "no Lucca está {what}",
      holdsNothing: "no Lucca não há nada",
      unnamed: "um local cujo nome não dá",
      pending: "ainda não aprovado",
    },
    aside:
      "{rows, plural, one {# linha não foi comparada: está excluída ou mudou depois da análise} other {# linhas não foram comparadas: estão excluídas ou mudaram depois da análise}}.",
    pending: "{rows, plural, one {Em # linha} other {Em # linhas}} está lá algo que ainda não foi aprovado.",
    unsure:
      "{rows, plural, one {# linha refere-se a meio dia ou elimina um dia} other {# linhas referem-se a meio dia ou eliminam um dia}} com a opção «Substituir os locais existentes» desativada: só o Lucca sabe o resultado.",
    unlisted:
      "{people, plural, one {O Whereabouts não pode ver # pessoa} other {O Whereabouts não pode ver # pessoas}}: {names}{people, plural, one {} =2 {} =3 {} other { …}}.",
    noPlaces: "O Whereabouts não pode ver a lista de locais, por isso não é possível saber se é o mesmo local.",
    stopped: "A leitura foi interrompida: os dias por ler não contam como ausentes.",
    brokeOff: "Não foi possível ler tudo",
    failed: "Não foi possível ler no Lucca",
    tryAgain: "Comparar novamente",
    notAllowed: "O Whereabouts não pode ver a lista de {list, select, people {pessoas} other {dias}}",
    notAllowedMeaning:
      "Por isso, não é possível comparar nada. Veja no Lucca Office o planeamento de uma pessoa do ficheiro ou dê à chave permissão de leitura.",
    readAt: "Lido no Lucca em {when}.",
    again: "Comparar novamente",
  },
  result: {
    label: "Resultado",
    whole:
      "{sent, plural, one {# linha foi enviada e o Lucca aceitou-a} other {# linhas foram enviadas e o Lucca aceitou todas}}. Criadas ou alteradas: {changed, number}; eliminadas: {deleted, number}.",
    parts:
      "{sent, plural, one {# linha foi enviada} other {# linhas foram enviadas}}. Criadas ou alteradas: {changed, number}; eliminadas: {deleted, number}; recusadas: {refused, number}; por explicar: {unaccounted, number}.",
    raw: "{sent, plural, one {# linha foi enviada} other {# linhas foram enviadas}}. Segundo o Lucca, criadas ou alteradas: {changed}; eliminadas: {deleted}; recusadas: {refused}.",
    inFile:
      "O seu ficheiro tem {all, plural, one {# linha} other {# linhas}}: {sent, plural, one {# enviada} other {# enviadas}}{leftOut, plural, =0 {} one {, # excluída} other {, # excluídas}}{imported, plural, =0 {} one {, # já importada antes} other {, # já importadas antes}}{rest, plural, =0 {} one {, # por enviar} other {, # por enviar}}.",
    notReported: "número desconhecido",
    why: {
      "not-reported":
        "O Lucca não comunicou todos os seus números, por isso ninguém pode dizer se todas as linhas chegaram.",
      "findings-cut":
        "Há demasiadas ocorrências para o Lucca as entregar, por isso não é possível contar as linhas recusadas.",
      "more-than-sent":
        "Estes números não batem certo com as linhas enviadas: o Lucca pode contar como duas as duas metades de um dia eliminado.",
    },
    unaccountedOff:
      "O mais provável é que as linhas por explicar já tivessem um local e tenham ficado como estavam, porque a opção «Substituir os locais existentes» estava desativada.",
    unaccountedOn: "O Lucca não diz o que aconteceu às linhas por explicar. Compare-as com o planeamento no Lucca.",
    warnings:
      "{rows, plural, one {# linha foi importada com uma observação} other {# linhas foram importadas com uma observação}}",
    refusedRows: "Linhas recusadas",
    remarks: "Importadas com uma observação",
    summary: "Nas palavras do Lucca",
    luccaSays: "«{said}»",
    counts: {
      sent: "Enviadas",
      changed: "Criadas ou alteradas",
      deleted: "Eliminadas",
      refused: "Recusadas",
      unaccounted: "Por explicar",
      notReported: "não comunicado",
    },
    rows: "{rows, plural, one {# linha} other {# linhas}}",
    more: "e {rows, plural, one {mais # linha} other {mais # linhas}}",
    noEcho: "O Lucca não disse que linha",
    deletion: "eliminação",
  },
  connection: {
    title: "Verificação da ligação",
    lead: "O que o Lucca permite a esta chave e o que a sua documentação deixa em aberto. Nada é criado, alterado ou eliminado.",
    link: "Ligação",
    begin: "Verificar a ligação",
    again: "Verificar novamente",
    cost: "No máximo {most} pedidos ao Lucca, geralmente em menos de meio minuto.",
    never: "Ainda sem verificação",
    neverMeaning:
      "Uma verificação lê um pouco de cada lista e pede ao Lucca que analise duas linhas fictícias. O que descobre é usado para esta conta a partir daí.",
    madeUp: "Pediu-se ao Lucca que verificasse duas linhas fictícias; nada foi criado.",
    nothingSent: "Nenhuma linha foi enviada para o Lucca.",
    groups: {
      attention: "Convém saber",
      open: "Em aberto na documentação, agora conhecido",
      documented: "Conforme a documentação",
    },
    loading: "A carregar",
    asked: "{asked} de {most} pedidos, no máximo",
    steps: {
      places: "A pedir os locais",
      "dry-run": "A mandar verificar duas linhas fictícias",
      people: "A pedir algumas pessoas",
      days: "A pedir uma página de dias",
      filters: "A experimentar os filtros por data e por pessoa",
      "unknown-job": "A perguntar por uma análise que não existe",
      answer: "À espera do que o Lucca diz das duas linhas",
    },
    lastAt: "Verificado em {when}, com {requests, plural, one {# pedido} other {# pedidos}}",
    usable: "O Whereabouts pode trabalhar com esta conta",
    usableMeaning:
      "{differs, plural, =0 {Tudo está de acordo com o que a documentação diz} one {Uma resposta difere da documentação} other {# respostas diferem da documentação}}; {limits, plural, =0 {não falta nada} one {uma coisa falta ou é mais lenta} other {# coisas faltam ou são mais lentas}}.",
    unusable: "O Whereabouts ainda não pode importar para esta conta",
    broke: "A verificação foi interrompida",
    saidBy: "O Lucca disse: «{said}»",
    because: "{title}.",
    standing: {
      documented: "Conforme a documentação",
      differs: "Difere da documentação: {how}",
      open: "A documentação deixa isto em aberto",
      untold: "Não foi possível descobrir",
    },
    badges: {
      blocks: "Impede a importação",
      differs: "Difere",
      untold: "Por descobrir",
      limits: "Limita",
    },
    topics: {
      address: "Conta",
      key: "Chave",
      permission: "Permissão para importar",
      start: "Resposta ao iniciar",
      part: "Nome da parte do ficheiro",
      rows: "As duas linhas fictícias",
      lines: "Números de linha",
      keys: "Linhas na resposta do Lucca",
      language: "Idioma das mensagens",
      "unknown-job": "Tarefas esquecidas",
      places: "Lista de locais",
      people: "Lista de pessoas",
      days: "Lista de dias",
      pages: "Tamanho das páginas",
      filters: "Filtros da lista de dias",
      speed: "Velocidade",
    },
    findings: {
      address: {
        known: {
          said: "{environment, select, practice {Esta é a empresa de treino} production {A conta é {account}, produção} test {A conta é {account}, uma conta de testes} demo {A conta é {account}, uma conta de demonstração} other {A conta é {account}, uma sandbox}}, em {host}.",
          means:
            "{environment, select, production {As importações alteram planeamentos reais.} practice {As importações só alteram planeamentos fictícios.} other {As importações só alteram esta cópia, não a produção.}}",
        },
      },
      key: {
        accepted: { said: "O Lucca aceita a chave API.", means: "Não é preciso fazer nada." },
        refused: {
          said: "O Lucca não conhece a chave API.",
          means:
            "Peça uma nova a quem administra o Lucca e pode gerir chaves API: nas definições do Lucca, em «Autenticação, SSO e API», depois «Chaves API». Defina-a como LUCCA_API_KEY e reinicie. A atual expirou, foi eliminada ou foi mal escrita.",
        },
        unreachable: {
          said: "Ninguém responde neste endereço.",
          means:
            "Verifique LUCCA_URL e se este servidor pode abrir ligações para esse endereço; depois, verifique novamente.",
        },
        untold: {
          said: "O Lucca não respondeu a nenhuma das perguntas.",
          means:
            "Verifique novamente dentro de alguns minutos; se continuar assim, pergunte ao suporte do Lucca se a conta está disponível.",
        },
      },
      permission: {
        allowed: {
          said: "A chave pode iniciar importações.",
          means: "Tem a permissão «Import schedule» (importar o planeamento); não é preciso fazer nada.",
        },
        forbidden: {
          said: "A chave não pode iniciar importações.",
          means:
            "Peça a quem administra o Lucca e pode gerir perfis que assinale «Import schedule» (importar o planeamento), em Lucca Office, no perfil desta chave: geralmente com o mesmo nome, no fim da lista de perfis do Lucca. Depois, verifique novamente.",
        },
        refused: {
          said: "O Lucca recusou por inteiro o ficheiro com duas linhas fictícias.",
          means:
            "Enquanto assim for, nenhum ficheiro pode ser analisado: envie a mensagem do Lucca a quem gere o Whereabouts.",
        },
        uncertain: {
          said: "O Lucca aceitou o ficheiro, mas não disse com que número.",
          means:
            "O Whereabouts não conseguiria seguir uma importação: não importe até o suporte do Lucca explicar a resposta.",
          differs: "promete um summaryId.",
        },
        untold: {
          said: "Não foi possível descobrir se a chave pode iniciar importações.",
          means: "Verifique novamente dentro de alguns minutos, antes de importar.",
        },
      },
      start: {
        object: {
          said: "Quando se inicia uma tarefa, o Lucca responde com um objeto que contém o summaryId.",
          means: "Não é preciso fazer nada.",
        },
        string: {
          said: "Quando se inicia uma tarefa, o Lucca responde só com o summaryId entre aspas.",
          means: "O Whereabouts lê-o; não é preciso fazer nada.",
          differs: "as páginas mais recentes mostram um objeto; as mais antigas, isto.",
        },
        text: {
          said: "Quando se inicia uma tarefa, o Lucca responde só com o summaryId em texto simples.",
          means: "O Whereabouts lê-o; não é preciso fazer nada.",
          differs: "mostra um objeto ou uma cadeia JSON.",
        },
        "other-key": {
          said: "Quando se inicia uma tarefa, o Lucca responde com um objeto cuja chave usa outras maiúsculas que não as de summaryId.",
          means: "O Whereabouts lê-o; não é preciso fazer nada.",
          differs: "escreve a chave summaryId.",
        },
      },
      part: {
        file: { said: "O ficheiro é aceite numa parte chamada «file».", means: "Não é preciso fazer nada." },
        "file-name": {
          said: "O ficheiro só é aceite numa parte chamada «office-import.csv».",
          means: "O Whereabouts usa esse nome a partir de agora; não é preciso fazer nada.",
          differs: "o guia chama «file» à parte; a página de referência, este nome.",
        },
      },
      rows: {
        named: {
          said: "O Lucca encontrou erros nas duas linhas fictícias, como deve ser.",
          means: "A sua análise indica os logins que não existem.",
        },
        "one-named": {
          said: "O Lucca só encontrou erros numa das duas linhas fictícias.",
          means: "Uma análise sem erros prova menos aqui: veja os números antes de importar.",
          differs: "cada linha com um login desconhecido devia ser um erro.",
        },
        "not-named": {
          said: "O Lucca não encontrou nenhum erro em duas pessoas fictícias.",
          means: "Uma análise sem erros não prova que os logins existem: verifique-os antes de importar.",
          differs: "cada linha com um login desconhecido devia ser um erro.",
        },
        unfinished: {
          said: "O Lucca não tinha acabado de verificar duas linhas quando os pedidos desta verificação se esgotaram.",
          means: "Neste momento, as análises demoram muito; verifique novamente mais tarde.",
        },
        untold: {
          said: "Não foi possível ler o que o Lucca diz das duas linhas fictícias.",
          means: "Verifique novamente antes de importar.",
        },
      },
      lines: {
        "header-is-one": {
          said: "O Lucca conta as linhas como uma folha de cálculo: o cabeçalho é a linha 1.",
          means: "Os números de linha nas mensagens do Lucca são as linhas do ficheiro que lhe foi enviado.",
        },
        "first-is-one": {
          said: "O Lucca conta a primeira linha abaixo do cabeçalho como linha 1.",
          means:
            "Os números de linha nas mensagens do Lucca são um a menos do que numa folha de cálculo; o Whereabouts mostra os seus.",
        },
        "first-is-zero": {
          said: "O Lucca conta a primeira linha abaixo do cabeçalho como linha 0.",
          means:
            "Os números de linha nas mensagens do Lucca são dois a menos do que numa folha de cálculo; o Whereabouts mostra os seus.",
        },
        other: {
          said: "O Lucca conta a primeira linha abaixo do cabeçalho como linha {number}.",
          means: "O Whereabouts encontra as linhas pelo seu conteúdo e mostra os números de linha do seu ficheiro.",
        },
        untold: {
          said: "Não foi possível descobrir como o Lucca conta as linhas.",
          means: "O Whereabouts encontra as linhas pelo seu conteúdo.",
        },
      },
      keys: {
        documented: {
          said: "O Lucca repete as linhas com as chaves documentadas.",
          means: "Não é preciso fazer nada.",
        },
        "other-case": {
          said: "O Lucca repete as linhas com chaves que usam outras maiúsculas, como {key}.",
          means: "O Whereabouts lê-as; não é preciso fazer nada.",
          differs: "escreve {documented}.",
        },
        absent: {
          said: "O Lucca não repete as linhas em que encontra erros.",
          means: "Os erros são atribuídos às linhas só pelo número de linha: veja-os com atenção.",
          differs: "cada erro devia trazer a sua linha.",
        },
      },
      language: {
        english: { said: "As mensagens do Lucca estão em inglês.", means: "O Whereabouts explica as que conhece." },
        known: {
          said: "As mensagens do Lucca estão {language, select, fr {em francês} es {em espanhol} de {em alemão} it {em italiano} nl {em neerlandês} other {noutra língua}}.",
          means: "São mostradas tal como o Lucca as escreve; são menos as que têm explicação.",
          differs: "os exemplos estão em inglês.",
        },
        untold: {
          said: "Não foi possível determinar o idioma das mensagens do Lucca.",
          means: "São mostradas tal como o Lucca as escreve.",
        },
      },
      "unknown-job": {
        "not-found": {
          said: "Sobre uma análise que não existe, o Lucca diz que não a encontra.",
          means: "Se o Lucca alguma vez esquecer uma tarefa, o Whereabouts nota-o logo.",
        },
        refused: {
          said: "Sobre uma análise que não existe, o Lucca diz que a pergunta está errada.",
          means: "Se o Lucca alguma vez esquecer uma tarefa, o Whereabouts nota-o logo.",
        },
        zero: {
          said: "Sobre uma análise que não existe, o Lucca diz que ainda não começou.",
          means:
            "Se o Lucca alguma vez esquecer uma tarefa, ela parece estar à espera: ao fim de meia hora, pode desistir dela.",
        },
        untold: {
          said: "Não foi possível descobrir o que o Lucca diz sobre uma tarefa que não conhece.",
          means: "Se o Lucca alguma vez esquecer uma tarefa, ela pode parecer estar à espera.",
        },
      },
      places: {
        readable: {
          said: "A chave pode ver a lista de locais{entries, plural, =-1 {} one {: há um} other {: há #}}.",
          means: "Os nomes dos locais são verificados antes de qualquer envio, e os modelos podem incluí-los.",
        },
        forbidden: {
          said: "A chave não pode ver a lista de locais.",
          means:
            "Os nomes dos locais só são verificados pela análise do Lucca; para mudar isto, dê ao perfil da chave acesso ao Lucca Office.",
        },
        untold: {
          said: "Não foi possível descobrir se a chave pode ver a lista de locais.",
          means: "Talvez os nomes dos locais só sejam verificados pela análise do Lucca.",
        },
      },
      people: {
        readable: {
          said: "A chave pode ver a lista de pessoas{entries, plural, =-1 {} one {: vê uma} other {: vê #}}.",
          means:
            "São menos do que as que a empresa emprega? Então, o perfil da chave não abrange toda a gente e as restantes parecem desconhecidas.",
        },
        "at-root": {
          said: "A chave pode ver a lista de pessoas{entries, plural, =-1 {} one {: vê uma} other {: vê #}}, e a lista está na raiz da resposta.",
          means:
            "O Whereabouts lê-a. São menos do que as que a empresa emprega? Então, o perfil da chave não abrange toda a gente.",
          differs: "a página mais recente mostra a lista em «data»; uma mais antiga, assim.",
        },
        forbidden: {
          said: "A chave não pode ver a lista de pessoas.",
          means:
            "Os logins só são verificados pela análise do Lucca; para mudar isto, permita que o perfil da chave veja as pessoas.",
        },
        untold: {
          said: "Não foi possível descobrir se a chave pode ver a lista de pessoas.",
          means: "Talvez os logins só sejam verificados pela análise do Lucca.",
        },
      },
      days: {
        readable: {
          said: "A chave pode ver a lista dos dias planeados{entries, plural, =-1 {} one {: há um} other {: há #}}.",
          means: "O Whereabouts pode mostrar, antes de uma importação, o que ela mudaria e comparar depois.",
        },
        forbidden: {
          said: "A chave não pode ver a lista dos dias planeados.",
          means:
            "O que uma importação mudaria só se sabe pela análise do Lucca, e depois não é possível comparar nada.",
        },
        untold: {
          said: "Não foi possível descobrir se a chave pode ver a lista dos dias planeados.",
          means: "Talvez o que uma importação mudaria só se saiba pela análise do Lucca.",
        },
      },
      pages: {
        long: {
          said: "As listas vêm em páginas com até {limit, number} entradas.",
          means: "Lê-las exige poucos pedidos; não é preciso fazer nada.",
        },
        shorter: {
          said: "As listas vêm em páginas com no máximo {limit, number} entradas; as maiores são recusadas.",
          means: "Ler os dias exige mais pedidos e mais tempo. O Whereabouts pede esse tamanho a partir de agora.",
          differs: "as páginas mais recentes permitem {longest, number}; as mais antigas, 10.",
        },
        cut: {
          said: "As listas vêm em páginas com no máximo {limit, number} entradas; as maiores são cortadas sem aviso.",
          means: "Ler os dias exige mais pedidos e mais tempo. O Whereabouts pede esse tamanho a partir de agora.",
          differs: "as páginas mais recentes permitem {longest, number}; as mais antigas, 10.",
        },
        untold: {
          said: "Não foi possível descobrir o tamanho máximo das páginas de uma lista.",
          means: "O Whereabouts descobre-o enquanto lê.",
        },
      },
      filters: {
        both: {
          said: "Os dias podem ser pedidos por data e por pessoa.",
          means: "Comparar um ficheiro com o que está no Lucca exige poucos pedidos.",
        },
        one: {
          said: "Os dias podem ser pedidos {which, select, date {por data, mas não por pessoa} other {por pessoa, mas não por data}}.",
          means:
            "Comparar um ficheiro com o que está no Lucca exige mais pedidos; o Whereabouts diz antecipadamente quantos.",
        },
        none: {
          said: "O Lucca ignora ou recusa os filtros por data e por pessoa na lista de dias.",
          means:
            "Para comparar um ficheiro, são lidos todos os dias planeados da conta; o Whereabouts diz antecipadamente quanto tempo demora.",
        },
        untried: {
          said: "Não foi possível ler dias suficientes para experimentar os filtros por data e por pessoa.",
          means: "O Whereabouts experimenta-os quando lê os dias.",
        },
      },
      speed: {
        fine: {
          said: "A resposta mais lenta demorou {seconds, number} segundos.",
          means: "O Lucca corta as respostas ao fim de 5 segundos; isto está bem abaixo.",
        },
        slow: {
          said: "A resposta mais lenta demorou {seconds, number} segundos.",
          means:
            "O Lucca corta as respostas ao fim de 5 segundos: as listas longas podem ser interrompidas. Tente a outra hora do dia.",
        },
      },
    },
    text: {
      title: "Verificação da ligação de {account}",
      usable: "Utilizável: o Whereabouts pode trabalhar com esta conta.",
      unusable: "Ainda não utilizável: {change}",
    },
  },
  imports: {
    title: "Importações anteriores",
    lead: "Todas as importações nesta conta, as mais recentes primeiro. O que cada uma fez está no seu comprovativo.",
    leadShared:
      "Todas as importações nesta conta, as mais recentes primeiro. O que cada uma fez está no seu comprovativo. Todas as pessoas que podem iniciar sessão aqui as veem.",
    back: "Voltar à importação",
    tryAgain: "Tentar novamente",
    empty: "Ainda não há importações",
    emptyMeaning: "Depois de importar um ficheiro, o comprovativo fica guardado aqui.",
    loading: "A carregar",
    receipt: "Comprovativo",
    receiptOf: "Comprovativo de {file}",
    print: "Imprimir",
    unnamed: "Nome já não guardado",
    file: "Ficheiro",
    rows: "Linhas",
    state: "Estado",
    started: "Confirmada",
    ended: "Terminada",
    notEnded: "Ainda não terminada",
    account: "Conta",
    sha256: "SHA-256 do ficheiro enviado",
    bytes: "Tamanho",
    undoFile: "Ficheiro de reposição",
    readBack: "Relida no Lucca",
    readBackCounts:
      "{there, plural, one {# linha presente} other {# linhas presentes}}, {missing, number} em falta, {different, number} com diferenças, {unread, number} sem leitura possível.",
    override: "Substituir os locais existentes",
    on: "Ativado",
    off: "Desativado",
    job: "Número da importação",
    analysis: "Número da análise",
    all: "Todas as importações anteriores",
    part: "parte {part} de {parts}",
    startedBy: "Confirmada por",
    thisMachine: "este computador",
    nobody: "Já não guardado",
    after: "Depois da importação de resultado desconhecido",
    forgotten: "Nomes e ocorrências",
    forgottenOn: "Removidos em {when}",
    json: "Transferir como JSON",
    history: "Etapas desta importação",
    happened: {
      received: "Confirmada e registada",
      claimed: "Envio iniciado",
      accepted: "O Lucca aceitou o ficheiro",
      running: "O Lucca comunicou avanços",
      finished: "Terminada",
      refused: "Recusada: o Lucca não aceitou nada",
      failed: "Falhou",
      unknown: "Resultado desconhecido",
      "found-arrived": "Verificado: chegou tudo",
      "found-nothing": "Verificado: não chegou nada",
      "found-partly": "Verificado: chegou uma parte",
    },
    filter: {
      search: "Ficheiro, pessoa ou número",
      from: "De",
      to: "Até",
      show: "Que importações",
      all: "Todas",
      running: "Em curso",
      problems: "A verificar",
      shown: "{shown, number} de {all, plural, one {# importação} other {# importações}}",
      clear: "Mostrar todas",
      none: "Nenhuma importação corresponde. Alargue as datas ou limpe a pesquisa.",
    },
    delete: {
      button: "Eliminar",
      title: "Eliminar esta importação dos registos?",
      meaning:
        "O nome do ficheiro, quem a confirmou e as ocorrências do Lucca são removidos definitivamente. O Lucca conserva o que foi importado; o número, o hash e os totais ficam, para que nunca seja enviada duas vezes.",
      keep: "Manter",
      go: "Eliminar definitivamente",
    },
    inProgress: "A importação ainda está em curso. Esta página segue-a.",
    states: {
      received: "À espera de envio",
      claimed: "A ser enviada",
      accepted: "Aceite pelo Lucca",
      running: "Em curso",
      finished: "Terminada",
      refused: "Recusada, nada aceite",
      failed: "Falhou",
      unknown: "Resultado desconhecido",
    },
    partsMissing:
      "{count, plural, one {A parte {missing} de {parts, number} não foi importada} other {As partes {missing} de {parts, number} não foram importadas}}",
    partsMissingMeaning:
      "Cada parte de um ficheiro é enviada quando a anterior termina. No navegador que o enviou, o assistente propõe o resto. Em qualquer outro, escolha novamente o mesmo ficheiro: as partes já importadas são reconhecidas e não voltam a ser enviadas.",
    giveAgain: "Escolher novamente o ficheiro",
    notFound: "Esta importação não está nos registos",
    notFoundMeaning: "O endereço está errado, ou o registo foi eliminado no fim do prazo de conservação.",
  },
};
