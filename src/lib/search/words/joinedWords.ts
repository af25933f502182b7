/** Two words that are one, by how they are written apart. */
export const joinedWords: ReadonlyMap<string, string> = new Map([
  ["back end", "backend"],
  ["front end", "frontend"],
  ["full stack", "fullstack"],
  ["dev ops", "devops"],
  ["data base", "database"],
  ["power bi", "powerbi"],
  ["web site", "website"],
  ["java script", "javascript"],
  ["type script", "typescript"],
  ["spread sheet", "spreadsheet"],
  ["wi fi", "wifi"],
  ["free lance", "freelance"],
  ["soft ware", "software"],
  ["sys admin", "sysadmin"],
  ["chat gpt", "chatgpt"],
]);
