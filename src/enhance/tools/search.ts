/** The search, once its page is there: see `../search/startSearch.ts`. */
import { startSearch } from "../search/startSearch";

const form = document.querySelector<HTMLFormElement>("form[data-search]");
if (form !== null) startSearch(form);
