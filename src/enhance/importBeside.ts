/** Address of the script that every page loads: known only while it first runs. */
const { src } = document.currentScript as HTMLScriptElement;

/** The site's own address: every script stands there. */
export const siteUrl = new URL("./", src);

/**
 * Imports a part that not every page needs.
 *
 * @param name of the module's file, beside that of the running script
 */
export function importBeside<Module>(name: string): Promise<Module> {
  return import(new URL(name, src).href) as Promise<Module>;
}
