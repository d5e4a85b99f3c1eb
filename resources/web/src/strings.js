/// Every word that a person reads on the page. The HTML takes its own from here during the build: {{words.KEY}}.
/// A text that depends on a number or a name is a function of it.

export const words = {
  product: 'Bytecrowds',
  tagline: 'Open a crowd, share its link, and write code together: in the browser, or in the desktop editor.',

  home: 'Bytecrowds, home',
  fileName: 'File name',
  language: 'Language',
  people: 'People in this crowd',
  yourName: 'Your name',
  yourNameHint: 'Others see it beside your caret.',
  share: 'Share',
  shareHint: 'Copy the link to this crowd',
  desktop: 'Open in the desktop app',
  desktopShort: 'Desktop app',
  tryAgain: 'Try again',
  copyText: 'Copy the text',
  close: 'Close',
  you: 'you',
  needsScript: 'The editor needs JavaScript. Switch it on for this page, or open the crowd in the desktop app.',

  homeTitle: 'Write code together',
  newCrowd: 'New crowd',
  newCrowdHint: 'Nothing to install and no account: send the link to whoever shall join.',
  openTitle: 'Open a crowd',
  openLabel: 'Link or name of a crowd',
  open: 'Open',
  notALink: 'That is no link to a crowd. A link looks like https://relay.example/my-crowd; '
    + 'a name has 1 to 64 letters, digits, - and _.',
  desktopTitle: 'From the desktop',
  desktopHint: 'The desktop editor opens the same links, keeps going without a network, and sends your edits on later. '
    + 'Open a crowd here and choose “Open in the desktop app”, or start it with the link:',
  desktopCommand: 'bytecrowds LINK',

  errorHome: 'Start a new crowd',

  linkCopied: 'Link copied. Whoever has it can join.',
  copyByHand: 'The browser does not allow copying. This is the link:',
  textCopied: 'Text copied.',
  textNotCopied: 'The browser does not allow copying. Select the text and copy it by hand.',
  tooLarge: 'That would make the file larger than 16 MiB, the most that a crowd can hold. Nothing was changed.',
  languageNotLoaded: 'The colours for this language could not be loaded. The text is not affected.',

  editorLabel: (file) => `Text of ${file}`,
  guest: (number) => `Guest ${number}`,
  unnamed: 'Anonymous',
  moreLanguages: (id) => `${id} (not known here)`,
  peopleCount: (count) => (count === 1 ? 'Only you are here' : `${count} people are here`),
  position: (line, column) => `Line ${line}, column ${column}`,

  connecting: 'Connecting…',
  saved: 'Saved',
  saving: 'Saving…',
  storeAway: "Not saved: the relay's store is away",
  waitingForStore: (edits) =>
    `Not saved: ${edits === 1 ? '1 edit waits' : `${edits} edits wait`} for the relay's store`,
  offline: 'Offline',
  refused: 'Not connected',
  waiting: (edits) => (edits === 1 ? '1 edit waiting' : `${edits} edits waiting`),
  notSaved: (edits) => (edits === 1 ? '1 edit not saved' : `${edits} edits not saved`),
  withCount: (state, count) => `${state}: ${count}`,

  refusals: {
    1007: 'The relay could not read what this page sent.',
    4401: 'You must sign in to open this crowd.',
    4403: 'You are not allowed to open this crowd.',
    4404: 'There is no such crowd on this relay.',
    4413: 'The relay refused a change because the crowd would grow too large.',
    4429: 'The relay has too much to do for you at once and asks for patience.',
  },
  refusedOtherwise: 'The relay closed the connection.',
  refusedWithReason: (sentence, reason) => `${sentence} It says: ${reason}`,
  refusedKept: 'The text stays here, and can be read and copied, until you close this page.',
}
