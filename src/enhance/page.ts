/**
 * What reading pages do when they are touched. One small file, loaded after the page is shown; every part listens on the
 * document, so that it also works where React draws the page later, in the preview.
 */
import { listenForShare } from "./share";
import { listenForTheme } from "./themeSwitch";

listenForTheme();
listenForShare();
