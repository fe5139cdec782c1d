/**
 * Every sentence a person reads, in English: ICU messages, read by use-intl. One file per language, the same keys in each.
 * Short and concrete: the number, what is wrong, what was expected with an example, what to do next.
 */
export const en = {
  product: "Whereabouts",
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
      action: "Split the file, for instance by month, and import the parts one after the other.",
    },
    "upload-cut": {
      title: "The upload ended early",
      explanation: "Fewer bytes arrived than were announced. Nothing was sent to Lucca.",
      action: "Check the network connection and try again.",
    },
    "upload-malformed": {
      title: "The upload could not be read",
      explanation: "The server expects exactly one file. Nothing was sent to Lucca.",
      action: "Reload the page and try again. Your file and your corrections are kept.",
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
      action: "Reload the page and confirm again. Your file and your corrections are kept.",
    },
    "request-invalid": {
      title: "The server did not understand the request",
      explanation: "A part of the request was missing or unreadable. Nothing was sent to Lucca.",
      action: "Reload the page and try again. Your file and your corrections are kept.",
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
    "lucca-bad-request": {
      title: "Lucca refused the request",
      explanation: "Lucca answered that the request was not valid. It took nothing.",
      action: "Show the answer below to whoever runs the server.",
    },
    "lucca-key-refused": {
      title: "Lucca does not accept the API key",
      explanation: "The key is unknown to Lucca, was deleted or was mistyped. Lucca took nothing.",
      action:
        "Ask whoever runs the server to set a valid key. An administrator makes one in Lucca’s settings under API keys.",
    },
    "lucca-not-allowed": {
      title: "The API key may not do this",
      explanation:
        "In Lucca, the role of this key lacks a permission, most likely “Import schedule”. Lucca took nothing.",
      action: "Ask a Lucca administrator to give the key’s role that permission, then try again.",
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
      action: "For an analysis, try again or split the file. For an import, look in Lucca’s import history first.",
    },
    "lucca-too-large": {
      title: "The file is too large for Lucca",
      explanation: "Lucca refused the file for its size. It took nothing.",
      action: "Split the file, for instance by month, and import the parts one after the other.",
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
      action: "Analyze the file in parts, for instance month by month.",
    },
    "outcome-not-ready": {
      title: "Lucca has not handed over the result",
      explanation: "The job has ended, but Lucca does not give the list of what it found.",
      action: "For an analysis, analyze again. For an import, look in Lucca’s import history.",
    },
    restarted: {
      title: "The server stopped before the file was sent",
      explanation: "It was stopped or restarted between your confirmation and sending. Nothing was sent to Lucca.",
      action: "Try again. Your file and your corrections are kept in this browser.",
    },
    storage: {
      title: "The server cannot write its records",
      explanation: "Without a durable record nothing is sent to Lucca. Its disk may be full or not writable.",
      action: "Ask whoever runs the server to look at its data folder, then try again.",
    },
    unexpected: {
      title: "Something went wrong that should not",
      explanation: "The server met an error it was not built for.",
      action:
        "Reload the page: your file and your corrections are kept. If it happens again, show it to whoever runs the server.",
    },
    "server-no-answer": {
      title: "The Whereabouts server does not answer",
      explanation: "It may have been stopped, or the network connection is broken.",
      action: "Check the connection. Your file and your corrections are kept in this browser.",
    },
  },
};
