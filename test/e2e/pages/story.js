// What pages do that a reading view could disturb: a style sheet of the page's own making, keys and
// clicks taken anywhere in the document, and focus kept in a search field.
const sheet = new CSSStyleSheet();
sheet.replaceSync('nav { letter-spacing: 0.01em }');
document.adoptedStyleSheets = [sheet];
window.keysSeen = [];
document.addEventListener('keydown', (event) => window.keysSeen.push(event.key));
