// Says nothing that can be heard, and tells the browser that it has; "Endless" never comes to an end.
let timer;

chrome.ttsEngine.onSpeak.addListener((text, { voiceName }, tell) => {
  tell({ type: 'start', charIndex: 0 });
  const end = () => tell({ type: 'end', charIndex: text.length });
  if (voiceName !== 'Endless') timer = setTimeout(end, 100);
});

chrome.ttsEngine.onStop.addListener(() => clearTimeout(timer));
