/** Adds what Ruth just wrote to the end of a list, as text. */
export function addEntry(list: Element, text: string): void {
  const who = document.createElement('p');
  who.className = 'who';
  who.textContent = 'Ruth Adeyemi';
  const body = document.createElement('p');
  body.textContent = text;
  const item = document.createElement('li');
  item.append(who, body);
  list.append(item);
}
